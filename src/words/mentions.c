/* Looking the registers' words up in a panel's texts.
 *
 * Panels are read in the order of the tour, and texts in that of the file, which is mostly the order in which a visitor
 * reads them. Of two terms that begin at one place the longer one is meant ("camp department" holds no "camp"). Must
 * not know which kind a panel is.
 */
#include "words/mentions.h"
#include "scene/markup.h"
#include "words/allowed.h"
#include "words/field.h"
#include "words/texts.h"
#include "words/whole.h"
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct mention {
	const char *id, *words;
	int language;
	bool closed; /* the name of somebody who is never shown; else a word of the glossary */
	bool met;	 /* it was touchable, or was told */
};

struct met {
	struct met *next;
	int language;
	char id[];
};

struct looking {
	struct script *script;
	const struct kept *kept;
	struct problems *problems;
	struct texts texts;
	struct mention *items; /* owns; strings are in the texts' arena */
	size_t count, capacity;
	bool allows;
};

static void add(struct looking *looking, const struct mention *mention)
{
	if (looking->count == looking->capacity) {
		size_t capacity = looking->capacity ? looking->capacity * 2 : 64;
		struct mention *items = realloc(looking->items, capacity * sizeof *items);
		if (!items)
			return;
		looking->items = items;
		looking->capacity = capacity;
	}
	looking->items[looking->count] = *mention;
	looking->items[looking->count].id = arena_string(&looking->texts.arena, mention->id);
	looking->items[looking->count].words = arena_string(&looking->texts.arena, mention->words);
	looking->count += looking->items[looking->count].id && looking->items[looking->count].words;
}

/* The table of texts at the top, in every language. */
static void add_texts(struct looking *looking, lua_State *lua, const char *id, bool closed)
{
	const struct tongues *tongues = &looking->script->tongues;
	for (int i = 0; lua_istable(lua, -1) && i < tongues->count; i++) {
		if (lua_getfield(lua, -1, tongues->ids[i]) == LUA_TSTRING)
			add(looking,
				&(struct mention){ .id = id, .words = lua_tostring(lua, -1), .language = i, .closed = closed });
		lua_pop(lua, 1);
	}
}

static bool is_closed(lua_State *lua, int person)
{
	bool closed = lua_getfield(lua, person, "consent") == LUA_TSTRING && strcmp(lua_tostring(lua, -1), "none") == 0;
	lua_pop(lua, 1);
	return closed;
}

static void add_register(struct looking *looking, lua_State *lua, const struct word_register *named, bool people)
{
	int top = lua_gettop(lua);
	if (named->state != REGISTER_READ)
		return;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, named->ref);
	lua_pushnil(lua);
	while (lua_next(lua, top + 1)) {
		if (lua_type(lua, top + 2) == LUA_TSTRING && lua_istable(lua, top + 3) &&
			(!people || is_closed(lua, top + 3))) {
			lua_getfield(lua, top + 3, people ? "name" : "term");
			add_texts(looking, lua, lua_tostring(lua, top + 2), people);
		}
		lua_settop(lua, top + 2);
	}
	lua_settop(lua, top);
}

static bool was_met(const struct script *script, const struct mention *mention)
{
	const struct met *met = script->registers.met;
	while (met && (met->language != mention->language || strcmp(met->id, mention->id) != 0))
		met = met->next;
	return met;
}

static void recall(struct looking *looking)
{
	for (size_t i = 0; i < looking->count; i++)
		looking->items[i].met = !looking->items[i].closed && was_met(looking->script, &looking->items[i]);
}

static void remember(struct looking *looking)
{
	struct script *script = looking->script;
	for (size_t i = 0; i < looking->count; i++) {
		const struct mention *mention = &looking->items[i];
		if (mention->closed || !mention->met || was_met(script, mention))
			continue;
		struct met *met = malloc(sizeof *met + strlen(mention->id) + 1);
		if (!met)
			return;
		*met = (struct met){ .next = script->registers.met, .language = mention->language };
		memcpy(met->id, mention->id, strlen(mention->id) + 1);
		script->registers.met = met;
	}
}

void mentions_finish(struct script *script)
{
	while (script->registers.met) {
		struct met *met = script->registers.met;
		script->registers.met = met->next;
		free(met);
	}
}

static void meet(struct looking *looking, const char *id, int language)
{
	for (size_t i = 0; i < looking->count; i++)
		if (!looking->items[i].closed && (language < 0 || looking->items[i].language == language) &&
			strcmp(looking->items[i].id, id) == 0)
			looking->items[i].met = true;
}

