/* Events become gestures, and gestures become acts: what a finger holds follows it in the next frame.
 *
 * The touch that wakes does what it touches, as any other: there are no controls that only look like some. On
 * nothing it only keeps the tour at the panel that it meets; on the title it begins the visit, in the language touched.
 * A finger that slides along the line moves its light, one that slides over a chart chooses, one in a viewer moves the
 * picture, any other pulls the next panel in. Must not know how any of that is drawn. */
#include "guest/parts.h"
#include <math.h>

/* Seconds. A second tap in the place where the first one woke the tour, or opened or closed a sheet, means what was
 * there before. A touch that comes right after the question means what the question has just covered. */
#define GUARD 0.3

static bool does(const struct held *held, enum action_kind kind)
{
	return held->action.kind == kind;
}

/* ---- what gestures do ---- */

static void knock(struct guest *guest, const struct gesture *gesture, double now)
{
	guest->hand.knock.on = true;
	guest->hand.knock.at = now;
	guest->hand.knock.x = gesture->at_x;
	guest->hand.knock.y = gesture->at_y;
}

/* Is it the same touch once more? */
static bool knocks(const struct guest *guest, const struct gesture *gesture, double now)
{
	double dx = (gesture->x - guest->hand.knock.x) * guest->hand.gesture.width;
	double dy = (gesture->y - guest->hand.knock.y) * guest->hand.gesture.height;
	return guest->hand.knock.on && now < guest->hand.knock.at + GUARD && hypot(dx, dy) <= GESTURE_DOUBLE_SLOP;
}

static void press(struct guest *guest, const struct gesture *gesture, double now)
{
	struct hand *hand = &guest->hand;
	bool asleep = guest->visit.state == VISIT_NONE;
	if (knocks(guest, gesture, now)) {
		knock(guest, gesture, now);
		hand->grip = GRIP_IGNORED;
		return;
	}
	struct held held = hand_hit(guest, gesture->x, gesture->y);
	visit_touched(guest, now);
	hand->grip = GRIP_PRESS;
	if (hand->focus.on != HELD_NONE)
		house_redraw(guest->house);
	hand->focus = (struct held){ .number = -1 };
	hand->looks = false;
	hand->knock.on = false;
	if (asleep)
		knock(guest, gesture, now);
	hand_press(guest, held);
	if (look_is_at(guest->sheet, gesture->x, gesture->y) && !does(&held, ACTION_ZOOM))
		hand->grip = GRIP_VIEWER;
}

/* On the title a touch begins the visit: in the language touched, else in the one that stands. */
static void begin_visit(struct guest *guest, const struct held *held)
{
	if (held && does(held, ACTION_LANGUAGE))
		act(guest, &held->action);
	struct spot spot = way_beside(guest->tour, 1);
	if (spot.panel >= 0)
		tour_send(guest->tour, spot, CAUSE_TOUCH);
}

static void tap(struct guest *guest, const struct gesture *gesture, double now)
{
	struct held held = guest->hand.pressed, lifted = hand_hit(guest, gesture->at_x, gesture->at_y);
	const struct node *node = hand_find(guest, &held);
	enum grip grip = guest->hand.grip;
	bool sheet = sheet_is(guest->sheet, NULL);
	hand_release(guest);
	guest->hand.grip = GRIP_NONE;
	if (grip == GRIP_IGNORED)
		return;
	if (guest->tour->current.key.title && !sheet) {
		begin_visit(guest, &held);
		return;
	}
	if (grip == GRIP_VIEWER) {
		if (gesture->count == 2)
			look_tap(guest->sheet, gesture, now);
		return;
	}
	if (!node || !hand_same(&held, &lifted))
		return;
	if (does(&held, ACTION_LINE)) {
		grip_tap_line(guest, node, gesture->at_x);
		return;
	}
	act(guest, &held.action);
	if (sheet_is(guest->sheet, NULL) != sheet)
		knock(guest, gesture, now);
}

static void drag(struct guest *guest, const struct gesture *gesture, double now)
{
	struct hand *hand = &guest->hand;
	const struct tour *tour = guest->tour;
	const struct node *node = hand_find(guest, &hand->pressed);
	bool begins = gesture->kind == GESTURE_DRAG_BEGIN;
	if (hand->grip == GRIP_IGNORED)
		return;
	if (hand->grip == GRIP_VIEWER) {
		look_gesture(guest->sheet, gesture, now);
		return;
	}
	if (node && does(&hand->pressed, ACTION_LINE)) {
		grip_line(guest, node, gesture);
		return;
	}
	if (begins && does(&hand->pressed, ACTION_CHOOSE))
		hand->grip = GRIP_CHOOSE;
	if (hand->grip == GRIP_CHOOSE) {
		struct held under = hand_hit(guest, gesture->at_x, gesture->at_y);
		if (does(&under, ACTION_CHOOSE))
			act(guest, &under.action);
		return;
	}
	hand_release(guest);
	if (sheet_is(guest->sheet, NULL) || gesture->axis == AXIS_VERTICAL || tour->current.key.title)
		return;
	/* A drag that begins while something moves, or in calm motion, pulls nothing: it counts when the finger is lifted.
	 */
	bool free =
		begins && !tour->change.running && !tour->errand.wanted && !tour->reader.aids.calm && tour->backdrop.scene;
	if (hand->grip == GRIP_DRAG || free) {
		pull_move(guest->tour, -gesture->dx);
		hand->grip = GRIP_DRAG;
	}
}

