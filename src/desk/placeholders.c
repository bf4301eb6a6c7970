/* A table of words. The curator writes others in their place; until then they must read as words of their language
 * do, so that the pictures of a new exhibition say how long and how large words may be. */
#include "desk/placeholders.h"
#include <stddef.h>
#include <string.h>

/* Long sentences go over two lines. NOLINTBEGIN(bugprone-suspicious-missing-comma) */
static const struct {
	const char *id, *words[PLACEHOLDER_COUNT];
} LANGUAGES[] = {
	{ "en",
	  { "English", "Our exhibition", "How it began", "A first story", "Year by year", "A heading",
		"One sentence that says what there is to see.",
		"Here stands what there is to tell: who it was, when, and where.",
		"An empty line begins a paragraph. About ninety words fill a page, and who stands before it reads them in less "
		"than a minute." } },
	{ "de",
	  { "Deutsch", "Unsere Ausstellung", "Wie es begann", "Eine erste Geschichte", "Jahr für Jahr", "Ein Titel",
		"Ein Satz, der sagt, was es zu sehen gibt.", "Hier steht, was zu erzählen ist: wer es war, wann und wo.",
		"Eine leere Zeile beginnt einen Absatz. Etwa neunzig Wörter füllen eine Seite; wer davorsteht, liest sie in "
		"weniger als einer Minute." } },
	{ "fr",
	  { "Français", "Notre exposition", "Les débuts", "Une première histoire", "Au fil des ans", "Un titre",
		"Une phrase qui dit ce qu’il y a à voir.", "Ici se trouve ce qu’il y a à raconter : qui, quand et où.",
		"Une ligne vide commence un paragraphe. Environ quatre-vingt-dix mots remplissent une page, que l’on lit en "
		"moins d’une minute." } },
	{ "es",
	  { "Español", "Nuestra exposición", "Cómo empezó", "Una primera historia", "Año tras año", "Un título",
		"Una frase que dice qué hay para ver.", "Aquí está lo que hay que contar: quién fue, cuándo y dónde.",
		"Una línea vacía empieza un párrafo. Unas noventa palabras llenan una página, que se lee en menos de un "
		"minuto." } },
	{ "it",
	  { "Italiano", "La nostra mostra", "Come iniziò", "Una prima storia", "Anno dopo anno", "Un titolo",
		"Una frase che dice che cosa c’è da vedere.", "Qui sta ciò che c’è da raccontare: chi, quando e dove.",
		"Una riga vuota inizia un paragrafo. Circa novanta parole riempiono una pagina, che si legge in meno di un "
		"minuto." } },
	{ "tr",
	  { "Türkçe", "Sergimiz", "Nasıl başladı", "İlk öykü", "Yıldan yıla", "Bir başlık",
		"Burada ne görüleceğini anlatan bir cümle.", "Anlatılacak olan burada durur: kim, ne zaman ve nerede.",
		"Boş bir satır yeni bir paragraf başlatır. Yaklaşık doksan sözcük bir sayfayı doldurur ve bir dakikadan kısa "
		"sürede okunur." } },
	{ "pl",
	  { "Polski", "Nasza wystawa", "Jak to się zaczęło", "Pierwsza opowieść", "Rok po roku", "Tytuł",
		"Jedno zdanie o tym, co można tu zobaczyć.", "Tu jest miejsce na opowieść: kto to był, kiedy i gdzie.",
		"Pusty wiersz zaczyna nowy akapit. Około dziewięćdziesięciu słów wypełnia stronę, którą czyta się krócej niż "
		"minutę." } },
	{ "uk",
	  { "Українська", "Наша виставка", "Як це почалося", "Перша історія", "Рік за роком", "Заголовок",
		"Одне речення про те, що тут можна побачити.", "Тут місце для розповіді: хто це був, коли і де.",
		"Порожній рядок починає новий абзац. Близько дев’яноста слів заповнюють сторінку, яку читають менш ніж за "
		"хвилину." } },
	{ "ru",
	  { "Русский", "Наша выставка", "Как всё началось", "Первая история", "Год за годом", "Заголовок",
		"Одно предложение о том, что здесь можно увидеть.", "Здесь место для рассказа: кто это был, когда и где.",
		"Пустая строка начинает новый абзац. Около девяноста слов заполняют страницу, которую читают меньше чем за "
		"минуту." } },
	{ "kk",
	  { "Қазақша", "Біздің көрме", "Бәрі қалай басталды", "Алғашқы әңгіме", "Жылдан жылға", "Тақырып",
		"Мұнда не көруге болатынын айтатын бір сөйлем.", "Мұнда айтылатын әңгіме тұрады: кім, қашан және қайда.",
		"Бос жол жаңа абзацты бастайды. Тоқсанға жуық сөз бір бетті толтырады, ол бір минутқа жетпей оқылады." } },
	{ "el",
	  { "Ελληνικά", "Η έκθεσή μας", "Πώς ξεκίνησε", "Μια πρώτη ιστορία", "Χρόνο με τον χρόνο", "Ένας τίτλος",
		"Μία πρόταση που λέει τι μπορεί να δει κανείς εδώ.",
		"Εδώ βρίσκεται ό,τι έχουμε να διηγηθούμε: ποιος, πότε και πού.",
		"Μια κενή γραμμή αρχίζει νέα παράγραφο. Περίπου ενενήντα λέξεις γεμίζουν μια σελίδα, που διαβάζεται σε "
		"λιγότερο από ένα λεπτό." } },
};
/* NOLINTEND(bugprone-suspicious-missing-comma) */

const char *placeholder(const char *language, enum placeholder what)
{
	for (size_t i = 0; i < sizeof LANGUAGES / sizeof *LANGUAGES; i++)
		if (strcmp(LANGUAGES[i].id, language) == 0)
			return LANGUAGES[i].words[what];
	return what == PLACEHOLDER_NAME ? NULL : LANGUAGES[0].words[what];
}
