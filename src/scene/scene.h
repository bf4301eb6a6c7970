/* A scene: a tree of nodes, its memory, its layout for one screen.
 *
 * Units: a design unit is min(W/1920, H/1080) pixels on a landscape screen and min(W/1080, H/1920) on a portrait one,
 * so a 16:9 screen is 1920 x 1080 units and a wider or higher one has more room, never smaller words. Text sizes and
 * box edges come out as whole pixels. */
#ifndef LANTERN_SCENE_SCENE_H
#define LANTERN_SCENE_SCENE_H
#include "base/arena.h"
#include "base/error.h"
#include "scene/display.h"
#include "scene/node.h"

struct scene {
	struct arena arena;
	struct node *root; /* a GROUP as large as the screen */
	int width_px, height_px;
	double scale;		/* pixels per design unit */
	int overfull;		/* prose with a word wider than its box, after layout */
	double pictures_px; /* pixels that all pictures and drawn shapes take in memory, after layout */
};

double scene_scale(int width_px, int height_px);

struct scene *scene_create(int width_px, int height_px); /* NULL when out of memory */
void scene_destroy(struct scene *scene);

/* A new last child of `parent` (NULL: of the root) with every default set. NULL when out of memory. */
struct node *scene_add(struct scene *scene, struct node *parent, enum node_kind kind);
struct track *scene_add_track(struct scene *scene, struct node *node);

/* Measures prose and arranges boxes. False with an error only when memory ran out. */
bool scene_layout(struct scene *scene, struct fonts *fonts, struct error *error);

/* Where an evaluated scene stands on the screen. */
struct standing {
	double x;		/* px to the right of its place */
	double opacity; /* 0..1 */
	bool moving;	/* every item counts as moving */
	bool complete;	/* with what cannot be seen now, but may be at another time */
};

/* Appends what the scene shows, or only `from` and what is below it (NULL: all). Above `from` there may be nothing but
 * plain groups. `standing` NULL: in its place. */
void scene_evaluate(const struct scene *scene, const struct node *from, const struct drivers *drivers,
					const struct standing *standing, struct display *display);

/* The topmost node with an action under a point in pixels; NULL if none. */
const struct node *scene_hit(const struct scene *scene, double x, double y);
const struct node *scene_find(const struct scene *scene, const char *id);

/* The nodes of a scene are numbered from 0, a parent before its children: a number says which one it was when the scene
 * may be gone. NULL, or -1: there is no such node. */
const struct node *scene_numbered(const struct scene *scene, int number);
int scene_number(const struct scene *scene, const struct node *node);

#endif
