/* The staff's view, behind two held corners and a code: what is wrong, the touch test, turning, pausing, ending.
 *
 * Without a code that somebody has set there is no such view. The digits typed are told nowhere, nor where the
 * fingers are meanwhile. The staff are no visitors: after them the tour goes on. Must not know how the sheets
 * look. */
#include "base/file.h"
#include "base/log.h"
#include "guest/parts.h"
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

static void tell(struct guest *guest, const char *state)
{
	struct json json = house_tell(guest->house, "staff");
	json_text(&json, "state", state);
	json_close(&json);
}

static bool is_inside(const struct guest *guest)
{
	return guest->staff.mode != STAFF_AWAY;
}

bool staff_hides(const struct guest *guest)
{
	return guest->staff.mode == STAFF_PIN;
}

/* The code that counts now; false: there is none. A file stands above the exhibition, also when it is no good. */
static bool read_pin(const struct guest *guest, char pin[PIN_MOST + 1])
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
		snprintf(pin, PIN_MOST + 1, "%s", guest->house->exhibition.pin ? guest->house->exhibition.pin : "");
	return pin[0] != 0;
}

static bool is_set(const struct guest *guest)
{
	char pin[PIN_MOST + 1];
	bool there = read_pin(guest, pin);
	explicit_bzero(pin, sizeof pin);
	return there;
}

static void forget_typed(struct guest *guest)
{
	explicit_bzero(guest->staff.typed, sizeof guest->staff.typed);
}

static void leave(struct guest *guest)
{
	guest->staff.mode = STAFF_AWAY;
	visit_hold(guest, false);
	forget_typed(guest);
	tell(guest, "closed");
	visit_rest(guest);
}

/* Shows the sheet of a mode. */
static void enter(struct guest *guest, enum staff_mode mode, double seconds, const char *about)
{
	guest->staff.mode = mode;
	guest->staff.until = house_now(guest->house) + seconds;
	guest->visit.touched = house_now(guest->house);
	struct sheet_wish wish = { sheets[mode], about, 0, true };
	visit_hold(guest, true);
	sheet_open(guest->sheet, &wish);
	if (!sheet_is(guest->sheet, sheets[mode]))
		leave(guest); /* its file is broken: the kiosk must not wait for it */
}

static void open_facts(struct guest *guest)
{
	char facts[sizeof guest->sheet->about];
	facts_write(guest, facts, sizeof facts);
	enter(guest, STAFF_OPEN, READING, facts);
}

/* ---- the code ---- */

/* As many signs as digits, and whether the last ones were wrong. */
static void show_typed(struct guest *guest)
{
	static const char signs[] = "••••••••", sign[] = "•";
	char about[sizeof signs + 8];
	int length = (int)(strlen(guest->staff.typed) * (sizeof sign - 1));
	snprintf(about, sizeof about, "%.*s%s", length, signs, guest->staff.wrong ? "\nwrong" : "");
	sheet_about(guest->sheet, about);
}

static void type(struct guest *guest, char digit)
{
	size_t length = strlen(guest->staff.typed);
	if (length < PIN_MOST)
		guest->staff.typed[length] = digit;
	guest->staff.wrong = false;
	show_typed(guest);
}

static void try_pin(struct guest *guest)
{
	char pin[PIN_MOST + 1];
	double now = house_now(guest->house);
	if (!guest->staff.typed[0])
		return;
	bool good = read_pin(guest, pin) && pin_check(&guest->staff.guard, pin, guest->staff.typed, now);
	explicit_bzero(pin, sizeof pin);
	forget_typed(guest);
	if (good) {
		tell(guest, "open");
		open_facts(guest);
		return;
	}
	tell(guest, "refused");
	if (pin_shut(&guest->staff.guard, now)) {
		log_warning("three wrong codes for the staff's view: nothing more is heard for %.0f s",
					guest->staff.guard.wait);
		leave(guest);
		return;
	}
	guest->staff.wrong = true;
	show_typed(guest);
}

bool staff_ask(struct guest *guest)
{
	if (is_inside(guest) || !guest->tour->has_current || !is_set(guest))
		return false;
	if (pin_shut(&guest->staff.guard, house_now(guest->house))) {
		tell(guest, "refused");
		return false;
	}
	if (!sheet_can(guest->sheet) || !guest->house->canvas) {
		log_warning("the staff's view cannot be shown: it is a sheet, and the theme has no lights");
		return false;
	}
	visit_touched(guest, house_now(guest->house));
	guest->staff.wrong = false;
	forget_typed(guest);
	tell(guest, "pin");
	enter(guest, STAFF_PIN, TYPING, "");
	return is_inside(guest);
}

