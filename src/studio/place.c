/* Finds panels by what they name. Must not know how a file was read, nor whether its words are really there. */
#include "studio/place.h"
#include "base/file.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LIST_MOST = 400 };

struct place {
	struct script *script;
	const struct exhibition *exhibition;
	struct arena arena;
	char id[ID_BYTES]; /* of the entry that was changed */
};

/* "karlag.text.ru" and ["my-term"].text begin with the entry's id. */
static bool read_id(const char *field, char id[ID_BYTES])
{
	bool quoted = strncmp(field, "[\"", 2) == 0;
	const char *begin = field + (quoted ? 2 : 0);
	size_t length = quoted ? strcspn(begin, "\"") : strcspn(begin, ".[");
	if (length == 0 || length >= ID_BYTES)
		return false;
	memcpy(id, begin, length);
	id[length] = '\0';
	return true;
}

static bool lists(struct place *place, int panel, const char *name, const char *id)
{
	for (int i = 1; i <= LIST_MOST; i++) {
		const char *entry = script_panel_value(place->script, panel, name, i, &place->arena);
		if (!entry || strcmp(entry, id) == 0)
			return entry;
	}
	return false;
}

static bool has_term(struct place *place, int panel)
{
	char link[ID_BYTES + 8];
	struct edited_texts texts;
	bool found = lists(place, panel, "glosses", place->id);
	snprintf(link, sizeof link, "](%s)", place->id);
	edited_of_panel(&texts, place->script, panel);
	for (size_t i = 0; !found && i < texts.count; i++)
		found = strstr(texts.items[i].text, link);
	edited_finish(&texts);
	return found;
}

static bool names_source(struct place *place, const char *fact)
{
	for (int i = 1; i <= LIST_MOST; i++) {
		const char *source = script_register_value(place->script, "facts", fact, "sources", i, &place->arena);
		if (!source || strcmp(source, place->id) == 0)
			return source;
	}
	return false;
}

static bool has_source(struct place *place, int panel)
{
	for (int i = 1; i <= LIST_MOST; i++) {
		const char *fact = script_panel_value(place->script, panel, "facts", i, &place->arena);
		if (!fact || names_source(place, fact))
			return fact;
	}
	return false;
}

static bool has_quote(struct place *place, int panel)
{
	return lists(place, panel, "quotes", place->id);
}

static bool has_name(struct place *place, int panel)
{
	return lists(place, panel, "names", place->id);
}

/* The present one, else the first; -1: none. */
static int find_panel(struct place *place, int present, bool has(struct place *, int))
{
	int found = has(place, present) ? present : -1;
	for (int i = 0; found < 0 && i < (int)place->exhibition->panel_count; i++) {
		arena_clear(&place->arena);
		found = has(place, i) ? i : -1;
	}
	return found;
}

static bool find_entry(struct place *place, const char *file, int *panel, struct over *over)
{
	static const struct {
		const char *file, *what;
		bool (*has)(struct place *, int);
	} registers[] = { { "glossary.lua", "gloss:", has_term },
					  { "sources.lua", "sources", has_source },
					  { "quotes.lua", "", has_quote },
					  { "people.lua", "", has_name } };
	for (size_t i = 0; i < sizeof registers / sizeof *registers; i++) {
		if (strcmp(file, registers[i].file) != 0)
			continue;
		int found = find_panel(place, *panel, registers[i].has);
		bool gloss = registers[i].has == has_term; /* it can be looked at whether or not a panel has it */
		if (found < 0 && !gloss)
			return false;
		*panel = found < 0 ? *panel : found;
		snprintf(over->what, sizeof over->what, "%s%s", registers[i].what, gloss ? place->id : "");
		return true;
	}
	return false;
}

/* ---- facts: visitors see their sources, not what is noted of them ---- */

