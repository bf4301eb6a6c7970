/* Dots in a ring, close enough to one another to be a line.
 *
 * A finger takes the first colour that no other finger on the glass has; more than TRAILS_FINGERS paint nothing. Must
 * not know gestures: what the glass tells is shown as it comes. */
#include "sheet/trails.h"
#include <math.h>

#define STEP 0.008 /* of the screen's height, between two dots */
#define DOT 18.0   /* design units */
#define END 64.0
enum { STEPS_MOST = 64 };

static const uint32_t colours[TRAILS_FINGERS] = { 0xF2B54D, 0x5FB3E6, 0xE6735C, 0x7FCB7A, 0xC792E8,
												  0xFFF3D6, 0x46C7B8, 0xF08DB0, 0xA8B4FF, 0xC9D35A };

static void add(struct trails *trails, double x, double y, int colour, bool large)
{
	trails->dots[trails->next] = (struct trail_dot){ (float)x, (float)y, (unsigned char)colour, large };
	trails->next = (trails->next + 1) % TRAILS_DOTS;
	if (trails->count < TRAILS_DOTS)
		trails->count++;
}

static int find(const struct trails *trails, bool down, long long id)
{
	for (int i = 0; i < TRAILS_FINGERS; i++)
		if (trails->fingers[i].down == down && (!down || trails->fingers[i].id == id))
			return i;
	return -1;
}

/* From where the finger was to where it is. False: not far enough for another dot. */
static bool draw(struct trails *trails, int finger, const struct event *event, double ratio)
{
	double x = trails->fingers[finger].x, y = trails->fingers[finger].y, dx = event->x - x, dy = event->y - y;
	int steps = (int)fmin(hypot(dx * ratio, dy) / STEP, STEPS_MOST);
	if (steps < 1)
		return false;
	for (int i = 1; i <= steps; i++)
		add(trails, x + dx * i / steps, y + dy * i / steps, finger, false);
	trails->fingers[finger].x = event->x;
	trails->fingers[finger].y = event->y;
	return true;
}

bool trails_feed(struct trails *trails, const struct event *event, double ratio)
{
	int finger = find(trails, true, event->finger);
	if (!isfinite(event->x) || !isfinite(event->y))
		return false;
	switch (event->kind) {
	case EVENT_DOWN:
		if (finger < 0)
			finger = find(trails, false, 0);
		if (finger < 0)
			return false;
		trails->fingers[finger].down = true;
		trails->fingers[finger].id = event->finger;
		trails->fingers[finger].x = event->x;
		trails->fingers[finger].y = event->y;
		add(trails, event->x, event->y, finger, true);
		return true;
	case EVENT_MOVE:
		return finger >= 0 && draw(trails, finger, event, ratio);
	case EVENT_UP:
	case EVENT_CANCEL:
		if (finger < 0)
			return false;
		add(trails, trails->fingers[finger].x, trails->fingers[finger].y, finger, true);
		trails->fingers[finger].down = false;
		return true;
	default:
		return false;
	}
}

void trails_show(const struct trails *trails, double unit, struct display *display)
{
	for (int i = 0; i < trails->count; i++) {
		int at = (trails->next - trails->count + i + TRAILS_DOTS) % TRAILS_DOTS;
		const struct trail_dot *dot = &trails->dots[at];
		double size = round((dot->large ? END : DOT) * unit);
		struct item *item = display_add(display);
		if (!item)
			return;
		*item = (struct item){ .kind = ITEM_FILL,
							   .box = { round((double)dot->x * display->width - size / 2),
										round((double)dot->y * display->height - size / 2), size, size },
							   .clip = { 0, 0, display->width, display->height },
							   .opacity = dot->large ? 0.6f : 1,
							   .scale = 1,
							   .moving = true,
							   .coloured = true,
							   .colour = colours[dot->colour] };
	}
}
