return panel {
	kind = "people",
	art = { file = "words.svg", place = "wide", layer = "front", foot = 156 },
	title = {
		kk = "Тілді сақтағандар",
		ru = "Хранители слова",
		en = "They kept a language",
		es = "Guardaron una lengua",
	},
	lead = {
		kk = "Қазақша математика үйретті, ауру емдеді, Абай сөзін сақтады. Сосын тұтқындау басталды.",
		ru = "Они учили математике, лечили, хранили слово Абая. Потом начались аресты.",
		en = "They taught mathematics, healed, kept the words of the poet Abai. Then came the arrests.",
		es = "Enseñaban matemáticas, curaban, guardaban las palabras del poeta Abái. Luego llegaron las detenciones.",
	},
	people = {
		{
			name = { kk = "Әлімхан Ермеков", ru = "Алимхан Ермеков", en = "Alimkhan Yermekov", es = "Alimján Yermékov" },
			life = {
				kk = "Тұңғыш қазақ математика профессоры, оқулықтарын қазақша жазды. Екі рет сотталды; бір айып — «ғылыми терминологиядағы зиянкестік». Немересі айтқан: он сегіз жыл ○ лагерь.",
				ru = "Первый казахский профессор математики, писал учебники по-казахски. Осуждён дважды, в том числе за «вредительство в научной терминологии». 18 лет лагерей ○, говорит внук.",
				en = "The first Kazakh professor of mathematics wrote his textbooks in Kazakh. Convicted twice; one charge was “wrecking in scientific terminology”. Eighteen years in camps ○, says his grandson.",
				es = "Primer catedrático de matemáticas kazajo; escribió sus manuales en kazajo. Condenado dos veces; un cargo fue «sabotaje en la terminología científica». Dieciocho años de campos ○, dice su nieto.",
			},
		},
		{
			name = { kk = "Рақия Ермекова", ru = "Ракия Ермекова", en = "Rakiya Yermekova", es = "Rakiya Yermékova" },
			life = {
				kk = "Хирург, медицина дипломын алған алғашқы қазақстандық әйелдердің бірі. Әлімхан қамалғанда, үйін босатуға 48 сағат берді. Сүзек індетінде теміржол ауруханасын басқарды.",
				ru = "Хирург, одна из первых женщин-врачей Казахстана. Когда Алимхана арестовали, ей дали 48 часов, чтобы съехать. В эпидемию тифа заведовала железнодорожной больницей.",
				en = "Surgeon, one of the first women of Kazakhstan with a medical degree. When Alimkhan was arrested, she was given 48 hours to leave her flat. She ran a railway hospital through a typhus epidemic.",
				es = "Cirujana, una de las primeras mujeres de Kazajistán con título de medicina. Al ser detenido Alimján, le dieron 48 horas para dejar su piso. Dirigió un hospital ferroviario durante una epidemia de tifus.",
			},
		},
		{
			name = { kk = "Қайым Мұхамедханов", ru = "Каюм Мухамедханов", en = "Kayum Mukhamedkhanov", es = "Kayum Mujamedjánov" },
			life = {
				kk = "Семейде Абай музейін құрды, Кеңестік Қазақстан әнұранының сөзін жазды ○2. [Қарлагтан](karlag) жазған хаты Мәскеуге жетіп, ісін шешті. Хатта Абай сөзі бар еді.",
				ru = "Основал музей Абая в Семипалатинске, написал слова гимна Казахской ССР ○2. Его письмо из [Карлага](karlag) дошло до Москвы и решило дело. В нём он цитировал Абая.",
				en = "He founded the Abai museum in Semipalatinsk and wrote the words of Soviet Kazakhstan’s anthem ○2. One letter from [Karlag](karlag) reached Moscow and decided his case. In it he quoted Abai.",
				es = "Fundó el museo de Abái en Semipalátinsk y escribió la letra del himno del Kazajistán soviético ○2. Una carta suya desde el [Karlag](karlag) llegó a Moscú y decidió su caso. En ella citaba a Abái.",
			},
		},
		{
			name = { kk = "Дәмеш Жүргенова", ru = "Дамеш Жургенева", en = "Damesh Zhurgeneva", es = "Damesh Zhurguéneva" },
			life = {
				kk = "Дәрігер, ішкі аурулар пәнінің ұстазы, кейін [АЛЖИР](alzhir) тұтқыны. Естелігін қазақша қалдырды: «Қарқаралыдан келіп, […] медицина факультетіне оқуға түскен кезім».",
				ru = "Врач, преподавала внутренние болезни, потом узница [АЛЖИРа](alzhir). Воспоминания оставила на казахском: «Я тогда приехала из Каркаралы и […] поступила на медицинский факультет».",
				en = "Doctor and teacher of internal medicine, then a prisoner of [ALZHIR](alzhir). Her memories are in Kazakh: “I had just come from Karkaraly and […] entered the faculty of medicine.”",
				es = "Médica y profesora de medicina interna, después presa de [ALZHIR](alzhir). Dejó sus recuerdos en kazajo: «Acababa de llegar de Karkaraly y […] entraba en la facultad de Medicina».",
			},
		},
	},
	disputed = {
		{
			about = {
				kk = "Қарлагтағы жылдары",
				ru = "Сколько лет в Карлаге",
				en = "His years in Karlag",
				es = "Sus años en el Karlag",
			},
			versions = {
				{
					text = {
						kk = "Он сегіз жылдың қаншасын Қарлагта өткізгені белгісіз.",
						ru = "Сколько из восемнадцати лет он провёл в Карлаге, неизвестно.",
						en = "How many of the eighteen years he spent in Karlag is not known.",
						es = "No se sabe cuántos de los dieciocho años pasó en el Karlag.",
					},
					source = {
						kk = "Олег Ермеков, «Казахстанская правда»",
						ru = "Олег Ермеков, «Казахстанская правда»",
						en = "Oleg Yermekov, Kazakhstanskaya Pravda",
						es = "Oleg Yermékov, Kazajstánskaya Pravda",
					},
				},
			},
		},
		{
			about = {
				kk = "Әнұранның сөзін кім жазды",
				ru = "Кто написал слова гимна",
				en = "Who wrote the anthem",
				es = "Quién escribió el himno",
			},
			versions = {
				{
					text = {
						kk = "Ресми түрде онымен бірге тағы екі автор аталды.",
						ru = "Вместе с ним были названы ещё два автора.",
						en = "Two co-authors were named with him.",
						es = "Junto a él se nombró a otros dos autores.",
					},
					source = { kk = "«Караван»", ru = "«Караван»", en = "Karavan", es = "Karaván" },
				},
				{
					text = {
						kk = "Ол мәтінді өзі жазғанын айтқан.",
						ru = "Сам он говорил, что текст его.",
						en = "He himself said that the text was his.",
						es = "Él decía que la letra era suya.",
					},
					source = { kk = "«Караван»", ru = "«Караван»", en = "Karavan", es = "Karaván" },
				},
			},
		},
	},
	alt = {
		kk = "Қараңғыда ашық кітап жатыр: бір бетінде формулалар, екіншісінде өлең жолдары. Қасында кішкене шам жанып тұр.",
		ru = "В темноте лежит раскрытая книга: на одной странице формулы, на другой строки стихов. Рядом горит маленькая лампа.",
		en = "An open book lies in the dark, formulas on one page, lines of verse on the other. A small lamp burns beside it.",
		es = "Un libro abierto en la oscuridad: fórmulas en una página, versos en la otra. A su lado arde una lámpara pequeña.",
	},
	source = {
		kk = "Дереккөздер: Семейдегі Абай кітапханасы; «Казахстанская правда»; «Жұлдыз» журналы, 2017",
		ru = "Источники: библиотека имени Абая, Семей; «Казахстанская правда»; журнал «Жұлдыз», 2017",
		en = "Sources: Abai library, Semey; Kazakhstanskaya Pravda; Zhuldyz magazine, 2017",
		es = "Fuentes: biblioteca Abái, Semey; Kazajstánskaya Pravda; revista Zhuldyz, 2017",
	},
	allow = { ["long-panel"] = "four lives, each read by itself", ["long-read"] = "four lives, each read by itself" },
	facts = { "F210", "F211", "F212", "F213", "F193", "F195", "F098" },
	quotes = { "Q30" },
	names = { "mukhamedkhanov", "yermekov", "yermekova", "zhurgeneva" },
	awaiting = { "kk", "ru", "es" },
}
