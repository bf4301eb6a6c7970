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
		kk = "Басқарма Долинкада еді. Лагерь жері солтүстіктен оңтүстікке 300 км-дей, шығыстан батысқа 200 км-дей созылды. Осы аралықта лагерь 18 000 км²-ге жуық жерді пайдаланды ○. Екі [бөлімше](department) одан тыс, алыста жатты.",
		ru = "Управляли лагерем из Долинки. Его земли тянулись примерно на 300 км с севера на юг и на 200 км с востока на запад. На этом пространстве лагерь использовал около 18 000 км² ○. Два [отделения](department) лежали далеко за его пределами.",
		en = "The camp was run from Dolinka. Its lands reached some 300 km from north to south and 200 km from east to west; within them it used about 18,000 km² ○. Two [departments](department) lay far outside.",
		es = "El Karlag se dirigía desde Dolinka. Sus tierras medían unos 300 km de norte a sur y 200 km de este a oeste; usaba cerca de 18 000 km² ○. Dos [secciones](department) quedaban muy lejos.",
	},
	points = {
		{
			place = "karaganda", at = { 73.10211, 49.80187 },
			label = { kk = "Қарағанды", ru = "Караганда", en = "Karaganda", es = "Karagandá" },
			note = {
				kk = "Көмір қаласы. Лагерь оның шахталарын асырауға тиіс еді.",
				ru = "Город угля. Лагерь должен был кормить его шахты.",
				en = "The city of coal. The camp was to feed its mines.",
				es = "La ciudad del carbón. El Karlag debía dar de comer a sus minas.",
			},
		},
		{
			place = "dolinka", at = { 72.6819, 49.6778 },
			label = { kk = "Долинка", ru = "Долинка", en = "Dolinka", es = "Dolinka" },
			note = {
				kk = "Лагерь осы ауылдан басқарылды. Басқарма үйін 1933–1935 жылдары тұтқындар салды; қазір онда музей.",
				ru = "Отсюда управляли лагерем. Дом управления в 1933–1935 годах построили заключённые; теперь в нём музей.",
				en = "From this village the camp was run. Prisoners built its headquarters in 1933–1935; today it is a museum.",
				es = "Desde este pueblo se dirigía el Karlag. Los presos levantaron la sede en 1933-1935; hoy es un museo.",
			},
		},
		{
			place = "spassk", at = { 73.28789, 49.54056 },
			label = { kk = "Спасск", ru = "Спасск", en = "Spassk", es = "Spassk" },
			note = {
				kk = "1941 жылға дейін — [Қарлаг](karlag) бөлімшесі. Кейін — әскери тұтқындар мен интернирленгендердің № 99 лагері; испандықтар да осында болды. 1948 жылдан — ерекше лагерьлер.",
				ru = "До 1941 года — отделение [Карлага](karlag), потом лагерь № 99: военнопленные, интернированные, среди них испанцы. С 1948 года — особые лагеря.",
				en = "Until 1941 a department of [Karlag](karlag). Then camp No. 99, for prisoners of war and internees, Spaniards among them. From 1948, special camps.",
				es = "Hasta 1941, sección del [Karlag](karlag). Después, campo n.º 99, para prisioneros de guerra e internados, entre ellos españoles. Desde 1948, campos especiales.",
			},
		},
		{
			place = "karabas", at = { 72.9133, 49.568 },
			label = { kk = "Қарабас", ru = "Карабас", en = "Karabas", es = "Karabás" },
			note = {
				kk = "Адамдарды пойызбен осы бекетке әкеліп, лагерь бөлімшелеріне жөнелткен.",
				ru = "Сюда людей привозили поездом и отсюда отправляли дальше, по отделениям лагеря.",
				en = "People were brought to this station by train, and sent on from here.",
				es = "A esta estación llegaban los trenes con la gente, y desde aquí la enviaban más lejos.",
			},
		},
		{
			place = "akmol", at = { 70.97777, 51.06568 },
			label = { kk = "Ақмол (АЛЖИР)", ru = "Акмол (АЛЖИР)", en = "Akmol (ALZHIR)", es = "Akmol (ALZHIR)" },
			note = {
				kk = "Сотталған адамның туысы болғаны үшін ғана қамалған әйелдер осында ұсталды. Орталықтан жолмен 350 км-дей.",
				ru = "Здесь держали женщин, чья вина была лишь в родстве с осуждённым. Около 350 км от центра по дорогам.",
				en = "Here women were held only because they were related to a condemned man. About 350 km from the centre by road and rail.",
				es = "Aquí encerraban a mujeres solo por ser parientes de un condenado. A unos 350 km del centro por carretera y tren.",
			},
		},
		{
			place = "balkhash", at = { 74.98213, 46.84546 },
			label = { kk = "Балқаш", ru = "Балхаш", en = "Balkhash", es = "Baljash" },
			note = {
				kk = "Мыс зауыты мен көл. Тұтқындар мұнда балық та аулады. Орталықтан жолмен 500 км-дей.",
				ru = "Медный завод и озеро. Заключённые здесь и рыбачили. Около 500 км от центра по дорогам.",
				en = "A copper works and a lake. Prisoners fished here too. About 500 km from the centre by road and rail.",
				es = "Una fundición de cobre y un lago. Los presos también pescaban aquí. A unos 500 km del centro por carretera y tren.",
			},
		},
	},
	areas = {
		{
			at = { 72.9, 49.0 }, width_km = 200, height_km = 300,
			label = {
				kk = "200 × 300 км", ru = "200 × 300 км",
				en = "200 × 300 km", es = "200 × 300 km",
			},
		},
	},
	over = {
		{
			label = { kk = "Испанияның үстіне", ru = "Поверх Испании", en = "Over Spain", es = "Sobre España" },
			at = { -3.7, 40.4 }, country = "ES",
			note = {
				kk = "Сол көлем, сол масштабта.", ru = "Тот же размер, тот же масштаб.",
				en = "The same size, at the same scale.", es = "El mismo tamaño, a la misma escala.",
			},
		},
		{
			label = { kk = "Англияның үстіне", ru = "Поверх Англии", en = "Over England", es = "Sobre Inglaterra" },
			at = { -1.6, 52.5 }, country = "GB",
			note = {
				kk = "Сол көлем, сол масштабта.", ru = "Тот же размер, тот же масштаб.",
				en = "The same size, at the same scale.", es = "El mismo tamaño, a la misma escala.",
			},
		},
	},
	railways = {
		{ { 72.1, 50.64 }, { 73.10211, 49.80187 }, { 72.9133, 49.568 }, { 72.85, 48.86 }, { 73.37, 47.21 }, { 74.98213, 46.84546 } },
		{ { 72.85, 48.86 }, { 70.8, 48.3 } },
	},
	disputed = {
		{
			about = {
				kk = "Лагерь жерінің көлемі",
				ru = "Площадь земель лагеря",
				en = "How much land",
				es = "Cuánta tierra",
			},
			versions = {
				{
					text = {
						kk = "17 129 км²: лагерьдің алғашқы бұйрығы.",
						ru = "17 129 км²: первый приказ лагеря.",
						en = "17,129 km²: the camp’s first order.",
						es = "17 129 km²: la primera orden del Karlag.",
					},
					source = "e-history.kz, 2019",
				},
				{
					text = {
						kk = "18 000 км²: ГУЛАГ тексерісі, шамамен 1939 жыл. 1940 жылы пайдаланылғаны — 17 806 км².",
						ru = "18 000 км²: проверка ГУЛАГа, около 1939 года. В 1940 году использовалось 17 806 км².",
						en = "18,000 km²: an inspection by the Gulag, about 1939. In 1940, 17,806 km² were in use.",
						es = "18 000 km²: inspección del Gulag, hacia 1939. En 1940 se usaban 17 806 km².",
					},
					source = {
						kk = "Л. Разгон, 1994; орысша Уикипедия", ru = "Л. Разгон, 1994; русская Википедия",
						en = "L. Razgon, 1994; Russian Wikipedia", es = "L. Razgón, 1994; Wikipedia en ruso",
					},
				},
				{
					text = {
						kk = "Бөлінген жер 20 000 км²-ден астам.",
						ru = "Отведено более 20 000 км².",
						en = "More than 20,000 km² were allotted.",
						es = "Se asignaron más de 20 000 km².",
					},
					source = {
						kk = "ГУЛАГ картасы", ru = "Карта ГУЛАГа", en = "Gulag Map", es = "Mapa del Gulag",
					},
				},
			},
		},
	},
	alt = {
		kk = "Орталық Қазақстанның картасы: өзендер, көлдер, теміржол. Қарағанды, Долинка, Қарабас, Спасск жақын тұр; Ақмол солтүстікте, Балқаш оңтүстікте, алыста.",
		ru = "Карта Центрального Казахстана: реки, озёра, железная дорога. Караганда, Долинка, Карабас и Спасск — рядом; Акмол далеко на севере, Балхаш далеко на юге.",
		en = "A map of central Kazakhstan with its rivers, lakes and railway. Karaganda, Dolinka, Karabas and Spassk lie close together; Akmol is far to the north, Balkhash far to the south.",
		es = "Mapa del centro de Kazajistán con sus ríos, lagos y ferrocarril. Karagandá, Dolinka, Karabás y Spassk están muy cerca entre sí; Akmol queda lejos al norte y Baljash lejos al sur.",
	},
	narration = {
		kk = [[Лагерь Долинкадан басқарылды. Лагерь жері солтүстіктен оңтүстікке 300 км-дей, шығыстан батысқа 200 км-дей созылды. Осы аралықта лагерь 18 000 км²-ге жуық жерді пайдаланды.

Картада Қазақстанның ортасы көрсетілген. Лагерь жерінің орнында рамка тұр: ені 200 км, ұзындығы 300 км. Рамканың жоғарғы бөлігінде көмір қаласы Қарағанды, Долинка, Қарабас бекеті және Спасск бір-біріне жақын орналасқан.

Екі бөлімше рамкадан тыс, алыста жатты: солтүстік-батыста Ақмол, «АЛЖИР» сонда болған; оңтүстік-шығыста, көл жағасында, Балқаш. Жолмен біріншісіне 350 км-дей, екіншісіне 500 км-дей.

Теміржол солтүстіктен Қарағанды мен Қарабас арқылы Балқашқа барады. Бір тармағы батысқа бұрылады. Сол рамканы сол масштабта Испанияның да, Англияның да үстіне қоюға болады.]],
		ru = [[Управляли лагерем из Долинки. Его земли тянулись примерно на 300 км с севера на юг и на 200 км с востока на запад. На этом пространстве лагерь использовал около 18 000 км².

На карте — середина Казахстана. Земли лагеря обведены рамкой: 200 км в ширину, 300 км в длину. В верхней её части, рядом друг с другом, лежат Караганда, город угля, Долинка, станция Карабас и Спасск.

Два отделения лежали далеко за рамкой: на северо-западе Акмол, где был АЛЖИР, и на юго-востоке, у озера, Балхаш. До первого около 350 км по дорогам, до второго около 500 км.

Железная дорога идёт с севера через Караганду и Карабас к Балхашу. Одна ветка отходит на запад. Ту же рамку в том же масштабе можно положить поверх Испании и поверх Англии.]],
		en = [[The camp was run from Dolinka. Its lands reached some 300 km from north to south and 200 km from east to west; within them it used about 18,000 km².

The map shows the middle of Kazakhstan. A frame stands for the camp’s lands: 200 km wide and 300 km long. In its upper part, close together, lie Karaganda, the city of coal, Dolinka, the station of Karabas, and Spassk.

Two departments lay far outside the frame: to the north-west Akmol, where ALZHIR was, and to the south-east, by a lake, Balkhash. By road and rail it is about 350 km to the first and about 500 km to the second.

A railway runs from the north through Karaganda and Karabas to Balkhash. One branch turns west. The same frame, at the same scale, can be laid over Spain and over England.]],
		es = [[El Karlag se dirigía desde Dolinka. Sus tierras medían unos 300 km de norte a sur y 200 km de este a oeste; usaba cerca de 18 000 km².

El mapa muestra el centro de Kazajistán. Un marco señala las tierras del Karlag: 200 km de ancho y 300 km de largo. En su parte alta, muy cerca entre sí, están Karagandá, la ciudad del carbón, Dolinka, la estación de Karabás y Spassk.

Dos secciones quedaban muy lejos del marco: al noroeste Akmol, donde estuvo ALZHIR, y al sureste, junto a un lago, Baljash. Por carretera y tren hay unos 350 km hasta la primera y unos 500 km hasta la segunda.

Un ferrocarril va del norte, por Karagandá y Karabás, hasta Baljash. Un ramal se desvía al oeste. El mismo marco, a la misma escala, puede ponerse sobre España y sobre Inglaterra.]],
	},
	source = {
		kk = "Дереккөздер: ГУЛАГ тексерісі, шамамен 1939 (Л. Разгон); ГУЛАГ картасы; GeoNames",
		ru = "Источники: проверка ГУЛАГа, ок. 1939 (Л. Разгон); Карта ГУЛАГа; GeoNames",
		en = "Sources: Gulag inspection, c. 1939 (L. Razgon); Gulag Map; GeoNames",
		es = "Fuentes: inspección del Gulag, h. 1939 (L. Razgón); Mapa del Gulag; GeoNames",
	},
	facts = { "F014", "F015", "F016", "F018", "F019", "F036", "F038", "F044", "F057", "F063", "F076", "F077", "F085", "F162", "F175", "F277" },
	awaiting = { "kk", "ru", "es" },
}
