/* Curves of movement: CSS's cubic-bezier, so that a designer's four numbers mean here what they mean in a browser. */
#ifndef LANTERN_BASE_EASING_H
#define LANTERN_BASE_EASING_H

struct easing {
	float x1, y1, x2, y2;
}; /* CSS cubic-bezier; linear is 0,0,1,1 */
#define EASING_LINEAR ((struct easing){ 0, 0, 1, 1 })
#define EASING_SINE ((struct easing){ 0.37f, 0, 0.63f, 1 })
#define EASING_SETTLE ((struct easing){ 0.22f, 1, 0.36f, 1 })
#define EASING_TRAVEL ((struct easing){ 0.65f, 0, 0.35f, 1 })

double easing_at(struct easing easing, double t); /* t and result 0..1 (result may overshoot) */
/* How fast it rises there: units of the result for one of `t`. At 0 and 1 the slope it begins and ends with; 0 outside;
 * where the curve stands upright, a large number. */
double easing_slope(struct easing easing, double t);

#endif
