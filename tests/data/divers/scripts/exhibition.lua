-- Sponge divers, in languages and on an island that lantern's own exhibition knows nothing of.
return exhibition {
  lantern = 1,
  title = { de = "Das Gewicht des Steins", fr = "Le poids de la pierre", el = "Το βάρος της πέτρας" },
  subtitle = { de = "Schwammtaucher der Inseln", fr = "Pêcheurs d’éponges des îles", el = "Σφουγγαράδες των νησιών" },
  languages = {
    { id = "de", name = "Deutsch" },
    { id = "fr", name = "Français" },
    { id = "el", name = "Ελληνικά" },
  },
  chapters = {
    { id = "meer", light = "dawn_sea", title = { de = "Das Meer", fr = "La mer", el = "Η θάλασσα" }, panels = { "anfang", "stein", "lied" } },
    { id = "land", light = "night", title = { de = "Das Land", fr = "La terre", el = "Η στεριά" }, panels = { "heimkehr", "boote", "jahre", "inseln" } },
  },
}
