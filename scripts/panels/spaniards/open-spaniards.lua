return panel {
	kind = "chapter",
	art = { file = "adobe-dawn.svg", height = 272, gap = 10 },
	alt = {
		kk = "Таң алдындағы дала. Аласа саман барактар көкжиектегі жарық жолаққа қарай тізіліп кеткен, бір терезеде шам бар. Ешкім көрінбейді.",
		ru = "Степь перед рассветом. Ряд низких саманных бараков уходит к полосе света на горизонте; в одном окне горит лампа. Людей нет.",
		en = "The steppe before sunrise. A row of low adobe barracks runs towards the band of light on the horizon; a lamp burns in one window. Nobody is there.",
		es = "La estepa antes del amanecer. Una hilera de barracones bajos de adobe corre hacia la franja de luz del horizonte; en una ventana arde una lámpara. No hay nadie.",
	},
	overtitle = {
		kk = "Қарағанды облысының лагерьлері",
		ru = "Лагеря Карагандинской области",
		en = "Camps of the Karaganda region",
		es = "Campos de la región de Karagandá",
	},
	title = {
		kk = "Испандықтар",
		ru = "Испанцы",
		en = "The Spaniards",
		es = "Los españoles",
	},
	lead = {
		kk = "Осы лагерьлердің істерінде [Испаниядағы азамат соғысының](spanish-civil-war) екі жағынан 152 испандық○ аталған.",
		ru = "В делах этих лагерей названы 152 испанца○, с обеих сторон [гражданской войны в Испании](spanish-civil-war).",
		en = "The files of these camps name 152 Spaniards○, from both sides of [Spain’s Civil War](spanish-civil-war).",
		es = "Los expedientes de estos campos nombran a 152 españoles○, de los dos bandos de la [Guerra Civil](spanish-civil-war).",
	},
	disputed = {
		{
			about = { kk = "Қарағанды лагерьлеріндегі испандықтар саны", ru = "Сколько испанцев было в карагандинских лагерях", en = "How many Spaniards were in the Karaganda camps", es = "Cuántos españoles hubo en los campos de Karagandá" },
			versions = {
				{
					text = {
						kk = "152: Қазақстан 2013 жылы Испанияға берген істерде аты аталғандар.",
						ru = "152: столько имён в делах, которые Казахстан передал Испании в 2013 году.",
						en = "152: those named in the files that Kazakhstan gave to Spain in 2013.",
						es = "152: los nombrados en los expedientes que Kazajistán entregó a España en 2013.",
					},
					source = "EFE, 2014; El País, 2013",
				},
				{
					text = {
						kk = "204: Көк дивизиядан 129, республикашыл 71, екеуі анықталмаған. Бұлардың қосындысы — 202.",
						ru = "204: 129 из Голубой дивизии, 71 республиканец, у двоих сторона не установлена. В сумме выходит 202.",
						en = "204: 129 of the Blue Division, 71 Republicans, two undetermined. Together that makes 202.",
						es = "204: 129 de la División Azul, 71 republicanos y dos sin determinar. La suma da 202.",
					},
					source = "Público, 2014",
				},
				{
					text = {
						kk = "350-ге дейін.",
						ru = "До 350.",
						en = "Up to 350.",
						es = "Hasta 350.",
					},
					source = { kk = "«Ресей балалары» есте сақтау жобасы", ru = "Проект памяти «Дети России»", en = "Memory project Niños de Rusia", es = "Proyecto de memoria Niños de Rusia" },
				},
			},
		},
	},
	source = {
		kk = "Дереккөздер: 2013 жылы Испанияға берілген істер; EFE, 2014",
		ru = "Источники: дела, переданные Испании в 2013 году; EFE, 2014",
		en = "Sources: files given to Spain in 2013; EFE, 2014",
		es = "Fuentes: expedientes entregados a España en 2013; EFE, 2014",
	},
	facts = { "F114", "F115" },
	awaiting = { "kk", "ru", "es" },
}
