/* Whom the kernel tells that memory is short: files of our own stand in for its own. */
#include "base/pressure.h"
#include "support/folder.h"
#include "support/test.h"
#include <stdlib.h>

static void assert_asked(int file, const char *path)
{
	char text[64] = "";
	FILE *in = fopen(path, "r");
	assert_true(file >= 0);
	assert_non_null(in);
	assert_true(fread(text, 1, sizeof text - 1, in) > 0);
	assert_string_equal(text, "some 200000 2000000");
	fclose(in);
	close(file);
}

static void the_machine_is_asked(void **state)
{
	const struct test_folder *folder = *state;
	unsetenv("MEMORY_PRESSURE_WATCH");
	assert_int_equal(pressure_open(folder->path), -1); /* a kernel without it */
	mkdir(in_folder(folder, "proc"), 0700);
	mkdir(in_folder(folder, "proc/pressure"), 0700);
	write_test_file(in_folder(folder, "proc/pressure/memory"), "some avg10=0.00 avg60=0.00 avg300=0.00 total=0\n");
	int file = pressure_open(folder->path);
	char text[64] = "";
	assert_true(file >= 0);
	assert_true(pread(file, text, sizeof text - 1, 0) > 0);
	assert_memory_equal(text, "some 200000 2000000", 20); /* with its zero, as the kernel wants it */
	close(file);
}

static void or_the_unit_that_systemd_names(void **state)
{
	const struct test_folder *folder = *state;
	write_test_file(in_folder(folder, "unit"), "");
	setenv("MEMORY_PRESSURE_WATCH", in_folder(folder, "unit"), 1);
	assert_asked(pressure_open(""), in_folder(folder, "unit"));
	setenv("MEMORY_PRESSURE_WATCH", "/dev/null", 1); /* it says that nothing is to be watched */
	assert_int_equal(pressure_open(""), -1);
	unsetenv("MEMORY_PRESSURE_WATCH");
}

int main(void)
{
#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(the_machine_is_asked),
		WITH_FOLDER(or_the_unit_that_systemd_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
