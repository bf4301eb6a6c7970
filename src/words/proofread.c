/* Each finding names what stands there and what to write instead; all are warnings but what cannot be shown at all.
 *
 * Letters without a face are collected: an exhibition in Greek would otherwise be told of a hundred times. Must not
 * know which field it is. */
#include "words/proofread.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "scene/markup.h"
#include "words/languages.h"
#include "words/leftovers.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { QUOTED = 40 };

static int quoted(const char *from)
{
	return (int)utf8_cut(from, strlen(from), QUOTED);
}

static void find_star(struct check *check, const struct markup *markup)
{
	if (markup->lone)
		check_problem(
			check, SEVERITY_WARNING, "lone-star",
			"the star before or behind a word at \"%.*s\" has no partner, and visitors see it: *emphasis* has "
			"two; write \\* for a star that is meant as one",
			quoted(markup->lone), markup->lone);
}

/* <i>, </b>, <br />, <a href="…">: the length of the tag at `text`; 0 if it is none that web pages have. */
static size_t tag_length(const char *text)
{
	static const char names[] =
		" a abbr b big blockquote br center cite code div em font h1 h2 h3 h4 h5 h6 hr i img li "
		"mark nobr ol p pre q s small span strike strong sub sup table tbody td th tr tt u ul ";
	char name[16];
	size_t at = 1 + (text[1] == '/'), length = 0;
	while (isalnum((unsigned char)text[at + length]) && length < 12)
		length++;
	snprintf(name, sizeof name, " %.*s ", (int)length, text + at);
	size_t end = at + length + strcspn(text + at + length, "<>");
	bool known = length > 0 && strcasestr(names, name) && strchr(" \t\n/>", text[at + length]) && text[end] == '>';
	return known ? end + 1 : 0;
}

