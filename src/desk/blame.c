/* Every problem is added anew to a list of its own, so that equal ones fall together. Must not know how any was found.
 */
#include "desk/blame.h"
#include "base/file.h"
#include "base/messages.h"
#include <stdio.h>
#include <string.h>

enum { CAUSES_TOLD = 3 /* panels that are named with one cause */ };

/* The kiosk's own words are the one file of its own that a curator is sent to. */
static bool is_lanterns(const struct script *script, const char *file)
{
	return strncmp(file, "scripts/", 8) == 0 && strncmp(file, "scripts/panels/", 15) != 0 &&
		   strcmp(file, "scripts/exhibition.lua") != 0 && strcmp(file, "scripts/words.lua") != 0 &&
		   strcmp(file, "scripts/theme.lua") != 0 && !script_owns(script, file);
}

/* Does the same stand of an earlier panel, and of how many in all? Only of panels that a layout could not lay out. */
static size_t told_before(const struct problems *problems, size_t at, size_t *all)
{
	const struct problem *problem = &problems->items[at];
	size_t before = 0;
	*all = 0;
	const char *start = message(SCRIPT_UNLAID);
	if (strncmp(problem->message, start, strcspn(start, "%")) != 0)
		return 0;
	for (size_t i = 0; i < problems->count; i++) {
		if (strcmp(problems->items[i].message, problem->message) != 0)
			continue;
		before += i < at;
		(*all)++;
	}
	return before;
}

static void tell_of_screen(const struct script *script, const struct problem *problem, struct problems *out)
{
	static const char file[] = "scripts/exhibition.lua", field[] = "screen";
	char name[80];
	snprintf(name, sizeof name, "%s", path_name(problem->file));
	name[strcspn(name, ".")] = 0;
	problems_add(out, problem->severity, file, script_line(script, file, field), field, problem->rule,
				 "with this screen, on lantern's own sheet \"%s\": %s%s%s", name, problem->field,
				 *problem->field ? ": " : "", problem->message);
}

static void tell(const struct script *script, const struct problem *problem, size_t others, struct problems *out)
{
	char more[120] = "";
	int line = problem->line;
	if (line == 0 && *problem->field && script_owns(script, problem->file))
		line = script_line(script, problem->file, problem->field);
	if (others > 0)
		snprintf(more, sizeof more, message(" (as %zu other panels)"), others);
	problems_add(out, problem->severity, problem->file, line, problem->field, problem->rule, "%s%s", problem->message,
				 more);
}

void blame_curator(const struct script *script, struct problems *problems)
{
	struct problems told;
	problems_init(&told);
	for (size_t i = 0; i < problems->count; i++) {
		size_t all, before = told_before(problems, i, &all);
		bool many = all > CAUSES_TOLD;
		if (is_lanterns(script, problems->items[i].file))
			tell_of_screen(script, &problems->items[i], &told);
		else if (!many || before == 0)
			tell(script, &problems->items[i], many ? all - 1 : 0, &told);
	}
	/* What was counted and could not be kept for want of memory stays counted. */
	size_t unkept = problems->errors;
	for (size_t i = 0; i < problems->count; i++)
		unkept -= problems->items[i].severity == SEVERITY_ERROR;
	problems_clear(problems);
	problems->errors = unkept;
	problems_move(problems, &told);
	problems_finish(&told);
}