/* What is not there, now or then, cannot be read. */
static bool same_value(struct place *place, struct script *before, const char *fact, const char *name, int index,
					   bool *there)
{
	const char *was = script_register_value(before, "facts", fact, name, index, &place->arena);
	const char *is = script_register_value(place->script, "facts", fact, name, index, &place->arena);
	*there = is;
	return is && was ? strcmp(was, is) == 0 : !is || index <= 1;
}

static bool same_fact(struct place *place, struct script *before, const char *fact)
{
	bool there, same = same_value(place, before, fact, "text", 0, &there);
	there = true;
	for (int i = 1; same && there && i <= LIST_MOST; i++)
		same = same_value(place, before, fact, "sources", i, &there);
	return same;
}

static bool has_other_fact(struct place *place, struct script *before, int panel)
{
	const char *fact = "";
	for (int i = 1; fact && i <= LIST_MOST; i++) {
		arena_clear(&place->arena);
		fact = script_panel_value(place->script, panel, "facts", i, &place->arena);
		if (fact && !same_fact(place, before, fact))
			return true;
	}
	return false;
}

bool place_find_fact(struct script *before, struct script *script, const struct exhibition *exhibition, int *panel,
					 struct over *over)
{
	struct place place = { .script = script, .exhibition = exhibition };
	int count = (int)exhibition->panel_count, found = -1;
	arena_init(&place.arena);
	for (int i = 0; found < 0 && i < count; i++)
		if (has_other_fact(&place, before, (*panel + i) % count))
			found = (*panel + i) % count;
	arena_finish(&place.arena);
	if (found < 0)
		return false;
	*panel = found;
	*over = (struct over){ .what = "sources" };
	return true;
}

/* ---- all of it ---- */

int place_find_new(const struct exhibition *before, const struct exhibition *exhibition)
{
	for (size_t i = 0; i < exhibition->panel_count; i++) {
		int old = exhibition_panel(before, exhibition->panels[i].id);
		bool was_good = old >= 0 && before->panels[old].state == PANEL_GOOD;
		if (exhibition->panels[i].state == PANEL_GOOD && !was_good)
			return (int)i;
	}
	return -1;
}

/* chapters[2] as it is listed in the file; -1: it is not shown. */
static int chapter_of(const struct exhibition *exhibition, const char *field)
{
	int listed = 0;
	if (sscanf(field, "chapters[%d]", &listed) != 1)
		return -1;
	for (size_t i = 0; i < exhibition->chapter_count; i++)
		if (exhibition->chapters[i].listed == (size_t)listed)
			return (int)i;
	return -1;
}

/* What the title says before a chapter stands there. */
static bool find_in_exhibition(const struct exhibition *exhibition, const char *field, int *panel, struct over *over)
{
	int chapter = chapter_of(exhibition, field);
	bool rest = chapter >= 0 && strstr(field, "].rest");
	const char *what = "";
	if (strncmp(field, "title", 5) == 0 || strncmp(field, "subtitle", 8) == 0 || rest)
		what = "title";
	else if (strncmp(field, "about", 5) == 0)
		what = "about";
	else if (chapter >= 0 && strstr(field, "].title"))
		what = "contents";
	if (rest)
		*panel = (int)exhibition->chapters[chapter].first;
	snprintf(over->what, sizeof over->what, "%s", what);
	return *what;
}

bool place_find(struct script *script, const struct exhibition *exhibition, const struct edit *edit, int *panel,
				struct over *over)
{
	struct place place = { .script = script, .exhibition = exhibition };
	const char *file = path_name(edit->file);
	*over = (struct over){ .page = 0 };
	if (!edit->text)
		return false;
	if (strcmp(file, "exhibition.lua") == 0)
		return find_in_exhibition(exhibition, edit->field, panel, over);
	if (!read_id(edit->field, place.id))
		return false;
	arena_init(&place.arena);
	bool found = find_entry(&place, file, panel, over);
	arena_finish(&place.arena);
	return found;
}
