/* Makes what is not there yet, as many at a time as there are processors. Must not know which texts are said, nor how a
 * clip is made. */
#include "desk/speak.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "desk/recorded.h"
#include "desk/sayings.h"
#include "desk/synthesis.h"
#include "pages/script.h"
#include "view/faces.h"
#include "voice/clip.h"
#include "words/spoken.h"
#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { JOBS_MOST = 64, PROGRESS = 50 /* clips between two words of progress */, NAME = 16 /* hexadecimal digits */ };

struct speak {
	const struct speak_options *options;
	struct problems *problems;
	struct fonts *fonts;
	struct script *script;
	struct exhibition exhibition;
	struct sayings sayings;
	struct arena words; /* what each becomes */
	char *out;			/* owns: the folder of clips */
	struct synthesis_job jobs[JOBS_MOST];
	int job_count, turn;
	size_t clips, made, removed, due; /* of the language at hand */
};

static bool open_all(struct speak *speak, struct error *error)
{
	const struct speak_options *options = speak->options;
	speak->out = options->out ? strdup(options->out) : path_join(options->folder, "build/voice");
	speak->fonts = faces_open(options->folder, options->data, options->fonts, error);
	speak->script = speak->fonts ? script_create(options->folder, options->data, speak->fonts, error) : NULL;
	if (!speak->script)
		return false;
	if (!speak->out)
		return error_set(error, "the computer's memory ran out");
	if (!script_read_exhibition(speak->script, &speak->exhibition, speak->problems))
		return error_set(error, "%s: the exhibition cannot be read; `lantern check` says why", options->folder);
	return true;
}

static void close_all(struct speak *speak)
{
	sayings_finish(&speak->sayings);
	arena_finish(&speak->words);
	exhibition_finish(&speak->exhibition);
	script_destroy(speak->script);
	fonts_destroy(speak->fonts);
	free(speak->out);
}

static bool is_all(const struct speak *speak)
{
	const char *language = speak->options->language;
	return !language || strcmp(language, "all") == 0;
}

static bool is_wanted(const struct speak *speak, int language)
{
	return is_all(speak) || strcmp(speak->exhibition.languages[language].id, speak->options->language) == 0;
}

static bool know_language(const struct speak *speak, struct error *error)
{
	if (is_all(speak) || exhibition_language(&speak->exhibition, speak->options->language) >= 0)
		return true;
	return error_set(error, "the exhibition has no language \"%s\"", speak->options->language);
}

static bool find_panel(const struct speak *speak, const char *id, int *panel, struct error *error)
{
	*panel = exhibition_panel(&speak->exhibition, id);
	return *panel >= 0 || error_set(error, "there is no panel \"%s\" in this exhibition", id);
}

static bool gather(struct speak *speak, struct error *error)
{
	const struct speak_options *options = speak->options;
	for (int i = 0; i < (int)speak->exhibition.language_count; i++) {
		if (!is_wanted(speak, i))
			continue;
		if (!options->quiet)
			fprintf(stderr, message("lantern speak: looking for all that is said in %s\n"),
					speak->exhibition.languages[i].name);
		int panel = -1;
		if (options->panel_count == 0) {
			sayings_add_numbers(&speak->sayings, i);
			sayings_add(&speak->sayings, speak->script, &speak->exhibition, i, -1, speak->problems);
		}
		for (size_t j = 0; j < options->panel_count; j++) {
			if (!find_panel(speak, options->panels[j], &panel, error))
				return false;
			sayings_add(&speak->sayings, speak->script, &speak->exhibition, i, panel, speak->problems);
		}
	}
	sayings_sort(&speak->sayings);
	return !speak->sayings.failed || error_set(error, "the computer's memory ran out");
}

/* The letters and digits alone. */
static bool next_letter(const char **text, uint32_t *rune)
{
	for (size_t length; (length = strlen(*text)) > 0;) {
		*text += utf8_decode(*text, length, rune);
		if (utf8_is_letter(*rune) || (*rune >= '0' && *rune <= '9'))
			return true;
	}
	return false;
}

static bool is_spoken_as_written(const char *text, const char *words)
{
	uint32_t a = 0, b = 0;
	while (next_letter(&text, &a))
		if (!next_letter(&words, &b) || a != b)
			return false;
	return !next_letter(&words, &b);
}

/* espeak-ng reads phonemes between [[ and ]]. NULL with an error if the language's rules are wrong. */
static char *words_of(struct speak *speak, const struct saying *saying, struct error *error)
{
	const char *language = speak->exhibition.languages[saying->language].id;
	char *words = spoken_text(speak->script, language, saying->text, &speak->words, speak->problems);
	if (!words) {
		error_set(error, "the words for \"%.60s\" cannot be found", saying->text);
		utf8_mend(error->text);
	}
	for (char *at = words; at && *at; at++)
		*at = *at == '[' || *at == ']' ? ' ' : *at;
	return words;
}

static bool end_job(struct speak *speak, struct error *error)
{
	struct synthesis_job *job = &speak->jobs[speak->turn];
	speak->turn = (speak->turn + 1) % speak->job_count;
	return synthesis_end(job, error);
}

static bool end_all(struct speak *speak, struct error *error)
{
	bool good = true;
	for (int i = 0; i < speak->job_count; i++) {
		struct error later;
		good = end_job(speak, good ? error : &later) && good;
	}
	return good;
}

