/* The keys of node tables: which kind has which, of what type, and where each goes in struct node. */
#ifndef LANTERN_SCRIPT_NODE_KEYS_H
#define LANTERN_SCRIPT_NODE_KEYS_H
#include "script/nodes.h"

enum { KIND_GROUP, KIND_ROW, KIND_COLUMN, KIND_STACK, KIND_PROSE, KIND_PICTURE, KIND_SHAPE };
enum { NODE_KEYS_MOST = 60 };

/* Keys that make sense only together; gathered while reading, joined at the end. Strings are held by Lua. */
struct node_parts {
	const char *file, *svg, *path;
	double box[4];
	bool has_box, has_face, has_tracks;
	bool has_fill, has_stroke, round;
	uint32_t fill, stroke;
	double stroke_width;
};

struct node_key;
typedef void node_reader(struct nodes *nodes, struct node *node, const struct node_key *key, struct node_parts *parts);

enum node_value { VALUE_NUMBER, VALUE_FLAG, VALUE_STRING, VALUE_COLOUR, VALUE_FACE, VALUE_OTHER };

struct node_key {
	const char *name;
	unsigned kinds; /* bits of 1 << KIND */
	enum node_value value;
	size_t offset;		/* in struct node; VALUE_OTHER: not used */
	double least, most; /* VALUE_NUMBER */
	node_reader *read;	/* VALUE_OTHER */
};

const struct node_key *node_keys_find(const char *name, unsigned mask);
size_t node_keys_names(unsigned mask, const char **names);

/* All read the value at the top of the stack. */
void node_keys_read(struct nodes *nodes, struct node *node, const struct node_key *key, struct node_parts *parts);
bool node_number(struct nodes *nodes, const char *key, double least, double most, double *out);
bool node_colour(struct nodes *nodes, const char *key, uint32_t *out);
const char *node_string(struct nodes *nodes, const char *key);
/* A list of exactly `count` numbers. */
bool node_numbers(struct nodes *nodes, const char *key, int count, double least, double most, double *out);
/* The word's place in a list of names that ends with NULL; names that are "" are not offered. -1 with a problem. */
int node_choice(struct nodes *nodes, const char *key, const char *const *names);

#endif
