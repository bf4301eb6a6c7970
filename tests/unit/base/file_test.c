/* Files whole or not at all, paths, and where lantern's own data is found.
 *
 * Started with the argument "data", this program prints path_data(): it copies itself into made-up build folders to see
 * what an executable there would find. */
#include "base/file.h"
#include "support/folder.h"
#include "support/oom.h"
#include "support/test.h"
#include <dirent.h>

static int count_entries(const char *path)
{
	int count = -2;
	DIR *stream = opendir(path);
	assert_non_null(stream);
	while (readdir(stream))
		count++;
	closedir(stream);
	return count;
}

static void assert_cannot_read(const char *path, size_t limit, const char *reason)
{
	struct error error = { "" };
	size_t length = 77;
	assert_null(file_read(path, limit, &length, &error));
	if (!strstr(error.text, reason) || !strstr(error.text, path))
		fail_msg("expected \"%s\" about %s, found \"%s\"", reason, path, error.text);
	assert_int_equal(length, 77);
	assert_null(file_read(path, limit, NULL, NULL));
}

static void reads_whole(void **state)
{
	struct error error = { "" };
	size_t length;
	const char *path = in_folder(*state, "text");
	write_test_file(path, "one\ntwo");
	char *text = file_read(path, 7, &length, &error);
	assert_non_null(text);
	assert_string_equal(text, "one\ntwo");
	assert_int_equal(length, 7);
	free(text);
	write_test_file(path, "");
	text = file_read(path, 0, NULL, &error);
	assert_string_equal(text, "");
	free(text);
	assert_string_equal(error.text, "");
}

/* /proc says size 0 of everything: the same as a file that grows while it is read. */
static void reads_what_grows(void **state)
{
	(void)state;
	size_t length;
	char *text = file_read("/proc/self/status", 1 << 20, &length, NULL);
	assert_non_null(text);
	assert_true(length > 100);
	assert_int_equal(strlen(text), length);
	free(text);
	text = file_read("/proc/sys/fs/inotify/max_queued_events", 64, &length, NULL);
	assert_non_null(text);
	assert_true(length > 2 && text[length - 1] == '\n');
	free(text);
	assert_cannot_read("/proc/self/status", 100, "larger than 100 bytes");
}

static void refuses_to_read(void **state)
{
	struct test_folder *folder = *state;
	const char *path = in_folder(folder, "text");
	write_test_file(path, "12345678");
	assert_cannot_read(path, 7, "larger than 7 bytes");
	assert_cannot_read(folder->path, 100, "a folder");
	assert_cannot_read(in_folder(folder, "none"), 100, "No such file");
	const char *fifo = in_folder(folder, "fifo");
	assert_int_equal(mkfifo(fifo, 0600), 0);
	assert_cannot_read(fifo, 100, "no regular file");
}

static void writes_whole(void **state)
{
	struct test_folder *folder = *state;
	struct error error = { "" };
	struct stat status;
	const char *path = in_folder(folder, "out");
	assert_true(file_write(path, "a\0b", 3, &error));
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0644);
	assert_int_equal(chmod(path, 0600), 0);
	assert_true(file_write(path, "longer", 6, &error));
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 0777, 0600);
	size_t length;
	char *text = file_read(path, 100, &length, NULL);
	assert_string_equal(text, "longer");
	free(text);
	assert_true(file_write(path, NULL, 0, &error));
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_size, 0);
	assert_int_equal(count_entries(folder->path), 1);
}

/* The target is a folder that is not empty, so the last step fails: nothing may be left behind. */
static void leaves_nothing_when_it_cannot_write(void **state)
{
	struct test_folder *folder = *state;
	struct error error = { "" };
	assert_int_equal(mkdir(in_folder(folder, "out"), 0700), 0);
	write_test_file(in_folder(folder, "out/kept"), "kept");
	const char *path = in_folder(folder, "out");
	assert_false(file_write(path, "x", 1, &error));
	assert_non_null(strstr(error.text, path));
	assert_int_equal(count_entries(folder->path), 1);
	assert_false(file_write(in_folder(folder, "none/out"), "x", 1, &error));
	assert_non_null(strstr(error.text, "No such file"));
}

static void creates_folders(void **state)
{
	struct test_folder *folder = *state;
	struct error error = { "" };
	assert_true(folder_create(in_folder(folder, "a/b//c/"), &error));
	assert_true(folder_exists(in_folder(folder, "a/b/c")));
	assert_true(folder_create(in_folder(folder, "a/b/c"), &error));
	assert_true(folder_create("/", &error));
	write_test_file(in_folder(folder, "a/file"), "");
	assert_true(file_exists(in_folder(folder, "a/file")));
	assert_false(folder_exists(in_folder(folder, "a/file")));
	assert_false(file_exists(in_folder(folder, "a/b")));
	assert_false(file_exists(in_folder(folder, "none")));
	assert_false(folder_create(in_folder(folder, "a/file"), &error));
	assert_non_null(strstr(error.text, "Not a directory"));
	assert_false(folder_create(in_folder(folder, "a/file/below"), &error));
	assert_false(folder_create("", NULL));
}

