/* A kiosk's house without window and canvas, for the rooms that stand on it: a small exhibition with lantern's own
 * look, on the virtual clock. Everything takes as long as if it were drawn. */
#ifndef LANTERN_TESTS_HOUSE_H
#define LANTERN_TESTS_HOUSE_H
#include "draw/canvas.h"
#include "draw/window.h"
#include "media/worker.h"
#include "support/folder.h"
#include "support/test.h"
#include "view/faces.h"
#include "view/house.h"

struct test_house {
	struct house house;
	struct test_folder *folder;
	char trace[300];
};

/* A screen without a display, as large as the house says, with so many bytes for pictures. */
static inline void test_house_screen(struct house *house, size_t budget)
{
	struct error error = { "" };
	struct window_options options = {
		.mode = WINDOW_HEADLESS, .width = house->width, .height = house->height, .title = "t"
	};
	house->worker = worker_create(NULL, NULL, &error);
	house->window = window_create(&options, &error);
	house->canvas = canvas_create(house->window, house->fonts, house->worker, budget, &error);
	assert_non_null(house->canvas);
}

static inline void test_house_panel(const struct test_folder *folder, const char *name, const char *more)
{
	char path[64], text[512];
	snprintf(path, sizeof path, "scripts/panels/%s.lua", name);
	snprintf(text, sizeof text,
			 "return panel { title = { en = \"%s\", kk = \"%s\" }, kind = \"story\", "
			 "body = { en = \"Words.\", kk = \"Words.\" }, %s }\n",
			 name, name, more);
	write_test_file(in_folder(folder, path), text);
}

/* Two chapters: a, b, c in the night; d, e in daylight; before d stands a note. */
static inline void test_house_write(const struct test_folder *folder)
{
	static const char *const folders[] = { "scripts", "scripts/panels", "scripts/panels/one", "scripts/panels/two" };
	static const char exhibition[] =
		"return exhibition { lantern = 1, title = { en = \"Room\", kk = \"Room\" },\n"
		"  languages = { { id = \"en\", name = \"English\" }, { id = \"kk\", name = \"Kazakh\" } }, language = "
		"\"en\",\n"
		"  chapters = { { id = \"one\", light = \"night\", title = { en = \"One\", kk = \"One\" }, panels = { \"a\", "
		"\"b\", \"c\" } "
		"},\n"
		"    { id = \"two\", light = \"daylight\", title = { en = \"Two\", kk = \"Two\" }, panels = { \"d\", \"e\" } } "
		"},\n"
		"  timing = { floor = 12, idle = 30 }, screen = { diagonal = 610, distance = 700 } }\n";
	for (int i = 0; i < 4; i++)
		assert_int_equal(mkdir(in_folder(folder, folders[i]), 0700), 0);
	write_test_file(in_folder(folder, "scripts/exhibition.lua"), exhibition);
	for (int i = 0; i < 5; i++) {
		char name[] = { 'o', 'n', 'e', '/', (char)('a' + i), 0 };
		memcpy(name, i < 3 ? "one" : "two", 3);
		test_house_panel(folder, name,
						 i == 3 ? "care = true, note = { en = \"It is sad.\", kk = \"It is sad.\" }" : "");
	}
}

static inline void test_house_open(struct test_house *test)
{
	void *state = NULL;
	struct error error = { "" };
	struct problems problems;
	*test =
		(struct test_house){ .house = { .data = ".", .width = 1920, .height = 1080, .alive = { .undrawn_at = -1 } } };
	struct house *house = &test->house;
	assert_int_equal(test_folder_setup(&state), 0);
	test->folder = state;
	test_house_write(test->folder);
	house->folder = test->folder->path;
	snprintf(test->trace, sizeof test->trace, "%s/trace", test->folder->path);
	clock_init(&house->clock, true);
	assert_true(trace_open(&house->trace, test->trace, &error));
	problems_init(&house->reported);
	problems_init(&problems);
	exhibition_init(&house->exhibition);
	house->fonts = faces_open(house->folder, house->data, NULL, &error);
	assert_non_null(house->fonts);
	house->script = script_create(house->folder, house->data, house->fonts, &error);
	if (!house->script)
		fail_msg("%s", error.text);
	house->readable = script_read_exhibition(house->script, &house->exhibition, &problems);
	house_report(house, &problems);
	problems_finish(&problems);
	assert_true(house->readable);
}

static inline void test_house_close(struct test_house *test)
{
	struct house *house = &test->house;
	trace_close(&house->trace);
	exhibition_finish(&house->exhibition);
	script_destroy(house->script);
	fonts_destroy(house->fonts);
	problems_finish(&house->reported);
	test_folder_teardown((void *[]){ test->folder });
}

/* How many lines of a file have all of `part`. */
static inline int test_lines_with(const char *path, const char *part)
{
	char line[1024];
	int count = 0;
	FILE *file = fopen(path, "r");
	while (file && fgets(line, sizeof line, file))
		count += strstr(line, part) != NULL;
	if (file)
		fclose(file);
	return count;
}

static inline int test_house_told(const struct test_house *test, const char *part)
{
	return test_lines_with(test->trace, part);
}

#endif
