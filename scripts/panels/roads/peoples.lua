return panel {
	kind = "story",
	art = { file = "peoples.svg", place = "wide" },
	title = { kk = "Тұтас халықтар", ru = "Целые народы", en = "Whole peoples", es = "Pueblos enteros" },
	body = {
		kk = [[Имран Газимиев Шешенстаннан Қарағанды облысына тоғыз жасында айдалды. Шахтер болды. Сексенінде, 2015 жылғы 31 мамырда, [Қарлаг](karlag) музейіне алғаш кірді.

Мемлекет Қазақстанға 1937 жылы корейлерді, 1940 жылы Польша азаматтарын, 1942 жылғы ақпанға дейін 400 000-нан астам немісті, 1944 жылы шешендер мен ингуштарды әкелді ○. Азық таусылды, көп неміс өлді, әсіресе балалар.

Шахталарда шешендер мен ингуштар жоспарға денсаулығын, өмірін берді, дейді тарихшы З. Исакиева.]],
		ru = [[Имрану Газимиеву было девять лет, когда его выслали из Чечни в Карагандинскую область. Он стал шахтёром. В восемьдесят, 31 мая 2015 года, он впервые вошёл в музей [Карлага](karlag).

Государство выслало в Казахстан корейцев в 1937 году, польских граждан в 1940-м, более 400 000 немцев к февралю 1942-го, чеченцев и ингушей в 1944-м ○. Еды не хватало; умерли многие немцы, прежде всего дети.

В шахтах, пишет историк Зулай Исакиева, чеченцы и ингуши выполняли план ценой здоровья и жизни.]],
		en = [[Imran Gazimiev was nine when he was deported from Chechnya to the Karaganda region. He became a miner. At eighty, on 31 May 2015, he entered the museum of [Karlag](karlag) in Dolinka for the first time.

The state sent Koreans to Kazakhstan in 1937, Polish citizens in 1940, over 400,000 Germans by February 1942, Chechens and Ingush in 1944 ○. Food ran out, and many of the Germans died, above all children.

In the mines, writes the historian Zulai Isakieva, Chechens and Ingush met the plan at the price of health and life.]],
		es = [[A los nueve años deportaron a Imrán Gazimíev de Chechenia a la región de Karagandá. Fue minero. A los ochenta, el 31 de mayo de 2015, entró por primera vez en el museo del [Karlag](karlag).

El Estado envió a Kazajistán coreanos en 1937, ciudadanos polacos en 1940, más de 400 000 alemanes hasta febrero de 1942. Siguieron los chechenos e ingusetios, en 1944 ○. Faltó comida; murieron muchos alemanes, sobre todo niños.

En las minas, escribe la historiadora Zulai Isákieva, chechenos e ingusetios pagaron el plan con salud y vida.]],
	},
	disputed = {
		{
			about = {
				kk = "Қанша адам жер аударылды",
				ru = "Сколько людей выслали",
				en = "How many were deported",
				es = "Cuántos fueron deportados",
			},
			versions = {
				{
					text = {
						kk = "Корейлер, 1937: Қазақстан мен Өзбекстанға 172 000-ға жуық адам; басқа дерек бойынша 180 000-дай.",
						ru = "Корейцы, 1937: почти 172 000 человек в Казахстан и Узбекистан; по другим данным, около 180 000.",
						en = "Koreans, 1937: nearly 172,000 people, to Kazakhstan and Uzbekistan; elsewhere some 180,000.",
						es = "Coreanos, 1937: casi 172 000 personas, a Kazajistán y Uzbekistán; según otra fuente, unas 180 000.",
					},
					source = {
						kk = "Г. Ким, 2004; Мичиган университетінің журналы",
						ru = "Г. Ким, 2004; журнал Мичиганского университета",
						en = "G. Kim, 2004; a journal of the University of Michigan",
						es = "G. Kim, 2004; una revista de la Universidad de Míchigan",
					},
				},
				{
					text = {
						kk = "Польша азаматтары: 1940 жылғы сәуірде ғана Қазақстанға 61 092 адам. Барлық жер аударылғандарды поляк есептері 1,2 миллионға дейін, кеңес кестелері 330 000-ға дейін жеткізеді.",
						ru = "Польские граждане: только в апреле 1940 года в Казахстан — 61 092 человека. Всех высланных польские оценки доводят до 1,2 миллиона, советские таблицы — до 330 000.",
						en = "Polish citizens: 61,092 to Kazakhstan in April 1940 alone. For all the deported, Polish estimates go up to 1.2 million, Soviet tables to 330,000.",
						es = "Ciudadanos polacos: solo en abril de 1940, 61 092 a Kazajistán. Para todos los deportados, las estimaciones polacas llegan a 1,2 millones; las tablas soviéticas, a 330 000.",
					},
					source = { kk = "С. Цесельский, Вроцлав", ru = "С. Цесельский, Вроцлав", en = "S. Ciesielski, Wrocław", es = "S. Ciesielski, Wrocław" },
				},
				{
					text = {
						kk = "Немістер: 1942 жылғы ақпанның басына дейін 400 000-нан астам; басқа дерек бойынша 444 000.",
						ru = "Немцы: более 400 000 к началу февраля 1942 года; по другим данным, 444 000.",
						en = "Germans: over 400,000 by early February 1942; another count gives 444,000.",
						es = "Alemanes: más de 400 000 a comienzos de febrero de 1942; otra fuente da 444 000.",
					},
					source = {
						kk = "Ю. Подопригора; неміс азаматтық білім мәтіні",
						ru = "Ю. Подопригора; немецкое просветительское издание",
						en = "J. Podoprigora; a German civic-education text",
						es = "J. Podoprigora; un texto alemán de educación cívica",
					},
				},
				{
					text = {
						kk = "Қарағанды облысына қанша шешен мен ингуш әкелінгенін біз білмейміз.",
						ru = "Сколько чеченцев и ингушей привезли в Карагандинскую область, мы не знаем.",
						en = "How many Chechens and Ingush were brought to the Karaganda region, we do not know.",
						es = "No sabemos cuántos chechenos e ingusetios fueron llevados a la región de Karagandá.",
					},
				},
			},
		},
	},
	alt = {
		kk = "Көкжиекте шеті көрінбейтін жүк пойызы тұр: қараңғы вагондар біріне-бірі жалғасып, даланың о шетінен бұ шетіне созылған.",
		ru = "Товарный поезд во весь горизонт: тёмные вагоны тянутся один за другим, и конца им не видно.",
		en = "A goods train along the whole horizon: dark wagons, one behind the other, with no end in sight.",
		es = "Un tren de mercancías ocupa todo el horizonte: vagones oscuros, uno tras otro, sin final a la vista.",
	},
	source = {
		kk = "Дереккөздер: Азаттық, 2015; Ю. Подопригора; З. Исакиева, 2015",
		ru = "Источники: Азаттык, 2015; Ю. Подопригора; З. Исакиева, 2015",
		en = "Sources: Azattyq, 2015; J. Podoprigora; Z. Isakieva, 2015",
		es = "Fuentes: Azattyq, 2015; J. Podoprigora; Z. Isákieva, 2015",
	},
	facts = { "F010", "F223", "F224", "F226", "F230", "F231", "F271" },
	names = { "gazimiev" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
