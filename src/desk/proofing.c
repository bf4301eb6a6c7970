/* Goes through all texts. Must not know how a text is laid out, nor what is right in a language. */
#include "desk/proofing.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "desk/figures.h"
#include "desk/repeats.h"
#include "desk/spelling.h"
#include "desk/tongue.h"
#include "desk/typography.h"
#include "pages/script.h"
#include <string.h>

enum { SENTENCE = 5 /* words of a text that is no name */, QUOTED = 40 };

struct run {
	struct proofing *proofing;
	struct script *script;
	struct exhibition exhibition;
	struct wordings wordings;
	struct spelling *spelling;
	struct problems *problems, untold;
};

/* Does the panel's file say that it is right so? Only the panels that are told of are asked. */
static bool allows(struct run *run, const struct wording *wording, const char *rule)
{
	for (int i = 0; i < (int)run->exhibition.panel_count; i++) {
		if (strcmp(run->exhibition.panels[i].file, wording->file) != 0)
			continue;
		bool allowed = script_read_panel(run->script, &run->exhibition, i, true, &run->untold) &&
					   script_allows(run->script, i, rule);
		script_forget(run->script, i);
		return allowed;
	}
	return false;
}

static void tell(struct run *run, const struct wording *wording, int language, const char *rule, const char *sentence)
{
	const char *id = run->wordings.ids[language];
	char field[400];
	snprintf(field, sizeof field, strchr(id, '-') ? "%s[\"%s\"]" : "%s.%s", wording->field, id);
	if (!allows(run, wording, rule))
		problems_add(run->problems, SEVERITY_WARNING, wording->file, wording->said[language].line, field, rule, "%s",
					 sentence);
}

/* ---- the same in two languages ---- */

/* A sentence, and no list of names or numbers: most of its words are written small. */
static bool is_sentence(const char *text)
{
	int words = 0, small = 0;
	uint32_t rune;
	bool within = false;
	for (size_t at = 0, length = strlen(text), size; at < length; at += size) {
		size = utf8_decode(text + at, length - at, &rune);
		bool letter = utf8_is_letter(rune);
		words += letter && !within;
		small += letter && !within && !utf8_is_capital(rune);
		within = letter || (within && (utf8_is_mark(rune) || rune == '-' || rune == 0x2019));
	}
	return words >= SENTENCE && 2 * small >= words;
}

/* Names of people, of newspapers and of archives in any language. */
static bool is_credit(const char *field)
{
	const char *last = strrchr(field, '.');
	last = last ? last + 1 : field;
	return strcmp(last, "source") == 0 || strcmp(last, "credit") == 0 || strcmp(last, "name") == 0;
}

/* en and en-GB may well say the same. */
static bool are_kin(const char *left, const char *right)
{
	size_t length = strcspn(left, "-");
	return length == strcspn(right, "-") && strncmp(left, right, length) == 0;
}

static void find_same(struct run *run, const struct wording *wording)
{
	const struct wordings *wordings = &run->wordings;
	for (int i = 1; i < (int)wordings->language_count; i++)
		for (int j = 0; j < i; j++) {
			const char *text = wording->said[i].text;
			char sentence[600];
			if (!*text || strcmp(text, wording->said[j].text) != 0 || are_kin(wordings->ids[i], wordings->ids[j]) ||
				is_credit(wording->field) || !is_sentence(text))
				continue;
			snprintf(sentence, sizeof sentence,
					 message("\"%.*s…\" is the same text in %s (%s) and in %s (%s): one of them is not translated"),
					 (int)utf8_cut(text, strlen(text), QUOTED), text, run->exhibition.languages[j].name,
					 wordings->ids[j], run->exhibition.languages[i].name, wordings->ids[i]);
			tell(run, wording, i, "same-text", sentence);
			break;
		}
}

/* ---- numbers ---- */

static void find_lone_number(struct run *run, const struct wording *wording)
{
	const char *texts[LANGUAGES_LIMIT];
	int count = (int)run->wordings.language_count;
	struct lone_figure found;
	char sentence[400];
	for (int i = 0; i < count; i++)
		texts[i] = wording->said[i].text;
	if (!figures_find(texts, count, &found))
		return;
	const char *name = run->exhibition.languages[found.text].name, *id = run->wordings.ids[found.text];
	if (*found.instead)
		snprintf(sentence, sizeof sentence,
				 message("%s stands in all other languages, and in %s (%s) %s: which of them is right?"), found.others,
				 name, id, found.instead);
	else
		snprintf(sentence, sizeof sentence,
				 message("%s stands in all other languages, but not in %s (%s): is it left out there?"), found.others,
				 name, id);
	tell(run, wording, found.text, "numbers", sentence);
}

/* ---- typography ---- */

