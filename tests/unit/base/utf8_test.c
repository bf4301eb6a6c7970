/* UTF-8 against iconv-like truth: every code point there and back, every wrong sequence refused, capitals. */
#include "base/utf8.h"
#include "support/test.h"
#include <stdio.h>

static void every_code_point_there_and_back(void **state)
{
	(void)state;
	for (uint32_t rune = 0; rune <= 0x10FFFF; rune++) {
		char bytes[4];
		uint32_t back = 0;
		size_t size = utf8_encode(rune, bytes);
		size_t read = utf8_decode(bytes, size, &back);
		bool surrogate = rune >= 0xD800 && rune <= 0xDFFF;
		if (read != size || back != (surrogate ? 0xFFFD : rune))
			fail_msg("U+%04X came back as U+%04X", (unsigned)rune, (unsigned)back);
		if (size > 1 && utf8_decode(bytes, size - 1, &back) != 1)
			fail_msg("U+%04X cut short is taken", (unsigned)rune);
	}
	char bytes[4];
	assert_int_equal(utf8_encode(0x110000, bytes), 3);
	assert_memory_equal(bytes, "\xEF\xBF\xBD", 3);
}

static void refuses_what_is_invalid(void **state)
{
	(void)state;
	static const char *const wrong[] = {
		"\x80",
		"\xBF",
		"\xC0\x80",
		"\xC1\xBF",
		"\xE0\x80\x80",
		"\xE0\x9F\xBF",
		"\xED\xA0\x80",
		"\xED\xBF\xBF",
		"\xF0\x80\x80\x80",
		"\xF0\x8F\xBF\xBF",
		"\xF4\x90\x80\x80",
		"\xF5\x80\x80\x80",
		"\xFE",
		"\xFF",
		"\xC3",
		"\xC3(",
		"\xE2\x82",
		"\xE2(\xA1",
		"\xF0\x9F\x99",
		"\xF0\x9F(\x82",
	};
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		uint32_t rune = 0;
		size_t bad = 99;
		assert_int_equal(utf8_decode(wrong[i], strlen(wrong[i]), &rune), 1);
		assert_int_equal(rune, 0xFFFD);
		char text[16];
		snprintf(text, sizeof text, "aқ%s", wrong[i]);
		assert_false(utf8_valid(text, strlen(text), &bad));
		assert_int_equal(bad, 3);
		assert_false(utf8_valid(text, strlen(text), NULL));
	}
	uint32_t rune = 5;
	assert_int_equal(utf8_decode("x", 0, &rune), 0);
	assert_true(utf8_valid("", 0, NULL));
	assert_true(utf8_valid("Қазақ \xEF\xBF\xBD 🙂", strlen("Қазақ \xEF\xBF\xBD 🙂"), NULL));
}

/* The same words for two pages of bytes: any two bytes decode to 1 or 2 characters, and never read beyond. */
static void counts(void **state)
{
	(void)state;
	assert_int_equal(utf8_count("Әлем", strlen("Әлем")), 4);
	assert_int_equal(utf8_count("a\xFF\xFE", 3), 3);
	for (unsigned pair = 0; pair < 0x10000; pair++) {
		char bytes[2] = { (char)(pair >> 8), (char)pair };
		size_t count = utf8_count(bytes, 2);
		assert_true(count == 1 || count == 2);
	}
}

static size_t words(const char *text)
{
	return utf8_words(text, strlen(text));
}

static void counts_words(void **state)
{
	(void)state;
	assert_int_equal(words(""), 0);
	assert_int_equal(words("  \t\n"), 0);
	assert_int_equal(words("Жаңа Қазақстан"), 2);
	assert_int_equal(words(" one  two\nthree "), 3);
	assert_int_equal(words("Kok-Uzek, 1930–1959 — «степь»"), 3);
	assert_int_equal(words("5\u00A0000"), 2);
	assert_int_equal(words("· • → …"), 0);
	assert_true(utf8_is_space(0x202F));
	assert_false(utf8_is_space('_'));
}

static void assert_upper_in(const char *language, const char *text, const char *expected)
{
	char out[256];
	size_t need = utf8_upper(text, strlen(text), language, out, sizeof out);
	assert_string_equal(out, expected);
	assert_int_equal(need, strlen(expected));
}

static void assert_upper(const char *text, const char *expected)
{
	assert_upper_in(NULL, text, expected);
}

static void capitals_are_written_as_the_language_does(void **state)
{
	(void)state;
	assert_upper_in("tr", "istanbul ışık Iğdır", "İSTANBUL IŞIK IĞDIR");
	assert_upper_in("az-AZ", "biz", "BİZ");
	assert_upper_in("en", "istanbul ışık", "ISTANBUL IŞIK");
	assert_upper_in("el", "Κάλυμνος, Αιγαίο 1900", "ΚΑΛΥΜΝΟΣ, ΑΙΓΑΙΟ 1900");
	assert_upper_in("el", "Μάιος προϋπόθεση ΐ ή μή Ή", "ΜΑΪΟΣ ΠΡΟΫΠΟΘΕΣΗ Ϊ Ή ΜΗ Ή");
	assert_upper_in("el", "Größe", "GRÖSSE");
	assert_upper("Κάλυμνος", "ΚΆΛΥΜΝΟΣ");
	assert_upper("հայոց և", "ՀԱՅՈՑ ԵՎ");
	assert_upper_in("ka", "ზღვა და", "ზღვა და");
	assert_upper_in("vi", "người lặn biển", "NGƯỜI LẶN BIỂN");
	assert_upper_in("trv", "i", "I");
}

