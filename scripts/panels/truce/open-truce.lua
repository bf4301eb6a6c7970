return panel {
	kind = "chapter",
	sun = true,
	overtitle = {
		kk = "1948–1959",
		ru = "1948–1959",
		en = "1948–1959",
		es = "1948-1959",
	},
	title = {
		kk = "Бітім\nжәне оралу",
		ru = "Перемирие\nи возвращение",
		en = "Truce\nand return",
		es = "Tregua\ny regreso",
	},
	lead = {
		kk = "КСРО-ның батысындағы лагерьлерде 1949 жылғы мамырдан кейін республикашылдар мен Көк дивизия солдаттарын бір-бірінен бөлек ұстау тоқтатылды.",
		ru = "В лагерях на западе СССР после мая 1949 года республиканцев и солдат Голубой дивизии перестали держать отдельно друг от друга.",
		en = "In camps of the western USSR, after May 1949, Republicans and men of the Blue Division were no longer kept apart.",
		es = "En campos del oeste de la URSS, después de mayo de 1949, republicanos y hombres de la División Azul dejaron de estar separados.",
	},
	source = {
		kk = "Дереккөздер: Л. Иордаке, сұхбат, 2015; Х. Морено, А. Елпатьевский кітабында, 2015.",
		ru = "Источники: Л. Иордаке, интервью, 2015; Х. Морено в книге А. Елпатьевского, 2015.",
		en = "Sources: L. Iordache, interview, 2015; X. Moreno in A. Elpatievsky, 2015.",
		es = "Fuentes: L. Iordache, entrevista, 2015; X. Moreno en A. Yelpátievski, 2015.",
	},
	facts = { "F125", "F122", "F115", "F024" },
	awaiting = { "kk", "ru", "es" },
}
