/* Decides, text by text, whether a translation is taken over.
 *
 * Two people may have worked on one text: the translator on a copy, the curator on the file. The sums that went out
 * with the copy tell who changed it: where only one did, theirs counts; where both did, the file's stays and the other
 * is told. A translation of a text that reads otherwise by now is told too. Must not know the forms of files. */
#include "desk/intake.h"
#include "base/compose.h"
#include "base/file.h"
#include "base/messages.h"
#include "desk/markings.h"
#include "lua/literal.h"
#include "lua/source.h"
#include <stdlib.h>
#include <string.h>

enum verdict { TAKE, SAME, EMPTY, LEFT };

/* A file of the exhibition while its texts are changed. */
struct opened {
	const char *file;  /* borrows; NULL: none is open */
	char *path, *text; /* own */
	size_t length, changed;
};

/* An offer that was judged good. */
struct taking {
	struct offer offer;
	const struct wording *wording;
	size_t order; /* among the offers: of two for one text the last counts */
};

struct run {
	struct intake *intake;
	const struct wordings *wordings;
	struct problems *problems;
	struct error *error;
	struct opened opened;
	struct arena arena;
	struct taking *takings; /* in the arena */
	size_t taking_count;
	unsigned *offered, *fuzzy; /* of each wording: a bit for each language */
};

/* Why the offer is left. */
static enum verdict leave(struct run *run, const struct offer *offer, enum severity severity, const char *rule,
						  const char *why)
{
	problems_add(run->problems, severity, run->intake->file, offer->line, offer->name, rule, "(%s) %s",
				 run->wordings->ids[offer->language], message(why));
	return LEFT;
}

static bool is_clean(const char *text)
{
	for (const unsigned char *at = (const unsigned char *)text; *at; at++)
		if ((*at < 0x20 && *at != '\n' && *at != '\t') || *at == 0x7F)
			return false;
	return true;
}

/* Only what the file's author has changed since counts against the offer. */
static enum verdict judge_age(struct run *run, const struct offer *offer, const struct wording *wording)
{
	const struct said *said = &wording->said[offer->language];
	const char *source = wording->said[run->intake->source].text;
	if (offer->base && offer->base == wording_sum(offer->text))
		return SAME;
	if (run->intake->force)
		return TAKE;
	if (offer->guessed && offer->fuzzy)
		return leave(run, offer, SEVERITY_WARNING, "guessed",
					 "was guessed from a similar text and not looked at (fuzzy): left as it was");
	if (offer->source && offer->source != wording_sum(source) && offer->language != run->intake->source)
		return leave(run, offer, SEVERITY_ERROR, "source-changed",
					 "was translated from a text that reads otherwise now: left as it was; give it to the translator "
					 "again, or take it over with --force");
	if (offer->base && offer->base != wording_sum(said->text))
		return leave(run, offer, SEVERITY_ERROR, "both-changed",
					 "was changed here and in the exhibition since: left as it was; --force takes this one");
	return TAKE;
}

static enum verdict judge_marks(struct run *run, const struct offer *offer, const struct wording *wording)
{
	char lost[200];
	struct error what;
	const char *source = wording->said[run->intake->source].text, *old = wording->said[offer->language].text;
	if (offer->language == run->intake->source)
		return TAKE;
	if (markings_lost(source, offer->text, *old ? old : source, lost, sizeof lost)) {
		error_set(&what, "has lost %s: left as it was; put it where it belongs", lost);
		return run->intake->force ? TAKE : leave(run, offer, SEVERITY_ERROR, "lost-markup", what.text);
	}
	if (markings_stars_lost(source, offer->text, *old ? old : source))
		problems_add(run->problems, SEVERITY_WARNING, run->intake->file, offer->line, offer->name, "lost-markup",
					 "(%s) has none of the stars of the text it was translated from",
					 run->wordings->ids[offer->language]);
	return TAKE;
}

