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
struct opened {
	struct script *script;
	struct exhibition exhibition;
	struct problems problems;
};

static bool open_all(struct opened *opened, const struct task *task)
{
	struct error error = { 0 };
	exhibition_init(&opened->exhibition);
	problems_init(&opened->problems);
	opened->script = script_create(task->shop->folder.path, NULL, task->shop->fonts, &error);
	if (!opened->script)
		return false;
	script_set_strict(opened->script, task->strict);
	return script_read_exhibition(opened->script, &opened->exhibition, &opened->problems);
}

static void close_all(struct opened *opened)
{
	script_destroy(opened->script);
	problems_finish(&opened->problems);
	exhibition_finish(&opened->exhibition);
}

static bool read_all(void *data)
{
	struct opened opened;
	bool ok = open_all(&opened, data);
	for (int panel = 0; ok && panel < 3; panel++)
		ok = script_read_panel(opened.script, &opened.exhibition, panel, panel == 1, &opened.problems);
	ok = ok && opened.exhibition.panel_count == 3 && opened.problems.errors == 0;
	close_all(&opened);
	return ok;
}

static bool build_part(void *data, struct build_request request, struct built *built)
{
	struct opened opened;
	request.exhibition = &opened.exhibition;
	request.language = 1;
	request.width_px = 1280;
	request.height_px = 720;
	*built = (struct built){ 0 };
	bool ok = open_all(&opened, data) && script_build(opened.script, &request, built, &opened.problems);
	if (ok != (built->scene != NULL))
		abort();
	close_all(&opened);
	return ok;
}

static bool build_panel(void *data)
{
	struct built built;
	bool ok = build_part(data, (struct build_request){ .page = 1 }, &built) && built.words >= 10;
	scene_destroy(built.scene);
	return ok;
}

static bool build_chrome(void *data)
{
	struct built built;
	bool ok = build_part(data, (struct build_request){ .part = BUILD_CHROME, .pages = 1 }, &built) &&
			  scene_find(built.scene, "chrome");
	scene_destroy(built.scene);
	return ok;
}

/* A backdrop that is there has all its lights, or it is not there. */
static bool build_backdrop(void *data)
{
	struct built built;
	bool ok = build_part(data, (struct build_request){ .part = BUILD_BACKDROP }, &built);
	if (ok && (built.light_count != 2 || strcmp(built.lights[0].id, "night") != 0 ||
			   strcmp(built.lights[1].id, "dawn") != 0 || !scene_find(built.scene, "night/sky")))
		abort();
	scene_destroy(built.scene);
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
	struct opened opened;
	bool ok = open_all(&opened, data);
	if (ok) {
		bool good = script_read_panel(opened.script, &opened.exhibition, 0, true, &opened.problems);
		ok = !good && opened.problems.errors > 0 && opened.exhibition.panels[0].state == PANEL_BROKEN;
		if (!ok)
			abort();
	}
	close_all(&opened);
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
	struct opened opened;
	int count = 0;
	bool ok =
		open_all(&opened, data) && script_read_panel(opened.script, &opened.exhibition, 1, true, &opened.problems);
	if (ok)
		script_each_text(opened.script, 1, count_text, &count);
	close_all(&opened);
	return count == 27;
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
	assert_survives(build_panel, &task);
	assert_survives(build_chrome, &task);
	workshop_file(shop, "scripts/backdrop.lua",
				  "return function()\n return group { group { id = \"night/sky\" }, group { id = \"dawn/sky\" } },\n"
				  "  { { id = \"night\", open = false, bands = 2 }, { id = \"dawn\", open = true, bands = 2 } } end");
	assert_survives(build_backdrop, &task);
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
