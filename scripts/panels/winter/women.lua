return panel {
	kind = "people",
	art = { file = "women.svg", place = "wide" },
	title = {
		kk = "АЛЖИР-дің бес әйелі",
		ru = "Пять женщин АЛЖИРа",
		en = "Five women of ALZHIR",
		es = "Cinco mujeres de ALZHIR",
	},
	voice = {
		words = {
			kk = "Бәрінің шашы тақыр алынған. Аянышты, үрейлі әйелдер ебедейсіз жасөспірімдерге ұқсайтын.",
			ru = "Все они были наголо обриты. Жалкие, страшные женщины были похожи на нелепых подростков.",
			en = "They were all shaven bald. Pitiful, dreadful women, they looked like ungainly adolescents.",
			es = "Todas iban rapadas al cero. Aquellas mujeres lastimosas, terribles, parecían adolescentes desgarbadas.",
		},
		speaker = {
			kk = "Галина Степанова-Ключникова, тұтқын, [АЛЖИР-ге](alzhir) келген әйелдер туралы",
			ru = "Галина Степанова-Ключникова, заключённая, — о женщинах, прибывших в [АЛЖИР](alzhir)",
			en = "Galina Stepanova-Klyuchnikova, prisoner, on the women who came to [ALZHIR](alzhir)",
			es = "Galina Stepánova-Kliúchnikova, presa, sobre las mujeres que llegaban a [ALZHIR](alzhir)",
		},
		language = "ru",
	},
	lead = {
		kk = "Олар [Қарлагтың](karlag) әйелдер лагері АЛЖИР-де қамалды. Бар кінәсі — сотталған туысы.",
		ru = "Их держали в АЛЖИРе, женском лагере [Карлага](karlag). Вся вина — осуждённый родственник.",
		en = "They were held in ALZHIR, the women’s camp of [Karlag](karlag). Their crime: a condemned relative.",
		es = "Estuvieron presas en ALZHIR, el campo de mujeres del [Karlag](karlag). Su delito: un familiar condenado.",
	},
	people = {
		{
			name = {
				kk = "Рахиль Мессерер-Плисецкая",
				ru = "Рахиль Мессерер-Плисецкая",
				en = "Rakhil Messerer-Plisetskaya",
				es = "Rajil Messerer-Plisétskaya",
			},
			life = {
				kk = "Дыбыссыз кино актрисасы. Емшектегі баласымен келді. Күніне үш рет [балалар үйіне](childrens-house), соған жүгіретін. 91 жыл өмір сүрді.",
				ru = "Актриса немого кино. Приехала с младенцем. Три раза в день бегала к нему в [дом младенца](childrens-house). Прожила 91 год.",
				en = "Silent-film actress. She came with a baby. Three times a day she ran to him in the [children’s house](childrens-house). She lived to be 91.",
				es = "Actriz de cine mudo. Llegó con un bebé. Tres veces al día corría a verlo a la [casa de lactantes](childrens-house). Vivió 91 años.",
			},
		},
		{
			name = {
				kk = "Кира Андроникашвили",
				ru = "Кира Андроникашвили",
				en = "Kira Andronikashvili",
				es = "Kira Andronikashvili",
			},
			life = {
				kk = "Кинорежиссёр, Эйзенштейннің шәкірті. Қамалар алдында ұлын Грузияға апарды. [Үкімі](sentence) — сегіз жыл; кейін дубляж режиссёрі.",
				ru = "Кинорежиссёр, ученица Эйзенштейна. До ареста увезла сына в Грузию. [Приговор](sentence) — восемь лет; потом режиссёр дубляжа.",
				en = "Film director, a pupil of Eisenstein. Before her arrest she took her son to Georgia. [Sentence](sentence): eight years. Later she directed dubbing.",
				es = "Directora de cine, alumna de Eisenstein. Antes de su detención llevó a su hijo a Georgia. [Condena](sentence): ocho años. Después dirigió doblajes.",
			},
		},
		{
			name = {
				kk = "Әзиза Рысқұлова",
				ru = "Азиза Рыскулова",
				en = "Aziza Ryskulova",
				es = "Aziza Ryskúlova",
			},
			life = {
				kk = "Мал дәрігері, бактериолог. Сегіз жыл, күні күніне. Сирек мамандығы құтқарды дейтін. Анасы да тұтқын болды.",
				ru = "Ветеринар, бактериолог. Восемь лет, день в день. Говорила: спасла редкая профессия. Мать тоже была в заключении.",
				en = "Vet and bacteriologist. Eight years, to the day. Her scarce profession had saved her, she said. Her mother was a prisoner too.",
				es = "Veterinaria y bacterióloga. Ocho años, día por día. La salvó su rara profesión, decía. Su madre también estuvo presa.",
			},
		},
		{
			name = {
				kk = "Дәмеш Жүргенова",
				ru = "Дамеш Жургенева",
				en = "Damesh Zhurgeneva",
				es = "Damesh Zhurguéneva",
			},
			life = {
				kk = "Дәрігер, оқытушы. Сегіз жыл: АЛЖИР, кейін Севураллагта ағаш кесу. Қызылордада оның атында көше бар.",
				ru = "Врач и преподаватель. Восемь лет: АЛЖИР, потом лесоповал в Севураллаге. Её имя носит улица в Кызылорде.",
				en = "Doctor and teacher of medicine. Eight years: ALZHIR, then felling timber in SevUralLag. A street in Kyzylorda bears her name.",
				es = "Médica y profesora. Ocho años: ALZHIR y luego la tala en SevUralLag. Una calle de Kyzylordá lleva su nombre.",
			},
		},
		{
			name = {
				kk = "Галина Степанова-Ключникова",
				ru = "Галина Степанова-Ключникова",
				en = "Galina Stepanova-Klyuchnikova",
				es = "Galina Stepánova-Kliúchnikova",
			},
			life = {
				kk = "Болашақ инженер, студент. Бес жыл. Басқалардың өмірін жазып қалдырды: барактар туралы көп нәрсе содан белгілі.",
				ru = "Студентка, будущий инженер. Пять лет. Записала, как жили другие: многое о бараках известно от неё.",
				en = "Engineering student. Five years. She wrote down how the others lived: much of what is known of the barracks is known from her.",
				es = "Estudiante de ingeniería. Cinco años. Escribió cómo vivían las demás: por ella sabemos mucho de los barracones.",
			},
		},
	},
	alt = {
		kk = "Бүкіл ен бойына орылып, бума-бума байланған қамыс тұр.",
		ru = "Во всю ширину стоят снопы срезанного и связанного камыша.",
		en = "Sheaves of cut reeds, bound and set upright, stand side by side over the whole width.",
		es = "Gavillas de carrizo cortado, atadas y en pie, una junto a otra a todo lo ancho.",
	},
	source = {
		kk = "Дереккөздер: В. Могильницкий; Forbes (Ресей); Медиазона; «Казахстанская правда»; Сахаров орталығы",
		ru = "Источники: В. Могильницкий; Forbes (Россия); Медиазона; «Казахстанская правда»; Сахаровский центр",
		en = "Sources: V. Mogilnitsky; Forbes (Russia); Mediazona; Kazakhstanskaya pravda; Sakharov Center",
		es = "Fuentes: V. Mogilnitski; Forbes (Rusia); Mediazona; Kazajstánskaya Pravda; Centro Sájarov",
	},
	allow = { ["long-panel"] = "five lives, each read by itself", ["long-read"] = "five lives, each read by itself" },
	facts = { "F063", "F183", "F186", "F188", "F189", "F190", "F191", "F192", "F193", "F194", "F196" },
	quotes = { "Q15" },
	names = { "andronikashvili", "messerer", "ryskulova", "stepanova", "zhurgeneva" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
