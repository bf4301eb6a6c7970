/* Draws the earth: what lies near the frame is decoded, projected, cut, simplified and written as SVG paths.
 *
 * All rings of one kind are one path, so that where Natural Earth cuts a country at 180 degrees no seam is seen. Must
 * not know Lua. */
#include "pages/atlas_svg.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { UNITS = 4 }; /* of the document, a design unit */
static const double DEGREES_A_CHORD = 1.5, KM_A_DEGREE = 111.2;

struct drawing {
	const struct atlas *atlas;
	const struct atlas_picture *picture;
	struct extent window; /* longitudes east of the middle */
	double least;		  /* degrees: what is nearer is not told apart */
	struct outline line, spare;
	struct atlas_coasts *coasts;
	bool is_coast, is_water; /* of what is drawn now */
	FILE *out;
	size_t points;
	bool failed;
};

static struct box grown(const struct drawing *drawing)
{
	const struct box *frame = &drawing->picture->frame;
	return (struct box){ frame->x - 4, frame->y - 4, frame->width + 8, frame->height + 8 };
}

int atlas_coasts_in(const struct atlas_coasts *coasts, const struct box *box)
{
	int count = 0;
	int left = (int)floor((box->x - coasts->frame.x) / ATLAS_CELL);
	int right = (int)floor((box->x + box->width - coasts->frame.x) / ATLAS_CELL);
	int top = (int)floor((box->y - coasts->frame.y) / ATLAS_CELL);
	int bottom = (int)floor((box->y + box->height - coasts->frame.y) / ATLAS_CELL);
	for (int row = top > 0 ? top : 0; row <= bottom && row < coasts->rows; row++)
		for (int column = left > 0 ? left : 0; column <= right && column < coasts->columns; column++)
			count += coasts->cells[row * coasts->columns + column];
	return count;
}

/* The cells of a straight piece; what was cut at the frame lies outside it and marks none. */
static void mark_coast(struct atlas_coasts *coasts, struct point from, struct point to)
{
	int steps = 1 + (int)(hypot(to.x - from.x, to.y - from.y) / (ATLAS_CELL / 2.0));
	for (int i = 0; i <= steps; i++) {
		double x = from.x + (to.x - from.x) * i / steps - coasts->frame.x;
		double y = from.y + (to.y - from.y) * i / steps - coasts->frame.y;
		int column = (int)floor(x / ATLAS_CELL), row = (int)floor(y / ATLAS_CELL);
		if (column >= 0 && column < coasts->columns && row >= 0 && row < coasts->rows)
			coasts->cells[row * coasts->columns + column] = 1;
	}
}

static void mark_coasts(struct drawing *drawing)
{
	const struct outline *line = &drawing->line;
	for (size_t i = 0; i < line->count; i++)
		mark_coast(drawing->coasts, line->points[i ? i - 1 : line->count - 1], line->points[i]);
}

static void write_line(struct drawing *drawing, bool ring)
{
	const struct outline *line = &drawing->line;
	long last_x = 0, last_y = 0;
	for (size_t i = 0; i < line->count; i++) {
		long x = lround((line->points[i].x - drawing->picture->frame.x) * UNITS);
		long y = lround((line->points[i].y - drawing->picture->frame.y) * UNITS);
		if (i == 0)
			fprintf(drawing->out, "M%ld %ldl", x, y);
		else if (x != last_x || y != last_y)
			fprintf(drawing->out, "%ld %ld ", x - last_x, y - last_y);
		last_x = x;
		last_y = y;
	}
	if (ring)
		fputc('z', drawing->out);
}

static struct box around(const struct outline *line)
{
	double west = INFINITY, east = -INFINITY, north = INFINITY, south = -INFINITY;
	for (size_t i = 0; i < line->count; i++) {
		west = fmin(west, line->points[i].x);
		east = fmax(east, line->points[i].x);
		north = fmin(north, line->points[i].y);
		south = fmax(south, line->points[i].y);
	}
	return (struct box){ west, north, east - west, south - north };
}

/* Is it too small to be seen? */
static bool is_speck(const struct outline *line, double seen)
{
	struct box box = around(line);
	return !(box.width > seen || box.height > seen);
}

