/* The kiosk's root: makes everything, runs the loop, ends cleanly.
 *
 * The loop: take what came in, go on with what is under way, present if something changed, then sleep until a file
 * descriptor speaks or the next known moment comes. A virtual clock jumps to that moment instead, and stands still
 * while a picture is being decoded, so that two runs are the same. */
#include "show/show.h"
#include "base/file.h"
#include "base/log.h"
#include "base/notify.h"
#include "show/state.h"
#include "view/faces.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TAG_WINDOW = 1, TAG_WATCH = 2 };

/* Until something of the exhibition stands on the screen systemd is asked every START_WORD seconds for START_PATIENCE
 * more: a slow start is no failed one, and one that hangs asks for nothing. */
#define START_WORD 30.0
#define START_PATIENCE 180.0

void show_report(struct show *show, struct problems *problems)
{
	for (size_t i = 0; i < problems->count; i++) {
		const struct problem *problem = &problems->items[i];
		const struct problem *kept = problems_add(&show->reported, problem->severity, problem->file, problem->line,
												  problem->field, problem->rule, "%s", problem->message);
		if (!kept || kept->count > 1)
			continue;
		trace_problem(&show->trace, show_now(show), problem);
		enum log_level level = problem->severity == SEVERITY_ERROR ? LOG_LEVEL_ERROR : LOG_LEVEL_INFO;
		log_line(level, "%s:%d: %s%s%s [%s]", problem->file, problem->line, problem->field,
				 problem->field[0] ? ": " : "", problem->message, problem->rule);
	}
	problems_clear(problems);
}

static void ring(void *data)
{
	loop_ring(data);
}

static void picture_failed(void *data, const char *path, const struct error *error)
{
	struct show *show = data;
	struct problems problems;
	if (path && show->release.held)
		return; /* its file has just gone */
	problems_init(&problems);
	problems_add(&problems, SEVERITY_ERROR, path ? release_shown(show, path) : "a drawn shape", 0, "", "bad-picture",
				 "%s", error->text);
	show_report(show, &problems);
	problems_finish(&problems);
	/* Its header was good, or the panel would have been built without it in the first place. */
	if (path && show->script && script_add_spoilt(show->script, path, error->text))
		tour_read_again(show);
}

/* What is drawn is drawn at once; where it is not, the renderer or the display server does not answer. */
#define DRAWN_WITHIN 20.0

/* The loop answers, for it asks; the worker and the renderer must have answered as well, or only a new start helps. */
static bool is_well(const struct show *show)
{
	if (show->worker && worker_busy(show->worker) > WORKER_PATIENCE)
		return false;
	return show->undrawn_at < 0 || show_now(show) < show->undrawn_at + DRAWN_WITHIN;
}

/* Seconds between two words to systemd: to its watchdog, which the first word would start, or, as long as nothing of
 * the exhibition is shown, that the start takes longer. */
static double interval(const struct show *show)
{
	return show->told_ready ? notify_interval() : notify_wanted() ? START_WORD : 0;
}

void show_alive(struct show *show)
{
	double now = show_now(show);
	if (interval(show) <= 0 || now < show->alive_at || !is_well(show))
		return;
	if (show->told_ready)
		notify_alive();
	else
		notify_starting(START_PATIENCE);
	show->alive_at = now + interval(show);
}

static bool open_screen(struct show *show, struct error *error)
{
	const struct show_options *options = &show->options;
	show->width = options->width;
	show->height = options->height;
	if (options->headless && options->draw == DRAW_NONE)
		return true;
	struct window_options wanted = {
		.mode = options->headless	  ? WINDOW_HEADLESS
				: options->fullscreen ? WINDOW_FULLSCREEN
									  : WINDOW_WINDOWED,
		.width = options->width,
		.height = options->height,
		.rotation = options->rotation,
		.title = "lantern",
	};
	show->window = window_create(&wanted, error);
	if (!show->window)
		return false;
	window_size(show->window, &show->width, &show->height);
	window_listen(show->window, &show->loop, TAG_WINDOW);
	return true;
}

/* A kiosk whose display is off looks again, ever more seldom, and at once when the kernel tells of a display. False:
 * there is none and nobody asked to wait, or lantern was told to end. */
static bool await_screen(struct show *show, struct error *error)
{
	enum { LONGEST = 60 };
	bool told = false;
	for (double pause = 1; !open_screen(show, error); pause = fmin(pause * 2, LONGEST)) {
		if (!show->options.wait)
			return false;
		if (!told)
			log_warning("%s; lantern waits for one", error->text);
		told = true;
		window_await(&show->loop, pause);
		show_alive(show);
		if (signals_take(show->signals).end) {
			show->stop = true;
			return false;
		}
	}
	return true;
}

