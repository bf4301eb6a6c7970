/* Reads a script's text.
 *
 * UTF-8 is checked once for the whole file, with the line, because an editor that saved in an old code page spoils a
 * file in many places and the first one is where to look. Must not know lua.h. */
#include "lua/source.h"
#include "base/compose.h"
#include "base/file.h"
#include "base/utf8.h"
#include "lua/locate.h"
#include "lua/tokens.h"
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { CHAINED_MOST = 2000, LABELS_MOST = 100 };

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

static bool is_word(const struct token *token, const char *const *words)
{
	for (; token->kind == TOKEN_NAME && *words; words++)
		if (strlen(*words) == token->length && memcmp(*words, token->text, token->length) == 0)
			return true;
	return false;
}

/* "\0", "\x00", "\u{0}": Lua compares texts that hold NULs piece by piece, hundreds of times slower than others. */
static bool has_nul(const struct token *token)
{
	const char *end = token->text + token->length;
	for (const char *at = token->text; at + 1 < end; at++) {
		if (*at != '\\')
			continue;
		at++;
		size_t digits = strspn(at, "0123456789"), zeros = strspn(at, "0");
		if ((zeros > 0 && zeros == (digits < 3 ? digits : 3)) || strncmp(at, "x00", 3) == 0 ||
			(strncmp(at, "u{0", 3) == 0 && at[2 + strspn(at + 2, "0")] == '}'))
			return true;
	}
	return false;
}

/* What is counted while a file is looked through. */
struct amounts {
	int chained, colons; /* :: */
};

static bool check_token(const struct token *token, struct amounts *amounts, const char *shown, struct failure *failure)
{
	static const char *const chained[] = { "and", "or", "elseif", "break", "goto", NULL };
	if (token->kind == TOKEN_STRING && token->length > SOURCE_TEXT_LIMIT)
		failure_set(failure, "too-large", shown, token->line,
					"the text that begins here has %zu bytes, and one text may have %d (about 2,500 words): shorten or "
					"divide it",
					token->length, SOURCE_TEXT_LIMIT);
	else if (token->quoted && has_nul(token))
		failure_set(failure, "invalid-utf8", shown, token->line, "a text holds a NUL (\\0): no text may");
	else if (is_word(token, chained) && ++amounts->chained > CHAINED_MOST)
		failure_set(failure, "too-large", shown, token->line,
					"more than %d times and, or, elseif, break or goto in one file: use tables", CHAINED_MOST);
	else if (amounts->colons > 2 * LABELS_MOST)
		failure_set(failure, "too-large", shown, token->line, "more than %d labels (::name::) in one file",
					LABELS_MOST);
	else
		return true;
	return false;
}

static bool check_tokens(struct source *source, const char *shown, struct failure *failure)
{
	static const char *const active[] = { "function", "for", "while", "repeat", "goto", NULL };
	struct tokens tokens = tokens_of(source->text, source->length);
	struct amounts amounts = { 0 };
	struct token before = { 0 };
	source->plain = true;
	for (struct token token = tokens_next(&tokens); token.kind != TOKEN_END; token = tokens_next(&tokens)) {
		bool pair = token.kind == ':' && before.kind == ':';
		amounts.colons += pair;
		source->plain = source->plain && !is_word(&token, active);
		before = token;
		if (pair)
			before.kind = 0;
		if (!check_token(&token, &amounts, shown, failure))
			return false;
	}
	return true;
}

static bool check_size(const struct source *source, const char *shown, struct failure *failure)
{
	bool panel = strncmp(shown, "scripts/panels/", 15) == 0;
	if (source->length <= SOURCE_LIMIT || (source->plain && !panel))
		return true;
	if (panel)
		failure_set(failure, "too-large", shown, 0,
					"the file has %zu KiB, and a panel may have %d: take out what no visitor reads, or make several "
					"panels of it",
					source->length >> 10, SOURCE_LIMIT >> 10);
	else
		failure_set(failure, "too-large", shown, 0,
					"the file has %zu KiB, and a script may have %d: divide it (a file of data, without functions and "
					"loops, may have %d)",
					source->length >> 10, SOURCE_LIMIT >> 10, SOURCE_DATA_LIMIT >> 10);
	return false;
}

static void compose_letters(struct source *source)
{
	size_t length;
	char *composed = compose(source->text, source->length, &length);
	if (!composed)
		return;
	free(source->whole);
	*source = (struct source){ .whole = composed, .text = composed, .length = length };
}

bool source_read(struct source *source, const char *path, const char *shown, struct failure *failure)
{
	struct error error = { 0 };
	*source = (struct source){ 0 };
	source->whole = file_read(path, SOURCE_DATA_LIMIT, &source->length, &error);
	if (!source->whole) {
		struct stat status;
		if (stat(path, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > SOURCE_DATA_LIMIT)
			failure_set(failure, "too-large", shown, 0,
						"the file has more than %d KiB: a panel and a script may have %d, a file of data %d",
						SOURCE_DATA_LIMIT >> 10, SOURCE_LIMIT >> 10, SOURCE_DATA_LIMIT >> 10);
		else if (file_is_closed(path))
			failure_set(failure, "lua-error", shown, 0,
						"may not be read (permission denied): whose is it, and its folder?");
		else if (file_exists(path))
			failure_set(failure, "lua-error", shown, 0, "%s", error.text);
		else if (path_is_taken(path))
			failure_set(failure, "lua-error", shown, 0, "is there, but it is no file that can be read");
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
	compose_letters(source);
	if (check_tokens(source, shown, failure) && check_size(source, shown, failure))
		return true;
	source_finish(source);
	return false;
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
