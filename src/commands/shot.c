/* lantern shot: pictures of panels. */
#include "desk/shot.h"
#include "commands/commands.h"

enum exit_code command_shot(const struct options *options)
{
	struct folders folders;
	if (!folders_find(&folders, options->folder))
		return EXIT_RUNTIME;
	struct shot_options shot = {
		.folder = folders.folder,
		.data = folders.data,
		.fonts = options->fonts,
		.out = options->out,
		.panels = options->panels,
		.panel_count = options->panel_count,
		.language = options->language,
		.width = options->screen.width ? options->screen.width : 1920,
		.height = options->screen.height ? options->screen.height : 1080,
		.rotation = options->screen.rotation,
		.aids = options->aids,
		.overlay = options->shot.overlay,
		.title = options->shot.title,
		.sheet = options->shot.sheet,
		.quiet = options->quiet,
	};
	struct problems problems;
	struct error error = { "" };
	problems_init(&problems);
	int written = shot_run(&shot, &problems, &error);
	for (size_t i = 0; i < problems.count; i++)
		if (problems.items[i].severity == SEVERITY_ERROR || written < 0)
			problem_print(&problems.items[i], stderr);
	enum exit_code code = written < 0 ? EXIT_RUNTIME : problems.errors ? EXIT_PROBLEMS : EXIT_OK;
	if (written < 0)
		fprintf(stderr, "lantern: %s\n", error.text);
	problems_finish(&problems);
	folders_finish(&folders);
	return code;
}
