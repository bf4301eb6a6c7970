/* Keys of nodes that need code of their own, and what is joined from several keys. */
#ifndef LANTERN_SCRIPT_NODE_PARTS_H
#define LANTERN_SCRIPT_NODE_PARTS_H
#include "script/node_keys.h"

node_reader node_parts_action, node_parts_self, node_parts_padding, node_parts_align, node_parts_justify,
	node_parts_line, node_parts_file, node_parts_fit, node_parts_focus, node_parts_crop, node_parts_tint,
	node_parts_shape, node_parts_tracks;

/* The list of tracks at the top of the stack; after all other keys, whose values they start from. */
void node_parts_read_tracks(struct nodes *nodes, struct node *node);
/* After all keys were read: what is missing, and what several keys make together. */
void node_parts_finish(struct nodes *nodes, struct node *node, unsigned mask, const struct node_parts *parts);

#endif
