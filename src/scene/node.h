/* The retained tree of what is on the screen. Lua describes it once; C lays it out, moves and draws it.
 *
 * Lengths are design units (see scene.h) unless a name says px. NAN means "not given". All memory belongs to the
 * scene's arena: strings and child nodes are never freed one by one. Fields are set directly before scene_layout, and
 * read after it. */
#ifndef LANTERN_SCENE_NODE_H
#define LANTERN_SCENE_NODE_H
#include "media/fonts.h"
#include "media/picture.h"
#include "scene/action.h"
#include "scene/box.h"
#include "scene/track.h"
#include <stdbool.h>
#include <stdint.h>

enum node_kind {
	NODE_GROUP,	  /* children at their own x, y inside it; nothing is arranged */
	NODE_BOX,	  /* children arranged: row, column, stack */
	NODE_PROSE,	  /* set text */
	NODE_PICTURE, /* a file */
	NODE_SHAPE,	  /* a filled rectangle, or an SVG path */
};

enum box_direction { BOX_ROW, BOX_COLUMN, BOX_STACK /* children over one another */ };
enum box_align {
	ALIGN_START,
	ALIGN_CENTER,
	ALIGN_END,
	ALIGN_STRETCH,
	ALIGN_BASELINE, /* rows of prose */
	ALIGN_AUTO,		/* a box's `align` when none is given: columns stretch, rows and stacks start */
};

/* How a text is set. Faces are numbers of media/fonts.h; sizes are already multiplied by the text size. */
struct prose {
	const char *text;				  /* markup: scene/markup.h */
	const char *language;			  /* "ru": for line breaking rules */
	int face, face_italic, face_bold; /* italic or bold -1: the plain face stands in */
	float size, line;				  /* em size and line height */
	float tracking;					  /* em */
	float paragraph_gap;			  /* between paragraphs */
	uint32_t colour;
	uint32_t accent;	  /* of what can be touched in it: rings, the rule below words with a gloss ... */
	bool has_accent;	  /* ... else they have the text's colour */
	float touch;		  /* how large such a touch area is at the least */
	enum box_align align; /* START, CENTER, END of each line */
	bool capitals;		  /* set in capitals (labels) */
	bool balance;		  /* lines of even length (titles, quotations) instead of full ones */
	float measure;		  /* greatest line length in characters (average width of the face); 0: as wide as the box */
	int first_line,
		last_line; /* show only these lines of the broken text (from 0, last inclusive); last_line -1: all */
};

struct prose_lines; /* the broken text: scene/prose.h */

struct node {
	enum node_kind kind;
	struct node *parent, *first, *last, *next; /* children in drawing order */
	const char *id;							   /* for goldens and tests; may be NULL */
	struct action action;					   /* what a tap does */
	struct {
		const char *name;  /* NULL: its words; "": it is passed over in silence */
		const char *tells; /* what is read to whoever chooses it; NULL: nothing */
	} heard;			   /* in place of what is seen */

	struct {
		float x, y;			 /* offset from where the parent puts it (GROUP, STACK: from its start and top) */
		float width, height; /* NAN: as large as the content (or as the parent stretches it) */
		float min_width, min_height, max_width;
		float grow;			  /* share of a row's or column's spare room */
		enum box_align align; /* its own, across its parent's direction, */
		bool aligned;		  /* if that was given */
		bool repeats;		  /* side by side without end, to both sides, as far as the clip is seen */
	} asked;				  /* where it shall be, and how large */
	struct {
		float opacity, scale, rotation; /* 1, 1, 0; scale and rotation (degrees clockwise) about the node's middle */
	} still;							/* before tracks */
	bool clip;							/* children are cut at the node's edges */
	bool hidden;
	struct track *tracks;

	struct {
		enum box_direction direction;
		float padding[4]; /* start, top, end, bottom */
		float gap;
		enum box_align align;	/* across the direction; STACK: sideways */
		enum box_align justify; /* along the direction: START, CENTER, END; STACK: up and down */
	} within;					/* BOX: how its children are arranged */

	/* PROSE */
	struct prose prose;

	/* PICTURE, SHAPE */
	struct picture_spec picture; /* path or svg; width and height are filled in by scene_layout */
	bool filled;				 /* SHAPE: all of it is `colour`; without svg a rectangle */
	uint32_t colour;			 /* SHAPE: its colour, for fills and for contrast */

	struct {
		float x, y, width, height; /* relative to the screen, before tracks */
		float limit; /* while measuring: the room it was offered when it chose its width itself; else NAN */
	} px;			 /* set by scene_layout: device pixels */
	struct prose_lines *lines;
};

/* Where it was laid out. */
static inline struct box node_box(const struct node *node)
{
	return (struct box){ (double)node->px.x, (double)node->px.y, (double)node->px.width, (double)node->px.height };
}

#endif
