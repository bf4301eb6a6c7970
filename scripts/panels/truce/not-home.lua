return panel {
	kind = "people",
	art = { file = "not-home.svg", place = "wide" },
	title = {
		kk = "Үйіне қайтпағандар",
		ru = "Те, кто не вернулся",
		en = "Those who did not come home",
		es = "Los que no volvieron",
	},
	lead = {
		kk = "Істерде аталған 152 испандықтың○ он төрті Спасск пен Көкөзекте өлді.",
		ru = "Из 152 испанцев○, названных в делах, четырнадцать умерли в Спасске и Кок-Узеке.",
		en = "Of the 152 Spaniards○ named in the files, fourteen died in Spassk and Kok-Uzek.",
		es = "De los 152 españoles○ que nombran los expedientes, catorce murieron en Spassk y Kok-Uzek.",
	},
	people = {
		{
			name = { kk = "Кристобаль Санчес Васкес", ru = "Кристобаль Санчес Васкес", en = "Cristóbal Sánchez Vázquez", es = "Cristóbal Sánchez Vázquez" },
			life = {
				kk = "Севильялық ауыл еңбеккері, [Көк дивизия](blue-division) сарбазы. 1941 жылғы қарашада Новгород түбінде қолға түсті. Бірнеше айдан кейін Қарағанды лагерінде пеллаградан, аштық ауруынан, өлді.",
				ru = "Батрак из Севильи, солдат [Голубой дивизии](blue-division). В ноябре 1941 года попал в плен под Новгородом. Через несколько месяцев умер в карагандинском лагере от пеллагры, болезни голода.",
				en = "Farm worker from Seville, soldier of the [Blue Division](blue-division). Captured near Novgorod in November 1941. Some months later he died in the Karaganda camp of pellagra, a disease of hunger.",
				es = "Jornalero de Sevilla, soldado de la [División Azul](blue-division). Cayó prisionero cerca de Nóvgorod en noviembre de 1941. Unos meses después murió de pelagra, una enfermedad del hambre, en el campo de Karagandá.",
			},
		},
		{
			name = { kk = "Мануэль Допико", ru = "Мануэль Допико", en = "Manuel Dopico", es = "Manuel Dopico" },
			life = {
				kk = "Галисиядан. Осында қайтыс болды, осында жерленген○2.",
				ru = "Из Галисии. Здесь умер и здесь похоронен○2.",
				en = "From Galicia. He died in the camps here, and here he is buried○2.",
				es = "De Galicia. Murió en estos campos y aquí está enterrado○2.",
			},
		},
		{
			name = { kk = "Алты теңізші, сегіз ұшқыш", ru = "Шесть моряков, восемь лётчиков", en = "Six sailors, eight pilots", es = "Seis marinos, ocho pilotos" },
			life = {
				kk = "Испан генералы бүкіл КСРО-дағы тұтқын отандастарын санап шықты. Оның тізімінде бұлар хабарсыз кеткен○3. Олар жоғарыдағы он төрттің ішінде ме — белгісіз.",
				ru = "Испанский генерал подсчитал пленных соотечественников во всём СССР. У него в списке эти люди пропали без вести○3. Есть ли они среди тех четырнадцати, неизвестно.",
				en = "A Spanish general counted his captive countrymen in the whole USSR. In his list these are the missing○3. Whether they are among the fourteen is not known.",
				es = "Un general español contó a sus compatriotas cautivos en toda la URSS. En su lista, estos son los desaparecidos○3. No se sabe si están entre los catorce.",
			},
		},
	},
	disputed = {
		{
			about = { kk = "Қанша испандық болды", ru = "Сколько было испанцев", en = "How many Spaniards there were", es = "Cuántos españoles hubo" },
			versions = {
				{
					text = {
						kk = "Қазақстан 2013 жылы берген істерде 152 адам аталған; он төрті қайтыс болған.",
						ru = "152 человека названы в делах, переданных Казахстаном в 2013 году; четырнадцать из них умерли.",
						en = "152 people are named in the files that Kazakhstan handed over in 2013; fourteen of them died.",
						es = "152 personas figuran en los expedientes que Kazajistán entregó en 2013; catorce murieron.",
					},
					source = "EFE, 2014, 2015",
				},
				{
					text = {
						kk = "Қарағанды лагерьлерінен 204 адам өткен.",
						ru = "Через лагеря Караганды прошли 204 человека.",
						en = "204 passed through the camps of Karaganda.",
						es = "Por los campos de Karagandá pasaron 204.",
					},
					source = "Público",
				},
				{
					text = { kk = "350-ге дейін.", ru = "До 350.", en = "Up to 350.", es = "Hasta 350." },
					source = "Niños de Rusia",
				},
				{
					text = {
						kk = "1943 жылғы 1 қаңтарда лагерьде аты белгілі 66 испан антифашисі болған; он бірі кеңес лагерьлерінде өлген.",
						ru = "На 1 января 1943 года в лагере поимённо известны 66 испанских антифашистов; одиннадцать из них умерли в советских лагерях.",
						en = "66 Spanish anti-fascists are known by name in the camp on 1 January 1943; eleven of them died in Soviet camps.",
						es = "El 1 de enero de 1943 había en el campo 66 antifascistas españoles conocidos por su nombre; once murieron en campos soviéticos.",
					},
					source = { kk = "У. Фостер, 2008", ru = "У. Фостер, 2008", en = "W. Foster, 2008", es = "W. Foster, 2008" },
				},
			},
		},
		{
			about = { kk = "Лагерьлердегі галисиялықтар", ru = "Галисийцы в лагерях", en = "Galicians in the camps", es = "Gallegos en los campos" },
			versions = {
				{
					text = {
						kk = "34 адам; олардың бірі, Допико, қайтыс болған.",
						ru = "34 человека; один из них, Допико, умер.",
						en = "Thirty-four; one of them, Dopico, died.",
						es = "Treinta y cuatro; uno de ellos, Dopico, murió.",
					},
					source = "La Voz de Galicia, 2015",
				},
				{
					text = {
						kk = "22 адам; төртеуі қайтыс болған.",
						ru = "22 человека; четверо умерли.",
						en = "Twenty-two; four of them died.",
						es = "Veintidós; cuatro de ellos murieron.",
					},
					source = "La Voz de Galicia, 2013",
				},
			},
		},
		{
			about = { kk = "Генералдың есебі", ru = "Подсчёт генерала", en = "The general’s count", es = "La cuenta del general" },
			versions = {
				{
					text = {
						kk = "КСРО-дағы 484 испандық: 286-сы оралды, 118-і өлді, 66-сы КСРО-да босатылды, 14-і хабарсыз кетті.",
						ru = "484 испанца в СССР: 286 вернулись, 118 умерли, 66 освобождены внутри страны, 14 пропали без вести.",
						en = "484 Spaniards in the USSR: 286 came home, 118 died, 66 were released inside the country, 14 are missing.",
						es = "484 españoles en la URSS: 286 repatriados, 118 muertos, 66 liberados dentro del país, 14 desaparecidos.",
					},
					source = { kk = "Э. Эстебан-Инфантес", ru = "Э. Эстебан-Инфантес", en = "E. Esteban-Infantes", es = "E. Esteban-Infantes" },
				},
				{
					text = {
						kk = "Кеңес деректерінен біраз өзгеше.",
						ru = "Цифры несколько отличаются от советских.",
						en = "Somewhat different from the Soviet figures.",
						es = "Algo distinta de las cifras soviéticas.",
					},
					source = { kk = "А. Елпатьевский, 2015", ru = "А. Елпатьевский, 2015", en = "A. Elpatievsky, 2015", es = "A. Yelpátievski, 2015" },
				},
			},
		},
	},
	alt = {
		kk = "Ұзын тақтай үстелде қатар тізілген он төрт бос қаңылтыр тостаған тұр. Жанында ешкім жоқ.",
		ru = "На длинном дощатом столе в ряд стоят четырнадцать пустых жестяных мисок. Никого нет.",
		en = "Fourteen tin bowls stand in a row on a long plank table. They are empty, and nobody is there.",
		es = "Catorce escudillas de hojalata en fila sobre una larga mesa de tablas. Están vacías y no hay nadie.",
	},
	source = {
		kk = "Дереккөздер: EFE, 2015; La Voz de Galicia, 2015; А. Елпатьевский, 2015",
		ru = "Источники: EFE, 2015; La Voz de Galicia, 2015; А. Елпатьевский, 2015",
		en = "Sources: EFE, 2015; La Voz de Galicia, 2015; A. Elpatievsky, 2015",
		es = "Fuentes: EFE, 2015; La Voz de Galicia, 2015; A. Yelpátievski, 2015",
	},
	facts = { "F114", "F109", "F112", "F116", "F130" },
	names = { "dopico", "sanchez-vazquez" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
