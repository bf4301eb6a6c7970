/* lantern run: from options to the kiosk. */
#include "base/messages.h"
#include "commands/commands.h"
#include "draw/window.h"
#include "view/keyboard.h"
#include <stdlib.h>

static bool on_desktop(void)
{
	return getenv("DISPLAY") || getenv("WAYLAND_DISPLAY");
}

static struct show_screen screen_of(const struct options *options)
{
	struct show_screen screen = options->screen;
	screen.fullscreen = screen.fullscreen || (!screen.width && !on_desktop());
	screen.nudged = options->run.retention ? options->run.retention > 0 : screen.fullscreen && !screen.headless;
	if (!screen.width)
		screen.width = screen.headless ? 1920 : 1280;
	if (!screen.height)
		screen.height = screen.headless ? 1080 : 720;
	return screen;
}

/* The machine's own keys stand behind those of the command line. */
static void add_keys(struct key_table *keys)
{
	struct problems problems;
	char *path = keyboard_path();
	problems_init(&problems);
	if (path)
		keyboard_read(keys, path, &problems);
	problems_print(&problems, stderr);
	problems_finish(&problems);
	free(path);
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
		.screen = screen_of(options),
		.language = options->language,
		.panel = options->panel_count ? options->panels[0] : NULL,
		.aids = options->aids,
		.place = options->run.place,
		.hours = options->run.hours,
		.date = options->run.date,
		.virtual_clock = options->run.virtual_clock,
		.until = options->run.until,
		.rounds = options->run.rounds,
		.tries = options->run.tries,
		.pictures = { options->run.at, options->run.at_count, options->out ? options->out : "." },
		.touches = options->run.touches,
		.trace = options->run.trace,
		.sound = options->run.sound,
		.voice = options->run.voice,
		.picture_bytes = (size_t)(options->run.memory * 1024 * 1024),
	};
	struct error error = { "" };
	enum exit_code code = EXIT_OK;
	add_keys(&show.screen.keys);
	enum show_result result = show_run(&show, &error);
	if (result != SHOW_ENDED) {
		fprintf(stderr, "lantern: %s\n", error.text);
		code = result == SHOW_NO_DISPLAY ? EXIT_NO_DISPLAY : result == SHOW_NOTHING ? EXIT_NOTHING : EXIT_RUNTIME;
	}
	if (code == EXIT_NO_DISPLAY)
		fputs(message("lantern: with no display, --headless draws into memory (with --trace to follow it), and "
					  "`lantern shot` makes pictures\n"),
			  stderr);
	folders_finish(&folders);
	return code;
}
