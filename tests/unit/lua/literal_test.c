/* Texts are changed in place, and nothing else of their file. */
#include "lua/literal.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>

static const char *const LANGUAGES[] = { "kk", "ru", "en", "es" };

static const struct {
	const char *literal, *value; /* NULL: it is none */
} VALUES[] = {
	{ "\"a\"", "a" },
	{ "'it\\'s'", "it's" },
	{ "\"a\\nb\\\\ \\65\\x42\\u{41F}\\z  \n  c\"", "a\nb\\ AB\xD0\x9F"
												   "c" },
	{ "[[\nfirst\r\nsecond]]", "first\nsecond" },
	{ "[==[ ]] ]=] ]==]", " ]] ]=] " },
	{ "\"\xD0\xB8\xCC\x86\"", "\xD0\xB9" }, /* a letter and its mark apart: composed */
	{ "\"a", NULL },
	{ "12", NULL },
	{ "[1]", NULL },
	{ "\"\\q\"", NULL },
};

static void a_literal_means_what_lua_reads(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof VALUES / sizeof *VALUES; i++) {
		char *value = literal_value(VALUES[i].literal, strlen(VALUES[i].literal));
		if (VALUES[i].value)
			assert_string_equal(value, VALUES[i].value);
		else
			assert_null(value);
		free(value);
	}
}

static void what_was_written_is_read_again(void **state)
{
	static const char *const models[] = { "\"\"", "''", "[[]]", "[=[\n]=]" };
	static const char *const values[] = { "plain",
										  "",
										  "\"'\\\t",
										  "two\nlines\n",
										  "\nfirst is empty",
										  "]] ]=] ]==]",
										  "ends with ]",
										  "]",
										  "ends with ]=",
										  "[words](gloss) \xE2\x97\x8B"
										  "2",
										  "-- no remark" };
	(void)state;
	for (size_t i = 0; i < sizeof models / sizeof *models; i++)
		for (size_t j = 0; j < sizeof values / sizeof *values; j++)
			for (int crlf = 0; crlf < 2; crlf++) {
				char *literal = literal_like(models[i], strlen(models[i]), values[j], crlf);
				assert_non_null(literal);
				assert_int_equal(literal[0], models[i][0]);
				char *value = literal_value(literal, strlen(literal));
				assert_string_equal(value, values[j]);
				free(value);
				free(literal);
			}
}

static const struct {
	const char *before, *field, *language, *value, *after; /* after NULL: no literal stands there */
} EDITS[] = {
	/* In place, in the manner it was written in. */
	{ "return panel { title = { kk = \"a\", en = 'b' --[[ c ]] }, } -- d", "title", "en", "it's",
	  "return panel { title = { kk = \"a\", en = 'it\\'s' --[[ c ]] }, } -- d" },
	{ "return panel {\n\tbody = { en = [[a\n\nb]] },\n}\n", "body", "en", "c\nx",
	  "return panel {\n\tbody = { en = [[c\nx]] },\n}\n" },
	{ "return { body = { en = [[\r\na]] },\r\n}", "body", "en", "c\nx",
	  "return { body = { en = [[\r\nc\r\nx]] },\r\n}" },
	{ "return { body = { en = [[a]] } }", "body", "en", "t[1]", "return { body = { en = [=[t[1]]=] } }" },
	{ "return { a = { { t = { en = \"1\" } }, { t = { en = \"2\" } } } }", "a[2].t", "en", "3",
	  "return { a = { { t = { en = \"1\" } }, { t = { en = \"3\" } } } }" },
	{ "return { [\"odd-name\"] = { t = { en = \"1\" } } }", "[\"odd-name\"].t", "en", "3",
	  "return { [\"odd-name\"] = { t = { en = \"3\" } } }" },
	/* Lua keeps the last of two. */
	{ "return { t = { en = \"1\", en = \"2\" } }", "t", "en", "3", "return { t = { en = \"1\", en = \"3\" } }" },
	/* Behind its neighbour in the languages' order. */
	{ "return { t = { kk = \"a\", en = \"b\" } }", "t", "es", "c",
	  "return { t = { kk = \"a\", en = \"b\", es = \"c\" } }" },
	{ "return { t = { kk = \"a\", en = \"b\", } }", "t", "ru", "c",
	  "return { t = { kk = \"a\", ru = \"c\", en = \"b\", } }" },
	{ "return { t = { en = \"b\" } }", "t", "kk", "c", "return { t = { en = \"b\", kk = \"c\" } }" },
	{ "return { t = {\n\t\tkk = \"a\", -- one\n\t\ten = \"b\" -- two\n\t} }", "t", "es", "c",
	  "return { t = {\n\t\tkk = \"a\", -- one\n\t\ten = \"b\", -- two\n\t\tes = \"c\"\n\t} }" },
	{ "return { t = {\r\n  kk = \"a\", -- one\r\n  en = \"b\",\r\n} }", "t", "ru", "c",
	  "return { t = {\r\n  kk = \"a\", -- one\r\n  ru = \"c\",\r\n  en = \"b\",\r\n} }" },
	{ "return { t = {\n\tkk = \"a\", en = \"b\",\n} }", "t", "es", "c",
	  "return { t = {\n\tkk = \"a\", en = \"b\", es = \"c\",\n} }" },
	{ "return { t = { en = \"b\" } }", "t", "pt-BR", "c", "return { t = { en = \"b\", [\"pt-BR\"] = \"c\" } }" },
	{ "return { t = { en = \"b\" } }", "t", "or", "c", "return { t = { en = \"b\", [\"or\"] = \"c\" } }" },
	/* No literal, or not alone. */
	{ "local x = \"a\" return { t = { en = x } }", "t", "en", "c", NULL },
	{ "return { t = { en = \"a\" .. \"b\" } }", "t", "en", "c", NULL },
	{ "return { t = { en = (\"a\") } }", "t", "en", "c", NULL },
	{ "return { t = same(\"a\") }", "t", "en", "c", NULL },
	{ "return { t = {} }", "t", "en", "c", NULL },
	{ "return 1", "t", "en", "c", NULL },
	{ "", "t", "en", "c", NULL },
};

static void a_text_is_changed_and_all_else_stays(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof EDITS / sizeof *EDITS; i++) {
		char *text = strdup(EDITS[i].before);
		size_t length = strlen(text);
		enum literal_edit done =
			literal_set(&text, &length, EDITS[i].field, EDITS[i].language, LANGUAGES, 4, EDITS[i].value);
		assert_string_equal(text, EDITS[i].after ? EDITS[i].after : EDITS[i].before);
		assert_int_equal(done, EDITS[i].after ? LITERAL_EDITED : LITERAL_NONE);
		assert_int_equal(length, strlen(text));
		free(text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_literal_means_what_lua_reads),
		cmocka_unit_test(what_was_written_is_read_again),
		cmocka_unit_test(a_text_is_changed_and_all_else_stays),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
