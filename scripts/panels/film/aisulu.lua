return panel {
	kind = "quote",
	art = { file = "reeds-by-day.svg", gap = -20 },
	alt = {
		kk = "Күн жарығындағы биік қамыс, үлпек бастары жел ығына иілген.",
		ru = "Высокий тростник при дневном свете, метёлки склонились по ветру.",
		en = "Tall reeds in daylight, their plumes bent by the wind.",
		es = "Cañas altas a la luz del día, con los penachos inclinados por el viento.",
	},
	title = {
		kk = "Айсұлу",
		ru = "Айсулу",
		en = "Aisulu",
		es = "Aisulu",
	},
	words = {
		kk = "«Ол — мықты, тәуелсіз әйел, заманның құрбаны ғана емес».",
		ru = "«Она сильная, независимая женщина, а не только жертва времени».",
		en = "“She’s a strong, independent woman—not just a victim of the times.”",
		es = "«Es una mujer fuerte e independiente, no solo una víctima de su tiempo».",
	},
	speaker = {
		kk = "Дина Тасболатова, актриса, Айсұлу туралы",
		ru = "Дина Тасбулатова, актриса, об Айсулу",
		en = "Dina Tasbulatova, actress, on Aisulu",
		es = "Dina Tasbulatova, actriz, sobre Aisulu",
	},
	language = "en",
	body = {
		kk = [[Айсұлу — ойдан шығарылған кейіпкер, басты әйел рөлі. Тасболатованың айтуынша, оқиға еркектердікі; фильмнің жүрегі — Айсұлу мен Эрран ойнаған Сальгадоның махаббаты. Бірге жұмыс істеу жеңіл болды, шығармашылық еркіндік болды, дейді ол.

Бұған дейін ол «Алжир» сериалында ойнаған. Ол «Отан сатқындарының» [АЛЖИР](alzhir) лагерінде ұсталған әйелдері мен аналары туралы. Айсұлуға бұл жақсы дайындық болды.]],
		ru = [[Айсулу — вымышленная героиня, главная женская роль. История мужская, говорит Тасбулатова; её сердце — любовь Айсулу и Сальгадо, которого играет Эрран. Работать вместе было легко, и была свобода творчества.

Раньше она снялась в сериале «Алжир» — о жёнах и матерях «изменников Родины» в лагере [АЛЖИР](alzhir). По её словам, это была ценная подготовка.]],
		en = [[Aisulu, the film’s female lead, is invented. It is a masculine story, says Tasbulatova; its emotional core is the love of Aisulu and Salgado, played by Herrán. Working together, she says, was comfortable and left creative freedom.

Before, she had played in *Alzhir*, a series about the wives and mothers of “traitors to the motherland” in the camp [ALZHIR](alzhir). She calls that valuable preparation.]],
		es = [[Aisulu es un personaje inventado, la protagonista. Es una historia masculina, dice Tasbulatova; su centro emocional es el amor entre Aisulu y Salgado, al que interpreta Herrán. Trabajar juntos fue cómodo, cuenta, y hubo libertad creativa.

Antes había actuado en *Alzhir*, una serie sobre las esposas y madres de «traidores a la Patria» en el campo [ALZHIR](alzhir). Para ella fue una preparación valiosa.]],
	},
	source = {
		kk = "The Astana Times, 2025",
		ru = "The Astana Times, 2025",
		en = "The Astana Times, 2025",
		es = "The Astana Times, 2025",
	},
	facts = { "F140", "F179", "F159", "F274" },
	quotes = { "Q05" },
	awaiting = { "kk", "ru", "es" },
}
