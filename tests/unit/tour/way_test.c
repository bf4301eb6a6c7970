/* Which spot comes after which: pages of a panel, panels, notes and titles. */
#include "world.h"

static void going_back_leads_to_the_page_that_was_seen_last(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 2);
	struct past *past = &tour->reader.past;
	past_add(past, (struct spot){ .panel = 1, .page = 1 });
	past_add(past, (struct spot){ .panel = 1, .page = 3 });
	past_add(past, (struct spot){ .panel = 0, .page = 5 });
	assert_true(way_beside(tour, -1).panel == 1 && way_beside(tour, -1).page == 3);
	assert_true(way_reach(tour, 1, 1).page == 0); /* going on it begins at its first */
	past_add(past, (struct spot){ .panel = 3, .page = 2 });
	struct spot note = way_reach(tour, 3, -1); /* a note stands before its panel from that side too */
	assert_true(note.note && note.page == 0);
	past->count = 0;
	assert_int_equal(way_beside(tour, -1).page, 0);
}

static void pages_come_before_panels_and_titles_only_while_nobody_is_there(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 2);
	tour->current.pages = 3;
	assert_true(way_beside(tour, 1).panel == 2 && way_beside(tour, 1).page == 1);
	tour->current.key.page = 2;
	assert_true(way_beside(tour, -1).page == 1 && way_beside(tour, 1).panel == 3);
	assert_true(way_beside(tour, 1).note && !way_beside(tour, 1).title);
	tour->reader.alone = true;
	assert_true(way_beside(tour, 1).panel == 3 && way_beside(tour, 1).title);
	tour->current.key.note = true; /* the note stands for all its pages */
	tour->current.key.page = 0;
	assert_int_equal(way_beside(tour, 1).panel, 3);
	tour->current.key.note = false;
	tour->current.pages = 1;
	const struct scene *scene = tour->backdrop.scene;
	tour->backdrop.scene = NULL; /* no land for a title to stand on */
	assert_false(way_beside(tour, 1).title);
	tour->backdrop.scene = (struct scene *)scene;
}

static void from_the_title_it_goes_into_its_chapter(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	assert_true(tour->current.key.title);
	tour->current.pages = 2;
	assert_true(way_beside(tour, 1).title && way_beside(tour, 1).page == 1);
	tour->reader.alone = false; /* for a visitor it has no pages */
	assert_true(!way_beside(tour, 1).title && way_beside(tour, 1).panel == 0);
	tour->current.pages = 1;
	assert_int_equal(way_beside(tour, -1).panel, 4);
	world->test.house.exhibition.panels[0].state = PANEL_BROKEN;
	assert_int_equal(way_beside(tour, 1).panel, 1);
	for (int i = 0; i < 5; i++)
		world->test.house.exhibition.panels[i].state = PANEL_BROKEN;
	assert_int_equal(way_beside(tour, 1).panel, -1);
}

static void where_the_only_chapter_begins_anew_its_title_stands_again(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	struct exhibition *exhibition = &world->test.house.exhibition;
	for (int i = 0; i < 5; i++)
		exhibition->panels[i].chapter = 0;
	visit(world, 4);
	assert_true(way_beside(tour, 1).panel == 0 && !way_beside(tour, 1).title);
	tour->reader.alone = true;
	assert_true(way_beside(tour, 1).panel == 0 && way_beside(tour, 1).title);
	assert_false(way_beside(tour, -1).title); /* going back there are no titles */
	tour->current.key.panel = 1;
	assert_true(way_beside(tour, 1).panel == 2 && !way_beside(tour, 1).title);
	for (int i = 0; i < 5; i++)
		exhibition->panels[i].state = i == 1 ? PANEL_GOOD : PANEL_BROKEN;
	assert_true(way_beside(tour, 1).panel < 0 || way_beside(tour, 1).title);
	tour->current.key.panel = 4;
}

static void taps_add_up_while_pages_turn(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	tour->current.pages = 4;
	tour->errand = (struct errand){ .wanted = true, .spot = { .panel = 1, .page = 1 } };
	assert_true(way_beside(tour, 1).panel == 1 && way_beside(tour, 1).page == 2);
	assert_true(way_beside(tour, -1).panel == 1 && way_beside(tour, -1).page == 0);
	tour->errand.spot.page = 3;
	assert_int_equal(way_beside(tour, 1).panel, 2);
	/* Only on the way within what stands there: from its note, or to it, pages are counted from here. */
	tour->errand.spot.note = true;
	assert_int_equal(way_beside(tour, 1).page, 1);
	tour->errand.spot = (struct spot){ .panel = 1, .page = 3, .title = true };
	assert_int_equal(way_beside(tour, 1).page, 1);
	tour->errand.spot = (struct spot){ .panel = 2, .page = 3 };
	assert_int_equal(way_beside(tour, 1).page, 1);
	tour->errand = (struct errand){ .spot = { .panel = 1, .page = 2 } }; /* where it went long ago */
	assert_int_equal(way_beside(tour, 1).page, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_WORLD(going_back_leads_to_the_page_that_was_seen_last),
		IN_WORLD(pages_come_before_panels_and_titles_only_while_nobody_is_there),
		IN_WORLD(from_the_title_it_goes_into_its_chapter),
		IN_WORLD(where_the_only_chapter_begins_anew_its_title_stands_again),
		IN_WORLD(taps_add_up_while_pages_turn),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
