/* A folder of its own for a test that needs files: made under $TMPDIR or /tmp, removed with all that is in it. */
#ifndef LANTERN_TESTS_FOLDER_H
#define LANTERN_TESTS_FOLDER_H
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct test_folder {
	char path[256];
};

static inline int test_remove_entry(const char *path, const struct stat *status, int kind, struct FTW *walk)
{
	(void)status, (void)kind, (void)walk;
	return remove(path);
}

static inline void test_remove(const char *path)
{
	nftw(path, test_remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}

/* cmocka fixtures: *state is a struct test_folder. */
static inline int test_folder_setup(void **state)
{
	struct test_folder *folder = calloc(1, sizeof *folder);
	if (!folder)
		return -1;
	const char *base = getenv("TMPDIR");
	snprintf(folder->path, sizeof folder->path, "%s/lantern-test-XXXXXX", base && *base ? base : "/tmp");
	*state = folder;
	return mkdtemp(folder->path) ? 0 : -1;
}

static inline int test_folder_teardown(void **state)
{
	struct test_folder *folder = *state;
	test_remove(folder->path);
	free(folder);
	return 0;
}

/* The path of `name` in the folder; good until the eighth call from here. */
static inline const char *in_folder(const struct test_folder *folder, const char *name)
{
	static char paths[8][512];
	static unsigned next;
	char *path = paths[next++ % 8];
	snprintf(path, sizeof paths[0], "%s/%s", folder->path, name);
	return path;
}

/* Writes as a plain editor does: open, write, close. */
static inline void write_test_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");
	if (!file || fputs(text, file) < 0 || fclose(file) != 0) {
		perror(path);
		abort();
	}
}

#endif
