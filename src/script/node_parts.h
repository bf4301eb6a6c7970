/* Keys of nodes that need code of their own, and what is joined from several keys. */
#ifndef LANTERN_SCRIPT_NODE_PARTS_H
#define LANTERN_SCRIPT_NODE_PARTS_H
#include "scene/node.h"
#include "script/node_value.h"

/* In the order of their names in nodes.c. */
enum { KIND_GROUP, KIND_ROW, KIND_COLUMN, KIND_STACK, KIND_PROSE, KIND_PICTURE, KIND_SHAPE, KIND_COUNT };

/* Keys that make sense only together; gathered while reading, joined at the end. Strings are held by Lua. */
struct node_parts {
	const char *file, *svg, *path;
	double box[4];
	bool has_box, has_face, has_tracks;
	bool has_fill, has_stroke, round;
	uint32_t fill, stroke;
	double stroke_width;
};

/* Reads the value at the top of the stack. */
typedef void node_reader(struct nodes *nodes, struct node *node, const char *key, struct node_parts *parts);

node_reader node_parts_action, node_parts_self, node_parts_padding, node_parts_align, node_parts_justify,
	node_parts_line, node_parts_file, node_parts_fit, node_parts_focus, node_parts_crop, node_parts_tint,
	node_parts_accent, node_parts_shape, node_parts_tracks;

/* After all keys were read: what is missing, and what several keys make together. */
void node_parts_finish(struct nodes *nodes, struct node *node, int kind, const struct node_parts *parts);

#endif
