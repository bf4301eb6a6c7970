/* The flat display list: everything that one moment of a scene puts on the screen, in drawing order, in device pixels.
 *
 * Drawing, text goldens and checks are read from it. Strings are borrowed from the scene. */
#ifndef LANTERN_SCENE_DISPLAY_H
#define LANTERN_SCENE_DISPLAY_H
#include "media/fonts.h"
#include "media/picture.h"
#include "scene/action.h"
#include "scene/box.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum item_kind { ITEM_FILL, ITEM_TEXT, ITEM_PICTURE };

struct item {
	enum item_kind kind;
	struct box box;	 /* FILL, PICTURE: the destination; TEXT: the line's advance box (scaled) */
	struct box clip; /* whole screen when nothing clips */
	float opacity;	 /* 0..1, parents' included */
	float scale;	 /* TEXT: of the run's pixels; else folded into box */
	float rotation;	 /* degrees clockwise about the box's middle */
	bool moving;	 /* not part of a still layer: a track is still changing it, or something that lies below it */
	bool coloured;	 /* the item is of one colour: FILL, TEXT, and a PICTURE that is a tinted or filled shape */
	uint32_t colour; /* 0xRRGGBB, if coloured */
	double baseline; /* TEXT: y of the baseline; the pen starts at box.x */
	struct type_style style;
	const char *text;
	size_t length;
	struct picture_spec picture; /* PICTURE: width, height in px at scale 1 */
	const char *id;				 /* of the node or its nearest parent with one; may be NULL */
	const struct action *action; /* of the node or its nearest parent with one; NULL: none */
};

struct display {
	struct item *items; /* owns */
	size_t count, capacity;
	double width, height; /* of the screen, px */
	bool moving;		  /* something will change with time: draw again */
	bool ambient;		  /* ... and all that moves is ambient (24 frames a second are enough) */
	bool whole;			  /* it is drawn as it is: no layer is composed of what stands */
	bool timed;			  /* something moves by itself, has or will ... */
	bool shifts;		  /* ... in another way than that its light breathes, in its place and for ever */
	size_t still;		  /* ... and so many items come before it: always the same, whatever the time */
	bool failed;		  /* memory ran out: items are missing */
	unsigned nudge;		  /* where the picture stands: display_nudge. Whoever fills it again leaves that as it is */
};

void display_init(struct display *display);
void display_finish(struct display *display);
void display_clear(struct display *display);
struct item *display_add(struct display *display); /* zeroed; NULL when out of memory */

/* The contrast of two colours, 1 to 21: (lighter + 0.05) / (darker + 0.05) of their relative luminances (WCAG 2.2). */
double contrast_ratio(uint32_t a, uint32_t b);
/* The least contrast of a TEXT item with what lies under it: every item of one colour that its box meets, from the
 * topmost down to the first that covers the box whole. Photographs and drawings of many colours do not count. 21 when
 * nothing of one colour is there. A shape counts with its whole box (unless it meets less than a quarter of the
 * words'), so the result errs to the strict side. */
double display_contrast(const struct display *display, size_t text);
/* All that lies over what moves by itself counts as moving too: a layer holds what is below both. Where lights only
 * breathe in their place, only what lies within their area is drawn again: an item that reaches out of it becomes
 * several. */
void display_lift(struct display *display);
/* Against images that burn in: all items stand a pixel beside their place, in a direction that the list's `nudge` says
 * (0: where they belong; of any eight numbers in a row none is like another), so from one to another it is two pixels
 * at the most. What reaches an edge of the screen stays, and so the screen is covered as before. Before display_trim.
 */
void display_nudge(struct display *display);
/* Cuts away what is hidden by something opaque that lies over it across the whole width of the screen: items get a
 * smaller clip, those that are hidden whole are removed. What is seen stays the same, pixel for pixel. */
void display_trim(struct display *display);

#endif
