return panel {
	kind = "quote",
	art = "only-for-being.svg",
	title = {
		kk = "Тек испан болғаны үшін",
		ru = "Только за то, что испанец",
		en = "Only for being Spanish",
		es = "Solo por ser español",
	},
	words = {
		kk = "«1941 жылдан бері концлагерьде отырмын, тек испан болғаным үшін».",
		ru = "«С 1941 года я нахожусь в концлагере только за то, что я испанец».",
		en = "Since 1941 I have been in a concentration camp, only for being Spanish.",
		es = "«Desde 1941 me encuentro en un campo de concentración solo por ser español».",
	},
	speaker = {
		kk = "Эрмохенес Родригес, ұшқыш курсант, Кеңес үкіметінің басшысы Маленковқа, 1953 жылғы мамыр",
		ru = "Эрмохенес Родригес, курсант-лётчик, — главе советского правительства Маленкову, май 1953 года",
		en = "Hermógenes Rodríguez, student pilot, to Malenkov, head of the Soviet government, May 1953",
		es = "Hermógenes Rodríguez, alumno piloto, a Malenkov, jefe del Gobierno soviético, mayo de 1953",
	},
	language = "es",
	alt = {
		kk = "Жуан тақтайдан жасалған үстел үстінде бір бет қағаз жатыр, бүктелген ізі бар. Қасында сия құты мен қаламсап.",
		ru = "На дощатом столе лежит лист бумаги со следами сгибов. Рядом чернильница и перо.",
		en = "A sheet of paper with folds in it lies on a board of rough planks. Beside it stand an inkwell and a pen.",
		es = "Una hoja de papel con marcas de pliegue sobre una tabla tosca. Al lado, un tintero y una pluma.",
	},
	source = {
		kk = "El País, 2010",
		ru = "El País, 2010",
		en = "El País, 2010",
		es = "El País, 2010",
	},
	facts = { "F127" },
	quotes = { "Q10" },
	names = { "rodriguez" },
	awaiting = { "kk", "ru", "es" },
}
