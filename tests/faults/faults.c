/* Calls that fail on purpose: loaded before the C library and SDL (LD_PRELOAD) by faults.py.
 *
 * LANTERN_FAULT="malloc 17 12 0": the 17th malloc (from 1) that lantern itself asks for fails with errno 12; last
 * number 1: and all after it. What libraries ask for among themselves is left alone. LANTERN_FAULT_COUNTS=FILE: how
 * often each was called is written there when the program ends. Of a program that forks each process counts for itself.
 * LANTERN_HANG=NAME: whoever opens a file whose path ends so never comes back, as from a stick that went in the middle.
 */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <link.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* What can fail: its result, its name, what it gives when it fails, its parameters, and their names. */
#define CALLS(CALL)                                                                                                    \
	CALL(void *, malloc, NULL, (size_t a), (a))                                                                        \
	CALL(void *, calloc, NULL, (size_t a, size_t b), (a, b))                                                           \
	CALL(void *, realloc, NULL, (void *a, size_t b), (a, b))                                                           \
	CALL(char *, strdup, NULL, (const char *a), (a))                                                                   \
	CALL(char *, strndup, NULL, (const char *a, size_t b), (a, b))                                                     \
	CALL(FILE *, fopen, NULL, (const char *a, const char *b), (a, b))                                                  \
	CALL(FILE *, fdopen, NULL, (int a, const char *b), (a, b))                                                         \
	CALL(size_t, fread, 0, (void *a, size_t b, size_t c, FILE *d), (a, b, c, d))                                       \
	CALL(size_t, fwrite, 0, (const void *a, size_t b, size_t c, FILE *d), (a, b, c, d))                                \
	CALL(int, fflush, EOF, (FILE * a), (a))                                                                            \
	CALL(ssize_t, read, -1, (int a, void *b, size_t c), (a, b, c))                                                     \
	CALL(ssize_t, pread, -1, (int a, void *b, size_t c, off_t d), (a, b, c, d))                                        \
	CALL(ssize_t, write, -1, (int a, const void *b, size_t c), (a, b, c))                                              \
	CALL(int, stat, -1, (const char *a, struct stat *b), (a, b))                                                       \
	CALL(int, lstat, -1, (const char *a, struct stat *b), (a, b))                                                      \
	CALL(int, fstat, -1, (int a, struct stat *b), (a, b))                                                              \
	CALL(int, access, -1, (const char *a, int b), (a, b))                                                              \
	CALL(DIR *, opendir, NULL, (const char *a), (a))                                                                   \
	CALL(char *, realpath, NULL, (const char *a, char *b), (a, b))                                                     \
	CALL(void *, mmap, MAP_FAILED, (void *a, size_t b, int c, int d, int e, off_t f), (a, b, c, d, e, f))              \
	CALL(int, memfd_create, -1, (const char *a, unsigned b), (a, b))                                                   \
	CALL(int, ftruncate, -1, (int a, off_t b), (a, b))                                                                 \
	CALL(int, inotify_init1, -1, (int a), (a))                                                                         \
	CALL(int, inotify_add_watch, -1, (int a, const char *b, uint32_t c), (a, b, c))                                    \
	CALL(int, rename, -1, (const char *a, const char *b), (a, b))                                                      \
	CALL(int, mkdir, -1, (const char *a, mode_t b), (a, b))                                                            \
	CALL(int, eventfd, -1, (unsigned a, int b), (a, b))                                                                \
	CALL(int, socketpair, -1, (int a, int b, int c, int *d), (a, b, c, d))                                             \
	CALL(int, fork, -1, (void), ())                                                                                    \
	CALL(void *, SDL_CreateTexture, NULL, (void *a, uint32_t b, int c, int d, int e), (a, b, c, d, e))                 \
	CALL(void *, SDL_CreateSoftwareRenderer, NULL, (void *a), (a))                                                     \
	CALL(int, SDL_UpdateTexture, -1, (void *a, const void *b, const void *c, int d), (a, b, c, d))                     \
	CALL(int, SDL_SetRenderTarget, -1, (void *a, void *b), (a, b))                                                     \
	CALL(int, SDL_RenderReadPixels, -1, (void *a, const void *b, uint32_t c, void *d, int e), (a, b, c, d, e))         \
	CALL(void *, TTF_OpenFontDPIRW, NULL, (void *a, int b, int c, unsigned d, unsigned e), (a, b, c, d, e))            \
	CALL(void *, TTF_RenderUTF8_Shaded, NULL, (void *a, const char *b, uint32_t c, uint32_t d), (a, b, c, d))

