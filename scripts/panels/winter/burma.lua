return panel {
	kind = "quote",
	art = { file = "burma.svg", gap = -6 },
	title = {
		kk = "Кіруге болмайтын бақ",
		ru = "Парк, куда нельзя",
		en = "The forbidden park",
		es = "El parque prohibido",
	},
	words = {
		kk = "Теміржол жібімен көктелген тұзды дала, бір шоғыр саман барак […]",
		ru = "Просоленная степь, прошитая железнодорожной ниткой, кучка саманных бараков […]",
		en = "Salt-soaked steppe, stitched through by the thread of a railway, a huddle of adobe barracks […]",
		es = "Estepa empapada de sal, cosida por el hilo del ferrocarril, un puñado de barracones de adobe […]",
	},
	language = "ru",
	speaker = {
		kk = "Анна Тимирёва, ақын, тұтқын. [Қарлагтың](karlag) Бурма бөлімшесінде ол лагерь клубын безендірді. Тұтқындар сонда шағын бақ отырғызды. Оған кіруге өздеріне тыйым салынды.",
		ru = "Анна Тимирёва, поэт, заключённая. В Бурме, отделении [Карлага](karlag), она оформляла лагерный клуб. Заключённые посадили там небольшой парк. Входить в него им запретили.",
		en = "Anna Timiryova, poet, prisoner. In Burma, a department of [Karlag](karlag), she decorated the camp club. Prisoners planted a small park there. They were forbidden to enter it.",
		es = "Anna Timiriova, poeta, presa. En Burma, una sección del [Karlag](karlag), decoraba el club del campo. Los presos plantaron allí un pequeño parque. Tenían prohibido entrar.",
	},
	alt = {
		kk = "Аласа саман қабырғаның ар жағында қатар егілген жас ағаштар, қыста жапырақсыз. Қақпасы жабық.",
		ru = "За низкой саманной стеной ряды молодых деревьев, по-зимнему голых. Калитка закрыта.",
		en = "Rows of young trees, bare in winter, behind a low adobe wall. The gate in the wall is shut.",
		es = "Hileras de árboles jóvenes, desnudos en invierno, tras un muro bajo de adobe. La puerta está cerrada.",
	},
	source = {
		kk = "В. Могильницкий, «В долине слёз»",
		ru = "В. Могильницкий, «В долине слёз»",
		en = "V. Mogilnitsky, V doline slyoz",
		es = "V. Mogilnitski, V doline slioz",
	},
	facts = { "F053", "F093" },
	quotes = { "Q14" },
	names = { "timiryova" },
	awaiting = { "kk", "ru", "es" },
}
