/* The curator's check: reads all, builds all, shows nothing. No window, no pictures are decoded but for a try.
 *
 * Reading is cheap and is done each time, here, panel after panel, for panels know of those before them. Building is
 * not: it falls into parts (the backdrops, each panel, and what stands around panels in each language), each of which
 * is remembered, or else done by a crew. What they found is put together in the order of the parts, so that it is the
 * same whoever found it, and when. */
#include "desk/check.h"
#include "base/sum.h"
#include "base/utf8.h"
#include "desk/blame.h"
#include "desk/crew.h"
#include "desk/proofing.h"
#include "desk/recall.h"
#include "desk/recorded.h"
#include "desk/signature.h"
#include "desk/unused.h"
#include "lua/failure.h"
#include "pages/script.h"
#include "view/keyboard.h"
#include "words/spoken.h"
#include <stdlib.h>
#include <string.h>

enum part_kind { PART_BACKDROPS, PART_PANEL, PART_AROUND, PART_MET };

struct part {
	enum part_kind kind;
	int number; /* of the panel, or the language */
	uint64_t key;
	bool gathers; /* it rests on all panels */
	bool found;
	struct finding finding; /* owns */
};

/* What all steps have in hand. */
struct round {
	const struct check_wish *wish;
	struct script *script;
	struct exhibition *exhibition;
	struct survey survey;
	struct signature signature;
	struct recall *recall; /* NULL: nothing is remembered */
	struct part *parts;	   /* owns */
	size_t count;
	size_t *missing; /* borrows, while the crew works: which parts are to be done */
	struct sheets sheets;
	struct legibles rows; /* owns */
	struct problems *problems;
};

static struct part *add_part(struct round *round, enum part_kind kind, int number, uint64_t key)
{
	struct part *part = &round->parts[round->count++];
	*part = (struct part){ .kind = kind, .number = number, .key = key };
	finding_init(&part->finding);
	return part;
}

/* ---- doing parts ---- */

/* The panel was read for its mistakes; here only what it says counts. */
static bool read_again(struct round *round, int panel)
{
	struct problems told;
	problems_init(&told);
	script_set_strict(round->script, false);
	bool good = script_read_panel(round->script, round->exhibition, panel, true, &told);
	script_set_strict(round->script, true);
	problems_finish(&told);
	return good;
}

static void work(void *data, size_t number, FILE *out)
{
	struct round *round = data;
	const struct part *part = &round->parts[round->missing[number]];
	struct finding finding;
	finding_init(&finding);
	/* Where every panel is broken there is none for anything to stand around. */
	int panel = part->kind == PART_AROUND ? exhibition_step(round->exhibition, -1, 1) : part->number;
	bool good = part->kind == PART_MET || (panel >= 0 && read_again(round, panel));
	if (good && part->kind == PART_AROUND)
		survey_around(&round->survey, part->number, NULL, &finding);
	else if (part->kind == PART_MET)
		survey_around(&round->survey, part->number, &round->sheets, &finding);
	else if (good && part->kind == PART_PANEL)
		survey_panel(&round->survey, part->number, &finding);
	if (good && part->kind == PART_PANEL && !round->wish->quick)
		recorded_look(round->wish->folder, round->script, round->exhibition, part->number, &finding.problems);
	script_forget(round->script, -1);
	finding_write(&finding, out);
	finding_finish(&finding);
}

static void take(void *data, size_t number, const char *bytes, size_t length)
{
	struct round *round = data;
	struct part *part = &round->parts[round->missing[number]];
	part->found = finding_read(&part->finding, bytes, length);
	if (part->found)
		recall_keep(round->recall, part->key, bytes, length);
}

static void tick(void *data, size_t done, size_t count)
{
	const struct round *round = data;
	if (round->wish->tick)
		round->wish->tick(round->wish->data_of_tick, done, count);
}

static bool remember(struct round *round, struct part *part)
{
	size_t length;
	const char *bytes = recall_find(round->recall, part->key, &length);
	part->found = bytes && finding_read(&part->finding, bytes, length);
	if (bytes && !part->found) {
		finding_finish(&part->finding);
		finding_init(&part->finding);
	}
	return part->found;
}

/* The first part is done here, before there is a crew, which has them then. */
static void make_backdrops(struct round *round)
{
	struct part *part = &round->parts[0];
	struct finding finding;
	char *bytes = NULL;
	size_t length = 0;
	finding_init(&finding);
	survey_backdrops(&round->survey, &finding.problems);
	FILE *out = part->found ? NULL : open_memstream(&bytes, &length);
	if (out) {
		finding_write(&finding, out);
		if (fclose(out) == 0 && finding_read(&part->finding, bytes, length))
			recall_keep(round->recall, part->key, bytes, length);
	}
	part->found = true;
	free(bytes);
	finding_finish(&finding);
}

static bool is_wanted(const struct round *round, const struct part *part)
{
	const struct check_wish *wish = round->wish;
	bool wanted = wish->only_count == 0;
	for (size_t i = 0; !wanted && part->kind == PART_PANEL && i < wish->only_count; i++)
		wanted = strcmp(round->exhibition->panels[part->number].id, wish->only[i]) == 0;
	return wanted;
}

