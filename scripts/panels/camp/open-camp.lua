return panel {
	kind = "chapter",
	overtitle = {
		kk = "Қарлаг · 1930 не 1931 – 1959",
		ru = "Карлаг · с 1930 или 1931 по 1959",
		en = "Karlag · 1930 or 1931 to 1959",
		es = "Karlag · de 1930 o 1931 a 1959",
	},
	title = {
		kk = "Лагерь",
		ru = "Лагерь",
		en = "The camp",
		es = "El campo\nde trabajo",
	},
	lead = {
		kk = "Кеңес Одағындағы ең ірі еңбек лагерьлерінің бірі, [ГУЛАГ](gulag) жүйесінің бөлігі. Одан 800 000-дай ○ адам өтті. Солардың қаншасының қаза тапқаны белгісіз ○2.",
		ru = "Один из крупнейших трудовых лагерей Советского Союза, часть [ГУЛАГа](gulag). Через него прошло около 800 000 ○ человек. Сколько из них погибло, неизвестно ○2.",
		en = "One of the largest labour camps of the Soviet Union, part of the [Gulag](gulag). Some 800,000 ○ people passed through it. How many of them died is not known ○2.",
		es = "Uno de los mayores campos de trabajo de la Unión Soviética, parte del [Gulag](gulag). Por él pasaron unas 800 000 ○ personas. Cuántas murieron, no se sabe ○2.",
	},
	disputed = {
		{
			about = {
				kk = "Лагерьден қанша адам өтті",
				ru = "Сколько человек прошло через лагерь",
				en = "How many passed through the camp",
				es = "Cuántas personas pasaron por el Karlag",
			},
			versions = {
				{
					text = {
						kk = "800 000-дай: лагерь мұрағатында жұмыс істеген тарихшылардың бағалауы.",
						ru = "Около 800 000: оценка историков, работавших в архиве лагеря.",
						en = "About 800,000: the estimate of historians who worked in the camp’s archive.",
						es = "Unas 800 000: cálculo de los historiadores que trabajaron en el archivo del Karlag.",
					},
					source = "M. Stark, W. Hedeler, 2007",
				},
				{
					text = {
						kk = "Миллионнан астам: қазақстандық БАҚ, ресми тұлғалар, энциклопедиялар.",
						ru = "Более миллиона: казахстанские СМИ, официальные лица, энциклопедии.",
						en = "More than a million: Kazakh media, officials and encyclopaedias.",
						es = "Más de un millón: medios, autoridades y enciclopedias de Kazajistán.",
					},
					source = "BaigeNews, 2024",
				},
			},
		},
		{
			about = {
				kk = "Қанша адам қаза тапты",
				ru = "Сколько человек погибло",
				en = "How many died",
				es = "Cuántas personas murieron",
			},
			versions = {
				{
					text = {
						kk = "Сенімді жалпы сан белгісіз. НКВД-нің 1943 жылғы есебінде өлімнің күрт көбейгені айтылады.",
						ru = "Достоверного общего числа нет. Отчёт НКВД 1943 года говорит о резком росте смертности.",
						en = "No total that can be relied on is known. An NKVD report of 1943 speaks of a sharp rise in deaths.",
						es = "No se conoce ningún total fiable. Un informe del NKVD de 1943 habla de un fuerte aumento de las muertes.",
					},
					source = "D. H. Mould, Postcards from Stanland",
				},
			},
		},
	},
	art = { file = "track.svg", place = "wide", layer = "front", foot = 122 },
	alt = {
		kk = "Жалаңаш дала үстіндегі түн. Арба жолы алыстағы көкжиекке, жалғыз кішкентай отқа қарай кетіп жатыр.",
		ru = "Ночь над голой степью. Грунтовая дорога уходит к горизонту, к одному маленькому огоньку.",
		en = "Night over bare steppe. A dirt track runs to the horizon, towards one small light.",
		es = "Noche sobre la estepa desnuda. Un camino de tierra va hacia el horizonte, hacia una sola luz pequeña.",
	},
	source = {
		kk = "Дереккөздер: М. Штарк, В. Хеделер, 2007; ГУЛАГ картасы",
		ru = "Источники: М. Штарк, В. Хеделер, 2007; Карта ГУЛАГа",
		en = "Sources: M. Stark and W. Hedeler, 2007; Gulag Map",
		es = "Fuentes: M. Stark y W. Hedeler, 2007; Mapa del Gulag",
	},
	facts = { "F014", "F024", "F025", "F012", "F028", "F033", "F034" },
	awaiting = { "kk", "ru", "es" },
}
