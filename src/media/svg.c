/* Draws an SVG at exactly the pixels wanted, with the nanosvg that is inside SDL_image: Debian 12 has none by itself.
 *
 * IMG_LoadSizedSVG_RW knows one scale for both directions and no cutting. So the document's first tag is written anew:
 * the size wanted, and a <g> around the content that moves the wanted part to it. A detail of a map then costs what it
 * shows, not the whole map at that scale. The old viewBox stays, because lengths in per cent are taken of it. nanosvg
 * draws paths, fills, strokes and gradients: no text, no pictures, no <use>, no filters, no clipping; `check` tells
 * of these (svg_lacks.c). (librsvg draws nearly all, but brings fonts, Cairo and Pango, 20 MB and 0.1 s of a board's
 * start.) Must not know where the document comes from. */
#include "media/decode.h"
#include "media/svg_plain.h"
#include "media/svg_root.h"
#include <SDL_image.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_SIDE = 1000000 };

#define TAG_ROOM ((size_t)300)

/* out = scale * own + shift, in one direction. */
struct line {
	double scale, shift;
};

struct placement {
	struct line x, y;
};

/* preserveAspectRatio: where the document's plane stands on its own canvas. */
static struct placement place_view(const struct svg_root *root)
{
	double x = root->width / root->view_width, y = root->height / root->view_height;
	if (root->fit != SVG_STRETCH)
		x = y = root->fit == SVG_MEET ? fmin(x, y) : fmax(x, y);
	return (struct placement){
		{ x, (root->width - root->view_width * x) * root->align_x - root->view_x * x },
		{ y, (root->height - root->view_height * y) * root->align_y - root->view_y * y },
	};
}

/* Cuts `length` of `whole` from `start` and makes it `to` pixels; `own` is the canvas that `whole` stands for. */
static struct line cut_line(struct line line, double whole, double own, double start, double length, int to)
{
	double scale = whole / own, zoom = to / length;
	return (struct line){ line.scale * scale * zoom, (line.shift * scale - start) * zoom };
}

/* What the <g> must do so that, with the tag's own stretch of the view to `to` pixels, `line` comes out. */
static struct line inner_line(struct line line, double view_start, double view_length, int to)
{
	double back = view_length / to;
	return (struct line){ line.scale * back, line.shift * back + view_start };
}

static struct placement place(const struct svg_root *root, const struct picture_info *info, const struct cut *cut)
{
	struct placement view = place_view(root);
	return (struct placement){
		cut_line(view.x, info->width, root->width, cut->x, cut->width, cut->to_width),
		cut_line(view.y, info->height, root->height, cut->y, cut->height, cut->to_height),
	};
}

/* The document with its first tag written anew; to be freed. */
static char *rewrite(const struct svg_root *root, const struct placement *out, const struct cut *cut, size_t *length)
{
	size_t kept = (size_t)(root->content - root->attributes), rest = strlen(root->content);
	struct line x = inner_line(out->x, root->view_x, root->view_width, cut->to_width);
	struct line y = inner_line(out->y, root->view_y, root->view_height, cut->to_height);
	struct svg_attribute one;
	char *text = malloc(2 * kept + 2 * TAG_ROOM + rest); /* each attribute gets a space in front */
	if (!text)
		return NULL;
	char *to =
		text + snprintf(text, TAG_ROOM,
						"<svg width=\"%d\" height=\"%d\" viewBox=\"%.9g %.9g %.9g %.9g\" "
						"preserveAspectRatio=\"none\"",
						cut->to_width, cut->to_height, root->view_x, root->view_y, root->view_width, root->view_height);
	/* nanosvg reads the first 128 attributes only: these come behind. */
	for (const char *at = root->attributes; svg_attribute_next(at, root->content, &one); at = one.end) {
		if (svg_attribute_is(&one, "width") || svg_attribute_is(&one, "height") || svg_attribute_is(&one, "viewBox") ||
			svg_attribute_is(&one, "preserveAspectRatio"))
			continue;
		*to++ = ' ';
		to = mempcpy(to, one.name, (size_t)(one.end - one.name));
	}
	to += snprintf(to, TAG_ROOM, "><g transform=\"matrix(%.9g 0 0 %.9g %.9g %.9g)\">", x.scale, y.scale, x.shift,
				   y.shift);
	to = stpcpy(to, root->content);
	*length = (size_t)(to - text);
	return text;
}

static bool copy_pixels(SDL_Surface *surface, const struct cut *cut, bool *opaque, struct error *error)
{
	struct resample_plan plan = { cut->to_width, cut->to_height, 0,	   0,		 cut->to_width, cut->to_height,
								  cut->to_width, cut->to_height, true, cut->sink };
	struct resample *resample = resample_create(&plan);
	uint32_t *row = malloc((size_t)cut->to_width * sizeof *row);
	bool good = resample && row;
	if (!good)
		error_set(error, "out of memory");
	for (int y = 0; good && y < cut->to_height; y++) {
		const char *from = (const char *)surface->pixels + (size_t)y * (size_t)surface->pitch;
		SDL_ConvertPixels(cut->to_width, 1, surface->format->format, from, surface->pitch, SDL_PIXELFORMAT_ARGB8888,
						  row, cut->to_width * 4);
		resample_push(resample, row);
	}
	if (good)
		*opaque = resample_opaque(resample);
	free(row);
	resample_destroy(resample);
	return good;
}

bool svg_decode(const char *text, const struct picture_info *info, const struct cut *cut, bool *opaque,
				struct error *error)
{
	struct svg_root root;
	if (!svg_root_read(text, strlen(text), &root, error))
		return false;
	if (root.empty)
		return error_set(error, "is an empty SVG");
	struct placement out = place(&root, info, cut);
	if (out.x.scale * root.view_width > LONGEST_SIDE || out.y.scale * root.view_height > LONGEST_SIDE)
		return error_set(error, "is an SVG of which too small a part is wanted");
	size_t length;
	char *document = rewrite(&root, &out, cut, &length);
	if (document)
		svg_make_plain(document);
	SDL_RWops *stream = document ? SDL_RWFromConstMem(document, (int)length) : NULL;
	SDL_Surface *surface = stream ? IMG_LoadSVG_RW(stream) : NULL;
	bool good = false;
	if (!stream)
		error_set(error, "out of memory");
	else if (!surface)
		error_set(error, "is an SVG that cannot be drawn (%s)", IMG_GetError());
	else if (surface->w != cut->to_width || surface->h != cut->to_height)
		error_set(error, "is an SVG with an <svg> inside its <svg>: ungroup it");
	else
		good = copy_pixels(surface, cut, opaque, error);
	SDL_FreeSurface(surface);
	if (stream)
		SDL_RWclose(stream);
	free(document);
	return good;
}
