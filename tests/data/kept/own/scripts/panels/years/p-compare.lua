return panel {
  kind = "compare",
  title = { de = "Ein Titel", en = "A heading" },
  columns = {
    {
      heading = { de = "Ein Titel", en = "A heading" },
      body = {
        de = "Ein Satz, der sagt, was es zu sehen gibt.",
        en = "One sentence that says what there is to see.",
      },
    },
    {
      heading = { de = "Ein Titel", en = "A heading" },
      body = {
        de = "Ein Satz, der sagt, was es zu sehen gibt.",
        en = "One sentence that says what there is to see.",
      },
    },
  },
}
