/* How a camera was held, from the EXIF data of any format. libexif does the work; it wants the six bytes that JPEG has
 * in front. Must not know where the data stands. */
#include "media/sniff.h"
#include <libexif/exif-data.h>
#include <stdlib.h>
#include <string.h>

enum { PREFIX = 6 };

/* Cameras write a SHORT, as they should; programs write what they like. */
static long read_value(const ExifEntry *entry, ExifByteOrder order)
{
	switch (entry->format) {
	case EXIF_FORMAT_BYTE:
		return entry->size >= 1 ? entry->data[0] : 0;
	case EXIF_FORMAT_SHORT:
		return entry->size >= 2 ? exif_get_short(entry->data, order) : 0;
	case EXIF_FORMAT_LONG:
		return entry->size >= 4 ? (long)exif_get_long(entry->data, order) : 0;
	default:
		return 0;
	}
}

static int read_orientation(const unsigned char *bytes, size_t length)
{
	long orientation = 1;
	ExifData *data = exif_data_new();
	if (!data)
		return 1;
	/* Without this libexif would repair the whole of the data, maker's notes and all. */
	exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
	exif_data_load_data(data, bytes, (unsigned)length);
	const ExifEntry *entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
	if (entry)
		orientation = read_value(entry, exif_data_get_byte_order(data));
	exif_data_unref(data);
	return orientation >= 1 && orientation <= 8 ? (int)orientation : 1;
}

int exif_orientation(const unsigned char *bytes, size_t length)
{
	if (length > EXIF_LIMIT)
		return 1;
	if (length >= PREFIX && memcmp(bytes, "Exif\0", PREFIX) == 0)
		return read_orientation(bytes, length);
	unsigned char *prefixed = malloc(PREFIX + length);
	if (!prefixed)
		return 1;
	memcpy(prefixed, "Exif\0", PREFIX);
	memcpy(prefixed + PREFIX, bytes, length);
	int orientation = read_orientation(prefixed, PREFIX + length);
	free(prefixed);
	return orientation;
}
