/* What is remembered of a check, how it comes back, and that a cache which is broken is none. */
#include "base/file.h"
#include "desk/crew.h"
#include "desk/finding.h"
#include "desk/recall.h"
#include "support/folder.h"
#include "support/test.h"
#include <dirent.h>

static int setup(void **state)
{
	int failed = test_folder_setup(state);
	setenv("XDG_CACHE_HOME", in_folder(*state, "cache"), 1);
	return failed;
}

/* The cache's only file. */
static const char *cache_file(const struct test_folder *folder)
{
	static char path[600];
	DIR *list = opendir(in_folder(folder, "cache/lantern/check"));
	struct dirent *entry;
	path[0] = 0;
	while (list && (entry = readdir(list)))
		if (entry->d_name[0] != '.')
			snprintf(path, sizeof path, "%s/%s", in_folder(folder, "cache/lantern/check"), entry->d_name);
	if (list)
		closedir(list);
	return path;
}

static void keep_two(const struct test_folder *folder)
{
	struct recall *recall = recall_open(folder->path);
	assert_non_null(recall);
	recall_keep(recall, 1, "one", 3);
	recall_keep(recall, 2, "", 0);
	recall_close(recall);
}

static bool knows(const struct test_folder *folder, uint64_t key)
{
	size_t length = 99;
	struct recall *recall = recall_open(folder->path);
	const char *bytes = recall_find(recall, key, &length);
	bool known = bytes && length == (key == 1 ? 3 : 0) && memcmp(bytes, "one", length) == 0;
	recall_find(recall, 1, &length);
	recall_find(recall, 2, &length);
	recall_close(recall);
	return known;
}

static void what_was_kept_is_found_again(void **state)
{
	keep_two(*state);
	assert_true(knows(*state, 1));
	assert_true(knows(*state, 2));
	assert_false(knows(*state, 3));
}

static void what_a_check_does_not_ask_for_is_forgotten(void **state)
{
	size_t length;
	keep_two(*state);
	struct recall *recall = recall_open(((struct test_folder *)*state)->path);
	assert_non_null(recall_find(recall, 2, &length));
	recall_close(recall);
	assert_false(knows(*state, 1));
	assert_true(knows(*state, 2));
}

static void a_cache_that_is_cut_or_changed_is_none(void **state)
{
	size_t length = 0;
	struct error error;
	keep_two(*state);
	char *bytes = file_read(cache_file(*state), 1 << 20, &length, &error);
	assert_non_null(bytes);
	for (size_t i = 0; i < length; i++) {
		bytes[i] ^= 0x20;
		assert_true(file_write(cache_file(*state), bytes, length, &error));
		struct recall *recall = recall_open(((struct test_folder *)*state)->path);
		assert_null(recall_find(recall, 1, &(size_t){ 0 }));
		recall_close(recall);
		bytes[i] ^= 0x20;
		assert_true(file_write(cache_file(*state), bytes, i, &error));
		recall = recall_open(((struct test_folder *)*state)->path);
		assert_null(recall_find(recall, 1, &(size_t){ 0 }));
		recall_close(recall);
	}
	free(bytes);
}

static void without_a_place_nothing_is_kept_and_nothing_fails(void **state)
{
	size_t length;
	setenv("XDG_CACHE_HOME", "relative", 1);
	unsetenv("HOME");
	assert_null(recall_open(((struct test_folder *)*state)->path));
	assert_null(recall_find(NULL, 1, &length));
	recall_keep(NULL, 1, "one", 3);
	recall_close(NULL);
}

/* ---- findings as bytes ---- */

static void a_finding_comes_back_as_it_was(void **state)
{
	struct finding finding, again;
	char *bytes = NULL;
	size_t length = 0;
	(void)state;
	finding_init(&finding);
	problems_add(&finding.problems, SEVERITY_ERROR, "a.lua", 3, "title.kk", "rule", "ä \"quoted\"");
	problems_add(&finding.problems, SEVERITY_WARNING, "b.lua", 0, "", "other", "%s", "");
	finding.rows.items = calloc(1, sizeof *finding.rows.items);
	finding.rows.count = finding.rows.capacity = 1;
	finding.rows.items->words = 77;
	snprintf(finding.sheets.gloss.about, sizeof finding.sheets.gloss.about, "karlag");
	worst_add(&finding.worst, WORST_TARGET, 12, "g", "where", "what");
	FILE *out = open_memstream(&bytes, &length);
	finding_write(&finding, out);
	fclose(out);
	finding_init(&again);
	assert_true(finding_read(&again, bytes, length));
	assert_int_equal(again.problems.count, 2);
	assert_int_equal(again.problems.errors, 1);
	assert_string_equal(again.problems.items[0].message, "ä \"quoted\"");
	assert_string_equal(again.problems.items[0].field, "title.kk");
	assert_int_equal(again.rows.items->words, 77);
	assert_string_equal(again.sheets.gloss.about, "karlag");
	assert_int_equal(again.worst.count[WORST_TARGET], 1);
	finding_finish(&again);
	for (size_t cut = 0; cut < length; cut++) {
		char *part = malloc(cut + 1); /* so that reading behind it is seen */
		memcpy(part, bytes, cut);
		finding_init(&again);
		assert_false(finding_read(&again, part, cut));
		finding_finish(&again);
		free(part);
	}
	free(bytes);
	finding_finish(&finding);
}

/* ---- the crew ---- */

enum { PARTS = 40 };

struct taken {
	int times[PARTS];
	size_t sum, ticks;
	pid_t pid;
	bool dies;
};

static void work(void *data, size_t part, FILE *out)
{
	const struct taken *taken = data;
	if (taken->dies && part == 7 && getpid() != taken->pid)
		_exit(1);
	for (size_t i = 0; i < part * 1000; i++) /* more than a pipe holds */
		fputc((int)part, out);
}

static void take(void *data, size_t part, const char *bytes, size_t length)
{
	struct taken *taken = data;
	assert_int_equal(length, part * 1000);
	for (size_t i = 0; i < length; i++)
		assert_int_equal(bytes[i], part);
	taken->times[part]++;
	taken->sum += length;
}

static void tick(void *data, size_t done, size_t count)
{
	struct taken *taken = data;
	assert_true(done <= count);
	taken->ticks++;
}

static void each_part_is_done_once_even_if_a_worker_dies(void **state)
{
	(void)state;
	for (int dies = 0; dies < 2; dies++) {
		struct taken taken = { .pid = getpid(), .dies = dies };
		crew_run(&(struct crew){ .count = PARTS, .work = work, .take = take, .tick = tick, .data = &taken });
		for (int i = 0; i < PARTS; i++)
			assert_int_equal(taken.times[i], 1);
		assert_true(taken.ticks > 0);
	}
	struct taken none = { .pid = getpid() };
	crew_run(&(struct crew){ .count = 0, .work = work, .take = take, .data = &none });
	assert_int_equal(none.sum, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_was_kept_is_found_again, setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(what_a_check_does_not_ask_for_is_forgotten, setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(a_cache_that_is_cut_or_changed_is_none, setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(without_a_place_nothing_is_kept_and_nothing_fails, setup, test_folder_teardown),
		cmocka_unit_test(a_finding_comes_back_as_it_was),
		cmocka_unit_test(each_part_is_done_once_even_if_a_worker_dies),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
