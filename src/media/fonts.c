/* Faces by name: the registry, and the questions about a face as a whole.
 *
 * A face's number never changes its file: when an exhibition is edited and "body" becomes another file, or the file is
 * replaced, the name gets a new number, and scenes already built keep theirs. Must not know what a face is used for. */
#include "media/fonts.h"
#include "base/utf8.h"
#include "media/fonts_files.h"
#include <SDL_ttf.h>
#include <stdlib.h>
#include <string.h>

struct fonts *fonts_create(struct error *error)
{
	struct fonts *fonts = calloc(1, sizeof *fonts);
	if (!fonts) {
		error_set(error, "out of memory");
		return NULL;
	}
	if (TTF_Init() == 0)
		return fonts;
	error_set(error, "fonts cannot be used: %s", TTF_GetError());
	free(fonts);
	return NULL;
}

void fonts_destroy(struct fonts *fonts)
{
	if (!fonts)
		return;
	fonts_files_finish(fonts);
	for (int i = 0; i < fonts->folder_count; i++)
		free(fonts->folders[i]);
	for (int i = 0; i < fonts->face_count; i++)
		free(fonts->faces[i].name);
	free(fonts->folders);
	free(fonts->faces);
	free(fonts->fallbacks);
	free(fonts->widths);
	free(fonts);
	TTF_Quit();
}

bool fonts_add_folder(struct fonts *fonts, const char *folder)
{
	char **folders = realloc(fonts->folders, (size_t)(fonts->folder_count + 1) * sizeof *folders);
	if (!folders)
		return false;
	fonts->folders = folders;
	folders[fonts->folder_count] = strdup(folder);
	if (!folders[fonts->folder_count])
		return false;
	fonts->folder_count++;
	return true;
}

static int append_face(struct fonts *fonts, const char *name, int file)
{
	struct font_face *faces = realloc(fonts->faces, (size_t)(fonts->face_count + 1) * sizeof *faces);
	if (!faces)
		return -1;
	fonts->faces = faces;
	struct font_face *face = &faces[fonts->face_count];
	*face = (struct font_face){ strdup(name), file, true, -1 };
	return face->name ? fonts->face_count++ : -1;
}

int fonts_add_face(struct fonts *fonts, const char *name, const char *file, struct error *error)
{
	int number = fonts_files_find(fonts, file, error), face = -1;
	if (number < 0)
		return -1;
	for (int i = 0; i < fonts->face_count; i++)
		if (fonts->faces[i].file == number && strcmp(fonts->faces[i].name, name) == 0)
			face = i;
	if (face < 0)
		face = append_face(fonts, name, number);
	if (face < 0) {
		error_set(error, "out of memory");
		return -1;
	}
	fonts->faces[face].stand_in = -1;
	for (int i = 0; i < fonts->face_count; i++)
		if (strcmp(fonts->faces[i].name, name) == 0)
			fonts->faces[i].current = i == face;
	return face;
}

int fonts_set_fallbacks(struct fonts *fonts, const char *const *files, int count, struct error *error)
{
	int *fallbacks = malloc((size_t)(count + 1) * sizeof *fallbacks), found = 0;
	if (!fallbacks)
		error_set(error, "out of memory");
	for (; fallbacks && found < count; found++)
		if ((fallbacks[found] = fonts_files_find(fonts, files[found], error)) < 0)
			break;
	if (!fallbacks || found < count) {
		free(fallbacks);
		return found;
	}
	free(fonts->fallbacks);
	fonts->fallbacks = fallbacks;
	fonts->fallback_count = count;
	return count;
}

bool fonts_set_stand_in(struct fonts *fonts, int face, const char *file, struct error *error)
{
	int stand_in = fonts_add_face(fonts, file, file, error);
	if (stand_in < 0)
		return false;
	fonts->faces[face].stand_in = stand_in;
	return true;
}

static bool has_letters(struct fonts *fonts, int face, const char *text, size_t length)
{
	for (size_t at = 0; at < length;) {
		uint32_t rune, shown;
		int file;
		at += utf8_decode(text + at, length - at, &rune);
		if (rune >= 0x80 && utf8_is_letter(rune) && !fonts_run_choose(fonts, face, rune, true, &file, &shown))
			return false;
	}
	return true;
}

int fonts_face_for(struct fonts *fonts, int face, const char *text, size_t length)
{
	int stand_in = fonts->faces[face].stand_in;
	if (stand_in < 0 || has_letters(fonts, face, text, length) || !has_letters(fonts, stand_in, text, length))
		return face;
	return stand_in;
}

int fonts_find_face(const struct fonts *fonts, const char *name)
{
	for (int i = 0; i < fonts->face_count; i++)
		if (fonts->faces[i].current && strcmp(fonts->faces[i].name, name) == 0)
			return i;
	return -1;
}

struct type_metrics fonts_metrics(struct fonts *fonts, struct type_style style)
{
	/* What most faces have: a line can be laid out even if the file has gone. */
	struct type_metrics metrics = { style.size, (style.size + 3) / 4, (style.size * 7 + 5) / 10 };
	int file = fonts->faces[style.face].file, top;
	TTF_Font *font = fonts_files_open(fonts, file, style.size);
	if (!font)
		return metrics;
	metrics.ascent = TTF_FontAscent(font);
	metrics.descent = -TTF_FontDescent(font);
	if (fonts_files_has(fonts, file, 'H') && TTF_GlyphMetrics32(font, 'H', NULL, NULL, NULL, &top, NULL) == 0)
		metrics.cap_height = top;
	return metrics;
}

uint32_t fonts_missing(struct fonts *fonts, int face, const char *text, size_t length, bool own)
{
	while (length) {
		uint32_t rune, shown;
		int file;
		size_t step = utf8_decode(text, length, &rune);
		text += step;
		length -= step;
		if (fonts_run_draws(rune) && !fonts_run_choose(fonts, face, rune, own, &file, &shown))
			return rune;
	}
	return 0;
}
