/* The preview's root: makes everything, runs the loop, ends cleanly.
 *
 * The loop: take what came in, read what was saved, go on with the picture, draw if something changed, then sleep until
 * a file descriptor speaks or the next known moment comes. At rest nothing wakes it. A virtual clock jumps to that
 * moment, and stands still while a picture is decoded or another program runs, so that two runs are the same. */
#include "base/file.h"
#include "base/log.h"
#include "studio/parts.h"
#include "view/faces.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PICTURES_OF_BAR = 8 << 20 };
#define UNRUNG 0.05 /* seconds between two looks at a worker that cannot ring */

static void ring(void *data)
{
	loop_ring(data);
}

static void picture_failed(void *data, const char *path, const struct error *error)
{
	struct studio *studio = data;
	size_t length = strlen(studio->house.folder);
	const char *shown = path && strncmp(path, studio->house.folder, length) == 0 ? path + length + 1 : path;
	problems_add(&studio->report.built, SEVERITY_ERROR, shown ? shown : "a drawn shape", 0, "", "bad-picture", "%s",
				 error->text);
	/* Its header was good, or the panel would have been built without it in the first place. */
	if (path && studio->house.script && script_add_spoilt(studio->house.script, path, error->text))
		mount_again(studio, studio->mount.cause);
	studio_renew(studio);
}

/* The screens that can be looked at: that of the command line first. */
static void list_screens(struct studio *studio)
{
	static const struct check_screen usual[] = { { 1920, 1080 }, { 1280, 800 }, { 1366, 768 },
												 { 3840, 2160 }, { 1024, 600 }, { 800, 480 } };
	const struct studio_options *options = &studio->options;
	studio->screen_count = 0;
	if (options->screen.width > 0)
		studio->screens[studio->screen_count++] =
			(struct check_screen){ options->screen.width, options->screen.height };
	for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
		if (usual[i].width != options->screen.width || usual[i].height != options->screen.height)
			studio->screens[studio->screen_count++] = usual[i];
}

static enum studio_result open_window(struct studio *studio, struct error *error)
{
	struct house *house = &studio->house;
	const struct studio_options *options = &studio->options;
	struct window_options wanted = {
		.mode = options->window.headless ? WINDOW_HEADLESS : WINDOW_WINDOWED,
		.width = options->window.width,
		.height = options->window.height,
		.keys = options->window.keys,
		.letters = true,
		.title = "lantern edit",
	};
	house->window = window_create(&wanted, error);
	if (!house->window)
		return STUDIO_NO_DISPLAY;
	window_size(house->window, &house->width, &house->height);
	window_listen(house->window, &studio->loop);
	house->canvas = canvas_create(house->window, studio->bar.fonts, house->worker, PICTURES_OF_BAR, error);
	return house->canvas ? STUDIO_ENDED : STUDIO_FAILED;
}

static bool open_all(struct studio *studio, struct error *error)
{
	struct house *house = &studio->house;
	const struct studio_options *options = &studio->options;
	clock_init(&house->clock, options->run.virtual_clock);
	if (!loop_init(&studio->loop, error))
		return false;
	studio->signals = signals_create(&studio->loop); /* before there are threads */
	if (!trace_open(&house->trace, options->run.trace, error))
		return false;
	if (options->run.touches && !touches_read(&studio->touches, options->run.touches, error))
		return false;
	house->worker = worker_create(ring, &studio->loop, error);
	house->fonts = house->worker ? faces_open(options->folder, options->data, options->fonts, error) : NULL;
	return house->fonts && bar_open(studio, error);
}

static void tell_start(struct studio *studio)
{
	struct house *house = &studio->house;
	struct json json = house_tell(house, "start");
	json_text(&json, "version", LANTERN_VERSION);
	json_whole(&json, "width", house->width);
	json_whole(&json, "height", house->height);
	json_text(&json, "driver", window_driver(house->window));
	json_text(&json, "renderer", window_renderer(house->window));
	if (!house->clock.is_virtual)
		json_number(&json, "origin", (double)house->clock.origin * 1e-9, 3);
	json_close(&json);
}

void studio_init(struct studio *studio, const struct studio_options *options)
{
	*studio = (struct studio){ .options = *options, .loop = { .bell = -1 }, .saved = { .due = -1 } };
	studio->house = (struct house){ .folder = options->folder,
									.data = options->data,
									.language = options->language,
									.aids = options->aids,
									.alive = { .undrawn_at = -1 } };
	exhibition_init(&studio->house.exhibition);
	problems_init(&studio->house.reported);
	report_init(&studio->report);
	list_screens(studio);
}

