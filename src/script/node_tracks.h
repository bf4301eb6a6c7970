/* The tracks of a node. */
#ifndef LANTERN_SCRIPT_NODE_TRACKS_H
#define LANTERN_SCRIPT_NODE_TRACKS_H
#include "scene/node.h"
#include "script/node_value.h"

/* Reads the list of tracks at the top of the stack; after all other keys, whose values they start from. */
void node_tracks_read(struct nodes *nodes, struct node *node);

#endif
