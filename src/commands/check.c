/* lantern check: prints what the desk found. */
#include "desk/check.h"
#include "base/json.h"
#include "commands/commands.h"

static void print_json(const struct problem *problem)
{
	struct json json;
	json_open(&json, stdout);
	json_text(&json, "file", problem->file);
	json_whole(&json, "line", problem->line);
	json_text(&json, "severity", problem->severity == SEVERITY_ERROR ? "error" : "warning");
	json_text(&json, "field", problem->field);
	json_text(&json, "message", problem->message);
	json_text(&json, "rule", problem->rule);
	json_close(&json);
}

static void print_all(const struct problems *problems, bool as_json)
{
	for (size_t i = 0; i < problems->count; i++) {
		if (as_json)
			print_json(&problems->items[i]);
		else
			problem_print(&problems->items[i], stdout);
	}
	size_t warnings = problems->count - problems->errors;
	if (!as_json)
		fprintf(stderr, "lantern check: %zu error%s, %zu warning%s\n", problems->errors,
				problems->errors == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s");
}

enum exit_code command_check(const struct options *options)
{
	struct place place;
	if (!place_find(&place, options->folder))
		return EXIT_RUNTIME;
	struct error error = { "" };
	struct problems problems;
	problems_init(&problems);
	struct fonts *fonts = show_fonts(place.folder, place.data, options->fonts, &error);
	enum exit_code code = EXIT_RUNTIME;
	struct measured measured = { 0 };
	struct check_wish wish = {
		.folder = place.folder,
		.data = place.data,
		.fonts = fonts,
		.sizes = options->sizes,
		.size_count = options->size_count,
		.measured = options->targets ? &measured : NULL,
	};
	if (fonts && check_run(&wish, &problems, &error)) {
		print_all(&problems, options->json);
		if (options->targets)
			worst_print(&measured.worst, measured.distance_mm, options->json ? stderr : stdout);
		code = problems.errors ? EXIT_PROBLEMS : EXIT_OK;
	} else {
		fprintf(stderr, "lantern: %s\n", error.text);
	}
	fonts_destroy(fonts);
	problems_finish(&problems);
	place_finish(&place);
	return code;
}