/* Is it water below words? */
static bool is_below_words(const struct drawing *drawing)
{
	const struct box *clear = &drawing->picture->clear;
	struct box box = around(&drawing->line);
	return drawing->is_water && box.x < clear->x + clear->width && box.x + box.width > clear->x &&
		   box.y < clear->y + clear->height && box.y + box.height > clear->y;
}

/* Leaves out points that would fall onto their neighbours, before the costly step of projecting them. */
static void thin(struct drawing *drawing)
{
	struct outline *line = &drawing->line;
	size_t kept = line->count ? 1 : 0;
	for (size_t i = 1; i < line->count; i++) {
		struct point point = line->points[i], last = line->points[kept - 1];
		if (fabs(point.x - last.x) > drawing->least || fabs(point.y - last.y) > drawing->least || i + 1 == line->count)
			line->points[kept++] = point;
	}
	line->count = kept;
}

/* Puts the points of drawing->line onto the plane; long straight runs bend with the projection. */
static bool project(struct drawing *drawing, bool ring)
{
	struct outline *line = &drawing->line, *out = &drawing->spare;
	out->count = 0;
	for (size_t i = 0; i < line->count; i++) {
		struct point to = line->points[i], from = i ? line->points[i - 1] : ring ? line->points[line->count - 1] : to;
		int pieces = 1 + (int)(fmax(fabs(to.x - from.x), fabs(to.y - from.y)) / DEGREES_A_CHORD);
		for (int k = 1; k <= pieces; k++) {
			double t = (double)k / pieces;
			if (!outline_add(out, projection_at(drawing->picture->projection, from.x + (to.x - from.x) * t,
												from.y + (to.y - from.y) * t)))
				return false;
		}
	}
	struct outline other = *line;
	*line = *out;
	*out = other;
	return true;
}

static bool finish_ring(struct drawing *drawing)
{
	const struct extent *window = &drawing->window;
	struct box degrees = { window->west, window->south, window->east - window->west, window->north - window->south };
	struct box frame = grown(drawing);
	if (!outline_cut_ring(&drawing->line, &drawing->spare, &degrees) || !project(drawing, true) ||
		!outline_cut_ring(&drawing->line, &drawing->spare, &frame))
		return false;
	if (drawing->line.count < 3 || is_speck(&drawing->line, 2 * drawing->picture->seen) || is_below_words(drawing))
		return true;
	if (!outline_simplify(&drawing->line, true, drawing->picture->seen))
		return false;
	if (drawing->line.count > 2)
		write_line(drawing, true);
	if (drawing->line.count > 2 && drawing->is_coast)
		mark_coasts(drawing);
	return true;
}

static bool meets(const struct extent *extent, double shift, const struct extent *window)
{
	return extent->west + shift <= window->east && extent->east + shift >= window->west &&
		   extent->south <= window->north && extent->north >= window->south;
}

static void grow(struct extent *extent, const struct extent *by)
{
	extent->west = fmin(extent->west, by->west);
	extent->south = fmin(extent->south, by->south);
	extent->east = fmax(extent->east, by->east);
	extent->north = fmax(extent->north, by->north);
}

static struct extent extent_of(const struct atlas *atlas, const int32_t *refs, int32_t count)
{
	struct extent whole = { INFINITY, INFINITY, -INFINITY, -INFINITY };
	for (int32_t i = 0; i < count; i++)
		grow(&whole, &atlas->arcs[atlas_arc_of(refs[i])].extent);
	return whole;
}

static bool draw_ring(struct drawing *drawing, const int32_t *refs, int32_t count)
{
	struct extent whole = extent_of(drawing->atlas, refs, count);
	for (int turn = -1; turn <= 1; turn++) {
		double shift = 360 * turn - drawing->picture->projection->longitude;
		if (!meets(&whole, shift, &drawing->window))
			continue;
		drawing->line.count = 0;
		for (int32_t i = 0; i < count; i++) {
			if (!atlas_add_arc(drawing->atlas, refs[i], shift, &drawing->line))
				return false;
			drawing->line.count--; /* the next arc begins with it */
		}
		drawing->points += drawing->line.count;
		thin(drawing);
		if (!finish_ring(drawing))
			return false;
	}
	return true;
}

