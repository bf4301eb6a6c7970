/* Opening hours: when the screen goes black, what is heard then, and when it is light again. */
#include "base/file.h"
#include "guest/parts.h"
#include "media/raster.h"
#include "stand.h"

/* 23 November 2026, a Monday, 17:58 in a zone without summer time: two minutes before closing. */
static const time_t evening = 1795438680;
#define CLOSING 120.0
#define OPENING (CLOSING + 86400 - 300) /* on the next day, for five minutes */

static int setup(void **state)
{
	setenv("TZ", "<+05>-5", 1);
	tzset();
	setenv("LANTERN_ETC", "/nowhere", 1);
	return stand_setup(state);
}

static int teardown(void **state)
{
	unsetenv("TZ");
	unsetenv("LANTERN_ETC");
	unsetenv("LANTERN_KIOSK");
	unsetenv("RUNTIME_DIRECTORY");
	return stand_teardown(state);
}

static void open_daily(struct stand *stand, time_t date)
{
	struct error error;
	assert_true(hours_parse(&stand->options.hours, "Mo-Su 17:55-18:00", &error));
	stand->options.date = date;
	stand_start(stand);
}

/* As a kiosk that has run all day: it has proved itself. */
static void in_the_evening(struct stand *stand)
{
	open_daily(stand, evening);
	stand->show.proof.told = true;
}

static int told(const struct stand *stand, const char *state)
{
	char part[64];
	snprintf(part, sizeof part, "\"event\":\"doors\",\"state\":\"%s\"", state);
	return stand_told(stand, part);
}

static bool is_black(const struct stand *stand)
{
	struct error error = { "" };
	struct raster *raster = canvas_read(stand->show.house.canvas, true, &error);
	bool black = true;
	assert_non_null(raster);
	for (int y = 0; y < raster->height; y++)
		for (int x = 0; x < raster->width; x++)
			black = black && (raster->pixels[y * raster->stride + x] & 0xFFFFFF) == 0;
	raster_destroy(raster);
	return black;
}

static void until(struct stand *stand, double seconds)
{
	stand_run(stand, seconds - house_now(&stand->show.house));
}

static void shut(struct stand *stand)
{
	until(stand, CLOSING + 20);
	assert_true(stand->show.doors.shut);
}

static void at_closing_time_the_screen_is_black_and_nothing_moves(void **state)
{
	struct stand *stand = *state;
	stand->options.screen.draw = DRAW_KEYS;
	in_the_evening(stand);
	until(stand, CLOSING - 0.1);
	assert_true(told(stand, "shut") == 0 && !is_black(stand));
	shut(stand);
	assert_true(told(stand, "shut") == 1 && is_black(stand));
	assert_true(!stand->show.house.draw.wanted && stand->show.house.alive.undrawn_at < 0);
	long frames = stand_frames(stand);
	int panels = stand_told(stand, "\"event\":\"panel\"");
	stand_run(stand, 3600);
	assert_true(stand_frames(stand) == frames && stand_told(stand, "\"event\":\"panel\"") == panels);
	assert_int_equal(told(stand, "shut"), 1);
}

static void it_opens_at_its_time_and_begins_with_the_title(void **state)
{
	struct stand *stand = *state;
	stand->options.screen.draw = DRAW_KEYS;
	in_the_evening(stand);
	shut(stand);
	until(stand, OPENING - 0.5);
	assert_int_equal(told(stand, "open"), 0);
	until(stand, OPENING + 2);
	assert_true(told(stand, "open") == 1 && told(stand, "staff") == 0 && !is_black(stand));
	assert_true(stand->show.tour.current.key.title);
	assert_true(stand->show.tour.leave_at > OPENING); /* all that stands there has its time from then on */
	until(stand, OPENING + 60);
	assert_true(stand_panel(stand) >= 0);
	until(stand, OPENING + 320);
	assert_true(told(stand, "shut") == 2 && told(stand, "open") == 1);
}

static void nothing_wakes_before_it_is_time(void **state)
{
	struct stand *stand = *state;
	in_the_evening(stand);
	assert_float_equal(doors_due(&stand->show), 0, 1e-9);
	stand_run(stand, 1);
	assert_float_equal(doors_due(&stand->show), CLOSING, 1e-6);
	shut(stand);
	double asked = doors_due(&stand->show) - 3600; /* somebody may set the clock: it is looked at each hour */
	assert_true(asked >= CLOSING && asked <= house_now(&stand->show.house));
	doors_look(&stand->show);
	assert_float_equal(doors_due(&stand->show), house_now(&stand->show.house), 1e-9);
	until(stand, OPENING - 1800);
	assert_float_equal(doors_due(&stand->show), OPENING, 1);
}

