/* The numbers of the journey.
 *
 * Times and curves are the exhibition's design: 0.9 s to a neighbour, at most 2.4 s however far, a band of light 0.9 s
 * and the next one 0.14 s later, the frame 4 s the first time and 0.9 s after that. Whoever asked reads after 1.4 s at
 * the latest. The controls that differ are gone before others come, and none stands on a sky that it is not made for.
 * Within the frame's time the bands rise from 0.04 to 0.92, the bars move from 0.4 to 0.9, and words wait for the last
 * tenth, so that dark words never stand on a dark sky. Must not know views, scripts or who asks. */
#include "scene/journey.h"
#include <math.h>
#include <string.h>

#define BAND 0.9
#define BAND_LATER 0.14
#define HURRY 0.35
#define LIGHT_LEAST 0.6 /* seconds: large areas must not change in less */
#define WORDS_OUT 0.16
#define WORDS_FROM 0.24
#define WORDS_TO 0.60
#define CONTROLS 0.2 /* seconds in which they go, and in which they come */

static const struct easing linear = { 0, 0, 1, 1 };
/* Of the bands within a frame's time: so the light grows at an even pace up the sky, not only in the end. */
static const struct easing framed = { 0.3f, 0.9f, 0.8f, 0.5f };

void journey_init(struct journey *journey)
{
	memset(journey, 0, sizeof *journey);
	motion_set(&journey->chrome_out, 0.5);
	motion_set(&journey->chrome_in, 0.5);
}

static bool same(const struct light *a, const struct light *b)
{
	return strcmp(a->id, b->id) == 0;
}

static void push(struct journey *journey, const struct light *light, double rise)
{
	struct journey_light *top = &journey->lights[journey->light_count];
	*top = (struct journey_light){ .light = *light, .drag = -1 };
	if (journey->light_count > 0)
		top->framing = top[-1].light.open != light->open;
	motion_set(&top->rise, rise);
	journey->light_count++;
}

void journey_cut(struct journey *journey, const struct journey_aim *aim)
{
	motion_set(&journey->camera, aim->at);
	motion_set(&journey->travel, aim->travel);
	motion_set(&journey->land, aim->land);
	motion_set(&journey->chrome_out, 0.5);
	motion_set(&journey->chrome_in, 0.5);
	journey->light_count = 0;
	journey->words_out = journey->words_from = journey->words_to = 0;
	if (aim->light)
		push(journey, aim->light, 1);
}

static int find(const struct journey *journey, const struct light *light)
{
	for (int i = 0; i < journey->light_count; i++)
		if (same(&journey->lights[i].light, light))
			return i;
	return -1;
}

static double rise_of(const struct journey_light *one, double now)
{
	return one->drag >= 0 ? one->drag : fmin(fmax(motion_at(&one->rise, now), 0), 1);
}

/* 0 until `from`, 1 from `to` on, in between as a sine. */
static double window(double x, double from, double to)
{
	return easing_at(EASING_SINE, (x - from) / (to - from));
}

static double frame_of(const struct journey *journey, double now)
{
	double frame = journey->light_count > 0 ? journey->lights[0].light.open : 0;
	for (int i = 1; i < journey->light_count; i++)
		frame += ((double)journey->lights[i].light.open - frame) * window(rise_of(&journey->lights[i], now), 0.4, 0.9);
	return frame;
}

/* Seconds that a light needs to rise over the one below it. */
static double rise_time(const struct journey *journey, const struct journey_light *top, bool far, bool asked,
						double frame)
{
	double longest = asked ? JOURNEY_ASKED : JOURNEY_FARTHEST;
	if (top->framing && top->light.open && !journey->opened && !far && frame <= 0)
		return asked ? JOURNEY_ASKED : JOURNEY_OPENING;
	if (top->framing)
		return far ? longest : BAND;
	return fmin(BAND + BAND_LATER * (top->light.bands > 1 ? top->light.bands - 1 : 0), longest);
}

static bool is_gone(const struct journey_light *one, double now)
{
	return one->drag <= 0 && (one->drag >= 0 || !motion_running(&one->rise, now)) && rise_of(one, now) <= 0;
}

/* How many lights there would be without those that are not seen. */
static int seen(const struct journey *journey, double now)
{
	int count = journey->light_count > 0;
	for (int i = 1; i < journey->light_count; i++)
		count += !is_gone(&journey->lights[i], now);
	return count;
}

