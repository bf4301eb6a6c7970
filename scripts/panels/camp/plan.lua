return panel {
	kind = "story",
	title = {
		kk = "Әуелі — жоспар",
		ru = "Сначала план",
		en = "The plan came first",
		es = "Primero, el plan",
	},
	body = {
		kk = [[1932 жылы, ашаршылықтың дәл ортасында, лагерь тұтқындарға үйіне сәлемдеме жіберуге тыйым салды. Кейбірінен лагерьдің азығы шыққан еді.

Лагерь азық үшін құрылды: Қарағанды шахталарын, Балқаш пен Жезқазғанның мыс зауыттарын асырауға тиіс еді. [Тұтқындар](prisoner) жер жыртты, мал бақты.

Офицерлердің мансабы жоспарға байланды, сондықтан жоспар бәрінен жоғары тұрды, деп жазады тарихшы С. Эртц. Ең күштілерді басқа құрылыстарға жіберді. Әлсіздер мен аурулар қалды.]],
		ru = [[В 1932 году, в разгар голода, лагерь запретил заключённым посылать домой посылки. В некоторых нашли лагерные продукты.

Ради еды лагерь и создали: он должен был кормить шахты Караганды и медные заводы Балхаша и Жезказгана. [Заключённые](prisoner) пахали и растили скот.

От плана зависела карьера офицеров, и план был важнее всего, пишет историк С. Эртц. Самых сильных отправляли на другие стройки. Слабые и больные оставались.]],
		en = [[In 1932, in the midst of the famine, the camp forbade its prisoners to send parcels home. Some had held food that belonged to the camp.

Food was what the camp was for. It was to feed the coal mines of Karaganda and the copper works of Balkhash and Zhezkazgan. [Prisoners](prisoner) ploughed and bred cattle.

The officers’ careers hung on the plan, and so it came first, writes the historian S. Ertz. The strongest prisoners were sent on to other building sites. The weak and the sick stayed.]],
		es = [[En 1932, en plena hambruna, el Karlag prohibió a los presos enviar paquetes a casa. En algunos había comida del propio Karlag.

Para eso existía: debía dar de comer a las minas de carbón de Karagandá y a las fundiciones de cobre de Baljash y Zhezkazgán. Los [presos](prisoner) araban y criaban ganado.

Del plan dependía la carrera de los oficiales, y el plan pasaba por delante de todo, escribe el historiador S. Ertz. A los más fuertes los mandaban a otras obras. Los débiles y los enfermos se quedaban.]],
	},
	art = "scale.svg",
	alt = {
		kk = "Түнде дала үстінде үлкен таразы тұр. Бір басында қап-қап астық, екінші басы бос.",
		ru = "Ночью в степи стоят большие весы. На одной чаше мешки с зерном, другая пуста.",
		en = "Large scales stand on the night steppe. Sacks of grain weigh down one side; the other is empty.",
		es = "Una gran balanza en la estepa nocturna. Los sacos de grano hunden un platillo; el otro está vacío.",
	},
	source = {
		kk = "Дереккөздер: С. Эртц; Джордж Мейсон университетінің мұрағаты",
		ru = "Источники: С. Эртц; архив университета Джорджа Мейсона",
		en = "Sources: S. Ertz; archive of George Mason University",
		es = "Fuentes: S. Ertz; archivo de la Universidad George Mason",
	},
	facts = { "F036", "F037", "F041", "F042", "F240", "F001" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