static void who_switches_it_on_at_night_sees_it_for_a_minute(void **state)
{
	struct stand *stand = *state;
	stand->options.panel = "a";
	open_daily(stand, evening + 5 * 3600);
	stand_run(stand, 5);
	assert_true(stand_panel(stand) == 0 && stand->show.doors.closed);
	double since = stand->show.proof.since;
	assert_float_equal(doors_due(&stand->show), since + 60, 1e-6);
	until(stand, since + 59.9);
	assert_int_equal(told(stand, "shut"), 0);
	until(stand, since + 75);
	assert_int_equal(told(stand, "shut"), 1);
}

static void nobody_is_turned_out_and_no_movement_is_cut_off(void **state)
{
	struct stand *stand = *state;
	in_the_evening(stand);
	until(stand, CLOSING - 10);
	stand_finger(stand, EVENT_DOWN, 0.5, 0.4);
	stand_finger(stand, EVENT_CANCEL, 0.5, 0.4);
	assert_int_equal(stand->show.guest.visit.state, VISIT_READS);
	until(stand, CLOSING + 15);
	assert_true(stand->show.doors.closed && told(stand, "shut") == 0);
	until(stand, CLOSING + 120);
	assert_int_equal(told(stand, "shut"), 1);
	stand->show.doors.shut = false;
	stand->show.tour.change.running = true;
	doors_step(&stand->show);
	assert_false(stand->show.doors.shut);
	stand->show.tour.change.running = false;
	doors_step(&stand->show);
	assert_true(stand->show.doors.shut);
}

static void what_lies_on_the_glass_or_over_the_panel_is_gone_in_the_morning(void **state)
{
	struct stand *stand = *state;
	struct sheet_wish wish = { "contents", "", 0, false };
	in_the_evening(stand);
	until(stand, CLOSING - 1);
	sheet_open(&stand->show.sheet, &wish);
	struct event down = { .kind = EVENT_DOWN, .finger = 1, .x = 0.5, .y = 0.4 };
	gesture_feed(&stand->show.guest.hand.gesture, &down);
	shut(stand);
	assert_false(sheet_is(&stand->show.sheet, NULL) || gesture_held(&stand->show.guest.hand.gesture));
}

static void a_touch_at_night_wakes_nobody_but_the_staff(void **state)
{
	struct stand *stand = *state;
	struct show *show = &stand->show;
	stand->options.screen.draw = DRAW_KEYS;
	in_the_evening(stand);
	shut(stand);
	stand_finger(stand, EVENT_DOWN, 0.5, 0.4); /* there is no code */
	assert_true(show->doors.shut && show->guest.visit.state == VISIT_NONE);
	assert_int_equal(stand_told(stand, "\"event\":\"touch\""), 0);
	show->house.exhibition.pin = "4207";
	stand_finger(stand, EVENT_MOVE, 0.6, 0.4);
	stand_finger(stand, EVENT_UP, 0.6, 0.4);
	stand_finger(stand, EVENT_CANCEL, 0.6, 0.4);
	stand_key(stand, KEY_RIGHT);
	assert_true(show->doors.shut && show->guest.visit.state == VISIT_NONE && show->guest.staff.mode == STAFF_AWAY);
	stand_finger(stand, EVENT_DOWN, 0.5, 0.4);
	assert_true(!show->doors.shut && show->guest.staff.mode == STAFF_PIN);
	assert_true(told(stand, "staff") == 1 && told(stand, "open") == 0);
	assert_false(gesture_held(&show->guest.hand.gesture)); /* that touch was for this alone */
	stand_run(stand, 3);
	assert_false(is_black(stand));
	stand_run(stand, 40); /* nobody typed anything */
	assert_true(show->doors.shut && told(stand, "shut") == 2 && is_black(stand));
	show->house.exhibition.pin = NULL;
}

static void a_reload_or_an_end_is_heard_at_night(void **state)
{
	struct stand *stand = *state;
	in_the_evening(stand);
	shut(stand);
	stand_key(stand, KEY_RELOAD);
	stand_event(stand, (struct event){ .kind = EVENT_RELOAD });
	assert_int_equal(stand_told(stand, "\"event\":\"reload\",\"ok\":true"), 2);
	stand_key(stand, KEY_QUIT);
	assert_true(stand->show.house.stop);
}

static void by_day_events_are_not_the_doors(void **state)
{
	struct stand *stand = *state;
	struct event down = { .kind = EVENT_DOWN, .finger = 1, .x = 0.5, .y = 0.4 };
	in_the_evening(stand);
	stand_run(stand, 10);
	assert_false(doors_event(&stand->show, &down));
}

