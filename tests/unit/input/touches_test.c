/* Recorded touches: read in order whatever the line ends, refused with file and line. */
#include "base/file.h"
#include "input/key_names.h"
#include "input/touches.h"
#include "support/folder.h"
#include "support/oom.h"
#include "support/test.h"
#include <stdio.h>

static bool read_text(struct test_folder *folder, struct touches *touches, const char *text, struct error *error)
{
	const char *path = in_folder(folder, "t");
	write_test_file(path, text);
	return touches_read(touches, path, error);
}

static void reads_every_kind(void **state)
{
	struct touches touches;
	struct error error = { "" };
	bool ok = read_text(
		*state, &touches,
		"# a visitor\n\n"
		"0.5 down 1 0.25 0.75\n"
		"\t0.75  move -1 1 0.0   # the mouse\r\n"
		"1 up 1 0 .5\n"
		"2 reload\r\n"
		"4 display off\n"
		"5 display on#\n"
		"6 memory low\n"
		"6 clock -31536000.5\n"
		"6 sleep 9007199254740.99\n"
		"7 cancel 2\n"
		"8 key left\n8 key right\n8 key up\n8 key down\n8 key enter\n8 key back\n8 key home\n9 key t\n9 key ?\n9 key 4",
		&error);
	assert_string_equal(error.text, "");
	assert_true(ok);
	static const struct event expected[] = {
		{ .kind = EVENT_DOWN, .time = 0.5, .finger = 1, .x = 0.25, .y = 0.75 },
		{ .kind = EVENT_MOVE, .time = 0.75, .finger = -1, .x = 1 },
		{ .kind = EVENT_UP, .time = 1, .finger = 1, .y = 0.5 },
		{ .kind = EVENT_RELOAD, .time = 2 },
		{ .kind = EVENT_DISPLAY_OFF, .time = 4 },
		{ .kind = EVENT_DISPLAY_ON, .time = 5 },
		{ .kind = EVENT_MEMORY_LOW, .time = 6 },
		{ .kind = EVENT_CLOCK, .time = 6, .seconds = -31536000.5 },
		{ .kind = EVENT_SLEEP, .time = 6, .seconds = 9007199254740.99 },
		{ .kind = EVENT_CANCEL, .time = 7, .finger = 2 },
		{ .kind = EVENT_KEY, .time = 8, .key = KEY_LEFT },
		{ .kind = EVENT_KEY, .time = 8, .key = KEY_RIGHT },
		{ .kind = EVENT_KEY, .time = 8, .key = KEY_UP },
		{ .kind = EVENT_KEY, .time = 8, .key = KEY_DOWN },
		{ .kind = EVENT_KEY, .time = 8, .key = KEY_ENTER },
		{ .kind = EVENT_KEY, .time = 8, .key = KEY_BACK },
		{ .kind = EVENT_KEY, .time = 8, .key = KEY_HOME },
		{ .kind = EVENT_KEY, .time = 9, .letter = 't' },
		{ .kind = EVENT_KEY, .time = 9, .letter = '?' },
		{ .kind = EVENT_KEY, .time = 9, .letter = '4' },
	};
	enum { COUNT = sizeof expected / sizeof *expected };
	assert_int_equal(touches.count, COUNT);
	for (size_t i = 0; i < COUNT; i++) {
		struct event event;
		assert_true(touches_due(&touches) == expected[i].time);
		assert_false(touches_take(&touches, expected[i].time - 0.01, &event));
		assert_true(touches_take(&touches, expected[i].time, &event));
		assert_int_equal(event.kind, expected[i].kind);
		assert_int_equal(event.finger, expected[i].finger);
		assert_int_equal(event.key, expected[i].key);
		assert_true(event.seconds == expected[i].seconds);
		assert_int_equal(event.letter, expected[i].letter);
		assert_true(event.x == expected[i].x && event.y == expected[i].y);
	}
	struct event event;
	assert_true(touches_due(&touches) < 0);
	assert_false(touches_take(&touches, 1e9, &event));
	touches_finish(&touches);
	touches_finish(&touches);
}

static void puts_them_in_order_of_time(void **state)
{
	struct touches touches;
	char text[8192] = "";
	for (int i = 0; i < 100; i++) /* finger i, at one of ten times, backwards */
		sprintf(text + strlen(text), "%d.5 move %d 0 0\n", 9 - i / 10, i);
	assert_true(read_text(*state, &touches, text, NULL));
	assert_int_equal(touches.count, 100);
	struct event last = { .finger = -1 }, event;
	while (touches_take(&touches, 1000, &event)) {
		assert_true(event.time > last.time || (event.time == last.time && event.finger > last.finger));
		last = event;
	}
	assert_true(last.time == 9.5);
	touches_finish(&touches);
}

static void an_empty_file_is_fine(void **state)
{
	struct touches touches;
	assert_true(read_text(*state, &touches, "", NULL));
	assert_int_equal(touches.count, 0);
	assert_true(touches_due(&touches) < 0);
	touches_finish(&touches);
	assert_true(read_text(*state, &touches, "# nothing\n\r\n", NULL));
	touches_finish(&touches);
}

