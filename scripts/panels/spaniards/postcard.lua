return panel {
	kind = "portraits",
	alt = {
		kk = "Ашықхат: он алты бос портрет жақтауы, әрқайсысының астында теңізшінің аты.",
		ru = "Открытка: шестнадцать пустых рамок для портретов, под каждой имя моряка.",
		en = "A postcard with sixteen empty portrait frames, a sailor’s name below each.",
		es = "Una postal con dieciséis marcos de retrato vacíos y, bajo cada uno, el nombre de un marino.",
	},
	title = {
		kk = "Катойра, 1949 жылғы ақпан",
		ru = "Катойра, февраль 1949",
		en = "Catoira, February 1949",
		es = "Catoira, febrero de 1949",
	},
	body = {
		kk = [[Франциядағы испан эмигранттары, [ФЕДИП](fedip), он алты теңізшінің портреті бар ашықхат шығарды○. 1949 жылғы ақпанда теңізшілер портреті бар карточка мен Тулузадан келген хат Галисиядағы Катойраның бір үйіне жетті. Жеті жылдан астам уақытта Хосе мен Анхель Кастаньеданың тірі екенін білдірген алғашқы хабар осы еді.

Анхель 1954 жылы Катойраға, үйіне қайтты.]],
		ru = [[Испанские эмигранты во Франции, [ФЕДИП](fedip), напечатали открытку с портретами шестнадцати моряков○. В феврале 1949 года карточка с портретами моряков и письмо из Тулузы пришли в один дом в галисийской Катойре. Это был первый за семь с лишним лет знак, что Хосе и Анхель Кастаньеда живы.

Анхель вернулся домой в Катойру в 1954 году.]],
		en = [[Spanish exiles in France, [FEDIP](fedip), printed a postcard with sixteen sailors’ portraits○. In February 1949 a card with the sailors’ portraits and a letter from Toulouse reached a house in Catoira, Galicia: the first sign in more than seven years that José and Ángel Castañeda were alive.

Ángel came home to Catoira in 1954.]],
		es = [[Los exiliados españoles en Francia, la [FEDIP](fedip), imprimieron una postal con los retratos de dieciséis marinos○. En febrero de 1949 una tarjeta con los retratos de los marinos y una carta de Toulouse llegaron a una casa de Catoira, en Galicia: la primera señal en más de siete años de que José y Ángel Castañeda vivían.

Ángel volvió a Catoira en 1954.]],
	},
	portraits = {
		{ kk = "Рамон Санчес-Гомес Феррагут", ru = "Рамон Санчес-Гомес Феррагут", en = "Ramón Sánchez-Gómez Ferragut", es = "Ramón Sánchez-Gómez Ferragut" },
		{ kk = "Антонио Лейра Карпенте", ru = "Антонио Лейра Карпенте", en = "Antonio Leira Carpente", es = "Antonio Leira Carpente" },
		{ kk = "Рамон Сантамария Гарсия", ru = "Рамон Сантамария Гарсия", en = "Ramón Santamaría García", es = "Ramón Santamaría García" },
		{ kk = "Хоакин Триго Саянс", ru = "Хоакин Триго Саянс", en = "Joaquín Trigo Sayans", es = "Joaquín Trigo Sayans" },
		{ kk = "Педро Льомпарт Бенассар", ru = "Педро Льомпарт Бенассар", en = "Pedro Llompart Benassar", es = "Pedro Llompart Benassar" },
		{ kk = "Педро Арместо Сако", ru = "Педро Арместо Сако", en = "Pedro Armesto Saco", es = "Pedro Armesto Saco" },
		{ kk = "Авелино Асебаль Перес", ru = "Авелино Асебаль Перес", en = "Avelino Acebal Pérez", es = "Avelino Acebal Pérez" },
		{ kk = "Хосе Перес Перес", ru = "Хосе Перес Перес", en = "José Pérez Pérez", es = "José Pérez Pérez" },
		{ kk = "Рикардо Перес Фернандес", ru = "Рикардо Перес Фернандес", en = "Ricardo Pérez Fernández", es = "Ricardo Pérez Fernández" },
		{ kk = "Мануэль Давила Эйрас", ru = "Мануэль Давила Эйрас", en = "Manuel Dávila Eiras", es = "Manuel Dávila Eiras" },
		{ kk = "Секундино Родригес де ла Фуэнте", ru = "Секундино Родригес де ла Фуэнте", en = "Secundino Rodríguez de la Fuente", es = "Secundino Rodríguez de la Fuente" },
		{ kk = "Хуан Конеса Кастильо", ru = "Хуан Конеса Кастильо", en = "Juan Conesa Castillo", es = "Juan Conesa Castillo" },
		{ kk = "Хосе Гарсия Гомес", ru = "Хосе Гарсия Гомес", en = "José García Gómez", es = "José García Gómez" },
		{ kk = "Хуан Кастро Лопес", ru = "Хуан Кастро Лопес", en = "Juan Castro López", es = "Juan Castro López" },
		{ kk = "Энрике Пиньейро Диас", ru = "Энрике Пиньейро Диас", en = "Enrique Piñeiro Díaz", es = "Enrique Piñeiro Díaz" },
		{ kk = "Хуан Гомес Мариньо", ru = "Хуан Гомес Мариньо", en = "Juan Gómez Mariño", es = "Juan Gómez Mariño" },
	},
	disputed = {
		{
			about = { kk = "Ашықхаттың жылы", ru = "Год открытки", en = "The year of the postcard", es = "El año de la postal" },
			versions = {
				{ text = { kk = "1947.", ru = "1947.", en = "1947.", es = "1947." }, source = { kk = "Испаниядағы азамат соғысының виртуалды музейі", ru = "Виртуальный музей гражданской войны в Испании", en = "Virtual Spanish Civil War Museum", es = "Museo Virtual de la Guerra Civil Española" } },
				{ text = { kk = "1948.", ru = "1948.", en = "1948.", es = "1948." }, source = { kk = "Луиса Иордаке, тарихшы", ru = "Луиса Иордаке, историк", en = "Luiza Iordache, historian", es = "Luiza Iordache, historiadora" } },
			},
		},
	},
	source = {
		kk = "Луиса Иордаке; Ф. Сальгадо, 2013; Deia, 2015.",
		ru = "Луиса Иордаке; Ф. Сальгадо, 2013; Deia, 2015.",
		en = "Luiza Iordache; F. Salgado, 2013; Deia, 2015.",
		es = "Luiza Iordache; F. Salgado, 2013; Deia, 2015.",
	},
	facts = { "F120", "F121", "F252", "F131" },
	names = {
		"acebal", "armesto", "castaneda-angel", "castaneda-jose", "castro", "conesa", "davila", "garcia-gomez", "gomez-marino",
		"leira-antonio", "llompart", "perez-fernandez", "perez-perez", "pineiro", "rodriguez-fuente", "sanchez-gomez",
		"santamaria", "trigo",
	},
	awaiting = { "kk", "ru", "es" },
}
