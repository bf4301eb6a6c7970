/* Asks of each text who has read it, of each fact and person whether they may be shown, of each picture whose it is.
 *
 * Much of that `check` tells of anyway, and lets pass: here it counts. Must not know how anything is shown. */
#include "desk/gate.h"
#include "base/file.h"
#include "desk/evidence.h"
#include "exhibition/pin.h"
#include "lua/locate.h"
#include "pages/script.h"
#include <stdlib.h>
#include <string.h>

enum { TEXT_MOST = 1 << 20, PICTURES_MOST = 100 };

static const char INDEX[] = "scripts/exhibition.lua", FACTS[] = "scripts/registers/facts.lua";

static const struct group {
	const char *name, *rules[3];
} GROUPS[] = {
	{ "a native reader", { "awaiting-reader", "read-changed" } },
	{ "a historian", { "historian-open", "weak-facts" } },
	{ "a consent", { "no-consent" } },
	{ "a licence", { "no-credit" } },
	{ "a contact", { "empty-about", "no-about" } },
	{ "the staff's code", { "no-pin", "bad-pin" } },
};

enum { GROUP_COUNT = sizeof GROUPS / sizeof *GROUPS };

static bool is_of(const struct group *group, const char *rule)
{
	for (int i = 0; i < 3 && group->rules[i]; i++)
		if (strcmp(group->rules[i], rule) == 0)
			return true;
	return false;
}

struct run {
	const struct gate *gate;
	struct script *script;
	struct exhibition exhibition;
	struct evidence evidence;
	struct problems *problems;
};

static void tell(struct run *run, const char *file, const char *field, const char *rule, const char *message)
{
	problems_add(run->problems, SEVERITY_ERROR, file, script_line(run->script, file, field), field, rule, "%s",
				 message);
}

/* ---- readers ---- */

/* One list says for many texts who they await: each is told once, with all its languages. */
static void ask_readers(struct run *run)
{
	const struct wordings *wordings = &run->evidence.wordings;
	const struct wording *told = NULL;
	for (size_t i = 0; i < wordings->count; i++) {
		const struct wording *wording = &wordings->items[i];
		char list[200] = "", message[300];
		if (!wording->waits || strncmp(wording->file, "scripts/panels/", 15) == 0 ||
			(told && strcmp(told->file, wording->file) == 0 && strcmp(told->waits, wording->waits) == 0))
			continue;
		for (size_t j = 0; j < wordings->language_count; j++) {
			size_t used = strlen(list);
			if (wording->said[j].awaiting)
				snprintf(list + used, sizeof list - used, "%s%s", used ? ", " : "", wordings->ids[j]);
		}
		told = wording;
		snprintf(message, sizeof message, "the words in %s await a native reader", list);
		if (*list)
			tell(run, wording->file, wording->waits, "awaiting-reader", message);
	}
}

/* ---- facts ---- */

static void ask_historian(struct run *run)
{
	const struct ledger *ledger = &run->evidence.ledger;
	for (size_t i = 0; i < ledger->count; i++) {
		const struct record *record = &ledger->items[i];
		char field[WORD_SIZE + 20], message[400];
		if (strncmp(record->name, "fact ", 5) != 0)
			continue;
		const char *flag = record_value(record, "flag");
		snprintf(field, sizeof field, "%s.%s", record->name + 5, *flag ? "flag" : "confidence");
		snprintf(message, sizeof message, *flag ? "a historian is asked: %.300s" : "its confidence is low%.0s", flag);
		if (*flag || strcmp(record_value(record, "confidence"), "low") == 0)
			tell(run, FACTS, field, "historian-open", message);
	}
}

/* ---- pictures ---- */

static bool is_credited(const struct run *run, const char *file, const char *field)
{
	const struct wordings *wordings = &run->evidence.wordings;
	for (size_t i = 0; i < wordings->count; i++)
		if (strcmp(wordings->items[i].file, file) == 0 && strcmp(wordings->items[i].field, field) == 0)
			return *wordings->items[i].said[run->exhibition.language_default].text;
	return false;
}

