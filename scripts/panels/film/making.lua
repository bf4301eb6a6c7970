return panel {
	kind = "compare",
	art = { file = "film-set.svg", place = "wide" },
	alt = {
		kk = "Сол жақта — барактардың алды, оң жақта — артынан қараған сондай қабырға: тіреуге сүйелген тақтайлар. Рельсте кинокамера тұр.",
		ru = "Слева бараки с лица, справа такая же стена с изнанки: доски на подпорках. На рельсах стоит кинокамера.",
		en = "On the left the fronts of barracks; on the right such a wall from behind, boards held by props. A film camera stands on its rails.",
		es = "A la izquierda, fachadas de barracones; a la derecha, una pared igual vista por detrás: tablas apuntaladas. Sobre unos raíles, una cámara.",
	},
	title = {
		kk = "Бискайядан экранға дейін",
		ru = "Из Бискайи на экран",
		en = "From Bizkaia to the screen",
		es = "De Bizkaia a la pantalla",
	},
	columns = {
		{
			heading = { kk = "2024 жылғы қараша", ru = "Ноябрь 2024", en = "November 2024", es = "Noviembre de 2024" },
			body = {
				kk = "Бискайядағы Дима аэродромында лагерь салынды: «осында, Бильбаода, Қазақстанның бір бөлігі» (Бенитес).",
				ru = "На аэродроме в Диме, в Бискайе, строят лагерь: «кусочек Казахстана здесь, в Бильбао» (Бенитес).",
				en = "On the airfield of Dima, in Bizkaia, a camp is built: “a piece of Kazakhstan here in Bilbao” (Benítez).",
				es = "En el aeródromo de Dima, en Bizkaia, se construye un campo: «un trozo de Kazajistán aquí, en Bilbao» (Benítez).",
			},
		},
		{
			heading = { kk = "2025 жылғы 12 шілде", ru = "12 июля 2025", en = "12 July 2025", es = "12 de julio de 2025" },
			body = {
				kk = "Астана, Comic Con: фильммен алғашқы танысу. The Astana Times оны «жақында шығатын» фильм дейді.",
				ru = "Астана, Comic Con: первый взгляд на фильм. The Astana Times называет его «готовящимся».",
				en = "Astana, Comic Con: a first look at the film. The Astana Times calls it “upcoming”.",
				es = "Astaná, Comic Con: un primer vistazo a la película. The Astana Times anuncia su «próximo» estreno.",
			},
		},
		{
			heading = { kk = "26 қыркүйек", ru = "26 сентября", en = "26 September", es = "26 de septiembre" },
			body = {
				kk = "Сан-Себастьян кинофестивалі: толық фильмнің премьерасы, байқаудан тыс.",
				ru = "Фестиваль в Сан-Себастьяне: премьера всего фильма, вне конкурса.",
				en = "Festival of San Sebastián: the premiere of the whole film, out of competition.",
				es = "Festival de San Sebastián: estreno de la película entera, fuera de concurso.",
			},
		},
		{
			heading = { kk = "Қазан", ru = "Октябрь", en = "October", es = "Octubre" },
			body = {
				kk = "Кинотеатрлар: 10-ында Испанияда, 30-ында Қазақстанда.",
				ru = "Кинотеатры: 10-го в Испании, 30-го в Казахстане.",
				en = "Cinemas: on the 10th in Spain, on the 30th in Kazakhstan.",
				es = "Cines: el día 10 en España, el 30 en Kazajistán.",
			},
		},
		{
			heading = { kk = "2026 жылғы 4 наурыз", ru = "4 марта 2026", en = "4 March 2026", es = "4 de marzo de 2026" },
			body = {
				kk = "Netflix, Италия. 2025 жылғы шілдеде күздің соңы не қыс деп хабарланған еді.",
				ru = "Netflix, Италия. В июле 2025 года обещали позднюю осень или зиму.",
				en = "Netflix, in Italy. In July 2025 late autumn or winter had been announced.",
				es = "Netflix, en Italia. En julio de 2025 se había anunciado para finales de otoño o invierno.",
			},
		},
	},
	source = {
		kk = "Дереккөздер: The Astana Times; RTVE; Sky TG24, 2026 жылғы наурыз (аудармасы біздікі)",
		ru = "Источники: The Astana Times; RTVE; Sky TG24, март 2026 года (перевод наш)",
		en = "Sources: The Astana Times; RTVE; Sky TG24, March 2026",
		es = "Fuentes: The Astana Times; RTVE; Sky TG24, marzo de 2026 (traducción nuestra)",
	},
	facts = { "F142", "F146", "F147", "F148", "F149" },
	quotes = { "Q06" },
	awaiting = { "kk", "ru", "es" },
}
