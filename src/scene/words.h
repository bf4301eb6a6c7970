/* The words that keep together, by language: short lists that a reader of the language can check.
 *
 * A list is one string, words in capitals, a space between them; a star at a word's end stands for any ending. */
#ifndef LANTERN_SCENE_WORDS_H
#define LANTERN_SCENE_WORDS_H

/* Follow their number: 300 km, 1931 году, 1,5 миллиона, 1933 жылға. Without their full stop. */
#define WORDS_UNITS                                                                                                                                                            \
	"KM M CM MM KG G T HA MILLION* MILLONES MILLÓN BILLION THOUSAND MIL YEAR YEARS AÑO AÑOS "                                                                               \
	"КМ М СМ ММ КГ Г Т Ц ГА Л Ч МИН СЕК КВ КУБ ТЫС ТЫСЯЧ* МЛН МЛРД МИЛЛИОН* МИЛЛИАРД* МЫҢ* ЧЕЛ РУБ* КОП " \
	"ГГ ГОД ГОДА ГОДУ ГОДОМ ГОДЕ ГОДЫ ГОДОВ ГОДАМ ГОДАМИ ГОДАХ ЛЕТ ВЕК* Ж ЖЖ ЖЫЛ* ҒАСЫР*"

/* The same, but only with their full stop: without it they are prepositions. */
#define WORDS_UNITS_DOTTED "В ВВ С СТ"

/* Between a number and its unit: 300 кв. км, 1,5 млн руб. */
#define WORDS_MULTIPLES "КВ КВ. КУБ КУБ. ТЫС ТЫС. МЛН МЛН. МЛРД МЛРД. SQ SQ."

/* Lead their number, with their full stop: No. 99, стр. 12. (One letter with a full stop needs no entry: F. 12.) */
#define WORDS_SIGNS                                                                                                                 \
	"№ №№ § §§ N.º N.OS N.ºS Nº NO. NOS. NR. NÚM. NÚMS. PP. PÁG. PÁGS. SS. FF. FOL. FOLS. VOL. VOLS. BD. CH. CAP. " \
	"FIG. FIGS. ART. CA. OP. SIGLO SIGLOS ЛЛ. ОП. СС. СТР. ТТ. ГЛ. СТ. ПП. РИС. ТАБЛ. ОК. КН. ВЫП. ИЗД. ФФ. НОМЕР"

/* Lead a name: Dr. Soto, ул. Мира. */
#define WORDS_TITLES                                                                                                                   \
	"MR. MRS. MS. DR. DRA. ST. STA. SR. SRA. PROF. GEN. COL. CAPT. DON DOÑA EE. Г. С. Д. УЛ. ПР. ПОС. ИМ. СВ. ТОВ. " \
	"ПРОФ. АКАД. ГЕН. Г-Н Г-ЖА"

/* Follow the day of the month. */
#define WORDS_MONTHS                                                                                                                                           \
	"JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER DE "                                                                \
	"ЯНВАРЯ ФЕВРАЛЯ МАРТА АПРЕЛЯ МАЯ ИЮНЯ ИЮЛЯ АВГУСТА СЕНТЯБРЯ ОКТЯБРЯ НОЯБРЯ ДЕКАБРЯ " \
	"ҚАҢТАР* АҚПАН* НАУРЫЗ* СӘУІР* МАМЫР* МАУСЫМ* ШІЛДЕ* ТАМЫЗ* ҚЫРКҮЙЕК* ҚАЗАН* ҚАРАША* ЖЕЛТОҚСАН*"

/* Lead the next word. Languages that are not listed keep every word of one letter with the next. */
#define WORDS_LEAD_EN "A I O"
#define WORDS_LEAD_ES "A Y O E U"
#define WORDS_LEAD_RU "НА ПО ИЗ ОТ ДО ЗА НЕ НИ НО ВО СО КО ОБ"

/* Follow the word before. */
#define WORDS_FOLLOW_RU "БЫ Б ЖЕ Ж ЛИ ЛЬ"
#define WORDS_FOLLOW_KK "ДА ДЕ ТА ТЕ МА МЕ БА БЕ ПА ПЕ ҒОЙ ҚОЙ"

#endif
