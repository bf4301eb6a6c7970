return panel {
  kind = "story",
  title = { en = "Ada Kerr kept the light", de = "Ada Kerr hütete das Licht" },
  body = {
    en = [[On 3 March 1881○ Ada Kerr climbed the tower for the first time. She was to trim the [wick of the lamp](wick) every four hours, and she did so for nineteen years.

Each night she wrote one line into the [log](log). Of her first winter no line is left.○2 *Why* is not known.]],
    de = [[Am 3. März 1881○ stieg Ada Kerr zum ersten Mal auf den Turm. Alle vier Stunden sollte sie den [Docht der Lampe](wick) putzen, und das tat sie neunzehn Jahre lang.

Jede Nacht schrieb sie eine Zeile ins [Logbuch](log). Aus ihrem ersten Winter ist keine Zeile erhalten.○2 *Warum*, weiß man nicht.]],
  },
  source = { en = "Logbook of the light", de = "Logbuch des Leuchtturms" },
  facts = { "F1" },
  names = { "ada" },
  alt = { en = "A tower on a rock, one window lit.", de = "Ein Turm auf einem Felsen, ein Fenster ist hell." },
  disputed = {
    { about = { en = "The day she came", de = "Der Tag ihrer Ankunft" }, versions = {
      { text = { en = "The log begins on 3 March 1881.", de = "Das Logbuch beginnt am 3. März 1881." },
        source = { en = "Logbook of the light", de = "Logbuch des Leuchtturms" } },
      { text = { en = "Her pay begins on 1 March: she may have come two days earlier.", de = "Ihr Lohn beginnt am 1. März: Vielleicht kam sie zwei Tage früher." },
        source = "Harbour Board, Stornoway" },
    } },
    { about = { en = "The first winter", de = "Der erste Winter" }, versions = {
      { text = { en = "What became of the pages is not known.", de = "Was aus den Seiten wurde, ist nicht bekannt." } },
    } },
  },
}
