/* The rules of line breaking on top of libunibreak.
 *
 * libunibreak says where Unicode would break; that is more than a typesetter would (bookworm's 1.1 breaks 1930–|1959,
 * Kok-|Uzek, 5 |000, No. |99). So only spaces remain, and at each of them the rules below are asked in turn about the
 * words on either side: one yes closes it. A rule reads folded words (capitals, no opening marks) against the lists of
 * words.h, so labels in capitals obey as well. A rule too many costs a looser line, one too few a stumbling reader.
 * Must not know widths. */
#include "scene/breaks.h"
#include "base/utf8.h"
#include "scene/words.h"
#include <linebreak.h>
#include <stdbool.h>
#include <string.h>

enum { FOLDED_SIZE = 64, ZERO_WIDTH_SPACE = 0x200B, EM_DASH = 0x2014 };

/* What stands on either side of a space, up to the next space of any kind. */
struct word {
	const char *text;
	size_t length;
	size_t start;			  /* bytes of opening marks and dashes */
	char folded[FOLDED_SIZE]; /* the rest in capitals; "" if too long for any list */
};

struct gap {
	const char *language;
	bool after_number; /* the word before `left` is or ends in a number */
	bool opens;		   /* `left` is the text's first word */
	struct word left, right;
};

static bool is_one_of(uint32_t rune, const char *set)
{
	uint32_t member;
	for (size_t rest = strlen(set), size; rest > 0; set += size, rest -= size) {
		size = utf8_decode(set, rest, &member);
		if (member == rune)
			return true;
	}
	return false;
}

static bool is_digit(uint32_t rune)
{
	return rune >= '0' && rune <= '9';
}

static bool is_dash(uint32_t rune)
{
	return rune == '-' || (rune >= 0x2010 && rune <= 0x2015) || rune == 0x2212;
}

static bool is_opening(uint32_t rune)
{
	return is_one_of(rune, "«“„‘‚‹([{¿¡\"'");
}

/* Ideographs and syllables that need no space between words. */
static bool is_ideograph(uint32_t rune)
{
	return (rune >= 0x2E80 && rune <= 0xD7A3) || (rune >= 0xF900 && rune <= 0xFAFF) || rune >= 0x20000;
}

/* A line may end at these. */
static bool is_breaking_space(uint32_t rune)
{
	return utf8_is_space(rune) && rune != 0xA0 && rune != 0x2007 && rune != 0x202F;
}

static uint32_t rune_at(const char *text, size_t length, size_t at)
{
	uint32_t rune = 0;
	if (at < length)
		utf8_decode(text + at, length - at, &rune);
	return rune;
}

static uint32_t last_rune(const struct word *word)
{
	return rune_at(word->text, word->length, utf8_before(word->text, word->length));
}

static uint32_t first_rune(const struct word *word)
{
	return rune_at(word->text, word->length, 0);
}

/* The rune after the first one. */
static uint32_t second_rune(const struct word *word)
{
	uint32_t rune;
	return rune_at(word->text, word->length, utf8_decode(word->text, word->length, &rune));
}

static void fold(struct word *word)
{
	size_t at = 0, size;
	uint32_t rune;
	while ((size = utf8_decode(word->text + at, word->length - at, &rune)) > 0 && (is_opening(rune) || is_dash(rune)))
		at += size;
	word->start = at;
	if (word->length - at < FOLDED_SIZE / 2)
		utf8_upper(word->text + at, word->length - at, NULL, word->folded, FOLDED_SIZE);
}

/* Is the word (length bytes) in the list? */
static bool listed(const char *list, const char *word, size_t length)
{
	while (length > 0 && *list) {
		size_t entry = strcspn(list, " ");
		bool any_ending = list[entry - 1] == '*';
		size_t fixed = entry - any_ending;
		if ((any_ending ? length >= fixed : length == fixed) && memcmp(list, word, fixed) == 0)
			return true;
		list += entry;
		list += strspn(list, " ");
	}
	return false;
}

/* How many bytes of letters the folded word begins with. */
static size_t letters(const char *folded)
{
	size_t length = strlen(folded), at = 0;
	while (utf8_is_letter(rune_at(folded, length, at)))
		at += utf8_decode(folded + at, length - at, &(uint32_t){ 0 });
	return at;
}

static bool is_language(const struct gap *gap, const char *language)
{
	return gap->language && strncmp(gap->language, language, 2) == 0;
}

static bool ends_in_number(const struct word *word)
{
	return is_digit(last_rune(word)) || (*word->folded && strspn(word->folded, "IVXLC") == strlen(word->folded));
}

static size_t trailing_digits(const struct word *word)
{
	size_t count = 0;
	while (count < word->length && is_digit((unsigned char)word->text[word->length - 1 - count]))
		count++;
	return count;
}

static size_t leading_digits(const struct word *word)
{
	size_t count = 0;
	while (count < word->length && is_digit((unsigned char)word->text[count]))
		count++;
	return count;
}

