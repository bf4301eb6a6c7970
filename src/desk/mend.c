/* File by file: each is written once, as a whole, when all its texts are mended. Must not know what is right. */
#include "desk/mend.h"
#include "base/file.h"
#include "base/utf8.h"
#include "desk/typography.h"
#include "desk/wording.h"
#include "lua/literal.h"
#include "lua/source.h"
#include "pages/script.h"
#include <stdlib.h>
#include <string.h>

enum { AROUND = 24 /* bytes that are shown before and behind a change */ };

struct run {
	struct mend *mend;
	struct script *script;
	struct exhibition exhibition;
	struct wordings wordings;
	struct error *error;
	/* the file at hand */
	const char *file;
	char *path, *text; /* own */
	size_t length, changed;
};

static bool allows(struct run *run, const char *file)
{
	struct problems untold;
	bool allowed = false;
	problems_init(&untold);
	for (int i = 0; i < (int)run->exhibition.panel_count; i++) {
		if (strcmp(run->exhibition.panels[i].file, file) != 0)
			continue;
		allowed = script_read_panel(run->script, &run->exhibition, i, true, &untold) &&
				  script_allows(run->script, i, "typography");
		script_forget(run->script, i);
	}
	problems_finish(&untold);
	return allowed;
}

static bool close_file(struct run *run)
{
	bool good = run->changed == 0 || file_write(run->path, run->text, run->length, run->error);
	run->mend->files += good && run->changed > 0;
	free(run->path);
	free(run->text);
	run->path = run->text = NULL;
	run->file = NULL;
	run->changed = 0;
	return good;
}

static bool open_file(struct run *run, const char *file)
{
	if (run->file && strcmp(run->file, file) == 0)
		return true;
	if (!close_file(run))
		return false;
	run->file = file;
	run->path = path_join(run->mend->folder, file);
	run->text = run->path ? file_read(run->path, SOURCE_DATA_LIMIT, &run->length, run->error) : NULL;
	return run->text;
}

/* What differs, with some of what stands before and behind it. */
static void show(const struct run *run, const struct wording *wording, int language, const char *before,
				 const char *after)
{
	size_t start = 0, end = 0, left = strlen(before), right = strlen(after);
	while (before[start] && before[start] == after[start])
		start++;
	while (end < left - start && end < right - start && before[left - 1 - end] == after[right - 1 - end])
		end++;
	size_t from = start > AROUND ? start - AROUND : 0, more = end > AROUND ? AROUND : end;
	from = utf8_cut(before, left, from);
	char old[400], new[400];
	snprintf(old, sizeof old, "%.*s", (int)(left - end + more - from), before + from);
	snprintf(new, sizeof new, "%.*s", (int)(right - end + more - from), after + from);
	utf8_mend(old);
	utf8_mend(new);
	for (char *at = old; *at; at++)
		*at = *at == '\n' ? ' ' : *at;
	for (char *at = new; *at; at++)
		*at = *at == '\n' ? ' ' : *at;
	fprintf(run->mend->out, "%s:%d: %s.%s: %s\n%*s-> %s\n", wording->file, wording->said[language].line, wording->field,
			run->wordings.ids[language], old, 4, "", new);
}

static bool mend_text(struct run *run, const struct wording *wording, int language)
{
	const struct said *said = &wording->said[language];
	char *mended = typography_mend(said->whole, run->wordings.ids[language]);
	if (!mended || said->fixed || allows(run, wording->file)) {
		run->mend->fixed += mended && said->fixed;
		free(mended);
		return true;
	}
	bool good = open_file(run, wording->file);
	enum literal_edit edit = good ? literal_set(&run->text, &run->length, wording->field, run->wordings.ids[language],
												run->wordings.ids, run->wordings.language_count, mended)
								  : LITERAL_NONE;
	if (edit == LITERAL_EDITED) {
		show(run, wording, language, said->whole, mended);
		run->changed++;
		run->mend->texts++;
	}
	free(mended);
	return good && edit != LITERAL_NO_MEMORY;
}

static bool mend_all(struct run *run)
{
	bool good = true;
	for (size_t i = 0; good && i < run->wordings.count; i++)
		for (int j = 0; good && j < (int)run->wordings.language_count; j++)
			if (!run->wordings.items[i].plain)
				good = mend_text(run, &run->wordings.items[i], j);
	return close_file(run) && good;
}

bool mend_run(struct mend *mend, struct error *error)
{
	struct problems untold;
	struct run run = { .mend = mend, .error = error };
	exhibition_init(&run.exhibition);
	problems_init(&untold);
	run.script = script_create(mend->folder, mend->data, mend->fonts, error);
	bool good = run.script;
	if (good) {
		if (wordings_read(&run.wordings, run.script, &run.exhibition, mend->folder, &untold))
			good = mend_all(&run);
		wordings_finish(&run.wordings);
	}
	script_destroy(run.script);
	exhibition_finish(&run.exhibition);
	problems_finish(&untold);
	return good;
}
