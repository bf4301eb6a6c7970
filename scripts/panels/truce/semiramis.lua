return panel {
	kind = "marks",
	light = "dawn_sea",
	art = { file = "semiramis.svg", front = "semiramis-water.svg", place = "wide", foot = 110 },
	title = {
		kk = "Бір кемеде 286 адам",
		ru = "286 человек на одном корабле",
		en = "286 people on one ship",
		es = "286 personas en un barco",
	},
	body = {
		kk = "1954 жылғы наурызда Одессада кеме тұрды: Францияның [Қызыл Кресі](red-cross) жіберген «Семирамис». 26 наурызда○ бортқа 286 испандық көтерілді. Теңізшілер кейін айтқандай, капитан: «Жігіттер, енді азатсыңдар!» — депті. 2 сәуірде олар Барселонаға, Франко Испаниясына жетті.",
		ru = "В марте 1954 года в Одессе стоял корабль «Семирамис»: его прислали через французский [Красный Крест](red-cross). 26 марта○ на борт поднялись 286 испанцев. Капитан, как рассказывали моряки, сказал: «Ребята, теперь вы свободны!» 2 апреля они пришли в Барселону, во франкистскую Испанию.",
		en = "In March 1954 a ship lay at Odessa: the *Semíramis*, sent through the French [Red Cross](red-cross). On 26 March○ 286 Spaniards went on board. As the sailors told it, the captain said: “Lads, now you are free!” On 2 April they reached Barcelona, in Franco’s Spain.",
		es = "En marzo de 1954 había un barco en Odesa: el *Semíramis*, enviado a través de la [Cruz Roja](red-cross) francesa. El 26 de marzo○ subieron a bordo 286 españoles. Según contaban los marinos, el capitán dijo: «Muchachos, ¡ya sois libres!». El 2 de abril llegaron a Barcelona, a la España de Franco.",
	},
	groups = {
		{
			count = 229,
			label = { kk = "Көк дивизия", ru = "Голубая дивизия", en = "Blue Division", es = "División Azul" },
			note = {
				kk = "Неміс армиясының испан дивизиясы КСРО-ға қарсы соғысты. Тұтқындардың көбі 1943 жылғы ақпанда Красный Бор түбінде қолға түсті.",
				ru = "Испанская дивизия немецкой армии воевала против СССР. Большинство пленных взяли в феврале 1943 года у Красного Бора.",
				en = "A Spanish division of the German army in the war against the USSR. Most captives had been taken at Krasny Bor, in February 1943.",
				es = "Una división española del ejército alemán en la guerra contra la URSS. La mayoría cayó prisionera en Krasny Bor, en febrero de 1943.",
			},
		},
		{
			count = 19,
			label = { kk = "қашқындар", ru = "дезертиры", en = "deserters", es = "desertores" },
			note = {
				kk = "Қай армиядан қашқаны туралы деректер әртүрлі○2.",
				ru = "Из какой армии они бежали, говорят по-разному○2.",
				en = "From which army they deserted, accounts differ○2.",
				es = "De qué ejército desertaron: los relatos difieren○2.",
			},
		},
		{
			count = 19,
			label = { kk = "сауда флоты теңізшілері", ru = "моряки торгового флота", en = "merchant sailors", es = "marinos mercantes" },
			note = {
				kk = "Кемелері Республикаға қызмет етіп, кеңес порттарында қалған еді. Үйіне сұранғандарын 1941 жылы тұтқындады.",
				ru = "Их суда служили Республике и остались в советских портах. Тех, кто просился домой, арестовали в 1941 году.",
				en = "Their ships had served the Republic and stayed in Soviet ports. Those who asked to leave were arrested in 1941.",
				es = "Sus barcos sirvieron a la República y quedaron en puertos soviéticos. A los que pidieron salir los detuvieron en 1941.",
			},
		},
		{
			count = 15,
			label = { kk = "ұшқыш курсанттар", ru = "курсанты-лётчики", en = "student pilots", es = "alumnos pilotos" },
			note = {
				kk = "Олардың бірі — Висенте Монтехано. Испаниядан 1938 жылғы тамызда, он тоғызында кеткен.",
				ru = "Один из них — Висенте Монтехано. Он уехал из Испании в августе 1938 года, девятнадцати лет.",
				en = "One of them was Vicente Montejano. He had left Spain in August 1938, at nineteen.",
				es = "Uno de ellos era Vicente Montejano. Había salido de España en agosto de 1938, con diecinueve años.",
			},
		},
		{
			count = 4,
			label = { kk = "соғыс балалары", ru = "дети войны", en = "children of war", es = "niños de la guerra" },
			note = {
				kk = "1937–1938 жылдары Республика аймағынан балаларды әкеткен. Бұл төртеуі ересек болып оралды.",
				ru = "Детей вывезли из республиканской зоны в 1937–1938 годах. Эти четверо вернулись взрослыми.",
				en = "Children were evacuated from the Republican zone in 1937–1938. These four came back grown up.",
				es = "Los niños fueron evacuados de la zona republicana en 1937-1938. Estos cuatro volvieron ya adultos.",
			},
		},
	},
	marks_in = { 206, 136, 1517, 106 },
	disputed = {
		{
			about = { kk = "Күні мен адамдары", ru = "День и состав", en = "The day and the people", es = "El día y las personas" },
			versions = {
				{
					text = {
						kk = "26 наурыз; 229 + 19 + 19 + 15 + 4. Мұнда осы бөлініс көрсетілген.",
						ru = "26 марта; 229 + 19 + 19 + 15 + 4. Здесь показан этот подсчёт.",
						en = "26 March; 229 + 19 + 19 + 15 + 4. These are the groups shown here.",
						es = "26 de marzo; 229 + 19 + 19 + 15 + 4. Son los grupos que se muestran aquí.",
					},
					source = "National Geographic España, 2018",
				},
				{
					text = {
						kk = "27 наурыз; 12 ұшқыш.",
						ru = "27 марта; 12 лётчиков.",
						en = "27 March; 12 pilots.",
						es = "27 de marzo; 12 pilotos.",
					},
					source = "¿Qué aprendemos hoy?",
				},
				{
					text = { kk = "18 теңізші.", ru = "18 моряков.", en = "18 sailors.", es = "18 marinos." },
					source = "Revista General de Marina, 2013",
				},
			},
		},
		{
			about = { kk = "Он тоғыз қашқын", ru = "Девятнадцать дезертиров", en = "The nineteen deserters", es = "Los diecinueve desertores" },
			versions = {
				{
					text = { kk = "Қызыл армиядан қашқандар.", ru = "Дезертиры Красной армии.", en = "Deserters of the Red Army.", es = "Desertores del Ejército Rojo." },
					source = "National Geographic España, 2018",
				},
				{
					text = {
						kk = "Көк дивизиядан Кеңес жағына өткендер.",
						ru = "Перешедшие из Голубой дивизии.",
						en = "Deserters from the Blue Division.",
						es = "Desertores de la División Azul.",
					},
					source = { kk = "Өзге мәтіндер", ru = "Другие тексты", en = "Other accounts", es = "Otros textos" },
				},
			},
		},
	},
	alt = {
		kk = "Таң алдында теңізде үлкен жолаушылар кемесі, бүкіл бойында 286 шағын от: бес топ болып жанып тұр.",
		ru = "Большое пассажирское судно на море перед рассветом; вдоль всего борта 286 огней, пять групп.",
		en = "A large passenger ship on the sea before sunrise, across the whole picture. Along her side burn 286 small lights, in five groups.",
		es = "Un gran barco de pasajeros en el mar, antes de salir el sol. A lo largo del costado arden 286 luces, en cinco grupos.",
	},
	narration = {
		kk = [[1954 жылғы наурызда Одессада кеме тұрды: Францияның Қызыл Кресі жіберген «Семирамис». 26 наурызда бортқа 286 испандық көтерілді. Теңізшілер кейін айтқандай, капитан: «Жігіттер, енді азатсыңдар!» — депті. 2 сәуірде олар Барселонаға, Франко Испаниясына жетті.

Суретте — таң алдындағы теңіз бен үлкен жолаушылар кемесі. Бүкіл бойында 286 шағын от жанып тұр, әр адамға бір от. Олар бес топ: Көк дивизиядан 229 адам, 19 қашқын, сауда флотының 19 теңізшісі, 15 ұшқыш курсант және соғыс балаларынан төртеу.]],
		ru = [[В марте 1954 года в Одессе стоял корабль «Семирамис»: его прислали через французский Красный Крест. 26 марта на борт поднялись 286 испанцев. Капитан, как рассказывали моряки, сказал: «Ребята, теперь вы свободны!» 2 апреля они пришли в Барселону, во франкистскую Испанию.

На картине — море перед рассветом и большое пассажирское судно. Вдоль всего борта горят 286 огней, по одному на человека. Их пять групп: 229 из Голубой дивизии, 19 дезертиров, 19 моряков торгового флота, 15 курсантов-лётчиков и четверо детей войны.]],
		en = [[In March 1954 a ship lay at Odessa: the Semíramis, sent through the French Red Cross. On 26 March 286 Spaniards went on board. As the sailors told it, the captain said: “Lads, now you are free!” On 2 April they reached Barcelona, in Franco’s Spain.

The picture shows the sea before sunrise and a large passenger ship. Along her side burn 286 small lights, one for each person. They are in five groups: 229 of the Blue Division, 19 deserters, 19 merchant sailors, 15 student pilots, and four children of war.]],
		es = [[En marzo de 1954 había un barco en Odesa: el Semíramis, enviado a través de la Cruz Roja francesa. El 26 de marzo subieron a bordo 286 españoles. Según contaban los marinos, el capitán dijo: «Muchachos, ¡ya sois libres!». El 2 de abril llegaron a Barcelona, a la España de Franco.

La imagen muestra el mar antes de salir el sol y un gran barco de pasajeros. A lo largo del costado arden 286 luces, una por persona. Son cinco grupos: 229 de la División Azul, 19 desertores, 19 marinos mercantes, 15 alumnos pilotos y cuatro niños de la guerra.]],
	},
	source = {
		kk = "Дереккөздер: А. Елпатьевский, 2015; Revista General de Marina, 2013; National Geographic España, 2018",
		ru = "Источники: А. Елпатьевский, 2015; Revista General de Marina, 2013; National Geographic España, 2018",
		en = "Sources: A. Elpatievsky, 2015; Revista General de Marina, 2013; National Geographic España, 2018",
		es = "Fuentes: A. Yelpátievski, 2015; Revista General de Marina, 2013; National Geographic España, 2018",
	},
	facts = { "F128", "F129", "F100", "F103", "F106", "F107", "F108", "F244", "F245" },
	quotes = { "Q20" },
	names = { "montejano" },
	awaiting = { "kk", "ru", "es" },
}
