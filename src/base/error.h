/* What went wrong, as a value.
 *
 * A function that can fail returns bool (or NULL) and takes a `struct error *` last. The callee says what happened in
 * the words of the person who can mend it; the caller adds context in front. No allocation: an error about memory must
 * be sayable. Knows libc only. */
#ifndef LANTERN_BASE_ERROR_H
#define LANTERN_BASE_ERROR_H
#include <stdarg.h>
#include <stdbool.h>

enum { ERROR_TEXT_SIZE = 1024 };

struct error {
	char text[ERROR_TEXT_SIZE]; /* one line, no full stop at the end; "" when nothing happened */
};

/* Sets the text in the reader's language (messages.h; cut at the buffer's end on a character boundary). Always returns
 * false, so that a function can `return error_set(error, …)`. `error` may be NULL: then nothing is kept. */
bool error_set(struct error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

bool error_setv(struct error *error, const char *format, va_list arguments) __attribute__((format(printf, 2, 0)));

/* Puts "context: " in front of the text. Always returns false. */
bool error_context(struct error *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
