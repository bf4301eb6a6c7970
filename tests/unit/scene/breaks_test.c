/* The rules of line breaking in four languages, as a table.
 *
 * A text is shown with every place where a line may end: '|' for a free break, '~' for one that a rule keeps shut, '^'
 * for one inside a word. At a space the sign stands for the space, else it is put in. */
#include "base/utf8.h"
#include "scene/breaks.h"
#include "support/test.h"
#include <stdio.h>

static const char *shown(const char *text, const char *language)
{
	static char out[1024];
	unsigned char levels[512];
	size_t length = strlen(text), to = 0;
	assert_in_range(length, 0, sizeof levels);
	breaks_find(text, length, language, levels);
	for (size_t at = 0; at < length; at++) {
		char sign = " ^~|"[levels[at]];
		if (levels[at] == BREAK_NEVER || text[at] != ' ')
			out[to++] = text[at];
		if (levels[at] != BREAK_NEVER)
			out[to++] = sign;
	}
	out[to] = '\0';
	return out;
}

static const struct {
	const char *language, *text, *expected;
} rows[] = {
	/* where Unicode would break and no typesetter would */
	{ "en", "in 1930–1959 near Kok-Uzek", "in|1930–^1959|near|Kok-^Uzek" },
	{ "es", "entre 1930-1959 en", "entre|1930-1959|en" },
	{ "en", "East/West: a film", "East/^West:|a~film" },
	{ "ru", "По-казахски этот", "По-^казахски|этот" },
	{ "kk", "18 000 км²-ге жуық", "18^000~км²-^ге|жуық" },
	/* numbers with their groups, signs and units */
	{ "en", "some 5 000 prisoners", "some|5^000|prisoners" },
	{ "ru", "около 1 000 000 человек", "около|1^000^000|человек" },
	{ "en", "in 1931 200 people", "in|1931|200|people" },
	{ "en", "then camp No. 99 for", "then|camp|No.~99|for" },
	{ "en", "he said no. They left", "he|said|no.|They|left" },
	{ "ru", "лагерь № 99 для", "лагерь|№~99|для" },
	{ "es", "campo n.º 99 para", "campo|n.º~99|para" },
	{ "es", "fondo F. 12, pág. 5", "fondo|F.~12,|pág.~5" },
	{ "ru", "ф. 12, оп. 3, стр. 5", "ф.~12,|оп.~3,|стр.~5" },
	{ "en", "about 350 km from", "about|350~km|from" },
	{ "ru", "300 кв. км земли", "300~кв.~км|земли" },
	{ "ru", "1,5 млн чел. погибли", "1,5~млн~чел.|погибли" },
	{ "ru", "более 1,5 миллиона человек", "более|1,5~миллиона|человек" },
	{ "kk", "1,5 миллионнан астам", "1,5~миллионнан|астам" },
	{ "en", "more than 1.5 million people", "more|than|1.5~million|people" },
	{ "ru", "5 % земли", "5~%|земли" },
	{ "en", "at 40 °C or", "at|40~°C|or" },
	{ "en", "5 × 3 and 4", "5~×~3|and|4" },
	/* years, centuries, days */
	{ "ru", "выселили в 1931 году их", "выселили|в~1931~году|их" },
	{ "ru", "в 1931 г. Лагерь рос", "в~1931~г.|Лагерь|рос" },
	{ "ru", "в 1931–1933 гг. тут", "в~1931–^1933~гг.|тут" },
	{ "ru", "начало XX в. и далее", "начало|XX~в.|и~далее" },
	{ "ru", "12 в лагере", "12|в~лагере" },
	{ "kk", "1931 жылы лагерь", "1931~жылы|лагерь" },
	{ "kk", "1934 жылға дейін", "1934~жылға|дейін" },
	{ "kk", "1931 ж. көшірді", "1931~ж.|көшірді" },
	{ "ru", "20 апреля 1939", "20~апреля|1939" },
	{ "es", "el 8 de mayo", "el|8~de|mayo" },
	{ "es", "en el siglo XX hubo", "en|el|siglo~XX|hubo" },
	/* short words lead, particles follow */
	{ "ru", "на земле и по дороге", "на~земле|и~по~дороге" },
	{ "ru", "Не был он же бы", "Не~был|он~же~бы" },
	{ "ru", "(в лагере", "(в~лагере" },
	{ "kk", "ел да жер де", "ел~да|жер~де" },
	{ "kk", "келді ме? Иә", "келді~ме?|Иә" },
	{ "es", "rusos y alemanes u otros a la", "rusos|y~alemanes|u~otros|a~la" },
	{ "es", "si o no", "si|o~no" },
	{ "en", "a camp I saw", "a~camp|I~saw" },
	{ "en", "plan B is", "plan|B|is" },
	{ "de", "x y", "x~y" },
	{ "ru", "В ЛАГЕРЕ ОН ЖЕ", "В~ЛАГЕРЕ|ОН~ЖЕ" },
	/* initials, titles, abbreviations */
	{ "en", "review (N. Matern) says", "review|(N.~Matern)|says" },
	{ "ru", "писал С. А. Липшиц тогда", "писал|С.~А.~Липшиц|тогда" },
	{ "ru", "Ю.В. Петров", "Ю.В.~Петров" },
	{ "en", "J.-P. Sartre", "J.-^P.~Sartre" },
	{ "en", "by Dr. Soto or", "by|Dr.~Soto|or" },
	{ "ru", "на ул. Мира", "на~ул.~Мира" },
	{ "ru", "и т. д. и т. п.", "и~т.~д.|и~т.~п." },
	/* dashes and marks */
	{ "ru", "года — отделение", "года~—|отделение" },
	{ "en", "Kok-Uzek – about", "Kok-^Uzek~–|about" },
	{ "es", "texto —inciso— texto", "texto|—inciso—|texto" },
	{ "en", "from –40 to -5", "from|–40|to|-5" },
	{ "ru", "— Кто там?", "—~Кто|там?" },
	{ "en", "camp—and then", "camp—|and|then" },
	{ "ru", "« слово », да", "«~слово~»,|да" },
	{ "kk", "«Қарлаг» (лагерь)", "«Қарлаг»|(лагерь)" },
	{ "es", "¿ Quién ? Yo", "¿~Quién~?|Yo" },
	{ "en", "she said “yes” twice", "she|said|“yes”|twice" },
	/* spaces that are none, and none that are */
	{ "ru", "18\u00A0000 км", "18\u00A0000~км" },
	{ "ru", "в\u00A01931 году", "в\u00A01931~году" },
	{ "en", "one\u200Btwo", "one\u200B|two" },
	{ "ja", "日本語", "日|本|語" },
	{ NULL, "one two", "one|two" },
	{ "en", "", "" },
};

