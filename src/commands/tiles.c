/* lantern tiles: cuts a large scan so that the viewer can enlarge it. */
#include "desk/tiles.h"
#include "base/messages.h"
#include "commands/commands.h"
#include <signal.h>
#include <stdlib.h>

static volatile sig_atomic_t ended;

static void end(int number)
{
	(void)number;
	ended = 1;
}

/* Asked to end, the command still clears away what it began. */
static void catch_signals(void)
{
	struct sigaction action = { .sa_handler = end };
	sigemptyset(&action.sa_mask);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	sigaction(SIGHUP, &action, NULL);
}

enum exit_code command_tiles(const struct options *options)
{
	const struct tiles_options tiles = { options->folder, options->out, options->force, options->quiet, &ended };
	struct tiles_report report;
	struct error error = { "" };
	catch_signals();
	enum tiles_result result = tiles_cut(&tiles, &report, &error);
	if (result == TILES_FAILED)
		fprintf(stderr, "lantern: %s\n", error.text);
	else
		printf(message("%s: %d x %d pixels, %d levels, %d tiles%s\n"), report.folder, report.width, report.height,
			   report.levels, report.tiles,
			   result == TILES_CURRENT ? message(", up to date (--force cuts it again)") : "");
	free(report.folder);
	return result == TILES_FAILED ? EXIT_RUNTIME : EXIT_OK;
}
