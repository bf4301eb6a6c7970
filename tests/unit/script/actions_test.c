/* What a node's action may be: every word of lantern's with an argument of its kind, and nothing else. */
#include "script/actions.h"
#include "support/test.h"
#include <stdio.h>
#include <string.h>

static void lanterns_actions_are_known(void **state)
{
	(void)state;
	static const char *const known[] = {
		"next",			 "previous",   "language:kk",  "panel:open-camp", "contents",
		"contents:camp", "sheet",	   "sources",	   "sources:2",		  "gloss:blue-division",
		"picture:1",	 "close",	   "back",		   "reach",			  "reach:low",
		"text:standard", "text:large", "text:largest", "contrast:high",	  "motion:calm",
		"choose:12",	 "line",	   "continue",	   "round",			  "restart",
		"zoom:in",		 "zoom:whole", "staff:touch",  "staff:9",		  "turn:2"
	};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (!actions_known(known[i]))
			fail_msg("%s is not known", known[i]);
}

static void all_else_is_not(void **state)
{
	(void)state;
	static const char *const unknown[] = { "nxt",		"nex",		 "next:1",			 "next:",		   "language",
										   "language:", "panel:a b", "panel:../x",		 "sources:two",	   "sources:0",
										   "turn",		"turn:0",	 "picture:-1",		 "picture",		   "choose:1.5",
										   "text",		"text:",	 "text:larg",		 "text:larger",	   "text:|",
										   "zoom:up",	"zoom",		 "motion:full|calm", "choose:1234567", ":next",
										   "Next",		"staff" };
	for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
		if (actions_known(unknown[i]))
			fail_msg("%s is known", unknown[i]);
}

/* The words that a mistake is told with are the table's own. */
static void every_action_that_is_told_is_known(void **state)
{
	(void)state;
	char words[1000];
	snprintf(words, sizeof words, "%s", ACTIONS_WORDS);
	for (char *rest = NULL, *word = strtok_r(words, ", ", &rest); word; word = strtok_r(NULL, ", ", &rest)) {
		word[strcspn(word, "|")] = '\0';
		char *colon = strchr(word, ':');
		if (colon && strcmp(colon, ":N") == 0)
			colon[1] = '1';
		if (!actions_known(word))
			fail_msg("%s is not known", word);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lanterns_actions_are_known),
		cmocka_unit_test(all_else_is_not),
		cmocka_unit_test(every_action_that_is_told_is_known),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
