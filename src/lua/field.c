/* Names of fields. Fixed size: a name is made for every value that is walked, and nothing here can fail. Must not know
 * what the fields hold. */
#include "lua/field.h"
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static bool is_plain(const char *name)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
	return *name && strspn(name, letters) == strlen(name) && !(*name >= '0' && *name <= '9');
}

static size_t add(struct field *field, const char *before, const char *text, const char *behind)
{
	size_t start = field->length, room = sizeof field->text - start;
	int written = snprintf(field->text + start, room, "%s%s%s", before, text, behind);
	if (written < 0 || (size_t)written >= room)
		field->text[start] = 0;
	else
		field->length += (size_t)written;
	return start;
}

size_t field_add_name(struct field *field, const char *name)
{
	if (!is_plain(name))
		return add(field, "[\"", name, "\"]");
	return add(field, field->length ? "." : "", name, "");
}

size_t field_add_index(struct field *field, long long index)
{
	char number[24];
	snprintf(number, sizeof number, "%lld", index);
	return add(field, "[", number, "]");
}

void field_cut(struct field *field, size_t length)
{
	field->length = length;
	field->text[length] = 0;
}
