/* Gathers what is said and why.
 *
 * Panels are read twice: once with all texts, once to ask them for their ids. What they name in the registers follows,
 * each once, in the order in which it is named. Must not know how it is shown. */
#include "desk/evidence.h"
#include "base/file.h"
#include "lua/field.h"
#include <stdlib.h>
#include <string.h>

enum { LIST_MOST = 400, PAGES_MOST = 99, PICTURE_MOST = 64 << 20 };

bool evidence_next(const char **list, char word[WORD_SIZE])
{
	*list += strspn(*list, " ");
	size_t length = strcspn(*list, " ");
	snprintf(word, WORD_SIZE, "%.*s", (int)(length < WORD_SIZE ? length : WORD_SIZE - 1), *list);
	*list += length;
	return length > 0;
}

const struct record *evidence_record(const struct evidence *evidence, const char *kind, const char *name)
{
	char whole[WORD_SIZE + 20];
	snprintf(whole, sizeof whole, "%s %s", kind, name);
	return ledger_find(&evidence->ledger, whole);
}

const char *evidence_entry(const struct evidence *evidence, const char *named, const char *id, const char *field,
						   int language)
{
	struct field wanted = { .length = 0 };
	char file[60];
	snprintf(file, sizeof file, "%s.lua", named);
	field_add_name(&wanted, id);
	field_add_name(&wanted, field);
	for (size_t i = 0; i < evidence->wordings.count; i++) {
		const struct wording *wording = &evidence->wordings.items[i];
		if (strcmp(path_name(wording->file), file) == 0 && strcmp(wording->field, wanted.text) == 0 &&
			strncmp(wording->file, "scripts/panels/", 15) != 0)
			return wording->said[language].text;
	}
	return "";
}

bool evidence_is_of(const struct evidence *evidence, const struct wording *wording, int panel)
{
	return strcmp(wording->file, evidence->exhibition->panels[panel].file) == 0;
}

static void add_texts(struct evidence *evidence)
{
	for (size_t i = 0; i < evidence->wordings.count; i++) {
		const struct wording *wording = &evidence->wordings.items[i];
		ledger_begin(&evidence->ledger, wording->name);
		ledger_add(&evidence->ledger, "all", wording->plain);
		for (size_t j = 0; j < evidence->wordings.language_count; j++)
			ledger_add(&evidence->ledger, evidence->wordings.ids[j], wording->said[j].text);
	}
}

/* "F001 F002": a list of ids of a panel (named NULL) or of a register's entry. */
static char *join(struct evidence *evidence, struct script *script, int panel, const char *named, const char *id,
				  const char *name)
{
	struct arena *arena = &evidence->ledger.arena;
	char *all = arena_string(arena, "");
	for (int i = 1; all && i <= LIST_MOST; i++) {
		char *next = named ? script_register_value(script, named, id, name, i, arena)
						   : script_panel_value(script, panel, name, i, arena);
		if (!next)
			break;
		all = arena_format(arena, "%s%s%s", all, *all ? " " : "", next);
	}
	return all;
}

/* How many pages the panel has in pictures, and a sum of these. */
static void add_pictures(struct evidence *evidence, const char *folder, int panel)
{
	struct arena *arena = &evidence->ledger.arena;
	const struct exhibition *exhibition = evidence->exhibition;
	const char *id = exhibition->panels[panel].id;
	uint64_t sum = SUM_START;
	int pages = 0;
	while (folder && pages < PAGES_MOST) {
		struct error error;
		size_t length = 0;
		char *path = arena_format(arena, pages ? "%s/%s/%s-%d.jpg" : "%s/%s/%s.jpg", folder,
								  exhibition->languages[evidence->language].id, id, pages + 1);
		char *bytes = path && file_exists(path) ? file_read(path, PICTURE_MOST, &length, &error) : NULL;
		if (!bytes)
			break;
		sum = sum_bytes(sum, bytes, length);
		free(bytes);
		pages++;
	}
	if (pages > 0) {
		ledger_add(&evidence->ledger, "pages", arena_format(arena, "%d", pages));
		ledger_add(&evidence->ledger, "picture", arena_format(arena, "%016llx", (unsigned long long)sum));
	}
}

