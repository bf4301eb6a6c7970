return panel {
	kind = "hero",
	title = {
		kk = "Екі жаққа бір тас",
		ru = "Один камень на две стороны",
		en = "One stone for both sides",
		es = "Una piedra para ambos bandos",
	},
	lead = {
		kk = "«Бүгін мен лагерьлерден өткен барлық испандықты, ешқайсысын қалдырмай, еске алғым келеді».",
		ru = "«Сегодня я хочу вспомнить всех испанцев без исключения, прошедших через лагеря».",
		en = "“Today I want to remember all the Spaniards, without exception, who passed through the camps.”",
		es = "«Hoy quiero recordar a todos los españoles, sin excepción, que pasaron por los campos».",
	},
	body = {
		kk = "Испания елшісі Мануэль Ларроча бұл сөзді 2015 жылғы 31 мамырда, [Спасскіде](spassk-memorial) осы тас ашылғанда айтты. Тас Испания Республикасын жақтаған [республикашылдарға](republican) да, неміс армиясында Кеңес Одағына қарсы соғысқан [Көк дивизия](blue-division) сарбаздарына да арналған. Екі жақ та келісті. Қасында басқа халықтардың тастары тұр. Зиратта 7 700-дей○ адам жатыр.",
		ru = "Так сказал посол Испании Мануэль Ларроча 31 мая 2015 года, когда в [Спасске](spassk-memorial) открывали этот камень. Он и для [республиканцев](republican), стоявших за Испанскую Республику, и для солдат [Голубой дивизии](blue-division), воевавших в немецкой армии против Советского Союза. Обе стороны согласились. Рядом — камни других народов. На кладбище лежат около 7 700○ человек.",
		en = "So spoke Spain’s ambassador, Manuel Larrotcha, when this stone was unveiled at [Spassk](spassk-memorial) on 31 May 2015. It is for [Republicans](republican), who had stood by the Spanish Republic. It is also for soldiers of the [Blue Division](blue-division), who had fought in the German army against the Soviet Union. Both sides had agreed. Beside it stand the stones of other nations. About 7,700○ people lie in this cemetery.",
		es = "Así habló el embajador de España, Manuel Larrotcha, al inaugurarse esta piedra en [Spassk](spassk-memorial) el 31 de mayo de 2015. Es para los [republicanos](republican), leales a la República. Y para los soldados de la [División Azul](blue-division), que combatieron en el ejército alemán contra la Unión Soviética. Ambas partes lo acordaron. A su lado hay piedras de otras naciones. En el cementerio yacen unas 7 700○ personas.",
	},
	disputed = {
		{
			about = {
				kk = "Спасскіде қанша адам жерленген",
				ru = "Сколько человек похоронено в Спасске",
				en = "How many are buried at Spassk",
				es = "Cuántas personas están enterradas en Spassk",
			},
			versions = {
				{
					text = {
						kk = "7 700-дей: кеңестік мұрағат деректері.",
						ru = "Около 7 700: по советским архивным данным.",
						en = "About 7,700, according to Soviet archive figures.",
						es = "Unas 7 700, según los archivos soviéticos.",
					},
					source = "EFE, 2015; La Voz de Galicia, 2015",
				},
				{
					text = {
						kk = "Бес мыңнан астам: саяхатшы блогі ресми дерекке сүйенеді.",
						ru = "Более пяти тысяч: блог, со ссылкой на официальные данные.",
						en = "More than five thousand: a blog, naming official data.",
						es = "Más de cinco mil: un blog, que cita datos oficiales.",
					},
				},
			},
		},
	},
	art = { file = "stones.svg", place = "wide" },
	alt = {
		kk = "Шөп ішінде әр түрлі аласа тастар қатар тұр: дөңгелек төбелі, қырлы, тік. Олардың үстінде кең аспан.",
		ru = "В траве стоят рядом низкие камни разной формы: округлые, грубые, прямые. Над ними широкое небо.",
		en = "Low stones of several shapes, rounded, rough and upright, stand side by side in the grass under a wide sky.",
		es = "Piedras bajas de varias formas, redondeadas, toscas y erguidas, una junto a otra en la hierba, bajo un cielo ancho.",
	},
	source = {
		kk = "Дереккөздер: EFE, El País, 2015 (аудармасы біздікі)",
		ru = "Источники: EFE, El País, 2015 (перевод наш)",
		en = "Sources: EFE, El País, 2015 (our translation)",
		es = "Fuentes: EFE, El País, 2015",
	},
	facts = { "F084", "F107", "F165", "F166", "F167" },
	quotes = { "Q22" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
