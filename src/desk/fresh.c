/* Writing panels for people who will write them further.
 *
 * What a field is stands beside it, in the words of its layout. One that may be left out is a remark, to be freed by
 * taking the two dashes away. Must not know Lua's tables: only what words/explain tells of them. */
#include "desk/fresh.h"
#include <ctype.h>
#include <string.h>

const struct fresh_entry FRESH[FRESH_PANELS] = {
	{ "beginning", "opening", "chapter", PLACEHOLDER_BEGINNING },
	{ "beginning", "story", "story", PLACEHOLDER_STORY },
	{ "years", "timeline", "timeline", PLACEHOLDER_YEARS },
};

struct pen {
	FILE *out;
	const struct fresh_languages *languages;
	int indent;
	int remark;	 /* how far the dashes of a remark stand to the right; -1: no remark */
	int year;	 /* the next one that is wanted */
	bool silent; /* what the fields are has been said: a list's further entries */
};

enum { STEP = 2, YEAR_FIRST = 1900, YEARS_APART = 10 };

static void new_line(const struct pen *pen)
{
	fputc('\n', pen->out);
	if (pen->remark < 0)
		fprintf(pen->out, "%*s", pen->indent, "");
	else
		fprintf(pen->out, "%*s-- %*s", pen->remark, "", pen->indent - pen->remark, "");
}

static void say(const struct pen *pen, const struct explained *field)
{
	if (pen->silent || !*field->help)
		return;
	fprintf(pen->out, " -- %s", field->help);
	if (*field->choices)
		fprintf(pen->out, ": %s", field->choices);
}

static bool is_word(const char *text, const char *word)
{
	return strcmp(text, word) == 0;
}

static enum placeholder words_of(const struct explained *field)
{
	return is_word(field->sample, "sentence")	  ? PLACEHOLDER_SENTENCE
		   : is_word(field->sample, "paragraphs") ? PLACEHOLDER_PARAGRAPH
												  : PLACEHOLDER_HEADING;
}

/* In one line: { de = "…", fr = "…" }. */
static void write_short_text(const struct pen *pen, enum placeholder words)
{
	fputs("{ ", pen->out);
	for (size_t i = 0; i < pen->languages->count; i++) {
		const char *id = pen->languages->ids[i], *text = pen->remark < 0 ? placeholder(id, words) : "…";
		fprintf(pen->out, strchr(id, '-') ? "%s[\"%s\"] = \"%s\"" : "%s%s = \"%s\"", i > 0 ? ", " : "", id, text);
	}
	fputs(" }", pen->out);
}

static void write_long_text(struct pen *pen, const struct explained *field)
{
	enum placeholder words = words_of(field);
	fputc('{', pen->out);
	say(pen, field);
	pen->indent += STEP;
	for (size_t i = 0; i < pen->languages->count; i++) {
		const char *id = pen->languages->ids[i];
		new_line(pen);
		fprintf(pen->out, strchr(id, '-') ? "[\"%s\"] = " : "%s = ", id);
		if (words == PLACEHOLDER_PARAGRAPH)
			fprintf(pen->out, "[[%s\n\n%s]],", placeholder(id, words), placeholder(id, PLACEHOLDER_PARAGRAPH_2));
		else
			fprintf(pen->out, "\"%s\",", placeholder(id, words));
	}
	pen->indent -= STEP;
	new_line(pen);
	fputs("},", pen->out);
}

static bool is_long_text(const struct pen *pen, const struct explained *field)
{
	return is_word(field->type, "text") && !field->list && pen->remark < 0 && words_of(field) != PLACEHOLDER_HEADING;
}

/* What stands for a value of a type that has no sample of its own. */
static const char *usual(const char *type)
{
	static const char *const values[][2] = {
		{ "number", "1" },
		{ "whole", "1" },
		{ "boolean", "true" },
		{ "picture", "\"picture.jpg\"" },
		{ "fact", "\"F001\"" },
		{ "quote", "\"Q01\"" },
		{ "gloss", "\"term\"" },
		{ "source", "\"S01\"" },
		{ "person", "\"somebody\"" },
		{ "colour", "\"#6F2412\"" },
		{ "light", "\"daylight\"" },
		{ "place", "{ 26.98, 36.95 }" },
		{ "focus", "{ 0.5, 0.3 }" },
		{ "link", "\"https://example.org\"" },
	};
	for (size_t i = 0; i < sizeof values / sizeof *values; i++)
		if (is_word(values[i][0], type))
			return values[i][1];
	return "{}";
}

