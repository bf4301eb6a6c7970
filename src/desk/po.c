/* Writes and reads the part of PO that an exhibition needs: no plurals, one language, UTF-8.
 *
 * A line that is not understood spoils the whole file: half a translator's work, taken from a file that was cut, is
 * worse than none. Must not know what is done with what was read. */
#include "desk/po.h"
#include "base/utf8.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- writing ---- */

static void write_piece(FILE *out, const char *text, size_t length)
{
	fputc('"', out);
	for (size_t i = 0; i < length; i++) {
		const char *escaped = text[i] == '\n'	? "\\n"
							  : text[i] == '\t' ? "\\t"
							  : text[i] == '\r' ? "\\r"
							  : text[i] == '"'	? "\\\""
							  : text[i] == '\\' ? "\\\\"
												: NULL;
		if (escaped)
			fputs(escaped, out);
		else
			fputc(text[i], out);
	}
	fputs("\"\n", out);
}

/* A text of several lines stands on as many, below an empty one. */
static void write_string(FILE *out, const char *keyword, const char *text)
{
	fprintf(out, "%s ", keyword);
	if (strchr(text, '\n'))
		fputs("\"\"\n", out);
	do {
		size_t length = strcspn(text, "\n");
		length += text[length] == '\n';
		write_piece(out, text, length);
		text += length;
	} while (*text);
}

/* PO writes languages with an underscore. */
static void write_header(FILE *out, const struct wordings *wordings, int language, int source)
{
	const struct exhibition *exhibition = wordings->exhibition;
	const char *id = wordings->ids[language];
	size_t dash = strcspn(id, "-");
	fputs("# Every text stands below its panel and field. Stars, [words](name) and \xE2\x97\x8B are mark-up: keep "
		  "them.\n# lantern words --import reads this file; what is fuzzy awaits a native reader.\n",
		  out);
	fputs("msgid \"\"\nmsgstr \"\"\n", out);
	fputs("\"Project-Id-Version: ", out);
	for (const char *at = exhibition->title[source] ? exhibition->title[source] : ""; *at; at++)
		if (!strchr("\"\\\n\r", *at))
			fputc(*at, out);
	fprintf(out,
			"\\n\"\n\"Report-Msgid-Bugs-To: \\n\"\n\"PO-Revision-Date: \\n\"\n\"Last-Translator: \\n\"\n"
			"\"Language-Team: \\n\"\n\"Language: %.*s%s%s\\n\"\n\"MIME-Version: 1.0\\n\"\n"
			"\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n"
			"\"X-Source-Language: %s\\n\"\n\"X-Generator: lantern " LANTERN_VERSION "\\n\"\n",
			(int)dash, id, id[dash] ? "_" : "", id[dash] ? id + dash + 1 : "", wordings->ids[source]);
}

void po_write(FILE *out, const struct wordings *wordings, int language, int source)
{
	write_header(out, wordings, language, source);
	for (size_t i = 0; i < wordings->count; i++) {
		const struct wording *wording = &wordings->items[i];
		const struct said *said = &wording->said[language];
		const char *from = wording->said[source].text;
		if (wording->plain || !*from || said->fixed)
			continue;
		fprintf(out, "\n#. sum %08x\n#: %s:%d\n%s", wording_sum(said->text), wording->file, said->line,
				said->awaiting && *said->text ? "#, fuzzy\n" : "");
		write_string(out, "msgctxt", wording->name);
		write_string(out, "msgid", from);
		write_string(out, "msgstr", said->text);
	}
}

/* ---- reading ---- */

enum part { PART_NONE, PART_CONTEXT, PART_ID, PART_TEXT, PARTS };

struct entry {
	const char *parts[PARTS]; /* in the offers' arena; NULL: not met */
	uint32_t base;
	bool fuzzy, guessed;
	int line; /* of its msgid */
};

struct reader {
	struct offers *offers;
	const struct exhibition *exhibition;
	const char *file;
	struct problems *problems;
	struct entry entry;
	enum part part; /* that a line of nothing but a string goes on with */
	int line, language;
	int *source;
	bool headed, failed;
};

