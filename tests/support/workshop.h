/* An exhibition to be spoilt: tests/data/script copied into a folder of the test's own, for a script that reads it. */
#ifndef LANTERN_TESTS_WORKSHOP_H
#define LANTERN_TESTS_WORKSHOP_H
#include "base/problem.h"
#include "exhibition/exhibition.h"
#include "media/fonts.h"
#include "support/folder.h"
#include "support/test.h"

struct script;

#define WORKSHOP_DATA "tests/data/script"

struct workshop {
	struct test_folder folder;
	struct fonts *fonts;
	struct script *script; /* of the room whose test it is */
	struct exhibition exhibition;
	struct problems problems;
};

static inline void workshop_write(struct workshop *shop, const char *name, const char *text, size_t length)
{
	FILE *file = fopen(in_folder(&shop->folder, name), "w");
	assert_non_null(file);
	assert_int_equal(fwrite(text, 1, length, file), length);
	assert_int_equal(fclose(file), 0);
}

static inline void workshop_file(struct workshop *shop, const char *name, const char *text)
{
	workshop_write(shop, name, text, strlen(text));
}

/* The panel that tests spoil: index 0. */
static inline void workshop_panel(struct workshop *shop, const char *text)
{
	workshop_file(shop, "scripts/panels/steppe/plain.lua", text);
}

static inline struct fonts *workshop_fonts(void)
{
	struct fonts *fonts = fonts_create(NULL);
	assert_non_null(fonts);
	assert_true(fonts_add_folder(fonts, "/usr/share/fonts/truetype"));
	return fonts;
}

static inline int workshop_setup(void **state)
{
	struct workshop *shop = calloc(1, sizeof *shop);
	char command[600];
	assert_non_null(shop);
	snprintf(shop->folder.path, sizeof shop->folder.path, "/tmp/lantern-test-XXXXXX");
	assert_non_null(mkdtemp(shop->folder.path));
	snprintf(command, sizeof command, "cp -r " WORKSHOP_DATA "/. %s", shop->folder.path);
	assert_int_equal(system(command), 0);
	shop->fonts = workshop_fonts();
	exhibition_init(&shop->exhibition);
	problems_init(&shop->problems);
	*state = shop;
	return 0;
}

/* What is left when the script has gone. */
static inline void workshop_remove(struct workshop *shop)
{
	problems_finish(&shop->problems);
	fonts_destroy(shop->fonts);
	test_remove(shop->folder.path);
	free(shop);
}

static inline void workshop_print(const struct workshop *shop)
{
	problems_print(&shop->problems, stdout);
}

static inline const struct problem *workshop_problem(const struct workshop *shop, const char *rule, const char *field)
{
	for (size_t i = 0; i < shop->problems.count; i++)
		if (strcmp(shop->problems.items[i].rule, rule) == 0 && strcmp(shop->problems.items[i].field, field) == 0)
			return &shop->problems.items[i];
	return NULL;
}

/* There must be a problem of this rule and field, on this line (0: any), whose message holds `words`. */
#define assert_problem(shop, wanted_rule, wanted_field, wanted_line, words)                                            \
	do {                                                                                                               \
		const struct problem *found = workshop_problem(shop, wanted_rule, wanted_field);                               \
		if (!found || (wanted_line && found->line != (wanted_line)) || !strstr(found->message, words)) {               \
			workshop_print(shop);                                                                                      \
			fail_msg("no problem [%s] of \"%s\" on line %d with: %s", wanted_rule, wanted_field, wanted_line, words);  \
		}                                                                                                              \
	} while (0)

#endif
