/* What goes to the log meanwhile, for a test that looks at what the journal would show. */
#ifndef LANTERN_TESTS_LOG_H
#define LANTERN_TESTS_LOG_H
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct test_log {
	FILE *file;
	int kept; /* standard error as it was */
};

static inline void test_log_begin(struct test_log *log)
{
	fflush(stderr);
	log->file = tmpfile();
	log->kept = dup(STDERR_FILENO);
	assert_true(log->file && log->kept >= 0 && dup2(fileno(log->file), STDERR_FILENO) >= 0);
}

/* How many lines have that in them; standard error is what it was before. */
static inline int test_log_end(struct test_log *log, const char *part)
{
	char line[1024];
	int count = 0;
	fflush(stderr);
	dup2(log->kept, STDERR_FILENO);
	close(log->kept);
	rewind(log->file);
	while (fgets(line, sizeof line, log->file))
		count += strstr(line, part) != NULL;
	fclose(log->file);
	return count;
}

#endif
