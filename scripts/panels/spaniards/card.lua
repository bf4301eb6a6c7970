return panel {
	kind = "story",
	art = "postcard.svg",
	alt = {
		kk = "Таң алдындағы шөпте үлкен ашықхат тұр: он алты бос портрет жақтауы. Жүздері көрсетілмеген.",
		ru = "В предрассветной траве стоит большая открытка: шестнадцать пустых рамок для портретов. Лиц не видно.",
		en = "A large postcard stands in the grass before sunrise: sixteen portrait frames, all empty. The faces are not shown.",
		es = "Una gran postal en la hierba antes del amanecer: dieciséis marcos de retrato, todos vacíos. Los rostros no se muestran.",
	},
	title = {
		kk = "Катойра, 1949 жылғы ақпан",
		ru = "Катойра, февраль 1949",
		en = "Catoira, February 1949",
		es = "Catoira, febrero de 1949",
	},
	body = {
		kk = [[Франциядағы испан эмигранттары, [ФЕДИП](fedip) федерациясы, он алты теңізшінің портреті бар ашықхат шығарды○. 1949 жылғы ақпанда теңізшілер портреті бар карточка мен Тулузадан келген хат Галисиядағы Катойраның бір үйіне жетті. Жеті жылдан астам уақытта Хосе мен Анхель Кастаньеданың тірі екенін білдірген алғашқы хабар осы еді.

Анхель 1954 жылы Катойраға, үйіне қайтты.

Карточкада: Рамон Санчес-Гомес Феррагут, Антонио Лейра Карпенте, Рамон Сантамария Гарсия, Хоакин Триго Саянс, Педро Льомпарт Бенассар, Педро Арместо Сако, Авелино Асебаль Перес, Хосе Перес Перес, Рикардо Перес Фернандес, Мануэль Давила Эйрас, Секундино Родригес де ла Фуэнте, Хуан Конеса Кастильо, Хосе Гарсия Гомес, Хуан Кастро Лопес, Энрике Пиньейро Диас, Хуан Гомес Мариньо.]],
		ru = [[Испанские эмигранты во Франции, федерация [ФЕДИП](fedip), напечатали открытку с портретами шестнадцати моряков○. В феврале 1949 года карточка с портретами моряков и письмо из Тулузы пришли в один дом в галисийской Катойре. Это был первый за семь с лишним лет знак, что Хосе и Анхель Кастаньеда живы.

Анхель вернулся домой в Катойру в 1954 году.

На открытке: Рамон Санчес-Гомес Феррагут, Антонио Лейра Карпенте, Рамон Сантамария Гарсия, Хоакин Триго Саянс, Педро Льомпарт Бенассар, Педро Арместо Сако, Авелино Асебаль Перес, Хосе Перес Перес, Рикардо Перес Фернандес, Мануэль Давила Эйрас, Секундино Родригес де ла Фуэнте, Хуан Конеса Кастильо, Хосе Гарсия Гомес, Хуан Кастро Лопес, Энрике Пиньейро Диас, Хуан Гомес Мариньо.]],
		en = [[Spanish exiles in France, the federation [FEDIP](fedip), printed a postcard with sixteen sailors’ portraits○. In February 1949 a card with the sailors’ portraits and a letter from Toulouse reached a house in Catoira, Galicia: the first sign in more than seven years that José and Ángel Castañeda were alive.

Ángel came home to Catoira in 1954.

On the card: Ramón Sánchez-Gómez Ferragut, Antonio Leira Carpente, Ramón Santamaría García, Joaquín Trigo Sayans, Pedro Llompart Benassar, Pedro Armesto Saco, Avelino Acebal Pérez, José Pérez Pérez, Ricardo Pérez Fernández, Manuel Dávila Eiras, Secundino Rodríguez de la Fuente, Juan Conesa Castillo, José García Gómez, Juan Castro López, Enrique Piñeiro Díaz, Juan Gómez Mariño.]],
		es = [[Los exiliados españoles en Francia, la federación [FEDIP](fedip), imprimieron una postal con los retratos de dieciséis marinos○. En febrero de 1949 una tarjeta con los retratos de los marinos y una carta de Toulouse llegaron a una casa de Catoira, en Galicia: la primera señal en más de siete años de que José y Ángel Castañeda vivían.

Ángel volvió a Catoira en 1954.

En la postal: Ramón Sánchez-Gómez Ferragut, Antonio Leira Carpente, Ramón Santamaría García, Joaquín Trigo Sayans, Pedro Llompart Benassar, Pedro Armesto Saco, Avelino Acebal Pérez, José Pérez Pérez, Ricardo Pérez Fernández, Manuel Dávila Eiras, Secundino Rodríguez de la Fuente, Juan Conesa Castillo, José García Gómez, Juan Castro López, Enrique Piñeiro Díaz, Juan Gómez Mariño.]],
	},
	disputed = {
		{
			about = { kk = "ФЕДИП ашықхатының жылы", ru = "Год открытки ФЕДИП", en = "The year of the FEDIP postcard", es = "El año de la postal de la FEDIP" },
			versions = {
				{ text = { kk = "1947.", ru = "1947.", en = "1947.", es = "1947." }, source = { kk = "Испаниядағы азамат соғысының виртуалды музейі", ru = "Виртуальный музей гражданской войны в Испании", en = "Virtual Spanish Civil War Museum", es = "Museo Virtual de la Guerra Civil Española" } },
				{ text = { kk = "1948.", ru = "1948.", en = "1948.", es = "1948." }, source = { kk = "Луиса Иордаке, тарихшы", ru = "Луиса Иордаке, историк", en = "Luiza Iordache, historian", es = "Luiza Iordache, historiadora" } },
			},
		},
	},
	source = {
		kk = "Дереккөздер: Луиса Иордаке; Ф. Сальгадо, 2013",
		ru = "Источники: Луиса Иордаке; Ф. Сальгадо, 2013",
		en = "Sources: Luiza Iordache; F. Salgado, 2013",
		es = "Fuentes: Luiza Iordache; F. Salgado, 2013",
	},
	allow = { ["long-sentence"] = "the names on the card are the point", ["hard-to-read"] = "the names on the card are the point" },
	facts = { "F120", "F121", "F252", "F131" },
	names = {
		"acebal", "armesto", "castaneda-angel", "castaneda-jose", "castro", "conesa", "davila", "garcia-gomez", "gomez-marino",
		"leira-antonio", "llompart", "perez-fernandez", "perez-perez", "pineiro", "rodriguez-fuente", "sanchez-gomez",
		"santamaria", "trigo",
	},
	awaiting = { "kk", "ru", "es" },
}
