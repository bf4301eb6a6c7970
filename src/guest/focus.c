/* Keys in place of fingers: arrows, Enter, Back and Home reach everything that a finger can touch.
 *
 * Left and right turn pages; up and down walk through what can be touched, in the order of reading (from the top, from
 * the start), with a ring around it, and so do Tab and Shift with Tab; Enter does what the ring stands on. On a sheet
 * left and right walk too. Must not know what an action does. */
#include "guest/parts.h"
#include <string.h>

enum { STOPS_MOST = 256 };

struct stop {
	const struct node *node;
	enum held_on on;
};

struct stops {
	struct stop list[STOPS_MOST];
	int count;
};

static bool comes_first(const struct node *a, const struct node *b)
{
	double middle = (double)a->px.y + (double)a->px.height / 2;
	if (middle < (double)b->px.y || middle > (double)b->px.y + (double)b->px.height)
		return a->px.y < b->px.y;
	return a->px.x < b->px.x;
}

static bool is_near(const struct node *node)
{
	return node->id && strcmp(node->id, "near") == 0;
}

static void add(struct stops *stops, enum held_on on, const struct scene *scene, const struct node *node)
{
	if (node->hidden)
		return;
	bool whole = node->px.width >= scene->width_px && node->px.height >= scene->height_px; /* the veil */
	bool line =
		node->action.kind == ACTION_LINE; /* a finger's place on it says where to: the contents lead there too */
	if (node->action.kind != ACTION_NONE && !whole && !line && stops->count < STOPS_MOST) {
		int at = stops->count++;
		for (; at > 0 && comes_first(node, stops->list[at - 1].node); at--)
			stops->list[at] = stops->list[at - 1];
		stops->list[at] = (struct stop){ node, on };
	}
	for (const struct node *child = node->first; child; child = child->next)
		add(stops, on, scene, child);
}

/* A light on a map is touched at its name as well: one stop is enough. */
static bool is_double(const struct stops *stops, const struct node *node)
{
	bool found = false;
	for (int i = 0; i < stops->count && !found; i++)
		found = stops->list[i].node != node && !is_near(stops->list[i].node) &&
				action_same(&stops->list[i].node->action, &node->action);
	return found;
}

static void drop_doubles(struct stops *stops)
{
	int kept = 0;
	for (int i = 0; i < stops->count; i++)
		if (!is_near(stops->list[i].node) || !is_double(stops, stops->list[i].node))
			stops->list[kept++] = stops->list[i];
	stops->count = kept;
}

static void find_all(const struct guest *guest, struct stops *stops)
{
	stops->count = 0;
	const struct view *view = &guest->tour->current;
	if (sheet_covers(guest->sheet)) {
		add(stops, HELD_SHEET, guest->sheet->scene, guest->sheet->scene->root);
		return;
	}
	if (view->scene)
		add(stops, HELD_PANEL, view->scene, view->scene->root);
	if (view->chrome)
		add(stops, HELD_CHROME, view->chrome, view->chrome->root);
}

static void find_stops(const struct guest *guest, struct stops *stops)
{
	find_all(guest, stops);
	drop_doubles(stops);
}

static int place_of(const struct stops *stops, const struct node *node)
{
	int place = -1;
	for (int i = 0; i < stops->count; i++)
		if (stops->list[i].node == node)
			place = i;
	return place;
}

int focus_place(const struct guest *guest, int *count)
{
	struct stops stops;
	const struct node *here = hand_find(guest, &guest->hand.focus);
	find_stops(guest, &stops);
	*count = stops.count;
	return here ? place_of(&stops, here) + 1 : 0;
}

/* Made anew, in another language, with other aids, after a choice: on the same panel or sheet the ring stands again on
 * what does the same. */
