/* Sums over files.
 *
 * Files of one folder are added up, so that the order in which the disk lists them is nothing. Must not know what is
 * measured. */
#include "desk/signature.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/sum.h"
#include "base/visited.h"
#include <dirent.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { DEPTH_MOST = 8, TEXT_MOST = 4 << 20, NAMES_MOST = 400 };

uint64_t signature_add_text(uint64_t sum, const char *text)
{
	return text ? sum_text(sum, text) : sum_bytes(sum, "\1", 1);
}

static uint64_t sum_status(uint64_t sum, const struct stat *status)
{
	const int64_t numbers[] = { status->st_size, status->st_mtim.tv_sec, status->st_mtim.tv_nsec,
								status->st_ctim.tv_sec, status->st_ctim.tv_nsec };
	return sum_bytes(sum, numbers, sizeof numbers);
}

static struct signature_part *add(struct signature *signature, const char *name)
{
	if (signature->count == signature->capacity) {
		size_t capacity = signature->capacity ? 2 * signature->capacity : 128;
		struct signature_part *parts = arena_array(&signature->arena, capacity, sizeof *parts);
		if (!parts)
			return NULL;
		if (signature->count > 0)
			memcpy(parts, signature->parts, signature->count * sizeof *parts);
		signature->parts = parts;
		signature->capacity = capacity;
	}
	struct signature_part *part = &signature->parts[signature->count++];
	*part = (struct signature_part){ .name = arena_string(&signature->arena, name) };
	return part;
}

static bool ends_in(const char *name, const char *ending)
{
	size_t length = strlen(name), size = strlen(ending);
	return length >= size && strcmp(name + length - size, ending) == 0;
}

/* What a panel would call the file: its own name, or that of the scan of whose tiles it is one. */
static void call_picture(const char *path, char *name, size_t size)
{
	const char *tiles = strstr(path, ".tiles/");
	const char *end = tiles ? tiles : path + strlen(path), *start = end;
	while (start > path && start[-1] != '/')
		start--;
	snprintf(name, size, "%.*s", (int)(end - start), start);
}

struct walk {
	struct signature *signature;
	struct visited *visited; /* borrows */
	const char *left_out;	 /* a folder's path; NULL: none */
	bool pictures;			 /* each is a part of its own */
	bool scripts;			 /* nothing but scripts counts */
};

static void take_file(const struct walk *walk, const char *path, const char *shown, const struct stat *status)
{
	struct signature *signature = walk->signature;
	struct error ignored;
	size_t length = 0;
	uint64_t sum = signature_add_text(SUM_START, shown);
	bool script = ends_in(path, ".lua");
	if (walk->scripts && !script)
		return;
	char name[300], *text = script ? file_read(path, TEXT_MOST, &length, &ignored) : NULL;
	sum = text ? sum_bytes(sum, text, length) : sum_status(sum, status);
	free(text);
	call_picture(path, name, sizeof name);
	struct signature_part *part = walk->pictures ? add(signature, name) : NULL;
	if (part)
		part->sum = sum;
	else
		signature->common += sum;
}

/* `shown`: the path without what the folder lies in, so that a moved exhibition is the same one. */
static void take_folder(const struct walk *walk, const char *path, size_t shown, int depth)
{
	struct stat own;
	bool enters = depth < DEPTH_MOST && stat(path, &own) == 0 && visited_enter(walk->visited, &own);
	DIR *folder = enters ? opendir(path) : NULL;
	struct dirent *entry;
	while (folder && (entry = readdir(folder))) {
		struct stat status;
		char *below = entry->d_name[0] == '.' ? NULL : path_join(path, entry->d_name);
		if (below && stat(below, &status) == 0 && !(walk->left_out && strcmp(below, walk->left_out) == 0)) {
			if (S_ISDIR(status.st_mode))
				take_folder(walk, below, shown, depth + 1);
			else
				take_file(walk, below, below + shown, &status);
		}
		free(below);
	}
	if (folder)
		closedir(folder);
}

static void take_below(struct signature *signature, const char *folder, const char *name, const char *left_out,
					   bool pictures)
{
	char *path = folder ? path_join(folder, name) : NULL, *without = left_out ? path_join(folder, left_out) : NULL;
	struct visited visited = { 0 };
	const struct walk walk = { signature, &visited, without, pictures, left_out != NULL };
	if (path)
		take_folder(&walk, path, strlen(folder), 0);
	visited_finish(&visited);
	free(path);
	free(without);
}

/* lantern itself, and each library as it was loaded. */
static int take_library(struct dl_phdr_info *info, size_t size, void *data)
{
	struct signature *signature = data;
	struct stat status;
	(void)size;
	if (stat(*info->dlpi_name ? info->dlpi_name : "/proc/self/exe", &status) == 0)
		signature->program += sum_status(signature_add_text(SUM_START, info->dlpi_name), &status);
	return 0;
}

static void take_panels(struct signature *signature, const char *folder, const struct exhibition *exhibition)
{
	for (size_t i = 0; i < exhibition->panel_count; i++) {
		struct error ignored;
		size_t length = 0;
		char *path = path_join(folder, exhibition->panels[i].file);
		char *text = path ? file_read(path, TEXT_MOST, &length, &ignored) : NULL;
		struct signature_part *part = add(signature, exhibition->panels[i].file);
		if (part) {
			part->text = text ? arena_copy(&signature->arena, text, length) : arena_string(&signature->arena, "");
			part->sum = sum_bytes(SUM_START, text ? text : "", length);
		}
		free(text);
		free(path);
	}
}

