return panel {
	kind = "quote",
	art = { file = "bread-200g.svg", width_mm = 165, layer = "front", foot = 160 },
	alt = {
		kk = "Ағаш түбірінің үстінде бір тілім қара нан тұр: ені 11, биіктігі 10, қалыңдығы 3 сантиметрдей. Ол шын мөлшерінде салынған.",
		ru = "На пне стоит ломоть тёмного хлеба, около 11 сантиметров в ширину, 10 в высоту и 3 в толщину: в натуральную величину.",
		en = "On a block of wood stands one slice of dark bread, about 11 centimetres wide, 10 high and 3 thick: drawn in its true size.",
		es = "Sobre un tajo de madera hay una rebanada de pan oscuro, de unos 11 centímetros de ancho, 10 de alto y 3 de grueso: dibujada a tamaño real.",
	},
	title = {
		kk = "Комбинезон және 200 грамм нан",
		ru = "Комбинезон и 200 граммов хлеба",
		en = "Overalls and 200 grams of bread",
		es = "Un buzo de trabajo y 200 gramos de pan",
	},
	words = {
		kk = "«Жаңа жұмыс комбинезоны мен 200 грамм нан ұрлау».",
		ru = "«Украсть новый рабочий комбинезон и 200 граммов хлеба».",
		en = "“To steal new work overalls and 200 grams of bread.”",
		es = "«Robar un buzo de trabajo nuevo y 200 gramos de pan».",
	},
	speaker = {
		kk = "Хосе Мария Баньюэлос өз қылмысы туралы",
		ru = "Хосе Мария Баньюэлос о своём преступлении",
		en = "José María Bañuelos, on his crime",
		es = "José María Bañuelos, sobre su delito",
	},
	language = "es",
	body = {
		kk = [[1937 жылғы маусымда Хосе Мария сегіз не тоғыз жаста○ еді: оны Сантурциден соғыстан аулаққа әкетті. Кейін Кеңес Одағында сотталып○2, бірнеше лагерьден өтті. Соңғысы — Қарағанды. Нан шын мөлшерінде салынған○3.]],
		ru = [[В июне 1937 года Хосе Марии было восемь или девять лет○: из Сантурци его увезли подальше от войны. Потом в Советском Союзе его осудили○2. Он прошёл несколько лагерей, последним была Караганда. Хлеб нарисован в натуральную величину○3.]],
		en = [[In June 1937 José María was eight or nine○: he was evacuated from Santurtzi, away from the war. Later he was sentenced○2 in the Soviet Union. He passed through several camps. Karaganda was the last. The bread is drawn in its true size○3.]],
		es = [[En junio de 1937 José María tenía ocho o nueve años○: lo evacuaron de Santurtzi, lejos de la guerra. Más tarde lo condenaron○2 en la Unión Soviética. Pasó por varios campos. Karagandá fue el último. El pan está dibujado a tamaño real○3.]],
	},
	disputed = {
		{
			about = { kk = "Баньюэлостың жасы", ru = "Возраст Баньюэлоса", en = "Bañuelos’s age", es = "La edad de Bañuelos" },
			versions = {
				{ text = { kk = "1937 жылы сегіз жаста.", ru = "Восемь лет в 1937 году.", en = "Eight in 1937.", es = "Ocho años en 1937." }, source = "Deia, 2020" },
				{ text = { kk = "1937 жылы тоғыз жаста.", ru = "Девять лет в 1937 году.", en = "Nine in 1937.", es = "Nueve años en 1937." }, source = "EFE, 2015" },
			},
		},
		{
			about = { kk = "Баньюэлостың жазасы", ru = "Срок Баньюэлоса", en = "Bañuelos’s sentence", es = "La condena de Bañuelos" },
			versions = {
				{ text = { kk = "Сегіз жыл.", ru = "Восемь лет.", en = "Eight years.", es = "Ocho años." }, source = { kk = "El País (Уругвай), 2015", ru = "El País (Уругвай), 2015", en = "El País (Uruguay), 2015", es = "El País (Uruguay), 2015" } },
				{ text = { kk = "Он сегіз жыл.", ru = "Восемнадцать лет.", en = "Eighteen years.", es = "Dieciocho años." }, source = { kk = "Deia, 2020; «Соғыс және айдау мұрағаты» бірлестігі", ru = "Deia, 2020; объединение «Архив войны и изгнания»", en = "Deia, 2020; association Archivo Guerra y Exilio", es = "Deia, 2020; Archivo Guerra y Exilio (AGE)" } },
			},
		},
		{
			about = { kk = "200 грамм нанның көлемі", ru = "Размер 200 граммов хлеба", en = "The size of 200 grams of bread", es = "El tamaño de 200 gramos de pan" },
			versions = {
				{
					text = {
						kk = "Тілім 11 × 10 × 3 сантиметр: 330 текше сантиметр. Қара бидай нанының текше сантиметрі 0,6 грамм болса, ол 200 граммға жуық. Ол қандай нан еді — белгісіз.",
						ru = "Ломоть 11 × 10 × 3 сантиметра: 330 кубических сантиметров. Если кубический сантиметр ржаного хлеба весит 0,6 грамма, это около 200 граммов. Какой это был хлеб, неизвестно.",
						en = "The slice is 11 × 10 × 3 centimetres: 330 cubic centimetres. At 0.6 grams a cubic centimetre of rye bread that is about 200 grams. What bread it was is not known.",
						es = "La rebanada mide 11 × 10 × 3 centímetros: 330 centímetros cúbicos. A 0,6 gramos por centímetro cúbico de pan de centeno, son unos 200 gramos. No se sabe qué pan era.",
					},
					source = { kk = "Біздің есебіміз", ru = "Наш расчёт", en = "Our reckoning", es = "Cálculo nuestro" },
				},
			},
		},
	},
	source = {
		kk = "Deia, 14.06.2020",
		ru = "Deia, 14.06.2020",
		en = "Deia, 14 June 2020",
		es = "Deia, 14-6-2020",
	},
	facts = { "F118", "F100" },
	quotes = { "Q11" },
	names = { "banuelos" },
	awaiting = { "kk", "ru", "es" },
}
