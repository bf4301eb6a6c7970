/* The small exhibition's words, for those who look through all of them. Include after support/. */
#ifndef LANTERN_TESTS_DESK_WORDS_H
#define LANTERN_TESTS_DESK_WORDS_H
#include "base/problem.h"
#include "desk/wording.h"
#include "support/folder.h"
#include "support/house.h"
#include "support/test.h"
#include "view/faces.h"

/* A panel of that name: what stands behind its kind. */
static inline void write_panel(const struct test_folder *folder, const char *name, const char *fields)
{
	char path[64], text[2000];
	snprintf(path, sizeof path, "scripts/panels/%s.lua", name);
	snprintf(text, sizeof text, "return panel { kind = \"story\",\n%s }\n", fields);
	write_test_file(in_folder(folder, path), text);
}

static inline struct fonts *open_faces(const struct test_folder *folder)
{
	struct error error = { "" };
	struct fonts *fonts = faces_open(folder->path, ".", NULL, &error);
	if (!fonts)
		fail_msg("%s", error.text);
	return fonts;
}

/* The first problem of that rule; NULL if there is none. */
static inline const struct problem *told_of(const struct problems *problems, const char *rule)
{
	for (size_t i = 0; i < problems->count; i++)
		if (strcmp(problems->items[i].rule, rule) == 0)
			return &problems->items[i];
	return NULL;
}

#endif
