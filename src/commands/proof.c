/* lantern proof: says where the proof lies. */
#include "desk/proof.h"
#include "commands/commands.h"

enum exit_code command_proof(const struct options *options)
{
	struct folders folders;
	if (!folders_find(&folders, options->folder))
		return EXIT_RUNTIME;
	const struct proof_options proof = {
		.folder = folders.folder,
		.data = folders.data,
		.fonts = options->fonts,
		.out = options->out,
		.language = options->language,
		.since = options->proof.since,
		.width = options->screen.width ? options->screen.width : 1920,
		.height = options->screen.height ? options->screen.height : 1080,
		.booklet = options->proof.booklet,
		.quiet = options->quiet,
	};
	struct problems problems;
	struct error error = { "" };
	problems_init(&problems);
	bool good = proof_run(&proof, &problems, &error);
	for (size_t i = 0; i < problems.count; i++)
		if (problems.items[i].severity == SEVERITY_ERROR)
			problem_print(&problems.items[i], stderr);
	enum exit_code code = !good ? EXIT_RUNTIME : problems.errors ? EXIT_PROBLEMS : EXIT_OK;
	if (!good)
		fprintf(stderr, "lantern: %s\n", error.text);
	else if (!options->quiet)
		fprintf(stderr, "lantern proof: %s/%s\n", options->out,
				options->proof.booklet ? "booklet-LANGUAGE.html" : "index.html");
	problems_finish(&problems);
	folders_finish(&folders);
	return code;
}
