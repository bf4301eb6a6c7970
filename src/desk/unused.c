/* A file counts as used where its name stands in a script, whatever it stands there for: what is told must be sure.
 *
 * Panels that no chapter lists are told where exhibition.lua is read. Must not know what a file holds. */
#include "desk/unused.h"
#include "base/compose.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "base/visited.h"
#include "lua/files.h"
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

enum { DEPTH_MOST = 6, TEXT_MOST = 1 << 20, NAME_SIZE = 600 };

/* It shows the exhibition to those who write it, and its pictures are used too. */
static const char README[] = "README.md";

struct search {
	const char *folder, *data;
	char *scripts; /* owns: what all of them say, one after the other */
	size_t length;
	FILE *out; /* writes `scripts` */
	struct problems *problems;
	struct visited visited; /* where the walk at hand has been */
	bool crowded;			/* a walk met more than it may enter */
};

static bool ends_in(const char *name, const char *ending)
{
	size_t length = strlen(name), size = strlen(ending);
	return length > size && strcasecmp(name + length - size, ending) == 0;
}

/* Calls `take` with each file below a folder by its name from the exhibition's folder: "assets/1900/boat.jpg". */
static void walk_folder(struct search *search, const char *name, int depth, void (*take)(struct search *, const char *))
{
	struct stat own;
	char *path = depth < DEPTH_MOST ? path_join(search->folder, name) : NULL;
	bool enters = path && stat(path, &own) == 0 && visited_enter(&search->visited, &own);
	DIR *folder = enters ? opendir(path) : NULL;
	struct dirent *entry;
	while (folder && (entry = readdir(folder))) {
		char below[NAME_SIZE];
		struct stat status;
		if (entry->d_name[0] == '.' || fstatat(dirfd(folder), entry->d_name, &status, 0) != 0 ||
			snprintf(below, sizeof below, "%s/%s", name, entry->d_name) >= (int)sizeof below)
			continue;
		if (S_ISDIR(status.st_mode))
			walk_folder(search, below, depth + 1, take);
		else
			take(search, below);
	}
	if (folder)
		closedir(folder);
	free(path);
}

static void walk(struct search *search, const char *name, void (*take)(struct search *, const char *))
{
	walk_folder(search, name, 0, take);
	search->crowded |= search->visited.full;
	visited_finish(&search->visited);
}

/* lantern's own look, which in a checkout lies among the exhibition's files. */
static bool is_lanterns(const char *name)
{
	return strncmp(name, "scripts/look/", 13) == 0 || strncmp(name, "assets/look/", 12) == 0;
}

static void read_script(struct search *search, const char *name)
{
	struct error ignored;
	size_t length = 0;
	bool script = ends_in(name, ".lua") || ends_in(name, ".lua.txt");
	if ((!script && strcmp(name, README) != 0) || is_lanterns(name))
		return;
	char *path = path_join(search->folder, name);
	char *text = path ? file_read(path, TEXT_MOST, &length, &ignored) : NULL;
	if (text)
		fwrite(text, 1, length, search->out);
	fputc('\n', search->out);
	free(text);
	free(path);
}

static void warn(struct search *search, const char *name, const char *rule, const char *what)
{
	problems_add(search->problems, SEVERITY_WARNING, name, 0, NULL, rule, "%s", what);
}

/* ---- pictures ---- */

static bool is_picture(const char *name)
{
	static const char *const endings[] = { ".jpg", ".jpeg", ".png",	 ".webp", ".svg",
										   ".gif", ".tif",	".tiff", ".bmp",  ".heic" };
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		if (ends_in(name, endings[i]))
			return true;
	return false;
}

/* However a disk writes the letter ä, as one or as two. */
static bool is_said(const struct search *search, const char *name)
{
	size_t length;
	char *composed = compose(name, strlen(name), &length);
	bool said = strstr(search->scripts, composed ? composed : name);
	free(composed);
	return said;
}

static void look_at_picture(struct search *search, const char *name)
{
	const char *own = path_name(name);
	if (!is_picture(name) || is_lanterns(name) || strstr(name, ".tiles/") || is_said(search, own))
		return;
	warn(search, name, "unused-file",
		 message("no script names this picture, so nobody sees it: name it in a panel, or take it out of the folder"));
}

/* ---- scripts ---- */

