/* The shipped exhibition: whatever is said of a panel can be read, on the panel or on the sheet of what is heard. */
#include "pages/narration.h"
#include "pages/script.h"
#include "support/workshop.h"
#include "voice/clip.h"
#include "words/spoken.h"

struct reading {
	struct fonts *fonts;
	struct script *script;
	struct exhibition exhibition;
	struct problems problems;
};

static bool is_read(const struct narration *read, const char *text)
{
	char *folded = voice_fold(text);
	bool found = false;
	for (size_t i = 0; i < read->count && !found; i++) {
		char *other = voice_fold(read->said[i]);
		found = strcmp(folded, other) == 0;
		free(other);
	}
	free(folded);
	return found;
}

/* What lantern itself says of a page. */
static bool is_own_word(struct script *script, const char *text, int language)
{
	static const char *const words[] = { "speech_picture",	"speech_choose",   "speech_words",
										 "speech_disputed", "speech_pictures", "speech_more" };
	struct arena arena;
	bool found = false;
	arena_init(&arena);
	for (size_t i = 0; i < sizeof words / sizeof *words && !found; i++) {
		const char *word = spoken_word(script, words[i], language, &arena);
		found = word && strcmp(word, text) == 0;
	}
	arena_finish(&arena);
	return found;
}

static bool leads(const struct node *node)
{
	bool found = !node->hidden && node->action.kind == ACTION_TRANSCRIPT;
	for (const struct node *child = node->first; child && !found && !node->hidden; child = child->next)
		found = leads(child);
	return found;
}

static struct built built_of(struct reading *reading, const struct build_request *request)
{
	struct built built;
	struct problems problems;
	problems_init(&problems);
	if (!script_build(reading->script, request, &built, &problems))
		fail_msg("panel %d cannot be built", request->panel);
	problems_finish(&problems);
	return built;
}

static void must_be_read(struct reading *reading, int panel, int language)
{
	struct build_request request = {
		.exhibition = &reading->exhibition, .panel = panel, .language = language, .width_px = 1920, .height_px = 1080
	};
	struct narration said, page, sheet;
	struct built built = built_of(reading, &request);
	narration_init(&said);
	narration_init(&page);
	narration_init(&sheet);
	assert_true(narration_add_page(&said, reading->script, &request, built.scene, built.pages));
	narration_add_scene(&page, built.scene);
	scene_destroy(built.scene);
	request.part = BUILD_CHROME;
	request.pages = built.pages;
	built = built_of(reading, &request);
	bool led = leads(built.scene->root);
	scene_destroy(built.scene);
	request.part = BUILD_OVERLAY;
	request.overlay = "transcript";
	request.about = "";
	for (int pages = 1; request.page < pages; request.page++) {
		built = built_of(reading, &request);
		pages = built.pages;
		narration_add_scene(&sheet, built.scene);
		scene_destroy(built.scene);
	}
	bool alt = false; /* what the picture shows follows, for which the picture itself is seen */
	for (size_t i = 0; i < said.count; i++) {
		const char *text = said.said[i];
		bool own = is_own_word(reading->script, text, language);
		alt = alt || (own && i > 0);
		if (own || is_read(&page, text))
			continue;
		if (!is_read(&sheet, text))
			fail_msg("\"%s\" is heard and cannot be read: panel %s", text, reading->exhibition.panels[panel].id);
		if (!led && !alt)
			fail_msg("nothing leads to where \"%s\" can be read: panel %s", text, reading->exhibition.panels[panel].id);
	}
	narration_finish(&said);
	narration_finish(&page);
	narration_finish(&sheet);
}

static void nothing_is_told_to_the_ear_alone(void **state)
{
	struct reading *reading = *state;
	struct exhibition *exhibition = &reading->exhibition;
	for (int i = 0; i < (int)exhibition->panel_count; i++) {
		assert_true(script_read_panel(reading->script, exhibition, i, true, &reading->problems));
		for (int l = 0; l < (int)exhibition->language_count; l++)
			must_be_read(reading, i, l);
	}
}

static int setup(void **state)
{
	struct reading *reading = calloc(1, sizeof *reading);
	struct error error = { "" };
	*state = reading;
	reading->fonts = workshop_fonts();
	fonts_add_folder(reading->fonts, "build/fonts");
	fonts_add_folder(reading->fonts, "assets/fonts");
	problems_init(&reading->problems);
	exhibition_init(&reading->exhibition);
	reading->script = script_create(".", ".", reading->fonts, &error);
	if (!reading->script)
		fail_msg("%s", error.text);
	return script_read_exhibition(reading->script, &reading->exhibition, &reading->problems) ? 0 : -1;
}

static int teardown(void **state)
{
	struct reading *reading = *state;
	script_destroy(reading->script);
	exhibition_finish(&reading->exhibition);
	problems_finish(&reading->problems);
	fonts_destroy(reading->fonts);
	free(reading);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(nothing_is_told_to_the_ear_alone, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
