return panel {
	kind = "compare",
	art = "two-pairs-of-boots.svg",
	alt = {
		kk = "Шөпте екі жұп ескі етік бір-біріне қарап тұр, арасы бос.",
		ru = "В траве стоят две пары старых ботинок носками друг к другу; между ними пустота.",
		en = "Two pairs of old boots stand in the grass, toe towards toe, with an empty space between them.",
		es = "Dos pares de botas viejas en la hierba, puntera frente a puntera, con un espacio vacío entre ellas.",
	},
	title = {
		kk = "Олар қай жерде кездесті?",
		ru = "Где они встретились?",
		en = "Where did they meet?",
		es = "¿Dónde se encontraron?",
	},
	lead = {
		kk = "Азамат соғысының екі жағынан келген испандықтар.",
		ru = "Испанцы с двух сторон гражданской войны.",
		en = "Spaniards from the two sides of the Civil War.",
		es = "Españoles de los dos bandos de la Guerra Civil.",
	},
	columns = {
		{
			heading = { kk = "Фильм", ru = "Фильм", en = "The film", es = "La película" },
			body = {
				kk = "Бір [баракта](barrack), Спасск-99 лагерінде. Вивас: «Бұл лагерьлердің шын тарихын көре аламыз».",
				ru = "В одном [бараке](barrack), в лагере «Спасск-99». Вивас: «Мы можем увидеть настоящую историю этих лагерей».",
				en = "In one [barrack](barrack), at Spassk-99. “We can see the real story about these camps,” says Vivas.",
				es = "En un mismo [barracón](barrack), en Spassk-99. «Podemos ver la historia real de estos campos», dice Vivas.",
			},
		},
		{
			heading = { kk = "Істер", ru = "Дела", en = "The files", es = "Los expedientes" },
			body = {
				kk = "Екі жақ та Қарағанды облысының лагерьлерінде болған: екі жақтан 152 есім○.",
				ru = "И те и другие были в лагерях Карагандинской области: 152 имени○ с обеих сторон.",
				en = "Both were in the camps of the Karaganda region: 152 names○, from both sides.",
				es = "Unos y otros estuvieron en los campos de Karagandá: 152 nombres○, de ambos bandos.",
			},
		},
		{
			heading = { kk = "Тарихшылар", ru = "Историки", en = "The historians", es = "Los historiadores" },
			body = {
				kk = "Батыстағы алыс лагерьлерде, 1948 жылдан кейін. Сонда олар жылдар бойы бірге өмір сүрді○2.",
				ru = "В лагерях далеко на западе, после 1948 года. Там они годами жили бок о бок○2.",
				en = "In camps far to the west, after 1948. There they lived side by side for years○2.",
				es = "En campos muy al oeste, después de 1948. Allí convivieron durante años○2.",
			},
		},
		{
			heading = { kk = "Ал Спасскінің өзінде ше?", ru = "А в самом Спасске?", en = "At Spassk itself?", es = "¿Y en el propio Spassk?" },
			open = true,
		},
	},
	disputed = {
		{
			about = { kk = "152 істегі екі жақ", ru = "Две стороны в 152 делах", en = "The two sides in the 152 files", es = "Los dos bandos en los 152 expedientes" },
			versions = {
				{
					text = {
						kk = "152 карточканың қырықтан астамы — республикашылдардікі.",
						ru = "Из 152 карточек больше сорока принадлежат республиканцам.",
						en = "Of the 152 cards more than forty are those of Republicans.",
						es = "De las 152 fichas, más de cuarenta son de republicanos.",
					},
					source = { kk = "Энрике Гаспар, EFE, 2015", ru = "Энрике Гаспар, EFE, 2015", en = "Enrique Gaspar, EFE, 2015", es = "Enrique Gaspar, EFE, 2015" },
				},
				{
					text = {
						kk = "Толығырақ бір тізімде: Көк дивизиядан 129, республикашыл 71.",
						ru = "В более длинном списке: 129 из Голубой дивизии, 71 республиканец.",
						en = "In a longer list: 129 of the Blue Division, 71 Republicans.",
						es = "En una lista más larga: 129 de la División Azul, 71 republicanos.",
					},
					source = "Público, 2014",
				},
			},
		},
		{
			about = { kk = "Екі жақтың бірге өткен жылдары", ru = "Где две стороны жили бок о бок", en = "Where the two sides lived side by side", es = "Dónde convivieron los dos bandos" },
			versions = {
				{
					text = {
						kk = "1948–1949 жылдардан бастап КСРО-ның батысында бір лагерьлерде; 1949 жылғы мамырдан кейін бөлек ұсталмады.",
						ru = "С 1948–1949 годов в одних лагерях на западе СССР; после мая 1949 года их больше не разделяли.",
						en = "From 1948–1949 in the same camps of the western USSR; after May 1949 no longer kept apart.",
						es = "Desde 1948-1949 en los mismos campos del oeste de la URSS; desde mayo de 1949 ya no separados.",
					},
					source = { kk = "Л. Иордаке, 2015; Х. Морено", ru = "Л. Иордаке, 2015; Х. Морено", en = "L. Iordache, 2015; X. Moreno", es = "L. Iordache, 2015; X. Moreno" },
				},
				{
					text = {
						kk = "Көк дивизияның ең танымал тұтқыны капитан Паласиос он лагерьді атайды: бірі де Қазақстанда емес.",
						ru = "Самый известный пленный Голубой дивизии, капитан Паласиос, называет десять лагерей: ни одного в Казахстане.",
						en = "The best-known prisoner of the Blue Division, Captain Palacios, names ten camps: none in Kazakhstan.",
						es = "El prisionero más conocido de la División Azul, el capitán Palacios, nombra diez campos: ninguno en Kazajistán.",
					},
					source = "El Español, 2019",
				},
			},
		},
	},
	source = {
		kk = "Дереккөздер: The Astana Times, 2025 (аудармасы біздікі); EFE, 2014; Л. Иордаке, 2015",
		ru = "Источники: The Astana Times, 2025 (перевод наш); EFE, 2014; Л. Иордаке, 2015",
		en = "Sources: The Astana Times, 2025; EFE, 2014; L. Iordache, 2015",
		es = "Fuentes: The Astana Times, 2025 (traducción nuestra); EFE, 2014; L. Iordache, 2015",
	},
	facts = { "F158", "F159", "F125", "F115", "F114", "F256", "F258" },
	quotes = { "Q49" },
	awaiting = { "kk", "ru", "es" },
}
