return panel {
	kind = "numbers",
	title = {
		kk = "Қанша адам\nболды?",
		ru = "Сколько\nих было?",
		en = "How many\nwere held?",
		es = "¿Cuántas\npersonas?",
	},
	body = {
		kk = [[1949 жылғы қаңтарда лагерьде 65 673 [тұтқын](prisoner) болды: ең көп сан.

Мал дәрігері Әзиза Рысқұлова босатылған 1946 жылдың саны жоқ ○.

Лагерьден барлығы 800 000-дай ○2 адам өтті.]],
		ru = [[В январе 1949 года в лагере было 65 673 [заключённых](prisoner): больше всего.

За 1946 год, когда освободили ветеринара Азизу Рыскулову, числа нет ○.

Всего через лагерь прошло около 800 000 ○2 человек.]],
		en = [[In January 1949 the camp counted 65,673 [prisoners](prisoner): the highest number on record.

For 1946, the year in which the vet Aziza Ryskulova was set free, there is no count ○.

In all, some 800,000 ○2 people passed through.]],
		es = [[En enero de 1949 había 65 673 [presos](prisoner): la cifra más alta.

De 1946, el año en que liberaron a la veterinaria Aziza Ryskúlova, no hay cifra ○.

En total pasaron unas 800 000 ○2 personas.]],
	},
	series = {
		unit = { kk = "тұтқын", ru = "заключённых", en = "prisoners", es = "presos" },
		from = 1931, to = 1959,
		values = {
			{ 1932, 10400 }, { 1934, 24148 }, { 1935, 25110 }, { 1936, 38194 }, { 1937, 27504 },
			{ 1938, 40109 }, { 1939, 35072 }, { 1940, 31691 }, { 1941, 39513 }, { 1942, 42582 },
			{ 1943, 45798 }, { 1944, 50080 }, { 1945, 53946 }, { 1947, 60745 }, { 1948, 63555 },
			{ 1949, 65673 }, { 1950, 54179 }, { 1951, 45675 }, { 1953, 42244 }, { 1954, 26618 },
			{ 1955, 23009 }, { 1957, 21736 }, { 1959, 16957 },
		},
	},
	marks = {
		{
			year = 1938,
			text = {
				kk = "29 мамырда мал дәрігері Әзиза Рысқұлова әкелінді: үкімі — сегіз жыл.",
				ru = "29 мая привозят ветеринара Азизу Рыскулову, приговор — восемь лет.",
				en = "On 29 May the vet Aziza Ryskulova arrives, sentenced to eight years.",
				es = "El 29 de mayo llega la veterinaria Aziza Ryskúlova, condenada a ocho años.",
			},
		},
		{
			year = 1944,
			text = {
				kk = "Қарашада бір оқушы қыз Қарлагтағы анасына хат жазады: «Қалай ойлайсың, әкем өлді ме, жоқ па?» (біздің аудармамыз).",
				ru = "В ноябре школьница пишет матери в Карлаг: «Как ты думаешь, папа умер или нет?»",
				en = "In November a schoolgirl writes to her mother in Karlag: “What do you think: is Papa dead or not?” (our translation).",
				es = "En noviembre una colegiala escribe a su madre, en el Karlag: «¿Tú qué crees, papá ha muerto o no?» (traducción nuestra).",
			},
		},
		{
			year = 1946,
			text = {
				kk = "9 сәуірде Әзиза Рысқұлова босатылды: мерзімі дәл біткен күні. Өзінің айтуынша, оны мамандығы аман алып қалған.",
				ru = "9 апреля Азиза Рыскулова выходит на свободу, день в день. Её спасла профессия, говорила она.",
				en = "On 9 April Aziza Ryskulova is set free, to the day. Her profession had saved her, she said.",
				es = "El 9 de abril queda libre Aziza Ryskúlova, ni un día antes. La salvó su profesión, decía ella.",
			},
		},
		{
			year = 1949,
			label = { kk = "ең көбі", ru = "больше всего", en = "highest count", es = "máximo" },
		},
		{
			year = 1951,
			text = {
				kk = "Қарлагтың барлық саяси тұтқыны Луглагқа, ерекше лагерьге, ауыстырылды.",
				ru = "Всех политических заключённых Карлага переводят в особый лагерь Луглаг.",
				en = "All political prisoners of Karlag are moved to the special camp Luglag.",
				es = "Todos los presos políticos del Karlag son trasladados al campo especial Luglag.",
			},
		},
		{
			year = 1959,
			text = {
				kk = "27 шілдеде Қарлаг таратылды.",
				ru = "27 июля Карлаг прекращает существование.",
				en = "On 27 July Karlag comes to an end.",
				es = "El 27 de julio el Karlag deja de existir.",
			},
		},
	},
	disputed = {
		{
			about = {
				kk = "Саны жоқ жылдар",
				ru = "Годы без чисел",
				en = "Years without a count",
				es = "Años sin cifra",
			},
			versions = {
				{
					text = {
						kk = "1931, 1933, 1946, 1952, 1956 және 1958 жылдардың жарамды саны жоқ.",
						ru = "За 1931, 1933, 1946, 1952, 1956 и 1958 годы пригодных чисел нет.",
						en = "For 1931, 1933, 1946, 1952, 1956 and 1958 there is no usable figure.",
						es = "De 1931, 1933, 1946, 1952, 1956 y 1958 no hay cifra utilizable.",
					},
					source = {
						kk = "ГУЛАГ картасы, 1998 жылғы анықтамалық бойынша", ru = "Карта ГУЛАГа, по справочнику 1998 года",
						en = "Gulag Map, after the reference book of 1998", es = "Mapa del Gulag, según la obra de 1998",
					},
				},
				{
					text = {
						kk = "1932 жылдың басында 22 000 адам болды, солардың 87 пайызы қазақ, деген тарихшы Дүйсетай Шаймұханов. Диаграммада 1932 жылға 10 400 көрсетілген.",
						ru = "В начале 1932 года было 22 000 человек, из них 87 процентов — казахи, говорил историк Дюсетай Шаймуханов. На диаграмме за 1932 год — 10 400.",
						en = "At the beginning of 1932 there were 22,000 people, 87 per cent of them Kazakhs, said the historian Duisetai Shaimukhanov. The chart has 10,400 for 1932.",
						es = "A comienzos de 1932 había 22 000 personas, el 87 por ciento kazajas, dijo el historiador Duisetái Shaimujánov. El gráfico da 10 400 para 1932.",
					},
					source = {
						kk = "Азаттық", ru = "Азаттык", en = "Azattyq", es = "Azattyq",
					},
				},
			},
		},
		{
			about = {
				kk = "Барлығы қанша",
				ru = "Сколько всего",
				en = "How many in all",
				es = "Cuántas en total",
			},
			versions = {
				{
					text = {
						kk = "800 000-дай: лагерь мұрағатында жұмыс істеген тарихшылардың бағалауы.",
						ru = "Около 800 000: оценка историков, работавших в архиве лагеря.",
						en = "About 800,000: the estimate of historians who worked in the camp’s archive.",
						es = "Unas 800 000: cálculo de los historiadores que trabajaron en el archivo del Karlag.",
					},
					source = "M. Stark, W. Hedeler, 2007",
				},
				{
					text = {
						kk = "Миллионнан астам: қазақстандық БАҚ, ресми тұлғалар, энциклопедиялар.",
						ru = "Более миллиона: казахстанские СМИ, официальные лица, энциклопедии.",
						en = "More than a million: Kazakh media, officials and encyclopaedias.",
						es = "Más de un millón: medios, autoridades y enciclopedias de Kazajistán.",
					},
					source = "BaigeNews, 2024",
				},
			},
		},
	},
	alt = {
		kk = "Көкжиекте бағаналар тізіліп тұр, әр жылға біреуден. Олар 1949 жылға дейін өсіп, содан соң аласарады. Алты жылдың орны бос.",
		ru = "На горизонте ряд столбов, по одному на год. До 1949 года они растут, потом становятся ниже. Шесть мест пусты.",
		en = "A row of posts on the horizon, one for each year. They grow until 1949 and then sink. Six places are empty.",
		es = "Una fila de postes en el horizonte, uno por año. Crecen hasta 1949 y después bajan. Seis lugares están vacíos.",
	},
	narration = {
		kk = [[1949 жылғы қаңтарда лагерьде 65 673 тұтқын болды: ең көп сан.

Диаграммада әр жылға бір бағана тұр. 1932 жылы тұтқындар 10 400 еді, 1938 жылы — 40 109. 1940 жылға қарай саны 31 691-ге азайды. Содан кейін бағаналар 1949 жылға дейін өсе береді. 1950 жылы тұтқындар 54 179 болды, 1954 жылы — 26 618. Соңғы бағана — 1959 жыл, 16 957 тұтқын.

Алты жылдың орны бос: 1931, 1933, 1946, 1952, 1956 және 1958. Мал дәрігері Әзиза Рысқұлова босатылған 1946 жылдың саны жоқ.

Лагерьден барлығы 800 000-дай адам өтті.]],
		ru = [[В январе 1949 года в лагере было 65 673 заключённых: больше всего.

На диаграмме для каждого года стоит столб. В 1932 году заключённых было 10 400, в 1938 году — 40 109. К 1940 году их стало меньше, 31 691. Потом столбы растут до самого 1949 года. В 1950 году было 54 179 заключённых, в 1954 году — 26 618. Последний столб — 1959 год: 16 957.

Места шести лет пусты: 1931, 1933, 1946, 1952, 1956 и 1958. За 1946 год, когда освободили ветеринара Азизу Рыскулову, числа нет.

Всего через лагерь прошло около 800 000 человек.]],
		en = [[In January 1949 the camp counted 65,673 prisoners: the highest number on record.

The chart has a post for each year. In 1932 there were 10,400 prisoners, in 1938 40,109. By 1940 they were fewer, 31,691. From then on the posts grow until 1949. In 1950 there were 54,179 prisoners, in 1954 26,618. The last post is 1959, with 16,957.

The places of six years are empty: 1931, 1933, 1946, 1952, 1956 and 1958. For 1946, the year in which the vet Aziza Ryskulova was set free, there is no count.

In all, some 800,000 people passed through.]],
		es = [[En enero de 1949 había 65 673 presos: la cifra más alta.

En el gráfico hay un poste por año. En 1932 había 10 400 presos; en 1938, 40 109. En 1940 eran menos: 31 691. Desde entonces los postes crecen hasta 1949. En 1950 había 54 179 presos; en 1954, 26 618. El último poste es 1959, con 16 957.

Los lugares de seis años están vacíos: 1931, 1933, 1946, 1952, 1956 y 1958. De 1946, el año en que liberaron a la veterinaria Aziza Ryskúlova, no hay cifra.

En total pasaron unas 800 000 personas.]],
	},
	source = {
		kk = "Дереккөздер: ГУЛАГ картасы (М. Б. Смирнов, 1998); М. Штарк, В. Хеделер, 2007",
		ru = "Источники: Карта ГУЛАГа (М. Б. Смирнов, 1998); М. Штарк, В. Хеделер, 2007",
		en = "Sources: Gulag Map (M. B. Smirnov, 1998); M. Stark and W. Hedeler, 2007",
		es = "Fuentes: Mapa del Gulag (M. B. Smirnov, 1998); M. Stark y W. Hedeler, 2007",
	},
	names = { "ryskulova" },
	facts = { "F024", "F026", "F027", "F028", "F191", "F192", "F207", "F216", "F235" },
	quotes = { "Q33" },
	awaiting = { "kk", "ru", "es" },
}