static bool is_sentence(const char *words)
{
	size_t length = strlen(words);
	return length > 0 && strchr(".!?", words[length - 1]);
}

static void tell_progress(const struct speak *speak, int language, bool ended)
{
	if (speak->options->quiet || speak->made == 0 || (!ended && speak->made % PROGRESS != 0))
		return;
	fprintf(stderr, message("lantern speak: %s, %zu clips made\n"), speak->exhibition.languages[language].name,
			speak->made);
}

/* Makes it, unless it is there. */
static bool say(struct speak *speak, const struct saying *saying, struct error *error)
{
	const char *language = speak->exhibition.languages[saying->language].id;
	char *words = words_of(speak, saying, error), *path = voice_clip_path(speak->out, language, saying->text);
	bool good = words && path;
	if (good && speak->options->list) {
		if (!is_spoken_as_written(saying->text, words))
			printf("%s\t%s\t%s\n", language, saying->text, words);
	} else if (good && (speak->options->force || !synthesis_is_current(path, synthesis_sum(language, words)))) {
		speak->due++;
		if (!speak->options->check) {
			good = end_job(speak, error);
			int slot = (speak->turn + speak->job_count - 1) % speak->job_count;
			good = good && synthesis_begin(&speak->jobs[slot], language, words, is_sentence(words), path, error);
			speak->made += good;
			tell_progress(speak, saying->language, false);
		}
	}
	speak->clips++;
	free(path);
	arena_clear(&speak->words);
	return good;
}

/* Is it the clip of one of the texts in that language? */
static bool is_said(const struct speak *speak, int language, const char *name)
{
	char *end;
	unsigned long long sum = strtoull(name, &end, 16);
	size_t low = 0, high = speak->sayings.count;
	if (end != name + NAME || strcmp(end, ".opus") != 0)
		return false;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct saying *saying = &speak->sayings.items[middle];
		if (saying->language < language || (saying->language == language && saying->sum < sum))
			low = middle + 1;
		else
			high = middle;
	}
	return low < speak->sayings.count && speak->sayings.items[low].language == language &&
		   speak->sayings.items[low].sum == sum;
}

/* A clip, or what is left of one that was not made whole. */
static bool is_ours(const char *name)
{
	size_t length = strspn(name, "0123456789abcdef");
	return length == NAME && (strcmp(name + length, ".opus") == 0 || strcmp(name + length, ".opus.part") == 0);
}

/* Clips of texts that are said no more. Of one language alone, or of a few panels, not all are known that are said. */
static void prune(struct speak *speak, int language)
{
	char *folder = path_join(speak->out, speak->exhibition.languages[language].id);
	DIR *place = folder && is_all(speak) && speak->options->panel_count == 0 ? opendir(folder) : NULL;
	for (struct dirent *entry; place && (entry = readdir(place));) {
		char *path = is_ours(entry->d_name) && !is_said(speak, language, entry->d_name)
						 ? path_join(folder, entry->d_name)
						 : NULL;
		speak->removed += path && unlink(path) == 0;
		free(path);
	}
	if (place)
		closedir(place);
	free(folder);
}

static bool prepare(struct speak *speak, int language, struct error *error)
{
	char *folder = path_join(speak->out, speak->exhibition.languages[language].id);
	bool good = folder ? folder_create(folder, error) : error_set(error, "the computer's memory ran out");
	free(folder);
	speak->clips = speak->made = speak->removed = speak->due = 0;
	return good;
}

static bool speak_language(struct speak *speak, int language, FILE *out, struct error *error)
{
	const struct speak_options *options = speak->options;
	const struct language *spoken = &speak->exhibition.languages[language];
	bool makes = !options->list && !options->check, good = !makes || prepare(speak, language, error);
	speak->clips = speak->made = speak->removed = speak->due = 0;
	for (size_t i = 0; good && i < speak->sayings.count; i++)
		if (speak->sayings.items[i].language == language)
			good = say(speak, &speak->sayings.items[i], error);
	struct error later;
	good = end_all(speak, good ? error : &later) && good;
	if (makes && good) {
		prune(speak, language);
		tell_progress(speak, language, true);
		fprintf(out, message("%s (%s): %zu clips, %zu made, %zu removed\n"), spoken->name, spoken->id, speak->clips,
				speak->made, speak->removed);
	}
	if (options->check) {
		recorded_check(options->folder, speak->script, &speak->exhibition, language, speak->problems);
		fprintf(out, message("%s (%s): %zu clips, %zu to be made\n"), spoken->name, spoken->id, speak->clips,
				speak->due);
	}
	return good || error_context(error, "%s (%s)", spoken->name, spoken->id);
}

bool speak_run(const struct speak_options *options, FILE *out, struct problems *problems, struct error *error)
{
	struct speak speak = { .options = options, .problems = problems };
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	speak.job_count = (int)(processors < 1 ? 1 : processors > JOBS_MOST ? JOBS_MOST : processors);
	exhibition_init(&speak.exhibition);
	sayings_init(&speak.sayings);
	arena_init(&speak.words);
	bool good = (options->list || options->check || synthesis_ready(error)) && open_all(&speak, error) &&
				know_language(&speak, error) && gather(&speak, error);
	for (int i = 0; good && i < (int)speak.exhibition.language_count; i++)
		if (is_wanted(&speak, i))
			good = speak_language(&speak, i, out, error);
	if (good && options->check)
		recorded_tell(options->folder, &speak.exhibition, out);
	close_all(&speak);
	return good;
}