static bool begins_with_number(const struct word *word)
{
	return is_digit(rune_at(word->folded, strlen(word->folded), 0)) || ends_in_number(word);
}

/* 18 000 */
static bool groups_of_a_number(const struct gap *gap)
{
	size_t left = trailing_digits(&gap->left);
	return left >= 1 && left <= 3 && leading_digits(&gap->right) == 3;
}

/* « word, word », 5 %, and an opening bracket that was set off by a space */
static bool punctuation(const struct gap *gap)
{
	uint32_t first = first_rune(&gap->right), second = second_rune(&gap->right);
	if (first == 0xB0 || (is_one_of(first, "»“”’›)]}.,;:!?…%‰\"'") && !utf8_is_letter(second) && !is_digit(second)))
		return true;
	return !*gap->left.folded && is_opening(last_rune(&gap->left));
}

/* A dash ends a line and never begins one; but the dash of speech, at the very beginning, leads its sentence. A dash
 * that touches the next word (the Spanish raya, a minus) belongs to that. */
static bool dash(const struct gap *gap)
{
	return (is_dash(first_rune(&gap->right)) && !*gap->right.folded) ||
		   (gap->opens && is_dash(first_rune(&gap->left)) && !*gap->left.folded);
}

/* 300 km, 1931 году, XX в., 300 кв. км, 1,5 млн чел. */
static bool number_and_unit(const struct gap *gap)
{
	const char *right = gap->right.folded, *left = gap->left.folded;
	size_t length = letters(right);
	bool number = ends_in_number(&gap->left);
	if (listed(WORDS_UNITS, right, length))
		return number || listed(WORDS_MULTIPLES, left, strlen(left));
	return number && right[length] == '.' && listed(WORDS_UNITS_DOTTED, right, length);
}

/* 8 May, 20 апреля, 8 de mayo */
static bool day_and_month(const struct gap *gap)
{
	size_t digits = trailing_digits(&gap->left);
	return (digits == 1 || digits == 2) && listed(WORDS_MONTHS, gap->right.folded, letters(gap->right.folded));
}

/* № 99, No. 99, F. 12, стр. 5, siglo XX */
static bool sign_and_number(const struct gap *gap)
{
	const char *left = gap->left.folded;
	if (is_one_of(last_rune(&gap->left), "№§#"))
		return true;
	if (!begins_with_number(&gap->right))
		return false;
	size_t length = letters(left);
	bool one_letter = length > 0 && strcmp(left + length, ".") == 0 && utf8_count(left, length) == 1;
	return (one_letter && !gap->after_number) || listed(WORDS_SIGNS, left, strlen(left));
}

/* M. Stark, С. А. Липшиц, Ю.В. Петров, J.-P. Sartre; and т. д., т. е., until 1931 г. ends a sentence */
static bool initials(const struct gap *gap)
{
	const char *left = gap->left.folded;
	size_t length = strlen(left), at = 0;
	while (at < length) {
		if (left[at] == '-')
			at++;
		if (!utf8_is_letter(rune_at(left, length, at)))
			return false;
		at += utf8_decode(left + at, length - at, &(uint32_t){ 0 });
		if (left[at] != '.')
			return false;
		at++;
	}
	size_t right = letters(gap->right.folded);
	bool initial_follows = gap->right.folded[right] == '.' && utf8_count(gap->right.folded, right) == 1;
	uint32_t first = first_rune(&gap->right);
	bool capitals =
		utf8_is_capital(rune_at(gap->left.text, gap->left.length, gap->left.start)) && utf8_is_capital(first);
	return length > 0 && !gap->after_number && (capitals || initial_follows);
}

/* Dr. Soto, ул. Мира, св. Николай */
static bool title_and_name(const struct gap *gap)
{
	return !gap->after_number && (utf8_is_capital(first_rune(&gap->right)) || is_opening(first_rune(&gap->right))) &&
		   listed(WORDS_TITLES, gap->left.folded, strlen(gap->left.folded));
}

/* в лагере, по дороге, y otros, a camp, I was */
static bool short_word_leads(const struct gap *gap)
{
	const char *left = gap->left.folded;
	size_t length = strlen(left);
	if (length == 0 || letters(left) != length)
		return false;
	if (is_language(gap, "en"))
		return listed(WORDS_LEAD_EN, left, length);
	if (is_language(gap, "es"))
		return listed(WORDS_LEAD_ES, left, length);
	if (is_language(gap, "ru") && listed(WORDS_LEAD_RU, left, length))
		return true;
	return utf8_count(left, length) == 1 && !(is_language(gap, "ru") && listed(WORDS_FOLLOW_RU, left, length));
}

