/* Edits texts in place.
 *
 * What a literal means is asked of Lua itself, in a state of its own that runs nothing but that literal. After an edit
 * the file is read again, and the edit counts only if the literal then found means what was to be written. Must not
 * know whose texts they are. */
#include "lua/literal.h"
#include "base/compose.h"
#include "lua/field.h"
#include "lua/locate.h"
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Memory that grows; `text` NULL once there was none. */
struct text {
	char *text;
	size_t length;
};

static int run(lua_State *lua)
{
	const struct text *literal = lua_touserdata(lua, 1);
	lua_pushliteral(lua, "return ");
	lua_pushlstring(lua, literal->text, literal->length);
	lua_concat(lua, 2);
	size_t length;
	const char *chunk = lua_tolstring(lua, -1, &length);
	if (luaL_loadbufferx(lua, chunk, length, "literal", "t") != LUA_OK)
		return lua_error(lua);
	lua_call(lua, 0, 1);
	return 1;
}

char *literal_value(const char *literal, size_t length)
{
	struct text text = { (char *)literal, length };
	char *value = NULL;
	if (length < 2 || !strchr("\"'[", literal[0]))
		return NULL;
	lua_State *lua = luaL_newstate();
	if (!lua)
		return NULL;
	lua_pushcfunction(lua, run);
	lua_pushlightuserdata(lua, &text);
	if (lua_pcall(lua, 1, 1, 0) == LUA_OK && lua_type(lua, -1) == LUA_TSTRING) {
		size_t size;
		const char *found = lua_tolstring(lua, -1, &size);
		char *composed = compose(found, size, &size);
		value = composed ? composed : strdup(found);
	}
	lua_close(lua);
	return value;
}

static char *quote(char mark, const char *value)
{
	char *out = malloc(2 * strlen(value) + 3), *at = out;
	if (!out)
		return NULL;
	*at++ = mark;
	for (; *value; value++) {
		char letter = *value == '\n' ? 'n' : *value == '\t' ? 't' : *value;
		if (letter != *value || letter == '\\' || letter == mark)
			*at++ = '\\';
		*at++ = letter;
	}
	*at++ = mark;
	*at = '\0';
	return out;
}

/* Would the closing bracket end the text too early? It may be in it, or begin with the text's own end. */
static bool ends_early(const char *value, const char *closing)
{
	size_t length = strlen(value), most = strlen(closing) - 1;
	return strstr(value, closing) || (length >= most && strncmp(value + length - most, closing, most) == 0);
}

static char *bracket(const char *model, size_t length, const char *value, bool crlf)
{
	enum { LEVEL_MOST = 60 };
	char closing[LEVEL_MOST + 3], *out = NULL;
	size_t level = strspn(model + 1, "="), size = 0;
	do
		snprintf(closing, sizeof closing, "]%.*s]", (int)level,
				 "============================================================");
	while (ends_early(value, closing) && ++level < LEVEL_MOST);
	const char *begin = model + 2 + strspn(model + 1, "=");
	bool broken = (size_t)(begin - model) < length && (*begin == '\n' || *begin == '\r');
	FILE *file = level < LEVEL_MOST ? open_memstream(&out, &size) : NULL;
	if (!file)
		return NULL;
	const char *end = crlf ? "\r\n" : "\n";
	fprintf(file, "[%.*s[%s", (int)level, closing + 1, broken || *value == '\n' ? end : "");
	for (; *value; value++)
		if (*value == '\n')
			fputs(end, file);
		else
			fputc(*value, file);
	fputs(closing, file);
	if (fclose(file) == 0)
		return out;
	free(out);
	return NULL;
}

char *literal_like(const char *model, size_t length, const char *value, bool crlf)
{
	return *model == '[' ? bracket(model, length, value, crlf) : quote(*model, value);
}

/* The text with `cut` bytes at `at` replaced. */
static bool splice(struct text *text, size_t at, size_t cut, const char *put)
{
	size_t more = strlen(put);
	char *out = malloc(text->length - cut + more + 1);
	if (!out)
		return false;
	memcpy(out, text->text, at);
	memcpy(out + at, put, more);
	memcpy(out + at + more, text->text + at + cut, text->length - at - cut);
	text->length += more - cut;
	out[text->length] = '\0';
	free(text->text);
	text->text = out;
	return true;
}

/* Where the entry behind which another one is set stands. */
struct neighbour {
	size_t end;		 /* of its literal */
	size_t line_end; /* where its line ends, before the line's own end */
	size_t indent, indent_length;
	bool own_line, comma;
};

static struct neighbour look_round(const struct text *text, size_t begin, size_t end, const char *key)
{
	const char *all = text->text;
	struct neighbour found = { .end = end };
	while (begin > 0 && all[begin - 1] != '\n')
		begin--;
	found.indent = begin;
	found.indent_length = strspn(all + begin, " \t");
	const char *first = all + begin + found.indent_length;
	found.own_line = strncmp(first + (strncmp(first, "[\"", 2) == 0 ? 2 : 0), key, strlen(key)) == 0;
	size_t at = end + strspn(all + end, " \t");
	found.comma = all[at] == ',' || all[at] == ';';
	if (found.comma)
		at++, found.end = at;
	at += strspn(all + at, " \t");
	bool remark = strncmp(all + at, "--", 2) == 0 && all[at + 2] != '[';
	if (remark)
		at += strcspn(all + at, "\r\n");
	found.own_line = found.own_line && (all[at] == '\r' || all[at] == '\n');
	found.line_end = at;
	return found;
}

