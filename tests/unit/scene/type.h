/* Faces for the tests of the scene: ParaType's, from Debian's fonts-paratype. Their numbers are the order here. */
#ifndef LANTERN_TESTS_SCENE_TYPE_H
#define LANTERN_TESTS_SCENE_TYPE_H
#include "media/fonts.h"

enum { FACE_BODY, FACE_ITALIC, FACE_BOLD, FACE_LABEL };

/* NULL when a face is not there. Asserts nothing, so that an out-of-memory sweep can use it. */
static inline struct fonts *type_open(void)
{
	static const char *const files[] = { "PTF55F.ttf", "PTF56F.ttf", "PTF75F.ttf", "PTS75F.ttf" };
	static const char *const names[] = { "body", "italic", "bold", "label" };
	struct error error = { 0 };
	struct fonts *fonts = fonts_create(&error);
	bool fine = fonts && fonts_add_folder(fonts, "/usr/share/fonts/truetype/paratype");
	for (int i = 0; fine && i < 4; i++)
		fine = fonts_add_face(fonts, names[i], files[i], &error) == i;
	if (fine)
		return fonts;
	fonts_destroy(fonts);
	return NULL;
}

#endif
