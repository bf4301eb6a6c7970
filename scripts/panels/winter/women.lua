return panel {
	kind = "people",
	title = {
		kk = "АЛЖИР-дегі бес әйел",
		ru = "Пять женщин АЛЖИРа",
		en = "Five women of ALZHIR",
		es = "Cinco mujeres de ALZHIR",
	},
	lead = {
		kk = "Қарлагтың Ақмола бөлімшесінде әйелдер барак салды, қамыс орды, майданға киім тікті. Қара нан, сұйық көже; 1939 жылғы мамырдан жылына екі хат.",
		ru = "В Акмолинском отделении Карлага женщины строили бараки, резали камыш, шили для фронта. Чёрный хлеб, баланда; с мая 1939 года — два письма в год.",
		en = "In the Akmola department of Karlag women built barracks, cut reeds, sewed for the front. Black bread, thin soup; from May 1939 two letters a year.",
		es = "En la sección de Akmola del Karlag las mujeres levantaban barracones, cortaban carrizo, cosían para el frente. Pan negro, sopa aguada; desde mayo de 1939, dos cartas al año.",
	},
	people = {
		{
			name = {
				kk = "Рахиль Мессерер-Плисецкая",
				ru = "Рахиль Мессерер-Плисецкая",
				en = "Rakhil Messerer-Plisetskaya",
				es = "Rajil Messerer-Plisétskaya",
			},
			life = {
				kk = "Тұтқын. Майя Плисецкаяның анасы.",
				ru = "Заключённая. Мать Майи Плисецкой.",
				en = "Prisoner. Mother of Maya Plisetskaya.",
				es = "Presa. Madre de Maya Plisétskaya.",
			},
		},
		{
			name = {
				kk = "Кира Андроникашвили",
				ru = "Кира Андроникашвили",
				en = "Kira Andronikashvili",
				es = "Kira Andronikashvili",
			},
			life = {
				kk = "Тұтқын. Біз тек есімін білеміз.",
				ru = "Заключённая. Мы знаем только её имя.",
				en = "Prisoner. We know only her name.",
				es = "Presa. Solo conocemos su nombre.",
			},
		},
		{
			name = {
				kk = "Әзиза Рысқұлова",
				ru = "Азиза Рыскулова",
				en = "Aziza Ryskulova",
				es = "Aziza Ryskúlova",
			},
			life = {
				kk = "Тұтқын. Біз тек есімін білеміз.",
				ru = "Заключённая. Мы знаем только её имя.",
				en = "Prisoner. We know only her name.",
				es = "Presa. Solo conocemos su nombre.",
			},
		},
		{
			name = {
				kk = "Дәмеш Жүргенева",
				ru = "Дамеш Жургенева",
				en = "Damesh Zhurgeneva",
				es = "Damesh Zhurguéneva",
			},
			life = {
				kk = "Тұтқын. Біз тек есімін білеміз.",
				ru = "Заключённая. Мы знаем только её имя.",
				en = "Prisoner. We know only her name.",
				es = "Presa. Solo conocemos su nombre.",
			},
		},
		{
			name = {
				kk = "Галина Степанова-Ключникова",
				ru = "Галина Степанова-Ключникова",
				en = "Galina Stepanova-Klyuchnikova",
				es = "Galina Stepánova-Kliúchnikova",
			},
			life = {
				kk = "Тұтқын. Естелік жазып қалдырған.",
				ru = "Заключённая. Написала воспоминания.",
				en = "Prisoner. She wrote memoirs.",
				es = "Presa. Escribió sus memorias.",
			},
		},
	},
	source = {
		kk = "Дереккөздер: АЛЖИР музейі; Forbes (Ресей); RFE/RL; тамақ — Vlast.kz; жұмыс пен хат — ГУЛАГ картасы, Explore Kazakhstan, Forbes.",
		ru = "Источники: музей АЛЖИР; Forbes (Россия); RFE/RL; еда — Vlast.kz; труд и письма — Карта ГУЛАГа, Explore Kazakhstan, Forbes.",
		en = "Sources: ALZHIR museum; Forbes (Russia); RFE/RL; food: Vlast.kz; work and letters: Gulag Map, Explore Kazakhstan, Forbes.",
		es = "Fuentes: museo ALZHIR; Forbes (Rusia); RFE/RL; comida: Vlast.kz; trabajo y cartas: Mapa del Gulag, Explore Kazakhstan, Forbes.",
	},
	facts = { "F065", "F064", "F055", "F048", "F057" },
	awaiting = { "kk", "ru", "es" },
	quiet = true,
}