static void add_panel(struct evidence *evidence, struct script *script, struct exhibition *exhibition, int panel,
					  const char *pictures)
{
	static const char *const lists[] = { "facts", "quotes", "names", "glosses" }, *const flags[] = { "care", "quiet" };
	struct problems told;
	struct ledger *ledger = &evidence->ledger;
	const char *id = exhibition->panels[panel].id;
	problems_init(&told);
	ledger_begin(ledger, arena_format(&ledger->arena, "panel %s", id));
	if (script_read_panel(script, exhibition, panel, true, &told)) {
		for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
			ledger_add(ledger, lists[i], join(evidence, script, panel, NULL, NULL, lists[i]));
		for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
			ledger_add(ledger, flags[i], script_panel_value(script, panel, flags[i], 0, &ledger->arena));
		script_forget(script, panel);
	} else {
		ledger_add(ledger, "broken", "true");
	}
	add_pictures(evidence, pictures, panel);
	problems_finish(&told);
}

/* What is known of each entry of a register, beside its list of ids. */
static const struct kind {
	const char *kind, *named, *list;
	const char *fields[9];
} KINDS[] = {
	{ "fact", "facts", "sources", { "text", "confidence", "weight", "conflict", "flag", "note" } },
	{ "quote", "quotes", NULL, { "text", "language", "translation", "speaker", "source", "note", "rights" } },
	{ "person", "people", "facts", { "consent", "note" } },
	{ "source",
	  "sources",
	  NULL,
	  { "title", "author", "publisher", "date", "language", "kind", "address", "note", "shown" } },
};

static void add_entries(struct evidence *evidence, struct script *script, const struct kind *kind, const char *list)
{
	struct ledger *ledger = &evidence->ledger;
	char id[WORD_SIZE];
	while (evidence_next(&list, id)) {
		if (evidence_record(evidence, kind->kind, id))
			continue;
		ledger_begin(ledger, arena_format(&ledger->arena, "%s %s", kind->kind, id));
		for (size_t i = 0; i < sizeof kind->fields / sizeof *kind->fields && kind->fields[i]; i++)
			ledger_add(ledger, kind->fields[i],
					   script_register_value(script, kind->named, id, kind->fields[i], 0, &ledger->arena));
		if (kind->list)
			ledger_add(ledger, kind->list, join(evidence, script, -1, kind->named, id, kind->list));
	}
}

/* Everything that items of one kind ("panel ") name in a field. */
static void add_named(struct evidence *evidence, struct script *script, const char *from, const char *field,
					  const struct kind *kind)
{
	size_t count = evidence->ledger.count;
	for (size_t i = 0; i < count && !evidence->ledger.failed; i++)
		if (strncmp(evidence->ledger.items[i].name, from, strlen(from)) == 0)
			add_entries(evidence, script, kind, record_value(&evidence->ledger.items[i], field));
}

bool evidence_read(struct evidence *evidence, struct script *script, struct exhibition *exhibition, const char *folder,
				   const char *pictures, int language, struct problems *problems)
{
	*evidence = (struct evidence){ .exhibition = exhibition, .language = language };
	ledger_init(&evidence->ledger);
	bool good = wordings_read(&evidence->wordings, script, exhibition, folder, problems);
	int english = exhibition_language(exhibition, "en");
	evidence->source = english >= 0 ? english : (int)exhibition->language_default;
	if (!good)
		return false;
	add_texts(evidence);
	for (size_t i = 0; i < exhibition->panel_count; i++)
		add_panel(evidence, script, exhibition, (int)i, pictures);
	add_named(evidence, script, "panel ", "facts", &KINDS[0]);
	add_named(evidence, script, "panel ", "quotes", &KINDS[1]);
	add_named(evidence, script, "panel ", "names", &KINDS[2]);
	add_named(evidence, script, "person ", "facts", &KINDS[0]);
	add_named(evidence, script, "fact ", "sources", &KINDS[3]);
	add_named(evidence, script, "quote ", "source", &KINDS[3]);
	return !evidence->ledger.failed;
}

void evidence_finish(struct evidence *evidence)
{
	wordings_finish(&evidence->wordings);
	ledger_finish(&evidence->ledger);
}
