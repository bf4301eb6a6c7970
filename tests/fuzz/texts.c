/* Texts of all kinds: what is set, what names files, what is cut. */
#include "base/file.h"
#include "base/id.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "lua/files.h"
#include "scene/prose.h"
#include "scratch.h"
#include <math.h>

static char *copy(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);
	MUST(text);
	memcpy(text, data, size);
	text[size] = '\0';
	return text;
}

static struct fonts *faces(void)
{
	static const char *const files[] = { "PTF55F.ttf", "PTF56F.ttf", "PTF75F.ttf" };
	static struct fonts *fonts;
	if (!fonts) {
		fonts = fonts_create(NULL);
		MUST(fonts && fonts_add_folder(fonts, "/usr/share/fonts/truetype/paratype"));
		for (int i = 0; i < 3; i++)
			MUST(fonts_add_face(fonts, files[i], files[i], NULL) == i);
	}
	return fonts;
}

/* Pages follow one another to the end, and none is empty. */
static void turn_pages(const struct prose_lines *lines)
{
	for (int first = 0, height = lines->line_px * 3; first < lines->count;) {
		int last = prose_page(lines, first, height);
		MUST(last >= first && last < lines->count);
		MUST(isfinite(prose_height(lines, first, last)));
		first = last + 1;
	}
}

static void set(struct arena *arena, const char *text, int way)
{
	static const char *const languages[] = { "kk", "ru", "en", "es", "el", "", "zz" };
	struct prose prose = { .text = text,
						   .language = languages[way % 7],
						   .face = 0,
						   .face_italic = way & 8 ? -1 : 1,
						   .face_bold = 2,
						   .size = 20,
						   .line = 30,
						   .paragraph_gap = 10,
						   .capitals = way & 16,
						   .balance = way & 32,
						   .measure = way & 64 ? 30 : 0,
						   .tracking = way & 128 ? 0.1F : 0,
						   .last_line = -1 };
	double width = way % 3 == 0 ? 0 : 3 + 40 * (way % 16);
	struct prose_lines *lines = prose_break(arena, faces(), &prose, width, 1);
	MUST(lines && lines->count >= 0);
	for (int i = 0; i < lines->count; i++) {
		MUST(lines->overfull || width <= 0 || lines->items[i].width <= width + 0.5);
		MUST(prose_line_text(arena, &lines->items[i]));
	}
	MUST(prose_words(arena, lines, &prose) >= 0);
	turn_pages(lines);
}

/* The first byte says how it is set. */
void fuzz_prose(const uint8_t *data, size_t size)
{
	if (size < 1 || size > 4096)
		return;
	char *text = copy(data + 1, size - 1);
	struct arena arena;
	struct markup markup;
	arena_init(&arena);
	MUST(markup_parse(&arena, text, &markup));
	MUST(strlen(markup.text) == markup.length);
	for (size_t i = 0; i < markup.spot_count; i++)
		MUST(markup.spots[i].start <= markup.spots[i].end && markup.spots[i].end <= markup.length);
	if (utf8_valid(text, strlen(text), NULL)) /* what is not is refused before it is a text */
		set(&arena, text, data[0]);
	arena_finish(&arena);
	free(text);
}

static void cut(const char *text, size_t size)
{
	char upper[64], *mended = copy((const uint8_t *)text, size);
	uint32_t rune;
	for (size_t at = 0, step; at < size; at += step) {
		step = utf8_decode(text + at, size - at, &rune);
		MUST(step >= 1 && step <= 4 && at + step <= size && rune <= 0x10ffff);
		MUST(utf8_before(text, at + step) < at + step);
	}
	for (size_t most = 0; most <= size && most < 40; most++)
		MUST(utf8_cut(text, size, most) <= most);
	utf8_mend(mended);
	MUST(strlen(mended) <= size && utf8_valid(mended, strlen(mended), NULL));
	MUST(utf8_words(text, size) <= size && utf8_count(text, size) <= size);
	utf8_upper(text, size, "el", upper, sizeof upper);
	MUST(strlen(upper) < sizeof upper);
	free(mended);
}

/* Names of files, ids, and the walks over letters that all of them rely on. */
void fuzz_path(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "camp", "kok-uzek", "жер", "" };
	if (size > 5000)
		return;
	char *text = copy(data, size);
	size = strlen(text);
	char *joined = path_join("/exhibition/assets", text), *folder = path_folder(text), *hidden = path_hidden(text);
	MUST(joined && folder && hidden);
	MUST(path_name(text) >= text && path_name(text) <= text + size && !strchr(path_name(text), '/'));
	/* What counts as inside does not lead out, whatever stands before it. */
	if (files_is_inside(text)) {
		int depth = 0;
		for (const char *at = text; *at; at += strspn(at, "/")) {
			size_t length = strcspn(at, "/");
			depth += length == 2 && at[0] == '.' && at[1] == '.' ? -1 : length == 1 && at[0] == '.' ? 0 : 1;
			MUST(depth >= 0);
			at += length;
		}
		MUST(text[0] != '/' && strncmp(joined, "/exhibition/assets/", 19) == 0);
	}
	struct place place;
	if (files_find("tests/data/exhibition", ".", text, &place))
		MUST(strlen(place.path) < sizeof place.path);
	if (id_is_good(text))
		MUST(size < ID_BYTES && !strpbrk(text, "/. \n\"\\"));
	if (size < 200)
		nearest_name(text, names, 4);
	cut(text, size);
	free(joined);
	free(folder);
	free(hidden);
	free(text);
}
