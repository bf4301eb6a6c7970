/* The words of a Lua file, for what Lua itself does not tell: amounts, lines of fields, what was meant. */
#ifndef LANTERN_LUA_TOKENS_H
#define LANTERN_LUA_TOKENS_H
#include <stdbool.h>
#include <stddef.h>

enum { TOKEN_END = 0, TOKEN_NAME = 256, TOKEN_STRING, TOKEN_NUMBER };

struct token {
	int kind; /* a TOKEN, or the character itself */
	int line;
	const char *text; /* of a string between quotes: what is between them; of a long one: from its [ */
	size_t length;	  /* without quotes and brackets */
	bool quoted;	  /* a string between quotes */
};

struct tokens {
	const char *at, *end; /* inside the text, which is borrowed */
	int line;			  /* at `at` */
};

struct tokens tokens_of(const char *text, size_t length);
struct token tokens_next(struct tokens *tokens); /* TOKEN_END for ever at the end */

#endif
