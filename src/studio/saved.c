/* What was saved: which panel is gone to, and what is read.
 *
 * A saved panel is read by itself and gone to; so is the panel that shows a saved picture. Anything else (registers,
 * theme, layouts, exhibition.lua) and many files at once are read whole, beside what stands. Files that are missing may
 * be on their way (an editor that writes anew, `git checkout`, a folder that is copied): they are waited for a moment.
 * Must not know how a file is read, nor how a picture comes about. */
#include "base/file.h"
#include "base/log.h"
#include "studio/parts.h"
#include <stdlib.h>
#include <string.h>

#define QUIET 0.12 /* seconds without another event: then what is missing is missing */
enum { PATHS_MOST = 400 };

bool saved_open(struct studio *studio)
{
	static const char *const parts[] = { "scripts", "assets", NULL };
	const char *folder = studio->house.folder, *data = studio->house.data;
	struct error error;
	studio->watch = watch_create(&error);
	if (!studio->watch) {
		log_warning("saved files are not watched: %s", error.text);
		return false;
	}
	bool good = watch_add_tree(studio->watch, folder, parts);
	if (data && strcmp(folder, data) != 0)
		good = watch_add_tree(studio->watch, data, parts) && good;
	if (!good)
		log_warning("not all saved files are watched: out of memory");
	if (watch_descriptor(studio->watch) >= 0)
		loop_add(&studio->loop, watch_descriptor(studio->watch));
	return true;
}

static void free_paths(char **paths, size_t count)
{
	for (size_t i = 0; i < count; i++)
		free(paths[i]);
	free(paths);
}

void saved_finish(struct studio *studio)
{
	free_paths(studio->saved.paths, studio->saved.count);
	studio->saved = (struct saved){ .due = -1 };
}

/* The part of `path` below `folder`, or NULL. */
static const char *below(const char *path, const char *folder)
{
	size_t length = folder ? strlen(folder) : 0;
	if (length == 0 || strncmp(path, folder, length) != 0 || path[length] != '/')
		return NULL;
	return path + length + 1;
}

static bool ends_in(const char *text, const char *ending)
{
	size_t length = strlen(text), end = strlen(ending);
	return length >= end && strcmp(text + length - end, ending) == 0;
}

/* ---- gathering ---- */

static void add(struct saved *saved, char *path)
{
	for (size_t i = 0; i < saved->count; i++)
		if (strcmp(saved->paths[i], path) == 0) {
			free(path);
			return;
		}
	char **grown = saved->count < PATHS_MOST ? realloc(saved->paths, (saved->count + 1) * sizeof *grown) : NULL;
	if (grown)
		saved->paths = grown;
	if (grown)
		saved->paths[saved->count++] = path;
	else
		free(path);
	saved->all = saved->all || !grown;
}

static void gather(struct studio *studio)
{
	size_t count;
	bool shaken = watch_shaken(studio->watch);
	char **paths = watch_take(studio->watch, &count);
	for (size_t i = 0; i < count; i++)
		add(&studio->saved, paths[i]);
	free(paths);
	studio->saved.all = studio->saved.all || (shaken && count == 0);
}

static bool is_there(const struct studio *studio)
{
	char *scripts = path_join(studio->house.folder, "scripts");
	bool there = scripts && folder_exists(scripts);
	free(scripts);
	return there;
}

/* Is this more than a few files that were saved? */
static bool is_upheaval(const struct studio *studio)
{
	const struct saved *saved = &studio->saved;
	if (saved->all || saved->count > PANELS_SAVED_MOST || studio->report.away || !is_there(studio))
		return true;
	for (size_t i = 0; i < saved->count; i++)
		if (!file_exists(saved->paths[i]) || folder_exists(saved->paths[i]))
			return true;
	return false;
}

void saved_step(struct studio *studio)
{
	struct saved *saved = &studio->saved;
	double now = house_now(&studio->house);
	if (!studio->watch)
		return;
	watch_read(studio->watch, now);
	if (watch_gathered(studio->watch, now)) {
		gather(studio);
		saved->due = is_upheaval(studio) ? watch_heard(studio->watch) + QUIET : now;
	}
	if (saved->due < 0 || now < saved->due)
		return;
	struct saved taken = *saved;
	*saved = (struct saved){ .due = -1 };
	saved_apply(studio, taken.paths, taken.count, taken.all);
	free_paths(taken.paths, taken.count);
}

