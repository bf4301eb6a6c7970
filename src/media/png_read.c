/* PNG through libpng, row by row; one that is interlaced is held whole.
 *
 * libpng tells of an end of the file only through its reader, so the reader here is one that says so: else a damaged
 * length would be read for ever from a file that has ended. What it warns of (profiles, times, texts) makes no pixel
 * and is passed over, but for a damaged tRNS, without which what should be clear is not. Every row is read even when
 * only some are wanted, because only the checksum behind the last one says whether they are right. Must not know what
 * the picture is for. */
#include "media/rows.h"
#include <png.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

struct reader {
	png_structp png;
	png_infop info;
	FILE *file; /* borrows */
	int width, height;
	bool ended, starved; /* at the end of the file; no memory */
	bool alpha;
	uint32_t *pixels;	 /* owns: a row, or all of them */
	struct error *error; /* borrows */
	jmp_buf escape;
};

static _Noreturn void fail(png_structp png, png_const_charp what)
{
	struct reader *reader = png_get_error_ptr(png);
	if (reader->starved)
		error_set(reader->error, "out of memory");
	else if (reader->ended)
		error_set(reader->error, "is cut off: the end of the file is missing");
	else
		error_set(reader->error, "is a damaged PNG (%s)", what);
	longjmp(reader->escape, 1);
}

/* The chunks of the norm (PNG, third edition, 4.9) without which every pixel is what it was. In any other that has a
 * wrong sum stood maybe what is clear, under a damaged name. */
static void pass_over(png_structp png, png_const_charp what)
{
	static const char idle[] =
		"cHRM cICP cLLI gAMA iCCP mDCV sBIT sRGB bKGD hIST eXIf pHYs sPLT tIME iTXt tEXt zTXt acTL fcTL "
		"fdAT oFFs pCAL sCAL sTER gIFg gIFx ";
	char name[6] = "";
	snprintf(name, sizeof name, "%.4s ", what);
	if (strcmp(what + strcspn(what, ":"), ": CRC error") == 0 && !strstr(idle, name))
		fail(png, what);
}

static void *allocate(png_structp png, png_alloc_size_t size)
{
	struct reader *reader = png_get_mem_ptr(png);
	void *memory = malloc(size);
	reader->starved |= !memory;
	return memory;
}

static void release(png_structp png, void *memory)
{
	(void)png;
	free(memory);
}

static void read_bytes(png_structp png, png_bytep bytes, size_t count)
{
	struct reader *reader = png_get_io_ptr(png);
	if (fread(bytes, 1, count, reader->file) == count)
		return;
	reader->ended = true;
	png_error(png, "end of file");
}

/* Whatever the file has, out come 8 bits of blue, green, red and alpha. */
static void choose_pixels(struct reader *reader)
{
	png_structp png = reader->png;
	int kind = png_get_color_type(png, reader->info);
	reader->alpha = kind & PNG_COLOR_MASK_ALPHA || png_get_valid(png, reader->info, PNG_INFO_tRNS);
	png_set_expand(png);
	png_set_scale_16(png);
	png_set_gray_to_rgb(png);
	png_set_add_alpha(png, 0xFF, PNG_FILLER_AFTER);
	if (ROWS_BGRA)
		png_set_bgr(png);
	else
		png_set_swap_alpha(png);
}

static bool begin(struct reader *reader, const struct picture_info *info)
{
	png_structp png = reader->png;
	png_set_read_fn(png, reader, read_bytes);
	png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, NULL, -1); /* all that make no pixels */
	png_read_info(png, reader->info);
	reader->width = (int)png_get_image_width(png, reader->info);
	reader->height = (int)png_get_image_height(png, reader->info);
	bool turned = info->orientation >= 5;
	if (reader->width != (turned ? info->height : info->width) ||
		reader->height != (turned ? info->width : info->height))
		return error_set(reader->error, "was changed while it was read");
	choose_pixels(reader);
	bool whole = png_set_interlace_handling(png) > 1;
	png_read_update_info(png, reader->info);
	reader->pixels = malloc((size_t)reader->width * (whole ? (size_t)reader->height : 1) * sizeof *reader->pixels);
	return reader->pixels || error_set(reader->error, "out of memory");
}

static uint32_t *row_of(const struct reader *reader, int y)
{
	return reader->pixels + (size_t)y * (size_t)reader->width;
}

static bool give(struct reader *reader, const struct scan_sink *sink)
{
	int passes = png_set_interlace_handling(reader->png);
	for (int pass = 1; pass < passes; pass++)
		for (int y = 0; y < reader->height; y++)
			png_read_row(reader->png, (png_bytep)row_of(reader, y), NULL);
	for (int y = 0; y < reader->height; y++) {
		uint32_t *row = passes > 1 ? row_of(reader, y) : reader->pixels;
		png_read_row(reader->png, (png_bytep)row, NULL);
		if (!sink->take(sink->data, y, row, reader->error))
			return false;
	}
	return true;
}

/* All pixels are there: what is missing now is only the end mark, and no reason to show nothing. */
static bool end(struct reader *reader)
{
	if (setjmp(reader->escape) == 0)
		png_read_end(reader->png, NULL);
	else if (!reader->ended)
		return false;
	return true;
}

static bool read_png(struct reader *reader, const struct picture_info *info,
					 bool (*ready)(void *data, const struct reader *reader), const struct scan_sink *sink)
{
	if (setjmp(reader->escape))
		return false;
	return begin(reader, info) && ready(sink->data, reader) && give(reader, sink) && end(reader);
}

/* `ready` is called when the header has been read, before the first row. */
static bool read_file(FILE *file, const struct picture_info *info,
					  bool (*ready)(void *data, const struct reader *reader), const struct scan_sink *sink,
					  struct error *error)
{
	struct reader reader = { .file = file, .error = error };
	bool good = false;
	if (fseek(file, 0, SEEK_SET) != 0)
		return error_set(error, "cannot be read: %m");
	reader.png = png_create_read_struct_2(PNG_LIBPNG_VER_STRING, &reader, fail, pass_over, &reader, allocate, release);
	reader.info = reader.png ? png_create_info_struct(reader.png) : NULL;
	if (reader.info)
		good = read_png(&reader, info, ready, sink);
	else
		error_set(error, "out of memory");
	png_destroy_read_struct(&reader.png, &reader.info, NULL);
	free(reader.pixels);
	return good;
}

struct resizing {
	const struct cut *cut; /* borrows */
	struct rows rows;
	struct error *error; /* borrows */
};

static bool begin_resizing(void *data, const struct reader *reader)
{
	struct resizing *resizing = data;
	return rows_init(&resizing->rows, resizing->cut, reader->width, reader->height, reader->alpha, resizing->error);
}

static bool resize(void *data, int y, const uint32_t *row, struct error *error)
{
	struct resizing *resizing = data;
	(void)error;
	rows_take(&resizing->rows, y, row);
	return true;
}

bool png_decode(FILE *file, const struct picture_info *info, const struct cut *cut, bool *opaque, struct error *error)
{
	struct resizing resizing = { .cut = cut, .error = error };
	const struct scan_sink sink = { &resizing, resize };
	bool good = read_file(file, info, begin_resizing, &sink, error);
	if (good)
		*opaque = resample_opaque(resizing.rows.resample);
	rows_finish(&resizing.rows);
	return good;
}

static bool nothing(void *data, const struct reader *reader)
{
	(void)data, (void)reader;
	return true;
}

bool png_lines(FILE *file, const struct picture_info *info, const struct scan_sink *sink, struct error *error)
{
	return read_file(file, info, nothing, sink, error);
}
