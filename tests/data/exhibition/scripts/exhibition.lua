-- A small exhibition for the end-to-end tests: known places to tap, known times, words that do not change.
return exhibition { lantern = 1,
  title = { en = "Small", kk = "Кіші" },
  languages = {
    { id = "en", name = "English", words_per_minute = 160 },
    { id = "kk", name = "Қазақша", words_per_minute = 130 },
  },
  language = "en",
  chapters = {
    { id = "one", light = "night", title = { en = "One", kk = "Бір" }, panels = { "first", "second", "third" } },
    { id = "two", light = "day", title = { en = "Two", kk = "Екі" }, panels = { "fourth", "fifth" } },
  },
  timing = { floor = 10, ceiling = 90, fade = 0.9, idle = 60 },
  memory = { pictures = 32 },
}
