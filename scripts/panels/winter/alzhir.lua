return panel {
	kind = "story",
	art = { file = "alzhir.svg", gap = -4 },
	title = {
		kk = "Неке үшін сегіз жыл",
		ru = "Восемь лет за замужество",
		en = "Eight years for a marriage",
		es = "Ocho años por casarse",
	},
	body = {
		kk = [[Баяндық Шафиға ○ Нұралина мектеп бітірген, тұрмыс құрғанына бірнеше ай болған. 1938 жылғы маусымда ол [«сатқынның» отбасы мүшесі](family-member) деп сегіз жылға сотталды.

Қарлагтың бұл бөлігін тұтқындар ащы әзілмен [АЛЖИР](alzhir) деп атады: «Отан сатқындары әйелдерінің Ақмола лагері». Мыңдаған ○2 әйел болды: машинисткалар, мұғалімдер, мал дәрігерлері. Бір жарым жыл хат жоқ, кейін жылына екеу.

1946 жылы Шафиға бостандыққа шықты. 2005 жылы әңгімесі Астанада басылды.]],
		ru = [[Шафига ○ Нуралина из Баяна окончила школу и была замужем несколько месяцев. В июне 1938 года её осудили на восемь лет — как [члена семьи «изменника»](family-member).

Эту часть Карлага узницы горько прозвали [АЛЖИРом](alzhir): «Акмолинский лагерь жён изменников Родины». Их были тысячи ○2: машинистки, учительницы, ветеринары. Полтора года без писем, потом два в год.

Шафига вышла на свободу в 1946-м. В 2005-м её рассказ напечатали в Астане.]],
		en = [[Shafiga ○ Nuralina from Bayan had finished school and been married a few months. In June 1938 she was sentenced to eight years, as [family of a “traitor”](family-member).

Prisoners called this part of Karlag [ALZHIR](alzhir), Algiers, a bitter joke: “Akmola camp of wives of traitors to the motherland”. Thousands ○2 were held here: typists, teachers, vets. For a year and a half no letters; then two a year.

She went free in 1946. In 2005 her story was printed in Astana.]],
		es = [[Shafiga ○ Nuralina, de Bayán, había terminado la escuela y llevaba unos meses casada. En junio de 1938 la condenaron a ocho años por ser [familiar de un «traidor»](family-member).

Las presas llamaban a esta parte del Karlag [ALZHIR](alzhir), «Argel», una broma amarga: «campo de Akmola de esposas de traidores a la patria». Eran miles ○2: mecanógrafas, maestras, veterinarias. Año y medio sin cartas; después, dos al año.

Shafiga salió libre en 1946. En 2005 se publicó su relato en Astaná.]],
	},
	disputed = {
		{
			about = { kk = "Есімі", ru = "Имя", en = "Her first name", es = "Su nombre" },
			versions = {
				{
					text = {
						kk = "Мұрағат жазбасында Шафиға, әңгіменің өзінде Шарифа деп аталады.",
						ru = "В архивной справке она Шафига, в самом рассказе — Шарифа.",
						en = "The archive’s note calls her Shafiga, the story itself Sharifa.",
						es = "La nota del archivo la llama Shafiga; el propio relato, Sharifa.",
					},
					source = {
						kk = "«Эхо массовых политических репрессий», Астана, 2005",
						ru = "«Эхо массовых политических репрессий», Астана, 2005",
						en = "Ekho massovykh politicheskikh repressii, Astana 2005",
						es = "Ejo másovyj politícheskij represi, Astaná, 2005",
					},
				},
			},
		},
		{
			about = { kk = "Қанша әйел болды", ru = "Сколько было женщин", en = "How many women", es = "Cuántas mujeres" },
			versions = {
				{
					text = {
						kk = "1938 жылы 8000-дай әйел.",
						ru = "В 1938 году — около 8000 женщин.",
						en = "About 8,000 women in 1938.",
						es = "Unas 8000 mujeres en 1938.",
					},
					source = { kk = "ГУЛАГ картасы", ru = "Карта ГУЛАГа", en = "Gulag Map", es = "Mapa del Gulag" },
				},
				{
					text = {
						kk = "18 000-нан астам әйел осы жерден өтті, 8000-дайы бүкіл мерзімін осында өтеген.",
						ru = "Через лагерь прошли более 18 000 женщин, около 8000 отбыли здесь весь срок.",
						en = "Over 18,000 women passed through; about 8,000 served their whole term here.",
						es = "Pasaron más de 18 000 mujeres; unas 8000 cumplieron aquí toda la condena.",
					},
					source = { kk = "АЛЖИР музейі", ru = "Музей АЛЖИР", en = "ALZHIR museum", es = "Museo ALZHIR" },
				},
			},
		},
	},
	alt = {
		kk = "Қар басқан тегіс дала, көкжиекке қарай жалғыз із кетіп барады.",
		ru = "Снежное поле; к горизонту уходит один-единственный след.",
		en = "A field of snow. A single line of footprints runs across it to the horizon.",
		es = "Un campo de nieve. Una sola hilera de huellas lo cruza hasta el horizonte.",
	},
	source = {
		kk = "Дереккөздер: ГУЛАГ картасы; АЛЖИР музейі; Медиазона",
		ru = "Источники: Карта ГУЛАГа; музей АЛЖИР; Медиазона",
		en = "Sources: Gulag Map; ALZHIR museum; Mediazona",
		es = "Fuentes: Mapa del Gulag; museo ALZHIR; Mediazona",
	},
	facts = { "F200", "F058", "F057", "F063", "F197", "F198", "F055", "F060" },
	names = { "nuralina" },
	awaiting = { "kk", "ru", "es" },
}
