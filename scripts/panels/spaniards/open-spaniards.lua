return panel {
	kind = "chapter",
	overtitle = {
		kk = "Қарағанды облысының лагерьлері",
		ru = "Лагеря Карагандинской области",
		en = "Camps of the Karaganda region",
		es = "Campos de la región de Karagandá",
	},
	title = {
		kk = "Испандықтар",
		ru = "Испанцы",
		en = "The Spaniards",
		es = "Los españoles",
	},
	lead = {
		kk = "2013 жылы тапсырылған істерде азамат соғысының екі жағынан 152 испандық аталған. Público газеті бойынша 204, бір есте сақтау жобасы бойынша 350-ге дейін.",
		ru = "В делах, переданных в 2013 году, названы 152 испанца с обеих сторон гражданской войны. Газета Público насчитывает 204, один проект памяти — до 350.",
		en = "152 Spaniards, from both sides of the Civil War, are named in files handed over in 2013. Público counts 204, a memory project up to 350.",
		es = "Los expedientes entregados en 2013 nombran a 152 españoles de ambos bandos de la Guerra Civil. Público cuenta 204; un proyecto de memoria, hasta 350.",
	},
	source = {
		kk = "Дереккөздер: 152 — El País, 2013; EFE, 2014; 204 — Público, шамамен 2014 (бөліктерінің қосындысы 202); 350 — ninosderusia.org.",
		ru = "Источники: 152 — El País, 2013; EFE, 2014; 204 — Público, ок. 2014 (слагаемые дают 202); 350 — ninosderusia.org.",
		en = "Sources: 152: El País, 2013; EFE, 2014; 204: Público, about 2014 (its parts add up to 202); 350: ninosderusia.org.",
		es = "Fuentes: El País, 2013, y EFE, 2014 (152); Público, hacia 2014 (204; sus partes suman 202); ninosderusia.org (350).",
	},
	facts = { "F114", "F115" },
	awaiting = { "kk", "ru", "es" },
}
