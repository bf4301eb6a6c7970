/* UTF-8: strict decoding, upper case, words.
 *
 * Case and kinds of character are libutf8proc's and not towupper()'s: that hangs on the process's locale, and a kiosk's
 * is often "C". Where a language writes its capitals in its own way, that way is here. Invalid bytes become U+FFFD one
 * at a time, so that every text can be shown. Must not know fonts. */
#include "base/utf8.h"
#include <string.h>
#include <utf8proc.h>

enum { REPLACEMENT = 0xFFFD };

static bool is_tail(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

size_t utf8_decode(const char *text, size_t length, uint32_t *rune)
{
	static const uint32_t lowest[] = { 0, 0, 0x80, 0x800, 0x10000 };
	if (length == 0)
		return 0;
	const unsigned char *bytes = (const unsigned char *)text;
	if (bytes[0] < 0x80) {
		*rune = bytes[0];
		return 1;
	}
	size_t size = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : 2;
	uint32_t value = bytes[0] & (0x7Fu >> size);
	*rune = REPLACEMENT;
	if (bytes[0] < 0xC2 || bytes[0] > 0xF4 || size > length)
		return 1;
	for (size_t i = 1; i < size; i++) {
		if (!is_tail(bytes[i]))
			return 1;
		value = value << 6 | (bytes[i] & 0x3F);
	}
	if (value < lowest[size] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
		return 1;
	*rune = value;
	return size;
}

size_t utf8_encode(uint32_t rune, char out[4])
{
	if (rune > 0x10FFFF || (rune >= 0xD800 && rune <= 0xDFFF))
		rune = REPLACEMENT;
	if (rune < 0x80) {
		out[0] = (char)rune;
		return 1;
	}
	size_t size = rune < 0x800 ? 2 : rune < 0x10000 ? 3 : 4;
	for (size_t i = size; i-- > 1; rune >>= 6)
		out[i] = (char)(0x80 | (rune & 0x3F));
	out[0] = (char)((0xF00u >> size & 0xFF) | rune);
	return size;
}

bool utf8_valid(const char *text, size_t length, size_t *bad)
{
	uint32_t rune;
	for (size_t at = 0, size; at < length; at += size) {
		size = utf8_decode(text + at, length - at, &rune);
		if (rune == REPLACEMENT && size == 1) {
			if (bad)
				*bad = at;
			return false;
		}
	}
	return true;
}

size_t utf8_count(const char *text, size_t length)
{
	size_t count = 0;
	uint32_t rune;
	for (size_t at = 0; at < length; count++)
		at += utf8_decode(text + at, length - at, &rune);
	return count;
}

size_t utf8_before(const char *text, size_t at)
{
	if (at > 0)
		at--;
	while (at > 0 && is_tail((unsigned char)text[at]))
		at--;
	return at;
}

size_t utf8_cut(const char *text, size_t length, size_t most)
{
	most = most < length ? most : length;
	size_t start = utf8_before(text, most);
	unsigned char lead = most > 0 ? (unsigned char)text[start] : 0;
	size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
	return start + size > most ? start : most;
}

void utf8_mend(char *text)
{
	size_t length = strlen(text), kept = 0, size, bad;
	if (utf8_valid(text, length, &bad))
		return;
	for (size_t at = 0; at < length; at += size) {
		uint32_t rune;
		size = utf8_decode(text + at, length - at, &rune);
		if (rune == REPLACEMENT && size == 1)
			continue;
		memmove(text + kept, text + at, size);
		kept += size;
	}
	text[kept] = 0;
}

bool utf8_is_space(uint32_t rune)
{
	return rune == ' ' || (rune >= '\t' && rune <= '\r') || rune == 0x85 || rune == 0xA0 || rune == 0x1680 ||
		   (rune >= 0x2000 && rune <= 0x200A) || rune == 0x2028 || rune == 0x2029 || rune == 0x202F || rune == 0x205F ||
		   rune == 0x3000;
}

bool utf8_is_letter(uint32_t rune)
{
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)rune);
	return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool utf8_is_capital(uint32_t rune)
{
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)rune);
	return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool utf8_is_mark(uint32_t rune)
{
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)rune);
	return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

