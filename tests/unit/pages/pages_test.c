/* The shipped exhibition's panels as fingers meet them: pages and choices that another language, text size or an edited
 * file does not have, lights of maps, chosen years.
 *
 * LANTERN_TESTS_TURN=1: each panel in one language only, in turn. */
#include "workshop.h"

struct shipped {
	struct workshop shop;
	struct build_request request;
	int built, lights;
	bool chooses; /* something can be chosen in the panel */
};

static int setup(void **state)
{
	struct shipped *shipped = calloc(1, sizeof *shipped);
	struct workshop *shop = &shipped->shop;
	struct error error = { 0 };
	assert_non_null(shipped);
	shop->fonts = workshop_fonts();
	fonts_add_folder(shop->fonts, "build/fonts");
	exhibition_init(&shop->exhibition);
	problems_init(&shop->problems);
	shop->script = script_create(".", ".", shop->fonts, &error);
	if (!shop->script)
		fail_msg("%s", error.text);
	assert_true(script_read_exhibition(shop->script, &shop->exhibition, &shop->problems));
	shipped->request.exhibition = &shop->exhibition;
	*state = shipped;
	return 0;
}

static int teardown(void **state)
{
	struct shipped *shipped = *state;
	workshop_close(&shipped->shop);
	problems_finish(&shipped->shop.problems);
	fonts_destroy(shipped->shop.fonts);
	free(shipped);
	return 0;
}

static bool can_choose(const struct node *node)
{
	bool can = node->action.kind == ACTION_CHOOSE;
	for (const struct node *child = node->first; child && !can; child = child->next)
		can = can_choose(child);
	return can;
}

/* Each light of a map is touched where it stands, however close others are. */
static int lights_that_answer(const struct scene *scene, const struct node *node)
{
	int lights = 0;
	if (node->id && strcmp(node->id, "near") == 0) {
		double x = (double)(node->px.x + node->px.width / 2), y = (double)(node->px.y + node->px.height / 2);
		const struct node *hit = scene_hit(scene, x, y);
		char meant[ACTION_LENGTH], met[ACTION_LENGTH] = "nothing";
		if (!hit || !action_same(&hit->action, &node->action))
			fail_msg("the light of %s at %.0f, %.0f: %s", action_print(&node->action, meant), x, y,
					 hit ? action_print(&hit->action, met) : met);
		lights++;
	}
	for (const struct node *child = node->first; child; child = child->next)
		lights += lights_that_answer(scene, child);
	return lights;
}

/* How many pages there are; it must be built without a word. */
static int pages_of(struct shipped *shipped, int page, int choice)
{
	struct workshop *shop = &shipped->shop;
	struct built built;
	shipped->request.page = page;
	shipped->request.choice = choice;
	bool good = script_build(shop->script, &shipped->request, &built, &shop->problems);
	if (!good || shop->problems.errors > 0) {
		workshop_print(shop);
		fail_msg("panel %s, page %d, choice %d, language %d, text size %d, reach %d, %dx%d",
				 shop->exhibition.panels[shipped->request.panel].id, page + 1, choice, shipped->request.language,
				 (int)shipped->request.aids.text_size, shipped->request.aids.low_reach, shipped->request.width_px,
				 shipped->request.height_px);
	}
	problems_clear(&shop->problems);
	assert_true(choice < 99 || !scene_find(built.scene, "chosen"));
	shipped->chooses = shipped->chooses || can_choose(built.scene->root);
	shipped->lights += lights_that_answer(built.scene, built.scene->root);
	scene_destroy(built.scene);
	shipped->built++;
	return built.pages;
}

/* The page after the last, one far beyond, and, where something can be chosen, what cannot be. */
static void ask_for_too_much(struct shipped *shipped)
{
	int pages = pages_of(shipped, 99, 0);
	if (!shipped->chooses)
		return;
	for (int page = 0; page <= pages; page += pages > 3 ? pages / 3 : 1) {
		assert_int_equal(pages_of(shipped, page, 3), pages);
		assert_int_equal(pages_of(shipped, page, 99), pages);
	}
}