static enum verdict judge(struct run *run, const struct offer *offer, const struct wording *wording)
{
	const struct said *said = &wording->said[offer->language];
	if (!*offer->text)
		return EMPTY;
	if (strcmp(offer->text, said->text) == 0)
		return SAME;
	if (!is_clean(offer->text))
		return leave(run, offer, SEVERITY_ERROR, "bad-text", "a control character stands in this text: left as it was");
	if (strlen(offer->text) > SOURCE_TEXT_LIMIT)
		return leave(run, offer, SEVERITY_ERROR, "too-large", "is longer than a text may be: left as it was");
	enum verdict verdict = judge_age(run, offer, wording);
	if (verdict == TAKE)
		verdict = judge_marks(run, offer, wording);
	if (verdict != TAKE || !said->fixed)
		return verdict;
	struct error what;
	error_set(&what, "%s:%d: no text between quotes stands there: left as it was, change it by hand", wording->file,
			  said->line);
	return leave(run, offer, SEVERITY_ERROR, "no-literal", what.text);
}

/* ---- files ---- */

static bool close_file(struct run *run)
{
	struct opened *opened = &run->opened;
	bool good = opened->changed == 0 || file_write(opened->path, opened->text, opened->length, run->error);
	if (good && opened->changed > 0) {
		run->intake->files++;
		run->intake->changed += opened->changed;
	}
	free(opened->path);
	free(opened->text);
	*opened = (struct opened){ 0 };
	return good;
}

/* A link is followed: what it leads to is replaced, not the link. */
static bool open_file(struct run *run, const char *file)
{
	struct opened *opened = &run->opened;
	if (opened->file && strcmp(opened->file, file) == 0)
		return true;
	if (!close_file(run))
		return false;
	char *path = path_join(run->intake->folder, file);
	opened->path = path ? realpath(path, NULL) : NULL;
	opened->text = opened->path ? file_read(opened->path, SOURCE_DATA_LIMIT, &opened->length, run->error) : NULL;
	opened->file = file;
	free(path);
	return opened->text || (run->error->text[0] ? false : error_set(run->error, "cannot read %s: %m", file));
}

/* The white space at the ends of what stood there stays. */
static char *within_ends(struct run *run, const struct said *said, const char *text)
{
	const char *core = strstr(said->whole, said->text);
	size_t before = core && *said->text ? (size_t)(core - said->whole) : 0;
	const char *after = core && *said->text ? core + strlen(said->text) : "";
	return arena_format(&run->arena, "%.*s%s%s", (int)before, said->whole, text, after);
}

static bool take(struct run *run, const struct offer *offer, const struct wording *wording)
{
	struct opened *opened = &run->opened;
	const struct wordings *wordings = run->wordings;
	char *value = within_ends(run, &wording->said[offer->language], offer->text);
	if (!value || !open_file(run, wording->file))
		return run->error->text[0] ? false : error_set(run->error, "out of memory");
	size_t most = strncmp(wording->file, "scripts/panels/", 15) == 0 ? SOURCE_LIMIT : SOURCE_DATA_LIMIT;
	if (opened->length + strlen(value) > most) {
		leave(run, offer, SEVERITY_ERROR, "too-large", "the file would grow too large: left as it was");
		run->intake->left++;
		return true;
	}
	enum literal_edit edit = literal_set(&opened->text, &opened->length, wording->field, wordings->ids[offer->language],
										 wordings->ids, wordings->language_count, value);
	if (edit == LITERAL_NO_MEMORY)
		return error_set(run->error, "out of memory");
	opened->changed += edit == LITERAL_EDITED;
	if (edit != LITERAL_NONE)
		return true;
	run->intake->left++;
	leave(run, offer, SEVERITY_ERROR, "no-literal", "cannot be set in its file: left as it was, change it by hand");
	return true;
}

/* ---- who has read what ---- */

/* All texts for which one list says who they await. */
static void tell_readers(struct run *run, size_t first, size_t behind, int language)
{
	const struct wording *wording = &run->wordings->items[first], *fuzzy = NULL;
	const char *id = run->wordings->ids[language];
	bool all = true;
	for (size_t i = first; i < behind; i++) {
		const struct wording *here = &run->wordings->items[i];
		bool there = *here->said[language].text;
		if (!fuzzy && run->fuzzy[i] >> language & 1U)
			fuzzy = here;
		all = all && (!there || run->offered[i] >> language & 1U);
	}
	if (wording->said[language].awaiting && all && !fuzzy)
		problems_add(run->problems, SEVERITY_WARNING, wording->file, wording->waits_line, wording->waits, "was-read",
					 "nothing of it is fuzzy in %s any more: if a native reader has read it, take \"%s\" out here", id,
					 id);
	else if (!wording->said[language].awaiting && fuzzy)
		problems_add(run->problems, SEVERITY_WARNING, fuzzy->file, fuzzy->line, fuzzy->field, "not-read",
					 "is fuzzy in %s, so it awaits a reader: say so with awaiting = { \"%s\" }", id, id);
}

