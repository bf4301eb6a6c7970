-- The exhibition: what is shown, in which order, in which languages.
return exhibition {
  lantern = 1, -- the version of lantern's look that this was written for

  title = { kk = "Даладағы жарық", ru = "Свет в степи", en = "Light on the Steppe", es = "Luz en la estepa" },
  -- Below the title; kk, ru and es await a native reader.
  subtitle = {
    kk = "Қарлаг · дала жұрты, тұтқындар, интернирленгендер · фильм",
    ru = "Карлаг · люди степи, заключённые, интернированные · фильм",
    en = "Karlag · people of the steppe, prisoners, internees · a film",
    es = "Karlag · gente de la estepa, presos, internados · una película",
  },

  -- In the order of the language row. Slow readers set the pace: a panel stays as long as its words need.
  languages = {
    { id = "kk", name = "Қазақша", words_per_minute = 100 },
    { id = "ru", name = "Русский", words_per_minute = 110 },
    { id = "en", name = "English", words_per_minute = 130 },
    { id = "es", name = "Español", words_per_minute = 130 },
  },
  language = "kk", -- the one the tour speaks, and the one it returns to

  -- The sheet about the exhibition. publisher, authors and funders: the museum fills them in; kk, ru and es await a native reader.
  about = {
    date = { kk = "2026 жылғы қараша", ru = "Ноябрь 2026 года", en = "November 2026", es = "Noviembre de 2026" },
    checked = {
      kk = "Әр сөйлем «Дереккөздер» парағында аталған дереккөзге сүйенеді. Мәтіндерді тарихшылар мен мұнда аталған адамдардың отбасылары әлі тексерген жоқ.",
      ru = "Каждое предложение опирается на источник, названный на листе «Источники». Историки и семьи тех, кто здесь назван, этих текстов ещё не проверяли.",
      en = "Every sentence rests on a source that the sheet “Sources” names. No historian and none of the families of those named here have checked these texts yet.",
      es = "Cada frase se apoya en una fuente nombrada en la hoja «Fuentes». Ni los historiadores ni las familias de quienes aquí se nombran han revisado aún estos textos.",
    },
    more = {
      kk = "Мұнда аталған біреуді білесіз бе, әлде бәрі басқаша болды ма? Музей қызметкерлеріне айтыңызшы.",
      ru = "Вы знаете кого-то из названных здесь, или всё было иначе? Расскажите, пожалуйста, сотрудникам музея.",
      en = "Did you know somebody who is named here, or do you know it otherwise? Please tell the museum’s staff.",
      es = "¿Conoció a alguien de los que aquí se nombran, o sabe que fue de otro modo? Cuénteselo, por favor, al personal del museo.",
    },
  },

  -- A panel is scripts/panels/CHAPTER/ID.lua; light is one of the theme's. rest: what the title says before the chapter while nobody
  -- is there; each sentence rests on the facts of that chapter's panels.
  chapters = {
    { id = "camp", light = "night", title = { kk = "Лагерь", ru = "Лагерь", en = "The camp", es = "El Karlag" },
      panels = { "open-camp", "before", "famine", "beginning", "land", "numbers", "plan" },
      rest = {
        { kk = "Бұл жер бос болған емес.", ru = "Эта земля не пустовала.",
          en = "This land was not empty.", es = "Esta tierra no estaba vacía." },
        { kk = "1949 жылғы қаңтарда — 65 673 тұтқын.", ru = "65 673 заключённых в январе 1949 года.",
          en = "65,673 prisoners in January 1949.", es = "65 673 presos en enero de 1949." },
      } },
    { id = "winter", light = "winter", title = { kk = "Қыс", ru = "Зима", en = "Winter", es = "Invierno" },
      panels = { "open-winter", "match", "inspection", "burma", "alzhir", "father", "women", "kurt", "mamochkino" },
      rest = {
        { kk = "Жылына екі хат.", ru = "Два письма в год.",
          en = "Two letters a year.", es = "Dos cartas al año." },
        { kk = "Бірнеше айлық неке үшін сегіз жыл.", ru = "Восемь лет за несколько месяцев замужества.",
          en = "Eight years for a marriage of a few months.", es = "Ocho años por unos meses de matrimonio." },
      } },
    { id = "roads", light = "blue_hour", title = { kk = "Жолдар", ru = "Дороги", en = "The roads", es = "Los caminos" },
      panels = { "open-roads", "settlers", "peoples", "karabas", "words", "held", "ways" },
      rest = {
        { kk = "Ашаршылық жылы 150 000-дай адамды осы далаға айдап әкелді.", ru = "В голодный год в эту степь выслали около 150 000 человек.",
          en = "In a year of famine some 150,000 people were deported to this steppe.", es = "En un año de hambre deportaron a esta estepa a unas 150 000 personas." },
        { kk = "Олар Қарабас бекетінде пойыздан түсті.", ru = "Они сошли с поезда на станции Карабас.",
          en = "They left the train at Karabas.", es = "Bajaron del tren en Karabás." },
      } },
    { id = "spaniards", light = "first_light", title = { kk = "Испандықтар", ru = "Испанцы", en = "The Spaniards", es = "Los españoles" },
      panels = { "open-spaniards", "stranded", "names", "overalls", "blue-division", "camp-99", "kok-uzek", "hansi", "letter", "card" },
      rest = {
        { kk = "200 грамм нан.", ru = "200 граммов хлеба.",
          en = "200 grams of bread.", es = "200 gramos de pan." },
        { kk = "Жеті жылдан кейінгі алғашқы хабар.", ru = "Первая весть за семь лет.",
          en = "The first news in seven years.", es = "La primera noticia en siete años." },
      } },
    { id = "truce", light = "dawn", title = { kk = "Бітім, оралу", ru = "Перемирие", en = "Truce, return", es = "Tregua, regreso" },
      silent = true, panels = { "open-truce", "only-for-being", "semiramis", "not-home", "surgeon", "years" },
      rest = {
        { kk = "Бір кемеде 286 адам.", ru = "286 человек на одном корабле.",
          en = "286 people on one ship.", es = "286 personas en un barco." },
      } },
    { id = "film", light = "daylight", title = { kk = "Фильм", ru = "Фильм", en = "The film", es = "La película" },
      panels = { "open-film", "origin", "credits", "makers", "consolation", "meeting", "aisulu", "making", "light" },
      rest = {
        { kk = "Ойдан шыққан адамдар. Шын болған лагерь.", ru = "Вымышленные люди. Настоящий лагерь.",
          en = "Invented people. A real camp.", es = "Personajes inventados. Un campo real." },
      } },
    { id = "memory", light = "open_day", title = { kk = "Бүгінгі жады", ru = "Память сегодня", en = "Memory today", es = "La memoria hoy" },
      panels = { "open-memory", "places", "stone", "handover", "dark", "search" },
      rest = {
        { kk = "Екі жаққа ортақ бір тас.", ru = "Один камень для обеих сторон.",
          en = "One stone for both sides.", es = "Una sola piedra para los dos bandos." },
        { kk = "Қанша адам өлгені белгісіз.", ru = "Сколько людей умерло, неизвестно.",
          en = "How many died is not known.", es = "No se sabe cuántos murieron." },
      } },
  },

  -- Seconds: the least and the longest that a page stays untouched, a cross-fade, and how long nobody touches before the tour goes on.
  timing = { floor = 12, ceiling = 60, fade = 0.9, idle = 90 },

  -- The screen in the room, in millimetres: its diagonal, and from where it is read. Sizes of controls and of larger text follow.
  screen = { diagonal = 610, distance = 700 },

  -- Mebibytes for decoded pictures.
  memory = { pictures = 96 },
}
