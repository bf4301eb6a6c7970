/* The shipped exhibition by keys alone, heard and not seen, in all its languages: every stop has a name, a role, a
 * place and a hint, and a clip is made of each text; nothing is a dead end; whatever a finger can touch a key reaches,
 * and it does the same.
 *
 * LANTERN_TESTS_TURN=1: each panel in one language only, in turn. */
#include "base/log.h"
#include "kiosk.h"
#include "speech/every.h"
#include "voice/clip.h"
#include "words/spoken.h"

enum { STOPS = 300, SEEN = 2000, TEXTS = 400 };

struct walk {
	struct kiosk kiosk;
	char *told; /* what the trace says since it was looked at last */
	size_t length;
	char *texts[TEXTS]; /* what was said */
	int count;
	char *seen[SEEN]; /* sheets that were walked through */
	int seen_count;
	char **known; /* every text that clips are made of, in order */
	size_t known_count, known_room;
	long stops, sheets;
};

static double now_of(const struct walk *walk)
{
	return house_now(&walk->kiosk.test.house);
}

static const char *where(const struct walk *walk)
{
	static char text[256];
	const struct kiosk *kiosk = &walk->kiosk;
	const struct exhibition *exhibition = &kiosk->test.house.exhibition;
	const struct view_key *key = &kiosk->tour.current.key;
	snprintf(text, sizeof text, "%s, page %d, in %s%s%s %.60s",
			 key->title ? "title" : exhibition->panels[key->panel].id, key->page + 1,
			 exhibition->languages[kiosk->tour.reader.language].id, kiosk->sheet.name[0] ? ", sheet " : "",
			 kiosk->sheet.name, kiosk->sheet.about);
	return text;
}

/* ---- what was said ---- */

static void forget_texts(struct walk *walk)
{
	while (walk->count > 0)
		free(walk->texts[--walk->count]);
}

/* Of a JSON string, up to its closing mark: what stands behind a backslash is a mark itself, or white space. */
static char *unescape(const char *text)
{
	char *plain = strdup(text), *out = plain;
	for (; *text && *text != '"'; text++) {
		bool escaped = *text == '\\' && text[1];
		text += escaped;
		*out++ = escaped && strchr("nrt", *text) ? ' ' : *text;
	}
	*out = 0;
	return plain;
}

/* The texts of the trace's lines. */
static void hear(struct walk *walk)
{
	struct house *house = &walk->kiosk.test.house;
	forget_texts(walk);
	fflush(house->trace.out);
	for (char *line = walk->told; line && *line;) {
		char *end = strchr(line, '\n');
		char *text = strstr(line, "\"text\":\"");
		if (text && text < end && walk->count < TEXTS) {
			walk->texts[walk->count++] = unescape(text + strlen("\"text\":\""));
		}
		line = end + 1;
	}
	fclose(house->trace.out); /* what was told is gone whole, and the next begins anew */
	free(walk->told);
	walk->told = NULL;
	house->trace.out = open_memstream(&walk->told, &walk->length);
}

static bool is_said(const struct walk *walk, const char *word)
{
	struct arena arena;
	arena_init(&arena);
	char *text = spoken_word(walk->kiosk.test.house.script, word, walk->kiosk.tour.reader.language, &arena);
	bool found = false;
	for (int i = 0; text && i < walk->count; i++)
		found = found || strcmp(walk->texts[i], text) == 0;
	arena_finish(&arena);
	return found;
}

static bool is_one_said(const struct walk *walk, const char *const *words)
{
	bool found = false;
	for (; *words; words++)
		found = found || is_said(walk, *words);
	return found;
}

/* ---- what there are clips of ---- */

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void know(void *data, int language, const char *text)
{
	struct walk *walk = data;
	(void)language;
	if (walk->known_count == walk->known_room) {
		walk->known_room = walk->known_room ? 2 * walk->known_room : 4096;
		walk->known = realloc(walk->known, walk->known_room * sizeof *walk->known);
		assert_non_null(walk->known);
	}
	walk->known[walk->known_count++] = voice_fold(text);
}

