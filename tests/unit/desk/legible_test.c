/* What a panel asks of its reader, held against the other panels and against the tour. */
#include "desk/legible.h"
#include "support/test.h"
#include <stdlib.h>

/* Panels in one language of so many words a sentence, and one that is harder. */
static void make(struct legibles *list, const char *language, int count, int usual, int last)
{
	*list = (struct legibles){ 0 };
	list->items = calloc((size_t)count, sizeof *list->items);
	list->count = list->capacity = (size_t)count;
	for (int i = 0; i < count; i++) {
		struct legible *row = &list->items[i];
		int sentence = i == count - 1 ? last : usual + i % 3;
		*row = (struct legible){ .ease = { 10 * sentence, 10, 15 * sentence, 0 }, .line = 7, .read = 20 };
		snprintf(row->language, sizeof row->language, "%s", language);
		snprintf(row->file, sizeof row->file, "scripts/panels/a/p%d.lua", i);
		snprintf(row->field, sizeof row->field, "body.%s", language);
	}
}

static struct problems tell(struct legibles *list, double ceiling)
{
	struct problems problems;
	struct exhibition exhibition;
	problems_init(&problems);
	exhibition_init(&exhibition);
	exhibition.languages[0] = (struct language){ "en", "English", 130 };
	exhibition.languages[1] = (struct language){ "kk", "Kazakh", 100 };
	exhibition.language_count = 2;
	exhibition.timing.ceiling = ceiling;
	exhibition.limits.read = 60;
	legibles_tell(list, &exhibition, &problems);
	exhibition_finish(&exhibition);
	return problems;
}

static void done(struct legibles *list, struct problems *problems)
{
	problems_finish(problems);
	legibles_finish(list);
}

static void a_panel_much_harder_than_the_others_is_told_where_its_longest_sentence_stands(void **state)
{
	(void)state;
	static const char *const languages[] = { "en", "kk" };
	for (int i = 0; i < 2; i++) {
		struct legibles list;
		make(&list, languages[i], 10, 10, 60);
		struct problems problems = tell(&list, 60);
		assert_int_equal(problems.count, 1);
		assert_string_equal(problems.items[0].rule, "hard-to-read");
		assert_string_equal(problems.items[0].file, "scripts/panels/a/p9.lua");
		assert_int_equal(problems.items[0].line, 7);
		done(&list, &problems);
	}
}

static void an_easy_one_a_usual_one_and_one_that_is_allowed_are_not(void **state)
{
	(void)state;
	struct legibles list;
	make(&list, "en", 10, 40, 3);
	struct problems problems = tell(&list, 60);
	assert_int_equal(problems.count, 0);
	done(&list, &problems);
	make(&list, "en", 10, 10, 14);
	problems = tell(&list, 60);
	assert_int_equal(problems.count, 0);
	done(&list, &problems);
	make(&list, "en", 10, 10, 60);
	list.items[9].allows_hard = true;
	problems = tell(&list, 60);
	assert_int_equal(problems.count, 0);
	done(&list, &problems);
}

static void few_panels_and_few_words_say_nothing(void **state)
{
	(void)state;
	struct legibles list;
	make(&list, "en", 7, 10, 60);
	struct problems problems = tell(&list, 60);
	assert_int_equal(problems.count, 0);
	done(&list, &problems);
	make(&list, "en", 10, 10, 60);
	list.items[9].ease.words = 29;
	problems = tell(&list, 60);
	assert_int_equal(problems.count, 0);
	done(&list, &problems);
}

static void a_tour_that_leaves_pages_is_told_once(void **state)
{
	(void)state;
	struct legibles list;
	make(&list, "en", 4, 10, 10);
	list.items[0].read = 50.2;
	list.items[1].read = 44;
	list.items[2].read = 70; /* a long page, which is told as such */
	list.items[3].read = 55; /* this one has seconds of its own */
	list.items[3].seconds = 30;
	struct problems problems = tell(&list, 45);
	assert_int_equal(problems.count, 1);
	assert_string_equal(problems.items[0].field, "timing.ceiling");
	assert_non_null(strstr(problems.items[0].message, "1 of 4 take longer"));
	assert_non_null(strstr(problems.items[0].message, "write ceiling = 51"));
	done(&list, &problems);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_panel_much_harder_than_the_others_is_told_where_its_longest_sentence_stands),
		cmocka_unit_test(an_easy_one_a_usual_one_and_one_that_is_allowed_are_not),
		cmocka_unit_test(few_panels_and_few_words_say_nothing),
		cmocka_unit_test(a_tour_that_leaves_pages_is_told_once),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
