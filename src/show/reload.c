/* Saved files come to the screen; broken ones do not.
 *
 * A changed panel is read again by itself. A changed layout, theme or exhibition.lua makes a new script beside the old
 * one, which takes over only if it can build what is on the screen. A changed picture is decoded again. */
#include "base/file.h"
#include "base/log.h"
#include "lua/failure.h"
#include "show/parts.h"
#include "view/keyboard.h"
#include <stdlib.h>
#include <string.h>

struct changes {
	bool whole, assets;
	bool ok;
	struct problems problems;
};

enum { SAVES_MOST = 8 /* of one batch: more are another state of the whole */ };

/* What was just read, until it takes over. */
struct reading {
	char *folder; /* owns */
	struct script *script;
	struct exhibition exhibition;
	struct backdrop backdrop;
	struct view view; /* of what is on the screen */
};

static void tell(struct show *show, bool ok)
{
	struct json json = house_tell(&show->house, "reload");
	json_flag(&json, "ok", ok);
	json_close(&json);
}

static int first_panel(const struct show *show)
{
	int panel = show->options.panel ? exhibition_panel(&show->house.exhibition, show->options.panel) : 0;
	if (panel < 0)
		log_warning("there is no panel \"%s\": the tour begins with its first one", show->options.panel);
	return panel < 0 ? 0 : panel;
}

static void begin_tour(struct show *show)
{
	int panel = first_panel(show);
	bool title = show->tour.backdrop.scene && !show->options.panel;
	tour_send(&show->tour,
			  title ? spot_title(&show->house.exhibition, panel) : spot_entry(&show->house.exhibition, panel),
			  CAUSE_START);
}

static void choose_language(struct show *show)
{
	struct house *house = &show->house;
	const char *language = house->language;
	int asked = language ? exhibition_language(&house->exhibition, language) : -1;
	if (language && asked < 0)
		log_warning("there is no language \"%s\": the exhibition's own is taken", language);
	tour_set_language(&show->tour, asked >= 0 ? asked : (int)house->exhibition.language_default);
}

/* What the exhibition says of keys, behind what the house says. */
static void settle_keys(struct show *show)
{
	struct house *house = &show->house;
	struct key_table *keys = &show->guest.speaking.keys;
	struct problems problems;
	problems_init(&problems);
	*keys = show->options.screen.keys;
	keyboard_add(keys, &house->exhibition, &problems);
	if (house->window)
		window_set_keys(house->window, keys);
	house_report(house, &problems);
	problems_finish(&problems);
}

/* The exhibition and script that were just read take the old ones' place. Views borrow from the old backdrop. */
static void take_over(struct show *show, struct reading *reading)
{
	struct house *house = &show->house;
	bool first = !house->readable;
	hand_forget(&show->guest);
	tour_take_over(&show->tour, &reading->exhibition, &reading->backdrop, &reading->view);
	script_destroy(house->script);
	exhibition_finish(&house->exhibition);
	house->script = reading->script;
	house->exhibition = reading->exhibition;
	release_take(show, reading->folder);
	house->readable = true;
	settle_keys(show);
	sheet_again(&show->sheet);
	if (first)
		choose_language(show);
	if (!show->tour.has_current && house->exhibition.panel_count > 0)
		begin_tour(show);
}

/* Can the new script show what is on the screen? */
static bool try_current(const struct show *show, struct reading *reading, struct problems *problems)
{
	struct exhibition *exhibition = &reading->exhibition;
	struct view_key key = show->tour.current.key;
	const char *id = show->house.exhibition.panels[key.panel].id;
	key.panel = exhibition_place(exhibition, id, key.panel);
	if (key.panel < 0)
		return false;
	if (strcmp(exhibition->panels[key.panel].id, id) != 0)
		key.page = 0;
	key.language = tour_language_in(&show->tour, exhibition, key.language);
	view_read_way(reading->script, exhibition, key.panel, problems);
	/* Where the words became fewer it is the last page there is. */
	return view_build(&reading->view, &key, reading->script, exhibition, problems);
}

/* Every panel is read, and no file is missing or wrong. */
static bool is_faultless(struct reading *reading, struct problems *problems)
{
	for (size_t i = 0; i < reading->exhibition.panel_count; i++)
		if (reading->exhibition.panels[i].state == PANEL_UNREAD)
			script_read_panel(reading->script, &reading->exhibition, (int)i, tour_keeps(reading->script), problems);
	return problems->errors == 0;
}

/* What is otherwise in this house. */
static void furnish(const struct show_place *place, struct exhibition *exhibition)
{
	char unknown[ID_BYTES] = "";
	bool kept = !place->chapters || exhibition_keep(exhibition, place->chapters, unknown);
	if (unknown[0])
		log_warning("there is no chapter \"%s\"%s", unknown, kept ? "" : ": all chapters are shown");
	if (place->diagonal_mm > 0)
		exhibition->screen.diagonal = place->diagonal_mm;
	if (place->distance_mm > 0)
		exhibition->screen.distance = place->distance_mm;
	if (place->mounted)
		exhibition->screen.mounting = place->mounting_mm;
}

