return panel {
  kind = "plain",
  title = { kk = "Жер", en = "The land", es = "La tierra" },
  body = {
    kk = "Дала кең.",
    en = [[One two three four five six seven eight nine ten.

Here is a *second* paragraph, long enough to need more than a single line of eight hundred units, and then some more
words besides, so that a page of two hundred units cannot hold it all and the text goes on to another page.

A third one.]],
    es = "La estepa es ancha.",
  },
  picture = "square.png", alt = { kk = "Шаршы.", en = "A square.", es = "Un cuadrado." },
  facts = { "F001" },
}
