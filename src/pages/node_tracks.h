/* The tracks of a node. */
#ifndef LANTERN_PAGES_NODE_TRACKS_H
#define LANTERN_PAGES_NODE_TRACKS_H
#include "pages/node_value.h"
#include "scene/node.h"

/* Reads the list of tracks at the top of the stack; after all other keys, whose values they start from. */
void node_tracks_read(struct nodes *nodes, struct node *node);

#endif
