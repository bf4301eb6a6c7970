return panel {
	kind = "film",
	art = "film-camera.svg",
	alt = {
		kk = "Штативтегі кинокамера шөп арасында тұрып, бос далаға қарап тұр. Жанында ешкім жоқ.",
		ru = "Кинокамера на штативе стоит в траве и смотрит в пустую степь. Рядом никого.",
		en = "A film camera on its tripod stands in the grass and looks out over the empty steppe. Nobody is behind it.",
		es = "Una cámara de cine sobre su trípode, en la hierba, mira hacia la estepa vacía. No hay nadie detrás.",
	},
	title = {
		kk = "«Бітім»: фильм туралы",
		ru = "«Перемирие»: о чём фильм",
		en = "The Truce: what it tells",
		es = "La tregua: qué cuenta",
	},
	original_title = "La Tregua",
	alternative_titles = {
		kk = "Бітім · Перемирие · The Truce",
		ru = "Перемирие · Бітім · The Truce",
		en = "The Truce · Бітім · Перемирие",
		es = "Бітім · Перемирие · The Truce",
	},
	body = {
		kk = "Қазақ-испан фильмі, 2025. Қарлаг, 1937–1945 жылдар○: кеңестік [ГУЛАГ](gulag) жүйесіндегі ең ірі еңбек лагерьлерінің бірі. Азамат соғысының екі жағынан келген екі испан, капитан Рейес пен [Көк дивизия](blue-division) лейтенанты Сальгадо, қатар күн кешеді. Қасында — адам төзгісіз жағдайда адамдығын сақтауға тырысқан қазақ зиялысы. Басты әйел рөлі — Айсұлу: ол мен Сальгадо бірін-бірі сүйеді. Рейес, Сальгадо және Айсұлу — ойдан шығарылған; лагерь мен жағдай, деп жазады The Astana Times, шын оқиғалардан алынған.",
		ru = "Испано-казахстанский фильм, 2025. Карлаг, 1937–1945 годы○: один из крупнейших советских лагерей, часть [ГУЛАГа](gulag). Рядом живут два испанца с разных сторон гражданской войны: капитан Рейес и лейтенант [Голубой дивизии](blue-division) Сальгадо. С ними — казахский интеллигент, который в нечеловеческих условиях пытается остаться человеком. Главная женская роль — Айсулу: они с Сальгадо любят друг друга. Рейес, Сальгадо и Айсулу вымышлены; лагерь и обстоятельства, пишет The Astana Times, взяты из реальных событий.",
		en = "A Kazakh-Spanish film of 2025. Karlag, 1937 to 1945○: one of the largest Soviet labour camps, part of the [Gulag](gulag). Two Spaniards from opposite sides of the Civil War live side by side: Captain Reyes and the [Blue Division](blue-division) lieutenant Salgado. With them is a Kazakh intellectual who strives to keep his humanity in inhuman conditions. Aisulu is the female lead: she and Salgado love each other. Reyes, Salgado and Aisulu are invented; the camp and its context, writes The Astana Times, come from real events.",
		es = "Película hispano-kazaja de 2025. El Karlag, de 1937 a 1945○: uno de los mayores campos de trabajo soviéticos, parte del [Gulag](gulag). Conviven dos españoles de bandos opuestos de la Guerra Civil: el capitán Reyes y el teniente Salgado, de la [División Azul](blue-division). Con ellos, un intelectual kazajo que lucha por seguir siendo humano en condiciones inhumanas. Aisulu es la protagonista: ella y Salgado se aman. Reyes, Salgado y Aisulu son inventados; el campo y su contexto, escribe The Astana Times, proceden de hechos reales.",
	},
	credits = {
		{
			label = { kk = "Режиссёр", ru = "Режиссёр", en = "Director", es = "Dirección" },
			names = { { "Miguel Ángel Vivas", written = { kk = "Мигель Анхель Вивас", ru = "Мигель Анхель Вивас", en = "Miguel Ángel Vivas", es = "Miguel Ángel Vivas" } } },
		},
		{
			label = { kk = "Сценарий", ru = "Сценарий", en = "Script", es = "Guion" },
			names = {
				{ "Miguel Ángel Vivas", written = { kk = "Мигель Анхель Вивас", ru = "Мигель Анхель Вивас", en = "Miguel Ángel Vivas", es = "Miguel Ángel Vivas" } },
				{ "Fran Carballal", written = { kk = "Фран Карбальяль", ru = "Фран Карбальяль", en = "Fran Carballal", es = "Fran Carballal" } },
				{ "Ignasi Rubio", written = { kk = "Игнаси Рубио", ru = "Игнаси Рубио", en = "Ignasi Rubio", es = "Ignasi Rubio" } },
			},
		},
		{
			label = { kk = "Рөлдерде", ru = "В ролях", en = "With", es = "Con" },
			names = {
				{ "Arón Piper", written = { kk = "Арон Пипер", ru = "Арон Пипер", en = "Arón Piper", es = "Arón Piper" },
					role = { kk = "капитан Рейес", ru = "капитан Рейес", en = "Captain Reyes", es = "capitán Reyes" } },
				{ "Miguel Herrán", written = { kk = "Мигель Эрран", ru = "Мигель Эрран", en = "Miguel Herrán", es = "Miguel Herrán" },
					role = { kk = "лейтенант Сальгадо", ru = "лейтенант Сальгадо", en = "Lieutenant Salgado", es = "teniente Salgado" } },
				{ "Dina Tasbulatova", written = { kk = "Дина Тасболатова", ru = "Дина Тасбулатова", en = "Dina Tasbulatova", es = "Dina Tasbulatova" },
					role = { kk = "Айсұлу", ru = "Айсулу", en = "Aisulu", es = "Aisulu" } },
				{ "Sergey Ufimtsev", written = { kk = "Сергей Уфимцев", ru = "Сергей Уфимцев", en = "Sergey Ufimtsev", es = "Sergey Ufimtsev" } },
				{ "Altynay Nogerbek", written = { kk = "Алтынай Нөгербек", ru = "Алтынай Ногербек", en = "Altynay Nogerbek", es = "Altynay Nogerbek" } },
				{ "Farabi Akkozov", written = { kk = "Фараби Аққозов", ru = "Фараби Аккозов", en = "Farabi Akkozov", es = "Farabi Akkozov" } },
			},
		},
	},
	disputed = {
		{
			about = { kk = "Фильмдегі уақыт", ru = "Время действия", en = "When the story plays", es = "La época de la historia" },
			versions = {
				{
					text = { kk = "1937–1945.", ru = "1937–1945 годы.", en = "1937 to 1945.", es = "De 1937 a 1945." },
					source = { kk = "Фильм жасаушылар; The Astana Times, 2025", ru = "Создатели фильма; The Astana Times, 2025", en = "The makers; The Astana Times, 2025", es = "Los autores; The Astana Times, 2025" },
				},
				{
					text = { kk = "1940 жылдың күзінен 1947 жылдың көктеміне дейін.", ru = "С осени 1940-го до весны 1947 года.", en = "Autumn 1940 to spring 1947.", es = "Del otoño de 1940 a la primavera de 1947." },
					source = { kk = "Дайын фильмге пікір, Check-Point.kz, 2025", ru = "Рецензия на готовый фильм, Check-Point.kz, 2025", en = "A review of the finished film, Check-Point.kz, 2025", es = "Reseña de la película terminada, Check-Point.kz, 2025" },
				},
			},
		},
	},
	source = {
		kk = "Дереккөздер: The Astana Times, 2025; Sky TG24; ABC",
		ru = "Источники: The Astana Times, 2025; Sky TG24; ABC",
		en = "Sources: The Astana Times, 2025; Sky TG24; ABC",
		es = "Fuentes: The Astana Times, 2025; Sky TG24; ABC",
	},
	allow = { ["long-panel"] = "the names of the cast count among the words", ["long-read"] = "the names of the cast count among the words" },
	facts = { "F134", "F139", "F140", "F178", "F159", "F135", "F148", "F150", "F154" },
	awaiting = { "kk", "ru", "es" },
}
