/* Texts are compared as they are drawn: without stars and soft hyphens, capitals alike. Must not know why it is asked.
 */
#include "pages/origin.h"
#include "base/utf8.h"
#include "lua/files.h"
#include "lua/source.h"
#include "scene/markup.h"
#include "words/texts.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct search {
	struct arena arena;
	const char *words; /* what is looked for, plain */
};

/* In capitals, every white space one space. NULL when out of memory. */
static char *plain(struct arena *arena, const char *text)
{
	struct markup markup;
	if (!markup_parse(arena, text, &markup))
		return NULL;
	for (size_t i = 0; i < markup.length; i++)
		if (markup.text[i] == MARKUP_BREAK || markup.text[i] == MARKUP_PARAGRAPH)
			markup.text[i] = ' ';
	size_t size = utf8_upper(markup.text, markup.length, NULL, NULL, 0) + 1;
	char *capitals = arena_alloc(arena, size);
	if (capitals)
		utf8_upper(markup.text, markup.length, NULL, capitals, size);
	return capitals;
}

static bool has(struct search *search, const char *text)
{
	char *where = text ? plain(&search->arena, text) : NULL;
	return where && strstr(where, search->words);
}

static void set(struct origin *origin, const char *file, int line, const char *field)
{
	origin->line = line;
	snprintf(origin->file, sizeof origin->file, "%s", file);
	snprintf(origin->field, sizeof origin->field, "%s", field);
}

static bool in_panel(struct search *search, struct script *script, const struct kept *panel, int language,
					 struct origin *origin)
{
	struct texts texts;
	bool found = false;
	texts_collect(&texts, script, panel);
	for (size_t i = 0; i < texts.count && !found; i++) {
		found = texts.items[i].language == language && has(search, texts.items[i].text);
		if (found)
			set(origin, panel->file, texts.items[i].line, texts.items[i].field);
	}
	texts_finish(&texts);
	return found;
}

static bool in_exhibition(struct search *search, const struct script *script, const struct exhibition *exhibition,
						  int language, struct origin *origin)
{
	static const char file[] = "scripts/exhibition.lua";
	const char *id = exhibition->languages[language].id;
	char field[120] = "";
	if (has(search, exhibition->title[language]))
		snprintf(field, sizeof field, "title.%s", id);
	else if (has(search, exhibition->subtitle[language]))
		snprintf(field, sizeof field, "subtitle.%s", id);
	for (size_t i = 0; i < exhibition->chapter_count && !*field; i++)
		if (has(search, exhibition->chapters[i].title[language]))
			snprintf(field, sizeof field, "chapters[%zu].title.%s", exhibition->chapters[i].listed, id);
	for (size_t i = 0; i < exhibition->language_count && !*field; i++)
		if (has(search, exhibition->languages[i].name))
			snprintf(field, sizeof field, "languages[%zu].name", i + 1);
	if (*field)
		set(origin, file, source_line(script->folder, file, field, true), field);
	for (size_t i = 0; i < exhibition->panel_count && !*field; i++) {
		const struct panel_entry *entry = &exhibition->panels[i];
		if (!has(search, entry->title[language]))
			continue;
		snprintf(field, sizeof field, "title.%s", id);
		set(origin, entry->file, source_line(script->folder, entry->file, field, true), field);
	}
	return *field != 0;
}

/* In a file of words that is not read field by field: the line on which the words stand. */
static bool in_file(const struct script *script, const char *name, const char *words, size_t length,
					struct origin *origin)
{
	struct place place;
	struct source source;
	struct failure failure;
	if (!files_in(script->folder, name, &place) || !source_read(&source, place.path, name, &failure))
		return false;
	const char *at = memmem(source.text, source.length, words, length);
	int line = 1;
	for (const char *c = source.text; at && c < at; c++)
		line += *c == '\n';
	source_finish(&source);
	if (at)
		set(origin, name, line, "");
	return at;
}

bool origin_find(struct script *script, const struct exhibition *exhibition, const struct kept *panel, int language,
				 const char *words, size_t length, struct origin *origin)
{
	static const char *const registers[] = { "glossary", "sources" };
	char file[REGISTER_FILE_SIZE];
	struct search search;
	arena_init(&search.arena);
	char *text = strndup(words, length);
	search.words = text ? plain(&search.arena, text) : NULL;
	bool found = search.words && *search.words &&
				 ((panel && in_panel(&search, script, panel, language, origin)) ||
				  in_exhibition(&search, script, exhibition, language, origin));
	for (size_t i = 0; i < sizeof registers / sizeof *registers && !found && length > 0; i++)
		found = files_register(script->folder, registers[i], file) && in_file(script, file, words, length, origin);
	found = found || (length > 0 && in_file(script, "scripts/words.lua", words, length, origin));
	if (!found)
		set(origin, "scripts/words.lua", 0, exhibition->languages[language].id);
	free(text);
	arena_finish(&search.arena);
	return found;
}
