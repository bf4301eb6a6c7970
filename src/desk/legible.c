/* Words and seconds are counted as the tour counts them, from what was laid out; sentences from what is written. Must
 * not know layouts, but for the names "body" (running text) and "source" that they give their nodes. */
#include "desk/legible.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "scene/prose.h"
#include "voice/sentences.h"
#include "words/field.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LINES_ENOUGH = 3 /* for an average to say something */, QUOTED = 40 };
#define CONTRAST_LEAST 4.5 /* WCAG 2.2, AA */

void legibles_finish(struct legibles *list)
{
	free(list->items);
	*list = (struct legibles){ 0 };
}

static struct legible *grow(struct legibles *list)
{
	if (list->count == list->capacity) {
		size_t capacity = list->capacity ? list->capacity * 2 : 64;
		struct legible *items = realloc(list->items, capacity * sizeof *items);
		if (!items)
			return NULL;
		list->items = items;
		list->capacity = capacity;
	}
	return &list->items[list->count++];
}

void legibles_add_all(struct legibles *list, const struct legibles *more)
{
	for (size_t i = 0; i < more->count; i++) {
		struct legible *row = grow(list);
		if (!row)
			return;
		*row = more->items[i];
	}
}

struct legible *legibles_add(struct legibles *list, const struct exhibition *exhibition, int panel, int language)
{
	struct legible *row = grow(list);
	if (!row)
		return NULL;
	*row = (struct legible){ .contrast = 21 };
	snprintf(row->panel, sizeof row->panel, "%s", exhibition->panels[panel].id);
	snprintf(row->language, sizeof row->language, "%s", exhibition->languages[language].id);
	return row;
}

static bool is_named(const struct node *node, const char *id)
{
	return node->id && strcmp(node->id, id) == 0;
}

/* Lines that are as full as they can be; what a paragraph ends with is as long as it happens to be. */
static void add_lines(struct legible *row, struct arena *scratch, const struct node *node)
{
	const struct prose_lines *lines = node->lines;
	for (int i = node->prose.first_line; i <= prose_last(lines, &node->prose); i++) {
		const char *text = lines->items[i].closes ? NULL : prose_line_text(scratch, &lines->items[i]);
		row->lines += text != NULL;
		row->characters += text ? (int)utf8_count(text, strlen(text)) : 0;
	}
}

/* Returns the words of the lines of sources. */
static int add_nodes(struct legible *row, struct arena *scratch, const struct node *node)
{
	if (node->hidden)
		return 0;
	int sources = 0;
	if (node->kind == NODE_PROSE && node->lines && is_named(node, "source"))
		sources = prose_words(scratch, node->lines, &node->prose);
	else if (node->kind == NODE_PROSE && node->lines && is_named(node, "body"))
		add_lines(row, scratch, node);
	for (const struct node *child = node->first; child; child = child->next)
		sources += add_nodes(row, scratch, child);
	return sources;
}

void legible_add_page(struct legible *row, const struct build_request *request, const struct built *panel)
{
	struct arena scratch;
	arena_init(&scratch);
	int words = panel->words - add_nodes(row, &scratch, panel->scene->root);
	row->words = words > row->words ? words : row->words;
	row->read = fmax(row->read, exhibition_reading(request->exhibition, request->language, panel->words));
	arena_finish(&scratch);
}

/* What is found among a panel's texts. */
struct finding {
	struct legible *row;
	int language, sentence_line, lead_line;
	bool has_body;
	char sentence_field[80], lead_field[80], quoted[2 * QUOTED];
};

static void take_text(void *data, const char *field, int line, int language, const char *text)
{
	struct finding *finding = data;
	struct legible *row = finding->row;
	if (language != finding->language || field_is(field, "alt") || field_is(field, "narration") ||
		field_is(field, "source") || field_is(field, "credit"))
		return;
	ease_add(&row->ease, text, row->language);
	finding->has_body = finding->has_body || field_is(field, "body");
	struct sentence longest = sentences_longest(text);
	if (longest.words > row->sentence) {
		row->sentence = longest.words;
		finding->sentence_line = line;
		snprintf(finding->sentence_field, sizeof finding->sentence_field, "%s", field);
		snprintf(finding->quoted, sizeof finding->quoted, "%.*s", (int)utf8_cut(longest.text, longest.length, QUOTED),
				 longest.text);
	}
	if (field_is(field, "lead")) {
		row->lead = (int)utf8_words(text, strlen(text));
		finding->lead_line = line;
		snprintf(finding->lead_field, sizeof finding->lead_field, "%s", field);
	}
}

static double line_of(const struct legible *row)
{
	return row->lines < LINES_ENOUGH ? 0 : (double)row->characters / row->lines;
}

static bool is_line_beyond(const struct legible *row, const struct limits *limits)
{
	double line = line_of(row);
	return line > 0 && (line < limits->line_least - 0.5 || line > limits->line_most + 0.5);
}

