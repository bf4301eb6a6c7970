/* Making files.
 *
 * A panel is written before exhibition.lua names it, and that is renamed into place as a whole: a show that runs sees
 * each state good. Must not know the command line. */
#include "desk/maker.h"
#include "base/file.h"
#include "base/id.h"
#include "base/nearest.h"
#include "desk/enlist.h"
#include "lua/files.h"
#include "pages/script.h"
#include "words/languages.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TEXT_MOST = 1 << 20 };

void maker_init(struct maker *maker, struct problems *problems, struct error *error)
{
	*maker = (struct maker){ .problems = problems, .error = error, .languages = { .ids = maker->ids } };
}

/* Writes what `stream` holds, after it was closed; the text is freed. */
static bool save(const char *folder, const char *name, char *text, size_t length, struct error *error)
{
	char *path = path_join(folder, name), *above = path ? path_folder(path) : NULL;
	bool good = text && above && folder_create(above, error) && file_write(path, text, length, error);
	free(above);
	free(path);
	free(text);
	return good;
}

static bool write_panel(struct maker *maker, const char *folder, const char *name, const char *kind,
						enum placeholder title)
{
	struct explanation own, common;
	if (!script_explain(maker->script, kind, &own, maker->problems))
		return false;
	bool good = script_explain(maker->script, NULL, &common, maker->problems);
	if (good) {
		char *text = NULL;
		size_t length = 0;
		FILE *out = open_memstream(&text, &length);
		if (out)
			fresh_panel(out, kind, title, &own, &common, &maker->languages);
		good = out && fclose(out) == 0 && save(folder, name, text, length, maker->error);
		explanation_finish(&common);
	}
	explanation_finish(&own);
	return good;
}

/* ---- an exhibition ---- */

static bool add_language(struct maker *maker, const char *id)
{
	const char *meant = languages_named(id);
	if (meant)
		return error_set(maker->error, "--languages: a language has a short name here: \"%s\", not \"%s\"", meant, id);
	if (!languages_is_id(id))
		return error_set(maker->error,
						 "--languages: expected short names like \"kk,de\", as in web pages, found \"%.40s\"", id);
	if (languages_is_leftward(id))
		return error_set(maker->error, "--languages: %s is written from right to left, which lantern cannot set", id);
	for (size_t i = 0; i < maker->languages.count; i++)
		if (strcmp(maker->ids[i], id) == 0)
			return error_set(maker->error, "--languages: %s is named twice", id);
	if (maker->languages.count == LANGUAGES_LIMIT)
		return error_set(maker->error, "--languages: %d at most", LANGUAGES_LIMIT);
	maker->ids[maker->languages.count++] = id;
	return true;
}

/* "de,fr": cut in place. */
bool maker_set_languages(struct maker *maker, char *list)
{
	bool good = true;
	for (char *rest = list, *id; good && (id = strsep(&rest, ", "));)
		good = !*id || add_language(maker, id);
	if (good && maker->languages.count == 0)
		good = add_language(maker, "en");
	return good;
}

/* One that is not there, or holds nothing that is seen. */
static bool is_free(const char *folder)
{
	size_t count = 0;
	char **names = folder_exists(folder) ? files_list(folder, "", &count) : NULL;
	files_list_free(names, count);
	return count == 0 && !file_exists(folder);
}

bool maker_exhibition(struct maker *maker, const char *folder)
{
	if (!is_free(folder))
		return error_set(
			maker->error,
			"%s holds something already: a new exhibition wants a new folder (a panel is made with: lantern "
			"new panel ID --kind KIND %s)",
			folder, folder);
	char *assets = path_join(folder, "assets"), *text = NULL;
	size_t length = 0;
	bool good = assets && folder_create(assets, maker->error);
	free(assets);
	for (int i = 0; i < FRESH_PANELS && good; i++) {
		char name[200];
		snprintf(name, sizeof name, "scripts/panels/%s/%s.lua", FRESH[i].chapter, FRESH[i].id);
		good = write_panel(maker, folder, name, FRESH[i].kind, FRESH[i].title);
	}
	FILE *out = good ? open_memstream(&text, &length) : NULL;
	if (out)
		fresh_exhibition(out, script_look_version(maker->script), &maker->languages);
	return out && fclose(out) == 0 && save(folder, "scripts/exhibition.lua", text, length, maker->error);
}