static void draw_rings(struct drawing *drawing, const struct atlas_shape *shape)
{
	const int32_t *at = drawing->atlas->refs + shape->at;
	for (uint32_t i = 0; i < shape->rings && !drawing->failed; i++) {
		int32_t count = *at++;
		drawing->failed = !draw_ring(drawing, at, count);
		at += count;
	}
}

/* What of the line in drawing->spare lies in the frame, as pieces through drawing->line. */
static bool finish_line(struct drawing *drawing)
{
	struct box frame = grown(drawing);
	struct outline *whole = &drawing->spare, *piece = &drawing->line;
	piece->count = 0;
	for (size_t i = 0; i + 1 < whole->count; i++) {
		struct point from = whole->points[i], to = whole->points[i + 1];
		bool seen = outline_cut_line(&from, &to, &frame);
		if (seen && piece->count == 0 && !outline_add(piece, from))
			return false;
		if (seen && !outline_add(piece, to))
			return false;
		bool ends = !seen || to.x != whole->points[i + 1].x || to.y != whole->points[i + 1].y || i + 2 == whole->count;
		if (!ends || piece->count == 0)
			continue;
		if (!outline_simplify(piece, false, drawing->picture->seen))
			return false;
		if (!is_speck(piece, drawing->picture->seen) && !is_below_words(drawing))
			write_line(drawing, false);
		piece->count = 0;
	}
	return true;
}

static bool end_line(struct drawing *drawing)
{
	if (!project(drawing, false))
		return false;
	struct outline other = drawing->line;
	drawing->line = drawing->spare;
	drawing->spare = other;
	return finish_line(drawing);
}

static bool draw_arc(struct drawing *drawing, int32_t ref)
{
	const struct atlas_arc *arc = &drawing->atlas->arcs[atlas_arc_of(ref)];
	for (int turn = -1; turn <= 1; turn++) {
		double shift = 360 * turn - drawing->picture->projection->longitude;
		if (!meets(&arc->extent, shift, &drawing->window))
			continue;
		drawing->line.count = 0;
		drawing->points += arc->count;
		if (!atlas_add_arc(drawing->atlas, ref, shift, &drawing->line) || !end_line(drawing))
			return false;
	}
	return true;
}

static void draw_lines(struct drawing *drawing, const struct atlas_shape *shape)
{
	const int32_t *refs = drawing->atlas->refs + shape->at + 1;
	for (int32_t i = 0; i < refs[-1] && !drawing->failed; i++)
		drawing->failed = !draw_arc(drawing, refs[i]);
}

/* Degrees between the lines of the grid: a handful across what is shown. */
static double grid_step(const struct extent *window)
{
	static const double steps[] = { 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30 };
	double wide = fmin((window->east - window->west) / 16, (window->north - window->south) / 4);
	size_t i = 0;
	while (i + 1 < sizeof steps / sizeof *steps && steps[i] < wide)
		i++;
	return steps[i];
}

static bool grid_line(struct drawing *drawing, struct point from, struct point to)
{
	drawing->line.count = 0;
	return outline_add(&drawing->line, from) && outline_add(&drawing->line, to) && end_line(drawing);
}

static void draw_grid(struct drawing *drawing)
{
	const struct extent *window = &drawing->window;
	double step = grid_step(window), middle = drawing->picture->projection->longitude;
	for (double at = ceil(window->south / step) * step; at <= window->north && !drawing->failed; at += step)
		drawing->failed = !grid_line(drawing, (struct point){ window->west, at }, (struct point){ window->east, at });
	for (double at = ceil((window->west + middle) / step) * step - middle; at <= window->east && !drawing->failed;
		 at += step)
		drawing->failed = !grid_line(drawing, (struct point){ at, fmax(window->south, -85) },
									 (struct point){ at, fmin(window->north, 85) });
}

static void draw_countries(struct drawing *drawing)
{
	const struct atlas *atlas = drawing->atlas;
	for (int k = 0; k < drawing->picture->country_count; k++)
		for (uint32_t i = 0; i < atlas->country_count; i++)
			if (strcmp(atlas->countries[i].code, drawing->picture->countries[k]) == 0)
				draw_rings(drawing, &atlas->countries[i]);
}

