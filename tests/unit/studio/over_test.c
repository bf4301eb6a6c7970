/* What a visitor sees over the page or in its place: by keys, by a finger in the picture, and where words stand there
 * that were changed. */
#include "base/file.h"
#include "unit/studio/desk.h"

static const char GLOSSARY[] =
	"return { camp = { term = { en = \"%s\", kk = \"Camp\" }, text = { en = \"A place.\", kk = \"%s\" } },\n"
	"  steppe = { term = { en = \"Steppe\", kk = \"Steppe\" }, text = { en = \"Grass.\", kk = \"Grass.\" } } }\n";
static const char SOURCES[] = "return sources { S1 = { title = \"%s\" }, S2 = { title = \"Another\" } }\n";
static const char FACTS[] =
	"return facts { F1 = { text = \"%s\", sources = { \"S1\" }, confidence = \"high\", weight = "
	"\"core\" }, F2 = { text = \"Two.\", sources = { \"S2\" }, confidence = \"high\", weight = "
	"\"core\" } }\n";
/* In it stands whatever is told on a sheet. */
static const char FULL[] =
	"return panel { kind = \"story\", title = { en = \"Full\", kk = \"Full\" }, facts = { \"F1\" },\n"
	"  body = { en = \"The [camp](camp) is %s ○.\", kk = \"The [camp](camp) ○.\" },\n"
	"  alt = { en = \"%s\", kk = \"A drawing.\" },\n"
	"  disputed = { { about = { en = \"%s\", kk = \"When\" }, versions = { { text = { en = \"Then.\", kk = \"Then.\" } "
	"} } "
	"} } }\n";

static void write_with(struct desk *desk, const char *name, const char *format, const char *one, const char *two,
					   const char *three)
{
	char text[2000];
	snprintf(text, sizeof text, format, one, two, three);
	desk_write(desk, name, text);
}

static void write_full(struct desk *desk, const char *body, const char *alt, const char *about)
{
	write_with(desk, "scripts/panels/one/c.lua", FULL, body, alt, about);
}

static void start(struct desk *desk)
{
	write_with(desk, "scripts/glossary.lua", GLOSSARY, "Camp", "Place.", "");
	write_with(desk, "scripts/sources.lua", SOURCES, "A book", "", "");
	write_with(desk, "scripts/facts.lua", FACTS, "One.", "", "");
	write_full(desk, "here", "A drawing.", "When");
	desk_start(desk);
	assert_string_equal(desk_panel(desk), "a");
}

static const char *shows(const struct desk *desk)
{
	assert_false(desk->studio.mount.wanted);
	return desk->studio.mount.over.shown.what;
}

static void keys_go_through_all_that_a_page_leads_to_and_back(void **state)
{
	static const char *const all[] = { "title", "gloss:camp", "dispute:1",	"contents", "about",
									   "sheet", "sources",	  "transcript", "" };
	struct desk *desk = *state;
	desk->options.panel = "c";
	write_full(desk, "here", "A drawing.", "When");
	write_with(desk, "scripts/glossary.lua", GLOSSARY, "Camp", "Place.", "");
	desk_start(desk);
	int count = (int)(sizeof all / sizeof *all);
	for (int i = 0; i < count; i++) {
		desk_letter(desk, 'n');
		assert_string_equal(shows(desk), all[i]);
		assert_true(desk->studio.mount.key.title == (i == 0));
		assert_true((desk->studio.mount.over.scene != NULL) == (i > 0 && i < count - 1));
	}
	for (int i = count - 2; i >= 0; i--) {
		desk_letter(desk, 'b');
		assert_string_equal(shows(desk), all[i]);
	}
	desk_tap(desk, "studio:over");
	assert_string_equal(shows(desk), "gloss:camp");
	assert_true(desk_says(desk, "term: camp"));
	desk_letter(desk, 'l'); /* the same in another language */
	assert_string_equal(shows(desk), "gloss:camp");
	assert_string_equal(desk_language(desk), "kk");
	desk_key(desk, KEY_QUIT); /* Escape closes it, and only then ends */
	assert_string_equal(shows(desk), "");
	assert_false(desk->studio.house.stop);
	desk_letter(desk, 'n');
	desk_key(desk, KEY_DOWN);
	assert_string_equal(desk_panel(desk), "d");
	assert_string_equal(shows(desk), "");
	desk_letter(desk, 'n');
	desk_letter(desk, 'n');
	assert_string_equal(shows(desk), "note"); /* d is one with care */
}