static void know_all(struct walk *walk)
{
	struct house *house = &walk->kiosk.test.house;
	struct problems problems;
	problems_init(&problems);
	for (int i = 0; i < (int)house->exhibition.language_count; i++)
		every_text(house->script, &house->exhibition, i, -1, know, walk, &problems);
	assert_int_equal(problems.errors, 0);
	problems_finish(&problems);
	qsort(walk->known, walk->known_count, sizeof *walk->known, compare);
}

static bool has_clip(const struct walk *walk, char *text)
{
	return bsearch(&text, walk->known, walk->known_count, sizeof *walk->known, compare) != NULL;
}

/* With its one number as a pattern has it: "of 6" is "of {n}"; a number alone has a clip too. */
static bool has_pattern(const struct walk *walk, const char *text)
{
	size_t before = strcspn(text, "0123456789"), digits = strspn(text + before, "0123456789");
	char pattern[200];
	if (digits == 0 || digits > 3 || atoi(text + before) > VOICE_NUMBERS_MOST)
		return false;
	if (before == 0 && !text[digits])
		return true;
	snprintf(pattern, sizeof pattern, "%.*s%s%.100s", (int)before, text, VOICE_NUMBER, text + before + digits);
	return has_clip(walk, pattern);
}

static void must_have_clips(const struct walk *walk)
{
	for (int i = 0; i < walk->count; i++) {
		char *folded = voice_fold(walk->texts[i]);
		if (!has_clip(walk, folded) && !has_pattern(walk, folded))
			fail_msg("\"%s\" is said, and no clip would be made of it: %s", walk->texts[i], where(walk));
		free(folded);
	}
}

static void press(struct walk *walk, enum key key)
{
	struct guest *guest = &walk->kiosk.guest;
	if (!speak_key(guest, key, now_of(walk)))
		focus_key(guest, key, now_of(walk));
	kiosk_run(&walk->kiosk, 0.06);
	hear(walk);
	must_have_clips(walk);
}

/* ---- what can be touched ---- */

struct actions {
	struct action list[STOPS];
	int count;
};

static bool holds(const struct actions *actions, const struct action *action)
{
	for (int i = 0; i < actions->count; i++)
		if (action_same(&actions->list[i], action))
			return true;
	return false;
}

static void add(struct actions *actions, const struct action *action)
{
	if (actions->count < STOPS && !holds(actions, action))
		actions->list[actions->count++] = *action;
}

/* All that a finger finds, but for the line: the contents lead there too (must_reach_every_panel). */
static void find(struct actions *actions, const struct node *node)
{
	if (node->hidden)
		return;
	if (node->action.kind != ACTION_NONE && node->action.kind != ACTION_LINE)
		add(actions, &node->action);
	for (const struct node *child = node->first; child; child = child->next)
		find(actions, child);
}

static void find_touched(const struct walk *walk, struct actions *actions)
{
	const struct kiosk *kiosk = &walk->kiosk;
	actions->count = 0;
	if (sheet_covers(&kiosk->sheet)) {
		find(actions, kiosk->sheet.scene->root);
		return;
	}
	find(actions, kiosk->tour.current.scene->root);
	if (kiosk->tour.current.chrome)
		find(actions, kiosk->tour.current.chrome->root);
}

/* ---- walking ---- */

