/* The staff's view, behind two held corners and a code: what is wrong, the touch test, turning, pausing, ending.
 *
 * Without a code that somebody has set there is no such view. What is typed is told nowhere, and where the fingers are
 * meanwhile is not either. Nothing in here counts as a visit: after it the tour goes on. Must not know how the sheets
 * look. */
#include "base/file.h"
#include "base/log.h"
#include "show/state.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TYPING 30.0	  /* seconds without touch until the code's sheet closes, */
#define READING 120.0 /* ... and the view itself */
#define TEST 60.0
#define PAUSE 60.0

static const char *const sheets[] = {
	[STAFF_PIN] = "pin", [STAFF_OPEN] = "staff", [STAFF_TOUCH] = "touch", [STAFF_PAUSE] = "pause"
};

static void tell(struct show *show, const char *state)
{
	if (!show->trace.out)
		return;
	struct json json = trace_begin(&show->trace, show_now(show), "staff");
	json_text(&json, "state", state);
	json_close(&json);
}

bool staff_inside(const struct show *show)
{
	return show->staff.mode != STAFF_AWAY;
}

bool staff_hides(const struct show *show)
{
	return show->staff.mode == STAFF_PIN;
}

/* The code that counts now; false: there is none. A file stands above the exhibition, also when it is no good. */
static bool read_pin(const struct show *show, char pin[PIN_MOST + 1])
{
	pin[0] = 0;
	const char *folder = getenv("LANTERN_ETC");
	struct error error = { "out of memory" };
	char *path = path_join(folder && *folder ? folder : "/etc/lantern", "pin");
	enum pin_file file = path ? pin_read(path, pin, &error) : PIN_FILE_BAD;
	free(path);
	if (file == PIN_FILE_BAD)
		log_warning("there is no view for the staff: %s", error.text);
	if (file == PIN_FILE_NONE)
		snprintf(pin, PIN_MOST + 1, "%s", show->exhibition.pin ? show->exhibition.pin : "");
	return pin[0] != 0;
}

static bool is_set(const struct show *show)
{
	char pin[PIN_MOST + 1];
	bool there = read_pin(show, pin);
	explicit_bzero(pin, sizeof pin);
	return there;
}

static void forget_typed(struct show *show)
{
	explicit_bzero(show->staff.typed, sizeof show->staff.typed);
}

static void leave(struct show *show)
{
	show->staff.mode = STAFF_AWAY;
	forget_typed(show);
	tell(show, "closed");
	visit_rest(show);
}

/* Shows the sheet of a mode. */
static void enter(struct show *show, enum staff_mode mode, double seconds, const char *about)
{
	show->staff.mode = mode;
	show->staff.until = show_now(show) + seconds;
	show->touched = show_now(show);
	overlay_open(show, sheets[mode], about);
	if (!overlay_is(show, sheets[mode]))
		leave(show); /* its file is broken: the kiosk must not wait for it */
}

static void open_facts(struct show *show)
{
	char facts[sizeof show->overlay.about];
	facts_write(show, facts, sizeof facts);
	enter(show, STAFF_OPEN, READING, facts);
}

/* ---- the code ---- */

/* As many signs as digits, and whether the last ones were wrong. */
static void show_typed(struct show *show)
{
	static const char signs[] = "••••••••", sign[] = "•";
	char about[sizeof signs + 8];
	int length = (int)(strlen(show->staff.typed) * (sizeof sign - 1));
	snprintf(about, sizeof about, "%.*s%s", length, signs, show->staff.wrong ? "\nwrong" : "");
	overlay_about(show, about);
}

static void type(struct show *show, char digit)
{
	size_t length = strlen(show->staff.typed);
	if (length < PIN_MOST)
		show->staff.typed[length] = digit;
	show->staff.wrong = false;
	show_typed(show);
}

static void try_pin(struct show *show)
{
	char pin[PIN_MOST + 1];
	double now = show_now(show);
	if (!show->staff.typed[0])
		return;
	bool good = read_pin(show, pin) && pin_check(&show->staff.guard, pin, show->staff.typed, now);
	explicit_bzero(pin, sizeof pin);
	forget_typed(show);
	if (good) {
		tell(show, "open");
		open_facts(show);
		return;
	}
	tell(show, "refused");
	if (pin_shut(&show->staff.guard, now)) {
		log_warning("three wrong codes for the staff's view: nothing more is heard for %.0f s", show->staff.guard.wait);
		leave(show);
		return;
	}
	show->staff.wrong = true;
	show_typed(show);
}

