/* From a layout's tables of nodes to the scene's nodes. */
#ifndef LANTERN_PAGES_NODES_H
#define LANTERN_PAGES_NODES_H
#include "pages/node_value.h"
#include "scene/node.h"

/* Adds the node at stack index `index`, and all below it, to `parent` (NULL: the root). NULL with problems added if it
 * is no node; a node with mistakes is added as far as it could be read. May raise. */
struct node *nodes_read(struct nodes *nodes, int index, struct node *parent);
/* Reads a prose{…} for measuring; raises when it is wrong. */
void nodes_read_prose(struct nodes *nodes, int index, struct node *node);

/* Adds group, row, column, stack, prose, picture, shape to the table at the top. */
void nodes_add_constructors(lua_State *lua);

#endif
