return panel {
	kind = "search",
	art = "art/steppe-tulip-field.svg",
	title = {
		kk = "Есімді қалай іздеуге болады",
		ru = "Как искать имя",
		en = "How to look for a name",
		es = "Cómo buscar un nombre",
	},
	lead = {
		kk = "800 000-ға жуық тұтқынның барлығына дерлік есепке алу карточкалары сақталған (В. Хеделер, М. Штарк; сын-пікір: Н. Матерн).",
		ru = "Учётные карточки сохранились почти на всех из примерно 800 000 заключённых (В. Хеделер, М. Штарк; рецензия: Н. Матерн).",
		en = "Index cards survive for almost all of the roughly 800,000 prisoners (W. Hedeler and M. Stark, in N. Matern’s review).",
		es = "Se conservan fichas de casi la totalidad de los cerca de 800 000 presos (W. Hedeler y M. Stark, según la reseña de N. Matern).",
	},
	steps = {
		{
			heading = { kk = "Лагерь мұрағаты", ru = "Архив лагеря", en = "The camp archive", es = "El archivo del Karlag" },
			body = {
				kk = "Бас прокуратураның Құқықтық статистика және арнайы есепке алу жөніндегі комитеті, Қарағанды департаменті. 2020 жылдан бері құпиясыздандырылып, цифрланған; «Казправда» (күні көрсетілмеген) жеке істер жабық деп жазды. Бүгінгі тәртібін мұрағаттың өзінен сұраңыз.",
				ru = "Карагандинский департамент Комитета по правовой статистике и специальным учётам Генеральной прокуратуры. С 2020 года рассекречен и оцифрован; «Казправда» (без даты) писала, что личные дела закрыты. Действующие правила узнавайте в архиве.",
				en = "Karaganda department, Committee on Legal Statistics and Special Records, General Prosecutor’s Office. Declassified and digitised since 2020; *Kazpravda* (undated) reported personal files still closed. Ask the archive for today’s rules.",
				es = "Departamento de Karagandá del Comité de Estadística Jurídica y Registros Especiales de la Fiscalía General. Desclasificado y digitalizado desde 2020; *Kazpravda* (sin fecha) informó de que los expedientes personales seguían cerrados. Pregunte en el archivo por las normas actuales.",
			},
		},
		{
			heading = { kk = "Арнайы қоныс аударылғандар", ru = "Спецпереселенцы", en = "Special settlers", es = "Deportados («colonos especiales»)" },
			body = {
				kk = "251 000 іс Президент архивіне тапсырылды (ресми хабар, 2023 жылғы қыркүйек).",
				ru = "251 000 дел передано в Архив Президента (официальное сообщение, сентябрь 2023 года).",
				en = "251,000 files were handed to the Presidential Archive (officials, September 2023).",
				es = "251 000 expedientes han sido entregados al Archivo Presidencial (fuentes oficiales, septiembre de 2023).",
			},
		},
		{
			heading = { kk = "Ақтау", ru = "Реабилитация", en = "Rehabilitation", es = "Rehabilitación" },
			body = {
				kk = "311 000 адам ақталды; 1929–1956 жылдардың 2,4 миллионнан астам мұрағат карточкасы құпиясыздандырылды (ресми хабар, 2023).",
				ru = "Реабилитированы 311 000 человек; рассекречено более 2,4 миллиона архивных карточек за 1929–1956 годы (официальные данные, 2023).",
				en = "311,000 people rehabilitated; more than 2.4 million archive cards of 1929–1956 declassified (officials, 2023).",
				es = "311 000 personas han sido rehabilitadas; se han desclasificado más de 2,4 millones de fichas de 1929-1956 (fuentes oficiales, 2023).",
			},
		},
		{
			heading = { kk = "Естелік кітабы", ru = "Книга памяти", en = "Book of Memory", es = "Libro de la Memoria" },
			body = {
				kk = "Долинкадағы музейде туыстары тұтқындардың есімін Естелік кітабына жаза алады.",
				ru = "В музее в Долинке родственники могут вписать имена заключённых в Книгу памяти.",
				en = "In the museum in Dolinka relatives can write prisoners’ names into a Book of Memory.",
				es = "En el museo de Dolinka los familiares pueden escribir los nombres de los presos en un Libro de la Memoria.",
			},
		},
	},
	source = {
		kk = "Дереккөздер: Ortalyq Qazaqstan; «Казахстанская правда»; Russian Bazaar, Qazaqstan TV, RuNews24 (18.09.2023); Н. Матерн, сын-пікір.",
		ru = "Источники: Ortalyq Qazaqstan; «Казахстанская правда»; Russian Bazaar, Qazaqstan TV, RuNews24 (18.09.2023); Н. Матерн, рецензия.",
		en = "Sources: Ortalyq Qazaqstan; Kazakhstanskaya Pravda; Russian Bazaar, Qazaqstan TV, RuNews24 (18 Sept 2023); N. Matern, review.",
		es = "Fuentes: Ortalyq Qazaqstan; Kazajstánskaya Pravda; Russian Bazaar, Qazaqstan TV, RuNews24 (18-9-2023); N. Matern, reseña.",
	},
	facts = { "F171", "F172", "F173", "F035" },
	awaiting = { "kk", "ru", "es" },
}
