/* What a node's action may be: every word of lantern's with an argument of its kind, and nothing else. */
#include "scene/action.h"
#include "support/test.h"
#include <stdio.h>
#include <string.h>

static void lanterns_actions_are_read_and_written_the_same(void **state)
{
	(void)state;
	static const char *const known[] = {
		"next",			 "previous",   "language:kk",  "panel:open-camp", "contents",
		"contents:camp", "sheet",	   "sources",	   "sources:2",		  "gloss:blue-division",
		"picture:1",	 "close",	   "back",		   "reach",			  "reach:low",
		"text:standard", "text:large", "text:largest", "contrast:high",	  "motion:calm",
		"choose:12",	 "choose:0",   "line",		   "continue",		  "round",
		"restart",		 "zoom:in",	   "zoom:whole",   "staff:touch",	  "staff:9",
		"turn:2",		 "show"
	};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		struct action action;
		char text[ACTION_LENGTH];
		if (!action_parse(&action, known[i]))
			fail_msg("%s is not known", known[i]);
		assert_string_equal(action_print(&action, text), known[i]);
	}
}

static void all_else_is_none(void **state)
{
	(void)state;
	static const char *const unknown[] = { "nxt",		"nex",		 "next:1",			 "next:",		   "language",
										   "language:", "panel:a b", "panel:../x",		 "sources:two",	   "sources:0",
										   "turn",		"turn:0",	 "picture:-1",		 "picture",		   "choose:1.5",
										   "text",		"text:",	 "text:larg",		 "text:larger",	   "text:|",
										   "zoom:up",	"zoom",		 "motion:full|calm", "choose:1234567", ":next",
										   "Next",		"staff",	 "choose:01",		 "staff:",		   "" };
	for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
		struct action action;
		if (action_parse(&action, unknown[i]) || action.kind != ACTION_NONE)
			fail_msg("%s is known", unknown[i]);
	}
}

static void arguments_are_numbers_words_and_ids(void **state)
{
	(void)state;
	static const struct {
		const char *text, *argument;
		struct action action;
	} rows[] = {
		{ "next", "", { ACTION_NEXT, -1, "" } },
		{ "panel:land", "land", { ACTION_PANEL, -1, "land" } },
		{ "contents", "", { ACTION_CONTENTS, -1, "" } },
		{ "sources", "", { ACTION_SOURCES, -1, "" } },
		{ "sources:12", "12", { ACTION_SOURCES, 12, "" } },
		{ "choose:0", "0", { ACTION_CHOOSE, 0, "" } },
		{ "reach", "", { ACTION_REACH, -1, "" } },
		{ "reach:low", "low", { ACTION_REACH, REACH_LOW, "" } },
		{ "contrast:high", "high", { ACTION_CONTRAST, CONTRAST_HIGH, "" } },
		{ "motion:calm", "calm", { ACTION_MOTION, MOTION_CALM, "" } },
		{ "text:largest", "largest", { ACTION_TEXT_SIZE, 2, "" } },
		{ "zoom:out", "out", { ACTION_ZOOM, ZOOM_OUT, "" } },
		{ "staff:enter", "enter", { ACTION_STAFF, STAFF_DOES_ENTER, "" } },
		{ "staff:7", "7", { ACTION_STAFF, STAFF_DOES_DIGIT + 7, "" } },
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct action action;
		char argument[ACTION_LENGTH];
		assert_true(action_parse(&action, rows[i].text));
		if (!action_same(&action, &rows[i].action))
			fail_msg("%s: %d %d \"%s\"", rows[i].text, action.kind, action.number, action.id);
		assert_string_equal(action_argument(&action, argument), rows[i].argument);
	}
}

static void actions_are_the_same_if_their_arguments_are(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"next", "back", "panel:a", "panel:b", "turn:1", "turn:2", "reach", "reach:low"
	};
	enum { COUNT = sizeof texts / sizeof *texts };
	for (int i = 0; i < COUNT; i++)
		for (int j = 0; j < COUNT; j++) {
			struct action a, b;
			assert_true(action_parse(&a, texts[i]) && action_parse(&b, texts[j]));
			assert_int_equal(action_same(&a, &b), i == j);
		}
}

static void every_action_that_is_told_is_known(void **state)
{
	(void)state;
	char words[ACTIONS_LENGTH], last[ACTION_LENGTH] = "";
	struct action action;
	actions_list(words);
	assert_int_equal(strncmp(words, "next, previous, round, show, language:ID, ", 42), 0);
	for (char *rest = NULL, *word = strtok_r(words, ", ", &rest); word; word = strtok_r(NULL, ", ", &rest)) {
		snprintf(last, sizeof last, "%s", word);
		word[strcspn(word, "|")] = '\0';
		char *colon = strchr(word, ':');
		if (colon && strcmp(colon, ":N") == 0)
			colon[1] = '1';
		if (!action_parse(&action, word))
			fail_msg("%s is not known", word);
	}
	assert_string_equal(
		last,
		"staff:touch|rotate|pause|restart|quit|stick|preview|take|leave|export|clock|clear|enter|0|1|2|3|4|5|6|7|8|9");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lanterns_actions_are_read_and_written_the_same),
		cmocka_unit_test(all_else_is_none),
		cmocka_unit_test(arguments_are_numbers_words_and_ids),
		cmocka_unit_test(actions_are_the_same_if_their_arguments_are),
		cmocka_unit_test(every_action_that_is_told_is_known),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
