/* `lantern check --fix`: mends in the files what is sure (typography.h), and says what was changed. */
#ifndef LANTERN_DESK_MEND_H
#define LANTERN_DESK_MEND_H
#include "base/problem.h"
#include "media/fonts.h"
#include <stdio.h>

struct mend {
	const char *folder, *data;
	struct fonts *fonts;
	FILE *out;					/* what was changed is told there */
	size_t texts, files, fixed; /* out: changed, in how many files; left, for no literal stands there */
};

/* Only texts between quotes or [[ ]] are changed; all else of a file stays as it is, to the byte. A panel that allows
 * `typography` is left alone. False with an error if a file cannot be written. */
bool mend_run(struct mend *mend, struct error *error);

#endif
