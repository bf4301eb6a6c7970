/* Where faces are looked for, and which folder counts first. */
#include "base/file.h"
#include "support/folder.h"
#include "support/test.h"
#include "view/faces.h"

static const char *const sources[] = { "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
									   "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf" };

/* One of Debian's faces under another name. */
static void put(const struct test_folder *folder, const char *name, int source)
{
	struct error error = { "" };
	size_t size;
	char *bytes = file_read(sources[source], 1 << 24, &size, &error);
	assert_non_null(bytes);
	const char *path = in_folder(folder, name);
	char *above = path_folder(path);
	assert_true(folder_create(above, &error) && file_write(path, bytes, size, &error));
	free(above);
	free(bytes);
}

/* How wide "ii" is in the face of that file name; < 0: there is none. */
static double width(struct fonts *fonts, const char *file)
{
	struct error error = { "" };
	struct type_style style = { .face = fonts_add_face(fonts, file, file, &error), .size = 100 };
	return style.face < 0 ? -1 : fonts_width(fonts, style, "ii", 2);
}

static void each_folder_is_looked_in(void **state)
{
	const struct test_folder *folder = *state;
	struct error error = { "" };
	static const char *const names[] = { "extra/one.ttf", "hall/assets/fonts/two.ttf", "data/assets/fonts/three.ttf",
										 "data/build/fonts/four.ttf", "data/fonts/five.ttf" };
	for (int i = 0; i < 5; i++)
		put(folder, names[i], 0);
	char hall[300], data[300], extra[300];
	snprintf(hall, sizeof hall, "%s", in_folder(folder, "hall"));
	snprintf(data, sizeof data, "%s", in_folder(folder, "data"));
	snprintf(extra, sizeof extra, "%s", in_folder(folder, "extra"));
	struct fonts *fonts = faces_open(hall, data, extra, &error);
	assert_non_null(fonts);
	static const char *const files[] = { "one.ttf",	 "two.ttf",		   "three.ttf", "four.ttf",
										 "five.ttf", "DejaVuSans.ttf", "PTF55F.ttf" };
	for (size_t i = 0; i < sizeof files / sizeof *files; i++)
		assert_true(width(fonts, files[i]) > 0);
	assert_true(width(fonts, "six.ttf") < 0);
	fonts_destroy(fonts);
	fonts = faces_open(hall, NULL, NULL, &error); /* what is not given is not looked in */
	assert_true(width(fonts, "two.ttf") > 0 && width(fonts, "one.ttf") < 0 && width(fonts, "four.ttf") < 0);
	fonts_destroy(fonts);
}

/* The command line's folder before the exhibition's, that before lantern's own, Debian's last. */
static void whoever_is_nearer_to_the_exhibition_has_the_say(void **state)
{
	const struct test_folder *folder = *state;
	struct error error = { "" };
	char hall[300], data[300], extra[300];
	snprintf(hall, sizeof hall, "%s", in_folder(folder, "hall"));
	snprintf(data, sizeof data, "%s", in_folder(folder, "data"));
	snprintf(extra, sizeof extra, "%s", in_folder(folder, "extra"));
	put(folder, "extra/a.ttf", 1);
	put(folder, "hall/assets/fonts/a.ttf", 0);
	put(folder, "hall/assets/fonts/b.ttf", 1);
	put(folder, "data/fonts/b.ttf", 0);
	put(folder, "data/fonts/DejaVuSans.ttf", 1); /* under the name of one of Debian's */
	struct fonts *fonts = faces_open(hall, data, extra, &error);
	double mono = width(fonts, "DejaVuSansMono.ttf");
	assert_true(mono > 0);
	assert_float_equal(width(fonts, "a.ttf"), mono, 1e-9);
	assert_float_equal(width(fonts, "b.ttf"), mono, 1e-9);
	assert_float_equal(width(fonts, "DejaVuSans.ttf"), mono, 1e-9);
	fonts_destroy(fonts);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(each_folder_is_looked_in, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(whoever_is_nearer_to_the_exhibition_has_the_say, test_folder_setup,
										test_folder_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
