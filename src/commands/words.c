/* lantern words: texts go out to translators and come back. */
#include "base/file.h"
#include "base/messages.h"
#include "commands/commands.h"
#include "desk/csv.h"
#include "desk/intake.h"
#include "desk/po.h"
#include "view/faces.h"
#include <stdlib.h>
#include <string.h>

enum { OFFERED_MOST = 64 << 20 };

/* All that is open while the command runs. */
struct words {
	const struct options *options;
	struct folders folders;
	struct fonts *fonts;
	struct script *script;
	struct exhibition exhibition;
	struct wordings wordings;
	struct problems problems;
	int language, source; /* language -1: none was named */
};

/* What keeps an exhibition from being shown is the business of `check`; a file that cannot be read has no texts. */
static void tell_unread(const struct words *words)
{
	static const char *const rules[] = { "lua-error",	 "lua-syntax",	  "invalid-utf8", "too-large",
										 "missing-file", "unknown-panel", "unknown-kind" };
	for (size_t i = 0; i < words->problems.count; i++) {
		const struct problem *problem = &words->problems.items[i];
		bool told = false;
		for (size_t j = 0; j < sizeof rules / sizeof *rules; j++)
			told = told || strcmp(problem->rule, rules[j]) == 0;
		if (told && problem->severity == SEVERITY_ERROR)
			problem_print(problem, stderr);
	}
}

static bool find_language(const struct words *words, const char *name, int *language)
{
	*language = name ? exhibition_language(&words->exhibition, name) : *language;
	if (*language >= 0 || !name)
		return true;
	fprintf(stderr, message("lantern: this exhibition has no language \"%s\"\n"), name);
	return false;
}

static bool open_words(struct words *words)
{
	const struct options *options = words->options;
	struct error error = { "" };
	const char *folder = words->folders.folder;
	words->fonts = faces_open(folder, words->folders.data, options->fonts, &error);
	words->script = words->fonts ? script_create(folder, words->folders.data, words->fonts, &error) : NULL;
	if (!words->script) {
		fprintf(stderr, "lantern: %s\n", error.text);
		return false;
	}
	bool read = wordings_read(&words->wordings, words->script, &words->exhibition, folder, &words->problems);
	if (!read)
		fprintf(stderr, message("lantern: %s: the exhibition cannot be read; `lantern check` says why\n"), folder);
	else
		tell_unread(words);
	problems_clear(&words->problems);
	int english = exhibition_language(&words->exhibition, "en");
	words->source = english >= 0 ? english : (int)words->exhibition.language_default;
	words->language = -1;
	return read && find_language(words, options->language, &words->language) &&
		   find_language(words, options->words.from, &words->source);
}

static void close_words(struct words *words)
{
	problems_finish(&words->problems);
	wordings_finish(&words->wordings);
	exhibition_finish(&words->exhibition);
	script_destroy(words->script);
	fonts_destroy(words->fonts);
	folders_finish(&words->folders);
}

static bool is_given(const struct words *words, size_t language)
{
	return words->language < 0 || (int)language == words->language;
}

/* Texts that cannot come back are named while somebody can still write them otherwise. */
static void tell_fixed(const struct words *words)
{
	for (size_t i = 0; i < words->wordings.count; i++) {
		const struct wording *wording = &words->wordings.items[i];
		for (size_t j = 0; j < words->wordings.language_count; j++)
			if (!wording->plain && wording->said[j].fixed && is_given(words, j))
				fprintf(stderr,
						message("%s:%d: warning: %s.%s: no text between quotes stands here: it is not given to "
								"translators [no-literal]\n"),
						wording->file, wording->said[j].line, wording->field, words->wordings.ids[j]);
	}
}

