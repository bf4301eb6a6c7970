/* UTF-8: strict decoding, upper case, words, and the nearest name.
 *
 * Case is a table of ranges and not towupper(): that hangs on the process's locale, and a kiosk's is often "C". Invalid
 * bytes become U+FFFD one at a time, so that every text can be shown. Must not know fonts or languages. */
#include "base/utf8.h"
#include <string.h>

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

/* Letters and digits, near enough: a dash or a bullet between spaces is no word. */
static bool is_wordly(uint32_t rune)
{
	if (rune < 0x80)
		return (rune >= '0' && rune <= '9') || (rune >= 'A' && rune <= 'Z') || (rune >= 'a' && rune <= 'z');
	if (rune < 0xC0)
		return rune == 0xAA || rune == 0xB5 || rune == 0xBA;
	return rune != 0xD7 && rune != 0xF7 && !(rune >= 0x2000 && rune <= 0x206F) && !(rune >= 0x2190 && rune <= 0x2BFF) &&
		   !(rune >= 0x3000 && rune <= 0x303F) && rune != REPLACEMENT;
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
		else if (!inside && is_wordly(rune)) {
			inside = true;
			words++;
		}
	}
	return words;
}

/* PAIRS: capital and small letter alternate, the range begins with a capital. */
enum { PAIRS = 0 };
static const struct {
	uint32_t first, last;
	int32_t step;
} upper_ranges[] = {
	{ 'a', 'z', -32 },
	{ 0x00E0, 0x00F6, -32 },
	{ 0x00F8, 0x00FE, -32 },
	{ 0x00FF, 0x00FF, 0x178 - 0xFF },
	{ 0x0100, 0x012F, PAIRS },
	{ 0x0131, 0x0131, 'I' - 0x131 },
	{ 0x0132, 0x0137, PAIRS },
	{ 0x0139, 0x0148, PAIRS },
	{ 0x014A, 0x0177, PAIRS },
	{ 0x0179, 0x017E, PAIRS },
	{ 0x017F, 0x017F, 'S' - 0x17F },
	{ 0x01CD, 0x01DC, PAIRS },
	{ 0x01DE, 0x01EF, PAIRS },
	{ 0x01F8, 0x021F, PAIRS },
	{ 0x0222, 0x0233, PAIRS },
	{ 0x0259, 0x0259, 0x18F - 0x259 },
	{ 0x0430, 0x044F, -32 },
	{ 0x0450, 0x045F, -80 },
	{ 0x0460, 0x0481, PAIRS },
	{ 0x048A, 0x04BF, PAIRS },
	{ 0x04C1, 0x04CE, PAIRS },
	{ 0x04CF, 0x04CF, 0x4C0 - 0x4CF },
	{ 0x04D0, 0x052F, PAIRS },
	{ 0x1E00, 0x1E95, PAIRS },
	{ 0x1EA0, 0x1EFF, PAIRS },
};

static uint32_t upper(uint32_t rune)
{
	for (size_t i = 0; i < sizeof upper_ranges / sizeof *upper_ranges; i++) {
		uint32_t first = upper_ranges[i].first;
		if (rune < first || rune > upper_ranges[i].last)
			continue;
		if (upper_ranges[i].step == PAIRS)
			return rune - ((rune - first) & 1);
		return (uint32_t)((int32_t)rune + upper_ranges[i].step);
	}
	return rune;
}

size_t utf8_upper(const char *text, size_t length, char *out, size_t size)
{
	size_t need = 0, end = 0;
	bool full = false;
	for (size_t at = 0; at < length;) {
		uint32_t rune;
		char character[4] = { 'S', 'S' };
		at += utf8_decode(text + at, length - at, &rune);
		size_t bytes = rune == 0xDF ? 2 : utf8_encode(upper(rune), character);
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

enum { NAME_MOST = 63 };

static unsigned char lower(char letter)
{
	return (unsigned char)(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Edits (insert, delete, replace, swap two neighbours) between two names of at most NAME_MOST bytes. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
	size_t table[3][NAME_MOST + 1];
	size_t *before = table[0], *last = table[1], *row = table[2];
	for (size_t j = 0; j <= b_length; j++)
		last[j] = j;
	for (size_t i = 1; i <= a_length; i++) {
		row[0] = i;
		for (size_t j = 1; j <= b_length; j++) {
			bool same = lower(a[i - 1]) == lower(b[j - 1]);
			row[j] = least(last[j - 1] + !same, least(last[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
				row[j] = least(row[j], before[j - 2] + 1);
		}
		size_t *oldest = before;
		before = last;
		last = row;
		row = oldest;
	}
	return last[b_length];
}

const char *nearest_name(const char *name, const char *const *candidates, size_t count)
{
	size_t length = name ? strlen(name) : 0;
	if (length == 0 || length > NAME_MOST)
		return NULL;
	size_t best = (length / 3 > 1 ? length / 3 : 1) + 1;
	const char *nearest = NULL;
	for (size_t i = 0; i < count; i++) {
		size_t size = candidates[i] ? strlen(candidates[i]) : 0;
		if (size == 0 || size > NAME_MOST)
			continue;
		size_t edits = distance(name, length, candidates[i], size);
		if (edits < best) {
			best = edits;
			nearest = candidates[i];
		}
	}
	return nearest;
}
