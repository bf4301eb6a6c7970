-- What answers to a finger within panels: a code, words that are explained, galleries, figures, places, events.
return exhibition { lantern = 1,
  title = { en = "To be touched" },
  languages = { { id = "en", name = "English" } },
  chapters = {
    { id = "one", light = "open_day", title = { en = "One" }, panels = { "code", "gallery", "years", "places", "events" } },
  },
  screen = { diagonal = 610, distance = 700 },
}
