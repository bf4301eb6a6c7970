/* Writes a booklet: no pictures but what they show, in words; what is disputed stands behind the panel's own words. It
 * says nothing of its own, so it needs no translation. Must not know proofs. */
#include "desk/booklet.h"
#include "desk/html.h"
#include "desk/style.h"
#include <string.h>

static bool is_field(const char *field, const char *name)
{
	size_t length = strlen(field), ending = strlen(name);
	return length >= ending && strcmp(field + length - ending, name) == 0 &&
		   (length == ending || field[length - ending - 1] == '.');
}

/* The words that a booklet has in a place of their own. */
static bool is_apart(const char *field)
{
	return strcmp(field, "title") == 0 || strcmp(field, "alt") == 0 || strcmp(field, "note") == 0 ||
		   strcmp(field, "narration") == 0;
}

static const char *title_of(const struct evidence *evidence, size_t panel, int language)
{
	const struct panel_entry *entry = &evidence->exhibition->panels[panel];
	return entry->title[language] && *entry->title[language] ? entry->title[language] : entry->id;
}

/* Links lead to the glossary at the booklet's end. */
static void write_text(FILE *out, const struct wording *wording, int language)
{
	if (is_field(wording->field, "about"))
		html_print(out, "<h4>%s</h4>\n", wording->said[language].text);
	else
		html_markup(out, wording->said[language].text);
	fputc('\n', out);
}

/* What a panel that needs care holds is said before it. */
static void write_note(FILE *out, const struct evidence *evidence, size_t panel, int language)
{
	for (size_t i = 0; i < evidence->wordings.count; i++)
		if (evidence_is_of(evidence, &evidence->wordings.items[i], (int)panel) &&
			strcmp(evidence->wordings.items[i].field, "note") == 0)
			write_text(out, &evidence->wordings.items[i], language);
}

static void write_panel(FILE *out, const struct evidence *evidence, size_t panel, int language)
{
	const struct panel_entry *entry = &evidence->exhibition->panels[panel];
	html_print(out, "<h3 id=\"p-%s\">%s</h3>\n", entry->id, title_of(evidence, panel, language));
	if (entry->care)
		write_note(out, evidence, panel, language);
	for (size_t i = 0; i < evidence->wordings.count; i++) {
		const struct wording *wording = &evidence->wordings.items[i];
		bool alt = strcmp(wording->field, "alt") == 0;
		if (!evidence_is_of(evidence, wording, (int)panel) || !*wording->said[language].text)
			continue;
		if (alt)
			fputs("<div class=\"picture\">", out);
		if (alt || !is_apart(wording->field))
			write_text(out, wording, language);
		if (alt)
			fputs("</div>\n", out);
	}
}

static void write_glossary(FILE *out, const struct evidence *evidence, int language)
{
	bool any = false;
	for (size_t i = 0; i < evidence->wordings.count; i++) {
		const struct wording *wording = &evidence->wordings.items[i];
		char id[WORD_SIZE];
		size_t length = strlen(wording->field);
		if (!strstr(wording->file, "glossary.lua") || length < 6 || strcmp(wording->field + length - 5, ".term") != 0)
			continue;
		snprintf(id, sizeof id, "%.*s", (int)(length - 5), wording->field);
		const char *plain = strncmp(id, "[\"", 2) == 0 ? id + 2 : id;
		id[plain == id ? strlen(id) : strcspn(id + 2, "\"") + 2] = '\0';
		fputs(any ? "" : "<hr>\n<dl>\n", out);
		html_print(out, "<dt id=\"g-%s\"><strong>%s</strong></dt>\n<dd>", plain, wording->said[language].text);
		html_markup(out, evidence_entry(evidence, "glossary", plain, "text", language));
		fputs("</dd>\n", out);
		any = true;
	}
	fputs(any ? "</dl>\n" : "", out);
}

void booklet_write(FILE *out, const struct evidence *evidence, int language)
{
	const struct exhibition *exhibition = evidence->exhibition;
	const char *id = exhibition->languages[language].id;
	const char *title = exhibition->title[language] ? exhibition->title[language] : "";
	html_print(out,
			   "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<title>%s</title>\n<meta "
			   "name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n",
			   id, title);
	fputs(STYLE_BOOKLET, out);
	html_print(out, "</style>\n</head>\n<body>\n<main>\n<h1>%s</h1>\n", title);
	if (exhibition->subtitle[language])
		html_print(out, "<p>%s</p>\n", exhibition->subtitle[language]);
	fputs("<nav>\n<ul>\n", out);
	for (size_t i = 0; i < exhibition->chapter_count; i++)
		html_print(out, "<li><a href=\"#c-%s\">%s</a></li>\n", exhibition->chapters[i].id,
				   exhibition->chapters[i].title[language]);
	fputs("</ul>\n</nav>\n", out);
	for (size_t i = 0; i < exhibition->chapter_count; i++) {
		const struct chapter *chapter = &exhibition->chapters[i];
		html_print(out, "<h2 id=\"c-%s\">%s</h2>\n", chapter->id, chapter->title[language]);
		for (size_t j = chapter->first; j < chapter->first + chapter->count; j++)
			write_panel(out, evidence, j, language);
	}
	write_glossary(out, evidence, language);
	fputs("</main>\n</body>\n</html>\n", out);
}
