/* Which key does what in this house: what the command line says, then the machine's own file, then exhibition.lua, then
 * the usual ones. What was said first of a key counts. */
#ifndef LANTERN_VIEW_KEYBOARD_H
#define LANTERN_VIEW_KEYBOARD_H
#include "base/problem.h"
#include "draw/keys.h"
#include "exhibition/exhibition.h"

/* Adds the lines of the file: "F17 = help" (or as lantern.txt has it, "key F17 = help"), a key a line; "#" begins a
 * remark. Mistakes are told with their line, and the other lines count. A file that is not there has none. */
void keyboard_read(struct key_table *table, const char *path, struct problems *problems);
/* The file "keys" of LANTERN_ETC, else of /etc/lantern. To be freed; NULL when out of memory. */
char *keyboard_path(void);
/* Adds the exhibition's own. */
void keyboard_add(struct key_table *table, const struct exhibition *exhibition, struct problems *problems);

#endif
