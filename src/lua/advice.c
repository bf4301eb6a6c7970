/* The text is cut into tokens once more, and the few around the place looked at. */
#include "lua/advice.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "lua/tokens.h"
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static bool is(const struct token *token, const char *word)
{
	return token->kind == TOKEN_NAME && strlen(word) == token->length && memcmp(token->text, word, token->length) == 0;
}

/* A window of three tokens that moves over the text. */
struct window {
	struct tokens tokens;
	struct token before, here, next;
	bool first; /* `here` is the first on its line */
};

static struct window open_window(const char *text, size_t length)
{
	struct window window = { .tokens = tokens_of(text, length) };
	window.next = tokens_next(&window.tokens);
	return window;
}

static bool move_on(struct window *window)
{
	window->first = window->next.line != window->here.line;
	window->before = window->here;
	window->here = window->next;
	window->next = tokens_next(&window->tokens);
	return window->here.kind != TOKEN_END;
}

/* Where the token ends that is a string between quotes. */
static const char *behind_string(const struct token *token)
{
	return token->text + token->length + 1;
}

/* ---- letters outside quotes that are none of Lua's ---- */

static const char *look_alike(uint32_t rune)
{
	static const struct {
		const char *letters, *latin;
	} sets[] = {
		{ "аеорсухіјѕԁһԛԝкАВЕКМНОРСТУХІЈЅ", "aeopcyxijsdhqwkABEKMHOPCTYXIJS" },
		{ "ανικορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "avikoptuxABEZHIKMNOPTYX" },
	};
	static char found[2];
	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
		const char *at = sets[i].letters, *latin = sets[i].latin;
		for (uint32_t member; *at; latin++) {
			at += utf8_decode(at, strlen(at), &member);
			if (member == rune)
				return found[0] = *latin, found;
		}
	}
	return NULL;
}

static bool is_among(uint32_t rune, const char *set)
{
	uint32_t member;
	while (*set) {
		set += utf8_decode(set, strlen(set), &member);
		if (member == rune)
			return true;
	}
	return false;
}

static bool is_invisible(uint32_t rune)
{
	return rune == 0xAD || (rune >= 0x200B && rune <= 0x200F) || (rune >= 0x202A && rune <= 0x202E) ||
		   (rune >= 0x2060 && rune <= 0x206F) || rune == 0xFEFF;
}

/* Is the letter in one word with Latin ones? A word all of its own alphabet only lacks its quotes. */
static bool is_in_latin_word(const struct window *window, const char *end)
{
	const char *at = window->here.text;
	if (window->before.kind == TOKEN_NAME && window->before.text + window->before.length == at)
		return true;
	while (at < end && (unsigned char)*at >= 0x80)
		at++;
	return at < end && (isalpha((unsigned char)*at) || *at == '_');
}

static bool advise_letter(const struct window *window, const char *end, struct error *what)
{
	const struct token *token = &window->here;
	uint32_t rune;
	int size = (int)utf8_decode(token->text, (size_t)(end - token->text), &rune);
	const char *latin = is_in_latin_word(window, end) ? look_alike(rune) : NULL;
	unsigned code = (unsigned)rune;
	if (latin)
		error_set(what, "the letter %.*s (U+%04X) only looks like %s: names of fields are written in Latin letters",
				  size, token->text, code, latin);
	else if (is_invisible(rune))
		error_set(what, "an invisible sign (U+%04X) stands outside quotes: delete this line and type it anew", code);
	else if (utf8_is_space(rune))
		error_set(what, "a space of another kind (U+%04X) stands outside quotes: delete it and type a common one",
				  code);
	else if (is_among(rune, "“”„‟«»‘’‚‛‹›＂"))
		error_set(what, "the quotation mark %.*s stands where a text begins or ends: write a straight quote \" there",
				  size, token->text);
	else if (is_among(rune, "‐‑‒–—―−"))
		error_set(what, "the dash %.*s stands outside quotes: a remark begins with two hyphens, --", size, token->text);
	else if (is_among(rune, "，＝｛｝；：、"))
		error_set(what, "the sign %.*s stands outside quotes: write the Latin one", size, token->text);
	else
		return false;
	return true;
}