static void every_rule_holds(void **state)
{
	(void)state;
	int wrong = 0;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *found = shown(rows[i].text, rows[i].language);
		if (strcmp(found, rows[i].expected) == 0)
			continue;
		print_error("%s: expected  %s\n    found     %s\n", rows[i].language, rows[i].expected, found);
		wrong++;
	}
	assert_int_equal(wrong, 0);
}

static void broken_bytes_are_broken_somehow(void **state)
{
	(void)state;
	static const char text[] = "\xFF \x80\x80 a\xC3 \xE2\x80 b";
	unsigned char levels[sizeof text];
	breaks_find(text, sizeof text - 1, "ru", levels);
	for (size_t i = 0; i < sizeof text - 1; i++)
		assert_in_range(levels[i], BREAK_NEVER, BREAK_FREE);
}

/* libunibreak asserts. Above the second plane there are no letters. */
static void no_letter_ends_the_program(void **state)
{
	(void)state;
	static const char *const before[] = { "", "a", " ", "\xF0\x9F\x87\xAB", "\xE2\x80\x8D" };
	for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
		for (uint32_t rune = 1; rune < 0x20000; rune++) {
			char text[32];
			unsigned char levels[32];
			size_t length = (size_t)snprintf(text, sizeof text, "%s", before[i]);
			length += utf8_encode(rune, text + length);
			memcpy(text + length, " b", 2);
			breaks_find(text, length + (rune % 2) * 2, "en", levels);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_rule_holds),
		cmocka_unit_test(broken_bytes_are_broken_somehow),
		cmocka_unit_test(no_letter_ends_the_program),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
