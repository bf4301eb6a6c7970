/* The whole screen as one list: the backdrop in its lights, the panels on it, the chrome, the overlay.
 *
 * Four kinds of scene, put together in one order. The backdrop's lights lie over one another: one that rises covers the
 * one below it from the horizon upward, layer by layer, so night and day never mix. When the upper light
 * has risen to STAGE_HIDES its land covers the lower light's land, and the lower land fades out from there to the end
 * of the rise. Where one of the two is a sea, the lower land fades out sooner: its grass would stand on the water, or
 * its water before a hill. A panel's own art stands between the layers of the land (groups of the panel's scene named
 * "sun", "sky", "named", "behind", "before", "after"), its words (the group "words") over all of it; a panel without
 * such groups stands whole where words stand. What the panel that goes and the one that comes show in the same place
 * stays as it is. Without a backdrop the panels are all there is. Borrows everything; knows neither time nor why
 * anything moves. */
#ifndef LANTERN_SCENE_STAGE_H
#define LANTERN_SCENE_STAGE_H
#include "scene/scene.h"

enum { STAGE_LIGHTS = 3, STAGE_PANELS = 4 };
#define STAGE_HIDES 0.85

/* One light of the backdrop. */
struct light {
	const char *id;	 /* "night"; its nodes are groups named "night/sky", "night/far", "night/mid", "night/near" */
	bool open;		 /* the frame is open in this light */
	int bands;		 /* of its sky */
	bool sea;		 /* its land is water: silhouettes are not those of the others */
	double edges[2]; /* design units: between these rows lie the edges of its land; both 0: not told */
};

struct stage_light {
	const char *id;
	double rise; /* 0..1 */
	bool sea;
};

struct stage_panel {
	const struct scene *scene;
	double x;	  /* screens to the right of its place */
	double words; /* 0..1: how much its words are there, and its art */
	double art;
	double was;	 /* ... and how much was when it began to go */
	double sun;	 /* what comes up with the light by itself, and needs no light that stands */
	double time; /* seconds since it was shown */
	double rise; /* of its own light */
};

struct stage_overlay {
	const struct scene *scene; /* may be NULL */
	double rise;			   /* 0..1 */
	double time;			   /* seconds since it was shown */
	bool moves;				   /* its items count as moving, and nothing is composed of what stands below them */
};

struct stage {
	const struct scene *backdrop; /* may be NULL */
	struct stage_light lights[STAGE_LIGHTS];
	int light_count; /* from the lowest; the lowest has risen */
	double travel, opening;
	struct stage_panel panels[STAGE_PANELS];
	int panel_count;
	const struct scene *chrome, *chrome_before; /* may be NULL; without one before, the chrome stands whole */
	double chrome_mix;							/* 0: before, 0.5: what differs is gone, 1: chrome */
	double chrome_travel;						/* where the light on the line stands */
	bool chrome_held;							/* by a finger: the chrome's `rise` is 0 instead of 1 */
	struct stage_overlay overlay;
	double veil; /* 0..1: how dark it is over all of it (a dip) */
	double time; /* for ambient tracks of backdrop and chrome */
	bool calm;
	bool moving;   /* every item counts as moving: the list is drawn as it is, not composed */
	bool complete; /* with what is hidden now, or not yet there: so that its pictures can be made ready */
};

/* Fills the cleared list. */
void stage_evaluate(const struct stage *stage, struct display *display);

#endif