double saved_due(const struct studio *studio)
{
	if (!studio->watch)
		return -1;
	double read = watch_due(studio->watch), due = studio->saved.due;
	return read < 0 || (due >= 0 && due < read) ? due : read;
}

/* ---- what they mean ---- */

/* Which panels are gone to, and what else must be done. */
struct sorted {
	bool *panels; /* owns; by number: it was saved, or shows something that was */
	bool whole, any, pictures;
	size_t count;
	const char *unlisted; /* a saved panel's file that no chapter lists; borrowed */
	const char *layout;	  /* a saved layout's file; borrowed */
};

static int panel_of_file(const struct exhibition *exhibition, const char *file)
{
	for (size_t i = 0; i < exhibition->panel_count; i++)
		if (strcmp(exhibition->panels[i].file, file) == 0)
			return (int)i;
	return -1;
}

/* Does the panel's file name it? As it is written there: between quotes. */
static bool names(const struct studio *studio, const struct panel_entry *panel, const char *asset)
{
	struct error error;
	size_t length;
	char *path = path_join(studio->house.folder, panel->file), *text = NULL, *quoted = NULL;
	if (path)
		text = file_read(path, 1 << 20, &length, &error);
	if (asprintf(&quoted, "\"%s\"", asset) < 0)
		quoted = NULL;
	bool found = text && quoted && strstr(text, quoted);
	free(quoted);
	free(text);
	free(path);
	return found;
}

static void sort_asset(struct studio *studio, const char *path, const char *file, struct sorted *sorted)
{
	struct mount *mount = &studio->mount;
	bool folder = folder_exists(path);
	sorted->pictures = true;
	sorted->whole |= strncmp(file, "assets/fonts", 12) == 0; /* words have other widths then */
	if (mount->canvas)
		canvas_drop_file(mount->canvas, folder ? NULL : path);
	if (studio->house.script)
		script_forget_picture(studio->house.script, folder ? NULL : path);
	for (size_t i = 0; !folder && i < studio->house.exhibition.panel_count; i++)
		if (!sorted->panels[i] && names(studio, &studio->house.exhibition.panels[i], file + strlen("assets/")))
			sorted->panels[i] = true;
}

static void sort_path(struct studio *studio, const char *path, struct sorted *sorted)
{
	const char *file = below(path, studio->house.folder);
	if (!file)
		file = below(path, studio->house.data);
	if (!file || folder_exists(path)) {
		/* Anything below a folder may have changed. */
		sorted->any = sorted->whole = sorted->pictures = true;
		if (studio->mount.canvas)
			canvas_drop_file(studio->mount.canvas, NULL);
		if (studio->house.script)
			script_forget_picture(studio->house.script, NULL);
		return;
	}
	if (strncmp(file, "assets/", 7) == 0) {
		sorted->any = true;
		sort_asset(studio, path, file, sorted);
		return;
	}
	if (!ends_in(file, ".lua"))
		return; /* an editor's own */
	sorted->any = true;
	int panel = panel_of_file(&studio->house.exhibition, file);
	report_save(studio, file);
	if (panel < 0) {
		sorted->whole = true;
		if (below(file, "scripts/panels"))
			sorted->unlisted = file;
		if (below(file, "scripts/layouts"))
			sorted->layout = file;
		return;
	}
	sorted->panels[panel] = true;
	sorted->count++;
}

/* The one that stands if it is among them, else the first; -1: none is. */
static int choose(const struct studio *studio, const struct sorted *sorted)
{
	int stands = studio->mount.key.panel, count = (int)studio->house.exhibition.panel_count;
	if (stands < count && sorted->panels[stands])
		return stands;
	for (int i = 0; i < count; i++)
		if (sorted->panels[i])
			return i;
	return -1;
}

static bool is_of_kind(struct script *script, int panel, const char *layout)
{
	struct arena arena;
	arena_init(&arena);
	const char *name = path_name(layout), *kind = script_panel_value(script, panel, "kind", 0, &arena);
	size_t length = kind ? strlen(kind) : 0;
	bool found = kind && strncmp(name, kind, length) == 0 && strcmp(name + length, ".lua") == 0;
	arena_finish(&arena);
	return found;
}

