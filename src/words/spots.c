/* A ring without an entry and a word without its gloss are dead places under a visitor's finger.
 *
 * What scene/markup takes for a link or a ring is looked up; what looks as if it had been meant as one is told. Rings
 * are noted by language while the panel is walked: what is disputed in one language is so in all. Must not know how
 * either is drawn. */
#include "words/spots.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "scene/markup.h"
#include "words/strict.h"
#include <stdio.h>
#include <string.h>

enum { QUOTED = 40, ENTRIES_MOST = 32 };

static int quoted(const char *text)
{
	size_t line = strcspn(text, "\n");
	return (int)utf8_cut(text, line, line < QUOTED ? line : QUOTED);
}

/* A text that is shown as plain words elsewhere, in the contents or to the ear, has no place to touch. */
static bool is_plain(const struct check *check)
{
	static const char *const plain[] = { "title", "alt", "narration" };
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		if (strncmp(check->field.text, plain[i], strlen(plain[i])) == 0 && check->field.text[strlen(plain[i])] == '.')
			return true;
	return false;
}

static void check_link(struct check *check, lua_State *lua, const char *at, size_t words, size_t gloss)
{
	char id[120];
	snprintf(id, sizeof id, "%.*s", (int)gloss, at + 3 + words);
	if (is_plain(check))
		check_problem(check, SEVERITY_ERROR, "broken-link",
					  "words with a gloss (\"%.*s\") cannot stand here: only the panel's texts can be touched",
					  quoted(at), at);
	else
		strict_register(check, lua, TYPE_GLOSS, id);
}

/* A bracket that is no link: was one meant? Returns how much of the text that tells. */
static size_t check_bracket(struct check *check, const char *at)
{
	const char *end = at + 1 + strcspn(at + 1, "[]\n");
	bool link = strncmp(end, "](", 2) == 0;
	if (link)
		check_problem(check, SEVERITY_ERROR, "broken-link",
					  "\"%.*s\" is no [words](gloss): the id of a word in glossary.lua stands between ( and )",
					  quoted(at), at);
	else if (!memchr(at, ']', strcspn(at, "\n")))
		check_problem(
			check, SEVERITY_WARNING, "broken-link",
			"the bracket at \"%.*s\" is not closed: write [words](gloss), or \\[ for one that is meant as it is",
			quoted(at), at);
	return link ? (size_t)(end + 2 - at) : 1;
}

static void note_ring(struct check *check, int language, int number)
{
	if (number >= 1 && number <= check->disputes)
		check->rings[language] |= 1U << (number - 1);
	else if (check->disputes == 0)
		check_problem(check, SEVERITY_ERROR, "unknown-dispute",
					  "a ring ○ stands in this text, but no `disputed` says what it is about");
	else
		check_problem(
			check, SEVERITY_ERROR, "unknown-dispute",
			messages((size_t)check->disputes, "○%d: `disputed` has %d entry", "○%d: `disputed` has %d entries"), number,
			check->disputes);
}

static void check_ring(struct check *check, int language, const char *text, const char *at, int number)
{
	if (is_plain(check) || strncmp(check->field.text, "disputed[", 9) == 0)
		check_problem(check, SEVERITY_ERROR, "unknown-dispute",
					  "a ring ○ cannot stand here: only the panel's texts can be touched");
	else if (at == text || at[-1] == '\n')
		check_problem(check, SEVERITY_ERROR, "unknown-dispute",
					  "a ring ○ stands behind the word that it is about, and here no word is before it");
	else
		note_ring(check, language, number);
}

void spots_check(struct check *check, lua_State *lua, int language, const char *text)
{
	size_t words, gloss, length;
	int number;
	for (const char *at = text; *at; at += length) {
		length = 1;
		if ((at[0] == '\\' && at[1]) || strncmp(at, "[[", 2) == 0) {
			length = 2; /* [[ is what an open text has swallowed: told by the proofreader */
		} else if (*at == '[' && (length = markup_link(at, &words, &gloss)) > 0) {
			check_link(check, lua, at, words, gloss);
			if (memmem(at + 1, words, MARKUP_RING, strlen(MARKUP_RING)))
				check_problem(check, SEVERITY_ERROR, "broken-link", "in \"%.*s\" the ring stands behind the )",
							  quoted(at), at);
		} else if (*at == '[') {
			length = check_bracket(check, at);
		} else if (strncmp(at, "](", 2) == 0) {
			check_problem(check, SEVERITY_ERROR, "broken-link", "the [ before \"%.*s\" is missing", quoted(at), at);
		} else if ((length = markup_ring(at, &number)) > 0) {
			check_ring(check, language, text, at, number);
		} else {
			length = 1;
		}
	}
}

void spots_begin(struct check *check, lua_State *lua, int panel)
{
	if (lua_getfield(lua, panel, "disputed") == LUA_TTABLE) {
		lua_Integer entries = (lua_Integer)lua_rawlen(lua, -1);
		check->disputes = entries < ENTRIES_MOST ? (int)entries : ENTRIES_MOST;
	}
	lua_pop(lua, 1);
}

/* The languages whose texts lack the ring of this entry. */
static int lacking(const struct check *check, int entry, char *names, size_t size)
{
	const struct tongues *tongues = &check->script->tongues;
	int count = 0;
	names[0] = '\0';
	for (int i = 0; i < tongues->count; i++) {
		size_t used = strlen(names);
		if (check->rings[i] & 1U << entry)
			continue;
		snprintf(names + used, size - used, "%s%s (%s)", count > 0 ? ", " : "", tongues->names[i], tongues->ids[i]);
		count++;
	}
	return count;
}

void spots_finish(struct check *check)
{
	char names[300], number[12] = "";
	for (int entry = 0; entry < check->disputes; entry++) {
		int count = lacking(check, entry, names, sizeof names);
		size_t field = field_add_name(&check->field, "disputed");
		field_add_index(&check->field, entry + 1);
		if (entry > 0)
			snprintf(number, sizeof number, "%d", entry + 1);
		if (count == check->script->tongues.count)
			check_problem(check, SEVERITY_ERROR, "missing-ring",
						  "no text of the panel has its ring: write ○%s behind the word that it is about", number);
		else if (count > 0)
			check_problem(check, SEVERITY_ERROR, "missing-ring",
						  "in %s no text has its ring: write ○%s behind the word that it is about, in every language",
						  names, number);
		field_cut(&check->field, field);
	}
}
