return panel {
	kind = "timeline",
	art = { file = "spassk.svg", place = "wide" },
	alt = {
		kk = "Көкжиектегі Спасск: ескі мыс зауытының жалғыз мұржасы, оның екі жағында ұзын аласа саман барактар. Айнала — ашық дала.",
		ru = "Спасск на горизонте: одинокая труба старого медного завода, по обе стороны длинные низкие саманные бараки. Кругом открытая степь.",
		en = "Spassk on the horizon: the single chimney of the old copper works, long low adobe barracks on both sides of it, and open steppe all round.",
		es = "Spassk en el horizonte: la única chimenea de la vieja fundición de cobre, largos barracones bajos de adobe a los lados y estepa abierta alrededor.",
	},
	title = {
		kk = "Бір жерде үш лагерь",
		ru = "Одно место, три лагеря",
		en = "One place, three camps",
		es = "Un lugar, tres campos",
	},
	lead = {
		kk = "Спасскіде лагерьлер○ бірін-бірі алмастырды. Екіншісінен 70 мыңға жуық адам○2 өтті.",
		ru = "В Спасске один лагерь сменял другой○. Через второй прошло около 70 тысяч человек○2.",
		en = "At Spassk one camp○ followed another. Some 70,000 people○2 passed through the second.",
		es = "En Spassk un campo○ siguió a otro. Por el segundo pasaron unas 70 000 personas○2.",
	},
	events = {
		{
			year = 1941,
			label = { kk = "99-лагерь", ru = "Лагерь № 99", en = "Camp No. 99", es = "Campo n.º 99" },
			text = {
				kk = "Ескі мыс зауытының орнында [Қарлагтың](karlag) Спасск [бөлімшесі](department) тұрды. 1941 жылғы жазда○3 одан [әскери тұтқындарға](prisoner-of-war) арналған 99-лагерь жасалды: бес-алты мың орын.",
				ru = "На месте старого медного завода стояло Спасское [отделение](department) [Карлага](karlag). Летом 1941 года○3 из него сделали лагерь № 99 для [военнопленных](prisoner-of-war): пять-шесть тысяч мест.",
				en = "On the site of an old copper works stood the Spassk [department](department) of [Karlag](karlag). In summer 1941○3 it became camp No. 99 for [prisoners of war](prisoner-of-war), with room for five to six thousand.",
				es = "En el solar de una vieja fundición de cobre estaba la [sección](department) de Spassk del [Karlag](karlag). En el verano de 1941○3 pasó a ser el campo n.º 99 para [prisioneros de guerra](prisoner-of-war), con cinco o seis mil plazas.",
			},
		},
		{
			year = 1942,
			label = { kk = "Испандықтар Көкөзекте", ru = "Испанцы в Кок-Узеке", en = "Spaniards in Kok-Uzek", es = "Españoles en Kok-Uzek" },
			text = {
				kk = "Бес жүз метрдей жерде [интернирленгендер](internee) аймағы — Көкөзек — болды: 650-дей орын. 1942 жылы испан ұшқыштары мен теңізшілері сонда жиналды.",
				ru = "Метрах в пятистах была зона для [интернированных](internee), Кок-Узек: около 650 мест. В 1942 году туда собрали испанских лётчиков и моряков.",
				en = "About 500 metres away lay Kok-Uzek, a zone for [internees](internee) with some 650 places. In 1942 Spanish pilots and sailors were brought together there.",
				es = "A unos 500 metros estaba Kok-Uzek, una zona para [internados](internee) con unas 650 plazas. En 1942 reunieron allí a pilotos y marinos españoles.",
			},
		},
		{
			year = 1944,
			label = { kk = "Немістер", ru = "Немцы", en = "Germans", es = "Alemanes" },
			text = {
				kk = "1944 жылғы бір тізімде 7 062 адам аталған: 3 869 неміс, 1 959 румын және басқалар.",
				ru = "В одном списке 1944 года 7 062 человека: 3 869 немцев, 1 959 румын и другие.",
				en = "A list of 1944 names 7,062 people: 3,869 Germans, 1,959 Romanians and others.",
				es = "Una lista de 1944 nombra a 7 062 personas: 3 869 alemanes, 1 959 rumanos y otros.",
			},
		},
		{
			year = 1945,
			label = { kk = "Жапондар", ru = "Японцы", en = "Japanese", es = "Japoneses" },
			text = {
				kk = "Күзде бес эшелон 11 608 жапон солдатын әкелді.",
				ru = "Осенью пять эшелонов привезли 11 608 японских солдат.",
				en = "In autumn five transports brought 11,608 Japanese soldiers.",
				es = "En otoño cinco convoyes trajeron a 11 608 soldados japoneses.",
			},
		},
		{
			year = 1948,
			label = { kk = "Ерекше лагерь", ru = "Особый лагерь", en = "Special camp", es = "Campo especial" },
			text = {
				kk = "Испан интернирленгендері Одесса маңына көшірілді. 99-лагерьдің үйлерінде саяси тұтқындарға арналған [ерекше лагерь](special-camp) басталды — Степлаг.",
				ru = "Интернированных испанцев перевели под Одессу. В зданиях лагеря № 99 начался Степлаг, [особый лагерь](special-camp) для политических заключённых.",
				en = "The Spanish internees were moved to Odessa. In the buildings of camp No. 99 Steplag began, a [special camp](special-camp) for political prisoners.",
				es = "Trasladaron a Odesa a los internados españoles. En los edificios del campo n.º 99 empezó el Steplag, un [campo especial](special-camp) para presos políticos.",
			},
		},
		{
			year = 1949,
			label = { kk = "Луглаг", ru = "Луглаг", en = "Luglag", es = "Luglag" },
			text = {
				kk = "Басқа ерекше лагерьлерден әкелінген мүгедек тұтқындардың лагері: 12 717 адамға дейін. Басқармасы әуелі Долинкада, кейін Спасскіде болды. 1951 жылы ол Песчанлагқа қосылды.",
				ru = "Лагерь для инвалидов: до 12 717 заключённых из других особых лагерей. Управление было сначала в Долинке, потом в Спасске. В 1951 году лагерь вошёл в Песчанлаг.",
				en = "A camp for disabled prisoners: up to 12,717 from other special camps, governed first from Dolinka, then from Spassk. In 1951 it became part of Peschanlag.",
				es = "Un campo para inválidos: hasta 12 717 presos de otros campos especiales, dirigido primero desde Dolinka y luego desde Spassk. En 1951 pasó al Peschanlag.",
			},
		},
	},
	disputed = {
		{
			about = { kk = "Спасск Қарлагқа кіре ме?", ru = "Относился ли Спасск к Карлагу?", en = "Was Spassk part of Karlag?", es = "¿Era Spassk parte del Karlag?" },
			versions = {
				{
					text = {
						kk = "Үш түрлі лагерь, бірінен соң бірі: Қарлаг бөлімшесі, әскери тұтқындар лагері, ерекше лагерь.",
						ru = "Три лагеря, один за другим: отделение Карлага, лагерь военнопленных, особый лагерь.",
						en = "Three uses, one after another: department of Karlag, camp for prisoners of war, special camp.",
						es = "Tres usos, uno tras otro: sección del Karlag, campo de prisioneros de guerra, campo especial.",
					},
					source = { kk = "Стивен Барнс, тарихшы", ru = "Стивен Барнс, историк", en = "Steven Barnes, historian", es = "Steven Barnes, historiador" },
				},
				{
					text = {
						kk = "Газеттер, Испания елшілігі және фильм «Қарлагтағы испандықтар» дейді.",
						ru = "Газеты, посольство Испании и фильм говорят «испанцы в Карлаге».",
						en = "Newspapers, the Spanish embassy and the film say “Spaniards in Karlag”.",
						es = "La prensa, la embajada de España y la película dicen «españoles en el Karlag».",
					},
					source = { kk = "Испания елшілігі, 2015", ru = "Посольство Испании, 2015", en = "Embassy of Spain, 2015", es = "Embajada de España, 2015" },
				},
			},
		},
		{
			about = { kk = "99-лагерьден қанша адам өтті", ru = "Сколько людей прошло через лагерь № 99", en = "How many passed through camp No. 99", es = "Cuántos pasaron por el campo n.º 99" },
			versions = {
				{ text = { kk = "66 000.", ru = "66 000.", en = "66,000.", es = "66 000." }, source = { kk = "El País (Уругвай), 2015", ru = "El País (Уругвай), 2015", en = "El País (Uruguay), 2015", es = "El País (Uruguay), 2015" } },
				{ text = { kk = "70 000-нан астам әскери тұтқын.", ru = "Более 70 000 военнопленных.", en = "More than 70,000 prisoners of war.", es = "Más de 70 000 prisioneros de guerra." }, source = { kk = "Сахаров орталығы", ru = "Сахаровский центр", en = "Sakharov Center", es = "Centro Sájarov" } },
			},
		},
		{
			about = { kk = "99-лагерьдің басталуы", ru = "Начало лагеря № 99", en = "The beginning of camp No. 99", es = "El comienzo del campo n.º 99" },
			versions = {
				{ text = { kk = "1941 жылғы 24 маусым, ІІХК бұйрығы.", ru = "24 июня 1941 года, приказ НКВД.", en = "24 June 1941, by order of the NKVD.", es = "El 24 de junio de 1941, por orden del NKVD." }, source = { kk = "Поляк Уикипедиясы", ru = "Польская Википедия", en = "Polish Wikipedia", es = "Wikipedia en polaco" } },
				{ text = { kk = "1941 жылғы шілде.", ru = "Июль 1941 года.", en = "July 1941.", es = "Julio de 1941." }, source = { kk = "Д. Фролов", ru = "Д. Фролов", en = "D. Frolov", es = "D. Frolov" } },
			},
		},
	},
	narration = {
		kk = [[Спасскіде лагерьлер бірін-бірі алмастырды. Екіншісінен 70 мыңға жуық адам өтті. Сызық бойында алты жыл белгіленген.

1941: Қарлагтың Спасск бөлімшесінен әскери тұтқындарға арналған 99-лагерь жасалды. 1942: жанындағы Көкөзекке, интернирленгендер аймағына, испан ұшқыштары мен теңізшілері жиналды. 1944: бір тізімде 7 062 адам аталған, олардың көбі — неміс пен румын. 1945: күзде 11 608 жапон солдаты әкелінді.

1948: испан интернирленгендері Одесса маңына көшірілді, ал 99-лагерьдің үйлерінде ерекше лагерь, Степлаг, басталды. 1949: Луглаг, мүгедек тұтқындардың лагері.

Сызықтың артында, көкжиекте, Спасск: ескі мыс зауытының жалғыз мұржасы, оның екі жағында ұзын аласа саман барактар. Айнала — ашық дала.]],
		ru = [[В Спасске один лагерь сменял другой. Через второй прошло около 70 тысяч человек. На линии отмечены шесть лет.

1941: из Спасского отделения Карлага сделали лагерь № 99 для военнопленных. 1942: рядом, в Кок-Узеке, зоне для интернированных, собрали испанских лётчиков и моряков. 1944: в одном списке 7 062 человека, больше всего немцев и румын. 1945: осенью привезли 11 608 японских солдат.

1948: интернированных испанцев перевели под Одессу, а в зданиях лагеря № 99 начался особый лагерь, Степлаг. 1949: Луглаг, лагерь для инвалидов.

За линией, на горизонте, Спасск: одинокая труба старого медного завода, по обе стороны длинные низкие саманные бараки. Кругом открытая степь.]],
		en = [[At Spassk one camp followed another. Some 70,000 people passed through the second. Six years are marked on a line.

1941: the Spassk department of Karlag became camp No. 99, for prisoners of war. 1942: beside it, in Kok-Uzek, a zone for internees, Spanish pilots and sailors were brought together. 1944: one list names 7,062 people, most of them Germans and Romanians. 1945: in autumn 11,608 Japanese soldiers were brought.

1948: the Spanish internees were moved to Odessa, and in the buildings of camp No. 99 a special camp began, Steplag. 1949: Luglag, a camp for disabled prisoners.

Behind the line, on the horizon, stands Spassk: the single chimney of the old copper works, long low adobe barracks on both sides of it, and open steppe all round.]],
		es = [[En Spassk un campo siguió a otro. Por el segundo pasaron unas 70 000 personas. En una línea hay seis años marcados.

1941: la sección de Spassk del Karlag pasó a ser el campo n.º 99, para prisioneros de guerra. 1942: al lado, en Kok-Uzek, una zona para internados, reunieron a pilotos y marinos españoles. 1944: una lista nombra a 7 062 personas, sobre todo alemanes y rumanos. 1945: en otoño trajeron a 11 608 soldados japoneses.

1948: trasladaron a Odesa a los internados españoles, y en los edificios del campo n.º 99 empezó un campo especial, el Steplag. 1949: Luglag, un campo para inválidos.

Detrás de la línea, en el horizonte, está Spassk: la única chimenea de la vieja fundición de cobre, largos barracones bajos de adobe a los lados y estepa abierta alrededor.]],
	},
	source = {
		kk = "Дереккөздер: С. Барнс; Д. Фролов; «ГУЛАГ картасы»",
		ru = "Источники: С. Барнс; Д. Фролов; «Карта ГУЛАГа»",
		en = "Sources: S. Barnes; D. Frolov; Gulag Map",
		es = "Fuentes: S. Barnes; D. Frolov; Mapa del Gulag",
	},
	facts = { "F076", "F077", "F078", "F080", "F081", "F083", "F085", "F111", "F122" },
	awaiting = { "kk", "ru", "es" },
}
