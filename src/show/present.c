/* What is presented, and when. At rest nothing: a frame is drawn only when something asked for it.
 *
 * Movements run at 60 frames a second on an absolute timetable, so a late frame is not followed by later ones; ambient
 * motion at 24. With a backdrop the whole screen is one list, drawn as it is while anything moves; where only ambient
 * motion is left, what stands still under it is composed into a layer once. Knows the views, not why they change. */
#include "base/log.h"
#include "show/parts.h"
#include <assert.h>
#include <math.h>
#include <string.h>

#define FRAME (1.0 / 60.0)
#define AMBIENT_FRAME (1.0 / 24.0)

/* Tried again with every frame, told once. */
static void tell_undrawn(struct show *show, const struct view *view, const struct error *error)
{
	struct problems problems;
	problems_init(&problems);
	problems_add(&problems, SEVERITY_ERROR, show->house.exhibition.panels[view->key.panel].file, 0, "", "cannot-draw",
				 "cannot be drawn in one piece: %s", error->text);
	house_report(&show->house, &problems);
	problems_finish(&problems);
}

/* ---- with a backdrop: one list ---- */

/* Everything that stands still under ambient motion becomes one layer. */
static void flatten(struct show *show, double now)
{
	struct tour *tour = &show->tour;
	struct view *view = &tour->current;
	bool wanted = show->present.screen.moving && fill_is_still(show, now);
	if (!wanted || view->layer)
		return;
	assert(!tour->change.running); /* nothing is flattened within a movement */
	struct error error = { "" };
	if (!view_compose(view, &tour->backdrop, show->house.canvas, now - view->shown, &error))
		tell_undrawn(show, view, &error);
}

/* Ambient motion has no first, middle and last frame: DRAW_KEYS leaves it still. */
static bool keys_only(const struct show *show)
{
	return show->options.screen.headless && show->options.screen.draw != DRAW_ALL;
}

static void present_list(struct show *show, double now)
{
	struct frame frame = { 0 };
	fill_screen(show, now);
	if (fill_is_still(show, now) && show->present.screen.moving && !keys_only(show)) {
		flatten(show, now);
		frame.from = show->tour.current.layer;
	}
	if (!frame.from)
		for (size_t i = 0; i < show->present.screen.count; i++)
			show->present.screen.items[i].moving = true;
	frame.from_moving = &show->present.screen;
	canvas_frame(show->house.canvas, &frame);
}

/* ---- without a backdrop: two layers ---- */

static void put_change(const struct show *show, double p, struct frame *frame)
{
	const struct tour *tour = &show->tour;
	if (tour->change.kind == CHANGE_FADE) {
		frame->from = tour->leaving[0].layer;
		frame->to = tour->current.layer;
		frame->mix = p;
	} else if (p < 0.5) {
		frame->to = tour->leaving[0].layer;
		frame->mix = 1 - 2 * p;
	} else {
		frame->to = tour->current.layer;
		frame->mix = 2 * p - 1;
	}
}

static bool moves_by_itself(const struct show *show)
{
	const struct tour *tour = &show->tour;
	if (tour->backdrop.scene)
		return show->present.screen.moving && !tour->change.running &&
			   !(keys_only(show) && show->present.screen.ambient);
	const struct display *still = &tour->current.still;
	return tour->current.layer && still->moving && !(keys_only(show) && still->ambient);
}

static void present_layers(struct show *show, double now, double p)
{
	struct tour *tour = &show->tour;
	struct frame frame = { 0 };
	if (tour->change.running)
		put_change(show, p, &frame);
	else
		frame.from = tour->current.layer;
	struct display *moved = &tour->current.still;
	if (moves_by_itself(show)) {
		struct stage stage;
		view_stage(&tour->current, &tour->backdrop, now - tour->current.shown, &stage);
		display_clear(moved);
		stage_evaluate(&stage, moved);
		if (!tour->current.final)
			display_lift(moved); /* its layer holds only what lies below */
		if (!tour->change.running)
			frame.from_moving = moved;
		else if (frame.to == tour->current.layer)
			frame.to_moving = moved;
	}
	canvas_frame(show->house.canvas, &frame);
}

/* ---- both ---- */

/* The kiosk sleeps while nothing moves by itself (moves_by_itself), nothing is guided (is_guided), no movement runs
 * (in_movement) and none has yet to be told (movement_is_over). */

/* A finger, a sheet or an opened picture moves something: at most 60 frames a second. */
static bool is_guided(const struct show *show, double now)
{
	return motion_running(&show->sheet.rise, now) || look_moves(&show->sheet, now);
}

/* Ambient motion and entrances are no movement. */
static bool in_movement(const struct show *show, double now)
{
	return show->tour.change.running || show->tour.pull.view || is_guided(show, now);
}

/* A sheet has risen: it is drawn once more where it stands, and the movement is told. */
static bool movement_is_over(const struct show *show, double now)
{
	return show->tour.change.drawn > 0 && !in_movement(show, now);
}

static void present(struct show *show, double now, double p)
{
	if (show->tour.backdrop.scene)
		present_list(show, now);
	else
		present_layers(show, now, p);
	show->house.draw.wanted = false;
	show->present.card = false;
	change_count(&show->tour, now, in_movement(show, now));
}

/* With DRAW_KEYS only the first, middle and last frame of a movement are drawn. */
static bool wanted(const struct show *show, double p)
{
	if (!keys_only(show))
		return true;
	return show->tour.change.drawn == 0 || p >= 1 || (show->tour.change.drawn == 1 && p >= 0.5);
}

