/* Keys in place of fingers: arrows, Enter, Back and Home reach everything that a finger can touch.
 *
 * Left and right turn pages; up and down walk through what can be touched, in the order of reading (from the top, from
 * the start), with a ring around it, and so do Tab and Shift with Tab; Enter does what the ring stands on. On a sheet
 * left and right walk too. Must not know what an action does. */
#include "show/state.h"
#include <string.h>

enum { STOPS_MOST = 128 };

struct stop {
	const struct node *node;
	const struct scene *scene;
};

struct stops {
	struct stop list[STOPS_MOST];
	int count;
};

static bool comes_first(const struct node *a, const struct node *b)
{
	double middle = (double)a->px_y + (double)a->px_height / 2;
	if (middle < (double)b->px_y || middle > (double)b->px_y + (double)b->px_height)
		return a->px_y < b->px_y;
	return a->px_x < b->px_x;
}

static void add(struct stops *stops, const struct scene *scene, const struct node *node)
{
	if (node->hidden)
		return;
	bool near = node->id && strcmp(node->id, "near") == 0; /* its name beside it is a stop, or the buttons lead there */
	bool whole = node->px_width >= scene->width_px && node->px_height * 2 >= scene->height_px; /* the veil */
	if (node->action.kind != ACTION_NONE && !whole && !near && stops->count < STOPS_MOST) {
		int at = stops->count++;
		for (; at > 0 && comes_first(node, stops->list[at - 1].node); at--)
			stops->list[at] = stops->list[at - 1];
		stops->list[at] = (struct stop){ node, scene };
	}
	for (const struct node *child = node->first; child; child = child->next)
		add(stops, scene, child);
}

static void find_stops(const struct show *show, struct stops *stops)
{
	stops->count = 0;
	if (overlay_is(show, NULL) && show->overlay.scene) {
		add(stops, show->overlay.scene, show->overlay.scene->root);
		return;
	}
	if (show->current.scene)
		add(stops, show->current.scene, show->current.scene->root);
	if (show->current.chrome)
		add(stops, show->current.chrome, show->current.chrome->root);
}

static void walk(struct show *show, int step)
{
	struct stops stops;
	find_stops(show, &stops);
	int at = step > 0 ? -1 : stops.count;
	for (int i = 0; i < stops.count; i++)
		if (stops.list[i].node == show->focus)
			at = i;
	if (stops.count == 0)
		return;
	at = (at + step + stops.count) % stops.count;
	show->focus = stops.list[at].node;
	show->focus_in = stops.list[at].scene;
	show->dirty = true;
}

static void go_home(struct show *show)
{
	int first = exhibition_step(&show->exhibition, -1, 1);
	overlay_close(show);
	if (first >= 0)
		visit_jump(show, way_entry(show, first));
}

static void enter(struct show *show)
{
	if (show->focus)
		act(show, &show->focus->action);
	else if (!overlay_is(show, NULL))
		visit_move(show, 1);
}

static bool is_arrow(enum key key)
{
	return key == KEY_LEFT || key == KEY_UP || key == KEY_RIGHT || key == KEY_DOWN;
}

static void on_title(struct show *show, enum key key)
{
	if (is_arrow(key)) {
		walk(show, key == KEY_LEFT || key == KEY_UP ? -1 : 1);
	} else {
		if (show->focus && key == KEY_ENTER)
			act(show, &show->focus->action);
		struct place next = way_beside(show, 1);
		if (next.panel >= 0)
			tour_send(show, next, CAUSE_TOUCH);
	}
}

/* Arrows walk through the answers, which takes as long as it takes; Enter chooses one; any other key means "go on". */
static void answer(struct show *show, enum key key, double now)
{
	if (is_arrow(key)) {
		walk(show, key == KEY_LEFT || key == KEY_UP ? -1 : 1);
		visit_wait(show, now);
	} else if (key == KEY_ENTER && show->focus && show->focus->action.kind == ACTION_RESTART) {
		act(show, &show->focus->action);
	} else {
		visit_touched(show, now);
	}
}

void focus_key(struct show *show, enum key key, double now)
{
	if (show->state == STATE_WARNING) {
		answer(show, key, now);
		return;
	}
	visit_touched(show, now);
	if (show->current.key.title) {
		on_title(show, key);
		return;
	}
	bool sheet = overlay_is(show, NULL);
	if (key == KEY_UP || key == KEY_DOWN || (sheet && (key == KEY_LEFT || key == KEY_RIGHT)))
		walk(show, key == KEY_UP || key == KEY_LEFT ? -1 : 1);
	else if (key == KEY_RIGHT || key == KEY_LEFT)
		visit_move(show, key == KEY_RIGHT ? 1 : -1);
	else if (key == KEY_ENTER)
		enter(show);
	else if (key == KEY_BACK && sheet)
		overlay_close(show);
	else if (key == KEY_BACK)
		visit_back(show);
	else if (key == KEY_HOME)
		go_home(show);
}