void staff_corners(struct show *show)
{
	if (show->staff.mode == STAFF_TOUCH)
		open_facts(show);
	if (staff_inside(show) || !show->has_current || !is_set(show))
		return;
	if (pin_shut(&show->staff.guard, show_now(show))) {
		tell(show, "refused");
		return;
	}
	if (!overlay_can(show) || !show->canvas) {
		log_warning("the staff's view cannot be shown: it is a sheet, and the theme has no lights");
		return;
	}
	visit_touched(show, show_now(show));
	show->staff.wrong = false;
	forget_typed(show);
	tell(show, "pin");
	enter(show, STAFF_PIN, TYPING, "");
}

/* ---- what can be done ---- */

static void begin_pause(struct show *show)
{
	char seconds[16];
	show->staff.told = (int)PAUSE;
	snprintf(seconds, sizeof seconds, "%d", show->staff.told);
	gesture_cancel(&show->gesture);
	enter(show, STAFF_PAUSE, PAUSE, seconds);
}

static void begin_test(struct show *show)
{
	show->staff.trails = (struct trails){ .count = 0 };
	enter(show, STAFF_TOUCH, TEST, "");
}

static void do_word(struct show *show, int word)
{
	if (word == STAFF_DOES_TOUCH)
		begin_test(show);
	else if (word == STAFF_DOES_PAUSE)
		begin_pause(show);
	else if (word == STAFF_DOES_ROTATE && show->window)
		window_turn(show->window, (window_rotation(show->window) + 90) % 360);
	else if (word == STAFF_DOES_RESTART || word == STAFF_DOES_QUIT)
		show->stop = true;
}

static void do_key(struct show *show, int word)
{
	if (word >= STAFF_DOES_DIGIT)
		type(show, (char)('0' + word - STAFF_DOES_DIGIT));
	else if (word == STAFF_DOES_ENTER)
		try_pin(show);
	else if (word == STAFF_DOES_CLEAR) {
		forget_typed(show);
		show->staff.wrong = false;
		show_typed(show);
	}
}

bool staff_act(struct show *show, const struct action *action)
{
	bool ours = action->kind == ACTION_STAFF;
	if (action->kind == ACTION_TURN)
		return false; /* pages turn as on any sheet */
	if (!staff_inside(show))
		return ours; /* on any other sheet or panel such a button does nothing */
	if (ours && show->staff.mode == STAFF_PIN)
		do_key(show, action->number);
	else if (ours && show->staff.mode == STAFF_OPEN)
		do_word(show, action->number);
	else if (action->kind == ACTION_CLOSE)
		leave(show);
	return true;
}

bool staff_finger(struct show *show, const struct event *event)
{
	struct staff *staff = &show->staff;
	if (staff->mode == STAFF_TOUCH && trails_feed(&staff->trails, event, (double)show->width / fmax(show->height, 1)))
		show->dirty = true;
	return staff->mode == STAFF_PAUSE;
}

void staff_draw(const struct show *show, struct display *display)
{
	if (show->staff.mode == STAFF_TOUCH)
		trails_show(&show->staff.trails, scene_scale(show->width, show->height), display);
}

/* ---- time ---- */

static double ends_at(const struct show *show)
{
	const struct staff *staff = &show->staff;
	if (staff->mode == STAFF_TOUCH || staff->mode == STAFF_PAUSE)
		return staff->until;
	return show->touched + (staff->mode == STAFF_PIN ? TYPING : READING);
}

/* The sheet is gone: closed by a key, or dropped because the screen or a file changed. Then it is made again. */
static void keep_sheet(struct show *show)
{
	if (overlay_is(show, sheets[show->staff.mode]))
		return;
	if (show->overlay.name[0] || show->staff.mode != STAFF_OPEN)
		leave(show);
	else if (!show->errand.wanted && overlay_can(show))
		open_facts(show);
}

static void count_down(struct show *show, double now)
{
	char seconds[16];
	int left = (int)ceil(show->staff.until - now - 1e-6);
	if (left == show->staff.told)
		return;
	show->staff.told = left;
	snprintf(seconds, sizeof seconds, "%d", left);
	overlay_about(show, seconds);
}

void staff_step(struct show *show)
{
	double now = show_now(show);
	if (!staff_inside(show) || show->stop)
		return;
	keep_sheet(show);
	if (!staff_inside(show))
		return;
	if (now + 1e-9 >= ends_at(show)) {
		if (show->staff.mode == STAFF_TOUCH)
			open_facts(show);
		else
			leave(show);
	} else if (show->staff.mode == STAFF_PAUSE) {
		count_down(show, now);
	}
}

double staff_due(const struct show *show)
{
	if (!staff_inside(show) || show->stop)
		return -1;
	if (show->staff.mode == STAFF_PAUSE)
		return show->staff.until - show->staff.told + 1;
	return ends_at(show);
}