/* &nbsp; &amp; &#8211; */
static size_t entity_length(const char *text)
{
	static const char names[] = " nbsp amp lt gt quot apos shy ndash mdash hellip laquo raquo ldquo rdquo bdquo lsquo "
								"rsquo sbquo auml ouml uuml szlig eacute egrave agrave ccedil ntilde iacute oacute "
								"aacute uacute euro copy deg middot bull times ";
	char name[16];
	size_t length = strspn(text + 1, "#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
	if (length < 2 || length > 8 || text[1 + length] != ';')
		return 0;
	snprintf(name, sizeof name, " %.*s ", (int)length, text + 1);
	return text[1] == '#' || strcasestr(names, name) ? length + 2 : 0;
}

static void find_tag(struct check *check, const char *text)
{
	char found[QUOTED + 1];
	for (const char *at = strpbrk(text, "<&"); at; at = strpbrk(at + 1, "<&")) {
		size_t length = *at == '<' ? tag_length(at) : entity_length(at);
		if (length == 0)
			continue;
		snprintf(found, sizeof found, "%.*s", (int)length, at);
		check_problem(check, SEVERITY_WARNING, "markup-of-web-pages",
					  *at == '<' ? MESSAGE("the sign \"%.*s\" is of web pages, and visitors see it as it stands: "
										   "*emphasis*, **strong**, an empty line for a new paragraph")
								 : MESSAGE("the sign \"%.*s\" is of web pages, and visitors see it as it stands: write "
										   "the character itself"),
					  quoted(found), found);
		return;
	}
}

static bool find_leftward(struct check *check, const char *text, size_t length)
{
	uint32_t rune;
	for (size_t at = 0, size; at < length; at += size) {
		size = utf8_decode(text + at, length - at, &rune);
		if (!languages_is_leftward_letter(rune))
			continue;
		check_problem(check, SEVERITY_ERROR, "right-to-left",
					  "U+%04X %.*s is written from right to left, which lantern cannot set: such words would stand "
					  "mirrored and unjoined",
					  (unsigned)rune, (int)size, text + at);
		return true;
	}
	return false;
}

/* A line of the text that begins as a field does, `ru = [[`: the text before was not closed. */
static void find_swallowed(struct check *check, const char *text)
{
	int lines = 0;
	for (const char *at = strchr(text, '\n'); at; at = strchr(at, '\n')) {
		lines++;
		at += 1 + strspn(at + 1, " \t");
		size_t name = 0;
		while (isalnum((unsigned char)at[name]) || at[name] == '_')
			name++;
		const char *sign = at + name + strspn(at + name, " \t");
		const char *value = *sign == '=' ? sign + 1 + strspn(sign + 1, " \t") : "";
		if (name == 0 || !*value || !strchr("[{\"'", *value))
			continue;
		check_problem(check, SEVERITY_ERROR, "unclosed-text",
					  "this text goes on as far as line %d, where \"%.*s =\" begins the next one: its closing ]] is "
					  "missing above that line",
					  check_line(check) + lines, (int)name, at);
		return;
	}
}

/* The first of its file: fields are walked in no order of their own. */
static void note_first(struct check *check, struct missing_glyphs *missing, int language, uint32_t rune)
{
	int line = check_line(check);
	if (missing->file && (line >= missing->line || strcmp(missing->file, check->file) != 0))
		return;
	free(missing->file);
	free(missing->field);
	missing->file = strdup(check->file);
	missing->field = strdup(check->field.text);
	missing->line = line;
	missing->rune = rune;
	snprintf(missing->language, sizeof missing->language, "%s", check->script->tongues.names[language]);
}

static void note_glyph(struct check *check, int language, const char *text, size_t length)
{
	struct script *script = check->script;
	if (script->body_face < 0)
		return;
	for (int own = 0; own < 2; own++) {
		uint32_t rune = fonts_missing(script->fonts, script->body_face, text, length, own);
		if (!rune)
			continue;
		script->missing_glyphs[own][language].texts++;
		note_first(check, &script->missing_glyphs[own][language], language, rune);
		return;
	}
}

void proofread(struct check *check, int language, const char *text, size_t length)
{
	struct markup markup;
	struct arena arena;
	arena_init(&arena);
	bool parsed = markup_parse(&arena, text, &markup);
	if (parsed)
		find_star(check, &markup);
	find_tag(check, text);
	leftovers_find(check, text, length);
	find_swallowed(check, text);
	if (!find_leftward(check, text, length) && parsed)
		note_glyph(check, language, markup.text, markup.length); /* rings are drawn, and in no face */
	arena_finish(&arena);
}

static void tell_missing(const struct missing_glyphs *missing, bool own, struct problems *problems)
{
	char sign[5] = "", many[200] = "", like[80] = "", advice[400] = "";
	sign[utf8_encode(missing->rune, sign)] = 0;
	const char *face = languages_face(missing->rune);
	if (face)
		snprintf(like, sizeof like, message(", like %s"), face);
	if (missing->texts > 1)
		snprintf(many, sizeof many, message("; so it is in %d texts in %s"), missing->texts, missing->language);
	if (own && missing->texts > 1)
		snprintf(advice, sizeof advice,
				 message(": name faces that have them all in `faces` of theme.lua (body, body_italic, body_bold, ui, "
						 "ui_bold)%s"),
				 like);
	else if (!own)
		snprintf(advice, sizeof advice, message(": add one that has it to `fallback` of theme.lua%s"), like);
	problems_add(problems, own ? SEVERITY_WARNING : SEVERITY_ERROR, missing->file, missing->line, missing->field,
				 "missing-glyph",
				 own ? MESSAGE("U+%04X %s is not in the body's face, and another face stands in%s%s")
					 : MESSAGE("U+%04X %s is in no face of the theme, and visitors do not see it%s%s"),
				 (unsigned)missing->rune, sign, many, advice);
}

void proofread_finish(struct script *script, struct problems *problems)
{
	for (int i = 0; i < 2 * LANGUAGES_LIMIT; i++) {
		struct missing_glyphs *missing = &script->missing_glyphs[i / LANGUAGES_LIMIT][i % LANGUAGES_LIMIT];
		if (problems && missing->file && missing->field)
			tell_missing(missing, i >= LANGUAGES_LIMIT, problems);
		free(missing->file);
		free(missing->field);
		*missing = (struct missing_glyphs){ 0 };
	}
}
