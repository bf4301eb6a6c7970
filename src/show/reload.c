/* Saved files come to the screen; broken ones do not.
 *
 * A changed panel is read again by itself. A changed layout, theme or exhibition.lua makes a new script beside the old
 * one, which takes over only if it can build what is on the screen. A changed picture is decoded again. */
#include "base/file.h"
#include "base/log.h"
#include "script/failure.h"
#include "show/state.h"
#include <stdlib.h>
#include <string.h>

struct changes {
	bool whole, assets;
	bool ok;
	struct problems problems;
};

static void tell(struct show *show, bool ok)
{
	if (!show->trace.out)
		return;
	struct json json = trace_begin(&show->trace, show_now(show), "reload");
	json_flag(&json, "ok", ok);
	json_close(&json);
}

/* The exhibition and script that were just read take the old ones' place. */
static void take_over(struct show *show, struct script *script, struct exhibition *exhibition,
					  struct backdrop *backdrop)
{
	grip_drop(show);
	touch_forget(show);
	show->history_count = 0; /* panels have other numbers now */
	tour_drop_backdrop(show);
	show->backdrop = *backdrop;
	script_destroy(show->script);
	exhibition_finish(&show->exhibition);
	show->script = script;
	show->exhibition = *exhibition;
	show->readable = true;
	show->checked = 0;
	if (show->language >= (int)exhibition->language_count)
		show->language = (int)exhibition->language_default;
}

static int first_panel(const struct show *show, const struct exhibition *exhibition)
{
	int panel = show->options.panel ? exhibition_panel(exhibition, show->options.panel) : 0;
	if (panel < 0)
		log_warning("there is no panel \"%s\": the tour begins with its first one", show->options.panel);
	return panel < 0 ? 0 : panel;
}

/* Can the new script show what is on the screen? Its view is left in `coming`. */
static bool try_current(struct show *show, struct script *script, struct exhibition *exhibition,
						struct problems *problems)
{
	struct view_key key = show->current.key;
	const char *id = show->exhibition.panels[key.panel].id;
	key.panel = exhibition_place(exhibition, id, key.panel);
	if (key.panel < 0)
		return false;
	if (strcmp(exhibition->panels[key.panel].id, id) != 0)
		key.page = 0;
	int language = exhibition_language(exhibition, show->exhibition.languages[key.language].id);
	key.language = language < 0 ? (int)exhibition->language_default : language;
	struct view view;
	view_init(&view);
	view_read_way(script, exhibition, key.panel, problems);
	if (!view_build(&view, &key, script, exhibition, problems))
		return false;
	if (view.pages <= key.page) {
		/* The words became fewer: the last page there is. */
		key.page = view.pages - 1;
		view_finish(&view, NULL);
		if (!view_build(&view, &key, script, exhibition, problems))
			return false;
	}
	view_finish(&show->coming, show->canvas);
	view_finish(&show->before, show->canvas);
	show->coming = view;
	show->current.key.panel = key.panel; /* indices of the new exhibition from here on */
	show->current.key.page = key.page;
	show->current.key.language = key.language;
	if (show->errand.wanted && show->errand.cause != CAUSE_RELOAD) {
		/* It goes on to where it was sent, if that is still there. */
		struct place *place = &show->errand.place;
		const char *to = show->exhibition.panels[place->panel].id;
		*place = (struct place){ exhibition_place(exhibition, to, place->panel), 0, place->note, place->title, 0 };
		return true;
	}
	show->language = key.language;
	show->errand = (struct errand){ .wanted = true, .place = way_of(&show->current), .cause = CAUSE_RELOAD };
	return true;
}

static bool open_whole(struct show *show, struct problems *problems)
{
	struct error error;
	struct script *script = script_create(show->options.folder, show->options.data, show->fonts, &error);
	if (!script) {
		int line = 0;
		failure_cut_place(&error, "scripts/theme.lua", &line);
		problems_add(problems, SEVERITY_ERROR, "scripts/theme.lua", line, "", "lua-error", "%s", error.text);
		return false;
	}
	struct exhibition exhibition;
	exhibition_init(&exhibition);
	bool good = script_read_exhibition(script, &exhibition, problems);
	if (good && show->script)
		script_inherit(script, &exhibition, show->script, problems);
	struct backdrop backdrop = { .built = false };
	show_alive(show); /* reading all of it, then building the land: long work on a slow board */
	if (good)
		good = backdrop_build(&backdrop, script, &exhibition, &show->aids, show->width, show->height, problems);
	show_alive(show);
	if (good && show->has_current)
		good = try_current(show, script, &exhibition, problems);
	if (!good) {
		backdrop_finish(&backdrop);
		script_destroy(script);
		exhibition_finish(&exhibition);
		return false;
	}
	bool first = !show->readable;
	take_over(show, script, &exhibition, &backdrop);
	overlay_again(show);
	if (first) {
		const char *language = show->options.language;
		int asked = language ? exhibition_language(&show->exhibition, language) : -1;
		if (language && asked < 0)
			log_warning("there is no language \"%s\": the exhibition's own is taken", language);
		show->language = asked >= 0 ? asked : (int)show->exhibition.language_default;
	}
	if (!show->has_current && show->exhibition.panel_count > 0) {
		int panel = first_panel(show, &show->exhibition);
		bool title = show->backdrop.scene && !show->options.panel;
		tour_send(show, title ? way_title(show, panel) : way_entry(show, panel), CAUSE_START);
	}
	return true;
}