/* A finger on the middle of what has that action in the picture. */
static void touch(struct desk *desk, const char *does)
{
	const struct mount *mount = &desk->studio.mount;
	const struct scene *scenes[] = { mount->over.scene, mount->view.chrome, mount->view.scene };
	const struct node *place = scene_find(desk->studio.bar.scene, "picture"), *node = NULL;
	struct action action;
	assert_true(action_parse(&action, does));
	for (size_t i = 0; i < 3 && !node; i++)
		node = scenes[i] ? desk_find(scenes[i]->root, &action) : NULL;
	if (!node)
		fail_msg("nothing in the picture does %s", does);
	double left = (double)place->px.x + ((int)place->px.width - mount->fitted->width) / 2;
	double top = (double)place->px.y + ((int)place->px.height - mount->fitted->height) / 2;
	double x = left + ((double)node->px.x + (double)node->px.width / 2) * mount->fitted->width / mount->key.width_px;
	double y = top + ((double)node->px.y + (double)node->px.height / 2) * mount->fitted->height / mount->key.height_px;
	x /= desk->studio.house.width;
	y /= desk->studio.house.height;
	desk_event(desk, (struct event){ .kind = EVENT_DOWN, .finger = EVENT_MOUSE, .x = x, .y = y });
	desk_event(desk, (struct event){ .kind = EVENT_UP, .finger = EVENT_MOUSE, .x = x, .y = y });
}

static void a_finger_in_the_picture_does_what_a_visitors_does(void **state)
{
	struct desk *desk = *state;
	desk->options.panel = "c";
	write_full(desk, "here", "A drawing.", "When");
	write_with(desk, "scripts/glossary.lua", GLOSSARY, "Camp", "Place.", "");
	desk_start(desk);
	touch(desk, "gloss:camp");
	assert_string_equal(shows(desk), "gloss:camp");
	touch(desk, "close");
	assert_string_equal(shows(desk), "");
	touch(desk, "language:kk");
	assert_string_equal(desk_language(desk), "kk");
	touch(desk, "contents");
	assert_string_equal(shows(desk), "contents");
	touch(desk, "contents:two");
	assert_string_equal(shows(desk), "contents:two");
	touch(desk, "panel:e");
	assert_string_equal(desk_panel(desk), "e");
	assert_string_equal(shows(desk), "");
	touch(desk, "previous");
	assert_string_equal(desk_panel(desk), "d");
}

static void a_changed_word_of_a_register_is_seen_where_a_visitor_sees_it(void **state)
{
	struct desk *desk = *state;
	start(desk);
	write_with(desk, "scripts/glossary.lua", GLOSSARY, "Camp", "Changed.", "");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "c"); /* the one that has the term */
	assert_string_equal(shows(desk), "gloss:camp");
	assert_string_equal(desk_language(desk), "kk");
	desk_key(desk, KEY_HOME);
	write_with(desk, "scripts/sources.lua", SOURCES, "A later book", "", "");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "c");
	assert_string_equal(shows(desk), "sources");
	assert_true(desk_node_says(desk->studio.mount.over.scene->root, "A later book"));
	assert_string_equal(desk_language(desk), "kk");
	desk_key(desk, KEY_HOME);
	write_with(desk, "scripts/facts.lua", FACTS, "One and more.", "", "");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "c");
	assert_string_equal(shows(desk), "sources");
}

static void a_register_that_was_broken_and_is_mended_brings_only_what_differs(void **state)
{
	struct desk *desk = *state;
	start(desk);
	desk_write(desk, "scripts/glossary.lua", "return {");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "a");
	assert_string_equal(shows(desk), "");
	assert_true(desk_says(desk, "scripts/glossary.lua:1"));
	write_with(desk, "scripts/glossary.lua", GLOSSARY, "Camp", "Place.", "");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "a");
	assert_string_equal(shows(desk), "");
	assert_true(desk_says(desk, "scripts/glossary.lua is mended"));
	desk_write(desk, "scripts/glossary.lua", "return {");
	desk_run(desk, 1);
	write_with(desk, "scripts/glossary.lua", GLOSSARY, "The camp", "Place.", "");
	desk_run(desk, 1);
	assert_string_equal(shows(desk), "gloss:camp");
	assert_string_equal(desk_language(desk), "en");
}

static void replace_in_exhibition(struct desk *desk, const char *from, const char *to)
{
	struct error error;
	size_t length;
	const char *path = in_folder(&desk->hall, "scripts/exhibition.lua");
	char *text = file_read(path, 1 << 16, &length, &error), *at = strstr(text, from), *out = NULL;
	assert_non_null(at);
	assert_true(asprintf(&out, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from)) > 0);
	desk_write(desk, "scripts/exhibition.lua", out);
	free(out);
	free(text);
}