static void say_slip(const struct slip *slip, const char *name, const char *words, char *out, size_t size)
{
	switch (slip->kind) {
	case SLIP_STRAIGHT:
		snprintf(out, size, message("straight quotation marks at %s: in %s they are %s%s"), words, name, slip->open,
				 slip->close);
		break;
	case SLIP_FOREIGN:
		snprintf(out, size, message("the quotation marks at %s are another language's: in %s they are %s%s"), words,
				 name, slip->open, slip->close);
		break;
	case SLIP_APOSTROPHE:
		snprintf(out, size, message("a straight apostrophe at \"%s\": write %s"), words, slip->open);
		break;
	case SLIP_HYPHEN:
		snprintf(out, size, message("a hyphen stands for a dash at \"%s\": write %s"), words, slip->open);
		break;
	case SLIP_RANGE:
		snprintf(out, size, message("\"%s\" is a range of years: in %s it is written with %s"), words, name,
				 slip->open);
		break;
	case SLIP_SPACE:
		snprintf(out, size, message("a space stands before the sign at \"%s\": take it out"), words);
		break;
	case SLIP_OPENING:
		snprintf(out, size, message("\"%s\" begins without %s"), words, slip->open);
		break;
	case SLIP_STOPS:
		snprintf(out, size, message("two signs stand behind one another at \"%s\": one is enough"), words);
		break;
	case SLIP_TIGHT:
		snprintf(out, size, message("a space is missing behind the sign at \"%s\""), words);
		break;
	case SLIP_UNCLOSED:
		snprintf(out, size, message("what begins at \"%s\" is never closed: write %s where it ends"), words,
				 slip->open);
		break;
	case SLIP_UNOPENED:
		snprintf(out, size,
				 message("nothing opens what ends at \"%s\": write %s where it begins, or take the sign out"), words,
				 slip->open);
		break;
	case SLIP_NONE:
		*out = 0;
	}
}

/* From the beginning of the word in which the slip is. */
static void quote_words(const char *text, const struct slip *slip, char *out, size_t size)
{
	size_t start = slip->at, length;
	bool behind = slip->kind == SLIP_STOPS || slip->kind == SLIP_TIGHT || slip->kind == SLIP_UNOPENED;
	if (slip->kind == SLIP_APOSTROPHE || slip->kind == SLIP_SPACE || behind)
		while (start > 0 && text[start - 1] != ' ' && text[start - 1] != '\n')
			start--;
	length = slip->at + slip->length - start;
	if (slip->kind == SLIP_APOSTROPHE || slip->kind == SLIP_HYPHEN || slip->kind == SLIP_UNCLOSED || behind)
		length += strcspn(text + start + length, " \n");
	snprintf(out, size, "%.*s%s", (int)utf8_cut(text + start, length, QUOTED), text + start,
			 length > QUOTED ? "…" : "");
}

static void find_slip(struct run *run, const struct wording *wording, int language)
{
	const char *text = wording->said[language].text;
	struct slip slip = typography_find(text, run->wordings.ids[language]);
	char words[QUOTED + 10], sentence[600];
	if (slip.kind == SLIP_NONE)
		return;
	quote_words(text, &slip, words, sizeof words);
	say_slip(&slip, run->exhibition.languages[language].name, words, sentence, sizeof sentence);
	tell(run, wording, language, "typography", sentence);
}

/* ---- words that stand twice, words of another language ---- */

static void find_repeat(struct run *run, const struct wording *wording, int language)
{
	const char *text = wording->said[language].text;
	char sentence[300];
	size_t at, length;
	if (!repeats_find(text, run->wordings.ids[language], &at, &length))
		return;
	snprintf(sentence, sizeof sentence, message("\"%.*s\": a word stands twice: take one of them out"),
			 (int)utf8_cut(text + at, length, (size_t)2 * QUOTED), text + at);
	for (char *line = strchr(sentence, '\n'); line; line = strchr(line, '\n'))
		*line = ' ';
	tell(run, wording, language, "doubled-word", sentence);
}

static bool find_swapped(struct run *run, const struct wording *wording, int language, char *sentence, size_t size)
{
	const char *const *ids = run->wordings.ids;
	const struct language *languages = run->exhibition.languages;
	for (int i = 0; i < (int)run->wordings.language_count; i++) {
		if (i == language ||
			!tongue_are_swapped(wording->said[language].text, ids[language], wording->said[i].text, ids[i]))
			continue;
		snprintf(sentence, size, message("the texts in %s (%s) and in %s (%s) have changed places"),
				 languages[language].name, ids[language], languages[i].name, ids[i]);
		return i > language; /* told once */
	}
	return false;
}

