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
		kk = "«Ойымыз — қараңғыдан жарыққа қарай жол жүру еді. […] Бітім жасалғанда фильм өзгереді. Біз жарықты, камераны, объективті ашамыз».\n— Мигель Анхель Вивас, режиссёр",
		ru = "«Идея была пройти путь из темноты к свету. […] Когда заключают перемирие, фильм меняется. Мы откроем свет, откроем камеру и объектив».\n— Мигель Анхель Вивас, режиссёр",
		en = "“The idea was to do a journey from the dark to the light. […] When they do the truce, the movie changes. We’re going to open the light, open the camera, and the lens.”\n— Miguel Ángel Vivas, director",
		es = "«La idea era hacer un viaje de la oscuridad a la luz. […] Cuando hacen la tregua, la película cambia. Vamos a abrir la luz, abrir la cámara y el objetivo».\n— Miguel Ángel Vivas, director",
	},
	source = {
		kk = "Дереккөз: The Astana Times, 2025 жылғы шілде (аудармасы біздікі)",
		ru = "Источник: The Astana Times, июль 2025 года (перевод наш)",
		en = "Source: The Astana Times, July 2025",
		es = "Fuente: The Astana Times, julio de 2025 (traducción nuestra)",
	},
	facts = { "F134", "F159", "F182" },
	quotes = { "Q01", "Q25", "Q49" },
	awaiting = { "kk", "ru", "es" },
}
