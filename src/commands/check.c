/* lantern check: prints what the desk found. */
#include "desk/check.h"
#include "base/file.h"
#include "base/json.h"
#include "base/messages.h"
#include "commands/commands.h"
#include "desk/gate.h"
#include "desk/mend.h"
#include "view/faces.h"
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

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

static void print_problems(const struct problems *problems, bool as_json)
{
	if (!as_json)
		problems_print(problems, stdout);
	for (size_t i = 0; as_json && i < problems->count; i++)
		print_json(&problems->items[i]);
}

static void print_sum(const struct problems *problems, const char *folder)
{
	size_t warnings = problems->count - problems->errors;
	fprintf(stderr, "lantern check: ");
	fprintf(stderr, messages(problems->errors, "%zu error", "%zu errors"), problems->errors);
	fputs(", ", stderr);
	fprintf(stderr, messages(warnings, "%zu warning in %s", "%zu warnings in %s"), warnings, folder);
	fputc('\n', stderr);
}

/* Which exhibition it is: without a folder on the command line it may be another than the curator thinks. */
static void print_which(const struct folders *folders)
{
	fprintf(stderr, "lantern check: %s%s\n", folders->folder,
			folders->lent ? message(", lantern's own exhibition: there is no "
									"scripts/exhibition.lua in this folder or above it")
						  : "");
}

static void print_measured(const struct options *options, struct measured *measured)
{
	FILE *out = options->check.json ? stderr : stdout;
	if (options->check.targets)
		worst_print(&measured->worst, measured->distance_mm, out);
	if (options->check.table)
		legibles_print(&measured->legibles, out);
	if (options->check.summary)
		fprintf(out, "title\t%s\npanels\t%zu\n", measured->title, measured->panels);
	if (*measured->packages && !options->check.json)
		fprintf(stderr, message("lantern check: spelling is looked at in all languages with: apt install %s\n"),
				measured->packages);
	legibles_finish(&measured->legibles);
}

/* Of a check that goes on for longer, whoever waits at a terminal is told how far it is. */
struct progress {
	double since;
	bool told;
};

static double seconds_now(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void tell_progress(void *data, size_t done, size_t count)
{
	struct progress *progress = data;
	if (seconds_now() - progress->since < 2)
		return;
	fprintf(stderr, "\rlantern check: %zu of %zu looked at ", done, count);
	progress->told = true;
}

static enum exit_code check_place(const struct options *options, const struct folders *folders, struct fonts *fonts,
								  struct problems *problems, struct error *error)
{
	const char *etc = getenv("LANTERN_ETC");
	char *pin = path_join(etc && *etc ? etc : "/etc/lantern", "pin");
	const struct gate gate = { folders->folder, folders->data, fonts, pin ? pin : "" };
	struct measured measured = { 0 };
	char *listed = NULL;
	size_t length = 0;
	FILE *words = open_memstream(&listed, &length);
	char *heard = NULL;
	size_t heard_length = 0;
	FILE *voices = open_memstream(&heard, &heard_length);
	struct progress progress = { .since = seconds_now() };
	const struct check_wish wish = {
		.folder = folders->folder,
		.data = folders->data,
		.faces = options->fonts,
		.fonts = fonts,
		.sizes = options->check.sizes,
		.size_count = options->check.size_count,
		.measured = &measured,
		.spelling = options->check.spelling ? words : NULL,
		.voices = options->check.json ? NULL : voices,
		.worsts = options->check.targets,
		.quick = options->check.quick,
		.only = options->panels,
		.only_count = options->panel_count,
		.forget = options->check.no_cache || options->check.quick,
		.tick = isatty(STDERR_FILENO) ? tell_progress : NULL,
		.data_of_tick = &progress,
	};
	bool done = fonts && check_run(&wish, problems, error);
	if (progress.told)
		fprintf(stderr, "\r\033[K");
	if (words)
		fclose(words);
	if (voices)
		fclose(voices);
	if (!done) {
		free(heard);
		free(listed);
		free(pin);
		fprintf(stderr, "lantern: %s\n", error->text);
		legibles_finish(&measured.legibles);
		return EXIT_RUNTIME;
	}
	if (options->check.release)
		gate_run(&gate, problems);
	print_problems(problems, options->check.json);
	if (options->check.release)
		gate_print(problems, options->check.json ? stderr : stdout);
	if (length > 0)
		fputs(listed, options->check.json ? stderr : stdout);
	free(listed);
	free(pin);
	print_measured(options, &measured);
	bool written = fflush(stdout) == 0 && !ferror(stdout); /* before the last line, so that it is the last */
	if (!options->check.json) {
		fputs(heard ? heard : "", stderr);
		print_sum(problems, folders->folder);
	}
	free(heard);
	if (!written) {
		fprintf(stderr, message("lantern: not all could be written: %m\n"));
		return EXIT_RUNTIME;
	}
	return problems->errors ? EXIT_PROBLEMS : EXIT_OK;
}

/* Before all is looked at, so that what is told then is what is left. */
static bool mend_texts(const struct folders *folders, struct fonts *fonts)
{
	struct error error = { "" };
	struct mend mend = { .folder = folders->folder, .data = folders->data, .fonts = fonts, .out = stderr };
	if (folders->lent) {
		fprintf(stderr, "lantern: there is no exhibition here: say whose texts are to be mended (lantern check FOLDER "
						"--fix)\n");
		return false;
	}
	if (!mend_run(&mend, &error)) {
		fprintf(stderr, "lantern: %s\n", error.text);
		return false;
	}
	fputs("lantern check: ", stderr);
	fprintf(stderr, messages(mend.texts, "%zu text mended in %zu file", "%zu texts mended in %zu files"), mend.texts,
			mend.files);
	fputc('\n', stderr);
	return true;
}

enum exit_code command_check(const struct options *options)
{
	struct folders folders;
	if (!folders_find(&folders, options->folder))
		return EXIT_RUNTIME;
	if (!options->check.json)
		print_which(&folders);
	struct error error = { "" };
	struct problems problems;
	problems_init(&problems);
	struct fonts *fonts = faces_open(folders.folder, folders.data, options->fonts, &error);
	bool good = !fonts || !options->check.fix || mend_texts(&folders, fonts);
	enum exit_code code = good ? check_place(options, &folders, fonts, &problems, &error) : EXIT_RUNTIME;
	fonts_destroy(fonts);
	problems_finish(&problems);
	folders_finish(&folders);
	return code;
}
