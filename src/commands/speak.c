/* lantern speak: clips of all that the kiosk may say. */
#include "desk/speak.h"
#include "commands/commands.h"

enum exit_code command_speak(const struct options *options)
{
	struct folders folders;
	if (!folders_find(&folders, options->folder))
		return EXIT_RUNTIME;
	const struct speak_options speak = {
		.folder = folders.folder,
		.data = folders.data,
		.fonts = options->fonts,
		.out = options->out,
		.language = options->language,
		.panels = options->panels,
		.panel_count = options->panel_count,
		.quiet = options->quiet,
		.force = options->force,
		.list = options->speak.list,
		.check = options->speak.check,
	};
	struct problems problems;
	struct error error = { "" };
	problems_init(&problems);
	bool good = speak_run(&speak, stdout, &problems, &error);
	for (size_t i = 0; i < problems.count; i++)
		if (problems.items[i].severity == SEVERITY_ERROR || speak.check || !good)
			problem_print(&problems.items[i], stderr);
	if (!good)
		fprintf(stderr, "lantern: %s\n", error.text);
	enum exit_code code = !good ? EXIT_RUNTIME : problems.errors ? EXIT_PROBLEMS : EXIT_OK;
	problems_finish(&problems);
	folders_finish(&folders);
	return code;
}
