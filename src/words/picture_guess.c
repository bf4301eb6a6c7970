/* Looks for it as people miswrite it: with its assets/, with \ between folders, with its place on their own disk, in
 * another folder of assets/, without its ending or with two. Must not know tables. */
#include "words/picture_guess.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "lua/files.h"
#include "words/pictures.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { DEPTH_MOST = 4 };

/* The file in the same folder whose name is nearest to that of "assets/…"; NULL if none is near. To be freed. */
static char *nearest_picture(const struct script *script, const char *name)
{
	char *found = NULL;
	const char *folders[] = { script->folder, script->data };
	for (int i = 0; i < 2 && folders[i] && !found; i++) {
		struct place place;
		bool good = i == 0 ? files_in(folders[i], name, &place) : files_in_look(folders[i], name, &place);
		char *folder = good ? path_folder(place.path) : NULL;
		size_t count = 0;
		char **names = folder ? files_list(folder, "", &count) : NULL;
		const char *nearest = nearest_name(path_name(name), (const char *const *)names, count);
		found = nearest ? strdup(nearest) : NULL;
		files_list_free(names, count);
		free(folder);
	}
	return found;
}

/* The same name, or one that only has an ending more, or one instead. */
static bool is_alike(const char *name, const char *wanted)
{
	static const char *const endings[] = { ".jpg", ".jpeg", ".png", ".webp", ".svg" };
	size_t length = strlen(wanted);
	if (strcasecmp(name, wanted) == 0)
		return true;
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		if (strncasecmp(name, wanted, length) == 0 && strcasecmp(name + length, endings[i]) == 0)
			return true;
	return false;
}

/* Where a file of that name lies in the folder "assets/…", without assets/; true with *found. */
static bool find_in(const struct script *script, const char *folder, const char *wanted, int depth,
					char found[FILES_PATH_SIZE])
{
	struct place place, file;
	char below[FILES_PATH_SIZE];
	size_t count = 0;
	bool good = false;
	if (!files_in(script->folder, folder, &place))
		return false;
	char **names = files_list(place.path, "", &count);
	for (size_t i = 0; i < count && !good; i++) {
		snprintf(below, sizeof below, "%.400s/%.200s", folder, names[i]);
		good = is_alike(names[i], wanted) && files_in(script->folder, below, &file) && file_exists(file.path);
		if (good)
			snprintf(found, FILES_PATH_SIZE, "%s", below + strlen("assets/"));
	}
	files_list_free(names, count);
	names = !good && depth < DEPTH_MOST ? files_list(place.path, "/", &count) : NULL;
	for (size_t i = 0; names && i < count && !good; i++) {
		bool tiles = strlen(names[i]) > 6 && strcmp(names[i] + strlen(names[i]) - 6, ".tiles") == 0;
		snprintf(below, sizeof below, "%.400s/%.200s", folder, names[i]);
		good = !tiles && find_in(script, below, wanted, depth + 1, found);
	}
	if (names)
		files_list_free(names, count);
	return good;
}

/* The name alone, without spaces at its ends. */
static void name_of(const char *file, char out[200])
{
	const char *name = file + strlen(file);
	while (name > file && !strchr("/\\:", name[-1]))
		name--;
	name += strspn(name, " ");
	snprintf(out, 200, "%.190s", name);
	for (size_t length = strlen(out); length > 0 && out[length - 1] == ' '; length--)
		out[length - 1] = 0;
}

bool picture_guess_abroad(struct check *check, const char *file)
{
	char name[200];
	bool net = strncasecmp(file, "http:", 5) == 0 || strncasecmp(file, "https:", 6) == 0;
	bool disk = (isalpha((unsigned char)file[0]) && file[1] == ':') || strncmp(file, "file:", 5) == 0 ||
				file[0] == '/' || file[0] == '\\' || file[0] == '~';
	name_of(file, name);
	if (net)
		check_problem(check, SEVERITY_ERROR, "missing-file",
					  "lantern fetches nothing from the net: save the picture in assets/, and write \"%s\"", name);
	else if (disk)
		check_problem(check, SEVERITY_ERROR, "missing-file",
					  "\"%.100s\" is a place on one computer: copy the picture into assets/, and write \"%s\"", file,
					  name);
	return net || disk;
}

void picture_guess_tell(struct check *check, const char *file)
{
	char name[FILES_PATH_SIZE], wanted[200], found[FILES_PATH_SIZE];
	struct error error;
	if (strncmp(file, "assets/", 7) == 0 && pictures_look(check->script, file + 7, &error) != PICTURE_MISSING) {
		check_problem(check, SEVERITY_ERROR, "missing-file", "a picture is named without its assets/: write \"%.300s\"",
					  file + 7);
		return;
	}
	if (picture_guess_abroad(check, file))
		return;
	snprintf(name, sizeof name, "assets/%s", file);
	if (strchr(file, '\\')) {
		for (char *at = strchr(name, '\\'); at; at = strchr(at, '\\'))
			*at = '/';
		check_problem(check, SEVERITY_ERROR, "missing-file", "folders are joined by / here: write \"%.300s\"",
					  name + 7);
		return;
	}
	char *nearest = nearest_picture(check->script, name);
	name_of(file, wanted);
	if (!nearest && *wanted && find_in(check->script, "assets", wanted, 0, found))
		check_problem(check, SEVERITY_ERROR, "missing-file",
					  "there is no picture %.300s, but there is assets/%.300s: write \"%.300s\"", name, found, found);
	else
		check_problem(check, SEVERITY_ERROR, "missing-file", "there is no picture %.700s%s", name,
					  did_you_mean(nearest, "\"").text);
	free(nearest);
}
