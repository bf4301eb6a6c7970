/* Looks at pictures' headers, and remembers what it saw, and the pictures that turned out broken behind a good header.
 *
 * Where decoding a picture fails, this is told to pictures_add_spoilt, and from then on panels are built as if the
 * picture were not there. While the exhibition's folder is away, what was seen last answers in the files' place: the
 * decoded pictures are still there, and panels that are built anew must ask for the very same. Must not know tables. */
#include "words/pictures.h"
#include "base/file.h"
#include "lua/files.h"
#include "media/apart.h"
#include "media/pyramid.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#define HASH_NONFATAL_OOM 1
#define uthash_nonfatal_oom(element) (void)(element)
#include <uthash.h>

struct seen {
	UT_hash_handle hh;
	char *path; /* owns */
	bool probed;
	struct picture_info info; /* if probed */
	char file[];			  /* the key: as panels name it */
};

static const struct spoilt *find(const struct script *script, const char *path)
{
	for (const struct spoilt *spoilt = script->pictures.spoilt; spoilt; spoilt = spoilt->next)
		if (strcmp(spoilt->path, path) == 0)
			return spoilt;
	return NULL;
}

static struct seen *find_seen(const struct script *script, const char *file)
{
	struct seen *seen;
	HASH_FIND_STR(script->pictures.seen, file, seen);
	return seen;
}

static struct seen *add_seen(struct script *script, const char *file)
{
	size_t length = strlen(file);
	struct seen *seen = calloc(1, sizeof *seen + length + 1);
	if (!seen)
		return NULL;
	memcpy(seen->file, file, length + 1);
	HASH_ADD_STR(script->pictures.seen, file, seen);
	if (seen->hh.tbl)
		return seen;
	free(seen);
	return NULL;
}

/* Without memory it is forgotten, and missed only while the folder is away. `info` NULL: only where it lies. */
static void remember(struct script *script, const char *file, const char *path, const struct picture_info *info)
{
	struct seen *seen = find_seen(script, file);
	if (!seen)
		seen = add_seen(script, file);
	if (!seen)
		return;
	if (!seen->path || strcmp(seen->path, path) != 0) {
		free(seen->path);
		seen->path = strdup(path);
		seen->probed = false;
	}
	if (info) {
		seen->info = *info;
		seen->probed = true;
	}
}

static void forget_seen(struct script *script, struct seen *seen)
{
	HASH_DEL(script->pictures.seen, seen); /* NOLINT(clang-analyzer-unix.Malloc): it loses sight of uthash's links */
	free(seen->path);
	free(seen);
}

static bool recall(const struct script *script, const char *file, struct place *place)
{
	const struct seen *seen = find_seen(script, file);
	return seen && seen->path && snprintf(place->path, sizeof place->path, "%s", seen->path) < (int)sizeof place->path;
}

static bool find_file(const struct script *script, const char *file, struct place *place)
{
	char name[FILES_PATH_SIZE];
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

bool pictures_find(struct script *script, const char *file, struct place *place)
{
	*place = (struct place){ .shown = place->path };
	if (script->pictures.held)
		return recall(script, file, place);
	bool found = find_file(script, file, place);
	if (found)
		remember(script, file, place->path, NULL);
	return found;
}

/* Of a picture that was found. */
static bool probe(struct script *script, const char *file, const struct place *place, struct picture_info *info,
				  struct error *error)
{
	if (script->pictures.held) {
		const struct seen *seen = find_seen(script, file);
		if (!seen || !seen->probed)
			return error_set(error, "its folder is away");
		*info = seen->info;
		return true;
	}
	if (!picture_probe(place->path, info, error))
		return false;
	remember(script, file, place->path, info);
	return true;
}

bool pictures_probe(struct script *script, const char *file, struct place *place, struct picture_info *info,
					struct error *error)
{
	if (!pictures_find(script, file, place))
		return error_set(error, "there is no picture assets/%.200s", file);
	return probe(script, file, place, info, error);
}

enum picture_fault pictures_look(struct script *script, const char *file, struct error *error)
{
	struct place place;
	struct picture_info info = { .width = 0 };
	if (!files_is_inside(file))
		return PICTURE_OUTSIDE;
	if (!pictures_find(script, file, &place))
		return file_is_closed(place.path) ? PICTURE_CLOSED : PICTURE_MISSING;
	if (!probe(script, file, &place, &info, error))
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
	struct picture_info info = { .width = 0 };
	if (!pictures_probe(script, file, &place, &info, NULL))
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

int pictures_lacks(struct script *script, const char *file, struct picture_lack lacks[PICTURE_LACKS])
{
	struct place place;
	return pictures_find(script, file, &place) ? picture_lacks(place.path, lacks) : 0;
}

bool pictures_lack_tiles(struct script *script, const char *file, int *width, int *height)
{
	struct place place;
	struct picture_info info = { .width = 0 };
	if (!pictures_probe(script, file, &place, &info, NULL) || info.format == PICTURE_SVG ||
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
	spoilt->next = script->pictures.spoilt;
	if (!spoilt->path || !spoilt->why) {
		free(spoilt->path);
		free(spoilt->why);
		free(spoilt);
		return false;
	}
	script->pictures.spoilt = spoilt;
	return true;
}

void pictures_forget(struct script *script, const char *path)
{
	struct seen *seen, *next;
	HASH_ITER(hh, script->pictures.seen, seen, next)
	if (!path || (seen->path && strcmp(seen->path, path) == 0))
		forget_seen(script, seen);
	for (struct spoilt **at = &script->pictures.spoilt; *at;) {
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
	for (const struct spoilt *spoilt = old->pictures.spoilt; spoilt; spoilt = spoilt->next)
		pictures_add_spoilt(script, spoilt->path, spoilt->why);
}
