return panel {
  kind = "numbers",
  title = { en = "Trees" },
  body = { en = "Trees planted each year." },
  series = { unit = { en = "trees" }, from = 1901, to = 1910, values = { { 1901, 10 }, { 1902, 40 }, { 1904, 30 }, { 1910, 25 } } },
  marks = { { year = 1902, label = { en = "most" } } },
}
