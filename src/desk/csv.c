/* Tables as RFC 4180 has them, as spreadsheets write them.
 *
 * A cell that begins with = + - or @ is a formula to some spreadsheets: an apostrophe in front keeps it a text, and is
 * taken off again. Must not know what is done with what was read. */
#include "desk/csv.h"
#include "base/utf8.h"
#include <stdlib.h>
#include <string.h>

#define MARK "\xEF\xBB\xBF" /* by which spreadsheets know UTF-8 */

enum { COLUMNS_MOST = 60 };

/* How many apostrophes stand before what would be a formula; -1: it would be none. */
static int quotes_before_formula(const char *text)
{
	size_t quotes = strspn(text, "'");
	return text[quotes] && strchr("=+-@", text[quotes]) ? (int)quotes : -1;
}

static void write_cell(FILE *out, const char *text, bool first)
{
	if (!first)
		fputc(',', out);
	if (!*text)
		return;
	fputc('"', out);
	if (quotes_before_formula(text) >= 0)
		fputc('\'', out);
	for (; *text; text++) {
		if (*text == '"')
			fputc('"', out);
		fputc(*text, out);
	}
	fputc('"', out);
}

static bool has(unsigned languages, size_t language)
{
	return languages >> language & 1U;
}

static void write_row(FILE *out, const struct wordings *wordings, const struct wording *wording, unsigned languages)
{
	char line[16], sums[LANGUAGES_LIMIT * 30] = "", awaiting[LANGUAGES_LIMIT * 20] = "";
	write_cell(out, wording->name, true);
	for (size_t i = 0; i < wordings->language_count; i++) {
		const struct said *said = &wording->said[i];
		if (!has(languages, i))
			continue;
		write_cell(out, said->text, false);
		size_t used = strlen(sums), listed = strlen(awaiting);
		snprintf(sums + used, sizeof sums - used, "%s%.16s:%08x", used ? " " : "", wordings->ids[i],
				 wording_sum(said->text));
		if (said->awaiting)
			snprintf(awaiting + listed, sizeof awaiting - listed, "%s%.16s", listed ? " " : "", wordings->ids[i]);
	}
	snprintf(line, sizeof line, "%d", wording->line);
	write_cell(out, awaiting, false);
	write_cell(out, wording->file, false);
	write_cell(out, line, false);
	write_cell(out, sums, false);
	fputs("\r\n", out);
}

void csv_write(FILE *out, const struct wordings *wordings, unsigned languages)
{
	fputs(MARK, out);
	write_cell(out, "text", true);
	for (size_t i = 0; i < wordings->language_count; i++)
		if (has(languages, i))
			write_cell(out, wordings->ids[i], false);
	fputs(",\"awaiting\",\"file\",\"line\",\"sums\"\r\n", out);
	for (size_t i = 0; i < wordings->count; i++)
		if (!wordings->items[i].plain)
			write_row(out, wordings, &wordings->items[i], languages);
}

/* ---- reading ---- */

struct columns {
	int text, sums;
	int languages[LANGUAGES_LIMIT];
};

struct reader {
	const char *at, *end;
	char parting;
	int line;			/* at `at` */
	struct arena arena; /* of the row at hand */
	char *cells[COLUMNS_MOST];
	int count;
	bool broken; /* a quote has no end */
};

/* What the cell at hand needs at most: it ends where read_cell ends it. */
static size_t cell_size(const struct reader *reader)
{
	bool open = reader->at < reader->end && *reader->at == '"';
	const char *at = reader->at + open, *closed = NULL;
	for (; at < reader->end; at++) {
		if (open && *at == '"') {
			open = false;
			closed = at;
		} else if (closed && *at == '"' && at == closed + 1)
			open = true; /* two of them in a quoted cell are one of its letters */
		else if (!open && (*at == reader->parting || *at == '\n' || *at == '\r'))
			break;
	}
	return (size_t)(at - reader->at) + 1;
}

/* The cell at hand, without its quotes; false if a quote has no end. Line ends become \n. */
static bool read_cell(struct reader *reader)
{
	char *out = arena_alloc(&reader->arena, cell_size(reader)), *put = out;
	bool quoted = reader->at < reader->end && *reader->at == '"', open = quoted;
	reader->at += quoted;
	for (; out && reader->at < reader->end; reader->at++) {
		char letter = *reader->at;
		if (open && letter == '"' && reader->at + 1 < reader->end && reader->at[1] == '"')
			reader->at++;
		else if (open && letter == '"') {
			open = false;
			continue;
		} else if (!open && (letter == reader->parting || letter == '\n' || letter == '\r'))
			break;
		reader->line += letter == '\n';
		if (letter != '\r')
			*put++ = letter;
	}
	reader->broken = open;
	if (!out || open)
		return false;
	char *cell = quotes_before_formula(out) > 0 ? out + 1 : out;
	if (reader->count < COLUMNS_MOST)
		reader->cells[reader->count++] = cell;
	return true;
}

