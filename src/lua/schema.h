/* The fields that a kind of panel has, as its layout writes them: Lua tables, read where they are. */
#ifndef LANTERN_LUA_SCHEMA_H
#define LANTERN_LUA_SCHEMA_H
#include <lua.h>
#include <stdbool.h>

struct script;

enum type_kind {
	TYPE_TEXT, /* by language */
	TYPE_STRING,
	TYPE_NUMBER,
	TYPE_WHOLE,
	TYPE_BOOLEAN,
	TYPE_PICTURE,
	TYPE_FACT,
	TYPE_QUOTE,
	TYPE_GLOSS,
	TYPE_COLOUR,
	TYPE_LANGUAGE, /* a language's id; lantern's own fields only */
	TYPE_LIGHT,	   /* one of the theme's */
	TYPE_YEAR,
	TYPE_PLACE, /* { longitude, latitude } */
	TYPE_FOCUS, /* { x, y } of a picture, 0 to 1 */
	TYPE_LINK,	/* what a telephone can open */
	TYPE_SOURCE,
	TYPE_PERSON,
	TYPE_CREDIT, /* by language, or one for all */
	TYPE_REMARK, /* a note of the writer's: any value, not read by lantern */
	TYPE_CHOICE,
	TYPE_LIST,
	TYPE_FIELDS,
	TYPE_UNKNOWN,
};

struct type {
	enum type_kind kind;
	bool required;
};

/* "text", "list", …: as a layout writes it. */
const char *schema_type_name(enum type_kind kind);
/* The type written at `index`. */
struct type schema_type(lua_State *lua, int index);
/* Raises when the table of fields at `index` is no schema: "fields.points: unknown type …". */
void schema_verify(lua_State *lua, int index);
/* Makes the schemas that lantern brings itself: script->refs.common, .exhibition and .registers, and the words that
 * explain them. May raise. */
void schema_open(lua_State *lua, struct script *script);

/* What a value of this type looks like, for "expected …". */
void schema_expected(lua_State *lua, int index, const char *language, char *out, size_t size);
/* What a value is, for "found …". */
void schema_found(lua_State *lua, int index, char *out, size_t size);

/* What a key stands for in the record type at `index` ({ fields = …, short = … }): may a plain value of the short type
 * stand here? Pushes the short type if so. */
bool schema_is_short(lua_State *lua, int index, int value);
/* "#RRGGBB" */
bool schema_is_colour(const char *text);
/* Does the table at `value` have a name that is a language of the exhibition? */
bool schema_has_language(lua_State *lua, int value);

#endif