/* ---- slips of syntax ---- */

/* "Der "Fels" im Meer": right behind a text that is closed, something goes on that is no next field. */
static bool is_inner_quote(const struct window *window)
{
	const struct token *string = &window->before, *here = &window->here;
	if (!string->quoted || here->line != string->line || window->next.kind == '=')
		return false;
	if (string->length == 0 && string->text[0] != string->text[-1])
		return false;
	bool touches = here->text == behind_string(string), name = here->kind == TOKEN_NAME;
	bool word = name || here->kind == TOKEN_NUMBER || (here->kind >= 0x80 && here->kind < TOKEN_NAME);
	bool goes_on = window->next.kind == TOKEN_NAME || window->next.kind == TOKEN_STRING;
	return (touches && word) || (name && goes_on);
}

static bool is_remark(const struct window *window)
{
	const struct token *here = &window->here, *next = &window->next;
	if (here->kind == '#')
		return window->first || window->before.kind == ',';
	return here->kind == '/' && (next->kind == '/' || next->kind == '*') && next->text == here->text + 1;
}

/* title: "…" and "title": "…", title => "…" */
static bool is_colon(const struct window *window)
{
	const struct token *here = &window->here, *before = &window->before;
	bool named = before->kind == TOKEN_NAME || before->kind == TOKEN_STRING;
	bool value = window->next.kind == TOKEN_STRING || window->next.kind == '{' || window->next.kind == TOKEN_NUMBER ||
				 is(&window->next, "true") || is(&window->next, "false");
	return named && value && before->line == here->line && (here->kind == ':' || here->kind == '>');
}

static bool advise(const struct window *window, const char *end, struct error *what)
{
	const struct token *here = &window->here, *before = &window->before;
	if (is_inner_quote(window))
		error_set(what, "a straight quotation mark inside a text ends it: write „…“, «…» or “…” there, or \\\"");
	else if (is_remark(window))
		error_set(what, "a remark begins with two hyphens: -- (not with %.*s)", here->kind == '#' ? 1 : 2, here->text);
	else if (is_colon(window))
		error_set(what, "a field and its value are joined by =: write %.*s = … (not %.*s)", (int)before->length,
				  before->text, here->kind == '>' ? 2 : 1, here->kind == '>' ? "=>" : ":");
	else
		return here->kind >= 0x80 && here->kind < TOKEN_NAME && advise_letter(window, end, what);
	return true;
}

/* How far the line of `at` is moved in. */
static int indent_at(const char *text, const char *at)
{
	const char *line = at;
	int columns = 0;
	while (line > text && line[-1] != '\n')
		line--;
	for (; *line == ' ' || *line == '\t'; line++)
		columns += *line == '\t' ? 4 : 1;
	return columns;
}

enum { DEPTH_MOST = 220 };

/* The line of the { that is never closed. As people move lines in, what stands no further in than the line of its { is
 * not in that table any more; where lines are not moved in at all, the innermost one that is open. 0: none is. */
static int unclosed_brace(const char *text, size_t length)
{
	struct {
		int line, indent;
	} open[DEPTH_MOST];
	int depth = 0;
	struct window window = open_window(text, length);
	while (move_on(&window)) {
		int kind = window.here.kind, indent = window.first ? indent_at(text, window.here.text) : 0;
		if (window.first && depth > 0 && window.here.line > open[depth - 1].line &&
			(kind == '}' ? indent < open[depth - 1].indent
						 : indent <= open[depth - 1].indent && window.next.kind == '=' && depth > 1))
			return open[depth - 1].line;
		if (kind == '{' && depth == DEPTH_MOST)
			return 0;
		if (kind == '{') {
			open[depth].line = window.here.line;
			open[depth++].indent = indent_at(text, window.here.text);
		} else if (kind == '}' && depth > 0) {
			depth--;
		}
	}
	return depth > 0 ? open[depth - 1].line : 0;
}

