/* Heights and pages, on lines made by hand: a paragraph of n lines is written n, so "3 1 2" is six lines. */
#include "scene/prose.h"
#include "support/test.h"

enum { LINES = 64, LINE_PX = 10, GAP_PX = 4 };

static struct prose_lines made(const char *paragraphs, struct prose_line *items)
{
	struct prose_lines lines = { .items = items, .line_px = LINE_PX, .gap_px = GAP_PX };
	int paragraph = 0;
	for (const char *at = paragraphs; *at; at++) {
		if (*at == ' ')
			continue;
		int length = *at - '0';
		for (int i = 0; i < length; i++)
			items[lines.count++] =
				(struct prose_line){ .paragraph = paragraph, .opens = i == 0, .closes = i == length - 1 };
		paragraph++;
	}
	return lines;
}

static void heights_count_lines_and_gaps(void **state)
{
	(void)state;
	struct prose_line items[LINES];
	struct prose_lines lines = made("3 1 2", items);
	assert_true(prose_height(&lines, 0, 0) == 10);
	assert_true(prose_height(&lines, 0, 2) == 30);
	assert_true(prose_height(&lines, 0, 5) == 68);
	assert_true(prose_height(&lines, 2, 4) == 38);
	assert_true(prose_height(&lines, 3, 3) == 10);
	assert_true(prose_height(&lines, 4, 3) == 0);
	assert_true(prose_height(&lines, -5, 99) == 68);
}

static void pages_end_where_they_should(void **state)
{
	(void)state;
	static const struct {
		const char *why, *paragraphs;
		int first;
		double height;
		int last;
	} rows[] = {
		{ "all of it", "3 1", 0, 44, 3 },
		{ "a page that is just full", "4 4", 0, 40, 3 },
		{ "two lines stay behind, two go over", "4", 0, 25, 1 },
		{ "no single last line on the next page", "4", 0, 35, 1 },
		{ "no single first line at the end", "2 4", 0, 35, 1 },
		{ "three lines cannot be parted", "2 3", 0, 50, 1 },
		{ "nor two", "2 2", 0, 35, 1 },
		{ "one line alone is no orphan", "2 1 2", 0, 38, 2 },
		{ "from the middle of a paragraph", "6 2", 2, 25, 3 },
		{ "a gap counts only on the page", "3 3", 3, 30, 5 },
		{ "better an orphan than a widow", "3 3", 0, 25, 0 },
		{ "and better a widow than nothing", "2", 0, 15, 0 },
		{ "not one line fits", "3", 0, 9, -1 },
		{ "not one more line fits", "3", 2, 9, 1 },
		{ "half a pixel is forgiven", "3", 0, 29.6, 2 },
		{ "past the end", "3", 3, 100, 2 },
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct prose_line items[LINES];
		struct prose_lines lines = made(rows[i].paragraphs, items);
		int last = prose_page(&lines, rows[i].first, rows[i].height);
		if (last != rows[i].last)
			fail_msg("%s: the page ends with line %d instead of %d", rows[i].why, last, rows[i].last);
	}
}

static void pages_come_to_an_end_and_hold(void **state)
{
	(void)state;
	static const char *const texts[] = { "5 3 1 1 7 2 4", "1 1 1 1", "9 9", "2 2 2 2 2", "3 3 3 3" };
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		for (int height = 40; height < 120; height += 3) {
			struct prose_line items[LINES];
			struct prose_lines lines = made(texts[i], items);
			for (int first = 0; first < lines.count;) {
				int last = prose_page(&lines, first, height);
				assert_in_range(last, first, lines.count - 1);
				assert_true(prose_height(&lines, first, last) <= height + 0.5);
				if (last + 1 < lines.count) {
					assert_false(items[last].opens && !items[last].closes);
					assert_false(items[last + 1].closes && !items[last + 1].opens);
				}
				first = last + 1;
			}
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(heights_count_lines_and_gaps),
		cmocka_unit_test(pages_end_where_they_should),
		cmocka_unit_test(pages_come_to_an_end_and_hold),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