/* The canvas comes after the exhibition was read: the budget stands there. */
static bool open_canvas(struct show *show, struct error *error)
{
	if (!show->window)
		return true;
	double budget = show->options.picture_bytes ? (double)show->options.picture_bytes : show->exhibition.picture_bytes;
	if (budget <= 0)
		budget = 96.0 * 1024 * 1024;
	show->canvas = canvas_create(show->window, show->fonts, show->worker, (size_t)budget, error);
	return show->canvas != NULL;
}

static void open_watch(struct show *show)
{
	if (show->options.virtual_clock)
		return;
	struct error error;
	show->watch = watch_create(&error);
	if (!show->watch) {
		log_warning("saved files are not watched: %s", error.text);
		return;
	}
	static const char *const parts[] = { "scripts", "assets", NULL };
	const char *folder = show->options.folder, *data = show->options.data;
	bool good = watch_add_tree(show->watch, folder, parts);
	char *real = realpath(folder, NULL);
	if (data && (!real || strcmp(real, data) != 0))
		good = watch_add_tree(show->watch, data, parts) && good;
	free(real);
	if (!good)
		log_warning("not all saved files are watched: out of memory");
	if (watch_descriptor(show->watch) >= 0)
		loop_add(&show->loop, watch_descriptor(show->watch), TAG_WATCH);
}

static void read_signals(struct show *show)
{
	struct signals_seen seen = signals_take(show->signals);
	if (seen.end)
		show->stop = true;
	if (seen.hang_up)
		reload_all(show);
}

static void tell_start(struct show *show)
{
	if (!show->trace.out)
		return;
	struct json json = trace_begin(&show->trace, show_now(show), "start");
	json_text(&json, "version", LANTERN_VERSION);
	json_whole(&json, "width", show->width);
	json_whole(&json, "height", show->height);
	json_text(&json, "driver", show->window ? window_driver(show->window) : "none");
	json_text(&json, "renderer", show->window ? window_renderer(show->window) : "none");
	if (!show->clock.is_virtual)
		json_number(&json, "origin", (double)show->clock.origin * 1e-9, 3);
	json_close(&json);
}

#define UNRUNG 0.05 /* seconds between two looks at a worker that cannot ring */

static double sooner(double a, double b)
{
	return a < 0 ? b : b < 0 ? a : fmin(a, b);
}

static double next_moment(const struct show *show)
{
	double due = sooner(frame_due(show), tour_due(show));
	due = sooner(due, events_due(show));
	due = sooner(due, visit_due(show));
	due = sooner(due, staff_due(show));
	due = sooner(due, again_due(show));
	if (show->canvas && show->pictured < show->options.at_count)
		due = sooner(due, show->options.at[show->pictured]);
	due = sooner(due, reload_due(show));
	due = sooner(due, show->options.until);
	double look = show->window ? window_poll_interval(show->window) : 0;
	if (show->loop.bell < 0 && show->worker && worker_outstanding(show->worker) > 0)
		look = look > 0 ? fmin(look, UNRUNG) : UNRUNG;
	if (look > 0)
		due = sooner(due, show_now(show) + look);
	return interval(show) > 0 ? sooner(due, show->alive_at) : due;
}

static void sleep_until(struct show *show, double due)
{
	double now = show_now(show);
	if (!show->options.virtual_clock) {
		loop_wait(&show->loop, due < 0 ? -1 : fmax(due - now, 0));
		return;
	}
	if (show->worker && worker_outstanding(show->worker) > 0)
		loop_wait(&show->loop, -1); /* the worker rings, and whoever ends lantern is heard too */
	else if (due < 0)
		show->stop = true; /* nothing will ever happen */
	else
		clock_advance(&show->clock, due);
}

/* Is there what visitors come for: the title or a panel of the exhibition? The quiet card is neither. */
static bool shows_something(const struct show *show)
{
	return show->has_current && (!show->canvas || !show->dirty);
}

/* Told once, and only then: the rest of a board's system waits for the first panel. */
static void tell_ready(struct show *show)
{
	char status[96];
	if (show->told_ready || !shows_something(show))
		return;
	show->told_ready = true;
	/* What comes first stands from when it is seen: a slow board's first frame may take as long as the title stands. */
	show->entered = show_now(show);
	if (show->has_current)
		turn_set_leave(show);
	snprintf(status, sizeof status, "showing %dx%d, %s, %s", show->width, show->height,
			 show->window ? window_driver(show->window) : "no window",
			 show->window ? window_renderer(show->window) : "no renderer");
	notify_ready(status);
}

/* The moments that were asked for, as pictures. */
static void picture(struct show *show)
{
	const struct show_options *options = &show->options;
	struct error error = { "" };
	while (show->canvas && show->pictured < options->at_count && show_now(show) + 1e-9 >= options->at[show->pictured]) {
		char name[64];
		snprintf(name, sizeof name, "%09.3f.png", options->at[show->pictured++]);
		show->dirty = true;
		frame_step(show);
		char *path = path_join(options->out, name);
		struct raster *raster = canvas_read(show->canvas, true, &error);
		if (!path || !raster || !folder_create(options->out, &error) || !raster_save_png(raster, path, &error))
			log_error("%s", error.text[0] ? error.text : "out of memory");
		raster_destroy(raster);
		free(path);
	}
}