static enum exit_code export_words(struct words *words)
{
	const struct options *options = words->options;
	struct error error = { "" };
	char *text = NULL;
	size_t length = 0;
	FILE *out = open_memstream(&text, &length);
	if (words->language == words->source) {
		fprintf(stderr,
				message("lantern: --language %s: the texts are translated from it; name the other one with --from\n"),
				options->language);
		if (out)
			fclose(out);
		free(text);
		return EXIT_USAGE;
	}
	unsigned both = words->language < 0 ? ~0U : 1U << words->language | 1U << words->source;
	if (out && options->words.export == WORDS_PO)
		po_write(out, &words->wordings, words->language, words->source);
	else if (out)
		csv_write(out, &words->wordings, both);
	bool good = (out && fclose(out) == 0) || error_set(&error, "out of memory");
	if (good && options->out)
		good = file_write(options->out, text, length, &error);
	else if (good)
		good = (fwrite(text, 1, length, stdout) == length && fflush(stdout) == 0) ||
			   error_set(&error, "not all could be written: %m");
	free(text);
	if (!good)
		fprintf(stderr, "lantern: %s\n", error.text);
	tell_fixed(words);
	return good ? EXIT_OK : EXIT_RUNTIME;
}

/* As `read` wants it. */
static enum exit_code print_sums(const struct words *words)
{
	for (size_t i = 0; i < words->exhibition.panel_count; i++) {
		const char *file = words->exhibition.panels[i].file;
		printf("%s: { language = \"%s\", by = \"…\", on = \"…\", text = \"%08x\" }\n", file, words->options->language,
			   (unsigned)wordings_sum(&words->wordings, file, words->language));
	}
	return EXIT_OK;
}

static bool read_offers(struct words *words, struct offers *offers, struct error *error)
{
	const char *file = words->options->words.import;
	size_t length = 0;
	char *text = file_read(file, OFFERED_MOST, &length, error);
	if (!text)
		return false;
	bool po = strstr(text, "msgid \"") != NULL;
	bool good =
		po ? po_read(offers, text, length, file, &words->exhibition, words->language, &words->source, &words->problems)
		   : csv_read(offers, text, length, file, &words->exhibition, words->language, words->source, &words->problems);
	free(text);
	return good;
}

static void tell(const struct words *words, const struct intake *intake)
{
	problems_print(&words->problems, stderr);
	fputs("lantern words: ", stderr);
	fprintf(stderr, messages(intake->changed, "%zu text changed", "%zu texts changed"), intake->changed);
	fprintf(stderr, messages(intake->files, " in %zu file", " in %zu files"), intake->files);
	fprintf(stderr, message(", %zu as they were, %zu not translated, %zu left%s\n"), intake->same, intake->empty,
			intake->left, intake->left ? message(": see above") : "");
}

static enum exit_code import_words(struct words *words)
{
	struct offers offers;
	struct error error = { "" };
	offers_init(&offers);
	bool whole = read_offers(words, &offers, &error);
	struct intake intake = {
		.folder = words->folders.folder,
		.file = words->options->words.import,
		.source = words->source,
		.force = words->options->force,
	};
	bool good = whole && intake_run(&intake, &words->wordings, &offers, &words->problems, &error);
	tell(words, &intake);
	if (error.text[0])
		fprintf(stderr, "lantern: %s\n", error.text);
	offers_finish(&offers);
	return error.text[0] ? EXIT_RUNTIME : good && words->problems.errors == 0 ? EXIT_OK : EXIT_PROBLEMS;
}

enum exit_code command_words(const struct options *options)
{
	struct words words = { .options = options };
	if (!folders_find(&words.folders, options->folder))
		return EXIT_RUNTIME;
	if (options->words.import && words.folders.lent) {
		fputs(message("lantern: there is no exhibition here: say whose texts are to be changed (lantern words FOLDER "
					  "--import FILE)\n"),
			  stderr);
		folders_finish(&words.folders);
		return EXIT_RUNTIME;
	}
	exhibition_init(&words.exhibition);
	problems_init(&words.problems);
	enum exit_code code = !open_words(&words)	  ? EXIT_RUNTIME
						  : options->words.import ? import_words(&words)
						  : options->words.sums	  ? print_sums(&words)
												  : export_words(&words);
	close_words(&words);
	return code;
}
