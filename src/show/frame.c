/* What is presented, and when. At rest nothing: a frame is drawn only when something asked for it.
 *
 * Movements run at 60 frames a second on an absolute timetable, so a late frame is not followed by later ones; ambient
 * motion at 24. With a backdrop the whole screen is one list, drawn as it is while anything moves; where only ambient
 * motion is left, what stands still under it is composed into a layer once. Knows the views, not why they change. */
#include "base/log.h"
#include "show/state.h"
#include <assert.h>
#include <math.h>
#include <string.h>

#define FRAME (1.0 / 60.0)
#define AMBIENT_FRAME (1.0 / 24.0)
#define CALM_DIP 0.6
#define HURRY 0.6 /* seconds; as long as the light needs at least */

double show_now(const struct show *show)
{
	return clock_now(&show->clock);
}

/* The journey ends when its last number stands still; the words' too. */
static double journey_ends(const struct show *show)
{
	double end = fmax(journey_end(&show->journey), motion_end(&show->current.presence));
	for (int i = 0; i < SHOW_LEAVING; i++)
		end = fmax(end, motion_end(&show->leaving[i].presence));
	return end;
}

static void forget_leaving(struct show *show)
{
	for (int i = 0; i < SHOW_LEAVING; i++)
		view_finish(&show->leaving[i], show->canvas);
}

void frame_change(struct show *show, enum change_kind kind, double start)
{
	const double fade = show->exhibition.fade_seconds;
	struct change *change = &show->change;
	*change = (struct change){ .running = kind != CHANGE_CUT, .kind = kind, .start = start };
	if (kind == CHANGE_JOURNEY)
		change->duration = journey_ends(show) - start;
	else if (kind == CHANGE_DIP && show->aids.calm)
		change->duration = CALM_DIP;
	else
		change->duration = kind == CHANGE_DIP ? fmax(fade, 0.6) * 4 / 3 : fade;
	if (!show->backdrop.scene && !show->leaving[0].layer)
		change->running = false;
	if (!change->running)
		forget_leaving(show);
	show->next_frame = start;
	show->dirty = true;
}

/* Words that come wait for their light. */
static void hurry_words(struct view *view, double now)
{
	struct motion *presence = &view->presence;
	if (motion_end(presence) <= now + HURRY)
		return;
	bool waits = now < presence->start;
	motion_go(presence, presence->to, now, waits ? HURRY / 3 : HURRY, EASING_LINEAR);
	presence->start += waits ? HURRY * 2 / 3 : 0;
}

void frame_hurry(struct show *show)
{
	show->change.hurried = true;
	journey_hurry(&show->journey, show_now(show));
	hurry_words(&show->current, show_now(show));
	for (int i = 0; i < SHOW_LEAVING; i++)
		hurry_words(&show->leaving[i], show_now(show));
	show->change.duration = fmax(journey_ends(show) - show->change.start, 0);
	turn_set_leave(show);
}

static void end_change(struct show *show)
{
	show->change.running = false;
	show->fresh = true;
	if (show->grip != GRIP_DRAG)
		show->dragged = NULL;
	show->dirty = show->backdrop.scene && show->screen.moving; /* what now stands still may be composed */
	forget_leaving(show);
	journey_step(&show->journey, show_now(show));
}

/* How far a change is, 0..1. The cross-fade is linear: it mixes two pictures of one light, and a curve would show. */
double frame_progress(const struct change *change, double now)
{
	/* By the sum, not the quotient: the last frame's time is start + duration, and the quotient may round below 1. */
	if (now + 1e-9 >= change->start + change->duration)
		return 1;
	return fmax((now - change->start) / change->duration, 0);
}

/* Tried again with every frame, told once. */
static void tell_undrawn(struct show *show, const struct view *view, const struct error *error)
{
	struct problems problems;
	problems_init(&problems);
	problems_add(&problems, SEVERITY_ERROR, show->exhibition.panels[view->key.panel].file, 0, "", "cannot-draw",
				 "cannot be drawn in one piece: %s", error->text);
	show_report(show, &problems);
	problems_finish(&problems);
}

/* ---- with a backdrop: one list ---- */

/* What stands still under ambient motion is one layer. */
static void settle(struct show *show, double now)
{
	struct view *view = &show->current;
	bool wanted = show->screen.moving && fill_is_still(show, now);
	if (!wanted || view->layer)
		return;
	assert(!show->change.running); /* nothing is flattened within a movement */
	struct error error = { "" };
	if (!view_compose(view, &show->backdrop, show->canvas, now - view->shown, &error))
		tell_undrawn(show, view, &error);
}

/* Ambient motion has no first, middle and last frame: DRAW_KEYS leaves it still. */
static bool keys_only(const struct show *show)
{
	return show->options.headless && show->options.draw != DRAW_ALL;
}

static void present_list(struct show *show, double now)
{
	struct frame frame = { 0 };
	fill_screen(show, now);
	if (fill_is_still(show, now) && show->screen.moving && !keys_only(show)) {
		settle(show, now);
		frame.from = show->current.layer;
	}
	if (!frame.from)
		for (size_t i = 0; i < show->screen.count; i++)
			show->screen.items[i].moving = true;
	frame.from_moving = &show->screen;
	canvas_frame(show->canvas, &frame);
}

/* ---- without a backdrop: two layers ---- */

static void put_change(const struct show *show, double p, struct frame *frame)
{
	if (show->change.kind == CHANGE_FADE) {
		frame->from = show->leaving[0].layer;
		frame->to = show->current.layer;
		frame->mix = p;
	} else if (p < 0.5) {
		frame->to = show->leaving[0].layer;
		frame->mix = 1 - 2 * p;
	} else {
		frame->to = show->current.layer;
		frame->mix = 2 * p - 1;
	}
}

