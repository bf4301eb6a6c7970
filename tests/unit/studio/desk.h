/* A whole preview, from studio_open to studio_close, without a display and on the virtual clock: its own loop moves it.
 *
 * It has a folder of its own with the small exhibition of support/house.h in "hall". Saved files are watched: what the
 * kernel tells of them is there at once, and all waiting is the virtual clock's. */
#ifndef LANTERN_TESTS_DESK_H
#define LANTERN_TESTS_DESK_H
#include "studio/parts.h"
#include "support/house.h"

struct desk {
	struct studio studio;
	struct studio_options options; /* a test may change them before desk_start */
	struct test_folder *folder, hall;
	char trace[300];
	const char *speaks; /* the desk; NULL: English */
	bool started;
};

static inline int desk_setup(void **state)
{
	struct desk *desk = calloc(1, sizeof *desk);
	void *folder = NULL;
	*state = desk;
	if (test_folder_setup(&folder) != 0)
		return -1;
	desk->folder = folder;
	snprintf(desk->hall.path, sizeof desk->hall.path, "%.200s/hall", desk->folder->path);
	snprintf(desk->trace, sizeof desk->trace, "%s/trace", desk->folder->path);
	mkdir(desk->hall.path, 0700);
	test_house_write(&desk->hall);
	desk->options = (struct studio_options){
		.folder = desk->hall.path,
		.data = ".",
		.aids = { .calm = true },
		.screen = { .width = 640, .height = 360 },
		.window = { .headless = true, .width = 800, .height = 600 },
		.run = { .virtual_clock = true, .until = -1, .trace = desk->trace, .out = "." },
	};
	return 0;
}

static inline void desk_run(struct desk *desk, double seconds)
{
	desk->studio.options.run.until = house_now(&desk->studio.house) + seconds;
	studio_loop(&desk->studio);
}

static inline void desk_start(struct desk *desk)
{
	struct error error = { "" };
	setenv("LANG", desk->speaks ? desk->speaks : "en_GB.UTF-8", 1);
	unsetenv("LANGUAGE");
	unsetenv("LC_ALL");
	unsetenv("LC_MESSAGES");
	studio_init(&desk->studio, &desk->options);
	desk->started = true;
	if (studio_open(&desk->studio, &error) != STUDIO_ENDED)
		fail_msg("%s", error.text);
	assert_true(saved_open(&desk->studio));
	desk_run(desk, 1);
}

static inline int desk_teardown(void **state)
{
	struct desk *desk = *state;
	if (desk->started)
		studio_close(&desk->studio);
	test_folder_teardown((void *[]){ desk->folder });
	free(desk);
	return 0;
}

static inline void desk_write(const struct desk *desk, const char *name, const char *text)
{
	write_test_file(in_folder(&desk->hall, name), text);
}

/* Saves a panel with these titles; it shows that picture (NULL: none). */
static inline void desk_save(const struct desk *desk, const char *name, const char *en, const char *kk,
							 const char *picture)
{
	char path[64], text[600], shown[200] = "";
	snprintf(path, sizeof path, "scripts/panels/%s.lua", name);
	if (picture)
		snprintf(shown, sizeof shown, "picture = { file = \"%s\" },", picture);
	snprintf(text, sizeof text,
			 "return panel { title = { en = \"%s\", kk = \"%s\" }, kind = \"story\", %s body = { en = \"Words.\", kk = "
			 "\"Words.\" } }\n",
			 en, kk, shown);
	desk_write(desk, path, text);
}

static inline void desk_event(struct desk *desk, struct event event)
{
	event.time = house_now(&desk->studio.house);
	act_event(&desk->studio, &event);
	desk_run(desk, 0.5);
}

static inline void desk_letter(struct desk *desk, char letter)
{
	desk_event(desk, (struct event){ .kind = EVENT_KEY, .letter = letter });
}

static inline void desk_key(struct desk *desk, enum key key)
{
	desk_event(desk, (struct event){ .kind = EVENT_KEY, .key = key });
}

static inline const char *desk_panel(const struct desk *desk)
{
	return desk->studio.mount.stands ? desk->studio.mount.id : "";
}

static inline const char *desk_language(const struct desk *desk)
{
	return desk->studio.house.exhibition.languages[desk->studio.mount.shown.language].id;
}

static inline int desk_told(const struct desk *desk, const char *part)
{
	return test_lines_with(desk->trace, part);
}

static inline bool desk_node_says(const struct node *node, const char *words)
{
	if (node->kind == NODE_PROSE && node->prose.text && strstr(node->prose.text, words))
		return true;
	for (const struct node *child = node->first; child; child = child->next)
		if (desk_node_says(child, words))
			return true;
	return false;
}

/* Do these words stand in the bar? */
static inline bool desk_says(const struct desk *desk, const char *words)
{
	return desk->studio.bar.scene && desk_node_says(desk->studio.bar.scene->root, words);
}

static inline const struct node *desk_find(const struct node *node, const struct action *action)
{
	if (action_same(&node->action, action))
		return node;
	const struct node *found = NULL;
	for (const struct node *child = node->first; !found && child; child = child->next)
		found = desk_find(child, action);
	return found;
}

/* A finger on the button that does it. */
static inline void desk_tap(struct desk *desk, const char *does)
{
	struct action action;
	assert_true(action_parse(&action, does));
	const struct node *node = desk_find(desk->studio.bar.scene->root, &action);
	if (!node)
		fail_msg("there is no button for %s", does);
	double x = ((double)node->px.x + (double)node->px.width / 2) / desk->studio.house.width;
	double y = ((double)node->px.y + (double)node->px.height / 2) / desk->studio.house.height;
	desk_event(desk, (struct event){ .kind = EVENT_DOWN, .finger = EVENT_MOUSE, .x = x, .y = y });
	desk_event(desk, (struct event){ .kind = EVENT_UP, .finger = EVENT_MOUSE, .x = x, .y = y });
}

#define AT_DESK(test) cmocka_unit_test_setup_teardown(test, desk_setup, desk_teardown)

#endif
