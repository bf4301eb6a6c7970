/* lantern fields: what the fields of lantern's own kinds of panels are. */
#include "base/file.h"
#include "commands/commands.h"
#include "desk/tables.h"
#include "pages/script.h"
#include <stdlib.h>
#include <string.h>

/* The kinds that curators write: those that say what they are for. */
static size_t explain_kinds(struct script *script, struct table_kind *kinds, char *const *names, size_t count,
							struct problems *problems)
{
	size_t found = script_explain(script, NULL, &kinds[0].explanation, problems);
	for (size_t i = 0; i < count; i++) {
		struct table_kind *kind = &kinds[found];
		if (!script_explain(script, names[i], &kind->explanation, problems))
			continue;
		kind->kind = names[i];
		if (*kind->explanation.about)
			found++;
		else
			explanation_finish(&kind->explanation);
	}
	return found;
}

static enum exit_code write_fields(struct script *script, bool as_lua)
{
	struct problems problems;
	char **names = NULL;
	size_t count = script_kinds(script, &names);
	struct table_kind *kinds = calloc(count + 1, sizeof *kinds);
	problems_init(&problems);
	size_t found = kinds ? explain_kinds(script, kinds, names, count, &problems) : 0;
	if (found > 0 && problems.count == 0)
		(as_lua ? tables_lua : tables_markdown)(stdout, kinds, found);
	for (size_t i = 0; i < problems.count; i++)
		problem_print(&problems.items[i], stderr);
	bool good = found > 0 && problems.count == 0 && fflush(stdout) == 0;
	for (size_t i = 0; i < found; i++)
		explanation_finish(&kinds[i].explanation);
	problems_finish(&problems);
	free(kinds);
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
	return good ? EXIT_OK : EXIT_RUNTIME;
}

enum exit_code command_fields(const struct options *options)
{
	struct bare bare;
	if (!bare_open(&bare, options->fonts))
		return EXIT_RUNTIME;
	enum exit_code code = write_fields(bare.script, options->as_lua);
	bare_close(&bare);
	return code;
}