bool journey_takes(const struct journey *journey, const struct light *light, double now)
{
	return !light || find(journey, light) >= 0 || seen(journey, now) < STAGE_LIGHTS;
}

static void drop(struct journey *journey, int at)
{
	journey->light_count--;
	memmove(&journey->lights[at], &journey->lights[at + 1],
			(size_t)(journey->light_count - at) * sizeof *journey->lights);
}

/* The place of the light among the others; a new one lies over them. What is not seen makes room. */
static int place_of(struct journey *journey, const struct light *light, double now)
{
	int at = find(journey, light);
	if (at >= 0)
		return at;
	for (int i = journey->light_count - 1; i > 0; i--)
		if (is_gone(&journey->lights[i], now))
			drop(journey, i);
	if (journey->light_count == STAGE_LIGHTS)
		drop(journey, 1); /* callers ask journey_takes first, so there is room */
	push(journey, light, 0);
	return journey->light_count - 1;
}

/* From rest at an even pace: the curves are those of bands and bars. */
static void lead(struct motion *rise, double to, double now, double duration)
{
	bool rests = !motion_running(rise, now);
	double way = to - motion_at(rise, now);
	motion_go(rise, to, now, duration, linear);
	if (rests)
		rise->speed = way / duration;
}

/* Nobody waits for a light that was to rise slowly. */
static void press(struct motion *rise, double now)
{
	if (motion_running(rise, now) && motion_end(rise) - now > JOURNEY_ASKED)
		motion_go(rise, rise->to, now, JOURNEY_ASKED, linear);
}

/* The light asked for rises, those above it sink. Those below go on as they were: they will be covered. */
static void go_light(struct journey *journey, const struct journey_aim *aim, bool far, double now)
{
	double frame = frame_of(journey, now);
	int at = place_of(journey, aim->light, now);
	for (int i = journey->light_count - 1; i > 0; i--) {
		struct journey_light *one = &journey->lights[i];
		double to = i == at;
		bool held = one->drag >= 0;
		if (held)
			motion_set(&one->rise, one->drag);
		one->drag = -1;
		if (aim->asked)
			press(&one->rise, now);
		double from = motion_at(&one->rise, now);
		bool leads_there = motion_running(&one->rise, now) ? one->rise.to == to : from == to;
		if (leads_there || (i < at && !held))
			continue;
		lead(&one->rise, to, now, fmax(rise_time(journey, one, far, aim->asked, frame) * fabs(to - from), 0.1));
		journey->opened = journey->opened || (one->framing && one->light.open && to > 0);
	}
}

/* The motion that moves the frame and ends last; NULL: the frame stays as it is. */
static const struct motion *framing_of(const struct journey *journey, double now)
{
	const struct motion *last = NULL;
	for (int i = 1; i < journey->light_count; i++) {
		const struct motion *rise = &journey->lights[i].rise;
		if (journey->lights[i].framing && motion_running(rise, now) && (!last || motion_end(rise) > motion_end(last)))
			last = rise;
	}
	return last;
}

static double chrome_mix(const struct journey *journey, double now)
{
	double mix = motion_at(&journey->chrome_out, now) + motion_at(&journey->chrome_in, now);
	return fmin(fmax(mix, 0), 1);
}

/* The controls that are seen go from where they are; those of now come `after` that. */
static void go_chrome(struct journey *journey, double now, double after)
{
	double mix = chrome_mix(journey, now);
	journey->chrome_kept = mix < 0.5;
	motion_set(&journey->chrome_out, journey->chrome_kept ? mix : 1 - mix);
	motion_go(&journey->chrome_out, 0.5, now, CONTROLS, linear);
	motion_set(&journey->chrome_in, 0);
	motion_go(&journey->chrome_in, 0.5, now, CONTROLS, linear);
	journey->chrome_in.start += fmax(after, CONTROLS);
}

