return panel {
	kind = "document",
	alt = {
		kk = "Дала үстінде тік тұрған үлкен қағаз парағы, ортасынан бүктелген. Онда хаттың сөздері жазылған.",
		ru = "Над степью стоит большой лист бумаги, сложенный посередине. На нём слова письма.",
		en = "A large sheet of paper, folded across the middle, stands over the steppe. On it are the words of the letter.",
		es = "Una gran hoja de papel, doblada por la mitad, se alza sobre la estepa. En ella están las palabras de la carta.",
	},
	title = {
		kk = "Хабарсыз жылдар",
		ru = "Годы без вестей",
		en = "Years without news",
		es = "Años sin noticias",
	},
	body = {
		kk = [[1937 жылғы сәуірде науқас Агустин Льонаны Одессада кемеден түсірді. Кейін ол Спасскіде [интернирленгендер](internee) арасында болды. Он жылдан соң осы хатты жазды.

Испанияға 1956 жылғы 22 қазанда, он тоғыз жылдан кейін оралды.]],
		ru = [[В апреле 1937 года больного Агустина Льону высадили в Одессе. Потом он оказался среди [интернированных](internee) в Спасске. Через десять лет написал это письмо.

В Испанию он вернулся 22 октября 1956 года, через девятнадцать лет.]],
		en = [[In April 1937 Agustín Llona was put ashore ill at Odessa. Later he was one of the [internees](internee) at Spassk. Ten years on, he wrote this letter.

He returned to Spain on 22 October 1956, nineteen years after Odessa.]],
		es = [[En abril de 1937 desembarcaron enfermo en Odesa a Agustín Llona. Después fue uno de los [internados](internee) de Spassk. Diez años más tarde escribió esta carta.

Volvió a España el 22 de octubre de 1956, diecinueve años después de Odesa.]],
	},
	document = {
		language = "es",
		printed = "«Los españoles que nos encontramos en este campo de internados llevamos cinco años sin noticia alguna de nuestros familiares […]»",
		translation = {
			kk = "«Осы интернирленгендер лагеріндегі біз, испандықтар, бес жылдан бері туыстарымыздан ешқандай хабар алмай келеміз […]»",
			ru = "«Мы, испанцы, находящиеся в этом лагере для интернированных, уже пять лет не имеем никаких известий от родных […]»",
			en = "“We Spaniards who are in this camp for internees have been five years without any news of our relatives […]”",
			es = "«Los españoles que nos encontramos en este campo de internados llevamos cinco años sin noticia alguna de nuestros familiares […]»",
		},
		caption = {
			kk = "Агустин Льона, кеме механигі · Спасск, 1947 жылғы 23 қаңтар",
			ru = "Агустин Льона, судовой механик · Спасск, 23 января 1947 года",
			en = "Agustín Llona, ship’s engineer · Spassk, 23 January 1947",
			es = "Agustín Llona, maquinista naval · Spassk, 23 de enero de 1947",
		},
	},
	source = {
		kk = "Дереккөз: Deia, 24.01.2015",
		ru = "Источник: Deia, 24.01.2015",
		en = "Source: Deia, 24 January 2015",
		es = "Fuente: Deia, 24-1-2015",
	},
	facts = { "F117", "F105" },
	quotes = { "Q09" },
	names = { "llona" },
	awaiting = { "kk", "ru", "es" },
}
