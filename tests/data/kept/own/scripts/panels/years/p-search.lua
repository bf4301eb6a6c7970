return panel {
  kind = "search",
  title = { de = "Ein Titel", en = "A heading" },
  steps = {
    {
      heading = { de = "Ein Titel", en = "A heading" },
      body = {
        de = "Ein Satz, der sagt, was es zu sehen gibt.",
        en = "One sentence that says what there is to see.",
      },
    },
  },
}
