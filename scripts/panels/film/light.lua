return panel {
	kind = "quote",
	art = "screen-in-the-steppe.svg",
	alt = {
		kk = "Ашық далада ақ кино экраны керілген, алдында бос орындықтар тұр.",
		ru = "В открытой степи натянут белый киноэкран, перед ним пустые скамьи.",
		en = "A white cinema screen is stretched between two poles in the open steppe, with empty benches before it.",
		es = "Una pantalla de cine blanca, tensada entre dos postes en plena estepa, y delante unos bancos vacíos.",
	},
	title = {
		kk = "Фильмнің соңы",
		ru = "Конец фильма",
		en = "The end of the film",
		es = "El final de la película",
	},
	words = {
		kk = "«Бұл — ауыр фильм, бірақ соңында ол жарыққа толады. Көрермен фильм соңында жыласа дедік».",
		ru = "«Это тяжёлый фильм, но в конце он светлый, и мы хотели, чтобы в конце зрители плакали».",
		en = "“It’s a tough movie, but at the end, it’s a lightening movie, and we wanted the audience to cry at the end of the movie.”",
		es = "«Es una película dura, pero al final es luminosa, y queríamos que el público llorara al final».",
	},
	speaker = {
		kk = "Мигель Анхель Вивас, режиссёр, 2025 жылғы шілде",
		ru = "Мигель Анхель Вивас, режиссёр, июль 2025 года",
		en = "Miguel Ángel Vivas, director, July 2025",
		es = "Miguel Ángel Vivas, director, julio de 2025",
	},
	language = "en",
	body = {
		kk = "«Алдыңда тұрған адамның идеологиясын көрмеген кезде, шынайы адамды көре бастайсың. Фильм эмпатия туралы: „өтінемін, бір-біріңді жек көруді тоқтатыңдар“ дегендей». Ол мұны адам бойындағы жарық, соғыстан аман қалатын жарық дейді.",
		ru = "«Когда не видишь идеологии того, кто перед тобой, начинаешь видеть настоящего человека. Фильм об эмпатии, о том, чтобы сказать: „пожалуйста, перестаньте ненавидеть друг друга“». Он говорит о свете внутри людей, о свете, который переживает войну.",
		en = "“When you don’t see the ideologies of the person you have in front of you, you start seeing the real person. The movie is about empathy—about saying ‘please stop hating each other.’” He speaks of the light within people, light that survives war.",
		es = "«Cuando no ves las ideologías de la persona que tienes delante, empiezas a ver a la persona real. La película trata de la empatía, de decir: “por favor, dejad de odiaros”». Él habla de la luz que hay en las personas, una luz que sobrevive a la guerra.",
	},
	source = {
		kk = "The Astana Times, 2025.",
		ru = "The Astana Times, 2025.",
		en = "The Astana Times, 2025.",
		es = "The Astana Times, 2025.",
	},
	facts = { "F182", "F275" },
	quotes = { "Q48", "Q02", "Q49" },
	awaiting = { "kk", "ru", "es" },
}
