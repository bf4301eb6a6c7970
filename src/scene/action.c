/* One table of all that a touch may ask for: read, written and told from it.
 *
 * A button whose action does nothing would look broken to a visitor: an unknown word is found when the scene is built.
 * Must not know what the actions do. */
#include "scene/action.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum argument { NONE, ID, NUMBER, COUNT, WORD };

static const struct row {
	const char *word;
	enum argument argument;
	bool may_lack;
	const char *told;
} rows[ACTION_KINDS] = { [ACTION_NONE] = { "", NONE, false, "" },
#define ROW(name, word, argument, may_lack, told) [ACTION_##name] = { word, argument, may_lack, told },
						 ACTIONS(ROW)
#undef ROW
};

/* Up to six digits without a zero in front; else -1. */
static int read_number(const char *text, int least)
{
	size_t digits = strlen(text);
	if (digits == 0 || digits > 6 || (text[0] == '0' && digits > 1) || strspn(text, "0123456789") < digits)
		return -1;
	int number = atoi(text);
	return number >= least ? number : -1;
}

/* The place of the word in "one|two|three"; -1: it is not there. */
static int find_word(const char *text, const char *words)
{
	size_t length = strlen(text);
	for (int place = 0; *words; place++) {
		size_t end = strcspn(words, "|");
		if (end == length && strncmp(words, text, length) == 0)
			return place;
		words += end + (words[end] == '|');
	}
	return -1;
}

static bool read_argument(struct action *action, const struct row *row, const char *text)
{
	switch (row->argument) {
	case ID:
		if (!id_is_good(text))
			return false;
		snprintf(action->id, sizeof action->id, "%s", text);
		return true;
	case NUMBER:
	case COUNT:
		action->number = read_number(text, row->argument == NUMBER ? 1 : 0);
		return action->number >= 0;
	case WORD:
		action->number = find_word(text, row->told);
		return action->number >= 0;
	case NONE:
		break;
	}
	return false;
}

bool action_parse(struct action *action, const char *text)
{
	size_t length = strcspn(text, ":");
	int kind = ACTION_NONE + 1;
	*action = (struct action){ .number = -1 };
	while (kind < ACTION_KINDS && (strlen(rows[kind].word) != length || strncmp(rows[kind].word, text, length) != 0))
		kind++;
	if (kind == ACTION_KINDS)
		return false;
	const struct row *row = &rows[kind];
	bool good = text[length] ? read_argument(action, row, text + length + 1) : row->argument == NONE || row->may_lack;
	if (good)
		action->kind = (enum action_kind)kind;
	return good;
}

const char *action_word(enum action_kind kind)
{
	return rows[kind].word;
}

const char *action_argument(const struct action *action, char *out)
{
	const char *words = rows[action->kind].told;
	out[0] = 0;
	switch (rows[action->kind].argument) {
	case ID:
		snprintf(out, ACTION_LENGTH, "%s", action->id);
		break;
	case NUMBER:
	case COUNT:
		if (action->number >= 0)
			snprintf(out, ACTION_LENGTH, "%d", action->number);
		break;
	case WORD:
		for (int i = 0; i < action->number; i++)
			words += strcspn(words, "|") + 1;
		if (action->number >= 0)
			snprintf(out, ACTION_LENGTH, "%.*s", (int)strcspn(words, "|"), words);
		break;
	case NONE:
		break;
	}
	return out;
}

const char *action_print(const struct action *action, char *out)
{
	char argument[ACTION_LENGTH];
	action_argument(action, argument);
	snprintf(out, ACTION_LENGTH, "%s%s%.*s", rows[action->kind].word, argument[0] ? ":" : "", ID_BYTES, argument);
	return out;
}

bool action_opens_sheet(enum action_kind kind)
{
	switch (kind) {
	case ACTION_CONTENTS:
	case ACTION_SHEET:
	case ACTION_ABOUT:
	case ACTION_SOURCES:
	case ACTION_TRANSCRIPT:
	case ACTION_GLOSS:
	case ACTION_DISPUTE:
	case ACTION_PICTURE:
		return true;
	default:
		return false;
	}
}

bool action_same(const struct action *a, const struct action *b)
{
	return a->kind == b->kind && a->number == b->number && strcmp(a->id, b->id) == 0;
}

static void list(char *out, const char *word, const char *colon, const char *argument)
{
	size_t length = strlen(out);
	snprintf(out + length, ACTIONS_LENGTH - length, "%s%s%s%s", length > 0 ? ", " : "", word, colon, argument);
}

const char *actions_list(char *out)
{
	out[0] = 0;
	for (int kind = ACTION_NONE + 1; kind < ACTION_KINDS; kind++) {
		if (rows[kind].argument == NONE || rows[kind].may_lack)
			list(out, rows[kind].word, "", "");
		if (rows[kind].argument != NONE)
			list(out, rows[kind].word, ":", rows[kind].told);
	}
	return out;
}
