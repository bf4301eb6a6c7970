/* The room's door: what script.h promises, each by the file that does it.
 *
 * Must not know what a layout or a panel holds. */
#include "pages/script.h"
#include "base/file.h"
#include "base/strikes.h"
#include "lua/files.h"
#include "media/apart.h"
#include "pages/atlas.h"
#include "pages/build.h"
#include "pages/measure.h"
#include "pages/nodes.h"
#include "pages/origin.h"
#include "words/allowed.h"
#include "words/changes.h"
#include "words/exhibition_reader.h"
#include "words/layouts.h"
#include "words/mentions.h"
#include "words/own.h"
#include "words/panel.h"
#include "words/pictures.h"
#include "words/proofread.h"
#include "words/registers.h"
#include "words/texts.h"
#include "words/values.h"
#include "words/words.h"
#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

static void add_drawing(lua_State *lua)
{
	nodes_add_constructors(lua);
	measure_add_functions(lua);
}

struct script *script_create(const char *folder, const char *data, struct fonts *fonts, struct error *error)
{
	struct script *script = calloc(1, sizeof *script);
	if (!script) {
		error_set(error, "the computer's memory ran out");
		return NULL;
	}
	script->fonts = fonts;
	if (words_open(script, folder, data, add_drawing, error))
		return script;
	script_destroy(script);
	return NULL;
}

void script_destroy(struct script *script)
{
	if (!script)
		return;
	atlas_close(script);
	words_close(script);
	free(script);
}

bool script_set_folder(struct script *script, const char *folder)
{
	char *copy = strdup(folder);
	if (!copy)
		return false;
	free(script->folder);
	script->folder = copy;
	return true;
}

void script_set_strict(struct script *script, bool strict)
{
	script->strict = strict;
	mentions_finish(script);
}

bool script_read_exhibition(struct script *script, struct exhibition *exhibition, struct problems *problems)
{
	bool good = exhibition_reader_read(script, exhibition, problems);
	if (good)
		own_report(script, exhibition, problems);
	return good;
}

static void complete(struct exhibition *exhibition, struct panel_entry *entry, const struct panel_result *result)
{
	entry->state = PANEL_GOOD;
	if (!result->light[0])
		entry->light = NULL;
	else if (!entry->light || strcmp(entry->light, result->light) != 0)
		entry->light = arena_string(&exhibition->arena, result->light);
	for (size_t i = 0; i < exhibition->language_count; i++)
		if (!entry->title[i] || strcmp(entry->title[i], result->title[i]) != 0)
			entry->title[i] = arena_string(&exhibition->arena, result->title[i]);
	memcpy(entry->words, result->words, sizeof entry->words);
	entry->seconds = result->seconds;
	entry->care = result->care;
	entry->quiet = result->quiet;
	entry->awaiting = result->awaiting;
}

void script_set_strikes(struct script *script, struct strikes *strikes)
{
	script->vm.strikes = strikes;
}

/* False with a problem: lantern died of it too often, and would again. */
static bool begin(struct script *script, const struct exhibition *exhibition, int panel, struct problems *problems)
{
	const char *file = panel < 0 ? NULL : exhibition->panels[panel].file;
	if (!file || strikes_begin(script->vm.strikes, script->folder, file))
		return true;
	problems_add(problems, SEVERITY_ERROR, file, 0, NULL, "deadly",
				 "lantern hung or died %d times while it made this panel, which is left out until this file is changed "
				 "and saved, or the machine is switched off and on",
				 STRIKES_OUT);
	return false;
}

bool script_read_panel(struct script *script, struct exhibition *exhibition, int panel, bool keep,
					   struct problems *problems)
{
	struct panel_entry *entry = &exhibition->panels[panel];
	struct panel_result result;
	bool good =
		begin(script, exhibition, panel, problems) && panel_read(script, exhibition, panel, keep, &result, problems);
	strikes_end(script->vm.strikes);
	if (good) {
		complete(exhibition, entry, &result);
		if (!keep)
			panel_forget(script, panel); /* an older one */
		else if (script->strict)
			mentions_check(script, panel_find(script, panel), problems);
		return true;
	}
	entry->state = panel_set_stale(script, panel) ? PANEL_GOOD : PANEL_BROKEN;
	return false;
}

bool script_keeps(const struct script *script, int panel)
{
	return panel_find(script, panel) != NULL;
}

void script_forget(struct script *script, int panel)
{
	const struct kept *kept = panel < 0 ? NULL : panel_find(script, panel);
	if (!kept || !kept->stale)
		panel_forget(script, panel);
}

bool script_add_spoilt(struct script *script, const char *path, const char *why)
{
	return pictures_add_spoilt(script, path, why);
}

