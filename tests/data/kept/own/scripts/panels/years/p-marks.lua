return panel {
  kind = "marks",
  title = { de = "Ein Titel", en = "A heading" },
  lead = {
    de = "Ein Satz, der sagt, was es zu sehen gibt.",
    en = "One sentence that says what there is to see.",
  },
  groups = {
    {
      count = 12,
      label = { de = "Ein Titel", en = "A heading" },
    },
  },
}