void staff_corners(struct guest *guest)
{
	if (guest->staff.mode == STAFF_TOUCH)
		open_facts(guest);
	else
		staff_ask(guest);
}

void staff_hear(struct guest *guest)
{
	(void)guest;
}

/* ---- what can be done ---- */

static void begin_pause(struct guest *guest)
{
	char seconds[16];
	guest->staff.told = (int)PAUSE;
	snprintf(seconds, sizeof seconds, "%d", guest->staff.told);
	gesture_cancel(&guest->hand.gesture);
	enter(guest, STAFF_PAUSE, PAUSE, seconds);
}

static void begin_test(struct guest *guest)
{
	guest->staff.trails = (struct trails){ .count = 0 };
	enter(guest, STAFF_TOUCH, TEST, "");
}

static void do_word(struct guest *guest, int word)
{
	struct house *house = guest->house;
	if (word == STAFF_DOES_TOUCH)
		begin_test(guest);
	else if (word == STAFF_DOES_PAUSE)
		begin_pause(guest);
	else if (word == STAFF_DOES_ROTATE && house->window)
		window_rotate(house->window, (window_rotation(house->window) + 90) % 360);
	else if (word == STAFF_DOES_RESTART || word == STAFF_DOES_QUIT)
		house_stop(house);
}

static void do_key(struct guest *guest, int word)
{
	if (word >= STAFF_DOES_DIGIT)
		type(guest, (char)('0' + word - STAFF_DOES_DIGIT));
	else if (word == STAFF_DOES_ENTER)
		try_pin(guest);
	else if (word == STAFF_DOES_CLEAR) {
		forget_typed(guest);
		guest->staff.wrong = false;
		show_typed(guest);
	}
}

bool staff_act(struct guest *guest, const struct action *action)
{
	bool ours = action->kind == ACTION_STAFF;
	if (action->kind == ACTION_TURN)
		return false; /* pages turn as on any sheet */
	if (!is_inside(guest))
		return ours; /* on any other sheet or panel such a button does nothing */
	if (ours && guest->staff.mode == STAFF_PIN)
		do_key(guest, action->number);
	else if (ours && guest->staff.mode == STAFF_OPEN)
		do_word(guest, action->number);
	else if (action->kind == ACTION_CLOSE)
		leave(guest);
	return true;
}

bool staff_finger(struct guest *guest, const struct event *event)
{
	struct staff *staff = &guest->staff;
	if (staff->mode == STAFF_TOUCH &&
		trails_feed(&staff->trails, event, (double)guest->house->width / fmax(guest->house->height, 1)))
		house_redraw(guest->house);
	return staff->mode == STAFF_PAUSE;
}

void staff_draw(const struct guest *guest, struct display *display)
{
	if (guest->staff.mode == STAFF_TOUCH)
		trails_show(&guest->staff.trails, scene_scale(guest->house->width, guest->house->height), display);
}

/* ---- time ---- */

static double ends_at(const struct guest *guest)
{
	const struct staff *staff = &guest->staff;
	if (staff->mode == STAFF_TOUCH || staff->mode == STAFF_PAUSE)
		return staff->until;
	return guest->visit.touched + (staff->mode == STAFF_PIN ? TYPING : READING);
}

/* The sheet is gone: closed by a key, or dropped because the screen or a file changed. Then it is made again. */
static void keep_sheet(struct guest *guest)
{
	if (sheet_is(guest->sheet, sheets[guest->staff.mode]))
		return;
	if (guest->sheet->name[0] || guest->staff.mode != STAFF_OPEN)
		leave(guest);
	else if (!guest->tour->errand.wanted && sheet_can(guest->sheet))
		open_facts(guest);
}

static void count_down(struct guest *guest, double now)
{
	char seconds[16];
	int left = (int)ceil(guest->staff.until - now - 1e-6);
	if (left == guest->staff.told)
		return;
	guest->staff.told = left;
	snprintf(seconds, sizeof seconds, "%d", left);
	sheet_about(guest->sheet, seconds);
}

void staff_step(struct guest *guest)
{
	double now = house_now(guest->house);
	if (!is_inside(guest) || guest->house->stop)
		return;
	keep_sheet(guest);
	if (!is_inside(guest))
		return;
	if (now + 1e-9 >= ends_at(guest)) {
		if (guest->staff.mode == STAFF_TOUCH)
			open_facts(guest);
		else
			leave(guest);
	} else if (guest->staff.mode == STAFF_PAUSE) {
		count_down(guest, now);
	}
}

double staff_due(const struct guest *guest)
{
	if (!is_inside(guest) || guest->house->stop)
		return -1;
	if (guest->staff.mode == STAFF_PAUSE)
		return guest->staff.until - guest->staff.told + 1;
	return ends_at(guest);
}
