/* Writes the proof's page.
 *
 * Headings go down step by step, every table names its rows and columns, every foreign word says its language: the page
 * is read by ear as well. Nothing of the exhibition is written but through html.h. Must not know where its data is
 * from. */
#include "desk/page.h"
#include "base/id.h"
#include "desk/changed.h"
#include "desk/html.h"
#include "desk/panel_page.h"
#include "desk/questions.h"
#include "desk/style.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char *title_of(const char *const titles[LANGUAGES_LIMIT], int language)
{
	return titles[language] ? titles[language] : "";
}

static void write_head(FILE *out, const struct page *page)
{
	const struct evidence *evidence = page->evidence;
	const struct exhibition *exhibition = evidence->exhibition;
	const char *language = exhibition->languages[evidence->source].id;
	uint64_t sum = SUM_START;
	for (size_t i = 0; i < evidence->ledger.count; i++)
		sum = record_sum(sum, &evidence->ledger.items[i]);
	html_print(out,
			   "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Proof: %s</title>\n"
			   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n",
			   title_of(exhibition->title, evidence->source));
	fputs(STYLE_PROOF, out);
	html_print(
		out,
		"</style>\n</head>\n<body>\n<p><a class=\"skip\" href=\"#panels\">To the panels</a></p>\n<header>\n"
		"<h1><span lang=\"%s\">%s</span>: a proof</h1>\n<p>%d panels in %d languages. What is signed below holds for "
		"these words and no others: ",
		language, title_of(exhibition->title, evidence->source), (int)exhibition->panel_count,
		(int)exhibition->language_count);
	fprintf(out, "sum <code>%016" PRIx64 "</code>.</p>\n</header>\n", sum);
}

static void write_contents(FILE *out, const struct page *page)
{
	const struct evidence *evidence = page->evidence;
	const struct exhibition *exhibition = evidence->exhibition;
	const char *language = exhibition->languages[evidence->source].id;
	fputs("<nav aria-label=\"Contents\">\n<h2>Contents</h2>\n<ul>\n", out);
	if (page->before)
		fputs("<li><a href=\"#changed\">What has changed</a></li>\n", out);
	fputs("<li><a href=\"#open\">What is open</a></li>\n", out);
	for (size_t i = 0; i < exhibition->chapter_count; i++) {
		const struct chapter *chapter = &exhibition->chapters[i];
		html_print(out, "<li><a href=\"#c-%s\" lang=\"%s\">%s</a>\n<ol>\n", chapter->id, language,
				   title_of(chapter->title, evidence->source));
		for (size_t j = chapter->first; j < chapter->first + chapter->count; j++)
			html_print(out, "<li><a href=\"#p-%s\" lang=\"%s\">%s</a></li>\n", exhibition->panels[j].id, language,
					   panel_page_title(evidence, (int)j));
		fputs("</ol></li>\n", out);
	}
	fputs("<li><a href=\"#others\">Words of the exhibition and its registers</a></li>\n"
		  "<li><a href=\"#sources\">Sources</a></li>\n<li><a href=\"#signed\">Signed for the whole</a></li>\n"
		  "</ul>\n</nav>\n",
		  out);
}

/* How much is open, panel by panel. */
static void write_open(FILE *out, const struct page *page)
{
	const struct evidence *evidence = page->evidence;
	const struct exhibition *exhibition = evidence->exhibition;
	size_t sum = 0;
	fputs("<section id=\"open\" class=\"sheet\">\n<h2>What is open</h2>\n<ul>\n", out);
	for (size_t i = 0; i < exhibition->panel_count; i++) {
		struct questions questions;
		questions_ask(&questions, evidence, (int)i);
		if (questions.count > 0)
			html_print(out, "<li><a href=\"#o-%s\" lang=\"%s\">%s</a>: %d</li>\n", exhibition->panels[i].id,
					   exhibition->languages[evidence->source].id, panel_page_title(evidence, (int)i),
					   (int)questions.count);
		sum += questions.count;
		questions_finish(&questions);
	}
	fprintf(out, "<li>%s%zu in all</li>\n</ul>\n</section>\n", sum ? "" : "Nothing: ", sum);
}

