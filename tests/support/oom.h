/* Makes memory run out on purpose.
 *
 * A test that includes this (one file an executable) brings its own malloc, calloc and realloc: they stand before the C
 * library's for the whole process, strdup and fopen included, and hand on to it until told to fail. oom_sweep() runs a
 * task with the 1st, 2nd, 3rd ... allocation failing until the task gets through untouched, twice: once with that one
 * allocation failing, once with all from there on. It also counts that whatever was allocated was freed. Under the
 * sanitizers, where a task takes seven times as long, every third fails. */
#ifndef LANTERN_TESTS_OOM_H
#define LANTERN_TESTS_OOM_H
#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static struct {
	void *(*malloc)(size_t);
	void *(*calloc)(size_t, size_t);
	void *(*realloc)(void *, size_t);
	void (*free)(void *);
	bool starting, armed, lasting;
	long left, live; /* allocations until one fails; blocks allocated and not freed while armed */
	bool failed;
	size_t early_used;
	_Alignas(16) char early[8192]; /* what dlsym itself allocates while the real functions are looked up */
} oom;

static bool oom_is_early(const void *memory)
{
	return (const char *)memory >= oom.early && (const char *)memory < oom.early + sizeof oom.early;
}

static void *oom_early(size_t size)
{
	size_t whole = (size + 15) / 16 * 16;
	if (whole < size || whole > sizeof oom.early - oom.early_used)
		return NULL;
	oom.early_used += whole;
	return oom.early + oom.early_used - whole;
}

/* False while the lookup itself asks for memory. */
static bool oom_start(void)
{
	if (oom.free)
		return true;
	if (oom.starting)
		return false;
	oom.starting = true;
	*(void **)&oom.malloc = dlsym(RTLD_NEXT, "malloc");
	*(void **)&oom.calloc = dlsym(RTLD_NEXT, "calloc");
	*(void **)&oom.realloc = dlsym(RTLD_NEXT, "realloc");
	*(void **)&oom.free = dlsym(RTLD_NEXT, "free");
	oom.starting = false;
	return oom.free;
}

static bool oom_fails(void)
{
	if (!oom.armed || oom.left-- > 0)
		return false;
	if (oom.left < -1 && !oom.lasting)
		return false;
	oom.failed = true;
	errno = ENOMEM;
	return true;
}

static void *oom_count(void *memory)
{
	oom.live += oom.armed && memory;
	return memory;
}

void *malloc(size_t size)
{
	if (!oom_start())
		return oom_early(size);
	return oom_fails() ? NULL : oom_count(oom.malloc(size));
}

void *calloc(size_t count, size_t size)
{
	if (!oom_start())
		return size && count > sizeof oom.early / size ? NULL : oom_early(count * size);
	return oom_fails() ? NULL : oom_count(oom.calloc(count, size));
}

void *realloc(void *memory, size_t size)
{
	if (!oom_start() || oom_is_early(memory))
		return NULL; /* nothing early is known to grow */
	if (oom_fails())
		return NULL;
	void *larger = oom.realloc(memory, size);
	oom.live += oom.armed && !memory && larger;
	return larger;
}

void free(void *memory)
{
	if (!memory || oom_is_early(memory) || !oom_start())
		return;
	oom.live -= oom.armed;
	oom.free(memory);
}

#ifdef __SANITIZE_ADDRESS__
enum { OOM_STEP = 3 };
#else
enum { OOM_STEP = 1 };
#endif

/* Runs `task` with memory running out at ever later places. The task returns whether it succeeded, frees all it made,
 * and must not use cmocka's assertions (they allocate). Returns NULL when all is well, else what went wrong. */
static inline const char *oom_sweep(bool (*task)(void *), void *data)
{
	if (!task(data)) /* also lets libc make what it makes only once */
		return "the task fails with all the memory it wants";
	for (int mode = 0; mode < 2; mode++) {
		for (long n = mode % OOM_STEP;; n += OOM_STEP) {
			if (n >= 100000)
				return "the task never gets through";
			oom.left = n;
			oom.live = 0;
			oom.failed = false;
			oom.lasting = mode == 1;
			oom.armed = true;
			bool ok = task(data);
			oom.armed = false;
#if !defined __SANITIZE_ADDRESS__ /* its strdup is not counted here; it finds leaks itself */
			if (oom.live > 0)
				return "memory is lost on the way out";
			if (oom.live < 0)
				return "memory is freed twice";
#endif
			if (!oom.failed && !ok)
				return "the task fails though no allocation did";
			if (!oom.failed)
				break;
		}
	}
	return NULL;
}

#endif