bool reload_open(struct show *show)
{
	struct problems problems;
	problems_init(&problems);
	bool good = open_whole(show, &problems);
	show_report(show, &problems);
	problems_finish(&problems);
	return good;
}

/* The part of `path` below `folder`, or NULL. */
static const char *below(const char *path, const char *folder)
{
	size_t length = folder ? strlen(folder) : 0;
	if (length == 0 || strncmp(path, folder, length) != 0 || path[length] != '/')
		return NULL;
	return path + length + 1;
}

static int panel_of_file(const struct show *show, const char *file)
{
	for (size_t i = 0; i < show->exhibition.panel_count; i++)
		if (strcmp(show->exhibition.panels[i].file, file) == 0)
			return (int)i;
	return -1;
}

static void read_panel(struct show *show, int panel, struct changes *changes)
{
	bool on_screen = show->has_current && show->current.key.panel == panel;
	if (!script_read_panel(show->script, &show->exhibition, panel, tour_near(show, panel), &changes->problems)) {
		changes->ok = false;
		return;
	}
	if (on_screen)
		tour_rebuild(show);
	else if (tour_near(show, panel)) {
		grip_drop(show);
		view_finish(&show->coming, show->canvas);
		view_finish(&show->before, show->canvas);
	}
	if (!show->has_current)
		tour_go(show, panel, CAUSE_START);
}

/* NULL: all */
static void forget_picture(struct show *show, const char *path)
{
	if (show->canvas)
		canvas_drop_file(show->canvas, path);
	if (show->script)
		script_forget_spoilt(show->script, path);
}

static void sort_path(struct show *show, const char *path, struct changes *changes)
{
	const char *file = below(path, show->options.folder);
	if (!file)
		file = below(path, show->options.data);
	int panel = file ? panel_of_file(show, file) : -1;
	if (panel >= 0 && show->readable)
		read_panel(show, panel, changes);
	else if (file && strncmp(file, "assets/", 7) == 0) {
		changes->assets = true;
		changes->whole |= strncmp(file, "assets/fonts", 12) == 0; /* words have other widths then */
		forget_picture(show, folder_exists(path) ? NULL : path);
	} else if (!file || !below(file, "scripts/panels") || !strstr(file, ".lua")) {
		changes->whole = true; /* a folder is told when anything below it may have changed */
		if ((!file || strncmp(file, "scripts", 7) != 0) && folder_exists(path))
			forget_picture(show, NULL);
	}
}

/* What was broken for want of a picture may be whole now. */
static void forgive(struct show *show)
{
	tour_forgive(show);
	tour_rebuild(show);
}

static void apply(struct show *show, struct changes *changes)
{
	if (changes->whole || !show->readable)
		changes->ok = open_whole(show, &changes->problems) && changes->ok;
	else if (changes->assets)
		forgive(show);
	show_report(show, &changes->problems);
	tell(show, changes->ok);
	log_info(changes->ok ? "changed files are on the screen" : "a changed file is broken: the last good one stays");
}

void reload_all(struct show *show)
{
	struct changes changes = { .whole = true, .ok = true };
	problems_init(&changes.problems);
	problems_clear(&show->reported);
	forget_picture(show, NULL);
	apply(show, &changes);
	problems_finish(&changes.problems);
}

void reload_step(struct show *show)
{
	if (!show->watch)
		return;
	double now = show_now(show);
	watch_read(show->watch, now);
	double due = watch_due(show->watch);
	if (due < 0 || due > now)
		return;
	size_t count;
	char **paths = watch_take(show->watch, &count);
	struct changes changes = { .ok = true };
	problems_init(&changes.problems);
	problems_clear(&show->reported);
	for (size_t i = 0; i < count; i++) {
		sort_path(show, paths[i], &changes);
		free(paths[i]);
	}
	free(paths);
	if (count > 0)
		apply(show, &changes);
	problems_finish(&changes.problems);
}

double reload_due(const struct show *show)
{
	return show->watch ? watch_due(show->watch) : -1;
}
