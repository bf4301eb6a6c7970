/* How a camera was held, from the EXIF data of any format: one number of its first directory (EXIF 2.32, 4.6.2
 * and 4.6.4; TIFF 6.0, section 2).
 *
 * Only that is read. EXIF's directories point at one another, and a library that follows them can be led in circles by
 * a few hundred bytes. Must not know where the data stands. */
#include "media/sniff.h"
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { PREFIX = 6, HEADER = 8, ENTRY = 12, ORIENTATION = 0x0112, BYTE = 1, SHORT = 3, LONG = 4 };

struct tiff {
	const unsigned char *bytes;
	size_t length;
	bool little; /* the low byte stands first */
};

/* `size` bytes at `at`, which are there. */
static uint32_t number(const struct tiff *tiff, size_t at, int size)
{
	uint32_t value = 0;
	for (int i = 0; i < size; i++)
		value = value << 8 | tiff->bytes[at + (size_t)(tiff->little ? size - 1 - i : i)];
	return value;
}

/* Cameras write a SHORT, as they should; programs write what they like. */
static uint32_t entry_value(const struct tiff *tiff, size_t at)
{
	uint32_t type = number(tiff, at + 2, 2), many = number(tiff, at + 4, 4);
	int size = type == BYTE ? 1 : type == SHORT ? 2 : type == LONG ? 4 : 0;
	return size > 0 && many == 1 ? number(tiff, at + 8, size) : 0;
}

static uint32_t read_orientation(const struct tiff *tiff)
{
	size_t at = number(tiff, 4, 4);
	if (at > tiff->length - 2)
		return 0;
	size_t entries = number(tiff, at, 2);
	for (at += 2; entries > 0 && tiff->length - at >= ENTRY; entries--, at += ENTRY)
		if (number(tiff, at, 2) == ORIENTATION)
			return entry_value(tiff, at);
	return 0;
}

int exif_orientation(const unsigned char *bytes, size_t length)
{
	size_t skipped = length >= PREFIX && memcmp(bytes, "Exif\0", PREFIX) == 0 ? PREFIX : 0;
	struct tiff tiff = { .bytes = bytes + skipped, .length = length - skipped };
	if (length > EXIF_LIMIT || tiff.length < HEADER)
		return 1;
	tiff.little = memcmp(tiff.bytes, "II*\0", 4) == 0;
	if (!tiff.little && memcmp(tiff.bytes, "MM\0*", 4) != 0)
		return 1;
	uint32_t orientation = read_orientation(&tiff);
	return orientation >= 1 && orientation <= 8 ? (int)orientation : 1;
}
