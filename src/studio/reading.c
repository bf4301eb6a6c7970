/* Files become what is at hand: one panel by itself, or everything beside the old state, which it replaces only if it
 * can be shown. Must not know how it was found out that a file changed. */
#include "base/log.h"
#include "lua/failure.h"
#include "studio/parts.h"
#include "studio/place.h"
#include "studio/seek.h"
#include <stdlib.h>
#include <string.h>

/* What was just read, until it takes over. */
struct reading {
	struct script *script;
	struct exhibition exhibition;
	struct backdrop backdrop;
	struct view view;
	struct over over;		   /* what lies over the view, or stands in its place */
	struct edited_texts known; /* what exhibition.lua and the registers say */
};

/* ---- what was changed ---- */

void reading_edit(struct studio *studio, const struct edited_texts *before, int panel, struct edit *edit)
{
	struct edited_texts now;
	edited_of_panel(&now, studio->house.script, panel);
	edited_compare(before, &now, studio->mount.key.language, edit);
	edited_finish(&now);
}

/* ---- one panel ---- */

bool reading_panel(struct studio *studio, int panel)
{
	struct house *house = &studio->house;
	return script_read_panel(house->script, &house->exhibition, panel, true, &studio->report.read);
}

/* ---- all ---- */

static int panel_of_file(const struct exhibition *exhibition, const char *file)
{
	for (size_t i = 0; file && i < exhibition->panel_count; i++)
		if (strcmp(exhibition->panels[i].file, file) == 0)
			return (int)i;
	return -1;
}

static bool open_reading(struct studio *studio, struct reading *reading, struct problems *problems)
{
	struct house *house = &studio->house;
	struct error error;
	reading->script = script_create(house->folder, house->data, house->fonts, &error);
	if (!reading->script) {
		int line = 0;
		failure_cut_place(&error, "scripts/theme.lua", &line);
		problems_add(problems, SEVERITY_ERROR, "scripts/theme.lua", line, "", "lua-error", "%s", error.text);
		return false;
	}
	edited_hear(&reading->known, reading->script);
	bool good = script_read_exhibition(reading->script, &reading->exhibition, problems);
	if (good) {
		script_read_registers(reading->script, problems);
		script_read_layouts(reading->script, problems);
	}
	edited_heard(&reading->known, reading->script);
	if (!good)
		return false;
	if (studio->options.screen.diagonal_mm > 0)
		reading->exhibition.screen.diagonal = studio->options.screen.diagonal_mm;
	if (house->script)
		script_inherit(reading->script, &reading->exhibition, house->script, problems);
	for (size_t i = 0; i < reading->exhibition.panel_count; i++)
		if (reading->exhibition.panels[i].state == PANEL_UNREAD)
			script_read_panel(reading->script, &reading->exhibition, (int)i, true, problems);
	return reading->exhibition.panel_count > 0;
}

static void close_reading(struct studio *studio, struct reading *reading)
{
	view_finish(&reading->view, studio->mount.canvas);
	backdrop_finish(&reading->backdrop);
	script_destroy(reading->script);
	exhibition_finish(&reading->exhibition);
	edited_finish(&reading->known);
}

/* Which page of the new state: the saved panel's, or the one that stands; at the beginning the one that was asked for.
 */
static struct view_key key_in(const struct studio *studio, const struct exhibition *exhibition, const char *file,
							  struct over *over)
{
	const struct house *house = &studio->house;
	struct view_key key = studio->mount.key;
	const char *asked = house->readable ? NULL : studio->options.panel;
	int panel = panel_of_file(exhibition, file);
	if (panel < 0 && asked)
		panel = exhibition_panel(exhibition, asked);
	if (panel < 0 && asked)
		log_warning("there is no panel \"%s\": the first one is shown", asked);
	bool stays = false;
	if (panel < 0 && house->readable) {
		const char *id = house->exhibition.panels[key.panel].id;
		panel = exhibition_place(exhibition, id, key.panel);
		stays = panel >= 0 && strcmp(exhibition->panels[panel].id, id) == 0;
	} else if (panel >= 0 && house->readable) {
		stays = strcmp(exhibition->panels[panel].id, house->exhibition.panels[key.panel].id) == 0;
	}
	key.panel = panel < 0 ? 0 : panel;
	key.page = stays ? key.page : 0;
	*over = stays ? studio->mount.over.wanted : (struct over){ .page = 0 };
	if (!stays)
		over_key(over, &key);
	const char *language = house->readable ? house->exhibition.languages[key.language].id : studio->options.language;
	int same = exhibition_language(exhibition, language);
	key.language = same < 0 ? (int)exhibition->language_default : same;
	return key;
}

