return panel {
  kind = "chapter",
  title = { de = "Wie es begann", en = "How it began" },
  lead = {
    de = "Ein Satz, der sagt, was es zu sehen gibt.",
    en = "One sentence that says what there is to see.",
  },
}
