/* Ids become parts of file names and of URLs, so nothing else is allowed in them. Must not know what they stand for. */
#include "base/id.h"
#include <stddef.h>

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool id_is_good(const char *id)
{
	size_t length = 0;
	while (length < ID_BYTES && is_letter(id[length]))
		length++;
	return length > 0 && length < ID_BYTES && !id[length];
}