/* The tour goes on before it was read. */
static void tell_stay(const struct legible *row, struct script *script, const struct exhibition *exhibition, int panel,
					  int language, struct problems *problems)
{
	const struct panel_entry *entry = &exhibition->panels[panel];
	const struct language *told = &exhibition->languages[language];
	if (!(entry->seconds > 0) || row->read <= entry->seconds + 0.5 || script_allows(script, panel, "short-stay"))
		return;
	problems_add(problems, SEVERITY_WARNING, entry->file, script_line(script, entry->file, "seconds"), "seconds",
				 "short-stay",
				 "it goes after %.0f s, and a page takes %.0f s to read in %s: give it more, or leave seconds out, and "
				 "it stays as long as its words need",
				 entry->seconds, row->read, told->name);
}

void legible_tell(struct legible *row, struct script *script, const struct exhibition *exhibition, int panel,
				  int language, struct problems *problems)
{
	const struct limits *limits = &exhibition->limits;
	const struct language *told = &exhibition->languages[language];
	const char *file = exhibition->panels[panel].file;
	struct finding finding = { .row = row, .language = language };
	script_each_text(script, panel, take_text, &finding);
	row->allows_hard = script_allows(script, panel, "hard-to-read");
	row->seconds = exhibition->panels[panel].seconds;
	row->line = finding.sentence_line;
	snprintf(row->file, sizeof row->file, "%s", file);
	snprintf(row->field, sizeof row->field, "%s", finding.sentence_field);
	tell_stay(row, script, exhibition, panel, language, problems);
	if (row->words > limits->words_most && !script_allows(script, panel, "long-panel"))
		problems_add(problems, SEVERITY_WARNING, file, 0, told->id, "long-panel",
					 "has %d words in %s: about %.0f are good, %.0f the most", row->words, told->name, limits->words,
					 limits->words_most);
	if (row->sentence > limits->sentence && !script_allows(script, panel, "long-sentence"))
		problems_add(problems, SEVERITY_WARNING, file, finding.sentence_line, finding.sentence_field, "long-sentence",
					 "the sentence \"%s\" has %d words: %.0f are the most that are understood at the first reading",
					 finding.quoted, row->sentence, limits->sentence);
	/* A panel that has nothing but a lead says all in it. */
	if (!finding.has_body)
		row->lead = 0;
	if (row->lead > limits->lead && !script_allows(script, panel, "long-lead"))
		problems_add(problems, SEVERITY_WARNING, file, finding.lead_line, finding.lead_field, "long-lead",
					 "the lead has %d words: %.0f are the most", row->lead, limits->lead);
	if (row->read > limits->read && !script_allows(script, panel, "long-read"))
		problems_add(problems, SEVERITY_WARNING, file, 0, told->id, "long-read",
					 "a page takes %.0f s to read in %s: %.0f are the most that a visitor stands still for", row->read,
					 told->name, limits->read);
	if (limits->tells_lines && is_line_beyond(row, limits) && !script_allows(script, panel, "line-length"))
		problems_add(problems, SEVERITY_WARNING, file, 0, told->id, "line-length",
					 "a line has %.0f characters in %s on average: %.0f to %.0f read well", line_of(row), told->name,
					 limits->line_least, limits->line_most);
}

/* ---- harder than the others ---- */

enum { EASE_WORDS = 30 /* of a panel, for its number to say something */, EASE_PANELS = 8 };
#define EASE_SPREADS 4.0 /* times the median distance from the median */
#define EASE_LEAST 20.0	 /* of a formula's points */

static int compare_numbers(const void *left, const void *right)
{
	const double *a = left, *b = right;
	return (*a > *b) - (*a < *b);
}

static double median(double *numbers, size_t count)
{
	qsort(numbers, count, sizeof *numbers, compare_numbers);
	return (numbers[(count - 1) / 2] + numbers[count / 2]) / 2;
}

/* Larger is harder. */
static double hardness(const struct legible *row)
{
	double score = ease_score(&row->ease, row->language);
	return ease_formula(row->language).falls ? -score : score;
}

static bool counts(const struct legible *row, const char *language)
{
	return strcmp(row->language, language) == 0 && row->ease.words >= EASE_WORDS;
}

