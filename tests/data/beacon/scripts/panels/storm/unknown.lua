return panel {
  kind = "gather",
  title = { en = "What we do not know", de = "Was wir nicht wissen" },
  gathers = "disputed",
  lead = { en = "Every ring of this exhibition.", de = "Alle Ringe dieser Ausstellung." },
  facts = { "F1" },
}
