return panel {
	kind = "chapter",
	art = { file = "open-roads.svg", layer = "front", foot = 150, gap = -310 },
	overtitle = {
		kk = "Қарағанды даласы · 1931 жылдан",
		ru = "Карагандинская степь · с 1931 года",
		en = "The Karaganda steppe · from 1931",
		es = "La estepa de Karagandá · desde 1931",
	},
	title = { kk = "Жолдар", ru = "Дороги", en = "The roads", es = "Los caminos" },
	lead = {
		kk = "Пойыздар шаруаларды, тұтас халықтарды, [Қарлаг](karlag) тұтқындарын әкелді. Бұл жолды ешқайсысы өзі таңдаған жоқ.",
		ru = "Поезда везли крестьян, целые народы, заключённых [Карлага](karlag). Никто из них не выбирал этой дороги.",
		en = "Trains brought peasants, whole peoples and the prisoners of [Karlag](karlag). None had chosen the journey.",
		es = "Los trenes trajeron a campesinos, pueblos enteros y presos del [Karlag](karlag). Nadie había elegido el viaje.",
	},
	alt = {
		kk = "Түнгі дала. Теміржол алысқа бір нүктеге сүңгиді, бойында телеграф бағаналары, рельсте терезесіз жүк вагондары тұр.",
		ru = "Ночная степь. Железная дорога уходит в одну точку, вдоль неё столбы телеграфа, на рельсах товарные вагоны без окон.",
		en = "The steppe before dawn. A railway runs into one point, telegraph poles beside it, and goods wagons without windows stand on the rails.",
		es = "La estepa de noche. Una vía férrea se pierde en un punto, con postes de telégrafo al lado y vagones de mercancías sin ventanas.",
	},
	source = {
		kk = "Дереккөздер: e-history.kz порталы; бұрынғы тұтқындардың естеліктері",
		ru = "Источники: портал e-history.kz; воспоминания бывших заключённых",
		en = "Sources: history portal e-history.kz; memoirs of former prisoners",
		es = "Fuentes: portal de historia e-history.kz; memorias de antiguos presos",
	},
	facts = { "F044", "F010", "F007" },
	awaiting = { "kk", "ru", "es" },
}
