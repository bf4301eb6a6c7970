/* Four scenes in one order.
 *
 * The two chromes of a change are compared item by item: what is in both stands still and whole (or goes from one
 * opacity to the other), only the rest fades: first what goes, then what comes, so that no words lie on others.
 * In the end everything hidden by something opaque over the whole width is cut away, so that a rising light costs no
 * more than the sky it covers. Must not know the clock, fingers or why anything moves. */
#include "scene/stage.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

static const char *const layers[] = { "sky", "far", "mid", "near" };
static const char *const slots[] = { "sky", "behind", "before", "after" };
enum { LAYERS = 4 };
/* Of the rise of a sea over land, or land over a sea: when what would stand out from under it goes. */
#define STRANGE_FROM 0.2
#define STRANGE_TO 0.6

/* How much of a light's land is left: the one above hides it towards the end, and what stands out from under that goes
 * gently. Its sky is hidden whole. */
static double left_of(const struct stage *stage, int light, const char *layer)
{
	const struct stage_light *own = &stage->lights[light];
	if (light + 1 == stage->light_count || strcmp(layer, "sky") == 0)
		return 1;
	bool early = own->sea != own[1].sea && (strcmp(layer, "mid") == 0 || (own->sea && strcmp(layer, "near") == 0));
	double from = early ? STRANGE_FROM : STAGE_HIDES, to = early ? STRANGE_TO : 1;
	return fmin(fmax((to - own[1].rise) / (to - from), 0), 1);
}

static void add_layer(const struct stage *stage, const char *layer, struct display *display)
{
	for (int i = 0; i < stage->light_count; i++) {
		char name[80];
		snprintf(name, sizeof name, "%s/%s", stage->lights[i].id, layer);
		const struct node *node = scene_find(stage->backdrop, name);
		struct drivers drivers = { stage->time, stage->travel, stage->lights[i].rise, stage->opening, stage->calm };
		struct standing standing = { 0, left_of(stage, i, layer), stage->moving, stage->complete };
		if (node && standing.opacity > 0)
			scene_evaluate(stage->backdrop, node, &drivers, &standing, display);
	}
}

static bool has_slots(const struct scene *scene)
{
	for (int i = 0; i < LAYERS; i++)
		if (scene_find(scene, slots[i]))
			return true;
	return false;
}

static bool same_box(const struct box *a, const struct box *b)
{
	return a->x == b->x && a->y == b->y && a->width == b->width && a->height == b->height;
}

