/* Measures one screen in the room it hangs in.
 *
 * Words are read from the flat list, as drawing does; touch areas from the tree, as a finger does. Must not know how a
 * screen is built or which ones are looked at. */
#include "desk/measured.h"
#include "base/utf8.h"
#include "desk/targets.h"
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
		.panels = { { look->panel.scene, 0, 1, 1, AFTER_ENTRANCES, 1 } },
		.panel_count = look->panel.scene ? 1 : 0,
		.chrome = look->chrome.scene,
		.chrome_mix = 1,
		.overlay = look->sheet.scene,
		.overlay_rise = 1,
		.travel = request->panel,
		.chrome_travel = request->panel,
		.calm = true,
	};
	const struct light *light = light_of(look);
	if (light) {
		stage.lights[stage.light_count++] = (struct stage_light){ light->id, 1, light->sea };
		stage.frame = light->open;
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
	snprintf(words, sizeof words, "%.*s%s", shown_length(item), item->text, control ? " (a control)" : "");
	note(look, kind, value, control ? "" : name_of(look), words);
}

static void note_target(const struct look *look, double value, const char *action)
{
	char group[WORST_WHAT];
	snprintf(group, sizeof group, "%s/%.*s", name_of(look), (int)strcspn(action, ":"), action);
	note(look, WORST_TARGET, value, group, action);
}

/* Words that cannot be read: less than WCAG's 4.5 (AA), or 7 (AAA) where high contrast was asked for. */
static void check_contrast(const struct look *look, const struct display *display, struct problems *problems)
{
	const double least = look->request->aids.high_contrast ? 7 : 4.5;
	bool told = false;
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		double ratio = item->kind == ITEM_TEXT ? display_contrast(display, i) : 21;
		if (item->kind == ITEM_TEXT)
			note_words(look, WORST_CONTRAST, ratio, false, item);
		if (ratio >= least || told)
			continue;
		problems_add(problems, SEVERITY_WARNING, panel_file(look), 0, item->id ? item->id : "", "low-contrast",
					 "\"%.*s\" stands on a ground too much like it: contrast %.1f, at least %.1f is needed",
					 shown_length(item), item->text, ratio, least);
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
					 "\"%.*s\" stands on the edge of the land", shown_length(item), item->text);
		break;
	}
	display_finish(&display);
}

/* At "largest" all words are read from where the screen is; sizes come out as whole pixels. */
static bool is_small(const struct look *look, const struct room *room, const struct item *item)
{
	return look->request->aids.text_size == TEXT_LARGEST &&
		   room_reading_mm(room, (double)item->style.size + 0.5) < room->distance_mm;
}

/* Words that run off the screen, those that stay small, and those too high for a seat where low reach was asked for. */
static void check_words(const struct look *look, const struct scene *scene, const struct room *room,
						struct problems *problems)
{
	const struct aids *aids = &look->request->aids;
	const struct item *off = NULL, *high = NULL, *small = NULL;
	const struct drivers drivers = { AFTER_ENTRANCES, look->request->panel, 1, 1, true };
	struct display display;
	display_init(&display);
	scene_evaluate(scene, NULL, &drivers, NULL, &display);
	for (size_t i = 0; i < display.count; i++) {
		const struct item *item = &display.items[i];
		if (item->kind != ITEM_TEXT)
			continue;
		if (aids->text_size != TEXT_STANDARD)
			note_words(look, aids->text_size == TEXT_LARGE ? WORST_LARGE : WORST_LARGEST,
					   room_reading_mm(room, (double)item->style.size), scene == look->chrome.scene, item);
		const struct box *box = &item->box;
		if (!off && (box->x < -1 || box->y < -1 || box->x + box->width > display.width + 1 ||
					 box->y + box->height > display.height + 1))
			off = item;
		if (!small && is_small(look, room, item))
			small = item;
		if (aids->low_reach && !high && room_height_mm(room, box) > REACH_MM + 0.5)
			high = item;
	}
	if (off)
		problems_add(problems, SEVERITY_WARNING, panel_file(look), 0, off->id ? off->id : "", "off-screen",
					 "\"%.*s\" runs off the screen", shown_length(off), off->text);
	if (small)
		problems_add(problems, SEVERITY_WARNING, panel_file(look), 0, small->id ? small->id : "", "small-words",
					 "\"%.*s\" is read from %.0f mm at text size largest, and the screen from %.0f mm",
					 shown_length(small), small->text, room_reading_mm(room, (double)small->style.size),
					 room->distance_mm);
	if (high)
		problems_add(problems, SEVERITY_ERROR, panel_file(look), 0, high->id ? high->id : "", "out-of-reach",
					 "\"%.*s\" stands %.0f mm above the floor in low reach: %d mm is the highest", shown_length(high),
					 high->text, room_height_mm(room, &high->box), REACH_MM);
	display_finish(&display);
}

