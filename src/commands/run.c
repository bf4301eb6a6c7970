/* lantern run: from options to the kiosk. */
#include "commands/commands.h"
#include "draw/window.h"
#include <stdlib.h>

static bool on_desktop(void)
{
	return getenv("DISPLAY") || getenv("WAYLAND_DISPLAY");
}

enum exit_code command_run(const struct options *options)
{
	struct folders folders;
	if (!folders_find(&folders, options->folder))
		return EXIT_RUNTIME;
	struct show_options show = {
		.folder = folders.folder,
		.data = folders.data,
		.fonts = options->fonts,
		.screen = {
			.headless = options->headless,
			.wait = options->wait,
			.fullscreen = options->fullscreen || (!options->width && !on_desktop()),
			.width = options->width		 ? options->width
					 : options->headless ? 1920
										 : 1280,
			.height = options->height	  ? options->height
					  : options->headless ? 1080
										  : 720,
			.rotation = options->rotation,
			.wish = options->wish,
			.keys = options->keys,
			.draw = options->draw,
		},
		.language = options->language,
		.panel = options->panel_count ? options->panels[0] : NULL,
		.aids = options->aids,
		.place = options->place,
		.hours = options->hours,
		.date = options->date,
		.virtual_clock = options->virtual_clock,
		.until = options->until,
		.rounds = options->rounds,
		.tries = options->tries,
		.pictures = { options->at, options->at_count, options->out ? options->out : "." },
		.touches = options->touches,
		.trace = options->trace,
		.picture_bytes = (size_t)(options->memory * 1024 * 1024),
	};
	struct error error = { "" };
	enum exit_code code = EXIT_OK;
	enum show_result result = show_run(&show, &error);
	if (result != SHOW_ENDED) {
		fprintf(stderr, "lantern: %s\n", error.text);
		code = result == SHOW_NO_DISPLAY ? EXIT_NO_DISPLAY : result == SHOW_NOTHING ? EXIT_NOTHING : EXIT_RUNTIME;
	}
	if (code == EXIT_NO_DISPLAY)
		fprintf(stderr, "lantern: with no display, --headless draws into memory (with --trace to follow it), and "
						"`lantern shot` makes pictures\n");
	folders_finish(&folders);
	return code;
}
