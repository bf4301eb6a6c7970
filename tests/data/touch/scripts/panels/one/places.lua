return panel {
  kind = "map",
  title = { en = "Wells" },
  body = { en = "Wells along the road." },
  points = {
    { label = { en = "North" }, at = { 72.9, 50.2 }, note = { en = "Sweet water." } },
    { label = { en = "South" }, at = { 73.1, 49.1 }, note = { en = "Salt water." } },
  },
}
