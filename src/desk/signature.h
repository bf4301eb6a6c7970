/* By what a finding is known again: a number that changes when anything does on which the measuring of a panel rests.
 *
 * Texts and scripts count by what they say; pictures, faces, and lantern itself with its libraries by their files'
 * sizes and times. A picture is a panel's if the panel's text has its name; one that no panel names is everybody's. */
#ifndef LANTERN_DESK_SIGNATURE_H
#define LANTERN_DESK_SIGNATURE_H
#include "base/arena.h"
#include "pages/script.h"

struct signature_part {
	const char *name; /* of a picture, or of a panel's file */
	const char *text; /* of a panel's file; NULL: a picture */
	uint64_t sum;
	bool owned; /* a panel names it */
};

struct signature {
	struct arena arena; /* owns all below */
	struct signature_part *parts;
	size_t count, capacity;
	uint64_t common;   /* what all rest on */
	uint64_t disputed; /* titles, and what is disputed, of the panels that were read */
	uint64_t program;  /* lantern and its libraries */
	uint64_t named;	   /* who was named, and which panels were quiet, up to the panel that was read last */
};

/* Looks at all files. `options`: what was asked of the check, in one number. */
void signature_read(struct signature *signature, const char *folder, const char *data, const char *fonts,
					const struct exhibition *exhibition, uint64_t options);
void signature_finish(struct signature *signature);

/* Of a panel that was just read, and is kept; 0 if it is broken. The panels come in their order. *gathers: it rests on
 * `disputed` besides, once all were read. */
uint64_t signature_panel(struct signature *signature, struct script *script, const struct exhibition *exhibition,
						 int panel, bool *gathers);

/* Of the trial of a picture's file as it is now. */
uint64_t signature_trial(const struct signature *signature, const char *path);
/* What a panel's file says. */
uint64_t signature_text(const struct signature *signature, const struct exhibition *exhibition, int panel);

/* As sum_text, but NULL is another than "". */
uint64_t signature_add_text(uint64_t sum, const char *text);

#endif
