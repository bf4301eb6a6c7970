/* Compares item by item, key by key. Must not know what the items are. */
#include "desk/changed.h"
#include "desk/html.h"
#include <string.h>

/* A sum says nothing to a reader but that it is another one. */
static bool is_sum(const char *key)
{
	return strcmp(key, "picture") == 0;
}

/* Is the key a language's? Those of texts are; other items have fields. */
static bool is_text(const struct record *record)
{
	return strstr(record->name, ": ") != NULL;
}

static void write_value(FILE *out, const struct record *record, const char *key, const char *value, const char *element)
{
	if (is_text(record) && strcmp(key, "all") != 0)
		html_print(out, "<td lang=\"%s\">", key);
	else
		fputs("<td>", out);
	if (*value)
		html_print(out, "<%s>%s</%s>", element, is_sum(key) ? "looks otherwise" : value, element);
	fputs("</td>", out);
}

/* Returns 1. */
static size_t write_row(FILE *out, const struct record *record, const char *key, const char *before, const char *now)
{
	html_print(out, "<tr><th scope=\"row\"><code>%s</code></th><td><code>%s</code></td>", record->name, key);
	if (is_sum(key) && *before && *now)
		before = "";
	write_value(out, record, key, before, "del");
	write_value(out, record, key, now, "ins");
	fputs("</tr>\n", out);
	return 1;
}

/* A revision of git has no pictures; a proof has some of each panel that can be shown. */
static bool is_pictured(const struct ledger *ledger)
{
	for (size_t i = 0; i < ledger->count; i++)
		if (*record_value(&ledger->items[i], "picture"))
			return true;
	return false;
}

static bool is_of_pictures(const char *key)
{
	return is_sum(key) || strcmp(key, "pages") == 0;
}

static size_t compare(FILE *out, const struct record *old, const struct record *new, bool pictured)
{
	size_t rows = 0;
	for (size_t i = 0; i < new->count; i++) {
		const char *before = record_value(old, new->pairs[i].key);
		if (strcmp(before, new->pairs[i].value) != 0 && (pictured || !is_of_pictures(new->pairs[i].key)))
			rows += write_row(out, new, new->pairs[i].key, before, new->pairs[i].value);
	}
	for (size_t i = 0; old && i < old->count; i++)
		if (!*record_value(new, old->pairs[i].key))
			rows += write_row(out, new, old->pairs[i].key, old->pairs[i].value, "");
	return rows;
}

void changed_write(FILE *out, const struct ledger *before, const struct ledger *now, const char *since)
{
	size_t rows = 0;
	bool pictured = is_pictured(before);
	html_print(
		out,
		"<section id=\"changed\" class=\"sheet\">\n<h2>What has changed since "
		"%s</h2>\n<table>\n<caption>%s</caption>\n<thead><tr><th scope=\"col\">What</th><th "
		"scope=\"col\">Of it</th><th scope=\"col\">Before</th><th scope=\"col\">Now</th></tr></thead>\n<tbody>\n",
		since,
		pictured ? "Texts, facts, sources and pictures that are otherwise"
				 : "Texts, facts and sources that are otherwise; of pictures nothing is known from then");
	for (size_t i = 0; i < now->count; i++)
		rows += compare(out, ledger_find(before, now->items[i].name), &now->items[i], pictured);
	for (size_t i = 0; i < before->count; i++) {
		const struct record *gone = &before->items[i];
		const struct record nothing = { .name = gone->name };
		if (!ledger_find(now, gone->name))
			rows += compare(out, gone, &nothing, pictured);
	}
	if (rows == 0)
		fputs("<tr><th scope=\"row\">Nothing</th><td></td><td></td><td></td></tr>\n", out);
	fputs("</tbody></table>\n</section>\n", out);
}
