return panel {
	kind = "chapter",
	art = { file = "open-winter.svg", gap = -2 },
	overtitle = {
		kk = "Қарлаг, кеңестік еңбек лагері",
		ru = "Карлаг, советский трудовой лагерь",
		en = "Karlag, a Soviet labour camp",
		es = "El Karlag, un campo de trabajo soviético",
	},
	title = { kk = "Қыс", ru = "Зима", en = "Winter", es = "Invierno" },
	lead = {
		kk = "Қар жолды айлап жапты. Әйелдерді мұнда кімнің жары болғаны үшін қамады.",
		ru = "Снег на месяцы закрывал дороги. Женщин держали здесь за то, чьи они жёны.",
		en = "Snow closed the roads for months. Women were held here because of whom they married.",
		es = "La nieve cerraba los caminos durante meses. Aquí había mujeres presas por el marido que tenían.",
	},
	alt = {
		kk = "Аласа саман барактар қарға көмілген, шатырларының шеті ғана қараяды. Терезелерінде жарық жоқ, айналада ешкім көрінбейді.",
		ru = "Низкие саманные бараки занесены снегом, темнеют только стены под крышами. В окнах нет света, вокруг никого.",
		en = "Low adobe barracks lie deep in snow; only a dark strip of wall shows below each roof. No window is lit and nobody is to be seen.",
		es = "Barracones bajos de adobe hundidos en la nieve; bajo cada tejado asoma una franja oscura de pared. Ninguna ventana encendida, nadie a la vista.",
	},
	source = {
		kk = "Дереккөздер: ГУЛАГ тексеруінің есебі (Л. Разгон, 1994); ГУЛАГ картасы",
		ru = "Источники: отчёт проверки ГУЛАГа (Л. Разгон, 1994); Карта ГУЛАГа",
		en = "Sources: report of a Gulag inspection (L. Razgon, 1994); Gulag Map",
		es = "Fuentes: informe de una inspección del Gulag (L. Razgón, 1994); Mapa del Gulag",
	},
	facts = { "F063", "F046", "F064", "F071" },
	awaiting = { "kk", "ru", "es" },
}
