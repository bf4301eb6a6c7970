/* One reading of a layout's nodes: where it is, what it found wrong, and how plain values are read. */
#ifndef LANTERN_PAGES_NODE_VALUE_H
#define LANTERN_PAGES_NODE_VALUE_H
#include "lua/field.h"
#include "lua/state.h"

struct scene;

struct nodes {
	struct script *script; /* borrows all */
	lua_State *lua;
	struct scene *scene;				 /* NULL: only nodes_read_prose */
	struct arena *arena;				 /* for strings; NULL: they stay Lua's, held by the node's table */
	struct problems *problems;			 /* NULL: the first mistake is raised */
	const char *file;					 /* of the layout, as shown */
	const char *language;				 /* of prose that names none */
	const struct exhibition *exhibition; /* for actions that name a panel; may be NULL */
	struct field field;
	int index; /* stack index of the node at hand */
	int count;
	size_t kept; /* bytes of texts and shapes */
	size_t errors;
};

/* Reports a mistake in the key of the node at hand ("" for the node itself). */
void node_problem(struct nodes *nodes, const char *key, const char *rule, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
/* Raises: memory ran out. */
void node_memory(struct nodes *nodes) __attribute__((noreturn));

/* All read the value at the top of the stack; on a mistake they report it and leave *out alone. */
bool node_number(struct nodes *nodes, const char *key, double least, double most, double *out);
bool node_flag(struct nodes *nodes, const char *key, bool *out);
bool node_colour(struct nodes *nodes, const char *key, uint32_t *out);
/* A list of exactly `count` numbers. */
bool node_numbers(struct nodes *nodes, const char *key, int count, double least, double most, double *out);
/* Puts the text where the node may keep it: into the arena, if there is one. Raises when memory ran out. */
const char *node_keep(struct nodes *nodes, const char *text);
/* The text, held by Lua; NULL with a problem. */
const char *node_string(struct nodes *nodes, const char *key);
/* The word's place in a list of names that ends with NULL; -1 with a problem. */
int node_choice(struct nodes *nodes, const char *key, const char *const *names);

#endif
