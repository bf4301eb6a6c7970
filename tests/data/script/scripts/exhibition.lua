-- Two chapters, three languages: what the unit tests of script/ read.
return exhibition { lantern = 1,
  title = { kk = "Сынақ", en = "A trial", es = "Una prueba" },
  languages = {
    { id = "kk", name = "Қазақша", words_per_minute = 100 },
    { id = "en", name = "English" },
    { id = "es", name = "Español", words_per_minute = 140 },
  },
  language = "en",
  chapters = {
    { id = "steppe", light = "night", title = { kk = "Дала", en = "The steppe", es = "La estepa" },
      panels = { "plain", "rich" } },
    { id = "return", light = "dawn", title = { kk = "Оралу", en = "The return", es = "El regreso" },
      panels = { "care" } },
  },
  timing = { floor = 8, ceiling = 60, fade = 0.5, cut = true, idle = 45 },
  screen = { diagonal = 610, distance = 700 },
  memory = { pictures = 64 },
}
