/* The names of a field. Must not know what fields there are. */
#include "words/field.h"
#include <stddef.h>
#include <string.h>

bool field_is(const char *field, const char *name)
{
	size_t whole = strlen(field), length = strlen(name);
	const char *end = strrchr(field, whole > 0 && field[whole - 1] == ']' ? '[' : '.'); /* body["pt-BR"] */
	if (!end || (size_t)(end - field) < length || memcmp(end - length, name, length) != 0)
		return false;
	return end - length == field || end[-(ptrdiff_t)length - 1] == '.';
}
