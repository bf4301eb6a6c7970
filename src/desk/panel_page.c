/* A panel: picture, words, what they rest on, who is named, what is open, room to sign. Must not know the page around
 * it. */
#include "desk/panel_page.h"
#include "base/id.h"
#include "desk/html.h"
#include "desk/questions.h"
#include <stdlib.h>
#include <string.h>

const char *panel_page_title(const struct evidence *evidence, int panel)
{
	const struct panel_entry *entry = &evidence->exhibition->panels[panel];
	const char *title = entry->title[evidence->source];
	return title && *title ? title : entry->id;
}

/* "kurt: alt" in a language; "" if there is none. */
static const char *said(const struct evidence *evidence, int panel, const char *field, int language)
{
	for (size_t i = 0; i < evidence->wordings.count; i++) {
		const struct wording *wording = &evidence->wordings.items[i];
		if (evidence_is_of(evidence, wording, panel) && strcmp(wording->field, field) == 0)
			return wording->said[language].text;
	}
	return "";
}

static void write_pictures(FILE *out, const struct evidence *evidence, int panel, int width, int height)
{
	const struct exhibition *exhibition = evidence->exhibition;
	const char *id = exhibition->panels[panel].id, *language = exhibition->languages[evidence->language].id;
	int pages = (int)strtol(record_value(evidence_record(evidence, "panel", id), "pages"), NULL, 10);
	const char *alt = said(evidence, panel, "alt", evidence->language);
	for (int i = 1; i <= pages; i++) {
		char page[40] = "", number[20] = "";
		if (pages > 1)
			snprintf(page, sizeof page, " (%d / %d)", i, pages);
		if (i > 1)
			snprintf(number, sizeof number, "-%d", i);
		html_print(out,
				   "<figure><img src=\"pictures/%s/%s%s.jpg\" width=\"%d\" height=\"%d\" lang=\"%s\" "
				   "alt=\"%s%s\">\n<figcaption lang=\"%s\">%s%s</figcaption></figure>\n",
				   language, id, number, width, height, language, *alt ? alt : id, page, language,
				   *alt ? alt : "\xE2\x80\x93", page);
	}
	if (pages == 0)
		fputs(
			"<p>There is no picture of this panel: it cannot be shown, and <code>lantern check</code> says why.</p>\n",
			out);
}

static bool is_wanted(const struct wording *wording, const char *file, enum words_of which)
{
	bool disputed = strncmp(wording->field, "disputed[", 9) == 0;
	return strcmp(wording->file, file) == 0 && (which == WORDS_ALL || disputed == (which == WORDS_DISPUTED));
}

static void write_cell(FILE *out, const struct evidence *evidence, const struct wording *wording, size_t language)
{
	const struct said *text = &wording->said[language];
	bool missing = !*text->text;
	html_print(out, "<td lang=\"%s\" class=\"%s\">", evidence->wordings.ids[language],
			   missing			? "missing"
			   : text->awaiting ? "awaiting"
								: "read");
	if (!missing)
		html_markup(out, text->text);
	fputs(missing ? "<span class=\"mark\" lang=\"en\">there is no text</span></td>\n" : "</td>\n", out);
}

static void write_row(FILE *out, const struct evidence *evidence, const struct wording *wording)
{
	const char *entry =
		strncmp(wording->file, "scripts/panels/", 15) != 0 && strstr(wording->file, "glossary.lua") ? ".term" : "";
	size_t length = strlen(wording->field), ending = strlen(entry);
	char id[WORD_SIZE] = "";
	/* The links of the texts lead to the glossary's terms. */
	if (ending > 0 && length > ending && strcmp(wording->field + length - ending, entry) == 0)
		snprintf(id, sizeof id, "%.*s", (int)(length - ending), wording->field);
	const char *plain = strncmp(id, "[\"", 2) == 0 ? id + 2 : id;
	id[strcspn(id, "]") > 0 && plain != id ? strcspn(id, "]") - 1 : strlen(id)] = '\0';
	if (id_is_good(plain))
		html_print(out, "<tr id=\"g-%s\">", plain);
	else
		fputs("<tr>", out);
	html_print(out, "<th scope=\"row\"><code>%s</code></th>", wording->field);
	if (wording->plain) {
		html_print(out, "<td colspan=\"%d\">", (int)evidence->wordings.language_count);
		html_print(out, "%s</td>", wording->plain);
	}
	for (size_t i = 0; i < evidence->wordings.language_count && !wording->plain; i++)
		write_cell(out, evidence, wording, i);
	fputs("</tr>\n", out);
}

/* Said in words too, for those who do not see the line. */
static bool awaits(const struct evidence *evidence, const char *file, enum words_of which, size_t language)
{
	for (size_t i = 0; i < evidence->wordings.count; i++)
		if (is_wanted(&evidence->wordings.items[i], file, which) && evidence->wordings.items[i].said[language].awaiting)
			return true;
	return false;
}

