/* `lantern proof`: an exhibition on paper, for those who answer for its words. */
#ifndef LANTERN_DESK_PROOF_H
#define LANTERN_DESK_PROOF_H
#include "base/error.h"
#include "base/problem.h"
#include <stdbool.h>

struct proof_options {
	const char *folder, *data, *fonts; /* as in shot_options */
	const char *out;				   /* becomes index.html, proof.json and pictures/, or booklet-LANGUAGE.html */
	const char *language;			   /* of the pictures, NULL: the exhibition's; of the booklet, NULL: one in each */
	const char *since;				   /* the folder of an earlier proof, or a revision that git knows; or NULL */
	int width, height;				   /* of the screen that is pictured */
	bool booklet, quiet;
};

/* Writes the folder as a whole: an earlier proof there is replaced, a folder of anything else is left alone. False with
 * an error; what is wrong with panels is added to `problems`. */
bool proof_run(const struct proof_options *options, struct problems *problems, struct error *error);

#endif
