/* The name of a field inside a table, built while walking down: points[2].label.kk */
#ifndef LANTERN_LUA_FIELD_H
#define LANTERN_LUA_FIELD_H
#include <stddef.h>

enum { FIELD_SIZE = 320 };

struct field {
	char text[FIELD_SIZE];
	size_t length;
};

/* Each returns the length before, to be given to field_cut on the way up. What is too long is left out. */
size_t field_add_name(struct field *field, const char *name); /* .name, or ["odd name"] */
size_t field_add_index(struct field *field, long long index); /* [2] */
void field_cut(struct field *field, size_t length);

#endif
