return panel {
	kind = "gather",
	gathers = "disputed",
	title = {
		kk = "Біз не білмейміз",
		ru = "Чего мы не знаем",
		en = "What we do not know",
		es = "Lo que no sabemos",
	},
	lead = {
		kk = "Қарлагта қанша адам қаза тапқаны белгісіз.",
		ru = "Сколько человек погибло в Карлаге, неизвестно.",
		en = "How many people died in Karlag is not known.",
		es = "No se sabe cuántas personas murieron en el Karlag.",
	},
	body = {
		kk = "Көрмеде шеңбер тұрған жердің бәрінде бір нәрсе даулы немесе жоғалған. Мұнда солардың бәрі жиналды. Отбасыңыз көбірек білсе, музейге айтыңыз.",
		ru = "Всюду, где на выставке стоит кружок, что-то спорно или утрачено. Здесь они собраны вместе. Если ваша семья знает больше, расскажите музею.",
		en = "Wherever a ring stands in this exhibition, something is disputed or lost. Here are all of them together. If your family knows more, tell the museum.",
		es = "Donde hay un círculo en esta exposición, algo se discute o se ha perdido. Aquí están todos juntos. Si su familia sabe más, cuénteselo al museo.",
	},
	art = { file = "nightstrip.svg", place = "wide" },
	alt = {
		kk = "Жарық көкжиек бойында түннің соңғы жолағы жатыр. Ішінде сөнген жұлдыздай бос шеңберлер тұр.",
		ru = "Вдоль светлого горизонта лежит последняя полоса ночи. В ней, как погасшие звёзды, — пустые кружки.",
		en = "Along the bright horizon lies one last strip of night. In it, like stars that have gone out, stand empty rings.",
		es = "A lo largo del horizonte claro yace una última franja de noche. En ella, como estrellas apagadas, hay círculos vacíos.",
	},
	allow = { ["long-panel"] = "the rings of all panels together, each read by itself" },
	facts = { "F027", "F033", "F073", "F158" },
	quiet = true,
	awaiting = { "kk", "ru", "es" },
}
