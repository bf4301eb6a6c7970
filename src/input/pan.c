/* The picture in a viewer, as a function of time.
 *
 * Three movements, each closed in time: a curve from one view to another (a zoom, springing back), a glide that decays
 * exponentially, and its recoil where the glide meets an edge (a critically damped spring from there, with the speed it
 * came with). All of a view's numbers follow one share of the curve: offsets are linear in the scale as long as a point
 * stays fixed, so the point under a button stays fixed all the way. Fingers are kept as they are and softened when
 * looked at, so that a picture caught past its edge does not jump. Must not know fingers, a clock or pixels. */
#include "input/pan.h"
#include "base/easing.h"
#include "base/number.h"
#include <math.h>

#define DECAY 0.325		/* seconds in which a glide loses 63 % of its speed */
#define SLOW 0.004		/* areas a second at which a glide ends: 8 px a second on a full screen */
#define RECOIL 14.0		/* 1/s of the spring at an edge: gone after some 0.6 s */
#define RECOIL_TIME 0.7 /* seconds; what is left then is less than a thousandth */
#define GRAIN 1e-6		/* seconds: sums of times are not exact to the last bit */
#define STRETCH 0.35	/* of the area, or of the scale's logarithm: fingers never pull farther */
#define FARTHEST 1e6 /* areas, or times as large: no finger comes that far, and sums of what is nearer stay numbers */
#define GIVE 0.55	 /* how much of the first bit past the edge is followed */

void pan_init(struct pan *pan, double fit_width, double fit_height, double max)
{
	*pan = (struct pan){
		.fit_width = fit_width, .fit_height = fit_height, .max = number_between(max, 1, FARTHEST), .from = { 1, 0, 0 }
	};
}

/* Not a number is not. */
static bool is_near(double value)
{
	return fabs(value) <= FARTHEST;
}

/* ---- limits ---- */

/* How far the middle may be off, so that no gap opens inside an edge. */
static double reach(double fit, double scale)
{
	return fmax((fit * scale - 1) / 2, 0);
}

static struct pan_view limited(const struct pan *pan, struct pan_view view)
{
	view.scale = number_between(view.scale, 1, pan->max);
	double x = reach(pan->fit_width, view.scale), y = reach(pan->fit_height, view.scale);
	view.x = number_between(view.x, -x, x);
	view.y = number_between(view.y, -y, y);
	return view;
}

/* A rubber band: what lies past the limits counts less and less. */
static double soften(double value, double low, double high)
{
	double over = value - number_between(value, low, high);
	return value - over + copysign(STRETCH * (1 - 1 / (fabs(over) * GIVE / STRETCH + 1)), over);
}

/* The inverse. */
static double harden(double value, double low, double high)
{
	double over = value - number_between(value, low, high);
	double share = fmin(fabs(over) / STRETCH, 0.999);
	return value - over + copysign((1 / (1 - share) - 1) * STRETCH / GIVE, over);
}

static struct pan_view offset(const struct pan *pan, struct pan_view view, double (*bend)(double, double, double))
{
	double x = reach(pan->fit_width, view.scale), y = reach(pan->fit_height, view.scale);
	view.x = bend(view.x, -x, x);
	view.y = bend(view.y, -y, y);
	return view;
}

/* The view at another scale, with the point at (x, y) where it was. */
static struct pan_view scaled(struct pan_view view, double scale, double x, double y)
{
	double ratio = scale / view.scale;
	view.x = x - 0.5 - (x - 0.5 - view.x) * ratio;
	view.y = y - 0.5 - (y - 0.5 - view.y) * ratio;
	view.scale = scale;
	return view;
}

/* ---- time ---- */

/* How long a glide would go on in one direction, were there no edge. */
static double glide_time(double velocity)
{
	return fabs(velocity) <= SLOW ? 0 : DECAY * log(fabs(velocity) / SLOW);
}

/* When a glide in one direction meets its edge; negative: it ends before. */
static double meeting(double from, double velocity, double edge)
{
	double length = DECAY * fabs(velocity), room = fmax(edge - copysign(1, velocity) * from, 0);
	double whole = length * (1 - exp(-glide_time(velocity) / DECAY));
	return whole <= room ? -1 : -DECAY * log1p(-room / length);
}

/* One direction of a glide after `t` seconds. At its end the last bit, which nobody sees, is left out. */
static double glide(double from, double velocity, double edge, double t)
{
	double meets = meeting(from, velocity, edge);
	if (meets < 0 || t < meets)
		return from + DECAY * velocity * (1 - exp(-fmin(t, glide_time(velocity)) / DECAY));
	double since = t - meets, speed = fabs(velocity) * exp(-meets / DECAY);
	double past = since >= RECOIL_TIME - GRAIN ? 0 : speed * since * exp(-RECOIL * since);
	return copysign(edge + past, velocity);
}

static double glide_length(double from, double velocity, double edge)
{
	double meets = meeting(from, velocity, edge);
	return meets < 0 ? glide_time(velocity) : meets + RECOIL_TIME;
}