static bool read_whole(struct show *show, struct reading *reading, struct problems *problems)
{
	struct house *house = &show->house;
	struct error error;
	reading->script = script_create(reading->folder, house->data, house->fonts, &error);
	if (!reading->script) {
		int line = 0;
		failure_cut_place(&error, "scripts/theme.lua", &line);
		problems_add(problems, SEVERITY_ERROR, "scripts/theme.lua", line, "", "lua-error", "%s", error.text);
		return false;
	}
	script_set_strikes(reading->script, show->strikes);
	if (!script_read_exhibition(reading->script, &reading->exhibition, problems))
		return false;
	furnish(&show->options.place, &reading->exhibition);
	if (house->script)
		script_inherit(reading->script, &reading->exhibition, house->script, problems);
	house_alive(house); /* reading all of it, then building the land: long work on a slow board */
	return backdrop_build(&reading->backdrop, reading->script, &reading->exhibition, &show->tour.reader.aids,
						  house->width, house->height, problems) &&
		   (!show->tour.has_current || try_current(show, reading, problems));
}

/* Takes the folder's name. `faultless`: else the old state stays. */
static bool open_whole(struct show *show, char *folder, bool faultless, struct problems *problems)
{
	struct reading reading = { .folder = folder };
	exhibition_init(&reading.exhibition);
	view_init(&reading.view);
	bool good = folder && read_whole(show, &reading, problems) && (!faultless || is_faultless(&reading, problems));
	if (good) {
		take_over(show, &reading);
		return true;
	}
	view_finish(&reading.view, show->house.canvas);
	backdrop_finish(&reading.backdrop);
	script_destroy(reading.script);
	exhibition_finish(&reading.exhibition);
	free(folder);
	return false;
}

bool reload_open(struct show *show)
{
	struct problems problems;
	problems_init(&problems);
	bool good = open_whole(show, release_name(show), false, &problems);
	house_report(&show->house, &problems);
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
	for (size_t i = 0; i < show->house.exhibition.panel_count; i++)
		if (strcmp(show->house.exhibition.panels[i].file, file) == 0)
			return (int)i;
	return -1;
}

static void read_panel(struct show *show, int panel, struct changes *changes)
{
	struct tour *tour = &show->tour;
	struct house *house = &show->house;
	bool on_screen = tour->has_current && tour->current.key.panel == panel;
	bool keeps = tour_is_near(tour, panel) || tour_keeps(house->script);
	if (!script_read_panel(house->script, &house->exhibition, panel, keeps, &changes->problems)) {
		changes->ok = false;
		return;
	}
	if (on_screen)
		tour_rebuild(tour);
	else if (tour_is_near(tour, panel))
		tour_forget_ahead(tour);
	if (!tour->has_current && !tour->errand.wanted)
		tour_go(tour, panel, CAUSE_START); /* none could be shown until now */
}

/* `file` is below the exhibition's folder; NULL: all. */
static void forget_picture(struct show *show, const char *file)
{
	struct house *house = &show->house;
	char *path = file ? path_join(show->release.folder, file) : NULL;
	if (house->canvas)
		canvas_drop_file(house->canvas, path);
	if (house->script)
		script_forget_picture(house->script, path);
	free(path);
}

/* A folder is told when anything below it may have changed. */
static void sort_path(struct show *show, const char *path, struct changes *changes)
{
	const char *file = below(path, show->house.folder);
	if (!file)
		file = below(path, show->house.data);
	if (file && strncmp(file, "assets/", 7) == 0) {
		changes->assets = true;
		changes->whole |= strncmp(file, "assets/fonts", 12) == 0; /* words have other widths then */
		forget_picture(show, folder_exists(path) ? NULL : file);
	} else if (!file || !below(file, "scripts/panels") || (!strstr(file, ".lua") && panel_of_file(show, file) < 0)) {
		changes->whole = true;
		if ((!file || strncmp(file, "scripts", 7) != 0) && folder_exists(path))
			forget_picture(show, NULL);
	}
}

/* What was broken for want of a picture may be whole now. */
static void forgive(struct show *show)
{
	tour_forgive(&show->tour);
	tour_rebuild(&show->tour);
}

static bool has_error(const struct problems *problems, const char *file)
{
	for (size_t i = 0; i < problems->count; i++)
		if (problems->items[i].severity == SEVERITY_ERROR && strcmp(problems->items[i].file, file) == 0)
			return true;
	return false;
}

/* What was told is told again if it is still so. Errors are kept: when their file is good again, that is told too. */
static void forget_told(struct show *show)
{
	problems_move(&show->unmended, &show->house.reported);
}