/* What lies under a whole sheet can be touched beside the sheet, in every reach. */
static bool is_ground(const struct look *look, const struct target *target)
{
	return target->box.width >= look->request->width_px && target->box.height >= look->request->height_px;
}

static void check_targets(const struct look *look, const struct room *room, struct problems *problems)
{
	struct targets targets;
	targets_init(&targets);
	const struct scene *const scenes[] = { look->panel.scene, look->chrome.scene, look->sheet.scene };
	for (size_t i = 0; i < sizeof scenes / sizeof *scenes; i++)
		if (scenes[i])
			targets_add(&targets, scenes[i]);
	const struct target *small = NULL, *high = NULL, *a, *b;
	for (size_t i = 0; i < targets.count; i++) {
		const struct target *target = &targets.items[i];
		double mm = target_mm(target, room);
		note_target(look, mm, target->action);
		if (!small && mm < TARGET_LEAST_MM - 0.05)
			small = target;
		if (!high && look->request->aids.low_reach && !is_ground(look, target) &&
			room_height_mm(room, &target->box) > REACH_MM + 0.5)
			high = target;
	}
	if (small)
		problems_add(problems, SEVERITY_ERROR, panel_file(look), 0, small->action, "small-target",
					 "a touch area of %.1f mm: a finger needs at least %d mm", target_mm(small, room), TARGET_LEAST_MM);
	if (high)
		problems_add(problems, SEVERITY_ERROR, panel_file(look), 0, high->action, "out-of-reach",
					 "a touch area %.0f mm above the floor in low reach: %d mm is the highest",
					 room_height_mm(room, &high->box), REACH_MM);
	double gap = TARGET_GAP * scene_scale(look->request->width_px, look->request->height_px);
	if (targets_crowded(&targets, gap, &a, &b))
		problems_add(problems, SEVERITY_WARNING, panel_file(look), 0, a->action, "crowded-targets",
					 "lies less than %d units from the touch area of %s", TARGET_GAP, b->action);
	targets_finish(&targets);
}

void measured_check(const struct look *look, struct problems *problems)
{
	const struct build_request *request = look->request;
	const struct exhibition *exhibition = request->exhibition;
	struct display display;
	display_init(&display);
	show(look, &display);
	check_contrast(look, &display, problems);
	check_edges(look, problems);
	/* Without the screen's size nothing is known of millimetres. */
	if (exhibition->diagonal_mm > 0) {
		struct room room = { exhibition->diagonal_mm / hypot(request->width_px, request->height_px), request->height_px,
							 exhibition->mounting_mm, exhibition->distance_mm };
		const struct scene *const scenes[] = { look->panel.scene, look->chrome.scene, look->sheet.scene };
		for (size_t i = 0; i < sizeof scenes / sizeof *scenes; i++)
			if (scenes[i])
				check_words(look, scenes[i], &room, problems);
		check_targets(look, &room, problems);
	}
	display_finish(&display);
}
