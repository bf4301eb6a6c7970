return panel {
	kind = "hero",
	title = {
		kk = "1930–1933:\nашаршылықтан 1,5 миллионнан\nастам адам қаза тапты",
		ru = "1930–1933:\nот голода умерли более\n1,5 миллиона человек",
		en = "1930–1933:\nmore than 1.5 million people\ndied in the famine",
		es = "1930-1933:\nmás de 1,5 millones\nde personas murieron de hambre",
	},
	lead = {
		kk = "Бұл — Кеңестік Қазақстан халқының төрттен біріне жуығы. Тарихшы Сара Камерон ашаршылық себебін мемлекет саясатынан көреді: күштеп ұжымдастыру мен отырықшыландыру.",
		ru = "Около четверти населения Советского Казахстана. Историк Сара Камерон видит причину голода в политике государства: насильственной коллективизации и переводе кочевников на оседлость.",
		en = "About a quarter of the people of Soviet Kazakhstan. The historian Sarah Cameron traces the famine to state policy: forced collectivisation and settling of nomads.",
		es = "Cerca de un cuarto de la población del Kazajistán soviético. La historiadora Sarah Cameron atribuye la hambruna a la política del Estado: colectivización y sedentarización forzosas.",
	},
	body = {
		kk = [[1933 жылға қарай малдың оннан тоғызынан астамы жойылды. Онымен бірге малға ілесіп көшіп-қонуға негізделген тұрмыс та үзілді.

Жоғарыдағы сандар — Камерондікі. Неміс сын-пікірінде (Н. Матерн) 1934 жылға дейін қазақ халқының жартысына жуығы аштан өлгені айтылады.]],
		ru = [[К 1933 году погибло более девяти десятых скота, а с ним исчез и уклад жизни, основанный на кочевании со стадами. По-казахски этот голод называют *ашаршылык*.

Цифры приведены по Камерон. В немецкой рецензии (Н. Матерн) говорится, что до 1934 года от голода умерла почти половина казахского населения.]],
		en = [[By 1933 more than nine tenths of the herds were lost, and with them a way of life based on moving with the animals. In Kazakh the famine is called *Asharshylyq*.

The figures above are Cameron’s. A German review (N. Matern) speaks of almost half of the Kazakh population starved before 1934.]],
		es = [[En 1933 se habían perdido más de las nueve décimas partes de los rebaños y, con ellos, un modo de vida basado en trasladarse con los animales. En kazajo la hambruna se llama *Asharshylyq*.

Las cifras son de Cameron. Una reseña alemana (N. Matern) habla de que casi la mitad de la población kazaja murió de hambre antes de 1934.]],
	},
	source = {
		kk = "Дереккөздер: С. Камерон, East/West: Journal of Ukrainian Studies; Five Books, The Hungry Steppe (2018) туралы; Н. Матерн, Kulturportal West-Ost.",
		ru = "Источники: С. Камерон, East/West: Journal of Ukrainian Studies; Five Books о книге The Hungry Steppe (2018); Н. Матерн, Kulturportal West-Ost.",
		en = "Sources: S. Cameron, East/West: Journal of Ukrainian Studies; Five Books on The Hungry Steppe (2018); N. Matern, Kulturportal West-Ost.",
		es = "Fuentes: S. Cameron, East/West: Journal of Ukrainian Studies; Five Books sobre The Hungry Steppe (2018); N. Matern, Kulturportal West-Ost.",
	},
	facts = { "F001", "F002", "F003" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
