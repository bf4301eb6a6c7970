/* Goes through texts word by word.
 *
 * Names are what stands with a capital where no sentence begins; a name that begins a sentence is known if it stands
 * within one elsewhere. German, which writes every noun so, has no names here. Must not know where texts stand. */
#include "desk/spelling.h"
#include "base/file.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "desk/speller.h"
#include "scene/markup.h"
#include <stdlib.h>
#include <string.h>

enum { WORD_SIZE_MOST = 120, TOLD_AT_ONCE = 5, PRINTED_MOST = 40, NEAREST_MOST = 120, LIST_MOST = 1 << 20 };

/* A sorted list of words. */
struct lexicon {
	char **words; /* owns the array; words are in the arena */
	size_t count, capacity;
	bool sorted;
};

struct suspect {
	const char *word, *name; /* name: of the wording where it first stands */
	int count;
	bool near;
	char nearest[WORD_SIZE_MOST];
};

struct spelling {
	struct arena arena;
	const struct wordings *wordings;
	struct lexicon known;				   /* in any language */
	struct lexicon names[LANGUAGES_LIMIT]; /* with a capital within a sentence */
	struct lexicon told[LANGUAGES_LIMIT];
	struct speller *spellers[LANGUAGES_LIMIT]; /* NULL: there is no dictionary */
	char packages[300];
};

static void add(struct spelling *spelling, struct lexicon *lexicon, const char *word)
{
	if (lexicon->count == lexicon->capacity) {
		size_t capacity = lexicon->capacity ? 2 * lexicon->capacity : 128;
		char **words = realloc(lexicon->words, capacity * sizeof *words);
		if (!words)
			return;
		lexicon->words = words;
		lexicon->capacity = capacity;
	}
	char *copy = arena_string(&spelling->arena, word);
	if (copy)
		lexicon->words[lexicon->count++] = copy;
	lexicon->sorted = false;
}

