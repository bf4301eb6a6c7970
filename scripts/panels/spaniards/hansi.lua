return panel {
	kind = "story",
	art = { file = "two-spades.svg", height = 580 },
	alt = {
		kk = "Таң алдындағы егістік: қазылған топыраққа екі күрек қатар шаншылған, саптары бір-біріне сүйенген. Жанында ешкім жоқ.",
		ru = "Поле перед рассветом: в землю воткнуты две лопаты, их черенки прислонились друг к другу. Рядом никого.",
		en = "A field before sunrise. Two spades stand in the dug earth, their handles leaning against each other. Nobody is there.",
		es = "Un campo de labor antes del amanecer. Dos palas clavadas en la tierra removida, con los mangos apoyados el uno en el otro. No hay nadie.",
	},
	title = {
		kk = "Висенте мен Ханси",
		ru = "Висенте и Ханси",
		en = "Vicente and Hansi",
		es = "Vicente y Hansi",
	},
	body = {
		kk = [[Висенте Монтехано — мадридтік, ұшқыш болуды үйренген. Ханси — Австриядан○ шыққан жас еврей қызы. Екеуі Көкөзекте, [интернирленгендер](internee) аймағында, бірін-бірі сүйді.

Кейін Висентені басқа лагерьге жіберді. Ханси жазды: «Сүйікті „Йонжиімді“ Красноярскідегі тұтқындар лагеріне әкетті».

Висенте үйіне 1954 жылы қайтты. Хансидің кейінгі тағдыры белгісіз○2.]],
		ru = [[Висенте Монтехано, мадридец, учился летать. Ханси была молодой еврейкой из Австрии○. Они полюбили друг друга в Кок-Узеке, в зоне для [интернированных](internee).

Потом его отправили дальше. Ханси написала: «Моего любимого „Йонджи“ увезли в лагерь для пленных в Красноярск».

Он вернулся домой в 1954 году. Что стало с Ханси, неизвестно○2.]],
		en = [[Vicente Montejano, from Madrid, had been learning to fly. Hansi was a young Jewish woman from Austria○. They loved each other in Kok-Uzek, in a camp zone for [internees](internee).

Then he was sent on. Hansi wrote: “They have taken my beloved ‘Yonji’ to the prison camp of Krasnoyarsk.”

He came home in 1954. What became of her is not known○2.]],
		es = [[Vicente Montejano, de Madrid, estudiaba para piloto. Hansi era una joven judía de Austria○. Se quisieron en Kok-Uzek, en una zona de [internados](internee).

Luego a él se lo llevaron. Hansi escribió: «A mi amado “Yonji” le han llevado al campo de prisioneros de Krasnoyarsk».

Él volvió a casa en 1954. De ella no se sabe más○2.]],
	},
	disputed = {
		{
			about = { kk = "Көкөзектегі австриялық әйелдер", ru = "Австрийские женщины Кок-Узека", en = "The Austrian women of Kok-Uzek", es = "Las mujeres austriacas de Kok-Uzek" },
			versions = {
				{
					text = {
						kk = "Көкөзекте сегіз испандық әке болды; аналары — Австриядан интернирленгендер.",
						ru = "В Кок-Узеке восемь испанцев стали отцами; матери были интернированы из Австрии.",
						en = "In Kok-Uzek eight Spaniards became fathers; the mothers were Austrian internees.",
						es = "En Kok-Uzek ocho españoles fueron padres; las madres eran internadas austriacas.",
					},
					source = { kk = "У. Фостер, 2008", ru = "У. Фостер, 2008", en = "W. Foster, 2008", es = "W. Foster, 2008" },
				},
				{
					text = {
						kk = "Кемінде 365 еврей 1940 жылға дейін Венадан Латвияға қашқан. 1941 жылғы маусымнан кейін Кеңес өкіметі оларды қағаз жүзінде Германия азаматы деп Сібірге, содан соң Қазақстанға айдады. Көкөзектегі әйелдер солардың ішінен бе — дәлелденбеген.",
						ru = "Не менее 365 евреев к 1940 году бежали из Вены в Латвию. После июня 1941 года советская власть выслала их, по бумагам граждан Германии, в Сибирь, потом в Казахстан. Были ли женщины Кок-Узека из их числа, не доказано.",
						en = "At least 365 Jews had fled from Vienna to Latvia by 1940. After June 1941 the Soviet authorities deported them, Germans on paper, to Siberia and then to Kazakhstan. That the women of Kok-Uzek were among them is not proved.",
						es = "Al menos 365 judíos huyeron de Viena a Letonia hasta 1940. Después de junio de 1941 las autoridades soviéticas los deportaron, alemanes sobre el papel, a Siberia y luego a Kazajistán. No está probado que las mujeres de Kok-Uzek fueran de ese grupo.",
					},
					source = { kk = "Ш. Карнер, П. Лесьяк, Х. Стродс, 2010", ru = "Ш. Карнер, П. Лесьяк, Х. Стродс, 2010", en = "S. Karner, P. Lesiak, H. Strods, 2010", es = "S. Karner, P. Lesiak, H. Strods, 2010" },
				},
			},
		},
		{
			about = { kk = "Хансидің тағдыры", ru = "Судьба Ханси", en = "What became of Hansi", es = "Qué fue de Hansi" },
			versions = {
				{
					text = {
						kk = "Ол соғыстың соңына дейін Көкөзекте қалды. Тегі мен кейінгі өмірі белгісіз.",
						ru = "До конца войны она оставалась в Кок-Узеке. Ни фамилия, ни дальнейшая жизнь неизвестны.",
						en = "She stayed in Kok-Uzek until the end of the war. Her surname and her later life are not known.",
						es = "Siguió en Kok-Uzek hasta el final de la guerra. No se conocen su apellido ni su vida posterior.",
					},
					source = { kk = "Монсеррат Льор, «Atrapados»", ru = "Монсеррат Льор, «Atrapados»", en = "Montserrat Llor, Atrapados", es = "Montserrat Llor, Atrapados" },
				},
			},
		},
	},
	source = {
		kk = "Дереккөз: Монсеррат Льор, «Atrapados» (хаттың аудармасы біздікі)",
		ru = "Источник: Монсеррат Льор, «Atrapados» (перевод письма наш)",
		en = "Source: Montserrat Llor, Atrapados (our translation from Spanish)",
		es = "Fuente: Montserrat Llor, Atrapados",
	},
	facts = { "F244", "F245", "F246", "F247", "F113", "F111" },
	quotes = { "Q39" },
	names = { "hansi", "montejano" },
	awaiting = { "kk", "ru", "es" },
}
