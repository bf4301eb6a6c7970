/* Setting text: markup, pieces, lines, runs; and cutting the lines into pages.
 *
 * Words are measured one by one and fitted by their sums; the lines that come out are measured again as the runs that
 * will be drawn, because kerning across a space and hinting make a run differ from the sum of its words by a pixel or
 * two. If a line turns out too long, the limit is lowered by as much and the paragraph fitted again. Must not know
 * nodes but for their text, nor where on the screen it will stand. */
#include "scene/prose.h"
#include "base/utf8.h"
#include "scene/breaks.h"
#include "scene/fit.h"
#include <math.h>
#include <string.h>

enum { STYLES = 4, REFITS = 3, SIZE_LEAST = 4, SIZE_MOST = 1000 };
static const double EXCESS = 0.5; /* px a measured line may stand out, as in fit.c */
static const double RING = 0.76;  /* em: what a ring takes of its line, with the little space before it */

struct setter {
	struct arena *arena, scratch; /* of the result | of the work */
	struct fonts *fonts;
	const struct prose *prose;
	struct type_style styles[STYLES]; /* by MARKUP_ITALIC | MARKUP_BOLD */
	struct markup markup;
	double limit; /* px; <= 0: none */
	double trail; /* px of tracking after a line's last character, which is not seen */
	struct prose_lines *lines;
	int capacity, paragraph;
};

/* A paragraph, or what lies between two forced breaks of one. */
struct segment {
	size_t start, length;
	struct fit_piece *pieces;
	size_t *starts, *ends; /* of the pieces' letters, in the whole text */
	int count;
};

/* The letters of a language, as often as an average line has them: what a line's measure is counted in, and what the
 * face must have that sets any text of it. */
