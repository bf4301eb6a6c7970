/* Opening hours: how they are written, when it is open, and the two nights on which the clock is changed. */
#include "exhibition/hours.h"
#include "support/test.h"
#include <stdlib.h>

static time_t at(const char *text)
{
	struct tm tm = { .tm_isdst = -1 };
	assert_non_null(strptime(text, "%Y-%m-%d %H:%M", &tm));
	return mktime(&tm);
}

static struct hours parsed(const char *text)
{
	struct hours hours;
	struct error error = { "" };
	if (!hours_parse(&hours, text, &error))
		fail_msg("%s: %s", text, error.text);
	return hours;
}

static void zone(const char *name)
{
	setenv("TZ", name, 1);
	tzset();
}

static void a_week_is_open_when_the_door_says_so(void **state)
{
	(void)state;
	zone("<+05>-5");
	const struct hours hours = parsed("Mo-Fr 09:00-18:00, Sa=10:00-13:00,Sa 14:00-17:00, su closed");
	/* The 23rd of November 2026 is a Monday. */
	static const struct {
		const char *when;
		bool open;
	} moments[] = {
		{ "2026-11-23 08:59", false }, { "2026-11-23 09:00", true },  { "2026-11-27 17:59", true },
		{ "2026-11-27 18:00", false }, { "2026-11-28 09:30", false }, { "2026-11-28 12:59", true },
		{ "2026-11-28 13:30", false }, { "2026-11-28 14:00", true },  { "2026-11-29 11:00", false },
	};
	for (size_t i = 0; i < sizeof moments / sizeof *moments; i++)
		if (hours_open(&hours, at(moments[i].when)) != moments[i].open)
			fail_msg("%s", moments[i].when);
}

static void hours_may_pass_midnight_and_days_the_weeks_end(void **state)
{
	(void)state;
	zone("<+05>-5");
	const struct hours hours = parsed("Fr-Mo 20:00-02:00");
	assert_true(hours_open(&hours, at("2026-11-27 20:00"))); /* Friday */
	assert_true(hours_open(&hours, at("2026-11-24 01:59"))); /* Monday's night, on Tuesday */
	assert_false(hours_open(&hours, at("2026-11-24 02:00")));
	assert_false(hours_open(&hours, at("2026-11-25 21:00"))); /* Wednesday */
	const struct hours whole = parsed("Mo-Su 00:00-24:00");
	assert_true(hours_open(&whole, at("2026-11-25 23:59")));
	assert_int_equal(hours_next(&whole, at("2026-11-25 23:59")), -1);
	const struct hours never = parsed("Mo-Su closed");
	assert_false(hours_open(&never, at("2026-11-25 12:00")));
	assert_int_equal(hours_next(&never, at("2026-11-25 12:00")), -1);
}

static void the_next_change_is_found_to_the_minute(void **state)
{
	(void)state;
	zone("<+05>-5");
	const struct hours hours = parsed("Mo-Fr 09:00-18:00");
	assert_int_equal(hours_next(&hours, at("2026-11-23 08:00") + 30), at("2026-11-23 09:00"));
	assert_int_equal(hours_next(&hours, at("2026-11-23 09:00")), at("2026-11-23 18:00"));
	assert_int_equal(hours_next(&hours, at("2026-11-27 18:00")), at("2026-11-30 09:00"));
}

static void a_night_may_be_an_hour_shorter_or_longer(void **state)
{
	(void)state;
	zone("CET-1CEST,M3.5.0,M10.5.0/3");
	const struct hours hours = parsed("Mo-Su 10:00-18:00");
	assert_int_equal(hours_next(&hours, at("2026-03-28 18:00")) - at("2026-03-28 18:00"), 15 * 3600);
	assert_int_equal(hours_next(&hours, at("2026-10-24 18:00")) - at("2026-10-24 18:00"), 17 * 3600);
	/* Half past two is left out in March: it opens when the clock jumps past it. In October it comes twice, and what is
	 * open until then is open until the first of them, and once more in the hour that comes again. */
	const struct hours night = parsed("Sa 22:00-23:00, Su 02:30-04:00");
	assert_int_equal(hours_next(&night, at("2026-03-28 23:00")), at("2026-03-29 03:00"));
	const struct hours late = parsed("Su 00:00-02:30");
	time_t first = at("2026-10-25 01:00") + 90 * 60;
	assert_int_equal(hours_next(&late, at("2026-10-25 01:00")), first);
	assert_int_equal(hours_next(&late, first), first + 30 * 60);
}

static void what_is_no_hours_is_told(void **state)
{
	(void)state;
	static const char *const bad[] = { "",
									   " ",
									   "always",
									   "Mo",
									   "Mo-Fr",
									   "Mo-Fr 9-18",
									   "Mo-Xx 09:00-18:00",
									   "Mo 09:00-09:00",
									   "Mo 25:00-26:00",
									   "Mo 24:01-25:00",
									   "Mo 09:60-10:00",
									   "Mo 09:00",
									   "Mo 09:00-18:00 Tu 09:00-18:00",
									   "Mon 09:00-18:00",
									   "Mo 09:00-18:000",
									   "Mo == 09:00-18:00",
									   "Mo 9:00-18:00" };
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct hours hours;
		struct error error = { "" };
		if (hours_parse(&hours, bad[i], &error) || !error.text[0])
			fail_msg("\"%s\" was taken", bad[i]);
	}
	struct hours hours;
	struct error error = { "" };
	char many[40 * 16] = "";
	for (int i = 0; i < HOURS_MOST + 1; i++)
		strcat(many, "Mo 09:00-10:00,");
	assert_false(hours_parse(&hours, many, &error));
	assert_non_null(strstr(error.text, "more than"));
}

static void without_hours_it_is_open(void **state)
{
	(void)state;
	const struct hours none = { 0 };
	assert_true(hours_open(&none, 0));
	assert_int_equal(hours_next(&none, 0), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_week_is_open_when_the_door_says_so),
		cmocka_unit_test(hours_may_pass_midnight_and_days_the_weeks_end),
		cmocka_unit_test(the_next_change_is_found_to_the_minute),
		cmocka_unit_test(a_night_may_be_an_hour_shorter_or_longer),
		cmocka_unit_test(what_is_no_hours_is_told),
		cmocka_unit_test(without_hours_it_is_open),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
