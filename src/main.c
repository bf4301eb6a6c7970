/* argv becomes one command. */
#include "base/file.h"
#include "base/messages.h"
#include "commands/commands.h"
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static enum exit_code dispatch(const struct options *options)
{
	switch (options->command) {
	case COMMAND_RUN:
		return command_run(options);
	case COMMAND_EDIT:
		return command_edit(options);
	case COMMAND_CHECK:
		return command_check(options);
	case COMMAND_SHOT:
		return command_shot(options);
	case COMMAND_TILES:
		return command_tiles(options);
	case COMMAND_NEW:
		return command_new(options);
	case COMMAND_FIELDS:
		return command_fields(options);
	case COMMAND_WORDS:
		return command_words(options);
	case COMMAND_PROOF:
		return command_proof(options);
	case COMMAND_KEYS:
		return command_keys(options);
	case COMMAND_SPEAK:
		return command_speak(options);
	case COMMAND_VERSION:
		printf("lantern %s\n", LANTERN_VERSION);
		return EXIT_OK;
	case COMMAND_MANUAL:
		options_manual(stdout);
		return EXIT_OK;
	default:
		options_help(options->about, stdout);
		return EXIT_OK;
	}
}

/* What the kiosk opens must not become its standard output, nor a closed pipe or a full disk its end: errors of writing
 * are values here. */
static void prepare(void)
{
	int fd;
	while ((fd = open("/dev/null", O_RDWR)) >= 0 && fd <= STDERR_FILENO)
		;
	if (fd >= 0)
		close(fd);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
}

/* Messages lie beside the look: built in a checkout, else where the system has them. */
static void speak(void)
{
	char *data = path_data();
	char *built = data ? path_join(data, "build/locale") : NULL,
		 *installed = data ? path_join(data, "../locale") : NULL;
	if (built && installed)
		messages_open(folder_exists(built) ? built : installed);
	free(installed);
	free(built);
	free(data);
}

int main(int argc, char **argv)
{
	/* The "C" locale stays for all but messages: numbers in files and traces have a point wherever the kiosk stands. */
	struct options options;
	struct error error;
	enum exit_code code = EXIT_USAGE;
	/* A screen of pixels goes back to the system when it is freed; left alone, glibc raises this threshold after the
	 * first one and keeps them all. */
	prepare();
	speak();
	mallopt(M_MMAP_THRESHOLD, 256 * 1024);
	if (options_parse(&options, argc, argv, &error))
		code = dispatch(&options);
	else
		fprintf(stderr, "lantern: %s\n", error.text);
	options_finish(&options);
	return (int)code;
}
