/* Panels as pictures: the same views and the same canvas as the kiosk, headless, at the end of their entrances.
 *
 * The same exhibition gives the same bytes every time: no clock is read. */
#include "desk/shot.h"
#include "base/file.h"
#include "view/faces.h"
#include "view/view.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define AFTER_ENTRANCES 1e6

enum { THUMB_WIDTH = 480, SHEET_GAP = 16, SHEET_COLUMNS = 4 };

struct thumb {
	struct raster *raster; /* owns */
	int row, column;
};

struct shot {
	const struct shot_options *options;
	struct problems *problems;
	struct fonts *fonts;
	struct worker *worker;
	struct window *window;
	struct canvas *canvas;
	struct script *script;
	struct exhibition exhibition;
	struct backdrop backdrop;
	struct thumb *thumbs; /* owns */
	size_t thumb_count;
	int sheet_pages;   /* of the overlay over the view at hand */
	int rows, deepest; /* of the sheet so far; pages of the panel at hand in its longest language */
	int from, to;	   /* languages */
	int written, total;
	bool spoilt; /* a picture of the page at hand turned out broken: it is built again without */
};

static void no_ring(void *data)
{
	(void)data;
}

static void picture_failed(void *data, const char *path, const struct error *error)
{
	struct shot *shot = data;
	shot->spoilt = (path && script_add_spoilt(shot->script, path, error->text)) || shot->spoilt;
	problems_add(shot->problems, SEVERITY_ERROR, path ? path : "a drawn shape", 0, "", "bad-picture", "%s",
				 error->text);
}

static bool open_all(struct shot *shot, struct error *error)
{
	const struct shot_options *options = shot->options;
	struct window_options wanted = { .mode = WINDOW_HEADLESS,
									 .width = options->width,
									 .height = options->height,
									 .rotation = options->rotation,
									 .title = "lantern" };
	shot->fonts = faces_open(options->folder, options->data, options->fonts, error);
	shot->worker = shot->fonts ? worker_create(no_ring, NULL, error) : NULL;
	shot->window = shot->worker ? window_create(&wanted, error) : NULL;
	if (!shot->window)
		return false;
	shot->script = script_create(options->folder, options->data, shot->fonts, error);
	if (!shot->script)
		return false;
	if (!script_read_exhibition(shot->script, &shot->exhibition, shot->problems))
		return error_set(error, "%s: the exhibition cannot be read; `lantern check` says why", options->folder);
	shot->canvas = canvas_create(shot->window, shot->fonts, shot->worker, 96u << 20, error);
	return shot->canvas != NULL;
}

static void close_all(struct shot *shot)
{
	for (size_t i = 0; i < shot->thumb_count; i++)
		raster_destroy(shot->thumbs[i].raster);
	free(shot->thumbs);
	backdrop_finish(&shot->backdrop);
	canvas_destroy(shot->canvas);
	worker_destroy(shot->worker);
	window_destroy(shot->window);
	script_destroy(shot->script);
	exhibition_finish(&shot->exhibition);
	fonts_destroy(shot->fonts);
}

static struct raster *read_layer(struct shot *shot, struct layer *layer, struct error *error)
{
	struct frame frame = { .from = layer };
	if (!canvas_frame(shot->canvas, &frame)) {
		error_set(error, "the picture cannot be drawn");
		return NULL;
	}
	return canvas_read(shot->canvas, shot->options->rotation == 0, error);
}

/* The view at rest with a scene over it that has risen. */
static struct raster *look_over(struct shot *shot, const struct view *view, const struct scene *overlay,
								struct error *error)
{
	struct stage stage;
	struct display display;
	struct raster *raster = NULL;
	view_stage(view, &shot->backdrop, AFTER_ENTRANCES, &stage);
	stage.overlay.scene = overlay;
	stage.overlay.rise = 1;
	stage.overlay.time = AFTER_ENTRANCES;
	display_init(&display);
	stage_evaluate(&stage, &display);
	while (canvas_prepare(shot->canvas, &display, 1) > 0) {
		worker_wait(shot->worker);
		canvas_collect(shot->canvas, picture_failed, shot);
	}
	struct layer *layer = display.failed ? NULL : canvas_compose(shot->canvas, &display, 0x000000, error);
	if (layer)
		raster = read_layer(shot, layer, error);
	layer_destroy(shot->canvas, layer);
	display_finish(&display);
	return raster;
}