/* он же, ел да */
static bool particle_follows(const struct gap *gap)
{
	size_t length = letters(gap->right.folded);
	if (is_language(gap, "ru"))
		return listed(WORDS_FOLLOW_RU, gap->right.folded, length);
	return is_language(gap, "kk") && listed(WORDS_FOLLOW_KK, gap->right.folded, length);
}

/* × and the like stand between two numbers */
static bool times(const struct gap *gap)
{
	return (first_rune(&gap->right) == 0xD7 && ends_in_number(&gap->left)) ||
		   (last_rune(&gap->left) == 0xD7 && begins_with_number(&gap->right));
}

static enum break_level level_at_space(const struct gap *gap, bool unicode_breaks)
{
	static bool (*const rules[])(const struct gap *) = { punctuation,	   dash,	 number_and_unit, day_and_month,
														 sign_and_number,  initials, title_and_name,  short_word_leads,
														 particle_follows, times };
	if (gap->left.length == 0)
		return BREAK_NEVER;
	if (groups_of_a_number(gap))
		return BREAK_INNER;
	for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
		if (rules[i](gap))
			return BREAK_BOUND;
	/* Unicode closes the space between a closing quotation mark and a bracket, for marks that might open as well. */
	return unicode_breaks || is_opening(first_rune(&gap->right)) ? BREAK_FREE : BREAK_BOUND;
}

/* Where there is no space but Unicode would break. */
static enum break_level level_inside(uint32_t before, uint32_t rune, uint32_t next)
{
	if (rune == ZERO_WIDTH_SPACE || is_ideograph(rune) || is_ideograph(next))
		return BREAK_FREE;
	bool leads = is_dash(rune) && (before == 0 || utf8_is_space(before) || is_opening(before));
	if (leads || is_dash(next))
		return BREAK_NEVER;
	return rune == EM_DASH ? BREAK_FREE : BREAK_INNER;
}

static struct word word_at(const char *text, size_t length)
{
	struct word word = { .text = text };
	uint32_t rune;
	for (size_t size; (size = utf8_decode(text + word.length, length - word.length, &rune)) > 0; word.length += size)
		if (utf8_is_space(rune))
			break;
	fold(&word);
	return word;
}

/* Moves one word on: `word` begins at `text`, where a word or the end is. */
static void take_word(struct gap *gap, const char *text, size_t length)
{
	gap->opens = gap->left.length == 0;
	gap->after_number = !gap->opens && ends_in_number(&gap->left);
	gap->left = word_at(text, length);
}

/* libunibreak 1.1 (Debian 12) ends the program at the letters that flags are made of, and takes U+FFFF for the text's
 * end and then misses the rest. */
static bool is_deadly(uint32_t rune)
{
	return (rune >= 0x1F1E6 && rune <= 0x1F1FF) || rune == 0xFFFF;
}

static void set_levels(const char *text, size_t length, const char *language, unsigned char *levels)
{
	size_t from = 0, size = 0;
	uint32_t rune = 0, before = 0;
	for (size_t at = 0; at <= length; at += size, before = rune) {
		size = at < length ? utf8_decode(text + at, length - at, &rune) : 1;
		bool deadly = at < length && is_deadly(rune);
		if (at < length && !deadly)
			continue;
		if (at > from)
			set_linebreaks_utf8((const utf8_t *)text + from, at - from, language, (char *)levels + from);
		if (deadly && at > from)
			levels[at - 1] = utf8_is_space(before) ? LINEBREAK_ALLOWBREAK : LINEBREAK_NOBREAK;
		if (deadly)
			memset(levels + at, LINEBREAK_NOBREAK, size);
		from = at + size;
	}
}

void breaks_find(const char *text, size_t length, const char *language, unsigned char *levels)
{
	struct gap gap = { .language = language };
	uint32_t rune, before = 0;
	if (length == 0)
		return;
	init_linebreak(); /* fills a table of constants: harmless every time, and so nobody has to remember it */
	set_levels(text, length, language ? language : "", levels);
	for (size_t at = 0, size; at < length; at += size, before = rune) {
		size = utf8_decode(text + at, length - at, &rune);
		size_t after = at + size;
		uint32_t next = rune_at(text, length, after);
		bool unicode_breaks = levels[after - 1] == LINEBREAK_ALLOWBREAK || levels[after - 1] == LINEBREAK_MUSTBREAK;
		if (!utf8_is_space(rune) && (at == 0 || utf8_is_space(before)))
			take_word(&gap, text + at, length - at);
		memset(levels + at, BREAK_NEVER, size);
		if (after == length)
			break;
		if (is_breaking_space(rune)) {
			if (!utf8_is_space(next)) {
				gap.right = word_at(text + after, length - after);
				levels[after - 1] = (unsigned char)level_at_space(&gap, unicode_breaks);
			}
		} else if (unicode_breaks && !utf8_is_space(rune) && !utf8_is_space(next)) {
			levels[after - 1] = (unsigned char)level_inside(before, rune, next);
		}
	}
}
