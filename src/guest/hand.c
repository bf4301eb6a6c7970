/* What a finger or the keyboard holds.
 *
 * Scenes go while a finger is down: another panel comes, a sheet opens, a file is saved. So nothing here points into a
 * scene: a thing is known by where it was, and found again when it is needed. Must not know what a held thing does. */
#include "guest/parts.h"

void guest_init(struct guest *guest, struct house *house, struct tour *tour, struct sheet *sheet)
{
	*guest = (struct guest){ .house = house, .tour = tour, .sheet = sheet, .hand = { .lost = { .number = -1 } } };
}

void guest_finish(struct guest *guest)
{
	hand_forget_names(guest);
}

void hand_reset(struct guest *guest)
{
	struct house *house = guest->house;
	double scale = scene_scale(house->width, house->height);
	gesture_init(&guest->hand.gesture, house->width / scale, house->height / scale);
	guest->hand.grip = GRIP_NONE;
	hand_forget_names(guest);
	pull_forget(guest->tour);
}

/* ---- things on the screen ---- */

static const struct scene *scene_of(const struct guest *guest, enum held_on on)
{
	const struct view *view = &guest->tour->current;
	return on == HELD_SHEET	   ? guest->sheet->scene
		   : on == HELD_CHROME ? view->chrome
		   : on == HELD_PANEL  ? view->scene
							   : NULL;
}

static unsigned serial_of(const struct guest *guest, enum held_on on)
{
	return on == HELD_SHEET ? guest->sheet->serial : guest->tour->serial.view;
}

struct held hand_hold(const struct guest *guest, enum held_on on, const struct node *node)
{
	return (struct held){ .on = on,
						  .serial = serial_of(guest, on),
						  .view = guest->tour->serial.view,
						  .panel = guest->tour->current.key.panel,
						  .number = node ? scene_number(scene_of(guest, on), node) : -1,
						  .action = node ? node->action : (struct action){ .kind = ACTION_NONE } };
}

/* A sheet hides all else; a control lies over the panel. */
struct held hand_hit(const struct guest *guest, double x, double y)
{
	static const enum held_on order[] = { HELD_CHROME, HELD_PANEL };
	x *= guest->house->width;
	y *= guest->house->height;
	if (sheet_covers(guest->sheet)) {
		const struct node *node = scene_hit(guest->sheet->scene, x, y);
		bool keys_only = node && node->action.kind == ACTION_LOOK; /* fingers take hold of the picture itself */
		return hand_hold(guest, HELD_SHEET, keys_only ? NULL : node);
	}
	for (int i = 0; i < 2; i++) {
		const struct scene *scene = scene_of(guest, order[i]);
		const struct node *node = scene ? scene_hit(scene, x, y) : NULL;
		if (node)
			return hand_hold(guest, order[i], node);
	}
	return hand_hold(guest, HELD_PANEL, NULL);
}

/* Is it on the same sheet still, or on a view, as it was? A sheet hides what is under it. */
static bool lies_on_top(const struct guest *guest, const struct held *held)
{
	bool covered = sheet_covers(guest->sheet);
	return held->on == HELD_SHEET ? covered && held->serial == guest->sheet->serial : !covered;
}

/* Can it still be touched? Another view lets go of everything, also of what lies on a sheet over it. */
static bool is_there(const struct guest *guest, const struct held *held)
{
	return lies_on_top(guest, held) && held->view == guest->tour->serial.view;
}

bool hand_same(const struct held *a, const struct held *b)
{
	return a->on == b->on && a->serial == b->serial && a->number == b->number;
}

const struct node *hand_find(const struct guest *guest, const struct held *held)
{
	const struct scene *scene = scene_of(guest, held->on);
	return scene && held->serial == serial_of(guest, held->on) ? scene_numbered(scene, held->number) : NULL;
}

/* ---- holding ---- */

void hand_press(struct guest *guest, struct held held)
{
	struct held before = guest->hand.pressed;
	guest->hand.pressed = held;
	if ((before.number >= 0 || held.number >= 0) && !hand_same(&held, &before))
		house_redraw(guest->house); /* what is pressed is drawn darker */
}

/* The place stays known: when its scene goes, so does the gesture. */
void hand_release(struct guest *guest)
{
	struct held held = guest->hand.pressed;
	held.number = -1;
	held.action = (struct action){ .kind = ACTION_NONE };
	hand_press(guest, held);
}

void hand_forget_names(struct guest *guest)
{
	scene_destroy(guest->hand.names);
	guest->hand.names = NULL;
}

static bool holds_scene(enum grip grip)
{
	return grip == GRIP_PRESS || grip == GRIP_CHOOSE || grip == GRIP_LINE || grip == GRIP_VIEWER;
}

void hand_forget(struct guest *guest)
{
	struct hand *hand = &guest->hand;
	hand->pressed = hand->focus = hand->lost = (struct held){ .number = -1 };
	if (holds_scene(hand->grip))
		hand->grip = GRIP_IGNORED;
	hand_forget_names(guest);
	house_redraw(guest->house);
}

/* Another view has come under the finger. On a thing that does the same the finger does not lose it, and one that
 * slides over a chart slides on to the next form of it. */
static void hold_again(struct guest *guest, enum grip grip, const struct held *before)
{
	struct hand *hand = &guest->hand;
	double x, y;
	struct held now = { .number = -1 };
	if (gesture_pressed(&hand->gesture, &x, &y))
		now = hand_hit(guest, x, y);
	if (grip == GRIP_CHOOSE && before->panel == guest->tour->current.key.panel) {
		hand->grip = grip;
		hand->pressed = hand_hold(guest, before->on, NULL);
	} else if (grip == GRIP_PRESS && before->action.kind != ACTION_NONE && action_same(&now.action, &before->action)) {
		hand->grip = grip;
		hand_press(guest, now);
	}
}

void hand_check(struct guest *guest)
{
	struct hand *hand = &guest->hand;
	struct held before = hand->pressed;
	enum grip grip = hand->grip;
	gesture_allow_two(&hand->gesture, look_takes_two(guest->sheet));
	if (grip == GRIP_DRAG && !guest->tour->pull.held)
		hand->grip = GRIP_IGNORED;
	bool lost = holds_scene(grip) && !is_there(guest, &before);
	if (!lost && (hand->focus.on == HELD_NONE || is_there(guest, &hand->focus)))
		return;
	struct held focus = hand->focus;
	if (!lost) {
		hand->lost = focus;
		hand->focus = (struct held){ .number = -1 };
		house_redraw(guest->house);
		return;
	}
	hand_forget(guest);
	hand->lost = focus;
	if (lies_on_top(guest, &before))
		hold_again(guest, grip, &before);
}
