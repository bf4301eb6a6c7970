/* Makes clips: espeak-ng says the words, opusenc writes them down; programs of their own, several at a time. */
#ifndef LANTERN_DESK_SYNTHESIS_H
#define LANTERN_DESK_SYNTHESIS_H
#include "base/error.h"
#include <stdint.h>
#include <sys/types.h>

/* A clip in the making. All zero: none. */
struct synthesis_job {
	pid_t speaker, writer;
	char *path, *part; /* own: where it goes; where it is written until it is whole */
};

/* Both programs are there; else the error says what to install. */
bool synthesis_ready(struct error *error);
/* What a clip of these words in that language is known by: other words, another voice or another speed, another sum. */
uint64_t synthesis_sum(const char *language, const char *words);
/* Is the clip at `path` one of that sum? */
bool synthesis_is_current(const char *path, uint64_t sum);

/* Begins a clip. `pause`: it is a sentence, and as long a pause as one has comes behind it. Its folder is there. */
bool synthesis_begin(struct synthesis_job *job, const char *language, const char *words, bool pause, const char *path,
					 struct error *error);
/* Waits for it and puts the clip in its place. False with an error that says which words could not be said. All zero
 * again either way. */
bool synthesis_end(struct synthesis_job *job, struct error *error);

#endif
