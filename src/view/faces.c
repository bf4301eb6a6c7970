/* The folders of faces, in the order in which they count. Must not know what a face is for. */
#include "view/faces.h"
#include "base/file.h"
#include <stdlib.h>

static const char *const system_folders[] = {
	"/usr/share/fonts/truetype/paratype",
	"/usr/share/fonts/truetype/noto",
	"/usr/share/fonts/truetype/dejavu",
};

/* NULL: a folder that there is not. */
static bool add(struct fonts *fonts, const char *folder, const char *name)
{
	char *path = folder ? path_join(folder, name) : NULL;
	bool added = !folder || (path && fonts_add_folder(fonts, path));
	free(path);
	return added;
}

static bool add_system(struct fonts *fonts)
{
	for (size_t i = 0; i < sizeof system_folders / sizeof *system_folders; i++)
		if (!fonts_add_folder(fonts, system_folders[i]))
			return false;
	return true;
}

struct fonts *faces_open(const char *folder, const char *data, const char *extra, struct error *error)
{
	struct fonts *fonts = fonts_create(error);
	if (!fonts)
		return NULL;
	if ((!extra || fonts_add_folder(fonts, extra)) && add(fonts, folder, "assets/fonts") &&
		add(fonts, data, "assets/fonts") && add(fonts, data, "build/fonts") && add(fonts, data, "fonts") &&
		add_system(fonts))
		return fonts;
	/* A folder less would show the exhibition in another face, or not at all. */
	error_set(error, "the folders of faces cannot be noted: out of memory");
	fonts_destroy(fonts);
	return NULL;
}
