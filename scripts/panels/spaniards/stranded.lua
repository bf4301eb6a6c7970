return panel {
	kind = "story",
	art = { file = "ships-at-quay.svg", height = 590, gap = 10 },
	alt = {
		kk = "Айлақта екі жүк кемесі байлаулы тұр: қара корпустары биік, мұржаларынан түтін шықпайды. Арқандар жағадағы темір бағандарға тартылған.",
		ru = "Два грузовых парохода у причала: высокие тёмные борта, трубы без дыма. Канаты натянуты к чугунным тумбам.",
		en = "Two cargo steamers are tied up at a quay, their hulls high and dark, no smoke at the funnels. The ropes run tight to iron bollards.",
		es = "Dos vapores de carga amarrados a un muelle: cascos altos y oscuros, chimeneas sin humo. Los cabos van tensos hasta los bolardos de hierro.",
	},
	title = {
		kk = "Тоғыз кеме",
		ru = "Девять судов",
		en = "Nine ships",
		es = "Nueve barcos",
	},
	body = {
		kk = [[Испаниядағы соғыс 1939 жылы біткенде, Республиканың тоғыз кемесі Кеңес порттарында тұрды. Соның бірі «Кабо Сан-Агустин» 1936 жылы Одессаға Испания банкінің алтынын әкелген еді.

Кировабадтағы мектепте 180-ге жуық○ жас испандық ұшуды үйреніп жатты. Оларды жіберген [Республика](republican) енді жоқ болатын. Ұшқыштар мен теңізшілер Кеңес Одағынан кетуге рұқсат сұрады. 1941 жылы рұқсат сұрағандарды тұтқындады.]],
		ru = [[Когда в 1939 году кончилась война в Испании, в советских портах стояли девять судов Республики. Одно из них, «Кабо Сан-Агустин», в 1936 году привезло в Одессу золото Банка Испании.

В лётной школе Кировабада учились около 180○ молодых испанцев. [Республики](republican), которая их послала, больше не было. Лётчики и моряки просили отпустить их из Советского Союза. В 1941 году тех, кто просил, арестовали.]],
		en = [[When the war in Spain ended in 1939, nine ships of the Republic lay in Soviet ports. One, the *Cabo San Agustín*, had brought gold of the Bank of Spain to Odessa in 1936.

At the flying school of Kirovabad some 180○ young Spaniards were learning to fly. The [Republic](republican) that had sent them no longer existed. Pilots and sailors asked to leave the Soviet Union. In 1941 those who had asked were arrested.]],
		es = [[Cuando la guerra de España terminó en 1939, nueve barcos de la República estaban en puertos soviéticos. Uno, el *Cabo San Agustín*, había llevado a Odesa en 1936 oro del Banco de España.

En la escuela de aviación de Kirovabad unos 180○ jóvenes españoles aprendían a volar. La [República](republican) que los había enviado ya no existía. Pilotos y marinos pidieron salir de la Unión Soviética. En 1941 detuvieron a los que lo habían pedido.]],
	},
	disputed = {
		{
			about = { kk = "Испан ұшқыш курсанттарының саны", ru = "Сколько было испанских курсантов", en = "How many Spanish student pilots there were", es = "Cuántos alumnos pilotos españoles hubo" },
			versions = {
				{
					text = {
						kk = "Кировабадтағы төртінші курс: 180-ге жуық.",
						ru = "Четвёртый курс в Кировабаде: около 180.",
						en = "The fourth course at Kirovabad: about 180.",
						es = "El cuarto curso de Kirovabad: unos 180.",
					},
					source = "Levante-EMV, 2010; El País, 2010",
				},
				{
					text = {
						kk = "КСРО-дағы барлық ұшқыш: 157 (Испания компартиясының тізімі, 1953) немесе 190 (М. Марко Игуаль).",
						ru = "Все лётчики в СССР: 157 (список компартии Испании, 1953) или 190 (М. Марко Игуаль).",
						en = "All pilots in the Soviet Union: 157 (a list of the Spanish Communist Party, 1953) or 190 (M. Marco Igual).",
						es = "Todos los pilotos en la URSS: 157 (lista del Partido Comunista de España, 1953) o 190 (M. Marco Igual).",
					},
					source = { kk = "Л. Иордаке; El Diario de Huesca", ru = "Л. Иордаке; El Diario de Huesca", en = "L. Iordache; El Diario de Huesca", es = "L. Iordache; El Diario de Huesca" },
				},
			},
		},
	},
	source = {
		kk = "Дереккөздер: тарихшы Луиса Иордаке; El País, 2010",
		ru = "Источники: историк Луиса Иордаке; El País, 2010",
		en = "Sources: Luiza Iordache, historian; El País, 2010",
		es = "Fuentes: Luiza Iordache, historiadora; El País, 2010",
	},
	facts = { "F101", "F103", "F104", "F106" },
	awaiting = { "kk", "ru", "es" },
}