static void spoil(struct reader *reader, const char *what)
{
	if (!reader->failed)
		problems_add(reader->problems, SEVERITY_ERROR, reader->file, reader->line, "", "bad-file",
					 "%s: nothing of this file was taken over", what);
	reader->failed = true;
}

/* The value of "NAME: value\n" in the header; *length 0: it is not there. */
static const char *header_value(const char *header, const char *name, size_t *length)
{
	for (const char *at = header; *at; at += strcspn(at, "\n"), at += *at == '\n') {
		if (strncmp(at, name, strlen(name)) != 0 || at[strlen(name)] != ':')
			continue;
		at += strlen(name) + 1;
		at += strspn(at, " ");
		*length = strcspn(at, "\n");
		return at;
	}
	*length = 0;
	return header;
}

/* "es_ES" is es where the exhibition has no es-ES. */
static int find_language(const struct exhibition *exhibition, const char *name, size_t length)
{
	char id[40];
	snprintf(id, sizeof id, "%.*s", (int)(length < sizeof id ? length : sizeof id - 1), name);
	id[strcspn(id, ".@ ")] = '\0';
	for (char *at = id; *at; at++)
		*at = *at == '_' ? '-' : *at;
	int found = exhibition_language(exhibition, id);
	id[strcspn(id, "-")] = '\0';
	return found >= 0 || !*id ? found : exhibition_language(exhibition, id);
}

static void take_header(struct reader *reader, const char *header)
{
	size_t length;
	const char *type = header_value(header, "Content-Type", &length);
	const char *charset = length ? strstr(type, "charset=") : NULL;
	if (charset && charset < type + length && strncasecmp(charset + 8, "UTF-8", 5) != 0)
		spoil(reader, "the file says it is not in UTF-8: save it as UTF-8");
	const char *name = header_value(header, "Language", &length);
	int language = length ? find_language(reader->exhibition, name, length) : reader->language;
	if (length && language < 0)
		spoil(reader, "the header names a language that the exhibition does not have");
	else if (reader->language >= 0 && language != reader->language)
		spoil(reader, "the header names another language than --language");
	reader->language = language;
	name = header_value(header, "X-Source-Language", &length);
	int source = length ? find_language(reader->exhibition, name, length) : -1;
	*reader->source = source >= 0 ? source : *reader->source;
}

/* The entry at hand is whole. */
static bool ends_line(const char *text)
{
	return *text && text[strlen(text) - 1] == '\n';
}

static void end_entry(struct reader *reader)
{
	struct entry *entry = &reader->entry;
	const char *context = entry->parts[PART_CONTEXT], *id = entry->parts[PART_ID], *text = entry->parts[PART_TEXT];
	if ((context || id) && !(id && text)) {
		spoil(reader, "the text before this line has no msgid or no msgstr");
	} else if (id && !*id && !context) {
		take_header(reader, text);
		reader->headed = true;
	} else if (id && reader->language < 0) {
		reader->line = entry->line;
		spoil(reader, "the file does not say which language it is in: give --language");
	} else if (id && context && *text && ends_line(id) != ends_line(text)) {
		reader->line = entry->line;
		spoil(reader, "msgid and msgstr must both end with \\n or both without: is the file cut off?");
	} else if (id && context) {
		struct offer offer = {
			.name = context,
			.language = reader->language,
			.text = text,
			.base = entry->base,
			.source = wording_sum(id),
			.fuzzy = entry->fuzzy,
			.guessed = entry->guessed,
			.line = entry->line,
		};
		if (!offers_add(reader->offers, &offer))
			spoil(reader, "out of memory");
	} else if (id) {
		problems_add(reader->problems, SEVERITY_WARNING, reader->file, entry->line, "", "unknown-text",
					 "this text has no msgctxt: whose it is cannot be known");
	}
	*entry = (struct entry){ 0 };
	reader->part = PART_NONE;
}

