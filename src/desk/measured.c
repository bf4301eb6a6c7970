/* Measures one screen in the room it hangs in.
 *
 * Words are read from the flat list, as drawing does; touch areas from the tree, as a finger does. Must not know how a
 * screen is built or which ones are looked at. */
#include "desk/measured.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "desk/overlaps.h"
#include "desk/targets.h"
#include "scene/spots.h"
#include <math.h>
#include <string.h>

#define AFTER_ENTRANCES 1e6 /* seconds: every entrance has ended */

/* The light in which it stands; the first if the backdrop does not have it; NULL: there is no backdrop. */
static const struct light *light_of(const struct look *look)
{
	const struct build_request *request = look->request;
	const char *id = exhibition_light(request->exhibition, request->panel, request->title);
	for (int i = 0; i < look->backdrop.light_count; i++)
		if (strcmp(look->backdrop.lights[i].id, id) == 0)
			return &look->backdrop.lights[i];
	return look->backdrop.light_count > 0 ? &look->backdrop.lights[0] : NULL;
}

/* The screen as it stands, in the panel's light. */
static void show(const struct look *look, struct display *display)
{
	const struct build_request *request = look->request;
	struct stage stage = {
		.backdrop = look->backdrop.light_count > 0 ? look->backdrop.scene : NULL,
		.panels = { { look->panel.scene, 0, 1, 1, 1, AFTER_ENTRANCES, 1 } },
		.panel_count = look->panel.scene ? 1 : 0,
		.chrome = look->chrome.scene,
		.chrome_mix = 1,
		.overlay.scene = look->sheet.scene,
		.overlay.rise = 1,
		.travel = request->panel,
		.chrome_travel = request->panel,
		.calm = true,
	};
	const struct light *light = light_of(look);
	if (light) {
		stage.lights[stage.light_count++] = (struct stage_light){ light->id, 1, light->sea };
		stage.opening = light->open;
	}
	stage_evaluate(&stage, display);
}

static const char *size_name(const struct aids *aids)
{
	static const char *const names[] = { "standard", "large", "largest" };
	return names[aids->text_size];
}

static const char *name_of(const struct look *look)
{
	return look->name ? look->name : look->request->exhibition->panels[look->request->panel].id;
}

/* "camp/land kk 1920x1080 largest low", for the table. */
static void say_where(const struct look *look, char *out, size_t size)
{
	const struct build_request *request = look->request;
	const struct exhibition *exhibition = request->exhibition;
	snprintf(out, size, "%s %s %dx%d %s%s%s", name_of(look), exhibition->languages[request->language].id,
			 request->width_px, request->height_px, size_name(&request->aids),
			 request->aids.high_contrast ? " high" : "", request->aids.low_reach ? " low" : "");
}

static const char *panel_file(const struct look *look)
{
	return look->file ? look->file : look->request->exhibition->panels[look->request->panel].file;
}

static const char *words_file(const struct look *look)
{
	return look->words_file ? look->words_file : panel_file(look);
}

/* Of an item's words, to be quoted: whole characters. */
static int shown_length(const struct item *item)
{
	return (int)utf8_cut(item->text, item->length, 40);
}

/* What is told once: a panel's worst, a panel's worst of each kind of action, the controls' worst. */
static void note(const struct look *look, enum worst_kind kind, double value, const char *group, const char *what)
{
	char where[WORST_WHERE];
	if (!look->worst)
		return;
	say_where(look, where, sizeof where);
	worst_add(look->worst, kind, value, group, where, what);
}

static void note_words(const struct look *look, enum worst_kind kind, double value, bool control,
					   const struct item *item)
{
	char words[WORST_WHAT];
	snprintf(words, sizeof words, "%.*s%s", shown_length(item), item->text, control ? message(" (a control)") : "");
	note(look, kind, value, control ? "" : name_of(look), words);
}

static void note_target(const struct look *look, double value, const struct target *target)
{
	char group[WORST_WHAT], action[ACTION_LENGTH];
	target_name(target, action);
	snprintf(group, sizeof group, "%s/%.*s", name_of(look), (int)strcspn(action, ":"), action);
	note(look, WORST_TARGET, value, group, action);
}