static void must_be_described(const struct walk *walk, int place, int count)
{
	static const char *const roles[] = { "spoken_button", "spoken_option", "spoken_entry", NULL };
	static const char *const hints[] = { "spoken_looks", "spoken_opens",  "spoken_goes", "spoken_chooses",
										 "spoken_does",	 "spoken_closes", NULL };
	char number[16], of[16];
	bool numbered = false, counted = false;
	snprintf(number, sizeof number, "%d", place);
	snprintf(of, sizeof of, "%d", count);
	for (int i = 1; i < walk->count; i++) {
		numbered = numbered || strcmp(walk->texts[i], number) == 0;
		counted = counted || strstr(walk->texts[i], of);
	}
	/* The first text is the name, and neither what stands behind it nor a number in its place. */
	int all = walk->count;
	struct walk first = *walk;
	first.count = all > 0;
	bool named = all > 0 && !is_one_said(&first, roles) && !is_said(walk, "spoken_entry_number");
	if (named && is_one_said(walk, roles) && is_one_said(walk, hints) && numbered && counted)
		return;
	for (int i = 0; i < walk->count; i++)
		print_message("  said: %s\n", walk->texts[i]);
	fail_msg("stop %d of %d is not told whole: %s", place, count, where(walk));
}

/* Down and down until it comes round: every stop, told, and all that a finger finds. */
static void walk_round(struct walk *walk, struct actions *stops)
{
	struct actions touched;
	struct guest *guest = &walk->kiosk.guest;
	int count = 0, place = 0;
	stops->count = 0;
	find_touched(walk, &touched);
	guest->hand.focus = guest->speaking.focus = (struct held){ .number = -1 };
	do {
		press(walk, KEY_DOWN);
		place = focus_place(guest, &count);
		if (place != stops->count + 1 && stops->count == 0)
			fail_msg("the first stop is the %d.: %s", place, where(walk));
		must_be_described(walk, place, count);
		add(stops, &guest->hand.focus.action);
		walk->stops++;
	} while (place < count);
	press(walk, KEY_DOWN);
	assert_int_equal(focus_place(guest, &count), 1);
	for (int i = 0; i < touched.count; i++) {
		char text[ACTION_LENGTH];
		if (!holds(stops, &touched.list[i]))
			fail_msg("a finger can do \"%s\" and no key can: %s", action_print(&touched.list[i], text), where(walk));
	}
}

/* The ring on what does that. */
static void go_to(struct walk *walk, const struct action *action)
{
	struct guest *guest = &walk->kiosk.guest;
	for (int i = 0; i < STOPS && !action_same(&guest->hand.focus.action, action); i++)
		press(walk, KEY_DOWN);
	char text[ACTION_LENGTH];
	if (!action_same(&guest->hand.focus.action, action))
		fail_msg("no way leads to \"%s\": %s", action_print(action, text), where(walk));
}

static bool is_new(struct walk *walk)
{
	char name[SHEET_ABOUT + 64];
	const struct kiosk *kiosk = &walk->kiosk;
	bool of_panel = strcmp(kiosk->sheet.name, "contents") != 0 && strcmp(kiosk->sheet.name, "sheet") != 0 &&
					strcmp(kiosk->sheet.name, "about") != 0;
	snprintf(name, sizeof name, "%s %s %d %d %d", kiosk->sheet.name, kiosk->sheet.about, kiosk->sheet.page,
			 of_panel ? kiosk->tour.current.key.panel : -1, kiosk->tour.reader.language);
	for (int i = 0; i < walk->seen_count; i++)
		if (strcmp(walk->seen[i], name) == 0)
			return false;
	if (walk->seen_count < SEEN)
		walk->seen[walk->seen_count++] = strdup(name);
	return true;
}

static bool opens_sheet(enum action_kind kind)
{
	return kind == ACTION_CONTENTS || kind == ACTION_SHEET || kind == ACTION_ABOUT || kind == ACTION_SOURCES ||
		   kind == ACTION_TRANSCRIPT || kind == ACTION_GLOSS || kind == ACTION_DISPUTE || kind == ACTION_PICTURE;
}

static bool is_place_said(const struct walk *walk)
{
	static const char *const down[] = { "spoken_top", "spoken_middle", "spoken_bottom", NULL };
	static const char *const across[] = { "spoken_left", "spoken_centre", "spoken_right", NULL };
	return is_one_said(walk, down) && is_one_said(walk, across);
}

/* What fingers do to an enlarged picture: arrows carry it to each of its edges, plus and minus change its size, and
 * what is seen is said. */