static int compare_words(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

static bool has(struct lexicon *lexicon, const char *word)
{
	if (!lexicon->sorted && lexicon->count > 1)
		qsort(lexicon->words, lexicon->count, sizeof *lexicon->words, compare_words);
	lexicon->sorted = true;
	return lexicon->count > 0 &&
		   bsearch(&word, lexicon->words, lexicon->count, sizeof *lexicon->words, compare_words) != NULL;
}

/* ---- words of a text ---- */

struct words {
	const char *text;
	size_t length, at;
	bool begins; /* the next word begins a sentence */
	/* the word at hand */
	char word[WORD_SIZE_MOST];
	bool initial, capital, shouted, number, latin;
};

static uint32_t rune_at(const struct words *words, size_t at, size_t *size)
{
	uint32_t rune = 0;
	*size = at < words->length ? utf8_decode(words->text + at, words->length - at, &rune) : 0;
	return rune;
}

static bool is_joint(uint32_t rune)
{
	return rune == '\'' || rune == 0x2019 || rune == '-' || rune == 0x2011;
}

static bool ends_sentence(uint32_t rune)
{
	return rune == '.' || rune == '!' || rune == '?' || rune == 0x2026 || rune == ':' || rune == ';' || rune == '\n' ||
		   rune == '\f' || rune == 0x2014 || rune == 0x2013 || rune == 0xAB || rune == 0x201E || rune == 0x201C ||
		   rune == 0x2018 || rune == 0xBF || rune == 0xA1 || rune == '(' || rune == '"';
}

static bool is_unseen(uint32_t rune)
{
	return rune == 0xAD || rune == 0x301 || rune == 0x2060;
}

static void put(struct words *words, size_t *used, uint32_t rune)
{
	char bytes[4];
	size_t size = utf8_encode(rune == 0x2019 ? '\'' : rune == 0x2011 ? '-' : rune, bytes);
	if (is_unseen(rune) || *used + size >= sizeof words->word)
		return;
	memcpy(words->word + *used, bytes, size);
	*used += size;
	words->word[*used] = 0;
}

static void take_word(struct words *words)
{
	size_t size, further, used = 0, letters = 0, capitals = 0, latin = 0;
	uint32_t rune;
	words->initial = words->begins;
	words->begins = words->number = words->capital = false;
	for (; (rune = rune_at(words, words->at, &size)), size > 0; words->at += size) {
		bool digit = rune >= '0' && rune <= '9', letter = utf8_is_letter(rune);
		bool joined = is_joint(rune) && used > 0 && utf8_is_letter(rune_at(words, words->at + size, &further));
		if (!letter && !digit && !utf8_is_mark(rune) && !is_unseen(rune) && !joined)
			break;
		words->number = words->number || digit;
		words->capital = words->capital || (letters == 0 && utf8_is_capital(rune));
		letters += letter;
		latin += letter && rune < 0x250;
		capitals += utf8_is_capital(rune);
		put(words, &used, rune);
	}
	words->shouted = letters > 1 && capitals == letters;
	words->latin = letters > 0 && latin == letters;
}

static bool next_word(struct words *words)
{
	size_t size;
	uint32_t rune;
	words->word[0] = 0;
	while ((rune = rune_at(words, words->at, &size)), size > 0) {
		if (utf8_is_letter(rune) || (rune >= '0' && rune <= '9')) {
			take_word(words);
			return true;
		}
		words->begins = words->begins || ends_sentence(rune);
		words->at += size;
	}
	return false;
}

static bool begin(struct words *words, struct arena *arena, const char *text)
{
	struct markup markup;
	*words = (struct words){ .begins = true };
	if (!markup_parse(arena, text, &markup))
		return false;
	words->text = markup.text;
	words->length = markup.length;
	return true;
}

/* ---- what is known ---- */

static bool is_language(const struct spelling *spelling, int language, const char *id)
{
	return strncmp(spelling->wordings->ids[language], id, strlen(id)) == 0;
}

/* Each word of a text, as it stands there. */
static void know(struct spelling *spelling, const char *text)
{
	struct arena arena;
	struct words words;
	arena_init(&arena);
	if (begin(&words, &arena, text))
		while (next_word(&words))
			add(spelling, &spelling->known, words.word);
	arena_finish(&arena);
}

static void meet_names(struct spelling *spelling, int language, const char *text)
{
	struct arena arena;
	struct words words;
	arena_init(&arena);
	if (begin(&words, &arena, text))
		while (next_word(&words))
			if (words.capital && !words.initial)
				add(spelling, &spelling->names[language], words.word);
	arena_finish(&arena);
}

static bool is_register(const struct wording *wording, const char *name, const char *field)
{
	const char *last = strrchr(wording->field, '.');
	return strcmp(path_name(wording->file), name) == 0 && last && strcmp(last + 1, field) == 0;
}

static void read_list(struct spelling *spelling, const char *folder)
{
	struct error ignored;
	size_t length;
	char *path = path_join(folder, SPELLING_FILE);
	char *text = path ? file_read(path, LIST_MOST, &length, &ignored) : NULL;
	for (char *rest = text, *line; rest && (line = strsep(&rest, "\n"));) {
		line[strcspn(line, "#")] = 0;
		know(spelling, line);
	}
	free(text);
	free(path);
}

static void open_books(struct spelling *spelling)
{
	const char *separator = "";
	for (int i = 0; i < (int)spelling->wordings->language_count; i++) {
		char package[SPELLER_PACKAGE] = "";
		spelling->spellers[i] = speller_open(spelling->wordings->ids[i], package);
		size_t used = strlen(spelling->packages);
		if (!*package || strstr(spelling->packages, package))
			continue;
		snprintf(spelling->packages + used, sizeof spelling->packages - used, "%s%s", separator, package);
		separator = " ";
	}
}

struct spelling *spelling_open(const struct wordings *wordings, const char *folder)
{
	struct spelling *spelling = calloc(1, sizeof *spelling);
	if (!spelling)
		return NULL;
	spelling->wordings = wordings;
	arena_init(&spelling->arena);
	read_list(spelling, folder);
	for (size_t i = 0; i < wordings->count; i++) {
		const struct wording *wording = &wordings->items[i];
		for (int j = 0; j < (int)wordings->language_count && !wording->plain; j++) {
			meet_names(spelling, j, wording->said[j].text);
			if (is_register(wording, "people.lua", "name") || is_register(wording, "glossary.lua", "term"))
				know(spelling, wording->said[j].text);
		}
	}
	open_books(spelling);
	return spelling;
}

void spelling_close(struct spelling *spelling)
{
	for (int i = 0; spelling && i < LANGUAGES_LIMIT; i++) {
		free(spelling->names[i].words);
		free(spelling->told[i].words);
		speller_close(spelling->spellers[i]);
	}
	if (spelling) {
		free(spelling->known.words);
		arena_finish(&spelling->arena);
	}
	free(spelling);
}

bool spelling_is_sure(const struct spelling *spelling, int language)
{
	return spelling->spellers[language] && !is_language(spelling, language, "kk");
}

const char *spelling_packages(const struct spelling *spelling)
{
	return spelling->packages;
}

static bool is_word(struct spelling *spelling, int language, const char *word)
{
	return has(&spelling->known, word) || speller_knows(spelling->spellers[language], word);
}

/* Kok-Uzek, Soviet-Spanish: each part is one. */
static bool are_words(struct spelling *spelling, int language, const char *word)
{
	char parts[WORD_SIZE_MOST];
	snprintf(parts, sizeof parts, "%s", word);
	for (char *rest = parts, *part; (part = strsep(&rest, "-"));)
		if (utf8_count(part, strlen(part)) > 1 && !has(&spelling->names[language], part) &&
			!is_word(spelling, language, part))
			return false;
	return true;
}

/* In letters that are not Latin: what is, is a name or a title from elsewhere. */
static bool is_written_otherwise(const struct spelling *spelling, int language)
{
	static const char *const ids[] = { "ru", "kk", "uk", "el", "be", "bg", "ky", "mn" };
	for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
		if (is_language(spelling, language, ids[i]))
			return true;
	return false;
}

static bool is_suspect(struct spelling *spelling, int language, const struct words *words)
{
	char word[WORD_SIZE_MOST];
	bool german = is_language(spelling, language, "de");
	snprintf(word, sizeof word, "%s", words->word);
	if (words->number || words->shouted || (words->latin && is_written_otherwise(spelling, language)) ||
		utf8_count(word, strlen(word)) < 2 || is_word(spelling, language, word))
		return false;
	size_t length = strlen(word);
	if (length > 2 && strcmp(word + length - 2, "'s") == 0)
		word[length - 2] = 0;
	if (words->capital && !german && (!words->initial || has(&spelling->names[language], word)))
		return false;
	return !are_words(spelling, language, word);
}

/* A word that it may be a slip of. */
static bool find_near(struct speller *speller, const char *word, char nearest[WORD_SIZE_MOST])
{
	const char *candidate = nearest;
	return speller_nearest(speller, word, nearest, WORD_SIZE_MOST) && nearest_name(word, &candidate, 1);
}

char *spelling_find(struct spelling *spelling, struct arena *arena, int language, const char *text)
{
	struct arena scratch;
	struct words words;
	char *found = NULL, nearest[WORD_SIZE_MOST];
	int count = 0;
	arena_init(&scratch);
	if (begin(&words, &scratch, text))
		while (next_word(&words)) {
			if (!is_suspect(spelling, language, &words) || has(&spelling->told[language], words.word))
				continue;
			add(spelling, &spelling->told[language], words.word);
			bool near = count < TOLD_AT_ONCE && find_near(spelling->spellers[language], words.word, nearest);
			if (count >= TOLD_AT_ONCE || (words.capital && !near))
				continue; /* with a capital, and like no word: a name that begins its sentence */
			count++;
			found = arena_format(arena, near ? "%s%s\"%s\" (did you mean \"%s\"?)" : "%s%s\"%s\"", found ? found : "",
								 found ? ", " : "", words.word, nearest);
		}
	arena_finish(&scratch);
	return found;
}

/* ---- the table ---- */

struct suspects {
	struct suspect *items; /* owns */
	size_t count, capacity;
};

static void suspect(struct spelling *spelling, struct suspects *suspects, const char *word, const char *name)
{
	for (size_t i = 0; i < suspects->count; i++)
		if (strcmp(suspects->items[i].word, word) == 0) {
			suspects->items[i].count++;
			return;
		}
	if (suspects->count == suspects->capacity) {
		size_t capacity = suspects->capacity ? 2 * suspects->capacity : 256;
		struct suspect *items = realloc(suspects->items, capacity * sizeof *items);
		if (!items)
			return;
		suspects->items = items;
		suspects->capacity = capacity;
	}
	char *copy = arena_string(&spelling->arena, word);
	if (copy)
		suspects->items[suspects->count++] = (struct suspect){ .word = copy, .name = name, .count = 1 };
}

static void gather(struct spelling *spelling, int language, struct suspects *suspects)
{
	for (size_t i = 0; i < spelling->wordings->count; i++) {
		const struct wording *wording = &spelling->wordings->items[i];
		struct arena scratch;
		struct words words;
		arena_init(&scratch);
		if (!wording->plain && begin(&words, &scratch, wording->said[language].text))
			while (next_word(&words))
				if (is_suspect(spelling, language, &words))
					suspect(spelling, suspects, words.word, wording->name);
		arena_finish(&scratch);
	}
}

static int compare_suspects(const void *left, const void *right)
{
	const struct suspect *a = left, *b = right;
	if (a->count != b->count)
		return a->count < b->count ? -1 : 1;
	if (a->near != b->near)
		return a->near ? -1 : 1;
	return strcmp(a->word, b->word);
}

/* Looking for the nearest word is slow: only those that come first are asked for theirs. */
static void find_nearest(struct speller *speller, struct suspects *suspects)
{
	for (size_t i = 0; i < suspects->count && i < NEAREST_MOST; i++) {
		struct suspect *item = &suspects->items[i];
		item->near = find_near(speller, item->word, item->nearest);
		if (!item->near)
			item->nearest[0] = 0;
	}
}

void spelling_print(struct spelling *spelling, FILE *out)
{
	for (int i = 0; i < (int)spelling->wordings->language_count; i++) {
		struct suspects suspects = { 0 };
		const char *id = spelling->wordings->ids[i];
		if (!spelling->spellers[i]) {
			fprintf(out, "\n%s: there is no dictionary\n", id);
			continue;
		}
		gather(spelling, i, &suspects);
		if (suspects.count > 1)
			qsort(suspects.items, suspects.count, sizeof *suspects.items, compare_suspects);
		find_nearest(spelling->spellers[i], &suspects);
		if (suspects.count > 1)
			qsort(suspects.items, suspects.count, sizeof *suspects.items, compare_suspects);
		fprintf(out,
				"\n%s: %zu words that no dictionary knows%s; how often, the word, the nearest that is known, where\n",
				id, suspects.count, suspects.count > PRINTED_MOST ? ", rarest first" : "");
		for (size_t j = 0; j < suspects.count && j < PRINTED_MOST; j++)
			fprintf(out, "  %3d  %-24s %-24s %s\n", suspects.items[j].count, suspects.items[j].word,
					suspects.items[j].nearest, suspects.items[j].name);
		free(suspects.items);
	}
}
