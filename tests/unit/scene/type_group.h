/* The faces of a whole group of tests: cmocka_run_group_tests(tests, open_fonts, close_fonts). */
#ifndef LANTERN_TESTS_SCENE_TYPE_GROUP_H
#define LANTERN_TESTS_SCENE_TYPE_GROUP_H
#include "type.h"

static struct fonts *fonts;

static int open_fonts(void **state)
{
	(void)state;
	fonts = type_open();
	return fonts ? 0 : -1;
}

static int close_fonts(void **state)
{
	(void)state;
	fonts_destroy(fonts);
	return 0;
}

#endif
