/* Draws a run of text.
 *
 * Each piece comes from SDL_ttf as coverage, four columns a pixel, and is averaged onto a bitmap at the quarter pixel
 * where its pen stands; the bitmap is cropped to its ink. Clear pixels keep the text's colour, so that a renderer which
 * smooths between pixels finds no dark there. Must not know what lies under the text. */
#include "base/number.h"
#include "base/utf8.h"
#include "media/fonts.h"
#include "media/fonts_files.h"
#include <SDL_ttf.h>
#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { WIDEST = 16384 };

/* Coverage around the pen's start: the baseline is at row `baseline`, the pen starts at column `origin`. */
struct bitmap {
	uint8_t *pixels; /* owns */
	int width, height, origin, baseline;
	int left, top, right, bottom; /* touched so far; right and bottom exclusive */
};

/* Room for ink that hangs over: accents on capitals, swashes. */
static bool bitmap_init(struct bitmap *bitmap, int size, double width, struct error *error)
{
	if (!(width < WIDEST))
		return error_set(error, "a line of text is more than %d pixels wide", WIDEST);
	*bitmap = (struct bitmap){ .width = (int)ceil(width) + 2 * size, .height = 3 * size, .origin = size };
	bitmap->baseline = 2 * size;
	bitmap->left = bitmap->width;
	bitmap->top = bitmap->height;
	bitmap->pixels = calloc((size_t)bitmap->width * (size_t)bitmap->height, 1);
	return bitmap->pixels || error_set(error, "out of memory");
}

/* The sum of four bytes, all phases of a pixel inside the row: most of the work of drawing text. */
static unsigned sum_phases(const uint8_t from[FONTS_PHASES])
{
	uint32_t four;
	static_assert(FONTS_PHASES == sizeof four, "phases are summed four at a time");
	memcpy(&four, from, sizeof four);
	four = (four & 0x00FF00FF) + (four >> 8 & 0x00FF00FF);
	return (four + (four >> 16)) & 0xFFFF;
}

/* Adds one row of coverage whose first column is phase `at` of the bitmap. */
static void add_row(uint8_t *to, int width, const uint8_t *from, int count, int at)
{
	int first = number_most(at / FONTS_PHASES, 0), last = number_least((at + count - 1) / FONTS_PHASES, width - 1);
	for (int x = first; x <= last; x++) {
		int start = x * FONTS_PHASES - at, end = number_least(start + FONTS_PHASES, count);
		unsigned sum = 0;
		if (start >= 0 && end - start == FONTS_PHASES)
			sum = sum_phases(from + start);
		else
			for (int i = number_most(start, 0); i < end; i++)
				sum += from[i];
		if (sum)
			to[x] = (uint8_t)number_least(to[x] + (int)(sum + FONTS_PHASES / 2) / FONTS_PHASES, 255);
	}
}

static void bitmap_add(struct bitmap *bitmap, const SDL_Surface *surface, int at, int y)
{
	int top = number_most(y, 0), bottom = number_least(y + surface->h, bitmap->height);
	for (int row = top; row < bottom; row++)
		add_row(bitmap->pixels + (size_t)row * (size_t)bitmap->width, bitmap->width,
				(const uint8_t *)surface->pixels + (ptrdiff_t)(row - y) * surface->pitch, surface->w, at);
	bitmap->left = number_least(bitmap->left, number_most(at / FONTS_PHASES, 0));
	bitmap->right = number_most(bitmap->right, number_least((at + surface->w - 1) / FONTS_PHASES + 1, bitmap->width));
	bitmap->top = number_least(bitmap->top, top);
	bitmap->bottom = number_most(bitmap->bottom, bottom);
}

/* SDL_ttf makes its surface higher at the top when a letter rises above the ascent, and does not say by how much. */
static int rise(TTF_Font *font, const struct font_piece *piece, int height)
{
	int above = 0, ascent = TTF_FontAscent(font);
	if (height <= TTF_FontHeight(font))
		return 0;
	for (size_t i = 0, step; i < piece->length; i += step) {
		uint32_t rune;
		int top;
		step = utf8_decode(piece->text + i, piece->length - i, &rune);
		if (TTF_GlyphMetrics32(font, rune, NULL, NULL, NULL, &top, NULL) == 0)
			above = number_most(above, top - ascent);
	}
	return above;
}

/* SDL_ttf makes the pixels of a text and leaves them to the surface by taking a flag off it. sdl2-compat (2.32, on SDL
 * 3) does not hear of that and would lose them with every text, so they are freed here, as SDL 2 does. */
static void free_text(SDL_Surface *surface)
{
	void *pixels = surface->pixels;
	bool owns = (surface->flags & SDL_SIMD_ALIGNED) && !(surface->flags & SDL_PREALLOC);
	if (owns)
		surface->flags |= SDL_PREALLOC;
	SDL_FreeSurface(surface);
	if (owns)
		SDL_SIMDFree(pixels);
}