static void end_drag(struct guest *guest, const struct gesture *gesture, double now)
{
	bool cancelled = gesture->kind == GESTURE_DRAG_CANCEL, sheet = sheet_is(guest->sheet, NULL);
	enum grip grip = guest->hand.grip;
	hand_release(guest);
	guest->hand.grip = GRIP_NONE;
	if (grip == GRIP_VIEWER)
		look_gesture(guest->sheet, gesture, now);
	else if (grip == GRIP_LINE)
		grip_leave_line(guest, !cancelled);
	else if (guest->tour->current.key.title && grip != GRIP_IGNORED && !sheet)
		begin_visit(guest, NULL);
	else if (grip == GRIP_DRAG || (grip == GRIP_PRESS && !sheet && gesture->axis != AXIS_VERTICAL))
		grip_let_go(guest, gesture, grip == GRIP_DRAG, cancelled);
}

/* A warning is answered by any touch, but for the one button. */
static bool answers_warning(struct guest *guest, const struct gesture *gesture, double now)
{
	if (guest->visit.state != VISIT_WARNING)
		return false;
	struct hand *hand = &guest->hand;
	struct held held = hand_hit(guest, gesture->x, gesture->y), lifted = hand_hit(guest, gesture->at_x, gesture->at_y);
	if (gesture->kind == GESTURE_PRESS) {
		bool meant = now >= guest->visit.entered + GUARD;
		if (meant)
			hand_press(guest, held);
		else
			hand_release(guest);
		hand->grip = meant ? GRIP_PRESS : GRIP_IGNORED;
		guest->visit.ends_at = fmax(guest->visit.ends_at, now + 1);
		return true;
	}
	if (gesture->kind == GESTURE_DRAG_MOVE || gesture->kind == GESTURE_HOLD || gesture->kind == GESTURE_PINCH_MOVE)
		return true;
	bool tapped = gesture->kind == GESTURE_TAP || (gesture->kind == GESTURE_RELEASE && gesture->held);
	bool again = tapped && hand->grip == GRIP_PRESS && does(&held, ACTION_RESTART) && hand_same(&held, &lifted);
	hand_release(guest);
	hand->grip = GRIP_IGNORED;
	if (again)
		act(guest, &held.action);
	else
		visit_touched(guest, now);
	knock(guest, gesture, now);
	return true;
}

static void take(struct guest *guest, const struct gesture *gesture, double now)
{
	hand_check(guest);
	if (gesture->kind == GESTURE_CORNERS)
		staff_corners(guest);
	if (gesture->kind == GESTURE_CORNERS || !guest->tour->has_current || answers_warning(guest, gesture, now))
		return;
	switch (gesture->kind) {
	case GESTURE_PRESS:
		press(guest, gesture, now);
		break;
	case GESTURE_TAP:
		tap(guest, gesture, now);
		break;
	case GESTURE_RELEASE:
		if (gesture->held) {
			tap(guest, gesture, now); /* slow fingers */
			break;
		}
		hand_release(guest);
		guest->hand.grip = GRIP_NONE;
		break;
	case GESTURE_DRAG_BEGIN:
	case GESTURE_DRAG_MOVE:
		drag(guest, gesture, now);
		break;
	case GESTURE_DRAG_END:
	case GESTURE_DRAG_CANCEL:
		end_drag(guest, gesture, now);
		break;
	case GESTURE_PINCH_BEGIN:
	case GESTURE_PINCH_MOVE:
	case GESTURE_PINCH_END:
		if (guest->sheet->viewer.open) {
			look_gesture(guest->sheet, gesture, now);
			guest->hand.grip = GRIP_VIEWER;
		}
		break;
	default:
		break;
	}
}

static void take_all(struct guest *guest, const struct gestures *gestures, double now)
{
	for (int i = 0; i < gestures->count; i++)
		take(guest, &gestures->list[i], now);
}

/* Where fingers come and go, and what lies under one that comes; where they move in between would drown the rest. */
static void tell_touch(struct guest *guest, const struct event *event)
{
	if (event->kind == EVENT_MOVE || staff_hides(guest))
		return;
	struct json json = house_tell(guest->house, "touch");
	json_text(&json, "kind", event->kind == EVENT_DOWN ? "down" : event->kind == EVENT_UP ? "up" : "cancel");
	json_whole(&json, "finger", event->finger);
	json_number(&json, "x", event->x, 4);
	json_number(&json, "y", event->y, 4);
	char action[ACTION_LENGTH];
	struct held under = { .number = -1 };
	if (event->kind == EVENT_DOWN && guest->tour->has_current)
		under = hand_hit(guest, event->x, event->y);
	if (under.number >= 0)
		json_text(&json, "action", action_print(&under.action, action));
	json_close(&json);
}

void touch_finger(struct guest *guest, const struct event *event)
{
	hand_check(guest);
	tell_touch(guest, event);
	if (staff_finger(guest, event))
		return;
	struct gestures gestures = gesture_feed(&guest->hand.gesture, event);
	take_all(guest, &gestures, event->time);
	if (guest->visit.state != VISIT_NONE && gestures.stirs)
		guest->visit.touched =
			event->time; /* also when the finger goes: a visitor who held still for long has been here all the time */
}

void touch_tick(struct guest *guest, double now)
{
	hand_check(guest);
	struct gestures gestures = gesture_tick(&guest->hand.gesture, now);
	take_all(guest, &gestures, now);
}