static void look_closely(struct walk *walk)
{
	static const enum key arrows[] = { KEY_LEFT, KEY_UP, KEY_RIGHT, KEY_DOWN };
	const struct action look = { .kind = ACTION_LOOK, .number = -1 };
	struct viewer *viewer = &walk->kiosk.sheet.viewer;
	struct viewer_place place;
	go_to(walk, &look);
	press(walk, KEY_ENTER);
	press(walk, KEY_LARGER);
	if (viewer_place(viewer).times < 3 || !is_place_said(walk))
		fail_msg("plus does not enlarge the picture, or says nothing: %s", where(walk));
	for (size_t i = 0; i < sizeof arrows / sizeof *arrows; i++) {
		struct pan_view before = pan_rest(&viewer->pan);
		press(walk, arrows[i]);
		struct pan_view after = pan_rest(&viewer->pan);
		if (!is_place_said(walk) || !(before.x != after.x || before.y != after.y))
			fail_msg("an arrow does not move the picture, or says nothing: %s", where(walk));
		for (int j = 0; j < 20; j++)
			press(walk, arrows[i]);
		if (!is_said(walk, "spoken_edge"))
			fail_msg("the picture's edge is not told: %s", where(walk));
	}
	place = viewer_place(viewer);
	assert_true(place.across == 1 && place.down == 1);
	for (int i = 0; i < 12; i++)
		press(walk, KEY_SMALLER);
	if (viewer_place(viewer).times != 1 || !is_said(walk, "whole"))
		fail_msg("minus does not lead back to the whole picture: %s", where(walk));
	press(walk, KEY_BACK);
	if (!viewer->open || !is_said(walk, "spoken_look"))
		fail_msg("Back does not end it: %s", where(walk));
	press(walk, KEY_DOWN);
	assert_false(action_same(&walk->kiosk.guest.hand.focus.action, &look));
}

static void walk_sheet(struct walk *walk, int depth)
{
	struct actions stops;
	struct sheet *sheet = &walk->kiosk.sheet;
	if (!is_new(walk))
		return;
	walk->sheets++;
	walk_round(walk, &stops);
	if (look_takes_two(sheet))
		look_closely(walk);
	for (int i = 0; i < stops.count; i++) {
		const struct action *action = &stops.list[i];
		if (action->kind == ACTION_ZOOM && sheet->viewer.open) {
			double before = pan_rest(&sheet->viewer.pan).scale;
			go_to(walk, action);
			press(walk, KEY_ENTER);
			if (action->number != ZOOM_WHOLE && !(pan_rest(&sheet->viewer.pan).scale != before))
				assert_true(action->number == ZOOM_OUT && before <= 1);
		}
		if (depth < 3 && (action->kind == ACTION_TURN || opens_sheet(action->kind))) {
			struct sheet_wish wish = { sheet->name, sheet->about, sheet->page, false };
			char name[SHEET_NAME], about[SHEET_ABOUT];
			snprintf(name, sizeof name, "%s", wish.name);
			snprintf(about, sizeof about, "%s", wish.about);
			go_to(walk, action);
			press(walk, KEY_ENTER);
			kiosk_run(&walk->kiosk, 0.5);
			assert_true(sheet_covers(sheet));
			walk_sheet(walk, depth + 1);
			wish.name = name;
			wish.about = about;
			sheet_open(sheet, &wish);
			kiosk_run(&walk->kiosk, 0.5);
		}
	}
}

/* One of a chart's years, a map's places: Enter chooses it, tells that it is chosen, and the ring stays on it. */
static void choose(struct walk *walk, const struct action *action)
{
	struct guest *guest = &walk->kiosk.guest;
	go_to(walk, action);
	press(walk, KEY_ENTER);
	kiosk_run(&walk->kiosk, 2);
	hear(walk);
	press(walk, KEY_REPEAT);
	if (walk->kiosk.tour.current.key.choice != action->number)
		fail_msg("Enter does not choose %d: %s", action->number, where(walk));
	if (action->number > 0 && !action_same(&guest->hand.focus.action, action))
		fail_msg("the ring is lost when %d is chosen: %s", action->number, where(walk));
}

