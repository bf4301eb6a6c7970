/* Memory runs out at every place in turn: while a script starts, reads and builds. No crash, no leak, and what is told
 * is told: no success without its result. */
#include "support/oom.h"
#include "workshop.h"

struct task {
	struct workshop *shop;
	bool strict;
};

/* Fonts are made new each time: what they keep would hide the places at which a first use fails. */
static bool create(void *data)
{
	struct task *task = data;
	struct error error = { 0 };
	struct fonts *fonts = fonts_create(&error);
	struct script *script = NULL;
	if (fonts && fonts_add_folder(fonts, "/usr/share/fonts/truetype/paratype") &&
		fonts_add_folder(fonts, "/usr/share/fonts/truetype/dejavu"))
		script = script_create(task->shop->folder.path, NULL, fonts, &error);
	bool ok = script != NULL;
	script_destroy(script);
	fonts_destroy(fonts);
	return ok;
}

/* A script and its exhibition of a task's own: what it frees is what it made. */
struct stage {
	struct script *script;
	struct exhibition exhibition;
	struct problems problems;
};

static bool stage_open(struct stage *stage, const struct task *task)
{
	struct error error = { 0 };
	exhibition_init(&stage->exhibition);
	problems_init(&stage->problems);
	stage->script = script_create(task->shop->folder.path, NULL, task->shop->fonts, &error);
	if (!stage->script)
		return false;
	script_set_strict(stage->script, task->strict);
	return script_read_exhibition(stage->script, &stage->exhibition, &stage->problems);
}

static void stage_close(struct stage *stage)
{
	script_destroy(stage->script);
	problems_finish(&stage->problems);
	exhibition_finish(&stage->exhibition);
}

static bool read_all(void *data)
{
	struct stage stage;
	bool ok = stage_open(&stage, data);
	for (int panel = 0; ok && panel < 3; panel++)
		ok = script_read_panel(stage.script, &stage.exhibition, panel, panel == 1, &stage.problems);
	ok = ok && stage.exhibition.panel_count == 3 && stage.problems.errors == 0;
	stage_close(&stage);
	return ok;
}

static bool build(void *data)
{
	struct stage stage;
	struct built built = { 0 };
	struct build_request request = {
		.exhibition = &stage.exhibition,
		.panel = 0,
		.page = 1,
		.language = 1,
		.width_px = 1280,
		.height_px = 720,
		.chrome = true,
	};
	bool ok = stage_open(&stage, data) && script_build(stage.script, &request, &built, &stage.problems);
	if (ok != (built.scene != NULL) || (ok && (built.words < 10 || !scene_find(built.scene, "chrome"))))
		ok = false;
	scene_destroy(built.scene);
	stage_close(&stage);
	return ok;
}

static void starting(void **state)
{
	struct task task = { .shop = *state };
	assert_survives(create, &task);
}

static void reading(void **state)
{
	struct task task = { .shop = *state };
	assert_survives(read_all, &task);
}

static void reading_strictly(void **state)
{
	struct task task = { .shop = *state, .strict = true };
	assert_survives(read_all, &task);
}

/* Even the telling of problems may fail; the panel must stay bad. */
static bool read_spoilt(void *data)
{
	struct stage stage;
	bool ok = stage_open(&stage, data);
	if (ok) {
		bool good = script_read_panel(stage.script, &stage.exhibition, 0, true, &stage.problems);
		ok = !good && stage.problems.errors > 0 && stage.exhibition.panels[0].state == PANEL_BROKEN;
		if (!ok)
			abort();
	}
	stage_close(&stage);
	return ok;
}

static void telling(void **state)
{
	struct workshop *shop = *state;
	struct task task = { .shop = shop };
	workshop_panel(shop, "return panel { kind = \"plain\", title = 5, picture = \"sqare.png\", bdy = 1 }");
	assert_survives(read_spoilt, &task);
	workshop_panel(shop, "return panel { kind = \"plian\" }");
	assert_survives(read_spoilt, &task);
	workshop_panel(shop, "return panel { kind = os.exit }");
	assert_survives(read_spoilt, &task);
	remove(in_folder(&shop->folder, "scripts/panels/steppe/plain.lua"));
	assert_survives(read_spoilt, &task);
}

static void count_text(void *data, const char *field, int line, int language, const char *text)
{
	(void)field, (void)line, (void)language, (void)text;
	++*(int *)data;
}

static bool collect_texts(void *data)
{
	struct stage stage;
	int count = 0;
	bool ok = stage_open(&stage, data) && script_read_panel(stage.script, &stage.exhibition, 1, true, &stage.problems);
	if (ok)
		script_each_text(stage.script, 1, count_text, &count);
	stage_close(&stage);
	return count == 24;
}

static void collecting(void **state)
{
	struct workshop *shop = *state;
	struct task task = { .shop = shop };
	assert_survives(collect_texts, &task);
}

static void building(void **state)
{
	struct workshop *shop = *state;
	struct task task = { .shop = shop };
	assert_survives(build, &task);
}

int main(void)
{
#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, workshop_setup, workshop_teardown)
	const struct CMUnitTest tests[] = {
		WITH_SHOP(starting), WITH_SHOP(reading),	WITH_SHOP(reading_strictly),
		WITH_SHOP(telling),	 WITH_SHOP(collecting), WITH_SHOP(building),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
