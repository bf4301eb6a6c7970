return panel {
  kind = "story",
  title = { de = "Eine erste Geschichte", en = "A first story" },
  body = {
    de = [[Hier steht, was zu erzählen ist: wer es war, wann und wo.

Eine leere Zeile beginnt einen Absatz. Etwa neunzig Wörter füllen eine Seite; wer davorsteht, liest sie in weniger als einer Minute.]],
    en = [[Here stands what there is to tell: who it was, when, and where.

An empty line begins a paragraph. About ninety words fill a page, and who stands before it reads them in less than a minute.]],
  },
}
