/* Which words were changed, and where in them. Must not know what is done about it, nor how a file was read. */
#include "studio/edited.h"
#include "base/utf8.h"
#include "scene/markup.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void edited_finish(struct edited_texts *texts)
{
	free(texts->items);
	arena_finish(&texts->arena);
	*texts = (struct edited_texts){ .items = NULL };
}

static bool grow(struct edited_texts *texts)
{
	if (texts->count < texts->capacity)
		return true;
	size_t capacity = texts->capacity ? texts->capacity * 2 : 64;
	struct edited_text *items = realloc(texts->items, capacity * sizeof *items);
	if (!items)
		return false;
	texts->items = items;
	texts->capacity = capacity;
	return true;
}

/* A text that has no room is not known: then nothing is found out about it. */
static void add(struct edited_texts *texts, const char *file, const char *field, int language, const char *text)
{
	const char *last = texts->count > 0 ? texts->items[texts->count - 1].file : NULL;
	struct edited_text item = { .language = language };
	item.file = last && strcmp(last, file) == 0 ? last : arena_string(&texts->arena, file);
	item.field = arena_string(&texts->arena, field);
	item.text = arena_string(&texts->arena, text);
	if (item.file && item.field && item.text && grow(texts))
		texts->items[texts->count++] = item;
}

static void add_of_panel(void *data, const char *field, int line, int language, const char *text)
{
	(void)line;
	add(data, "", field, language, text);
}

void edited_of_panel(struct edited_texts *texts, struct script *script, int panel)
{
	*texts = (struct edited_texts){ .items = NULL };
	arena_init(&texts->arena);
	if (script && panel >= 0)
		script_each_text(script, panel, add_of_panel, texts);
}

static void add_heard(void *data, const char *file, const char *field, int language, const char *text)
{
	if (text)
		add(data, file, field, language, text);
}

void edited_hear(struct edited_texts *texts, struct script *script)
{
	*texts = (struct edited_texts){ .items = NULL };
	arena_init(&texts->arena);
	script_hear(script, add_heard, texts);
}

static int compare(const void *left, const void *right)
{
	const struct edited_text *a = left, *b = right;
	int files = strcmp(a->file, b->file), fields = strcmp(a->field, b->field);
	return files ? files : fields ? fields : a->language - b->language;
}

void edited_heard(struct edited_texts *texts, struct script *script)
{
	script_hear(script, NULL, NULL);
	if (texts->count > 1)
		qsort(texts->items, texts->count, sizeof *texts->items, compare);
}

static bool has_file(const struct edited_texts *texts, size_t count, const char *file)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(texts->items[i].file, file) == 0)
			return true;
	return false;
}

void edited_keep(struct edited_texts *texts, const struct edited_texts *before)
{
	const char *last = "";
	size_t count = texts->count;
	bool missing = false;
	for (size_t i = 0; i < before->count; i++) {
		const struct edited_text *item = &before->items[i];
		if (strcmp(item->file, last) != 0)
			missing = !has_file(texts, count, item->file);
		last = item->file;
		if (missing)
			add(texts, item->file, item->field, item->language, item->text);
	}
}

/* ---- letters ---- */

char *edited_letters(const char *text, size_t length)
{
	enum { WIDEST = 4 };
	char *letters = malloc(length * WIDEST + 1), *end = letters;
	for (size_t at = 0; letters && at < length;) {
		uint32_t rune;
		at += utf8_decode(text + at, length - at, &rune);
		if (utf8_is_letter(rune) || (rune >= '0' && rune <= '9'))
			end += utf8_encode(utf8_capital(rune), end);
	}
	if (letters)
		*end = '\0';
	return letters;
}

char *edited_plain(const char *text)
{
	struct arena arena;
	struct markup markup;
	arena_init(&arena);
	char *letters = markup_parse(&arena, text, &markup) ? edited_letters(markup.text, markup.length) : NULL;
	arena_finish(&arena);
	return letters;
}

/* How many letters of the text stand before its first difference from another. */
static size_t letters_before(const char *text, const char *other)
{
	size_t same = 0;
	while (text[same] && text[same] == other[same])
		same++;
	char *begin = strndup(text, same);
	if (begin)
		utf8_mend(begin); /* the difference may lie within a letter */
	char *letters = begin ? edited_plain(begin) : NULL;
	size_t count = letters ? utf8_count(letters, strlen(letters)) : 0;
	free(letters);
	free(begin);
	return count;
}

/* ---- comparing ---- */

/* They stand in the same order almost always: the one at `hint` is looked at first. */
static const struct edited_text *find(const struct edited_texts *texts, const struct edited_text *like, size_t hint)
{
	for (size_t i = 0; i < texts->count; i++) {
		const struct edited_text *item = &texts->items[(hint + i) % texts->count];
		if (item->language == like->language && strcmp(item->field, like->field) == 0 &&
			strcmp(item->file, like->file) == 0)
			return item;
	}
	return NULL;
}

/* The present language, then the others in their order, then what is the same in all. */
static int rank(int language, int present)
{
	return language == present ? 0 : language < 0 ? LANGUAGES_LIMIT + 1 : language + 1;
}

static void note(struct edit *edit, const struct edited_text *item)
{
	edit->any = true;
	edit->language = item->language;
	snprintf(edit->file, sizeof edit->file, "%s", item->file);
	snprintf(edit->field, sizeof edit->field, "%s", item->field);
}

/* The first of `texts` that `others` have not, or otherwise; of equal rank the earlier one. */
static const struct edited_text *first_other(const struct edited_texts *texts, const struct edited_texts *others,
											 int present, const struct edited_text **other)
{
	const struct edited_text *first = NULL;
	for (size_t i = 0; texts->items && i < texts->count; i++) {
		const struct edited_text *item = &texts->items[i];
		if (first && rank(item->language, present) >= rank(first->language, present))
			continue;
		const struct edited_text *was = find(others, item, i);
		if (was && strcmp(was->text, item->text) == 0)
			continue;
		first = item;
		*other = was;
	}
	return first;
}

void edited_compare(const struct edited_texts *before, const struct edited_texts *now, int language, struct edit *edit)
{
	const struct edited_text *was = NULL, *nothing = NULL;
	*edit = (struct edit){ .language = language };
	if (before->count == 0)
		return;
	const struct edited_text *item = first_other(now, before, language, &was);
	const struct edited_text *gone = first_other(before, now, language, &nothing);
	if (item && (!gone || rank(item->language, language) <= rank(gone->language, language))) {
		note(edit, item);
		edit->text = strdup(item->text);
		edit->letters = was ? letters_before(item->text, was->text) : 0;
	} else if (gone) {
		note(edit, gone);
	}
}

void edit_finish(struct edit *edit)
{
	free(edit->text);
	*edit = (struct edit){ .any = false };
}
