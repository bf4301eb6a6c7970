/* The words of a Lua file, for what is to be known of it without running it. */
#ifndef LANTERN_SCRIPT_TOKENS_H
#define LANTERN_SCRIPT_TOKENS_H
#include <stdbool.h>
#include <stddef.h>

enum { TOKEN_END = 0, TOKEN_NAME = 256, TOKEN_STRING, TOKEN_NUMBER };

struct token {
	int kind; /* a TOKEN, or the character itself */
	int line;
	const char *text; /* of a string between quotes: what is between them; of a long one: from its [ */
	size_t length;	  /* without quotes and brackets */
	bool quoted;
};

/* Borrows the text. */
struct tokens {
	const char *at, *end;
	int line; /* starts at 1 */
};

struct token tokens_next(struct tokens *tokens);

#endif
