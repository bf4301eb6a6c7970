/* One table of all that a node's action may be.
 *
 * A word that nobody answers would be a dead button before a visitor: it is a mistake when the scene is built. Must not
 * know what the actions do. */
#include "script/actions.h"
#include "script/files.h"
#include <ctype.h>
#include <stddef.h>
#include <string.h>

enum argument {
	ARGUMENT_NONE,
	ARGUMENT_ID,
	ARGUMENT_NUMBER /* from 1 */,
	ARGUMENT_COUNT /* from 0 */,
	ARGUMENT_WORD /* one of `words` */
};

static const struct {
	const char *name;
	enum argument argument;
	bool may_lack; /* the argument */
	const char *words;
} ACTIONS[] = {
	{ "next", ARGUMENT_NONE, false, NULL },
	{ "previous", ARGUMENT_NONE, false, NULL },
	{ "language", ARGUMENT_ID, false, NULL },
	{ "round", ARGUMENT_NONE, false, NULL },
	{ "show", ARGUMENT_NONE, false, NULL },
	{ "panel", ARGUMENT_ID, false, NULL },
	{ "contents", ARGUMENT_ID, true, NULL },
	{ "sheet", ARGUMENT_NONE, false, NULL },
	{ "about", ARGUMENT_NONE, false, NULL },
	{ "sources", ARGUMENT_NUMBER, true, NULL },
	{ "gloss", ARGUMENT_ID, false, NULL },
	{ "dispute", ARGUMENT_NUMBER, false, NULL },
	{ "turn", ARGUMENT_NUMBER, false, NULL },
	{ "picture", ARGUMENT_NUMBER, false, NULL },
	{ "close", ARGUMENT_NONE, false, NULL },
	{ "back", ARGUMENT_NONE, false, NULL },
	{ "reach", ARGUMENT_WORD, true, "standard|low" },
	{ "text", ARGUMENT_WORD, false, "standard|large|largest" },
	{ "contrast", ARGUMENT_WORD, false, "standard|high" },
	{ "motion", ARGUMENT_WORD, false, "full|calm" },
	{ "choose", ARGUMENT_COUNT, false, NULL },
	{ "line", ARGUMENT_NONE, false, NULL },
	{ "continue", ARGUMENT_NONE, false, NULL },
	{ "restart", ARGUMENT_NONE, false, NULL },
	{ "zoom", ARGUMENT_WORD, false, "in|out|whole" },
	{ "staff", ARGUMENT_WORD, false, "0|1|2|3|4|5|6|7|8|9|clear|enter|touch|rotate|pause|restart|quit" },
};

const char ACTIONS_WORDS[] =
	"next, previous, round, show, language:ID, panel:ID, contents, contents:CHAPTER, sheet, about, sources, sources:N, "
	"gloss:ID, dispute:N, "
	"picture:N, turn:N, close, back, reach, reach:standard|low, text:standard|large|largest, contrast:standard|high, "
	"motion:full|calm, choose:N, line, continue, restart, zoom:in|out|whole, "
	"staff:touch|rotate|pause|restart|quit|clear|enter|0";

static bool is_number(const char *text)
{
	size_t digits = strlen(text);
	if (digits == 0 || digits > 6 || text[0] == '0')
		return false;
	for (size_t i = 0; i < digits; i++)
		if (!isdigit((unsigned char)text[i]))
			return false;
	return true;
}

static bool is_one_of(const char *text, const char *words)
{
	size_t length = strlen(text);
	for (const char *word = words; *word; word += *word == '|') {
		size_t end = strcspn(word, "|");
		if (end == length && strncmp(word, text, length) == 0)
			return true;
		word += end;
	}
	return false;
}

bool actions_known(const char *action)
{
	size_t name = strcspn(action, ":");
	const char *argument = action[name] ? action + name + 1 : NULL;
	for (size_t i = 0; i < sizeof ACTIONS / sizeof *ACTIONS; i++) {
		if (strlen(ACTIONS[i].name) != name || strncmp(ACTIONS[i].name, action, name) != 0)
			continue;
		if (!argument)
			return ACTIONS[i].argument == ARGUMENT_NONE || ACTIONS[i].may_lack;
		switch (ACTIONS[i].argument) {
		case ARGUMENT_ID:
			return files_is_id(argument);
		case ARGUMENT_COUNT:
			return strcmp(argument, "0") == 0 || is_number(argument);
		case ARGUMENT_NUMBER:
			return is_number(argument);
		case ARGUMENT_WORD:
			return is_one_of(argument, ACTIONS[i].words);
		case ARGUMENT_NONE:
			return false;
		}
	}
	return false;
}
