/* Looks at pictures' headers, and remembers the pictures that turned out broken behind a good header.
 *
 * Where decoding a picture fails, this is told to pictures_add_spoilt, and from then on panels are built as if the
 * picture were not there. Must not know tables. */
#include "words/pictures.h"
#include "base/file.h"
#include "lua/files.h"
#include "media/apart.h"
#include "media/pyramid.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const struct spoilt *find(const struct script *script, const char *path)
{
	for (const struct spoilt *spoilt = script->spoilt; spoilt; spoilt = spoilt->next)
		if (strcmp(spoilt->path, path) == 0)
			return spoilt;
	return NULL;
}

bool pictures_find(const struct script *script, const char *file, struct place *place)
{
	char name[FILES_PATH_SIZE];
	*place = (struct place){ .shown = place->path };
	if (!files_is_inside(file) || snprintf(name, sizeof name, "assets/%s", file) >= (int)sizeof name)
		return false;
	if (files_find(script->folder, script->data, name, place))
		return true;
	/* A panel's drawing is named by its name alone. */
	if (!strchr(file, '/') && snprintf(name, sizeof name, "assets/art/%s", file) < (int)sizeof name &&
		files_find(script->folder, script->data, name, place))
		return true;
	snprintf(name, sizeof name, "assets/%s", file);
	/* A folder, a pipe or a link that leads nowhere is found too: opening it gives the better message. */
	struct stat status;
	return files_in(script->folder, name, place) && lstat(place->path, &status) == 0;
}

enum picture_fault pictures_look(const struct script *script, const char *file, struct error *error)
{
	struct place place;
	struct picture_info info;
	if (!files_is_inside(file))
		return PICTURE_OUTSIDE;
	if (!pictures_find(script, file, &place))
		return file_is_closed(place.path) ? PICTURE_CLOSED : PICTURE_MISSING;
	if (!picture_probe(place.path, &info, error))
		return PICTURE_BAD;
	const struct spoilt *spoilt = find(script, place.path);
	if (!spoilt)
		return PICTURE_FINE;
	error_set(error, "%s", spoilt->why);
	return PICTURE_BAD;
}

void pictures_try(struct script *script, const char *file)
{
	struct place place;
	struct error error;
	struct picture_info info;
	if (!pictures_find(script, file, &place) || !picture_probe(place.path, &info, NULL))
		return;
	if (script->trial.known && script->trial.known(script->trial.data, place.path))
		return;
	/* Of an SVG the size counts: what is quickly drawn as a stamp can take minutes as a screen. */
	bool drawn = info.format == PICTURE_SVG;
	struct picture_spec spec = {
		.path = place.path, .width = drawn ? 1920 : 64, .height = drawn ? 1080 : 64, .focus_x = 0.5f, .focus_y = 0.5f
	};
	if (!script->trial.apart)
		script->trial.apart = apart_create(&error);
	struct raster *raster = script->trial.apart ? apart_load(script->trial.apart, &spec, &error) : NULL;
	if (!raster)
		pictures_add_spoilt(script, place.path, error.text);
	else if (script->trial.passed)
		script->trial.passed(script->trial.data, place.path);
	raster_destroy(raster);
}

int pictures_lacks(const struct script *script, const char *file, struct picture_lack lacks[PICTURE_LACKS])
{
	struct place place;
	return pictures_find(script, file, &place) ? picture_lacks(place.path, lacks) : 0;
}

bool pictures_lack_tiles(const struct script *script, const char *file, int *width, int *height)
{
	struct place place;
	struct picture_info info;
	if (!pictures_find(script, file, &place) || !picture_probe(place.path, &info, NULL) || info.format == PICTURE_SVG ||
		(long long)info.width * info.height <= PICTURE_DECODE_LIMIT)
		return false;
	char *folder = pyramid_folder(place.path);
	bool lack = folder && !pyramid_is_current(folder, place.path);
	free(folder);
	*width = info.width;
	*height = info.height;
	return lack;
}

bool pictures_add_spoilt(struct script *script, const char *path, const char *why)
{
	if (find(script, path))
		return false;
	struct spoilt *spoilt = calloc(1, sizeof *spoilt);
	if (!spoilt)
		return false;
	spoilt->path = strdup(path);
	spoilt->why = strdup(why);
	spoilt->next = script->spoilt;
	if (!spoilt->path || !spoilt->why) {
		free(spoilt->path);
		free(spoilt->why);
		free(spoilt);
		return false;
	}
	script->spoilt = spoilt;
	return true;
}

void pictures_forget_spoilt(struct script *script, const char *path)
{
	for (struct spoilt **at = &script->spoilt; *at;) {
		struct spoilt *spoilt = *at;
		if (path && strcmp(spoilt->path, path) != 0) {
			at = &spoilt->next;
			continue;
		}
		*at = spoilt->next;
		free(spoilt->path);
		free(spoilt->why);
		free(spoilt);
	}
}

void pictures_inherit(struct script *script, const struct script *old)
{
	for (const struct spoilt *spoilt = old->spoilt; spoilt; spoilt = spoilt->next)
		pictures_add_spoilt(script, spoilt->path, spoilt->why);
}
