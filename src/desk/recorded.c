/* Looks at recordings. Must not know how a machine's clips are made. */
#include "desk/recorded.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/sum.h"
#include "pages/narration.h"
#include "pages/script.h"
#include "sound/loudness.h"
#include "voice/clip.h"
#include <dirent.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { RECORDING_MOST = 200 << 20, REGISTER_MOST = 1 << 20, PAGES_MOST = 99, WIDTH = 1920, HEIGHT = 1080 };

static bool has_recording(const char *folder, const char *language, const char *panel)
{
	char *path = voice_recorded_path(folder, language, panel, 1);
	bool there = path && file_exists(path);
	free(path);
	return there;
}

bool recorded_is_heard(const char *folder)
{
	char *recorded = path_join(folder, "assets/voice"), *made = path_join(folder, "build/voice");
	bool heard = (recorded && folder_exists(recorded)) || (made && folder_exists(made));
	free(made);
	free(recorded);
	return heard;
}

size_t recorded_count(const char *folder, const struct exhibition *exhibition, int language)
{
	size_t count = 0;
	for (size_t i = 0; i < exhibition->panel_count; i++)
		count += has_recording(folder, exhibition->languages[language].id, exhibition->panels[i].id);
	return count;
}

void recorded_tell(const char *folder, const struct exhibition *exhibition, FILE *out)
{
	for (int i = 0; i < (int)exhibition->language_count; i++)
		fprintf(out, message("machine voice: %zu of %zu panels in %s (%s)\n"),
				exhibition->panel_count - recorded_count(folder, exhibition, i), exhibition->panel_count,
				exhibition->languages[i].name, exhibition->languages[i].id);
}

/* What is said of the panel in all. 0: it cannot be built. */
static uint64_t sum_of_words(struct script *script, struct exhibition *exhibition, int panel, int language)
{
	struct problems untold;
	struct narration narration;
	struct build_request request = {
		.exhibition = exhibition, .panel = panel, .language = language, .width_px = WIDTH, .height_px = HEIGHT
	};
	uint64_t sum = 0;
	problems_init(&untold);
	narration_init(&narration);
	bool good = script_read_panel(script, exhibition, panel, true, &untold);
	for (int pages = 1; good && request.page < pages && request.page < PAGES_MOST; request.page++) {
		struct built built;
		good = script_build(script, &request, &built, &untold);
		if (!good)
			break;
		pages = built.pages;
		good = narration_add_page(&narration, script, &request, built.scene, built.pages);
		scene_destroy(built.scene);
	}
	for (size_t i = 0; good && i < narration.count; i++)
		sum = sum_text(i ? sum : SUM_START, narration.said[i]);
	script_forget(script, panel);
	narration_finish(&narration);
	problems_finish(&untold);
	return sum;
}

/* One that was looked at. */
struct recording {
	char name[160]; /* kurt-2.opus */
	unsigned long long sound, words;
};

