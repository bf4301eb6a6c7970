/* Font files: found in folders, opened at sizes, asked for their characters.
 *
 * A file is open once at a large size for measuring, and at each size in use for drawing. For drawing it is stretched
 * to four times its width, and the columns are averaged afterwards: SDL_ttf sets letters on whole pixels otherwise,
 * which makes small text limp. Hinting is light (up and down only), so widths stay in proportion. Must not know what
 * text is set. */
#include "media/fonts_files.h"
#include "base/file.h"
#include "base/log.h"
#include "base/messages.h"
#include <SDL_ttf.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEPTH = 2, BMP = 0x10000, FILE_LIMIT = 64 << 20 };

/* The file in the folder or below it, folders in order of their names; NULL if it is not there. To be freed. */
static char *find_below(const char *folder, const char *name, int depth)
{
	char *path = path_join(folder, name);
	if (!path || file_exists(path))
		return path;
	free(path);
	struct dirent **entries;
	int count = depth > 0 ? scandir(folder, &entries, NULL, alphasort) : -1;
	char *found = NULL;
	for (int i = 0; i < count; i++) {
		char *below = found || entries[i]->d_name[0] == '.' ? NULL : path_join(folder, entries[i]->d_name);
		if (below && folder_exists(below))
			found = find_below(below, name, depth - 1);
		free(below);
		free(entries[i]);
	}
	if (count >= 0)
		free(entries);
	return found;
}

/* With its padding: versions are compared as bytes. All zero when there is no such file. */
static void look(const char *path, struct font_version *version)
{
	struct stat status;
	memset(version, 0, sizeof *version);
	if (stat(path, &status) != 0)
		return;
	version->device = status.st_dev;
	version->inode = status.st_ino;
	version->size = status.st_size;
	version->modified = status.st_mtim;
	version->changed = status.st_ctim;
}

/* The latest of the path's files, -1 if there is none. */
static int latest(const struct fonts *fonts, const char *path)
{
	int i = fonts->file_count - 1;
	while (i >= 0 && strcmp(fonts->files[i].path, path) != 0)
		i--;
	return i;
}

/* Takes the path. */
static int append_file(struct fonts *fonts, char *path, const struct font_version *version, struct error *error)
{
	struct font_file *files = realloc(fonts->files, (size_t)(fonts->file_count + 1) * sizeof *files);
	if (!files) {
		free(path);
		error_set(error, "out of memory");
		return -1;
	}
	fonts->files = files;
	struct font_file *file = &files[fonts->file_count];
	memset(file, 0, sizeof *file);
	file->path = path;
	file->version = *version;
	return fonts->file_count++;
}

static void release(struct font_file *file)
{
	if (file->measure)
		TTF_CloseFont(file->measure);
	if (file->mapped)
		munmap(file->bytes, file->length);
	else
		free(file->bytes);
	free(file->asked);
	free(file->has);
	free(file->path);
}

/* Not touched since, or copied anew without a change, or not yet used: then what is there now is what will be used. */
static bool is_same(struct font_file *file, const struct font_version *version)
{
	if (memcmp(&file->version, version, sizeof *version) == 0)
		return true;
	if (!file->bytes) {
		file->broken = false;
		return true;
	}
	size_t length;
	char *bytes = file->mapped ? NULL : file_read(file->path, FILE_LIMIT, &length, NULL);
	bool same = bytes && length == file->length && memcmp(bytes, file->bytes, length) == 0;
	free(bytes);
	return same;
}

static int add_file(struct fonts *fonts, char *path, struct error *error)
{
	struct font_version version;
	look(path, &version);
	int old = latest(fonts, path);
	if (old >= 0 && is_same(&fonts->files[old], &version)) {
		fonts->files[old].version = version;
		free(path);
		return old;
	}
	int number = append_file(fonts, path, &version, error);
	/* What takes another's place must be good: else the other stays, and is looked for again. */
	if (number < 0 || old < 0 || fonts_files_measure(fonts, number))
		return number;
	error_set(error, "font file %s cannot be used: it is damaged or no face", fonts->files[number].path);
	release(&fonts->files[--fonts->file_count]);
	return -1;
}

int fonts_files_find(struct fonts *fonts, const char *name, struct error *error)
{
	char *path = NULL;
	for (int i = 0; !path && i < fonts->folder_count; i++)
		path = find_below(fonts->folders[i], name, DEPTH);
	if (path)
		return add_file(fonts, path, error);
	error_set(error,
			  messages((size_t)fonts->folder_count, "font file %s not found in %d folder",
					   "font file %s not found in %d folders"),
			  name, fonts->folder_count);
	return -1;
}