static void tell_hard(const struct legibles *list, const struct language *language, double *numbers,
					  struct problems *problems)
{
	size_t count = 0;
	for (size_t i = 0; i < list->count; i++)
		if (counts(&list->items[i], language->id))
			numbers[count++] = hardness(&list->items[i]);
	if (count < EASE_PANELS)
		return;
	double middle = median(numbers, count);
	for (size_t i = 0; i < count; i++)
		numbers[i] = fabs(numbers[i] - middle);
	double most = fmax(EASE_SPREADS * median(numbers, count), EASE_LEAST);
	struct ease_formula formula = ease_formula(language->id);
	for (size_t i = 0; i < list->count; i++) {
		const struct legible *row = &list->items[i];
		if (!counts(row, language->id) || row->allows_hard || hardness(row) - middle <= most)
			continue;
		problems_add(
			problems, SEVERITY_WARNING, row->file, row->line, row->field, "hard-to-read",
			formula.falls
				? MESSAGE("its words in %s are much harder to read than the other panels' (%s %.0f, half of them have "
						  "%.0f or more): shorter sentences, the longest stands here, and shorter words help")
				: MESSAGE("its words in %s are much harder to read than the other panels' (%s %.0f, half of them have "
						  "%.0f or less): shorter sentences, the longest stands here, and shorter words help"),
			language->name, formula.name, fabs(hardness(row)), fabs(middle));
	}
}

/* Pages that the tour leaves before they are read: what takes longer than a page should is told by itself. */
static void tell_ceiling(const struct legibles *list, const struct exhibition *exhibition, struct problems *problems)
{
	double ceiling = exhibition->timing.ceiling, longest = 0;
	size_t count = 0;
	for (size_t i = 0; i < list->count; i++) {
		const struct legible *row = &list->items[i];
		if (row->seconds > 0 || row->read <= ceiling + 0.5 || row->read > exhibition->limits.read)
			continue;
		longest = fmax(longest, row->read);
		count++;
	}
	if (count > 0)
		problems_add(
			problems, SEVERITY_WARNING, "scripts/exhibition.lua", 0, "timing.ceiling", "short-stay",
			"the tour leaves a page after %.0f s at the latest, and %zu of %zu take longer to read (a panel in "
			"each language), up to %.0f s: write ceiling = %.0f",
			ceiling, count, list->count, longest, ceil(longest));
}

void legibles_tell(const struct legibles *list, const struct exhibition *exhibition, struct problems *problems)
{
	double *numbers = calloc(list->count + 1, sizeof *numbers);
	for (size_t i = 0; numbers && i < exhibition->language_count; i++)
		tell_hard(list, &exhibition->languages[i], numbers, problems);
	free(numbers);
	tell_ceiling(list, exhibition, problems);
}

/* How far beyond its limit the worst of it is: 1 is the limit. */
static double strain(const struct legible *row, const struct limits *limits)
{
	double line = line_of(row);
	double most = fmax(row->words / limits->words_most, row->sentence / limits->sentence);
	most = fmax(most, fmax(row->lead / limits->lead, row->read / limits->read));
	most = fmax(most, fmax(line / limits->line_most, line > 0 ? limits->line_least / line : 0));
	return fmax(most, CONTRAST_LEAST / row->contrast);
}

static const char *mark(bool beyond)
{
	return beyond ? "!" : " ";
}

static void print_row(const struct legible *row, const struct limits *limits, FILE *out)
{
	double line = line_of(row);
	char length[16] = "-";
	if (line > 0)
		snprintf(length, sizeof length, "%.0f", line);
	fprintf(out, "  %5d%s %8d%s %4d%s %4s%s %6.0f%s %8.1f%s  %s %s\n", row->words,
			row->words > limits->words_most ? "!"
			: row->words > limits->words	? "+"
											: " ",
			row->sentence, mark(row->sentence > limits->sentence), row->lead, mark(row->lead > limits->lead), length,
			mark(is_line_beyond(row, limits)), row->read, mark(row->read > limits->read), row->contrast,
			mark(row->contrast < CONTRAST_LEAST), row->panel, row->language);
}

void legibles_print(struct legibles *list, FILE *out)
{
	const struct limits *limits = &list->limits;
	bool *printed = calloc(list->count + 1, sizeof *printed);
	fprintf(
		out,
		"\nWhat each panel asks of its reader, worst first. words: on the fullest page (%.0f are good, %.0f the most); "
		"sentence: words of\nthe longest (at most %.0f); lead: its words (%.0f); line: characters of a line of "
		"running text (%.0f to %.0f); read: seconds\nthat a page takes (%.0f); contrast: the least of its "
		"words (%.1f). Beyond a limit: !, more than is good: +\n",
		limits->words, limits->words_most, limits->sentence, limits->lead, limits->line_least, limits->line_most,
		limits->read, CONTRAST_LEAST);
	fprintf(out, "  %5s  %8s  %4s  %4s  %6s  %8s\n", "words", "sentence", "lead", "line", "read", "contrast");
	for (size_t i = 0; printed && i < list->count; i++) {
		size_t worst = list->count;
		for (size_t j = 0; j < list->count; j++)
			if (!printed[j] &&
				(worst == list->count || strain(&list->items[j], limits) > strain(&list->items[worst], limits)))
				worst = j;
		printed[worst] = true;
		print_row(&list->items[worst], limits, out);
	}
	free(printed);
}