static bool is_keyword(const char *name)
{
	static const char *const words[] = { "and", "do", "end", "for", "if", "in", "nil", "not", "or" };
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i], name) == 0)
			return true;
	return false;
}

/* Sets `language = literal` behind the neighbour. */
static bool insert(struct text *text, const struct neighbour *beside, const char *language, const char *literal,
				   bool crlf)
{
	struct field key = { .length = 0 };
	field_add_name(&key, language);
	bool bare = key.text[0] != '[' && !is_keyword(language);
	char *put = NULL;
	size_t size = 0;
	FILE *file = open_memstream(&put, &size);
	if (!file)
		return false;
	if (beside->own_line)
		fprintf(file, "%s%.*s", crlf ? "\r\n" : "\n", (int)beside->indent_length, text->text + beside->indent);
	else
		fputs(beside->comma ? " " : ", ", file);
	fprintf(file, bare ? "%s = %s%s" : "[\"%s\"] = %s%s", language, literal,
			beside->comma && beside->own_line ? "," : "");
	/* On one line with what follows: a comma parts them. */
	if (!beside->own_line && beside->comma)
		fputc(',', file);
	bool good = fclose(file) == 0 && splice(text, beside->own_line ? beside->line_end : beside->end, 0, put) &&
				(!beside->own_line || beside->comma || splice(text, beside->end, 0, ","));
	free(put);
	return good;
}

static void join(struct field *out, const char *field, const char *language)
{
	out->length = (size_t)snprintf(out->text, sizeof out->text, "%s", field);
	if (out->length >= sizeof out->text)
		out->length = sizeof out->text - 1;
	field_add_name(out, language);
}

/* Does the literal of the text mean the value now? */
static bool means(const struct text *text, const char *field, const char *value)
{
	struct locate locate;
	const char *at;
	size_t length;
	if (!locate_init(&locate, text->text, text->length))
		return false;
	char *found = locate_string(&locate, field, &at, &length) ? literal_value(at, length) : NULL;
	bool good = found && strcmp(found, value) == 0;
	free(found);
	locate_finish(&locate);
	return good;
}

/* Of the languages that have a literal, the one before the new one in their order, else the first behind it. */
static bool find_beside(const struct locate *locate, const char *field, const char *language,
						const char *const *languages, size_t count, const char **key, const char **at, size_t *length)
{
	struct field whole;
	bool found = false, past = false;
	for (size_t i = 0; i < count && !(found && past); i++) {
		const char *literal;
		size_t size;
		past = past || strcmp(languages[i], language) == 0;
		join(&whole, field, languages[i]);
		if (!locate_string(locate, whole.text, &literal, &size))
			continue;
		found = true;
		*key = languages[i];
		*at = literal;
		*length = size;
	}
	return found;
}

static enum literal_edit edit(struct text *text, const struct locate *locate, const char *field, const char *language,
							  const char *const *languages, size_t count, const char *value)
{
	struct field whole;
	const char *at, *key = "";
	size_t length;
	bool crlf = strstr(text->text, "\r\n") != NULL;
	join(&whole, field, language);
	bool there = locate_has(locate, whole.text);
	if (there
			? !locate_string(locate, whole.text, &at, &length)
			: !locate_has(locate, field) || !find_beside(locate, field, language, languages, count, &key, &at, &length))
		return LITERAL_NONE;
	size_t begin = (size_t)(at - text->text);
	char *literal = literal_like(at, length, value, crlf);
	bool good = literal != NULL;
	if (good && there) {
		good = splice(text, begin, length, literal);
	} else if (good) {
		struct neighbour beside = look_round(text, begin, begin + length, key);
		good = insert(text, &beside, language, literal, crlf);
	}
	free(literal);
	return !good ? LITERAL_NO_MEMORY : means(text, whole.text, value) ? LITERAL_EDITED : LITERAL_NONE;
}

enum literal_edit literal_set(char **text, size_t *length, const char *field, const char *language,
							  const char *const *languages, size_t language_count, const char *value)
{
	struct locate locate;
	struct text copy = { malloc(*length + 1), *length };
	enum literal_edit done = LITERAL_NO_MEMORY;
	if (copy.text) {
		memcpy(copy.text, *text, *length);
		copy.text[*length] = '\0';
	}
	if (copy.text && locate_init(&locate, copy.text, copy.length)) {
		done = edit(&copy, &locate, field, language, languages, language_count, value);
		locate_finish(&locate);
	}
	if (done == LITERAL_EDITED) {
		free(*text);
		*text = copy.text;
		*length = copy.length;
	} else {
		free(copy.text);
	}
	return done;
}
