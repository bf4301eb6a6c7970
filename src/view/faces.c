/* The folders of faces, in the order in which they count. Must not know what a face is for. */
#include "view/faces.h"
#include "base/file.h"
#include <stdlib.h>

static const char *const system_folders[] = {
	"/usr/share/fonts/truetype/paratype",
	"/usr/share/fonts/truetype/noto",
	"/usr/share/fonts/truetype/dejavu",
};

static void add(struct fonts *fonts, const char *folder, const char *name)
{
	char *path = folder ? path_join(folder, name) : NULL;
	if (path)
		fonts_add_folder(fonts, path);
	free(path);
}

struct fonts *faces_open(const char *folder, const char *data, const char *extra, struct error *error)
{
	struct fonts *fonts = fonts_create(error);
	if (!fonts)
		return NULL;
	if (extra)
		fonts_add_folder(fonts, extra);
	add(fonts, folder, "assets/fonts");
	add(fonts, data, "assets/fonts");
	add(fonts, data, "build/fonts");
	add(fonts, data, "fonts");
	for (size_t i = 0; i < sizeof system_folders / sizeof *system_folders; i++)
		fonts_add_folder(fonts, system_folders[i]);
	return fonts;
}
