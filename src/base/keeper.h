/* The keeper: a program beside lantern that may do what lantern may not (on the board lantern-kiosk, as root).
 *
 * They speak through small files. The keeper's folder, $LANTERN_KIOSK, holds what lantern may know: `problems`, a line
 * each; `unit`, the kiosk's name; `trusted`, there while the clock is right; `stick`, what is on a stick. In its own,
 * $RUNTIME_DIRECTORY, lantern asks: a file "ask-ABOUT" with one word, which the keeper takes away. Where there is no
 * keeper nothing is known and nothing can be asked. */
#ifndef LANTERN_BASE_KEEPER_H
#define LANTERN_BASE_KEEPER_H
#include <stdbool.h>

bool keeper_is_there(void);
bool keeper_has(const char *name);
char *keeper_read(const char *name);				  /* its text, to be freed; NULL: there is no such file */
bool keeper_ask(const char *about, const char *word); /* false: it cannot be asked */

/* A descriptor that can be read when the keeper has written something; -1: there is none. To be closed. */
int keeper_watch(void);
bool keeper_stirred(int watch); /* something was written since it was asked last */

#endif
