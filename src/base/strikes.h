/* What lantern was making when it died, counted across its starts: what it dies of again and again is left out.
 *
 * A watchdog ends a lantern that hangs, and systemd starts it again, into the same panel. So while something is made
 * its name stands in a note: memory shared with a file, which costs no system call and outlives any end. A start that
 * finds a name there counts a strike. Both lie in the folder for things of this boot ($RUNTIME_DIRECTORY, else
 * $XDG_RUNTIME_DIR), never on the card. A name is a file with its time and size: one that was saved since is another.
 * One lantern at a time counts in a folder. Every function takes NULL: then nothing is noted and nothing is out. */
#ifndef LANTERN_BASE_STRIKES_H
#define LANTERN_BASE_STRIKES_H
#include <stdbool.h>

enum { STRIKES_OUT = 3 };

struct strikes;

/* Counts the last start's strike, and says so in the log. NULL: there is no folder for it, it is another lantern's, or
 * memory ran out. */
struct strikes *strikes_open(void);
void strikes_close(struct strikes *strikes);

/* Something is made of the file `name` in `folder` from now on, until strikes_end. False: lantern died of it
 * STRIKES_OUT times, and it is not to be made. Nothing is made within something else. */
bool strikes_begin(struct strikes *strikes, const char *folder, const char *name);
void strikes_end(struct strikes *strikes);

/* All get another chance: what they are made with is another. */
void strikes_forgive(struct strikes *strikes);

#endif
