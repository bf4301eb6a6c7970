/* PNG and WebP through SDL_image, which decodes them whole; from there row by row into the size wanted.
 *
 * The rows are converted one at a time, so that the whole picture is held once and not twice. Palettes are looked up
 * by hand because SDL_ConvertPixels refuses them. Must not know what the picture is for. */
#include "media/decode.h"
#include <SDL_image.h>
#include <stdlib.h>

static SDL_Surface *load(FILE *file, enum picture_format format, struct error *error)
{
	SDL_RWops *stream = NULL;
	SDL_Surface *surface = NULL;
	if (fseek(file, 0, SEEK_SET) == 0)
		stream = SDL_RWFromFP(file, SDL_FALSE);
	if (stream)
		surface = format == PICTURE_PNG ? IMG_LoadPNG_RW(stream) : IMG_LoadWEBP_RW(stream);
	if (!surface)
		error_set(error, "is a damaged or cut off %s (%s)", format == PICTURE_PNG ? "PNG" : "WebP", IMG_GetError());
	if (stream)
		SDL_RWclose(stream);
	return surface;
}

struct rows {
	SDL_Surface *surface; /* borrows */
	uint32_t palette[256];
	bool keyed; /* pixels of the colour `key` are clear */
	uint32_t key;
};

static void rows_init(struct rows *rows, SDL_Surface *surface)
{
	const SDL_Palette *palette = surface->format->palette;
	Uint32 key = 0;
	*rows = (struct rows){ .surface = surface };
	rows->keyed = SDL_GetColorKey(surface, &key) == 0;
	for (int i = 0; palette && i < palette->ncolors && i < 256; i++) {
		SDL_Color c = palette->colors[i];
		rows->palette[i] = (uint32_t)c.a << 24 | (uint32_t)c.r << 16 | (uint32_t)c.g << 8 | c.b;
	}
	if (rows->keyed && palette)
		rows->palette[key & 255] &= 0xFFFFFF;
	else if (rows->keyed)
		SDL_ConvertPixels(1, 1, surface->format->format, &key, 4, SDL_PIXELFORMAT_ARGB8888, &rows->key, 4);
}

static bool rows_have_alpha(const struct rows *rows)
{
	if (rows->keyed || SDL_ISPIXELFORMAT_ALPHA(rows->surface->format->format))
		return true;
	const SDL_Palette *palette = rows->surface->format->palette;
	for (int i = 0; palette && i < palette->ncolors; i++)
		if (palette->colors[i].a != 255)
			return true;
	return false;
}

static void read_row(const struct rows *rows, int y, uint32_t *row)
{
	const SDL_Surface *surface = rows->surface;
	const unsigned char *from = (const unsigned char *)surface->pixels + (size_t)y * (size_t)surface->pitch;
	if (surface->format->palette) {
		for (int x = 0; x < surface->w; x++)
			row[x] = rows->palette[from[x]];
		return;
	}
	SDL_ConvertPixels(surface->w, 1, surface->format->format, from, surface->pitch, SDL_PIXELFORMAT_ARGB8888, row,
					  surface->w * 4);
	for (int x = 0; rows->keyed && x < surface->w; x++)
		if (row[x] == rows->key)
			row[x] &= 0xFFFFFF;
}

static bool resize(const struct rows *rows, const struct cut *cut, bool *opaque, struct error *error)
{
	const SDL_Surface *surface = rows->surface;
	struct resample_plan plan = { surface->w,	 surface->h,	 cut->x,
								  cut->y,		 cut->width,	 cut->height,
								  cut->to_width, cut->to_height, rows_have_alpha(rows),
								  cut->sink };
	struct resample *resample = resample_create(&plan);
	uint32_t *row = malloc((size_t)surface->w * sizeof *row);
	bool good = resample && row;
	if (good) {
		int top, bottom, left, right;
		resample_rows(resample, &top, &bottom);
		resample_columns(resample, &left, &right);
		for (int y = top; y <= bottom; y++) {
			read_row(rows, y, row);
			resample_push(resample, row + left);
		}
		*opaque = resample_opaque(resample);
	} else {
		error_set(error, "out of memory");
	}
	free(row);
	resample_destroy(resample);
	return good;
}

/* On success rows->surface is to be freed. */
static bool open_rows(struct rows *rows, FILE *file, const struct picture_info *info, struct error *error)
{
	SDL_Surface *surface = load(file, info->format, error);
	if (!surface)
		return false;
	rows_init(rows, surface);
	if (surface->w != info->width || surface->h != info->height)
		error_set(error, "is damaged: its header and its pixels do not agree");
	else if (surface->format->palette && surface->format->BitsPerPixel != 8)
		error_set(error, "is a kind of PNG that lantern does not read: save it as RGB");
	else
		return true;
	SDL_FreeSurface(surface);
	return false;
}

bool whole_decode(FILE *file, const struct picture_info *info, const struct cut *cut, bool *opaque, struct error *error)
{
	struct rows rows;
	if (!open_rows(&rows, file, info, error))
		return false;
	bool good = resize(&rows, cut, opaque, error);
	SDL_FreeSurface(rows.surface);
	return good;
}

bool whole_lines(FILE *file, const struct picture_info *info, const struct scan_sink *sink, struct error *error)
{
	struct rows rows;
	if (!open_rows(&rows, file, info, error))
		return false;
	uint32_t *row = malloc((size_t)info->width * sizeof *row);
	bool good = row || error_set(error, "out of memory");
	for (int y = 0; good && y < info->height; y++) {
		read_row(&rows, y, row);
		good = sink->take(sink->data, y, row, error);
	}
	free(row);
	SDL_FreeSurface(rows.surface);
	return good;
}
