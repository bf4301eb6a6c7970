/* Which picture was meant by a name that there is not. */
#ifndef LANTERN_WORDS_PICTURE_GUESS_H
#define LANTERN_WORDS_PICTURE_GUESS_H
#include "words/check.h"

/* Tells that the file is not there, and what to write: a name that is near, or the folder where it lies. */
void picture_guess_tell(struct check *check, const char *file);

/* Tells of a place outside assets/: of the net, or of one computer. False, with nothing told, if it is none. */
bool picture_guess_abroad(struct check *check, const char *file);

#endif
