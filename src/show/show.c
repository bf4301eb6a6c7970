/* The kiosk's root: makes everything, runs the loop, ends cleanly.
 *
 * The loop: take what came in, go on with what is under way, present if something changed, then sleep until a file
 * descriptor speaks or the next known moment comes. A virtual clock jumps to that moment instead, and stands still
 * while a picture is being decoded, so that two runs are the same. */
#include "show/show.h"
#include "base/file.h"
#include "base/log.h"
#include "base/notify.h"
#include "show/kiosk.h"
#include "view/faces.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void ring(void *data)
{
	loop_ring(data);
}

static void picture_failed(void *data, const char *path, const struct error *error)
{
	struct show *show = data;
	struct problems problems;
	if (path && show->house.held)
		return; /* its file has just gone */
	problems_init(&problems);
	problems_add(&problems, SEVERITY_ERROR, path ? release_shown(show, path) : "a drawn shape", 0, "", "bad-picture",
				 "%s", error->text);
	house_report(&show->house, &problems);
	problems_finish(&problems);
	/* Its header was good, or the panel would have been built without it in the first place. */
	if (path && show->house.script && script_add_spoilt(show->house.script, path, error->text))
		tour_read_again(&show->tour);
}

static bool open_screen(struct show *show, struct error *error)
{
	const struct show_options *options = &show->options;
	show->house.width = options->screen.width;
	show->house.height = options->screen.height;
	if (options->screen.headless && options->screen.draw == DRAW_NONE)
		return true;
	struct window_options wanted = {
		.mode = options->screen.headless	 ? WINDOW_HEADLESS
				: options->screen.fullscreen ? WINDOW_FULLSCREEN
											 : WINDOW_WINDOWED,
		.width = options->screen.width,
		.height = options->screen.height,
		.rotation = options->screen.rotation,
		.title = "lantern",
	};
	show->house.window = window_create(&wanted, error);
	if (!show->house.window)
		return false;
	window_size(show->house.window, &show->house.width, &show->house.height);
	window_listen(show->house.window, &show->loop);
	return true;
}

/* A kiosk whose display is off looks again, ever more seldom, and at once when the kernel tells of a display. False:
 * there is none and nobody asked to wait, or lantern was told to end. */
static bool await_screen(struct show *show, struct error *error)
{
	enum { LONGEST = 60 };
	bool told = false;
	for (double pause = 1; !open_screen(show, error); pause = fmin(pause * 2, LONGEST)) {
		if (!show->options.screen.wait)
			return false;
		if (!told)
			log_warning("%s; lantern waits for one", error->text);
		told = true;
		window_await(&show->loop, pause);
		house_alive(&show->house);
		if (signals_take(show->signals).end) {
			house_stop(&show->house);
			return false;
		}
	}
	return true;
}

/* The canvas comes after the exhibition was read: the budget stands there. */
static bool open_canvas(struct show *show, struct error *error)
{
	if (!show->house.window)
		return true;
	double budget =
		show->options.picture_bytes ? (double)show->options.picture_bytes : show->house.exhibition.picture_bytes;
	if (budget <= 0)
		budget = 96.0 * 1024 * 1024;
	show->house.canvas =
		canvas_create(show->house.window, show->house.fonts, show->house.worker, (size_t)budget, error);
	return show->house.canvas != NULL;
}

static void open_watch(struct show *show)
{
	if (show->house.clock.is_virtual)
		return;
	struct error error;
	show->watch = watch_create(&error);
	if (!show->watch) {
		log_warning("saved files are not watched: %s", error.text);
		return;
	}
	static const char *const parts[] = { "scripts", "assets", NULL };
	const char *folder = show->house.folder, *data = show->house.data;
	bool good = watch_add_tree(show->watch, folder, parts);
	char *real = realpath(folder, NULL);
	if (data && (!real || strcmp(real, data) != 0))
		good = watch_add_tree(show->watch, data, parts) && good;
	free(real);
	if (!good)
		log_warning("not all saved files are watched: out of memory");
	if (watch_descriptor(show->watch) >= 0)
		loop_add(&show->loop, watch_descriptor(show->watch));
}

static void read_signals(struct show *show)
{
	struct signals_seen seen = signals_take(show->signals);
	if (seen.end)
		house_stop(&show->house);
	if (seen.hang_up)
		reload_all(show);
}