static void type(struct stand *stand, const char *code)
{
	struct action action = { .kind = ACTION_STAFF };
	for (; *code; code++) {
		action.number = STAFF_DOES_DIGIT + *code - '0';
		act(&stand->show.guest, &action);
	}
	action.number = STAFF_DOES_ENTER;
	act(&stand->show.guest, &action);
}

static void after_the_staff_the_show_goes_on_for_a_minute(void **state)
{
	struct stand *stand = *state;
	struct action leave = { .kind = ACTION_CLOSE };
	stand->options.screen.draw = DRAW_KEYS;
	in_the_evening(stand);
	shut(stand);
	stand->show.house.exhibition.pin = "4207";
	stand_finger(stand, EVENT_DOWN, 0.5, 0.4);
	stand_run(stand, 1);
	type(stand, "4207");
	assert_int_equal(stand->show.guest.staff.mode, STAFF_OPEN);
	stand_run(stand, 5);
	act(&stand->show.guest, &leave);
	double left = house_now(&stand->show.house);
	stand_run(stand, 1);
	assert_float_equal(doors_due(&stand->show), left + 60, 0.1);
	until(stand, left + 59.9);
	assert_false(stand->show.doors.shut);
	until(stand, left + 75);
	assert_true(stand->show.doors.shut && told(stand, "shut") == 2);
	stand->show.house.exhibition.pin = NULL;
}

static void the_keeper_is_asked_for_the_light_and_says_whether_the_clock_is_right(void **state)
{
	struct stand *stand = *state;
	struct error error;
	size_t length;
	const char *keeper = in_folder(stand->folder, "keeper"), *own = in_folder(stand->folder, "own");
	mkdir(keeper, 0700);
	setenv("LANTERN_KIOSK", keeper, 1);
	mkdir(own, 0700);
	setenv("RUNTIME_DIRECTORY", own, 1);
	in_the_evening(stand);
	until(stand, CLOSING + 60); /* who knows what time it is? */
	assert_int_equal(told(stand, "shut"), 0);
	write_test_file(in_folder(stand->folder, "keeper/trusted"), "\n");
	until(stand, CLOSING + 90);
	assert_int_equal(told(stand, "shut"), 1);
	char *asked = file_read(in_folder(stand->folder, "own/ask-screen"), 100, &length, &error);
	assert_string_equal(asked, "dark\n");
	free(asked);
	remove(in_folder(stand->folder, "keeper/trusted"));
	stand_run(stand, 1);
	assert_int_equal(told(stand, "open"), 1);
	asked = file_read(in_folder(stand->folder, "own/ask-screen"), 100, &length, &error);
	assert_string_equal(asked, "light\n");
	free(asked);
}

static void what_uncovers_the_screen_finds_it_black_again(void **state)
{
	struct stand *stand = *state;
	stand->options.screen.draw = DRAW_KEYS;
	in_the_evening(stand);
	shut(stand);
	long frames = stand_frames(stand);
	stand_event(stand, (struct event){ .kind = EVENT_EXPOSE });
	stand_run(stand, 10);
	assert_true(stand_frames(stand) == frames + 1 && is_black(stand) && !stand->show.house.draw.wanted);
}

static void without_hours_there_are_no_doors(void **state)
{
	struct stand *stand = *state;
	stand->options.date = evening;
	stand_start(stand);
	stand->show.proof.told = true;
	assert_true(doors_due(&stand->show) < 0);
	stand->show.doors.closed = true;
	stand_run(stand, 1);
	assert_false(stand->show.doors.shut);
}

#define AT_DOORS(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		AT_DOORS(at_closing_time_the_screen_is_black_and_nothing_moves),
		AT_DOORS(it_opens_at_its_time_and_begins_with_the_title),
		AT_DOORS(nothing_wakes_before_it_is_time),
		AT_DOORS(who_switches_it_on_at_night_sees_it_for_a_minute),
		AT_DOORS(nobody_is_turned_out_and_no_movement_is_cut_off),
		AT_DOORS(what_lies_on_the_glass_or_over_the_panel_is_gone_in_the_morning),
		AT_DOORS(a_touch_at_night_wakes_nobody_but_the_staff),
		AT_DOORS(a_reload_or_an_end_is_heard_at_night),
		AT_DOORS(by_day_events_are_not_the_doors),
		AT_DOORS(after_the_staff_the_show_goes_on_for_a_minute),
		AT_DOORS(the_keeper_is_asked_for_the_light_and_says_whether_the_clock_is_right),
		AT_DOORS(what_uncovers_the_screen_finds_it_black_again),
		AT_DOORS(without_hours_there_are_no_doors),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
