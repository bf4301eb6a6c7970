return panel {
	kind = "search",
	title = {
		kk = "Есімді іздеңіз",
		ru = "Найдите имя",
		en = "Look for a name",
		es = "Busque un nombre",
	},
	lead = {
		kk = "800 000-дай тұтқынның барлығына дерлік карточка сақталған. Бастауға музей қызметкерлері көмектеседі.",
		ru = "Сохранились карточки почти на всех из примерно 800 000 заключённых. Начать помогут сотрудники музея.",
		en = "Index cards survive for almost all of some 800,000 prisoners. The museum helps you begin.",
		es = "Hay fichas de casi todos los presos, unos 800 000. El museo le ayudará.",
	},
	steps = {
		{
			heading = {
				kk = "Білгеніңізді жазып алыңыз", ru = "Запишите, что знаете",
				en = "Write down what you know", es = "Anote lo que sabe",
			},
			body = {
				kk = "Аты-жөні, туған жылы, туған жері. Алдымен отбасыңыздағы ең үлкен кісіден сұраңыз.",
				ru = "Имя, год и место рождения. Сначала спросите самых старших в семье.",
				en = "Name, year and place of birth. Ask the oldest in your family first.",
				es = "Nombre, año y lugar de nacimiento. Pregunte primero a los mayores de la familia.",
			},
		},
		{
			heading = {
				kk = "Лагерь мұрағатынан сұраңыз", ru = "Спросите архив лагеря",
				en = "Ask the camp’s archive", es = "Pregunte al archivo del Karlag",
			},
			body = {
				kk = "Ол Қарағандыда, Бас прокуратураның Құқықтық статистика комитетінде. Бүгін не ашық екенін○ сұраңыз.",
				ru = "Он в Караганде, в Комитете по правовой статистике Генеральной прокуратуры. Узнайте, что открыто сегодня○.",
				en = "It is in Karaganda, with the Committee on Legal Statistics of the General Prosecutor’s Office. Ask what is open today○.",
				es = "Está en Karagandá, en el Comité de Estadística Jurídica de la Fiscalía General. Pregunte qué está abierto hoy○.",
			},
		},
		{
			heading = {
				kk = "Жер аударылғандар туралы сұраңыз", ru = "Спросите о депортации",
				en = "Ask about deportation", es = "Pregunte por la deportación",
			},
			body = {
				kk = "[Арнайы қоныс аударылғандардың](special-settler) 251 000 ісі Президент архивіне тапсырылған.",
				ru = "251 000 дел [спецпереселенцев](special-settler) передано в Архив Президента.",
				en = "251,000 files of [special settlers](special-settler) were handed to the Presidential Archive.",
				es = "251 000 expedientes de [deportados](special-settler) pasaron al Archivo Presidencial.",
			},
		},
		{
			heading = {
				kk = "Есімді кітапқа жазыңыз", ru = "Впишите имя в книгу",
				en = "Write the name in the book", es = "Escriba el nombre en el libro",
			},
			body = {
				kk = "Долинкадағы музейде туыстары тұтқынның есімін Естелік кітабына жаза алады.",
				ru = "В музее в Долинке родные могут вписать имя заключённого в Книгу памяти.",
				en = "In the museum in Dolinka relatives can write a prisoner’s name into the Book of Memory.",
				es = "En el museo de Dolinka los familiares pueden escribir el nombre de un preso en el Libro de la Memoria.",
			},
		},
	},
	disputed = {
		{
			about = {
				kk = "Мұрағатта не ашық",
				ru = "Что открыто в архиве",
				en = "What is open in the archive",
				es = "Qué está abierto en el archivo",
			},
			versions = {
				{
					text = {
						kk = "2020 жылдан бері құпиясыздандырылып, тізімделіп, цифрланып жатыр.",
						ru = "С 2020 года рассекречен, описан и оцифрован.",
						en = "Since 2020 it has been declassified, listed and digitised.",
						es = "Desde 2020 se ha desclasificado, inventariado y digitalizado.",
					},
					source = "Ortalyq Qazaqstan",
				},
				{
					text = {
						kk = "Жеке істер әлі жабық делінген хабар да бар (күні көрсетілмеген).",
						ru = "Личные дела, сообщала газета (без даты), были ещё закрыты.",
						en = "Personal files were still closed, a newspaper reported (undated).",
						es = "Los expedientes personales seguían cerrados, informó un periódico (sin fecha).",
					},
					source = {
						kk = "«Казахстанская правда»", ru = "«Казахстанская правда»",
						en = "Kazakhstanskaya Pravda", es = "Kazajstánskaya Pravda",
					},
				},
			},
		},
	},
	art = "tulips.svg",
	alt = {
		kk = "Алдыңғы жақта далалық үш қызғалдақ гүлдеп тұр, артында жарық көкжиек.",
		ru = "На переднем плане цветут три степных тюльпана, за ними светлый горизонт.",
		en = "Three wild tulips bloom large in the foreground, before a bright horizon.",
		es = "Tres tulipanes silvestres florecen en primer plano, ante un horizonte claro.",
	},
	source = {
		kk = "Дереккөздер: Н. Матерн; Ortalyq Qazaqstan; Qazaqstan TV, 18.09.2023; «Казахстанская правда»",
		ru = "Источники: Н. Матерн; Ortalyq Qazaqstan; Qazaqstan TV, 18.09.2023; «Казахстанская правда»",
		en = "Sources: N. Matern; Ortalyq Qazaqstan; Qazaqstan TV, 18 Sept 2023; Kazakhstanskaya Pravda",
		es = "Fuentes: N. Matern; Ortalyq Qazaqstan; Qazaqstan TV, 18-9-2023; Kazajstánskaya Pravda",
	},
	facts = { "F035", "F171", "F172", "F173" },
	awaiting = { "kk", "ru", "es" },
}
