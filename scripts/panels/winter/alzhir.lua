return panel {
	kind = "story",
	art = { file = "alzhir.svg", place = "right", gap = 0 },
	title = {
		kk = "Тұрмысқа шыққаны үшін сегіз жыл",
		ru = "Восемь лет за замужество",
		en = "Eight years for a marriage",
		es = "Ocho años por casarse",
	},
	body = {
		kk = [[Баяндық Шафиға ○ Нұралина мектеп бітіріп, тұрмысқа шыққанына бірнеше ай ғана болған еді. 1938 жылғы маусымда ол [«сатқынның» отбасы мүшесі](family-member) деп сегіз жылға сотталды.

Оны Қарлагтың Ақмола бөлімшесіне әкелді. Әйелдер бұл жерді [АЛЖИР](alzhir) деп атады. Бұл — «Отан сатқындары әйелдерінің Ақмола лагері» деген орыс сөздерінің бас әріптері, ащы әзіл. Мұнда мыңдаған ○2 әйел болды: машинисткалар, мұғалімдер, тоқымашылар, мал дәрігерлері. Алғашқы бір жарым жылда бірде-бір хат келген жоқ.

Шафиға 1946 жылғы наурызда босады. 2005 жылы естелігі Астанада басылды.]],
		ru = [[Шафига ○ Нуралина из Баяна окончила школу и была замужем несколько месяцев. В июне 1938 года её осудили на восемь лет — как [члена семьи «изменника»](family-member).

Её привезли в Акмолинское отделение Карлага. Женщины прозвали его [АЛЖИРом](alzhir), по первым буквам слов «Акмолинский лагерь жён изменников Родины». Это была горькая шутка. Их были тысячи ○2: машинистки, учительницы, ткачихи, ветеринары. Первые полтора года письма были запрещены.

В марте 1946 года Шафига вышла на свободу. В 2005-м её рассказ напечатали в Астане.]],
		en = [[Shafiga ○ Nuralina from Bayan had finished school and been married a few months. In June 1938 she was sentenced to eight years, as [family of a “traitor”](family-member).

They brought her to the Akmola department of Karlag. The women called it [ALZHIR](alzhir), Algiers, from the first letters of “Akmola camp of wives of traitors to the motherland”. It was a bitter joke. They were thousands ○2: typists, teachers, weavers, vets. For a year and a half letters were forbidden.

In March 1946 Shafiga went free. In 2005 her story was printed in Astana.]],
		es = [[Shafiga ○ Nuralina, de Bayán, había terminado la escuela y llevaba unos meses casada. En junio de 1938 la condenaron a ocho años por ser [familiar de un «traidor»](family-member).

La llevaron a la sección de Akmola del Karlag. Las mujeres la llamaban [ALZHIR](alzhir), «Argel» en ruso: las iniciales de «campo de Akmola de esposas de traidores a la patria». Era una broma amarga. Eran miles ○2: mecanógrafas, maestras, tejedoras, veterinarias. Durante año y medio las cartas estuvieron prohibidas.

En marzo de 1946 Shafiga salió libre. En 2005 se publicó su relato en Astaná.]],
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
						en = "About 8,000 women in 1938.",
						es = "Unas 8000 mujeres en 1938.",
					},
					source = { kk = "ГУЛАГ картасы", ru = "Карта ГУЛАГа", en = "Gulag Map", es = "Mapa del Gulag" },
				},
				{
					text = {
						kk = "18 000-нан астам әйел осы жерден өтті, 8000-дайы мерзімін түгел өтеді.",
						ru = "Через лагерь прошли более 18 000 женщин, около 8000 отбыли здесь весь срок.",
						en = "Over 18,000 women passed through; about 8,000 served their whole term here.",
						es = "Pasaron más de 18 000 mujeres; unas 8000 cumplieron aquí toda la condena.",
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
		kk = "Дереккөздер: ГУЛАГ картасы; АЛЖИР музейі; Медиазона, 2016; Астанада басылған естелік, 2005.",
		ru = "Источники: Карта ГУЛАГа; музей АЛЖИР; Медиазона, 2016; рассказ, напечатанный в Астане, 2005.",
		en = "Sources: Gulag Map; ALZHIR museum; Mediazona, 2016; her story as printed in Astana, 2005.",
		es = "Fuentes: Mapa del Gulag; museo ALZHIR; Mediazona, 2016; su relato publicado en Astaná, 2005.",
	},
	facts = { "F200", "F058", "F057", "F063", "F197", "F198", "F060" },
	names = { "nuralina" },
	awaiting = { "kk", "ru", "es" },
}
