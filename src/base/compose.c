/* libutf8proc does the work. Nearly every text is composed already, and is told so by a glance: without a mark of its
 * own (a combining character), nothing is asked. Must not know what the texts are. */
#include "base/compose.h"
#include "base/utf8.h"
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* A sign that is another's double: Å the unit, Ω the unit, a Korean or Chinese sign of an old table. Dashes and
 * quotation marks, which every text has, stand among them and are none. */
static bool is_double(uint32_t rune, const utf8proc_property_t *property)
{
	return rune >= 0x2000 && property->decomp_type == 0 && property->decomp_seqindex != UINT16_MAX;
}

/* Something that composing could change: a mark, a Korean letter part, a double. */
static bool may_change(const char *text, size_t length)
{
	uint32_t rune;
	for (size_t at = 0; at < length;) {
		at += utf8_decode(text + at, length - at, &rune);
		if (rune < 0x300)
			continue;
		const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)rune);
		if (property->combining_class > 0 || (rune >= 0x1160 && rune <= 0x11FF) || is_double(rune, property))
			return true;
	}
	return false;
}

char *compose(const char *text, size_t length, size_t *composed_length)
{
	utf8proc_uint8_t *composed = NULL;
	if (!may_change(text, length))
		return NULL;
	utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, &composed,
										 UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	if (size < 0)
		return NULL;
	*composed_length = (size_t)size;
	return (char *)composed;
}

bool compose_equal(const char *a, const char *b)
{
	size_t length;
	char *a_composed = compose(a, strlen(a), &length), *b_composed = compose(b, strlen(b), &length);
	bool equal = strcmp(a_composed ? a_composed : a, b_composed ? b_composed : b) == 0;
	free(a_composed);
	free(b_composed);
	return equal;
}
