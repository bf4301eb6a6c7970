/* Lays what a translator offers over the exhibition's texts, in their files. */
#ifndef LANTERN_DESK_INTAKE_H
#define LANTERN_DESK_INTAKE_H
#include "desk/offers.h"
#include "desk/wording.h"

struct intake {
	const char *folder; /* the exhibition's */
	const char *file;	/* the translator's, as shown */
	int source;			/* the language that was translated from */
	bool force;			/* also what has changed since, and what lost its mark-up */
	size_t changed, files, same, empty, left;
};

/* Each text is taken over, or told with the reason why it was left as it is. A file is replaced as a whole, by a
 * rename. False with an error if one could not be written; those before it are written. Counts are added up in
 * `intake`. */
bool intake_run(struct intake *intake, const struct wordings *wordings, const struct offers *offers,
				struct problems *problems, struct error *error);

#endif