/* The parts from `first` on: what nobody remembers is done by a crew. */
static bool do_parts(struct round *round, size_t first)
{
	struct crew crew = { .work = work, .take = take, .tick = tick, .data = round, .alone = round->wish->quick };
	bool known = round->parts[0].found || remember(round, &round->parts[0]);
	round->missing = calloc(round->count + 1, sizeof *round->missing);
	if (!round->missing)
		return false;
	for (size_t i = first; i < round->count; i++)
		if (!remember(round, &round->parts[i]) && is_wanted(round, &round->parts[i]))
			round->missing[crew.count++] = i;
	if ((crew.count > 0 || !known) && !round->survey.ready)
		make_backdrops(round);
	script_rest(round->script);
	crew_run(&crew);
	free(round->missing);
	return true;
}

/* ---- pictures that were tried before ---- */

static bool was_tried(void *data, const char *path)
{
	const struct round *round = data;
	size_t length;
	return recall_find(round->recall, signature_trial(&round->signature, path), &length);
}

static void note_tried(void *data, const char *path)
{
	const struct round *round = data;
	recall_keep(round->recall, signature_trial(&round->signature, path), "", 0);
}

/* ---- putting together ---- */

static void add_sheet(struct sheet *sheet, const struct sheet *met)
{
	if (!sheet->about[0])
		*sheet = *met;
}

static void put_together(struct round *round, size_t first)
{
	struct measured *measured = round->wish->measured;
	for (size_t i = first; i < round->count; i++) {
		struct finding *finding = &round->parts[i].finding;
		problems_move(round->problems, &finding->problems);
		add_sheet(&round->sheets.gloss, &finding->sheets.gloss);
		add_sheet(&round->sheets.dispute, &finding->sheets.dispute);
		add_sheet(&round->sheets.picture, &finding->sheets.picture);
		legibles_add_all(&round->rows, &finding->rows);
		if (measured)
			worst_add_all(&measured->worst, &finding->worst);
	}
}

/* ---- which parts there are ---- */

/* Whatever is asked for on the command line that changes what is found. */
static uint64_t options_of(const struct check_wish *wish)
{
	const bool flags[] = { wish->quick, wish->worsts };
	uint64_t sum = sum_bytes(SUM_START, flags, sizeof flags);
	for (size_t i = 0; i < wish->size_count; i++) {
		const double numbers[] = { wish->sizes[i].width_px, wish->sizes[i].height_px, wish->sizes[i].diagonal_mm };
		sum = sum_bytes(sum, numbers, sizeof numbers);
	}
	return sum;
}

static void read_panels(struct round *round)
{
	add_part(round, PART_BACKDROPS, 0, sum_bytes(round->signature.common, "land", 4));
	for (int panel = 0; panel < (int)round->exhibition->panel_count; panel++) {
		bool good = script_read_panel(round->script, round->exhibition, panel, true, round->problems);
		bool gathers;
		uint64_t key = signature_panel(&round->signature, round->script, round->exhibition, panel, &gathers);
		uint64_t heard = recorded_stamp(round->wish->folder, round->exhibition, panel);
		if (good)
			add_part(round, PART_PANEL, panel, sum_bytes(key, &heard, sizeof heard))->gathers = gathers;
		script_forget(round->script, panel);
	}
	for (size_t i = 0; i < round->count; i++) {
		uint64_t *key = &round->parts[i].key;
		if (round->parts[i].gathers)
			*key = sum_bytes(*key, &round->signature.disputed, sizeof round->signature.disputed);
	}
	script_finish_strict(round->script, round->problems);
}

static uint64_t add_met(const struct round *round, uint64_t sum, const struct sheet *sheet)
{
	uint64_t text = sheet->about[0] ? signature_text(&round->signature, round->exhibition, sheet->panel) : 0;
	sum = signature_add_text(sum, sheet->about);
	return sum_bytes(sum, &text, sizeof text);
}

/* The sheets name all panels, and show what the first one says. */
static uint64_t around_key(const struct round *round, int language)
{
	const struct exhibition *exhibition = round->exhibition;
	int first = exhibition_step(exhibition, -1, 1);
	uint64_t text = first < 0 ? 0 : signature_text(&round->signature, exhibition, first);
	uint64_t sum = sum_bytes(sum_bytes(round->signature.common, "around", 6), &language, sizeof language);
	sum = sum_bytes(sum, &text, sizeof text);
	for (size_t i = 0; i < exhibition->panel_count; i++) {
		const struct panel_entry *panel = &exhibition->panels[i];
		sum = sum_bytes(sum, &panel->state, sizeof panel->state);
		sum = sum_bytes(sum, &panel->awaiting, sizeof panel->awaiting);
		sum = signature_add_text(sum, panel->title[language]);
	}
	return sum;
}

static uint64_t met_key(const struct round *round, int language)
{
	uint64_t sum = sum_bytes(sum_bytes(round->signature.common, "met", 3), &language, sizeof language);
	sum = add_met(round, sum, &round->sheets.gloss);
	sum = add_met(round, sum, &round->sheets.dispute);
	return add_met(round, sum, &round->sheets.picture);
}

