return panel {
	kind = "map",
	highlight = { "KZ" },
	title = {
		kk = "Лагерь\u{AD}дің\nжері",
		ru = "Земли\nлагеря",
		en = "The camp’s\nland",
		es = "Las tierras\ndel Karlag",
	},
	body = {
		kk = "Солтүстіктен оңтүстікке 300 км-дей, шығыстан батысқа 200 км-дей; 1940 жылы 18 000 км²-ге жуық жер пайдаланылған. ГУЛАГ картасы бойынша 20 000 км²-ден астам жер бөлінген.",
		ru = "Около 300 км с севера на юг и 200 км с востока на запад; в 1940 году использовалось около 18 000 км². По данным «Карты ГУЛАГа», было отведено более 20 000 км².",
		en = "About 300 km from north to south and 200 km from east to west; some 18,000 km² in use in 1940. The Gulag Map gives over 20,000 km² allotted.",
		es = "Unos 300 km de norte a sur y 200 km de este a oeste; cerca de 18 000 km² en uso en 1940. El Mapa del Gulag da más de 20 000 km² asignados.",
	},
	points = {
		{
			place = "dolinka", at = { 72.6819, 49.6778 },
			label = { kk = "Долинка", ru = "Долинка", en = "Dolinka", es = "Dolinka" },
			note = {
				kk = "Лагерь басқармасы, ол кезде — Долинское ауылы. Бүгінде мұнда музей бар.",
				ru = "Управление лагеря, тогда — село Долинское. Сегодня здесь музей.",
				en = "Headquarters of the camp, then the village of Dolinskoye. Today there is a museum.",
				es = "Sede de la administración del campo, entonces la aldea de Dolínskoye. Hoy hay un museo.",
			},
		},
		{
			place = "karabas", at = { 72.9133, 49.568 },
			label = { kk = "Қарабас", ru = "Карабас", en = "Karabas", es = "Karabas" },
			note = {
				kk = "Теміржол стансасы, өткінші пункт: адамдарды пойызбен осында әкеліп, әрі қарай жөнелткен.",
				ru = "Железнодорожная станция, пересыльный пункт: людей привозили сюда и отправляли дальше.",
				en = "Railway station and transit point: people were brought here by train and sent on.",
				es = "Estación de ferrocarril y punto de tránsito: aquí llegaban las personas en tren y desde aquí eran enviadas a otros lugares.",
			},
		},
		{
			place = "spassk", at = { 73.28789, 49.54056 },
			label = { kk = "Спасск", ru = "Спасск", en = "Spassk", es = "Spassk" },
			note = {
				kk = "1941 жылға дейін — Қарлаг бөлімшесі, одан кейін — әскери тұтқындар мен интернирленгендерге арналған № 99 лагерь.",
				ru = "До 1941 года — отделение Карлага, затем — лагерь № 99 для военнопленных и интернированных.",
				en = "A department of Karlag until 1941, then camp No. 99 for prisoners of war and internees.",
				es = "Sección del Karlag hasta 1941; después, campo n.º 99 para prisioneros de guerra e internados.",
			},
		},
		{
			place = "akmol", at = { 70.97777, 51.06568 },
			label = { kk = "Ақмол (АЛЖИР)", ru = "Акмол (АЛЖИР)", en = "Akmol (ALZHIR)", es = "Akmol (ALZHIR)" },
			note = {
				kk = "Негізгі аумақтан тыс жатқан Ақмола бөлімшесі: орталықтан жолмен 350 км-дей, түзу сызықпен 200 км-дей.",
				ru = "Акмолинское отделение вне основной территории: около 350 км от центра по дорогам, около 200 км по прямой.",
				en = "The Akmola department, outside the main territory: about 350 km from the centre by road and rail, about 200 km in a straight line.",
				es = "Sección de Akmola, fuera del territorio principal: a unos 350 km del centro por carretera y tren, unos 200 km en línea recta.",
			},
		},
		{
			place = "balkhash", at = { 74.98213, 46.84546 },
			label = { kk = "Балқаш", ru = "Балхаш", en = "Balkhash", es = "Baljash" },
			note = {
				kk = "Негізгі аумақтан тыс жатқан Балқаш бөлімшесі: орталықтан жолмен 500 км-дей, түзу сызықпен 360 км-дей.",
				ru = "Балхашское отделение вне основной территории: около 500 км от центра по дорогам, около 360 км по прямой.",
				en = "The Balkhash department, outside the main territory: about 500 km from the centre by road and rail, about 360 km in a straight line.",
				es = "Sección de Baljash, fuera del territorio principal: a unos 500 km del centro por carretera y tren, unos 360 km en línea recta.",
			},
		},
	},
	source = {
		kk = "Дереккөздер: ГУЛАГ тексерісі, шамамен 1939 (Л. Разгон, 1994); орысша Уикипедия (1940); ГУЛАГ картасы. Нүктелер: GeoNames; Уикипедия; Қарағанды тобы, 2013.",
		ru = "Источники: проверка ГУЛАГа, ок. 1939 (Л. Разгон, 1994); русская Википедия (1940); Карта ГУЛАГа. Точки: GeoNames; Википедия; карагандинская группа, 2013.",
		en = "Sources: Gulag inspection, c. 1939 (L. Razgon, 1994); Russian Wikipedia (1940); Gulag Map. Points: GeoNames; Wikipedia; Karaganda team, 2013.",
		es = "Fuentes: inspección del Gulag, h. 1939 (L. Razgón, 1994); Wikipedia en ruso (1940); Mapa del Gulag. Puntos: GeoNames; Wikipedia; equipo de Karagandá, 2013.",
	},
	facts = { "F016", "F017", "F015", "F014", "F018", "F044", "F076", "F162", "F175" },
	awaiting = { "kk", "ru", "es" },
}
