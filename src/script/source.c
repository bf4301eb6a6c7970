/* Reads a script's text.
 *
 * UTF-8 is checked once for the whole file, with the line, because an editor that saved in an old code page spoils a
 * file in many places and the first one is where to look. Must not know Lua. */
#include "script/source.h"
#include "base/compose.h"
#include "base/file.h"
#include "base/utf8.h"
#include "script/locate.h"
#include <stdlib.h>
#include <string.h>

static int line_at(const char *text, size_t offset)
{
	int line = 1;
	for (size_t i = 0; i < offset; i++)
		line += text[i] == '\n';
	return line;
}

/* Two bytes a character, as some editors save "Unicode": with their mark in front, or every other byte a NUL. */
static bool is_utf16(const struct source *source)
{
	const char *text = source->text;
	size_t length = source->length;
	if (length >= 2 && (memcmp(text, "\xFF\xFE", 2) == 0 || memcmp(text, "\xFE\xFF", 2) == 0))
		return true;
	size_t nuls[2] = { 0, 0 }, look = length < 64 ? length & ~(size_t)1 : 64;
	for (size_t i = 0; i < look; i++)
		nuls[i % 2] += text[i] == 0;
	return (nuls[0] == 0) != (nuls[1] == 0) && 4 * (nuls[0] + nuls[1]) > look;
}

static bool check_text(const struct source *source, const char *shown, struct failure *failure)
{
	size_t bad = 0;
	const char *nul = memchr(source->text, 0, source->length);
	if (is_utf16(source)) {
		failure_set(failure, "invalid-utf8", shown, 1,
					"is saved as UTF-16 (\"Unicode\" in some editors): save it as UTF-8");
		return false;
	}
	if (nul) {
		failure_set(failure, "invalid-utf8", shown, line_at(source->text, (size_t)(nul - source->text)),
					"holds a NUL byte: this is no text file, or it was cut while being copied");
		return false;
	}
	if (!utf8_valid(source->text, source->length, &bad)) {
		failure_set(failure, "invalid-utf8", shown, line_at(source->text, bad),
					"byte 0x%02X is not valid UTF-8: save the file as UTF-8",
					(unsigned)(unsigned char)source->text[bad]);
		return false;
	}
	return true;
}

bool source_read(struct source *source, const char *path, const char *shown, struct failure *failure)
{
	struct error error = { 0 };
	*source = (struct source){ 0 };
	source->whole = file_read(path, SOURCE_LIMIT, &source->length, &error);
	if (!source->whole) {
		if (file_is_closed(path))
			failure_set(failure, "lua-error", shown, 0,
						"may not be read (permission denied): whose is it, and its folder?");
		else if (file_exists(path))
			failure_set(failure, "lua-error", shown, 0, "%s", error.text);
		else
			failure_set(failure, "missing-file", shown, 0, "the file is not there");
		return false;
	}
	source->text = source->whole;
	if (source->length >= 3 && memcmp(source->text, "\xEF\xBB\xBF", 3) == 0) {
		source->text += 3;
		source->length -= 3;
	}
	if (!check_text(source, shown, failure)) {
		source_finish(source);
		return false;
	}
	size_t length;
	char *composed = compose(source->text, source->length, &length);
	if (composed) {
		free(source->whole);
		*source = (struct source){ composed, composed, length };
	}
	return true;
}

void source_finish(struct source *source)
{
	free(source->whole);
	*source = (struct source){ 0 };
}

int source_line(const char *folder, const char *name, const char *field, bool nearest)
{
	struct source source;
	struct failure failure;
	struct locate locate;
	char *path = path_join(folder, name);
	int line = 0;
	if (path && source_read(&source, path, name, &failure)) {
		if (locate_init(&locate, source.text, source.length) && (nearest || locate_has(&locate, field)))
			line = locate_line(&locate, field);
		locate_finish(&locate);
		source_finish(&source);
	}
	free(path);
	return line;
}
