return panel {
	kind = "compare",
	art = { file = "folding-chairs.svg", place = "wide" },
	alt = {
		kk = "Далада төрт бос жиналмалы орындық пен тіреуішті шам тұр. Түсіру тобы кетіп қалған.",
		ru = "В степи стоят четыре пустых складных кресла и лампа на стойке. Съёмочная группа ушла.",
		en = "Four empty folding chairs and a lamp on its stand in the steppe. The crew has gone.",
		es = "Cuatro sillas plegables vacías y un foco con su pie en la estepa. El equipo se ha ido.",
	},
	title = {
		kk = "Фильмді жасағандар",
		ru = "Создатели",
		en = "Who made it",
		es = "Quiénes la hicieron",
	},
	columns = {
		{
			heading = { kk = "Мигель Анхель Вивас", ru = "Мигель Анхель Вивас", en = "Miguel Ángel Vivas", es = "Miguel Ángel Vivas" },
			body = {
				kk = "Режиссёр. Бұған дейін «Қағаз үй» (La casa de papel) сериалымен жұмыс істеген; Мэттью Фокс ойнаған «Extinction» пен «Inside» фильмдерін түсірген.",
				ru = "Режиссёр. До этого работал над сериалом «Бумажный дом» (La casa de papel), снял фильмы «Вымирание» с Мэттью Фоксом и «Внутри».",
				en = "Director. Before this he worked on the series *Money Heist* (*La casa de papel*) and made the films *Extinction*, with Matthew Fox, and *Inside*.",
				es = "Director. Antes trabajó en la serie *La casa de papel* y dirigió *Extinction*, con Matthew Fox, e *Inside*.",
			},
		},
		{
			heading = { kk = "Мигель Эрран", ru = "Мигель Эрран", en = "Miguel Herrán", es = "Miguel Herrán" },
			body = {
				kk = "Лейтенант Сальгадоны ойнайды. «Қағаз үй» сериалынан таныс.",
				ru = "Играет лейтенанта Сальгадо. Известен по «Бумажному дому».",
				en = "Plays Lieutenant Salgado. Known from *Money Heist*.",
				es = "Interpreta al teniente Salgado. Conocido por *La casa de papel*.",
			},
		},
		{
			heading = { kk = "Арон Пипер", ru = "Арон Пипер", en = "Arón Piper", es = "Arón Piper" },
			body = {
				kk = "Капитан Рейесті ойнайды, «Элита» сериалынан таныс. «Басқа адамдар бастан кешкен нәрсені айтқанда, олардың үмітін ақтағың келеді».",
				ru = "Играет капитана Рейеса, известен по сериалу «Элита». «Когда рассказываешь о том, что пережили другие люди, не хочешь их подвести».",
				en = "Plays Captain Reyes; known from *Elite*. “When you tell something that other people lived through, you don’t want to fail them.”",
				es = "Interpreta al capitán Reyes; conocido por *Élite*. «Cuando cuentas algo que vivió otra gente, no quieres fallarles».",
			},
		},
		{
			heading = { kk = "Ерлан Бекхожин", ru = "Ерлан Бекхожин", en = "Yerlan Bekhozhin", es = "Yerlan Bekjozhin" },
			body = {
				kk = "Продюсер. Netflix-ке жолды испан серіктестердің онымен бұрыннан байланысы ашты, дейді ол. Жасаушылардың айтуынша, бұл — Netflix дүниежүзіне көрсететін алғашқы қазақстандық фильм.",
				ru = "Продюсер. Дорогу к Netflix, по его словам, открыли прежние связи испанских партнёров. Создатели называют фильм первой казахстанской работой, которую Netflix показывает во всём мире.",
				en = "Producer. The Spanish partners already worked with Netflix, he says, and that opened the way. The makers call it the first Kazakh production that Netflix distributes worldwide.",
				es = "Productor. Los socios españoles ya trabajaban con Netflix, dice, y eso abrió el camino. Sus autores la llaman la primera producción kazaja que Netflix distribuye en todo el mundo.",
			},
		},
	},
	source = {
		kk = "Дереккөздер: The Astana Times, 2025; ABC, 2025 (аудармасы біздікі)",
		ru = "Источники: The Astana Times, 2025; ABC, 2025 (перевод наш)",
		en = "Sources: The Astana Times, 2025; ABC, 2025 (our translation)",
		es = "Fuentes: The Astana Times, 2025; ABC, 2025",
	},
	facts = { "F134", "F139", "F180", "F181", "F137" },
	quotes = { "Q46" },
	awaiting = { "kk", "ru", "es" },
}
