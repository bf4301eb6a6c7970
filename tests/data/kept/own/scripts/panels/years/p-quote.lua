return panel {
  kind = "quote",
  title = { de = "Ein Titel", en = "A heading" },
  words = {
    de = "Ein Satz, der sagt, was es zu sehen gibt.",
    en = "One sentence that says what there is to see.",
  },
  speaker = { de = "Ein Titel", en = "A heading" },
}