static void tell_start(struct show *show)
{
	struct json json = house_tell(&show->house, "start");
	json_text(&json, "version", LANTERN_VERSION);
	json_whole(&json, "width", show->house.width);
	json_whole(&json, "height", show->house.height);
	json_text(&json, "driver", show->house.window ? window_driver(show->house.window) : "none");
	json_text(&json, "renderer", show->house.window ? window_renderer(show->house.window) : "none");
	if (!show->house.clock.is_virtual)
		json_number(&json, "origin", (double)show->house.clock.origin * 1e-9, 3);
	json_close(&json);
}

#define UNRUNG 0.05 /* seconds between two looks at a worker that cannot ring */

static double sooner(double a, double b)
{
	return a < 0 ? b : b < 0 ? a : fmin(a, b);
}

static double next_moment(const struct show *show)
{
	double due = sooner(present_due(show), tour_due(&show->tour));
	due = sooner(due, events_due(show));
	due = sooner(due, visit_due(&show->guest));
	due = sooner(due, staff_due(&show->guest));
	due = sooner(due, again_due(show));
	if (show->house.canvas && show->pictured < show->options.pictures.count)
		due = sooner(due, show->options.pictures.at[show->pictured]);
	due = sooner(due, reload_due(show));
	due = sooner(due, show->options.until);
	double look = show->house.window ? window_poll_interval(show->house.window) : 0;
	if (show->loop.bell < 0 && show->house.worker && worker_outstanding(show->house.worker) > 0)
		look = look > 0 ? fmin(look, UNRUNG) : UNRUNG;
	if (look > 0)
		due = sooner(due, house_now(&show->house) + look);
	return house_alive_interval(&show->house) > 0 ? sooner(due, show->house.alive.at) : due;
}

static void sleep_until(struct show *show, double due)
{
	double now = house_now(&show->house);
	if (!show->house.clock.is_virtual) {
		loop_wait(&show->loop, due < 0 ? -1 : fmax(due - now, 0));
		return;
	}
	if (show->house.worker && worker_outstanding(show->house.worker) > 0)
		loop_wait(&show->loop, -1); /* the worker rings, and whoever ends lantern is heard too */
	else if (due < 0)
		house_stop(&show->house); /* nothing will ever happen */
	else
		clock_advance(&show->house.clock, due);
}

/* Is there what visitors come for: the title or a panel of the exhibition? The quiet card is neither. */
static bool shows_something(const struct show *show)
{
	return show->tour.has_current && (!show->house.canvas || !show->house.draw.wanted);
}

/* Told once, and only then: the rest of a board's system waits for the first panel. */
static void tell_ready(struct show *show)
{
	char status[96];
	if (show->house.alive.ready || !shows_something(show))
		return;
	show->house.alive.ready = true;
	/* What comes first stands from when it is seen: a slow board's first frame may take as long as the title stands. */
	tour_stand_from(&show->tour, house_now(&show->house));
	snprintf(status, sizeof status, "showing %dx%d, %s, %s", show->house.width, show->house.height,
			 show->house.window ? window_driver(show->house.window) : "no window",
			 show->house.window ? window_renderer(show->house.window) : "no renderer");
	notify_ready(status);
}

/* The moments that were asked for, as pictures. */
static void picture(struct show *show)
{
	const struct show_options *options = &show->options;
	struct error error = { "" };
	while (show->house.canvas && show->pictured < options->pictures.count &&
		   house_now(&show->house) + 1e-9 >= options->pictures.at[show->pictured]) {
		char name[64];
		snprintf(name, sizeof name, "%09.3f.png", options->pictures.at[show->pictured++]);
		house_redraw(&show->house);
		present_step(show);
		char *path = path_join(options->pictures.out, name);
		struct raster *raster = canvas_read(show->house.canvas, true, &error);
		if (!path || !raster || !folder_create(options->pictures.out, &error) || !raster_save_png(raster, path, &error))
			log_error("%s", error.text[0] ? error.text : "out of memory");
		raster_destroy(raster);
		free(path);
	}
}

/* Since when something waits to be drawn, on a screen that is there. */
static void note_undrawn(struct show *show)
{
	bool waits =
		show->house.canvas && !canvas_lost(show->house.canvas) && show->tour.has_current && show->house.draw.wanted;
	if (!waits)
		show->house.alive.undrawn_at = -1;
	else if (show->house.alive.undrawn_at < 0)
		show->house.alive.undrawn_at = house_now(&show->house);
}