/* The overlay that was asked for; what is wrong with it is a problem, and then there is no picture. */
static struct scene *build_overlay(struct shot *shot, const struct view_key *key, int pages)
{
	char name[100];
	const char *asked = shot->options->overlay, *colon = strchr(asked, ':');
	snprintf(name, sizeof name, "%.*s", (int)strcspn(asked, ":"), asked);
	struct view_sheet sheet = { name, colon ? colon + 1 : "", key->page };
	struct built built;
	if (!view_build_sheet(key, pages, &sheet, shot->script, &shot->exhibition, &built, shot->problems))
		return NULL;
	shot->sheet_pages = built.pages;
	return built.scene;
}

static struct raster *look(struct shot *shot, struct view *view, struct error *error)
{
	error->text[0] = '\0';
	while (view_advance(view, &shot->backdrop, shot->canvas, AFTER_ENTRANCES, 1, error) < VIEW_PREPARED) {
		if (error->text[0])
			return NULL;
		worker_wait(shot->worker);
		canvas_collect(shot->canvas, picture_failed, shot);
	}
	if (shot->options->overlay) {
		struct scene *overlay = build_overlay(shot, &view->key, view->pages);
		struct raster *raster =
			overlay ? look_over(shot, view, overlay, error)
					: (error_set(error, "the overlay \"%s\" cannot be built", shot->options->overlay), NULL);
		scene_destroy(overlay);
		return raster;
	}
	if (!view_compose(view, &shot->backdrop, shot->canvas, AFTER_ENTRANCES, error))
		return NULL;
	return read_layer(shot, view->layer, error);
}

void shot_size(const struct shot_options *options, int *width, int *height)
{
	bool turned = options->rotation % 180 != 0;
	*width = turned ? options->height : options->width;
	*height = turned ? options->width : options->height;
	int longer = *width > *height ? *width : *height;
	if (options->jpeg_edge <= 0 || longer <= options->jpeg_edge)
		return;
	*width = (*width * options->jpeg_edge + longer / 2) / longer;
	*height = (*height * options->jpeg_edge + longer / 2) / longer;
}

static bool write_picture(struct shot *shot, const struct raster *raster, const char *path, struct error *error)
{
	enum { QUALITY = 88 };
	int width, height;
	if (shot->options->jpeg_edge <= 0)
		return raster_save_png(raster, path, error);
	shot_size(shot->options, &width, &height);
	struct raster *smaller = raster_resize(raster, width, height);
	bool good = smaller ? raster_save_jpeg(smaller, path, QUALITY, error) : error_set(error, "out of memory");
	raster_destroy(smaller);
	return good;
}

static bool save(struct shot *shot, const struct raster *raster, const struct view_key *key, struct error *error)
{
	const char *language = shot->exhibition.languages[key->language].id;
	const struct panel_entry *entry = &shot->exhibition.panels[key->panel];
	const char *id = entry->id, *overlay = shot->options->overlay;
	const char *ending = shot->options->jpeg_edge > 0 ? "jpg" : "png";
	char name[512], page[16] = "";
	char *folder = path_join(shot->options->out, language);
	if (key->page > 0)
		snprintf(page, sizeof page, "-%d", key->page + 1);
	if (key->title)
		snprintf(name, sizeof name, "title-%s.%s", shot->exhibition.chapters[entry->chapter].id, ending);
	else if (overlay)
		snprintf(name, sizeof name, "%s-%.*s%s.%s", id, (int)strcspn(overlay, ":"), overlay, page, ending);
	else
		snprintf(name, sizeof name, "%s%s.%s", id, page, ending);
	char *path = folder ? path_join(folder, name) : NULL;
	bool good = path ? folder_create(folder, error) && write_picture(shot, raster, path, error)
					 : error_set(error, "out of memory");
	free(folder);
	free(path);
	return good;
}