enum call {
#define CALL(type, name, failed, parameters, arguments) AT_##name,
	CALLS(CALL)
#undef CALL
		CALL_COUNT
};

static const char *const names[] = {
#define CALL(type, name, failed, parameters, arguments) #name,
	CALLS(CALL)
#undef CALL
};

static uintptr_t program_start, program_end;
static unsigned long counts[CALL_COUNT];
static int fails = -1, code, lasting;
static unsigned long number;

/* The program itself is told first. */
static int find_program(struct dl_phdr_info *info, size_t size, void *data)
{
	(void)size, (void)data;
	for (int i = 0; i < info->dlpi_phnum; i++)
		if (info->dlpi_phdr[i].p_type == PT_LOAD && (info->dlpi_phdr[i].p_flags & PF_X)) {
			program_start = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
			program_end = program_start + info->dlpi_phdr[i].p_memsz;
		}
	return 1;
}

__attribute__((constructor)) static void start(void)
{
	char name[40];
	const char *fault = getenv("LANTERN_FAULT");
	dl_iterate_phdr(find_program, NULL);
	if (fault && sscanf(fault, "%39s %lu %d %d", name, &number, &code, &lasting) == 4)
		for (int i = 0; i < CALL_COUNT; i++)
			if (strcmp(names[i], name) == 0)
				fails = i;
}

__attribute__((destructor)) static void tell(void)
{
	const char *path = getenv("LANTERN_FAULT_COUNTS");
	FILE *file = path ? fopen(path, "w") : NULL;
	for (int i = 0; file && i < CALL_COUNT; i++)
		fprintf(file, "%s %lu\n", names[i], counts[i]);
	if (file)
		fclose(file);
}

static bool strikes(enum call call, const void *caller)
{
	if ((uintptr_t)caller < program_start || (uintptr_t)caller >= program_end)
		return false;
	unsigned long count = __atomic_add_fetch(&counts[call], 1, __ATOMIC_RELAXED);
	if ((int)call != fails || count < number || (count > number && !lasting))
		return false;
	errno = code;
	return true;
}

/* What dlsym itself asks for while malloc is looked up. */
static void *early(size_t size)
{
	static _Alignas(16) char memory[4096];
	static size_t used;
	size_t at = used;
	used += (size + 15) / 16 * 16;
	return used <= sizeof memory ? memory + at : NULL;
}

#define CALL(type, name, failed, parameters, arguments)                                                                \
	type name parameters;                                                                                              \
	type name parameters                                                                                               \
	{                                                                                                                  \
		static __typeof__(name) *real;                                                                                 \
		static bool looking;                                                                                           \
		if (!real && looking)                                                                                          \
			return (type)(uintptr_t)(AT_##name == AT_calloc ? early(256) : NULL);                                      \
		if (!real) {                                                                                                   \
			looking = true;                                                                                            \
			*(void **)&real = dlsym(RTLD_NEXT, #name);                                                                 \
		}                                                                                                              \
		return strikes(AT_##name, __builtin_return_address(0)) ? failed : real arguments;                              \
	}
CALLS(CALL)
#undef CALL

/* The one with a parameter that may be there or not. */
int open(const char *path, int flags, ...);
int open(const char *path, int flags, ...)
{
	static int (*real)(const char *, int, ...);
	va_list rest;
	va_start(rest, flags);
	int mode = va_arg(rest, int);
	va_end(rest);
	if (!real)
		*(void **)&real = dlsym(RTLD_NEXT, "open");
	const char *hang = getenv("LANTERN_HANG");
	if (hang && strlen(path) >= strlen(hang) && strcmp(path + strlen(path) - strlen(hang), hang) == 0)
		for (;;)
			pause();
	/* Counted with fopen: a file is opened. */
	return strikes(AT_fopen, __builtin_return_address(0)) ? -1 : real(path, flags, mode);
}