static void walk_page(struct walk *walk)
{
	struct actions stops;
	const struct action *first = NULL;
	walk_round(walk, &stops);
	for (int i = 0; i < stops.count; i++) {
		const struct action *action = &stops.list[i];
		if (action->kind == ACTION_CHOOSE && !first)
			first = action;
		if (!opens_sheet(action->kind))
			continue;
		go_to(walk, action);
		press(walk, KEY_ENTER);
		kiosk_run(&walk->kiosk, 0.5);
		if (!sheet_covers(&walk->kiosk.sheet))
			fail_msg("Enter opens nothing: %s", where(walk));
		walk_sheet(walk, 0);
		press(walk, KEY_BACK);
		kiosk_run(&walk->kiosk, 0.5);
		if (sheet_is(&walk->kiosk.sheet, NULL))
			fail_msg("Back leads nowhere: %s", where(walk));
	}
	if (first) {
		struct actions chosen;
		choose(walk, first);
		walk_round(walk, &chosen);
		const struct action none = { .kind = ACTION_CHOOSE, .number = 0 };
		if (holds(&chosen, &none))
			choose(walk, &none);
	}
}

static void walk_panel(struct walk *walk, int panel, int language)
{
	struct kiosk *kiosk = &walk->kiosk;
	visit_language(&kiosk->guest, language, CAUSE_TOUCH);
	tour_go(&kiosk->tour, panel, CAUSE_TOUCH);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, panel);
	for (int page = 0, pages = 1; page < pages; page++) {
		pages = kiosk->tour.current.pages;
		walk_page(walk);
		struct view_key before = kiosk->tour.current.key;
		press(walk, KEY_RIGHT);
		kiosk_run(kiosk, 5);
		if (view_key_equal(&before, &kiosk->tour.current.key))
			fail_msg("right leads nowhere: %s", where(walk));
	}
}

/* Wherever a finger on the line gets to, keys get to by the contents. */
static void must_reach_every_panel(struct walk *walk)
{
	static bool reached[400];
	const struct exhibition *exhibition = &walk->kiosk.test.house.exhibition;
	struct sheet *sheet = &walk->kiosk.sheet;
	struct actions stops;
	for (size_t i = 0; i < exhibition->chapter_count; i++) {
		struct sheet_wish wish = { "contents", exhibition->chapters[i].id, 0, false };
		for (int page = 0, last = -1; page != last; last = page, page = sheet->page) {
			sheet_open(sheet, &wish);
			kiosk_run(&walk->kiosk, 0.5);
			walk_round(walk, &stops);
			for (int j = 0; j < stops.count; j++)
				if (stops.list[j].kind == ACTION_PANEL)
					reached[exhibition_panel(exhibition, stops.list[j].id)] = true;
			wish.page++;
		}
	}
	for (size_t i = 0; i < exhibition->panel_count; i++)
		if (!reached[i])
			fail_msg("a finger on the line gets to %s, and no key: the contents do not lead there",
					 exhibition->panels[i].id);
	sheet_close(sheet);
	kiosk_run(&walk->kiosk, 0.5);
}

static void every_panel_is_walked_by_ear(void **state)
{
	struct walk *walk = *state;
	const struct exhibition *exhibition = &walk->kiosk.test.house.exhibition;
	const bool turn = getenv("LANTERN_TESTS_TURN");
	int languages = (int)exhibition->language_count;
	press(walk, KEY_SPEECH);
	must_reach_every_panel(walk);
	for (int i = 0; i < (int)exhibition->panel_count; i++)
		for (int l = 0; l < languages; l++)
			if (!turn || l == i % languages)
				walk_panel(walk, i, l);
	print_message("%ld stops, %ld sheets\n", walk->stops, walk->sheets);
	assert_true(walk->stops > 1000);
}