/* The line of the register that is of `name`; false if there is none. */
static bool recall(const char *text, const char *name, struct recording *old)
{
	while (text && *text) {
		if (sscanf(text, "%159s %llx %llx", old->name, &old->sound, &old->words) == 3 && strcmp(old->name, name) == 0)
			return true;
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	return false;
}

/* "kurt-2.opus" is of the panel "kurt", unless one is called "kurt-2". -1: of none. */
static int panel_of(const struct exhibition *exhibition, const char *name)
{
	char id[160];
	snprintf(id, sizeof id, "%.*s", (int)(strlen(name) - strlen(".opus")), name);
	int panel = exhibition_panel(exhibition, id);
	char *dash = strrchr(id, '-');
	if (panel < 0 && dash && dash[1] && strspn(dash + 1, "0123456789") == strlen(dash + 1)) {
		*dash = '\0';
		panel = exhibition_panel(exhibition, id);
	}
	return panel;
}

static void check_loudness(const char *path, const char *shown, struct problems *problems)
{
	double lufs = 0, seconds = 0;
	enum loudness_result result = loudness_of_file(path, &lufs, &seconds);
	if (result != LOUDNESS_KNOWN)
		problems_add(problems, SEVERITY_ERROR, shown, 0, "", "bad-recording",
					 result == LOUDNESS_NO_OPUS ? MESSAGE("it is no Opus file that can be read")
												: MESSAGE("it is damaged: it cannot be decoded to its end"));
	else if (!(fabs(lufs - RECORDED_LUFS) <= RECORDED_LUFS_APART))
		problems_add(problems, SEVERITY_WARNING, shown, 0, "", "loudness",
					 lufs > RECORDED_LUFS
						 ? MESSAGE("it is %.1f LUFS loud, which is too loud: %.0f is wanted, %.0f more or less")
						 : MESSAGE("it is %.1f LUFS loud, which is too quiet: %.0f is wanted, %.0f more or less"),
					 lufs, RECORDED_LUFS, RECORDED_LUFS_APART);
}

static unsigned long long sum_of_file(const char *path)
{
	size_t length = 0;
	struct error error;
	char *bytes = file_read(path, RECORDING_MOST, &length, &error);
	unsigned long long sum = bytes ? sum_bytes(SUM_START, bytes, length) : 0;
	free(bytes);
	return sum;
}

/* What all parts have in hand. */
struct looking {
	const char *folder;
	struct script *script;
	struct exhibition *exhibition;
	struct problems *problems;
	char place[100]; /* the recordings', as shown */
	char *old;		 /* owns; the register's text; NULL: there is none */
	int language;
};

static void open_looking(struct looking *looking, int language)
{
	size_t length = 0;
	struct error error;
	char shown[140];
	looking->language = language;
	snprintf(looking->place, sizeof looking->place, "assets/voice/%.60s", looking->exhibition->languages[language].id);
	snprintf(shown, sizeof shown, "%s/recorded.txt", looking->place);
	char *path = path_join(looking->folder, shown);
	looking->old = path && file_exists(path) ? file_read(path, REGISTER_MOST, &length, &error) : NULL;
	free(path);
}

static int is_opus(const struct dirent *entry)
{
	size_t length = strlen(entry->d_name);
	return entry->d_name[0] != '.' && length > 5 && length < 160 && strcmp(entry->d_name + length - 5, ".opus") == 0;
}

/* The recordings' names in their order, each to be freed, then the array. */
static int list(const struct looking *looking, struct dirent ***entries)
{
	char *whole = path_join(looking->folder, looking->place);
	int count = whole ? scandir(whole, entries, is_opus, alphasort) : 0;
	free(whole);
	return count > 0 ? count : 0;
}

/* What it is now. */
static struct recording look(const struct looking *looking, const char *path, int panel)
{
	return (struct recording){ .sound = sum_of_file(path),
							   .words = sum_of_words(looking->script, looking->exhibition, panel, looking->language) };
}

/* Is it still as it was when it was listened to? Then *old tells of what words it was made. */
static bool is_known(const struct looking *looking, const char *name, const struct recording *now,
					 struct recording *old)
{
	return recall(looking->old, name, old) && old->sound == now->sound && now->words != 0;
}

static void tell_old(const struct looking *looking, const char *shown)
{
	problems_add(looking->problems, SEVERITY_WARNING, shown, 0, "", "old-recording",
				 "the panel's words are others since it was recorded: record it again, or take its line out of "
				 "%s/recorded.txt if it still fits",
				 looking->place);
}

static void listen(const struct looking *looking, const char *name, FILE *out)
{
	char shown[400];
	struct recording old;
	snprintf(shown, sizeof shown, "%s/%s", looking->place, name);
	char *path = path_join(looking->folder, shown);
	int panel = panel_of(looking->exhibition, name);
	if (!path)
		return;
	if (panel < 0) {
		problems_add(looking->problems, SEVERITY_WARNING, shown, 0, "", "no-such-panel",
					 "there is no panel that it could be of: it must be called PANEL.opus, or PANEL-PAGE.opus");
	} else {
		struct recording now = look(looking, path, panel);
		check_loudness(path, shown, looking->problems);
		if (is_known(looking, name, &now, &old)) {
			if (old.words != now.words)
				tell_old(looking, shown);
			now.words = old.words;
		}
		fprintf(out, "%s %016llx %016llx\n", name, now.sound, now.words);
	}
	free(path);
}

/* Only what has changed is written. */
static void keep(const struct looking *looking, const char *text, size_t length)
{
	struct error error;
	char shown[140];
	snprintf(shown, sizeof shown, "%s/recorded.txt", looking->place);
	char *path = path_join(looking->folder, shown);
	if (path && (!looking->old || strcmp(looking->old, text) != 0) && !file_write(path, text, length, &error))
		problems_add(looking->problems, SEVERITY_WARNING, shown, 0, "", "not-written", "%s", error.text);
	free(path);
}

void recorded_check(const char *folder, struct script *script, struct exhibition *exhibition, int language,
					struct problems *problems)
{
	char *text = NULL;
	size_t length = 0;
	struct dirent **entries = NULL;
	struct looking looking = { .folder = folder, .script = script, .exhibition = exhibition, .problems = problems };
	open_looking(&looking, language);
	int count = list(&looking, &entries);
	FILE *out = count > 0 ? open_memstream(&text, &length) : NULL;
	for (int i = 0; i < count; i++) {
		if (out)
			listen(&looking, entries[i]->d_name, out);
		free(entries[i]);
	}
	free(entries);
	if (out && fclose(out) == 0)
		keep(&looking, text, length);
	free(text);
	free(looking.old);
}

/* Calls with every recording of that panel. */
static void each(struct looking *looking, int panel,
				 void (*visit)(const struct looking *looking, int panel, const char *name, void *data), void *data)
{
	for (int i = 0; i < (int)looking->exhibition->language_count; i++) {
		struct dirent **entries = NULL;
		open_looking(looking, i);
		int count = list(looking, &entries);
		for (int j = 0; j < count; j++) {
			if (panel_of(looking->exhibition, entries[j]->d_name) == panel)
				visit(looking, panel, entries[j]->d_name, data);
			free(entries[j]);
		}
		free(entries);
		free(looking->old);
	}
}

static void glance(const struct looking *looking, int panel, const char *name, void *data)
{
	(void)data;
	char shown[400];
	struct recording old;
	snprintf(shown, sizeof shown, "%s/%s", looking->place, name);
	char *path = path_join(looking->folder, shown);
	if (!path)
		return;
	struct recording now = look(looking, path, panel);
	if (!is_known(looking, name, &now, &old))
		problems_add(looking->problems, SEVERITY_WARNING, shown, 0, "", "new-recording",
					 "nobody has noted yet how loud it is and of what words it was made: run \"lantern speak --check\" "
					 "on the exhibition");
	else if (old.words != now.words)
		tell_old(looking, shown);
	free(path);
}

void recorded_look(const char *folder, struct script *script, struct exhibition *exhibition, int panel,
				   struct problems *problems)
{
	struct looking looking = { .folder = folder, .script = script, .exhibition = exhibition, .problems = problems };
	each(&looking, panel, glance, NULL);
}

static void stamp(const struct looking *looking, int panel, const char *name, void *data)
{
	(void)panel;
	uint64_t *sum = data;
	struct recording old = { .sound = 0 };
	struct stat status = { .st_size = 0 };
	char *folder = path_join(looking->folder, looking->place), *path = folder ? path_join(folder, name) : NULL;
	if (path)
		stat(path, &status);
	recall(looking->old, name, &old);
	const long long parts[] = { looking->language, (long long)old.sound,  (long long)old.words,
								status.st_size,	   status.st_mtim.tv_sec, status.st_mtim.tv_nsec };
	*sum = sum_bytes(sum_text(*sum, name), parts, sizeof parts);
	free(path);
	free(folder);
}

uint64_t recorded_stamp(const char *folder, struct exhibition *exhibition, int panel)
{
	struct looking looking = { .folder = folder, .exhibition = exhibition };
	uint64_t sum = SUM_START;
	each(&looking, panel, stamp, &sum);
	return sum;
}
