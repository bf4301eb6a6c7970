/* Which exhibition a command works on. */
#include "base/file.h"
#include "commands/commands.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool holds_exhibition(const char *folder)
{
	char *path = folder ? path_join(folder, "scripts/exhibition.lua") : NULL;
	bool there = path && file_exists(path);
	free(path);
	return there;
}

/* The working directory as the shell calls it, through links: a switched link must lead to another folder. */
static char *working_folder(void)
{
	const char *name = getenv("PWD");
	struct stat named, here;
	if (name && *name == '/' && stat(name, &named) == 0 && stat(".", &here) == 0 && named.st_dev == here.st_dev &&
		named.st_ino == here.st_ino)
		return strdup(name);
	return getcwd(NULL, 0);
}

/* Absolute, so that a watched file's path can be compared with it; without "." and needless slashes. Links stay as they
 * are: where they lead may change while lantern runs. */
static char *absolute(const char *folder)
{
	char *above = *folder == '/' ? strdup("") : working_folder();
	char *path = above ? path_join(above, folder) : NULL;
	char *end = path;
	for (const char *part = path; part && *part;) {
		size_t length = strcspn(part, "/");
		if (length > 0 && !(length == 1 && *part == '.')) {
			*end++ = '/';
			memmove(end, part, length);
			end += length;
		}
		part += length + (part[length] == '/');
	}
	if (path && end == path)
		*end++ = '/';
	if (path)
		*end = 0;
	free(above);
	return path;
}

bool place_find(struct place *place, const char *folder)
{
	char *data = path_data();
	place->data = data ? realpath(data, NULL) : NULL;
	free(data);
	if (folder && !folder_exists(folder)) {
		fprintf(stderr, "lantern: %s: there is no such folder\n", folder);
		place->folder = NULL;
	} else if (folder) {
		/* DIR may be the scripts folder itself: take the one above. An exhibition that is not there yet is waited for.
		 */
		char *here = absolute(folder);
		if (here && !holds_exhibition(here) && strcmp(path_name(here), "scripts") == 0) {
			char *above = path_folder(here);
			free(here);
			here = above;
		}
		place->folder = here;
	} else if (holds_exhibition(".")) {
		place->folder = absolute(".");
	} else if (holds_exhibition(place->data)) {
		place->folder = strdup(place->data);
	} else {
		fprintf(stderr, "lantern: there is no exhibition here (no scripts/exhibition.lua) and none is installed; say "
						"which folder it is in: lantern run FOLDER\n");
		place->folder = NULL;
	}
	if (place->folder)
		return true;
	place_finish(place);
	return false;
}

void place_finish(struct place *place)
{
	free(place->folder);
	free(place->data);
	*place = (struct place){ 0 };
}
