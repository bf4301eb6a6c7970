return panel {
	kind = "compare",
	title = {
		kk = "Олар қай жерде кездесті?",
		ru = "Где они встретились?",
		en = "Where did they meet?",
		es = "¿Dónde se encontraron?",
	},
	lead = {
		kk = "Лагерьлердегі республикашылдар мен Көк дивизия солдаттары.",
		ru = "Республиканцы и солдаты Голубой дивизии в лагерях.",
		en = "Republicans and men of the Blue Division in the camps.",
		es = "Republicanos y hombres de la División Azul en los campos.",
	},
	columns = {
		{
			heading = { kk = "Фильм", ru = "Фильм", en = "The film", es = "La película" },
			body = {
				kk = "Екі топ Спасск-99 лагерінің бір барагында. Режиссёр Мигель Анхель Вивас: «Алдыңда тұрған адамның идеологиясын көрмеген кезде, шынайы адамды көре бастайсың» (біздің аудармамыз).",
				ru = "Обе группы — в одном бараке лагеря «Спасск-99». Режиссёр Мигель Анхель Вивас: «Когда не видишь идеологии того, кто перед тобой, начинаешь видеть настоящего человека» (наш перевод).",
				en = "Both groups are in one barrack at Spassk-99. Miguel Ángel Vivas, director: “When you don’t see the ideologies of the person you have in front of you, you start seeing the real person.”",
				es = "Los dos grupos, en un mismo barracón de Spassk-99. Miguel Ángel Vivas, director: «Cuando no ves las ideologías de la persona que tienes delante, empiezas a ver a la persona real» (traducción nuestra).",
			},
			source = {
				kk = "The Astana Times, 2025. Оқиға уақыты: 1937–1945 (жасаушылар) не 1940–1947 (Check-Point.kz)",
				ru = "The Astana Times, 2025. Время действия: 1937–1945 (авторы) или 1940–1947 (Check-Point.kz)",
				en = "The Astana Times, 2025. Time of the story: 1937–1945 (makers) or 1940–1947 (Check-Point.kz)",
				es = "The Astana Times, 2025. Época del relato: 1937-1945 (autores) o 1940-1947 (Check-Point.kz)",
			},
		},
		{
			heading = { kk = "Мұрағат істері", ru = "Архивные дела", en = "The files", es = "Los expedientes" },
			body = {
				kk = "2013 жылы тапсырылған істерде екі жақтың адамдары бар: Көк дивизия солдаттары да, республикашылдар да. Екі топ та Қарағанды облысының лагерьлерінде болған.",
				ru = "В делах, переданных в 2013 году, — люди обеих сторон: солдаты Голубой дивизии и республиканцы. Обе группы были в лагерях Карагандинской области.",
				en = "The files handed over in 2013 cover men of both sides: soldiers of the Blue Division and Republicans. Both groups were in the camps of the Karaganda region.",
				es = "Los expedientes entregados en 2013 se refieren a hombres de los dos bandos: soldados de la División Azul y republicanos. Ambos grupos estuvieron en los campos de la región de Karagandá.",
			},
			source = {
				kk = "El País, 2013; EFE, 2014",
				ru = "El País, 2013; EFE, 2014",
				en = "El País, 2013; EFE, 2014",
				es = "El País, 2013; EFE, 2014",
			},
		},
		{
			heading = { kk = "Тарихшылар", ru = "Историки", en = "The historians", es = "Los historiadores" },
			body = {
				kk = "Олар 1948–1949 жылдардан бастап КСРО-ның батысындағы лагерьлерде бірге болды; 1949 жылғы мамырдан кейін оларды бөлек ұстамады. Тарихшылар екі топтың ұзақ бірге өмірін сол жаққа жатқызады.",
				ru = "С 1948–1949 годов они были в одних лагерях на западе СССР; после мая 1949 года их больше не разделяли. Долгую общую жизнь двух групп историки относят к этим лагерям.",
				en = "From 1948–1949 they shared camps in the western USSR; after May 1949 they were no longer kept apart. There, historians say, they lived side by side for years.",
				es = "Desde 1948-1949 compartieron campos en el oeste de la URSS; después de mayo de 1949 ya no estuvieron separados. Allí sitúan los historiadores su larga convivencia.",
			},
			source = {
				kk = "Л. Иордаке, 2015; Х. Морено, А. Елпатьевский кітабында, 2015",
				ru = "Л. Иордаке, 2015; Х. Морено у А. Елпатьевского, 2015",
				en = "L. Iordache, 2015; X. Moreno in A. Elpatievsky, 2015",
				es = "L. Iordache, 2015; X. Moreno en A. Yelpátievski, 2015",
			},
		},
		{
			heading = { kk = "Ашық сұрақ", ru = "Открытый вопрос", en = "The open question", es = "La pregunta abierta" },
			body = {
				kk = "Спасск пен Көкөзектің өзінде олар кездесті ме, қаншалықты жиі? Біз білмейміз.",
				ru = "Встречались ли они в самом Спасске и в Кок-Узеке — и как часто? Мы не знаем.",
				en = "Did they meet at Spassk and Kok-Uzek themselves, and how often? We do not know.",
				es = "¿Se encontraron en los propios Spassk y Kok-Uzek, y con qué frecuencia? No lo sabemos.",
			},
		},
	},
	source = {
		kk = "Рейес, Сальгадо және Айсұлу ойдан шығарылған; лагерь мен оның жағдайы тарихтан алынған (The Astana Times, 2025).",
		ru = "Рейес, Сальгадо и Айсулу вымышлены; лагерь и обстановка взяты из истории (The Astana Times, 2025).",
		en = "Reyes, Salgado and Aisulu are invented; the camp and its setting are taken from history (The Astana Times, 2025).",
		es = "Reyes, Salgado y Aisulu son ficticios; el campo y su contexto son históricos (The Astana Times, 2025).",
	},
	facts = { "F158", "F159", "F125", "F115", "F154" },
	quotes = { "Q02" },
	awaiting = { "kk", "ru", "es" },
}
