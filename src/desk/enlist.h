/* Enters a panel into its chapter in the text of exhibition.lua: remarks, layout and all else stay as they are. */
#ifndef LANTERN_DESK_ENLIST_H
#define LANTERN_DESK_ENLIST_H
#include <stddef.h>

/* The text with "PANEL" at the end of `panels` of that chapter; to be freed, NUL-terminated. NULL where there is no
 * such list written out in the text, or memory ran out. */
char *enlist(const char *text, const char *chapter, const char *panel);

#endif
