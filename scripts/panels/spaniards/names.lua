return panel {
	kind = "compare",
	art = { file = "luggage.svg", place = "wide" },
	alt = {
		kk = "Таң алдындағы шөпте жүк тұр: аспаптар сандығы, теңізшілердің екі қапшығы, үстінде ұшқыш шлемі бар шабадан, шам тұрған қол сөмке және баланың кішкентай шабаданы. Иелері көрінбейді.",
		ru = "В предрассветной траве стоит багаж: ящик с инструментами, два матросских мешка, чемодан с лётным шлемом, саквояж со свечой и маленький детский чемодан. Хозяев не видно.",
		en = "Luggage stands in the grass before sunrise: a tool chest, two seamen’s bags, a suitcase with a flying helmet on it, a holdall with a candle beside it, and a child’s small case. Nobody is with it.",
		es = "Un equipaje espera en la hierba antes del amanecer: una caja de herramientas, dos petates de marinero, una maleta con un casco de aviador, un bolso con una vela al lado y una maletita de niño. No se ve a nadie.",
	},
	title = {
		kk = "Олар кім еді",
		ru = "Кем они были",
		en = "Who they were",
		es = "Quiénes eran",
	},
	columns = {
		{
			heading = { kk = "Агустин Льона", ru = "Агустин Льона", en = "Agustín Llona", es = "Agustín Llona" },
			body = {
				kk = "Пароход механигі. 1937 жылы ауырып, Одессада кемеден түсірілді. Испанияға 1956 жылы ғана оралды.",
				ru = "Механик парохода. В 1937 году его, больного, высадили в Одессе. В Испанию вернулся только в 1956-м.",
				en = "A steamer’s engineer, put ashore ill at Odessa in 1937. He saw Spain again in 1956.",
				es = "Maquinista de un vapor. En 1937 lo desembarcaron enfermo en Odesa. No volvió a España hasta 1956.",
			},
		},
		{
			heading = { kk = "Хосе мен Анхель Кастаньеда", ru = "Хосе и Анхель Кастаньеда", en = "José and Ángel Castañeda", es = "José y Ángel Castañeda" },
			body = {
				kk = "«Кабо Сан-Агустин» кемесіндегі ағайынды теңізшілер. Үйіндегілер жеті жылдан астам уақыт олардың тірі-өлісін білмеді.",
				ru = "Братья, моряки с «Кабо Сан-Агустина». Больше семи лет дома не знали, живы ли они.",
				en = "Brothers, sailors of the *Cabo San Agustín*. For more than seven years nobody at home knew whether they were alive.",
				es = "Hermanos, marinos del *Cabo San Agustín*. Más de siete años nadie supo en casa si vivían.",
			},
		},
		{
			heading = { kk = "Эрмохенес Родригес", ru = "Эрмохенес Родригес", en = "Hermógenes Rodríguez", es = "Hermógenes Rodríguez" },
			body = {
				kk = "Ұшқыш курсант, 1941 жылдан тұтқын. 1953 жылы Маленковқа лагерьде «тек испан болғаным үшін» отырмын деп жазды.",
				ru = "Курсант-лётчик, в неволе с 1941 года. В 1953-м написал Маленкову, что он в лагере «только за то, что испанец».",
				en = "Student pilot, held since 1941. In 1953 he wrote to Malenkov that he was in a camp “only for being Spanish”.",
				es = "Alumno piloto, cautivo desde 1941. En 1953 escribió a Malenkov que estaba en un campo «solo por ser español».",
			},
		},
		{
			heading = { kk = "Висенте Монтехано", ru = "Висенте Монтехано", en = "Vicente Montejano", es = "Vicente Montejano" },
			body = {
				kk = "Ұшқыш курсант, мадридтік шам құюшының немересі. Кеңеске қызмет етуден бас тартып, елге сұранды. 1954 жылы қайтты.",
				ru = "Курсант-лётчик, внук мадридского свечника. Отказался от советской службы и просился домой. Вернулся в 1954 году.",
				en = "Student pilot from Madrid, a candle-maker’s grandson. He refused Soviet service and asked to go home. He did, in 1954.",
				es = "Alumno piloto de Madrid, nieto de un cerero. Rechazó servir a los soviéticos y pidió volver a casa. Llegó en 1954.",
			},
		},
		{
			heading = { kk = "Хосе Мария Баньюэлос", ru = "Хосе Мария Баньюэлос", en = "José María Bañuelos", es = "José María Bañuelos" },
			body = {
				kk = "Сегіз не тоғыз жасында соғыстан аулаққа әкетілді. Кейін 200 грамм нан мен комбинезон үшін сотталды.",
				ru = "В восемь или девять лет его увезли от войны. Потом осудили за рабочий комбинезон и 200 граммов хлеба.",
				en = "Evacuated from the war at eight or nine. Later sentenced for overalls and 200 grams of bread.",
				es = "Con ocho o nueve años lo evacuaron de la guerra. Lo condenaron por un buzo de trabajo y 200 gramos de pan.",
			},
		},
	},
	source = {
		kk = "Дереккөздер: Deia; Ф. Сальгадо; El País",
		ru = "Источники: Deia; Ф. Сальгадо; El País",
		en = "Sources: Deia; F. Salgado; El País",
		es = "Fuentes: Deia; F. Salgado; El País",
	},
	facts = { "F105", "F117", "F104", "F121", "F127", "F244", "F245", "F118" },
	quotes = { "Q10" },
	names = { "banuelos", "castaneda-angel", "castaneda-jose", "llona", "montejano", "rodriguez" },
	awaiting = { "kk", "ru", "es" },
}
