/* Words that no dictionary knows, and that the exhibition does not know by itself: its own list (scripts/spelling.txt),
 * its glossary, the names in its register of people, and names in general (a capital within a sentence). */
#ifndef LANTERN_DESK_SPELLING_H
#define LANTERN_DESK_SPELLING_H
#include "desk/wording.h"

#define SPELLING_FILE "scripts/spelling.txt" /* a word a line; # begins a remark */

struct spelling;

/* `folder`: the exhibition's. `wordings` are borrowed. NULL when out of memory. */
struct spelling *spelling_open(const struct wordings *wordings, const char *folder);
void spelling_close(struct spelling *spelling);

/* Is there a dictionary good enough to be believed? One that lacks many good words (kk) gives suspects only. */
bool spelling_is_sure(const struct spelling *spelling, int language);
/* The Debian packages that would bring the dictionaries which are missing, "" if none is. */
const char *spelling_packages(const struct spelling *spelling);

/* What it does not know of a text, each word once in a check: "one", "two" (did you mean "too"?). In the arena; NULL:
 * nothing, or no memory. */
char *spelling_find(struct spelling *spelling, struct arena *arena, int language, const char *text);

/* The table of `lantern check --spelling`: of each language all suspects, rarest first, and of these first those that
 * are near to a word. */
void spelling_print(struct spelling *spelling, FILE *out);

#endif
