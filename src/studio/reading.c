/* Files become what is at hand: one panel by itself, or everything beside the old state, which it replaces only if it
 * can be shown. Must not know how it was found out that a file changed. */
#include "base/log.h"
#include "lua/failure.h"
#include "studio/parts.h"
#include "studio/seek.h"
#include <stdlib.h>
#include <string.h>

/* What was just read, until it takes over. */
struct reading {
	struct script *script;
	struct exhibition exhibition;
	struct backdrop backdrop;
	struct view view;
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
	if (!script_read_exhibition(reading->script, &reading->exhibition, problems))
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
}

/* Which page of the new state: the saved panel's, or the one that stands; at the beginning the one that was asked for.
 */
static struct view_key key_in(const struct studio *studio, const struct exhibition *exhibition, const char *file)
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
	mount_take(studio, &reading->view, &reading->backdrop, cause);
	script_destroy(house->script);
	exhibition_finish(&house->exhibition);
	house->script = reading->script;
	house->exhibition = reading->exhibition;
	house->readable = true;
}

/* What was changed in the saved panel; it is looked at in that language. */
static void find_edit(const struct studio *studio, struct reading *reading, const char *file, struct view_key *key,
					  struct edit *edit)
{
	struct edited_texts before, now;
	const struct house *house = &studio->house;
	int old = house->readable ? panel_of_file(&house->exhibition, file) : -1;
	if (old < 0 || house->exhibition.language_count != reading->exhibition.language_count)
		return;
	edited_of_panel(&before, house->script, old);
	edited_of_panel(&now, reading->script, key->panel);
	edited_compare(&before, &now, key->language, edit);
	if (edit->language >= 0)
		key->language = edit->language;
	edited_finish(&now);
	edited_finish(&before);
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
		struct view_key key = key_in(studio, &reading.exhibition, panel);
		find_edit(studio, &reading, panel, &key, &edit);
		good = try_build(&reading, &key, &report->built) || (!studio->mount.stands && try_others(&reading, &key));
	}
	if (good)
		seek_turn(&reading.view, reading.script, &reading.exhibition, &edit);
	edit_finish(&edit);
	if (good) {
		take_over(studio, &reading, cause);
		return true;
	}
	close_reading(studio, &reading);
	report->unread = true;
	return false;
}
