/* The bar round the picture, and the window as a whole.
 *
 * The bar is a script of lantern's own look (overlays/edit.lua), run by itself: whatever is wrong with the exhibition's
 * theme, words or faces, the bar that tells it stands. What it shows is told to it in lines; what it does not know is
 * where the picture comes from. The window is drawn only when something on it has changed. */
#include "base/file.h"
#include "base/log.h"
#include "studio/parts.h"
#include "view/faces.h"
#include <stdlib.h>
#include <string.h>

enum { TOLD_MOST = 12 /* mistakes that have room at most */ };

/* The bar speaks to the curator, in the language of the desk, or in English. */
static const char *desk_language(void)
{
	static const char *const names[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
	static const char *const spoken[] = { "en", "ru", "kk", "es" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *value = getenv(names[i]);
		if (!value || strlen(value) < 2 || (value[2] != '\0' && !strchr("_.:@", value[2])))
			continue;
		for (size_t j = 0; j < sizeof spoken / sizeof *spoken; j++)
			if (strncmp(value, spoken[j], 2) == 0)
				return spoken[j];
		break;
	}
	return spoken[0];
}

/* What a script is told of the place it stands in: nothing of it is shown. */
static void stand_in(struct bar *bar)
{
	struct exhibition *exhibition = &bar->exhibition;
	const char *desk = desk_language();
	exhibition_init(exhibition);
	bar->chapter = (struct chapter){ .id = "studio", .light = "night", .count = 1 };
	bar->panel = (struct panel_entry){ .id = "studio", .file = (char[]){ "" } };
	for (size_t i = 0; i < LANGUAGES_LIMIT; i++)
		exhibition->title[i] = bar->chapter.title[i] = bar->panel.title[i] = "";
	exhibition->languages[0] = (struct language){ desk, desk, 130 };
	exhibition->language_count = 1;
	exhibition->chapters = &bar->chapter;
	exhibition->chapter_count = 1;
	exhibition->panels = &bar->panel;
	exhibition->panel_count = 1;
}

/* Behind the language of the desk those of the exhibition at hand: a button may ask for each. */
static void take_languages(struct studio *studio)
{
	struct exhibition *own = &studio->bar.exhibition;
	const struct exhibition *exhibition = &studio->house.exhibition;
	own->language_count = 1;
	for (size_t i = 0; studio->house.readable && i < exhibition->language_count; i++)
		if (own->language_count < LANGUAGES_LIMIT && exhibition_language(own, exhibition->languages[i].id) < 0)
			own->languages[own->language_count++] = exhibition->languages[i];
}

bool bar_open(struct studio *studio, struct error *error)
{
	struct bar *bar = &studio->bar;
	const char *data = studio->house.data;
	if (!data)
		return error_set(error, "lantern's own look is not where it was installed (LANTERN_DATA names its folder)");
	char *nothing = path_join(data, "scripts/look"); /* in which nothing is laid over the look */
	bar->fonts = nothing ? faces_open(nothing, data, NULL, error) : NULL;
	bar->script = bar->fonts ? script_create(nothing, data, bar->fonts, error) : NULL;
	free(nothing);
	stand_in(bar);
	return bar->script != NULL;
}

void bar_finish(struct studio *studio)
{
	struct bar *bar = &studio->bar;
	scene_destroy(bar->scene);
	script_destroy(bar->script);
	fonts_destroy(bar->fonts);
	arena_finish(&bar->exhibition.arena);
}

/* ---- what it is told ---- */

static void put_word(FILE *out, const char *word)
{
	fputc('\t', out);
	for (; *word; word++)
		fputc(*word == '\t' || *word == '\n' || *word == '\r' ? ' ' : *word, out);
}

static void put_line(FILE *out, const char *name, const char *one, const char *two)
{
	fputs(name, out);
	if (one)
		put_word(out, one);
	if (two)
		put_word(out, two);
	fputc('\n', out);
}

static void tell_picture(const struct studio *studio, FILE *out)
{
	static const char *const texts[] = { "standard", "large", "largest" };
	const struct mount *mount = &studio->mount;
	const struct exhibition *exhibition = &studio->house.exhibition;
	const struct view_key *key = &mount->key;
	if (!mount->stands || !studio->house.readable)
		return;
	const struct panel_entry *panel = &exhibition->panels[key->panel];
	fputs("panel", out);
	put_word(out, panel->id);
	bool sheet = over_is_sheet(&mount->over.shown);
	fprintf(out, "\t%d\t%zu\npage\t%d\t%d\n", key->panel + 1, exhibition->panel_count,
			(sheet ? mount->over.shown.page : mount->shown.page) + 1, sheet ? mount->over.pages : mount->pages);
	fputs("over", out);
	put_word(out, mount->over.shown.what);
	fprintf(out, "\t%d\n", mount->over.count);
	for (size_t i = 0; i < exhibition->language_count; i++) {
		if (exhibition_language(&studio->bar.exhibition, exhibition->languages[i].id) < 0)
			continue; /* there are more than the bar can tell: they have keys */
		fputs("language", out);
		put_word(out, exhibition->languages[i].id);
		put_word(out, exhibition->languages[i].name);
		fprintf(out, "\t%d\n", (int)i == key->language);
	}
	fprintf(out, "aids\t%s\t%s\t%s\t%s\nscreen\t%d\t%d\n", texts[key->aids.text_size],
			key->aids.high_contrast ? "high" : "standard", key->aids.low_reach ? "low" : "standard",
			key->aids.calm ? "calm" : "full", key->width_px, key->height_px);
}

static void tell_problems(const struct studio *studio, FILE *out)
{
	const struct report *report = &studio->report;
	struct problems list;
	problems_init(&list);
	report_list(studio, &list);
	for (size_t i = 0; i < list.count && i < TOLD_MOST; i++) {
		const struct problem *problem = &list.items[i];
		fputs("problem", out);
		put_word(out, problem->severity == SEVERITY_ERROR ? "error" : "warning");
		put_word(out, problem->file);
		if (problem->line > 0)
			fprintf(out, ":%d", problem->line);
		put_word(out, problem->field);
		put_word(out, problem->message);
		fputc('\n', out);
	}
	fprintf(out, "problems_all\t%zu\t%zu\n", list.errors, list.count - list.errors);
	problems_finish(&list);
	if (report->mended[0])
		put_line(out, "mended", report->mended, NULL);
	if (report_is_last_good(studio))
		put_line(out, "last_good", NULL, NULL);
	if (report->away)
		put_line(out, "away", NULL, NULL);
	if (child_runs(&report->check))
		put_line(out, "checking", NULL, NULL);
}

static void tell_past(const struct studio *studio, FILE *out)
{
	const struct past *past = &studio->past;
	if (!past->there)
		return;
	put_line(out, "git", past->changed && past_may_keep(studio) ? "1" : "0", NULL);
	if (past->said[0])
		fprintf(out, "said\t%s\n", past->said);
	if (!past->open)
		return;
	fprintf(out, "list\t%s\t%d\n", past->whole ? "whole" : "panel", past->chosen);
	for (int i = 0; i < past->count; i++)
		put_line(out, "kept", past->keeps[i].date, past->keeps[i].what);
}

/* To be freed; NULL when out of memory. */
static char *all_told(const struct studio *studio)
{
	char *text = NULL;
	size_t length;
	FILE *out = open_memstream(&text, &length);
	if (!out)
		return NULL;
	tell_picture(studio, out);
	tell_problems(studio, out);
	tell_past(studio, out);
	if (studio->bar.keys)
		put_line(out, "keys", NULL, NULL);
	if (fclose(out) == 0)
		return text;
	free(text);
	return NULL;
}

/* ---- drawing ---- */

static struct scene *build(struct studio *studio)
{
	struct bar *bar = &studio->bar;
	take_languages(studio);
	char *told = all_told(studio);
	struct build_request request = {
		.exhibition = &bar->exhibition,
		.part = BUILD_OVERLAY,
		.pages = 1,
		.width_px = studio->house.width,
		.height_px = studio->house.height,
		.title = true, /* no panel is read for it */
		.overlay = "edit",
		.about = told ? told : "",
	};
	struct problems problems;
	struct built built;
	problems_init(&problems);
	bool good = script_build(bar->script, &request, &built, &problems);
	if (!good && !bar->broken)
		problems_print(&problems, stderr);
	bar->broken = !good;
	problems_finish(&problems);
	free(told);
	return good ? built.scene : NULL;
}

/* Where the picture's corner lies in the window, in the middle of its place. */
static void corner(const struct node *place, const struct raster *fitted, int *left, int *top)
{
	*left = (int)place->px.x + ((int)place->px.width - fitted->width) / 2;
	*top = (int)place->px.y + ((int)place->px.height - fitted->height) / 2;
}

/* The picture in the middle of its place, as large as it fits, and never larger than it is. */
static void lay_picture(struct studio *studio)
{
	struct mount *mount = &studio->mount;
	const struct node *place = scene_find(studio->bar.scene, "picture");
	if (!place)
		return;
	int width = (int)place->px.width, height = (int)place->px.height;
	mount_fit(mount, width, height);
	if (!mount->fitted || mount->fitted->width > width || mount->fitted->height > height)
		return;
	int left, top;
	corner(place, mount->fitted, &left, &top);
	layer_paint(studio->house.canvas, studio->bar.layer, mount->fitted, left, top);
}

static bool compose(struct studio *studio, struct error *error)
{
	struct bar *bar = &studio->bar;
	struct display display;
	display_init(&display);
	struct drivers drivers = { .rise = 1, .calm = true };
	scene_evaluate(bar->scene, NULL, &drivers, NULL, &display);
	layer_destroy(studio->house.canvas, bar->layer);
	bar->layer = display.failed ? NULL : canvas_compose(studio->house.canvas, &display, 0x0B0C0E, error);
	display_finish(&display);
	return bar->layer != NULL;
}

void bar_present(struct studio *studio)
{
	struct house *house = &studio->house;
	struct bar *bar = &studio->bar;
	struct error error = { "" };
	if (!house->draw.wanted || canvas_lost(house->canvas))
		return;
	house->draw.wanted = false;
	bool same = bar->scene && !bar->stale;
	if (bar->stale || !bar->scene) {
		scene_destroy(bar->scene);
		bar->scene = build(studio);
		bar->stale = false;
	}
	bool good = bar->scene && ((same && bar->layer) || compose(studio, &error));
	if (good)
		lay_picture(studio);
	if (!good) {
		if (error.text[0])
			log_error("the window cannot be drawn: %s", error.text);
		canvas_card(house->canvas);
		return;
	}
	struct frame frame = { .from = bar->layer };
	if (canvas_frame(house->canvas, &frame) && !studio->mount.wanted)
		mount_tell(studio);
}

bool bar_in_picture(const struct studio *studio, double x, double y, double *across, double *down)
{
	const struct mount *mount = &studio->mount;
	const struct raster *fitted = mount->fitted;
	const struct node *place = studio->bar.scene ? scene_find(studio->bar.scene, "picture") : NULL;
	if (!place || !fitted || !mount->stands)
		return false;
	int left, top;
	corner(place, fitted, &left, &top);
	*across = (x * studio->house.width - left) / fitted->width * mount->shown.width_px;
	*down = (y * studio->house.height - top) / fitted->height * mount->shown.height_px;
	return *across >= 0 && *across < mount->shown.width_px && *down >= 0 && *down < mount->shown.height_px;
}

const struct node *bar_at(const struct studio *studio, double x, double y)
{
	const struct bar *bar = &studio->bar;
	return bar->scene ? scene_hit(bar->scene, x * studio->house.width, y * studio->house.height) : NULL;
}