void script_forget_picture(struct script *script, const char *path)
{
	pictures_forget(script, path);
}

void script_hold_pictures(struct script *script)
{
	script->pictures.held = true;
}

/* A file may have been mended, or be good for the new layout: it comes first. */
void script_inherit(struct script *script, struct exhibition *exhibition, const struct script *old,
					struct problems *problems)
{
	pictures_inherit(script, old);
	for (const struct kept *kept = old->kept; kept; kept = kept->next) {
		struct panel_result result;
		int panel = 0;
		while (panel < (int)exhibition->panel_count && strcmp(exhibition->panels[panel].file, kept->file) != 0)
			panel++;
		if (panel == (int)exhibition->panel_count || !kept->stale ||
			script_read_panel(script, exhibition, panel, false, problems))
			continue;
		if (panel_read_last_good(script, exhibition, panel, kept, &result))
			complete(exhibition, &exhibition->panels[panel], &result);
	}
}

void script_set_trial(struct script *script, bool (*known)(void *data, const char *path),
					  void (*passed)(void *data, const char *path), void *data)
{
	script->trial.known = known;
	script->trial.passed = passed;
	script->trial.data = data;
}

void script_rest(struct script *script)
{
	apart_destroy(script->trial.apart);
	script->trial.apart = NULL;
}

void script_each_text(struct script *script, int panel,
					  void (*each)(void *data, const char *field, int line, int language, const char *text), void *data)
{
	const struct kept *kept = panel_find(script, panel);
	struct texts texts;
	if (!kept)
		return;
	texts_collect(&texts, script, kept);
	for (size_t i = 0; i < texts.count; i++)
		each(data, texts.items[i].field, texts.items[i].line, texts.items[i].language, texts.items[i].text);
	texts_finish(&texts);
}

void script_hear(struct script *script,
				 void (*text)(void *data, const char *file, const char *field, int language, const char *text),
				 void *data)
{
	script->hearing = (struct hearing){ text, data };
}

void script_read_registers(struct script *script, struct problems *problems)
{
	registers_open_all(script, problems);
}

char *script_panel_value(struct script *script, int panel, const char *name, int index, struct arena *arena)
{
	return values_panel(script, panel, name, index, arena);
}

char *script_register_value(struct script *script, const char *named, const char *id, const char *name, int index,
							struct arena *arena)
{
	return values_register(script, named, id, name, index, arena);
}

bool script_allows(struct script *script, int panel, const char *rule)
{
	const struct kept *kept = panel_find(script, panel);
	return kept && allowed_has(script, kept, rule);
}

bool script_build(struct script *script, const struct build_request *request, struct built *built,
				  struct problems *problems)
{
	memset(built, 0, sizeof *built);
	bool of_panel = request->part == BUILD_PANEL && !request->title;
	bool good = begin(script, request->exhibition, of_panel ? request->panel : -1, problems) &&
				build_page(script, request, built, problems);
	strikes_end(script->vm.strikes);
	return good;
}

void script_name_panel(const struct exhibition *exhibition, int panel, struct problems *problems)
{
	const char *file = exhibition->panels[panel].file;
	const struct problem *last = NULL;
	for (size_t i = 0; i < problems->count; i++) {
		if (problems->items[i].severity != SEVERITY_ERROR)
			continue;
		if (strcmp(problems->items[i].file, file) == 0)
			return;
		last = &problems->items[i];
	}
	if (last)
		problems_add(problems, SEVERITY_ERROR, file, 0, NULL, last->rule, SCRIPT_UNLAID, last->file, last->line);
}

void script_finish_strict(struct script *script, struct problems *problems)
{
	proofread_finish(script, problems);
}

bool script_origin(struct script *script, const struct exhibition *exhibition, int panel, int language,
				   const char *words, size_t length, struct origin *origin)
{
	const struct kept *kept = panel < 0 ? NULL : panel_find(script, panel);
	return origin_find(script, exhibition, kept, language, words, length, origin);
}

bool script_owns(const struct script *script, const char *file)
{
	struct place place;
	return files_in(script->folder, file, &place) && file_exists(place.path);
}

int script_line(const struct script *script, const char *file, const char *field)
{
	return source_line(script->folder, file, field, false);
}

void script_read_layouts(struct script *script, struct problems *problems)
{
	layouts_read_own(script, problems);
}

size_t script_kinds(struct script *script, char ***names)
{
	size_t count = 0;
	*names = layouts_kinds(script, &count);
	return count;
}

int script_look_version(struct script *script)
{
	return changes_version(script);
}

size_t script_memory(const struct script *script)
{
	return script->vm.used;
}