static const char *const KNOWN[] = {
	"scripts/exhibition.lua",
	"scripts/theme.lua",
	"scripts/words.lua",
	"scripts/registers/facts.lua",
	"scripts/registers/sources.lua",
	"scripts/registers/quotes.lua",
	"scripts/registers/glossary.lua",
	"scripts/registers/people.lua",
	"scripts/facts.lua",
	"scripts/sources.lua",
	"scripts/quotes.lua",
	"scripts/glossary.lua",
	"scripts/people.lua",
};

enum { KNOWN_COUNT = sizeof KNOWN / sizeof *KNOWN };

static bool is_known(const struct search *search, const char *name)
{
	struct place place;
	for (int i = 0; i < KNOWN_COUNT; i++)
		if (strcmp(name, KNOWN[i]) == 0)
			return true;
	return search->data && files_in_look(search->data, name, &place) && file_exists(place.path);
}

/* A layout is named by its kind, a sheet by an action, a module by `require`: between quotes, or behind a dot or colon.
 */
static bool is_named(const struct search *search, const char *name)
{
	char stem[NAME_SIZE];
	snprintf(stem, sizeof stem, "%s", path_name(name));
	stem[strlen(stem) - 4] = 0;
	size_t length = strlen(stem);
	for (const char *at = strstr(search->scripts, stem); at; at = strstr(at + 1, stem))
		if (at > search->scripts && strchr("\"'.:/", at[-1]) && strchr("\"':", at[length]))
			return true;
	return false;
}

static const char *meant(const char *name)
{
	for (int i = 0; i < KNOWN_COUNT; i++)
		if (strcasecmp(name, KNOWN[i]) == 0)
			return KNOWN[i];
	char stem[NAME_SIZE], stems[KNOWN_COUNT][20];
	const char *candidates[KNOWN_COUNT];
	snprintf(stem, sizeof stem, "%.*s", (int)strcspn(path_name(name), "."), path_name(name));
	for (int i = 0; i < KNOWN_COUNT; i++) {
		const char *known = path_name(KNOWN[i]);
		snprintf(stems[i], sizeof stems[i], "%.*s", (int)strcspn(known, "."), known);
		candidates[i] = stems[i];
	}
	const char *near = nearest_name(stem, candidates, KNOWN_COUNT);
	for (int i = 0; near && i < KNOWN_COUNT; i++)
		if (near == stems[i])
			return KNOWN[i];
	return NULL;
}

static void look_at_script(struct search *search, const char *name)
{
	char what[2 * NAME_SIZE];
	if (is_lanterns(name))
		return;
	if (ends_in(name, ".lua.txt") && strncmp(name, "scripts/panels/", 15) != 0) {
		snprintf(what, sizeof what, message("nobody reads a file whose name ends in .lua.txt: call it %.*s"),
				 (int)strlen(path_name(name)) - 4, path_name(name));
		warn(search, name, "unused-file", what);
		return;
	}
	if (!ends_in(name, ".lua") || strncmp(name, "scripts/panels/", 15) == 0 || is_known(search, name) ||
		is_named(search, name))
		return;
	const char *near = meant(name);
	if (near)
		snprintf(what, sizeof what, message("nobody reads this file: did you mean to call it %s?"), near);
	else if (strncasecmp(name, "scripts/panels/", 15) == 0)
		snprintf(what, sizeof what, "%s",
				 message("nobody reads this file: its folder must be called scripts/panels, in small letters"));
	else if (strncmp(name, "scripts/layouts/", 16) == 0)
		snprintf(what, sizeof what, message("no panel is of this kind yet: one that is says kind = \"%.*s\""),
				 (int)strlen(path_name(name)) - 4, path_name(name));
	else
		snprintf(what, sizeof what, "%s",
				 message("nobody reads this file: no other script names it, and lantern has none of that name"));
	warn(search, name, "unused-file", what);
}

void unused_find(const char *folder, const char *data, struct problems *problems)
{
	struct search search = { .folder = folder, .data = data, .problems = problems };
	search.out = open_memstream(&search.scripts, &search.length);
	if (!search.out)
		return;
	walk(&search, "scripts", read_script);
	read_script(&search, README);
	if (fclose(search.out) == 0) {
		size_t length;
		char *composed = compose(search.scripts, search.length, &length);
		if (composed)
			free(search.scripts);
		search.scripts = composed ? composed : search.scripts;
		walk(&search, "assets", look_at_picture);
		walk(&search, "scripts", look_at_script);
	}
	if (search.crowded)
		warn(&search, "assets", "crowded-folder",
			 message(
				 "more than four thousand folders lie in scripts or assets: does a link lead out of the exhibition?"));
	free(search.scripts);
}
