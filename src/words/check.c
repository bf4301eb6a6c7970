/* The tools of a walk over a file of words: problems with their lines, strings, texts by language.
 *
 * The file's text is read for lines only when the first problem wants one: a panel without mistakes pays nothing. Must
 * not know types of fields. */
#include "words/check.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "lua/advice.h"
#include "lua/schema.h"
#include <stdarg.h>
#include <string.h>

/* A longer list would not be read, and finding the line of each takes time. */
enum { TOLD_MOST = 100, BLANKS_A_STEP = 32 };

static bool is_located(struct check *check)
{
	if (!check->located && check->source)
		check->located = locate_init(&check->locate, check->source->text, check->source->length);
	return check->located;
}

int check_line(struct check *check)
{
	return is_located(check) ? locate_line(&check->locate, check->field.text) : 0;
}

bool check_number_text(struct check *check, char *out, size_t size)
{
	return is_located(check) && locate_number(&check->locate, check->field.text, out, size);
}

enum severity check_when_strict(const struct check *check)
{
	return check->script->strict ? SEVERITY_ERROR : SEVERITY_WARNING;
}

void check_finish(struct check *check)
{
	locate_finish(&check->locate);
	check->located = false;
}

void check_problem(struct check *check, enum severity severity, const char *rule, const char *format, ...)
{
	check->errors += severity == SEVERITY_ERROR;
	if (!check->problems || ++check->told > TOLD_MOST + 1)
		return;
	if (check->told > TOLD_MOST) {
		problems_add(check->problems, severity, check->file, 0, NULL, rule,
					 "more than %d mistakes in this file: mend these first", TOLD_MOST);
		return;
	}
	struct error what;
	va_list arguments;
	va_start(arguments, format);
	error_setv(&what, format, arguments);
	va_end(arguments);
	problems_add(check->problems, severity, check->file, check_line(check), check->field.text, rule, "%s", what.text);
}

void check_twice(struct check *check)
{
	char name[60];
	int line, first;
	if (!check->script->strict || !check->problems || !is_located(check))
		return;
	for (size_t at = 0; locate_twice(&check->locate, &at, name, &line, &first);) {
		check->errors++;
		problems_add(check->problems, SEVERITY_ERROR, check->file, line, name, "stands-twice",
					 "%s stands here a second time, and what line %d says of it is lost: take one of them out", name,
					 first);
	}
}

void check_opening(struct check *check, const char *function)
{
	const char *found;
	int line;
	if (check->script->strict && check->problems && check->source &&
		advice_opening(check->source->text, check->source->length, function, &found, &line))
		problems_add(check->problems, SEVERITY_WARNING, check->file, line, NULL, "wrong-file",
					 "this file begins with return %s {, and return %s { belongs here: is it another file, saved under "
					 "this name?",
					 found, function);
}

bool check_is_blank(const char *text, size_t length)
{
	for (size_t at = 0, size; at < length; at += size) {
		uint32_t rune;
		size = utf8_decode(text + at, length - at, &rune);
		if (!utf8_is_space(rune))
			return false;
	}
	return true;
}

void check_hear(const struct check *check, int language, const char *text)
{
	const struct hearing *hearing = &check->script->hearing;
	if (hearing->text)
		hearing->text(hearing->data, check->file, check->field.text, language, text);
}

bool check_push_text(lua_State *lua, int value, const char *language)
{
	size_t length;
	if (lua_getfield(lua, value, language) == LUA_TSTRING) {
		const char *text = lua_tolstring(lua, -1, &length);
		vm_charge(lua, length / BLANKS_A_STEP + 1);
		if (!check_is_blank(text, length))
			return true;
	}
	lua_pop(lua, 1);
	return false;
}

int check_stand_in(lua_State *lua, int value, int language)
{
	const struct tongues *tongues = &state_of(lua)->tongues;
	for (int i = -2; i < tongues->count; i++) {
		int candidate = i == -2 ? language : i == -1 ? tongues->standard : i;
		if (!check_push_text(lua, value, tongues->ids[candidate]))
			continue;
		lua_pop(lua, 1);
		return candidate;
	}
	return -1;
}

void check_wrong_type(struct check *check, lua_State *lua, const char *expected, int value)
{
	char found[200];
	schema_found(lua, value, found, sizeof found);
	check_problem(check, SEVERITY_ERROR, "wrong-type", "expected %s, found %s", message(expected), found);
}

bool check_string(struct check *check, const char *text, size_t length)
{
	size_t bad = 0;
	if (!utf8_valid(text, length, &bad)) {
		check_problem(check, SEVERITY_ERROR, "invalid-utf8", "byte 0x%02X in this text is not valid UTF-8",
					  (unsigned)(unsigned char)text[bad]);
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		unsigned char byte = (unsigned char)text[i];
		if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) {
			if (byte >= 0x07 && byte <= 0x0D)
				check_problem(
					check, SEVERITY_ERROR, "invalid-utf8",
					"a control character (0x%02X) stands in this text: between quotes a backslash and a letter "
					"make one; folders are joined by /",
					(unsigned)byte);
			else
				check_problem(check, SEVERITY_ERROR, "invalid-utf8", "a control character (0x%02X) stands in this text",
							  (unsigned)byte);
			return false;
		}
	}
	return true;
}
