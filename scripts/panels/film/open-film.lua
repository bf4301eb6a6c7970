return panel {
	kind = "chapter",
	art = "lens-half.svg",
	alt = {
		kk = "Қараңғы объективтің қанатшалары жартылай ашылған, ортасындағы тесіктен даланың күндізгі жарығы түсіп тұр.",
		ru = "Лепестки тёмного объектива раскрыты наполовину; в просвете посередине дневная степь.",
		en = "The blades of a dark camera lens, half open; in the gap between them lies the steppe in daylight.",
		es = "Las láminas de un objetivo oscuro, a medio abrir; por el hueco se ve la estepa a plena luz.",
	},
	overtitle = {
		kk = "«La Tregua», 2025",
		ru = "«La Tregua», 2025",
		en = "*La Tregua*, 2025",
		es = "*La tregua*, 2025",
	},
	title = {
		kk = "Фильм",
		ru = "Фильм",
		en = "The film",
		es = "La película",
	},
	lead = {
		kk = "Лагерь тарихтан алынған, адамдары ойдан шығарылған. Режиссёр Мигель Анхель Вивас: «Ой мынау еді: қараңғыдан жарыққа қарай жол жүру. […] Біз жарықты, камераны, объективті ашамыз».",
		ru = "Лагерь взят из истории, люди придуманы. Режиссёр Мигель Анхель Вивас: «Идея была пройти путь из темноты к свету. […] Мы откроем свет, откроем камеру и объектив».",
		en = "A camp taken from history, people invented. Miguel Ángel Vivas, director: “The idea was to do a journey from the dark to the light. […] We’re going to open the light, open the camera, and the lens.”",
		es = "Un campo tomado de la historia, personas inventadas. Miguel Ángel Vivas, director: «La idea era hacer un viaje de la oscuridad a la luz. […] Vamos a abrir la luz, abrir la cámara y el objetivo».",
	},
	source = {
		kk = "The Astana Times, 2025 жылғы шілде; аудармасы біздікі.",
		ru = "The Astana Times, июль 2025 года; перевод наш.",
		en = "The Astana Times, July 2025.",
		es = "The Astana Times, julio de 2025; traducción nuestra.",
	},
	facts = { "F134", "F159", "F182" },
	quotes = { "Q01", "Q25" },
	awaiting = { "kk", "ru", "es" },
}
