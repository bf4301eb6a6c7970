/* Reads `return panel { … }` as tables of names and values.
 *
 * It knows nothing of expressions: what stands where a value is expected is skipped to the next comma of the same
 * table. On a text that is no literal it gives a line that is near, never a crash. Must not know lua.h. */
#include "lua/locate.h"
#include "lua/tokens.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MOST = 220 };
struct reader {
	struct tokens tokens;
	struct locate *locate;
	bool failed;
};

static struct token next(struct reader *reader)
{
	return tokens_next(&reader->tokens);
}

static int add_entry(struct reader *reader, struct locate_entry entry)
{
	struct locate *locate = reader->locate;
	if (locate->count == locate->capacity) {
		size_t capacity = locate->capacity ? locate->capacity * 2 : 64;
		struct locate_entry *entries = realloc(locate->entries, capacity * sizeof *entries);
		if (!entries) {
			reader->failed = true;
			return 0;
		}
		locate->entries = entries;
		locate->capacity = capacity;
	}
	locate->entries[locate->count] = entry;
	return (int)locate->count++;
}

/* To behind the comma that ends this value, or in front of the } that ends its table. */
static void skip_value(struct reader *reader)
{
	for (int depth = 0;;) {
		struct reader before = *reader;
		struct token token = next(reader);
		if (token.kind == TOKEN_END)
			return;
		if (strchr("([{", token.kind) && token.kind < 256) {
			depth++;
		} else if (token.kind < 256 && strchr(")]}", token.kind)) {
			if (depth-- == 0) {
				*reader = before;
				return;
			}
		} else if (depth == 0 && (token.kind == ',' || token.kind == ';')) {
			return;
		}
	}
}

/* The text has no end that strtoll would see: it stops at the length, not at a NUL. */
static long long whole_number(const struct token *token)
{
	char digits[24];
	size_t length = token->length < sizeof digits ? token->length : sizeof digits - 1;
	memcpy(digits, token->text, length);
	digits[length] = '\0';
	return strtoll(digits, NULL, 10);
}

/* Name = or ["name"] = or [1] = in front of a value. If there is none the reader stays where it was. */
static bool read_key(struct reader *reader, struct locate_entry *entry)
{
	struct reader before = *reader;
	struct token token = next(reader), key = token;
	if (token.kind == '[') {
		key = next(reader);
		token = next(reader);
		if ((key.kind != TOKEN_STRING && key.kind != TOKEN_NUMBER) || token.kind != ']')
			goto none;
	} else if (token.kind != TOKEN_NAME) {
		goto none;
	}
	token = next(reader);
	if (token.kind != '=' || (reader->tokens.at < reader->tokens.end && *reader->tokens.at == '='))
		goto none;
	entry->line = key.line;
	entry->name = key.kind == TOKEN_NUMBER ? NULL : key.text;
	entry->length = key.length;
	entry->index = key.kind == TOKEN_NUMBER ? whole_number(&key) : 0;
	return true;
none:
	*reader = before;
	return false;
}

/* The reader stands behind the first word of a value: is it the only one? */
static void take_word(const struct reader *reader, const struct token *token, struct locate_entry *entry)
{
	struct tokens ahead = reader->tokens;
	struct token next = tokens_next(&ahead);
	bool alone = next.kind == TOKEN_END || next.kind == ',' || next.kind == ';' || next.kind == '}';
	if (!alone || (token->kind != TOKEN_STRING && token->kind != TOKEN_NUMBER))
		return;
	entry->kind = token->kind;
	entry->value = token->text - token->quoted;
	entry->value_length = (size_t)(reader->tokens.at - entry->value);
}

/* The reader stands behind the {. */
static void read_table(struct reader *reader, int parent, int depth)
{
	for (long long position = 1; !reader->failed;) {
		struct reader before = *reader;
		struct token token = next(reader);
		if (token.kind == TOKEN_END || token.kind == '}')
			return;
		if (token.kind == ',' || token.kind == ';')
			continue;
		*reader = before;
		struct locate_entry entry = { .parent = parent, .line = token.line };
		if (!read_key(reader, &entry))
			entry.index = position++;
		struct reader value = *reader;
		token = next(reader);
		entry.brace = token.kind == '{' ? token.line : entry.line;
		take_word(reader, &token, &entry);
		int here = add_entry(reader, entry);
		if (token.kind == '{' && depth < DEPTH_MOST)
			read_table(reader, here, depth + 1);
		else
			*reader = value;
		struct reader at = *reader;
		skip_value(reader);
		if (reader->tokens.at == at.tokens.at) /* a stray bracket: past it, or this would never end */
			if (next(reader).kind == '}')
				return;
	}
}

/* The first table behind `return`, or the very first. */
static bool read_text(struct locate *locate, const char *text, size_t length, bool returned)
{
	*locate = (struct locate){ 0 };
	struct reader reader = { .tokens = tokens_of(text, length), .locate = locate };
	for (struct token token = next(&reader); token.kind != TOKEN_END; token = next(&reader)) {
		returned = returned || (token.kind == TOKEN_NAME && token.length == 6 && memcmp(token.text, "return", 6) == 0);
		if (!returned || token.kind != '{')
			continue;
		add_entry(&reader, (struct locate_entry){ .parent = -1, .line = token.line, .brace = token.line });
		read_table(&reader, 0, 0);
		break;
	}
	if (reader.failed)
		locate_finish(locate);
	return !reader.failed;
}

bool locate_init(struct locate *locate, const char *text, size_t length)
{
	if (!read_text(locate, text, length, false))
		return false;
	return locate->count > 0 || read_text(locate, text, length, true);
}

