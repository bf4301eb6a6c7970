/* Bytes as a file: what reads a path gets one in memory, and nothing is left behind. */
#ifndef LANTERN_TESTS_FUZZ_SCRATCH_H
#define LANTERN_TESTS_FUZZ_SCRATCH_H
#include "targets.h"
#include <sys/mman.h>
#include <unistd.h>

struct scratch {
	int file;
	char path[40];
};

static inline struct scratch scratch_open(const void *data, size_t size)
{
	struct scratch scratch = { .file = memfd_create("fuzz", MFD_CLOEXEC) };
	MUST(scratch.file >= 0 && write(scratch.file, data, size) == (ssize_t)size &&
		 lseek(scratch.file, 0, SEEK_SET) == 0);
	snprintf(scratch.path, sizeof scratch.path, "/proc/self/fd/%d", scratch.file);
	return scratch;
}

static inline void scratch_close(const struct scratch *scratch)
{
	close(scratch->file);
}

#endif
