return panel {
	kind = "compare",
	art = { file = "held.svg", place = "wide" },
	title = {
		kk = "Еріксіздіктің үш аты",
		ru = "Три слова о несвободе",
		en = "Three words for not being free",
		es = "Tres palabras para no ser libre",
	},
	lead = {
		kk = "Үш адам, бір дала. Лагерь тұтқыны болған — біреуі ғана.",
		ru = "Три человека, одна степь. Узником лагеря был только один.",
		en = "Three men, one steppe. Only one of them was a prisoner of the camp.",
		es = "Tres hombres, una estepa. Solo uno fue preso del campo de trabajo.",
	},
	columns = {
		{
			heading = { kk = "Тұтқын", ru = "Заключённый", en = "Prisoner", es = "Preso" },
			body = {
				kk = "*Александр Чижевский*, биофизик. 1943 жылы сегіз жылға сотталды. Жолы Ивдельлаг, Спасск, Долинка арқылы өтті; нөмірі — СГ-555. Кейін Қарағандыда [айдауда](exile) жүріп, зертханада істеді.",
				ru = "*Александр Чижевский*, биофизик. В 1943 году приговорён к восьми годам. Ивдельлаг, Спасск, Долинка; его номер — СГ-555. Потом [ссылка](exile) в Караганде и работа в лаборатории.",
				en = "*Alexander Chizhevsky*, biophysicist. Sentenced in 1943 to eight years: Ivdellag, Spassk, Dolinka. His number: SG-555. Then [exile](exile), and a laboratory, in Karaganda.",
				es = "*Alexander Chizhevski*, biofísico. Condenado en 1943 a ocho años: Ivdellag, Spassk, Dolinka. Su número: SG-555. Después, [destierro](exile) y laboratorio en Karagandá.",
			},
		},
		{
			heading = { kk = "Депортацияланған", ru = "Депортированный", en = "Deportee", es = "Deportado" },
			body = {
				kk = "*Генрих Фогелер*, Ворпсведеден шыққан неміс суретшісі. 1941 жылғы қыркүйекте Корнеевка ауылына депортацияланды. 1942 жылғы 14 маусымда шаруашылық ауруханасында аштық пен аурудан өлді.",
				ru = "*Генрих Фогелер*, художник из немецкого Ворпсведе. В сентябре 1941 года его выслали в село Корнеевка. 14 июня 1942 года он умер от голода и болезни в больнице хозяйства.",
				en = "*Heinrich Vogeler*, painter from Worpswede in Germany. Deported in September 1941 to the village of Korneevka. On 14 June 1942 he died of hunger and illness in a farm hospital.",
				es = "*Heinrich Vogeler*, pintor de Worpswede, en Alemania. Deportado en septiembre de 1941 a la aldea de Kornéievka. El 14 de junio de 1942 murió de hambre y enfermedad en el hospital de una granja.",
			},
		},
		{
			heading = { kk = "Жер аударылған", ru = "Ссыльный", en = "Exile", es = "Desterrado" },
			body = {
				kk = "*Владимир Эйферт*, суретші, 1939 жылға дейін Пушкин музейінің директоры. 1941 жылы неміс болғаны үшін қуылды. Соңына дейін Қарағанды облысында тұрып, шахтерлердің сурет студиясын ашты.",
				ru = "*Владимир Эйферт*, художник, до 1939 года директор Пушкинского музея. В 1941-м выслан из Москвы как немец. До смерти жил под Карагандой, основал изостудию для шахтёров.",
				en = "*Vladimir Eifert*, painter, director of the Pushkin Museum in Moscow until 1939. Expelled in 1941 as a German, he lived in the Karaganda region until his death and founded a painting studio for miners.",
				es = "*Vladímir Eifert*, pintor, director del Museo Pushkin de Moscú hasta 1939. Expulsado en 1941 por ser alemán, vivió en la región de Karagandá hasta su muerte y fundó un taller de pintura para mineros.",
			},
		},
	},
	alt = {
		kk = "Дала шетінде қатар тұрған үш аласа үй: ұзын барак, жартылай жерге кірген аурухана, кішкене үй. Соңғысының ғана терезесінде жарық бар.",
		ru = "Три низких дома на краю степи: длинный барак, вросшая в землю больница и домик. Свет только в окне последнего.",
		en = "Three low houses on the edge of the steppe: a long barrack, a hut sunk into the ground, a small house. Only the last has a lit window.",
		es = "Tres casas bajas al borde de la estepa: un barracón largo, una choza hundida en la tierra y una casita. Solo en la última hay luz.",
	},
	source = {
		kk = "Дереккөздер: e-history.kz; Weser-Kurier, 2012; «Индустриальная Караганда», 2017",
		ru = "Источники: e-history.kz; Weser-Kurier, 2012; «Индустриальная Караганда», 2017",
		en = "Sources: e-history.kz; Weser-Kurier, 2012; Industrialnaya Karaganda, 2017",
		es = "Fuentes: e-history.kz; Weser-Kurier, 2012; Industriálnaya Karagandá, 2017",
	},
	facts = { "F090", "F094", "F095", "F243" },
	names = { "chizhevsky", "eifert", "vogeler" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
