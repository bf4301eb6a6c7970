return panel {
	kind = "map",
	highlight = { "KZ" },
	title = {
		kk = "Бүгін\nбаратын\nжерлер",
		ru = "Куда прийти\nсегодня",
		en = "Where to\ngo today",
		es = "Adónde\nir hoy",
	},
	body = {
		kk = [[Раиса Жақсыбаева бұрынғы лагерь [барагында](barrack) туған, бірақ оны білмеген. Кейін ол «[АЛЖИР](alzhir)» музейінің экспозиция бөлімін басқарды.

Ол тұтқындардың отбасыларымен хат жазысып тұрады. Кейбірі бір-бірін осы музей арқылы тапқан.]],
		ru = [[Раиса Жаксыбаева родилась в бывшем лагерном [бараке](barrack) и не знала об этом. Она стала заведующей экспозицией музея «[АЛЖИР](alzhir)».

Она ведёт переписку с семьями заключённых. Некоторые нашли друг друга через музей.]],
		en = [[Raisa Zhaksybayeva was born in a former camp [barrack](barrack), and did not know it. She headed the exhibitions of the [ALZHIR](alzhir) museum.

She writes with prisoners’ families; some found one another through the museum.]],
		es = [[Raísa Zhaksybáyeva nació en un antiguo [barracón](barrack) de presos y no lo sabía. Llegó a dirigir las exposiciones del museo [ALZHIR](alzhir).

Mantiene la correspondencia con las familias de los presos. Algunas se han encontrado gracias al museo.]],
	},
	points = {
		{
			place = "astana", at = { 71.44598, 51.1801 },
			label = { kk = "Астана", ru = "Астана", en = "Astana", es = "Astaná" },
			note = {
				kk = "Бүгінгі астана. Лагерь заманында ол Ақмола (Акмолинск) аталды.",
				ru = "Сегодня столица. Во времена лагеря город звался Акмолинском.",
				en = "Today the capital; in the camp’s years, Akmolinsk.",
				es = "Hoy, la capital. En los años del Karlag se llamaba Akmolinsk.",
			},
		},
		{
			place = "akmol", at = { 70.97777, 51.06568 },
			label = { kk = "Ақмол, 2007", ru = "Акмол, 2007", en = "Akmol, 2007", es = "Akmol, 2007" },
			note = {
				kk = "«АЛЖИР» мемориалдық музейі 2007 жылғы 31 мамырда ашылды. Мұнда әйелдер тек сотталған адамның туысы болғаны үшін ұсталды.",
				ru = "Мемориальный музей «АЛЖИР» открыт 31 мая 2007 года. Здесь держали женщин только за родство с осуждённым.",
				en = "The ALZHIR memorial museum opened on 31 May 2007. Women were held here only for being related to a condemned man.",
				es = "El museo memorial ALZHIR se abrió el 31 de mayo de 2007. Aquí encerraban a mujeres solo por ser parientes de un condenado.",
			},
		},
		{
			place = "dolinka", at = { 72.6819, 49.6778 },
			label = { kk = "Долинка, 2011", ru = "Долинка, 2011", en = "Dolinka, 2011", es = "Dolinka, 2011" },
			note = {
				kk = "Музей 2011 жылдан бері лагерьдің бұрынғы басқармасында; оны тұтқындар салған. Жанында — «Мамочкино» зираты: онда лагерьде туған балалар мен әйелдер жатыр.",
				ru = "С 2011 года музей занимает бывшее управление лагеря; его построили заключённые. Рядом Мамочкино кладбище: там лежат дети, родившиеся в лагере, и женщины.",
				en = "Since 2011 the museum is in the camp’s headquarters, built by prisoners. Near it: Mamochkino, where children born in the camp and women were buried.",
				es = "Desde 2011 el museo ocupa la sede del Karlag, obra de presos. Cerca está Mámochkino: niños nacidos en el campo y mujeres yacen allí.",
			},
		},
		{
			place = "karaganda", at = { 73.10211, 49.80187 },
			label = { kk = "Қарағанды", ru = "Караганда", en = "Karaganda", es = "Karagandá" },
			note = {
				kk = "Лагерь [мұрағаты](archive) осында сақталған.",
				ru = "Здесь хранится [архив](archive) лагеря.",
				en = "The camp’s [archive](archive) is kept here.",
				es = "Aquí se guarda el [archivo](archive) del Karlag.",
			},
		},
		{
			place = "spassk", at = { 73.28789, 49.54056 },
			label = { kk = "Спасск, 1994", ru = "Спасск, 1994", en = "Spassk, 1994", es = "Spassk, 1994" },
			note = {
				kk = "99-лагерьдің зираты. 1994 жылдан бері мұнда халықтар өз ескерткіштерін қояды: финдер, француздар, испандықтар, эстондықтар және басқалар.",
				ru = "Кладбище лагеря № 99. С 1994 года народы ставят здесь свои памятники: финны, французы, испанцы, эстонцы и многие другие.",
				en = "The cemetery of camp No. 99. Since 1994 nations have put up stones of their own here: Finns, French, Spaniards, Estonians and many others.",
				es = "El cementerio del campo n.º 99. Desde 1994 las naciones levantan aquí sus monumentos: finlandeses, franceses, españoles, estonios y muchos más.",
			},
		},
	},
	area = { 70, 49.1, 74.5, 51.75 },
	railways = { { { 71.44598, 51.1801 }, { 73.10211, 49.80187 } } },
	alt = {
		kk = "Астана мен Қарағанды маңының картасы, екеуін теміржол қосады. Картада бес жер белгіленген, олардың ішінде Ақмол, Долинка және Спасск.",
		ru = "Карта земель между Астаной и Карагандой, их соединяет железная дорога. Отмечены пять мест, среди них Акмол, Долинка и Спасск.",
		en = "A map of the country around Astana and Karaganda, with the railway between them. Five places are marked, among them Akmol, Dolinka and Spassk.",
		es = "Mapa de la región de Astaná y Karagandá, unidas por el ferrocarril. Hay cinco lugares marcados, entre ellos Akmol, Dolinka y Spassk.",
	},
	narration = {
		kk = [[Раиса Жақсыбаева бұрынғы лагерь барагында туған, бірақ оны білмеген. Кейін ол «АЛЖИР» музейінің экспозиция бөлімін басқарды. Ол тұтқындардың отбасыларымен хат жазысып тұрады. Кейбірі бір-бірін осы музей арқылы тапқан.

Картада Астана мен Қарағандының арасы көрсетілген, екеуін теміржол қосады. Бес жер белгіленген. Солтүстікте — елорда Астана. Оның жанында, оңтүстік-батыста, Ақмол: онда 2007 жылдан бері «АЛЖИР» мемориалдық музейі бар.

Оңтүстік-шығыста — Қарағанды, лагерь мұрағаты сонда сақталған. Оның батысында — Долинка: музей 2011 жылдан бері лагерьдің бұрынғы басқармасында. Оңтүстігінде — Спасск, 99-лагерьдің зираты: 1994 жылдан бері халықтар мұнда өз ескерткіштерін қояды.]],
		ru = [[Раиса Жаксыбаева родилась в бывшем лагерном бараке и не знала об этом. Она стала заведующей экспозицией музея «АЛЖИР». Она ведёт переписку с семьями заключённых. Некоторые нашли друг друга через музей.

На карте — земли между Астаной и Карагандой, их соединяет железная дорога. Отмечены пять мест. На севере — столица, Астана. Рядом с ней, на юго-западе, Акмол: с 2007 года там мемориальный музей «АЛЖИР».

На юго-востоке — Караганда, где хранится архив лагеря. К западу от неё — Долинка: с 2011 года музей занимает бывшее управление лагеря. К югу — Спасск, кладбище лагеря № 99: с 1994 года народы ставят там свои памятники.]],
		en = [[Raisa Zhaksybayeva was born in a former camp barrack, and did not know it. She headed the exhibitions of the ALZHIR museum. She writes with prisoners’ families; some found one another through the museum.

The map shows the country between Astana and Karaganda, with the railway that joins them. Five places are marked. In the north is the capital, Astana. Beside it, to the south-west, is Akmol: the ALZHIR memorial museum has been there since 2007.

In the south-east is Karaganda, where the camp’s archive is kept. West of it is Dolinka: since 2011 the museum is in the camp’s headquarters. South of it is Spassk, the cemetery of camp No. 99: since 1994 nations have put up stones of their own there.]],
		es = [[Raísa Zhaksybáyeva nació en un antiguo barracón de presos y no lo sabía. Llegó a dirigir las exposiciones del museo ALZHIR. Mantiene la correspondencia con las familias de los presos. Algunas se han encontrado gracias al museo.

El mapa muestra la región entre Astaná y Karagandá, unidas por el ferrocarril. Hay cinco lugares marcados. Al norte está la capital, Astaná. A su lado, al suroeste, Akmol: allí está desde 2007 el museo memorial ALZHIR.

Al sureste está Karagandá, donde se guarda el archivo del Karlag. Al oeste de ella, Dolinka: desde 2011 el museo ocupa la sede del Karlag. Al sur, Spassk, el cementerio del campo n.º 99: desde 1994 las naciones levantan allí sus monumentos.]],
	},
	source = {
		kk = "Дереккөздер: karta.psmb.ru; Долинка музейі; GeoNames",
		ru = "Источники: karta.psmb.ru; музей в Долинке; GeoNames",
		en = "Sources: karta.psmb.ru; museum in Dolinka; GeoNames",
		es = "Fuentes: karta.psmb.ru; museo de Dolinka; GeoNames",
	},
	names = { "zhaksybayeva" },
	facts = { "F063", "F071", "F162", "F164", "F165", "F166", "F172", "F175", "F269", "F277" },
	awaiting = { "kk", "ru", "es" },
}
