return panel {
	kind = "quote",
	art = { file = "karabas.svg", place = "wide", layer = "front", foot = 160 },
	title = {
		kk = "Қарабас станциясы",
		ru = "Станция Карабас",
		en = "Karabas station",
		es = "La estación de Karabás",
	},
	words = {
		kk = "Он бесінші, әлде он алтыншы тәулікте бізді Қарағандының «Қарабас» өткінші пунктіне жеткізді.",
		ru = "На пятнадцатые или шестнадцатые сутки мы были доставлены на Карагандинскую пересылку „Карабас“.",
		en = "On the fifteenth or sixteenth day we were delivered to the Karaganda transit point, Karabas.",
		es = "Al decimoquinto o decimosexto día nos entregaron en el punto de tránsito de Karagandá: Karabás.",
	},
	speaker = {
		kk = "Агроном Кузнецов, он төрт жыл ГУЛАГ тұтқыны болған, өз этабы туралы",
		ru = "Агроном Кузнецов, четырнадцать лет заключения, — о своём этапе",
		en = "Kuznetsov, agronomist, fourteen years a prisoner of the Gulag, on his transport",
		es = "Kuznetsov, agrónomo, catorce años preso en el Gulag, sobre su traslado",
	},
	language = "ru",
	alt = {
		kk = "Екі рельс кең даланың үстімен жүгіріп, көкжиекте бір нүктеге тоғысады. Жол бойында бір ғана аласа үй.",
		ru = "Два рельса бегут по пустой степи и сходятся на горизонте в одну точку. У пути один низкий дом.",
		en = "Two rails run across the empty steppe and meet in one point on the horizon. Beside the line stands one low house.",
		es = "Dos raíles cruzan la estepa vacía y se juntan en un punto del horizonte. Junto a la vía hay una sola casa baja.",
	},
	source = {
		kk = "«Спасская красавица» естелігі; Қарабас — [Қарлагтың](karlag) [өткінші пункті](transit-point)",
		ru = "воспоминания «Спасская красавица»; Карабас — [пересыльный пункт](transit-point) [Карлага](karlag)",
		en = "his memoir “Spasskaya krasavitsa”; Karabas was the [transit point](transit-point) of [Karlag](karlag)",
		es = "sus memorias, «Spasskaya krasavitsa»; Karabás era el [punto de tránsito](transit-point) del [Karlag](karlag)",
	},
	facts = { "F044", "F045" },
	quotes = { "Q17" },
	names = { "kuznetsov" },
	awaiting = { "kk", "ru", "es" },
}
