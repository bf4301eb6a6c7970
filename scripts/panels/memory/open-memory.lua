return panel {
	kind = "chapter",
	overtitle = {
		kk = "31 мамыр · Еске алу күні",
		ru = "31 мая · День памяти",
		en = "31 May · Day of Remembrance",
		es = "31 de mayo · Día de la Memoria",
	},
	title = {
		kk = "Бүгінгі жады",
		ru = "Память\nсегодня",
		en = "Memory\ntoday",
		es = "La memoria\nhoy",
	},
	lead = {
		kk = "Сексен жастағы шахтёр Имран Газимиев Долинкадағы музейге алғаш рет 2015 жылғы 31 мамырда кірді. Бұл өлкеге оны тоғыз жасында Шешенстаннан [күштеп қоныс аударған](deportation) еді.",
		ru = "31 мая 2015 года, в восемьдесят лет, шахтёр Имран Газимиев впервые вошёл в музей в Долинке. Девятилетним его [депортировали](deportation) сюда из Чечни.",
		en = "On 31 May 2015, at the age of eighty, the miner Imran Gazimiev entered the museum in Dolinka for the first time. At nine he had been [deported](deportation) here from Chechnya.",
		es = "El 31 de mayo de 2015, a los ochenta años, el minero Imrán Gazímiev entró por primera vez en el museo de Dolinka. A los nueve lo habían [deportado](deportation) aquí desde Chechenia.",
	},
	art = { file = "feathergrass.svg", gap = 0 },
	alt = {
		kk = "Ашық аспан астындағы кең дала. Биік шөп басын иіп тұр.",
		ru = "Открытая степь под светлым небом. Высокая трава клонится в одну сторону.",
		en = "Open steppe under a bright sky. Tall grass leans to one side.",
		es = "Estepa abierta bajo un cielo claro. La hierba alta se inclina hacia un lado.",
	},
	source = {
		kk = "Дереккөздер: Азаттық, 31.05.2015; Н. Гоголь атындағы кітапхана, Қарағанды",
		ru = "Источники: Азаттык, 31.05.2015; библиотека имени Н. Гоголя, Караганда",
		en = "Sources: Azattyq, 31 May 2015; Gogol Library, Karaganda",
		es = "Fuentes: Azattyq, 31-5-2015; Biblioteca Gógol, Karagandá",
	},
	names = { "gazimiev" },
	facts = { "F161", "F271" },
	awaiting = { "kk", "ru", "es" },
}
