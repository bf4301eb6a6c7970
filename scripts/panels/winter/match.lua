return panel {
	kind = "quote",
	art = { file = "match.svg", place = "left", gap = -40 },
	title = {
		kk = "Сіріңкемен жазылған хат",
		ru = "Письмо, написанное спичкой",
		en = "A letter written with a match",
		es = "Una carta escrita con una cerilla",
	},
	words = {
		kk = "Азарик қасымда. Маған еш кінәсіз сегіз жыл берді.",
		ru = "Азарик со мной. Мне дали восемь лет ни за что.",
		en = "Azarik is with me. They gave me eight years for nothing.",
		es = "Azárik está conmigo. Me han dado ocho años por nada.",
	},
	language = "ru",
	speaker = {
		kk = "Рахиль Мессерер-Плисецкая, кино актрисасы, 1938 жыл",
		ru = "Рахиль Мессерер-Плисецкая, киноактриса, 1938 год",
		en = "Rakhil Messerer-Plisetskaya, film actress, 1938",
		es = "Rajil Messerer-Plisétskaya, actriz de cine, 1938",
	},
	body = {
		kk = "Оны [АЛЖИР](alzhir) әйелдер лагеріне апара жатты. Ұлы Азарик сегіз айлық еді. Бір жапырақ қағазға ○ сіріңкемен жазып, шайнаған нанмен желімдеп, жүк вагонынан лақтырды. Екі теміржолшы әйел қарап тұрды. Біреуі басын изеді.",
		ru = "Её везли в женский лагерь [АЛЖИР](alzhir). Сыну Азарику было восемь месяцев. Она написала спичкой на клочке бумаги ○, склеила жёваным хлебом и выбросила из товарного вагона. Две железнодорожницы смотрели. Одна кивнула.",
		en = "She was on her way to the women’s camp [ALZHIR](alzhir). Azarik, her son, was eight months old. She wrote with a match on a scrap of paper ○, glued it with chewed bread and threw it from the goods wagon. Two railwaywomen were watching. One nodded.",
		es = "La llevaban al campo de mujeres [ALZHIR](alzhir). Azárik, su hijo, tenía ocho meses. Escribió con una cerilla en un trozo de papel ○, lo pegó con pan masticado y lo tiró desde el vagón de mercancías. Dos ferroviarias miraban. Una asintió.",
	},
	disputed = {
		{
			about = { kk = "Хат", ru = "Письмо", en = "The letter", es = "La carta" },
			versions = {
				{
					text = {
						kk = "Рахиль бұл туралы күнделігінде жазған; оны ұлы бастырып шығарды. Отбасының айтуынша, хат жеткен.",
						ru = "Рахиль рассказала об этом в дневниках, их напечатал её сын. По словам семьи, письмо дошло.",
						en = "Rakhil told of it in her diaries, which her son printed. The family says that the letter arrived.",
						es = "Rajil lo contó en sus diarios, que publicó su hijo. La familia dice que la carta llegó.",
					},
					source = {
						kk = "А. Плисецкий, «Жизнь в балете», Мәскеу, 2018",
						ru = "А. Плисецкий, «Жизнь в балете», Москва, 2018",
						en = "A. Plisetsky, Zhizn v balete, Moscow 2018",
						es = "A. Plisetski, Zhizn v balete, Moscú, 2018",
					},
				},
				{
					text = {
						kk = "Қандай қағаз болғаны әр әңгімеде әртүрлі айтылады.",
						ru = "Какая это была бумага, рассказывают по-разному.",
						en = "What paper it was is told in different ways.",
						es = "Qué papel era se cuenta de distintas maneras.",
					},
				},
			},
		},
	},
	alt = {
		kk = "Түнде тұрған жүк вагоны, өте жақыннан. Биікте торлы кішкентай терезе, одан ақ қағаз түсіп барады; рельс бойында екі белгі шамы.",
		ru = "Товарный вагон ночью, совсем близко. Высоко под крышей маленькое окно с решёткой, из него падает белый листок; у пути два сигнальных фонаря.",
		en = "A goods wagon at night, very near. High in its planks is a small barred window; a white scrap of paper is falling from it. Two signal lamps stand by the track.",
		es = "Un vagón de mercancías de noche, muy cerca. En lo alto, un ventanuco enrejado del que cae un papel blanco; junto a la vía, dos faroles de señales.",
	},
	source = {
		kk = "А. Плисецкий, 2018",
		ru = "А. Плисецкий, 2018",
		en = "A. Plisetsky, 2018",
		es = "A. Plisetski, 2018",
	},
	facts = { "F183", "F184", "F185", "F186", "F187" },
	quotes = { "Q26" },
	names = { "messerer", "plisetsky" },
	awaiting = { "kk", "ru", "es" },
}
