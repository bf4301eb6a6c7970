/* An exhibition to be spoilt, with a script that reads it and builds its pages. */
#ifndef LANTERN_TESTS_PAGES_WORKSHOP_H
#define LANTERN_TESTS_PAGES_WORKSHOP_H
#include "pages/script.h"
#include "support/workshop.h"

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
	workshop_remove(shop);
	return 0;
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

#endif
