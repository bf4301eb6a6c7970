/* One moment of a scene as a flat list.
 *
 * Going down the tree, a space gathers what parents do to their children: a turn, a scale and a shift,
 * opacity, the clip, and whether any of it still moves. Leaves become items. Text keeps its size and carries the scale
 * apart, because it is rasterised at whole sizes only. Where in the list the first thing stands that time moves is
 * noted: what comes before may become a layer. Must not know how an item is drawn. */
#include "scene/prose.h"
#include "scene/scene.h"
#include <math.h>

/* Layout pixels to screen pixels: p -> scale * turn(p) + shift. */
struct space {
	double scale, degrees, shift_x, shift_y;
	double opacity;
	struct box clip;
	bool moving;
	const char *id;
	const struct action *action;
};

struct evaluation {
	const struct drivers *drivers;
	double unit; /* pixels per design unit */
	struct display *display;
	bool complete;
};

/* What a node's tracks make of it now. */
struct moment {
	double x, y, opacity, scale, rotation; /* x, y in design units */
	bool moving, ambient;				   /* ambient: all that moves */
	bool timed;							   /* it moves by itself, has or will */
	bool shifts;						   /* ... in another way than that its light breathes */
};

static void apply_track(const struct track *track, double value, struct moment *moment, bool first)
{
	switch (track->property) {
	case TRACK_X:
		moment->x += value;
		break;
	case TRACK_Y:
		moment->y += value;
		break;
	case TRACK_OPACITY:
		moment->opacity = first ? value : moment->opacity * value;
		break;
	case TRACK_SCALE:
		moment->scale = first ? value : moment->scale * value;
		break;
	case TRACK_ROTATION:
		moment->rotation = first ? value : moment->rotation + value;
		break;
	}
}

static struct moment moment_of(const struct evaluation *now, const struct node *node)
{
	struct moment moment = { .opacity = (double)node->still.opacity,
							 .scale = (double)node->still.scale,
							 .rotation = (double)node->still.rotation,
							 .ambient = true };
	unsigned seen = 0;
	for (const struct track *track = node->tracks; track; track = track->next) {
		double value = track_value(track, now->drivers);
		apply_track(track, value, &moment, !(seen & 1u << track->property));
		seen |= 1u << track->property;
		bool timed = track_moving(track, -INFINITY, now->drivers->calm);
		moment.timed = moment.timed || timed;
		moment.shifts = moment.shifts || (timed && !(track->ambient && track->property == TRACK_OPACITY));
		if (track_moving(track, now->drivers->time, now->drivers->calm)) {
			moment.moving = true;
			moment.ambient = moment.ambient && track->ambient;
		}
	}
	return moment;
}

static void note_movement(struct display *display, const struct moment *moment)
{
	if (moment->timed && !display->timed) {
		display->timed = true;
		display->still = display->count;
	}
	display->shifts = display->shifts || moment->shifts;
	if (!moment->moving)
		return;
	display->ambient = moment->ambient && (display->ambient || !display->moving);
	display->moving = true;
}

static void turn(double degrees, double *x, double *y)
{
	if (degrees == 0)
		return;
	double angle = degrees * M_PI / 180, c = cos(angle), s = sin(angle), old = *x;
	*x = old * c - *y * s;
	*y = old * s + *y * c;
}

/* A box of the layout on the screen: scaled, its middle moved; the turn stays apart. */
static struct box map_box(const struct space *space, struct box box)
{
	double x = (box.x + box.width / 2) * space->scale, y = (box.y + box.height / 2) * space->scale;
	turn(space->degrees, &x, &y);
	double width = box.width * space->scale, height = box.height * space->scale;
	return (struct box){ x + space->shift_x - width / 2, y + space->shift_y - height / 2, width, height };
}

/* The upright box around a turned one. */
static struct box bounds(struct box box, double degrees)
{
	if (degrees == 0)
		return box;
	double angle = degrees * M_PI / 180, c = fabs(cos(angle)), s = fabs(sin(angle));
	double width = box.width * c + box.height * s, height = box.width * s + box.height * c;
	return (struct box){ box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height };
}

/* The space inside `node`: turned and scaled about its middle, then moved by its tracks. */
static struct space enter(const struct evaluation *now, const struct space *outer, const struct node *node,
						  const struct moment *moment)
{
	struct space space = *outer;
	struct box box = node_box(node);
	double x = box.x + box.width / 2, y = box.y + box.height / 2, inner_x = x, inner_y = y;
	x = (x + moment->x * now->unit) * outer->scale;
	y = (y + moment->y * now->unit) * outer->scale;
	turn(outer->degrees, &x, &y);
	space.scale = outer->scale * moment->scale;
	space.degrees = outer->degrees + moment->rotation;
	inner_x *= space.scale;
	inner_y *= space.scale;
	turn(space.degrees, &inner_x, &inner_y);
	space.shift_x = outer->shift_x + x - inner_x;
	space.shift_y = outer->shift_y + y - inner_y;
	space.opacity = outer->opacity * fmin(fmax(moment->opacity, 0), 1);
	space.moving = outer->moving || moment->moving;
	if (node->id)
		space.id = node->id;
	if (node->action.kind != ACTION_NONE)
		space.action = &node->action;
	if (node->clip)
		space.clip = box_common(space.clip, bounds(map_box(&space, box), space.degrees));
	return space;
}

/* A new item with what all kinds have in common, at its place on the screen; NULL when it cannot be seen or memory ran
 * out. */