static void draw_part(struct drawing *drawing, enum atlas_part part)
{
	const struct atlas *atlas = drawing->atlas;
	const struct box *frame = &drawing->picture->frame;
	switch (part) {
	case ATLAS_SEA:
		fprintf(drawing->out, "M0 0h%ldv%ldh-%ldz", lround(frame->width * UNITS), lround(frame->height * UNITS),
				lround(frame->width * UNITS));
		break;
	case ATLAS_LAND:
		draw_rings(drawing, &atlas->land);
		break;
	case ATLAS_COUNTRY:
		draw_countries(drawing);
		break;
	case ATLAS_RIVER:
		draw_lines(drawing, &atlas->rivers);
		break;
	case ATLAS_LAKE:
		draw_rings(drawing, &atlas->lakes);
		break;
	case ATLAS_BORDER:
		draw_lines(drawing, &atlas->borders);
		break;
	case ATLAS_GRID:
	case ATLAS_PARTS:
		draw_grid(drawing);
	}
}

static void draw(struct drawing *drawing)
{
	const struct atlas_picture *picture = drawing->picture;
	projection_window(picture->projection, &picture->frame, &drawing->window);
	drawing->least = picture->seen / (2 * KM_A_DEGREE * projection_per_km(picture->projection));
	double wide = picture->frame.width, high = picture->frame.height;
	fprintf(drawing->out,
			"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.6g\" height=\"%.6g\" viewBox=\"0 0 %.6g %.6g\">", wide,
			high, wide * UNITS, high * UNITS);
	for (int part = 0; part < ATLAS_PARTS && !drawing->failed; part++) {
		if (!picture->drawn[part])
			continue;
		fputs("<path d=\"M0 0", drawing->out);
		drawing->is_coast = part == ATLAS_LAND || part == ATLAS_LAKE;
		drawing->is_water = part == ATLAS_RIVER || part == ATLAS_LAKE;
		draw_part(drawing, (enum atlas_part)part);
		double line = picture->line * UNITS / (part == ATLAS_RIVER ? 1 : 2);
		if (part == ATLAS_RIVER || part == ATLAS_BORDER || part == ATLAS_GRID)
			fprintf(drawing->out, "\" fill=\"none\" stroke=\"#%06X\" stroke-width=\"%.6g\" stroke-linejoin=\"round\"/>",
					(unsigned)picture->colours[part], line);
		else
			fprintf(drawing->out, "\" fill=\"#%06X\"/>", (unsigned)picture->colours[part]);
	}
	fputs("</svg>", drawing->out);
}

char *atlas_svg(const struct atlas *atlas, const struct atlas_picture *picture, struct atlas_coasts *coasts,
				size_t *points)
{
	char *text = NULL;
	size_t length = 0;
	struct drawing drawing = {
		.atlas = atlas, .picture = picture, .coasts = coasts, .out = open_memstream(&text, &length)
	};
	*points = 0;
	if (!drawing.out)
		return NULL;
	draw(&drawing);
	bool done = fclose(drawing.out) == 0 && !drawing.failed && length <= ATLAS_SVG_MOST;
	outline_finish(&drawing.line);
	outline_finish(&drawing.spare);
	*points = drawing.points;
	if (done)
		return text;
	free(text);
	return NULL;
}

static double area_of(const struct extent *extent)
{
	return (extent->east - extent->west) * (extent->north - extent->south);
}

bool atlas_country(const struct atlas *atlas, const char *code, struct extent *extent)
{
	bool found = false;
	for (uint32_t i = 0; i < atlas->country_count; i++) {
		const struct atlas_shape *country = &atlas->countries[i];
		const int32_t *at = atlas->refs + country->at;
		for (uint32_t k = 0; strcmp(country->code, code) == 0 && k < country->rings; k++, at += at[0] + 1) {
			struct extent ring = extent_of(atlas, at + 1, at[0]);
			if (!found || area_of(&ring) > area_of(extent))
				*extent = ring;
			found = true;
		}
	}
	return found;
}
