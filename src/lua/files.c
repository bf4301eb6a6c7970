/* Finding scripts and pictures in two folders, and listing what is there.
 *
 * Names that come from a file of words are checked before they become paths: a panel cannot name a file outside its
 * exhibition. Must not know Lua. */
#include "lua/files.h"
#include "base/compose.h"
#include "base/file.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool files_in(const char *folder, const char *name, struct place *place)
{
	size_t length = strlen(folder);
	bool slash = length > 0 && folder[length - 1] != '/';
	int written = snprintf(place->path, sizeof place->path, "%s%s%s", folder, slash ? "/" : "", name);
	if (written < 0 || (size_t)written >= sizeof place->path)
		return false;
	place->shown = place->path + length + slash;
	return true;
}

/* lantern's own look is a folder of its own in the data: "scripts/kit.lua" is scripts/look/kit.lua there. */
bool files_in_look(const char *data, const char *name, struct place *place)
{
	char own[FILES_PATH_SIZE];
	const char *slash = strchr(name, '/');
	int room = slash ? (int)(slash - name) : 0;
	int written = snprintf(own, sizeof own, "%.*s%slook/%s", room, name, slash ? "/" : "", slash ? slash + 1 : name);
	return written > 0 && (size_t)written < sizeof own && files_in(data, own, place);
}

/* The last part of the path becomes that of the folder's entry that is the same name in other bytes. */
static bool find_alike(struct place *place)
{
	char *name = place->path + (path_name(place->path) - place->path), *folder = path_folder(place->path);
	size_t count = 0;
	char **names = folder ? files_list(folder, "", &count) : NULL;
	bool found = false;
	for (size_t i = 0; i < count && !found; i++) {
		found = compose_equal(names[i], name) && (size_t)(name - place->path) + strlen(names[i]) < FILES_PATH_SIZE;
		if (found)
			memcpy(name, names[i], strlen(names[i]) + 1);
	}
	files_list_free(names, count);
	free(folder);
	return found;
}

/* A script in whose place something else stands, a folder or a link that leads nowhere, is found too: opening it says
 * what is wrong, where lantern's own would be taken without a word. */
static bool is_file(const char *path)
{
	size_t length = strlen(path);
	return file_exists(path) || (length > 4 && strcmp(path + length - 4, ".lua") == 0 && path_is_taken(path));
}

/* Is it there, as it is written or with letters and marks as a Mac writes them? Folders on the way as well. */
static bool is_there(struct place *place)
{
	if (is_file(place->path))
		return true;
	bool plain = true;
	for (const char *at = place->shown; *at; at++)
		plain = plain && (unsigned char)*at < 0x80;
	if (plain)
		return false;
	size_t from = (size_t)(place->shown - place->path);
	char rest[FILES_PATH_SIZE];
	snprintf(rest, sizeof rest, "%s", place->shown);
	place->path[from] = 0;
	for (char *part = rest, *slash; *part; part = slash + (*slash != 0)) {
		slash = part + strcspn(part, "/");
		size_t length = strlen(place->path);
		snprintf(place->path + length, sizeof place->path - length, "%s%.*s", length > from ? "/" : "",
				 (int)(slash - part), part);
		if (!file_exists(place->path) && !folder_exists(place->path) && !find_alike(place))
			return false;
		if (!*slash)
			break;
	}
	return is_file(place->path);
}

bool files_find(const char *folder, const char *data, const char *name, struct place *place)
{
	if (folder && files_in(folder, name, place) && is_there(place))
		return true;
	if (!data || !files_in_look(data, name, place) || !is_there(place))
		return false;
	if (!folder || strcmp(folder, data) != 0)
		place->shown = place->path;
	return true;
}

bool files_is_register(const char *name)
{
	static const char *const names[] = { "facts", "sources", "quotes", "glossary", "people" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(name, names[i]) == 0)
			return true;
	return false;
}

bool files_register(const char *folder, const char *name, char file[REGISTER_FILE_SIZE])
{
	static const char *const folders[] = { "", "registers/" };
	struct place place;
	bool found = false;
	for (int i = 0; i < 2; i++) {
		char tried[REGISTER_FILE_SIZE];
		snprintf(tried, sizeof tried, "scripts/%s%s.lua", folders[i], name);
		bool there = files_find(folder, NULL, tried, &place);
		if (there || (i == 1 && !found))
			memcpy(file, tried, sizeof tried);
		found = found || there;
	}
	return found;
}

bool files_is_inside(const char *path)
{
	if (*path == '/' || *path == 0)
		return false;
	for (const char *part = path; part; part = strchr(part, '/')) {
		part += *part == '/';
		if (part[0] == '.' && part[1] == '.' && (part[2] == '/' || part[2] == 0))
			return false;
	}
	return true;
}

static bool wanted(const char *folder, const char *name, const char *ending)
{
	size_t length = strlen(name), tail = strlen(ending);
	struct place place;
	if (name[0] == '.')
		return false;
	if (strcmp(ending, "/") == 0)
		return files_in(folder, name, &place) && folder_exists(place.path);
	return length > tail && strcmp(name + length - tail, ending) == 0;
}

static int by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool add_name(char ***names, size_t *count, const char *name, size_t length)
{
	/* Grows at powers of two. */
	if ((*count & (*count - 1)) == 0) {
		char **larger = realloc(*names, (*count ? *count * 2 : 1) * sizeof **names);
		if (!larger)
			return false;
		*names = larger;
	}
	char *copy = malloc(length + 1);
	if (!copy)
		return false;
	memcpy(copy, name, length);
	copy[length] = 0;
	(*names)[(*count)++] = copy;
	return true;
}

char **files_list(const char *folder, const char *ending, size_t *count)
{
	char **names = NULL;
	size_t found = 0;
	bool ok = true;
	size_t cut = strcmp(ending, "/") == 0 ? 0 : strlen(ending);
	DIR *handle = opendir(folder);
	for (struct dirent *entry = handle ? readdir(handle) : NULL; entry && ok; entry = readdir(handle))
		if (wanted(folder, entry->d_name, ending))
			ok = add_name(&names, &found, entry->d_name, strlen(entry->d_name) - cut);
	if (handle)
		closedir(handle);
	if (!ok) {
		files_list_free(names, found);
		names = NULL;
		found = 0;
	}
	if (found > 1)
		qsort(names, found, sizeof *names, by_name);
	*count = found;
	return names;
}

void files_list_free(char **names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
}
