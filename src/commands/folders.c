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

/* The folder itself or the nearest above it that holds an exhibition; NULL if none does. With `inside` only where the
 * way leads up through a folder of that exhibition's own: scripts/ or assets/. To be freed. */
static char *exhibition_above(const char *folder, bool inside)
{
	char *at = strdup(folder);
	bool in_it = !inside;
	while (at && !(in_it && holds_exhibition(at))) {
		const char *name = path_name(at);
		in_it = !inside || strcmp(name, "scripts") == 0 || strcmp(name, "assets") == 0;
		char *above = strcmp(at, "/") == 0 ? NULL : path_folder(at);
		free(at);
		at = above;
	}
	return at;
}

/* An exhibition that is not there yet is waited for. */
static char *find_named(const char *folder)
{
	char *here = absolute(folder);
	if (!here || holds_exhibition(here))
		return here;
	char *plain =
		strstr(here, "/..") ? realpath(here, NULL) : NULL; /* the names of a way with .. are not all above it */
	char *found = exhibition_above(plain ? plain : here, true);
	free(plain);
	if (!found)
		return here;
	free(here);
	return found;
}

/* The exhibition that came with lantern: beside its look in a checkout, installed in a folder of its own, where nothing
 * that another exhibition is read with looks for anything. To be freed; NULL if there is none. */
static char *find_lent(const char *data)
{
	if (!data || holds_exhibition(data))
		return data ? strdup(data) : NULL;
	char *folder = path_join(data, "exhibition");
	if (holds_exhibition(folder))
		return folder;
	free(folder);
	return NULL;
}

bool folders_find(struct folders *folders, const char *folder)
{
	char *data = path_data(), *here = absolute(".");
	*folders = (struct folders){ .data = data ? realpath(data, NULL) : NULL };
	free(data);
	if (folder && !folder_exists(folder)) {
		fprintf(stderr, "lantern: %s: there is no such folder\n", folder);
	} else if (folder) {
		folders->folder = find_named(folder);
		if (!folders->folder)
			fputs("lantern: out of memory\n", stderr);
	} else {
		folders->folder = here ? exhibition_above(here, false) : NULL;
		if (!folders->folder) {
			folders->folder = find_lent(folders->data);
			folders->lent = folders->folder != NULL;
		}
		if (!here)
			fputs("lantern: out of memory, or the working folder is gone\n", stderr);
		else if (!folders->folder)
			fprintf(stderr, "lantern: there is no exhibition here (no scripts/exhibition.lua) and none is installed; "
							"say which folder it is in: lantern run FOLDER\n");
	}
	free(here);
	if (folders->folder)
		return true;
	folders_finish(folders);
	return false;
}

void folders_finish(struct folders *folders)
{
	free(folders->folder);
	free(folders->data);
	*folders = (struct folders){ 0 };
}