/* ", 800x480, kk, largest, low reach" */
static const char *where_of(const struct look *look, char *out, size_t size)
{
	const struct build_request *request = look->request;
	snprintf(out, size, "%dx%d, %s%s%s%s", request->width_px, request->height_px,
			 request->exhibition->languages[request->language].id,
			 request->aids.text_size == TEXT_STANDARD ? ""
			 : request->aids.text_size == TEXT_LARGE  ? message(", text large")
													  : message(", text largest"),
			 request->aids.high_contrast ? message(", high contrast") : "",
			 request->aids.low_reach ? message(", low reach") : "");
	return out;
}

/* A ring, or the rule below words with a gloss. */
static bool is_spot(const struct item *item)
{
	return item->kind != ITEM_TEXT && item->coloured && item->id && strcmp(item->id, SPOT_ID) == 0;
}

/* Words that cannot be read: less than WCAG's 4.5 (AA), or 7 (AAA) where high contrast was asked for. */
static void check_contrast(const struct look *look, const struct display *display, struct problems *problems)
{
	const double least = look->request->aids.high_contrast ? 7 : 4.5;
	bool told = false;
	char where[WORST_WHERE], action[ACTION_LENGTH];
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		double ratio = item->kind == ITEM_TEXT || is_spot(item) ? display_contrast(display, i) : 21;
		if (look->legible && item->kind == ITEM_TEXT)
			look->legible->contrast = fmin(look->legible->contrast, ratio);
		if (item->kind == ITEM_TEXT)
			note_words(look, WORST_CONTRAST, ratio, false, item);
		else if (ratio < 3)
			problems_add(
				problems, SEVERITY_WARNING, panel_file(look), 0, item->action ? action_print(item->action, action) : "",
				"low-contrast",
				"what shows that words can be touched is too much like its ground: contrast %.1f, at least 3 is "
				"needed (%s)",
				ratio, where_of(look, where, sizeof where));
		if (item->kind != ITEM_TEXT || ratio >= least || told)
			continue;
		problems_add(problems, SEVERITY_WARNING, panel_file(look), 0, item->id ? item->id : "", "low-contrast",
					 "\"%.*s\" stands on a ground too much like it: contrast %.1f, at least %.1f is needed (%s)",
					 shown_length(item), item->text, ratio, least, where_of(look, where, sizeof where));
		told = true;
	}
}

/* Is there a plain ground of the panel's own between the words and the land? */
static bool has_ground(const struct display *display, size_t text)
{
	const struct box *words = &display->items[text].box;
	for (size_t i = 0; i < text; i++) {
		const struct item *item = &display->items[i];
		const struct box *box = &item->box;
		if (item->kind == ITEM_FILL && item->opacity >= 1 && box->x <= words->x && box->y <= words->y &&
			box->x + box->width >= words->x + words->width && box->y + box->height >= words->y + words->height)
			return true;
	}
	return false;
}

/* No edge of the land runs through words: they end above it, or have a plain ground of their own. */
static void check_edges(const struct look *look, struct problems *problems)
{
	const struct light *light = light_of(look);
	const struct drivers drivers = { AFTER_ENTRANCES, look->request->panel, 1, 1, true };
	struct display display;
	char where[WORST_WHERE];
	if (!light || !look->panel.scene)
		return;
	double top = light->edges[0] * look->panel.scene->scale, bottom = light->edges[1] * look->panel.scene->scale;
	display_init(&display);
	scene_evaluate(look->panel.scene, NULL, &drivers, NULL, &display);
	for (size_t i = 0; i < display.count; i++) {
		const struct item *item = &display.items[i];
		double above = item->box.height / 4; /* of a line, before its letters begin */
		if (item->kind != ITEM_TEXT || item->box.y + above >= bottom || item->box.y + item->box.height <= top ||
			has_ground(&display, i))
			continue;
		problems_add(problems, SEVERITY_WARNING, panel_file(look), 0, item->id ? item->id : "", "words-on-land",
					 "\"%.*s\" stands on the edge of the land (%s)", shown_length(item), item->text,
					 where_of(look, where, sizeof where));
		break;
	}
	display_finish(&display);
}

/* At "largest" all words are read from where the screen is; sizes come out as whole pixels. */
static bool is_small(const struct look *look, const struct room *room, const struct item *item)
{
	return look->request->aids.text_size == TEXT_LARGEST &&
		   room_reading_mm(room, (double)item->style.size + 0.5) < room_words_mm(room);
}

