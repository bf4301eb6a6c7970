/* Writing for web pages: whatever stands in a text is text there, and never a tag. */
#ifndef LANTERN_DESK_HTML_H
#define LANTERN_DESK_HTML_H
#include <stdio.h>

/* Escaped for the inside of elements and of quoted attributes. What no page may hold (control characters, broken UTF-8)
 * becomes U+FFFD. NULL: nothing. */
void html_text(FILE *out, const char *text);

/* printf whose %s are escaped. */
void html_print(FILE *out, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* An address of the net for a quoted attribute: what no address may hold is written as %xx. */
void html_address(FILE *out, const char *address);

/* A visitor's text with its mark-up as paragraphs: stars become em and strong, [words](gloss) a link to #g-gloss, rings
 * small rings with their number. */
void html_markup(FILE *out, const char *text);

#endif
