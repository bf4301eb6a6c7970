/* From a layout's tables of nodes to the scene's nodes. */
#ifndef LANTERN_SCRIPT_NODES_H
#define LANTERN_SCRIPT_NODES_H
#include "script/field.h"
#include "script/state.h"

struct nodes {
	struct script *script; /* borrows all */
	lua_State *lua;
	struct scene *scene;				 /* NULL: only nodes_read_prose */
	struct arena *arena;				 /* for strings */
	struct problems *problems;			 /* NULL: the first mistake is raised */
	const char *file;					 /* of the layout, as shown */
	const char *language;				 /* of prose that names none */
	const struct exhibition *exhibition; /* for actions that name a panel; may be NULL */
	struct field field;
	int index; /* stack index of the node at hand */
	int count;
	size_t errors;
};

/* Adds the node at stack index `index`, and all below it, to `parent` (NULL: the root). NULL with problems added if it
 * is no node; a node with mistakes is added as far as it could be read. May raise. */
struct node *nodes_read(struct nodes *nodes, int index, struct node *parent);
/* Reads a prose{…} for measuring; raises when it is wrong. */
void nodes_read_prose(struct nodes *nodes, int index, struct node *node);

/* Adds group, row, column, stack, prose, picture, shape to the table at the top. */
void nodes_add_constructors(lua_State *lua);

/* Reports a mistake in the key of the node at hand ("" for the node itself). */
void nodes_problem(struct nodes *nodes, const char *key, const char *rule, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* Raises: memory ran out. */
void nodes_memory(struct nodes *nodes) __attribute__((noreturn));

#endif
