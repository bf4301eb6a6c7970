/* What translators' files say: PO, tables, and whether mark-up was kept. */
#include "desk/csv.h"
#include "desk/markings.h"
#include "desk/po.h"
#include "support/test.h"
#include <stdlib.h>

/* An exhibition of these languages, without panels. */
static void make(struct exhibition *exhibition)
{
	static const char *const ids[] = { "kk", "en", "es", "pt-BR" };
	exhibition_init(exhibition);
	for (size_t i = 0; i < 4; i++)
		exhibition->languages[exhibition->language_count++] = (struct language){ .id = ids[i], .name = ids[i] };
}

struct read {
	struct exhibition exhibition;
	struct offers offers;
	struct problems problems;
	int source;
	bool good;
};

static void read_text(struct read *read, const char *text, size_t length, bool po, int language)
{
	*read = (struct read){ .source = 1 };
	make(&read->exhibition);
	offers_init(&read->offers);
	problems_init(&read->problems);
	read->good =
		po ? po_read(&read->offers, text, length, "x", &read->exhibition, language, &read->source, &read->problems)
		   : csv_read(&read->offers, text, length, "x", &read->exhibition, language, 1, &read->problems);
}

static void done(struct read *read)
{
	offers_finish(&read->offers);
	problems_finish(&read->problems);
	exhibition_finish(&read->exhibition);
}

#define HEADER "msgid \"\"\nmsgstr \"\"\n\"Language: es\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
#define ENTRY "#. sum 0000002a\n#: a.lua:3\nmsgctxt \"a: title\"\nmsgid \"One\"\nmsgstr \"Uno\"\n"

static void an_entry_is_read_with_all_that_is_known_of_it(void **state)
{
	static const char text[] =
		HEADER "# by hand\n" ENTRY "\n#, c-format, fuzzy\n#| msgid \"Too\"\nmsgctxt \"a: body\"\n"
			   "msgid \"\"\n\"Two \\\"q\\\"\\n\"\n  \"lines\\\\\"\nmsgstr \"\"\r\n\"Dos\\n\"\r\n"
			   "\"l\\tneas\"\n\n#~ msgctxt \"a: old\"\n#~ msgid \"Old\"\n#~ msgstr \"Viejo\"\n";
	struct read read;
	(void)state;
	read_text(&read, text, strlen(text), true, -1);
	assert_true(read.good);
	assert_int_equal(read.offers.count, 2);
	const struct offer *first = &read.offers.items[0], *second = &read.offers.items[1];
	assert_string_equal(first->name, "a: title");
	assert_string_equal(first->text, "Uno");
	assert_int_equal(first->language, 2);
	assert_int_equal(first->base, 42);
	assert_int_equal(first->source, wording_sum("One"));
	assert_int_equal(first->line, 10);
	assert_false(first->fuzzy);
	assert_string_equal(second->text, "Dos\nl\tneas");
	assert_int_equal(second->source, wording_sum("Two \"q\"\nlines\\"));
	assert_int_equal(second->base, 0);
	assert_true(second->fuzzy && second->guessed);
	done(&read);
}

static const struct {
	const char *text;
	int language; /* that is asked for */
	int line;	  /* that the problem names; -1: all is well */
} FILES[] = {
	{ HEADER ENTRY, -1, -1 },
	{ "\xEF\xBB\xBF" HEADER, -1, -1 },
	{ ENTRY, 2, -1 },
	{ "msgid \"\"\nmsgstr \"Language: pt_BR\\n\"\n" ENTRY, 3, -1 },
	{ "msgid \"\"\nmsgstr \"Language: es_MX\\n\"\n" ENTRY, 2, -1 },
	{ ENTRY, -1, 4 },
	{ "msgid \"\"\nmsgstr \"Language: fr\\n\"\n" ENTRY, -1, 3 },
	{ HEADER ENTRY, 0, 6 },
	{ "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=CP1251\\n\"\n" ENTRY, 2, 3 },
	{ HEADER "msgctxt \"a: title\"\nmsgid \"One\"\nmsgstr \"Un", -1, 8 },
	{ HEADER "msgctxt \"a: title\"\nmsgid \"One\"\nmsg", -1, 8 },
	{ HEADER "msgctxt \"a: title\"\nmsgid \"One\"\n", -1, 8 },
	{ HEADER "msgid \"One\"\nmsgid_plural \"Ones\"\nmsgstr[0] \"Uno\"\n", -1, 7 },
	{ HEADER "msgctxt \"a\"\nmsgid \"One\"\nmsgstr \"\\q\"\n", -1, 8 },
	{ HEADER "msgctxt \"a\"\nmsgid \"One\"\nmsgstr \"U\" no\n", -1, 8 },
	{ HEADER "# remark\n\"no keyword\"\n", -1, 7 },
	{ HEADER "msgctxt \"a\"\nmsgid \"One\"\nmsgstr \"\xE9\"\n", -1, 8 },
	{ "return panel {}\n", 2, 1 },
	{ "", 2, 0 },
};