static void write_chapters(FILE *out, const struct page *page)
{
	const struct evidence *evidence = page->evidence;
	const struct exhibition *exhibition = evidence->exhibition;
	for (size_t i = 0; i < exhibition->chapter_count; i++) {
		const struct chapter *chapter = &exhibition->chapters[i];
		html_print(out, "<section id=\"c-%s\" class=\"chapter\">\n<h2 lang=\"%s\">%s</h2>\n", chapter->id,
				   exhibition->languages[evidence->source].id, title_of(chapter->title, evidence->source));
		for (size_t j = chapter->first; j < chapter->first + chapter->count; j++)
			panel_page_write(out, evidence, (int)j, page->width, page->height);
		fputs("</section>\n", out);
	}
}

/* Texts that are no panel's, one table a file. */
static void write_others(FILE *out, const struct page *page)
{
	const struct evidence *evidence = page->evidence;
	fputs("<section id=\"others\" class=\"sheet\">\n<h2>Words of the exhibition and its registers</h2>\n", out);
	const char *file = "";
	for (size_t i = 0; i < evidence->wordings.count; i++) {
		const struct wording *wording = &evidence->wordings.items[i];
		if (strncmp(wording->file, "scripts/panels/", 15) == 0 || strcmp(wording->file, file) == 0)
			continue;
		file = wording->file;
		html_print(out, "<h3><code>%s</code></h3>\n", file);
		panel_page_words(out, evidence, file, WORDS_ALL);
	}
	fputs("</section>\n", out);
}

/* One thing of a source; an address of the net is a link, all else words. */
static void write_known(FILE *out, const struct pair *pair)
{
	const char *value = pair->value;
	if (strcmp(pair->key, "address") != 0 ||
		(strncmp(value, "https://", 8) != 0 && strncmp(value, "http://", 7) != 0)) {
		html_print(out, strcmp(pair->key, "title") == 0 ? "%s. " : "%s; ", value);
		return;
	}
	fputs("<a href=\"", out);
	html_address(out, value);
	html_print(out, "\">%s</a> ", value);
}

static void write_sources(FILE *out, const struct page *page)
{
	const struct evidence *evidence = page->evidence;
	fputs(
		"<section id=\"sources\" class=\"sheet\">\n<h2>Sources</h2>\n<dl>\n<dt>By their ids</dt>\n<dd>as the facts of "
		"the panels name them</dd>\n",
		out);
	for (size_t i = 0; i < evidence->ledger.count; i++) {
		const struct record *source = &evidence->ledger.items[i];
		if (strncmp(source->name, "source ", 7) != 0)
			continue;
		const char *id = source->name + 7;
		fputs("<dt", out);
		if (id_is_good(id))
			html_print(out, " id=\"s-%s\"", id);
		html_print(out, "><code>%s</code></dt>\n<dd>", id);
		for (size_t j = 0; j < source->count; j++)
			write_known(out, &source->pairs[j]);
		fputs(source->count ? "</dd>\n" : "is in no register</dd>\n", out);
	}
	fputs("</dl>\n</section>\n", out);
}

void page_write(FILE *out, const struct page *page)
{
	const struct evidence *evidence = page->evidence;
	write_head(out, page);
	write_contents(out, page);
	fputs("<main>\n", out);
	if (page->before)
		changed_write(out, page->before, &evidence->ledger, page->since);
	write_open(out, page);
	fputs("<div id=\"panels\">\n", out);
	write_chapters(out, page);
	fputs("</div>\n", out);
	write_others(out, page);
	write_sources(out, page);
	fputs("<section id=\"signed\" class=\"sheet\">\n<h2>Signed for the whole</h2>\n", out);
	panel_page_sign(out, evidence, "the whole exhibition");
	fputs("</section>\n</main>\n</body>\n</html>\n", out);
}
