return panel {
  kind = "timeline",
  title = { de = "Jahr für Jahr", en = "Year by year" },
  lead = {
    de = "Ein Satz, der sagt, was es zu sehen gibt.",
    en = "One sentence that says what there is to see.",
  },
  events = {
    {
      year = 1900,
      label = { de = "Ein Titel", en = "A heading" },
      text = {
        de = "Ein Satz, der sagt, was es zu sehen gibt.",
        en = "One sentence that says what there is to see.",
      },
    },
    {
      year = 1910,
      label = { de = "Ein Titel", en = "A heading" },
      text = {
        de = "Ein Satz, der sagt, was es zu sehen gibt.",
        en = "One sentence that says what there is to see.",
      },
    },
    {
      year = 1920,
      label = { de = "Ein Titel", en = "A heading" },
      text = {
        de = "Ein Satz, der sagt, was es zu sehen gibt.",
        en = "One sentence that says what there is to see.",
      },
    },
    {
      year = 1930,
      label = { de = "Ein Titel", en = "A heading" },
      text = {
        de = "Ein Satz, der sagt, was es zu sehen gibt.",
        en = "One sentence that says what there is to see.",
      },
    },
  },
}
