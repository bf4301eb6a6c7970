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

/* What files of words begin with, behind return. */
static const char *const FUNCTIONS[] = { "panel", "exhibition", "facts", "quotes", "sources", "people" };
enum { FUNCTION_COUNT = sizeof FUNCTIONS / sizeof *FUNCTIONS };

static bool is(const struct token *token, const char *word)
{
	return token->kind == TOKEN_NAME && strlen(word) == token->length && memcmp(token->text, word, token->length) == 0;
}

/* A window of four tokens that moves over the text. */
struct window {
	const char *text; /* the file's */
	struct tokens tokens;
	struct token earlier, before, here, next;
	bool first; /* `here` is the first on its line */
};

static struct window open_window(const char *text, size_t length)
{
	struct window window = { .text = text, .tokens = tokens_of(text, length) };
	window.next = tokens_next(&window.tokens);
	return window;
}

static bool move_on(struct window *window)
{
	window->first = window->next.line != window->here.line;
	window->earlier = window->before;
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
	else if (is_among(rune, "，＝｛｝；：、،；"))
		error_set(what, "the sign %.*s stands outside quotes: write the Latin one", size, token->text);
	else
		return false;
	return true;
}

/* ---- slips of syntax ---- */

static bool is_letter(const struct token *token, const char *end)
{
	uint32_t rune;
	if (token->kind < 0x80 || token->kind >= TOKEN_NAME)
		return false;
	utf8_decode(token->text, (size_t)(end - token->text), &rune);
	return utf8_is_letter(rune);
}

/* "Der "Fels" im Meer": right behind a text that is closed, something goes on that is no next field. */
static bool is_inner_quote(const struct window *window, const char *end)
{
	const struct token *string = &window->before, *here = &window->here;
	if (!string->quoted || (here->kind >= 0x80 && here->kind < TOKEN_NAME && !is_letter(here, end)) ||
		here->line != string->line || window->next.kind == '=')
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
	if (here->kind == '<')
		return strncmp(here->text, "<!--", 4) == 0;
	return here->kind == '/' && (next->kind == '/' || next->kind == '*') && next->text == here->text + 1;
}

/* de = "Die Insel, fr = "L’île": the text that was not closed took the next field's name with it. Where that begins, or
 * NULL. */
static const char *swallowed_field(const struct token *string)
{
	const char *start = string->text, *at = start + string->length;
	while (at > start && at[-1] == ' ')
		at--;
	if (!string->quoted || at == start || *--at != '=')
		return NULL;
	while (at > start && at[-1] == ' ')
		at--;
	const char *name = at;
	while (name > start && (isalnum((unsigned char)name[-1]) || name[-1] == '_'))
		name--;
	const char *comma = name;
	while (comma > start && comma[-1] == ' ')
		comma--;
	return name < at && comma > start && comma[-1] == ',' ? name : NULL;
}

/* title = Die Insel": two words in a row where a value begins. */
static bool is_bare_text(const struct window *window, const char *end)
{
	const struct token *before = &window->before, *here = &window->here;
	bool value = window->earlier.kind == '=' && before->line == here->line && !is(before, "function");
	bool bytes = here->kind >= 0x80 && here->kind < TOKEN_NAME; /* of a letter that has several */
	if (before->kind == TOKEN_NAME)
		return value && (here->kind == TOKEN_NAME || is_letter(here, end)) &&
			   here->text > before->text + before->length;
	return value && is_letter(before, end) && (here->kind == TOKEN_NAME || bytes);
}

/* What is opened with it at `here` is a table with names or texts: ( "a", or ( de = "a". */
static bool is_wrong_bracket(const struct window *window)
{
	const struct token *next = &window->next;
	const char *behind = next->text + next->length;
	if (window->before.kind != '=' || (window->here.kind != '(' && window->here.kind != '['))
		return false;
	if (window->here.kind == '[')
		return next->kind == TOKEN_NAME || next->kind == TOKEN_STRING || next->kind == TOKEN_NUMBER;
	if (next->kind != TOKEN_NAME)
		return false;
	behind += strspn(behind, " ");
	return behind[0] == '=' && behind[1] != '=';
}