/* `glosses` lists what words cannot carry. */
static void meet_listed(struct looking *looking, lua_State *lua)
{
	int top = lua_gettop(lua);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, looking->kept->ref);
	lua_getfield(lua, top + 1, "glosses");
	for (lua_Integer i = 1; lua_istable(lua, top + 2) && lua_rawgeti(lua, top + 2, i) == LUA_TSTRING; i++) {
		meet(looking, lua_tostring(lua, -1), -1);
		lua_pop(lua, 1);
	}
	lua_settop(lua, top);
}

static int gather(lua_State *lua)
{
	struct looking *looking = lua_touserdata(lua, 1);
	const struct registers *registers = &looking->script->registers;
	luaL_checkstack(lua, 12, "tables nested too deep");
	add_register(looking, lua, &registers->glossary, false);
	add_register(looking, lua, &registers->people, true);
	recall(looking);
	meet_listed(looking, lua);
	return 0;
}

/* The longest of the language's words that stand at that place; NULL if none do. */
static struct mention *longest_at(struct looking *looking, const struct markup *markup, int language, size_t at,
								  size_t *length)
{
	struct mention *longest = NULL;
	*length = 0;
	for (size_t i = 0; i < looking->count; i++) {
		struct mention *mention = &looking->items[i];
		if (mention->language != language)
			continue;
		size_t match = whole_match(markup->text, markup->length, at, mention->words);
		if (match > *length) {
			*length = match;
			longest = mention;
		}
	}
	return longest;
}

static const struct markup_spot *link_at(const struct markup *markup, size_t at)
{
	for (size_t i = 0; i < markup->spot_count; i++)
		if (markup->spots[i].gloss && at >= markup->spots[i].start && at < markup->spots[i].end)
			return &markup->spots[i];
	return NULL;
}

/* Headings, names and large quotations, which are no place for links; texts that are shown elsewhere or to the ear. */
static bool is_plain(const char *field)
{
	static const char *const names[] = { "title", "alt",	 "source",	"credit",	"label",	 "heading",
										 "name",  "speaker", "caption", "about",	"overtitle", "unit",
										 "role",  "written", "words",	"narration" };
	bool plain = !*field || strncmp(field, "disputed", strlen("disputed")) == 0;
	for (size_t i = 0; i < sizeof names / sizeof *names && !plain; i++)
		plain = field_is(field, names[i]);
	return plain;
}

static void tell(struct looking *looking, const struct text *text, const struct mention *mention, const char *at,
				 size_t length)
{
	if (mention->closed)
		problems_add(looking->problems, SEVERITY_ERROR, looking->kept->file, text->line, text->field, "no-consent",
					 "\"%.*s\" is the name of %s, who has consent = \"none\" in people.lua: such a name is never shown",
					 (int)length, at, mention->id);
	else if (!looking->allows && !is_plain(text->field))
		problems_add(looking->problems, SEVERITY_WARNING, looking->kept->file, text->line, text->field, "unlinked-term",
					 "\"%.*s\" is explained in glossary.lua, and nobody can touch it where it first stands: write "
					 "[%.*s](%s)",
					 (int)length, at, (int)length, at, mention->id);
}

static void look_through(struct looking *looking, const struct text *text, const struct markup *markup)
{
	for (size_t at = 0, length; at<markup->length; at += length> 0 ? length : 1) {
		length = 0;
		const struct markup_spot *link = link_at(markup, at);
		if (link)
			meet(looking, link->gloss, text->language);
		if (!whole_begins(markup->text, markup->length, at))
			continue;
		struct mention *mention = longest_at(looking, markup, text->language, at, &length);
		if (!mention || (!mention->closed && (link || mention->met || is_plain(text->field))))
			continue;
		tell(looking, text, mention, markup->text + at, length);
		mention->met = true;
	}
}

void mentions_check(struct script *script, const struct kept *kept, struct problems *problems)
{
	struct looking looking = { .script = script, .kept = kept, .problems = problems };
	struct failure failure;
	struct markup markup;
	looking.allows = allowed_has(script, kept, "unlinked-term");
	if (texts_collect(&looking.texts, script, kept) && vm_call(&script->vm, gather, &looking, STEPS_WORDS, &failure))
		for (size_t i = 0; i < looking.texts.count; i++) {
			const struct text *text = &looking.texts.items[i];
			if (markup_parse(&looking.texts.arena, text->text, &markup))
				look_through(&looking, text, &markup);
		}
	remember(&looking);
	texts_finish(&looking.texts);
	free(looking.items);
}