static void add_around(struct round *round)
{
	for (int i = 0; i < (int)round->exhibition->language_count; i++) {
		add_part(round, PART_AROUND, i, around_key(round, i));
		add_part(round, PART_MET, i, met_key(round, i));
	}
}

static bool look_at_all(struct round *round)
{
	size_t panels = round->exhibition->panel_count, languages = round->exhibition->language_count;
	round->parts = calloc(panels + 2 * languages + 1, sizeof *round->parts);
	if (!round->parts)
		return false;
	read_panels(round);
	bool good = do_parts(round, 1);
	put_together(round, 0);
	size_t around = round->count;
	if (good)
		add_around(round);
	good = good && do_parts(round, around);
	put_together(round, around);
	legibles_tell(&round->rows, round->exhibition, round->problems);
	for (size_t i = 0; i < round->count; i++)
		finding_finish(&round->parts[i].finding);
	free(round->parts);
	return good;
}

static void note_measured(struct round *round)
{
	struct measured *measured = round->wish->measured;
	const struct exhibition *exhibition = round->exhibition;
	const char *title = exhibition->title[exhibition->language_default];
	if (!measured) {
		legibles_finish(&round->rows);
		return;
	}
	snprintf(measured->title, sizeof measured->title, "%s", title ? title : "");
	utf8_mend(measured->title);
	measured->panels = exhibition->panel_count;
	measured->distance_mm = exhibition->screen.distance;
	measured->legibles = round->rows;
	measured->legibles.limits = exhibition->limits;
}

static bool has_all(const struct check_wish *wish, const struct exhibition *exhibition, struct error *error)
{
	for (size_t i = 0; i < wish->only_count; i++)
		if (exhibition_panel(exhibition, wish->only[i]) < 0)
			return error_set(error, "there is no panel \"%s\" in this exhibition", wish->only[i]);
	return true;
}

/* Their rules for reading aloud are run by `lantern speak` only, which may be months away. */
static void try_speech(struct script *script, const struct exhibition *exhibition, struct problems *problems)
{
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < exhibition->language_count; i++)
		spoken_text(script, exhibition->languages[i].id, "1938", &arena, problems);
	arena_finish(&arena);
}

static bool check_exhibition(const struct check_wish *wish, struct script *script, struct exhibition *exhibition,
							 struct problems *problems, struct error *error)
{
	struct round round = { .wish = wish, .script = script, .exhibition = exhibition, .problems = problems };
	if (!script_read_exhibition(script, exhibition, problems))
		return true;
	if (!has_all(wish, exhibition, error))
		return false;
	struct key_table keys = { 0 };
	keyboard_add(&keys, exhibition, problems);
	bool good = survey_init(&round.survey, script, exhibition, wish->quick, wish->sizes, wish->size_count, problems);
	if (good) {
		round.survey.worsts = wish->worsts;
		signature_read(&round.signature, wish->folder, wish->data, wish->faces, exhibition, options_of(wish));
		round.recall = wish->forget ? NULL : recall_open(wish->folder);
		script_set_trial(script, was_tried, note_tried, &round);
		good = look_at_all(&round);
		script_set_trial(script, NULL, NULL, NULL);
		recall_close(round.recall);
		signature_finish(&round.signature);
		note_measured(&round);
		if (wish->voices && recorded_is_heard(wish->folder))
			recorded_tell(wish->folder, exhibition, wish->voices);
	}
	script_read_layouts(script, problems);
	try_speech(script, exhibition, problems);
	survey_finish(&round.survey);
	return good || error_set(error, "out of memory");
}

/* What is wrong with the exhibition as a whole. */
static void look_at_whole(const struct check_wish *wish, struct problems *problems)
{
	struct proofing proofing = {
		.folder = wish->folder, .data = wish->data, .fonts = wish->fonts, .list = wish->spelling
	};
	if (problems->errors == 0) /* what cannot be read may name any file */
		unused_find(wish->folder, wish->data, problems);
	proofing_run(&proofing, problems);
	if (wish->measured)
		snprintf(wish->measured->packages, sizeof wish->measured->packages, "%s", proofing.packages);
}

bool check_run(const struct check_wish *wish, struct problems *problems, struct error *error)
{
	struct exhibition exhibition;
	exhibition_init(&exhibition);
	struct script *script = script_create(wish->folder, wish->data, wish->fonts, error);
	bool good = true;
	if (script) {
		script_set_strict(script, true);
		good = check_exhibition(wish, script, &exhibition, problems, error);
		if (good && !wish->quick)
			look_at_whole(wish, problems);
		blame_curator(script, problems);
	} else {
		/* A theme that cannot be read is the curator's to mend like anything else. */
		int line = 0;
		failure_cut_place(error, "scripts/theme.lua", &line);
		problems_add(problems, SEVERITY_ERROR, "scripts/theme.lua", line, "", "lua-error", "%s", error->text);
	}
	script_destroy(script);
	exhibition_finish(&exhibition);
	problems_sort(problems);
	return good;
}