static bool advise_end(const char *text, size_t length, struct error *what)
{
	int opened = unclosed_brace(text, length);
	if (opened == 0)
		return false;
	error_set(what, "the file ends too early: what is opened with { on line %d is never closed with }", opened);
	return true;
}

bool advice_syntax(const char *text, size_t length, const char *said, int *line, struct error *what)
{
	if (strstr(said, "unfinished long"))
		return false;
	struct window window = open_window(text, length);
	if (move_on(&window) && window.here.kind == TOKEN_NAME && !is(&window.here, "return") &&
		!is(&window.here, "local")) {
		static const char *const word[] = { "return" };
		char name[40];
		snprintf(name, sizeof name, "%.*s", (int)window.here.length, window.here.text);
		if (nearest_name(name, word, 1)) {
			*line = window.here.line;
			error_set(what, "%s stands where return is expected", name);
			return true;
		}
	}
	window = open_window(text, length);
	while (move_on(&window) && window.here.line <= *line)
		if (window.here.line >= *line - 1 && advise(&window, text + length, what)) {
			*line = window.here.line;
			return true;
		}
	return strstr(said, "<eof>") && advise_end(text, length, what);
}

/* ---- words ---- */

static const char *truth(const char *word)
{
	static const char *const yes[] = { "true", "yes", "on", "ja", "oui", "si", "sim", "da", "tak", "ano", "wahr" };
	static const char *const no[] = { "false", "no", "off", "nein", "non", "nao", "net", "nie", "ne", "falsch" };
	for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
		if (strcasecmp(yes[i], word) == 0)
			return "true";
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		if (strcasecmp(no[i], word) == 0)
			return "false";
	return NULL;
}

static bool is_nothing(const char *word)
{
	return strcasecmp(word, "none") == 0 || strcasecmp(word, "null") == 0 || strcasecmp(word, "nil") == 0;
}

static void advise_function(const char *word, struct error *what)
{
	static const char *const functions[] = { "panel", "exhibition", "facts", "quotes", "sources", "people" };
	const char *nearest = nearest_name(word, functions, sizeof functions / sizeof *functions);
	if (nearest)
		error_set(what, "there is no %s%s", word, did_you_mean(nearest, "").text);
	else
		error_set(what, "there is no %s: a panel begins with return panel {", word);
}

/* The window stands at the word on that line; false if it is not there. */
static bool find_word(struct window *window, const char *text, size_t length, int line, const char *word)
{
	*window = open_window(text, length);
	while (move_on(window))
		if (window->here.line == line && is(&window->here, word))
			return true;
	return false;
}

void advice_word(const char *text, size_t length, int line, const char *word, struct error *what)
{
	struct window window;
	bool found = find_word(&window, text, length, line, word);
	bool value = found && window.before.kind == '=';
	bool opens = found && (window.next.kind == '{' || window.next.kind == TOKEN_STRING);
	if (value && !opens && truth(word))
		error_set(what, "%s is not known here: write %s, in small letters and without quotes", word, truth(word));
	else if (value && !opens && is_nothing(word))
		error_set(what, "%s is not known here: a field without a value is left out", word);
	else if (opens && is(&window.before, "return"))
		advise_function(word, what);
	else if (opens && !value)
		error_set(what, "= is missing behind %s: write %s = …", word, word);
	else if (found && window.next.kind == '=' && !value)
		error_set(what, "one = is enough: write %s = …", word);
	else
		error_set(what, "%s stands outside quotes: write \"%s\"", word, word);
}

void advice_nothing(const char *text, size_t length, const char *function, int *line, struct error *what)
{
	struct window window = open_window(text, length);
	*line = 1;
	if (!move_on(&window)) {
		error_set(what,
				  length > 0 ? MESSAGE("the file holds only remarks and returns nothing: it must read return %s { … }")
							 : MESSAGE("the file is empty and returns nothing: it must read return %s { … }"),
				  function);
		return;
	}
	*line = window.here.line;
	if (is(&window.here, function))
		error_set(what, "the file returns nothing: return is missing in front of %s {", function);
	else
		error_set(what, "the file returns nothing: it must read return %s { … } to its end", function);
}
