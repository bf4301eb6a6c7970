-- The exhibition: what is shown, in which order, in which languages.
return exhibition {
  lantern = 1, -- the version of lantern's look that this was written for

  title = { kk = "Даладағы жарық", ru = "Свет в степи", en = "Light on the Steppe", es = "Luz en la estepa" },
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

  -- A panel is scripts/panels/CHAPTER/ID.lua; light is one of the theme's.
  about = {}, -- publisher, authors, funders, date, checked, more: the museum fills them in
  chapters = {
    { id = "camp", light = "night", title = { kk = "Лагерь", ru = "Лагерь", en = "The camp", es = "El Karlag" },
      panels = { "open-camp", "before", "famine", "land", "numbers" } },
    { id = "winter", light = "winter", title = { kk = "Қыс", ru = "Зима", en = "Winter", es = "Invierno" },
      panels = { "open-winter", "match", "inspection", "burma", "alzhir", "father", "women", "kurt", "mamochkino" } },
    { id = "roads", light = "blue_hour", title = { kk = "Жолдар", ru = "Дороги", en = "The roads", es = "Los caminos" },
      panels = { "open-roads", "settlers", "peoples", "karabas", "words", "held", "ways" } },
    { id = "spaniards", light = "first_light", title = { kk = "Испандықтар", ru = "Испанцы", en = "The Spaniards", es = "Los españoles" },
      panels = { "open-spaniards", "card" } },
    { id = "truce", light = "dawn", title = { kk = "Бітім, оралу", ru = "Перемирие", en = "Truce, return", es = "Tregua, regreso" },
      panels = { "open-truce", "only-for-being", "semiramis", "not-home", "surgeon", "years" } },
    { id = "film", light = "daylight", title = { kk = "Фильм", ru = "Фильм", en = "The film", es = "La película" },
      panels = { "credits", "meeting" } },
    { id = "memory", light = "open_day", title = { kk = "Бүгінгі жады", ru = "Память сегодня", en = "Memory today", es = "La memoria hoy" },
      panels = { "search" } },
  },

  -- Seconds: the least and the longest that a page stays untouched, a cross-fade, and how long nobody touches before the tour goes on.
  timing = { floor = 12, ceiling = 90, fade = 0.9, idle = 90 },

  -- The screen in the room, in millimetres: its diagonal, and from where it is read. Sizes of controls and of larger text follow.
  screen = { diagonal = 610, distance = 700 },

  -- Mebibytes for decoded pictures.
  memory = { pictures = 96 },
}
