return panel {
	kind = "story",
	title = {
		kk = "Бұл жерде ел тұрған",
		ru = "Здесь жили люди",
		en = "People lived here",
		es = "Aquí vivía gente",
	},
	body = {
		kk = [[Қоянды — бүкіл [далаға](steppe) белгілі жәрмеңке еді. 1930 жылғы мамырда мемлекет сол маңнан лагерьге 110 000 гектар жер бөлді. Жәрмеңкенің өзіне ғана тиіспеді: бұл жердің бос емес екенін қағаз да білген.

Мұнда қазақтар, орыстар, украиндар мен немістер тұратын. 1931 жылы оларды күштеп қуды ○. Лагерь [мұрағатын](archive) оқыған тарихшылар айтады: қазақтар жайылымын бермей қарсыласқан, алғашқы жылдары көп адам өлген. Қарсыласқандардың кейбірі [тұтқынға](prisoner) айналған.]],
		ru = [[Коянды — ярмарка, известная всей [степи](steppe). В мае 1930 года государство отвело рядом с ней под лагерь 110 000 гектаров. Не тронуло только саму ярмарку: даже бумага знала, что эта земля не пустует.

Здесь жили казахи, русские, украинцы, немцы. В 1931 году их выгнали силой ○. Историки, работавшие в [архиве](archive) лагеря, пишут: казахи сопротивлялись, не отдавали пастбищ; в первые годы умерли многие. Некоторые из сопротивлявшихся сами стали [заключёнными](prisoner).]],
		en = [[Koyandy was a market known across the [steppe](steppe). In May 1930 the state took 110,000 hectares near it for a camp. It spared only the grounds and buildings of the fair: the paper itself knew that this land was in use.

Kazakhs, Russians, Ukrainians and Germans lived here. In 1931 they were driven out by force ○. Historians who worked in the camp’s [archive](archive) report that Kazakhs resisted losing their pastures, and that many people died in the first years. Some who resisted became [prisoners](prisoner) themselves.]],
		es = [[Koyandy era una feria conocida en toda la [estepa](steppe). En mayo de 1930 el Estado destinó a un campo de trabajo 110 000 hectáreas cercanas. Solo respetó el recinto y los edificios de la feria: hasta el papel sabía que aquella tierra no estaba vacía.

Aquí vivían kazajos, rusos, ucranianos y alemanes. En 1931 los echaron por la fuerza ○. Según los historiadores que trabajaron en el [archivo](archive) del campo, los kazajos defendieron sus pastos y que en los primeros años murió mucha gente. Algunos de los que resistieron acabaron [presos](prisoner).]],
	},
	disputed = {
		{
			about = {
				kk = "Қанша адам қуылды",
				ru = "Сколько людей выгнали",
				en = "How many were driven out",
				es = "Cuántas personas fueron expulsadas",
			},
			versions = {
				{
					text = {
						kk = "Сенімді сан белгісіз: қуылғандардың да, өлгендердің де.",
						ru = "Достоверных чисел нет: ни выселенных, ни умерших.",
						en = "No number that can be relied on is known: not of those driven out, nor of those who died.",
						es = "No se conoce ninguna cifra fiable, ni de los expulsados ni de los muertos.",
					},
				},
			},
		},
	},
	art = { file = "aul-night.svg", front = "aul-night-light.svg", gap = 0 },
	alt = {
		kk = "Түнгі ауыл: киіз үйлер бір-біріне жақын тігілген. Бірінің есігі ашық, ішінен жарық түсіп тұр.",
		ru = "Ночной аул: юрты стоят близко друг к другу. В одной открыта дверь, оттуда падает свет.",
		en = "An aul at night: felt yurts stand close together. In one of them the door is open, and light falls out.",
		es = "Un aul de noche: yurtas de fieltro, muy juntas. Una tiene la puerta abierta y de ella sale luz.",
	},
	source = {
		kk = "Дереккөздер: М. Штарк, В. Хеделер, 2007; Бектұров кітапханасы, Қарағанды",
		ru = "Источники: М. Штарк, В. Хеделер, 2007; библиотека Бектурова, Караганда",
		en = "Sources: M. Stark and W. Hedeler, 2007; Bekturov Library, Karaganda",
		es = "Fuentes: M. Stark y W. Hedeler, 2007; Biblioteca Bektúrov, Karagandá",
	},
	facts = { "F005", "F004", "F217" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