static bool share_list(const struct wording *a, const struct wording *b)
{
	return strcmp(a->file, b->file) == 0 &&
		   (a->waits && b->waits ? strcmp(a->waits, b->waits) == 0 : !a->waits && !b->waits);
}

static void tell_all_readers(struct run *run)
{
	const struct wordings *wordings = run->wordings;
	for (size_t first = 0, behind; first < wordings->count; first = behind) {
		unsigned any = 0;
		for (behind = first; behind < wordings->count && share_list(&wordings->items[first], &wordings->items[behind]);)
			any |= run->offered[behind++];
		for (int i = 0; i < (int)wordings->language_count; i++)
			if (any >> i & 1U)
				tell_readers(run, first, behind, i);
	}
}

/* ---- all ---- */

static void note(struct run *run, const struct offer *offer, const struct wording *wording, enum verdict verdict)
{
	struct intake *intake = run->intake;
	size_t number = (size_t)(wording - run->wordings->items);
	run->offered[number] |= (unsigned)(verdict != EMPTY) << offer->language;
	run->fuzzy[number] |= (unsigned)(offer->fuzzy && verdict != EMPTY) << offer->language;
	intake->same += verdict == SAME;
	intake->empty += verdict == EMPTY;
	intake->left += verdict == LEFT;
	if (verdict == TAKE) {
		run->takings[run->taking_count] = (struct taking){ *offer, wording, run->taking_count };
		run->taking_count++;
	}
}

static bool judge_offer(struct run *run, const struct offer *given)
{
	struct offer offer = *given;
	const struct wording *wording = wordings_find(run->wordings, offer.name);
	size_t length;
	char *composed = compose(offer.text, strlen(offer.text), &length);
	offer.text = wording_trim(&run->arena, composed ? composed : offer.text);
	free(composed);
	if (!offer.text)
		return error_set(run->error, "out of memory");
	if (wording)
		note(run, &offer, wording, judge(run, &offer, wording));
	else if (*offer.text) {
		leave(run, &offer, SEVERITY_ERROR, "unknown-text", "there is no such text in the exhibition (any more)");
		run->intake->left++;
	}
	return true;
}

/* File by file, whatever the order of the translator's table: each is written once. */
static int compare(const void *left, const void *right)
{
	const struct taking *a = left, *b = right;
	if (a->wording != b->wording)
		return a->wording < b->wording ? -1 : 1;
	return a->order < b->order ? -1 : 1;
}

static bool take_all(struct run *run)
{
	bool good = true;
	if (run->taking_count > 1)
		qsort(run->takings, run->taking_count, sizeof *run->takings, compare);
	for (size_t i = 0; good && i < run->taking_count; i++)
		good = take(run, &run->takings[i].offer, run->takings[i].wording);
	return close_file(run) && good;
}

static bool run_all(struct run *run, const struct offers *offers)
{
	for (size_t i = 0; i < offers->count; i++)
		if (!judge_offer(run, &offers->items[i]))
			return false;
	if (!take_all(run))
		return false;
	if (offers->marks)
		tell_all_readers(run);
	return true;
}

bool intake_run(struct intake *intake, const struct wordings *wordings, const struct offers *offers,
				struct problems *problems, struct error *error)
{
	struct run run = { .intake = intake, .wordings = wordings, .problems = problems, .error = error };
	arena_init(&run.arena);
	error->text[0] = '\0';
	run.offered = calloc(wordings->count + 1, sizeof *run.offered);
	run.fuzzy = calloc(wordings->count + 1, sizeof *run.fuzzy);
	run.takings = arena_array(&run.arena, offers->count + 1, sizeof *run.takings);
	bool good = run.offered && run.fuzzy && run.takings ? run_all(&run, offers) : error_set(error, "out of memory");
	free(run.offered);
	free(run.fuzzy);
	arena_finish(&run.arena);
	return good;
}