static void ask_picture(struct run *run, const char *file, const char *field)
{
	char credit[60];
	snprintf(credit, sizeof credit, "%s.credit", field);
	if (!is_credited(run, file, credit))
		tell(run, file, field, "no-credit",
			 "nothing says who took this picture, who holds it, and that it may be shown: write its credit");
}

static void ask_pictures(struct run *run)
{
	struct problems untold;
	struct arena arena;
	problems_init(&untold);
	arena_init(&arena);
	for (int i = 0; i < (int)run->exhibition.panel_count; i++) {
		const char *file = run->exhibition.panels[i].file;
		char field[40];
		if (!script_read_panel(run->script, &run->exhibition, i, true, &untold))
			continue;
		if (script_panel_value(run->script, i, "picture.file", 0, &arena))
			ask_picture(run, file, "picture");
		for (int j = 1; j <= PICTURES_MOST && script_panel_value(run->script, i, "pictures.file", j, &arena); j++) {
			snprintf(field, sizeof field, "pictures[%d]", j);
			ask_picture(run, file, field);
		}
		script_forget(run->script, i);
	}
	arena_finish(&arena);
	problems_finish(&untold);
}

/* ---- the house ---- */

static void ask_contact(struct run *run)
{
	struct error ignored;
	struct locate locate = { 0 };
	size_t length = 0;
	char *path = path_join(run->gate->folder, INDEX);
	char *text = path ? file_read(path, TEXT_MOST, &length, &ignored) : NULL;
	if (text && locate_init(&locate, text, length) && !locate_has(&locate, "about"))
		tell(run, INDEX, "about", "no-about",
			 "nothing says who made this and whom to ask: write about = { publisher = …, authors = …, more = … }");
	locate_finish(&locate);
	free(text);
	free(path);
}

static void ask_code(struct run *run)
{
	char pin[PIN_MOST + 1];
	struct error ignored;
	if (!run->exhibition.pin && pin_read(run->gate->pin, pin, &ignored) != PIN_FILE_GOOD)
		tell(run, INDEX, "staff", "no-pin",
			 "no code opens the staff's view: put one into /etc/lantern/pin of the machine, or write staff = { pin = "
			 "\"…\" }");
}

/* Warnings of what is open count here. */
static void raise(struct problems *problems)
{
	for (size_t i = 0; i < problems->count; i++) {
		struct problem *problem = &problems->items[i];
		for (int j = 0; j < GROUP_COUNT; j++) {
			if (problem->severity == SEVERITY_ERROR || !is_of(&GROUPS[j], problem->rule))
				continue;
			problem->severity = SEVERITY_ERROR;
			problems->errors++;
		}
	}
}

void gate_run(const struct gate *gate, struct problems *problems)
{
	struct error ignored;
	struct problems untold;
	struct run run = { .gate = gate, .problems = problems };
	exhibition_init(&run.exhibition);
	problems_init(&untold);
	run.script = script_create(gate->folder, gate->data, gate->fonts, &ignored);
	if (run.script) {
		if (evidence_read(&run.evidence, run.script, &run.exhibition, gate->folder, NULL, 0, &untold)) {
			ask_readers(&run);
			ask_historian(&run);
			ask_pictures(&run);
			ask_contact(&run);
			ask_code(&run);
		}
		evidence_finish(&run.evidence);
	}
	raise(problems);
	problems_sort(problems);
	script_destroy(run.script);
	exhibition_finish(&run.exhibition);
	problems_finish(&untold);
}

void gate_print(const struct problems *problems, FILE *out)
{
	size_t counts[GROUP_COUNT] = { 0 }, all = 0;
	for (size_t i = 0; i < problems->count; i++)
		for (int j = 0; j < GROUP_COUNT; j++)
			counts[j] += is_of(&GROUPS[j], problems->items[i].rule);
	for (int j = 0; j < GROUP_COUNT; j++)
		all += counts[j];
	if (all > 0)
		fprintf(out, "\nNot ready to open. What is named above awaits:\n");
	for (int j = 0; j < GROUP_COUNT; j++)
		if (counts[j] > 0)
			fprintf(out, "  %4zu  %s\n", counts[j], GROUPS[j].name);
}
