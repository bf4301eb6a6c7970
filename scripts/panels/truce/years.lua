return panel {
	kind = "timeline",
	art = { file = "years.svg", place = "wide" },
	title = {
		kk = "Бәрі бірден біткен жоқ",
		ru = "Всё кончилось не сразу",
		en = "A long ending",
		es = "Un largo final",
	},
	lead = {
		kk = "Кеме 1954 жылы келді. [Қарлаг](karlag) тағы бес жыл тұрды.",
		ru = "Корабль пришёл в 1954 году. [Карлаг](karlag) просуществовал ещё пять лет.",
		en = "The ship came in 1954. [Karlag](karlag) went on for five more years.",
		es = "El barco llegó en 1954. El [Karlag](karlag) siguió cinco años más.",
	},
	events = {
		{
			year = 1948,
			label = { kk = "Одессаға", ru = "В Одессу", en = "To Odessa", es = "A Odesa" },
			text = {
				kk = "Интернирленген испандықтарды Қарағандыдан Одесса маңындағы лагерьге көшірді.",
				ru = "Интернированных испанцев перевезли из Караганды в лагерь под Одессой.",
				en = "The interned Spaniards were moved from Karaganda to a camp near Odessa.",
				es = "A los españoles internados los trasladaron de Karagandá a un campo cerca de Odesa.",
			},
		},
		{
			year = 1953,
			label = { kk = "Маленковқа хат", ru = "Письмо Маленкову", en = "A letter to Malenkov", es = "Carta a Malenkov" },
			text = {
				kk = "Сталин өлген соң ұшқыш курсант Эрмохенес Родригес Кеңес үкіметінің басшысына хат жазды: 1941 жылдан бері тек испан болғаны үшін лагерьде отыр.",
				ru = "После смерти Сталина курсант Эрмохенес Родригес написал главе правительства: он в лагере с 1941 года только за то, что испанец.",
				en = "After Stalin’s death the student pilot Hermógenes Rodríguez wrote to the head of government: in a camp since 1941, only for being Spanish.",
				es = "Muerto Stalin, el alumno piloto Hermógenes Rodríguez escribió al jefe del Gobierno: en un campo desde 1941, solo por ser español.",
			},
		},
		{
			year = 1954,
			label = { kk = "Кеме мен танктер", ru = "Корабль и танки", en = "A ship, and tanks", es = "Un barco y tanques" },
			text = {
				kk = "2 сәуірде «Семирамис» 286 испандықты Барселонаға жеткізді. Мамыр мен маусымда Кеңгір тұтқындары лагерьді қырық күн өз қолында ұстады, содан танктер келді. Кеңгір Қарлагқа емес, [Степлагқа](special-camp) қараған.",
				ru = "2 апреля «Семирамис» привёз 286 испанцев в Барселону. В мае и июне заключённые Кенгира сорок дней держали лагерь; потом пришли танки. Кенгир — это не Карлаг, а [Степлаг](special-camp).",
				en = "On 2 April the *Semíramis* brought 286 Spaniards to Barcelona. In May and June the prisoners of Kengir held their camp for forty days. Then the tanks came. Kengir was not Karlag but [Steplag](special-camp).",
				es = "El 2 de abril el *Semíramis* llevó a 286 españoles a Barcelona. En mayo y junio los presos de Kenguir tuvieron su campo en sus manos cuarenta días. Luego llegaron los tanques. Kenguir no era el Karlag, sino el [Steplag](special-camp).",
			},
		},
		{
			year = 1956,
			label = { kk = "«Крым»", ru = "«Крым»", en = "The Crimea", es = "El Crimea" },
			text = {
				kk = "28 қыркүйекте кеңес кемесі «Крым» Валенсияға 513 адам әкелді. 22 қазанда кеме механигі Агустин Льона да Испанияға оралды.",
				ru = "28 сентября советский теплоход «Крым» привёз в Валенсию 513 человек. 22 октября вернулся в Испанию и судовой механик Агустин Льона.",
				en = "On 28 September the Soviet ship *Crimea* brought 513 people to Valencia. On 22 October the ship’s engineer Agustín Llona was back in Spain as well.",
				es = "El 28 de septiembre el barco soviético *Crimea* llevó a 513 personas a Valencia. El 22 de octubre volvió también el maquinista naval Agustín Llona.",
			},
		},
		{
			year = 1957,
			label = { kk = "Мадридтегі тергеу", ru = "Допросы в Мадриде", en = "Questions in Madrid", es = "Interrogatorios" },
			text = {
				kk = "1957–1960 жылдары Мадридте ЦРУ мен Франко полициясы бұрынғы 1 800-дей [баладан](children-of-war) жауап алды. Кейбірі КСРО-ға қайтып кетті.",
				ru = "В 1957–1960 годах в Мадриде ЦРУ и полиция Франко допросили около 1 800 бывших [детей войны](children-of-war). Некоторые уехали обратно в СССР.",
				en = "From 1957 to 1960 the CIA and Franco’s police questioned about 1,800 former [children of war](children-of-war) in Madrid. Some went back to the Soviet Union.",
				es = "Entre 1957 y 1960 la CIA y la policía de Franco interrogaron en Madrid a unos 1800 antiguos [niños de la guerra](children-of-war). Algunos regresaron a la URSS.",
			},
		},
		{
			year = 1959,
			label = { kk = "Қарлагтың соңы", ru = "Конец Карлага", en = "The end of Karlag", es = "El fin del Karlag" },
			text = {
				kk = "27 шілдеде Қарлаг Қарағанды облысының қамау орындары басқармасына айналды.",
				ru = "27 июля Карлаг превратили в управление мест заключения Карагандинской области.",
				en = "On 27 July Karlag was turned into the prison administration of the Karaganda region.",
				es = "El 27 de julio el Karlag pasó a ser la administración penitenciaria de la región de Karagandá.",
			},
		},
	},
	alt = {
		kk = "Таң жарығындағы иен барак: шатыры жоқ, саман қабырғаларының арасын шөп басқан, босаған терезелерден дала көрінеді.",
		ru = "Покинутый барак в утреннем свете: крыши нет, между саманными стенами трава, сквозь пустые окна видна степь.",
		en = "An abandoned barrack in the morning light: the roof is gone, grass stands between the adobe walls, and the steppe is seen through the empty windows.",
		es = "Un barracón abandonado a la luz de la mañana: sin techo, con hierba entre los muros de adobe y la estepa al otro lado de las ventanas vacías.",
	},
	narration = {
		kk = [[Кеме 1954 жылы келді. Қарлаг тағы бес жыл тұрды. Сызық бойында алты жыл белгіленген.

1948: интернирленген испандықтарды Қарағандыдан Одесса маңындағы лагерьге көшірді. 1953: Сталин өлген соң ұшқыш курсант Эрмохенес Родригес үкімет басшысы Маленковқа хат жазды. 1954: 2 сәуірде «Семирамис» 286 испандықты Барселонаға жеткізді. Мамыр мен маусымда Кеңгір тұтқындары лагерьді қырық күн өз қолында ұстады, содан танктер келді.

1956: 28 қыркүйекте «Крым» кемесі Валенсияға 513 адам әкелді. 1957: Мадридте бұрынғы балалардан жауап алу басталды. 1959: 27 шілдеде Қарлаг Қарағанды облысының қамау орындары басқармасына айналды.

Сызықтың артында таң жарығындағы иен барак тұр: шатыры жоқ, саман қабырғаларының арасын шөп басқан, босаған терезелерден дала көрінеді.]],
		ru = [[Корабль пришёл в 1954 году. Карлаг просуществовал ещё пять лет. На линии отмечены шесть лет.

1948: интернированных испанцев перевезли из Караганды в лагерь под Одессой. 1953: после смерти Сталина курсант Эрмохенес Родригес написал главе правительства, Маленкову. 1954: 2 апреля «Семирамис» привёз 286 испанцев в Барселону. В мае и июне заключённые Кенгира сорок дней держали лагерь; потом пришли танки.

1956: 28 сентября теплоход «Крым» привёз в Валенсию 513 человек. 1957: в Мадриде начали допрашивать бывших детей войны. 1959: 27 июля Карлаг превратили в управление мест заключения Карагандинской области.

За линией — покинутый барак в утреннем свете: крыши нет, между саманными стенами трава, сквозь пустые окна видна степь.]],
		en = [[The ship came in 1954. Karlag went on for five more years. Six years are marked on a line.

1948: the interned Spaniards were moved from Karaganda to a camp near Odessa. 1953: after Stalin’s death the student pilot Hermógenes Rodríguez wrote to the head of government, Malenkov. 1954: on 2 April the Semíramis brought 286 Spaniards to Barcelona. In May and June the prisoners of Kengir held their camp for forty days; then the tanks came.

1956: on 28 September the ship Crimea brought 513 people to Valencia. 1957: in Madrid the questioning of former children of war began. 1959: on 27 July Karlag was turned into the prison administration of the Karaganda region.

Behind the line stands an abandoned barrack in the morning light: the roof is gone, grass stands between the adobe walls, and the steppe is seen through the empty windows.]],
		es = [[El barco llegó en 1954. El Karlag siguió cinco años más. En una línea hay seis años marcados.

1948: a los españoles internados los trasladaron de Karagandá a un campo cerca de Odesa. 1953: muerto Stalin, el alumno piloto Hermógenes Rodríguez escribió al jefe del Gobierno, Malenkov. 1954: el 2 de abril el Semíramis llevó a 286 españoles a Barcelona. En mayo y junio los presos de Kenguir tuvieron su campo en sus manos cuarenta días; luego llegaron los tanques.

1956: el 28 de septiembre el barco Crimea llevó a 513 personas a Valencia. 1957: en Madrid empezaron a interrogar a antiguos niños de la guerra. 1959: el 27 de julio el Karlag pasó a ser la administración penitenciaria de la región de Karagandá.

Detrás de la línea hay un barracón abandonado a la luz de la mañana: sin techo, con hierba entre los muros de adobe y la estepa al otro lado de las ventanas vacías.]],
	},
	source = {
		kk = "Дереккөздер: «ГУЛАГ картасы»; У. Фостер, 2008; Deia, 2015; La Voz de Galicia, 2017",
		ru = "Источники: «Карта ГУЛАГа»; У. Фостер, 2008; Deia, 2015; La Voz de Galicia, 2017",
		en = "Sources: Gulag Map; W. Foster, 2008; Deia, 2015; La Voz de Galicia, 2017",
		es = "Fuentes: Mapa del Gulag; W. Foster, 2008; Deia, 2015; La Voz de Galicia, 2017",
	},
	facts = { "F088", "F024", "F122", "F128", "F129", "F127", "F132", "F105", "F253" },
	names = { "llona", "rodriguez" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
