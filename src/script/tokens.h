/* A file of words cut into tokens, as Lua would: for what Lua itself does not tell, lines of fields and what was meant.
 */
#ifndef LANTERN_SCRIPT_TOKENS_H
#define LANTERN_SCRIPT_TOKENS_H
#include <stddef.h>

enum { TOKEN_END = 0, TOKEN_NAME = 256, TOKEN_STRING, TOKEN_NUMBER };

struct token {
	int kind; /* a TOKEN, or the character itself */
	int line;
	const char *text; /* of a string: behind its opening sign */
	size_t length;	  /* of the text; 0 for a long string */
};

struct tokens {
	const char *at, *end; /* inside the text, which is borrowed */
	int line;			  /* at `at` */
};

struct tokens tokens_of(const char *text, size_t length);
struct token tokens_next(struct tokens *tokens); /* TOKEN_END for ever at the end */

#endif
