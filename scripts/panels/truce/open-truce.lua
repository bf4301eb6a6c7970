return panel {
	kind = "chapter",
	sun = true,
	overtitle = { kk = "1948–1959", ru = "1948–1959", en = "1948–1959", es = "1948-1959" },
	title = {
		kk = "Бітім\nжәне оралу",
		ru = "Перемирие\nи возвращение",
		en = "Truce\nand return",
		es = "Tregua\ny regreso",
	},
	lead = {
		kk = "1949 жылғы мамырдан кейін КСРО-ның батысындағы лагерьлерде Испанияның ескі жаулары енді бөлек ұсталмады.",
		ru = "После мая 1949 года в лагерях на западе СССР бывших врагов из Испании больше не держали порознь.",
		en = "After May 1949, camps in the western USSR no longer kept Spain’s old enemies apart.",
		es = "Después de mayo de 1949, campos del oeste de la URSS dejaron de separar a los viejos enemigos de España.",
	},
	alt = {
		kk = "Бос дала, адам жоқ. Көкжиектен күн шығып келеді.",
		ru = "Пустая степь, ни одного человека. Над горизонтом встаёт солнце.",
		en = "Open steppe, nobody in it. The sun comes up on the horizon.",
		es = "Estepa abierta, sin nadie. El sol asoma en el horizonte.",
	},
	source = {
		kk = "Дереккөздер: Л. Иордаке, 2015; Х. Морено, А. Елпатьевский кітабында, 2015",
		ru = "Источники: Л. Иордаке, 2015; Х. Морено в книге А. Елпатьевского, 2015",
		en = "Sources: L. Iordache, 2015; X. Moreno in A. Elpatievsky, 2015",
		es = "Fuentes: L. Iordache, 2015; X. Moreno en A. Yelpátievski, 2015",
	},
	facts = { "F125", "F122", "F115", "F024" },
	awaiting = { "kk", "ru", "es" },
}
