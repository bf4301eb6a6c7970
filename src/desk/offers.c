/* A list that owns its strings. Must not know the forms of files. */
#include "desk/offers.h"
#include <stdlib.h>

void offers_init(struct offers *offers)
{
	*offers = (struct offers){ 0 };
	arena_init(&offers->arena);
}

void offers_finish(struct offers *offers)
{
	free(offers->items);
	arena_finish(&offers->arena);
	*offers = (struct offers){ 0 };
}

bool offers_add(struct offers *offers, const struct offer *offer)
{
	if (offers->count == offers->capacity) {
		size_t capacity = offers->capacity ? 2 * offers->capacity : 256;
		struct offer *items = realloc(offers->items, capacity * sizeof *items);
		if (!items)
			return false;
		offers->items = items;
		offers->capacity = capacity;
	}
	struct offer *added = &offers->items[offers->count];
	*added = *offer;
	added->name = arena_string(&offers->arena, offer->name);
	added->text = arena_string(&offers->arena, offer->text);
	offers->count += added->name && added->text;
	return added->name && added->text;
}
