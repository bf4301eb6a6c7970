/* The kiosk's root: makes everything, runs the loop, ends cleanly.
 *
 * The loop: take what came in, go on with what is under way, present if something changed, then sleep until a file
 * descriptor speaks or the next known moment comes. A virtual clock jumps to that moment instead, and stands still
 * while a picture is being decoded, so that two runs are the same. */
#include "show/show.h"
#include "base/file.h"
#include "base/keeper.h"
#include "base/log.h"
#include "base/machine.h"
#include "base/notify.h"
#include "base/pressure.h"
#include "show/parts.h"
#include "view/faces.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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
	struct house *house = &show->house;
	const struct show_options *options = &show->options;
	house->width = options->screen.width;
	house->height = options->screen.height;
	if (options->screen.headless && options->screen.draw == DRAW_NONE)
		return true;
	struct window_options wanted = {
		.mode = options->screen.headless	 ? WINDOW_HEADLESS
				: options->screen.fullscreen ? WINDOW_FULLSCREEN
											 : WINDOW_WINDOWED,
		.width = options->screen.width,
		.height = options->screen.height,
		.rotation = options->screen.rotation,
		.wish = options->screen.wish,
		.keys = show->guest.speaking.keys,
		.title = "lantern",
	};
	house->window = window_create(&wanted, error);
	if (!house->window)
		return false;
	window_size(house->window, &house->width, &house->height);
	window_listen(house->window, &show->loop);
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
	struct house *house = &show->house;
	if (!house->window)
		return true;
	double budget = show->options.picture_bytes ? (double)show->options.picture_bytes : house->exhibition.picture_bytes;
	if (budget <= 0)
		budget = 96.0 * 1024 * 1024;
	house->canvas = canvas_create(house->window, house->fonts, house->worker, (size_t)budget, error);
	return house->canvas != NULL;
}

static void open_watch(struct show *show)
{
	struct house *house = &show->house;
	if (house->clock.is_virtual)
		return;
	struct error error;
	show->watch = watch_create(&error);
	if (!show->watch) {
		log_warning("saved files are not watched: %s", error.text);
		return;
	}
	static const char *const parts[] = { "scripts", "assets", NULL };
	const char *folder = house->folder, *data = house->data;
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
	struct house *house = &show->house;
	struct json json = house_tell(house, "start");
	json_text(&json, "version", LANTERN_VERSION);
	json_whole(&json, "width", house->width);
	json_whole(&json, "height", house->height);
	json_text(&json, "driver", house->window ? window_driver(house->window) : "none");
	json_text(&json, "renderer", house->window ? window_renderer(house->window) : "none");
	if (!house->clock.is_virtual)
		json_number(&json, "origin", (double)house->clock.origin * 1e-9, 3);
	json_close(&json);
}

#define UNRUNG 0.05 /* seconds between two looks at a worker that cannot ring */
#define HEAT_LOOK 5 /* seconds, at the least, between two looks at the heat of the machine */

static double sooner(double a, double b)
{
	return a < 0 ? b : b < 0 ? a : fmin(a, b);
}

/* When the show goes on by itself. */
static double show_due(const struct show *show)
{
	double due = sooner(present_due(show), tour_due(&show->tour));
	due = sooner(due, visit_due(&show->guest));
	due = sooner(due, staff_due(&show->guest));
	due = sooner(due, sound_due(show->guest.speaking.sound));
	return sooner(due, again_due(show));
}

static double next_moment(const struct show *show)
{
	const struct house *house = &show->house;
	double due = sooner(show->doors.shut ? -1 : show_due(show), doors_due(show));
	due = sooner(due, events_due(show));
	if (house->canvas && show->pictured < show->options.pictures.count)
		due = sooner(due, show->options.pictures.at[show->pictured]);
	due = sooner(due, reload_due(show));
	due = sooner(due, show->options.until);
	double look = house->window ? window_poll_interval(house->window) : 0;
	if (show->loop.bell < 0 && house->worker && worker_outstanding(house->worker) > 0)
		look = look > 0 ? fmin(look, UNRUNG) : UNRUNG;
	if (look > 0)
		due = sooner(due, house_now(house) + look);
	return house_alive_interval(house) > 0 ? sooner(due, house->alive.at) : due;
}

