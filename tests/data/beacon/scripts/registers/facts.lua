return facts {
  F1 = { text = "Ada Kerr kept the light from 1881 to 1900.", sources = { "S1" }, confidence = "high", weight = "core", conflict = "The pay list begins earlier." },
  F2 = { text = "Eleven people drowned in 1893.", sources = { "S1", "S2" }, confidence = "medium", weight = "core" },
}
