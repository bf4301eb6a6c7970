return panel {
	kind = "map",
	highlight = { "ES", "KZ" },
	title = {
		kk = "Испаниядан\nшыққан төрт жол",
		ru = "Четыре дороги\nиз Испании",
		en = "Four roads\nfrom Spain",
		es = "Cuatro caminos\ndesde España",
	},
	body = {
		kk = "Бала, ұшқыш, теңізші, солдат. Төрт адам бір далаға төрт жолмен келді. Үзік сызық — қалай әкелінгені белгісіз жер. Ашық шеңбер — орны белгісіз жер.",
		ru = "Ребёнок, лётчик, моряк, солдат: четыре дороги в одну степь. Пунктир — там, где путь неизвестен. Пустое кольцо — там, где неизвестно место.",
		en = "A child, a pilot, a sailor, a soldier: four roads into one steppe. The line is broken where the way is not known. An open ring stands where the place is not known.",
		es = "Un niño, un piloto, un marino, un soldado: cuatro caminos hacia una misma estepa. La línea se rompe donde no se conoce el trayecto. El círculo está vacío donde no se conoce el lugar.",
	},
	routes = {
		{
			label = { kk = "Хосе Мария Баньюэлос", ru = "Хосе Мария Баньюэлос", en = "José María Bañuelos", es = "José María Bañuelos" },
			strand = {
				{ from = 1936, to = 1937, how = "free" },
				{ from = 1937, to = 1956, how = "unknown" },
			},
			stops = {
				{
					label = { kk = "Сантурци, 1937", ru = "Сантурци, 1937", en = "Santurtzi, 1937", es = "Santurtzi, 1937" },
					at = { -3.03248, 43.32842 },
					note = {
						kk = "Маусым. Сегіз-тоғыз жасар ○ баланы соғыстан алып кетті.",
						ru = "Июнь. Мальчика восьми или девяти лет ○ увозят от войны.",
						en = "June. He was eight or nine ○ when he was evacuated, away from the war.",
						es = "Junio. Tenía ocho o nueve años ○ cuando lo evacuaron, lejos de la guerra.",
					},
				},
				{
					label = { kk = "Үкім", ru = "Приговор", en = "The sentence", es = "La condena" },
					note = {
						kk = "Сотталды ○2. Кінәсі, өз сөзімен: «Жаңа жұмыс комбинезоны мен 200 грамм нан ұрлау».",
						ru = "Осуждён ○2. Его преступление, его же словами: «Украсть новый рабочий комбинезон и 200 граммов хлеба».",
						en = "He was sentenced ○2. His crime, in his own words: “To steal new overalls and 200 grams of bread.”",
						es = "Lo condenaron ○2. Su delito, con sus palabras: «Robar un buzo de trabajo nuevo y 200 gramos de pan».",
					},
				},
				{
					label = { kk = "Лагерьлер", ru = "Лагеря", en = "Camps", es = "Campos de trabajo" },
					note = {
						kk = "Бірнеше лагерьден өтті. Қайда екені белгісіз.",
						ru = "Их было несколько. Где они находились, неизвестно.",
						en = "There were several. Where they were is not known.",
						es = "Fueron varios. No se sabe dónde estaban.",
					},
				},
				{
					label = { kk = "Қарағанды", ru = "Караганда", en = "Karaganda", es = "Karagandá" },
					at = { 73.10211, 49.80187 },
					note = {
						kk = "Соңғы лагері. Ол аман қалып, кейін айтып берді.",
						ru = "Последний из его лагерей. Он дожил до того, чтобы об этом рассказать.",
						en = "The last of his camps. He lived to tell of it.",
						es = "El último de sus campos. Vivió para contarlo.",
					},
				},
			},
		},
		{
			label = { kk = "Висенте Монтехано", ru = "Висенте Монтехано", en = "Vicente Montejano", es = "Vicente Montejano" },
			strand = {
				{ from = 1936, to = 1941, how = "free" },
				{ from = 1941, to = 1954, how = "guard" },
				{ from = 1954, to = 1956, how = "free" },
			},
			stops = {
				{
					label = { kk = "Мурсия, 1938", ru = "Мурсия, 1938", en = "Murcia, 1938", es = "Murcia, 1938" },
					at = { -1.13004, 37.98704 },
					note = {
						kk = "Шам жасаушының немересі, он тоғыз жаста. Республика оны ұшуды үйренуге жіберді.",
						ru = "Внук свечника, девятнадцать лет. Республика посылает его учиться летать.",
						en = "A candle-maker’s grandson, nineteen. The Republic sends him to learn to fly.",
						es = "Nieto de un fabricante de velas, diecinueve años. La República lo envía a aprender a volar.",
					},
				},
				{
					label = { kk = "Гавр", ru = "Гавр", en = "Le Havre", es = "El Havre" },
					at = { 0.1079, 49.4938 },
					note = {
						kk = "«Мария Ульянова» кемесімен Ленинградқа.",
						ru = "На «Марии Ульяновой» в Ленинград.",
						en = "On the *Maria Ulyanova* to Leningrad.",
						es = "En el *Maria Uliánova* hasta Leningrado.",
					},
				},
				{
					label = { kk = "Ленинград", ru = "Ленинград", en = "Leningrad", es = "Leningrado" },
					at = { 30.31413, 59.93863 },
				},
				{
					label = { kk = "Кировабад (Гянджа)", ru = "Кировабад (Гянджа)", en = "Kirovabad (Ganja)", es = "Kirovabad (Ganyá)" },
					at = { 46.36134, 40.68157 },
					note = {
						kk = "Испаниядағы соғыс бітті. Ол 25 жолдасымен бірге үйіне сұранды.",
						ru = "Война в Испании кончилась. С 25 товарищами он попросился домой.",
						en = "The war in Spain ended. With 25 others he asked to go home.",
						es = "Acabó la guerra de España. Con otros 25 pidió volver a casa.",
					},
				},
				{
					label = { kk = "Новосібір, 1941", ru = "Новосибирск, 1941", en = "Novosibirsk, 1941", es = "Novosibirsk, 1941" },
					at = { 82.93175, 55.02259 },
					note = {
						kk = "Жауабы — түрме, 3 000 км-ден аса жерде.",
						ru = "Ответом была тюрьма, за 3 000 км с лишним.",
						en = "The answer was prison, over 3,000 km away.",
						es = "La respuesta fue la cárcel, a más de 3000 km.",
					},
				},
				{
					label = { kk = "Көкөзек, Спасск маңы", ru = "Кок-Узек под Спасском", en = "Kok-Uzek, by Spassk", es = "Kok-Uzek, junto a Spassk" },
					at = { 73.28789, 49.54056 },
					open = true,
					note = {
						kk = "Егістікте ол мен Австриядан келген жас тұтқын қыз Ханси бірін-бірі сүйді. Жігітті әрі айдады, қыз қалды.",
						ru = "В поле он и Ханси, молодая узница из Австрии, полюбили друг друга. Его увезли, она осталась.",
						en = "In the fields he and Hansi, a young prisoner from Austria, loved each other. He was sent on; she stayed.",
						es = "En los campos, él y Hansi, una joven presa de Austria, se quisieron. A él se lo llevaron; ella se quedó.",
					},
				},
				{
					label = { kk = "Красноярск", ru = "Красноярск", en = "Krasnoyarsk", es = "Krasnoyarsk" },
					at = { 92.93136, 56.03742 },
					note = {
						kk = "Ағаш тілу зауыты. Осында қолының бір бөлігінен айырылды.",
						ru = "Лесопилка. Здесь он лишился части кисти.",
						en = "A sawmill. Here he lost part of a hand.",
						es = "Un aserradero. Aquí perdió parte de una mano.",
					},
				},
				{
					label = { kk = "Одесса, 1954", ru = "Одесса, 1954", en = "Odessa, 1954", es = "Odesa, 1954" },
					at = { 30.74383, 46.48572 },
				},
				{
					label = { kk = "Барселона", ru = "Барселона", en = "Barcelona", es = "Barcelona" },
					at = { 2.15899, 41.38879 },
					note = {
						kk = "Он алты жылға жуық уақыттан кейін «Семирамиспен» үйіне оралды. Тоқсан сегізге келді.",
						ru = "На «Семирамисе» домой, почти шестнадцать лет спустя. Он дожил до девяноста восьми.",
						en = "Home on the *Semíramis*, almost sixteen years later. He lived to be ninety-eight.",
						es = "A casa en el *Semíramis*, casi dieciséis años después. Vivió hasta los noventa y ocho.",
					},
				},
			},
		},
		{
			label = { kk = "Анхель Кастаньеда", ru = "Анхель Кастаньеда", en = "Ángel Castañeda", es = "Ángel Castañeda" },
			strand = {
				{ from = 1936, to = 1937, how = "free" },
				{ from = 1937, to = 1942, how = "unknown" },
				{ from = 1942, to = 1954, how = "guard" },
				{ from = 1954, to = 1956, how = "free" },
			},
			stops = {
				{
					label = { kk = "Картахена, 1936", ru = "Картахена, 1936", en = "Cartagena, 1936", es = "Cartagena, 1936" },
					at = { -0.98397, 37.60197 },
					note = {
						kk = "25 қазан. «Кабо Сан-Агустин» жолға шықты, бортында Испания банкінің алтыны. Экипажда — ағайынды Анхель мен Хосе.",
						ru = "25 октября. «Кабо Сан-Агустин» уходит с золотом Банка Испании. Анхель и его брат Хосе — в команде.",
						en = "25 October. The *Cabo San Agustín* sails with gold of the Bank of Spain. Ángel and his brother José are in the crew.",
						es = "25 de octubre. El *Cabo San Agustín* zarpa con oro del Banco de España. Ángel y su hermano José van en la tripulación.",
					},
				},
				{
					label = { kk = "Одесса", ru = "Одесса", en = "Odessa", es = "Odesa" },
					at = { 30.74383, 46.48572 },
					note = {
						kk = "Кеңес порттарында тоғыз испан кемесі қалды. 1941 жылы үйіне сұранған теңізшілер тұтқындалды.",
						ru = "Девять испанских судов остались в советских портах. В 1941 году моряков, просившихся домой, арестовали.",
						en = "Nine Spanish ships stayed in Soviet ports. In 1941 the sailors who had asked to leave were arrested.",
						es = "Nueve barcos españoles quedaron en puertos soviéticos. En 1941 detuvieron a los marinos que habían pedido salir.",
					},
				},
				{
					label = { kk = "Көкөзек, Спасск маңы", ru = "Кок-Узек под Спасском", en = "Kok-Uzek, by Spassk", es = "Kok-Uzek, junto a Spassk" },
					at = { 73.28789, 49.54056 },
					open = true,
					broken = true,
					note = {
						kk = "1942 жылы тұтқындалған теңізшілер мен ұшқыштарды осында, егін жұмысына жинады.",
						ru = "В 1942 году арестованных моряков и лётчиков собрали здесь, на полевых работах.",
						en = "In 1942 the arrested sailors and pilots were brought together here, to work the fields.",
						es = "En 1942 reunieron aquí a los marinos y pilotos detenidos, para trabajar la tierra.",
					},
				},
				{
					label = { kk = "Одесса маңы, 1948", ru = "Под Одессой, 1948", en = "Near Odessa, 1948", es = "Cerca de Odesa, 1948" },
					at = { 30.74383, 46.48572 },
					open = true,
					note = {
						kk = "Даладан теңіз жағасындағы лагерьге. 1949 жылы үйіне карточка жетті: жеті жылдан астам уақыттағы алғашқы хабар.",
						ru = "Из степи в лагерь у моря. В 1949-м до его дома дошла карточка: первая весть за семь с лишним лет.",
						en = "From the steppe to a camp by the sea. In 1949 a card reached his home: the first sign of life in over seven years.",
						es = "De la estepa a un campo junto al mar. En 1949 llegó a su casa una tarjeta: la primera señal de vida en más de siete años.",
					},
				},
				{
					label = { kk = "Катойра, 1954", ru = "Катойра, 1954", en = "Catoira, 1954", es = "Catoira, 1954" },
					at = { -8.72299, 42.66684 },
					broken = true,
					note = {
						kk = "Бір кітапта өлді деп жазылса да, ол үйіне оралды. Жоғалған алтын сағатының орнына кеңес министрлігі басқасын берген еді.",
						ru = "Он вернулся, хотя в одной книге числится умершим. Взамен пропавших золотых часов советское министерство прислало другие.",
						en = "He came home, though one book counts him among the dead. For his lost gold watch a Soviet ministry had sent another.",
						es = "Volvió a casa, aunque un libro lo da por muerto. Por su reloj de oro perdido, un ministerio soviético le mandó otro.",
					},
				},
			},
		},
		{
			label = { kk = "Кристобаль Санчес Васкес", ru = "Кристобаль Санчес Васкес", en = "Cristóbal Sánchez Vázquez", es = "Cristóbal Sánchez Vázquez" },
			strand = {
				{ from = 1936, to = 1941, how = "free" },
				{ from = 1941, to = 1942, how = "guard" },
			},
			stops = {
				{
					label = { kk = "Севилья", ru = "Севилья", en = "Seville", es = "Sevilla" },
					at = { -5.97317, 37.38283 },
					note = {
						kk = "Егінші. [Көк дивизиямен](blue-division) бірге Франко Испаниясынан неміс армиясы қатарында КСРО-ға қарсы соғысқа аттанды.",
						ru = "Батрак. С [Голубой дивизией](blue-division) ушёл из франкистской Испании на войну немецкой армии против СССР.",
						en = "A farm worker. With the [Blue Division](blue-division) he left Franco’s Spain for the German army’s war against the Soviet Union.",
						es = "Jornalero. Con la [División Azul](blue-division) salió de la España de Franco a la guerra del ejército alemán contra la URSS.",
					},
				},
				{
					label = { kk = "Новгород маңы, 1941", ru = "Под Новгородом, 1941", en = "Near Novgorod, 1941", es = "Cerca de Nóvgorod, 1941" },
					at = { 31.27, 58.52 },
					open = true,
					broken = true,
					note = {
						kk = "Қарашада қолға түсті.",
						ru = "В ноябре взят в плен.",
						en = "Captured in November.",
						es = "Cae prisionero en noviembre.",
					},
				},
				{
					label = { kk = "Қарағанды лагері", ru = "Лагерь в Караганде", en = "The Karaganda camp", es = "El campo de Karagandá" },
					at = { 73.10211, 49.80187 },
					broken = true,
					note = {
						kk = "Бірнеше айдан кейін пеллаградан, аштықтың ауруынан, өлді.",
						ru = "Через несколько месяцев он умер от пеллагры, болезни голода.",
						en = "Some months later he died of pellagra, a disease of hunger.",
						es = "Unos meses después murió de pelagra, una enfermedad del hambre.",
					},
				},
			},
		},
	},
	disputed = {
		{
			about = { kk = "Баланың жасы", ru = "Возраст мальчика", en = "How old the child was", es = "La edad del niño" },
			versions = {
				{ text = { kk = "Сегіз жаста.", ru = "Восемь лет.", en = "Eight.", es = "Ocho años." }, source = "Deia, 2020" },
				{ text = { kk = "Тоғыз жаста.", ru = "Девять лет.", en = "Nine.", es = "Nueve años." }, source = "EFE, 2015" },
			},
		},
		{
			about = { kk = "Үкім", ru = "Срок", en = "The sentence", es = "La condena" },
			versions = {
				{ text = { kk = "Сегіз жыл.", ru = "Восемь лет.", en = "Eight years.", es = "Ocho años." }, source = "El País (Uruguay), 2015" },
				{ text = { kk = "Он сегіз жыл.", ru = "Восемнадцать лет.", en = "Eighteen years.", es = "Dieciocho años." }, source = "Deia, 2020; AGE, 2024" },
			},
		},
	},
	alt = {
		kk = "Испаниядан Қазақстанға дейінгі карта. Төрт жол шығысқа тартылып, Қарағанды маңында түйіседі; кей жерде сызық үзік, кей аялдама — ашық шеңбер.",
		ru = "Карта от Испании до Казахстана. Четыре дороги тянутся на восток и сходятся под Карагандой; местами линия прерывается, местами вместо точки пустое кольцо.",
		en = "A map from Spain to Kazakhstan. Four roads run east and meet near Karaganda; in places the line is broken, and some stops are open rings.",
		es = "Mapa de España a Kazajistán. Cuatro caminos van hacia el este y se juntan cerca de Karagandá; a trechos la línea se rompe y algunas paradas son círculos vacíos.",
	},
	narration = {
		kk = [[Бала, ұшқыш, теңізші, солдат. Төрт адам бір далаға төрт жолмен келді. Карта Испаниядан Қазақстанға дейін созылады; төрт жол шығысқа тартылып, Қарағанды маңында түйіседі.

Баланың аты — Хосе Мария Баньюэлос. Оның жолы 1937 жылы Сантурцида басталып, Қарағандыда бітеді. Арасындағы лагерьлердің қайда екені белгісіз, сызық үзік.

Ұшқыш Висенте Монтехано Мурсиядан Гавр мен Ленинград арқылы Кировабадқа барды. Содан Новосібірге, Спасск маңындағы Көкөзекке, Красноярскіге: 1941 жылдан 1954 жылға дейін күзетпен. Одессадан Барселонаға, үйіне оралды.

Теңізші Анхель Кастаньеда 1936 жылы Картахенадан Одессаға кетті. Көкөзекке қалай әкелінгені белгісіз. 1948 жылы ол Одесса маңында, 1954 жылы Катойрада, үйінде еді.

Солдат Кристобаль Санчес Васкес Севильядан аттанып, 1941 жылы Новгород маңында қолға түсті. Оның жолы Қарағанды лагерінде бітеді.

Соңғы бетте жылдар тізілген: 1936 жылдан 1956 жылға дейін кім қашан бос болды, кім қашан күзетпен жүрді, ал қай жылдар белгісіз.]],
		ru = [[Ребёнок, лётчик, моряк, солдат: четыре дороги в одну степь. Карта тянется от Испании до Казахстана; все четыре дороги идут на восток и сходятся под Карагандой.

Ребёнок — это Хосе Мария Баньюэлос. Его дорога начинается в 1937 году в Сантурци и кончается в Караганде. Где были лагеря между ними, неизвестно: линия прерывается.

Лётчик Висенте Монтехано ехал из Мурсии через Гавр и Ленинград в Кировабад. Потом Новосибирск, Кок-Узек под Спасском, Красноярск: под стражей с 1941 до 1954 года. Из Одессы он вернулся домой, в Барселону.

Моряк Анхель Кастаньеда ушёл в 1936 году из Картахены в Одессу. Как он попал в Кок-Узек, неизвестно. В 1948 году он был под Одессой, в 1954 году — дома, в Катойре.

Солдат Кристобаль Санчес Васкес ушёл из Севильи и в 1941 году под Новгородом попал в плен. Его дорога кончается в лагере в Караганде.

На последней странице стоят годы, с 1936 до 1956: когда каждый из них был на воле, когда под стражей и о каких годах ничего не известно.]],
		en = [[A child, a pilot, a sailor, a soldier: four roads into one steppe. The map reaches from Spain to Kazakhstan. All four roads run east and meet near Karaganda.

The child is José María Bañuelos. His road begins in Santurtzi in 1937 and ends in Karaganda. Where his camps between them were is not known, and the line is broken.

The pilot Vicente Montejano travelled from Murcia by Le Havre and Leningrad to Kirovabad. Then Novosibirsk, Kok-Uzek by Spassk, Krasnoyarsk: under guard from 1941 to 1954. From Odessa he came home, to Barcelona.

The sailor Ángel Castañeda left Cartagena for Odessa in 1936. How he was brought to Kok-Uzek is not known. In 1948 he was near Odessa, in 1954 home in Catoira.

The soldier Cristóbal Sánchez Vázquez left Seville and was captured near Novgorod in 1941. His road ends in the Karaganda camp.

The last page shows the years from 1936 to 1956: when each of them was free, when he was under guard, and which years are not known.]],
		es = [[Un niño, un piloto, un marino, un soldado: cuatro caminos hacia una misma estepa. El mapa va de España a Kazajistán. Los cuatro caminos van hacia el este y se juntan cerca de Karagandá.

El niño es José María Bañuelos. Su camino empieza en Santurtzi en 1937 y acaba en Karagandá. No se sabe dónde estaban los campos de entre medias: la línea se rompe.

El piloto Vicente Montejano viajó de Murcia, por El Havre y Leningrado, a Kirovabad. Después Novosibirsk, Kok-Uzek, junto a Spassk, y Krasnoyarsk: bajo custodia desde 1941 hasta 1954. De Odesa volvió a casa, a Barcelona.

El marino Ángel Castañeda salió de Cartagena hacia Odesa en 1936. No se sabe cómo llegó a Kok-Uzek. En 1948 estaba cerca de Odesa; en 1954, en casa, en Catoira.

El soldado Cristóbal Sánchez Vázquez salió de Sevilla y en 1941 cayó prisionero cerca de Nóvgorod. Su camino acaba en el campo de Karagandá.

La última página muestra los años de 1936 a 1956: cuándo estuvo libre cada uno, cuándo bajo custodia y de qué años no se sabe nada.]],
	},
	source = {
		kk = "Дереккөздер: М. Льор; Л. Иордаке; Ф. Сальгадо; П. Бонет; Deia; EFE",
		ru = "Источники: М. Льор; Л. Иордаке; Ф. Сальгадо; П. Бонет; Deia; EFE",
		en = "Sources: M. Llor; L. Iordache; F. Salgado; P. Bonet; Deia; EFE",
		es = "Fuentes: M. Llor; L. Iordache; F. Salgado; P. Bonet; Deia; EFE",
	},
	allow = { ["long-panel"] = "four roads on one map, each followed by itself", ["long-read"] = "four roads on one map, each followed by itself" },
	facts = { "F100", "F101", "F103", "F104", "F106", "F107", "F109", "F111", "F118", "F121", "F128", "F131", "F174", "F244", "F245", "F246" },
	quotes = { "Q11" },
	names = { "banuelos", "castaneda-angel", "castaneda-jose", "hansi", "montejano", "sanchez-vazquez" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