enum studio_result studio_open(struct studio *studio, struct error *error)
{
	if (!open_all(studio, error))
		return STUDIO_FAILED;
	enum studio_result result = open_window(studio, error);
	if (result != STUDIO_ENDED)
		return result;
	if (!mount_open(studio, error))
		return STUDIO_FAILED;
	tell_start(studio);
	if (!studio->house.clock.is_virtual)
		saved_open(studio); /* before anything is read: what is saved meanwhile is heard of */
	past_open(studio);
	studio_renew(studio);
	if (!reading_whole(studio, NULL, CAUSE_START))
		report_settle(studio);
	return STUDIO_ENDED;
}

static void take_events(struct studio *studio)
{
	struct house *house = &studio->house;
	double now = house_now(house);
	struct event event;
	while (!house->stop && touches_take(&studio->touches, now + 1e-9, &event))
		act_event(studio, &event);
	while (!house->stop && window_event(house->window, now, &event))
		act_event(studio, &event);
}

static void read_signals(struct studio *studio)
{
	struct signals_seen seen = signals_take(studio->signals);
	if (seen.end)
		house_stop(&studio->house);
	if (seen.hang_up)
		saved_reload(studio);
}

/* The moments that were asked for, as pictures. */
static void picture(struct studio *studio)
{
	struct house *house = &studio->house;
	const struct studio_options *options = &studio->options;
	while (studio->pictured < options->run.at_count && house_now(house) + 1e-9 >= options->run.at[studio->pictured]) {
		struct error error = { "" };
		char name[64];
		snprintf(name, sizeof name, "%09.3f.png", options->run.at[studio->pictured++]);
		char *path = path_join(options->run.out, name);
		struct raster *raster = canvas_read(house->canvas, true, &error);
		if (!path || !raster || !folder_create(options->run.out, &error) || !raster_save_png(raster, path, &error))
			log_error("%s", error.text[0] ? error.text : "out of memory");
		raster_destroy(raster);
		free(path);
	}
}

static double sooner(double a, double b)
{
	return a < 0 ? b : b < 0 ? a : fmin(a, b);
}

static double next_moment(const struct studio *studio)
{
	const struct house *house = &studio->house;
	double due = sooner(touches_due(&studio->touches), saved_due(studio));
	due = sooner(due, report_due(studio));
	due = sooner(due, mount_due(studio));
	due = sooner(due, studio->options.run.until);
	if (studio->pictured < studio->options.run.at_count)
		due = sooner(due, studio->options.run.at[studio->pictured]);
	double look = window_poll_interval(house->window);
	if (studio->loop.bell < 0 && worker_outstanding(house->worker) > 0)
		look = look > 0 ? fmin(look, UNRUNG) : UNRUNG;
	return look > 0 ? sooner(due, house_now(house) + look) : due;
}

static void sleep_until(struct studio *studio, double due)
{
	struct house *house = &studio->house;
	if (!house->clock.is_virtual) {
		loop_wait(&studio->loop, due < 0 ? -1 : fmax(due - house_now(house), 0));
		return;
	}
	if (worker_outstanding(house->worker) > 0 || child_runs(&studio->report.check) || child_runs(&studio->past.status))
		loop_wait(&studio->loop, -1);
	else if (due < 0)
		house_stop(house); /* nothing will ever happen */
	else
		clock_advance(&house->clock, due);
}

void studio_loop(struct studio *studio)
{
	struct house *house = &studio->house;
	while (!house->stop) {
		if (studio->options.run.until >= 0 && house_now(house) + 1e-9 >= studio->options.run.until)
			break;
		read_signals(studio);
		take_events(studio);
		saved_step(studio);
		if (studio->mount.canvas)
			canvas_collect(studio->mount.canvas, picture_failed, studio);
		mount_step(studio);
		report_step(studio);
		past_step(studio);
		bar_present(studio);
		picture(studio);
		trace_check(&house->trace);
		if (!house->stop)
			sleep_until(studio, next_moment(studio));
	}
}

void studio_close(struct studio *studio)
{
	struct house *house = &studio->house;
	trace_close(&house->trace);
	report_finish(&studio->report);
	past_finish(studio);
	saved_finish(studio);
	mount_finish(&studio->mount);
	canvas_destroy(house->canvas); /* with the layer of the bar, and before the bar's faces */
	house->canvas = NULL;
	bar_finish(studio);
	window_destroy(house->window);
	worker_destroy(house->worker);
	script_destroy(house->script);
	exhibition_finish(&house->exhibition);
	edited_finish(&studio->known);
	fonts_destroy(house->fonts);
	watch_destroy(studio->watch);
	touches_finish(&studio->touches);
	problems_finish(&house->reported);
	signals_destroy(studio->signals);
	loop_finish(&studio->loop);
}

enum studio_result studio_run(const struct studio_options *options, struct error *error)
{
	struct studio studio;
	studio_init(&studio, options);
	enum studio_result result = studio_open(&studio, error);
	if (result == STUDIO_ENDED) {
		studio_loop(&studio);
		struct json json = house_tell(&studio.house, "stop");
		json_close(&json);
	}
	studio_close(&studio);
	return result;
}