void panel_page_words(FILE *out, const struct evidence *evidence, const char *file, enum words_of which)
{
	const struct exhibition *exhibition = evidence->exhibition;
	bool any = false;
	for (size_t i = 0; i < evidence->wordings.count && !any; i++)
		any = is_wanted(&evidence->wordings.items[i], file, which);
	if (!any)
		return;
	fputs("<table class=\"words\">\n<caption>In all languages; a double line at the left: awaits a native "
		  "reader</caption>\n<thead><tr><th "
		  "scope=\"col\">Field</th>",
		  out);
	for (size_t i = 0; i < exhibition->language_count; i++)
		html_print(out, "<th scope=\"col\"><span lang=\"%s\">%s</span>%s</th>", exhibition->languages[i].id,
				   exhibition->languages[i].name, awaits(evidence, file, which, i) ? ": awaits a native reader" : "");
	fputs("</tr></thead>\n<tbody>\n", out);
	for (size_t i = 0; i < evidence->wordings.count; i++)
		if (is_wanted(&evidence->wordings.items[i], file, which))
			write_row(out, evidence, &evidence->wordings.items[i]);
	fputs("</tbody></table>\n", out);
}

/* ids that lead to the list of sources */
static void write_sources(FILE *out, const char *list)
{
	char id[WORD_SIZE];
	while (evidence_next(&list, id))
		html_print(out, id_is_good(id) ? "<a href=\"#s-%s\"><code>%s</code></a> " : "<code>%s</code> ", id, id);
}

static void write_facts(FILE *out, const struct evidence *evidence, const struct record *panel)
{
	const char *facts = record_value(panel, "facts");
	char id[WORD_SIZE];
	fputs("<h4>Facts</h4>\n", out);
	if (!*facts) {
		fputs("<p>It names no fact.</p>\n", out);
		return;
	}
	fputs(
		"<table>\n<caption>What it rests on</caption>\n<thead><tr><th scope=\"col\">Fact</th><th scope=\"col\">What is "
		"held to be true</th><th scope=\"col\">Confidence</th><th scope=\"col\">Sources</th><th "
		"scope=\"col\">Remarks</th></tr></thead>\n<tbody>\n",
		out);
	while (evidence_next(&facts, id)) {
		const struct record *fact = evidence_record(evidence, "fact", id);
		const char *text = record_value(fact, "text"), *conflict = record_value(fact, "conflict"),
				   *note = record_value(fact, "note"), *weight = record_value(fact, "weight");
		html_print(out, "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s%s%s</td><td>", id,
				   *text ? text : "is in no register", record_value(fact, "confidence"), *weight ? ", " : "", weight);
		write_sources(out, record_value(fact, "sources"));
		html_print(out, "</td><td>%s%s%s%s%s</td></tr>\n", *conflict ? "Disputed: " : "", conflict,
				   *conflict && *note ? " " : "", *note ? "Note: " : "", note);
	}
	fputs("</tbody></table>\n", out);
}

static void write_quotes(FILE *out, const struct evidence *evidence, const struct record *panel)
{
	const char *quotes = record_value(panel, "quotes");
	char id[WORD_SIZE];
	if (!*quotes)
		return;
	fputs("<h4>Quotations</h4>\n<table>\n<caption>As printed in their sources</caption>\n<thead><tr><th "
		  "scope=\"col\">Quotation</th><th scope=\"col\">Words</th><th scope=\"col\">Who says so</th><th "
		  "scope=\"col\">Source</th><th scope=\"col\">Remarks, rights</th></tr></thead>\n<tbody>\n",
		  out);
	while (evidence_next(&quotes, id)) {
		const struct record *quote = evidence_record(evidence, "quote", id);
		const char *language = record_value(quote, "language"), *note = record_value(quote, "note");
		bool known = id_is_good(language) && strlen(language) <= 8;
		html_print(out, "<tr><th scope=\"row\"><code>%s</code></th><td lang=\"%s\">%s</td><td>%s</td><td>", id,
				   known ? language : "und", record_value(quote, "text"), record_value(quote, "speaker"));
		write_sources(out, record_value(quote, "source"));
		html_print(out, "</td><td>%s%s%s</td></tr>\n", note, *note ? "; " : "", record_value(quote, "rights"));
	}
	fputs("</tbody></table>\n", out);
}

