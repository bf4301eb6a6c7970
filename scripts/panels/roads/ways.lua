return panel {
	kind = "map",
	highlight = { "ES", "KZ" },
	title = {
		kk = "Испаниядан\nтөрт жол",
		ru = "Четыре пути\nиз Испании",
		en = "Four roads\nfrom Spain",
		es = "Cuatro caminos\ndesde España",
	},
	body = {
		kk = "Белгілі нүктелердің арасы түзу сызықпен берілген. Шын жол — кемемен, пойызбен, айдауылмен — одан ұзақ болған. Орны белгісіз жер картаға түсірілмеген.",
		ru = "Между известными точками проведена прямая. Настоящий путь — морем, поездом, под конвоем — был длиннее. Где место неизвестно, на карте его нет.",
		en = "Between known points the map draws a straight line. The real journey, by ship, by train, under guard, was longer. Where no point is known, none is drawn.",
		es = "Entre los puntos conocidos el mapa traza una línea recta. El camino real, en barco, en tren, bajo escolta armada, fue más largo. Donde no se conoce el lugar, no se dibuja.",
	},
	routes = {
		{
			label = { kk = "Бала", ru = "Ребёнок", en = "A child", es = "Un niño" },
			note = {
				kk = "Хосе Мария Баньюэлос. Республика аймағынан балалар 1937–1938 жылдары эвакуацияланған.",
				ru = "Хосе Мария Баньюэлос. Детей вывозили из республиканской зоны в 1937–1938 годах.",
				en = "José María Bañuelos. Children were evacuated from the Republican zone in 1937–1938.",
				es = "José María Bañuelos. Los niños fueron evacuados de la zona republicana en 1937-1938.",
			},
			stops = {
				{
					label = { kk = "Сантурци", ru = "Сантурци", en = "Santurtzi", es = "Santurtzi" },
					at = { -3.03248, 43.32842 },
					note = {
						kk = "1937 жылғы маусымда эвакуацияланды. Ол кезде 8 жаста (Deia) не 9 жаста (EFE).",
						ru = "Вывезен в июне 1937 года. Ему было 8 лет (Deia) или 9 (EFE).",
						en = "Evacuated in June 1937. He was 8 (Deia) or 9 (EFE).",
						es = "Evacuado en junio de 1937. Tenía 8 años (Deia) o 9 (EFE).",
					},
				},
				{
					label = { kk = "Сот үкімі", ru = "Приговор", en = "The sentence", es = "La condena" },
					note = {
						kk = "Жұмыс комбинезоны мен 200 г нан алғаны үшін: 8 жыл (El País, Уругвай) не 18 жыл (Deia, AGE). Соттаған жері белгісіз.",
						ru = "За рабочий комбинезон и 200 г хлеба: 8 лет (El País, Уругвай) или 18 (Deia, AGE). Место суда неизвестно.",
						en = "For taking work overalls and 200 g of bread: 8 years (El País, Uruguay) or 18 (Deia, AGE). The place is not known.",
						es = "Por llevarse un mono de trabajo y 200 g de pan: 8 años (El País, Uruguay) o 18 (Deia, AGE). No se conoce el lugar.",
					},
				},
				{
					label = { kk = "Бірнеше лагерь", ru = "Несколько лагерей", en = "Several camps", es = "Varios campos" },
					note = {
						kk = "Бірнеше лагерьден өткен; олардың орны белгісіз.",
						ru = "Прошёл через несколько лагерей; их места неизвестны.",
						en = "He passed through several camps; where they lay is not known.",
						es = "Pasó por varios campos; no se sabe dónde estaban.",
					},
				},
				{
					label = { kk = "Қарағанды", ru = "Караганда", en = "Karaganda", es = "Karagandá" },
					at = { 73.10211, 49.80187 },
					note = {
						kk = "Лагерьлердің соңғысы. Нүкте қаланы көрсетеді.",
						ru = "Последний из лагерей. Точка показывает город.",
						en = "The last of the camps. The point shows the city.",
						es = "El último de los campos. El punto señala la ciudad.",
					},
				},
			},
		},
		{
			label = { kk = "Ұшқыш курсанттар", ru = "Курсанты-лётчики", en = "Student pilots", es = "Alumnos pilotos" },
			note = {
				kk = "Олардың бірі — Эрмохенес Родригес. Аялдамалар бірнеше адамның өмірінен алынған.",
				ru = "Один из них — Эрмохенес Родригес. Места взяты из нескольких судеб.",
				en = "One of them was Hermógenes Rodríguez. The stops are taken from several lives.",
				es = "Uno de ellos fue Hermógenes Rodríguez. Las paradas proceden de varias vidas.",
			},
			stops = {
				{
					label = { kk = "Испания", ru = "Испания", en = "Spain", es = "España" },
					note = {
						kk = "Республика ұшқыш курсанттарды Кировабадтағы ұшу мектебіне жібереді.",
						ru = "Республика отправляет курсантов в лётную школу в Кировабаде.",
						en = "The Republic sends student pilots to the flying school at Kirovabad.",
						es = "La República envía alumnos a la escuela de aviación de Kirovabad.",
					},
				},
				{
					label = { kk = "Кировабад (қазіргі Гянджа)", ru = "Кировабад (ныне Гянджа)", en = "Kirovabad (now Ganja)", es = "Kirovabad (hoy Ganyá)" },
					at = { 46.36134, 40.68157 },
					note = {
						kk = "Испаниядағы соғыс біткенде төртінші курс осында еді, 180-ге жуық жас жігіт. КСРО-дағы барлық курсант: 157 (Испания компартиясының тізімі) не 190 (М. Марко Игуаль).",
						ru = "Здесь был четвёртый набор, около 180 юношей, когда война в Испании кончилась. Всего курсантов в СССР: 157 (список компартии Испании) или 190 (М. Марко Игуаль).",
						en = "The fourth course, about 180 young men, was here when the war in Spain ended. Of student pilots in the whole USSR, 157 are counted (Spanish Communist Party list) or 190 (M. Marco Igual).",
						es = "Aquí estaba la cuarta promoción, unos 180 jóvenes, cuando acabó la guerra en España. En toda la URSS se cuentan 157 alumnos pilotos (lista del PCE) o 190 (M. Marco Igual).",
					},
				},
				{
					label = { kk = "Новосібір", ru = "Новосибирск", en = "Novosibirsk", es = "Novosibirsk" },
					at = { 82.93175, 55.02259 },
					note = {
						kk = "1941 жылы елден кетуді сұраған ұшқыштар тұтқындалды. Өткінші түрме. Кировабадтан түзу сызықпен 3 000 км-ден астам.",
						ru = "В 1941 году просивших о выезде лётчиков арестовали. Пересыльная тюрьма. От Кировабада более 3 000 км по прямой.",
						en = "In 1941 pilots who had asked to leave were arrested. Transit prison. From Kirovabad over 3,000 km in a straight line.",
						es = "En 1941 fueron detenidos los pilotos que habían pedido salir. Prisión de tránsito. Desde Kirovabad, más de 3000 km en línea recta.",
					},
				},
				{
					label = { kk = "Спасск (Көкөзек)", ru = "Спасск (Кок-Узек)", en = "Spassk (Kok-Uzek)", es = "Spassk (Kok-Uzek)" },
					at = { 73.28789, 49.54056 },
					note = {
						kk = "1942 жылы ұшқыштар, теңізшілер және балаларға қараған адамдар бір ауыл шаруашылығы лагеріне жиналды. Өзге дереккөздерде ол — Спасскінің Көкөзек аймағы; дәл орны белгісіз.",
						ru = "В 1942 году лётчиков, моряков и тех, кто опекал детей, собрали в сельскохозяйственном лагере. Другие источники называют его Кок-Узек, часть Спасска; точное место неизвестно.",
						en = "In 1942 pilots, sailors and civilians who had looked after the children were brought together in a farming camp. Other sources name it Kok-Uzek, part of Spassk; its exact point is not known.",
						es = "En 1942 reunieron a pilotos, marinos y civiles que habían cuidado de los niños en un campo agrícola. Otras fuentes lo llaman Kok-Uzek, parte de Spassk; no se conoce el punto exacto.",
					},
				},
			},
		},
		{
			label = { kk = "Теңізшілер", ru = "Моряки", en = "Sailors", es = "Marinos" },
			note = {
				kk = "Олардың арасында ағайынды Хосе және Анхель Кастаньеда. Аялдамалар бірнеше адамның өмірінен алынған.",
				ru = "Среди них братья Хосе и Анхель Кастаньеда. Места взяты из нескольких судеб.",
				en = "Among them the brothers José and Ángel Castañeda. The stops are taken from several lives.",
				es = "Entre ellos, los hermanos José y Ángel Castañeda. Las paradas proceden de varias vidas.",
			},
			stops = {
				{
					label = { kk = "Картахена", ru = "Картахена", en = "Cartagena", es = "Cartagena" },
					at = { -0.98397, 37.60197 },
					note = {
						kk = "1936 жылғы 25 қазанда «Кабо Сан-Агустин» кемесі Испания банкінің алтынымен жолға шықты. Ағайынды Кастаньеда — кеме экипажында.",
						ru = "25 октября 1936 года «Кабо Сан-Агустин» вышел с золотом Банка Испании. В команде — братья Кастаньеда.",
						en = "On 25 October 1936 the *Cabo San Agustín* left with gold of the Bank of Spain. The Castañeda brothers were in her crew.",
						es = "El 25 de octubre de 1936 zarpó el *Cabo San Agustín* con oro del Banco de España. Los hermanos Castañeda iban en la tripulación.",
					},
				},
				{
					label = { kk = "Одесса", ru = "Одесса", en = "Odessa", es = "Odesa" },
					at = { 30.74383, 46.48572 },
					note = {
						kk = "Кеңес порттарында Республиканың тоғыз испан кемесі қалды. 1941 жылы елден кетуді сұраған теңізшілер тұтқындалды; біреуі осында 46 жолдасымен бірге ұсталды.",
						ru = "В советских портах остались девять испанских судов Республики. В 1941 году просивших о выезде моряков арестовали; одного из них — здесь, с 46 товарищами.",
						en = "Nine Spanish ships in the service of the Republic stayed in Soviet ports. In 1941 sailors who had asked to leave were arrested; one of them here, with 46 comrades.",
						es = "Nueve barcos españoles al servicio de la República quedaron en puertos soviéticos. En 1941 detuvieron a los marinos que habían pedido salir; a uno, aquí, con 46 compañeros.",
					},
				},
				{
					label = { kk = "Красноярск", ru = "Красноярск", en = "Krasnoyarsk", es = "Krasnoyarsk" },
					at = { 92.93136, 56.03742 },
					note = {
						kk = "Одессада ұсталған теңізші Красноярск маңындағы лагерьге түсті. Нүкте қаланы көрсетеді. Одессадан түзу сызықпен 4 300 км-дей.",
						ru = "Моряк, схваченный в Одессе, попал в лагерь под Красноярском. Точка показывает город. От Одессы около 4 300 км по прямой.",
						en = "The sailor seized at Odessa came to a camp near Krasnoyarsk. The point shows the city. From Odessa about 4,300 km in a straight line.",
						es = "El marino detenido en Odesa fue a parar a un campo cerca de Krasnoyarsk. El punto señala la ciudad. Desde Odesa, unos 4300 km en línea recta.",
					},
				},
				{
					label = { kk = "Спасск (Көкөзек)", ru = "Спасск (Кок-Узек)", en = "Spassk (Kok-Uzek)", es = "Spassk (Kok-Uzek)" },
					at = { 73.28789, 49.54056 },
					note = {
						kk = "1942 жылы теңізшілер мен ұшқыштар бір ауыл шаруашылығы лагеріне жиналды. Красноярскіден түзу сызықпен 1 500 км-дей.",
						ru = "В 1942 году моряков и лётчиков собрали в одном сельскохозяйственном лагере. От Красноярска около 1 500 км по прямой.",
						en = "In 1942 sailors and pilots were brought together in one farming camp. From Krasnoyarsk about 1,500 km in a straight line.",
						es = "En 1942 reunieron a marinos y pilotos en un mismo campo agrícola. Desde Krasnoyarsk, unos 1500 km en línea recta.",
					},
				},
			},
		},
		{
			label = { kk = "Солдат", ru = "Солдат", en = "A soldier", es = "Un soldado" },
			note = {
				kk = "Кристобаль Санчес Васкес, Көк дивизия. Өзгелердің көбі 1943 жылғы ақпанда Красный Бор түбінде қолға түсті; 250 испандық Череповец лагеріне жеткізіліп, 41-і сонда өлді.",
				ru = "Кристобаль Санчес Васкес, Голубая дивизия. Большинство других взяли в плен у Красного Бора в феврале 1943 года; 250 испанцев доставили в лагерь в Череповце, 41 там умер.",
				en = "Cristóbal Sánchez Vázquez, Blue Division. Most others were captured at Krasny Bor in February 1943; 250 Spaniards reached the camp of Cherepovets, where 41 died.",
				es = "Cristóbal Sánchez Vázquez, División Azul. La mayoría de los demás cayeron prisioneros en Krasny Bor en febrero de 1943; 250 españoles llegaron al campo de Cherepovets, donde murieron 41.",
			},
			stops = {
				{
					label = { kk = "Севилья", ru = "Севилья", en = "Seville", es = "Sevilla" },
					note = {
						kk = "Ауыл шаруашылығы жұмысшысы. Көк дивизия Франко Испаниясынан КСРО-ға қарсы соғысқа, неміс армиясының құрамында аттанды.",
						ru = "Сельскохозяйственный рабочий. Голубая дивизия ушла из франкистской Испании на войну против СССР в составе немецкой армии.",
						en = "Farm worker. From Franco’s Spain the Blue Division went to war against the USSR, in the German army.",
						es = "Jornalero del campo. Desde la España de Franco, la División Azul fue a la guerra contra la URSS, dentro del ejército alemán.",
					},
				},
				{
					label = { kk = "Новгород маңы", ru = "Под Новгородом", en = "Near Novgorod", es = "Cerca de Nóvgorod" },
					note = {
						kk = "1941 жылғы қарашада қолға түсті.",
						ru = "Взят в плен в ноябре 1941 года.",
						en = "Captured in November 1941.",
						es = "Hecho prisionero en noviembre de 1941.",
					},
				},
				{
					label = { kk = "Қарағанды", ru = "Караганда", en = "Karaganda", es = "Karagandá" },
					at = { 73.10211, 49.80187 },
					note = {
						kk = "Бірнеше айдан кейін Қарағанды лагерінде пеллаградан, аштық ауруынан, қайтыс болды. Нүкте қаланы көрсетеді.",
						ru = "Несколько месяцев спустя умер в Карагандинском лагере от пеллагры, болезни голода. Точка показывает город.",
						en = "Some months later he died in the Karaganda camp, of pellagra, a disease of hunger. The point shows the city.",
						es = "Unos meses después murió en el campo de Karagandá de pelagra, una enfermedad del hambre. El punto señala la ciudad.",
					},
				},
			},
		},
	},
	source = {
		kk = "Дереккөздер: Л. Иордаке; У. Фостер, 2008; А. Елпатьевский, 2015; П. Бонет; Ф. Сальгадо; El País; Deia; EFE. Қашықтық пен нүктелер: GeoNames; Қарағанды тобы.",
		ru = "Источники: Л. Иордаке; У. Фостер, 2008; А. Елпатьевский, 2015; П. Бонет; Ф. Сальгадо; El País; Deia; EFE. Расстояния и точки: GeoNames; карагандинская группа.",
		en = "Sources: L. Iordache; W. Foster, 2008; A. Elpatievsky, 2015; P. Bonet; F. Salgado; El País; Deia; EFE. Distances and points: GeoNames; Karaganda team.",
		es = "Fuentes: L. Iordache; W. Foster, 2008; A. Yelpátievski, 2015; P. Bonet; F. Salgado; El País; Deia; EFE. Distancias y puntos: GeoNames; equipo de Karagandá.",
	},
	facts = { "F100", "F101", "F103", "F106", "F111", "F104", "F107", "F108", "F109", "F118", "F127", "F174" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