static bool try_build(struct reading *reading, const struct view_key *key, struct problems *problems)
{
	return backdrop_build(&reading->backdrop, reading->script, &reading->exhibition, &key->aids, key->width_px,
						  key->height_px, problems) &&
		   view_build(&reading->view, key, reading->script, &reading->exhibition, problems);
}

/* With nothing on the screen any panel that can be shown is better than none. */
static bool try_others(struct reading *reading, struct view_key *key)
{
	struct problems untold;
	problems_init(&untold);
	bool good = false;
	for (size_t i = 1; !good && i < reading->exhibition.panel_count; i++) {
		struct view_key other = *key;
		other.panel = (int)((size_t)(key->panel + (int)i) % reading->exhibition.panel_count);
		good = reading->exhibition.panels[other.panel].state == PANEL_GOOD && try_build(reading, &other, &untold);
	}
	problems_finish(&untold);
	return good;
}

static void take_over(struct studio *studio, struct reading *reading, enum cause cause)
{
	struct house *house = &studio->house;
	mount_take(studio, &reading->view, &reading->backdrop, &reading->over, cause);
	script_destroy(house->script);
	exhibition_finish(&house->exhibition);
	house->script = reading->script;
	house->exhibition = reading->exhibition;
	house->readable = true;
	edited_finish(&studio->known);
	studio->known = reading->known;
}

/* What was changed in the saved panel. */
static void find_in_panel(const struct studio *studio, struct reading *reading, int old, struct view_key *key,
						  struct edit *edit)
{
	struct edited_texts before, now;
	edited_of_panel(&before, studio->house.script, old);
	edited_of_panel(&now, reading->script, key->panel);
	edited_compare(&before, &now, key->language, edit);
	edited_finish(&now);
	edited_finish(&before);
	if (!edit->any)
		return;
	key->page = key->title || key->note ? 0 : key->page;
	reading->over = (struct over){ .page = 0 };
	over_key(&reading->over, key);
}

/* What was changed in exhibition.lua or a register; where it is seen is wanted. */
static void find_besides(const struct studio *studio, struct reading *reading, struct view_key *key, struct edit *edit)
{
	struct over over;
	int panel = place_find_new(&studio->house.exhibition, &reading->exhibition);
	if (panel >= 0) { /* it was listed in its chapter */
		key->panel = panel;
		key->page = 0;
		reading->over = (struct over){ .page = 0 };
		over_key(&reading->over, key);
		return;
	}
	panel = key->panel;
	edited_compare(&studio->known, &reading->known, key->language, edit);
	bool found = edit->any
					 ? place_find(reading->script, &reading->exhibition, edit, &panel, &over)
					 : place_find_fact(studio->house.script, reading->script, &reading->exhibition, &panel, &over);
	if (!found) {
		edit_finish(edit);
		return;
	}
	key->page = panel == key->panel && !key->title && !key->note ? key->page : 0;
	key->panel = panel;
	reading->over = over;
	key->title = key->note = false;
	key->choice = 0;
	over_key(&over, key);
}

/* What was changed since what is at hand was read; it is looked at in that language. */
static void find_edit(const struct studio *studio, struct reading *reading, const char *file, struct view_key *key,
					  struct edit *edit)
{
	const struct house *house = &studio->house;
	int old = house->readable ? panel_of_file(&house->exhibition, file) : -1;
	edited_keep(&reading->known, &studio->known);
	if (!house->readable || house->exhibition.language_count != reading->exhibition.language_count)
		return;
	if (old >= 0)
		find_in_panel(studio, reading, old, key, edit);
	else if (!file)
		find_besides(studio, reading, key, edit);
	if (edit->any && edit->language >= 0)
		key->language = edit->language;
}

bool reading_whole(struct studio *studio, const char *panel, enum cause cause)
{
	struct report *report = &studio->report;
	struct reading reading = { .script = NULL };
	struct edit edit = { .any = false };
	exhibition_init(&reading.exhibition);
	view_init(&reading.view);
	problems_clear(&report->read);
	problems_clear(&report->built);
	report->unread = false;
	bool readable = open_reading(studio, &reading, &report->read), good = false;
	if (readable) {
		struct view_key key = key_in(studio, &reading.exhibition, panel, &reading.over);
		find_edit(studio, &reading, panel, &key, &edit);
		good = try_build(&reading, &key, &report->built) || (!studio->mount.stands && try_others(&reading, &key));
	}
	if (good)
		seek_turn(&reading.view, &reading.over, reading.backdrop.scene, reading.script, &reading.exhibition, &edit);
	edit_finish(&edit);
	if (good) {
		take_over(studio, &reading, cause);
		return true;
	}
	close_reading(studio, &reading);
	report->unread = true;
	return false;
}
