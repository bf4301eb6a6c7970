return panel {
	kind = "hero",
	title = {
		kk = "Ашаршылық, 1930–1933",
		ru = "Голод, 1930–1933",
		en = "The famine, 1930–1933",
		es = "La hambruna, 1930-1933",
	},
	lead = {
		kk = "Өтебай Қанахин тоғыз жаста еді. Балалар үйіндегі 57 баладан екеуі ○ ғана тірі қалды.",
		ru = "Утебаю Канахину было девять лет. Из 57 детей в его детском доме выжили двое ○.",
		en = "Utebay Kanakhin was nine. Of the 57 children in his children’s home, two ○ lived.",
		es = "Utebai Kanajin tenía nueve años. De los 57 niños de su hogar infantil sobrevivieron dos ○.",
	},
	body = {
		kk = "«Өзім куәсі болған оқиғаларды айтпай тұра алмаймын», — деп жазды ол. Кеңестік Қазақстанда 1930–1933 жылдары 1,5 миллионнан астам адам, халықтың төрттен біріне жуығы ○2, қаза тапты. Малдың оннан тоғызы жойылды, мал соңынан көшкен тіршілік те үзілді. Тарихшы Сара Камерон [ашаршылық](famine) себебін мемлекеттен көреді: мемлекет жұртты [ұжымшарға](collectivisation) күштеп кіргізді, көшпенділерді күштеп отырықшыландырды.",
		ru = "«Не могу не рассказать о том, чему сам был свидетелем», — написал он. В 1930–1933 годах в Советском Казахстане умерло более 1,5 миллиона человек, примерно каждый четвёртый ○2. Не стало девяти десятых скота, а с ним и жизни, которая шла за стадами. Историк Сара Камерон видит причину в государстве: оно силой загоняло людей в [колхозы](collectivisation) и заставляло кочевников оседать. По-казахски этот голод — [*ашаршылык*](famine).",
		en = "“I cannot leave untold what I witnessed myself,” he wrote. Between 1930 and 1933 more than 1.5 million people died in Soviet Kazakhstan, about one in four ○2. Nine tenths of the herds were gone, and with them a life that had moved with the animals. The historian Sarah Cameron traces the famine to the state: it forced people into [collective farms](collectivisation) and made nomads settle. In Kazakh it is called [*Asharshylyq*](famine).",
		es = "«No puedo dejar de contar lo que yo mismo presencié», escribió. Entre 1930 y 1933 murieron en el Kazajistán soviético más de 1,5 millones de personas, cerca de una de cada cuatro ○2. Se perdieron las nueve décimas partes del ganado y, con él, una vida al paso de los animales. La historiadora Sarah Cameron señala al Estado: forzó a la gente a entrar en [granjas colectivas](collectivisation) y a los nómadas a asentarse. En kazajo se llama [*Asharshylyq*](famine).",
	},
	disputed = {
		{
			about = {
				kk = "Қанахиннің сөзі",
				ru = "Слова Канахина",
				en = "Kanakhin’s words",
				es = "Las palabras de Kanajin",
			},
			versions = {
				{
					text = {
						kk = "Ол мұны 65 жасында «Қазақ әдебиеті» газетінде жазған. Бізге мәтін сол газеттен келтірілген үзінді арқылы жетті; балалар үйінің қай жерде болғаны онда айтылмаған.",
						ru = "Он написал об этом в 65 лет по-казахски в газете «Қазақ әдебиеті»; перевод наш. До нас текст дошёл в цитате; где находился детский дом, в ней не сказано.",
						en = "He wrote this at 65, in Kazakh, in the newspaper Qazaq adebieti; the translation is ours. It has come to us as a quotation, which does not say where the home was.",
						es = "Lo escribió a los 65 años, en kazajo, en el periódico Qazaq adebieti; la traducción es nuestra. Nos ha llegado en forma de cita, que no dice dónde estaba el hogar.",
					},
					source = "«Көрген көзде жазық жоқ», Қазақ әдебиеті",
				},
			},
		},
		{
			about = {
				kk = "Қаншадан қаншасы",
				ru = "Какая часть людей",
				en = "One in how many",
				es = "Uno de cada cuántos",
			},
			versions = {
				{
					text = {
						kk = "Республика халқының төрттен біріне жуығы.",
						ru = "Около четверти всех жителей республики.",
						en = "About a quarter of all the people of the republic.",
						es = "Cerca de la cuarta parte de la población de la república.",
					},
					source = "S. Cameron, The Hungry Steppe, 2018",
				},
				{
					text = {
						kk = "Қазақтардың үштен біріне жуығы.",
						ru = "Около трети казахов.",
						en = "About a third of the Kazakhs.",
						es = "Cerca de un tercio de los kazajos.",
					},
					source = "I. Ohayon, 2013",
				},
				{
					text = {
						kk = "1934 жылға дейін қазақ халқының жартысына жуығы аштан өлген.",
						ru = "До 1934 года от голода умерла почти половина казахского населения.",
						en = "Almost half of the Kazakh population starved before 1934.",
						es = "Casi la mitad de la población kazaja murió de hambre antes de 1934.",
					},
					source = "N. Matern, Kulturportal West-Ost",
				},
			},
		},
	},
	art = { file = "herd.svg", place = "wide" },
	alt = {
		kk = "Көкжиек бойымен қағаздан қиылған үйір жүріп барады. Он малдың тоғызының орны бос: тек қиылған пішіні қалған. Соңғысы ғана тұр.",
		ru = "По горизонту тянется стадо, вырезанное из бумаги. На месте девяти животных из десяти — пустые прорези. Осталось одно.",
		en = "A herd cut out of paper walks along the horizon. Where nine of ten animals were, there are only holes in the paper. One is left.",
		es = "Un rebaño recortado en papel avanza por el horizonte. De nueve de cada diez animales solo queda el hueco en el papel. Uno sigue en pie.",
	},
	source = {
		kk = "Дереккөздер: С. Камерон, The Hungry Steppe, 2018; «Қазақ әдебиеті»",
		ru = "Источники: С. Камерон, The Hungry Steppe, 2018; «Қазақ әдебиеті»",
		en = "Sources: S. Cameron, The Hungry Steppe, 2018; Qazaq adebieti",
		es = "Fuentes: S. Cameron, The Hungry Steppe, 2018; Qazaq adebieti",
	},
	names = { "kanakhin" },
	facts = { "F001", "F002", "F003", "F219", "F220" },
	quotes = { "Q36" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