static const char *alphabet_of(const char *language)
{
	static const char *const alphabets[][2] = {
		{ "ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя " },		 { "kk", "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя " },
		{ "uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя " },		 { "el", "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώ " },
		{ "hy", "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ " }, { "ka", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ " },
		{ "vi", "aăâbcdđeêghiklmnoôơpqrstuưvxyạảấậệọớự " },
	};
	for (size_t i = 0; language && i < sizeof alphabets / sizeof *alphabets; i++)
		if (strncmp(language, alphabets[i][0], 2) == 0)
			return alphabets[i][1];
	return "abcdefghijklmnopqrstuvwxyz ";
}

/* One letter that the face lacks moves the whole text to its stand-in, and a language that the face lacks letters of
 * all its texts: two faces in a word look like a mistake. */
static int whole_face(const struct setter *setter, int face)
{
	const char *alphabet = alphabet_of(setter->prose->language);
	int whole = fonts_face_for(setter->fonts, face, setter->markup.text, setter->markup.length);
	return whole != face ? whole : fonts_face_for(setter->fonts, face, alphabet, strlen(alphabet));
}

static void set_styles(struct setter *setter, double scale)
{
	const struct prose *prose = setter->prose;
	long size = lround((double)prose->size * scale);
	size = size < SIZE_LEAST ? SIZE_LEAST : size > SIZE_MOST ? SIZE_MOST : size;
	for (int i = 0; i < STYLES; i++) {
		int face = prose->face;
		if ((i & MARKUP_BOLD) && prose->face_bold >= 0)
			face = prose->face_bold;
		else if ((i & MARKUP_ITALIC) && prose->face_italic >= 0)
			face = prose->face_italic;
		setter->styles[i] = (struct type_style){ whole_face(setter, face < 0 ? 0 : face), (int)size, prose->tracking };
	}
	setter->trail = (double)prose->tracking * (double)size;
}

/* The greatest length of a line: the box's or the measure's, whichever is less. */
static void set_limit(struct setter *setter, double width_px)
{
	const struct prose *prose = setter->prose;
	setter->limit = width_px;
	if (!(prose->measure > 0))
		return;
	const char *alphabet = alphabet_of(prose->language);
	size_t length = strlen(alphabet);
	double average =
		fonts_width(setter->fonts, setter->styles[0], alphabet, length) / (double)utf8_count(alphabet, length);
	double measure = average * (double)prose->measure;
	if (width_px <= 0 || measure < width_px)
		setter->limit = measure;
}

/* In capitals, but for what is no word: the name of a gloss in [words](gloss). */
static char *to_capitals(struct setter *setter, const char *text)
{
	const char *language = setter->prose->language;
	size_t size = utf8_upper(text, strlen(text), language, NULL, 0) + 1, used = 0;
	char *capitals = arena_alloc(&setter->scratch, size);
	while (capitals && *text) {
		const char *name = strstr(text, "](");
		size_t length = name ? (size_t)(name - text) : strlen(text), kept = name ? strcspn(name, ")") : 0;
		used += utf8_upper(text, length, language, capitals + used, size - used);
		memcpy(capitals + used, text + length, kept);
		used += kept;
		text += length + kept;
	}
	if (capitals)
		capitals[used] = '\0';
	return capitals;
}

static bool parse(struct setter *setter)
{
	const char *text = setter->prose->text ? setter->prose->text : "";
	if (setter->prose->capitals)
		text = to_capitals(setter, text);
	return text && markup_parse(setter->arena, text, &setter->markup);
}

/* How far from `at` (before `end`) one style goes. */
static size_t style_end(const struct setter *setter, size_t at, size_t end)
{
	size_t next = at + 1;
	while (next < end && (setter->markup.styles[next] | MARKUP_SOFT) == (setter->markup.styles[at] | MARKUP_SOFT))
		next++;
	return next;
}

static const struct markup_spot *spot_at(const struct setter *setter, size_t at)
{
	const struct markup *markup = &setter->markup;
	size_t low = 0, high = markup->spot_count;
	while (low < high) {
		size_t middle = (low + high) / 2;
		if (markup->spots[middle].end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return markup->styles[at] & MARKUP_SPOT ? &markup->spots[low] : NULL;
}

static struct type_style style_at(const struct setter *setter, size_t at)
{
	return setter->styles[setter->markup.styles[at] % STYLES];
}

static double run_width(const struct setter *setter, size_t start, size_t end)
{
	const struct markup_spot *spot = spot_at(setter, start);
	if (spot && spot->ring)
		return ceil((double)style_at(setter, start).size * RING);
	return fonts_width(setter->fonts, style_at(setter, start), setter->markup.text + start, end - start);
}

static double text_width(const struct setter *setter, size_t start, size_t end)
{
	double width = 0;
	for (size_t at = start, next; at < end; at = next) {
		next = style_end(setter, at, end);
		width += run_width(setter, at, next);
	}
	return width;
}

static bool is_space(const struct setter *setter, size_t at)
{
	return setter->markup.text[at] == ' ';
}

/* Does a soft hyphen stand before `end`, inside a word? */
static bool is_soft(const struct setter *setter, const struct segment *segment, size_t end)
{
	return (setter->markup.styles[end - 1] & MARKUP_SOFT) && end < segment->start + segment->length &&
		   !is_space(setter, end - 1) && !is_space(setter, end);
}

static void add_piece(struct setter *setter, struct segment *segment, size_t start, size_t end)
{
	size_t letters = end;
	while (letters > start && is_space(setter, letters - 1))
		letters--;
	int i = segment->count++;
	segment->starts[i] = start;
	segment->ends[i] = letters;
	segment->pieces[i].width = text_width(setter, start, letters);
	segment->pieces[i].space = letters < end ? text_width(setter, letters, end) : 0;
	if (is_soft(setter, segment, end))
		segment->pieces[i].hyphen = fonts_width(setter->fonts, style_at(setter, end - 1), "-", 1);
}

/* Makes the sum of the pieces the width of the whole, so that a line which just fits is seen to fit. */
static void adjust_sum(struct setter *setter, struct segment *segment)
{
	double sum = 0, whole = text_width(setter, segment->start, segment->start + segment->length);
	for (int i = 0; i < segment->count; i++)
		sum += segment->pieces[i].width + segment->pieces[i].space;
	for (int i = 0; i < segment->count && sum > 0; i++) {
		segment->pieces[i].width *= whole / sum;
		segment->pieces[i].space *= whole / sum;
	}
}

/* A ring stands behind its word on the same line, even where words need no space between them. */
static void keep_rings(const struct setter *setter, const struct segment *segment, unsigned char *levels)
{
	for (size_t i = 0; i < setter->markup.spot_count; i++) {
		const struct markup_spot *spot = &setter->markup.spots[i];
		if (spot->ring && spot->start > segment->start && spot->start < segment->start + segment->length)
			levels[spot->start - segment->start - 1] = BREAK_NEVER;
	}
}

static bool cut_pieces(struct setter *setter, struct segment *segment)
{
	const char *text = setter->markup.text + segment->start;
	unsigned char *levels = arena_array(&setter->scratch, segment->length, 1);
	if (!levels)
		return false;
	breaks_find(text, segment->length, setter->prose->language, levels);
	for (size_t i = 0; i < segment->length; i++)
		if (levels[i] == BREAK_NEVER && is_soft(setter, segment, segment->start + i + 1))
			levels[i] = BREAK_INNER;
	keep_rings(setter, segment, levels);
	size_t count = 1;
	for (size_t i = 0; i < segment->length; i++)
		count += levels[i] != BREAK_NEVER;
	segment->pieces = arena_array(&setter->scratch, count, sizeof *segment->pieces);
	segment->starts = arena_array(&setter->scratch, count, sizeof *segment->starts);
	segment->ends = arena_array(&setter->scratch, count, sizeof *segment->ends);
	if (!segment->pieces || !segment->starts || !segment->ends)
		return false;
	size_t start = 0;
	for (size_t i = 0; i < segment->length; i++) {
		if (levels[i] == BREAK_NEVER && i + 1 < segment->length)
			continue;
		segment->pieces[segment->count].level = levels[i];
		add_piece(setter, segment, segment->start + start, segment->start + i + 1);
		start = i + 1;
	}
	adjust_sum(setter, segment);
	return true;
}

static struct prose_line *add_line(struct setter *setter)
{
	struct prose_lines *lines = setter->lines;
	if (lines->count == setter->capacity) {
		int capacity = setter->capacity ? 2 * setter->capacity : 16;
		struct prose_line *items = arena_array(&setter->scratch, (size_t)capacity, sizeof *items);
		if (!items)
			return NULL;
		if (lines->count > 0)
			memcpy(items, lines->items, (size_t)lines->count * sizeof *items);
		lines->items = items;
		setter->capacity = capacity;
	}
	return &lines->items[lines->count++];
}

/* To the line's last run. */
static bool add_hyphen(struct setter *setter, struct prose_line *line, struct prose_run *run)
{
	char *text = arena_alloc(setter->arena, run->length + 1);
	if (!text)
		return false;
	memcpy(text, run->text, run->length);
	text[run->length] = '-';
	run->text = text;
	run->length++;
	run->width = fonts_width(setter->fonts, run->style, text, run->length);
	line->width = run->x + run->width;
	return true;
}

static bool make_runs(struct setter *setter, struct prose_line *line, size_t start, size_t end, bool hyphen)
{
	*line = (struct prose_line){ .paragraph = setter->paragraph };
	size_t count = 0;
	for (size_t at = start; at < end; at = style_end(setter, at, end))
		count++;
	line->runs = arena_array(setter->arena, count ? count : 1, sizeof *line->runs);
	if (!line->runs)
		return false;
	for (size_t at = start, next; at < end; at = next) {
		next = style_end(setter, at, end);
		struct prose_run *run = &line->runs[line->count++];
		*run = (struct prose_run){ .style = style_at(setter, at),
								   .text = setter->markup.text + at,
								   .length = next - at,
								   .x = line->width,
								   .width = run_width(setter, at, next),
								   .spot = spot_at(setter, at) };
		line->width += run->width;
	}
	if (hyphen && line->count > 0 && !add_hyphen(setter, line, &line->runs[line->count - 1]))
		return false;
	line->width = fmax(line->width - setter->trail, 0);
	return true;
}

/* Makes the lines of one fit. *excess: how far the worst line of more than one piece stands out. One of a single piece
 * can too, for pieces were weighed as parts of the whole, where letters of neighbours stand closer: nothing helps it.
 */
static bool make_lines(struct setter *setter, const struct segment *segment, const struct fit *fit, double *excess)
{
	*excess = 0;
	for (int i = 0, first = 0; i < fit->count; first = fit->ends[i++] + 1) {
		int last = fit->ends[i];
		struct prose_line *line = add_line(setter);
		if (!line || !make_runs(setter, line, segment->starts[first], segment->ends[last],
								last + 1 < segment->count && segment->pieces[last].hyphen > 0))
			return false;
		double over = setter->limit > 0 ? line->width - setter->limit : 0;
		if (last > first)
			*excess = fmax(*excess, over);
		else
			setter->lines->overfull |= over > EXCESS;
	}
	return true;
}

static bool set_segment(struct setter *setter, size_t start, size_t length)
{
	struct segment segment = { .start = start, .length = length };
	if (!cut_pieces(setter, &segment))
		return false;
	int before = setter->lines->count;
	double limit = setter->limit > 0 ? setter->limit + setter->trail : 0, excess = 0;
	for (int i = 0; i <= REFITS; i++) {
		struct fit fit;
		setter->lines->count = before;
		if (!fit_lines(&setter->scratch, segment.pieces, segment.count, limit, setter->prose->balance, &fit) ||
			!make_lines(setter, &segment, &fit, &excess))
			return false;
		if (i == 0)
			setter->lines->overfull |= fit.overfull;
		if (excess <= EXCESS)
			break;
		limit = fmax(limit - excess, 1);
	}
	return true;
}

static bool set_segments(struct setter *setter)
{
	const struct markup *markup = &setter->markup;
	static const char hard[] = { MARKUP_BREAK, MARKUP_PARAGRAPH, '\0' };
	for (size_t at = 0, opening = 0; at < markup->length; at++) {
		size_t length = strcspn(markup->text + at, hard);
		if (length > 0 && !set_segment(setter, at, length))
			return false;
		at += length;
		struct prose_lines *lines = setter->lines;
		if (markup->text[at] == MARKUP_BREAK || (size_t)lines->count == opening)
			continue;
		lines->items[opening].opens = lines->items[lines->count - 1].closes = true;
		opening = (size_t)lines->count;
		setter->paragraph++;
	}
	return true;
}

/* The lines move from the working memory to the result's. */
static bool finish_lines(struct setter *setter)
{
	struct prose_lines *lines = setter->lines;
	struct prose_line *items = arena_array(setter->arena, (size_t)lines->count + 1, sizeof *items);
	if (!items)
		return false;
	if (lines->count > 0)
		memcpy(items, lines->items, (size_t)lines->count * sizeof *items);
	lines->items = items;
	for (int i = 0; i < lines->count; i++)
		lines->width = fmax(lines->width, items[i].width);
	return true;
}

static void set_metrics(struct setter *setter, double scale)
{
	struct prose_lines *lines = setter->lines;
	struct type_metrics metrics = fonts_metrics(setter->fonts, setter->styles[0]);
	lines->ascent = metrics.ascent;
	lines->descent = metrics.descent;
	lines->line_px = (int)lround((double)setter->prose->line * scale);
	if (lines->line_px <= 0)
		lines->line_px = metrics.ascent + metrics.descent;
	lines->gap_px = (int)lround((double)setter->prose->paragraph_gap * scale);
}

struct prose_lines *prose_break(struct arena *arena, struct fonts *fonts, const struct prose *prose, double width_px,
								double scale)
{
	struct setter setter = { .arena = arena, .fonts = fonts, .prose = prose };
	setter.lines = arena_alloc(arena, sizeof *setter.lines);
	if (!setter.lines)
		return NULL;
	arena_init(&setter.scratch);
	bool fine = parse(&setter);
	if (fine) {
		set_styles(&setter, scale);
		set_metrics(&setter, scale);
		set_limit(&setter, width_px);
		fine = set_segments(&setter) && finish_lines(&setter);
	}
	arena_finish(&setter.scratch);
	return fine ? setter.lines : NULL;
}

char *prose_line_text(struct arena *arena, const struct prose_line *line)
{
	size_t length = 0, at = 0;
	for (int i = 0; i < line->count; i++)
		length += line->runs[i].length;
	char *text = arena_alloc(arena, length + 1);
	for (int i = 0; text && i < line->count; i++) {
		memcpy(text + at, line->runs[i].text, line->runs[i].length);
		at += line->runs[i].length;
	}
	return text;
}

int prose_last(const struct prose_lines *lines, const struct prose *prose)
{
	return prose->last_line < 0 || prose->last_line >= lines->count ? lines->count - 1 : prose->last_line;
}

int prose_words(struct arena *scratch, const struct prose_lines *lines, const struct prose *prose)
{
	int words = 0;
	for (int i = prose->first_line; i <= prose_last(lines, prose); i++) {
		const char *text = prose_line_text(scratch, &lines->items[i]);
		words += text ? (int)utf8_words(text, strlen(text)) : 0;
	}
	return words;
}
