/* Log lines as they arrive on stderr: in a terminal, in a file, in the journal. */
#include "base/log.h"
#include "support/folder.h"
#include "support/test.h"
#include <errno.h>
#include <fcntl.h>

static int kept_stderr;

/* stderr becomes a file until said() reads it. */
static void listen_to(struct test_folder *folder)
{
	int fd = open(in_folder(folder, "err"), O_RDWR | O_CREAT | O_TRUNC, 0600);
	assert_true(fd >= 0);
	fflush(stderr);
	kept_stderr = dup(STDERR_FILENO);
	dup2(fd, STDERR_FILENO);
	close(fd);
}

static const char *said(void)
{
	static char text[8192];
	lseek(STDERR_FILENO, 0, SEEK_SET);
	ssize_t length = read(STDERR_FILENO, text, sizeof text - 1);
	text[length < 0 ? 0 : length] = 0;
	dup2(kept_stderr, STDERR_FILENO);
	close(kept_stderr);
	return text;
}

static void names_the_level(void **state)
{
	unsetenv("JOURNAL_STREAM");
	listen_to(*state);
	log_error("%s is %d", "one", 1);
	log_warning("two");
	log_notice("three");
	log_info("not said");
	log_debug("not said");
	assert_string_equal(said(), "lantern: error: one is 1\nlantern: warning: two\nlantern: three\n");
}

static void says_more_when_asked(void **state)
{
	listen_to(*state);
	log_threshold = LOG_LEVEL_DEBUG;
	log_info("a");
	log_debug("b");
	log_threshold = LOG_LEVEL_ERROR;
	log_warning("c");
	log_threshold = LOG_LEVEL_NOTICE;
	assert_string_equal(said(), "lantern: a\nlantern: debug: b\n");
}

static void gives_the_journal_its_priority(void **state)
{
	struct stat status;
	char stream[64];
	listen_to(*state);
	fstat(STDERR_FILENO, &status);
	snprintf(stream, sizeof stream, "%llu:%llu", (unsigned long long)status.st_dev, (unsigned long long)status.st_ino);
	setenv("JOURNAL_STREAM", stream, 1);
	log_error("e");
	log_notice("n");
	snprintf(stream, sizeof stream, "%llu:%llu", (unsigned long long)status.st_dev,
			 (unsigned long long)status.st_ino + 1);
	setenv("JOURNAL_STREAM", stream, 1);
	log_error("not the journal");
	setenv("JOURNAL_STREAM", "nonsense", 1);
	log_error("nor this");
	unsetenv("JOURNAL_STREAM");
	assert_string_equal(said(), "<3>e\n<5>n\nlantern: error: not the journal\nlantern: error: nor this\n");
}

static void stays_one_line_and_keeps_errno(void **state)
{
	char long_text[5000];
	memset(long_text, 'x', sizeof long_text);
	long_text[sizeof long_text - 1] = 0;
	listen_to(*state);
	errno = ENOENT;
	log_error("a\nb\tc: %m");
	log_error("%s", long_text);
	int after = errno;
	const char *text = said();
	assert_int_equal(after, ENOENT);
	assert_memory_equal(text, "lantern: error: a b c: No such file or directory\n", 48);
	const char *second = strchr(text, '\n') + 1;
	assert_int_equal(strlen(second), 2048);
	assert_ptr_equal(strchr(second, '\n'), second + 2047);
}

static void does_not_hang_without_stderr(void **state)
{
	listen_to(*state);
	close(STDERR_FILENO);
	log_error("nobody hears this");
	dup2(kept_stderr, STDERR_FILENO);
	close(kept_stderr);
}

static void does_not_wait_for_a_reader_that_does_not_read(void **state)
{
	(void)state;
	int ends[2];
	kept_stderr = dup(STDERR_FILENO);
	assert_int_equal(pipe(ends), 0);
	dup2(ends[1], STDERR_FILENO);
	fcntl(ends[1], F_SETPIPE_SZ, 4096);
	for (int i = 0; i < 80; i++)
		log_error("line %d of more than the pipe holds, which nobody reads", i);
	char text[8192];
	ssize_t length = read(ends[0], text, sizeof text);
	log_error("the last"); /* there is room again */
	ssize_t more = read(ends[0], text + length, sizeof text - (size_t)length);
	dup2(kept_stderr, STDERR_FILENO);
	close(kept_stderr);
	close(ends[0]);
	close(ends[1]);
	assert_in_range(length, 1, 4096);
	assert_int_equal(text[length - 1], '\n'); /* whole lines, or none */
	assert_memory_equal(text + length, "lantern: error: the last\n", (size_t)more);
}

int main(void)
{
#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(names_the_level),
		WITH_FOLDER(says_more_when_asked),
		WITH_FOLDER(gives_the_journal_its_priority),
		WITH_FOLDER(stays_one_line_and_keeps_errno),
		WITH_FOLDER(does_not_hang_without_stderr),
		cmocka_unit_test(does_not_wait_for_a_reader_that_does_not_read),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