void focus_step(struct guest *guest)
{
	struct stops stops;
	struct held lost = guest->hand.lost, *before = &lost;
	guest->hand.lost = (struct held){ .number = -1 };
	if (lost.number < 0 || hand_find(guest, &guest->hand.focus) || lost.panel != guest->tour->current.key.panel)
		return;
	find_stops(guest, &stops);
	for (int i = 0; i < stops.count; i++) {
		const struct stop *stop = &stops.list[i];
		if (stop->on == before->on && action_same(&stop->node->action, &before->action)) {
			guest->hand.focus = hand_hold(guest, stop->on, stop->node);
			house_redraw(guest->house);
			return;
		}
	}
}

static void walk(struct guest *guest, int step)
{
	struct stops stops;
	struct held *focus = &guest->hand.focus;
	const struct node *here = hand_find(guest, focus);
	find_stops(guest, &stops);
	int at = here ? place_of(&stops, here) : -1;
	if (at < 0)
		at = step > 0 ? -1 : stops.count;
	if (stops.count == 0)
		return;
	at = (at + step + stops.count) % stops.count;
	*focus = hand_hold(guest, stops.list[at].on, stops.list[at].node);
	house_redraw(guest->house);
}

static void go_home(struct guest *guest)
{
	int first = exhibition_step(&guest->house->exhibition, -1, 1);
	sheet_close(guest->sheet);
	if (first >= 0)
		tour_jump(guest->tour, spot_entry(&guest->house->exhibition, first));
}

/* Does what the ring stands on. False: there is no ring. */
static bool act_focus(struct guest *guest)
{
	const struct held *focus = &guest->hand.focus;
	struct action action = focus->action; /* the act may take the ring away */
	if (!hand_find(guest, focus))
		return false;
	act(guest, &action);
	return true;
}

static void enter(struct guest *guest)
{
	if (!act_focus(guest) && !sheet_is(guest->sheet, NULL))
		tour_move(guest->tour, 1);
}

static bool is_arrow(enum key key)
{
	return key == KEY_LEFT || key == KEY_UP || key == KEY_RIGHT || key == KEY_DOWN;
}

static void on_title(struct guest *guest, enum key key)
{
	if (is_arrow(key)) {
		walk(guest, key == KEY_LEFT || key == KEY_UP ? -1 : 1);
	} else {
		if (key == KEY_ENTER)
			act_focus(guest);
		struct spot next = way_beside(guest->tour, 1);
		if (next.panel >= 0)
			tour_send(guest->tour, next, CAUSE_TOUCH);
	}
}

/* Arrows walk through the answers, which takes as long as it takes; Enter chooses one; any other key means "go on". */
static void answer(struct guest *guest, enum key key, double now)
{
	if (is_arrow(key)) {
		walk(guest, key == KEY_LEFT || key == KEY_UP ? -1 : 1);
		visit_wait(guest, now);
	} else if (key != KEY_ENTER || guest->hand.focus.action.kind != ACTION_RESTART || !act_focus(guest)) {
		visit_touched(guest, now);
	}
}

void focus_key(struct guest *guest, enum key key, double now)
{
	hand_check(guest);
	if (guest->visit.state == VISIT_WARNING) {
		answer(guest, key, now);
		return;
	}
	visit_touched(guest, now);
	if (guest->tour->current.key.title) {
		on_title(guest, key);
		return;
	}
	if (look_key(guest, key))
		return;
	bool sheet = sheet_is(guest->sheet, NULL);
	if (key == KEY_UP || key == KEY_DOWN || (sheet && (key == KEY_LEFT || key == KEY_RIGHT)))
		walk(guest, key == KEY_UP || key == KEY_LEFT ? -1 : 1);
	else if (key == KEY_RIGHT || key == KEY_LEFT)
		tour_move(guest->tour, key == KEY_RIGHT ? 1 : -1);
	else if (key == KEY_ENTER)
		enter(guest);
	else if (key == KEY_BACK && sheet)
		sheet_close(guest->sheet);
	else if (key == KEY_BACK)
		tour_back(guest->tour);
	else if (key == KEY_HOME)
		go_home(guest);
}