static void letters_capitals_and_marks_are_known_in_every_script(void **state)
{
	(void)state;
	static const uint32_t letters[] = { 'a', 0x4D9, 0x3B1, 0x561, 0x10D0, 0x4E2D, 0x1EA1, 0xAA };
	static const uint32_t others[] = { '1', ' ', 0xB7, 0xD7, 0x2014, 0x301, 0x2192, 0x20AC, 0xFFFD, 0x37E, 0x589 };
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
		assert_true(utf8_is_letter(letters[i]) && !utf8_is_capital(letters[i]) && !utf8_is_mark(letters[i]));
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		assert_false(utf8_is_letter(others[i]) || utf8_is_capital(others[i]));
	assert_true(utf8_is_capital(0x393) && utf8_is_capital(0x531) && utf8_is_capital(0x49A) && utf8_is_capital(0x1C5));
	assert_true(utf8_is_mark(0x301) && utf8_is_mark(0x483) && utf8_is_mark(0x93E) && !utf8_is_mark('a'));
}

static void raises_to_capitals(void **state)
{
	(void)state;
	assert_upper("lantern 2026!", "LANTERN 2026!");
	assert_upper("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ");
	assert_upper("әғқңөұүһі", "ӘҒҚҢӨҰҮҺІ");
	assert_upper("ӘҒҚҢӨҰҮҺІЁ", "ӘҒҚҢӨҰҮҺІЁ");
	assert_upper("àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ", "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŸ");
	assert_upper("āăąćčďđēėęěğģīįıķļľłńņňőœŕřśşšţťūůűųŵŷźżž", "ĀĂĄĆČĎĐĒĖĘĚĞĢĪĮIĶĻĽŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŹŻŽ");
	assert_upper("ĀĹĽŁŹŽŸŒĶĮ", "ĀĹĽŁŹŽŸŒĶĮ");
	assert_upper("straße", "STRASSE");
	assert_upper("їєґђљњћџӏӂ", "ЇЄҐЂЉЊЋЏӀӁ");
	assert_upper("șțə ệẁ", "ȘȚƏ ỆẀ");
	assert_upper("÷×µ §4 — 漢", "÷×µ §4 — 漢");
	assert_upper("a\xFFz", "A\xEF\xBF\xBDZ");
}

/* Cut anywhere, the text is whole characters and ends with a NUL. */
static void cuts_capitals_between_characters(void **state)
{
	(void)state;
	static const char text[] = "ағß…z";
	size_t whole = utf8_upper(text, strlen(text), NULL, NULL, 0);
	assert_int_equal(whole, strlen("АҒSS…Z"));
	for (size_t size = 1; size <= whole + 1; size++) {
		char out[32];
		memset(out, '#', sizeof out);
		assert_int_equal(utf8_upper(text, strlen(text), NULL, out, size), whole);
		assert_true(strlen(out) < size);
		assert_true(utf8_valid(out, strlen(out), NULL));
		assert_memory_equal(out, "АҒSS…Z", strlen(out));
		assert_int_equal(out[size], '#');
		assert_true(size - 1 - strlen(out) < 3);
	}
}

/* However many bytes are asked for, what is left is whole characters and as many as fit. */
static void a_text_is_cut_between_characters(void **state)
{
	(void)state;
	static const char text[] = "aқ…🙂z";
	static const size_t ends[] = { 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 11 };
	for (size_t most = 0; most < sizeof ends / sizeof *ends; most++)
		assert_int_equal(utf8_cut(text, strlen(text), most), ends[most]);
	assert_int_equal(utf8_cut("aқ", 2, 2), 1);
	assert_int_equal(utf8_before(text, 0), 0);
	assert_int_equal(utf8_before(text, 3), 1);
	assert_int_equal(utf8_before(text, 10), 6);
}

static void half_a_character_is_taken_out(void **state)
{
	(void)state;
	char cut[] = "Vergr\xC3 – \xF0\x9F\x99", whole[] = "Größe \xEF\xBF\xBD";
	utf8_mend(cut);
	assert_string_equal(cut, "Vergr – ");
	utf8_mend(whole);
	assert_string_equal(whole, "Größe \xEF\xBF\xBD");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_code_point_there_and_back),
		cmocka_unit_test(refuses_what_is_invalid),
		cmocka_unit_test(counts),
		cmocka_unit_test(counts_words),
		cmocka_unit_test(raises_to_capitals),
		cmocka_unit_test(capitals_are_written_as_the_language_does),
		cmocka_unit_test(letters_capitals_and_marks_are_known_in_every_script),
		cmocka_unit_test(cuts_capitals_between_characters),
		cmocka_unit_test(a_text_is_cut_between_characters),
		cmocka_unit_test(half_a_character_is_taken_out),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
