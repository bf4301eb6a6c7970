/* Error texts in a fixed buffer.
 *
 * Everything is formatted beside the buffer first, because a caller may well pass the old text as an argument. Nothing
 * is allocated: an error about memory must be sayable. Must not know who reads the text. */
#include "base/error.h"
#include "base/messages.h"
#include "base/utf8.h"
#include <stddef.h>
#include <stdio.h>
#include <string.h>

static void format_line(char out[ERROR_TEXT_SIZE], const char *format, va_list arguments)
{
	if (vsnprintf(out, ERROR_TEXT_SIZE, message(format), arguments) < 0)
		snprintf(out, ERROR_TEXT_SIZE, "%s", format);
	utf8_mend(out);
	for (char *at = out; *at; at++)
		if (*at == '\n' || *at == '\r')
			*at = ' ';
}

bool error_setv(struct error *error, const char *format, va_list arguments)
{
	if (!error)
		return false;
	char text[ERROR_TEXT_SIZE];
	format_line(text, format, arguments);
	memcpy(error->text, text, sizeof text);
	return false;
}

bool error_set(struct error *error, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	error_setv(error, format, arguments);
	va_end(arguments);
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