static void what_another_language_or_size_does_not_have_is_the_last_it_has(void **state)
{
	static const int sizes[][2] = { { 1920, 1080 }, { 1080, 1920 } };
	struct shipped *shipped = *state;
	struct build_request *request = &shipped->request;
	struct exhibition *exhibition = &shipped->shop.exhibition;
	const int ways = 2 * 3 * 2, languages = (int)exhibition->language_count;
	const bool turn = getenv("LANTERN_TESTS_TURN");
	for (int i = 0; i < (int)exhibition->panel_count; i++) {
		request->panel = i;
		shipped->chooses = false;
		assert_true(script_read_panel(shipped->shop.script, exhibition, i, true, &shipped->shop.problems));
		const int first = turn ? ways * (i % languages) : 0, last = turn ? first + ways : ways * languages;
		for (int way = first; way < last; way++) {
			request->width_px = sizes[way % 2][0];
			request->height_px = sizes[way % 2][1];
			request->aids.text_size = (enum text_size)(way / 2 % 3);
			request->aids.low_reach = way / 6 % 2;
			request->language = way / ways;
			ask_for_too_much(shipped);
		}
		script_forget(shipped->shop.script, i);
	}
	print_message("%d pages built, %d lights touched\n", shipped->built, shipped->lights);
	assert_true(shipped->built > 1000 && shipped->lights > (turn ? 500 : 1000));
}

/* A short bar across a post, as a mark at its foot would be: in a chart of prisoners that is a cross. */
static bool crosses(const struct node *node, const struct node *post)
{
	return node != post && node->kind == NODE_SHAPE && node->filled && node->px.width > post->px.width &&
		   node->px.width < 8 * post->px.width && node->px.height < node->px.width && node->px.x < post->px.x &&
		   node->px.x + node->px.width > post->px.x + post->px.width && node->px.y < post->px.y + post->px.height &&
		   node->px.y + node->px.height > post->px.y;
}

static bool is_crossed(const struct node *node, const struct node *post)
{
	bool crossed = crosses(node, post);
	for (const struct node *child = node->first; child && !crossed; child = child->next)
		crossed = is_crossed(child, post);
	return crossed;
}

static int year_of_choice(struct shipped *shipped, int choice)
{
	struct workshop *shop = &shipped->shop;
	struct built built;
	char id[24];
	shipped->request.choice = choice;
	assert_true(script_build(shop->script, &shipped->request, &built, &shop->problems));
	snprintf(id, sizeof id, "post-%d", 1930 + choice);
	const struct node *post = scene_find(built.scene, id);
	bool shown = post && scene_find(built.scene, "chosen-year");
	assert_false(shown && is_crossed(built.scene->root, post));
	scene_destroy(built.scene);
	return shown;
}

static void a_chosen_year_draws_no_cross(void **state)
{
	struct shipped *shipped = *state;
	struct build_request *request = &shipped->request;
	int shown = 0;
	request->panel = exhibition_panel(&shipped->shop.exhibition, "numbers");
	assert_true(request->panel >= 0);
	for (int way = 0; way < 8; way++) {
		request->width_px = way % 2 ? 1080 : 1920;
		request->height_px = way % 2 ? 1920 : 1080;
		request->aids = (struct aids){ .low_reach = way / 2 % 2, .high_contrast = way / 4 };
		for (int choice = 1; choice <= 29; choice++)
			shown += year_of_choice(shipped, choice);
	}
	assert_true(shown > 100);
}

static void only_a_mark_with_a_label_has_words_over_its_post(void **state)
{
	struct shipped *shipped = *state;
	struct build_request *request = &shipped->request;
	struct built built;
	request->panel = exhibition_panel(&shipped->shop.exhibition, "numbers");
	request->width_px = 1920;
	request->height_px = 1080;
	request->choice = 0;
	request->aids = (struct aids){ 0 };
	assert_true(script_build(shipped->shop.script, request, &built, &shipped->shop.problems));
	assert_non_null(scene_find(built.scene, "mark-1949"));
	assert_non_null(scene_find(built.scene, "post-1938"));
	assert_null(scene_find(built.scene, "mark-1938"));
	scene_destroy(built.scene);
}

/* ---- the line under a finger ---- */

/* The texts that are seen of a scene, one after another; `face` (may be NULL): of that face only. */
static int texts_seen(const struct scene *scene, const struct drivers *drivers, enum action_kind does, const int *face,
					  char *out, size_t size)
{
	struct display display;
	int count = 0;
	out[0] = 0;
	display_init(&display);
	scene_evaluate(scene, NULL, drivers, NULL, &display);
	for (size_t i = 0; i < display.count; i++) {
		const struct item *item = &display.items[i];
		const struct box *box = &item->box;
		if (item->kind != ITEM_TEXT || (does && (!item->action || item->action->kind != does)) ||
			(face && item->style.face != *face))
			continue;
		assert_true(box->x >= 0 && box->y >= 0 && box->x + box->width <= scene->width_px &&
					box->y + box->height <= scene->height_px);
		snprintf(out + strlen(out), size - strlen(out), "%.*s ", (int)item->length, item->text);
		count++;
	}
	display_finish(&display);
	return count;
}

