/* Walks the chunks of a PNG or WebP without reading them: is all of it there, and how was the camera held?
 *
 * A file that is cut off is told by a chunk that reaches past its end, for the price of one small read a chunk; files
 * of more chunks than anybody writes are left to the decoder. One that only lacks its end mark is whole. Must not know
 * anything of pixels. */
#include "media/sniff.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNKS_MOST = 20000, HEAD = 8 };

#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

struct walk {
	bool png; /* else a WebP */
	int fd;
	off_t at, end;
	char name[5];
	off_t length; /* of what is in the chunk */
};

static off_t number(const unsigned char *at, bool big)
{
	if (big)
		return (off_t)at[0] << 24 | (off_t)at[1] << 16 | (off_t)at[2] << 8 | at[3];
	return (off_t)at[3] << 24 | (off_t)at[2] << 16 | (off_t)at[1] << 8 | at[0];
}

/* False at the end of the file. */
static bool look(struct walk *walk)
{
	unsigned char head[HEAD];
	if (walk->end - walk->at < HEAD || pread(walk->fd, head, HEAD, walk->at) != HEAD)
		return false;
	walk->length = number(walk->png ? head : head + 4, walk->png);
	memcpy(walk->name, walk->png ? head + 4 : head, 4);
	return true;
}

/* Past the chunk and its checksum, or the byte that makes its length even. */
static void go_on(struct walk *walk)
{
	walk->at += HEAD + walk->length + (walk->png ? 4 : walk->length & 1);
}

static int read_exif(const struct walk *walk)
{
	int orientation = 1;
	size_t length = walk->length <= EXIF_LIMIT ? (size_t)walk->length : 0;
	unsigned char *bytes = length > 0 ? malloc(length) : NULL;
	if (bytes && pread(walk->fd, bytes, length, walk->at + HEAD) == (ssize_t)length)
		orientation = exif_orientation(bytes, length);
	free(bytes);
	return orientation;
}

bool chunks_read(FILE *file, struct picture_info *info, struct error *error)
{
	struct stat status;
	struct walk walk = { .png = info->format == PICTURE_PNG, .fd = fileno(file), .at = 8 };
	if (fstat(walk.fd, &status) != 0)
		return error_set(error, "cannot be read: %m");
	walk.end = status.st_size;
	if (!walk.png)
		walk.at = 12;
	for (int i = 0; i < CHUNKS_MOST && look(&walk) && strcmp(walk.name, "IEND") != 0; i++) {
		if (walk.png && strspn(walk.name, LETTERS) != 4)
			return error_set(error, "is a damaged PNG");
		if (walk.length > walk.end - walk.at - HEAD)
			return error_set(error, "is cut off: the end of the file is missing");
		if (strcmp(walk.name, walk.png ? "eXIf" : "EXIF") == 0)
			info->orientation = read_exif(&walk);
		go_on(&walk);
	}
	return true;
}
