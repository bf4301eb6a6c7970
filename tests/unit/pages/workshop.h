/* An exhibition to be spoilt: tests/data/script copied into a folder of the test's own, with a script that reads it. */
#ifndef LANTERN_TESTS_WORKSHOP_H
#define LANTERN_TESTS_WORKSHOP_H
#include "pages/script.h"
#include "support/folder.h"
#include "support/test.h"

#define WORKSHOP_DATA "tests/data/script"

struct workshop {
	struct test_folder folder;
	struct fonts *fonts;
	struct script *script; /* after workshop_open */
	struct exhibition exhibition;
	struct problems problems;
};

static inline void workshop_write(struct workshop *shop, const char *name, const char *text, size_t length)
{
	FILE *file = fopen(in_folder(&shop->folder, name), "w");
	assert_non_null(file);
	assert_int_equal(fwrite(text, 1, length, file), length);
	assert_int_equal(fclose(file), 0);
}

static inline void workshop_file(struct workshop *shop, const char *name, const char *text)
{
	workshop_write(shop, name, text, strlen(text));
}

/* The panel that tests spoil: index 0. */
static inline void workshop_panel(struct workshop *shop, const char *text)
{
	workshop_file(shop, "scripts/panels/steppe/plain.lua", text);
}

static inline struct fonts *workshop_fonts(void)
{
	struct fonts *fonts = fonts_create(NULL);
	assert_non_null(fonts);
	assert_true(fonts_add_folder(fonts, "/usr/share/fonts/truetype"));
	return fonts;
}

static inline int workshop_setup(void **state)
{
	struct workshop *shop = calloc(1, sizeof *shop);
	char command[600];
	assert_non_null(shop);
	snprintf(shop->folder.path, sizeof shop->folder.path, "/tmp/lantern-test-XXXXXX");
	assert_non_null(mkdtemp(shop->folder.path));
	snprintf(command, sizeof command, "cp -r " WORKSHOP_DATA "/. %s", shop->folder.path);
	assert_int_equal(system(command), 0);
	shop->fonts = workshop_fonts();
	exhibition_init(&shop->exhibition);
	problems_init(&shop->problems);
	*state = shop;
	return 0;
}

static inline void workshop_close(struct workshop *shop)
{
	script_destroy(shop->script);
	shop->script = NULL;
	exhibition_finish(&shop->exhibition);
	problems_clear(&shop->problems);
}

static inline int workshop_teardown(void **state)
{
	struct workshop *shop = *state;
	workshop_close(shop);
	problems_finish(&shop->problems);
	fonts_destroy(shop->fonts);
	test_remove(shop->folder.path);
	free(shop);
	return 0;
}

static inline void workshop_print(const struct workshop *shop)
{
	for (size_t i = 0; i < shop->problems.count; i++)
		problem_print(&shop->problems.items[i], stdout);
}

/* Starts a script on the folder and reads its exhibition, which must go well. */
static inline void workshop_open(struct workshop *shop, bool strict)
{
	struct error error = { 0 };
	workshop_close(shop);
	shop->script = script_create(shop->folder.path, NULL, shop->fonts, &error);
	if (!shop->script)
		fail_msg("%s", error.text);
	script_set_strict(shop->script, strict);
	bool good = script_read_exhibition(shop->script, &shop->exhibition, &shop->problems);
	if (!good || shop->problems.errors > 0)
		workshop_print(shop);
	assert_true(good);
	assert_int_equal(shop->problems.errors, 0);
	problems_clear(&shop->problems);
}

/* Reads panel 0 after an earlier workshop_open; the problems are the reading's alone. */
static inline bool workshop_read(struct workshop *shop)
{
	problems_clear(&shop->problems);
	bool good = script_read_panel(shop->script, &shop->exhibition, 0, false, &shop->problems);
	assert_int_equal(shop->exhibition.panels[0].state, good ? PANEL_GOOD : PANEL_BROKEN);
	/* A panel is shown without its picture, but it is not good. */
	size_t pictures = 0;
	for (size_t i = 0; i < shop->problems.count; i++)
		pictures += strstr("missing-file bad-picture", shop->problems.items[i].rule) != NULL;
	assert_true(good ? shop->problems.errors == pictures : shop->problems.errors > 0);
	return good;
}

static inline bool workshop_build(struct workshop *shop, int panel, int page, int language, struct built *built)
{
	struct build_request request = {
		.exhibition = &shop->exhibition,
		.panel = panel,
		.page = page,
		.language = language,
		.width_px = 1280,
		.height_px = 720,
	};
	problems_clear(&shop->problems);
	return script_build(shop->script, &request, built, &shop->problems);
}

/* Builds panel 0 and throws the page away. */
static inline bool workshop_try(struct workshop *shop)
{
	struct built built;
	bool good = workshop_build(shop, 0, 0, 1, &built);
	assert_true(good == (built.scene != NULL));
	scene_destroy(built.scene);
	return good;
}

/* What panel 0's layout makes of the expression `value` (of `panel` and `screen`), with a budget of its own: it raises
 * "=" and the value, which is the one problem's message. Or whatever else went wrong. */
static inline const struct problem *workshop_compute(struct workshop *shop, const char *value)
{
	char text[4000];
	snprintf(text, sizeof text,
			 "return layout { fields = { title = \"text\", body = \"text\", picture = \"picture\" },\n"
			 "build = function(panel, screen) local value = %s\nerror('=' .. tostring(value), 0) end }",
			 value);
	workshop_file(shop, "scripts/layouts/plain.lua", text);
	workshop_open(shop, false);
	assert_false(workshop_try(shop));
	assert_int_equal(shop->problems.count, 1);
	return &shop->problems.items[0];
}

static inline const struct problem *workshop_problem(const struct workshop *shop, const char *rule, const char *field)
{
	for (size_t i = 0; i < shop->problems.count; i++)
		if (strcmp(shop->problems.items[i].rule, rule) == 0 && strcmp(shop->problems.items[i].field, field) == 0)
			return &shop->problems.items[i];
	return NULL;
}

/* There must be a problem of this rule and field, on this line (0: any), whose message holds `words`. */
#define assert_problem(shop, wanted_rule, wanted_field, wanted_line, words)                                            \
	do {                                                                                                               \
		const struct problem *found = workshop_problem(shop, wanted_rule, wanted_field);                               \
		if (!found || (wanted_line && found->line != (wanted_line)) || !strstr(found->message, words)) {               \
			workshop_print(shop);                                                                                      \
			fail_msg("no problem [%s] of \"%s\" on line %d with: %s", wanted_rule, wanted_field, wanted_line, words);  \
		}                                                                                                              \
	} while (0)

#endif
