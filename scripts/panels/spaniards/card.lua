return panel {
	kind = "letter",
	alt = {
		kk = "Үлкен бүктелген қағаз дала үстінде тік тұр, онда хаттың сөздері. Келесі бетте ашықхат: он алты бос портрет жақтауы, әрқайсысының астында теңізшінің аты.",
		ru = "Большой сложенный лист стоит над степью, на нём слова письма. На следующей странице открытка: шестнадцать пустых рамок для портретов, под каждой имя моряка.",
		en = "A large folded sheet stands over the steppe with the words of the letter on it. The next page is a postcard: sixteen empty portrait frames, a sailor’s name below each.",
		es = "Una gran hoja doblada se alza sobre la estepa con las palabras de la carta. En la página siguiente, una postal: dieciséis marcos de retrato vacíos y, bajo cada uno, el nombre de un marino.",
	},
	title = {
		kk = "Хабарсыз жылдар",
		ru = "Годы без вестей",
		en = "Years without news",
		es = "Años sin noticias",
	},
	letter = {
		language = "es",
		printed = "«Los españoles que nos encontramos en este campo de internados llevamos cinco años sin noticia alguna de nuestros familiares […]»",
		translation = {
			kk = "«Осы интернирленгендер лагеріндегі біз, испандықтар, бес жылдан бері туыстарымыздан ешқандай хабар алмай келеміз […]»",
			ru = "«Мы, испанцы, находящиеся в этом лагере для интернированных, уже пять лет не имеем никаких известий от родных […]»",
			en = "“We Spaniards who are in this camp for internees have been five years without any news of our relatives […]”",
			es = "«Los españoles que nos encontramos en este campo de internados llevamos cinco años sin noticia alguna de nuestros familiares […]»",
		},
		signed = {
			kk = "Агустин Льона, кеме механигі\nСпасск, 1947 жылғы 23 қаңтар",
			ru = "Агустин Льона, судовой механик\nСпасск, 23 января 1947 года",
			en = "Agustín Llona, ship’s engineer\nSpassk, 23 January 1947",
			es = "Agustín Llona, maquinista naval\nSpassk, 23 de enero de 1947",
		},
	},
	body = {
		kk = "1937 жылғы сәуірде Агустин Льона ауырып, Одессада кемесінен түсірілді. Кейін ол Спасскідегі [интернирленгендердің](internee) бірі болды. Он жыл өткенде осы хатты жазды.",
		ru = "В апреле 1937 года Агустин Льона больным сошёл на берег в Одессе. Потом он оказался среди [интернированных](internee) в Спасске. Через десять лет он написал это письмо.",
		en = "In April 1937 Agustín Llona was put ashore ill at Odessa. Later he was one of the [internees](internee) at Spassk. Ten years on, he wrote this letter.",
		es = "En abril de 1937 desembarcaron enfermo en Odesa a Agustín Llona. Después fue uno de los [internados](internee) de Spassk. Diez años más tarde escribió esta carta.",
	},
	after = {
		kk = [[Франциядағы испан эмигранттары, [ФЕДИП](fedip), он алты теңізшінің портреті бар ашықхат шығарды○. 1949 жылғы ақпанда теңізшілер портреті бар карточка мен Тулузадан келген хат Галисиядағы Катойра ауылының бір үйіне жетті. Жеті жылдан астам уақытта Хосе мен Анхель Кастаньеданың тірі екенін білдірген алғашқы хабар осы еді.

Агустин Льона Испанияға 1956 жылғы 22 қазанда оралды: Одессадан кейін он тоғыз жыл өткен соң.]],
		ru = [[Испанские эмигранты во Франции, [ФЕДИП](fedip), напечатали открытку с портретами шестнадцати моряков○. В феврале 1949 года карточка с портретами моряков и письмо из Тулузы пришли в один дом в галисийской Катойре. Это был первый за семь с лишним лет знак, что Хосе и Анхель Кастаньеда живы.

Агустин Льона вернулся в Испанию 22 октября 1956 года, через девятнадцать лет после Одессы.]],
		en = [[Spanish exiles in France, [FEDIP](fedip), printed a postcard with sixteen sailors’ portraits○. In February 1949 a card with the sailors’ portraits and a letter from Toulouse reached a house in Catoira, Galicia: the first sign in more than seven years that José and Ángel Castañeda were alive.

Agustín Llona returned to Spain on 22 October 1956, nineteen years after Odessa.]],
		es = [[Los exiliados españoles en Francia, la [FEDIP](fedip), imprimieron una postal con los retratos de dieciséis marinos○. En febrero de 1949 una tarjeta con los retratos de los marinos y una carta de Toulouse llegaron a una casa de Catoira, en Galicia: la primera señal en más de siete años de que José y Ángel Castañeda vivían.

Agustín Llona volvió a España el 22 de octubre de 1956, diecinueve años después de Odesa.]],
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
		kk = "Deia, 2015; Луиса Иордаке; Ф. Сальгадо, 2013.",
		ru = "Deia, 2015; Луиса Иордаке; Ф. Сальгадо, 2013.",
		en = "Deia, 2015; Luiza Iordache; F. Salgado, 2013.",
		es = "Deia, 2015; Luiza Iordache; F. Salgado, 2013.",
	},
	facts = { "F117", "F120", "F121", "F252", "F105", "F254" },
	quotes = { "Q09" },
	names = {
		"acebal", "armesto", "castaneda-angel", "castaneda-jose", "castro", "conesa", "davila", "garcia-gomez", "gomez-marino",
		"leira-antonio", "llompart", "llona", "perez-fernandez", "perez-perez", "pineiro", "rodriguez-fuente", "sanchez-gomez",
		"santamaria", "trigo",
	},
	awaiting = { "kk", "ru", "es" },
}
