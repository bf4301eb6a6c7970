-- A lighthouse: what is disputed, words that are explained, people, a panel with a note before it.
return exhibition {
  lantern = 1,
  title = { en = "The light on the rock", de = "Das Licht auf dem Felsen" },
  languages = { { id = "en", name = "English" }, { id = "de", name = "Deutsch" } },
  about = {
    publisher = "Harbour Museum, Stornoway",
    authors = { en = "The museum’s own staff", de = "Die Mitarbeiter des Museums" },
    date = "May 2026",
    checked = { en = "Two historians of the islands", de = "Zwei Historikerinnen der Inseln" },
    funders = "Harbour Board",
    more = { en = "Write to light@example.org.", de = "Schreiben Sie an light@example.org." },
  },
  chapters = {
    { id = "rock", light = "night", title = { en = "The rock", de = "Der Fels" }, panels = { "keeper", "crew", "places" } },
    { id = "storm", light = "dawn", title = { en = "The storm", de = "Der Sturm" }, panels = { "wreck", "after", "unknown" } },
  },
}