static bool same_text(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static bool same_picture(const struct picture_spec *a, const struct picture_spec *b)
{
	return same_text(a->path, b->path) && same_text(a->svg, b->svg) && a->tinted == b->tinted && a->tint == b->tint &&
		   a->shade == b->shade && a->fit == b->fit && a->mirrored == b->mirrored && a->focus_x == b->focus_x &&
		   a->focus_y == b->focus_y && a->crop_x == b->crop_x && a->crop_y == b->crop_y && a->crop_w == b->crop_w &&
		   a->crop_h == b->crop_h;
}

/* But for its opacity. */
static bool same_item(const struct item *a, const struct item *b)
{
	if (a->kind != b->kind || !same_box(&a->box, &b->box) || !same_box(&a->clip, &b->clip) || a->scale != b->scale ||
		a->rotation != b->rotation || a->colour != b->colour)
		return false;
	if (a->kind == ITEM_TEXT)
		return a->style.face == b->style.face && a->style.size == b->style.size &&
			   a->style.tracking == b->style.tracking && a->length == b->length &&
			   memcmp(a->text, b->text, a->length) == 0;
	return a->kind == ITEM_FILL || same_picture(&a->picture, &b->picture);
}

static struct item *find_same(const struct item *item, struct item *items, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (same_item(item, &items[i]))
			return &items[i];
	return NULL;
}

/* How much of the panel's slot is there, and where it stands: words and art come apart. A sun comes up where it stands,
 * not with the panel from the side, and the lights of those who were named stand still for good. */
static struct standing standing_of(const struct stage *stage, const struct stage_panel *panel, const char *slot)
{
	bool sun = strcmp(slot, "sun") == 0, named = strcmp(slot, "named") == 0, words = strcmp(slot, "words") == 0;
	double there = words ? panel->words : sun ? panel->sun : panel->art;
	if (named)
		there *= fmax(1 - fabs(panel->x), 0);
	double x = sun || named ? 0 : round(panel->x * panel->scene->width_px);
	return (struct standing){ x, there, stage->moving, stage->complete };
}

/* Of a panel that has no slots, the whole is its words. */
static const struct node *slot_of(const struct stage_panel *panel, const char *slot)
{
	const struct node *node = scene_find(panel->scene, slot);
	return node || strcmp(slot, "words") != 0 || has_slots(panel->scene) ? node : panel->scene->root;
}

/* Of two lists, one after the other, so much of each is there as of its panel. What both show in the same place is one
 * thing: it stays, and is left to the second. */
static void join(struct display *display, size_t first, size_t second, const struct standing *before,
				 const struct standing *now, double stays)
{
	for (size_t i = first; i < second; i++)
		display->items[i].opacity *= (float)before->opacity;
	for (size_t i = second; i < display->count; i++) {
		struct item *item = &display->items[i];
		struct item *same = before->x == now->x ? find_same(item, &display->items[first], second - first) : NULL;
		item->opacity *= (float)(same ? stays : now->opacity);
		if (same)
			same->opacity = 0;
	}
}

static void drop_unseen(struct display *display, size_t first)
{
	size_t kept = first;
	for (size_t i = first; i < display->count; i++)
		if (display->items[i].opacity > 0)
			display->items[kept++] = display->items[i];
	display->count = kept;
}

/* The last panel is the one that comes, the one before it goes. */
static void add_slot(const struct stage *stage, const char *slot, struct display *display)
{
	size_t begin = display->count, second = begin;
	struct standing before = { 0 };
	for (int i = 0; i < stage->panel_count && !display->failed; i++) {
		const struct stage_panel *panel = &stage->panels[i];
		const struct node *node = slot_of(panel, slot);
		struct drivers drivers = { panel->time, stage->travel, panel->rise, stage->opening, stage->calm };
		const struct standing own = standing_of(stage, panel, slot);
		struct standing standing = own;
		if (stage->panel_count > 1 && i >= stage->panel_count - 2)
			standing.opacity = 1; /* until it is known what stays */
		size_t first = second;
		second = display->count;
		if (node && standing.opacity > 0)
			scene_evaluate(panel->scene, node, &drivers, &standing, display);
		if (i > 0 && i == stage->panel_count - 1 && !display->failed)
			join(display, first, second, &before, &own, panel[-1].was + (1 - panel[-1].was) * own.opacity);
		before = own;
	}
	if (stage->panel_count > 1)
		drop_unseen(display, begin);
}

static void add_chrome(const struct stage *stage, const struct scene *chrome, struct display *display)
{
	struct drivers drivers = { stage->time, stage->chrome_travel, !stage->chrome_held, stage->opening, stage->calm };
	struct standing standing = { .opacity = 1, .moving = stage->moving, .complete = stage->complete };
	if (chrome)
		scene_evaluate(chrome, NULL, &drivers, &standing, display);
}

/* First what goes, then what comes or stays. What goes and is also among what comes is left to that. */
static void add_chromes(const struct stage *stage, struct display *display)
{
	size_t first = display->count;
	bool mixed = stage->chrome_before && stage->chrome_mix < 1;
	if (mixed)
		add_chrome(stage, stage->chrome_before, display);
	size_t second = display->count;
	add_chrome(stage, stage->chrome, display);
	if (!mixed || display->failed)
		return;
	for (size_t i = second; i < display->count; i++) {
		const struct item *before = find_same(&display->items[i], &display->items[first], second - first);
		float *opacity = &display->items[i].opacity;
		if (!before)
			*opacity *= (float)fmax(2 * stage->chrome_mix - 1, 0);
		else if (*opacity != before->opacity)
			*opacity = before->opacity + (*opacity - before->opacity) * (float)stage->chrome_mix;
	}
	size_t kept = first;
	for (size_t i = first; i < second; i++) {
		struct item item = display->items[i];
		if (find_same(&item, &display->items[second], display->count - second))
			continue;
		item.opacity *= (float)fmax(1 - 2 * stage->chrome_mix, 0);
		display->items[kept++] = item;
	}
	memmove(&display->items[kept], &display->items[second], (display->count - second) * sizeof *display->items);
	display->count -= second - kept;
}

static void add_overlay(const struct stage *stage, struct display *display)
{
	struct drivers drivers = { stage->overlay.time, stage->travel, stage->overlay.rise, stage->opening, stage->calm };
	struct standing standing = { .opacity = 1,
								 .moving = stage->moving || stage->overlay.moves,
								 .complete = stage->complete };
	display->whole = stage->overlay.moves;
	if (stage->overlay.scene)
		scene_evaluate(stage->overlay.scene, NULL, &drivers, &standing, display);
}

static void add_veil(const struct stage *stage, struct display *display)
{
	struct item *item = stage->veil > 0 ? display_add(display) : NULL;
	if (!item)
		return;
	item->kind = ITEM_FILL;
	item->box = item->clip = (struct box){ 0, 0, display->width, display->height };
	item->opacity = (float)stage->veil;
	item->scale = 1;
	item->moving = stage->moving;
	item->coloured = true;
}

void stage_evaluate(const struct stage *stage, struct display *display)
{
	struct standing standing = { .opacity = 1, .moving = stage->moving, .complete = stage->complete };
	for (int i = 0; i < LAYERS; i++) {
		if (stage->backdrop)
			add_layer(stage, layers[i], display);
		if (i == 0)
			add_slot(stage, "sun", display);
		if (i == 1)
			add_slot(stage, "named", display);
		add_slot(stage, slots[i], display);
	}
	const struct node *bars = stage->backdrop ? scene_find(stage->backdrop, "bars") : NULL;
	struct drivers drivers = { stage->time, stage->travel, 1, stage->opening, stage->calm };
	if (bars)
		scene_evaluate(stage->backdrop, bars, &drivers, &standing, display);
	add_slot(stage, "words", display);
	add_chromes(stage, display);
	add_overlay(stage, display);
	add_veil(stage, display);
	display_nudge(display);
	if (display->moving)
		display_lift(display);
	if (!stage->complete)
		display_trim(display);
}
