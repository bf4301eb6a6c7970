return panel {
	kind = "story",
	art = { file = "surgeon.svg", place = "wide" },
	title = {
		kk = "«Испан Фустер»",
		ru = "«Испанец Фустер»",
		en = "“The Spaniard Fuster”",
		es = "«El español Fuster»",
	},
	body = {
		kk = [[Хулиан Фустер Рибо, Вигода туған хирург, Республика армиясында, кейін Мәскеуде жұмыс істеді. Елден кетуге рұқсат сұрады. 1948 жылы тұтқындалып, жиырма жылға кесілді.

1954 жылғы маусымда танктер Кеңгірдегі көтерілісті басты. Бұл Қарлаг емес, [Степлаг](special-camp) еді. Фустер екі күн, екі түн ота жасады. «Тынбастан, тек шай ішіп, — деп еске алды медбике Любовь Бершадская. — Үшінші күні есінен танып құлады». Жаралылар төрт жүзден асты○, деп жазды ол. Ол Испанияға оралды, 1991 жылы сонда қайтыс болды.]],
		ru = [[Хулиан Фустер Рибо, хирург из Виго, служил в армии Республики, потом работал в Москве. Он попросил выпустить его из страны. В 1948 году его арестовали; срок — двадцать лет.

В июне 1954 года танки подавили восстание в Кенгире: это был не Карлаг, а [Степлаг](special-camp). Фустер оперировал двое суток. «Без остановки, на одном чае, — вспоминала медсестра Любовь Бершадская. — На третий день он упал без сознания». Раненых, писал он, было больше четырёхсот○. Он вернулся в Испанию и умер там в 1991 году.]],
		en = [[Julián Fuster Ribó, from Vigo, was a surgeon: in the army of the Republic, then in Moscow. He asked to leave. In 1948 he was arrested and sentenced to twenty years.

In June 1954 tanks ended the rising at Kengir: not Karlag but another camp, [Steplag](special-camp). For two days and two nights Fuster operated. “Without a break, on nothing but tea,” the nurse Lyubov Bershadskaya remembered; “on the third day he fell down in a faint.” There were over four hundred wounded○, he wrote. He came home, and died in Spain in 1991.]],
		es = [[Julián Fuster Ribó, de Vigo, era cirujano: en el ejército de la República, después en Moscú. Pidió salir. En 1948 lo detuvieron y lo condenaron a veinte años.

En junio de 1954 los tanques acabaron con la rebelión de Kenguir: no era el Karlag, sino otro campo, el [Steplag](special-camp). Fuster operó dos días y dos noches, «sin parar, solo tomando té», recordaba la enfermera Liubov Bershádskaya; «al tercer día, cayó desmayado». Hubo más de cuatrocientos heridos○, escribió él. Volvió a España y murió allí en 1991.]],
	},
	disputed = {
		{
			about = {
				kk = "Кеңгірдегі құрбандар",
				ru = "Жертвы в Кенгире",
				en = "The victims of Kengir",
				es = "Las víctimas de Kenguir",
			},
			versions = {
				{
					text = { kk = "37 адам өлді.", ru = "37 убитых.", en = "37 dead.", es = "37 muertos." },
					source = { kk = "Ресми есеп", ru = "Официальный подсчёт", en = "The official count", es = "Cuenta oficial" },
				},
				{
					text = {
						kk = "500–700 адам өлді немесе жараланды.",
						ru = "500–700 убитых и раненых.",
						en = "500 to 700 killed or wounded.",
						es = "Entre 500 y 700 muertos o heridos.",
					},
					source = { kk = "Тұтқындар", ru = "Заключённые", en = "The prisoners", es = "Los presos" },
				},
				{
					text = {
						kk = "400-ден астам жаралы.",
						ru = "Больше 400 раненых.",
						en = "More than 400 wounded.",
						es = "Más de 400 heridos.",
					},
					source = { kk = "Хулиан Фустер", ru = "Хулиан Фустер", en = "Julián Fuster", es = "Julián Fuster" },
				},
			},
		},
	},
	alt = {
		kk = "Көкжиек бойында ұзын аласа барак, барлық терезесі қараңғы. Біреуінде ғана жарық.",
		ru = "Длинный низкий барак вдоль горизонта, все окна тёмные. Светится одно.",
		en = "A long low barrack along the horizon, all its windows dark. In one of them there is light.",
		es = "Un barracón largo y bajo en el horizonte, con las ventanas oscuras. Solo en una hay luz.",
	},
	source = {
		kk = "Дереккөздер: Л. Иордаке, 2020; Л. Бершадская (испаншадан аударған біз)",
		ru = "Источники: Л. Иордаке, 2020; Л. Бершадская (перевод с испанского наш)",
		en = "Sources: L. Iordache, 2020; L. Bershadskaya (our translation from Spanish)",
		es = "Fuentes: L. Iordache, 2020; L. Bershádskaya",
	},
	facts = { "F248", "F249", "F250", "F251", "F088" },
	quotes = { "Q41" },
	names = { "bershadskaya", "fuster" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