static void write_people(FILE *out, const struct evidence *evidence, const struct record *panel)
{
	const char *names = record_value(panel, "names");
	const char *language = evidence->wordings.ids[evidence->source];
	char id[WORD_SIZE];
	if (!*names)
		return;
	fputs("<h4>People</h4>\n<table>\n<caption>Whom it names, and who agreed</caption>\n<thead><tr><th "
		  "scope=\"col\">Name</th><th scope=\"col\">Who they were</th><th scope=\"col\">Consent</th><th "
		  "scope=\"col\">Facts</th></tr></thead>\n<tbody>\n",
		  out);
	while (evidence_next(&names, id)) {
		const struct record *person = evidence_record(evidence, "person", id);
		const char *name = evidence_entry(evidence, "people", id, "name", evidence->source);
		html_print(out,
				   "<tr><th scope=\"row\"><span lang=\"%s\">%s</span> <code>%s</code></th><td "
				   "lang=\"%s\">%s</td><td>%s</td><td><code>%s</code></td></tr>\n",
				   language, name, id, language, evidence_entry(evidence, "people", id, "status", evidence->source),
				   *record_value(person, "consent") ? record_value(person, "consent") : "not told",
				   record_value(person, "facts"));
	}
	fputs("</tbody></table>\n", out);
}

static void write_questions(FILE *out, const struct evidence *evidence, int panel)
{
	struct questions questions;
	questions_ask(&questions, evidence, panel);
	if (questions.count > 0)
		html_print(out, "<div class=\"open\" id=\"o-%s\">\n<h4>Open</h4>\n<ul>\n",
				   evidence->exhibition->panels[panel].id);
	for (size_t i = 0; i < questions.count; i++)
		html_print(out, "<li>%s</li>\n", questions.texts[i]);
	if (questions.count > 0)
		fputs("</ul>\n</div>\n", out);
	questions_finish(&questions);
}

void panel_page_sign(FILE *out, const struct evidence *evidence, const char *what)
{
	const struct exhibition *exhibition = evidence->exhibition;
	html_print(out,
			   "<table class=\"sign\">\n<caption>Signed for %s</caption>\n<thead><tr><th scope=\"col\">Who</th><th "
			   "scope=\"col\">Right as it stands, or what is to be changed</th><th scope=\"col\">Name</th><th "
			   "scope=\"col\">Date, signature</th></tr></thead>\n<tbody>\n<tr><th scope=\"row\">Historian</th><td></td>"
			   "<td></td><td></td></tr>\n",
			   what);
	for (size_t i = 0; i < exhibition->language_count; i++)
		html_print(out,
				   "<tr><th scope=\"row\">Reader, <span lang=\"%s\">%s</span></th><td></td><td></td><td></td></tr>\n",
				   exhibition->languages[i].id, exhibition->languages[i].name);
	fputs("</tbody></table>\n", out);
}

/* By which it is seen later whether what was signed is what is shown. */
static uint64_t sum_of(const struct evidence *evidence, int panel)
{
	uint64_t sum = SUM_START;
	for (size_t i = 0; i < evidence->wordings.count; i++)
		if (evidence_is_of(evidence, &evidence->wordings.items[i], panel))
			sum = record_sum(sum, ledger_find(&evidence->ledger, evidence->wordings.items[i].name));
	return record_sum(sum, evidence_record(evidence, "panel", evidence->exhibition->panels[panel].id));
}

void panel_page_write(FILE *out, const struct evidence *evidence, int panel, int width, int height)
{
	const struct panel_entry *entry = &evidence->exhibition->panels[panel];
	const struct record *record = evidence_record(evidence, "panel", entry->id);
	char what[200];
	html_print(out,
			   "<article id=\"p-%s\" aria-labelledby=\"t-%s\">\n<h3 id=\"t-%s\"><span lang=\"%s\">%s</span> "
			   "<code>%s</code></h3>\n",
			   entry->id, entry->id, entry->id, evidence->wordings.ids[evidence->source],
			   panel_page_title(evidence, panel), entry->id);
	html_print(out, "<p><code>%s</code>%s%s</p>\n", entry->file, entry->quiet ? "; quiet: nothing moves by itself" : "",
			   entry->care ? "; care: shown after its note only" : "");
	write_pictures(out, evidence, panel, width, height);
	fputs("<h4>Words</h4>\n", out);
	panel_page_words(out, evidence, entry->file, WORDS_OTHER);
	if (*said(evidence, panel, "disputed[1].about", evidence->source)) {
		fputs("<h4>Disputed</h4>\n", out);
		panel_page_words(out, evidence, entry->file, WORDS_DISPUTED);
	}
	write_facts(out, evidence, record);
	write_quotes(out, evidence, record);
	write_people(out, evidence, record);
	write_questions(out, evidence, panel);
	snprintf(what, sizeof what, "%.100s, sum %016llx", entry->id, (unsigned long long)sum_of(evidence, panel));
	panel_page_sign(out, evidence, what);
	fputs("</article>\n", out);
}
