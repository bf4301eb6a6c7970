-- The people whom panels name as part of the story, by id, in alphabetical order. A panel names them in `names`.
-- consent: "published" (the name stands in print), "family" (the family agreed), "none" (never shown).
---@type table<string, lantern.PeopleEntry>
return people {
	acebal = {
		name = { kk = "Авелино Асебаль Перес", ru = "Авелино Асебаль Перес", en = "Avelino Acebal Pérez", es = "Avelino Acebal Pérez" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
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
	armesto = {
		name = { kk = "Педро Арместо Сако", ru = "Педро Арместо Сако", en = "Pedro Armesto Saco", es = "Pedro Armesto Saco" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	banuelos = {
		name = { kk = "Хосе Мария Баньюэлос", ru = "Хосе Мария Баньюэлос", en = "José María Bañuelos", es = "José María Bañuelos" },
		status = { kk = "бала кезінде эвакуацияланған, тұтқын", ru = "эвакуирован ребёнком, заключённый", en = "evacuated as a child, prisoner", es = "evacuado de niño, preso" },
		facts = { "F118" }, consent = "published",
	},
	bershadskaya = {
		name = { kk = "Любовь Бершадская", ru = "Любовь Бершадская", en = "Lyubov Bershadskaya", es = "Liubov Bershádskaya" },
		status = { kk = "медбике, Кеңгір тұтқыны", ru = "медсестра, заключённая Кенгира", en = "nurse, prisoner in Kengir", es = "enfermera, presa en Kenguir" },
		facts = { "F250" }, consent = "published",
	},
	["castaneda-angel"] = {
		name = { kk = "Анхель Кастаньеда", ru = "Анхель Кастаньеда", en = "Ángel Castañeda", es = "Ángel Castañeda" },
		status = { kk = "теңізші, интернирленген", ru = "моряк, интернированный", en = "sailor, internee", es = "marino, internado" },
		facts = { "F104", "F121", "F131" }, consent = "published",
	},
	["castaneda-jose"] = {
		name = { kk = "Хосе Кастаньеда", ru = "Хосе Кастаньеда", en = "José Castañeda", es = "José Castañeda" },
		status = { kk = "теңізші, интернирленген", ru = "моряк, интернированный", en = "sailor, internee", es = "marino, internado" },
		facts = { "F104", "F121" }, consent = "published",
	},
	castro = {
		name = { kk = "Хуан Кастро Лопес", ru = "Хуан Кастро Лопес", en = "Juan Castro López", es = "Juan Castro López" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	chizhevsky = {
		name = { kk = "Александр Чижевский", ru = "Александр Чижевский", en = "Alexander Chizhevsky", es = "Alexander Chizhevski" },
		status = { kk = "биофизик, тұтқын, кейін жер аударылған", ru = "биофизик, заключённый, потом ссыльный", en = "biophysicist, prisoner, then exile", es = "biofísico, preso, después desterrado" },
		facts = { "F090" }, consent = "published",
	},
	conesa = {
		name = { kk = "Хуан Конеса Кастильо", ru = "Хуан Конеса Кастильо", en = "Juan Conesa Castillo", es = "Juan Conesa Castillo" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	davila = {
		name = { kk = "Мануэль Давила Эйрас", ru = "Мануэль Давила Эйрас", en = "Manuel Dávila Eiras", es = "Manuel Dávila Eiras" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	dopico = {
		name = { kk = "Мануэль Допико", ru = "Мануэль Допико", en = "Manuel Dopico", es = "Manuel Dopico" },
		status = { kk = "Қарағанды лагерьлерінің тұтқыны", ru = "узник карагандинских лагерей", en = "held in the camps of Karaganda", es = "cautivo en los campos de Karagandá" },
		facts = { "F116" }, consent = "published",
	},
	eifert = {
		name = { kk = "Владимир Эйферт", ru = "Владимир Эйферт", en = "Vladimir Eifert", es = "Vladímir Eifert" },
		status = { kk = "суретші, жер аударылған", ru = "художник, ссыльный", en = "painter, exile", es = "pintor, desterrado" },
		facts = { "F095" }, consent = "published",
	},
	fuster = {
		name = { kk = "Хулиан Фустер Рибо", ru = "Хулиан Фустер Рибо", en = "Julián Fuster Ribó", es = "Julián Fuster Ribó" },
		status = { kk = "хирург, Кеңгір тұтқыны", ru = "хирург, заключённый Кенгира", en = "surgeon, prisoner in Kengir", es = "cirujano, preso en Kenguir" },
		facts = { "F248", "F249", "F250", "F251" }, consent = "published",
	},
	["garcia-gomez"] = {
		name = { kk = "Хосе Гарсия Гомес", ru = "Хосе Гарсия Гомес", en = "José García Gómez", es = "José García Gómez" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	gazimiev = {
		name = { kk = "Имран Газимиев", ru = "Имран Газимиев", en = "Imran Gazimiev", es = "Imrán Gazímiev" },
		status = {
			kk = "бала кезінде күштеп қоныс аударылған, кейін шахтёр", ru = "депортирован ребёнком, позже шахтёр",
			en = "deported as a child, later a miner", es = "deportado de niño, después minero",
		},
		facts = { "F271" }, consent = "published",
	},
	["gomez-marino"] = {
		name = { kk = "Хуан Гомес Мариньо", ru = "Хуан Гомес Мариньо", en = "Juan Gómez Mariño", es = "Juan Gómez Mariño" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	grodzyanskaya = {
		name = { kk = "Евдокия Гродзянская", ru = "Евдокия Гродзянская", en = "Yevdokia Grodzyanskaya", es = "Yevdokia Grodziánskaya" },
		status = { kk = "Қарлаг тұтқыны", ru = "заключённая Карлага", en = "prisoner of Karlag", es = "presa del Karlag" },
		facts = { "F207" }, consent = "published",
	},
	hansi = {
		name = { kk = "Ханси", ru = "Ханси", en = "Hansi", es = "Hansi" },
		status = { kk = "австриялық, Көкөзек тұтқыны", ru = "австрийка, узница Кок-Узека", en = "Austrian, prisoner in Kok-Uzek", es = "austriaca, presa en Kok-Uzek" },
		facts = { "F246" }, consent = "published",
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
	kuznetsov = {
		name = { kk = "Кузнецов", ru = "Кузнецов", en = "Kuznetsov", es = "Kuznetsov" },
		status = { kk = "агроном, тұтқын", ru = "агроном, заключённый", en = "agronomist, prisoner", es = "agrónomo, preso" },
		facts = { "F044" }, consent = "published",
	},
	["leira-antonio"] = {
		name = { kk = "Антонио Лейра Карпенте", ru = "Антонио Лейра Карпенте", en = "Antonio Leira Carpente", es = "Antonio Leira Carpente" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	["leira-beatriz"] = {
		name = { kk = "Беатрис Лейра", ru = "Беатрис Лейра", en = "Beatriz Leira", es = "Beatriz Leira" },
		status = { kk = "теңізшінің қызы, әкесінің естелігін айтқан", ru = "дочь моряка, рассказала его воспоминания", en = "a sailor’s daughter, who passed on his memories", es = "hija de un marino, transmitió sus recuerdos" },
		facts = { "F049" }, consent = "published",
	},
	llompart = {
		name = { kk = "Педро Льомпарт Бенассар", ru = "Педро Льомпарт Бенассар", en = "Pedro Llompart Benassar", es = "Pedro Llompart Benassar" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	llona = {
		name = { kk = "Агустин Льона", ru = "Агустин Льона", en = "Agustín Llona", es = "Agustín Llona" },
		status = { kk = "кеме механигі, интернирленген", ru = "судовой механик, интернированный", en = "ship’s engineer, internee", es = "maquinista naval, internado" },
		facts = { "F105", "F117" }, consent = "published",
	},
	maron = {
		name = { kk = "Кармен Марон Фернандес", ru = "Кармен Марон Фернандес", en = "Carmen Marón Fernández", es = "Carmen Marón Fernández" },
		status = { kk = "эвакуацияланған бала, Ленинград қоршауындағы медбике", ru = "эвакуирована ребёнком, медсестра в блокадном Ленинграде", en = "evacuated as a child, nurse in besieged Leningrad", es = "evacuada de niña, enfermera en el cerco de Leningrado" },
		facts = { "F255" }, consent = "published",
	},
	messerer = {
		name = { kk = "Рахиль Мессерер-Плисецкая", ru = "Рахиль Мессерер-Плисецкая", en = "Rakhil Messerer-Plisetskaya", es = "Rajil Messerer-Plisétskaya" },
		status = { kk = "кино актрисасы, АЛЖИР тұтқыны", ru = "киноактриса, узница АЛЖИРа", en = "film actress, prisoner of ALZHIR", es = "actriz de cine, presa de ALZHIR" },
		facts = { "F183", "F184", "F185", "F186", "F188" }, consent = "published",
	},
	montejano = {
		name = { kk = "Висенте Монтехано", ru = "Висенте Монтехано", en = "Vicente Montejano", es = "Vicente Montejano" },
		status = { kk = "ұшқыш курсант, интернирленген", ru = "курсант-лётчик, интернированный", en = "student pilot, internee", es = "alumno piloto, internado" },
		facts = { "F244", "F245" }, consent = "published",
	},
	mukhamedkhanov = {
		name = { kk = "Қайым Мұхамедханов", ru = "Каюм Мухамедханов", en = "Kayum Mukhamedkhanov", es = "Kayum Mujamedjánov" },
		status = { kk = "абайтанушы, Қарлаг тұтқыны", ru = "исследователь Абая, заключённый Карлага", en = "scholar of Abai, prisoner of Karlag", es = "estudioso de Abái, preso del Karlag" },
		facts = { "F098", "F213" }, consent = "published",
	},
	nuralina = {
		name = { kk = "Шафиға Нұралина", ru = "Шафига Нуралина", en = "Shafiga Nuralina", es = "Shafiga Nuralina" },
		status = { kk = "АЛЖИР тұтқыны", ru = "узница АЛЖИРа", en = "prisoner of ALZHIR", es = "presa de ALZHIR" },
		facts = { "F200" }, consent = "published",
	},
	["perez-fernandez"] = {
		name = { kk = "Рикардо Перес Фернандес", ru = "Рикардо Перес Фернандес", en = "Ricardo Pérez Fernández", es = "Ricardo Pérez Fernández" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	["perez-perez"] = {
		name = { kk = "Хосе Перес Перес", ru = "Хосе Перес Перес", en = "José Pérez Pérez", es = "José Pérez Pérez" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	pineiro = {
		name = { kk = "Энрике Пиньейро Диас", ru = "Энрике Пиньейро Диас", en = "Enrique Piñeiro Díaz", es = "Enrique Piñeiro Díaz" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
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
	rodriguez = {
		name = { kk = "Эрмохенес Родригес", ru = "Эрмохенес Родригес", en = "Hermógenes Rodríguez", es = "Hermógenes Rodríguez" },
		status = { kk = "ұшқыш курсант, интернирленген", ru = "курсант-лётчик, интернированный", en = "student pilot, internee", es = "alumno piloto, internado" },
		facts = { "F127" }, consent = "published",
	},
	["rodriguez-fuente"] = {
		name = { kk = "Секундино Родригес де ла Фуэнте", ru = "Секундино Родригес де ла Фуэнте", en = "Secundino Rodríguez de la Fuente", es = "Secundino Rodríguez de la Fuente" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	ryskulova = {
		name = { kk = "Әзиза Рысқұлова", ru = "Азиза Рыскулова", en = "Aziza Ryskulova", es = "Aziza Ryskúlova" },
		status = { kk = "мал дәрігері, АЛЖИР тұтқыны", ru = "ветеринар, узница АЛЖИРа", en = "vet, prisoner of ALZHIR", es = "veterinaria, presa de ALZHIR" },
		facts = { "F191", "F192" }, consent = "published",
	},
	["sanchez-gomez"] = {
		name = { kk = "Рамон Санчес-Гомес Феррагут", ru = "Рамон Санчес-Гомес Феррагут", en = "Ramón Sánchez-Gómez Ferragut", es = "Ramón Sánchez-Gómez Ferragut" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	["sanchez-vazquez"] = {
		name = { kk = "Кристобаль Санчес Васкес", ru = "Кристобаль Санчес Васкес", en = "Cristóbal Sánchez Vázquez", es = "Cristóbal Sánchez Vázquez" },
		status = { kk = "егінші, Көк дивизия солдаты, әскери тұтқын", ru = "батрак, солдат Голубой дивизии, военнопленный", en = "farm worker, soldier of the Blue Division, prisoner of war", es = "jornalero, soldado de la División Azul, prisionero de guerra" },
		facts = { "F109" }, consent = "published",
	},
	santamaria = {
		name = { kk = "Рамон Сантамария Гарсия", ru = "Рамон Сантамария Гарсия", en = "Ramón Santamaría García", es = "Ramón Santamaría García" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
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
	trigo = {
		name = { kk = "Хоакин Триго Саянс", ru = "Хоакин Триго Саянс", en = "Joaquín Trigo Sayans", es = "Joaquín Trigo Sayans" },
		status = { kk = "теңізші, ФЕДИП ашықхатындағы он алтының бірі", ru = "моряк, один из шестнадцати на открытке ФЕДИП", en = "sailor, one of the sixteen on the FEDIP postcard", es = "marino, uno de los dieciséis de la postal de la FEDIP" },
		facts = { "F252" }, consent = "published",
	},
	vogeler = {
		name = { kk = "Генрих Фогелер", ru = "Генрих Фогелер", en = "Heinrich Vogeler", es = "Heinrich Vogeler" },
		status = { kk = "суретші, депортацияланған", ru = "художник, депортированный", en = "painter, deportee", es = "pintor, deportado" },
		facts = { "F094" }, consent = "published",
	},
	yermekov = {
		name = { kk = "Әлімхан Ермеков", ru = "Алимхан Ермеков", en = "Alimkhan Yermekov", es = "Alimján Yermékov" },
		status = { kk = "математик, тұтқын", ru = "математик, заключённый", en = "mathematician, prisoner", es = "matemático, preso" },
		facts = { "F210", "F211" }, consent = "published",
	},
	yermekova = {
		name = { kk = "Рақия Ермекова", ru = "Ракия Ермекова", en = "Rakiya Yermekova", es = "Rakiya Yermékova" },
		status = { kk = "хирург", ru = "хирург", en = "surgeon", es = "cirujana" },
		facts = { "F212" }, consent = "published",
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
