return panel {
  kind = "people",
  title = { de = "Ein Titel", en = "A heading" },
  people = {
    {
      name = { de = "Ein Titel", en = "A heading" },
      life = {
        de = "Ein Satz, der sagt, was es zu sehen gibt.",
        en = "One sentence that says what there is to see.",
      },
    },
  },
}
