/* Editing a list of ids in place.
 *
 * The text is read word by word, so that brackets and names in remarks and in texts count for nothing. Must not know
 * what else an exhibition has. */
#include "desk/enlist.h"
#include "lua/tokens.h"
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MOST = 64 };

/* A list of ids, as it stands in the text. */
struct list {
	const char *last;  /* behind its last word but the }: an id, a comma, or the { */
	const char *brace; /* its } */
	bool empty, comma; /* comma: one stands behind the last id */
};

struct table {
	struct token key; /* the name that it is the value of; TOKEN_END: none */
	struct list list;
	bool is_chapter;	/* id = "CHAPTER" stands in it */
	struct list panels; /* of a chapter; brace NULL: not met */
};

static bool is(const struct token *token, int kind, const char *text)
{
	return token->kind == kind && strlen(text) == token->length && memcmp(token->text, text, token->length) == 0;
}

/* A table ends: its list is kept by its chapter. */
static void close_table(struct table *parent, struct table *table, const struct token *brace)
{
	table->list.brace = brace->text;
	if (is(&table->key, TOKEN_NAME, "panels"))
		parent->panels = table->list;
}

static bool find_list(const char *text, const char *chapter, struct list *found)
{
	struct table tables[DEPTH_MOST] = { 0 };
	struct tokens tokens = tokens_of(text, strlen(text));
	struct token name = { 0 }, before = { 0 };
	int depth = 0;
	for (struct token token = tokens_next(&tokens); token.kind != TOKEN_END; token = tokens_next(&tokens)) {
		struct table *here = &tables[depth];
		if (token.kind == '{') {
			if (depth + 1 == DEPTH_MOST)
				return false;
			tables[++depth] = (struct table){ .key = before.kind == '=' ? name : (struct token){ 0 },
											  .list = { .last = tokens.at, .empty = true } };
		} else if (token.kind == '}' && depth > 0) {
			close_table(&tables[depth - 1], here, &token);
			depth--;
			if (here->is_chapter && here->panels.brace && is(&tables[depth].key, TOKEN_NAME, "chapters")) {
				*found = here->panels;
				return true;
			}
		}
		if (is(&token, TOKEN_STRING, chapter) && before.kind == '=' && is(&name, TOKEN_NAME, "id"))
			here->is_chapter = true;
		if (token.kind != '{') {
			tables[depth].list.last = tokens.at;
			tables[depth].list.empty = false;
			tables[depth].list.comma = token.kind == ',' || token.kind == ';';
		}
		if (token.kind == TOKEN_NAME)
			name = token;
		before = token;
	}
	return false;
}

/* Where a line of its own begins for a further id: behind what stands beside the last one. NULL: it stands beside it
 * too. */
static const char *new_line(const struct list *list)
{
	const char *end = memchr(list->last, '\n', (size_t)(list->brace - list->last));
	for (const char *at = list->last; at + 2 < list->brace; at++)
		if (at[0] == '-' && at[1] == '-' && at[2] == '[') /* a remark over lines */
			return NULL;
	return end && end > list->last && end[-1] == '\r' ? end - 1 : end;
}

char *enlist(const char *text, const char *chapter, const char *panel)
{
	struct list list;
	if (!find_list(text, chapter, &list))
		return NULL;
	const char *line = list.empty ? NULL : new_line(&list), *at = line ? line : list.last;
	const char *start = list.last;
	while (start > text && start[-1] != '\n')
		start--;
	int indent = (int)strspn(start, " \t");
	size_t size = strlen(text) + strlen(panel) + (size_t)indent + 16;
	char *out = malloc(size);
	if (!out)
		return NULL;
	int used = snprintf(out, size, "%.*s%s%.*s", (int)(list.last - text), text, list.empty || list.comma ? "" : ",",
						(int)(at - list.last), list.last);
	if (line)
		used += snprintf(out + used, size - (size_t)used, "%s%.*s\"%s\"%s", *line == '\r' ? "\r\n" : "\n", indent,
						 start, panel, list.comma ? "," : "");
	else
		used +=
			snprintf(out + used, size - (size_t)used, " \"%s\"%s", panel, list.empty && at == list.brace ? " " : "");
	snprintf(out + used, size - (size_t)used, "%s", at);
	return out;
}