/* A panel that the layout draws: the one that stands, else the next; -1: there is none. */
static int panel_of_layout(const struct studio *studio, const char *layout)
{
	const struct house *house = &studio->house;
	int stands = studio->mount.key.panel, count = house->readable ? (int)house->exhibition.panel_count : 0;
	for (int i = 0; layout && i < count; i++)
		if (is_of_kind(house->script, (stands + i) % count, layout))
			return (stands + i) % count;
	return -1;
}

/* Those that were saved are read; the picture is made anew in any case, for another panel may show in it (a title). */
static void read_panels(struct studio *studio, const struct sorted *sorted, int target)
{
	struct house *house = &studio->house;
	struct view_key key = studio->mount.key;
	struct edited_texts before;
	struct edit edit = { .any = false };
	edited_of_panel(&before, house->script, target);
	for (size_t i = 0; i < house->exhibition.panel_count; i++)
		if (sorted->panels[i])
			reading_panel(studio, (int)i);
	if (target >= 0) {
		reading_edit(studio, &before, target, &edit);
		if (edit.any || key.panel != target)
			over_leave(&studio->mount, &key);
		key.page = key.panel == target ? key.page : 0;
		key.panel = target;
		if (edit.any && edit.language >= 0)
			key.language = edit.language;
	}
	edited_finish(&before);
	mount_want(studio, &key, CAUSE_SAVED);
	mount_seek(studio, &edit);
}

/* For the message of the next keep. */
static void note(struct studio *studio, int target)
{
	const struct exhibition *exhibition = &studio->house.exhibition;
	const struct view_key *key = &studio->mount.key;
	if (target >= 0 && key->panel < (int)exhibition->panel_count)
		past_note(studio, exhibition->panels[key->panel].id, exhibition->languages[key->language].id);
}

static void read_sorted(struct studio *studio, const struct sorted *sorted)
{
	struct house *house = &studio->house;
	int target = choose(studio, sorted);
	problems_clear(&house->reported); /* what is still so is told again */
	if (!sorted->whole && house->readable && sorted->count <= PANELS_SAVED_MOST) {
		read_panels(studio, sorted, target);
		note(studio, target);
		return;
	}
	int shown = target >= 0 || sorted->unlisted ? target : panel_of_layout(studio, sorted->layout);
	char *file = shown >= 0			? strdup(house->exhibition.panels[shown].file)
				 : sorted->unlisted ? strdup(sorted->unlisted)
									: NULL;
	bool good = reading_whole(studio, file, CAUSE_SAVED);
	free(file);
	if (!good)
		report_settle(studio);
	else
		note(studio, target);
}

static void set_away(struct studio *studio, bool away)
{
	if (studio->report.away == away)
		return;
	studio->report.away = away;
	struct json json = house_tell(&studio->house, "folder");
	json_text(&json, "state", away ? "away" : "there");
	json_close(&json);
	studio_renew(studio);
}

void saved_apply(struct studio *studio, char **paths, size_t count, bool all)
{
	struct sorted sorted = { .whole = all, .any = all };
	bool was_away = studio->report.away;
	set_away(studio, !is_there(studio));
	if (studio->report.away)
		return;
	sorted.panels = calloc(studio->house.exhibition.panel_count + 1, sizeof *sorted.panels);
	if (!sorted.panels)
		return;
	if (all || was_away) {
		sorted.whole = sorted.any = true;
		if (studio->mount.canvas)
			canvas_drop_file(studio->mount.canvas, NULL);
	}
	for (size_t i = 0; i < count; i++)
		sort_path(studio, paths[i], &sorted);
	if (sorted.any)
		read_sorted(studio, &sorted);
	free(sorted.panels);
}

void saved_reload(struct studio *studio)
{
	if (studio->watch) {
		size_t count;
		char **paths = watch_take(studio->watch, &count);
		free_paths(paths, count);
		watch_again(studio->watch);
	}
	saved_finish(studio);
	saved_apply(studio, NULL, 0, true);
}