/* One panel's languages stand beside one another, its pages below one another; of one language all stand in rows. */
static bool keep_thumb(struct shot *shot, const struct raster *raster, const struct view_key *key)
{
	struct thumb *grown = realloc(shot->thumbs, (shot->thumb_count + 1) * sizeof *grown);
	if (!grown)
		return false;
	shot->thumbs = grown;
	int count = (int)shot->thumb_count;
	struct thumb thumb = { .row = count / SHEET_COLUMNS, .column = count % SHEET_COLUMNS };
	if (shot->from < shot->to)
		thumb = (struct thumb){ .row = shot->rows + key->page, .column = key->language - shot->from };
	thumb.raster = raster_resize(raster, THUMB_WIDTH, THUMB_WIDTH * raster->height / raster->width);
	if (!thumb.raster)
		return false;
	shot->thumbs[shot->thumb_count++] = thumb;
	if (key->page >= shot->deepest)
		shot->deepest = key->page + 1;
	return true;
}

static void tell_progress(const struct shot *shot)
{
	if (shot->options->quiet || !isatty(STDERR_FILENO))
		return;
	const char *command = shot->options->command;
	fprintf(stderr, "\rlantern %s: %d of %d panels", command ? command : "shot", shot->written, shot->total);
	if (shot->written >= shot->total)
		fputc('\n', stderr);
	fflush(stderr);
}

/* All pages of one panel in one language. A panel that cannot be built is a problem, not an end. */
static bool shoot_panel(struct shot *shot, int panel, int language, struct error *error)
{
	struct view_key key = {
		.panel = panel, .language = language, .aids = shot->options->aids, .title = shot->options->title
	};
	key.aids.calm = true;
	window_size(shot->window, &key.width_px, &key.height_px);
	if (!backdrop_build(&shot->backdrop, shot->script, &shot->exhibition, &key.aids, key.width_px, key.height_px,
						shot->problems))
		return error_set(error, "the backdrop cannot be built; `lantern check` says why");
	int pages = 1;
	bool good = true;
	for (key.page = 0; good && key.page < pages; key.page++) {
		struct view view;
		view_init(&view);
		if (!view_build(&view, &key, shot->script, &shot->exhibition, shot->problems))
			return true;
		shot->spoilt = false;
		struct raster *raster = look(shot, &view, error);
		if (shot->spoilt) {
			raster_destroy(raster);
			view_finish(&view, shot->canvas);
			key.page--;
			continue;
		}
		pages = shot->options->overlay ? shot->sheet_pages : view.pages;
		good = raster && save(shot, raster, &key, error);
		if (good && shot->options->sheet)
			good = keep_thumb(shot, raster, &key) || error_set(error, "out of memory");
		raster_destroy(raster);
		view_finish(&view, shot->canvas);
	}
	shot->written++;
	tell_progress(shot);
	return good;
}

static bool chosen(const struct shot *shot, size_t panel)
{
	const struct shot_options *options = shot->options;
	const struct panel_entry *entry = &shot->exhibition.panels[panel];
	const char *id = entry->id;
	if (options->title && panel != shot->exhibition.chapters[entry->chapter].first)
		return false;
	for (size_t i = 0; i < options->panel_count; i++)
		if (strcmp(options->panels[i], id) == 0)
			return true;
	return options->panel_count == 0;
}