/* A word wider than its place is told of itself, and what it covers and where it ends is mended with it. */
static bool has_wide_words(const struct look *look)
{
	const struct scene *scenes[] = { look->panel.scene, look->chrome.scene, look->sheet.scene };
	for (int i = 0; i < 3; i++)
		if (scenes[i] && scenes[i]->overfull > 0)
			return true;
	return false;
}

static bool runs_off(const struct display *display, const struct box *box)
{
	return box->x < -1 || box->y < -1 || box->x + box->width > display->width + 1 ||
		   box->y + box->height > display->height + 1;
}

/* Where low reach has no room on this screen, room.h's check says so: once, and not of each word. */
static bool wants_reach(const struct look *look, const struct room *room)
{
	const struct build_request *request = look->request;
	return request->aids.low_reach && room->mm_per_px > 0 &&
		   room_in_reach(room, request->height_px > request->width_px);
}

/* Words that run off the screen, those that stay small, and those too high for a seat where low reach was asked for. */
static void check_words(const struct look *look, const struct display *display, size_t chrome, const struct room *room,
						struct problems *problems)
{
	const struct aids *aids = &look->request->aids;
	const struct item *off = NULL, *high = NULL, *small = NULL;
	const bool wide = has_wide_words(look);
	char where[WORST_WHERE];
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		if (item->kind != ITEM_TEXT)
			continue;
		if (!off && !wide && runs_off(display, &item->box))
			off = item;
		if (!(room->mm_per_px > 0))
			continue;
		if (aids->text_size != TEXT_STANDARD)
			note_words(look, aids->text_size == TEXT_LARGE ? WORST_LARGE : WORST_LARGEST,
					   room_reading_mm(room, (double)item->style.size), i >= chrome, item);
		if (!small && is_small(look, room, item))
			small = item;
		if (!high && wants_reach(look, room) && room_height_mm(room, &item->box) > REACH_MM + 0.5)
			high = item;
	}
	where_of(look, where, sizeof where);
	if (off)
		problems_add(problems, SEVERITY_WARNING, words_file(look), 0, off->id ? off->id : "", "off-screen",
					 "\"%.*s\" runs off the screen (%s)", shown_length(off), off->text, where);
	if (small)
		problems_add(problems, SEVERITY_WARNING, words_file(look), 0, small->id ? small->id : "", "small-words",
					 "\"%.*s\" is read from %.0f mm at text size largest, and the screen from %.0f mm (%s)",
					 shown_length(small), small->text, room_reading_mm(room, (double)small->style.size),
					 room_words_mm(room), where);
	if (high)
		problems_add(problems, SEVERITY_ERROR, panel_file(look), 0, high->id ? high->id : "", "out-of-reach",
					 "\"%.*s\" stands %.0f mm above the floor in low reach: %d mm is the highest (%s)",
					 shown_length(high), high->text, room_height_mm(room, &high->box), REACH_MM, where);
}

/* What lies on something else. `chrome`: the first item that is not the panel's. */
static void check_overlaps(const struct look *look, const struct display *display, size_t chrome,
						   struct problems *problems)
{
	const struct item *a, *b;
	const struct target *target;
	struct targets over, own;
	char where[WORST_WHERE], action[ACTION_LENGTH];
	targets_init(&over);
	targets_init(&own);
	if (look->chrome.scene)
		targets_add(&over, look->chrome.scene);
	where_of(look, where, sizeof where);
	if (!has_wide_words(look) && overlaps_words(display, &a, &b))
		problems_add(problems, SEVERITY_WARNING, words_file(look), 0, a->id ? a->id : "", "covered-words",
					 "\"%.*s\" and \"%.*s\" lie on one another (%s)", shown_length(a), a->text, shown_length(b),
					 b->text, where);
	else if (overlaps_controls(display, chrome, &over, &a, &target))
		problems_add(problems, SEVERITY_WARNING, words_file(look), 0, a->id ? a->id : "", "covered-controls",
					 "\"%.*s\" lies on the control \"%s\" (%s)", shown_length(a), a->text, target_name(target, action),
					 where);
	if (look->sheet.scene)
		targets_add(&own, look->sheet.scene);
	const struct item *cut = overlaps_cut(display, &own);
	if (cut && !has_wide_words(look))
		problems_add(problems, SEVERITY_WARNING, words_file(look), 0, cut->id ? cut->id : "", "cut-words",
					 "\"%.*s\" has no room where it stands (%s)", shown_length(cut), cut->text, where);
	targets_finish(&own);
	targets_finish(&over);
}

