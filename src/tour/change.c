/* A movement from one view to another: how long it takes, and that it can be hurried on.
 *
 * And what the trace tells of frames: how many, and of a movement how long, how smooth and how much they drew. Must not
 * know which movement it is, nor how a frame is drawn. */
#include "tour/parts.h"
#include <math.h>

#define CALM_DIP 0.6
#define HURRY 0.6 /* seconds; as long as the light needs at least */

/* The journey ends when its last number stands still; the words' too. */
static double journey_ends(const struct tour *tour)
{
	double end = fmax(journey_end(&tour->journey), motion_end(&tour->current.presence));
	for (int i = 0; i < TOUR_LEAVING; i++)
		end = fmax(end, motion_end(&tour->leaving[i].presence));
	return end;
}

static void forget_leaving(struct tour *tour)
{
	for (int i = 0; i < TOUR_LEAVING; i++)
		view_finish(&tour->leaving[i], tour->house->canvas);
}

void change_begin(struct tour *tour, enum change_kind kind, double start)
{
	const double fade = tour->house->exhibition.timing.fade;
	struct change *change = &tour->change;
	*change = (struct change){ .running = kind != CHANGE_CUT, .kind = kind, .start = start };
	if (kind == CHANGE_JOURNEY)
		change->duration = journey_ends(tour) - start;
	else if (kind == CHANGE_DIP && tour->reader.aids.calm)
		change->duration = CALM_DIP;
	else
		change->duration = kind == CHANGE_DIP ? fmax(fade, 0.6) * 4 / 3 : fade;
	if (!tour->backdrop.scene && !tour->leaving[0].layer)
		change->running = false;
	if (!change->running)
		forget_leaving(tour);
	house_move(tour->house, start);
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

void change_hurry(struct tour *tour)
{
	tour->change.hurried = true;
	journey_hurry(&tour->journey, house_now(tour->house));
	hurry_words(&tour->current, house_now(tour->house));
	for (int i = 0; i < TOUR_LEAVING; i++)
		hurry_words(&tour->leaving[i], house_now(tour->house));
	tour->change.duration = fmax(journey_ends(tour) - tour->change.start, 0);
}

void change_end(struct tour *tour)
{
	tour->change.running = false;
	tour->fresh = true;
	if (!tour->pull.held)
		tour->pull.view = NULL;
	forget_leaving(tour);
	journey_step(&tour->journey, house_now(tour->house));
}

/* Linear: a cross-fade mixes two pictures of one light, and a curve would show. */
double change_progress(const struct change *change, double now)
{
	/* By the sum, not the quotient: the last frame's time is start + duration, and the quotient may round below 1. */
	if (now + 1e-9 >= change->start + change->duration)
		return 1;
	return fmax((now - change->start) / change->duration, 0);
}

/* ---- what the trace tells ---- */

void change_count(struct tour *tour, double now, bool moved)
{
	struct change *change = &tour->change;
	if (moved) {
		if (change->drawn++ == 0)
			change->first_frame = now;
		else
			change->longest = fmax(change->longest, now - change->last_frame);
		change->last_frame = now;
		tour->frames.longest_gap = fmax(tour->frames.longest_gap, change->longest);
	}
	struct canvas_counts counts = canvas_count(tour->house->canvas);
	change->fill = fmax(change->fill, counts.fill);
	change->draws = counts.draws > change->draws ? counts.draws : change->draws;
	change->pictures = counts.texture_bytes > change->pictures ? counts.texture_bytes : change->pictures;
}

static void tell(struct tour *tour, long count)
{
	const struct change *change = &tour->change;
	struct json json = house_tell(tour->house, "frames");
	json_whole(&json, "count", count);
	json_number(&json, "longest_ms", change->longest * 1000, 1);
	if (change->drawn > 1) {
		json_whole(&json, "drawn", change->drawn);
		json_number(&json, "seconds", change->last_frame - change->first_frame, 3);
	}
	if (change->fill > 0)
		json_number(&json, "fill", change->fill, 2);
	if (change->draws > 0)
		json_whole(&json, "draws", change->draws);
	if (change->pictures > 0)
		json_number(&json, "pictures", (double)change->pictures / 1048576, 1);
	json_close(&json);
}

void change_tell(struct tour *tour)
{
	long frames = tour->house->canvas ? canvas_count(tour->house->canvas).frames : 0;
	if (frames != tour->frames.told)
		tell(tour, frames - tour->frames.told);
	tour->frames.told = frames;
	tour->change.longest = tour->change.fill = 0;
	tour->change.draws = tour->change.drawn = 0;
	tour->change.pictures = 0;
}