static void titles_of_exhibition_and_chapters_are_seen_where_they_stand(void **state)
{
	struct desk *desk = *state;
	start(desk);
	replace_in_exhibition(desk, "kk = \"Room\"", "kk = \"Hall\"");
	desk_run(desk, 1);
	assert_string_equal(shows(desk), "title");
	assert_string_equal(desk_language(desk), "kk");
	assert_true(desk_node_says(desk->studio.mount.view.scene->root, "Hall"));
	desk_key(desk, KEY_QUIT);
	assert_string_equal(desk_panel(desk), "a");
	replace_in_exhibition(desk, "en = \"Two\"", "en = \"Three\"");
	desk_run(desk, 1);
	assert_string_equal(shows(desk), "contents");
	assert_string_equal(desk_language(desk), "en");
	assert_true(desk_node_says(desk->studio.mount.over.scene->root, "Three"));
	replace_in_exhibition(desk, "title =", "about = { date = { en = \"May\", kk = \"May\" } }, title =");
	desk_run(desk, 1);
	assert_string_equal(shows(desk), "about");
	replace_in_exhibition(desk, "idle = 30", "idle = 40"); /* no words: it stays */
	desk_run(desk, 1);
	assert_string_equal(shows(desk), "about");
}

static void what_a_panel_says_elsewhere_than_on_its_pages_is_seen_there(void **state)
{
	struct desk *desk = *state;
	start(desk);
	write_full(desk, "here", "A drawing.", "When exactly");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "c");
	assert_string_equal(shows(desk), "dispute:1");
	write_full(desk, "here", "A photograph.", "When exactly");
	desk_run(desk, 1);
	assert_string_equal(shows(desk), "transcript");
	write_full(desk, "there", "A photograph.", "When exactly");
	desk_run(desk, 1);
	assert_string_equal(shows(desk), ""); /* on the page itself */
	test_house_panel(&desk->hall, "two/d", "care = true, note = { en = \"It is grave.\", kk = \"It is sad.\" }");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "d");
	assert_string_equal(shows(desk), "note");
	test_house_panel(&desk->hall, "two/d",
					 "care = true, note = { en = \"It is grave.\", kk = \"It is sad.\" }, facts = {}");
	desk_run(desk, 1);
	assert_string_equal(shows(desk), "note"); /* no words were changed */
}

static const char YEARS[] =
	"return panel { kind = \"timeline\", title = { en = \"Years\", kk = \"Years\" }, alt = { en = \"Y.\", kk = \"Y.\" "
	"}, "
	"events = {\n"
	"  { year = 1931, label = { en = \"One\", kk = \"One\" }, text = { en = \"First.\", kk = \"First.\" } },\n"
	"  { year = 1940, label = { en = \"Two\", kk = \"Two\" }, text = { en = \"Second.\", kk = \"%s\" } },\n"
	"  { year = 1959, label = { en = \"Three\", kk = \"Three\" }, text = { en = \"Third.\", kk = \"Third.\" } } } }\n";

static void what_is_told_when_something_is_touched_is_seen(void **state)
{
	struct desk *desk = *state;
	write_with(desk, "scripts/panels/one/b.lua", YEARS, "Second.", "", "");
	desk_start(desk);
	write_with(desk, "scripts/panels/one/b.lua", YEARS, "Changed.", "", "");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "b");
	assert_string_equal(desk_language(desk), "kk");
	assert_string_equal(shows(desk), "choose:2");
	assert_true(desk_node_says(desk->studio.mount.view.scene->root, "Changed."));
	desk_letter(desk, 'b');
	assert_string_equal(shows(desk), "choose:1");
	assert_false(desk_node_says(desk->studio.mount.view.scene->root, "Changed."));
	desk_key(desk, KEY_BACK);
	assert_string_equal(shows(desk), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		AT_DESK(keys_go_through_all_that_a_page_leads_to_and_back),
		AT_DESK(a_finger_in_the_picture_does_what_a_visitors_does),
		AT_DESK(a_changed_word_of_a_register_is_seen_where_a_visitor_sees_it),
		AT_DESK(a_register_that_was_broken_and_is_mended_brings_only_what_differs),
		AT_DESK(titles_of_exhibition_and_chapters_are_seen_where_they_stand),
		AT_DESK(what_a_panel_says_elsewhere_than_on_its_pages_is_seen_there),
		AT_DESK(what_is_told_when_something_is_touched_is_seen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
