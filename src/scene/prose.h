/* Set text: markup, line breaking, widows and orphans, pages.
 *
 * Breaks come from libunibreak (UAX #14) with rules on top: a number stays with its unit and its sign, a short
 * preposition or initial with what follows, a dash with what precedes, ranges (1930–1959), names with hyphens
 * (Kok-Uzek), "No. 99" and "№ 99" whole. Ragged right; hyphens only where a soft one (U+00AD) stands in a word
 * that does not fit otherwise; the last line of a paragraph is not one short word.
 */
#ifndef LANTERN_SCENE_PROSE_H
#define LANTERN_SCENE_PROSE_H
#include "base/arena.h"
#include "media/fonts.h"
#include "scene/markup.h"
#include "scene/node.h"

struct prose_run {
	struct type_style style;
	const char *text; /* in the arena, not NUL-terminated */
	size_t length;
	double x; /* pen, px from the line's start */
	double width;
	const struct markup_spot *spot; /* it can be touched; of a ring the run is only its place */
};

struct prose_line {
	struct prose_run *runs;
	int count;
	double width;		/* px, without trailing space */
	int paragraph;		/* from 0 */
	bool opens, closes; /* first / last line of its paragraph */
};

struct prose_lines {
	struct prose_line *items;
	int count;
	int line_px, gap_px; /* line height, gap between paragraphs */
	int ascent, descent; /* of the plain face, px: the baseline stands at (line_px - ascent - descent)/2 + ascent */
	double width;		 /* of the widest line, px */
	bool overfull;		 /* a word is wider than the width */
};

/* Breaks the text for a width in pixels (<= 0: no limit). `scale`: pixels per design unit. NULL when out of memory. */
struct prose_lines *prose_break(struct arena *arena, struct fonts *fonts, const struct prose *prose, double width_px,
								double scale);

/* The words of a line as one text, in the arena; NULL when out of memory. */
char *prose_line_text(struct arena *arena, const struct prose_line *line);
/* How many words the shown lines have. */
int prose_words(struct arena *scratch, const struct prose_lines *lines, const struct prose *prose);
/* The last line that is shown. */
int prose_last(const struct prose_lines *lines, const struct prose *prose);

/* Height in px of lines first..last (inclusive), paragraph gaps between them included. */
double prose_height(const struct prose_lines *lines, int first, int last);

/* Where a line begins in a box of that width, as its text is aligned, and where its baseline stands below its top; px.
 */
double prose_indent(const struct prose *prose, const struct prose_line *line, double width_px);
double prose_baseline(const struct prose_lines *lines);

/* The last line of a page that starts at line `first` and is `height_px` high: at least two lines of a paragraph stay
 * together on either side where possible. Returns first - 1 if not even one line fits. */
int prose_page(const struct prose_lines *lines, int first, double height_px);

#endif
