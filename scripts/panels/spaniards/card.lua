return panel {
	kind = "document",
	title = {
		kk = "Хабарсыз жылдар",
		ru = "Годы без вестей",
		en = "Years without news",
		es = "Años sin noticias",
	},
	body = {
		kk = [[Кеме механигі, интернирленген Агустин Льона 1947 жылғы 23 қаңтарда Спасскіден («Espasca») хат жазды.

1947–1948 жылдары Франциядағы испан эмигранттары науқан жүргізді: FEDIP федерациясы теңізшілердің портреттері бар ашықхат шығарды. Ол 1947 жылғы (Испаниядағы азамат соғысының виртуалды музейі) не 1948 жылғы (Л. Иордаке) деп көрсетіледі.

1949 жылғы ақпанда теңізшілердің портреттері бар карточка мен Тулузадан жіберілген хат Галисияның Катойра деген жеріндегі бір үйге жетті. Бұл — ағайынды Хосе мен Анхель Кастаньеданың тірі екенін білдірген, жеті жылдан астам уақыттағы алғашқы хабар.]],
		ru = [[Судовой механик, интернированный Агустин Льона написал 23 января 1947 года письмо из Спасска («Espasca»).

В 1947–1948 годах испанские эмигранты во Франции вели кампанию: федерация ФЕДИП печатала открытки с портретами моряков. Открытку датируют 1947 годом (Виртуальный музей Гражданской войны в Испании) или 1948 (Л. Иордаке).

В феврале 1949 года карточка с портретами моряков и письмо из Тулузы дошли до одного дома в Катойре (Галисия). Это был первый за семь с лишним лет знак, что братья Хосе и Анхель Кастаньеда живы.]],
		en = [[On 23 January 1947 Agustín Llona, ship’s engineer, internee, wrote a letter from “Espasca”, that is, Spassk.

In 1947–1948 Spanish exiles in France campaigned: the federation FEDIP printed postcards with the sailors’ portraits. The postcard is dated 1947 (Virtual Spanish Civil War Museum) or 1948 (L. Iordache).

In February 1949 a card with the sailors’ portraits and a letter from Toulouse reached a house in Catoira, Galicia: the first sign in more than seven years that the brothers José and Ángel Castañeda were alive.]],
		es = [[El 23 de enero de 1947 Agustín Llona, maquinista naval, internado, escribió una carta desde Spassk («Espasca»).

En 1947-1948 los exiliados españoles en Francia emprendieron una campaña: la federación FEDIP imprimió postales con los retratos de los marinos. La postal se fecha en 1947 (Museo Virtual de la Guerra Civil Española) o en 1948 (L. Iordache).

En febrero de 1949 una tarjeta con los retratos de los marinos y una carta de Toulouse llegaron a una casa de Catoira, en Galicia: la primera señal en más de siete años de que los hermanos José y Ángel Castañeda vivían.]],
	},
	document = {
		language = "es",
		printed = "Los españoles que nos encontramos en este campo de internados llevamos cinco años sin noticia alguna de nuestros familiares […]",
		translation = {
			kk = "Осы интернирленгендер лагеріндегі біз, испандықтар, бес жылдан бері туыстарымыздан ешқандай хабар алмай келеміз […]",
			ru = "Мы, испанцы, находящиеся в этом лагере для интернированных, уже пять лет не имеем никаких известий от родных […]",
			en = "We Spaniards who are in this camp for internees have been five years without any news of our relatives […]",
			es = "Los españoles que nos encontramos en este campo de internados llevamos cinco años sin noticia alguna de nuestros familiares […]",
		},
		caption = {
			kk = "Агустин Льонаның 1947 жылғы 23 қаңтардағы хатынан жолдар; Deia газетінде басылған мәтін, 2015",
			ru = "Строки из письма Агустина Льоны от 23 января 1947 года; текст по газете Deia, 2015",
			en = "Lines from Agustín Llona’s letter of 23 January 1947, as printed in Deia, 2015",
			es = "Líneas de la carta de Agustín Llona del 23 de enero de 1947, tal como las publicó Deia en 2015",
		},
	},
	source = {
		kk = "Дереккөздер: Deia, 24.01.2015; fernandosalgado.com, 2013; vscw.ca; Л. Иордаке, Drassana; У. Фостер, 2008.",
		ru = "Источники: Deia, 24.01.2015; fernandosalgado.com, 2013; vscw.ca; Л. Иордаке, Drassana; У. Фостер, 2008.",
		en = "Sources: Deia, 24 Jan 2015; fernandosalgado.com, 2013; vscw.ca; L. Iordache, Drassana; W. Foster, 2008.",
		es = "Fuentes: Deia, 24-1-2015; fernandosalgado.com, 2013; vscw.ca; L. Iordache, Drassana; W. Foster, 2008.",
	},
	facts = { "F117", "F120", "F121", "F105" },
	quotes = { "Q09" },
	awaiting = { "kk", "ru", "es" },
}
