return panel {
	kind = "quote",
	art = { file = "two-bowls.svg", place = "wide", foot = 100 },
	alt = {
		kk = "Тақтай үстел үстінде екі қалайы тостаған сорпа қатар тұр, екеуінде бір-бір қасық.",
		ru = "На дощатом столе рядом стоят две жестяные миски супа, в каждой по ложке.",
		en = "Two tin bowls of soup stand side by side on a plank table, a spoon in each.",
		es = "Dos escudillas de sopa, una junto a otra, sobre una mesa de tablas, cada una con su cuchara.",
	},
	title = {
		kk = "Жұбаныш",
		ru = "Утешение",
		en = "Consolation",
		es = "Consuelo",
	},
	words = {
		kk = "«Бұл — адамдардың бір-бірін жұбатуы туралы фильм. Өкінішке қарай, біз соғыс ішінде өмір сүреміз. […] Жұрттың бәрі бірін-бірі дініне, еліне не ойына қарап жек көреді, бұл өзгерген жоқ».",
		ru = "«Это фильм об утешении между людьми. К сожалению, мы живём в войне. […] Все ненавидят всех из-за религии, страны или мыслей, и это не изменилось».",
		en = "“It’s a movie about consolation between people. Sadly, we live in a war. […] Everyone hates everyone because of religion, the country, or your thoughts, and this has not changed.”",
		es = "«Es una película sobre el consuelo entre las personas. Por desgracia, vivimos en una guerra. […] Todos odian a todos por la religión, el país o las ideas, y eso no ha cambiado».",
	},
	speaker = {
		kk = "Мигель Анхель Вивас, режиссёр, 2025 жылғы шілде",
		ru = "Мигель Анхель Вивас, режиссёр, июль 2025 года",
		en = "Miguel Ángel Vivas, director, July 2025",
		es = "Miguel Ángel Vivas, director, julio de 2025",
	},
	language = "en",
	source = {
		kk = "The Astana Times, 2025",
		ru = "The Astana Times, 2025",
		en = "The Astana Times, 2025",
		es = "The Astana Times, 2025",
	},
	facts = { "F182", "F275" },
	quotes = { "Q03", "Q47" },
	awaiting = { "kk", "ru", "es" },
}
