return panel {
	kind = "chapter",
	overtitle = {
		kk = "Қарлаг · 1930/1931–1959",
		ru = "Карлаг · 1930/1931–1959",
		en = "Karlag · 1930/1931–1959",
		es = "Karlag · 1930/1931-1959",
	},
	title = {
		kk = "Лагерь",
		ru = "Лагерь",
		en = "The camp",
		es = "El campo\nde trabajo",
	},
	lead = {
		kk = "Қазақ даласындағы тұрақты лагерь ретінде құрылған еңбек лагері. Басқармасы Долинкада: 1930 не 1931 жылдан (деректер әртүрлі) 1959 жылға дейін.",
		ru = "Трудовой лагерь в казахской степи, задуманный как постоянный. Управление — в Долинке: с 1930 или 1931 года (источники расходятся) по 1959 год.",
		en = "A labour camp in the Kazakh steppe, planned as permanent and run from Dolinka: from 1930 or 1931 (the sources differ) to 1959.",
		es = "Campo de trabajo en la estepa kazaja, concebido como permanente y dirigido desde Dolinka: de 1930 o 1931 (las fuentes difieren) a 1959.",
	},
	source = {
		kk = "Дереккөздер: құрылуы 17.09.1931 — ГУЛАГ картасы (М. Б. Смирнов ред., 1998); 19.12.1930 — e-history.kz (лагерь бұйрығы). Жабылуы — ГУЛАГ картасы.",
		ru = "Источники: основание 17.09.1931 — Карта ГУЛАГа (по М. Б. Смирнову, 1998); 19.12.1930 — e-history.kz (по приказу лагеря). Закрытие — Карта ГУЛАГа.",
		en = "Sources: founded 17 Sept 1931: Gulag Map, after M. B. Smirnov (ed.), 1998; 19 Dec 1930: e-history.kz, after the camp’s order. End: Gulag Map.",
		es = "Fuentes: fundación, 17-9-1931 (Mapa del Gulag, según M. B. Smirnov, ed., 1998) o 19-12-1930 (e-history.kz, según la orden del campo); fin (Mapa del Gulag).",
	},
	facts = { "F014", "F024", "F025", "F012", "F013" },
	awaiting = { "kk", "ru", "es" },
}
