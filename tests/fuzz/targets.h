/* What is fuzzed: each target takes any bytes and must come back, within its limits and with what its header promises.
 *
 * The same targets are run by libFuzzer (fuzzer.c, `make fuzz`) and over the seeds and everything that was ever found
 * (replay.c, `make test`). A target aborts when a promise is broken. */
#ifndef LANTERN_TESTS_FUZZ_TARGETS_H
#define LANTERN_TESTS_FUZZ_TARGETS_H
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct target {
	const char *name;
	void (*run)(const uint8_t *data, size_t size);
};

/* Not switched off by NDEBUG, and no assert of cmocka's: there may be no cmocka. */
#define MUST(holds)                                                                                                    \
	do {                                                                                                               \
		if (!(holds)) {                                                                                                \
			fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #holds);                                        \
			abort();                                                                                                   \
		}                                                                                                              \
	} while (0)

/* words.c */
void fuzz_panel(const uint8_t *data, size_t size);
void fuzz_register(const uint8_t *data, size_t size);
void fuzz_settings(const uint8_t *data, size_t size);
/* texts.c */
void fuzz_prose(const uint8_t *data, size_t size);
void fuzz_path(const uint8_t *data, size_t size);
/* glass.c */
void fuzz_gesture(const uint8_t *data, size_t size);
void fuzz_touches(const uint8_t *data, size_t size);
void fuzz_pin(const uint8_t *data, size_t size);
/* pictures.c */
void fuzz_svg(const uint8_t *data, size_t size);
void fuzz_jpeg(const uint8_t *data, size_t size);
void fuzz_exif(const uint8_t *data, size_t size);
void fuzz_png(const uint8_t *data, size_t size);
void fuzz_webp(const uint8_t *data, size_t size);
void fuzz_pyramid(const uint8_t *data, size_t size);

static const struct target targets[] = {
	{ "panel", fuzz_panel }, { "register", fuzz_register }, { "settings", fuzz_settings }, { "prose", fuzz_prose },
	{ "path", fuzz_path },	 { "gesture", fuzz_gesture },	{ "touches", fuzz_touches },   { "pin", fuzz_pin },
	{ "svg", fuzz_svg },	 { "jpeg", fuzz_jpeg },			{ "exif", fuzz_exif },		   { "png", fuzz_png },
	{ "webp", fuzz_webp },	 { "pyramid", fuzz_pyramid },
};

static inline const struct target *target_find(const char *name)
{
	for (size_t i = 0; name && i < sizeof targets / sizeof *targets; i++)
		if (strcmp(targets[i].name, name) == 0)
			return &targets[i];
	return NULL;
}

#endif