static bool check_kind(struct maker *maker, const char *kind)
{
	char **names = NULL, list[600] = "";
	size_t count = script_kinds(maker->script, &names);
	bool found = false;
	for (size_t i = 0; i < count; i++) {
		struct explanation explanation;
		found = found || (kind && strcmp(names[i], kind) == 0);
		if (!script_explain(maker->script, names[i], &explanation, maker->problems))
			continue;
		size_t used = strlen(list);
		if (*explanation.about)
			snprintf(list + used, sizeof list - used, "%s%s", used ? ", " : "", names[i]);
		explanation_finish(&explanation);
	}
	const char *near = found || !kind ? NULL : nearest_name(kind, (const char *const *)names, count);
	if (!kind)
		error_set(maker->error, "say which kind of panel with --kind: %s", list);
	else if (!found && near)
		error_set(maker->error, "--kind: there is no kind \"%s\"; did you mean \"%s\"?", kind, near);
	else if (!found)
		error_set(maker->error, "--kind: there is no kind \"%s\"; there are %s", kind, list);
	files_list_free(names, count);
	return found;
}

/* The exhibition.lua with the panel in that chapter; NULL with an error. */
static char *enter(struct maker *maker, const char *path, const char *chapter, const char *id)
{
	size_t length;
	char *text = file_read(path, TEXT_MOST, &length, maker->error);
	char *entered = text ? enlist(text, chapter, id) : NULL;
	if (text && !entered)
		error_set(maker->error,
				  "--chapter: there is no { id = \"%s\", …, panels = { … } } written out in chapters of %s", chapter,
				  path);
	free(text);
	return entered;
}

static bool is_new(struct maker *maker, const struct exhibition *exhibition, const char *id)
{
	if (!id_is_good(id))
		return error_set(maker->error, "a panel's id is its file's name (Latin letters, digits, - and _), not \"%s\"",
						 id);
	int there = exhibition_panel(exhibition, id);
	return there < 0 || error_set(maker->error, "there is a panel %s already: %s", id, exhibition->panels[there].file);
}

/* With the panel's file and exhibition.lua, as paths. */
static bool write_both(struct maker *maker, const char *folder, const char *name, const struct maker_panel *panel)
{
	char *path = path_join(folder, name), *index = path_join(folder, "scripts/exhibition.lua");
	bool good = path && index;
	if (good && file_exists(path))
		good = error_set(maker->error, "%s is there already", path);
	char *entered = good ? enter(maker, index, panel->chapter, panel->id) : NULL;
	good = entered && write_panel(maker, folder, name, panel->kind, PLACEHOLDER_HEADING);
	if (good && !file_write(index, entered, strlen(entered), maker->error)) {
		unlink(path);
		good = false;
	}
	free(entered);
	free(path);
	free(index);
	return good;
}

bool maker_panel(struct maker *maker, const char *folder, const struct exhibition *exhibition,
				 struct maker_panel *panel)
{
	char name[300];
	for (size_t i = 0; i < exhibition->language_count; i++) /* the one that the tour speaks comes first */
		maker->ids[maker->languages.count++] =
			exhibition->languages[(exhibition->language_default + i) % exhibition->language_count].id;
	if (!panel->chapter)
		panel->chapter = exhibition->chapters[exhibition->chapter_count - 1].id;
	if (!id_is_good(panel->chapter))
		return error_set(maker->error,
						 "--chapter: a chapter's id is a folder's name (Latin letters, digits, - and _), "
						 "not \"%s\"",
						 panel->chapter);
	snprintf(name, sizeof name, "scripts/panels/%s/%.99s.lua", panel->chapter, panel->id);
	return is_new(maker, exhibition, panel->id) && check_kind(maker, panel->kind) &&
		   write_both(maker, folder, name, panel);
}