static void write_plain(struct pen *pen, const struct explained *field)
{
	const char *first = pen->languages->ids[0], *sample = field->sample;
	bool words = !*sample || is_word(sample, "sentence") || is_word(sample, "heading") || is_word(sample, "paragraphs");
	if (is_word(field->type, "language") || is_word(sample, "language"))
		fprintf(pen->out, "\"%s\"", first);
	else if (is_word(field->type, "text"))
		write_short_text(pen, words_of(field));
	else if (!words)
		fputs(sample, pen->out);
	else if (is_word(field->type, "string") || is_word(field->type, "remark") || is_word(field->type, "credit"))
		fprintf(pen->out, "\"%s\"", pen->remark < 0 ? placeholder(first, words_of(field)) : "…");
	else if (is_word(field->type, "year"))
		fprintf(pen->out, "%d", pen->year);
	else if (is_word(field->type, "choice"))
		fprintf(pen->out, "%.*s", (int)strcspn(field->choices, " ,"), field->choices);
	else
		fputs(usual(field->type), pen->out);
	if (is_word(field->type, "year"))
		pen->year += YEARS_APART;
}

static size_t end_of(const struct explanation *explanation, size_t field)
{
	size_t end = field + 1;
	while (end < explanation->count && explanation->fields[end].depth > explanation->fields[field].depth)
		end++;
	return end;
}

static void write_field(struct pen *pen, const struct explanation *explanation, size_t index);

static void write_fields(struct pen *pen, const struct explanation *explanation, size_t from, size_t end)
{
	pen->indent += STEP;
	for (size_t i = from; i < end; i = end_of(explanation, i))
		write_field(pen, explanation, i);
	pen->indent -= STEP;
	new_line(pen);
	fputs("},", pen->out);
}

static void write_record(struct pen *pen, const struct explanation *explanation, size_t index)
{
	const struct explained *field = &explanation->fields[index];
	size_t end = end_of(explanation, index);
	fputc('{', pen->out);
	say(pen, field);
	if (!field->list) {
		write_fields(pen, explanation, index + 1, end);
		return;
	}
	bool silent = pen->silent;
	int entries = field->wanted > field->least ? field->wanted : field->least;
	pen->indent += STEP;
	for (int i = 0; i < (entries > 1 && pen->remark < 0 ? entries : 1); i++) {
		new_line(pen);
		fputc('{', pen->out);
		write_fields(pen, explanation, index + 1, end);
		pen->silent = true;
	}
	pen->silent = silent;
	pen->indent -= STEP;
	new_line(pen);
	fputs("},", pen->out);
}

static void write_field(struct pen *pen, const struct explanation *explanation, size_t index)
{
	const struct explained *field = &explanation->fields[index];
	int remark = pen->remark;
	if (remark < 0 && !field->required && !field->wanted) {
		if (pen->silent)
			return;
		pen->remark = pen->indent;
	}
	new_line(pen);
	if (!isdigit((unsigned char)field->name[0]))
		fprintf(pen->out, strchr(field->name, '-') ? "[\"%s\"] = " : "%s = ", field->name);
	bool whole = *field->sample && !is_word(field->type, "text") && !is_word(field->sample, "heading") &&
				 !is_word(field->sample, "sentence") && !is_word(field->sample, "language");
	if (is_word(field->type, "fields") && !whole) {
		write_record(pen, explanation, index);
	} else if (is_long_text(pen, field)) {
		write_long_text(pen, field);
	} else {
		bool braces = field->list && !whole;
		fputs(braces ? "{ " : "", pen->out);
		write_plain(pen, field);
		fputs(braces ? " }," : ",", pen->out);
		say(pen, field);
	}
	pen->remark = remark;
}

