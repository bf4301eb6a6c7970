/* A view: one page of one panel in one language on one screen, from its scene to its still layer.
 *
 * It comes about in steps so that the screen never waits: built (Lua and layout, once), prepared (its pictures are
 * there), composed (one opaque layer). The kiosk and `lantern shot` both make views. */
#ifndef LANTERN_SHOW_VIEW_H
#define LANTERN_SHOW_VIEW_H
#include "draw/canvas.h"
#include "exhibition/exhibition.h"
#include "script/script.h"

enum view_step { VIEW_EMPTY, VIEW_BUILT, VIEW_PREPARED, VIEW_COMPOSED };

/* What a view is of. Two views with equal keys look the same. */
struct view_key {
	int panel, page;
	int language;
	enum text_size text_size;
	int width_px, height_px;
	bool calm;
	bool note; /* the content note of a panel marked `care`, not the panel */
};

struct view {
	enum view_step step;
	struct view_key key;
	int pages, words;
	struct scene *scene;  /* owns */
	struct display still; /* owns; the scene at the moment of composing */
	struct layer *layer;  /* owns, through the canvas */
	bool settled;		  /* the layer shows the scene after its entrances */
	int failures;		  /* how often it could not be composed */
	double retry_at;	  /* ... and when that is tried again */
};

void view_init(struct view *view);
/* `canvas` may be NULL when nothing was composed. */
void view_finish(struct view *view, struct canvas *canvas);

bool view_build(struct view *view, const struct view_key *key, struct script *script,
				const struct exhibition *exhibition, struct problems *problems);
/* Goes on as far as it can without waiting; VIEW_COMPOSED when done. `time`: seconds since the view is shown (its
 * entrances). Urgency: larger is sooner. */
enum view_step view_advance(struct view *view, struct canvas *canvas, double time, int urgency, struct error *error);
/* Composes again for `time`: an entrance has ended. */
bool view_settle(struct view *view, struct canvas *canvas, double time, struct error *error);
void view_lose_layer(struct view *view, struct canvas *canvas); /* pixels are void: back to VIEW_BUILT */

bool view_key_equal(const struct view_key *a, const struct view_key *b);

#endif
