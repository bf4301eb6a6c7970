/* A whole kiosk, from show_open to show_close, on a headless screen and the virtual clock: its own loop moves it.
 *
 * It has a folder of its own with the small exhibition of support/house.h in "hall". Saved files are watched when a
 * test asks for it: what the kernel tells of them is there at once, and all waiting is the virtual clock's. */
#ifndef LANTERN_TESTS_STAND_H
#define LANTERN_TESTS_STAND_H
#include "show/parts.h"
#include "support/house.h"

struct stand {
	struct show show;
	struct show_options options; /* a test may change them before stand_start */
	struct test_folder *folder, hall;
	char trace[300];
	bool started;
};

static inline int stand_setup(void **state)
{
	struct stand *stand = calloc(1, sizeof *stand);
	void *folder = NULL;
	*state = stand;
	if (test_folder_setup(&folder) != 0)
		return -1;
	stand->folder = folder;
	snprintf(stand->hall.path, sizeof stand->hall.path, "%.200s/hall", stand->folder->path);
	snprintf(stand->trace, sizeof stand->trace, "%s/trace", stand->folder->path);
	mkdir(stand->hall.path, 0700);
	test_house_write(&stand->hall);
	stand->options = (struct show_options){
		.folder = stand->hall.path,
		.data = ".",
		.screen = { .headless = true, .width = 960, .height = 540, .draw = DRAW_NONE },
		.virtual_clock = true,
		.until = -1,
		.trace = stand->trace,
	};
	return 0;
}

static inline void stand_start(struct stand *stand)
{
	struct error error = { "" };
	show_init(&stand->show, &stand->options);
	stand->started = true;
	if (show_open(&stand->show, &error) != SHOW_ENDED)
		fail_msg("%s", error.text);
}

static inline int stand_teardown(void **state)
{
	struct stand *stand = *state;
	if (stand->started)
		show_close(&stand->show);
	test_folder_teardown((void *[]){ stand->folder });
	free(stand);
	return 0;
}

/* Runs the kiosk's own loop. */
static inline void stand_run(struct stand *stand, double seconds)
{
	stand->show.options.until = house_now(&stand->show.house) + seconds;
	show_loop(&stand->show);
}

/* One event comes in now, as a recorded one does. */
static inline void stand_event(struct stand *stand, struct event event)
{
	event.time = house_now(&stand->show.house);
	stand->show.touches = (struct touches){ .items = &event, .count = 1 };
	events_step(&stand->show);
	stand->show.touches = (struct touches){ .items = NULL };
}

static inline void stand_finger(struct stand *stand, enum event_kind kind, double x, double y)
{
	stand_event(stand, (struct event){ .kind = kind, .finger = 1, .x = x, .y = y });
}

static inline void stand_key(struct stand *stand, enum key key)
{
	stand_event(stand, (struct event){ .kind = EVENT_KEY, .key = key });
}

static inline int stand_told(const struct stand *stand, const char *part)
{
	return test_lines_with(stand->trace, part);
}

/* Which panel stands there; its title counts as -1. */
static inline int stand_panel(const struct stand *stand)
{
	const struct tour *tour = &stand->show.tour;
	return tour->has_current && !tour->current.key.title ? tour->current.key.panel : -1;
}

static inline long stand_frames(const struct stand *stand)
{
	return canvas_count(stand->show.house.canvas).frames;
}

/* Do these words stand on the screen now? */
static inline bool stand_shows(struct stand *stand, const char *words)
{
	const struct display *screen = &stand->show.present.screen;
	fill_screen(&stand->show, house_now(&stand->show.house));
	for (size_t i = 0; i < screen->count; i++) {
		const struct item *item = &screen->items[i];
		if (item->kind == ITEM_TEXT && item->opacity > 0 && memmem(item->text, item->length, words, strlen(words)))
			return true;
	}
	return false;
}

/* Past the title, to the first panel, with somebody there. */
static inline void stand_visit(struct stand *stand)
{
	stand_run(stand, 1);
	stand_key(stand, KEY_ENTER);
	stand_run(stand, 10);
	assert_int_equal(stand_panel(stand), 0);
}

/* From now on saved files in the exhibition's folder are heard of. */
static inline void stand_watch(struct stand *stand)
{
	static const char *const parts[] = { "scripts", "assets", NULL };
	struct error error = { "" };
	stand->show.watch = watch_create(&error);
	assert_non_null(stand->show.watch);
	assert_true(watch_add_tree(stand->show.watch, stand->options.folder, parts));
}

static inline void stand_write(const struct stand *stand, const char *name, const char *text)
{
	write_test_file(in_folder(&stand->hall, name), text);
}

#define IN_STAND(test) cmocka_unit_test_setup_teardown(test, stand_setup, stand_teardown)

#endif