/* Appends what is between the quotes at `at` to the part at hand. */
static void take_string(struct reader *reader, const char *at, const char *end)
{
	static const char names[] = "ntr\"\\abfv", values[] = "\n\t\r\"\\\a\b\f\v";
	const char **part = &reader->entry.parts[reader->part];
	char *piece = arena_alloc(&reader->offers->arena, (size_t)(end - at) + 1), *out = piece;
	if (!piece || reader->part == PART_NONE || at == end || *at++ != '"') {
		spoil(reader, "this line is no part of a PO file");
		return;
	}
	for (; at < end && *at != '"'; at++) {
		const char *name = *at == '\\' && at + 1 < end ? memchr(names, at[1], sizeof names - 1) : NULL;
		if (*at == '\\' && !name)
			spoil(reader, "a backslash stands before a letter that means nothing");
		at += name != NULL;
		*out++ = name ? values[name - names] : *at;
	}
	if (at >= end)
		spoil(reader, "the quote at the end of this line is missing");
	for (at++; at < end; at++)
		if (!isspace((unsigned char)*at))
			spoil(reader, "something stands behind the string's last quote");
	*part = *part ? arena_format(&reader->offers->arena, "%s%s", *part, piece) : piece;
	if (!*part)
		spoil(reader, "out of memory");
}

static bool begins(const char *at, const char *end, const char *word)
{
	size_t length = strlen(word);
	return (size_t)(end - at) >= length && memcmp(at, word, length) == 0;
}

static void take_remark(struct reader *reader, const char *at, const char *end)
{
	struct entry *entry = &reader->entry;
	if (entry->parts[PART_TEXT] || begins(at, end, "#~"))
		end_entry(reader);
	if (begins(at, end, "#. sum "))
		entry->base = (uint32_t)strtoul(at + 7, NULL, 16);
	else if (begins(at, end, "#, "))
		entry->fuzzy = memmem(at, (size_t)(end - at), "fuzzy", 5) != NULL;
	else if (begins(at, end, "#|"))
		entry->guessed = true;
}

static void take_line(struct reader *reader, const char *at, const char *end)
{
	static const struct {
		const char *word;
		enum part part;
	} words[] = { { "msgctxt ", PART_CONTEXT }, { "msgid ", PART_ID }, { "msgstr ", PART_TEXT } };
	while (at < end && isspace((unsigned char)*at))
		at++;
	if (at == end)
		return;
	if (*at == '#') {
		take_remark(reader, at, end);
		return;
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (!begins(at, end, words[i].word))
			continue;
		if (words[i].part != PART_TEXT && reader->entry.parts[PART_TEXT])
			end_entry(reader);
		if (reader->entry.parts[words[i].part])
			spoil(reader, "msgctxt, msgid or msgstr stands twice");
		reader->part = words[i].part;
		if (reader->part == PART_ID)
			reader->entry.line = reader->line;
		at += strlen(words[i].word);
		while (at < end && *at == ' ')
			at++;
	}
	take_string(reader, at, end);
}

static int line_of(const char *text, size_t at)
{
	int line = 1;
	for (size_t i = 0; i < at; i++)
		line += text[i] == '\n';
	return line;
}

bool po_read(struct offers *offers, const char *text, size_t length, const char *file,
			 const struct exhibition *exhibition, int language, int *source, struct problems *problems)
{
	struct reader reader = { .offers = offers,
							 .exhibition = exhibition,
							 .file = file,
							 .problems = problems,
							 .language = language,
							 .source = source };
	size_t bad;
	offers->marks = true;
	if (!utf8_valid(text, length, &bad) || memchr(text, 0, length)) {
		const char *nul = memchr(text, 0, length);
		reader.line = line_of(text, nul ? (size_t)(nul - text) : bad);
		spoil(&reader, "this line is not UTF-8");
	}
	const char *at = text, *end = text + length;
	if (begins(at, end, "\xEF\xBB\xBF"))
		at += 3;
	for (reader.line = reader.failed ? reader.line : 1; at < end && !reader.failed; reader.line++) {
		const char *newline = memchr(at, '\n', (size_t)(end - at));
		take_line(&reader, at, newline ? newline : end);
		at = newline ? newline + 1 : end;
	}
	end_entry(&reader);
	if (!reader.failed && offers->count == 0 && !reader.headed) {
		reader.line = 0;
		spoil(&reader, "there is no text in this file");
	}
	return !reader.failed;
}
