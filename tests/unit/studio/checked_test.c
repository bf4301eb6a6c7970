/* What `lantern check --json` writes is read again, letter for letter; what is no problem is left out. */
#include "base/json.h"
#include "studio/checked.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>

/* As commands/check.c writes it. */
static char *written(const struct problem *problem)
{
	char *text = NULL;
	size_t length;
	struct json json;
	FILE *out = open_memstream(&text, &length);
	json_open(&json, out);
	json_text(&json, "file", problem->file);
	json_whole(&json, "line", problem->line);
	json_text(&json, "severity", problem->severity == SEVERITY_ERROR ? "error" : "warning");
	json_text(&json, "field", problem->field);
	json_text(&json, "message", problem->message);
	json_text(&json, "rule", problem->rule);
	json_close(&json);
	fclose(out);
	return text;
}

static void a_problem_is_read_as_it_was_written(void **state)
{
	(void)state;
	struct problem problem = { SEVERITY_ERROR,
							   (char[]){ "scripts/panels/a \"b\".lua" },
							   42,
							   (char[]){ "points[2].at" },
							   (char[]){ "expected \"line\": {\\ қ – found\ttwo\nlines }" },
							   (char[]){ "wrong-type" },
							   1 };
	char *text = written(&problem);
	struct problems list;
	problems_init(&list);
	checked_read(text, &list);
	assert_int_equal(list.count, 1);
	assert_int_equal(list.errors, 1);
	assert_string_equal(list.items[0].file, problem.file);
	assert_int_equal(list.items[0].line, 42);
	assert_string_equal(list.items[0].field, problem.field);
	assert_string_equal(list.items[0].message, "expected \"line\": {\\ қ – found two lines }");
	assert_string_equal(list.items[0].rule, problem.rule);
	problems_finish(&list);
	free(text);
}

static void what_is_cut_off_or_nothing_of_the_kind_is_left_out(void **state)
{
	(void)state;
	struct problem problem = { SEVERITY_WARNING,  (char[]){ "a.lua" }, 0, (char[]){ "" },
							   (char[]){ "why" }, (char[]){ "rule" },  1 };
	char *text = written(&problem), twice[600];
	struct problems list;
	problems_init(&list);
	for (size_t cut = 0; cut + 1 < strlen(text); cut++) {
		snprintf(twice, sizeof twice, "lantern: words\n{}\n{\"file\":\"x\"}\n%.*s", (int)cut, text);
		checked_read(twice, &list);
		assert_int_equal(list.count, 0);
	}
	checked_read(NULL, &list);
	checked_read("", &list);
	assert_int_equal(list.count, 0);
	snprintf(twice, sizeof twice, "\n%snoise\n", text);
	checked_read(twice, &list);
	assert_int_equal(list.count, 1);
	assert_int_equal(list.errors, 0);
	problems_finish(&list);
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_problem_is_read_as_it_was_written),
		cmocka_unit_test(what_is_cut_off_or_nothing_of_the_kind_is_left_out),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