void journey_go(struct journey *journey, const struct journey_aim *aim, double now)
{
	double way = fabs(aim->travel - motion_at(&journey->travel, now));
	bool far = way > 1.001;
	double longest = aim->asked ? JOURNEY_ASKED : JOURNEY_FARTHEST;
	double duration = far ? fmin(JOURNEY_NEIGHBOUR + 0.3 * (way - 1), longest) : JOURNEY_NEIGHBOUR;
	struct easing easing = EASING_TRAVEL;
	if (aim->from_finger) {
		duration = JOURNEY_SETTLE;
		easing = EASING_SETTLE;
	}
	if (aim->light)
		go_light(journey, aim, far, now);
	const struct motion *framing = framing_of(journey, now);
	double left = framing ? motion_end(framing) - now : 0, whole = framing ? framing->duration : 0;
	if (framing && !aim->from_finger)
		duration = fmax(duration, fmin(left, longest));
	motion_go(&journey->camera, aim->at, now, duration, easing);
	if (aim->from_finger)
		journey->camera.speed = aim->speed;
	motion_go(&journey->travel, aim->travel, now, duration, easing);
	motion_go(&journey->land, aim->land, now, duration, easing);
	journey->words_out = fmax(0.1 * left, WORDS_OUT);
	journey->words_from = framing ? fmax(left - 0.1 * whole, WORDS_FROM)
						  : far	  ? fmax(duration - 0.36, WORDS_FROM)
								  : WORDS_FROM;
	journey->words_to = framing ? fmax(left, journey->words_from + 0.2) : journey->words_from + WORDS_TO - WORDS_FROM;
	go_chrome(journey, now, framing ? left - CONTROLS : 0.3);
}

static void hurry(struct motion *motion, double now)
{
	double left = motion_end(motion) - now;
	if (left > HURRY)
		motion_go(motion, motion->to, now, HURRY, EASING_SETTLE);
}

/* With their light. */
static void hurry_controls(struct motion *come, double now)
{
	if (motion_end(come) - now <= LIGHT_LEAST)
		return;
	motion_go(come, come->to, now, CONTROLS, linear);
	come->start += LIGHT_LEAST - CONTROLS;
}

void journey_hurry(struct journey *journey, double now)
{
	hurry(&journey->camera, now);
	hurry(&journey->travel, now);
	hurry(&journey->land, now);
	hurry_controls(&journey->chrome_in, now);
	for (int i = 1; i < journey->light_count; i++) {
		double left = motion_end(&journey->lights[i].rise) - now;
		if (left > LIGHT_LEAST)
			motion_go(&journey->lights[i].rise, journey->lights[i].rise.to, now, LIGHT_LEAST, linear);
	}
}

void journey_drag(struct journey *journey, const struct journey_aim *from, double moved, const struct journey_aim *to,
				  double now)
{
	double share = fmin(fabs(moved), 1);
	motion_set(&journey->camera, from->at + moved);
	motion_set(&journey->travel, from->travel + (to ? (to->travel - from->travel) * share : 0.15 * moved));
	motion_set(&journey->land, from->land + (to ? (to->land - from->land) * share : 0));
	for (int i = 1; i < journey->light_count; i++)
		journey->lights[i].drag = 0;
	if (!to || !to->light)
		return;
	int found = place_of(journey, to->light, now);
	if (found > 0)
		journey->lights[found].drag = share;
}

void journey_step(struct journey *journey, double now)
{
	for (int i = journey->light_count - 1; i > 0; i--) {
		const struct journey_light *one = &journey->lights[i];
		if (is_gone(one, now)) {
			drop(journey, i);
		} else if (one->drag < 0 && !motion_running(&one->rise, now)) {
			journey->light_count -= i;
			memmove(journey->lights, one, (size_t)journey->light_count * sizeof *one);
			journey->lights[0].framing = false;
			return;
		}
	}
}

double journey_end(const struct journey *journey)
{
	double end =
		fmax(motion_end(&journey->camera), fmax(motion_end(&journey->travel), motion_end(&journey->chrome_in)));
	for (int i = 1; i < journey->light_count; i++)
		end = fmax(end, motion_end(&journey->lights[i].rise));
	return end;
}

void journey_stage(const struct journey *journey, double now, struct stage *stage)
{
	stage->chrome_travel = motion_at(&journey->travel, now);
	stage->travel = motion_at(&journey->land, now);
	stage->chrome_mix = chrome_mix(journey, now);
	stage->light_count = journey->light_count;
	stage->opening = frame_of(journey, now);
	for (int i = 0; i < journey->light_count; i++) {
		const struct journey_light *one = &journey->lights[i];
		double rise = i == 0 ? 1 : rise_of(one, now);
		stage->lights[i].id = one->light.id;
		stage->lights[i].sea = one->light.sea;
		stage->lights[i].rise = one->framing ? easing_at(framed, (rise - 0.04) / 0.88) : rise;
	}
}