static bool check_names(struct shot *shot, struct error *error)
{
	const struct shot_options *options = shot->options;
	for (size_t i = 0; i < options->panel_count; i++)
		if (exhibition_panel(&shot->exhibition, options->panels[i]) < 0)
			return error_set(error, "there is no panel \"%s\" in this exhibition", options->panels[i]);
	shot->from = (int)shot->exhibition.language_default;
	shot->to = shot->from;
	if (options->language && strcmp(options->language, "all") == 0) {
		shot->from = 0;
		shot->to = (int)shot->exhibition.language_count - 1;
	} else if (options->language) {
		shot->from = shot->to = exhibition_language(&shot->exhibition, options->language);
		if (shot->from < 0)
			return error_set(error, "this exhibition has no language \"%s\"", options->language);
	}
	return true;
}

static bool save_sheet(struct shot *shot, struct error *error)
{
	if (shot->thumb_count == 0)
		return true;
	int columns = 0, rows = 0, height = shot->thumbs[0].raster->height; /* all are of one screen */
	for (size_t i = 0; i < shot->thumb_count; i++) {
		const struct thumb *thumb = &shot->thumbs[i];
		columns = thumb->column >= columns ? thumb->column + 1 : columns;
		rows = thumb->row >= rows ? thumb->row + 1 : rows;
	}
	const int step_x = THUMB_WIDTH + SHEET_GAP, step_y = height + SHEET_GAP;
	struct raster *sheet = raster_create(columns * step_x + SHEET_GAP, rows * step_y + SHEET_GAP);
	if (!sheet)
		return error_set(error, "out of memory");
	for (size_t i = 0; i < (size_t)sheet->stride * (size_t)sheet->height; i++)
		sheet->pixels[i] = 0xff808080;
	for (size_t i = 0; i < shot->thumb_count; i++) {
		const struct thumb *thumb = &shot->thumbs[i];
		raster_blend(sheet, thumb->raster, SHEET_GAP + thumb->column * step_x, SHEET_GAP + thumb->row * step_y);
	}
	char *path = path_join(shot->options->out, "sheet.png");
	bool good = path ? raster_save_png(sheet, path, error) : error_set(error, "out of memory");
	free(path);
	raster_destroy(sheet);
	return good;
}

/* As in a show that has run for a while: an overlay may name every panel, and where the land stands follows from all
 * before. */
static void read_all(struct shot *shot)
{
	struct problems untold; /* a broken panel is told when it is to be pictured */
	problems_init(&untold);
	for (size_t i = 0; i < shot->exhibition.panel_count; i++)
		script_read_panel(shot->script, &shot->exhibition, (int)i, false, &untold);
	problems_finish(&untold);
}

/* All that was asked for, panel by panel, each in all its languages. */
static bool shoot_all(struct shot *shot, struct error *error)
{
	const struct shot_options *options = shot->options;
	size_t panels = 0;
	for (size_t i = 0; i < shot->exhibition.panel_count; i++)
		panels += chosen(shot, i);
	shot->total = (int)panels * (shot->to - shot->from + 1);
	for (size_t i = 0; i < shot->exhibition.panel_count; i++) {
		if (!chosen(shot, i))
			continue;
		shot->deepest = 0;
		/* What the index knows of a panel only once it is read: its light. */
		if (!script_read_panel(shot->script, &shot->exhibition, (int)i, true, shot->problems)) {
			script_name_panel(&shot->exhibition, (int)i, shot->problems);
			continue;
		}
		for (int language = shot->from; language <= shot->to; language++)
			if (!shoot_panel(shot, (int)i, language, error))
				return false;
		shot->rows += shot->deepest;
		script_forget(shot->script, (int)i);
	}
	return !options->sheet || save_sheet(shot, error);
}

int shot_run(const struct shot_options *options, struct problems *problems, struct error *error)
{
	struct shot shot = { .options = options, .problems = problems };
	exhibition_init(&shot.exhibition);
	bool good = open_all(&shot, error) && check_names(&shot, error) && folder_create(options->out, error);
	if (good)
		read_all(&shot);
	good = good && shoot_all(&shot, error);
	int written = good ? shot.written : -1;
	close_all(&shot);
	return written;
}