/* Draws a piece whose pen starts `pen` px to the right of the run's start. */
static void draw_piece(struct fonts *fonts, const struct font_piece *piece, int size, double pen, struct bitmap *bitmap)
{
	static const SDL_Color white = { 255, 255, 255, 255 }, black = { 0, 0, 0, 255 };
	TTF_Font *font = fonts_files_open(fonts, piece->file, size);
	if (!font)
		return; /* said in the log; the widths know nothing of it either */
	/* Shaded, because its 8-bit pixels are the coverage itself. It fails where there is no width to draw. */
	SDL_Surface *surface = TTF_RenderUTF8_Shaded(font, piece->text, white, black);
	if (!surface)
		return;
	int left = 0, baseline = TTF_FontAscent(font) + rise(font, piece, surface->h);
	TTF_GlyphMetrics32(font, piece->first, &left, NULL, NULL, NULL, NULL);
	int at = bitmap->origin * FONTS_PHASES + (int)lround(pen * FONTS_PHASES) + number_least(left, 0);
	bitmap_add(bitmap, surface, at, bitmap->baseline - baseline);
	free_text(surface);
}

static bool row_is_clear(const struct bitmap *bitmap, int y)
{
	const uint8_t *row = bitmap->pixels + (size_t)y * (size_t)bitmap->width;
	for (int x = bitmap->left; x < bitmap->right; x++)
		if (row[x])
			return false;
	return true;
}

static bool column_is_clear(const struct bitmap *bitmap, int x)
{
	for (int y = bitmap->top; y < bitmap->bottom; y++)
		if (bitmap->pixels[(size_t)y * (size_t)bitmap->width + (size_t)x])
			return false;
	return true;
}

/* False when there is no ink at all. */
static bool bitmap_crop(struct bitmap *bitmap)
{
	while (bitmap->top < bitmap->bottom && row_is_clear(bitmap, bitmap->top))
		bitmap->top++;
	while (bitmap->top < bitmap->bottom && row_is_clear(bitmap, bitmap->bottom - 1))
		bitmap->bottom--;
	if (bitmap->top >= bitmap->bottom)
		return false;
	while (column_is_clear(bitmap, bitmap->left))
		bitmap->left++;
	while (column_is_clear(bitmap, bitmap->right - 1))
		bitmap->right--;
	return true;
}

static struct raster *bitmap_colour(const struct bitmap *bitmap, uint32_t colour)
{
	struct raster *raster = raster_create_unset(bitmap->right - bitmap->left, bitmap->bottom - bitmap->top);
	if (!raster)
		return NULL;
	for (int y = 0; y < raster->height; y++) {
		const uint8_t *from = bitmap->pixels + (size_t)(bitmap->top + y) * (size_t)bitmap->width + bitmap->left;
		uint32_t *to = raster->pixels + (size_t)y * (size_t)raster->stride;
		for (int x = 0; x < raster->width; x++)
			to[x] = (uint32_t)from[x] << 24 | (colour & 0xFFFFFF);
	}
	return raster;
}

/* What of a line is drawn: of one that is wider than any screen, a word without an end, its beginning. */
static size_t length_drawn(struct fonts *fonts, struct type_style style, const char *text, size_t length, double *width)
{
	for (;;) {
		*width = fonts_width(fonts, style, text, length);
		if (*width < WIDEST || length < 2)
			return length;
		length = (size_t)((double)length * 0.9 * WIDEST / *width);
		while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
			length--;
	}
}

struct raster *fonts_raster(struct fonts *fonts, struct type_style style, const char *text, size_t length,
							uint32_t colour, int *x, int *y, struct error *error)
{
	struct font_piece piece;
	struct bitmap bitmap = { .pixels = NULL };
	struct raster *raster = NULL;
	double pen = 0, width, tracking = (double)style.tracking;
	bool single = tracking < 0 || tracking > 0;
	length = length_drawn(fonts, style, text, length, &width);
	if (!bitmap_init(&bitmap, style.size, width, error))
		return NULL;
	while (fonts_run_next(fonts, style.face, &text, &length, single, &piece)) {
		draw_piece(fonts, &piece, style.size, pen, &bitmap);
		if (length)
			pen += (fonts_run_advance(fonts, &piece) + tracking) * style.size;
	}
	if (bitmap_crop(&bitmap)) {
		*x = bitmap.left - bitmap.origin;
		*y = bitmap.top - bitmap.baseline;
		raster = bitmap_colour(&bitmap, colour);
		if (!raster)
			error_set(error, "out of memory");
	} else if (error) {
		error->text[0] = 0;
	}
	free(bitmap.pixels);
	return raster;
}
