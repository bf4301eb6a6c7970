return panel {
	kind = "compare",
	title = {
		kk = "Испания мұны қалай білді?",
		ru = "Как об этом узнала Испания?",
		en = "How did Spain learn?",
		es = "¿Cómo lo supo España?",
	},
	lead = {
		kk = "Қарағанды облысының лагерьлерінде испандықтар болды. Хабар поштамен, кемемен, екі кітаппен, әңгімемен жетті.",
		ru = "Испанцы в лагерях Карагандинской области: весть о них дошла почтой, кораблём, книгами, рассказом.",
		en = "Spaniards in the camps of Karaganda: the news came by post, ship, book and word.",
		es = "Españoles en los campos de Karagandá: la noticia llegó por carta, barco, libro y relato.",
	},
	columns = {
		{
			heading = { kk = "1949: ашықхат", ru = "1949: открытка", en = "1949: a postcard", es = "1949: una postal" },
			body = {
				kk = "Франциядағы эмигранттар лагерьдегі теңізшілердің портреттерін басып шығарған еді. Ақпанда бірі Катойраға жетті: екі ағайынды тірі.",
				ru = "Эмигранты во Франции напечатали портреты моряков из лагеря. В феврале карточка доходит до Катойры: два брата живы.",
				en = "Exiles in France had printed cards with portraits of captive sailors. In February one reaches Catoira: two brothers are alive.",
				es = "Los exiliados en Francia habían impreso los retratos de los marinos presos. En febrero una tarjeta llega a Catoira: dos hermanos viven.",
			},
			source = {
				kk = "Л. Иордаке; fernandosalgado.com", ru = "Л. Иордаке; fernandosalgado.com",
				en = "L. Iordache; fernandosalgado.com", es = "L. Iordache; fernandosalgado.com",
			},
		},
		{
			heading = { kk = "1954: кеме", ru = "1954: корабль", en = "1954: a ship", es = "1954: un barco" },
			body = {
				kk = "«Семирамис» 286 испандықты Одессадан Барселонаға, Франконың Испаниясына жеткізді.",
				ru = "«Семирамис» привозит 286 испанцев из Одессы в Барселону, в Испанию Франко.",
				en = "The *Semíramis* brings 286 Spaniards from Odessa to Barcelona, to Franco’s Spain.",
				es = "El *Semíramis* lleva a 286 españoles de Odesa a Barcelona, a la España de Franco.",
			},
			source = {
				kk = "National Geographic España, 2018", ru = "National Geographic España, 2018",
				en = "National Geographic España, 2018", es = "National Geographic España, 2018",
			},
		},
		{
			heading = { kk = "2013: екі кітап", ru = "2013: две книги", en = "2013: two books", es = "2013: dos libros" },
			body = {
				kk = "Қазақстан президенті Испанияға○ 152 адамның ісін берді: көк кітап — өлгендер, үлкені — тірі қалғандар.",
				ru = "Президент Казахстана передаёт Испании○ дела 152 человек: синяя книга — умершие, большая — выжившие.",
				en = "Kazakhstan’s president gives Spain○ the files of 152 people: a blue book for the dead, a larger one for the survivors.",
				es = "El presidente de Kazajistán entrega a España○ los expedientes de 152 personas: un libro azul para los muertos, otro mayor para los supervivientes.",
			},
			source = {
				kk = "El País, 2013; EFE, 2014", ru = "El País, 2013; EFE, 2014",
				en = "El País, 2013; EFE, 2014", es = "El País, 2013; EFE, 2014",
			},
		},
		{
			heading = { kk = "Продюсер айтады", ru = "Рассказ продюсера", en = "A producer tells", es = "Cuenta un productor" },
			body = {
				kk = "«1980 жылға дейін испандықтардың Қарлагта ұсталғаны құпия сақталды», — дейді [*La Tregua*](the-truce) продюсері Ерлан Бекхожин. Сосын, дейді ол, — корольге тізім○2, деректі фильм, Испаниядағы сенсация, фильм ойы.",
				ru = "«До 1980 года то, что в Карлаге держали испанцев, хранили в тайне», — говорит Ерлан Бекхожин, продюсер [*La Tregua*](the-truce). Потом, по его словам, — список для короля○2, документальный фильм, сенсация в Испании, замысел картины.",
				en = "“Until 1980, the fact that Spaniards were held in Karlag was kept secret,” says Yerlan Bekhozhin, producer of [*La Tregua*](the-truce). Then, he says, came a list for the King○2, a documentary that was a sensation in Spain, and the idea of the film.",
				es = "«Hasta 1980 se mantuvo en secreto que en el Karlag había españoles», dice Yerlan Bekjozhin, productor de [*La tregua*](the-truce). Luego, cuenta, vinieron una lista para el rey○2, un documental que causó sensación en España y la idea de la película.",
			},
			source = {
				kk = "The Astana Times, 2025 (аудармасы біздікі)", ru = "The Astana Times, 2025 (перевод наш)",
				en = "The Astana Times, 2025", es = "The Astana Times, 2025 (traducción nuestra)",
			},
		},
	},
	disputed = {
		{
			about = {
				kk = "Тапсырылған күн",
				ru = "День передачи",
				en = "The day of the handover",
				es = "El día de la entrega",
			},
			versions = {
				{
					text = {
						kk = "2013 жылғы 30 қыркүйек, дүйсенбі. Испан делегациясында бұл сыйды ешкім күтпеген.",
						ru = "Понедельник, 30 сентября 2013 года. В испанской делегации об этом подарке заранее не знал никто.",
						en = "Monday 30 September 2013. Nobody in the Spanish delegation had known of the gift.",
						es = "El lunes 30 de septiembre de 2013. Nadie en la delegación española sabía del regalo.",
					},
					source = "El País, EFE",
				},
				{
					text = {
						kk = "2013 жылғы 1 қазан.",
						ru = "1 октября 2013 года.",
						en = "1 October 2013.",
						es = "1 de octubre de 2013.",
					},
					source = {
						kk = "Испания елшілігі, 2015", ru = "Посольство Испании, 2015",
						en = "Embassy of Spain, 2015", es = "Embajada de España, 2015",
					},
				},
			},
		},
		{
			about = {
				kk = "Құпия, тізім және фильм",
				ru = "Тайна, список и фильм",
				en = "The secret, the list and the film",
				es = "El secreto, la lista y el documental",
			},
			versions = {
				{
					text = {
						kk = "Продюсер: 1980 жылдан кейін Испания короліне тізім тапсырылды; «Қарағандыда ұмытылғандар» деректі фильмі Испанияда сенсация болды. Басқа сұхбатында: тізім тәуелсіздіктен кейін берілді.",
						ru = "Продюсер: список передали королю Испании после 1980 года, и документальный фильм «Забытые в Караганде» стал в Испании сенсацией. В другом интервью: список передали после обретения независимости.",
						en = "The producer: a list was handed to the King of Spain after 1980, and the documentary *Forgotten in Karagandy* became a sensation in Spain. In another interview: the list came after independence.",
						es = "El productor: se entregó una lista al rey de España después de 1980, y el documental (*Forgotten in Karagandy*) causó sensación en España. En otra entrevista: la lista llegó después de la independencia.",
					},
					source = "The Astana Times; The Times of Central Asia, 2025",
				},
				{
					text = {
						kk = "1980 жылы Қазақстан кеңестік республика еді, мұндай қадамды өз бетінше жасай алмайтын. Құжатпен белгілі тапсыру — 2013 жылғы. *Los olvidados de Karagandá* деректі фильмі 2014 жылы шықты.",
						ru = "В 1980 году Казахстан был советской республикой и сам сделать такого жеста не мог. Документально известна передача 2013 года. Документальный фильм *Los olvidados de Karagandá* вышел в 2014 году.",
						en = "In 1980 Kazakhstan was a Soviet republic and could not make such a gesture on its own. The handover on record is that of 2013. The documentary *Los olvidados de Karagandá* is of 2014.",
						es = "En 1980 Kazajistán era una república soviética y no podía hacer por sí sola un gesto así. La entrega documentada es la de 2013. El documental *Los olvidados de Karagandá* es de 2014.",
					},
					source = "El País, 2013; EFE, 2014",
				},
			},
		},
	},
	art = "books.svg",
	alt = {
		kk = "Екі кітап дала үстінде жатыр: бірі көк, жұқалау, екіншісі үлкенірек. Олардың үстінде бір ашықхат.",
		ru = "Две книги лежат в степи: синяя, потоньше, и другая, побольше. На них — открытка.",
		en = "Two books lie on the steppe, a blue one and a larger one. On top of them is a postcard.",
		es = "Dos libros en la estepa, uno azul y otro mayor. Encima, una postal.",
	},
	allow = { ["long-panel"] = "four accounts side by side, each with its source", ["long-read"] = "four accounts side by side, each with its source" },
	facts = { "F114", "F120", "F121", "F128", "F129", "F155", "F156", "F157", "F169", "F276" },
	quotes = { "Q08" },
	awaiting = { "kk", "ru", "es" },
}
