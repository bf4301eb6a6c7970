/* What a touch may ask for. A node names it in `action`, as WORD or WORD:ARGUMENT. */
#ifndef LANTERN_SCRIPT_ACTIONS_H
#define LANTERN_SCRIPT_ACTIONS_H
#include <stdbool.h>

/* Is the word one of lantern's, with an argument of its kind? Whether there is such a panel or language is not asked.
 */
bool actions_known(const char *action);
/* All of them, for the one who misspelt one. */
extern const char ACTIONS_WORDS[];

#endif
