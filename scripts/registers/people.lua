-- The people whom panels name as part of the story, by id, in alphabetical order. A panel names them in `names`.
-- consent: "published" (the name stands in print), "family" (the family agreed), "none" (never shown).
---@type table<string, lantern.Person>
return people {
	andronikashvili = {
		name = { kk = "Кира Андроникашвили", ru = "Кира Андроникашвили", en = "Kira Andronikashvili", es = "Kira Andronikashvili" },
		status = { kk = "кинорежиссёр, АЛЖИР тұтқыны", ru = "кинорежиссёр, узница АЛЖИРа", en = "film director, prisoner of ALZHIR", es = "directora de cine, presa de ALZHIR" },
		facts = { "F189", "F190" }, consent = "published",
	},
	antsis = {
		name = { kk = "Мариам Анцис", ru = "Мариам Анцис", en = "Mariam Antsis", es = "Mariam Antsis" },
		status = { kk = "тұтқын", ru = "заключённая", en = "prisoner", es = "presa" },
		facts = { "F208" }, consent = "published",
	},
	gazimiev = {
		name = { kk = "Имран Газимиев", ru = "Имран Газимиев", en = "Imran Gazimiev", es = "Imrán Gazímiev" },
		status = {
			kk = "бала кезінде күштеп қоныс аударылған, кейін шахтёр", ru = "депортирован ребёнком, позже шахтёр",
			en = "deported as a child, later a miner", es = "deportado de niño, después minero",
		},
		facts = { "F271" }, consent = "published",
	},
	grodzyanskaya = {
		name = { kk = "Евдокия Гродзянская", ru = "Евдокия Гродзянская", en = "Yevdokia Grodzyanskaya", es = "Yevdokia Grodziánskaya" },
		status = { kk = "Қарлаг тұтқыны", ru = "заключённая Карлага", en = "prisoner of Karlag", es = "presa del Karlag" },
		facts = { "F207" }, consent = "published",
	},
	ioelson = {
		name = { kk = "Генриетта Иоэльсон-Гродзянская", ru = "Генриетта Иоэльсон-Гродзянская", en = "Henrietta Ioelson-Grodzyanskaya", es = "Henrietta Ioelson-Grodziánskaya" },
		status = { kk = "оқушы, тұтқынның қызы", ru = "школьница, дочь заключённой", en = "schoolgirl, daughter of a prisoner", es = "escolar, hija de una presa" },
		facts = { "F207" }, consent = "published",
	},
	kanakhin = {
		name = { kk = "Өтебай Қанахин", ru = "Утебай Канахин", en = "Utebay Kanakhin", es = "Utebai Kanajin" },
		status = {
			kk = "ашаршылықты бала кезінде көрген жазушы", ru = "ребёнком пережил голод, позже писатель",
			en = "a child in the famine, later a writer", es = "niño durante la hambruna, después escritor",
		},
		facts = { "F220" }, consent = "published",
	},
	messerer = {
		name = { kk = "Рахиль Мессерер-Плисецкая", ru = "Рахиль Мессерер-Плисецкая", en = "Rakhil Messerer-Plisetskaya", es = "Rajil Messerer-Plisétskaya" },
		status = { kk = "кино актрисасы, АЛЖИР тұтқыны", ru = "киноактриса, узница АЛЖИРа", en = "film actress, prisoner of ALZHIR", es = "actriz de cine, presa de ALZHIR" },
		facts = { "F183", "F184", "F185", "F186", "F188" }, consent = "published",
	},
	nuralina = {
		name = { kk = "Шафиға Нұралина", ru = "Шафига Нуралина", en = "Shafiga Nuralina", es = "Shafiga Nuralina" },
		status = { kk = "АЛЖИР тұтқыны", ru = "узница АЛЖИРа", en = "prisoner of ALZHIR", es = "presa de ALZHIR" },
		facts = { "F200" }, consent = "published",
	},
	platais = {
		name = { kk = "Гертруда Платайс", ru = "Гертруда Платайс", en = "Gertrude Platais", es = "Gertrude Platais" },
		status = { kk = "АЛЖИР тұтқыны", ru = "узница АЛЖИРа", en = "prisoner of ALZHIR", es = "presa de ALZHIR" },
		facts = { "F067", "F068" }, consent = "published",
	},
	plisetsky = {
		name = { kk = "Азарий Плисецкий", ru = "Азарий Плисецкий", en = "Azary Plisetsky", es = "Azari Plisetski" },
		status = { kk = "балет әртісі, сәби кезінде анасымен бірге АЛЖИР-де болды", ru = "артист балета, младенцем был с матерью в АЛЖИРе", en = "dancer, as a baby in ALZHIR with his mother", es = "bailarín, de bebé en ALZHIR con su madre" },
		facts = { "F187", "F209" }, consent = "published",
	},
	ryskulova = {
		name = { kk = "Әзиза Рысқұлова", ru = "Азиза Рыскулова", en = "Aziza Ryskulova", es = "Aziza Ryskúlova" },
		status = { kk = "мал дәрігері, АЛЖИР тұтқыны", ru = "ветеринар, узница АЛЖИРа", en = "vet, prisoner of ALZHIR", es = "veterinaria, presa de ALZHIR" },
		facts = { "F191", "F192" }, consent = "published",
	},
	stepanova = {
		name = { kk = "Галина Степанова-Ключникова", ru = "Галина Степанова-Ключникова", en = "Galina Stepanova-Klyuchnikova", es = "Galina Stepánova-Kliúchnikova" },
		status = { kk = "болашақ инженер, АЛЖИР тұтқыны", ru = "студентка-инженер, узница АЛЖИРа", en = "engineering student, prisoner of ALZHIR", es = "estudiante de ingeniería, presa de ALZHIR" },
		facts = { "F196" }, consent = "published",
	},
	timiryova = {
		name = { kk = "Анна Тимирёва", ru = "Анна Тимирёва", en = "Anna Timiryova", es = "Anna Timiriova" },
		status = { kk = "ақын, Қарлаг тұтқыны", ru = "поэт, заключённая Карлага", en = "poet, prisoner of Karlag", es = "poeta, presa del Karlag" },
		facts = { "F053", "F093" }, consent = "published",
	},
	zhaksybayeva = {
		name = { kk = "Раиса Жақсыбаева", ru = "Раиса Жаксыбаева", en = "Raisa Zhaksybayeva", es = "Raísa Zhaksybáyeva" },
		status = {
			kk = "бұрынғы лагерь барагында туған, музей қызметкері", ru = "родилась в бывшем лагерном бараке, сотрудница музея",
			en = "born in a former camp barrack, head of exhibitions", es = "nacida en un antiguo barracón, responsable de exposiciones",
		},
		facts = { "F269" }, consent = "published",
	},
	zhurgeneva = {
		name = { kk = "Дәмеш Жүргенова", ru = "Дамеш Жургенева", en = "Damesh Zhurgeneva", es = "Damesh Zhurguéneva" },
		status = { kk = "дәрігер, АЛЖИР тұтқыны", ru = "врач, узница АЛЖИРа", en = "doctor, prisoner of ALZHIR", es = "médica, presa de ALZHIR" },
		facts = { "F193", "F194", "F195" }, consent = "published",
	},
}