/* What lies under a whole sheet can be touched beside the sheet, in every reach. */
static bool is_ground(const struct look *look, const struct target *target)
{
	return target->box.width >= look->request->width_px && target->box.height >= look->request->height_px;
}

static void check_targets(const struct look *look, const struct targets *targets, const struct room *room,
						  struct problems *problems)
{
	const struct target *small = NULL, *high = NULL;
	char where[WORST_WHERE], action[ACTION_LENGTH];
	for (size_t i = 0; i < targets->count; i++) {
		const struct target *target = &targets->items[i];
		double mm = target_mm(target, room);
		note_target(look, mm, target);
		if (!small && mm < room_target_mm(room) - 0.05)
			small = target;
		if (!high && wants_reach(look, room) && !is_ground(look, target) &&
			room_height_mm(room, &target->box) > REACH_MM + 0.5)
			high = target;
	}
	where_of(look, where, sizeof where);
	if (small)
		problems_add(problems, SEVERITY_ERROR, panel_file(look), 0, target_name(small, action), "small-target",
					 "a touch area of %.1f mm: a finger needs at least %.3g mm (%s)", target_mm(small, room),
					 room_target_mm(room), where);
	if (high)
		problems_add(problems, SEVERITY_ERROR, panel_file(look), 0, target_name(high, action), "out-of-reach",
					 "a touch area %.0f mm above the floor in low reach: %d mm is the highest (%s)",
					 room_height_mm(room, &high->box), REACH_MM, where);
}

/* Touch areas that fingers confuse, and a sheet that nobody can close. */
static void check_areas(const struct look *look, const struct targets *targets, struct problems *problems)
{
	const struct build_request *request = look->request;
	const struct target *a, *b;
	double gap = TARGET_GAP * scene_scale(request->width_px, request->height_px);
	char where[WORST_WHERE], action[ACTION_LENGTH], other[ACTION_LENGTH];
	where_of(look, where, sizeof where);
	if (targets_crowded(targets, gap, &a, &b))
		problems_add(problems, SEVERITY_WARNING, panel_file(look), 0, target_name(a, action), "crowded-targets",
					 "lies less than %d units from the touch area of %s (%s)", TARGET_GAP, target_name(b, other),
					 where);
	const struct display screen = { .width = request->width_px, .height = request->height_px };
	for (size_t i = 0; i < targets->count; i++)
		if (!(targets->items[i].box.width > 0 && targets->items[i].box.height > 0) ||
			runs_off(&screen, &targets->items[i].whole)) {
			problems_add(problems, SEVERITY_ERROR, panel_file(look), 0, target_name(&targets->items[i], action),
						 "off-screen", "its touch area runs off the screen (%s)", where);
			break;
		}
}

void measured_check(const struct look *look, struct problems *problems)
{
	const struct build_request *request = look->request;
	const struct scene *const scenes[] = { look->panel.scene, look->chrome.scene, look->sheet.scene };
	const struct room room = room_of(request->exhibition, request->width_px, request->height_px);
	const struct drivers drivers = { AFTER_ENTRANCES, request->panel, 1, 1, true };
	struct display whole, words;
	struct targets targets;
	size_t chrome = 0;
	display_init(&whole);
	display_init(&words);
	targets_init(&targets);
	show(look, &whole);
	check_contrast(look, &whole, problems);
	check_edges(look, problems);
	for (size_t i = 0; i < sizeof scenes / sizeof *scenes; i++) {
		chrome = i == 1 ? words.count : chrome;
		if (scenes[i])
			scene_evaluate(scenes[i], NULL, &drivers, NULL, &words);
		if (scenes[i])
			targets_add(&targets, scenes[i]);
	}
	check_words(look, &words, chrome, &room, problems);
	check_overlaps(look, &words, chrome, problems);
	check_areas(look, &targets, problems);
	/* Without the screen's size nothing is known of millimetres. */
	if (room.mm_per_px > 0)
		check_targets(look, &targets, &room, problems);
	targets_finish(&targets);
	display_finish(&words);
	display_finish(&whole);
}
