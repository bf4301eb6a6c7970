/* Three projections and their inverses. Must not know what is drawn by them. */
#include "scene/projection.h"
#include "base/number.h"
#include <math.h>

static const double DEGREE = M_PI / 180;
static const double KM_A_DEGREE = 111.2;
/* Mercator and the cone end in infinity; nothing nearer to a pole is asked for. */
static const double MERCATOR_MOST = 85, CONIC_MOST = 89.9;

/* Snyder's tan(45 + latitude/2). */
static double rise(double latitude)
{
	return tan((45 + latitude / 2) * DEGREE);
}

static void set_cone(struct projection *projection, double first, double second)
{
	double a = cos(first * DEGREE), b = cos(second * DEGREE);
	projection->n = second - first > 0.01 ? log(a / b) / log(rise(second) / rise(first)) : sin(first * DEGREE);
	projection->f = a * pow(rise(first), projection->n) / projection->n;
}

void projection_choose(struct projection *projection, const struct extent *extent)
{
	double wide = extent->east - extent->west, high = extent->north - extent->south;
	double middle = (extent->south + extent->north) / 2;
	*projection = (struct projection){ .longitude = (extent->west + extent->east) / 2, .latitude = middle, .scale = 1 };
	if (wide > 140 || high > 100) {
		projection->kind = PROJECTION_EQUAL_EARTH;
	} else if (fabs(middle) < 20 || (extent->south < -5 && extent->north > 5)) {
		projection->kind = PROJECTION_MERCATOR;
	} else {
		projection->kind = PROJECTION_CONIC;
		/* A sixth of the height within what is shown: Snyder's rule for the two true parallels. */
		set_cone(projection, number_between(extent->south + high / 6, -88, 88),
				 number_between(extent->north - high / 6, -88, 88));
	}
}

/* Equal Earth's polynomial. */
static const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;

static struct point equal_earth(double east, double latitude)
{
	double m = sqrt(3) / 2, t = asin(m * sin(latitude * DEGREE)), t2 = t * t, t6 = t2 * t2 * t2;
	double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
	return (struct point){ east * DEGREE * cos(t) / (m * slope), -t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)) };
}

/* On the projection's own plane, whose origin is the middle's meridian on the equator or at the cone's tip. */
static struct point project(const struct projection *projection, double east, double latitude)
{
	if (projection->kind == PROJECTION_EQUAL_EARTH)
		return equal_earth(east, latitude);
	if (projection->kind == PROJECTION_MERCATOR) {
		latitude = number_between(latitude, -MERCATOR_MOST, MERCATOR_MOST);
		const struct point at = { east * DEGREE, -log(rise(latitude)) };
		return at;
	}
	double rho = projection->f / pow(rise(number_between(latitude, -CONIC_MOST, CONIC_MOST)), projection->n);
	double angle = projection->n * east * DEGREE;
	const struct point at = { rho * sin(angle), rho * cos(angle) };
	return at;
}

struct point projection_at(const struct projection *projection, double east, double latitude)
{
	struct point point = project(projection, east, latitude);
	return (struct point){ point.x * projection->scale + projection->x, point.y * projection->scale + projection->y };
}

struct point projection_place(const struct projection *projection, struct point place)
{
	return projection_at(projection, remainder(place.x - projection->longitude, 360), place.y);
}

void projection_fit(struct projection *projection, const struct point *places, size_t count, const struct box *box,
					double most)
{
	struct point least = { INFINITY, INFINITY }, greatest = { -INFINITY, -INFINITY };
	projection->scale = 1;
	projection->x = projection->y = 0;
	for (size_t i = 0; i < count; i++) {
		struct point point = projection_place(projection, places[i]);
		least = (struct point){ fmin(least.x, point.x), fmin(least.y, point.y) };
		greatest = (struct point){ fmax(greatest.x, point.x), fmax(greatest.y, point.y) };
	}
	if (count == 0)
		return;
	double degree = projection_per_km(projection) * KM_A_DEGREE;
	projection->scale =
		fmin(fmin(box->width / fmax(greatest.x - least.x, 1e-9), box->height / fmax(greatest.y - least.y, 1e-9)),
			 most / degree);
	projection->x = box->x + box->width / 2 - (least.x + greatest.x) / 2 * projection->scale;
	projection->y = box->y + box->height / 2 - (least.y + greatest.y) / 2 * projection->scale;
}

double projection_per_km(const struct projection *projection)
{
	struct point south = projection_at(projection, 0, projection->latitude - 0.05);
	struct point north = projection_at(projection, 0, projection->latitude + 0.05);
	return (south.y - north.y) / (0.1 * KM_A_DEGREE);
}

/* The inverse, for all but Equal Earth: degrees east of the middle, and the latitude. */
static struct point unproject(const struct projection *projection, double x, double y)
{
	x = (x - projection->x) / projection->scale;
	y = (y - projection->y) / projection->scale;
	if (projection->kind == PROJECTION_MERCATOR)
		return (struct point){ x / DEGREE, atan(sinh(-y)) / DEGREE };
	double sign = projection->n < 0 ? -1 : 1;
	double rho = sign * hypot(x, y), angle = atan2(sign * x, sign * y);
	return (struct point){ angle / projection->n / DEGREE,
						   2 * atan(pow(projection->f / rho, 1 / projection->n)) / DEGREE - 90 };
}

/* The cone's tip is a pole, around which all longitudes are seen. */
static void take_pole(const struct projection *projection, const struct box *frame, struct extent *window)
{
	if (projection->kind != PROJECTION_CONIC || projection->x < frame->x || projection->x > frame->x + frame->width ||
		projection->y < frame->y || projection->y > frame->y + frame->height)
		return;
	window->west = -180;
	window->east = 180;
	if (projection->n > 0)
		window->north = 90;
	else
		window->south = -90;
}

void projection_window(const struct projection *projection, const struct box *frame, struct extent *window)
{
	enum { SIDE = 48 };
	*window = (struct extent){ -180, -90, 180, 90 };
	if (projection->kind == PROJECTION_EQUAL_EARTH)
		return;
	*window = (struct extent){ INFINITY, INFINITY, -INFINITY, -INFINITY };
	for (int i = 0; i <= SIDE; i++) {
		double along = (double)i / SIDE;
		double x = frame->x + frame->width * along, y = frame->y + frame->height * along;
		const double edge[4][2] = {
			{ x, frame->y }, { x, frame->y + frame->height }, { frame->x, y }, { frame->x + frame->width, y }
		};
		for (int k = 0; k < 4; k++) {
			struct point point = unproject(projection, edge[k][0], edge[k][1]);
			window->west = fmin(window->west, point.x);
			window->east = fmax(window->east, point.x);
			window->south = fmin(window->south, point.y);
			window->north = fmax(window->north, point.y);
		}
	}
	take_pole(projection, frame, window);
	/* Between the sampled places an edge may bulge a little. */
	double wide = 0.5 + (window->east - window->west) * 0.03, high = 0.5 + (window->north - window->south) * 0.03;
	*window =
		(struct extent){ number_between(window->west - wide, -180, 180), number_between(window->south - high, -90, 90),
						 number_between(window->east + wide, -180, 180),
						 number_between(window->north + high, -90, 90) };
}
