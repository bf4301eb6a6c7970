/* Ids become parts of file names and of URLs, so nothing else is allowed in them. Must not know what they stand for. */
#include "base/id.h"
#include <string.h>

bool id_is_good(const char *id)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
	size_t length = strlen(id);
	return length > 0 && length < ID_BYTES && strspn(id, letters) == length;
}
