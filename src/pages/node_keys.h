/* The keys of node tables: which kind has which, of what type, and where each goes in struct node. */
#ifndef LANTERN_PAGES_NODE_KEYS_H
#define LANTERN_PAGES_NODE_KEYS_H
#include "pages/node_parts.h"

enum { NODE_KEYS_MOST = 60 };

/* Reads the value at the top of the stack into the node; false if a node of that kind has no such key. */
bool node_keys_read(struct nodes *nodes, struct node *node, int kind, const char *name, struct node_parts *parts);
/* The names of a kind's keys; returns how many. */
size_t node_keys_names(int kind, const char *names[NODE_KEYS_MOST]);

#endif