/* False at the end, and at a quote without one. */
static bool read_row(struct reader *reader)
{
	arena_clear(&reader->arena);
	reader->count = 0;
	while (reader->at < reader->end) {
		if (!read_cell(reader))
			return false;
		if (reader->at < reader->end && *reader->at == reader->parting) {
			reader->at++;
			continue;
		}
		reader->at += reader->at < reader->end && *reader->at == '\r';
		if (reader->at < reader->end && *reader->at == '\n') {
			reader->at++;
			reader->line++;
		}
		return true;
	}
	return reader->count > 0;
}

/* What parts the cells of the first row, whose names hold none of them. */
static char find_parting(const char *text)
{
	const char *at = strpbrk(text, ",;\t\n");
	return at && *at != '\n' ? *at : ',';
}

static void find_columns(struct columns *columns, const struct reader *reader, const struct exhibition *exhibition,
						 int language)
{
	*columns = (struct columns){ -1, -1, { 0 } };
	for (int i = 0; i < LANGUAGES_LIMIT; i++)
		columns->languages[i] = -1;
	for (int i = 0; i < reader->count; i++) {
		const char *name = reader->cells[i];
		int found = exhibition_language(exhibition, name);
		if (strcmp(name, "text") == 0)
			columns->text = i;
		else if (strcmp(name, "sums") == 0)
			columns->sums = i;
		else if (found >= 0 && (language < 0 || found == language))
			columns->languages[found] = i;
	}
}

/* The sum noted for the language: "kk:1a2b3c4d ru:…"; 0 if there is none. */
static uint32_t find_sum(const char *sums, const char *id)
{
	size_t length = strlen(id);
	for (const char *at = sums; at && *at; at = strchr(at, ' ')) {
		at += strspn(at, " ");
		if (strncmp(at, id, length) == 0 && at[length] == ':')
			return (uint32_t)strtoul(at + length + 1, NULL, 16);
	}
	return 0;
}

static bool take_row(struct offers *offers, const struct reader *reader, const struct columns *columns,
					 const struct exhibition *exhibition, int source, int line)
{
	const char *name = columns->text < reader->count ? reader->cells[columns->text] : "";
	const char *sums = columns->sums >= 0 && columns->sums < reader->count ? reader->cells[columns->sums] : "";
	for (int i = 0; *name && i < (int)exhibition->language_count; i++) {
		int column = columns->languages[i];
		if (column < 0 || column >= reader->count)
			continue;
		struct offer offer = {
			.name = name,
			.language = i,
			.text = reader->cells[column],
			.base = find_sum(sums, exhibition->languages[i].id),
			.source = i == source ? 0 : find_sum(sums, exhibition->languages[source].id),
			.line = line,
		};
		if (!offers_add(offers, &offer))
			return false;
	}
	return true;
}

static bool spoil(struct problems *problems, const char *file, int line, const char *what)
{
	problems_add(problems, SEVERITY_ERROR, file, line, "", "bad-file", "%s: nothing of this file was taken over", what);
	return false;
}

static bool is_utf16(const char *text, size_t length)
{
	return length >= 2 && (memcmp(text, "\xFF\xFE", 2) == 0 || memcmp(text, "\xFE\xFF", 2) == 0);
}

static bool read_rows(struct offers *offers, struct reader *reader, const char *file,
					  const struct exhibition *exhibition, int language, int source, struct problems *problems)
{
	struct columns columns;
	int line = 1;
	bool any = false, row = read_row(reader);
	find_columns(&columns, reader, exhibition, language);
	for (int i = 0; i < LANGUAGES_LIMIT; i++)
		any = any || columns.languages[i] >= 0;
	if (!row || columns.text < 0 || !any)
		return spoil(problems, file, 1,
					 "the first row must name the columns: \"text\" and languages of the exhibition, such as \"en\"");
	int columns_named = reader->count;
	while (line = reader->line, read_row(reader)) {
		/* Programs end every row with a line's end. */
		if (reader->at == reader->end && reader->end[-1] != '\n' && reader->end[-1] != '\r' &&
			reader->count < columns_named)
			return spoil(problems, file, line, "the file is cut off in the row that begins here");
		if (!take_row(offers, reader, &columns, exhibition, source, line))
			return spoil(problems, file, line, "out of memory");
	}
	return !reader->broken || spoil(problems, file, line, "a quote of the row that begins here has no end");
}

bool csv_read(struct offers *offers, const char *text, size_t length, const char *file,
			  const struct exhibition *exhibition, int language, int source, struct problems *problems)
{
	size_t bad, mark = length >= 3 && memcmp(text, MARK, 3) == 0 ? 3 : 0;
	if (is_utf16(text, length) || memchr(text, 0, length))
		return spoil(problems, file, 0, "this is no text in UTF-8: save it as \"CSV UTF-8\"");
	if (!utf8_valid(text, length, &bad)) {
		int line = 1;
		for (size_t i = 0; i < bad; i++)
			line += text[i] == '\n';
		return spoil(problems, file, line, "this line is not UTF-8: save the table as \"CSV UTF-8\"");
	}
	struct reader reader = { .at = text + mark, .end = text + length, .line = 1, .parting = find_parting(text) };
	arena_init(&reader.arena);
	bool good = read_rows(offers, &reader, file, exhibition, language, source, problems);
	arena_finish(&reader.arena);
	return good;
}
