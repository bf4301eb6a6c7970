/* What the staff's view tells: a line a fact. */
#include "base/machine.h"
#include "kiosk.h"

static int setup(void **state)
{
	if (kiosk_setup(state) != 0)
		return -1;
	struct kiosk *kiosk = *state;
	test_house_screen(&kiosk->test.house, 32 << 20);
	return kiosk->test.house.canvas ? 0 : -1;
}

static void the_facts_tell_screen_pictures_and_what_is_wrong(void **state)
{
	struct kiosk *kiosk = *state;
	struct house *house = &kiosk->test.house;
	char facts[SHEET_ABOUT], part[400], wide[600];
	for (int i = 0; i < 10; i++)
		problems_add(&house->reported, SEVERITY_ERROR, "scripts/a.lua", i, i % 2 ? "title" : "", "rule", "mistake %d",
					 i);
	memset(wide, 'x', sizeof wide - 1);
	wide[sizeof wide - 1] = 0;
	clock_advance(&house->clock, 3725);
	kiosk->tour.frames.longest_gap = 0.0167;
	memset(facts, 'z', sizeof facts - 1);
	facts_write(&kiosk->guest, facts, sizeof facts);
	assert_int_equal(strncmp(facts, "version\t" LANTERN_VERSION "\n", strlen("version\t" LANTERN_VERSION "\n")), 0);
	assert_non_null(strstr(facts, "\nuptime\t1:02:05\n"));
	snprintf(part, sizeof part, "\nexhibition\t%s\n", house->folder);
	assert_non_null(strstr(facts, part));
	assert_non_null(strstr(facts, "\ndisplay\t1920 × 1080, headless, software, 0°\n"));
	assert_non_null(strstr(facts, "\nframes\t0\n"));
	assert_non_null(strstr(facts, "\ngap\t17 ms\n"));
	assert_non_null(strstr(facts, "\npictures\t0.0 / 32 MiB\n"));
	assert_non_null(strstr(facts, "\nmemory\t"));
	assert_non_null(strstr(facts, "\nproblems\t10\n"));
	assert_non_null(strstr(facts, "\nproblem\tscripts/a.lua:9: title: mistake 9\n"));
	assert_non_null(strstr(facts, "\nproblem\tscripts/a.lua:8: mistake 8\n"));
	assert_null(strstr(facts, "mistake 1\n")); /* the newest eight */
	problems_add(&house->reported, SEVERITY_ERROR, "b.lua", 0, "", "rule", "first\nline %s", wide);
	facts_write(&kiosk->guest, facts, sizeof facts);
	assert_non_null(strstr(facts, "\nproblem\tb.lua: first line xxx")); /* of a whole file, in one line */
	assert_non_null(strstr(facts, "xxx…\n"));
	facts_write(&kiosk->guest, facts, 40); /* a line that has no room is left out whole */
	assert_true(strlen(facts) < 40 && facts[strlen(facts) - 1] == '\n');
	struct canvas *canvas = house->canvas;
	house->canvas = NULL;
	facts_write(&kiosk->guest, facts, sizeof facts);
	assert_null(strstr(facts, "\nframes\t"));
	house->canvas = canvas;
}

/* A machine that does not tell its temperature has none: nothing stands there. */
static void what_the_machine_does_not_tell_is_left_out(void **state)
{
	struct kiosk *kiosk = *state;
	char facts[SHEET_ABOUT];
	double celsius;
	facts_write(&kiosk->guest, facts, sizeof facts);
	assert_int_equal(strstr(facts, "\ntemperature\t") != NULL, machine_temperature("", &celsius));
	assert_int_equal(strstr(facts, "\nvoltage\t") != NULL, machine_power("") != POWER_UNKNOWN);
	assert_int_equal(strstr(facts, "\nmemory\t") != NULL, machine_memory("") > 0);
	assert_null(strstr(facts, "\nkeeper\t")); /* there is none */
	assert_null(strstr(facts, "\nclock\t"));
}

/* However little room there is: a line stands there whole, as far as its end, or not at all. */
static void lines_are_whole_in_any_room(void **state)
{
	struct kiosk *kiosk = *state;
	char all[SHEET_ABOUT], facts[SHEET_ABOUT + 1];
	facts_write(&kiosk->guest, all, sizeof all);
	size_t first = strcspn(all, "\n") + 1;
	for (size_t size = 1; size < 300; size++) {
		memset(facts, 'z', sizeof facts);
		facts_write(&kiosk->guest, facts, size);
		assert_int_equal(facts[size], 'z'); /* nothing beyond it is written to */
		size_t length = strlen(facts);
		assert_true(length < size && (length == 0 || facts[length - 1] == '\n'));
		assert_true((strncmp(facts, all, first) == 0) == (size > first));
		for (const char *line = facts; *line; line += strcspn(line, "\n") + 1)
			assert_non_null(memchr(line, '\t', strcspn(line, "\n")));
	}
}

int main(void)
{
#define ON_SCREEN(test) cmocka_unit_test_setup_teardown(test, setup, kiosk_teardown)
	const struct CMUnitTest tests[] = {
		ON_SCREEN(the_facts_tell_screen_pictures_and_what_is_wrong),
		ON_SCREEN(what_the_machine_does_not_tell_is_left_out),
		ON_SCREEN(lines_are_whole_in_any_room),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
