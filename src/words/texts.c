/* The words of a panel, one by one.
 *
 * They are copied out of Lua first, so that the caller may use the script again while it goes through them. Must not
 * know why they are asked for. */
#include "words/texts.h"
#include "words/check_record.h"
#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

struct collecting {
	struct check check;
	const struct kept *kept;
	struct texts *texts;
};

static bool grow(struct texts *texts)
{
	if (texts->count < texts->capacity)
		return true;
	size_t capacity = texts->capacity ? texts->capacity * 2 : 64;
	struct text *items = realloc(texts->items, capacity * sizeof *items);
	if (!items)
		return false;
	texts->items = items;
	texts->capacity = capacity;
	return true;
}

static void add(struct check *check, int language, const char *text)
{
	struct texts *texts = check->data;
	struct text item = {
		.field = arena_string(&texts->arena, check->field.text),
		.line = check_line(check),
		.language = language,
		.text = arena_string(&texts->arena, text),
	};
	if (item.field && item.text && grow(texts))
		texts->items[texts->count++] = item;
	else
		texts->failed = true;
}

static int walk(lua_State *lua)
{
	struct collecting *collecting = lua_touserdata(lua, 1);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, collecting->kept->layout->ref);
	lua_getfield(lua, 2, "fields");
	lua_rawgeti(lua, LUA_REGISTRYINDEX, collecting->check.script->refs.common);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, collecting->kept->ref);
	check_record(&collecting->check, lua, 3, 4, 5);
	return 0;
}

static int compare(const void *left, const void *right)
{
	const struct text *a = left, *b = right;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	if (a->language != b->language)
		return a->language - b->language;
	return strcmp(a->field, b->field);
}

bool texts_collect(struct texts *texts, struct script *script, const struct kept *kept)
{
	*texts = (struct texts){ 0 };
	arena_init(&texts->arena);
	struct failure failure;
	struct collecting collecting = {
		.check = { .script = script, .file = kept->file, .source = &kept->source, .each = add, .data = texts },
		.kept = kept,
		.texts = texts,
	};
	bool good = vm_call(&script->vm, walk, &collecting, STEPS_WORDS, &failure) && !texts->failed;
	check_finish(&collecting.check);
	if (texts->count > 1)
		qsort(texts->items, texts->count, sizeof *texts->items, compare);
	return good;
}

void texts_finish(struct texts *texts)
{
	free(texts->items);
	arena_finish(&texts->arena);
	*texts = (struct texts){ 0 };
}