static void sleep_until(struct show *show, double due)
{
	struct house *house = &show->house;
	double now = house_now(house);
	if (!house->clock.is_virtual) {
		loop_wait(&show->loop, due < 0 ? -1 : fmax(due - now, 0));
		return;
	}
	if (house->worker && worker_outstanding(house->worker) > 0)
		/* The worker rings, and whoever ends lantern is heard too. */
		loop_wait(&show->loop, show->loop.bell < 0 ? UNRUNG : -1);
	else if (due < 0)
		house_stop(house); /* nothing will ever happen */
	else
		clock_advance(&house->clock, due);
}

/* Is there what visitors come for: the title or a panel of the exhibition? The quiet card is neither. */
static bool shows_something(const struct show *show)
{
	return show->tour.has_current && (!show->house.canvas || !show->house.draw.wanted);
}

/* Told once, and only then: the rest of a board's system waits for the first panel. */
static void tell_ready(struct show *show)
{
	struct house *house = &show->house;
	char status[96];
	if (house->alive.ready || !shows_something(show))
		return;
	house->alive.ready = true;
	/* What comes first stands from when it is seen: a slow board's first frame may take as long as the title stands. */
	tour_stand_from(&show->tour, house_now(house));
	snprintf(status, sizeof status, "showing %dx%d, %s, %s", house->width, house->height,
			 house->window ? window_driver(house->window) : "no window",
			 house->window ? window_renderer(house->window) : "no renderer");
	notify_ready(status);
}

/* Told once, after a minute in which the exhibition was shown: whoever updates a board goes back to what it ran before
 * when this does not come. The title alone is no proof that there are panels. Nothing wakes for it: who waits for the
 * word has a watchdog, which is fed in the meantime. */
static void tell_shown(struct show *show)
{
	struct proof *proof = &show->proof;
	double now = house_now(&show->house);
	if (proof->told)
		return;
	if (!show->tour.has_current || again_due(show) >= 0)
		proof->since = -1;
	else if (proof->since < 0 && shows_something(show) && !show->tour.current.key.title)
		proof->since = now;
	proof->told = proof->since >= 0 && now >= proof->since + PROOF;
	if (proof->told)
		notify_shown();
}

/* The moments that were asked for, as pictures. */
static void picture(struct show *show)
{
	struct house *house = &show->house;
	const struct show_options *options = &show->options;
	struct error error = { "" };
	while (house->canvas && show->pictured < options->pictures.count &&
		   house_now(house) + 1e-9 >= options->pictures.at[show->pictured]) {
		char name[64];
		snprintf(name, sizeof name, "%09.3f.png", options->pictures.at[show->pictured++]);
		if (!show->doors.shut) {
			house_redraw(house);
			present_step(show);
		}
		char *path = path_join(options->pictures.out, name);
		struct raster *raster = canvas_read(house->canvas, true, &error);
		if (!path || !raster || !folder_create(options->pictures.out, &error) || !raster_save_png(raster, path, &error))
			log_error("%s", error.text[0] ? error.text : "out of memory");
		raster_destroy(raster);
		free(path);
	}
}

/* The keeper has written something. */
static void hear_keeper(struct show *show)
{
	if (!keeper_stirred(show->keeper))
		return;
	doors_look(show);
	staff_hear(&show->guest);
}

/* Pictures that are not on the screen nor beside it are decoded again when they are wanted. Told once: it comes in
 * bursts. */
