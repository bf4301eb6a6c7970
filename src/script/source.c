/* Reads a script's text.
 *
 * UTF-8 is checked once for the whole file, with the line, because an editor that saved in an old code page spoils a
 * file in many places and the first one is where to look. Must not know Lua. */
#include "script/source.h"
#include "base/file.h"
#include "base/utf8.h"
#include <stdlib.h>
#include <string.h>

static int line_at(const char *text, size_t offset)
{
	int line = 1;
	for (size_t i = 0; i < offset; i++)
		line += text[i] == '\n';
	return line;
}

static bool check_text(const struct source *source, const char *shown, struct failure *failure)
{
	size_t bad = 0;
	const char *nul = memchr(source->text, 0, source->length);
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
		if (file_exists(path))
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
	if (check_text(source, shown, failure))
		return true;
	source_finish(source);
	return false;
}

void source_finish(struct source *source)
{
	free(source->whole);
	*source = (struct source){ 0 };
}
