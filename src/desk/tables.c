/* Writing down what words/explain tells. Must not know where it ends up. */
#include "desk/tables.h"
#include <ctype.h>
#include <stdbool.h>
#include <string.h>

/* How a type is called, by whom. */
static const struct {
	const char *type, *person, *editor;
} TYPES[] = {
	{ "text", "text", "lantern.Text" },
	{ "string", "one text for all languages", "string" },
	{ "number", "number", "number" },
	{ "whole", "whole number", "integer" },
	{ "boolean", "`true` or `false`", "boolean" },
	{ "picture", "file name", "string" },
	{ "fact", "id", "string" },
	{ "quote", "id", "string" },
	{ "gloss", "id", "string" },
	{ "source", "id", "string" },
	{ "person", "id", "string" },
	{ "credit", "text, or one for all languages", "lantern.Text|string" },
	{ "colour", "`\"#RRGGBB\"`", "string" },
	{ "language", "language", "lantern.Language" },
	{ "light", "light", "string" },
	{ "year", "year", "integer" },
	{ "place", "`{ longitude, latitude }`", "number[]" },
	{ "focus", "`{ 0.5, 0.3 }`", "number[]" },
	{ "link", "`\"https://…\"`", "string" },
	{ "remark", "anything", "any" },
	{ "list", "list", "any[]" },
	{ "fields", "fields", NULL },
	{ "choice", NULL, NULL },
};

static size_t type_of(const struct explained *field)
{
	size_t i = 0;
	while (i + 1 < sizeof TYPES / sizeof *TYPES && strcmp(TYPES[i].type, field->type) != 0)
		i++;
	return i;
}

static bool has_name(const struct explained *field)
{
	return !isdigit((unsigned char)field->name[0]);
}

/* `picture` · fields · a photograph */
static void write_row(FILE *out, const struct explained *field)
{
	const char *called = TYPES[type_of(field)].person;
	called = called ? called : field->choices;
	fprintf(out, "| `%s%s` | ", field->path, field->required ? "!" : "");
	if (!field->list)
		fputs(called, out);
	else if (strcmp(field->type, "fields") == 0)
		fputs("list of entries", out);
	else
		fprintf(out, "list of %s%s", called, called[0] == '`' ? "" : "s");
	if (field->list && field->least > 1)
		fprintf(out, ", %d at the least", field->least);
	fprintf(out, " | %s |\n", field->help);
}

static void write_rows(FILE *out, const struct explanation *explanation)
{
	fputs("\n| field | what it holds | what it is |\n| --- | --- | --- |\n", out);
	for (size_t i = 0; i < explanation->count; i++)
		write_row(out, &explanation->fields[i]);
}

void tables_markdown(FILE *out, const struct table_kind *kinds, size_t count)
{
	fputs("Fields of every panel (`!`: must be there; a *text* is given in every language):\n", out);
	write_rows(out, &kinds[0].explanation);
	fputs("\nAnd of each kind. `people.name` stands in each entry of the list `people`.\n", out);
	for (size_t i = 1; i < count; i++) {
		fprintf(out, "\n**`%s`**: %s\n", kinds[i].kind, kinds[i].explanation.about);
		write_rows(out, &kinds[i].explanation);
	}
}

static size_t write_type(FILE *out, const struct explanation *explanation, size_t index);

/* "one of": "left"|"right" */
static void write_choices(FILE *out, const char *choices)
{
	for (const char *at = choices; *at;) {
		if (strncmp(at, ", ", 2) == 0 || strncmp(at, " or ", 4) == 0) {
			fputc('|', out);
			at += *at == ',' ? 2 : 4;
		} else {
			fputc(*at++, out);
		}
	}
}

/* { file: string, side?: "left"|"right" }; where it may be a plain value as well, that stands first. */
static size_t write_record(FILE *out, const struct explanation *explanation, size_t index)
{
	const struct explained *field = &explanation->fields[index];
	size_t at = index + 1;
	if (*field->plain)
		fprintf(out, "(%s|", strcmp(field->plain, "text") == 0 ? "lantern.Text" : field->plain);
	fputs("{ ", out);
	while (at < explanation->count && explanation->fields[at].depth > field->depth) {
		const struct explained *part = &explanation->fields[at];
		fprintf(out,
				!has_name(part)			  ? "%s[%s]%s: "
				: strchr(part->name, '-') ? "%s[\"%s\"]%s: "
										  : "%s%s%s: ",
				at > index + 1 ? ", " : "", part->name, part->required ? "" : "?");
		at = write_type(out, explanation, at);
	}
	fprintf(out, " }%s", *field->plain ? ")" : "");
	return at;
}

/* Returns the next field that is none of its own. */
static size_t write_type(FILE *out, const struct explanation *explanation, size_t index)
{
	const struct explained *field = &explanation->fields[index];
	size_t after = index + 1;
	if (strcmp(field->type, "fields") == 0) {
		after = write_record(out, explanation, index);
	} else if (*field->choices) {
		fputs(field->list ? "(" : "", out);
		write_choices(out, field->choices);
		fputs(field->list ? ")" : "", out);
	} else {
		fputs(TYPES[type_of(field)].editor, out);
	}
	fputs(field->list ? "[]" : "", out);
	return after;
}

static void write_class(FILE *out, const struct table_kind *kind)
{
	const struct explanation *explanation = &kind->explanation;
	if (kind->kind)
		fprintf(out, "\n---@class lantern.%c%sPanel: lantern.Panel %s\n", toupper((unsigned char)kind->kind[0]),
				kind->kind + 1, explanation->about);
	else
		fputs("\n---@class lantern.Panel\n", out);
	for (size_t i = 0; i < explanation->count;) {
		const struct explained *field = &explanation->fields[i];
		fprintf(out, "---@field %s%s ", field->name, field->required ? "" : "?");
		if (!kind->kind && strcmp(field->name, "kind") == 0) {
			fputs("lantern.Kind", out);
			i++;
		} else {
			i = write_type(out, explanation, i);
		}
		fprintf(out, " %s\n", field->help);
	}
}

void tables_lua(FILE *out, const struct table_kind *kinds, size_t count)
{
	fputs("---@alias lantern.Kind ", out);
	for (size_t i = 1; i < count; i++)
		fprintf(out, "%s\"%s\"", i > 1 ? "|" : "", kinds[i].kind);
	fputc('\n', out);
	for (size_t i = 0; i < count; i++)
		write_class(out, &kinds[i]);
	fputs("\n---A panel: `return panel { kind = \"story\", … }`.\n---@param fields ", out);
	for (size_t i = 1; i < count; i++)
		fprintf(out, "%slantern.%c%sPanel", i > 1 ? "|" : "", toupper((unsigned char)kinds[i].kind[0]),
				kinds[i].kind + 1);
	fputs("\nfunction panel(fields) end\n", out);
}
