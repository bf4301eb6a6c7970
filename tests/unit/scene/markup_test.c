/* Markup: what is plain, italic and bold, as a table. Styles are shown as <i> <b> <x> (both) around what they cover. */
#include "scene/markup.h"
#include "support/oom.h"
#include "support/test.h"
#include <stdio.h>

static const char *shown(const char *source)
{
	static char out[512];
	struct arena arena;
	struct markup markup;
	arena_init(&arena);
	assert_true(markup_parse(&arena, source, &markup));
	size_t to = 0;
	unsigned char style = 0;
	for (size_t at = 0; at <= markup.length; at++) {
		unsigned char next = at < markup.length ? markup.styles[at] & (MARKUP_ITALIC | MARKUP_BOLD) : 0;
		if (next != style && style)
			out[to++] = '>';
		if (next != style && next)
			out[to++] = " ibx"[next], out[to++] = '<';
		style = next;
		char byte = markup.text[at];
		out[to++] = byte == MARKUP_PARAGRAPH ? '$' : byte == MARKUP_BREAK ? '/' : byte;
		if (at < markup.length && markup.styles[at] & MARKUP_SOFT)
			out[to++] = '~';
	}
	arena_finish(&arena);
	return out;
}

static const struct {
	const char *source, *expected;
} rows[] = {
	{ NULL, "" },
	{ "", "" },
	{ " \n\n ", "" },
	{ "plain", "plain" },
	{ "called *Asharshylyq*.", "called i<Asharshylyq>." },
	{ "**almost half** of", "b<almost half> of" },
	{ "**a *b* c**", "b<a >x<b>b< c>" },
	{ "*a **b** c*", "i<a >x<b>i< c>" },
	{ "***both***", "x<both>" },
	{ "*one* and *two*", "i<one> and i<two>" },
	{ "«*слово*»", "«i<слово>»" },
	{ "sub*script*ion", "subi<script>ion" },
	/* stars that are stars */
	{ "5 * 3", "5 * 3" },
	{ "*", "*" },
	{ "* item", "* item" },
	{ "a*", "a*" },
	{ "*a", "*a" },
	{ "**a*", "*i<a>" },
	{ "*a **", "*a **" },
	{ "18\u00A0* 3 *", "18\u00A0* 3 *" },
	{ "\\*not\\*", "*not*" },
	{ "*a\\* b*", "i<a* b>" },
	{ "a\\\\b \\c", "a\\b \\c" },
	{ "5 *3 and\n\n4* 5", "5 *3 and$4* 5" },
	{ "x *y *z* w", "x *y i<z> w" },
	/* spaces, breaks, paragraphs */
	{ "  a \t b  ", "a b" },
	{ "a\nb", "a/b" },
	{ "a \n  b", "a/b" },
	{ "a\r\nb\r\n\r\nc", "a/b$c" },
	{ "\n\na\n \n\n b\n", "a$b" },
	{ "*a\nb*", "i<a/b>" },
	{ "a\u2028b\u2029c\xC2\x85"
	  "d",
	  "a/b/c/d" },
	{ "a \u2028 b\u2028\u2028c\u2028", "a/b$c" },
	/* soft hyphens are no text, and are known */
	{ "co\u00ADop", "co~op" },
	{ "\u00ADé\u00AD\u00AD*s*\u00AD", "é~i<s~>" },
};

static void every_markup_is_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_string_equal(shown(rows[i].source), rows[i].expected);
}

/* The text with each spot as it would be written: [words](gloss) and ○N. */
static const char *spots_shown(const char *source)
{
	static char out[512];
	struct arena arena;
	struct markup markup;
	arena_init(&arena);
	assert_true(markup_parse(&arena, source, &markup));
	size_t to = 0, next = 0;
	const struct markup_spot *open = NULL;
	for (size_t at = 0; at <= markup.length; at++) {
		if (open && open->end == at) {
			to += (size_t)(open->ring ? sprintf(out + to, "○%d", open->ring) : sprintf(out + to, "](%s)", open->gloss));
			open = NULL;
		}
		if (next < markup.spot_count && markup.spots[next].start == at) {
			open = &markup.spots[next++];
			out[to] = '[';
			to += !open->ring;
		}
		int style = at < markup.length ? markup.styles[at] & (MARKUP_SPOT | MARKUP_ODD) : 0;
		assert_int_equal(style, !open ? 0 : next % 2 ? MARKUP_SPOT : MARKUP_SPOT | MARKUP_ODD);
		if (!open || !open->ring)
			out[to++] = markup.text[at] == MARKUP_PARAGRAPH ? '$'
						: markup.text[at] == MARKUP_BREAK	? '/'
															: markup.text[at];
	}
	assert_int_equal(next, markup.spot_count);
	arena_finish(&arena);
	return out;
}

