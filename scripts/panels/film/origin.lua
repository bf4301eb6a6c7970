return panel {
	kind = "compare",
	art = { file = "cans-telephone-files.svg", place = "wide" },
	alt = {
		kk = "Шөпте қатар тұр: үйілген фильм қораптары мен катушка, жәшік үстіндегі телефон, жіңішке көк кітап салынған қалың істер кітабы.",
		ru = "В траве стоят в ряд: стопка коробок с плёнкой и бобина, телефон на ящике, толстая книга дел и тонкая синяя на ней.",
		en = "In a row in the grass: a stack of film cans with a reel, a telephone on a crate, and a thick book of files with a thinner blue one on it.",
		es = "En fila sobre la hierba: una pila de latas de película con un rollo, un teléfono sobre un cajón y un grueso libro de expedientes con otro azul, más fino, encima.",
	},
	title = {
		kk = "Ой қайдан шықты",
		ru = "Откуда взялась идея",
		en = "Where the idea came from",
		es = "De dónde salió la idea",
	},
	columns = {
		{
			heading = { kk = "Ерлан Бекхожин, продюсер", ru = "Ерлан Бекхожин, продюсер", en = "Yerlan Bekhozhin, producer", es = "Yerlan Bekjozhin, productor" },
			body = {
				kk = "«1980 жылға дейін испандықтардың Қарлагта ұсталғаны құпия сақталды». 1980 жылдан кейін, дейді ол, тізім Испания короліне тапсырылды○. Одан «Қарағандыда ұмытылғандар» деректі фильмі шықты. Ол Испанияда сенсация болды, көркем фильм ойы содан туды.",
				ru = "«До 1980 года то, что в Карлаге держали испанцев, хранили в тайне». После 1980-го, рассказывает он, список передали королю Испании○. Потом появился документальный фильм «Забытые в Караганде». В Испании он стал сенсацией, и родилась мысль об игровом фильме.",
				en = "“Until 1980, the fact that Spaniards were held in Karlag was kept secret.” After 1980, he says, a list was handed to the King of Spain○. A documentary, *Forgotten in Karagandy*, was a sensation in Spain; from it came the idea of a feature film.",
				es = "«Hasta 1980 se mantuvo en secreto que en el Karlag había españoles». Después de 1980, según él, se entregó una lista al rey de España○. Siguió un documental, *Los olvidados de Karagandá*. Causó sensación en España, y de ahí nació la idea de la película.",
			},
			source = {
				kk = "The Astana Times, 2025 (аудармасы біздікі)",
				ru = "The Astana Times, 2025 (перевод наш)",
				en = "The Astana Times, 2025",
				es = "The Astana Times, 2025 (traducción nuestra)",
			},
		},
		{
			heading = { kk = "Сесар Бенитес, продюсер", ru = "Сесар Бенитес, продюсер", en = "César Benítez, producer", es = "César Benítez, productor" },
			body = {
				kk = "Ол кеңес лагерьлері туралы деректі фильм көріп, Мигель Анхель Виваска қоңырау шалды.",
				ru = "Он увидел документальный фильм о советских лагерях и позвонил Мигелю Анхелю Вивасу.",
				en = "He saw a documentary on the Soviet camps and telephoned Vivas.",
				es = "Había visto un documental sobre los campos soviéticos y llamó a Miguel Ángel Vivas.",
			},
			source = {
				kk = "Magisnet, 2025",
				ru = "Magisnet, 2025",
				en = "Magisnet, 2025",
				es = "Magisnet, 2025",
			},
		},
		{
			heading = { kk = "Мұрағат пен газеттер", ru = "Архивы и газеты", en = "Archives and newspapers", es = "Archivos y periódicos" },
			body = {
				kk = "1948: Тулузада лагерь туралы кітапша шықты. 1954: «Семирамис» 286 адамды Барселонаға жеткізді. 2013: Қазақстан Испанияға 152 есімді тапсырды. 2014: Энрике Гаспардың «Los olvidados de Karagandá» деректі фильмі көрсетілді.",
				ru = "1948: в Тулузе выходит брошюра о лагере. 1954: «Семирамис» привозит домой 286 человек. 2013: Казахстан передаёт Испании 152 имени. 2014: показан документальный фильм Энрике Гаспара «Los olvidados de Karagandá».",
				en = "1948: a pamphlet on the camp, in Toulouse. 1954: the *Semíramis* brings 286 home. 2013: Kazakhstan gives Spain 152 names. 2014: Enrique Gaspar’s documentary *Los olvidados de Karagandá* is shown.",
				es = "1948: en Toulouse aparece un folleto sobre el campo. 1954: el *Semíramis* lleva a 286 a Barcelona. 2013: Kazajistán entrega a España 152 nombres. 2014: se proyecta el documental de Enrique Gaspar, *Los olvidados de Karagandá*.",
			},
			source = {
				kk = "El País, 2013; EFE, 2014; Л. Иордаке",
				ru = "El País, 2013; EFE, 2014; Л. Иордаке",
				en = "El País, 2013; EFE, 2014; L. Iordache",
				es = "El País, 2013; EFE, 2014; L. Iordache",
			},
		},
	},
	disputed = {
		{
			about = { kk = "Испания короліне берілген тізім", ru = "Список для короля Испании", en = "The list for the King of Spain", es = "La lista para el rey de España" },
			versions = {
				{
					text = {
						kk = "1980 жылдан кейін Испания короліне берілген тізім.",
						ru = "Список, переданный королю Испании после 1980 года.",
						en = "A list handed to the King of Spain after 1980.",
						es = "Una lista entregada al rey de España después de 1980.",
					},
					source = { kk = "Е. Бекхожин, The Astana Times, 2025", ru = "Е. Бекхожин, The Astana Times, 2025", en = "Y. Bekhozhin, The Astana Times, 2025", es = "Y. Bekjozhin, The Astana Times, 2025" },
				},
				{
					text = {
						kk = "Тізім Қазақстан тәуелсіздік алғаннан кейін берілді.",
						ru = "Список передали после обретения Казахстаном независимости.",
						en = "The list was handed over after Kazakhstan became independent.",
						es = "La lista se entregó tras la independencia de Kazajistán.",
					},
					source = { kk = "The Times of Central Asia, 2025", ru = "The Times of Central Asia, 2025", en = "The Times of Central Asia, 2025", es = "The Times of Central Asia, 2025" },
				},
				{
					text = {
						kk = "2013 жылғы 30 қыркүйекте немесе 1 қазанда президент Назарбаев премьер-министр Рахойға екі кітап іс тапсырды.",
						ru = "30 сентября или 1 октября 2013 года президент Назарбаев передал премьер-министру Рахою две книги дел.",
						en = "On 30 September or 1 October 2013 President Nazarbayev gave Prime Minister Rajoy two books of files.",
						es = "El 30 de septiembre o el 1 de octubre de 2013 el presidente Nazarbáyev entregó a Rajoy dos libros de expedientes.",
					},
					source = { kk = "El País, 2013; Испания елшілігі", ru = "El País, 2013; посольство Испании", en = "El País, 2013; Embassy of Spain", es = "El País, 2013; Embajada de España" },
				},
				{
					text = {
						kk = "1980 жылы Қазақстан кеңестік республика еді, мұндай тізімді өз бетімен бере алмады.",
						ru = "В 1980 году Казахстан был советской республикой и сам передать такой список не мог.",
						en = "In 1980 Kazakhstan was a Soviet republic and could not hand over such a list by itself.",
						es = "En 1980 Kazajistán era una república soviética y no podía entregar una lista así por su cuenta.",
					},
				},
			},
		},
	},
	allow = { ["long-panel"] = "three accounts side by side, each with its source", ["long-read"] = "three accounts side by side, each with its source" },
	facts = { "F276", "F155", "F152", "F120", "F128", "F114", "F156", "F169", "F257" },
	quotes = { "Q08" },
	awaiting = { "kk", "ru", "es" },
}
