/* Texts are texts on pages, and what a proof remembers is read again as it was. */
#include "desk/html.h"
#include "desk/ledger.h"
#include "support/test.h"
#include <stdlib.h>

static char *written(void (*write)(FILE *out, const char *text), const char *text)
{
	char *out = NULL;
	size_t length = 0;
	FILE *file = open_memstream(&out, &length);
	write(file, text);
	fclose(file);
	return out;
}

static const struct {
	const char *text, *html;
} TEXTS[] = {
	{ "a & b < c > d \" e ' f", "a &amp; b &lt; c &gt; d &quot; e &#39; f" },
	{ "\x01\x7F \xC2\x85 \xFF", "\xEF\xBF\xBD\xEF\xBF\xBD \xEF\xBF\xBD \xEF\xBF\xBD" },
	{ NULL, "" },
};

static const struct {
	const char *text, *html;
} MARKED[] = {
	{ "plain", "<p>plain</p>" },
	{ "a\n\nb\nc", "<p>a</p>\n<p>b<br>c</p>" },
	{ "*a* **b** ***c***", "<p><em>a</em> <strong>b</strong> <strong><em>c</em></strong></p>" },
	{ "x [a <b>](kurt) y", "<p>x <a href=\"#g-kurt\">a &lt;b&gt;</a> y</p>" },
	{ "*x [a](kurt)*", "<p><em>x </em><a href=\"#g-kurt\"><em>a</em></a></p>" },
	{ "[a](kurt)[b](karlag)", "<p><a href=\"#g-kurt\">a</a><a href=\"#g-karlag\">b</a></p>" },
	{ "word \xE2\x97\x8B, word \xE2\x97\x8B"
	  "2.",
	  "<p>word<sup class=\"ring\">\xE2\x97\x8B</sup>, word<sup class=\"ring\">\xE2\x97\x8B"
	  "2</sup>.</p>" },
	{ "a \\* <i>*", "<p>a * &lt;i&gt;*</p>" },
};

static void what_stands_in_a_text_is_no_tag(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof TEXTS / sizeof *TEXTS; i++) {
		char *html = written(html_text, TEXTS[i].text);
		assert_string_equal(html, TEXTS[i].html);
		free(html);
	}
}

static void markup_becomes_elements_that_are_closed_in_their_order(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof MARKED / sizeof *MARKED; i++) {
		char *html = written(html_markup, MARKED[i].text);
		assert_string_equal(html, MARKED[i].html);
		free(html);
	}
}

static void an_address_holds_what_addresses_may(void **state)
{
	(void)state;
	char *html = written(html_address, "https://a.b/c?d=\"e\"&f=<g> \xC3\xB6");
	assert_string_equal(html, "https://a.b/c?d=%22e%22&amp;f=%3Cg%3E%20%C3%B6");
	free(html);
}

static char *kept(const struct ledger *ledger)
{
	char *out = NULL;
	size_t length = 0;
	FILE *file = open_memstream(&out, &length);
	ledger_write(ledger, file);
	fclose(file);
	return out;
}

static void make(struct ledger *ledger)
{
	ledger_init(ledger);
	ledger_begin(ledger, "kurt: title");
	ledger_add(ledger, "kk", "\"a\\b\"\n\t\x01 \xD2\x9A {}[],:");
	ledger_add(ledger, "en", "");
	ledger_begin(ledger, "fact F1");
	ledger_add(ledger, "text", "b");
	assert_false(ledger->failed);
}

static void what_was_kept_is_read_as_it_was(void **state)
{
	(void)state;
	struct ledger ledger, again;
	make(&ledger);
	char *text = kept(&ledger);
	ledger_init(&again);
	assert_true(ledger_read(&again, text));
	assert_int_equal(again.count, 2);
	const struct record *title = ledger_find(&again, "kurt: title");
	assert_string_equal(record_value(title, "kk"), "\"a\\b\"\n\t\x01 \xD2\x9A {}[],:");
	assert_string_equal(record_value(title, "en"), "");
	assert_true(record_sum(SUM_START, title) == record_sum(SUM_START, ledger_find(&ledger, "kurt: title")));
	assert_true(record_sum(SUM_START, title) != record_sum(SUM_START, ledger_find(&ledger, "fact F1")));
	ledger_finish(&again);
	ledger_finish(&ledger);
	free(text);
}

static void what_was_cut_is_not_taken_for_whole(void **state)
{
	(void)state;
	struct ledger ledger;
	make(&ledger);
	char *text = kept(&ledger);
	ledger_finish(&ledger);
	for (size_t length = strlen(text) - 2; length-- > 0;) {
		text[length] = '\0';
		ledger_init(&ledger);
		assert_false(ledger_read(&ledger, text));
		ledger_finish(&ledger);
	}
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_stands_in_a_text_is_no_tag),
		cmocka_unit_test(markup_becomes_elements_that_are_closed_in_their_order),
		cmocka_unit_test(an_address_holds_what_addresses_may),
		cmocka_unit_test(what_was_kept_is_read_as_it_was),
		cmocka_unit_test(what_was_cut_is_not_taken_for_whole),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
