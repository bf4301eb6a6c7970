/* Memory running out anywhere between an empty scene and its display list. */
#include "support/oom.h"
#include "support/test.h"
#include "tree.h"

static const char tree[] =
	"column x=96 y=176 w=300 gap=32 {"
	"  prose text=a_*steppe*_without_**end**_and_very_many_words_on_it capitals=1 measure=30"
	"  row gap=9 align=baseline { prose text=1_931 prose grow=1 text=years fill w=9 track=x:0:1:0:1 }"
	"} picture w=50 h=50 path=a.png";

/* Faces are opened before, so that the sweep is over lantern's own allocations in scene (and what fonts do for it). */
static bool show(void *data)
{
	struct fonts *fonts = data;
	struct scene *scene = scene_create(1920, 1080);
	struct display display;
	struct error error = { 0 };
	display_init(&display);
	bool fine = scene && tree_read(scene, tree);
	if (fine && !scene_layout(scene, fonts, &error)) {
		fine = false;
		if (!*error.text)
			abort();
	}
	if (fine) {
		scene_evaluate(scene, NULL, &(struct drivers){ .time = 0.5 }, NULL, &display);
		fine = !display.failed;
	}
	display_finish(&display);
	scene_destroy(scene);
	return fine;
}

static void no_memory_is_an_error_not_a_crash(void **state)
{
	(void)state;
	struct fonts *fonts = type_open();
	assert_non_null(fonts);
	assert_survives(show, fonts);
	fonts_destroy(fonts);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_memory_is_an_error_not_a_crash),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
