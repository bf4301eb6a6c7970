/* lantern edit: from options to the curator's preview. */
#include "commands/commands.h"
#include "studio/studio.h"

static struct studio_options studio_of(const struct options *options, const struct folders *folders)
{
	struct studio_options studio = {
		.folder = folders->folder,
		.data = folders->data,
		.fonts = options->fonts,
		.program = "/proc/self/exe",
		.language = options->language,
		.panel = options->panel_count ? options->panels[0] : NULL,
		.aids = options->aids,
		.window = { options->screen.headless, options->screen.width, options->screen.height, options->screen.keys },
		.run = { .virtual_clock = options->run.virtual_clock,
				 .until = options->run.until,
				 .touches = options->run.touches,
				 .trace = options->run.trace,
				 .at = options->run.at,
				 .at_count = options->run.at_count,
				 .out = options->out ? options->out : "." },
	};
	if (options->check.size_count > 0) {
		const struct survey_size *size = &options->check.sizes[0];
		studio.screen.width = size->width_px;
		studio.screen.height = size->height_px;
		studio.screen.diagonal_mm = size->diagonal_mm;
	}
	if (!studio.window.width) {
		studio.window.width = 1280;
		studio.window.height = 900;
	}
	keys_add(&studio.window.keys, "PageUp=up");
	keys_add(&studio.window.keys, "PageDown=down");
	return studio;
}

enum exit_code command_edit(const struct options *options)
{
	struct folders folders;
	if (!folders_find(&folders, options->folder))
		return EXIT_RUNTIME;
	fprintf(stderr, "lantern edit: %s\n", folders.folder);
	struct studio_options studio = studio_of(options, &folders);
	struct error error = { "" };
	enum studio_result result = studio_run(&studio, &error);
	if (result != STUDIO_ENDED)
		fprintf(stderr, "lantern: %s\n", error.text);
	folders_finish(&folders);
	return result == STUDIO_ENDED ? EXIT_OK : result == STUDIO_NO_DISPLAY ? EXIT_NO_DISPLAY : EXIT_RUNTIME;
}
