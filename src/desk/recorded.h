/* What people have recorded of an exhibition: assets/voice/LANGUAGE/PANEL[-PAGE].opus. */
#ifndef LANTERN_DESK_RECORDED_H
#define LANTERN_DESK_RECORDED_H
#include "base/problem.h"
#include "exhibition/exhibition.h"
#include <stdint.h>
#include <stdio.h>

struct script;

/* How loud a recording shall be, LUFS, and how far from it it may be. */
#define RECORDED_LUFS (-23.0)
#define RECORDED_LUFS_APART 2.0

/* Is anything heard of the exhibition in this folder: recorded, or made by `lantern speak`? */
bool recorded_is_heard(const char *folder);
/* How many panels have a recording in that language. */
size_t recorded_count(const char *folder, const struct exhibition *exhibition, int language);
/* "machine voice: 41 of 46 panels in Қазақша (kk)": a line for each language. */
void recorded_tell(const char *folder, const struct exhibition *exhibition, FILE *out);

/* Adds which recordings of that panel are older than its words, and which nobody has listened to (recorded_check) as
 * they are now. The panel was read; afterwards it is not kept. */
void recorded_look(const char *folder, struct script *script, struct exhibition *exhibition, int panel,
				   struct problems *problems);
/* A number that changes when a recording of that panel does, or what is noted of it. */
uint64_t recorded_stamp(const char *folder, struct exhibition *exhibition, int panel);

/* Adds what is wrong with the recordings in that language: too loud or too quiet, damaged, of no panel, or older than
 * the words. By what words each was made is remembered in assets/voice/LANGUAGE/recorded.txt, which is written anew: a
 * recording that is not in it, or has changed since, is taken for one of the words as they are. */
void recorded_check(const char *folder, struct script *script, struct exhibition *exhibition, int language,
					struct problems *problems);

#endif
