/* The staff's view, behind two held corners and a code: what is wrong, the touch test, turning, pausing, ending.
 *
 * Without a code that somebody has set there is no such view. The digits typed are told nowhere, nor where the
 * fingers are meanwhile. The staff are no visitors: after them the tour goes on. Which sheet stands there is
 * office.c's; must not know how they look. */
#include "base/file.h"
#include "base/log.h"
#include "guest/parts.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TYPING 30.0 /* seconds without touch until the code's sheet closes, */
#define TEST 60.0
#define PAUSE 60.0

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
	staff_forget(guest);
	if (good) {
		staff_tell(guest, "open");
		if (guest->staff.stick == STICK_NONE)
			staff_facts(guest);
		else
			stick_open(guest);
		return;
	}
	staff_tell(guest, "refused");
	if (pin_shut(&guest->staff.guard, now)) {
		log_warning("three wrong codes for the staff's view: nothing more is heard for %.0f s",
					guest->staff.guard.wait);
		staff_leave(guest);
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
		staff_tell(guest, "refused");
		return false;
	}
	if (!sheet_can(guest->sheet) || !guest->house->canvas) {
		log_warning("the staff's view cannot be shown: it is a sheet, and the theme has no lights");
		return false;
	}
	visit_touched(guest, house_now(guest->house));
	guest->staff.wrong = false;
	staff_forget(guest);
	staff_tell(guest, "pin");
	staff_enter(guest, STAFF_PIN, TYPING, "");
	return is_inside(guest);
}

void staff_corners(struct guest *guest)
{
	if (guest->staff.mode == STAFF_TOUCH)
		staff_facts(guest);
	else if (guest->staff.mode == STAFF_PREVIEW)
		stick_end_preview(guest);
	else
		staff_ask(guest);
}

/* ---- what can be done ---- */

static void begin_pause(struct guest *guest)
{
	char seconds[16];
	guest->staff.told = (int)PAUSE;
	snprintf(seconds, sizeof seconds, "%d", guest->staff.told);
	gesture_cancel(&guest->hand.gesture);
	staff_enter(guest, STAFF_PAUSE, PAUSE, seconds);
}

static void begin_test(struct guest *guest)
{
	guest->staff.trails = (struct trails){ .count = 0 };
	staff_enter(guest, STAFF_TOUCH, TEST, "");
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
	else if (word == STAFF_DOES_STICK)
		stick_open(guest);
	else if (word == STAFF_DOES_CLOCK)
		clock_open(guest);
	else
		stick_act(guest, word);
}

static void do_key(struct guest *guest, int word)
{
	if (word >= STAFF_DOES_DIGIT)
		type(guest, (char)('0' + word - STAFF_DOES_DIGIT));
	else if (word == STAFF_DOES_ENTER)
		try_pin(guest);
	else if (word == STAFF_DOES_CLEAR) {
		staff_forget(guest);
		guest->staff.wrong = false;
		show_typed(guest);
	}
}

bool staff_act(struct guest *guest, const struct action *action)
{
	bool ours = action->kind == ACTION_STAFF;
	if (action->kind == ACTION_TURN)
		return false; /* pages turn as on any sheet */
	if (!is_inside(guest) || guest->staff.mode == STAFF_PREVIEW)
		return ours; /* on any other sheet or panel such a button does nothing */
	if (ours && guest->staff.mode == STAFF_PIN)
		do_key(guest, action->number);
	else if (ours && guest->staff.mode == STAFF_OPEN)
		do_word(guest, action->number);
	else if (ours && guest->staff.mode == STAFF_STICK)
		stick_act(guest, action->number);
	else if (ours && guest->staff.mode == STAFF_CLOCK)
		clock_key(guest, action->number);
	else if (action->kind == ACTION_CLOSE)
		staff_leave(guest);
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
	if (staff->mode == STAFF_TOUCH || staff->mode == STAFF_PAUSE || staff->mode == STAFF_PREVIEW)
		return staff->until;
	return guest->visit.touched + (staff->mode == STAFF_PIN ? TYPING : STAFF_READING);
}

/* The sheet is gone: closed by a key, or dropped because the screen or a file changed. Then it is made again. */
static void keep_sheet(struct guest *guest)
{
	enum staff_mode mode = guest->staff.mode;
	if (mode == STAFF_PREVIEW || staff_shows(guest))
		return;
	if (guest->sheet->name[0] || (mode != STAFF_OPEN && mode != STAFF_STICK))
		staff_leave(guest);
	else if (!guest->tour->errand.wanted && sheet_can(guest->sheet) && mode == STAFF_OPEN)
		staff_facts(guest);
	else if (!guest->tour->errand.wanted && sheet_can(guest->sheet))
		stick_open(guest);
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

/* The code is to be asked for by itself; a visitor who reads is not disturbed. */
static bool is_called(const struct guest *guest)
{
	return guest->staff.called && !is_inside(guest) && guest->visit.state == VISIT_NONE && guest->tour->has_current;
}

void staff_step(struct guest *guest)
{
	double now = house_now(guest->house);
	if (is_called(guest)) {
		guest->staff.called = false;
		staff_ask(guest);
	}
	if (!is_inside(guest) || guest->house->stop)
		return;
	keep_sheet(guest);
	if (!is_inside(guest))
		return;
	if (now + 1e-9 >= ends_at(guest)) {
		if (guest->staff.mode == STAFF_TOUCH)
			staff_facts(guest);
		else if (guest->staff.mode == STAFF_PREVIEW)
			stick_end_preview(guest);
		else
			staff_leave(guest);
	} else if (guest->staff.mode == STAFF_PAUSE) {
		count_down(guest, now);
	}
}

double staff_due(const struct guest *guest)
{
	if (is_called(guest) && !guest->house->stop)
		return house_now(guest->house);
	if (!is_inside(guest) || guest->house->stop)
		return -1;
	if (guest->staff.mode == STAFF_PAUSE)
		return guest->staff.until - guest->staff.told + 1;
	return ends_at(guest);
}