/* In languages that lantern does not speak, English words stand until somebody has written others. */
static void tell_english(FILE *out, const struct fresh_languages *languages)
{
	for (size_t i = 0; i < languages->count; i++)
		if (!placeholder(languages->ids[i], PLACEHOLDER_NAME))
			fprintf(out, "-- What is written for \"%s\" here is English: write it in that language.\n",
					languages->ids[i]);
}

static bool has_field(const struct explanation *explanation, const struct explained *field)
{
	for (size_t i = 0; i < explanation->count; i++)
		if (explanation->fields[i].depth == 0 && is_word(explanation->fields[i].name, field->name))
			return true;
	return false;
}

void fresh_panel(FILE *out, const char *kind, enum placeholder title, const struct explanation *own,
				 const struct explanation *common, const struct fresh_languages *languages)
{
	struct pen pen = { .out = out, .languages = languages, .indent = STEP, .remark = -1, .year = YEAR_FIRST };
	fprintf(out, "-- Write your own words between the quotes. What begins with -- is a remark; take the dashes away to "
				 "use it.\n");
	tell_english(out, languages);
	fprintf(out, "return panel {\n  kind = \"%s\",%s%s\n  title = ", kind, *own->about ? " -- " : "", own->about);
	write_short_text(&pen, title);
	fputs(",", out);
	for (size_t i = 0; i < own->count; i = end_of(own, i))
		write_field(&pen, own, i);
	fputs("\n\n  -- What every panel may have:", out);
	for (size_t i = 0; i < common->count; i = end_of(common, i))
		if (!common->fields[i].required && !has_field(own, &common->fields[i]))
			write_field(&pen, common, i);
	fputs("\n}\n", out);
}

static void write_languages(FILE *out, const struct fresh_languages *languages)
{
	fputs(",\n\n  -- id: the language's short name, as in web pages; name: as it calls itself. Texts say { id = \"…\", "
		  "… }.\n"
		  "  languages = {\n",
		  out);
	for (size_t i = 0; i < languages->count; i++) {
		const char *id = languages->ids[i], *name = placeholder(id, PLACEHOLDER_NAME);
		fprintf(out, "    { id = \"%s\", name = \"%s\" },%s\n", id, name ? name : id,
				name ? "" : " -- write here how the language calls itself");
	}
	fprintf(out, "  },\n  language = \"%s\", -- the one the tour speaks, and the one it returns to\n\n",
			languages->ids[0]);
}

void fresh_exhibition(FILE *out, int version, const struct fresh_languages *languages)
{
	const struct pen pen = { .out = out, .languages = languages, .remark = -1 };
	static const char *const lights[] = { "first_light", "daylight" };
	fputs("-- The exhibition: what is shown, in which order, in which languages.\n", out);
	tell_english(out, languages);
	fprintf(
		out,
		"return exhibition {\n  lantern = %d, -- the version of lantern's look that this was written for\n\n  title = ",
		version);
	write_short_text(&pen, PLACEHOLDER_EXHIBITION);
	write_languages(out, languages);
	fputs("  -- Chapters in order; a panel is scripts/panels/CHAPTER/ID.lua. To take one out, take its id out of the "
		  "list.\n"
		  "  chapters = {",
		  out);
	for (int i = 0; i < FRESH_PANELS; i++) {
		bool first = i == 0 || strcmp(FRESH[i - 1].chapter, FRESH[i].chapter) != 0;
		if (first) {
			fprintf(out, "%s\n    { id = \"%s\", light = \"%s\", title = ", i > 0 ? " } }," : "", FRESH[i].chapter,
					lights[i > 0]);
			write_short_text(&pen, FRESH[i].title);
			fputs(",\n      panels = { ", out);
		}
		fprintf(out, "%s\"%s\"", first ? "" : ", ", FRESH[i].id);
	}
	fputs(" } },\n  },\n\n"
		  "  -- The screen in the room, in millimetres: its diagonal, from where it is read, how high its lower edge "
		  "hangs.\n"
		  "  screen = { diagonal = 610, distance = 700, mounting = 800 },\n}\n",
		  out);
}
