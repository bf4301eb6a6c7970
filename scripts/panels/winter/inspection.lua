return panel {
	kind = "document",
	title = {
		kk = "Тексеру не көрді",
		ru = "Что увидела проверка",
		en = "What the inspection saw",
		es = "Lo que vio la inspección",
	},
	body = {
		kk = [[1939 жылдар шамасында ○ [ГУЛАГ](gulag) өзінің ең ірі лагерьлерінің бірі Қарлагты тексерді. Есепте [боран](buran) не батпақ жолды айлап жабатыны, телефон да, телеграф желісі де жоғы айтылады.

Лагерьдің өз қағаздары одан да көпті айтады. 1935: туыспен кездесу — ең жоғары марапаттың бірі. 1936: тығыздық, қандала, емшектегі баласы бар әйелдер нашар жерде тұрады. 1939, [Ақмола бөлімшесі](alzhir): тамақ жетпейді.]],
		ru = [[Около 1939 года ○ [ГУЛАГ](gulag) проверил Карлаг, один из крупнейших своих лагерей. [Бураны](buran) или грязь, говорится в отчёте, на месяцы закрывали дороги; ни телефонной, ни телеграфной сети не было.

Бумаги самого лагеря говорят больше. 1935: свидание с родными — одна из высших наград. 1936: теснота, клопы, женщины с младенцами живут плохо. 1939, [Акмолинское отделение](alzhir): не хватает еды.]],
		en = [[About 1939 ○ the [Gulag](gulag) had Karlag inspected, one of its largest camps. For months, says the report, [snowstorms](buran) or mud closed the roads. There was no telephone or telegraph net.

The camp’s own papers say more. 1935: a visit from relatives is one of the highest rewards. 1936: overcrowding, bedbugs, women with babies badly housed. 1939, on the [Akmola department](alzhir): food is lacking.]],
		es = [[Hacia 1939 ○ el [Gulag](gulag) inspeccionó el Karlag, uno de sus mayores campos. Durante meses, dice el informe, las [ventiscas](buran) o el barro cerraban los caminos. No había red telefónica ni telegráfica.

Los papeles del campo cuentan más. 1935: la visita de un familiar es de los mayores premios. 1936: hacinamiento, chinches, mujeres con bebés mal alojadas. 1939, en la [sección de Akmola](alzhir): falta comida.]],
	},
	document = {
		language = "ru",
		printed = "Дороги, связывающие все лагерные подразделения с центром, только грунтовые […]",
		translation = {
			kk = "Барлық лагерь бөлімшелерін орталықпен байланыстыратын жолдар тек қара жол […]",
			ru = "Дороги, связывающие все лагерные подразделения с центром, только грунтовые […]",
			en = "The roads that link all parts of the camp with its centre are dirt tracks only […]",
			es = "Los caminos que unen todas las dependencias del campo con el centro son solo de tierra […]",
		},
		caption = {
			kk = "Қарлаг туралы ГУЛАГ тексеруі есебінен, Лев Разгон келтірген (Мәскеу, 1994)",
			ru = "Из отчёта проверки ГУЛАГа о Карлаге; приводит Лев Разгон (Москва, 1994)",
			en = "From a Gulag inspection report on Karlag, quoted by Lev Razgon (Moscow, 1994)",
			es = "Informe de inspección del Gulag sobre el Karlag, citado por Lev Razgón (Moscú, 1994)",
		},
	},
	disputed = {
		{
			about = { kk = "Есептің күні", ru = "Дата отчёта", en = "The date of the report", es = "La fecha del informe" },
			versions = {
				{
					text = {
						kk = "Көшірмеде күні жоқ. Есепте саналған 34 536 тұтқын 1939 жылға сай келеді.",
						ru = "В копии даты нет. Число заключённых в отчёте, 34 536, подходит к 1939 году.",
						en = "The copy shows no date. The 34,536 prisoners it counts fit the year 1939.",
						es = "La copia no lleva fecha. Los 34 536 presos que cuenta corresponden a 1939.",
					},
					source = {
						kk = "Л. Разгон, 1994; ГУЛАГ картасы", ru = "Л. Разгон, 1994; Карта ГУЛАГа",
						en = "L. Razgon, 1994; Gulag Map", es = "L. Razgón, 1994; Mapa del Gulag",
					},
				},
				{
					text = {
						kk = "Университет мұрағатында 1939 жылғы екі есеп сипатталған: бірі бүкіл Қарлаг туралы. Бұл сол болуы мүмкін.",
						ru = "В университетском архиве описаны два отчёта 1939 года, один из них — обо всём Карлаге. Возможно, это он.",
						en = "A university archive describes two reports of 1939, one of them on all Karlag. It may be this one.",
						es = "Un archivo universitario describe dos informes de 1939, uno sobre todo el Karlag. Puede que sea este.",
					},
					source = {
						kk = "Джордж Мейсон университеті", ru = "Университет Джорджа Мейсона",
						en = "George Mason University", es = "Universidad George Mason",
					},
				},
			},
		},
	},
	alt = {
		kk = "Қатталған парақта есептен алынған бір сөйлем басылған. Артында қар басқан бос дала.",
		ru = "Сложенный лист с одной фразой из отчёта. За ним пустая степь под снегом.",
		en = "A folded sheet of paper with one printed sentence from the report. Behind it lies the empty steppe under snow.",
		es = "Una hoja plegada con una frase impresa del informe. Detrás, la estepa vacía bajo la nieve.",
	},
	facts = { "F046", "F239", "F238", "F237", "F029", "F034" },
	quotes = { "Q18" },
	awaiting = { "kk", "ru", "es" },
}