static void find_other(struct run *run, const struct wording *wording, int language)
{
	const char *const *ids = run->wordings.ids;
	const struct language *languages = run->exhibition.languages;
	char sentence[400] = "";
	if (is_credit(wording->field))
		return;
	bool swapped = find_swapped(run, wording, language, sentence, sizeof sentence);
	for (int i = 0; i < (int)run->wordings.language_count && !sentence[0]; i++)
		if (i != language && strcmp(wording->said[i].text, wording->said[language].text) != 0 &&
			tongue_is_other(wording->said[language].text, ids[language], ids[i])) {
			snprintf(sentence, sizeof sentence,
					 message("this text seems to be in %s (%s), and stands where %s (%s) belongs"), languages[i].name,
					 ids[i], languages[language].name, ids[language]);
			swapped = true;
		}
	if (!sentence[0] && tongue_is_other_alphabet(wording->said[language].text, ids[language])) {
		snprintf(sentence, sizeof sentence, message("this text is in another alphabet than %s (%s) is written in"),
				 languages[language].name, ids[language]);
		swapped = true;
	}
	if (swapped)
		tell(run, wording, language, "other-language", sentence);
}

/* ---- spelling ---- */

static void find_misspelt(struct run *run, const struct wording *wording, int language)
{
	struct arena arena;
	if (!run->spelling || !spelling_is_sure(run->spelling, language) || is_credit(wording->field))
		return;
	arena_init(&arena);
	char *found = spelling_find(run->spelling, &arena, language, wording->said[language].text);
	char *sentence =
		found ? arena_format(&arena,
							 message("no dictionary of %s knows %s: mend it, or if it is right write it into "
									 "scripts/spelling.txt"),
							 run->exhibition.languages[language].name, found)
			  : NULL;
	if (sentence)
		tell(run, wording, language, "spelling", sentence);
	arena_finish(&arena);
}

/* ---- readers ---- */

static void find_unread(struct run *run, int panel)
{
	const char *file = run->exhibition.panels[panel].file;
	struct arena arena;
	arena_init(&arena);
	bool good = script_read_panel(run->script, &run->exhibition, panel, true, &run->untold);
	for (int i = 1; good && i <= (int)run->wordings.language_count; i++) {
		const char *id = script_panel_value(run->script, panel, "read.language", i, &arena);
		const char *sum = script_panel_value(run->script, panel, "read.text", i, &arena);
		const char *by = script_panel_value(run->script, panel, "read.by", i, &arena);
		const char *on = script_panel_value(run->script, panel, "read.on", i, &arena);
		int language = id ? exhibition_language(&run->exhibition, id) : -1;
		char field[30], now[12];
		if (language < 0)
			break;
		snprintf(field, sizeof field, "read[%d]", i);
		snprintf(now, sizeof now, "%08x", wordings_sum(&run->wordings, file, language));
		if (!sum || strcmp(sum, now) != 0)
			problems_add(run->problems, SEVERITY_WARNING, file, script_line(run->script, file, field), field,
						 "read-changed",
						 sum ? MESSAGE("the words in %s are not as %s read them (%s): let them be read again, then "
									   "write text = \"%s\"")
							 : MESSAGE("nothing says which words in %s %s has read (%s): write text = \"%s\""),
						 run->exhibition.languages[language].name, by ? by : message("somebody"),
						 on ? on : message("without a date"), now);
	}
	script_forget(run->script, panel);
	arena_finish(&arena);
}

static void look_through(struct run *run)
{
	struct proofing *proofing = run->proofing;
	run->spelling = spelling_open(&run->wordings, proofing->folder, proofing->list);
	for (size_t i = 0; i < run->wordings.count; i++) {
		const struct wording *wording = &run->wordings.items[i];
		if (wording->plain)
			continue;
		find_same(run, wording);
		find_lone_number(run, wording);
		for (int j = 0; j < (int)run->wordings.language_count; j++) {
			find_slip(run, wording, j);
			find_repeat(run, wording, j);
			find_other(run, wording, j);
			find_misspelt(run, wording, j);
		}
	}
	for (int i = 0; i < (int)run->exhibition.panel_count; i++)
		find_unread(run, i);
	if (!run->spelling)
		return;
	snprintf(proofing->packages, sizeof proofing->packages, "%s", spelling_packages(run->spelling));
	if (proofing->list)
		spelling_print(run->spelling, proofing->list);
	spelling_close(run->spelling);
}

void proofing_run(struct proofing *proofing, struct problems *problems)
{
	struct error ignored;
	struct run run = { .proofing = proofing, .problems = problems };
	exhibition_init(&run.exhibition);
	problems_init(&run.untold);
	run.script = script_create(proofing->folder, proofing->data, proofing->fonts, &ignored);
	if (run.script) {
		if (wordings_read(&run.wordings, run.script, &run.exhibition, proofing->folder, &run.untold))
			look_through(&run);
		wordings_finish(&run.wordings);
	}
	script_destroy(run.script);
	exhibition_finish(&run.exhibition);
	problems_finish(&run.untold);
}