static struct item *place_item(const struct evaluation *now, const struct space *space, enum item_kind kind,
							   struct box box)
{
	bool seen = !box_is_empty(box_common(bounds(box, space->degrees), space->clip)) && space->opacity > 0;
	if (box_is_empty(box) || (!seen && !now->complete))
		return NULL;
	struct item *item = display_add(now->display);
	if (!item)
		return NULL;
	item->kind = kind;
	item->box = box;
	item->clip = space->clip;
	item->opacity = (float)space->opacity;
	item->scale = 1;
	item->rotation = (float)space->degrees;
	item->moving = space->moving;
	item->id = space->id;
	item->action = space->action;
	return item;
}

static struct item *add_item(const struct evaluation *now, const struct space *space, enum item_kind kind,
							 struct box box)
{
	return place_item(now, space, kind, map_box(space, box));
}

static void set_colour(struct item *item, uint32_t colour)
{
	item->coloured = true;
	item->colour = colour;
}

/* Text is placed on whole pixels in the layout, before anything moves it. */
static void add_run(const struct evaluation *now, const struct space *space, const struct node *node,
					const struct prose_run *run, struct box line)
{
	const struct prose_lines *lines = node->lines;
	struct box box = { (double)lround(line.x + run->x), line.y, run->width, lines->line_px };
	double baseline = (double)lround(line.y + prose_baseline(lines));
	struct item *item = add_item(now, space, ITEM_TEXT, box);
	if (!item)
		return;
	item->scale = (float)space->scale;
	set_colour(item, node->prose.colour);
	item->baseline = item->box.y + (baseline - line.y) * space->scale;
	item->style = run->style;
	item->text = run->text;
	item->length = run->length;
}

static void add_prose(const struct evaluation *now, const struct space *space, const struct node *node)
{
	const struct prose_lines *lines = node->lines;
	if (!lines)
		return;
	int first = node->prose.first_line < 0 ? 0 : node->prose.first_line, last = node->prose.last_line;
	if (last < 0 || last >= lines->count)
		last = lines->count - 1;
	double y = (double)node->px.y;
	for (int i = first; i <= last; i++) {
		const struct prose_line *line = &lines->items[i];
		if (i > first)
			y += lines->line_px + (line->paragraph != line[-1].paragraph ? lines->gap_px : 0);
		double x = (double)node->px.x + prose_indent(&node->prose, line, (double)node->px.width);
		for (int k = 0; k < line->count; k++)
			if (!line->runs[k].spot || !line->runs[k].spot->ring)
				add_run(now, space, node, &line->runs[k], (struct box){ x, y, line->width, lines->line_px });
	}
}

/* A fill, or a picture if the node has one, in a box of the screen. */
static void add_paint(const struct evaluation *now, const struct space *space, const struct node *node, struct box box)
{
	bool drawn = node->picture.path || node->picture.svg;
	struct item *item = place_item(now, space, drawn ? ITEM_PICTURE : ITEM_FILL, box);
	if (!item)
		return;
	if (drawn)
		item->picture = node->picture;
	if (node->picture.tinted || node->filled)
		set_colour(item, node->picture.tinted ? node->picture.tint : node->colour);
}

/* Copies side by side from the clip's left to its right. Both the step and the first place are whole pixels: no gap, no
 * seam, and the same pixels however far the node has travelled. */
static void add_copies(const struct evaluation *now, const struct space *space, const struct node *node)
{
	struct box box = map_box(space, node_box(node)), clip = space->clip;
	double step = round(box.width);
	if (step < 1)
		return;
	box.width = step;
	box.x = round(box.x);
	box.x -= ceil((box.x - clip.x) / step) * step;
	for (; box.x < clip.x + clip.width; box.x += step)
		add_paint(now, space, node, box);
}

static void add_leaf(const struct evaluation *now, const struct space *space, const struct node *node)
{
	bool drawn = node->picture.path || node->picture.svg;
	if (node->kind == NODE_PROSE)
		add_prose(now, space, node);
	else if (node->kind == NODE_PICTURE ? !drawn : node->kind != NODE_SHAPE || !(drawn || node->filled))
		return;
	else if (node->asked.repeats)
		add_copies(now, space, node);
	else
		add_paint(now, space, node, map_box(space, node_box(node)));
}

static void add_node(const struct evaluation *now, const struct space *outer, const struct node *node)
{
	if (node->hidden)
		return;
	struct moment moment = moment_of(now, node);
	struct space space = enter(now, outer, node, &moment);
	bool hidden = !(space.opacity > 0) && !space.moving;
	if (hidden && !moment.timed && !now->complete)
		return; /* it is never seen, so what moves inside it does not count as movement */
	note_movement(now->display, &moment);
	if (hidden && !now->complete)
		return;
	add_leaf(now, &space, node);
	for (const struct node *child = node->first; child; child = child->next)
		add_node(now, &space, child);
}

void scene_evaluate(const struct scene *scene, const struct node *from, const struct drivers *drivers,
					const struct standing *standing, struct display *display)
{
	struct evaluation now = { drivers, scene->scale, display, standing && standing->complete };
	display->width = scene->width_px;
	display->height = scene->height_px;
	struct space space = { .scale = 1, .opacity = 1, .clip = { 0, 0, display->width, display->height } };
	if (standing) {
		space.shift_x = standing->x;
		space.opacity = standing->opacity;
		space.moving = standing->moving;
	}
	add_node(&now, &space, from ? from : scene->root);
}