static void tell_mended(struct show *show, const char *file, const struct problems *problems)
{
	struct problems rest;
	if (!has_error(&show->unmended, file) || has_error(problems, file))
		return;
	log_notice("%s is mended", file);
	problems_init(&rest);
	for (size_t i = 0; i < show->unmended.count; i++) {
		const struct problem *kept = &show->unmended.items[i];
		if (strcmp(kept->file, file) != 0)
			problems_add(&rest, kept->severity, kept->file, kept->line, kept->field, kept->rule, "%s", kept->message);
	}
	problems_finish(&show->unmended);
	show->unmended = rest;
}

/* After a whole reload the near panels' files are read already. */
static void read_panels(struct show *show, char **paths, size_t count, struct changes *changes)
{
	for (size_t i = 0; i < count; i++) {
		const char *file = below(paths[i], show->house.folder);
		int panel = file ? panel_of_file(show, file) : -1;
		if (panel >= 0 && (!changes->whole || !script_keeps(show->house.script, panel)))
			read_panel(show, panel, changes);
	}
}

static void apply(struct show *show, char **paths, size_t count, struct changes *changes)
{
	if (changes->whole) {
		strikes_forgive(show->strikes);
		changes->ok = open_whole(show, strdup(show->release.folder), false, &changes->problems);
	} else if (changes->assets) {
		forgive(show);
	}
	if (changes->ok)
		read_panels(show, paths, count, changes);
	for (size_t i = 0; i < count && changes->ok; i++) {
		const char *file = below(paths[i], show->house.folder);
		if (file && strstr(file, ".lua"))
			tell_mended(show, file, &changes->problems);
	}
	house_report(&show->house, &changes->problems);
	tell(show, changes->ok);
	log_info(changes->ok ? "changed files are on the screen" : "a changed file is broken: the last good one stays");
}

static void free_paths(char **paths, size_t count)
{
	for (size_t i = 0; i < count; i++)
		free(paths[i]);
	free(paths);
}

/* Everything is read anyway. */
static void drop_saved(struct show *show)
{
	size_t count;
	char **paths = watch_take(show->watch, &count);
	free_paths(paths, count);
}

void reload_all(struct show *show)
{
	struct changes changes = { .ok = true };
	problems_init(&changes.problems);
	forget_told(show);
	strikes_forgive(show->strikes);
	if (show->watch) {
		drop_saved(show);
		watch_again(show->watch);
	}
	if (!show->house.held)
		forget_picture(show, NULL);
	changes.ok = open_whole(show, release_name(show), false, &changes.problems);
	if (changes.ok)
		release_found(show);
	house_report(&show->house, &changes.problems);
	tell(show, changes.ok);
	problems_finish(&changes.problems);
}

/* Reads it whole after it has changed as a whole. False: not yet; if it has not `finished` changing, it takes over only
 * without a fault, and what is wrong is not told. */
static bool read_settled(struct show *show, bool finished)
{
	struct problems problems;
	problems_init(&problems);
	drop_saved(show);
	strikes_forgive(show->strikes);
	bool good = open_whole(show, release_name(show), !finished, &problems);
	if (good || finished) {
		forget_told(show);
		house_report(&show->house, &problems);
		tell(show, good);
	}
	problems_finish(&problems);
	return good;
}

static void read_saved(struct show *show)
{
	size_t count;
	char **paths = watch_take(show->watch, &count);
	struct changes changes = { .ok = true };
	problems_init(&changes.problems);
	forget_told(show);
	for (size_t i = 0; i < count; i++)
		sort_path(show, paths[i], &changes);
	if (count > 0)
		apply(show, paths, count, &changes);
	problems_finish(&changes.problems);
	free_paths(paths, count);
}

/* More than a save: something went, or so much came at once that it is another state, or what is shown is not what lies
 * there. */
static bool is_upheaval(const struct show *show)
{
	return watch_shaken(show->watch) || watch_count(show->watch) > SAVES_MOST || show->house.held ||
		   show->release.unsettled || !show->house.readable || release_is_other(show);
}

static void tell_refused(struct show *show)
{
	if (show->refused || !watch_is_refused(show->watch))
		return;
	show->refused = true;
	log_warning("the system grants no more watches: saved files are looked for every few seconds instead; more are "
				"granted by sysctl fs.inotify.max_user_watches=65536 (and max_user_instances=256)");
}

void reload_step(struct show *show)
{
	if (!show->watch)
		return;
	double now = house_now(&show->house);
	watch_read(show->watch, now);
	tell_refused(show);
	bool saved = watch_gathered(show->watch, now);
	bool upheaval = (saved || watch_shaken(show->watch)) && is_upheaval(show);
	if (upheaval)
		release_shake(show);
	if (upheaval && saved)
		drop_saved(show);
	else if (saved)
		read_saved(show);
	bool finished = false;
	if (release_is_quiet(show, &finished) && (read_settled(show, finished) || finished))
		release_settled(show);
}

double reload_due(const struct show *show)
{
	if (!show->watch)
		return -1;
	double read = watch_due(show->watch), settled = release_due(show);
	return read < 0 || (settled >= 0 && settled < read) ? settled : read;
}