static void relieve(struct show *show)
{
	struct house *house = &show->house;
	if (!loop_urged(&show->loop))
		return;
	if (house->canvas) /* a screen that has stood for long asked long ago */
		canvas_prepare(house->canvas, &show->present.screen, 1);
	double freed = house->canvas ? (double)canvas_shrink(house->canvas) / 1048576 : 0;
	if (!show->pressure.told)
		log_warning("memory is short on this machine: %.1f MiB of pictures were given back, as will be now and then",
					freed);
	show->pressure.told = true;
}

/* A machine that is too hot is slowed down by its kernel or firmware, and then frames come late. What moves by itself
 * is the first that can be done without: it is what heats a screen that nobody touches. Nothing wakes for this look. */
static void heed_heat(struct show *show, double now)
{
	struct pressure *pressure = &show->pressure;
	if (!pressure->root || now < pressure->heat_at || !fill_is_still(show, now))
		return;
	pressure->heat_at = now + HEAT_LOOK;
	bool hot = machine_heat(pressure->root) == HEAT_SLOWED;
	if (hot == pressure->hot)
		return;
	pressure->hot = hot;
	house_redraw(&show->house);
	if (hot && !pressure->hot_told)
		log_warning(
			"this machine is too hot and runs slower: nothing moves by itself until it is cooler, as will be now "
			"and then; let air get at it");
	pressure->hot_told = pressure->hot_told || hot;
}

/* Since when something waits to be drawn, on a screen that is there. */
static void note_undrawn(struct show *show)
{
	struct house *house = &show->house;
	bool waits = house->canvas && !canvas_lost(house->canvas) && show->tour.has_current && house->draw.wanted;
	if (!waits)
		house->alive.undrawn_at = -1;
	else if (house->alive.undrawn_at < 0)
		house->alive.undrawn_at = house_now(house);
}

/* What goes on while the doors are open. */
static void step(struct show *show, double now)
{
	heed_heat(show, now);
	journey_step(&show->tour.journey, now);
	visit_step(&show->guest);
	staff_step(&show->guest);
	again_step(show);
	tour_step(&show->tour);
	sheet_step(&show->sheet);
	hand_check(&show->guest);
	focus_step(&show->guest);
	speak_step(&show->guest);
	present_step(show);
	note_undrawn(show);
}

void show_loop(struct show *show)
{
	struct house *house = &show->house;
	while (!house->stop) {
		double now = house_now(house);
		if (show->options.until >= 0 && now + 1e-9 >= show->options.until)
			break;
		read_signals(show);
		hear_keeper(show);
		relieve(show);
		events_step(show);
		reload_step(show);
		if (house->canvas && canvas_collect(house->canvas, picture_failed, show) > 0 && show->sheet.viewer.outstanding)
			house_redraw(house); /* a part of the enlarged picture */
		doors_step(show);
		if (!show->doors.shut)
			step(show, now);
		picture(show);
		tell_ready(show);
		tell_shown(show);
		trace_check(&house->trace);
		house_alive(house);
		if (!house->stop)
			sleep_until(show, next_moment(show));
	}
}

static bool open_all(struct show *show, struct error *error)
{
	struct house *house = &show->house;
	const struct show_options *options = &show->options;
	clock_init(&house->clock, options->virtual_clock);
	if (!loop_init(&show->loop, error)) {
		/* Pictures are then looked for by the clock. */
		log_warning("%s", error->text);
		show->loop = (struct loop){ .bell = -1, .urgent = -1 };
	}
	show->signals = signals_create(&show->loop); /* before there are threads */
	if (!trace_open(&house->trace, options->trace, error))
		return false;
	if (options->touches && !touches_read(&show->touches, options->touches, error))
		return false;
	house->worker = worker_create(ring, &show->loop, error);
	/* A run on the virtual clock is a trial, and what is noted of it would count against the kiosk. */
	show->strikes = options->virtual_clock ? NULL : strikes_open();
	show->guest.speaking.sound = sound_create(&house->clock, options->sound, ring, &show->loop);
	house->fonts = house->worker ? faces_open(options->folder, options->data, options->fonts, error) : NULL;
	return house->fonts != NULL;
}

