/* Error texts in a fixed buffer.
 *
 * Everything is formatted beside the buffer first, because a caller may well pass the old text as an argument. Nothing
 * is allocated: an error about memory must be sayable. Must not know who reads the text. */
#include "base/error.h"
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/* A text cut in the middle of a character would be invalid UTF-8 further on. */
static size_t whole_characters(const char *text, size_t length)
{
	size_t start = length;
	while (start > 0 && length - start < 3 && ((unsigned char)text[start - 1] & 0xC0) == 0x80)
		start--;
	if (start == 0)
		return length;
	unsigned char lead = (unsigned char)text[start - 1];
	size_t need = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
	return length - (start - 1) < need ? start - 1 : length;
}

static void format_line(char out[ERROR_TEXT_SIZE], const char *format, va_list arguments)
{
	int need = vsnprintf(out, ERROR_TEXT_SIZE, format, arguments);
	if (need < 0)
		snprintf(out, ERROR_TEXT_SIZE, "%s", format);
	if (need >= ERROR_TEXT_SIZE)
		out[whole_characters(out, ERROR_TEXT_SIZE - 1)] = 0;
	for (char *at = out; *at; at++)
		if (*at == '\n' || *at == '\r')
			*at = ' ';
}

bool error_set(struct error *error, const char *format, ...)
{
	if (!error)
		return false;
	char text[ERROR_TEXT_SIZE];
	va_list arguments;
	va_start(arguments, format);
	format_line(text, format, arguments);
	va_end(arguments);
	memcpy(error->text, text, sizeof text);
	return false;
}

bool error_context(struct error *error, const char *format, ...)
{
	if (!error)
		return false;
	char context[ERROR_TEXT_SIZE], text[ERROR_TEXT_SIZE];
	va_list arguments;
	va_start(arguments, format);
	format_line(context, format, arguments);
	va_end(arguments);
	memcpy(text, error->text, sizeof text);
	return error_set(error, "%s: %s", context, text);
}
