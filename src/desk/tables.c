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

void tables_panels(FILE *out, const struct tables *tables)
{
	fputs("Fields of every panel (`!`: must be there; a *text* is given in every language):\n", out);
	write_rows(out, &tables->kinds[0].explanation);
	fputs("\nAnd of each kind. `people.name` stands in each entry of the list `people`.\n", out);
	for (size_t i = 1; i < tables->kind_count; i++) {
		fprintf(out, "\n**`%s`**: %s\n", tables->kinds[i].name, tables->kinds[i].explanation.about);
		write_rows(out, &tables->kinds[i].explanation);
	}
}

void tables_files(FILE *out, const struct tables *tables)
{
	for (size_t i = 0; i < tables->file_count; i++) {
		const struct table *file = &tables->files[i];
		fprintf(out, "%sFields of %s`%s.lua`:\n", i > 0 ? "\n" : "", i > 0 ? "each entry of " : "", file->name);
		write_rows(out, &file->explanation);
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

/* Called lantern.Story and what follows. */
static void write_class(FILE *out, const struct table *table, const char *follows)
{
	const struct explanation *explanation = &table->explanation;
	fputs("\n---@class lantern.", out);
	if (table->name)
		fprintf(out, "%c%s%s %s\n", toupper((unsigned char)table->name[0]), table->name + 1, follows,
				explanation->about);
	else
		fputs("Panel\n", out);
	for (size_t i = 0; i < explanation->count;) {
		const struct explained *field = &explanation->fields[i];
		fprintf(out, "---@field %s%s ", field->name, field->required ? "" : "?");
		if (!table->name && strcmp(field->name, "kind") == 0) {
			fputs("lantern.Kind", out);
			i++;
		} else {
			i = write_type(out, explanation, i);
		}
		fprintf(out, " %s\n", field->help);
	}
}

static void write_panels(FILE *out, const struct table *kinds, size_t count)
{
	fputs("---@alias lantern.Kind ", out);
	for (size_t i = 1; i < count; i++)
		fprintf(out, "%s\"%s\"", i > 1 ? "|" : "", kinds[i].name);
	fputc('\n', out);
	for (size_t i = 0; i < count; i++)
		write_class(out, &kinds[i], "Panel: lantern.Panel");
	fputs("\n---A panel: `return panel { kind = \"story\", … }`.\n---@param fields ", out);
	for (size_t i = 1; i < count; i++)
		fprintf(out, "%slantern.%c%sPanel", i > 1 ? "|" : "", toupper((unsigned char)kinds[i].name[0]),
				kinds[i].name + 1);
	fputs("\nfunction panel(fields) end\n", out);
}

/* glossary.lua is a plain table, the other registers have a word of their own. */
static void write_files(FILE *out, const struct table *files, size_t count)
{
	for (size_t i = 0; i < count; i++)
		write_class(out, &files[i], i > 0 ? "Entry" : "");
	fputs("\n---@param fields lantern.Exhibition\nfunction exhibition(fields) end\n", out);
	for (size_t i = 1; i < count; i++)
		if (strcmp(files[i].name, "glossary") != 0)
			fprintf(out, "---@param list table<string, lantern.%c%sEntry>\nfunction %s(list) end\n",
					toupper((unsigned char)files[i].name[0]), files[i].name + 1, files[i].name);
}

void tables_lua(FILE *out, const struct tables *tables)
{
	write_panels(out, tables->kinds, tables->kind_count);
	write_files(out, tables->files, tables->file_count);
}

/* scdoc takes *, _ and \\ for marks; the handbook's own, `, is left out. */
static void write_plain(FILE *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '*' || *text == '_' || *text == '\\')
			fputc('\\', out);
		if (*text != '`')
			fputc(*text, out);
	}
}

static void write_entry(FILE *out, const struct explained *field)
{
	const char *called = TYPES[type_of(field)].person;
	fputc('*', out);
	write_plain(out, field->path);
	fputs("* (", out);
	if (field->list && strcmp(field->type, "fields") == 0) {
		fputs("list of entries", out);
	} else {
		fputs(field->list ? "list: " : "", out);
		write_plain(out, called ? called : field->choices);
	}
	fputs(field->required ? ", must be there)\n\t" : ")\n\t", out);
	write_plain(out, field->help);
	fputs("\n\n", out);
}

static void write_section(FILE *out, const char *title, const struct explanation *explanation)
{
	fprintf(out, "# %s\n\n", title);
	if (*explanation->about) {
		write_plain(out, explanation->about);
		fputs(".\n\n", out);
	}
	for (size_t i = 0; i < explanation->count; i++)
		write_entry(out, &explanation->fields[i]);
}

void tables_manual(FILE *out, const struct tables *tables)
{
	char title[80];
	fputs("lantern-exhibition(5)\n\n# NAME\n\nlantern-exhibition - the files that a curator writes for lantern\n\n"
		  "# DESCRIPTION\n\n"
		  "An exhibition is a folder: _scripts/exhibition.lua_ names the languages, the chapters and their panels; "
		  "_scripts/panels/CHAPTER/ID.lua_ is one panel each; _scripts/registers/_ holds facts, sources, quotations, "
		  "persons and terms; _assets/_ holds pictures. All are Lua tables, saved as UTF-8:\n\n"
		  "```\nreturn panel {\n  kind = \"story\",\n  title = { en = \"The stone\", de = \"Der Stein\" },\n"
		  "  body = { en = \"It weighs *twelve* kilograms.\", de = \"Er wiegt *zwölf* Kilogramm.\" },\n"
		  "}\n```\n\n"
		  "A *text* is given in every language of the exhibition. Fields below are written with dots: _people.name_ "
		  "stands in each entry of the list _people_. *lantern check* names every mistake by file, line and "
		  "field.\n\n",
		  out);
	write_section(out, "EXHIBITION.LUA", &tables->files[0].explanation);
	write_section(out, "EVERY PANEL", &tables->kinds[0].explanation);
	for (size_t i = 1; i < tables->kind_count; i++) {
		snprintf(title, sizeof title, "KIND %s", tables->kinds[i].name);
		write_section(out, title, &tables->kinds[i].explanation);
	}
	for (size_t i = 1; i < tables->file_count; i++) {
		snprintf(title, sizeof title, "REGISTERS/%s.LUA", tables->files[i].name);
		write_section(out, title, &tables->files[i].explanation);
	}
	fputs("# SEE ALSO\n\n*lantern*(1). The curator's handbook, scripts/README.md, has examples and reasons.\n", out);
}
