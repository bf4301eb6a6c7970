/* The index of a cut scan, and where its tiles are.
 *
 * Everything follows from width and height, so the index is read by writing the lines again that its numbers give and
 * comparing: whatever is not exactly those lines is refused. All paths are made at once (some 600 for a scan of 108
 * megapixels, 1,100 at most where pictures may be no larger than 200), because display lists borrow them from frame to
 * frame. Must not know what is in a tile. */
#include "media/pyramid.h"
#include "base/file.h"
#include "media/picture_info.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { INDEX_SIZE = 160, TILE_NAME_SIZE = sizeof "/7/127-127.jpg", PIECE = 4096, PIECES = 32 };

static int halve(int length, int times)
{
	return (int)(((long long)length + (1LL << times) - 1) >> times);
}

static int count_tiles(int length)
{
	return (length + PYRAMID_TILE - 1) / PYRAMID_TILE;
}

static int count_levels(int width, int height)
{
	int levels = 1, longer = width > height ? width : height;
	while (halve(longer, levels - 1) > PYRAMID_TILE)
		levels++;
	return levels;
}

int pyramid_step(const struct pyramid *pyramid, int level)
{
	return 1 << (pyramid->levels - 1 - level);
}

void pyramid_size(const struct pyramid *pyramid, int level, int *width, int *height)
{
	*width = halve(pyramid->width, pyramid->levels - 1 - level);
	*height = halve(pyramid->height, pyramid->levels - 1 - level);
}

void pyramid_grid(const struct pyramid *pyramid, int level, int *columns, int *rows)
{
	int width, height;
	pyramid_size(pyramid, level, &width, &height);
	*columns = count_tiles(width);
	*rows = count_tiles(height);
}

static int part(int whole, int index)
{
	int rest = whole - index * PYRAMID_TILE;
	return rest < PYRAMID_TILE ? rest : PYRAMID_TILE;
}

void pyramid_tile_size(const struct pyramid *pyramid, int level, int column, int row, int *width, int *height)
{
	int whole_width, whole_height;
	pyramid_size(pyramid, level, &whole_width, &whole_height);
	*width = part(whole_width, column);
	*height = part(whole_height, row);
}

const char *pyramid_tile_path(const struct pyramid *pyramid, int level, int column, int row)
{
	int columns, rows;
	pyramid_grid(pyramid, level, &columns, &rows);
	return pyramid->paths + (size_t)(pyramid->first[level] + row * columns + column) * pyramid->path_size;
}

static void write_paths(struct pyramid *pyramid, const char *folder)
{
	char *path = pyramid->paths;
	for (int level = 0; level < pyramid->levels; level++) {
		int columns, rows;
		pyramid_grid(pyramid, level, &columns, &rows);
		for (int i = 0; i < columns * rows; i++, path += pyramid->path_size)
			snprintf(path, pyramid->path_size, "%s/%d/%d-%d.jpg", folder, level, i % columns, i / columns);
	}
}

bool pyramid_plan(struct pyramid *pyramid, const char *folder, int width, int height, struct error *error)
{
	*pyramid = (struct pyramid){ .width = width, .height = height };
	if (width < 1 || height < 1 || width > PYRAMID_SIDE_LIMIT || height > PYRAMID_SIDE_LIMIT ||
		(long long)width * height > PICTURE_PIXELS_LIMIT)
		return error_set(error, "%d x %d pixels cannot be cut: at most %d a side and %d million in all", width, height,
						 PYRAMID_SIDE_LIMIT, PICTURE_PIXELS_LIMIT / 1000000);
	pyramid->levels = count_levels(width, height);
	int count = 0;
	for (int level = 0; level < pyramid->levels; level++) {
		int columns, rows;
		pyramid->first[level] = count;
		pyramid_grid(pyramid, level, &columns, &rows);
		count += columns * rows;
	}
	pyramid->path_size = strlen(folder) + TILE_NAME_SIZE;
	pyramid->paths = count > 0 ? malloc((size_t)count * pyramid->path_size) : NULL;
	if (!pyramid->paths)
		return error_set(error, "out of memory");
	write_paths(pyramid, folder);
	return true;
}

void pyramid_finish(struct pyramid *pyramid)
{
	free(pyramid->paths);
	*pyramid = (struct pyramid){ 0 };
}

static void print_index(char text[INDEX_SIZE], int width, int height, const struct pyramid_source *source)
{
	int length = snprintf(text, INDEX_SIZE, "lantern-tiles 1 %d %d %d %d\n", width, height, PYRAMID_TILE,
						  count_levels(width, height));
	if (source->bytes > 0)
		snprintf(text + length, (size_t)(INDEX_SIZE - length), "source %" PRIu64 " %016" PRIx64 " %016" PRIx64 "\n",
				 source->bytes, source->whole, source->sample);
}

