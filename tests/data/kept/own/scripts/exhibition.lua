-- An exhibition with a theme, words, layouts and a sheet of its own, as it was written for version 1 of the look. Never
-- changed: every later lantern runs it.
return exhibition {
  lantern = 1,

  title = { de = "Unsere Ausstellung", en = "Our exhibition" },

  languages = {
    { id = "de", name = "Deutsch" },
    { id = "en", name = "English" },
  },
  language = "de",

  chapters = {
    { id = "beginning", light = "dusk", title = { de = "Wie es begann", en = "How it began" },
      panels = { "opening", "story", "plate", "later" } },
    { id = "years", light = "daylight", title = { de = "Jahr für Jahr", en = "Year by year" },
      panels = { "timeline", "p-compare", "p-document", "p-film", "p-hero", "p-marks", "p-numbers", "p-people", "p-quote", "p-search" } },
  },

  screen = { diagonal = 610, distance = 700, mounting = 800 },
}
