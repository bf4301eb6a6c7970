/* A bump allocator over blocks that grow.
 *
 * The list's head is the block being filled; a request larger than BLOCK_MOST gets a block of its own that is put
 * behind the head, so that the head's free rest is not lost. Blocks come zeroed and are zeroed again when cleared. Must
 * not know what lies in it: nothing is finished but the memory. */
#include "base/arena.h"
#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_LEAST = 4 * 1024, BLOCK_MOST = 64 * 1024, ALIGNMENT = alignof(max_align_t) };

struct arena_block {
	struct arena_block *next; /* owns */
	size_t size, used;		  /* of data */
	alignas(max_align_t) unsigned char data[];
};

void arena_init(struct arena *arena)
{
	*arena = (struct arena){ 0 };
}

static void free_blocks(struct arena_block *block)
{
	while (block) {
		struct arena_block *next = block->next;
		free(block);
		block = next;
	}
}

void arena_finish(struct arena *arena)
{
	free_blocks(arena->blocks);
	arena_init(arena);
}

/* The head is kept: an arena that is cleared is about to be filled again. */
void arena_clear(struct arena *arena)
{
	struct arena_block *head = arena->blocks;
	arena->used = 0;
	if (!head)
		return;
	free_blocks(head->next);
	head->next = NULL;
	if (head->size > BLOCK_MOST) {
		free(head);
		arena->blocks = NULL;
		return;
	}
	memset(head->data, 0, head->used);
	head->used = 0;
}

static struct arena_block *create_block(size_t size)
{
	struct arena_block *block = calloc(1, sizeof *block + size);
	if (block)
		block->size = size;
	return block;
}

static struct arena_block *add_block(struct arena *arena, size_t size)
{
	struct arena_block *head = arena->blocks;
	size_t next_size = head && head->size * 2 > BLOCK_LEAST ? head->size * 2 : BLOCK_LEAST;
	if (next_size > BLOCK_MOST)
		next_size = BLOCK_MOST;
	bool own = size > BLOCK_MOST;
	struct arena_block *block = create_block(own || size > next_size ? size : next_size);
	if (!block)
		return NULL;
	if (own && head) {
		block->next = head->next;
		head->next = block;
	} else {
		block->next = head;
		arena->blocks = block;
	}
	return block;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	if (size > SIZE_MAX - sizeof(struct arena_block) - ALIGNMENT)
		return NULL;
	size_t whole = size ? (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT : ALIGNMENT;
	struct arena_block *block = arena->blocks;
	if (!block || block->size - block->used < whole)
		block = add_block(arena, whole);
	if (!block)
		return NULL;
	void *memory = block->data + block->used;
	block->used += whole;
	arena->used += whole;
	return memory;
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		return NULL;
	return arena_alloc(arena, count * size);
}

char *arena_copy(struct arena *arena, const char *text, size_t length)
{
	char *copy = length < SIZE_MAX ? arena_alloc(arena, length + 1) : NULL;
	if (copy && length)
		memcpy(copy, text, length);
	return copy;
}

char *arena_string(struct arena *arena, const char *text)
{
	return text ? arena_copy(arena, text, strlen(text)) : NULL;
}

char *arena_format(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int length = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	char *text = length < 0 ? NULL : arena_alloc(arena, (size_t)length + 1);
	if (!text)
		return NULL;
	va_start(arguments, format);
	vsnprintf(text, (size_t)length + 1, format, arguments);
	va_end(arguments);
	return text;
}
