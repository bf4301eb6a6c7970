return panel {
  kind = "hero",
  title = { en = "The light today", de = "Das Licht heute" },
  lead = { en = "It still burns○, and nobody lives there.", de = "Es brennt noch○, und niemand wohnt dort." },
  body = { en = "A [lamp without a wick](wick) turns by itself.", de = "Eine [Lampe ohne Docht](wick) dreht sich von selbst." },
  facts = { "F2" },
  disputed = {
    { about = { en = "Since when", de = "Seit wann" }, versions = { { text = { en = "Since 1961 or 1962.", de = "Seit 1961 oder 1962." }, source = "Harbour Board, Stornoway" } } },
  },
}