/* A picture's side has five digits at most: no number read here can overflow, or it is not written again as it was. An
 * index without its second line is of a lantern that did not write it: whose tiles these are is not known. */
static bool read_index(const char *text, size_t length, int *width, int *height, struct pyramid_source *source)
{
	char expected[INDEX_SIZE];
	*source = (struct pyramid_source){ 0 };
	if (sscanf(text, "lantern-tiles 1 %5d %5d ", width, height) != 2 || *width < 1 || *height < 1)
		return false;
	const char *second = strchr(text, '\n');
	if (second && second[1] &&
		sscanf(second + 1, "source %19" SCNu64 " %16" SCNx64 " %16" SCNx64, &source->bytes, &source->whole,
			   &source->sample) != 3)
		return false;
	print_index(expected, *width, *height, source);
	return strlen(expected) == length && memcmp(text, expected, length) == 0;
}

static char *index_path(const char *folder, struct error *error)
{
	char *path = path_join(folder, "index");
	if (!path)
		error_set(error, "out of memory");
	return path;
}

bool pyramid_open(struct pyramid *pyramid, const char *folder, struct error *error)
{
	size_t length;
	int width, height;
	struct pyramid_source source;
	char *path = index_path(folder, error);
	char *text = path ? file_read(path, INDEX_SIZE, &length, error) : NULL;
	bool good = false;
	*pyramid = (struct pyramid){ 0 };
	if (text && !read_index(text, length, &width, &height, &source))
		error_set(error, "%s: is no index of tiles that this lantern reads: cut the picture again (lantern tiles)",
				  path);
	else if (text)
		good = pyramid_plan(pyramid, folder, width, height, error) || error_context(error, "%s", path);
	if (good)
		pyramid->source = source;
	free(text);
	free(path);
	return good;
}

bool pyramid_write_index(const struct pyramid *pyramid, const char *folder, struct error *error)
{
	char text[INDEX_SIZE];
	char *path = index_path(folder, error);
	print_index(text, pyramid->width, pyramid->height, &pyramid->source);
	bool good = path && file_write(path, text, strlen(text), error);
	free(path);
	return good;
}

char *pyramid_folder(const char *picture)
{
	size_t size = strlen(picture) + sizeof ".tiles";
	char *folder = malloc(size);
	if (folder)
		snprintf(folder, size, "%s.tiles", picture);
	return folder;
}

static uint64_t add_bytes(uint64_t hash, const unsigned char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
		hash = (hash ^ bytes[i]) * 0x100000001B3;
	return hash;
}

bool pyramid_read_source(struct pyramid_source *source, const char *picture, bool whole, struct error *error)
{
	static const uint64_t start = 0xCBF29CE484222325;
	unsigned char piece[PIECE];
	struct stat status;
	FILE *file = fopen(picture, "rbe");
	*source = (struct pyramid_source){ .whole = whole ? start : 0, .sample = start };
	bool good = file && fstat(fileno(file), &status) == 0;
	source->bytes = good ? (uint64_t)status.st_size : 0;
	for (int i = 0; good && i < PIECES; i++) {
		off_t last = status.st_size > PIECE ? status.st_size - PIECE : 0;
		good = fseeko(file, last * i / (PIECES - 1), SEEK_SET) == 0;
		source->sample = good ? add_bytes(source->sample, piece, fread(piece, 1, PIECE, file)) : 0;
	}
	if (good && whole)
		rewind(file);
	for (size_t length; good && whole && (length = fread(piece, 1, PIECE, file)) > 0;)
		source->whole = add_bytes(source->whole, piece, length);
	good = good && !ferror(file);
	if (!good)
		error_set(error, "cannot be read: %m");
	if (file)
		fclose(file);
	return good;
}

bool pyramid_is_of(const struct pyramid *pyramid, const char *picture)
{
	struct pyramid_source now;
	return pyramid->source.bytes > 0 && pyramid_read_source(&now, picture, false, NULL) &&
		   now.bytes == pyramid->source.bytes && now.sample == pyramid->source.sample;
}

bool pyramid_is_current(const char *folder, const char *picture)
{
	struct pyramid pyramid;
	struct pyramid_source now;
	if (!pyramid_open(&pyramid, folder, NULL))
		return false;
	bool current = pyramid_is_of(&pyramid, picture) && pyramid_read_source(&now, picture, true, NULL) &&
				   now.whole == pyramid.source.whole;
	pyramid_finish(&pyramid);
	return current;
}
