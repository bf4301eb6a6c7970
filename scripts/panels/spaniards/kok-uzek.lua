return panel {
	kind = "story",
	quiet = true,
	art = { file = "potato-field.svg", place = "wide", layer = "front", foot = 140 },
	alt = {
		kk = "Таң алдындағы картоп танабы: қарықтар көкжиектегі бір нүктеге қарай тартылған. Алдыңғы қатардағы топырақта бірнеше ірі картоп жатыр.",
		ru = "Картофельное поле перед рассветом: борозды сходятся к одной точке на горизонте. Впереди на земле лежат несколько крупных картофелин.",
		en = "A potato field before sunrise, its furrows running to one point on the horizon. In front a few large potatoes lie on the dark earth.",
		es = "Un patatal antes del amanecer: los surcos corren hacia un punto del horizonte. Delante, sobre la tierra oscura, hay unas cuantas patatas grandes.",
	},
	title = {
		kk = "Алмадай тәтті",
		ru = "Сладкая, как яблоко",
		en = "Sweet as an apple",
		es = "Dulce como una manzana",
	},
	body = {
		kk = [[Ұрланған картоп «алмадай тәтті» еді: бір теңізші мұны қызы Беатрис Лейраға айтқан. Күндік тамақ — екі тостаған қырыққабат көже, 450 грамм нан.

Бұл — Көкөзек, Спасск лагерінің [интернирленгендер](internee) аймағы: сотсыз ұсталған шетелдіктер. 1942 жылдан осы егістікте испан ұшқыштары, теңізшілері, эвакуацияланған балаларды баққандар істеді.

Олар жұмысқа шықпай, [аштық жариялап](hunger-strike) қарсыласты. Зерттеуші Уэйн Фостердің ойынша, көбінің тірі қалуының бір себебі — осы ынтымақ. Аты белгілі 66 адамның○ он бірі Кеңес лагерьлерінде өлді.]],
		ru = [[Картофелина, украденная в поле, была «сладкой, как яблоко», рассказывал моряк дочери, Беатрис Лейре. На день давали две миски щей и 450 граммов хлеба.

Это Кок-Узек, зона Спасского лагеря для [интернированных](internee): их держали без суда. С 1942 года здесь работали в поле испанские лётчики, моряки и те, кто смотрел за эвакуированными детьми.

Они отвечали отказом от работы и [голодовками](hunger-strike). Исследователь Уэйн Фостер видит в этой солидарности одну из причин, почему большинство выжило. Из 66○ известных по именам одиннадцать умерли в советских лагерях.]],
		en = [[A potato stolen in the fields “tasted as sweet as an apple”: so a sailor told his daughter, Beatriz Leira. A day’s food was two bowls of cabbage soup and 450 grams of bread.

This was Kok-Uzek, a zone for [internees](internee) of the camp at Spassk: foreigners held without trial. From 1942 Spanish pilots, sailors and people who had looked after evacuated children worked its fields.

They answered with work stoppages and [hunger strikes](hunger-strike). In their solidarity the researcher Wayne Foster sees one reason why most survived. Of 66○ known by name, eleven died in Soviet camps.]],
		es = [[Una patata robada en el campo «sabía tan dulce como una manzana»: así se lo contó un marino a su hija, Beatriz Leira. Al día daban dos tazones de sopa de col y 450 gramos de pan.

Era Kok-Uzek, la zona de [internados](internee) del campo de Spassk: extranjeros presos sin juicio. Desde 1942 trabajaron aquí la tierra pilotos, marinos y quienes habían cuidado de los niños evacuados.

Respondieron con plantes y [huelgas de hambre](hunger-strike). El investigador Wayne Foster ve en su solidaridad una razón de que la mayoría sobreviviera. De 66○ conocidos por su nombre, once murieron en campos soviéticos.]],
	},
	disputed = {
		{
			about = { kk = "Көкөзек испандықтарының қаншасы өлді", ru = "Сколько испанцев Кок-Узека умерло", en = "How many Spaniards of Kok-Uzek died", es = "Cuántos españoles de Kok-Uzek murieron" },
			versions = {
				{
					text = {
						kk = "1943 жылғы 1 қаңтарда Қарағанды лагерінде аты белгілі 66 антифашистің он бірі.",
						ru = "Одиннадцать из 66 антифашистов, известных по именам в карагандинском лагере на 1 января 1943 года.",
						en = "Eleven of the 66 anti-fascists known by name in the Karaganda camp on 1 January 1943.",
						es = "Once de los 66 antifascistas conocidos por su nombre en el campo de Karagandá el 1 de enero de 1943.",
					},
					source = { kk = "У. Фостер, 2008", ru = "У. Фостер, 2008", en = "W. Foster, 2008", es = "W. Foster, 2008" },
				},
				{
					text = {
						kk = "Елудей теңізшінің жартысына жуығы. Бұл — басқа топ.",
						ru = "Почти половина примерно из пятидесяти моряков. Это другая группа.",
						en = "Almost half of about fifty sailors. This is a different group.",
						es = "Casi la mitad de unos cincuenta marinos. Es otro grupo.",
					},
					source = "El Periódico",
				},
			},
		},
	},
	source = {
		kk = "Дереккөздер: El País, 2013 (отбасының естелігі; аудармасы біздікі); У. Фостер, 2008",
		ru = "Источники: El País, 2013 (память семьи; перевод наш); У. Фостер, 2008",
		en = "Sources: El País, 2013 (a family’s memory; our translation); W. Foster, 2008",
		es = "Fuentes: El País, 2013 (memoria de una familia); W. Foster, 2008",
	},
	facts = { "F049", "F111", "F112", "F119", "F077" },
	quotes = { "Q12" },
	names = { "leira-beatriz" },
	awaiting = { "kk", "ru", "es" },
}
