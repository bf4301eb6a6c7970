/* One panel in a proof, and what it shares with the rest of the page. */
#ifndef LANTERN_DESK_PANEL_PAGE_H
#define LANTERN_DESK_PANEL_PAGE_H
#include "desk/evidence.h"

enum words_of { WORDS_ALL, WORDS_DISPUTED, WORDS_OTHER };

/* Its title in the language that is translated from; its id if there is none. */
const char *panel_page_title(const struct evidence *evidence, int panel);
/* `width`, `height`: of its pictures. */
void panel_page_write(FILE *out, const struct evidence *evidence, int panel, int width, int height);
/* The texts of a file side by side in all languages. */
void panel_page_words(FILE *out, const struct evidence *evidence, const char *file, enum words_of which);
/* Room to sign `what`. */
void panel_page_sign(FILE *out, const struct evidence *evidence, const char *what);

#endif