static bool is_marks_of_git(const struct window *window)
{
	static const char *const marks[] = { "<<<<<<<", "=======", ">>>>>>>" };
	for (int i = 0; i < 3; i++)
		if (window->first && strncmp(window->here.text, marks[i], 7) == 0)
			return true;
	return false;
}

/* 24 000, 24'000, 24_000 */
static bool is_parted_number(const struct window *window)
{
	const struct token *here = &window->here, *before = &window->before;
	return before->kind == TOKEN_NUMBER && here->line == before->line &&
		   ((here->kind == TOKEN_NUMBER && here->length == 3 && here->text == before->text + before->length + 1) ||
			(here->quoted && here->text[-1] == '\'' && here->text - 1 == before->text + before->length));
}

/* content-note = …, fr-CA = … */
static bool is_dashed_name(const struct window *window)
{
	return window->here.kind == '=' && window->next.kind != '=' && window->before.kind == TOKEN_NAME &&
		   window->earlier.kind == '-' && window->earlier.text + 1 == window->before.text;
}

static void advise_dash(const struct window *window, struct error *what)
{
	const char *start = window->earlier.text, *end = window->before.text + window->before.length;
	while (start > window->text && (isalnum((unsigned char)start[-1]) || start[-1] == '_'))
		start--;
	error_set(what, "a name with a hyphen stands in brackets and quotes: write [\"%.*s\"] = …", (int)(end - start),
			  start);
}

