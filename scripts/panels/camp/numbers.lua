return panel {
	kind = "numbers",
	title = {
		kk = "Қанша адам\nболды?",
		ru = "Сколько\nих было?",
		en = "How many\npeople",
		es = "¿Cuántas\npersonas?",
	},
	body = {
		kk = "Жыл сайын есепке алынған тұтқындар саны. Ең көбі — 65 673, 1949 жылғы қаңтар. Алты жыл бойынша дерек жоқ. Мұрағатты зерттеген тарихшылардың бағалауынша, лагерьден 800 000-дай адам өткен; ресми тұлғалар мен БАҚ «миллионнан астам» дейді.",
		ru = "Число учтённых заключённых по годам. Больше всего, 65 673, — в январе 1949 года. По шести годам данных нет. По оценке историков, изучавших архив, через лагерь прошло около 800 000 человек; официальные лица и СМИ говорят: «более миллиона».",
		en = "Prisoners counted each year. The highest count, 65,673, was in January 1949. For six years there is no usable figure. Historians who read the archive estimate that about 800,000 people passed through; officials and media say “over one million”.",
		es = "Presos registrados, año por año. El máximo: 65 673, en enero de 1949. De seis años no hay cifra. Historiadores que leyeron el archivo calculan unas 800 000 personas en total; autoridades y medios dicen «más de un millón».",
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
		{ year = 1949, label = { kk = "ең көбі", ru = "наибольшее число", en = "highest count", es = "máximo" } },
	},
	source = {
		kk = "Дереккөздер: ГУЛАГ картасы (М. Б. Смирнов ред., 1998); 800 000: М. Штарк, В. Хеделер, 2007; «миллионнан астам»: BaigeNews, 2024; Уикипедия.",
		ru = "Источники: Карта ГУЛАГа (по М. Б. Смирнову, 1998); 800 000: М. Штарк, В. Хеделер, 2007; «более миллиона»: BaigeNews, 2024; Википедия.",
		en = "Sources: Gulag Map, after M. B. Smirnov (ed.), 1998; 800,000: M. Stark, W. Hedeler, 2007; “over one million”: BaigeNews, 2024; Wikipedia.",
		es = "Fuentes: Mapa del Gulag, según M. B. Smirnov (ed.), 1998; 800 000: M. Stark, W. Hedeler, 2007; «más de un millón»: BaigeNews, 2024; Wikipedia.",
	},
	facts = { "F026", "F027", "F028" },
	awaiting = { "kk", "ru", "es" },
}