void fonts_files_finish(struct fonts *fonts)
{
	for (int i = 0; i < FONTS_OPEN_SIZES; i++)
		if (fonts->sizes[i].font)
			TTF_CloseFont(fonts->sizes[i].font);
	for (int i = 0; i < fonts->file_count; i++)
		release(&fonts->files[i]);
	free(fonts->files);
}

static bool map_file(struct font_file *file)
{
	struct stat status;
	int fd = open(file->path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return false;
	bool fits = fstat(fd, &status) == 0 && status.st_size > 0 && status.st_size <= FILE_LIMIT;
	void *bytes = fits ? mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, fd, 0) : MAP_FAILED;
	close(fd);
	if (bytes == MAP_FAILED)
		return false;
	file->bytes = bytes;
	file->length = (size_t)status.st_size;
	file->mapped = true;
	return true;
}

/* In memory, and so shared by all sizes: FreeType reads every letter's width from the file again and again, and through
 * a descriptor that is a system call each time. Faces that the system has installed are mapped, because they are only
 * ever replaced as a whole; a curator's file, wherever it lies, may be written over in place, and what is mapped of it
 * would go under our feet.
 */
static bool take_file(struct font_file *file)
{
	static const char *const installed[] = { "/usr/share/fonts/", "/usr/share/lantern/fonts/" };
	for (size_t i = 0; i < sizeof installed / sizeof *installed; i++)
		if (strncmp(file->path, installed[i], strlen(installed[i])) == 0)
			return map_file(file);
	file->bytes = file_read(file->path, FILE_LIMIT, &file->length, NULL);
	return file->bytes != NULL;
}

static TTF_Font *open_bytes(struct font_file *file, int size, int phases)
{
	SDL_RWops *stream = SDL_RWFromConstMem(file->bytes, (int)file->length);
	return stream ? TTF_OpenFontDPIRW(stream, 1, size, 72 * (unsigned)phases, 72) : NULL;
}

static TTF_Font *open_file(struct font_file *file, int size, int phases, int hinting)
{
	TTF_Font *font = NULL;
	if (file->broken)
		return NULL;
	if (file->bytes || take_file(file))
		font = open_bytes(file, size, phases);
	if (!font) {
		log_warning("font %s cannot be used: %s", file->path, file->bytes ? TTF_GetError() : "it cannot be read");
		file->broken = true;
		return NULL;
	}
	TTF_SetFontHinting(font, hinting);
	/* SDL_ttf shapes without a script otherwise, and then some fonts (DejaVu) do not kern. */
	TTF_SetFontScriptName(font, "Latn");
	return font;
}

TTF_Font *fonts_files_measure(struct fonts *fonts, int file)
{
	struct font_file *one = &fonts->files[file];
	if (!one->measure)
		one->measure = open_file(one, FONTS_MEASURE_SIZE, 1, TTF_HINTING_NONE);
	return one->measure;
}

TTF_Font *fonts_files_open(struct fonts *fonts, int file, int size)
{
	struct font_size *oldest = fonts->sizes;
	fonts->openings++;
	for (struct font_size *one = fonts->sizes; one < fonts->sizes + FONTS_OPEN_SIZES; one++) {
		if (one->font && one->file == file && one->size == size) {
			one->used = fonts->openings;
			return one->font;
		}
		if (one->used < oldest->used)
			oldest = one;
	}
	TTF_Font *font = open_file(&fonts->files[file], size, FONTS_PHASES, TTF_HINTING_LIGHT);
	if (!font)
		return NULL;
	if (oldest->font)
		TTF_CloseFont(oldest->font);
	*oldest = (struct font_size){ font, file, size, fonts->openings };
	return font;
}

static bool ask(struct fonts *fonts, int file, uint32_t rune)
{
	TTF_Font *font = fonts_files_measure(fonts, file);
	return font && TTF_GlyphIsProvided32(font, rune);
}

bool fonts_files_has(struct fonts *fonts, int file, uint32_t rune)
{
	struct font_file *one = &fonts->files[file];
	uint8_t bit = (uint8_t)(1u << (rune & 7));
	if (!one->asked)
		one->asked = calloc(BMP / 8, 1);
	if (!one->has)
		one->has = calloc(BMP / 8, 1);
	if (rune >= BMP || !one->asked || !one->has)
		return ask(fonts, file, rune);
	if (!(one->asked[rune >> 3] & bit)) {
		one->asked[rune >> 3] |= bit;
		if (ask(fonts, file, rune))
			one->has[rune >> 3] |= bit;
	}
	return one->has[rune >> 3] & bit;
}
