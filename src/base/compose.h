/* Letters with marks, in the one form that faces and names have: composed (Unicode's NFC). A Mac writes file names, and
 * some editors texts, with a letter and its mark apart: й is then и and U+0306, which looks alike and is not. */
#ifndef LANTERN_BASE_COMPOSE_H
#define LANTERN_BASE_COMPOSE_H
#include <stdbool.h>
#include <stddef.h>

/* The composed text, to be freed; NULL if it is composed already, is not valid UTF-8, or memory ran out: then it stays
 * as it is. Lines stay where they are. */
char *compose(const char *text, size_t length, size_t *composed_length);

/* Are the two names alike once both are composed? */
bool compose_equal(const char *a, const char *b);

#endif
