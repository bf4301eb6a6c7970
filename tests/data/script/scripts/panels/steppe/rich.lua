return panel {
  kind = "rich",
  title = { kk = "Бай", en = "Rich", es = "Rico" },
  original = "La Tregua", year = 1931, share = 0.5, shade = "#A0b1C2", side = "left", open = true,
  picture = { file = "square.png", credit = { kk = "Сурет", en = "A picture", es = "Una foto" } },
  extra = { file = "square.png", credit = { kk = "Тағы", en = "One more", es = "Otra" }, licence = "CC0" },
  points = {
    { label = { kk = "Долинка", en = "Dolinka", es = "Dolinka" }, at = { 72.5, 49.6 } },
    { label = { kk = "Спасск", en = "Spassk", es = "Spassk" }, at = { 73, 49 } },
  },
  names = { "Arón Piper", { "Dina Tasbulatova", role = { kk = "Айсұлу", en = "Aisulu", es = "Aisulu" } } },
  lines = {
    { kk = "Бір", en = "One", es = "Uno" },
    { { kk = "Екі", en = "Two", es = "Dos" }, mark = "!" },
  },
  hint = "F002", facts = { "F001", "F002" }, quotes = { "Q01" },
  quiet = true, seconds = 25, alt = { kk = "Шаршы.", en = "A square.", es = "Un cuadrado." },
}