static bool names(const struct signature_part *panel, const struct signature_part *picture)
{
	return panel->text && !picture->text && *picture->name && strstr(panel->text, picture->name);
}

static void share_out(struct signature *signature)
{
	for (size_t i = 0; i < signature->count; i++) {
		struct signature_part *picture = &signature->parts[i];
		for (size_t j = 0; j < signature->count && !picture->owned && !picture->text; j++)
			picture->owned = names(&signature->parts[j], picture);
		if (!picture->text && !picture->owned)
			signature->common += picture->sum;
	}
}

void signature_read(struct signature *signature, const char *folder, const char *data, const char *fonts,
					const struct exhibition *exhibition, uint64_t options)
{
	*signature = (struct signature){ .common = sum_bytes(SUM_START, &options, sizeof options) };
	arena_init(&signature->arena);
	signature->common = signature_add_text(signature->common, LANTERN_VERSION);
	signature->common = signature_add_text(signature->common, messages_heading());
	signature->disputed = signature->named = SUM_START;
	dl_iterate_phdr(take_library, signature);
	signature->common = sum_bytes(signature->common, &signature->program, sizeof signature->program);
	take_panels(signature, folder, exhibition);
	take_below(signature, folder, "scripts", "scripts/panels", false);
	take_below(signature, folder, "assets", NULL, true);
	take_below(signature, data, "scripts/look", NULL, false);
	take_below(signature, data, "assets/look", NULL, false);
	take_below(signature, data, "assets/fonts", NULL, false);
	take_below(signature, data, "build/fonts", NULL, false);
	take_below(signature, data, "build/locale", NULL, false);
	take_below(signature, data, "fonts", NULL, false);
	take_below(signature, "/usr/share/fonts", "truetype", NULL, false);
	if (fonts)
		take_below(signature, fonts, ".", NULL, false);
	share_out(signature);
}

void signature_finish(struct signature *signature)
{
	arena_finish(&signature->arena);
	*signature = (struct signature){ 0 };
}

static const struct signature_part *part_of(const struct signature *signature, const char *file)
{
	for (size_t i = 0; i < signature->count; i++)
		if (signature->parts[i].text && strcmp(signature->parts[i].name, file) == 0)
			return &signature->parts[i];
	return NULL;
}

uint64_t signature_trial(const struct signature *signature, const char *path)
{
	struct stat status = { 0 };
	uint64_t sum = signature_add_text(SUM_START, path);
	sum = sum_bytes(sum, &signature->program, sizeof signature->program);
	return stat(path, &status) == 0 ? sum_status(sum, &status) : sum;
}

uint64_t signature_text(const struct signature *signature, const struct exhibition *exhibition, int panel)
{
	const struct signature_part *part = part_of(signature, exhibition->panels[panel].file);
	return part ? part->sum : 0;
}

static void note_named(struct signature *signature, struct script *script, int panel, bool quiet)
{
	struct arena arena;
	arena_init(&arena);
	for (int i = 1; i <= NAMES_MOST; i++) {
		const char *name = script_panel_value(script, panel, "names", i, &arena);
		signature->named = signature_add_text(signature->named, name);
		if (!name)
			break;
	}
	signature->named = sum_bytes(signature->named, &quiet, 1);
	arena_finish(&arena);
}

static void add_disputed(void *data, const char *field, int line, int language, const char *text)
{
	struct signature *signature = data;
	(void)line, (void)language; /* the field ends in it */
	if (strncmp(field, "title", 5) != 0 && strncmp(field, "disputed", 8) != 0)
		return;
	signature->disputed = signature_add_text(signature_add_text(signature->disputed, field), text);
}

static bool is_gathering(struct script *script, int panel)
{
	struct arena arena;
	arena_init(&arena);
	bool found = script_panel_value(script, panel, "gathers", 0, &arena);
	arena_finish(&arena);
	return found;
}

uint64_t signature_panel(struct signature *signature, struct script *script, const struct exhibition *exhibition,
						 int panel, bool *gathers)
{
	const struct signature_part *part = part_of(signature, exhibition->panels[panel].file);
	*gathers = false;
	if (!script_keeps(script, panel)) {
		signature->named = part ? sum_bytes(signature->named, &part->sum, sizeof part->sum) : signature->named;
		return 0;
	}
	note_named(signature, script, panel, exhibition->panels[panel].quiet);
	uint64_t sum = sum_bytes(signature->common, &panel, sizeof panel), pictures = 0;
	sum = sum_bytes(sum, &signature->named, sizeof signature->named);
	if (part)
		sum = sum_bytes(sum, &part->sum, sizeof part->sum);
	signature->disputed = sum_bytes(signature->disputed, &panel, sizeof panel);
	script_each_text(script, panel, add_disputed, signature);
	*gathers = is_gathering(script, panel);
	for (size_t i = 0; part && i < signature->count; i++)
		if (names(part, &signature->parts[i]))
			pictures += signature->parts[i].sum;
	return sum_bytes(sum, &pictures, sizeof pictures);
}
