return panel {
	kind = "story",
	title = {
		kk = "Бұл жерде ел тұрған",
		ru = "Здесь жили люди",
		en = "People lived here",
		es = "Aquí vivía gente",
	},
	body = {
		kk = [[Кейін лагерьге айналған жер иесіз дала емес еді. Мұнда қазақтар, орыстар, украиндар мен немістер тұрған. 1931 жылы лагерь кеңшарына орын босату үшін оларды күштеп көшірді.

Лагерь мұрағатында жұмыс істеген тарихшылардың айтуынша, қазақтар жайылымынан қуылуға қарсыласқан, алғашқы жылдары көп адам қайтыс болған, қарсыласқандардың кейбірі өздері тұтқынға айналған.

Қанша адам қуылғанын біз білмейміз.]],
		ru = [[Земля, на которой возник лагерь, не была пустой. На ней жили казахи, русские, украинцы и немцы. В 1931 году их силой выселили, чтобы освободить место для лагерного совхоза.

Историки, работавшие в лагерном архиве, сообщают, что казахи сопротивлялись, когда их сгоняли с пастбищ, что многие умерли в первые годы и что некоторые из сопротивлявшихся сами стали заключёнными.

Сколько людей выселили, мы не знаем.]],
		en = [[The land that became the camp was not empty. Kazakhs, Russians, Ukrainians and Germans lived on it. In 1931 they were removed by force, to make room for the camp’s state farm.

Historians who worked in the camp archive report that Kazakhs resisted being driven from their pastures, that many died in the first years, and that some who resisted became prisoners themselves.

How many people were driven out, we do not know.]],
		es = [[La tierra en la que surgió el campo no estaba vacía. En ella vivían kazajos, rusos, ucranianos y alemanes. En 1931 fueron expulsados por la fuerza para dejar sitio al sovjós del futuro campo de trabajo.

Los historiadores que trabajaron en el archivo del campo señalan que los kazajos se resistieron a ser expulsados de sus pastos, que muchos murieron en los primeros años y que algunos de los que se resistieron acabaron siendo presos ellos mismos.

Cuántas personas fueron expulsadas, no lo sabemos.]],
	},
	art = "art/aul-yurts-night.svg",
	source = {
		kk = "Дереккөздер: М. Штарк, В. Хеделер, Osteuropa 8–9/2007; Н. Матерн, сын-пікір. 1931 жылғы көшіру: орысша Уикипедия; көпшілікке арналған мақаланың көшірмесі.",
		ru = "Источники: М. Штарк, В. Хеделер, Osteuropa 8–9/2007; Н. Матерн, рецензия. Выселение 1931 года: русская Википедия; копия популярной статьи.",
		en = "Sources: M. Stark, W. Hedeler, Osteuropa 8–9/2007; N. Matern, review. Removal of 1931: Russian Wikipedia; copy of a popular article.",
		es = "Fuentes: M. Stark, W. Hedeler, Osteuropa 8–9/2007; N. Matern, reseña. Expulsión de 1931: Wikipedia en ruso; copia de un artículo divulgativo.",
	},
	facts = { "F005", "F004" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