static struct scene *part(struct shipped *shipped, enum build_part which, const char *about)
{
	struct build_request request = shipped->request;
	struct built built;
	request.part = which;
	request.pages = 1;
	request.overlay = "line";
	request.about = about;
	assert_true(script_build(shipped->shop.script, &request, &built, &shipped->shop.problems));
	return built.scene;
}

/* What was written in lines is looked for without them, and a line's end may have taken a space. Soft hyphens (two
 * bytes in UTF-8) are not seen where nothing is divided. */
static bool holds(const char *seen, const char *title)
{
	for (; *title; title++) {
		if (strncmp(title, "\xC2\xAD", 2) == 0)
			title += 2;
		if (*title == ' ' || *title == '\n')
			continue;
		while (*seen == ' ' || *seen == '\n')
			seen++;
		const char *at = strchr(seen, *title);
		if (!at)
			return false;
		seen = at + 1;
	}
	return true;
}

static void names_of_places(struct shipped *shipped)
{
	const struct exhibition *exhibition = &shipped->shop.exhibition;
	struct scene *chrome = part(shipped, BUILD_CHROME, "");
	const struct node *line = scene_find(chrome, "line");
	char about[64], text[2000], all[2000];
	snprintf(about, sizeof about, "%.1f %.1f %.1f", (double)line->px.x / chrome->scale,
			 (double)line->px.y / chrome->scale, (double)line->px.width / chrome->scale);
	struct scene *places = part(shipped, BUILD_OVERLAY, about);
	for (size_t i = 0; i < exhibition->panel_count; i++) {
		struct drivers drivers = { .travel = (double)i, .rise = 1 };
		const char *title = exhibition->panels[i].title[shipped->request.language];
		const struct chapter *chapter = &exhibition->chapters[exhibition->panels[i].chapter];
		assert_true(texts_seen(places, &drivers, ACTION_NONE, NULL, text, sizeof text) >= 2);
		assert_true(holds(text, title) && holds(text, chapter->title[shipped->request.language]));
		assert_true(strlen(text) < strlen(title) + strlen(chapter->title[shipped->request.language]) + 24);
	}
	struct drivers rest = { .rise = 1 }, held = { .rise = 0 };
	int bold = scene_find(chrome, "chapter") ? scene_find(chrome, "chapter")->prose.face : -1;
	int names = texts_seen(chrome, &rest, ACTION_LINE, NULL, all, sizeof all);
	assert_int_equal(texts_seen(chrome, &held, ACTION_LINE, NULL, text, sizeof text), names);
	assert_string_equal(text, all);
	if (bold >= 0) {
		assert_int_equal(texts_seen(chrome, &rest, ACTION_LINE, &bold, text, sizeof text), 1);
		assert_int_equal(texts_seen(chrome, &held, ACTION_LINE, &bold, text, sizeof text), 0);
	}
	scene_destroy(places);
	scene_destroy(chrome);
}

static void the_line_names_every_place_and_nobody_is_bold_under_a_finger(void **state)
{
	struct shipped *shipped = *state;
	struct build_request *request = &shipped->request;
	struct exhibition *exhibition = &shipped->shop.exhibition;
	for (int i = 0; i < (int)exhibition->panel_count; i++)
		assert_true(script_read_panel(shipped->shop.script, exhibition, i, i == 0, &shipped->shop.problems));
	for (int way = 0; way < 2 * 3 * 2 * (int)exhibition->language_count; way++) {
		request->width_px = way % 2 ? 1080 : 1920;
		request->height_px = way % 2 ? 1920 : 1080;
		request->aids = (struct aids){ .text_size = (enum text_size)(way / 2 % 3), .low_reach = way / 6 % 2 };
		request->language = way / 12;
		names_of_places(shipped);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_another_language_or_size_does_not_have_is_the_last_it_has, setup,
										teardown),
		cmocka_unit_test_setup_teardown(a_chosen_year_draws_no_cross, setup, teardown),
		cmocka_unit_test_setup_teardown(only_a_mark_with_a_label_has_words_over_its_post, setup, teardown),
		cmocka_unit_test_setup_teardown(the_line_names_every_place_and_nobody_is_bold_under_a_finger, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
