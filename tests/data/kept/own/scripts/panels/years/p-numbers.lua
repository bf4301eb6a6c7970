return panel {
  kind = "numbers",
  title = { de = "Ein Titel", en = "A heading" },
  body = {
    de = [[Hier steht, was zu erzählen ist: wer es war, wann und wo.

Eine leere Zeile beginnt einen Absatz. Etwa neunzig Wörter füllen eine Seite; wer davorsteht, liest sie in weniger als einer Minute.]],
    en = [[Here stands what there is to tell: who it was, when, and where.

An empty line begins a paragraph. About ninety words fill a page, and who stands before it reads them in less than a minute.]],
  },
  series = {
    unit = { de = "Ein Titel", en = "A heading" },
    from = 1900,
    to = 1910,
    values = { { 1900, 120 }, { 1905, 300 }, { 1910, 240 } },
  },
}