static void assert_taken(char *path, const char *expected)
{
	assert_string_equal(path, expected);
	free(path);
}

static void joins_and_parts_paths(void **state)
{
	(void)state;
	assert_taken(path_join("a", "b"), "a/b");
	assert_taken(path_join("a/", "b"), "a/b");
	assert_taken(path_join("", "b"), "b");
	assert_taken(path_join("/", "b"), "/b");
	assert_taken(path_join("a", "/b"), "/b");
	assert_taken(path_folder("a/b/c"), "a/b");
	assert_taken(path_folder("a//c"), "a");
	assert_taken(path_folder("a"), ".");
	assert_taken(path_folder(""), ".");
	assert_taken(path_folder("/a"), "/");
	assert_taken(path_folder("/"), "/");
	assert_string_equal(path_name("a/b"), "b");
	assert_string_equal(path_name("b"), "b");
	assert_string_equal(path_name("a/"), "");
}

static const char *program; /* argv[0], set by main */

/* What this program, copied to `name` in the folder, says path_data() is. */
static void assert_finds(struct test_folder *folder, const char *name, const char *expected)
{
	char command[1200], found[512] = "";
	const char *copy = in_folder(folder, name);
	char *into = path_folder(copy);
	assert_true(folder_create(into, NULL));
	free(into);
	snprintf(command, sizeof command, "cp '%s' %s && %s data", program, copy, copy);
	FILE *pipe = popen(command, "r");
	assert_non_null(pipe);
	assert_non_null(fgets(found, sizeof found, pipe));
	assert_int_equal(pclose(pipe), 0);
	found[strcspn(found, "\n")] = 0;
	if (expected)
		assert_string_equal(found, expected);
	else /* an installed lantern's, if this machine has one */
		assert_true(strcmp(found, "none") == 0 || strstr(found, "/share/lantern"));
}

static void finds_data(void **state)
{
	struct test_folder *folder = *state;
	char *top = realpath(folder->path, NULL), checkout[512];
	assert_non_null(top);
	snprintf(checkout, sizeof checkout, "%s/tree", top);
	unsetenv("LANTERN_DATA");
	folder_create(in_folder(folder, "tree/scripts/look"), NULL);
	assert_finds(folder, "tree/build/lantern", NULL);
	folder_create(in_folder(folder, "tree/assets/look"), NULL);
	assert_finds(folder, "tree/build/lantern", checkout);
	assert_finds(folder, "tree/build/asan/lantern", checkout);
	assert_finds(folder, "tree/build/tests/unit/base/file_test", checkout);
	folder_create(in_folder(folder, "set/scripts/look"), NULL);
	setenv("LANTERN_DATA", in_folder(folder, "set"), 1);
	assert_finds(folder, "tree/build/lantern", in_folder(folder, "set"));
	setenv("LANTERN_DATA", in_folder(folder, "mistyped"), 1);
	assert_finds(folder, "tree/build/lantern", "none");
	setenv("LANTERN_DATA", "", 1);
	assert_finds(folder, "tree/build/lantern", checkout);
	unsetenv("LANTERN_DATA");
	free(top);
}

static bool use_everything(void *data)
{
	struct test_folder *folder = data;
	struct error error = { "" };
	char *path = path_join(folder->path, "oom");
	bool ok = path && file_write(path, "text", 4, &error);
	char *text = ok ? file_read("/proc/self/status", 1 << 20, NULL, &error) : NULL;
	char *parent = text ? path_folder(path) : NULL;
	char *below = parent ? path_join(parent, "some/where") : NULL;
	ok = below && folder_create(below, &error);
	free(file_read("/proc/self/status", 10, NULL, NULL));
	bool said = ok || error.text[0] || !path || (text && !below);
	free(below);
	free(parent);
	free(text);
	free(path);
	setenv("LANTERN_DATA", folder->path, 1);
	char *found = path_data();
	free(found);
	if (!said)
		abort();
	return ok && found;
}

static void survives_out_of_memory(void **state)
{
	struct test_folder *folder = *state;
	folder_create(in_folder(folder, "scripts/look"), NULL);
	setenv("LANTERN_DATA", folder->path, 1);
	assert_survives(use_everything, folder);
	unsetenv("LANTERN_DATA");
	assert_int_equal(count_entries(folder->path), 3);
}

int main(int argc, char **argv)
{
	program = argv[0];
	if (argc == 2 && strcmp(argv[1], "data") == 0) {
		char *path = path_data();
		puts(path ? path : "none");
		free(path);
		return 0;
	}
#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(reads_whole),
		cmocka_unit_test(reads_what_grows),
		WITH_FOLDER(refuses_to_read),
		WITH_FOLDER(writes_whole),
		WITH_FOLDER(leaves_nothing_when_it_cannot_write),
		WITH_FOLDER(creates_folders),
		cmocka_unit_test(joins_and_parts_paths),
		WITH_FOLDER(finds_data),
		WITH_FOLDER(survives_out_of_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
