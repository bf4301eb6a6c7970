return panel {
	kind = "story",
	quiet = true,
	art = { file = "winter-front.svg", height = 500, gap = -20 },
	alt = {
		kk = "Қыстағы бос майдан шебі: қар арасымен ирелеңдеген окоп, жарылған ағаш діңдері. Ту да, белгі де, адам да жоқ.",
		ru = "Пустая зимняя линия фронта: траншея изломом уходит в снег, стволы деревьев расщеплены. Ни флагов, ни знаков, ни людей.",
		en = "An empty front line in winter: a trench zigzags through the snow between splintered trunks. No flag, no badge, nobody.",
		es = "Un frente vacío en invierno: una trinchera zigzaguea por la nieve entre troncos astillados. Ni banderas ni insignias ni nadie.",
	},
	title = {
		kk = "Қоршаудың екі жағы",
		ru = "По обе стороны кольца",
		en = "Outside and inside the ring",
		es = "Fuera y dentro del cerco",
	},
	body = {
		kk = [[Севильялық ауыл еңбеккері Кристобаль Санчес Васкес [Көк дивизиямен](blue-division) келді: Франко Испаниясынан, неміс армиясында, Кеңес Одағына қарсы. 1941 жылғы қарашада Новгород түбінде қолға түсті○. Бірнеше айдан соң Қарағанды лагерінде пеллаградан, аштық ауруынан, өлді.

Дивизия Ленинград қоршауында тұрды. Ішінде азамат соғысынан әкетілген испан балалары болды. Кармен Марон Фернандес, он алты жасар медбике: «Окоп та қаздық».]],
		ru = [[Кристобаль Санчес Васкес, батрак из Севильи, пришёл с [Голубой дивизией](blue-division) из Испании Франко: в немецкой армии, против СССР. В ноябре 1941 года попал в плен○ под Новгородом; через несколько месяцев умер в карагандинском лагере от пеллагры, болезни голода.

Дивизия стояла в кольце вокруг Ленинграда. Внутри были испанские дети, увезённые от войны. Кармен Марон Фернандес, медсестра шестнадцати лет: «Мы и окопы рыли».]],
		en = [[Cristóbal Sánchez Vázquez, a farm worker from Seville, came with the [Blue Division](blue-division): from Franco’s Spain, in the German army, against the Soviet Union. Captured○ near Novgorod in November 1941, he died some months later in the Karaganda camp of pellagra, a disease of hunger.

The division stood in the ring around Leningrad. Inside were Spanish children, evacuated from the Civil War. Carmen Marón Fernández, sixteen, a nurse: “We also dug trenches.”]],
		es = [[Cristóbal Sánchez Vázquez, jornalero de Sevilla, llegó con la [División Azul](blue-division): de la España de Franco, en el ejército alemán, contra la URSS. Capturado○ cerca de Nóvgorod en noviembre de 1941, murió meses después en el campo de Karagandá de pelagra, enfermedad del hambre.

La división estaba en el cerco de Leningrado. Dentro había niños españoles, evacuados de la Guerra Civil. Carmen Marón Fernández, enfermera de dieciséis años: «También cavamos trincheras».]],
	},
	disputed = {
		{
			about = { kk = "Қолға түскен испандықтардың саны", ru = "Сколько испанцев попало в плен", en = "How many Spaniards were captured", es = "Cuántos españoles cayeron prisioneros" },
			versions = {
				{
					text = { kk = "464.", ru = "464.", en = "464.", es = "464." },
					source = { kk = "Кеңес құжаттары, 1949", ru = "Советская справка, 1949", en = "Soviet records, 1949", es = "Documentos soviéticos, 1949" },
				},
				{
					text = { kk = "372 немесе 400–500.", ru = "372 или 400–500.", en = "372, or 400 to 500.", es = "372, o de 400 a 500." },
					source = { kk = "Испан авторлары", ru = "Испанские авторы", en = "Spanish authors", es = "Autores españoles" },
				},
			},
		},
	},
	source = {
		kk = "Дереккөздер: П. Бонет, El País; Público; El País, 2005 (аудармасы біздікі)",
		ru = "Источники: П. Бонет, El País; Público; El País, 2005 (перевод наш)",
		en = "Sources: P. Bonet, El País; Público; El País, 2005 (our translation)",
		es = "Fuentes: P. Bonet, El País; Público; El País, 2005",
	},
	facts = { "F107", "F109", "F108", "F255" },
	quotes = { "Q44" },
	names = { "maron", "sanchez-vazquez" },
	awaiting = { "kk", "ru", "es" },
}
