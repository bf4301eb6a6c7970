return panel {
	kind = "compare",
	title = {
		kk = "Бәрі қашан басталды?",
		ru = "Когда всё началось?",
		en = "When did it begin?",
		es = "¿Cuándo empezó?",
	},
	lead = {
		kk = "1930 жылдың басында құпия полиция [кеңшар](state-farm) құруды бұйырды. Аты — «Гигант», яғни алып. Ол лагерьге айналды.",
		ru = "В начале 1930 года тайная полиция приказала создать [совхоз](state-farm) «Гигант». Он стал лагерем.",
		en = "Early in 1930 the secret police ordered a [state farm](state-farm). The *Giant* became a camp.",
		es = "A comienzos de 1930 la policía secreta ordenó un [sovjós](state-farm): el *Gigante*. Sería el [Karlag](karlag).",
	},
	columns = {
		{
			heading = { kk = "1930, мамыр", ru = "Май 1930", en = "May 1930", es = "Mayo de 1930" },
			body = {
				kk = "Үкімет қаулысы Қазақстан лагеріне жер бөледі. «Гигант» оның бірінші бөлімшесі болады.",
				ru = "Постановление правительства отводит землю Казахстанскому лагерю. «Гигант» станет его первым отделением.",
				en = "A government resolution gives land to the Kazakhstan camp. The Giant will be its first department.",
				es = "Una resolución del Gobierno da tierras al campo de Kazajistán. El Gigante será su primera sección.",
			},
			source = {
				kk = "13 мамыр: «Болашақ» академиясы",
				ru = "13 мая: академия «Болашак», Караганда",
				en = "13 May: Bolashaq Academy, Karaganda",
				es = "13 de mayo: Academia Bolashaq, Karagandá",
			},
		},
		{
			heading = { kk = "1930, желтоқсан", ru = "Декабрь 1930", en = "December 1930", es = "Diciembre de 1930" },
			body = {
				kk = "Лагерьдің өз бұйрығы: «Гигант» енді жеке лагерь. 19 желтоқсан ○; сегіз бөлімше, 17 129 км².",
				ru = "Приказ самого лагеря: «Гигант» — теперь отдельный лагерь. 19 декабря ○; восемь отделений, 17 129 км².",
				en = "The camp’s own order, of 19 December ○, makes the Giant a camp: eight departments, 17,129 km².",
				es = "La orden del propio Karlag, de 19 de diciembre ○, hace del Gigante un campo: ocho secciones, 17 129 km².",
			},
			source = {
				kk = "Лагерь бұйрығы: e-history.kz",
				ru = "Приказ лагеря: e-history.kz",
				en = "The camp’s order: e-history.kz",
				es = "Orden del Karlag: e-history.kz",
			},
		},
		{
			heading = { kk = "1931, қыркүйек", ru = "Сентябрь 1931", en = "September 1931", es = "Septiembre de 1931" },
			body = {
				kk = "Кеңес лагерьлерінің анықтамалығы 17 қыркүйекті атайды. Сол жылы бұл жердің тұрғындары қуылды.",
				ru = "Справочник о советских лагерях называет 17 сентября. В тот год жителей этой земли выгнали.",
				en = "The reference book on the camps says 17 September. That year this land’s people were driven out.",
				es = "La obra de referencia sobre los campos da el 17 de septiembre. Ese año echaron a la gente de esta tierra.",
			},
			source = {
				kk = "ГУЛАГ картасы (М. Б. Смирнов, 1998)",
				ru = "Карта ГУЛАГа (М. Б. Смирнов, 1998)",
				en = "Gulag Map (M. B. Smirnov, 1998)",
				es = "Mapa del Gulag (M. B. Smirnov, 1998)",
			},
		},
		{
			heading = { kk = "1931, желтоқсан", ru = "Декабрь 1931", en = "December 1931", es = "Diciembre de 1931" },
			body = {
				kk = "Долинка музейінің жолбасшылары сол бұйрықты бір жыл кейінге қояды: 1931 жылғы 19 желтоқсан.",
				ru = "Экскурсоводы музея в Долинке датируют тот же приказ годом позже: 19 декабря 1931 года.",
				en = "The Dolinka museum’s guides date the same order a year later: 19 December 1931.",
				es = "Los guías del museo de Dolinka la fechan un año después: 19 de diciembre de 1931.",
			},
			source = {
				kk = "Tengri, 2018; The Astana Times",
				ru = "Tengri, 2018; The Astana Times",
				en = "Tengri, 2018; The Astana Times",
				es = "Tengri, 2018; The Astana Times",
			},
		},
	},
	disputed = {
		{
			about = {
				kk = "Лагерь құрылған күн",
				ru = "День основания лагеря",
				en = "The day the camp was founded",
				es = "El día de la fundación",
			},
			versions = {
				{
					text = {
						kk = "1930 жылғы 19 желтоқсан: лагерьдің сол күнгі бұйрығы.",
						ru = "19 декабря 1930 года: приказ лагеря от этого дня.",
						en = "19 December 1930: the camp’s order of that day.",
						es = "19 de diciembre de 1930: orden del Karlag de ese día.",
					},
					source = "e-history.kz, 2019",
				},
				{
					text = {
						kk = "1930 жылғы 12 желтоқсан.",
						ru = "12 декабря 1930 года.",
						en = "12 December 1930.",
						es = "12 de diciembre de 1930.",
					},
					source = {
						kk = "орысша Уикипедия", ru = "русская Википедия",
						en = "Russian Wikipedia", es = "Wikipedia en ruso",
					},
				},
				{
					text = {
						kk = "Бұйрықтың түпнұсқасы осы көрмеде көрсетілмеген; оның жылы екі түрлі оқылады.",
						ru = "Сам приказ здесь не показан; год в нём читают двояко.",
						en = "The order itself is not shown here; its year is read in two ways.",
						es = "La orden misma no se muestra aquí; su año se lee de dos maneras.",
					},
				},
			},
		},
	},
	art = { file = "plough.svg", place = "wide" },
	alt = {
		kk = "Түн. Далада жалғыз соқа тұр; оның артында қараңғы көкжиекке қарай тілінген атыз кетіп барады.",
		ru = "Ночь. В степи стоит плуг; за ним к тёмному горизонту уходят борозды.",
		en = "Night. A plough stands in the steppe; behind it furrows run to the dark horizon.",
		es = "Noche. Un arado en la estepa; tras él, los surcos corren hacia el horizonte oscuro.",
	},
	allow = { ["long-panel"] = "four answers side by side, each with its source", ["long-read"] = "four answers side by side, each with its source" },
	facts = { "F011", "F012", "F013", "F004", "F217" },
	awaiting = { "kk", "ru", "es" },
}