/* Since when something waits to be drawn, on a screen that is there. */
static void note_undrawn(struct show *show)
{
	bool waits = show->canvas && !canvas_lost(show->canvas) && show->has_current && show->dirty;
	if (!waits)
		show->undrawn_at = -1;
	else if (show->undrawn_at < 0)
		show->undrawn_at = show_now(show);
}

static void run(struct show *show)
{
	while (!show->stop) {
		double now = show_now(show);
		if (show->options.until >= 0 && now + 1e-9 >= show->options.until)
			break;
		read_signals(show);
		events_step(show);
		reload_step(show);
		if (show->canvas && canvas_collect(show->canvas, picture_failed, show) > 0 && show->viewer.outstanding)
			show->dirty = true; /* a part of the enlarged picture */
		journey_step(&show->journey, now);
		visit_step(show);
		staff_step(show);
		again_step(show);
		tour_step(show);
		overlay_step(show);
		frame_step(show);
		note_undrawn(show);
		picture(show);
		tell_ready(show);
		trace_check(&show->trace);
		show_alive(show);
		if (!show->stop)
			sleep_until(show, next_moment(show));
	}
	notify_stopping();
}

static bool open_all(struct show *show, struct error *error)
{
	const struct show_options *options = &show->options;
	clock_init(&show->clock, options->virtual_clock);
	if (!loop_init(&show->loop, error)) {
		/* Pictures are then looked for by the clock. */
		log_warning("%s", error->text);
		show->loop = (struct loop){ .bell = -1 };
	}
	show->signals = signals_create(&show->loop); /* before there are threads */
	if (!trace_open(&show->trace, options->trace, error))
		return false;
	if (options->touches && !touches_read(&show->touches, options->touches, error))
		return false;
	show->worker = worker_create(ring, &show->loop, error);
	show->fonts = show->worker ? faces_open(options->folder, options->data, options->fonts, error) : NULL;
	return show->fonts != NULL;
}

static void close_all(struct show *show)
{
	trace_close(&show->trace); /* nobody closed the sheet that is open: nothing is told of it */
	view_finish(&show->current, show->canvas);
	for (int i = 0; i < SHOW_LEAVING; i++)
		view_finish(&show->leaving[i], show->canvas);
	overlay_drop(show);
	grip_forget(show);
	backdrop_finish(&show->backdrop);
	display_finish(&show->screen);
	view_finish(&show->coming, show->canvas);
	view_finish(&show->before, show->canvas);
	canvas_destroy(show->canvas);
	worker_destroy(show->worker);
	window_destroy(show->window);
	script_destroy(show->script);
	exhibition_finish(&show->exhibition);
	fonts_destroy(show->fonts);
	watch_destroy(show->watch);
	release_finish(show);
	touches_finish(&show->touches);
	problems_finish(&show->reported);
	signals_destroy(show->signals);
	problems_finish(&show->unmended);
	loop_finish(&show->loop);
}

/* The trace begins with `start`: what is wrong with the exhibition comes after it. */
static bool begin(struct show *show, struct error *error)
{
	double scale = scene_scale(show->width, show->height);
	gesture_init(&show->gesture, show->width / scale, show->height / scale);
	tell_start(show);
	show->aids = show->options.aids;
	visit_state(show, STATE_ATTRACT);
	if (!reload_open(show))
		log_error("the exhibition in %s cannot be shown yet; lantern tries again, and waits for a mended file",
				  show->options.folder);
	if (!open_canvas(show, error))
		return false;
	open_watch(show);
	return true;
}

enum show_result show_run(const struct show_options *options, struct error *error)
{
	struct show show = { .options = *options, .leave_at = -1, .again_at = -1, .undrawn_at = -1 };
	enum show_result result = SHOW_FAILED;
	view_init(&show.current);
	for (int i = 0; i < SHOW_LEAVING; i++)
		view_init(&show.leaving[i]);
	journey_init(&show.journey);
	display_init(&show.screen);
	view_init(&show.coming);
	view_init(&show.before);
	exhibition_init(&show.exhibition);
	problems_init(&show.reported);
	problems_init(&show.unmended);
	show.loop.bell = -1;
	if (!open_all(&show, error))
		goto out;
	if (!await_screen(&show, error)) {
		result = show.stop ? SHOW_ENDED : SHOW_NO_DISPLAY;
		goto out;
	}
	if (!begin(&show, error))
		goto out;
	run(&show);
	frame_told(&show);
	if (show.trace.out) {
		struct json json = trace_begin(&show.trace, show_now(&show), "stop");
		json_close(&json);
	}
	result = SHOW_ENDED;
	if (show.gave_up) {
		result = SHOW_NOTHING;
		error_set(error, "nothing of the exhibition in %s could be shown", options->folder);
	}
out:
	close_all(&show);
	return result;
}