/* A value is at its end, and where a comma should be there is a full stop. */
static bool is_stop(const struct window *window)
{
	const struct token *before = &window->before;
	return window->here.kind == '.' && window->next.line > window->here.line &&
		   (before->kind == TOKEN_STRING || before->kind == '}' || before->kind == TOKEN_NUMBER);
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

static int last_line(const struct token *token)
{
	int line = token->line;
	for (size_t i = 0; i < token->length && token->kind == TOKEN_STRING; i++)
		line += token->text[i] == '\n';
	return line;
}

/* [[The [[word]] goes on]]: the first ]] has ended the text. */
static bool is_behind_brackets(const struct window *window, const char *end)
{
	const struct token *string = &window->before, *here = &window->here;
	bool word = here->kind == TOKEN_NAME || is_letter(here, end);
	return word && string->kind == TOKEN_STRING && !string->quoted && last_line(string) == here->line &&
		   window->next.kind != '=' && memmem(string->text, string->length, "[[", 2);
}

static bool advise(const struct window *window, const char *end, struct error *what)
{
	const struct token *here = &window->here, *before = &window->before;
	const char *swallowed = before->kind == TOKEN_STRING && here->line == before->line ? swallowed_field(before) : NULL;
	if (is_marks_of_git(window))
		error_set(what, "git has left two versions here, from <<<<<<< to >>>>>>>: keep one of them, and delete the "
						"three lines with its marks");
	else if (swallowed)
		error_set(what, "a closing quote \" is missing in front of the comma before %.*s",
				  (int)(before->text + before->length - swallowed), swallowed);
	else if (is_behind_brackets(window, end))
		error_set(what, "a text between [[ and ]] ends at its first ]]: within it write single brackets, [ and ]");
	else if (here->kind == '=' && is(&window->earlier, "return") && window->next.kind == '{')
		error_set(what, "no = stands between %.*s and {: write return %.*s {", (int)before->length, before->text,
				  (int)before->length, before->text);
	else if (is_bare_text(window, end))
		error_set(what, "a text stands between straight quotes: the opening \" behind = is missing");
	else if (is_wrong_bracket(window))
		error_set(what, "fields and lists stand between { and }, not between %s", here->kind == '(' ? "( )" : "[ ]");
	else if (is_parted_number(window))
		error_set(what, "thousands have no separator here: write %.*s and the digits behind it as one number",
				  (int)before->length, before->text);
	else if (is_dashed_name(window))
		advise_dash(window, what);
	else if (is_stop(window))
		error_set(what, "a full stop stands where a comma is needed");
	else if (is_inner_quote(window, end))
		error_set(what, "a straight quotation mark inside a text ends it: write „…“, «…» or “…” there, or \\\"");
	else if (is_remark(window))
		error_set(what, "a remark begins with two hyphens: -- (not with %.*s)",
				  here->kind == '#'	  ? 1
				  : here->kind == '<' ? 4
									  : 2,
				  here->text);
	else if (before->quoted && here->kind == '=' && (window->earlier.kind == '{' || window->earlier.kind == ','))
		error_set(what, "the name of a field stands without quotes: write %.*s = …", (int)before->length, before->text);
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

/* Does a value end with the token? */
static bool ends_value(const struct token *token)
{
	return token->kind == TOKEN_STRING || token->kind == TOKEN_NUMBER || token->kind == '}' || is(token, "true") ||
		   is(token, "false") || is(token, "nil");
}

/* Is it where the parser stopped, near 'body'? */
static bool is_near(const struct token *token, const char *said)
{
	const char *near = strstr(said, " near ");
	near = near ? near + 6 : "";
	near += *near == '\'';
	return token->length > 0 &&
		   strncmp(near, token->kind == TOKEN_STRING ? token->text - token->quoted : token->text, token->length) == 0;
}

/* Within a table a value is followed by what could only follow a comma; or its { itself is missing. */
static bool advise_joint(const char *text, size_t length, const char *said, int *line, struct error *what)
{
	struct window window = open_window(text, length);
	while (move_on(&window) && window.here.line <= *line) {
		const struct token *here = &window.here, *before = &window.before;
		bool named = here->kind == TOKEN_NAME && window.next.kind == '=';
		bool another = named || ((here->kind == TOKEN_STRING || here->kind == '{') && before->kind == here->kind) ||
					   (here->kind == '{' && before->kind == '}');
		if (here->line != *line || !is_near(here, said))
			continue;
		if (named && is(&window.earlier, "return") && before->kind == TOKEN_NAME) {
			*line = before->line;
			error_set(what, "{ is missing behind return %.*s", (int)before->length, before->text);
			return true;
		}
		if (!another || !ends_value(before))
			continue;
		*line = last_line(before);
		if (*line < here->line)
			error_set(what, "a comma is missing at the end of this line, before %.*s on line %d",
					  here->kind == '{' ? 1 : (int)here->length, here->text, here->line);
		else
			error_set(what, "a comma is missing before %.*s", here->kind == '{' ? 1 : (int)here->length, here->text);
		return true;
	}
	return false;
}

/* The table that the file returns is closed within a line, and goes on behind: one } too many. */
static bool advise_rest(const char *text, size_t length, int *line, struct error *what)
{
	int depth = 0;
	struct window window = open_window(text, length);
	while (move_on(&window)) {
		depth += (window.here.kind == '{') - (window.here.kind == '}');
		if (window.here.kind != '}' || depth != 0)
			continue;
		if (window.first || window.next.kind != ',')
			return false;
		*line = window.here.line;
		error_set(what, "the last } of this line closes the whole file, and more follows: there is one } too many");
		return true;
	}
	return false;
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
	if (advise_joint(text, length, said, line, what))
		return true;
	if (strstr(said, "<eof>") && !strstr(said, "near <eof>"))
		return advise_rest(text, length, line, what);
	return strstr(said, "<eof>") && !strstr(said, "to close '('") && advise_end(text, length, what);
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
	const char *nearest = nearest_name(word, FUNCTIONS, FUNCTION_COUNT);
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
	if (value && window.next.kind == '(')
		error_set(what, "there is no %s( ): a text stands between quotes alone", word);
	else if (value && !opens && truth(word))
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

bool advice_opening(const char *text, size_t length, const char *function, const char **found, int *line)
{
	struct window window = open_window(text, length);
	while (move_on(&window))
		for (size_t i = 0; is(&window.before, "return") && i < FUNCTION_COUNT; i++)
			if (is(&window.here, FUNCTIONS[i]) && window.next.kind == '{') {
				*found = FUNCTIONS[i];
				*line = window.here.line;
				return strcmp(FUNCTIONS[i], function) != 0;
			}
	return false;
}
