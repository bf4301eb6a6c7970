/* What a spot is, and the way back through spots. */
#include "support/test.h"
#include "tour/spot.h"

static struct view view_at(struct spot spot)
{
	return (struct view){ .key = { .panel = spot.panel,
								   .page = spot.page,
								   .note = spot.note,
								   .title = spot.title,
								   .choice = spot.choice },
						  .asked_page = spot.page };
}

static void a_view_is_of_one_spot_and_of_no_other(void **state)
{
	(void)state;
	struct spot spot = { .panel = 3, .page = 1, .choice = 2 };
	const struct view view = view_at(spot);
	const struct spot others[] = {
		{ .panel = 4, .page = 1, .choice = 2 },
		{ .panel = 3, .page = 0, .choice = 2 },
		{ .panel = 3, .page = 1, .choice = 1 },
		{ .panel = 3, .page = 1, .choice = 2, .note = true },
		{ .panel = 3, .page = 1, .choice = 2, .title = true },
	};
	assert_true(spot_is_of(&view, spot));
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		assert_false(spot_is_of(&view, others[i]));
	spot = spot_of(&view);
	assert_true(spot.panel == 3 && spot.page == 1 && spot.choice == 2 && !spot.note && !spot.title);
}

static void a_page_beyond_the_last_is_the_last(void **state)
{
	(void)state;
	struct view view = view_at((struct spot){ .panel = 3, .page = 1 });
	view.asked_page = 4; /* the words became fewer */
	assert_true(spot_is_of(&view, (struct spot){ .panel = 3, .page = 4 }));
	assert_true(spot_is_of(&view, (struct spot){ .panel = 3, .page = 1 }));
	assert_false(spot_is_of(&view, (struct spot){ .panel = 3, .page = 2 }));
}

static void a_panel_is_entered_by_its_note_and_a_title_stands_before_its_chapter(void **state)
{
	(void)state;
	struct chapter chapters[] = { { .first = 0, .count = 2 }, { .first = 2, .count = 2 } };
	struct panel_entry panels[] = {
		{ .chapter = 0 }, { .chapter = 0 }, { .chapter = 1 }, { .chapter = 1, .care = true }
	};
	const struct exhibition exhibition = {
		.chapters = chapters, .chapter_count = 2, .panels = panels, .panel_count = 4
	};
	struct spot spot = spot_entry(&exhibition, 3);
	assert_true(spot.panel == 3 && spot.page == 0 && spot.note && !spot.title);
	spot = spot_entry(&exhibition, 2);
	assert_true(spot.panel == 2 && !spot.note);
	spot = spot_title(&exhibition, 3);
	assert_true(spot.panel == 2 && spot.title && !spot.note);
}

static void the_way_back_holds_the_newest(void **state)
{
	(void)state;
	struct past past = { .count = 0 };
	for (int i = 0; i < PAST_MOST + 3; i++)
		past_add(&past, (struct spot){ .panel = i });
	assert_int_equal(past.count, PAST_MOST);
	for (int i = 0; i < PAST_MOST; i++)
		assert_int_equal(past.spots[i].panel, i + 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_view_is_of_one_spot_and_of_no_other),
		cmocka_unit_test(a_page_beyond_the_last_is_the_last),
		cmocka_unit_test(a_panel_is_entered_by_its_note_and_a_title_stands_before_its_chapter),
		cmocka_unit_test(the_way_back_holds_the_newest),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
