-- The least that an exhibition can be, as it was written for version 1 of the look. Never changed: every later lantern runs it.
return exhibition {
  lantern = 1,
  title = { en = "Our exhibition" },
  languages = { { id = "en", name = "English" } },
  chapters = {
    { id = "beginning", title = { en = "How it began" }, panels = { "story" } },
  },
}
