/* Text cut into pieces of one font file each, and their widths.
 *
 * Measuring and drawing both walk over the same pieces, so they cannot disagree. Characters that draw nothing are left
 * out here; those that a face seldom has (narrow spaces, the non-breaking hyphen, the minus) are set with the next
 * best one of the same face before another face is asked, because a space from a foreign font shows. Must not know
 * where lines break. */
#include "base/sum.h"
#include "base/utf8.h"
#include "media/fonts.h"
#include "media/fonts_files.h"
#include <SDL_ttf.h>
#include <stdlib.h>
#include <string.h>

static bool between(uint32_t rune, uint32_t low, uint32_t high)
{
	return rune >= low && rune <= high;
}

bool fonts_run_draws(uint32_t rune)
{
	return !((rune < 0x20 && rune != '\t') || between(rune, 0x7F, 0x9F) || rune == 0xAD || rune == 0x34F ||
			 rune == 0x61C || between(rune, 0x200B, 0x200F) || between(rune, 0x2028, 0x202E) ||
			 between(rune, 0x2060, 0x206F) || between(rune, 0xFE00, 0xFE0F) || rune == 0xFEFF);
}

/* The next best character for one that a face lacks; 0 if there is none. */
static uint32_t second_best(uint32_t rune)
{
	switch (rune) {
	case 0x202F: /* narrow no-break space */
	case 0x2009: /* thin space */
	case 0x2007: /* figure space */
		return 0xA0;
	case 0x2011: /* non-breaking hyphen */
		return 0x2010;
	case 0x2010: /* hyphen */
	case 0x2012: /* figure dash */
		return '-';
	case 0x2212: /* minus */
		return 0x2013;
	case 0x2015: /* horizontal bar */
		return 0x2014;
	case 0x02BC: /* modifier letter apostrophe */
		return 0x2019;
	default:
		return rune != ' ' && (rune == '\t' || utf8_is_space(rune) || rune == 0xA0) ? ' ' : 0;
	}
}

/* The character that the file itself can show for this one; 0 if it cannot. */
static uint32_t shown_by(struct fonts *fonts, int file, uint32_t rune)
{
	while (rune && !fonts_files_has(fonts, file, rune))
		rune = second_best(rune);
	return rune;
}

bool fonts_run_choose(struct fonts *fonts, int face, uint32_t rune, bool own, int *file, uint32_t *shown)
{
	*file = fonts->faces[face].file;
	*shown = shown_by(fonts, *file, rune);
	for (int i = 0; !*shown && !own && i < fonts->fallback_count; i++) {
		*file = fonts->fallbacks[i];
		*shown = shown_by(fonts, *file, rune);
	}
	if (!*shown && !own && fonts->faces[face].stand_in >= 0) {
		*file = fonts->faces[fonts->faces[face].stand_in].file;
		*shown = shown_by(fonts, *file, rune);
	}
	return *shown != 0;
}

enum { CLUSTER_LIMIT = 8, CLUSTER_BYTES = 4 * CLUSTER_LIMIT };

/* A character with its marks. */
struct cluster {
	uint32_t runes[CLUSTER_LIMIT];
	int count;
	size_t length; /* bytes of text */
};

static struct cluster read_cluster(const char *text, size_t length)
{
	struct cluster cluster = { .count = 0 };
	while (cluster.length < length && cluster.count < CLUSTER_LIMIT) {
		uint32_t rune;
		size_t step = utf8_decode(text + cluster.length, length - cluster.length, &rune);
		if (cluster.count > 0 && !(utf8_is_mark(rune) && fonts_run_draws(rune)))
			break;
		cluster.runes[cluster.count++] = rune;
		cluster.length += step;
	}
	return cluster;
}

static bool has_all(struct fonts *fonts, int file, const struct cluster *cluster)
{
	for (int i = 0; i < cluster->count; i++)
		if (!shown_by(fonts, file, cluster->runes[i]))
			return false;
	return true;
}

/* The file for a whole cluster: one that has the marks too, else one that has the character. -1: none. */
static int choose_file(struct fonts *fonts, int face, const struct cluster *cluster)
{
	uint32_t shown;
	int file;
	if (!fonts_run_draws(cluster->runes[0]) || !fonts_run_choose(fonts, face, cluster->runes[0], false, &file, &shown))
		return -1;
	if (cluster->count == 1 || has_all(fonts, file, cluster))
		return file;
	for (int i = 0; i < fonts->fallback_count; i++)
		if (has_all(fonts, fonts->fallbacks[i], cluster))
			return fonts->fallbacks[i];
	return file;
}

static void append(struct fonts *fonts, const struct cluster *cluster, struct font_piece *piece)
{
	for (int i = 0; i < cluster->count; i++) {
		uint32_t shown = shown_by(fonts, piece->file, cluster->runes[i]);
		if (!shown)
			continue;
		if (piece->length == 0)
			piece->first = shown;
		piece->last = shown;
		piece->length += utf8_encode(shown, piece->text + piece->length);
	}
	piece->text[piece->length] = 0;
}

bool fonts_run_next(struct fonts *fonts, int face, const char **text, size_t *length, bool single,
					struct font_piece *piece)
{
	piece->length = 0;
	while (*length && piece->length + CLUSTER_BYTES < sizeof piece->text) {
		struct cluster cluster = read_cluster(*text, *length);
		int file = choose_file(fonts, face, &cluster);
		if (file >= 0 && piece->length && (single || file != piece->file))
			break;
		*text += cluster.length;
		*length -= cluster.length;
		if (file < 0)
			continue;
		piece->file = file;
		append(fonts, &cluster, piece);
	}
	return piece->length > 0;
}

/* SDL_ttf tells the width of the ink where that goes beyond the pen's way. How far it does is known from the outermost
 * characters, so it can be taken off again: what is left is the sum of the advances, kerning included. */
static bool measure(struct fonts *fonts, const struct font_piece *piece, double *advance_em)
{
	TTF_Font *font = fonts_files_measure(fonts, piece->file);
	int width, left = 0, right = 0, advance = 0;
	if (!font || TTF_SizeUTF8(font, piece->text, &width, NULL) != 0)
		return false;
	if (TTF_GlyphMetrics32(font, piece->first, &left, NULL, NULL, NULL, NULL) == 0 && left < 0)
		width += left;
	if (TTF_GlyphMetrics32(font, piece->last, NULL, &right, NULL, NULL, &advance) == 0 && right > advance)
		width -= right - advance;
	*advance_em = (double)width / FONTS_MEASURE_SIZE;
	return true;
}

double fonts_run_advance(struct fonts *fonts, const struct font_piece *piece)
{
	if (!fonts->widths)
		fonts->widths = calloc(FONTS_WIDTHS, sizeof *fonts->widths);
	uint64_t sum = sum_bytes(sum_bytes(SUM_START, &piece->file, sizeof piece->file), piece->text, piece->length);
	struct font_width *kept = fonts->widths ? &fonts->widths[sum % FONTS_WIDTHS] : NULL;
	if (kept && kept->sum == sum)
		return kept->advance;
	double advance;
	if (!measure(fonts, piece, &advance))
		return 0;
	if (kept)
		*kept = (struct font_width){ sum, advance };
	return advance;
}

double fonts_width(struct fonts *fonts, struct type_style style, const char *text, size_t length)
{
	struct font_piece piece;
	double width = 0, tracking = (double)style.tracking;
	bool single = tracking < 0 || tracking > 0;
	while (fonts_run_next(fonts, style.face, &text, &length, single, &piece))
		width += (fonts_run_advance(fonts, &piece) + tracking) * style.size;
	return width;
}
