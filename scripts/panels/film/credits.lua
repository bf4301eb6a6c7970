return panel {
	kind = "film",
	art = "art/film-camera.svg",
	title = {
		kk = "Фильм",
		ru = "Фильм",
		en = "The film",
		es = "La película",
	},
	original_title = "La Tregua",
	alternative_titles = {
		kk = "Бітім · Перемирие · The Truce",
		ru = "Перемирие · Бітім · The Truce",
		en = "The Truce · Бітім · Перемирие",
		es = "Бітім · Перемирие · The Truce",
	},
	lead = {
		kk = "Испания мен Қазақстанның бірлескен көркем фильмі, 2025, 150 минут. Өндірісі: Spassk 99 AIE, Amanat Capital, Umaifilm.",
		ru = "Испанско-казахстанский художественный фильм, 2025, 150 минут. Производство: Spassk 99 AIE, Amanat Capital, Umaifilm.",
		en = "Spanish-Kazakh feature film, 2025, 150 minutes. Production: Spassk 99 AIE, Amanat Capital, Umaifilm.",
		es = "Largometraje hispano-kazajo, 2025, 150 minutos. Producción: Spassk 99 AIE, Amanat Capital, Umaifilm.",
	},
	body = {
		kk = "Фильм азамат соғысының екі жағындағы екі испандық — республикашыл капитан Рейес пен Көк дивизия лейтенанты Сальгадо — және адам төзгісіз жағдайда адамшылығын сақтауға тырысқан қазақ зиялысы туралы баяндайды. Рейес, Сальгадо және Айсұлу — ойдан шығарылған кейіпкерлер.",
		ru = "Фильм рассказывает о двух испанцах с противоположных сторон гражданской войны — республиканском капитане Рейесе и лейтенанте Голубой дивизии Сальгадо — и о казахском интеллигенте, который в нечеловеческих условиях пытается остаться человеком. Рейес, Сальгадо и Айсулу — вымышленные персонажи.",
		en = "It tells of two Spaniards from opposite sides of the civil war, the Republican captain Reyes and the Blue Division lieutenant Salgado, and of a Kazakh intellectual who tries to keep his humanity in inhuman conditions. Reyes, Salgado and Aisulu are invented.",
		es = "Cuenta la historia de dos españoles de bandos opuestos de la guerra civil, el capitán republicano Reyes y el teniente de la División Azul Salgado, y de un intelectual kazajo que intenta conservar su humanidad en condiciones inhumanas. Reyes, Salgado y Aisulu son personajes ficticios.",
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
			label = { kk = "Рөлдерде", ru = "В ролях", en = "With", es = "Con" },
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
	source = {
		kk = "Дереккөздер: рөлдер — Sky TG24, Fergana; сценарий — ABC; өзге деректер — The Astana Times, The Times of Central Asia, Kursiv; ұзақтығы — SensaCine.",
		ru = "Источники: роли — Sky TG24, Fergana; сценарий — ABC; прочее — The Astana Times, The Times of Central Asia, Kursiv; длительность — SensaCine.",
		en = "Sources: roles: Sky TG24, Fergana; script: ABC; the rest: The Astana Times, The Times of Central Asia, Kursiv; length: SensaCine.",
		es = "Fuentes: papeles: Sky TG24, Fergana; guion: ABC; lo demás: The Astana Times, The Times of Central Asia, Kursiv; duración: SensaCine.",
	},
	facts = { "F134", "F139", "F140", "F178", "F159", "F135", "F136", "F148", "F150" },
	awaiting = { "kk", "ru", "es" },
}