static void run(struct show *show)
{
	while (!show->house.stop) {
		double now = house_now(&show->house);
		if (show->options.until >= 0 && now + 1e-9 >= show->options.until)
			break;
		read_signals(show);
		events_step(show);
		reload_step(show);
		if (show->house.canvas && canvas_collect(show->house.canvas, picture_failed, show) > 0 &&
			show->sheet.viewer.outstanding)
			house_redraw(&show->house); /* a part of the enlarged picture */
		journey_step(&show->tour.journey, now);
		visit_step(&show->guest);
		staff_step(&show->guest);
		again_step(show);
		tour_step(&show->tour);
		sheet_step(&show->sheet);
		hand_check(&show->guest);
		present_step(show);
		note_undrawn(show);
		picture(show);
		tell_ready(show);
		trace_check(&show->house.trace);
		house_alive(&show->house);
		if (!show->house.stop)
			sleep_until(show, next_moment(show));
	}
	notify_stopping();
}

static bool open_all(struct show *show, struct error *error)
{
	const struct show_options *options = &show->options;
	clock_init(&show->house.clock, options->virtual_clock);
	if (!loop_init(&show->loop, error)) {
		/* Pictures are then looked for by the clock. */
		log_warning("%s", error->text);
		show->loop = (struct loop){ .bell = -1 };
	}
	show->signals = signals_create(&show->loop); /* before there are threads */
	if (!trace_open(&show->house.trace, options->trace, error))
		return false;
	if (options->touches && !touches_read(&show->touches, options->touches, error))
		return false;
	show->house.worker = worker_create(ring, &show->loop, error);
	show->house.fonts = show->house.worker ? faces_open(options->folder, options->data, options->fonts, error) : NULL;
	return show->house.fonts != NULL;
}

static void close_all(struct show *show)
{
	trace_close(&show->house.trace); /* nobody closed the sheet that is open: nothing is told of it */
	sheet_finish(&show->sheet);
	guest_finish(&show->guest);
	tour_finish(&show->tour);
	display_finish(&show->present.screen);
	canvas_destroy(show->house.canvas);
	worker_destroy(show->house.worker);
	window_destroy(show->house.window);
	script_destroy(show->house.script);
	exhibition_finish(&show->house.exhibition);
	fonts_destroy(show->house.fonts);
	watch_destroy(show->watch);
	release_finish(show);
	touches_finish(&show->touches);
	problems_finish(&show->house.reported);
	signals_destroy(show->signals);
	problems_finish(&show->unmended);
	loop_finish(&show->loop);
}

/* The trace begins with `start`: what is wrong with the exhibition comes after it. */
static bool begin(struct show *show, struct error *error)
{
	hand_reset(&show->guest);
	tell_start(show);
	tour_set_aids(&show->tour, show->house.aids);
	visit_set_state(&show->guest, VISIT_NONE);
	if (!reload_open(show))
		log_error("the exhibition in %s cannot be shown yet; lantern tries again, and waits for a mended file",
				  show->house.folder);
	if (!open_canvas(show, error))
		return false;
	open_watch(show);
	return true;
}

static void init(struct show *show, const struct show_options *options)
{
	*show = (struct show){ .options = *options, .loop = { .bell = -1 }, .again = { .at = -1 } };
	show->house = (struct house){
		.folder = options->folder,
		.data = options->data,
		.language = options->language,
		.aids = options->aids,
		.alive = { .undrawn_at = -1 },
	};
	exhibition_init(&show->house.exhibition);
	problems_init(&show->house.reported);
	problems_init(&show->unmended);
	tour_init(&show->tour, &show->house, options->rounds);
	sheet_init(&show->sheet, &show->house, &show->tour);
	guest_init(&show->guest, &show->house, &show->tour, &show->sheet);
	display_init(&show->present.screen);
}

enum show_result show_run(const struct show_options *options, struct error *error)
{
	struct show show;
	enum show_result result = SHOW_FAILED;
	init(&show, options);
	if (!open_all(&show, error))
		goto out;
	if (!await_screen(&show, error)) {
		result = show.house.stop ? SHOW_ENDED : SHOW_NO_DISPLAY;
		goto out;
	}
	if (!begin(&show, error))
		goto out;
	run(&show);
	change_tell(&show.tour);
	struct json json = house_tell(&show.house, "stop");
	json_close(&json);
	result = SHOW_ENDED;
	if (show.again.gave_up) {
		result = SHOW_NOTHING;
		error_set(error, "nothing of the exhibition in %s could be shown", options->folder);
	}
out:
	close_all(&show);
	return result;
}
