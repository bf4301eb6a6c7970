/* Texts are heard while the files are read as ever, so none can be forgotten; then each file's text is looked through
 * for where they stand. Must not know in which form they are given away. */
#include "desk/wording.h"
#include "base/file.h"
#include "lua/field.h"
#include "lua/files.h"
#include "lua/literal.h"
#include "lua/locate.h"
#include "lua/source.h"
#include <stdlib.h>
#include <string.h>

uint32_t wording_sum(const char *text)
{
	uint32_t sum = 2166136261u; /* FNV-1a */
	for (; *text; text++)
		sum = (sum ^ (unsigned char)*text) * 16777619u;
	return sum ? sum : 1;
}

uint32_t wordings_sum(const struct wordings *wordings, const char *file, int language)
{
	uint32_t sum = 2166136261u;
	for (size_t i = 0; i < wordings->count; i++) {
		const struct wording *wording = &wordings->items[i];
		if (strcmp(wording->file, file) == 0 && !wording->plain)
			sum = (sum ^ wording_sum(wording->said[language].text)) * 16777619u;
	}
	return sum;
}

char *wording_trim(struct arena *arena, const char *text)
{
	static const char white[] = " \t\r\n";
	text += strspn(text, white);
	size_t length = strlen(text);
	while (length > 0 && strchr(white, text[length - 1]))
		length--;
	return arena_copy(arena, text, length);
}

/* "kurt" for a panel's file, else the path below scripts/. */
static const char *short_name(const struct exhibition *exhibition, const char *file)
{
	for (size_t i = 0; i < exhibition->panel_count; i++)
		if (strcmp(exhibition->panels[i].file, file) == 0)
			return exhibition->panels[i].id;
	return strncmp(file, "scripts/", 8) == 0 ? file + 8 : file;
}

static bool grow(struct wordings *wordings)
{
	size_t capacity = wordings->capacity ? 2 * wordings->capacity : 256;
	struct wording *items = realloc(wordings->items, capacity * sizeof *items);
	if (!items)
		return false;
	wordings->items = items;
	wordings->capacity = capacity;
	return true;
}

/* NULL when out of memory. */
static struct wording *add(struct wordings *wordings, const char *file, const char *field)
{
	if (wordings->count == wordings->capacity && !grow(wordings))
		return NULL;
	struct wording *wording = wordings->items + wordings->count;
	bool same = wordings->count > 0 && strcmp(wording[-1].file, file) == 0;
	wordings->file_count += !same;
	*wording = (struct wording){
		.file = same ? wording[-1].file : arena_string(&wordings->arena, file),
		.field = arena_string(&wordings->arena, field),
		.file_number = wordings->file_count,
	};
	/* A file that is given up in the middle leaves languages unsaid. */
	for (int i = 0; i < LANGUAGES_LIMIT; i++)
		wording->said[i] = (struct said){ .whole = "", .text = "" };
	wordings->count++;
	return wording->file && wording->field ? wording : NULL;
}

static void hear_plain(struct wordings *wordings, const char *file, const char *field, const char *text)
{
	if (wordings->failed || strncmp(file, "scripts/panels/", 15) != 0)
		return;
	struct wording *wording = add(wordings, file, field);
	if (wording)
		wording->plain = arena_string(&wordings->arena, text);
	wordings->failed = !wording || !wording->plain;
}

static void hear(void *data, const char *file, const char *field, int language, const char *text)
{
	struct wordings *wordings = data;
	struct wording *wording = NULL;
	if (language < 0) {
		hear_plain(wordings, file, field, text);
		return;
	}
	if (language == 0)
		wording = add(wordings, file, field);
	else if (wordings->count > 0)
		wording = &wordings->items[wordings->count - 1];
	if (!wording || wordings->failed) {
		wordings->failed = true;
		return;
	}
	struct said *said = &wording->said[language];
	said->whole = arena_string(&wordings->arena, text ? text : "");
	said->text = wording_trim(&wordings->arena, text ? text : "");
	wordings->failed = wordings->failed || !said->whole || !said->text;
}

/* "points[2].label" -> "points[2]" -> "points" -> "". */
static bool cut_last(char *field)
{
	char *dot = strrchr(field, '.'), *bracket = strrchr(field, '[');
	char *at = dot > bracket ? dot : bracket;
	if (!*field)
		return false;
	*(at ? at : field) = '\0';
	return true;
}

/* Marks the languages that the list `waits` of the file names; false if there is no such list. */
static bool mark_awaiting(struct wording *wording, const struct locate *locate, const char *waits, char *const *ids,
						  size_t count)
{
	if (!locate_has(locate, waits))
		return false;
	for (int i = 1; i <= LANGUAGES_LIMIT; i++) {
		char entry[FIELD_SIZE + 40];
		const char *at;
		size_t length;
		snprintf(entry, sizeof entry, "%s[%d]", waits, i);
		if (!locate_string(locate, entry, &at, &length))
			break;
		char *id = literal_value(at, length);
		for (size_t j = 0; id && j < count; j++)
			wording->said[j].awaiting |= strcmp(ids[j], id) == 0;
		free(id);
	}
	return true;
}