static void a_file_that_is_not_whole_is_refused_at_its_line(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof FILES / sizeof *FILES; i++) {
		struct read read;
		read_text(&read, FILES[i].text, strlen(FILES[i].text), true, FILES[i].language);
		if (read.good != (FILES[i].line < 0) || (!read.good && read.problems.items[0].line != FILES[i].line))
			fail_msg("case %zu: line %d: %s", i, read.good ? -1 : read.problems.items[0].line,
					 read.good ? "" : read.problems.items[0].message);
		done(&read);
	}
}

static void however_a_file_is_cut_it_is_read_or_refused(void **state)
{
	static const char po[] = HEADER ENTRY ENTRY;
	static const char csv[] = "text,en,es,sums\r\n\"a: title\",\"On\"\"e\",Uno,\"en:1 es:2\"\r\n";
	(void)state;
	for (size_t i = 0; i < sizeof po; i++) {
		struct read read;
		read_text(&read, po, i, true, -1);
		assert_true(read.good || read.problems.errors > 0);
		done(&read);
	}
	for (size_t i = 0; i < sizeof csv; i++) {
		struct read read;
		read_text(&read, csv, i, false, -1);
		assert_true(read.good || read.problems.errors > 0);
		done(&read);
	}
}

static void a_table_is_read_as_any_spreadsheet_writes_it(void **state)
{
	static const char *const tables[] = {
		"text,en,es,sums\r\na: title,\"One\n\"\"two\"\"\",'=Uno,\"en:0000002a es:2b\"\r\n",
		"\xEF\xBB\xBF\"sums\";\"es\";\"en\";\"mine\";\"text\"\n\"en:2a es:2b\";\"'=Uno\";\"One\r\n\"\"two\"\"\";;\"a: "
		"title\"\n",
		"es\ttext\tsums\ten\n'=Uno\ta: title\ten:2a es:2b\t\"One\n\"\"two\"\"\"",
	};
	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct read read;
		read_text(&read, tables[i], strlen(tables[i]), false, -1);
		assert_true(read.good);
		assert_int_equal(read.offers.count, 2);
		assert_string_equal(read.offers.items[0].name, "a: title");
		assert_string_equal(read.offers.items[0].text, "One\n\"two\"");
		assert_int_equal(read.offers.items[0].base, 42);
		assert_int_equal(read.offers.items[0].source, 0); /* it is the source */
		assert_string_equal(read.offers.items[1].text, "=Uno");
		assert_int_equal(read.offers.items[1].base, 43);
		assert_int_equal(read.offers.items[1].source, 42);
		assert_int_equal(read.offers.items[1].line, 2);
		done(&read);
		read_text(&read, tables[i], strlen(tables[i]), false, 2);
		assert_int_equal(read.offers.count, 1);
		done(&read);
	}
}

static void a_table_that_is_none_is_refused(void **state)
{
	static const char *const tables[] = {
		"", "a,b\n", "text,fr\na,b\n", "en,es\na,b\n", "text,es\na,\"b\n", "text,es\na,\xE9\n", "\xFF\xFEt"
	};
	(void)state;
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
		struct read read;
		read_text(&read, tables[i], strlen(tables[i]), false, -1);
		assert_false(read.good);
		assert_int_equal(read.problems.errors, 1);
		done(&read);
	}
}

#define RING "\xE2\x97\x8B"

static void lost_markup_is_named(void **state)
{
	static const struct {
		const char *source, *text, *old, *lost;
	} cases[] = {
		{ "A " RING " b", "C", "D " RING, "the ring " RING },
		{ "A " RING "2 b", "C " RING, "D " RING "2", "the ring " RING "2" },
		{ "[A](kurt) b", "[C](karlag)", "[D](kurt)", "the link [words](kurt)" },
		{ "[A](kurt) " RING, RING " [C](kurt)", "[D](kurt) " RING, NULL },
		{ "[A](kurt) [b](kurt)", "[C](kurt)", "[D](kurt) [E](kurt)", "the link [words](kurt)" },
		{ "[A](kurt) b", "C", "D", NULL }, /* lost before */
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char lost[100] = "";
		assert_int_equal(markings_lost(cases[i].source, cases[i].text, cases[i].old, lost, sizeof lost),
						 cases[i].lost != NULL);
		assert_string_equal(lost, cases[i].lost ? cases[i].lost : "");
	}
	assert_true(markings_stars_lost("*a*", "b", "*c*"));
	assert_false(markings_stars_lost("*a*", "**b**", "*c*"));
	assert_false(markings_stars_lost("*a*", "b", "c"));
	assert_false(markings_stars_lost("2 * 3", "b", "*c*"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_entry_is_read_with_all_that_is_known_of_it),
		cmocka_unit_test(a_file_that_is_not_whole_is_refused_at_its_line),
		cmocka_unit_test(however_a_file_is_cut_it_is_read_or_refused),
		cmocka_unit_test(a_table_is_read_as_any_spreadsheet_writes_it),
		cmocka_unit_test(a_table_that_is_none_is_refused),
		cmocka_unit_test(lost_markup_is_named),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
