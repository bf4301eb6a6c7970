return panel {
	kind = "story",
	art = { file = "settlers.svg", height = 300, gap = -440 },
	title = {
		kk = "Ашаршылық ортасында",
		ru = "В разгар голода",
		en = "In a year of famine",
		es = "En plena hambruna",
	},
	body = {
		kk = [[1931 жылғы мамырда, [ашаршылық](famine) жайлаған кезде, мемлекет Қазақстанның солтүстігі мен орталығына 150 000-ға жуық адамды әкеліп тастады, деп жазады қазақстандық тарихшылар. Олар — [ұжымдастыру](collectivisation) кезінде жерінен қуылған орталық Ресей шаруалары.

Киіз үйде, жеркепеде, баракта, лашықта тұрды. Оларды [арнайы қоныс аударылғандар](special-settler) деп атады: тұтқын емес, бірақ кетуге де еркі жоқ. Қарағанды көмір бассейнін солар салды.]],
		ru = [[В мае 1931 года, в разгар [голода](famine), государство высадило на севере и в центре Казахстана около 150 000 человек, пишут казахстанские историки. Это были крестьяне из центральной России, согнанные с земли при [коллективизации](collectivisation).

Они жили в юртах, землянках, бараках, хижинах. Их называли [спецпереселенцами](special-settler). Узниками лагеря они не были. Но и уехать не могли. Их руками построен Карагандинский угольный бассейн.]],
		en = [[In May 1931, amid the [famine](famine), the state set down about 150,000 people in the north and centre of Kazakhstan, historians there write. They were peasants from central Russia, driven from their land during [collectivisation](collectivisation).

They lived in yurts, dugouts, barracks, huts built with their own hands. They were called [special settlers](special-settler). They were not prisoners of a camp. They were not free to leave. They built the coal basin of Karaganda.]],
		es = [[En mayo de 1931, en plena [hambruna](famine), el Estado dejó en el norte y el centro de Kazajistán a unas 150 000 personas. Lo cuentan historiadores kazajos. Eran campesinos del centro de Rusia, expulsados de su tierra durante la [colectivización](collectivisation).

Vivían en yurtas, refugios excavados, barracones, chozas. Los llamaban [«colonos especiales»](special-settler). No eran presos de ningún campo. Tampoco podían marcharse. Ellos levantaron la cuenca minera de Karagandá.]],
	},
	alt = {
		kk = "Жерге жартылай көмілген аласа жеркепелер, шатыры шымнан. Арғы жағында шахтаның биік діңгегі мен үйіндісі қарауытады.",
		ru = "Низкие землянки, наполовину ушедшие в землю, под дерновыми крышами. За ними темнеют копёр шахты и отвал.",
		en = "Low dugouts, half sunk in the ground, under roofs of turf. Behind them the headframe of a mine and a spoil heap stand dark.",
		es = "Refugios bajos, medio hundidos en la tierra, con techo de hierba. Detrás se recortan el castillete de una mina y una escombrera.",
	},
	source = {
		kk = "Дереккөздер: e-history.kz порталы, 2018; тарихшы М. Ю. Ким",
		ru = "Источники: портал e-history.kz, 2018; историк М. Ю. Ким",
		en = "Sources: history portal e-history.kz, 2018; the historian M. Yu. Kim",
		es = "Fuentes: portal e-history.kz, 2018; el historiador M. Yu. Kim",
	},
	facts = { "F007", "F008", "F009" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