static bool moves_by_itself(const struct show *show)
{
	if (show->backdrop.scene)
		return show->screen.moving && !show->change.running && !(keys_only(show) && show->screen.ambient);
	const struct display *still = &show->current.still;
	return show->current.layer && still->moving && !(keys_only(show) && still->ambient);
}

static void present_layers(struct show *show, double now, double p)
{
	struct frame frame = { 0 };
	if (show->change.running)
		put_change(show, p, &frame);
	else
		frame.from = show->current.layer;
	struct display *moved = &show->current.still;
	if (moves_by_itself(show)) {
		struct stage stage;
		view_stage(&show->current, &show->backdrop, now - show->current.shown, &stage);
		display_clear(moved);
		stage_evaluate(&stage, moved);
		if (!show->current.settled)
			display_lift(moved); /* its layer holds only what lies below */
		if (!show->change.running)
			frame.from_moving = moved;
		else if (frame.to == show->current.layer)
			frame.to_moving = moved;
	}
	canvas_frame(show->canvas, &frame);
}

/* ---- both ---- */

/* A finger, a sheet or an opened picture moves something: at most 60 frames a second. */
static bool is_handled(const struct show *show, double now)
{
	return motion_running(&show->overlay.rise, now) || look_moves(show, now);
}

/* Ambient motion and entrances are no movement. */
static bool is_moved(const struct show *show, double now)
{
	return show->change.running || show->dragged || is_handled(show, now);
}

/* A sheet has risen: it is drawn once more where it stands, and the movement is told. */
static bool has_moved(const struct show *show, double now)
{
	return show->change.drawn > 0 && !is_moved(show, now);
}

static void present(struct show *show, double now, double p)
{
	if (show->backdrop.scene)
		present_list(show, now);
	else
		present_layers(show, now, p);
	show->dirty = false;
	show->card = false;
	frame_count(show, now, is_moved(show, now));
}

/* With DRAW_KEYS only the first, middle and last frame of a movement are drawn. */
static bool wanted(const struct show *show, double p)
{
	if (!keys_only(show))
		return true;
	return show->change.drawn == 0 || p >= 1 || (show->change.drawn == 1 && p >= 0.5);
}

static void step_change(struct show *show, double now)
{
	if (now + 1e-6 < show->next_frame && !show->dirty)
		return;
	double p = frame_progress(&show->change, now);
	if (wanted(show, p))
		present(show, now, p);
	show->dirty = false; /* what else has changed is seen with the next frame of the movement */
	if (p >= 1) {
		end_change(show);
		frame_told(show);
		return;
	}
	/* What was touched meanwhile is drawn between two frames of the timetable, and moves none of them. */
	if (now + 1e-6 >= show->next_frame)
		show->next_frame += FRAME;
	if (show->next_frame < now - 3 * FRAME)
		show->next_frame = now; /* the machine was busy: go on from here */
	show->next_frame = fmin(show->next_frame, show->change.start + show->change.duration);
}

/* All that moves is ambient: 24 frames a second do. */
static bool is_ambient(const struct show *show, double now)
{
	return !is_handled(show, now) && (show->backdrop.scene ? show->screen.ambient : show->current.still.ambient);
}

/* Entrances and ambient motion of the current view, and what a finger or a sheet moves. */
static void step_motion(struct show *show, double now)
{
	if (now + 1e-6 < (is_ambient(show, now) ? show->ambient_at : show->next_frame) && !show->dirty)
		return;
	present(show, now, 1);
	if (has_moved(show, now))
		frame_told(show);
	show->ambient_at = fmax(show->ambient_at + AMBIENT_FRAME, now);
	show->next_frame = fmax(show->next_frame + FRAME, now);
	if (!show->backdrop.scene && !show->current.settled &&
		(!show->current.still.moving || show->current.still.ambient)) {
		struct error error;
		if (!view_compose(&show->current, &show->backdrop, show->canvas, now - show->current.shown, &error))
			tell_undrawn(show, &show->current, &error);
		show->dirty = true;
	}
}

static bool shows_view(const struct show *show)
{
	return show->has_current && (show->backdrop.scene ? show->current.step >= VIEW_BUILT : show->current.layer != NULL);
}

void frame_step(struct show *show)
{
	double now = show_now(show);
	if (!show->canvas) {
		/* Nothing is drawn, but everything takes as long as if it were. */
		if (show->change.running && frame_progress(&show->change, now) >= 1)
			end_change(show);
		return;
	}
	if (!shows_view(show)) {
		if ((show->dirty || !show->card) && !show->has_current) {
			canvas_card(show->canvas);
			show->card = true;
			show->dirty = false;
		}
		return;
	}
	if (show->backdrop_changed)
		return; /* there is nothing whole to be drawn until the new view takes over */
	if (show->change.running)
		step_change(show, now);
	else if (is_handled(show, now) || moves_by_itself(show))
		step_motion(show, now);
	else if (show->dirty || has_moved(show, now)) {
		present(show, now, 1);
		if (!show->dragged)
			frame_told(show);
	}
}

double frame_due(const struct show *show)
{
	if (!show->canvas)
		return show->change.running ? show->change.start + show->change.duration
			   : show->overlay.rise.duration > 0 && motion_running(&show->overlay.rise, show_now(show))
				   ? motion_end(&show->overlay.rise)
				   : -1;
	if (!shows_view(show) || show->backdrop_changed)
		return -1;
	if (show->dirty)
		return 0;
	double now = show_now(show);
	if (show->change.running || is_handled(show, now) || has_moved(show, now))
		return show->next_frame;
	if (!is_handled(show, now) && !moves_by_itself(show))
		return -1;
	return is_ambient(show, now) ? show->ambient_at : show->next_frame;
}