/* The list stands in one of the tables that the text is in. */
static void find_awaiting(struct wordings *wordings, struct wording *wording, const struct locate *locate)
{
	char field[FIELD_SIZE], waits[FIELD_SIZE + 16];
	snprintf(field, sizeof field, "%s", wording->field);
	while (!wording->waits && cut_last(field)) {
		snprintf(waits, sizeof waits, "%s%sawaiting", field, *field ? "." : "");
		if (!mark_awaiting(wording, locate, waits, (char *const *)wordings->ids, wordings->language_count))
			continue;
		wording->waits = arena_string(&wordings->arena, waits);
		wording->waits_line = locate_line(locate, waits);
	}
}

static void find_literal(struct said *said, struct wording *wording, const struct locate *locate, const char *text,
						 const char *field)
{
	const char *at;
	size_t length;
	said->line = locate_line(locate, field);
	if (!locate_string(locate, field, &at, &length)) {
		/* What is not there can be set beside another language's, if its table stands there. */
		said->fixed = locate_has(locate, field) || !locate_has(locate, wording->field);
		return;
	}
	char *value = literal_value(at, length);
	said->fixed = !value || strcmp(value, said->whole) != 0;
	free(value);
	if (!wording->place || (size_t)(at - text) < wording->place)
		wording->place = (size_t)(at - text);
}

static void look_up(struct wordings *wordings, struct wording *wording, const struct locate *locate, const char *text)
{
	bool any = false;
	const char *at;
	size_t length;
	wording->line = locate_line(locate, wording->field);
	if (wording->plain && locate_string(locate, wording->field, &at, &length))
		wording->place = (size_t)(at - text);
	for (size_t i = 0; i < wordings->language_count && !wording->plain; i++) {
		struct field field = { .length = 0 };
		field.length = (size_t)snprintf(field.text, sizeof field.text, "%s", wording->field);
		field_add_name(&field, wordings->ids[i]);
		find_literal(&wording->said[i], wording, locate, text, field.text);
		any = any || (!wording->said[i].fixed && *wording->said[i].whole);
	}
	for (size_t i = 0; i < wordings->language_count && !any; i++)
		wording->said[i].fixed = true;
	find_awaiting(wordings, wording, locate);
	wording->name =
		arena_format(&wordings->arena, "%s: %s", short_name(wordings->exhibition, wording->file), wording->field);
	wordings->failed = wordings->failed || !wording->name;
}

/* Where the texts of one file stand. */
static void look_through(struct wordings *wordings, size_t first, size_t behind, const char *folder)
{
	struct error error;
	struct locate locate = { 0 };
	size_t length = 0;
	char *path = path_join(folder, wordings->items[first].file);
	char *text = path ? file_read(path, SOURCE_DATA_LIMIT, &length, &error) : NULL;
	wordings->failed = wordings->failed || !text || !locate_init(&locate, text, length);
	for (size_t i = first; i < behind && !wordings->failed; i++)
		look_up(wordings, &wordings->items[i], &locate, text);
	locate_finish(&locate);
	free(text);
	free(path);
}

static int compare(const void *left, const void *right)
{
	const struct wording *a = left, *b = right;
	if (a->file_number != b->file_number)
		return a->file_number - b->file_number;
	if (a->line != b->line)
		return a->line - b->line;
	if (a->place != b->place)
		return a->place < b->place ? -1 : 1;
	return strcmp(a->field, b->field);
}

bool wordings_read(struct wordings *wordings, struct script *script, struct exhibition *exhibition, const char *folder,
				   struct problems *problems)
{
	*wordings = (struct wordings){ .exhibition = exhibition };
	arena_init(&wordings->arena);
	script_hear(script, hear, wordings);
	bool good = script_read_exhibition(script, exhibition, problems);
	for (size_t i = 0; good && i < exhibition->panel_count; i++)
		script_read_panel(script, exhibition, (int)i, false, problems);
	if (good)
		script_read_registers(script, problems);
	script_hear(script, NULL, NULL);
	wordings->language_count = exhibition->language_count;
	for (size_t i = 0; i < exhibition->language_count; i++)
		wordings->ids[i] = exhibition->languages[i].id;
	for (size_t first = 0, behind; good && first < wordings->count; first = behind) {
		for (behind = first + 1;
			 behind < wordings->count && wordings->items[behind].file_number == wordings->items[first].file_number;)
			behind++;
		look_through(wordings, first, behind, folder);
	}
	if (wordings->count > 1)
		qsort(wordings->items, wordings->count, sizeof *wordings->items, compare);
	return good && !wordings->failed;
}

void wordings_finish(struct wordings *wordings)
{
	free(wordings->items);
	arena_finish(&wordings->arena);
	*wordings = (struct wordings){ 0 };
}

const struct wording *wordings_find(const struct wordings *wordings, const char *name)
{
	for (size_t i = 0; i < wordings->count; i++)
		if (strcmp(wordings->items[i].name, name) == 0)
			return &wordings->items[i];
	return NULL;
}
