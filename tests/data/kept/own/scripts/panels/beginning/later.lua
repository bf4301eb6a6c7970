return panel {
  kind = "later",
  title = { de = "Ein Satz", en = "A sentence" },
  line = { de = "Er steht allein.", en = "It stands alone." },
}
