/* Names of fields. Fixed size: a name is made for every value that is walked, and nothing here can fail. Must not know
 * what the fields hold. */
#include "lua/field.h"
#include <stdbool.h>
#include <string.h>

static bool is_plain(const char *name)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
	return *name && strspn(name, letters) == strlen(name) && !(*name >= '0' && *name <= '9');
}

static size_t add(struct field *field, const char *before, const char *text, const char *behind)
{
	size_t start = field->length;
	if (strlen(before) + strlen(text) + strlen(behind) >= sizeof field->text - start)
		return start; /* too long a name is left out */
	field->length = (size_t)(stpcpy(stpcpy(stpcpy(field->text + start, before), text), behind) - field->text);
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
	char number[24], *digits = number + sizeof number; /* by hand: each of ten thousand panels is counted */
	unsigned long long left = index < 0 ? 0 - (unsigned long long)index : (unsigned long long)index;
	*--digits = 0;
	*--digits = ']';
	do
		*--digits = (char)('0' + left % 10);
	while (left /= 10);
	if (index < 0)
		*--digits = '-';
	*--digits = '[';
	size_t start = field->length, length = (size_t)(number + sizeof number - 1 - digits);
	if (length >= sizeof field->text - start)
		return start;
	memcpy(field->text + start, digits, length + 1);
	field->length = start + length;
	return start;
}

void field_cut(struct field *field, size_t length)
{
	field->length = length;
	field->text[length] = 0;
}
