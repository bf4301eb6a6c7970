/* A finger pulls the next panel in: the strip follows the finger, and let go of it snaps to a panel.
 *
 * Must not know fingers or gestures: only how far the strip was moved. */
#include "tour/parts.h"
#include <math.h>

#define PULL_MOST 0.3 /* how far a panel follows a finger where there is no other, screens */

/* The ready neighbour on that side; NULL: there is none. */
static struct view *find_beside(struct tour *tour, int step)
{
	struct view *views[] = { &tour->coming, &tour->before };
	struct spot spot = way_beside(tour, step);
	for (int i = 0; i < 2; i++)
		if (spot.panel >= 0 && views[i]->step != VIEW_EMPTY && spot_is_of(views[i], spot) &&
			turn_is_ready(tour, views[i]) && (view_travel(views[i]) - view_travel(&tour->current)) * step > 0)
			return views[i];
	return NULL;
}

void pull_move(struct tour *tour, double moved)
{
	double now = house_now(tour->house);
	int step = moved > 0 ? 1 : -1;
	struct view *view = find_beside(tour, step);
	struct journey_aim aim;
	if (view && tour->pull.view != view) {
		view->at = tour->current.at + step;
		view->shown = now;
		motion_set(&view->presence, 1);
		motion_set(&view->art, 1);
	}
	tour->pull.view = view;
	if (view) {
		aim = turn_aim(tour, view);
		moved = fmin(fmax(moved, -1), 1);
	} else {
		moved = PULL_MOST * tanh(moved);
	}
	struct journey_aim from = turn_aim(tour, &tour->current);
	journey_drag(&tour->journey, &from, moved, view ? &aim : NULL, now);
	tour->pull.held = true;
	house_redraw(tour->house);
}

bool pull_leads(const struct tour *tour, int step)
{
	const struct view *view = tour->pull.view;
	return view && (view->at - tour->current.at) * step > 0;
}

void pull_let_back(struct tour *tour, double speed)
{
	double now = house_now(tour->house);
	struct view *view = tour->pull.view;
	struct journey_aim aim = turn_aim(tour, &tour->current);
	aim.from_finger = true;
	aim.speed = speed;
	tour->pull.held = false;
	if (view) { /* it goes out with the movement, and stays made */
		motion_go(&view->presence, 0, now, JOURNEY_SETTLE, EASING_LINEAR);
		motion_go(&view->art, 0, now, JOURNEY_SETTLE, EASING_LINEAR);
	}
	journey_go(&tour->journey, &aim, now);
	change_begin(tour, CHANGE_JOURNEY, now);
}

void pull_drop(struct tour *tour)
{
	if (!tour->pull.held)
		return;
	pull_let_back(tour, 0);
	pull_forget(tour);
}

void pull_forget(struct tour *tour)
{
	tour->pull.held = false;
	tour->pull.view = NULL;
}
