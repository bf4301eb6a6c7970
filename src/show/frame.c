/* What is presented, and when. At rest nothing: a frame is drawn only when something asked for it.
 *
 * Movements run at 60 frames a second on an absolute timetable, so a late frame is not followed by later ones; ambient
 * motion at 24. Knows the views, not why they change. */
#include "base/log.h"
#include "show/state.h"
#include <math.h>
#include <string.h>

#define FRAME (1.0 / 60.0)
#define AMBIENT_FRAME (1.0 / 24.0)

double show_now(const struct show *show)
{
	return clock_now(&show->clock);
}

void frame_told(struct show *show)
{
	long frames = show->canvas ? canvas_count(show->canvas).frames : 0;
	if (!show->trace.out || frames == show->frames_told)
		return;
	struct json json = trace_begin(&show->trace, show_now(show), "frames");
	json_whole(&json, "count", frames - show->frames_told);
	json_number(&json, "longest_ms", show->change.longest * 1000, 1);
	json_close(&json);
	show->frames_told = frames;
	show->change.longest = 0;
}

void frame_change(struct show *show, enum change_kind kind, double start)
{
	const double fade = show->exhibition.fade_seconds;
	show->change =
		(struct change){ .running = kind != CHANGE_CUT && show->leaving.layer, .kind = kind, .start = start };
	show->change.duration = kind == CHANGE_DIP ? fmax(fade, 0.6) * 4 / 3 : fade;
	if (show->options.aids.calm && kind != CHANGE_CUT) {
		show->change.kind = CHANGE_DIP;
		show->change.duration = 0.6;
	}
	show->next_frame = start;
	show->dirty = true;
}

static void end_change(struct show *show)
{
	show->change.running = false;
	show->fresh = true;
	view_finish(&show->leaving, show->canvas);
	frame_told(show);
}

/* How far a change is, 0..1. The cross-fade is linear: it mixes two pictures of one light, and a curve would show. */
static double progress(const struct change *change, double now)
{
	/* By the sum, not the quotient: the last frame's time is start + duration, and the quotient may round below 1. */
	if (now + 1e-9 >= change->start + change->duration)
		return 1;
	return fmax((now - change->start) / change->duration, 0);
}

static void put_change(const struct show *show, double p, struct frame *frame)
{
	if (show->change.kind == CHANGE_FADE) {
		frame->from = show->leaving.layer;
		frame->to = show->current.layer;
		frame->mix = p;
	} else if (p < 0.5) {
		frame->to = show->leaving.layer;
		frame->mix = 1 - 2 * p;
	} else {
		frame->to = show->current.layer;
		frame->mix = 2 * p - 1;
	}
}

/* Ambient motion has no first, middle and last frame: DRAW_KEYS leaves it still. */
static bool moving(const struct show *show)
{
	const struct display *still = &show->current.still;
	bool keys = show->options.headless && show->options.draw != DRAW_ALL;
	return show->current.layer && still->moving && !(keys && still->ambient);
}

static void present(struct show *show, double now, double p)
{
	struct frame frame = { 0 };
	if (show->change.running)
		put_change(show, p, &frame);
	else
		frame.from = show->current.layer;
	struct display *moved = &show->current.still;
	if (moving(show)) {
		display_clear(moved);
		struct stage stage;
		view_stage(&show->current, &show->backdrop, now - show->shown, &stage);
		stage_evaluate(&stage, moved);
		if (!show->change.running)
			frame.from_moving = moved;
		else if (frame.to == show->current.layer)
			frame.to_moving = moved;
	}
	canvas_frame(show->canvas, &frame);
	show->dirty = false;
	show->card = false;
	if (show->change.running && show->change.drawn++ > 0)
		show->change.longest = fmax(show->change.longest, now - show->change.last_frame);
	show->change.last_frame = now;
}

/* With DRAW_KEYS only the first, middle and last frame of a movement are drawn. */
static bool wanted(const struct show *show, double p)
{
	if (!show->options.headless || show->options.draw == DRAW_ALL)
		return true;
	return show->change.drawn == 0 || p >= 1 || (show->change.drawn == 1 && p >= 0.5);
}

static void step_change(struct show *show, double now)
{
	if (now + 1e-6 < show->next_frame && !show->dirty)
		return;
	double p = progress(&show->change, now);
	if (wanted(show, p))
		present(show, now, p);
	if (p >= 1) {
		end_change(show);
		return;
	}
	show->next_frame += FRAME;
	if (show->next_frame < now - 3 * FRAME)
		show->next_frame = now; /* the machine was busy: go on from here */
	show->next_frame = fmin(show->next_frame, show->change.start + show->change.duration);
}

/* Entrances and ambient motion of the current view. */
static void step_motion(struct show *show, double now)
{
	bool ambient = show->current.still.ambient;
	if (now + 1e-6 < (ambient ? show->ambient_at : show->next_frame) && !show->dirty)
		return;
	present(show, now, 1);
	show->ambient_at = fmax(show->ambient_at + AMBIENT_FRAME, now);
	show->next_frame = fmax(show->next_frame + FRAME, now);
	if (!show->current.settled && (!show->current.still.moving || show->current.still.ambient)) {
		struct error error;
		if (!view_compose(&show->current, &show->backdrop, show->canvas, now - show->shown, &error))
			log_error("%s", error.text);
		show->dirty = true;
	}
}

void frame_step(struct show *show)
{
	if (!show->canvas)
		return;
	double now = show_now(show);
	if (!show->has_current || !show->current.layer) {
		if ((show->dirty || !show->card) && !show->has_current) {
			canvas_card(show->canvas);
			show->card = true;
			show->dirty = false;
		}
		return;
	}
	if (show->change.running)
		step_change(show, now);
	else if (moving(show))
		step_motion(show, now);
	else if (show->dirty) {
		present(show, now, 1);
		frame_told(show);
	}
}

double frame_due(const struct show *show)
{
	if (!show->canvas || !show->has_current || !show->current.layer)
		return -1;
	if (show->dirty)
		return 0;
	if (show->change.running)
		return show->next_frame;
	if (moving(show))
		return show->current.still.ambient ? show->ambient_at : show->next_frame;
	return -1;
}