static void charts_and_enlarged_pictures_are_walked_by_ear(void **state)
{
	struct walk *walk = *state;
	const struct exhibition *exhibition = &walk->kiosk.test.house.exhibition;
	bool enlarged = false;
	press(walk, KEY_SPEECH);
	for (int i = 0; i < (int)exhibition->panel_count; i++)
		walk_panel(walk, i, i % 2);
	for (int i = 0; i < walk->seen_count; i++)
		enlarged = enlarged || strncmp(walk->seen[i], "picture ", 8) == 0;
	assert_true(enlarged);
}

/* The house stands: clips are listed, and somebody is there. */
static int begin(struct walk *walk)
{
	struct kiosk *kiosk = &walk->kiosk;
	struct house *house = &kiosk->test.house;
	know_all(walk);
	tour_init(&kiosk->tour, house, 0);
	sheet_init(&kiosk->sheet, house, &kiosk->tour);
	guest_init(&kiosk->guest, house, &kiosk->tour, &kiosk->sheet);
	hand_reset(&kiosk->guest);
	visit_set_state(&kiosk->guest, VISIT_NONE);
	tour_go(&kiosk->tour, 0, CAUSE_START);
	kiosk_run(kiosk, 1);
	return kiosk->tour.has_current ? 0 : -1;
}

static int setup(void **state)
{
	struct walk *walk = calloc(1, sizeof *walk);
	struct kiosk *kiosk = &walk->kiosk;
	struct house *house = &kiosk->test.house;
	struct problems problems;
	struct error error = { "" };
	*state = walk;
	*house = (struct house){ .folder = ".", .data = ".", .width = 1920, .height = 1080, .alive = { .undrawn_at = -1 } };
	clock_init(&house->clock, true);
	house->trace.out = open_memstream(&walk->told, &walk->length);
	problems_init(&house->reported);
	problems_init(&problems);
	exhibition_init(&house->exhibition);
	house->fonts = faces_open(house->folder, house->data, NULL, &error);
	house->script = house->fonts ? script_create(".", ".", house->fonts, &error) : NULL;
	if (!house->script)
		fail_msg("%s", error.text);
	house->readable = script_read_exhibition(house->script, &house->exhibition, &problems);
	problems_finish(&problems);
	return begin(walk);
}

/* A small one that has a chart and a picture to be enlarged. */
static int setup_small(void **state)
{
	struct walk *walk = calloc(1, sizeof *walk);
	struct house *house = &walk->kiosk.test.house;
	*state = walk;
	test_house_open(&walk->kiosk.test);
	kiosk_write(walk->kiosk.test.folder);
	fclose(house->trace.out);
	house->trace.out = open_memstream(&walk->told, &walk->length);
	return begin(walk);
}

static int teardown(void **state)
{
	struct walk *walk = *state;
	struct kiosk *kiosk = &walk->kiosk;
	struct house *house = &kiosk->test.house;
	sheet_finish(&kiosk->sheet);
	speak_finish(&kiosk->guest);
	guest_finish(&kiosk->guest);
	tour_finish(&kiosk->tour);
	fclose(house->trace.out);
	house->trace.out = NULL;
	exhibition_finish(&house->exhibition);
	script_destroy(house->script);
	fonts_destroy(house->fonts);
	problems_finish(&house->reported);
	if (kiosk->test.folder)
		test_folder_teardown((void *[]){ kiosk->test.folder });
	forget_texts(walk);
	while (walk->seen_count > 0)
		free(walk->seen[--walk->seen_count]);
	while (walk->known_count > 0)
		free(walk->known[--walk->known_count]);
	free(walk->known);
	free(walk->told);
	free(walk);
	return 0;
}

int main(void)
{
	log_threshold = LOG_LEVEL_ERROR;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(charts_and_enlarged_pictures_are_walked_by_ear, setup_small, teardown),
		cmocka_unit_test_setup_teardown(every_panel_is_walked_by_ear, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
