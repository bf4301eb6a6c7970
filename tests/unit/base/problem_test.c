/* The list of mistakes: equal ones once, sorted for reading, printed for editors, counted even without memory. */
#include "base/problem.h"
#include "support/oom.h"
#include "support/test.h"

static const char *printed(const struct problem *problem)
{
	static char text[512];
	FILE *out = fmemopen(text, sizeof text, "w");
	assert_non_null(out);
	problem_print(problem, out);
	fclose(out);
	return text;
}

static void keeps_copies(void **state)
{
	(void)state;
	struct problems list;
	char file[] = "a.lua", field[] = "title.kk", rule[] = "unknown-field";
	problems_init(&list);
	const struct problem *kept = problems_add(&list, SEVERITY_ERROR, file, 3, field, rule, "expected %s", "text");
	file[0] = field[0] = rule[0] = 'X';
	assert_non_null(kept);
	assert_string_equal(kept->file, "a.lua");
	assert_string_equal(kept->field, "title.kk");
	assert_string_equal(kept->rule, "unknown-field");
	assert_string_equal(kept->message, "expected text");
	assert_int_equal(kept->line, 3);
	assert_int_equal(kept->count, 1);
	assert_int_equal(list.errors, 1);
	problems_finish(&list);
	assert_int_equal(list.count, 0);
}

static void keeps_equal_ones_once(void **state)
{
	(void)state;
	struct problems list;
	problems_init(&list);
	problems_add(&list, SEVERITY_WARNING, "a", 1, "f", "r", "first");
	const struct problem *again = problems_add(&list, SEVERITY_WARNING, "a", 1, "f", "r", "second");
	assert_int_equal(again->count, 2);
	assert_string_equal(again->message, "first");
	problems_add(&list, SEVERITY_WARNING, "b", 1, "f", "r", "other file");
	problems_add(&list, SEVERITY_WARNING, "a", 2, "f", "r", "other line");
	problems_add(&list, SEVERITY_WARNING, "a", 1, "g", "r", "other field");
	problems_add(&list, SEVERITY_WARNING, "a", 1, "f", "s", "other rule");
	problems_add(&list, SEVERITY_WARNING, "a", 1, NULL, NULL, "no field");
	assert_int_equal(list.count, 6);
	assert_int_equal(list.errors, 0);
	assert_int_equal(problems_add(&list, SEVERITY_ERROR, "a", 1, "f", "r", "now an error")->severity, SEVERITY_ERROR);
	assert_int_equal(list.errors, 1);
	problems_add(&list, SEVERITY_ERROR, "a", 1, "f", "r", "again");
	assert_int_equal(list.errors, 1);
	assert_int_equal(list.count, 6);
	problems_finish(&list);
}

static void moves(void **state)
{
	(void)state;
	struct problems list, from;
	problems_init(&list);
	problems_init(&from);
	problems_add(&from, SEVERITY_ERROR, "a", 1, "f", "r", "one");
	problems_add(&from, SEVERITY_WARNING, "a", 2, "f", "r", "two");
	problems_move(&list, &from);
	assert_int_equal(list.count, 2);
	assert_int_equal(list.errors, 1);
	assert_int_equal(from.count + from.errors, 0);
	problems_add(&from, SEVERITY_ERROR, "a", 1, "f", "r", "one");
	problems_add(&from, SEVERITY_ERROR, "a", 3, "f", "r", "three");
	problems_move(&list, &from);
	assert_int_equal(list.count, 3);
	assert_int_equal(list.errors, 2);
	assert_int_equal(list.items[0].count, 2);
	assert_int_equal(from.count + from.errors, 0);
	problems_move(&list, &from);
	assert_int_equal(list.count, 3);
	problems_clear(&list);
	assert_int_equal(list.count + list.errors, 0);
	problems_finish(&list);
	problems_finish(&from);
}

static void sorts_by_file_line_field(void **state)
{
	(void)state;
	struct problems list;
	problems_init(&list);
	problems_sort(&list);
	problems_add(&list, SEVERITY_ERROR, "b", 1, "", "r", "4");
	problems_add(&list, SEVERITY_ERROR, "a", 10, "", "r", "3");
	problems_add(&list, SEVERITY_ERROR, "a", 9, "y", "r", "2");
	problems_add(&list, SEVERITY_ERROR, "a", 9, "x", "s", "1");
	problems_add(&list, SEVERITY_ERROR, "a", 9, "x", "r", "0");
	problems_sort(&list);
	for (size_t i = 0; i < list.count; i++)
		assert_int_equal(list.items[i].message[0] - '0', i);
	problems_finish(&list);
}

static void prints_as_compilers_do(void **state)
{
	(void)state;
	struct problems list;
	problems_init(&list);
	const struct problem *problem =
		problems_add(&list, SEVERITY_ERROR, "p.lua", 12, "title.kk", "missing", "expected text, found nothing");
	assert_string_equal(printed(problem), "p.lua:12: error: title.kk: expected text, found nothing [missing]\n");
	problem = problems_add(&list, SEVERITY_WARNING, "p.lua", 0, NULL, "large", "line\nbreak");
	assert_string_equal(printed(problem), "p.lua: warning: line break [large]\n");
	problem = problems_add(&list, SEVERITY_WARNING, NULL, 0, NULL, NULL, "bare");
	assert_string_equal(printed(problem), "warning: bare\n");
	problems_finish(&list);
}

static bool add_and_move(void *data)
{
	(void)data;
	struct problems list, from;
	bool ok = true;
	problems_init(&list);
	problems_init(&from);
	for (int i = 0; i < 20; i++) {
		ok = problems_add(&list, SEVERITY_ERROR, "list", i, "f", "r", "%d", i) && ok;
		ok = problems_add(&from, SEVERITY_ERROR, "from", i, "f", "r", "%d", i) && ok;
	}
	problems_add(&from, SEVERITY_WARNING, "list", 0, "f", "r", "there already");
	problems_move(&list, &from);
	bool counted = list.errors == 40 && from.count == 0 && from.errors == 0;
	ok = ok && list.count == 40;
	problems_finish(&list);
	problems_finish(&from);
	if (!counted)
		abort(); /* an error that could not be kept must still be counted */
	return ok;
}

static void is_one_line_whatever_a_field_or_a_file_is_called(void **state)
{
	(void)state;
	struct problems list;
	problems_init(&list);
	problems_add(&list, SEVERITY_WARNING, "a\n.lua", 3, "b\x1B[2J\nc.lua:1: error", "odd-name", "d\n%s", "e\x7F");
	const struct problem *kept =
		problems_add(&list, SEVERITY_ERROR, "a\n.lua", 3, "b\x1B[2J\nc.lua:1: error", "odd-name", "d\n%s", "e\x7F");
	assert_true(list.count == 1 && list.errors == 1 && kept->count == 2);
	assert_string_equal(printed(kept), "a .lua:3: error: b [2J c.lua:1: error: d e  [odd-name]\n");
	problems_finish(&list);
}

static void survives_out_of_memory(void **state)
{
	(void)state;
	assert_survives(add_and_move, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_copies),
		cmocka_unit_test(keeps_equal_ones_once),
		cmocka_unit_test(moves),
		cmocka_unit_test(sorts_by_file_line_field),
		cmocka_unit_test(prints_as_compilers_do),
		cmocka_unit_test(is_one_line_whatever_a_field_or_a_file_is_called),
		cmocka_unit_test(survives_out_of_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
