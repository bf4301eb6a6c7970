/* lantern new: says what is to be made, and what to do with it. */
#include "base/messages.h"
#include "commands/commands.h"
#include "desk/maker.h"
#include "pages/script.h"
#include "view/faces.h"
#include <stdlib.h>
#include <string.h>

static enum exit_code finish(const struct maker *maker, bool good)
{
	problems_print(maker->problems, stderr);
	problems_finish(maker->problems);
	if (!good && maker->error->text[0])
		fprintf(stderr, "lantern: %s\n", maker->error->text);
	return good ? EXIT_OK : EXIT_RUNTIME;
}

static void tell_exhibition(const struct maker *maker, const char *folder)
{
	printf(messages(maker->languages.count, "%s: an exhibition of %d panels in %zu language.\n\n",
					"%s: an exhibition of %d panels in %zu languages.\n\n"),
		   folder, (int)FRESH_PANELS, maker->languages.count);
	printf(message("  lantern run %s                    shows it; a file that is saved is seen at once\n"
				   "  lantern check %s                  names what is wrong, by file and line\n"
				   "  %s/scripts/panels/beginning/story.lua\n"
				   "                                    is a panel: open it in an editor, write your own words\n"
				   "  lantern new panel ID --kind story %s\n"
				   "                                    makes another one\n"),
		   folder, folder, folder, folder);
	for (size_t i = 0; i < maker->languages.count; i++)
		if (!placeholder(maker->ids[i], PLACEHOLDER_NAME))
			printf(message("\nlantern speaks no %s: English stands there until you write it (its own few words: the "
						   "handbook, scripts/words.lua).\n"),
				   maker->ids[i]);
}

static enum exit_code make_exhibition(const struct options *options)
{
	struct problems problems;
	struct error error = { "" };
	struct maker maker;
	struct bare bare;
	problems_init(&problems);
	maker_init(&maker, &problems, &error);
	char *list = strdup(options->made.languages ? options->made.languages : "en");
	bool good = list && maker_set_languages(&maker, list) && bare_open(&bare, options->fonts);
	if (good) {
		maker.script = bare.script;
		good = maker_exhibition(&maker, options->folder);
		bare_close(&bare);
	}
	if (good)
		tell_exhibition(&maker, options->folder);
	enum exit_code code = finish(&maker, good);
	free(list);
	return code;
}

static void tell_panel(const struct folders *folders, const struct maker_panel *panel)
{
	printf(
		message("%s/scripts/panels/%s/%s.lua: made, and entered last into the chapter %s in scripts/exhibition.lua.\n"
				"Open it in an editor and write your own words; lantern check says what is missing.\n"),
		folders->folder, panel->chapter, panel->id, panel->chapter);
}

static bool add_panel(struct maker *maker, const struct folders *folders, const struct options *options,
					  struct exhibition *exhibition)
{
	struct maker_panel panel = { options->made.id, options->made.kind, options->made.chapter };
	if (folders->lent)
		return error_set(maker->error,
						 "there is no exhibition in this folder or above it (no scripts/exhibition.lua); make "
						 "one: lantern new FOLDER");
	struct fonts *fonts = faces_open(folders->folder, folders->data, options->fonts, maker->error);
	maker->script = fonts ? script_create(folders->folder, folders->data, fonts, maker->error) : NULL;
	bool good = maker->script && script_read_exhibition(maker->script, exhibition, maker->problems) &&
				maker_panel(maker, folders->folder, exhibition, &panel);
	if (good)
		tell_panel(folders, &panel);
	script_destroy(maker->script);
	fonts_destroy(fonts);
	return good;
}

static enum exit_code make_panel(const struct options *options)
{
	struct problems problems;
	struct error error = { "" };
	struct maker maker;
	struct folders folders;
	struct exhibition exhibition;
	if (!folders_find(&folders, options->folder))
		return EXIT_RUNTIME;
	problems_init(&problems);
	exhibition_init(&exhibition);
	maker_init(&maker, &problems, &error);
	enum exit_code code = finish(&maker, add_panel(&maker, &folders, options, &exhibition));
	exhibition_finish(&exhibition);
	folders_finish(&folders);
	return code;
}

enum exit_code command_new(const struct options *options)
{
	return options->made.id ? make_panel(options) : make_exhibition(options);
}
