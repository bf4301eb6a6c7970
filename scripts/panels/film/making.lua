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
			heading = { kk = "2024, қараша", ru = "Ноябрь 2024", en = "November 2024", es = "Noviembre de 2024" },
			body = {
				kk = "Дима аэродромында, Бискайяда, лагерь салынды. Продюсер Бенитес: «Қазақстанның бір бөлігін осында, Бильбаода, жасау үшін қолдан келгеннің бәрін істедік».",
				ru = "На аэродроме в Диме, в Бискайе, построили лагерь. Продюсер Бенитес: «Мы сделали всё возможное, чтобы воссоздать кусочек Казахстана здесь, в Бильбао».",
				en = "On the airfield of Dima, in Bizkaia, they built a camp. Benítez, producer: “We did everything possible to recreate a piece of Kazakhstan here in Bilbao.”",
				es = "En el aeródromo de Dima, en Bizkaia, construyeron un campo. Benítez, productor: «Hicimos todo lo posible por recrear un trozo de Kazajistán aquí, en Bilbao».",
			},
		},
		{
			heading = { kk = "2025, 12 шілде", ru = "12 июля 2025", en = "12 July 2025", es = "12 de julio de 2025" },
			body = {
				kk = "Астана, Comic Con: көрермен фильмді алғаш көрді○. Netflix-те сол жылдың күзінің соңында не қыста шығады деп жарияланды.",
				ru = "Астана, Comic Con: первый взгляд на фильм○. На Netflix его обещали поздней осенью или зимой.",
				en = "Astana, Comic Con: a first look at the film○. Netflix was announced for late autumn or winter.",
				es = "Astaná, Comic Con: el primer vistazo a la película○. Netflix se anunció para finales de otoño o el invierno.",
			},
		},
		{
			heading = { kk = "2025, 26 қыркүйек", ru = "26 сентября 2025", en = "26 September 2025", es = "26 de septiembre de 2025" },
			body = {
				kk = "Сан-Себастьян кинофестивалі: премьера, байқаудан тыс.",
				ru = "Фестиваль в Сан-Себастьяне: премьера вне конкурса.",
				en = "Festival of San Sebastián: the premiere, out of competition.",
				es = "Festival de San Sebastián: el estreno, fuera de concurso.",
			},
		},
		{
			heading = { kk = "2025, қазан", ru = "Октябрь 2025", en = "October 2025", es = "Octubre de 2025" },
			body = {
				kk = "Кинотеатрлар: 10-ында Испанияда, 30-ында Қазақстанда.",
				ru = "Кинотеатры: 10-го в Испании, 30-го в Казахстане.",
				en = "Cinemas: on the 10th in Spain, on the 30th in Kazakhstan.",
				es = "Cines: el día 10 en España, el 30 en Kazajistán.",
			},
		},
		{
			heading = { kk = "2026, 4 наурыз", ru = "4 марта 2026", en = "4 March 2026", es = "4 de marzo de 2026" },
			body = {
				kk = "Netflix, Италия.",
				ru = "Netflix, Италия.",
				en = "Netflix, in Italy.",
				es = "Netflix, en Italia.",
			},
		},
	},
	disputed = {
		{
			about = { kk = "Астанадағы көрсетілім", ru = "Показ в Астане", en = "The showing in Astana", es = "La proyección de Astaná" },
			versions = {
				{
					text = {
						kk = "«Алғашқы көрсетілім» және «ерекше алғашқы таныстыру»: бір мақалада екеуі де жазылған.",
						ru = "«Первый показ» и «эксклюзивный первый взгляд»: в одной статье есть и то и другое.",
						en = "“First screening” and “exclusive first look”: the same article has both.",
						es = "«Primera proyección» y «primer vistazo exclusivo»: el mismo artículo dice las dos cosas.",
					},
					source = "The Astana Times, 2025",
				},
				{
					text = {
						kk = "Толық фильмнің премьерасы 26 қыркүйекте Сан-Себастьянда өтті.",
						ru = "Премьера всего фильма прошла 26 сентября в Сан-Себастьяне.",
						en = "The premiere of the whole film was in San Sebastián on 26 September.",
						es = "El estreno de la película completa fue en San Sebastián el 26 de septiembre.",
					},
					source = { kk = "Kazpravda, RTVE, 2025", ru = "Kazpravda, RTVE, 2025", en = "Kazpravda, RTVE, 2025", es = "Kazpravda, RTVE, 2025" },
				},
			},
		},
	},
	source = {
		kk = "The Astana Times, RTVE, Sky TG24; 2026 жылғы наурыздағы мәлімет. Аудармасы біздікі.",
		ru = "The Astana Times, RTVE, Sky TG24; по состоянию на март 2026 года. Перевод наш.",
		en = "The Astana Times, RTVE, Sky TG24; as of March 2026.",
		es = "The Astana Times, RTVE, Sky TG24; a marzo de 2026. Traducción nuestra.",
	},
	facts = { "F142", "F146", "F147", "F148", "F149" },
	quotes = { "Q06" },
	awaiting = { "kk", "ru", "es" },
}
