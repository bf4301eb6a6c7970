/* The numbers of the journey.
 *
 * Times and curves are the exhibition's design: 0.9 s to a neighbour, at most 2.4 s however far, a band of light 0.9 s
 * and the next one 0.14 s later, the frame 4 s the first time and 0.9 s after that. Within the frame's time the bands
 * rise from a tenth to seven tenths, the bars move from four tenths to nine, and words wait for the last tenth, so that
 * dark words never stand on a dark sky. Must not know views, scripts or who asks. */
#include "show/journey.h"
#include <math.h>
#include <string.h>

#define BAND 0.9
#define BAND_LATER 0.14
#define HURRY 0.35
#define WORDS_OUT 0.16
#define WORDS_FROM 0.24
#define WORDS_TO 0.60

static const struct easing linear = { 0, 0, 1, 1 };

void journey_init(struct journey *journey)
{
	memset(journey, 0, sizeof *journey);
	motion_set(&journey->chrome, 1);
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
	motion_set(&journey->chrome, 1);
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

bool journey_takes(const struct journey *journey, const struct light *light)
{
	return !light || find(journey, light) >= 0 || journey->light_count < STAGE_LIGHTS;
}

/* Seconds that a light needs to rise over the one below it. */
static double rise_time(struct journey *journey, const struct journey_light *top, bool far)
{
	if (top->framing && top->light.open && !journey->opened && !far)
		return JOURNEY_OPENING;
	if (top->framing)
		return far ? JOURNEY_FARTHEST : BAND;
	return fmin(BAND + BAND_LATER * (top->light.bands > 1 ? top->light.bands - 1 : 0), JOURNEY_FARTHEST);
}

/* Those above that are not seen make room for another; if all are, the topmost does. */
static void make_room(struct journey *journey, double now)
{
	while (journey->light_count > 1) {
		const struct journey_light *top = &journey->lights[journey->light_count - 1];
		double seen = top->drag >= 0 ? top->drag : motion_at(&top->rise, now);
		if (seen > 0 && journey->light_count < STAGE_LIGHTS)
			return;
		journey->light_count--;
	}
}

/* Seconds of the change of light; 0: there is none. */
static double go_light(struct journey *journey, const struct light *light, bool far, double now)
{
	int at = find(journey, light);
	double longest = 0;
	if (at < 0) {
		if (journey->light_count == STAGE_LIGHTS)
			make_room(journey, now);
		push(journey, light, 0);
		at = journey->light_count - 1;
	}
	for (int i = journey->light_count - 1; i > 0; i--) {
		struct journey_light *one = &journey->lights[i];
		double to = i <= at, from = motion_at(&one->rise, now);
		if (one->drag >= 0) {
			from = one->drag;
			motion_set(&one->rise, from);
			one->drag = -1;
		}
		if (from == to)
			continue;
		double duration = fmax(rise_time(journey, one, far) * fabs(to - from), 0.1);
		motion_go(&one->rise, to, now, duration, linear);
		longest = fmax(longest, duration);
		journey->opened = journey->opened || (one->framing && one->light.open && to > 0);
	}
	return longest;
}

/* Is the frame moving on the way to where the lights lead? */
static bool is_framing(const struct journey *journey, double now)
{
	for (int i = 1; i < journey->light_count; i++)
		if (journey->lights[i].framing && motion_running(&journey->lights[i].rise, now))
			return true;
	return false;
}

void journey_go(struct journey *journey, const struct journey_aim *aim, double now)
{
	double way = fabs(aim->travel - motion_at(&journey->travel, now));
	bool far = way > 1.001;
	double duration = far ? fmin(JOURNEY_NEIGHBOUR + 0.3 * (way - 1), JOURNEY_FARTHEST) : JOURNEY_NEIGHBOUR;
	struct easing easing = EASING_TRAVEL;
	if (aim->settle) {
		duration = JOURNEY_SETTLE;
		easing = EASING_SETTLE;
	}
	double light = aim->light ? go_light(journey, aim->light, far, now) : 0;
	bool framing = is_framing(journey, now);
	if (framing && !aim->settle)
		duration = fmax(duration, fmin(light, JOURNEY_FARTHEST));
	motion_go(&journey->camera, aim->at, now, duration, easing);
	if (aim->settle)
		journey->camera.speed = aim->speed;
	motion_go(&journey->travel, aim->travel, now, duration, easing);
	journey->words_out = framing ? fmax(0.1 * light, WORDS_OUT) : WORDS_OUT;
	journey->words_from = framing ? 0.9 * light : far ? fmax(duration - 0.36, WORDS_FROM) : WORDS_FROM;
	journey->words_to = framing ? fmax(light, journey->words_from + 0.2) : journey->words_from + WORDS_TO - WORDS_FROM;
	motion_set(&journey->chrome, 0);
	motion_go(&journey->chrome, 1, now, 0.3, linear);
	journey->chrome.start += framing ? 0.62 * light : 0.2;
}

static void hurry(struct motion *motion, double now)
{
	double left = motion_end(motion) - now;
	if (left > HURRY)
		motion_go(motion, motion->to, now, HURRY, EASING_SETTLE);
}

void journey_hurry(struct journey *journey, double now)
{
	hurry(&journey->camera, now);
	hurry(&journey->travel, now);
	hurry(&journey->chrome, now);
	for (int i = 1; i < journey->light_count; i++) {
		double left = motion_end(&journey->lights[i].rise) - now;
		/* Large areas must not change in less than 0.6 s. */
		if (left > 0.6)
			motion_go(&journey->lights[i].rise, journey->lights[i].rise.to, now, 0.6, linear);
	}
}

void journey_drag(struct journey *journey, double at, double travel, double moved, const struct journey_aim *aim)
{
	double share = fmin(fabs(moved), 1);
	motion_set(&journey->camera, at + moved);
	motion_set(&journey->travel, travel + (aim ? (aim->travel - travel) * share : 0.15 * moved));
	for (int i = 1; i < journey->light_count; i++)
		journey->lights[i].drag = 0;
	if (!aim || !aim->light)
		return;
	int found = find(journey, aim->light);
	if (found < 0 && journey->light_count < STAGE_LIGHTS) {
		push(journey, aim->light, 0);
		found = journey->light_count - 1;
	}
	if (found > 0)
		journey->lights[found].drag = share;
}

void journey_step(struct journey *journey, double now)
{
	int count = journey->light_count;
	while (count > 1) {
		const struct journey_light *top = &journey->lights[count - 1];
		if (top->drag >= 0 || motion_running(&top->rise, now) || motion_at(&top->rise, now) > 0)
			break;
		count--;
	}
	journey->light_count = count;
	for (int i = count - 1; i > 0; i--) {
		const struct journey_light *one = &journey->lights[i];
		if (one->drag >= 0 || motion_running(&one->rise, now) || motion_at(&one->rise, now) < 1)
			continue;
		journey->light_count = count - i;
		memmove(journey->lights, one, (size_t)journey->light_count * sizeof *one);
		journey->lights[0].framing = false;
		return;
	}
}

double journey_end(const struct journey *journey)
{
	double end = fmax(motion_end(&journey->camera), fmax(motion_end(&journey->travel), motion_end(&journey->chrome)));
	for (int i = 1; i < journey->light_count; i++)
		end = fmax(end, motion_end(&journey->lights[i].rise));
	return end;
}

bool journey_running(const struct journey *journey, double now)
{
	return now + 1e-9 < journey_end(journey);
}

/* 0 until `from`, 1 from `to` on, in between as a sine. */
static double window(double x, double from, double to)
{
	return easing_at(EASING_SINE, (x - from) / (to - from));
}

void journey_stage(const struct journey *journey, double now, struct stage *stage)
{
	stage->travel = stage->chrome_travel = motion_at(&journey->travel, now);
	stage->chrome_mix = fmin(fmax(motion_at(&journey->chrome, now), 0), 1);
	stage->light_count = journey->light_count;
	stage->frame = journey->light_count > 0 ? journey->lights[0].light.open : 0;
	for (int i = 0; i < journey->light_count; i++) {
		const struct journey_light *one = &journey->lights[i];
		double rise = i == 0 ? 1 : one->drag >= 0 ? one->drag : fmin(fmax(motion_at(&one->rise, now), 0), 1);
		stage->lights[i].id = one->light.id;
		stage->lights[i].rise = one->framing ? fmin(fmax((rise - 0.1) / 0.6, 0), 1) : rise;
		if (i > 0)
			stage->frame += ((double)one->light.open - stage->frame) * window(rise, 0.4, 0.9);
	}
}
