/* Type: faces by name, set at whole-pixel sizes, measured and rasterised one run (same face, size, colour) at a time.
 *
 * SDL2_ttf with HarfBuzz below; nothing of SDL shows here. Main thread only. A text with a letter that its face lacks
 * is set wholly in that face's stand-in (fonts_face_for); a single character that a face lacks, a sign or an arrow, is
 * taken from the fallback faces in order, inside the run, so widths and pixels always agree; one that no face has is
 * left out and can be asked for by fonts_missing. Sizes are em sizes in pixels; widths are in pixels, unrounded sums.
 * At most 24 sizes are open at a time; the least recently used one is closed for the next.
 */
#ifndef LANTERN_MEDIA_FONTS_H
#define LANTERN_MEDIA_FONTS_H
#include "base/error.h"
#include "media/raster.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct fonts;

struct fonts *fonts_create(struct error *error);
void fonts_destroy(struct fonts *fonts);

/* A folder in which face files are looked for (by file name, and in folders below it, two deep), in the order added. */
bool fonts_add_folder(struct fonts *fonts, const char *folder);

/* Names a face: "body" is PTF55F.ttf. Returns its number from 0, or -1 with an error when no folder has the file; the
 * file is opened when first used. Naming a known face again with the same file returns the same number; when the file
 * has been replaced, a new one, and -1 if what is there now is no face. */
int fonts_add_face(struct fonts *fonts, const char *name, const char *file, struct error *error);

/* The faces that help out, in order, instead of those before. Returns how many files were found: less than `count` with
 * an error about the next one, and then nothing is changed. */
int fonts_set_fallbacks(struct fonts *fonts, const char *const *files, int count, struct error *error);
int fonts_find_face(const struct fonts *fonts, const char *name); /* -1 if unknown */

/* Names the file that stands in for a face, until the face is named again. False with an error when no folder has it.
 */
bool fonts_set_stand_in(struct fonts *fonts, int face, const char *file, struct error *error);

/* The face that sets the whole text: the one asked for if it has every letter, or if its stand-in has not; else that.
 */
int fonts_face_for(struct fonts *fonts, int face, const char *text, size_t length);

struct type_style {
	int face;		/* from fonts_add_face */
	int size;		/* em size in whole pixels, 4..1000 */
	float tracking; /* extra space after every character, in em; not 0: set glyph by glyph */
};

struct type_metrics {
	int ascent, descent; /* pixels above and below (positive) the baseline */
	int cap_height;		 /* height of H above the baseline, pixels */
};

struct type_metrics fonts_metrics(struct fonts *fonts, struct type_style style);
double fonts_width(struct fonts *fonts, struct type_style style, const char *text, size_t length);

/* The run's pixels, cropped to its ink, in one colour 0xRRGGBB with alpha. (*x, *y): where the ink's top left corner
 * lies relative to the pen at the run's start on the baseline. NULL with no error text when there is no ink (spaces).
 */
struct raster *fonts_raster(struct fonts *fonts, struct type_style style, const char *text, size_t length,
							uint32_t colour, int *x, int *y, struct error *error);

/* The first character of the text that neither the face, a fallback nor its stand-in can show (0 if none). With `own`
 * only the face itself counts. Control characters, spaces, joiners and soft hyphens are never missing. */
uint32_t fonts_missing(struct fonts *fonts, int face, const char *text, size_t length, bool own);

#endif
