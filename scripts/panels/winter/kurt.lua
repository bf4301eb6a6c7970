return panel {
	kind = "story",
	art = { file = "kurt.svg", gap = -4 },
	title = {
		kk = "Тас емес, құрт екен",
		ru = "Камни оказались едой",
		en = "The stones were food",
		es = "Las piedras eran comida",
	},
	body = {
		kk = [[Бір қыста [АЛЖИР](alzhir) лагерінің тұтқын әйелдері Жалаңаш көлінде қамыс орып жүрген. Жаңашу ауылынан қариялар мен балалар келіп, оларға тас лақтыра бастады. Күзетшілер күлді.

Әйелдер тастарды алып қараса — [құрт](kurt) екен: күнге кептірілген, айлап сақталатын тұзды тағам. [Ауыл](aul) оларға ас лақтырған.

Мұны 1990 жылы Қазақстанға қайта келген бұрынғы тұтқын, неміс әйелі Гертруда Платайс ○ айтып берді.]],
		ru = [[Однажды зимой заключённые [АЛЖИРа](alzhir), женского лагеря, резали камыш на озере Жаланаш. Из казахского аула Жанашу пришли старики и дети и стали бросать в них камнями. Охрана смеялась.

Женщины подняли камни. Это был [курт](kurt) — солёный сыр, высушенный на солнце, который хранится месяцами. [Аул](aul) бросал им еду.

Так рассказала в 1990 году Гертруда Платайс ○, немка, бывшая узница, когда снова приехала в Казахстан.]],
		en = [[One winter, prisoners of [ALZHIR](alzhir), the women’s camp, were cutting reeds on Lake Zhalanash. Old people and children came from the Kazakh village of Zhanashu and threw stones at them. The guards laughed.

The women picked the stones up. They were [kurt](kurt): balls of salted cheese, dried in the sun, that keep for months. The [village](aul) had thrown them food.

So it was told in 1990 by Gertrude Platais ○, a German and once a prisoner here, when she came back to Kazakhstan.]],
		es = [[Un invierno, unas presas de [ALZHIR](alzhir), el campo de mujeres, cortaban carrizo en el lago Zhalanash. De la aldea kazaja de Zhanashu llegaron ancianos y niños y empezaron a tirarles piedras. Los guardias se reían.

Las mujeres recogieron las piedras. Eran [kurt](kurt): bolas de queso salado, secadas al sol, que se conservan durante meses. La [aldea](aul) les había tirado comida.

Así lo contó en 1990 Gertrude Platais ○, alemana y antigua presa, cuando volvió a Kazajistán.]],
	},
	disputed = {
		{
			about = { kk = "Жалғыз куәгер", ru = "Единственная свидетельница", en = "The only witness", es = "La única testigo" },
			versions = {
				{
					text = {
						kk = "Оқиғаны бір ғана адам айтқан: Гертруда Платайс, музей қызметкерлеріне, 1990 жылы.",
						ru = "Историю рассказал один человек: Гертруда Платайс, сотрудникам музея, в 1990 году.",
						en = "One person told the story: Gertrude Platais, to the museum’s staff, in 1990.",
						es = "La historia la contó una sola persona: Gertrude Platais, al personal del museo, en 1990.",
					},
					source = "e-history.kz; Today.kz, 2018",
				},
				{
					text = {
						kk = "Бүгінде оны бүкіл елге ортақ аңыз дейтіндер бар.",
						ru = "Сегодня её называют и народной притчей.",
						en = "Today it is also called a national fable.",
						es = "Hoy también se la llama fábula nacional.",
					},
					source = { kk = "Cabinet, Оксфорд университеті", ru = "Cabinet, Оксфордский университет", en = "Cabinet, University of Oxford", es = "Cabinet, Universidad de Oxford" },
				},
			},
		},
	},
	alt = {
		kk = "Қатқан көл жиегіндегі қамыс, алыста ауылдың киіз үйлері мен түтіні. Алдыңғы жақта мұз үстінде домалақ құрттар жатыр.",
		ru = "Камыш на краю замёрзшего озера, вдали юрты аула и дым. На переднем плане на льду лежат белые шарики курта.",
		en = "Reeds at the edge of a frozen lake; far off the yurts of a village, and smoke. In front, round white kurt lies on the ice.",
		es = "Carrizo a la orilla de un lago helado; a lo lejos, las yurtas de una aldea y humo. Delante, sobre el hielo, bolas blancas de kurt.",
	},
	source = {
		kk = "Дереккөздер: e-history.kz; Today.kz, 2018; Оксфорд университеті",
		ru = "Источники: e-history.kz; Today.kz, 2018; Оксфордский университет",
		en = "Sources: e-history.kz; Today.kz, 2018; University of Oxford",
		es = "Fuentes: e-history.kz; Today.kz, 2018; Universidad de Oxford",
	},
	facts = { "F067", "F068", "F070" },
	names = { "platais" },
	awaiting = { "kk", "ru", "es" },
}