/* When all of a glide and its recoil is over. */
static double glide_end(const struct pan *pan)
{
	const struct pan_view *from = &pan->from;
	double x = glide_length(from->x, pan->vx, reach(pan->fit_width, from->scale));
	double y = glide_length(from->y, pan->vy, reach(pan->fit_height, from->scale));
	return pan->start + fmax(x, y);
}

static struct pan_view shown(const struct pan *pan)
{
	return offset(pan, pan->held, soften);
}

static struct pan_view eased(const struct pan *pan, double share)
{
	const struct pan_view *from = &pan->from, *to = &pan->to;
	return (struct pan_view){
		from->scale + (to->scale - from->scale) * share,
		from->x + (to->x - from->x) * share,
		from->y + (to->y - from->y) * share,
	};
}

struct pan_view pan_at(const struct pan *pan, double now)
{
	double t = fmax(now - pan->start, 0);
	struct pan_view view = pan->from;
	switch (pan->mode) {
	case PAN_HELD:
		return shown(pan);
	case PAN_EASE:
		return t >= PAN_ZOOM_TIME - GRAIN ? pan->to : eased(pan, easing_at(EASING_SETTLE, t / PAN_ZOOM_TIME));
	case PAN_GLIDE:
		view.x = glide(view.x, pan->vx, reach(pan->fit_width, view.scale), t);
		view.y = glide(view.y, pan->vy, reach(pan->fit_height, view.scale), t);
		return view;
	default:
		return view;
	}
}

struct pan_view pan_rest(const struct pan *pan)
{
	return pan_at(pan, pan->mode == PAN_GLIDE ? glide_end(pan) : pan->start + PAN_ZOOM_TIME);
}

bool pan_moving(const struct pan *pan, double now)
{
	return (pan->mode == PAN_EASE && now < pan->start + PAN_ZOOM_TIME) ||
		   (pan->mode == PAN_GLIDE && now < glide_end(pan));
}

/* ---- what is done to it ---- */

void pan_hold(struct pan *pan, double now)
{
	if (!isfinite(now))
		return;
	pan->from = offset(pan, pan_at(pan, now), harden);
	pan->held = pan->from;
	pan->focus_x = pan->focus_y = 0.5;
	pan->mode = PAN_HELD;
}

void pan_drag(struct pan *pan, double dx, double dy)
{
	if (pan->mode != PAN_HELD || !is_near(dx) || !is_near(dy))
		return;
	pan->held = pan->from;
	pan->held.x += dx;
	pan->held.y += dy;
}

void pan_pinch(struct pan *pan, double x, double y, double dx, double dy, double ratio)
{
	if (pan->mode != PAN_HELD || !is_near(x) || !is_near(y) || !is_near(dx) || !is_near(dy) || !(ratio > 0) ||
		!isfinite(ratio))
		return;
	/* The scale gives like a band too, and the offset follows what it gave: the point stays under the fingers. */
	double most = log(pan->max), wanted = harden(log(pan->from.scale), 0, most) + log(ratio);
	pan->held = scaled(pan->from, exp(soften(wanted, 0, most)), x, y);
	pan->held.x += dx;
	pan->held.y += dy;
	pan->focus_x = x + dx;
	pan->focus_y = y + dy;
}

/* Goes from `from` to the nearest view within the limits to `to`. */
static void ease(struct pan *pan, struct pan_view from, struct pan_view to, double now)
{
	pan->from = from;
	pan->to = limited(pan, to);
	pan->start = now;
	pan->mode = PAN_EASE;
}

void pan_release(struct pan *pan, double vx, double vy, double now)
{
	if (pan->mode != PAN_HELD || !isfinite(now))
		return;
	struct pan_view view = shown(pan), good = limited(pan, view);
	if (fabs(good.scale - view.scale) + fabs(good.x - view.x) + fabs(good.y - view.y) > 1e-9) {
		ease(pan, view, scaled(view, good.scale, pan->focus_x, pan->focus_y), now);
		return;
	}
	pan->from = good;
	pan->start = now;
	pan->vx = isfinite(vx) && pan->fit_width * good.scale > 1 ? vx : 0;
	pan->vy = isfinite(vy) && pan->fit_height * good.scale > 1 ? vy : 0;
	pan->mode = glide_end(pan) > now ? PAN_GLIDE : PAN_STILL;
}

void pan_zoom_to(struct pan *pan, double scale, double x, double y, double now)
{
	if (!(scale > 0) || !isfinite(scale) || !is_near(x) || !is_near(y) || !isfinite(now))
		return;
	struct pan_view from = pan_at(pan, now);
	ease(pan, from, scaled(from, number_between(scale, 1, pan->max), x, y), now);
}

void pan_move_by(struct pan *pan, double dx, double dy, double now)
{
	if (!is_near(dx) || !is_near(dy) || !isfinite(now))
		return;
	struct pan_view to = pan_rest(pan);
	to.x += dx;
	to.y += dy;
	ease(pan, pan_at(pan, now), to, now);
}
