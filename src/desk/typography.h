/* How quotation marks, dashes and apostrophes are set in a language: only what its typographers agree on. What lantern
 * sees to itself when it sets a text (spaces in a row, a number and its unit) is no fault. */
#ifndef LANTERN_DESK_TYPOGRAPHY_H
#define LANTERN_DESK_TYPOGRAPHY_H
#include <stdbool.h>
#include <stddef.h>

enum slip_kind {
	SLIP_NONE,
	SLIP_STRAIGHT,	 /* "words" */
	SLIP_FOREIGN,	 /* quotation marks of another language */
	SLIP_APOSTROPHE, /* don't */
	SLIP_HYPHEN,	 /* a hyphen between spaces */
	SLIP_RANGE,		 /* 1930-1933 */
	SLIP_SPACE,		 /* before a comma or a full stop */
	SLIP_OPENING,	 /* a Spanish question without ¿ */
	SLIP_STOPS,		 /* two full stops at a sentence's end, or commas */
	SLIP_TIGHT,		 /* no space behind a comma or a sentence */
	SLIP_UNCLOSED,	 /* a bracket or a quotation that nothing closes */
	SLIP_UNOPENED,	 /* and that nothing opens */
};

struct slip {
	enum slip_kind kind;
	size_t at, length;		  /* in the text */
	const char *open, *close; /* the quotation marks, or `open` alone what is to be written instead */
};

/* The first slip of a text with markup. */
struct slip typography_find(const char *text, const char *language);

/* The text with all that is sure mended: STRAIGHT, FOREIGN, APOSTROPHE, RANGE, SPACE, and spaces in a row. To be freed;
 * NULL if nothing is to be mended, or memory ran out. */
char *typography_mend(const char *text, const char *language);

#endif