/* A number reads as the compiler would read it. */
static void numbers_are_exact(void **state)
{
	struct touches touches;
	assert_true(read_text(*state, &touches, "12345.678 move 9223372036854775799 0.1 0.3333333333\n", NULL));
	assert_true(touches.items[0].time == 12345.678);
	assert_true(touches.items[0].x == 0.1);
	assert_true(touches.items[0].y == 0.3333333333);
	assert_true(touches.items[0].finger == 9223372036854775799);
	touches_finish(&touches);
}

static void says_what_is_wrong(void **state)
{
	static const char *const cases[][2] = {
		{ "now down 1 0 0", "expected a time in seconds, found \"now\"" },
		{ "-1 reload", "expected a time in seconds, found \"-1\"" },
		{ "1e3 reload", "expected a time in seconds, found \"1e3\"" },
		{ "1.2.3 reload", "expected a time in seconds, found \"1.2.3\"" },
		{ ". reload", "expected a time in seconds, found \".\"" },
		{ "1,5 reload", "expected a time in seconds, found \"1,5\"" },
		{ "nan reload", "expected a time in seconds, found \"nan\"" },
		{ "1",
		  "expected down, move, up, cancel, key, reload, display, memory, clock or sleep, found the end of the line" },
		{ "1 press", "expected down, move, up, cancel, key, reload, display, memory, clock or sleep, found \"press\"" },
		{ "1 down", "expected a finger's number, found the end of the line" },
		{ "1 down -", "expected a finger's number, found \"-\"" },
		{ "1 down 99999999999999999999 0 0", "expected a finger's number, found \"99999999999999999999\"" },
		{ "1 down 1", "expected x from 0 to 1, found the end of the line" },
		{ "1 move 1 1.01 0", "expected x from 0 to 1, found \"1.01\"" },
		{ "1 up 1 0.5", "expected y from 0 to 1, found the end of the line" },
		{ "1 up 1 0.5 left", "expected y from 0 to 1, found \"left\"" },
		{ "1 up 1 0.5 0.5 0.5 9", "expected the end of the line, found \"0.5\"" },
		{ "1 cancel", "expected a finger's number, found the end of the line" },
		{ "1 cancel 1 0.5 0.5", "expected the end of the line, found \"0.5\"" },
		{ "1 key", "expected " KEY_WORDS ", or one letter, found the end of the line" },
		{ "1 key quit", "expected " KEY_WORDS ", or one letter, found \"quit\"" },
		{ "1 key up 1", "expected the end of the line, found \"1\"" },
		{ "1 reload twice", "expected the end of the line, found \"twice\"" },
		{ "1 display", "expected \"on\" or \"off\", found the end of the line" },
		{ "1 display dim", "expected \"on\" or \"off\", found \"dim\"" },
		{ "1 memory", "expected \"low\", found the end of the line" },
		{ "1 clock", "expected a number of seconds, found the end of the line" },
		{ "1 clock late", "expected a number of seconds, found \"late\"" },
		{ "1 sleep -5", "expected a number of seconds, found \"-5\"" },
		{ "1 sleep 5 6", "expected the end of the line, found \"6\"" },
		{ "1 memory high", "expected \"low\", found \"high\"" },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct test_folder *folder = *state;
		struct touches touches;
		struct error error = { "" };
		char text[256], expected[1024];
		snprintf(text, sizeof text, "0 reload\r\n\r\n%s\r\n9 reload\r\n", cases[i][0]);
		snprintf(expected, sizeof expected, "%s:3: %s", in_folder(folder, "t"), cases[i][1]);
		assert_false(read_text(folder, &touches, text, &error));
		assert_string_equal(error.text, expected);
		assert_int_equal(touches.count, 0);
		assert_null(touches.items);
		assert_false(read_text(folder, &touches, text, NULL));
	}
}

static void refuses_what_is_no_text(void **state)
{
	struct touches touches;
	struct error error = { "" };
	const char *path = in_folder(*state, "zero");
	assert_true(file_write(path, "1 reload\n\0\n", 11, NULL));
	assert_false(touches_read(&touches, path, &error));
	assert_non_null(strstr(error.text, "zero byte"));
	assert_false(touches_read(&touches, in_folder(*state, "none"), &error));
	assert_non_null(strstr(error.text, "No such file"));
	assert_int_equal(touches.count, 0);
	touches_finish(&touches);
}

static bool read_many(void *path)
{
	struct touches touches;
	struct error error = { "" };
	bool ok = touches_read(&touches, path, &error);
	if (ok == (error.text[0] != 0) || touches.count != (ok ? 100 : 0))
		abort();
	touches_finish(&touches);
	return ok;
}

static void survives_out_of_memory(void **state)
{
	char path[512], text[2048] = "";
	snprintf(path, sizeof path, "%s", in_folder(*state, "t"));
	for (int i = 0; i < 100; i++)
		sprintf(text + strlen(text), "%d reload\n", i % 7);
	write_test_file(path, text);
	assert_survives(read_many, path);
}

int main(void)
{
#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(reads_every_kind),		 WITH_FOLDER(puts_them_in_order_of_time),
		WITH_FOLDER(an_empty_file_is_fine),	 WITH_FOLDER(numbers_are_exact),
		WITH_FOLDER(says_what_is_wrong),	 WITH_FOLDER(refuses_what_is_no_text),
		WITH_FOLDER(survives_out_of_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
