/* What is said of a page: with lantern's own look, of panels written for it. */
#include "pages/narration.h"
#include "voice/clip.h"
#include "words/spoken.h"
#include "workshop.h"

#define LANGUAGES                                                                                                      \
	"languages = { { id = \"en\", name = \"English\" }, { id = \"ru\", name = \"Russian\" } }, language = \"en\""

struct stage_of_one {
	struct test_folder folder;
	struct fonts *fonts;
	struct script *script;
	struct exhibition exhibition;
	struct problems problems;
	struct narration said;
	int pages;
};

static int setup(void **state)
{
	struct stage_of_one *one = calloc(1, sizeof *one);
	void *folder = NULL;
	assert_non_null(one);
	assert_int_equal(test_folder_setup(&folder), 0);
	one->folder = *(struct test_folder *)folder;
	free(folder);
	one->fonts = workshop_fonts();
	fonts_add_folder(one->fonts, "build/fonts");
	problems_init(&one->problems);
	exhibition_init(&one->exhibition);
	narration_init(&one->said);
	*state = one;
	return 0;
}

static int teardown(void **state)
{
	struct stage_of_one *one = *state;
	narration_finish(&one->said);
	script_destroy(one->script);
	exhibition_finish(&one->exhibition);
	problems_finish(&one->problems);
	fonts_destroy(one->fonts);
	test_remove(one->folder.path);
	free(one);
	return 0;
}

/* An exhibition of one panel, read. */
static void open_panel(struct stage_of_one *one, const char *panel)
{
	static const char *const folders[] = { "scripts", "scripts/panels", "scripts/panels/c" };
	struct error error = { "" };
	char text[8000];
	for (int i = 0; i < 3; i++)
		mkdir(in_folder(&one->folder, folders[i]), 0700);
	write_test_file(in_folder(&one->folder, "scripts/exhibition.lua"),
					"return exhibition { lantern = 1, title = { en = \"The House\", ru = \"Дом\" }, " LANGUAGES ",\n"
					"  chapters = { { id = \"c\", light = \"night\", title = { en = \"One\", ru = \"Один\" }, panels = "
					"{ \"p\" } } } }\n");
	snprintf(text, sizeof text, "return panel { %s }\n", panel);
	write_test_file(in_folder(&one->folder, "scripts/panels/c/p.lua"), text);
	one->script = script_create(one->folder.path, ".", one->fonts, &error);
	assert_string_equal(error.text, "");
	assert_true(script_read_exhibition(one->script, &one->exhibition, &one->problems));
	if (!script_read_panel(one->script, &one->exhibition, 0, true, &one->problems))
		for (size_t i = 0; i < one->problems.count; i++)
			problem_print(&one->problems.items[i], stdout);
	assert_int_equal(one->exhibition.panels[0].state, PANEL_GOOD);
}

/* What is said of the page, a bar behind each clip. */
static const char *say(struct stage_of_one *one, struct build_request request)
{
	static char all[20000];
	struct built built;
	narration_finish(&one->said);
	narration_init(&one->said);
	request.exhibition = &one->exhibition;
	request.width_px = 1920;
	request.height_px = 1080;
	assert_true(script_build(one->script, &request, &built, &one->problems));
	one->pages = built.pages;
	assert_true(narration_add_page(&one->said, one->script, &request, built.scene, built.pages));
	scene_destroy(built.scene);
	all[0] = '\0';
	for (size_t i = 0; i < one->said.count; i++)
		snprintf(all + strlen(all), sizeof all - strlen(all), "%s|", one->said.said[i]);
	return all;
}

#define TITLE "title = { en = \"How many\\nwere there?\", ru = \"Сколько?\" }, "
#define SOURCE "source = { en = \"Sources: a book\", ru = \"Источники: книга\" }, "
#define ALT "alt = { en = \"Two stones. A tree.\", ru = \"Два камня.\" }, "

static void a_page_is_said_in_the_order_of_reading(void **state)
{
	struct stage_of_one *one = *state;
	open_panel(
		one, "kind = \"story\", art = \"none.svg\", " TITLE SOURCE ALT
			 "disputed = { { about = { en = \"The day\", ru = \"День\" }, versions = { { text = { en = \"Ten.\", ru = "
			 "\"Десять.\" } } } } },\n"
			 "body = { en = \"*Two* came○ in 1931. They stayed.\\n\\nNobody wrote\", ru = \"Двое○ пришли.\" }");
	assert_string_equal(
		say(one, (struct build_request){ 0 }),
		"How many\nwere there?|Two came in 1931.|They stayed.|Nobody wrote|Picture:|Two stones.|A tree.|"
		"Some of this is told in several ways.|");
	assert_string_equal(say(one, (struct build_request){ .language = 1 }),
						"Сколько?|Двое пришли.|Изображение:|Два камня.|О некоторых вещах рассказывают по-разному.|");
}

static void a_panels_own_narration_stands_for_its_words_and_its_picture(void **state)
{
	struct stage_of_one *one = *state;
	open_panel(one,
			   "kind = \"numbers\", " TITLE SOURCE ALT
			   "narration = { en = \"From ten it rose to twenty. Then it ended.\", ru = \"Стало двадцать.\" },\n"
			   "body = { en = \"Look.\", ru = \"Смотрите.\" }, series = { unit = { en = \"people\", ru = \"человек\" "
			   "}, from = 1931, to = 1940, values = { { 1932, 10 }, { 1935, 20 }, { 1936, 30 } } }, marks = { { year "
			   "= 1932, label = { en = \"first\", ru = \"первый\" } } }");
	assert_string_equal(
		say(one, (struct build_request){ 0 }),
		"How many\nwere there?|From ten it rose to twenty.|Then it ended.|There are items here that can be "
		"opened one by one.|");
	/* What is chosen is said as it stands there. */
	assert_non_null(strstr(say(one, (struct build_request){ .choice = 2 }), "twenty"));
}