void locate_finish(struct locate *locate)
{
	free(locate->entries);
	*locate = (struct locate){ 0 };
}

/* The next part of a field's name; false at its end. */
static bool next_part(const char **field, struct locate_entry *part)
{
	const char *at = *field;
	if (!*at)
		return false;
	*part = (struct locate_entry){ 0 };
	if (at[0] == '[' && at[1] == '"') {
		part->name = at + 2;
		const char *end = strstr(part->name, "\"]");
		part->length = end ? (size_t)(end - part->name) : strlen(part->name);
		*field = end ? end + 2 : part->name + part->length;
	} else if (at[0] == '[') {
		char *end;
		part->index = strtoll(at + 1, &end, 10);
		*field = *end == ']' ? end + 1 : end + strlen(end);
	} else {
		at += *at == '.';
		part->name = at;
		part->length = strcspn(at, ".[");
		*field = at + part->length;
	}
	return true;
}

static int find_part(const struct locate *locate, int parent, const struct locate_entry *part)
{
	/* Backwards: of two fields with one name Lua keeps the last. */
	for (size_t i = locate->count; i-- > 1;) {
		const struct locate_entry *entry = &locate->entries[i];
		if (entry->parent != parent || !entry->name != !part->name)
			continue;
		if (part->name ? entry->length == part->length && memcmp(entry->name, part->name, part->length) == 0
					   : entry->index == part->index)
			return (int)i;
	}
	return -1;
}

/* The entry of the field, or of the innermost table on the way to it that is there; *whole: it is the field's own. */
static const struct locate_entry *find(const struct locate *locate, const char *field, bool *whole)
{
	int at = 0;
	struct locate_entry part;
	*whole = true;
	while (*whole && next_part(&field, &part)) {
		int found = find_part(locate, at, &part);
		*whole = found >= 0;
		at = *whole ? found : at;
	}
	return &locate->entries[at];
}

int locate_line(const struct locate *locate, const char *field)
{
	bool whole;
	const struct locate_entry *entry = locate->count > 0 ? find(locate, field, &whole) : NULL;
	return !entry ? 0 : whole ? entry->line : entry->brace;
}

/* The word that the field's value is, of that kind. */
static bool find_word(const struct locate *locate, const char *field, int kind, const char **at, size_t *length)
{
	bool whole = false;
	const struct locate_entry *entry = locate->count > 0 ? find(locate, field, &whole) : NULL;
	if (!whole || entry->kind != kind)
		return false;
	*at = entry->value;
	*length = entry->value_length;
	return true;
}

bool locate_number(const struct locate *locate, const char *field, char *out, size_t size)
{
	const char *at;
	size_t length;
	if (!find_word(locate, field, TOKEN_NUMBER, &at, &length) || length >= size)
		return false;
	memcpy(out, at, length);
	out[length] = 0;
	return true;
}

bool locate_string(const struct locate *locate, const char *field, const char **at, size_t *length)
{
	return find_word(locate, field, TOKEN_STRING, at, length);
}

bool locate_twice(const struct locate *locate, size_t *at, char name[60], int *line, int *first)
{
	for (; *at < locate->count; ++*at) {
		const struct locate_entry *entry = &locate->entries[*at];
		for (size_t i = *at; entry->name && i-- > 1 && (int)i > entry->parent;) {
			const struct locate_entry *other = &locate->entries[i];
			if (other->parent != entry->parent || !other->name || other->length != entry->length ||
				memcmp(other->name, entry->name, entry->length) != 0)
				continue;
			snprintf(name, 60, "%.*s", (int)entry->length, entry->name);
			*line = entry->line;
			*first = other->line;
			++*at;
			return true;
		}
	}
	return false;
}

bool locate_has(const struct locate *locate, const char *field)
{
	bool whole = false;
	if (locate->count > 0)
		find(locate, field, &whole);
	return whole;
}

/* Does the token open what Lua's parser goes down into: 1; close it: -1; else 0. */
static int deepens(const struct token *token)
{
	static const char *const words[] = { "do", "if", "function", "repeat", "end", "until" };
	if (token->kind == '{' || token->kind == '(' || token->kind == '[')
		return 1;
	if (token->kind == '}' || token->kind == ')' || token->kind == ']')
		return -1;
	for (int i = 0; i < 6 && token->kind == TOKEN_NAME; i++)
		if (strlen(words[i]) == token->length && memcmp(token->text, words[i], token->length) == 0)
			return i < 4 ? 1 : -1;
	return 0;
}

/* Signs of which each takes the parser one deeper, until the part ends: a .. b .. c, not not a, - - a. */
static bool chains(const struct token *token, const struct token *before)
{
	if (token->kind == TOKEN_NAME)
		return token->length == 3 && memcmp(token->text, "not", 3) == 0;
	return token->kind == '^' || token->kind == '-' || token->kind == '~' || token->kind == '#' ||
		   (token->kind == '.' && before->kind == '.');
}

int locate_deepest(const char *text, size_t length)
{
	struct tokens tokens = tokens_of(text, length);
	int line = 0, depth = 0, chain = 0, most = 0;
	struct token before = { 0 };
	for (struct token token = tokens_next(&tokens); token.kind != TOKEN_END; token = tokens_next(&tokens)) {
		depth += deepens(&token);
		chain = token.kind == ',' || token.kind == ';' || token.kind == '=' || token.kind == '}' ? 0 : chain;
		chain += chains(&token, &before);
		before = token;
		if (depth + chain <= most)
			continue;
		most = depth + chain;
		line = token.line;
	}
	return line;
}
