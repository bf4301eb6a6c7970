/* What a curator probably meant, where Lua only says that it cannot go on. Wrong advice is worse than none: each rule
 * asks for a shape that hardly means anything else, and where none fits nothing is said. Knows no Lua type. */
#ifndef LANTERN_LUA_ADVICE_H
#define LANTERN_LUA_ADVICE_H
#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>

/* The file's text cannot be read: `said` are the parser's words, *line where it stopped. True with *what to do, and the
 * line where, if one of the known slips is there. */
bool advice_syntax(const char *text, size_t length, const char *said, int *line, struct error *what);

/* A word that means nothing stands outside quotes on that line. Always says something. */
void advice_word(const char *text, size_t length, int line, const char *word, struct error *what);

/* The file returns nothing; `function` is what it should have called: "panel". */
void advice_nothing(const char *text, size_t length, const char *function, int *line, struct error *what);

/* What stands behind the file's `return` where `function` should: "facts" where "panel" is wanted; *line: where. False
 * if it is none of the words that files of other kinds begin with. */
bool advice_opening(const char *text, size_t length, const char *function, const char **found, int *line);

#endif
