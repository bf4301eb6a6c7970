/* Where a field of a file's returned table stands: Lua's tables carry no lines, so the text is read a second time, and
 * only when there is something to say about it. */
#ifndef LANTERN_LUA_LOCATE_H
#define LANTERN_LUA_LOCATE_H
#include <stdbool.h>
#include <stddef.h>

struct locate_entry {
	int parent;		  /* index of the entry it lies in; -1: the returned table itself */
	int line;		  /* of its name, or of its value when it has none */
	int brace;		  /* of the { that opens its table */
	const char *name; /* inside the text; NULL: by `index` */
	size_t length;
	long long index;
	int kind;		   /* TOKEN_STRING or TOKEN_NUMBER, if the value is one such word and nothing else; else 0 */
	const char *value; /* that word, with its quotes or brackets */
	size_t value_length;
};

struct locate {
	struct locate_entry *entries; /* owns */
	size_t count, capacity;
};

/* `text` is borrowed for the struct's life. False when out of memory: then every line is 0. */
bool locate_init(struct locate *locate, const char *text, size_t length);
void locate_finish(struct locate *locate);

/* The line of points[2].label.kk; for a field that is missing, the line of the { of the table it would stand in. 0 if
 * the text has no returned table. */
int locate_line(const struct locate *locate, const char *field);

/* How the number that the field's value is stands in the text; false if something else stands there. */
bool locate_number(const struct locate *locate, const char *field, char *out, size_t size);

/* The string that the field's value is, as it is written: "…" with its quotes, [[…]] with its brackets. False if
 * something else stands there, or more than that. */
bool locate_string(const struct locate *locate, const char *field, const char **at, size_t *length);

/* The next field, from *at (0 at first) on, that stands in its table a second time: Lua keeps the last and says
 * nothing. `name` is its last part, `first` the line of the other one. False if there is none any more. */
bool locate_twice(const struct locate *locate, size_t *at, char name[60], int *line, int *first);

/* Is the field itself there? */
bool locate_has(const struct locate *locate, const char *field);

/* The first line on which brackets are nested deepest: of too many Lua's parser does not say where. */
int locate_deepest(const char *text, size_t length);

#endif