void show_close(struct show *show)
{
	struct house *house = &show->house;
	trace_close(&house->trace); /* nobody closed the sheet that is open: nothing is told of it */
	sheet_finish(&show->sheet);
	speak_finish(&show->guest);
	guest_finish(&show->guest);
	sound_destroy(show->guest.speaking.sound);
	tour_finish(&show->tour);
	display_finish(&show->present.screen);
	canvas_destroy(house->canvas);
	worker_destroy(house->worker);
	window_destroy(house->window);
	script_destroy(house->script);
	exhibition_finish(&house->exhibition);
	fonts_destroy(house->fonts);
	watch_destroy(show->watch);
	strikes_close(show->strikes);
	release_finish(show);
	touches_finish(&show->touches);
	problems_finish(&house->reported);
	signals_destroy(show->signals);
	if (show->keeper >= 0)
		close(show->keeper);
	if (show->pressure.file >= 0)
		close(show->pressure.file);
	problems_finish(&show->unmended);
	loop_finish(&show->loop);
}

/* The trace begins with `start`: what is wrong with the exhibition comes after it. */
static bool begin(struct show *show, struct error *error)
{
	hand_reset(&show->guest);
	notify_begin();
	tell_start(show);
	tour_set_aids(&show->tour, show->house.aids);
	visit_set_state(&show->guest, VISIT_NONE);
	if (!reload_open(show))
		log_error("the exhibition in %s cannot be shown yet; lantern tries again, and waits for a mended file",
				  show->house.folder);
	if (!open_canvas(show, error))
		return false;
	open_watch(show);
	show->keeper = keeper_watch();
	if (show->keeper >= 0)
		loop_add(&show->loop, show->keeper);
	if (!show->house.clock.is_virtual)
		show->pressure.file = pressure_open("");
	show->pressure.root = show->house.clock.is_virtual ? NULL : "";
	loop_heed(&show->loop, show->pressure.file);
	staff_hear(&show->guest); /* of what was there before */
	return true;
}

void show_init(struct show *show, const struct show_options *options)
{
	struct tour *tour = &show->tour;
	struct house *house = &show->house;
	*show = (struct show){
		.options = *options,
		.loop = { .bell = -1, .urgent = -1 },
		.again = { .at = -1 },
		.proof = { .since = -1 },
		.pressure = { .file = -1 },
		.keeper = -1,
	};
	show->house = (struct house){
		.folder = options->folder,
		.data = options->data,
		.language = options->language,
		.aids = options->aids,
		.alive = { .undrawn_at = -1 },
		.draw = { .nudge = options->screen.nudged },
	};
	exhibition_init(&house->exhibition);
	problems_init(&house->reported);
	problems_init(&show->unmended);
	tour_init(tour, house, options->rounds);
	sheet_init(&show->sheet, house, tour);
	guest_init(&show->guest, house, tour, &show->sheet);
	show->guest.speaking.keys = show->options.screen.keys;
	show->guest.speaking.extra = options->voice;
	display_init(&show->present.screen);
}

enum show_result show_open(struct show *show, struct error *error)
{
	if (!open_all(show, error))
		return SHOW_FAILED;
	if (!await_screen(show, error))
		return show->house.stop ? SHOW_ENDED : SHOW_NO_DISPLAY;
	return begin(show, error) ? SHOW_ENDED : SHOW_FAILED;
}

enum show_result show_run(const struct show_options *options, struct error *error)
{
	struct show show;
	show_init(&show, options);
	enum show_result result = show_open(&show, error);
	if (result == SHOW_ENDED && !show.house.stop) {
		show_loop(&show);
		notify_stopping();
		change_tell(&show.tour);
		struct json json = house_tell(&show.house, "stop");
		json_close(&json);
	}
	if (show.again.gave_up) {
		result = SHOW_NOTHING;
		error_set(error, "nothing of the exhibition in %s could be shown", options->folder);
	}
	show_close(&show);
	return result;
}