static bool sounds(struct stage_of_one *one)
{
	struct build_request request = { .exhibition = &one->exhibition };
	return narration_is_sounding(one->script, &request);
}

static void a_panel_sounds_where_its_sound_lies(void **state)
{
	struct stage_of_one *one = *state;
	static const char *const folders[] = { "assets", "assets/voice", "assets/voice/en",
										   "build",	 "build/voice",	 "build/voice/en" };
	open_panel(one,
			   "kind = \"story\", art = \"none.svg\", " TITLE SOURCE ALT "body = { en = \"One.\", ru = \"Раз.\" }");
	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
		mkdir(in_folder(&one->folder, folders[i]), 0700);
	assert_false(sounds(one));
	const char *recorded = in_folder(&one->folder, "assets/voice/en/p.opus");
	write_test_file(recorded, "OggS");
	assert_true(sounds(one));
	unlink(recorded);
	assert_false(sounds(one));
	char *clip = voice_clip_path(in_folder(&one->folder, "build/voice"), "en", "How many were there?");
	write_test_file(clip, "OggS");
	assert_true(sounds(one));
	free(clip);
}

static void of_a_chart_words_are_said_and_no_axis(void **state)
{
	struct stage_of_one *one = *state;
	open_panel(one,
			   "kind = \"numbers\", " TITLE SOURCE ALT
			   "body = { en = \"Look.\", ru = \"Смотрите.\" }, series = { unit = { en = \"people\", ru = \"человек\" "
			   "}, from = 1931, to = 1940, values = { { 1932, 10000 }, { 1935, 20000 }, { 1936, 30000 } } }");
	assert_string_equal(
		say(one, (struct build_request){ 0 }),
		"How many\nwere there?|Look.|Picture:|Two stones.|A tree.|There are items here that can be opened "
		"one by one.|");
}

/* Long enough for two pages and a sentence that runs from one to the other. */
static void each_sentence_is_said_on_one_page(void **state)
{
	struct stage_of_one *one = *state;
	static char panel[7600];
	char all[20000] = "";
	snprintf(panel, sizeof panel, "kind = \"story\", " TITLE "body = { ru = \"Да.\", en = \"");
	for (int i = 1; i <= 60; i++)
		snprintf(panel + strlen(panel), sizeof panel - strlen(panel),
				 "Sentence %d of a text that goes on for a good while longer than one page has room for it. ", i);
	strcat(panel, "\" }");
	open_panel(one, panel);
	struct build_request request = { .aids = { .text_size = TEXT_LARGEST } };
	int pages = 1, found = 0;
	for (; request.page < pages; request.page++) {
		const char *said = say(one, request);
		pages = one->pages;
		assert_int_equal(strstr(said, "How many") != NULL, request.page == 0);
		assert_int_equal(strstr(said, "goes on on the next page") != NULL, request.page + 1 < pages);
		snprintf(all + strlen(all), sizeof all - strlen(all), "%s", said);
	}
	assert_true(pages > 2);
	for (const char *at = all; (at = strstr(at, "Sentence ")); at++) {
		char wanted[40];
		snprintf(wanted, sizeof wanted, "Sentence %d of a text", ++found);
		assert_memory_equal(at, wanted, strlen(wanted));
	}
	assert_int_equal(found, 60);
}

static void of_a_panel_with_care_its_note_is_said(void **state)
{
	struct stage_of_one *one = *state;
	open_panel(one,
			   "kind = \"story\", " TITLE "care = true, note = { en = \"It tells of a death.\", ru = \"О смерти.\" }, "
			   "body = { en = \"Words.\", ru = \"Слова.\" }");
	const char *said = say(one, (struct build_request){ .note = true });
	assert_non_null(strstr(said, "It tells of a death.|"));
	assert_null(strstr(said, "Words."));
}

static void count_words(void *data, const char *name, const char *word)
{
	assert_true(*name && *word);
	++*(int *)data;
}

static void the_kiosks_own_words_are_all_there(void **state)
{
	struct stage_of_one *one = *state;
	int count = 0;
	open_panel(one, "kind = \"story\", " TITLE "body = { en = \"Words.\", ru = \"Слова.\" }");
	assert_string_equal(spoken_word(one->script, "close", 1, &one->said.arena), "Закрыть");
	assert_null(spoken_word(one->script, "no such word", 0, &one->said.arena));
	assert_true(spoken_each_word(one->script, 1, count_words, &count));
	assert_true(count > 60);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_page_is_said_in_the_order_of_reading, setup, teardown),
		cmocka_unit_test_setup_teardown(a_panels_own_narration_stands_for_its_words_and_its_picture, setup, teardown),
		cmocka_unit_test_setup_teardown(a_panel_sounds_where_its_sound_lies, setup, teardown),
		cmocka_unit_test_setup_teardown(of_a_chart_words_are_said_and_no_axis, setup, teardown),
		cmocka_unit_test_setup_teardown(each_sentence_is_said_on_one_page, setup, teardown),
		cmocka_unit_test_setup_teardown(of_a_panel_with_care_its_note_is_said, setup, teardown),
		cmocka_unit_test_setup_teardown(the_kiosks_own_words_are_all_there, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