/* What is read as a word: letters and numbers, and the signs that are said like one (№, €). */
static bool is_of_word(uint32_t rune)
{
	utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)rune);
	return utf8_is_letter(rune) || rune == 0x2116 || category == UTF8PROC_CATEGORY_SC ||
		   (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

size_t utf8_words(const char *text, size_t length)
{
	size_t words = 0;
	bool inside = false;
	uint32_t rune;
	for (size_t at = 0; at < length;) {
		at += utf8_decode(text + at, length - at, &rune);
		if (utf8_is_space(rune))
			inside = false;
		else if (!inside && is_of_word(rune)) {
			inside = true;
			words++;
		}
	}
	return words;
}

static bool is_language(const char *language, const char *name)
{
	return language && strncmp(language, name, 2) == 0 && (!language[2] || language[2] == '-' || language[2] == '_');
}

static uint32_t upper(uint32_t rune, bool turkic)
{
	if (rune == 'i' && turkic)
		return 0x130;
	/* Georgian has no capitals in running text: Mtavruli, the pairs of Unicode 11, stand in few faces. µ is a unit's.
	 */
	if ((rune >= 0x10D0 && rune <= 0x10FF) || rune == 0xB5)
		return rune;
	return (uint32_t)utf8proc_toupper((utf8proc_int32_t)rune);
}

uint32_t utf8_capital(uint32_t rune)
{
	return upper(rune, false);
}

/* Greek capitals bear no accents, only the diaeresis; and one tells apart what the lost accent did (Μάιος, ΜΑΪΟΣ). The
 * word "or" (ή) keeps its accent. */
static uint32_t upper_greek(uint32_t rune, uint32_t before, uint32_t after)
{
	utf8proc_int32_t parts[4], first[4];
	if ((rune == 0x3AE || rune == 0x389) && !utf8_is_letter(before) && !utf8_is_letter(after))
		return 0x389;
	utf8proc_ssize_t count =
		utf8proc_decompose_char((utf8proc_int32_t)rune, parts, 4, UTF8PROC_DECOMPOSE | UTF8PROC_STABLE, NULL);
	bool diaeresis = count > 1 && (parts[1] == 0x308 || (count > 2 && parts[2] == 0x308));
	uint32_t plain = count > 0 && utf8_is_letter(rune) ? upper((uint32_t)parts[0], false) : rune;
	utf8proc_ssize_t left = 0;
	if (count == 1 && (plain == 0x399 || plain == 0x3A5))
		left = utf8proc_decompose_char((utf8proc_int32_t)before, first, 4, UTF8PROC_DECOMPOSE | UTF8PROC_STABLE, NULL);
	if (left == 2 && first[1] == 0x301 && (first[0] == 0x3B1 || first[0] == 0x3B5 || first[0] == 0x3BF))
		diaeresis = true;
	return diaeresis && plain == 0x399 ? 0x3AA : diaeresis && plain == 0x3A5 ? 0x3AB : plain;
}

/* The capital of a character, or the two that stand for it. */
static size_t encode_upper(uint32_t rune, bool turkic, char out[4])
{
	static const struct {
		uint32_t rune;
		const char *capitals;
	} pairs[] = { { 0xDF, "SS" }, { 0x587, "\u0535\u054E" }, { 0xFB01, "FI" }, { 0xFB02, "FL" } };
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (rune == pairs[i].rune) {
			memcpy(out, pairs[i].capitals, strlen(pairs[i].capitals));
			return strlen(pairs[i].capitals);
		}
	return utf8_encode(upper(rune, turkic), out);
}

size_t utf8_upper(const char *text, size_t length, const char *language, char *out, size_t size)
{
	size_t need = 0, end = 0;
	bool full = false, greek = is_language(language, "el");
	bool turkic = is_language(language, "tr") || is_language(language, "az");
	for (size_t at = 0, step; at < length; at += step) {
		uint32_t rune, before = 0, after = 0;
		char character[4];
		step = utf8_decode(text + at, length - at, &rune);
		if (greek && rune >= 0x370) {
			utf8_decode(text + utf8_before(text, at), at > 0 ? at - utf8_before(text, at) : 0, &before);
			utf8_decode(text + at + step, length - at - step, &after);
			rune = upper_greek(rune, before, after);
		}
		size_t bytes = encode_upper(rune, turkic, character);
		full = full || need + bytes >= size;
		if (!full) {
			memcpy(out + need, character, bytes);
			end = need + bytes;
		}
		need += bytes;
	}
	if (size)
		out[end] = 0;
	return need;
}
