/* Texts as they stood in files at one moment, and which of them is another one a moment later. */
#ifndef LANTERN_STUDIO_EDITED_H
#define LANTERN_STUDIO_EDITED_H
#include "pages/script.h"

struct edited_text {
	const char *file, *field; /* "scripts/registers/glossary.lua", "karlag.text" */
	const char *text;
	int language; /* -1: the same in all */
};

/* All zero: none. */
struct edited_texts {
	struct arena arena; /* owns all below */
	struct edited_text *items;
	size_t count, capacity;
};

/* What a curator changed. All zero: nothing. */
struct edit {
	bool any;
	int language; /* -1: in all */
	char file[300];
	char field[320];
	char *text;		/* owns; as it is now; NULL: it was taken out */
	size_t letters; /* so many letters and digits of the text stand before what was changed in it */
};

void edited_finish(struct edited_texts *texts);
/* The texts of a panel that the script keeps; none if it keeps none. */
void edited_of_panel(struct edited_texts *texts, struct script *script, int panel);
/* From now on all texts of files that the script reads are noted. They stay where they are in memory until
 * edited_heard, which puts them in order: of a register none is known. */
void edited_hear(struct edited_texts *texts, struct script *script);
void edited_heard(struct edited_texts *texts, struct script *script);

/* Takes over the texts of files of which nothing was noted now: they cannot be read. */
void edited_keep(struct edited_texts *texts, const struct edited_texts *before);

/* The first text that is another one, in `language` before all others. Where nothing was known before, nothing has
 * changed. */
void edited_compare(const struct edited_texts *before, const struct edited_texts *now, int language, struct edit *edit);
void edit_finish(struct edit *edit);

/* Letters and digits alone, in capitals: so a text and its lines are alike, whatever breaking them took or gave. To be
 * freed; NULL when out of memory. `text` without markup. */
char *edited_letters(const char *text, size_t length);
/* The same of a text with markup. */
char *edited_plain(const char *text);

#endif
