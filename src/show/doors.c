/* The doors: outside opening hours the screen is black, the show stands still, and nothing wakes.
 *
 * They shut when nobody is there, and not before the exhibition was on the screen for a minute since the start: whoever
 * switches a kiosk on sees that it works, and an update proves itself at night too. A touch then asks for the staff's
 * code; after the right one the show goes on for a minute. While the clock cannot be trusted the doors are open. The
 * display's light is not lantern's to switch: the keeper is asked. Must not know how the hours are written. */
#include "base/keeper.h"
#include "base/log.h"
#include "show/parts.h"
#include <math.h>

#define GRACE 60.0	/* seconds of the show after the staff have gone */
#define LOOK 3600.0 /* somebody may have set the clock: asked so often at the least */

static time_t wall(const struct show *show)
{
	return show->house.clock.is_virtual ? show->options.date + (time_t)house_now(&show->house) : time(NULL);
}

static bool is_trusted(void)
{
	return !keeper_is_there() || keeper_has("trusted");
}

/* Asked when it may have changed, and remembered until then. */
static void ask_hours(struct show *show, double now)
{
	struct doors *doors = &show->doors;
	const struct hours *hours = &show->options.hours;
	time_t at = wall(show), next = hours_next(hours, at);
	doors->closed = !hours_open(hours, at) && is_trusted();
	doors->ask_at = now + (next < 0 ? LOOK : fmin((double)(next - at), LOOK));
}

static void tell(struct show *show, const char *state)
{
	struct json json = house_tell(&show->house, "doors");
	json_text(&json, "state", state);
	json_close(&json);
}

/* What the display's own driver cannot switch, such as a panel's backlight, the keeper may. */
static void light(struct show *show, bool on)
{
	if (show->house.window)
		window_light(show->house.window, on);
	keeper_ask("screen", on ? "light" : "dark");
}

static void shut(struct show *show)
{
	struct house *house = &show->house;
	show->doors.shut = true;
	hand_reset(&show->guest);
	sheet_drop(&show->sheet);
	tell(show, "shut");
	log_notice("outside opening hours: the screen is black");
	if (house->canvas)
		canvas_black(house->canvas);
	house->draw.wanted = false;
	house->alive.undrawn_at = -1;
	light(show, false);
}

static void open_doors(struct show *show, const char *why)
{
	show->doors.shut = false;
	tell(show, why);
	light(show, true);
	tour_stand_from(&show->tour, house_now(&show->house));
	house_redraw(&show->house);
}

static void begin_day(struct show *show)
{
	open_doors(show, "open");
	tour_rest(&show->tour, false);
}

/* The show goes on for a while after the staff have been in their view. */
static void follow_staff(struct show *show, double now)
{
	struct doors *doors = &show->doors;
	enum staff_mode mode = show->guest.staff.mode;
	if (mode == STAFF_AWAY && doors->staff)
		doors->until = now + GRACE;
	doors->staff = mode != STAFF_AWAY && (doors->staff || mode != STAFF_PIN);
}

static bool may_shut(const struct show *show, double now)
{
	return show->doors.closed && show->proof.told && show->guest.staff.mode == STAFF_AWAY &&
		   show->guest.visit.state == VISIT_NONE && !show->tour.change.running && now + 1e-9 >= show->doors.until;
}

void doors_step(struct show *show)
{
	struct doors *doors = &show->doors;
	double now = house_now(&show->house);
	if (show->options.hours.count == 0)
		return;
	if (now + 1e-9 >= doors->ask_at)
		ask_hours(show, now);
	follow_staff(show, now);
	if (!doors->shut && may_shut(show, now))
		shut(show);
	else if (doors->shut && !doors->closed)
		begin_day(show);
	else if (doors->shut && show->house.draw.wanted && show->house.canvas) {
		show->house.draw.wanted = false; /* the display is another, or was uncovered */
		canvas_black(show->house.canvas);
	}
}

/* What shuts them besides the hours: the proof, which nothing else wakes for, and the staff's minute. */
double doors_due(const struct show *show)
{
	const struct doors *doors = &show->doors;
	double due = doors->ask_at, now = house_now(&show->house);
	if (show->options.hours.count == 0)
		return -1;
	if (doors->closed && !doors->shut && !show->proof.told && show->proof.since >= 0)
		due = fmin(due, show->proof.since + PROOF);
	if (doors->closed && !doors->shut && doors->until > now)
		due = fmin(due, doors->until);
	return due;
}

void doors_look(struct show *show)
{
	show->doors.ask_at = house_now(&show->house);
}

bool doors_event(struct show *show, const struct event *event)
{
	if (!show->doors.shut)
		return false;
	if (event->kind == EVENT_DOWN && staff_ask(&show->guest))
		open_doors(show, "staff");
	return event->kind == EVENT_DOWN || event->kind == EVENT_MOVE || event->kind == EVENT_UP ||
		   event->kind == EVENT_CANCEL ||
		   (event->kind == EVENT_KEY && event->key != KEY_QUIT && event->key != KEY_RELOAD);
}