/* The view that stands still now may be composed into a layer. */
static void end_change(struct show *show)
{
	change_end(&show->tour);
	show->house.draw.wanted = show->tour.backdrop.scene && show->present.screen.moving;
}

/* The frame that a fade would begin with stands on the screen already. It is left out, for the turn that went before it
 * took a moment: of a fade that is that little late something would be seen, and so it would begin a frame sooner than
 * one that is not. */
static bool begins_as_it_was(const struct show *show)
{
	const struct change *change = &show->tour.change;
	return !show->tour.backdrop.scene && change->drawn == 0 && show->house.draw.next_frame <= change->start;
}

static void step_change(struct show *show, double now)
{
	struct tour *tour = &show->tour;
	struct house *house = &show->house;
	if (now + 1e-6 < house->draw.next_frame && !house->draw.wanted)
		return;
	if (begins_as_it_was(show)) {
		house->draw.next_frame += FRAME;
		house->draw.wanted = false;
		return;
	}
	double p = change_progress(&tour->change, now);
	if (wanted(show, p))
		present(show, now, p);
	house->draw.wanted = false; /* other changes are seen with the next frame of the movement */
	if (p >= 1) {
		end_change(show);
		change_tell(tour);
		return;
	}
	/* A frame that a touch asked for comes between two of the timetable, and moves none of them. */
	if (now + 1e-6 >= house->draw.next_frame)
		house->draw.next_frame += FRAME;
	if (house->draw.next_frame < now - 3 * FRAME)
		house->draw.next_frame = now; /* the machine was busy: go on from here */
	house->draw.next_frame = fmin(house->draw.next_frame, tour->change.start + tour->change.duration);
}

/* All that moves is ambient: 24 frames a second do. */
static bool only_ambient(const struct show *show, double now)
{
	return !is_guided(show, now) &&
		   (show->tour.backdrop.scene ? show->present.screen.ambient : show->tour.current.still.ambient);
}

/* Entrances and ambient motion of the current view, and what a finger or a sheet moves. */
static void step_motion(struct show *show, double now)
{
	struct tour *tour = &show->tour;
	struct house *house = &show->house;
	if (now + 1e-6 < (only_ambient(show, now) ? show->present.ambient_at : house->draw.next_frame) &&
		!house->draw.wanted)
		return;
	present(show, now, 1);
	if (movement_is_over(show, now))
		change_tell(tour);
	show->present.ambient_at = fmax(show->present.ambient_at + AMBIENT_FRAME, now);
	house->draw.next_frame = fmax(house->draw.next_frame + FRAME, now);
	if (!tour->backdrop.scene && !tour->current.final && (!tour->current.still.moving || tour->current.still.ambient)) {
		struct error error;
		if (!view_compose(&tour->current, &tour->backdrop, house->canvas, now - tour->current.shown, &error))
			tell_undrawn(show, &tour->current, &error);
		house_redraw(house);
	}
}

static bool shows_view(const struct show *show)
{
	const struct tour *tour = &show->tour;
	return tour->has_current && (tour->backdrop.scene ? tour->current.step >= VIEW_BUILT : tour->current.layer != NULL);
}

/* The list borrows from the backdrop: when that has gone, so has what was drawn of it. */
static void forget_backdrop(struct show *show)
{
	if (show->present.backdrop == show->tour.serial.backdrop)
		return;
	show->present.backdrop = show->tour.serial.backdrop;
	display_clear(&show->present.screen);
}

void present_step(struct show *show)
{
	struct tour *tour = &show->tour;
	struct house *house = &show->house;
	double now = house_now(house);
	forget_backdrop(show);
	if (!house->canvas) {
		/* Nothing is drawn, but everything takes as long as if it were. */
		if (tour->change.running && change_progress(&tour->change, now) >= 1)
			end_change(show);
		return;
	}
	if (!shows_view(show)) {
		if ((house->draw.wanted || !show->present.card) && !tour->has_current) {
			canvas_card(house->canvas);
			show->present.card = true;
			house->draw.wanted = false;
		}
		return;
	}
	if (tour->backdrop_changed)
		return; /* there is nothing whole to be drawn until the new view takes over */
	if (tour->change.running)
		step_change(show, now);
	else if (is_guided(show, now) || moves_by_itself(show))
		step_motion(show, now);
	else if (house->draw.wanted || movement_is_over(show, now)) {
		present(show, now, 1);
		if (!tour->pull.view)
			change_tell(tour);
	}
}

double present_due(const struct show *show)
{
	const struct tour *tour = &show->tour;
	const struct house *house = &show->house;
	if (!house->canvas)
		return tour->change.running ? tour->change.start + tour->change.duration
			   : show->sheet.rise.duration > 0 && motion_running(&show->sheet.rise, house_now(house))
				   ? motion_end(&show->sheet.rise)
				   : -1;
	if (!shows_view(show) || tour->backdrop_changed)
		return -1;
	if (house->draw.wanted)
		return 0;
	double now = house_now(house);
	if (tour->change.running || is_guided(show, now) || movement_is_over(show, now))
		return house->draw.next_frame;
	if (!is_guided(show, now) && !moves_by_itself(show))
		return -1;
	return only_ambient(show, now) ? show->present.ambient_at : house->draw.next_frame;
}
