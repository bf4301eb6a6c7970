/* What every unit test includes: cmocka, and the headers it wants before itself. */
#ifndef LANTERN_TESTS_TEST_H
#define LANTERN_TESTS_TEST_H
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Runs an out-of-memory sweep (support/oom.h) and fails with its verdict. */
#define assert_survives(task, data)                                                                                    \
	do {                                                                                                               \
		const char *verdict = oom_sweep(task, data);                                                                   \
		if (verdict)                                                                                                   \
			fail_msg("%s", verdict);                                                                                   \
	} while (0)

#endif
