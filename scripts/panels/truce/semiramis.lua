return panel {
	kind = "marks",
	light = "dawn_sea",
	art = "art/ship-semiramis.svg",
	title = {
		kk = "Бір кемеде 286 адам",
		ru = "286 человек на одном судне",
		en = "286 people on one ship",
		es = "286 personas en un barco",
	},
	body = {
		kk = [[Сапар Францияның Қызыл Кресі (кейбір мәтінде — Халықаралық) арқылы ұйымдастырылды. «Семирамис» 1954 жылғы 22 наурызда Пирейден шықты, 26 наурызда (бір мәтінде — 27-сінде) Одессада испандықтарды бортына алды, 2 сәуірде Франко Испаниясындағы Барселонаға жетті.

Жалпы саны даусыз, бөлінісі даулы. Мұнда National Geographic España нұсқасы берілген. ¿Qué aprendemos hoy? сайты 12 ұшқыш, Revista General de Marina 18 теңізші дейді. Он тоғыз адамды National Geographic «Қызыл армиядан қашқандар» дейді, басқалары Көк дивизиядан қашқандарды айтады.]],
		ru = [[Рейс организовали через французский (в части текстов — Международный) Красный Крест. «Семирамис» вышел из Пирея 22 марта 1954 года, принял испанцев в Одессе 26 марта (в одном тексте — 27-го) и 2 апреля пришёл в Барселону, во франкистскую Испанию.

Общее число бесспорно, состав — нет. Здесь приведены данные National Geographic España. Сайт ¿Qué aprendemos hoy? считает 12 лётчиков, Revista General de Marina — 18 моряков. Девятнадцать человек National Geographic называет «дезертирами Красной армии»; другие имеют в виду дезертиров Голубой дивизии.]],
		en = [[The passage was arranged through the French Red Cross (some texts: International). The *Semíramis* left Piraeus on 22 March 1954, took the Spaniards on board at Odessa on 26 March (one text: 27) and reached Barcelona, in Franco’s Spain, on 2 April.

The total is undisputed, the groups are not. Shown is the division of *National Geographic España*. *¿Qué aprendemos hoy?* has 12 pilots, *Revista General de Marina* 18 sailors. *National Geographic* calls the nineteen “deserters of the Red Army”; others mean deserters from the Blue Division.]],
		es = [[El viaje se gestionó a través de la Cruz Roja francesa (algunos textos: Internacional). El *Semíramis* zarpó de El Pireo el 22 de marzo de 1954, embarcó a los españoles en Odesa el 26 (el 27, según un texto) y llegó el 2 de abril a Barcelona, en la España de Franco.

El total no se discute; los grupos, sí. Aquí se muestra el reparto de *National Geographic España*. *¿Qué aprendemos hoy?* da 12 pilotos; la *Revista General de Marina*, 18 marinos. *National Geographic* llama a los diecinueve «desertores del Ejército Rojo»; otros entienden desertores de la División Azul.]],
	},
	groups = {
		{
			count = 229,
			label = { kk = "Көк дивизия", ru = "Голубая дивизия", en = "Blue Division", es = "División Azul" },
		},
		{
			count = 19,
			label = { kk = "қашқындар", ru = "дезертиры", en = "deserters", es = "desertores" },
		},
		{
			count = 19,
			label = { kk = "сауда флоты теңізшілері", ru = "моряки торгового флота", en = "merchant sailors", es = "marinos mercantes" },
		},
		{
			count = 15,
			label = { kk = "ұшқыш курсанттар", ru = "курсанты-лётчики", en = "student pilots", es = "alumnos pilotos" },
		},
		{
			count = 4,
			label = { kk = "соғыс балалары", ru = "дети войны", en = "children of war", es = "niños de la guerra" },
		},
	},
	source = {
		kk = "Дереккөздер: А. Елпатьевский, 2015; Revista General de Marina, 2013; National Geographic España, 2018; ¿Qué aprendemos hoy?",
		ru = "Источники: А. Елпатьевский, 2015; Revista General de Marina, 2013; National Geographic España, 2018; ¿Qué aprendemos hoy?",
		en = "Sources: A. Elpatievsky, 2015; Revista General de Marina, 2013; National Geographic España, 2018; ¿Qué aprendemos hoy?",
		es = "Fuentes: A. Yelpátievski, 2015; Revista General de Marina, 2013; National Geographic España, 2018; ¿Qué aprendemos hoy?",
	},
	facts = { "F128", "F129" },
	awaiting = { "kk", "ru", "es" },
}
