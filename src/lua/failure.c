/* From Lua's messages to a curator's.
 *
 * A message says what to do; it holds no "[string …]" and no name of a C function. The patterns are those of Lua 5.4's
 * llex.c, lparser.c and ldebug.c; one that is not known is passed on as it is. Must not know lua.h: it can be tested
 * with strings alone. */
#include "lua/failure.h"
#include "base/log.h"
#include "base/utf8.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void failure_set(struct failure *failure, const char *rule, const char *file, int line, const char *format, ...)
{
	failure->rule = rule;
	failure->line = line;
	failure->trace[0] = 0;
	snprintf(failure->file, sizeof failure->file, "%s", file ? file : "");
	va_list arguments;
	va_start(arguments, format);
	error_setv(&failure->what, format, arguments);
	va_end(arguments);
}

void failure_report(const struct failure *failure, const char *file, struct problems *problems)
{
	const char *shown = failure->file[0] ? failure->file : file;
	if (failure->trace[0])
		log_debug("%s: %s (%s)", shown ? shown : "", failure->what.text, failure->trace);
	problems_add(problems, SEVERITY_ERROR, shown, failure->line, NULL, failure->rule, "%s", failure->what.text);
}

bool failure_cut_place(struct error *what, const char *name, int *line)
{
	size_t length = strlen(name);
	if (length == 0 || strncmp(what->text, name, length) != 0 || what->text[length] != ':')
		return false;
	char *end = NULL;
	long number = strtol(what->text + length + 1, &end, 10);
	if (end == what->text + length + 1 || *end != ':' || number < 1)
		return false;
	end += 1 + (end[1] == ' ');
	*line = (int)number;
	memmove(what->text, end, strlen(end) + 1);
	return true;
}

/* The word after "near ", as Lua quotes it; "" when there is none. */
static void near_what(const char *text, char *out, size_t size)
{
	const char *near = strstr(text, " near ");
	const char *last = near;
	while (near) {
		last = near;
		near = strstr(near + 1, " near ");
	}
	last = last ? last + 6 : "";
	snprintf(out, size, "%.*s", (int)utf8_cut(last, strlen(last), size - 1), last);
}

static bool starts(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

static int line_named(const char *text, const char *before)
{
	const char *found = strstr(text, before);
	return found ? atoi(found + strlen(before)) : 0;
}

static void reword_ending(struct failure *failure, const char *text)
{
	int opened = line_named(text, "at line ");
	if (strstr(text, "to close '('") && opened > 0)
		error_set(&failure->what, "the file ends too early: what is opened with ( on line %d is never closed with )",
				  opened);
	else if (opened > 0)
		error_set(&failure->what, "the file ends too early: what is opened with { on line %d is never closed with }",
				  opened);
	else
		error_set(&failure->what, "the file ends too early: a closing } or a closing quote is missing");
}

static bool is_escape(const char *text)
{
	return starts(text, "invalid escape sequence") || starts(text, "decimal escape") ||
		   starts(text, "hexadecimal digit") || starts(text, "missing '{'") || starts(text, "missing '}'") ||
		   starts(text, "UTF-8 value");
}

static bool reword_strings(struct failure *failure, const char *text, const char *near)
{
	struct error *what = &failure->what;
	if (starts(text, "unfinished string")) {
		error_set(what,
				  "the text near %s is not closed on its line: a closing quote is missing (a text of several lines "
				  "stands between [[ and ]])",
				  near);
	} else if (starts(text, "unfinished long string")) {
		error_set(what, "the text opened with [[ on line %d is never closed with ]]", line_named(text, "at line "));
	} else if (starts(text, "unfinished long comment")) {
		error_set(what, "the comment opened with --[[ on line %d is never closed with ]]",
				  line_named(text, "at line "));
	} else if (is_escape(text)) {
		error_set(
			what,
			"a backslash near %s means nothing here: folders are joined by /, and a backslash itself is written \\\\",
			near);
	} else if (starts(text, "malformed number")) {
		error_set(what, "%s is no number: words stand between quotes, and thousands have no separator here", near);
	} else {
		return false;
	}
	return true;
}

void failure_reword_syntax(struct failure *failure)
{
	char text[ERROR_TEXT_SIZE], near[100];
	snprintf(text, sizeof text, "%s", failure->what.text);
	near_what(text, near, sizeof near);
	struct error *what = &failure->what;
	failure->rule = "lua-syntax";
	if (strstr(text, "C stack overflow") || strstr(text, "too many C levels") || strstr(text, "chunk has too many"))
		error_set(what, "tables, brackets or blocks are nested, or texts joined by .., more than about 190 deep");
	else if (strstr(text, "(limit is "))
		return;
	else if (strstr(text, "binary chunk"))
		error_set(what, "this is a compiled Lua file: lantern reads plain text only");
	else if (reword_strings(failure, text, near))
		return;
	else if (starts(near, "<eof>") || starts(near, "'<eof>'"))
		reword_ending(failure, text);
	else if (starts(text, "'<eof>' expected") || starts(text, "<eof> expected"))
		error_set(what,
				  "something stands behind the end near %s: there is one } too many above, or text outside quotes",
				  near);
	else if (starts(near, "'<\\"))
		error_set(
			what,
			"a letter or sign stands outside quotes: a text begins and ends with a straight quote \", and a comma "
			"stands between two texts (look at this line and the one above)");
	else if (near[0])
		error_set(
			what,
			"lantern cannot read this near %s: a comma or a closing quote is probably missing on this or the line "
			"above",
			near);
}

/* "a" + "b", "a" & "b": as texts are joined elsewhere. */
static bool reword_joining(struct error *what, const char *text)
{
	if (!starts(text, "attempt to perform arithmetic on a string value") &&
		!starts(text, "attempt to perform bitwise operation on a string value"))
		return false;
	error_set(what,
			  "a text stands where only numbers can be reckoned with: two texts are joined by .. (\"a\" .. \"b\")");
	return true;
}

static bool reword_value(struct error *what, const char *text)
{
	static const char *const kinds[] = { "global", "local", "field", "upvalue", "constant", "method" };
	const char *open = strrchr(text, '(');
	char name[100];
	for (size_t i = 0; open && i < sizeof kinds / sizeof *kinds; i++) {
		char pattern[40];
		snprintf(pattern, sizeof pattern, "(%s '%%99[^']')", kinds[i]);
		if (sscanf(open, pattern, name) != 1)
			continue;
		if (starts(text, "attempt to index a nil value"))
			error_set(what, "%s is nil here (nothing): its parts cannot be asked for", name);
		else if (starts(text, "attempt to call"))
			error_set(what, "%s is no function and cannot be called", name);
		else
			return false;
		return true;
	}
	return false;
}

/* Lua does not know the names of functions that stand behind lantern's own. */
static void name_function(struct error *what, const char *text, const char *called)
{
	static const char unnamed[] = " to '?'";
	const char *found = strstr(text, unnamed);
	if (found && called)
		error_set(what, "%.*s to %s%s", (int)(found - text), text, called, found + strlen(unnamed));
}

void failure_reword_running(struct failure *failure, const char *called)
{
	char text[ERROR_TEXT_SIZE];
	snprintf(text, sizeof text, "%s", failure->what.text);
	if (strstr(text, "stack overflow") || strstr(text, "error in error handling"))
		error_set(&failure->what, "a function calls itself without end (stack overflow)");
	else if (!reword_joining(&failure->what, text) && !reword_value(&failure->what, text))
		name_function(&failure->what, text, called);
}
