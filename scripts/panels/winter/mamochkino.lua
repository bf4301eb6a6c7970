return panel {
	kind = "hero",
	light = "night",
	art = { file = "mamochkino.svg", place = "left", gap = -6 },
	title = {
		kk = "Мұнда лагерьде туған балалар жатыр",
		ru = "Здесь лежат дети, родившиеся в лагере",
		en = "Here lie children born in the camp",
		es = "Aquí yacen niños nacidos en el Karlag",
	},
	lead = {
		kk = "Долинка маңындағы зиратты халық «Мамочкино», аналар зираты, дейді.",
		ru = "Кладбище близ Долинки называют Мамочкиным.",
		en = "The cemetery near Dolinka is called Mamochkino: the mothers’ cemetery.",
		es = "El cementerio cercano a Dolinka se llama Mámochkino: el de las madres.",
	},
	body = {
		kk = [[Тұтқын әйелдер [Қарлагта](karlag) босанды. Емізуге күніне екі-үш рет [балалар үйіне](childrens-house) апаратын. 1939 жылғы қағаздарда 350 баладан 114-інің өлімі жазылған.

«24 баланың ең үлкені төрт айлық еді», — деп еске алды өз этабын тұтқын Мариам Анцис.

Мұнда әйелдер де жатыр. Қанша қабір бары белгісіз ○.]],
		ru = [[Женщины рожали в [Карлаге](karlag). Два-три раза в день их водили в [дом младенца](childrens-house) кормить. За 1939 год записано: из 350 детей умерли 114.

«Самому старшему ребенку из 24-х было 4 месяца», — вспоминала о своём этапе заключённая Мариам Анцис.

Здесь лежат и умершие женщины. Сколько могил, неизвестно ○.]],
		en = [[Women gave birth in [Karlag](karlag). Two or three times a day they were led to the [children’s house](childrens-house) to nurse. By the records of 1939, 114 of 350 children died.

“The oldest of the 24 children was four months old,” Mariam Antsis, a prisoner, remembered of her transport.

Women lie here too. The number of graves is not known ○.]],
		es = [[Las mujeres daban a luz en el [Karlag](karlag). Dos o tres veces al día las llevaban a la [casa de lactantes](childrens-house) a dar el pecho. En 1939 constan muertos 114 de 350 niños.

«El mayor de los 24 niños tenía cuatro meses», recordaba la presa Mariam Antsis de su traslado.

También yacen mujeres. No se sabe cuántas tumbas hay ○.]],
	},
	disputed = {
		{
			about = { kk = "Қанша бала өлді", ru = "Сколько детей умерло", en = "How many children died", es = "Cuántos niños murieron" },
			versions = {
				{
					text = {
						kk = "Қағаздарға жазылғаны: 1939 жылы 114, 1941–1944 жылдары 924, 1950–1952 жылдары 113.",
						ru = "Записано: 114 в 1939 году, 924 в 1941–1944 годах, 113 в 1950–1952 годах.",
						en = "Recorded: 114 in 1939, 924 in 1941–1944, 113 in 1950–1952.",
						es = "Registrados: 114 en 1939, 924 en 1941-1944 y 113 en 1950-1952.",
					},
					source = {
						kk = "Шахтинск орталық кітапханасы, 2024", ru = "Центральная библиотека Шахтинска, 2024",
						en = "Shakhtinsk central library, 2024", es = "Biblioteca central de Shajtinsk, 2024",
					},
				},
				{
					text = {
						kk = "Мыңнан астам сәби.", ru = "Более тысячи младенцев.",
						en = "More than a thousand infants.", es = "Más de mil lactantes.",
					},
					source = {
						kk = "«Болашақ» академиясы, Қарағанды", ru = "Академия «Болашак», Караганда",
						en = "Bolashaq Academy, Karaganda", es = "Academia Bolashaq, Karagandá",
					},
				},
				{
					text = {
						kk = "Қабірлердің жалпы саны белгісіз.", ru = "Общее число могил неизвестно.",
						en = "The number of all graves is unknown.", es = "Se desconoce el número total de tumbas.",
					},
					source = "Informburo.kz, 2017",
				},
			},
		},
	},
	alt = {
		kk = "Биік шөптің арасында жазуы жоқ аласа тастар.",
		ru = "В высокой траве низкие камни без надписей.",
		en = "Low stones without inscriptions, in tall grass.",
		es = "Piedras bajas, sin inscripción, entre la hierba alta.",
	},
	source = {
		kk = "Дереккөздер: Шахтинск кітапханасы; Informburo.kz; «Болашақ» академиясы",
		ru = "Источники: библиотека Шахтинска; Informburo.kz; академия «Болашак»",
		en = "Sources: Shakhtinsk library; Informburo.kz; Bolashaq Academy",
		es = "Fuentes: biblioteca de Shajtinsk; Informburo.kz; Academia Bolashaq",
	},
	facts = { "F071", "F073", "F208", "F072" },
	quotes = { "Q34" },
	names = { "antsis" },
	care = true,
	note = {
		kk = "Келесі бөлім лагерьде қайтыс болған балалар туралы.",
		ru = "Дальше речь идёт о детях, умерших в лагере.",
		en = "What follows speaks of children who died in the camp.",
		es = "A continuación se habla de niños que murieron en el campo de trabajo.",
	},
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
