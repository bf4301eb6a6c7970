/* lantern fields: what panels, exhibition.lua and the registers may have. */
#include "base/file.h"
#include "commands/commands.h"
#include "desk/tables.h"
#include "pages/script.h"
#include <stdlib.h>
#include <string.h>

static const char *const FILES[] = { "exhibition", "facts", "sources", "quotes", "people", "glossary" };
enum { FILE_COUNT = sizeof FILES / sizeof *FILES };

/* The kinds that curators write: those that say what they are for. */
static void explain_kinds(struct script *script, struct tables *tables, char *const *names, size_t count,
						  struct problems *problems)
{
	tables->kind_count = script_explain(script, NULL, &tables->kinds[0].explanation, problems);
	for (size_t i = 0; i < count && tables->kind_count > 0; i++) {
		struct table *kind = &tables->kinds[tables->kind_count];
		if (!script_explain(script, names[i], &kind->explanation, problems))
			continue;
		kind->name = names[i];
		if (*kind->explanation.about)
			tables->kind_count++;
		else
			explanation_finish(&kind->explanation);
	}
}

static void explain_files(struct script *script, struct tables *tables, struct problems *problems)
{
	for (int i = 0; i < FILE_COUNT; i++) {
		struct table *file = &tables->files[tables->file_count];
		file->name = FILES[i];
		tables->file_count += script_explain_file(script, FILES[i], &file->explanation, problems);
	}
}

static void finish(struct table *tables, size_t count)
{
	for (size_t i = 0; i < count; i++)
		explanation_finish(&tables[i].explanation);
	free(tables);
}

static enum exit_code write_fields(struct script *script, enum fields_format format)
{
	static void (*const write[])(FILE *, const struct tables *) = {
		[FIELDS_PANELS] = tables_panels,
		[FIELDS_FILES] = tables_files,
		[FIELDS_LUA] = tables_lua,
		[FIELDS_MANUAL] = tables_manual,
	};
	struct problems problems;
	char **names = NULL;
	size_t count = script_kinds(script, &names);
	struct tables tables = { .kinds = calloc(count + 1, sizeof *tables.kinds),
							 .files = calloc(FILE_COUNT, sizeof *tables.files) };
	problems_init(&problems);
	if (tables.kinds && tables.files) {
		explain_kinds(script, &tables, names, count, &problems);
		explain_files(script, &tables, &problems);
	}
	bool whole = tables.kind_count > 0 && tables.file_count == FILE_COUNT && problems.count == 0;
	if (whole)
		write[format](stdout, &tables);
	problems_print(&problems, stderr);
	finish(tables.kinds, tables.kind_count);
	finish(tables.files, tables.file_count);
	problems_finish(&problems);
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
	return whole && fflush(stdout) == 0 ? EXIT_OK : EXIT_RUNTIME;
}

enum exit_code command_fields(const struct options *options)
{
	struct bare bare;
	if (!bare_open(&bare, options->fonts))
		return EXIT_RUNTIME;
	enum exit_code code = write_fields(bare.script, options->fields);
	bare_close(&bare);
	return code;
}
