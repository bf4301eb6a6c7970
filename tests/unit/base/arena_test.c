/* Arena memory: zeroed, aligned, never overlapping, given back at once. */
#include "base/arena.h"
#include "support/oom.h"
#include "support/test.h"

static bool is_zero(const unsigned char *memory, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (memory[i])
			return false;
	return true;
}

/* Fills many pieces with their own number and looks at all of them at the end, twice over the same arena. */
static void gives_pieces_apart(void **state)
{
	(void)state;
	enum { PIECES = 3000 };
	static unsigned char *pieces[PIECES];
	struct arena arena;
	arena_init(&arena);
	for (int round = 0; round < 2; round++) {
		for (size_t i = 0; i < PIECES; i++) {
			size_t size = i % 700 == 699 ? 70000 : i % 97;
			pieces[i] = arena_alloc(&arena, size);
			assert_non_null(pieces[i]);
			assert_int_equal((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
			assert_true(is_zero(pieces[i], size));
			memset(pieces[i], (int)(i % 251) + 1, size);
		}
		for (size_t i = 0; i < PIECES; i++)
			for (size_t j = 0; j < (i % 700 == 699 ? 70000 : i % 97); j++)
				assert_int_equal(pieces[i][j], i % 251 + 1);
		assert_true(arena.used >= 4 * 70000);
		arena_clear(&arena);
		assert_int_equal(arena.used, 0);
	}
	arena_finish(&arena);
	assert_null(arena.blocks);
	arena_finish(&arena);
}

static void gives_exact_block_sizes(void **state)
{
	(void)state;
	static const size_t sizes[] = { 0, 1, 4095, 4096, 4097, 65535, 65536, 65537, 1 << 20 };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct arena arena;
		arena_init(&arena);
		for (int round = 0; round < 3; round++) {
			unsigned char *memory = arena_alloc(&arena, sizes[i]);
			assert_non_null(memory);
			assert_true(is_zero(memory, sizes[i]));
			memset(memory, 0xFF, sizes[i]);
		}
		arena_clear(&arena);
		unsigned char *memory = arena_alloc(&arena, 4096);
		assert_true(is_zero(memory, 4096));
		arena_finish(&arena);
	}
}

static void refuses_overflow(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	assert_null(arena_alloc(&arena, SIZE_MAX));
	assert_null(arena_alloc(&arena, SIZE_MAX - 8));
	assert_null(arena_array(&arena, SIZE_MAX / 8 + 2, 8));
	assert_null(arena_copy(&arena, "", SIZE_MAX));
	assert_non_null(arena_array(&arena, 0, 8));
	assert_non_null(arena_array(&arena, 8, 0));
	assert_int_equal(arena.used, 2 * _Alignof(max_align_t));
	arena_finish(&arena);
}

static void copies_texts(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	assert_string_equal(arena_copy(&arena, "lantern", 4), "lant");
	assert_string_equal(arena_copy(&arena, NULL, 0), "");
	assert_string_equal(arena_string(&arena, "қала"), "қала");
	assert_null(arena_string(&arena, NULL));
	assert_string_equal(arena_format(&arena, "%s-%03d", "a", 7), "a-007");
	assert_int_equal(strlen(arena_format(&arena, "%100000d", 1)), 100000);
	arena_finish(&arena);
}

static bool fill(void *data)
{
	(void)data;
	struct arena arena;
	arena_init(&arena);
	bool ok = true;
	for (size_t i = 0; i < 200; i++) {
		ok = arena_alloc(&arena, i * 10) && ok;
		ok = (i % 50 || arena_format(&arena, "%80000zu", i)) && ok;
	}
	arena_finish(&arena);
	return ok;
}

static void survives_out_of_memory(void **state)
{
	(void)state;
	assert_survives(fill, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_pieces_apart),	  cmocka_unit_test(gives_exact_block_sizes),
		cmocka_unit_test(refuses_overflow),		  cmocka_unit_test(copies_texts),
		cmocka_unit_test(survives_out_of_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