static void what_can_be_touched_is_read(void **state)
{
	(void)state;
	static const struct {
		const char *source, *expected;
	} spots[] = {
		{ "the [camp department](department) at", "the [camp department](department) at" },
		{ "[a](x)[b](y)", "[a](x)[b](y)" },
		{ "[a *b* c](x-1_Y)", "[a b c](x-1_Y)" },
		{ "*[a](x)* b", "[a](x) b" },
		{ "26 March○ 286", "26 March○1 286" },
		{ "26 March ○ 286", "26 March○1 286" },
		{ "26 March\u00A0 ○, then", "26 March○1, then" },
		{ "1932○2 and 1933○12", "1932○2 and 1933○12" },
		{ "[a](x)○2", "[a](x)○2" },
		{ "*so*○ it", "so○1 it" },
		{ "a\n○ b", "a/○1 b" },
		{ "○ b", "○1 b" },
		{ "a ○\n\nb", "a○1$b" },
		/* what is none stays as it was typed */
		{ "[sic] and [a] (x)", "[sic] and [a] (x)" },
		{ "[a](x y)", "[a](x y)" },
		{ "[a](x", "[a](x" },
		{ "[](x)", "[](x)" },
		{ "[a\n\nb](x)", "[a$b](x)" },
		{ "\\[a](x)", "[a](x)" },
		{ "[a [b](x)", "[a [b](x)" },
	};
	for (size_t i = 0; i < sizeof spots / sizeof *spots; i++)
		assert_string_equal(spots_shown(spots[i].source), spots[i].expected);
}

static void a_star_whose_partner_was_forgotten_is_found(void **state)
{
	(void)state;
	static const struct {
		const char *source, *from; /* NULL: none */
	} stars[] = {
		{ "the paper *Pravda wrote", "*Pravda wrote" },
		{ "he *said* it* twice", "* twice" },
		{ "**Strong* words", "*Strong words" },
		{ "a *b*\n\n*c", "*c" },
		{ "5 * 3", NULL },
		{ "* item", NULL },
		{ "a\\* b", NULL },
		{ "*one* and **two**", NULL },
		{ "Name*, and more", NULL },
		{ "sub*script*ion", NULL },
	};
	for (size_t i = 0; i < sizeof stars / sizeof *stars; i++) {
		struct arena arena;
		struct markup markup;
		arena_init(&arena);
		assert_true(markup_parse(&arena, stars[i].source, &markup));
		if (stars[i].from)
			assert_string_equal(markup.lone, stars[i].from);
		else
			assert_null(markup.lone);
		arena_finish(&arena);
	}
}

static void very_many_stars_take_no_longer_than_words(void **state)
{
	(void)state;
	enum { LENGTH = 1 << 20 };
	char *text = malloc(LENGTH + 1);
	assert_non_null(text);
	for (size_t i = 0; i < LENGTH; i++)
		text[i] = "*a "[i % 3];
	text[LENGTH] = '\0';
	struct arena arena;
	struct markup markup;
	arena_init(&arena);
	assert_true(markup_parse(&arena, text, &markup));
	assert_int_equal(markup.length, LENGTH);
	arena_finish(&arena);
	free(text);
}

static bool parse_once(void *data)
{
	(void)data;
	struct arena arena;
	struct markup markup;
	arena_init(&arena);
	bool fine = markup_parse(&arena, "a *b* c", &markup);
	arena_finish(&arena);
	return fine;
}

static void no_memory_is_a_value(void **state)
{
	(void)state;
	assert_survives(parse_once, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_markup_is_read),
		cmocka_unit_test(what_can_be_touched_is_read),
		cmocka_unit_test(a_star_whose_partner_was_forgotten_is_found),
		cmocka_unit_test(very_many_stars_take_no_longer_than_words),
		cmocka_unit_test(no_memory_is_a_value),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
