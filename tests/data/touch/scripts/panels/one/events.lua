return panel {
  kind = "timeline",
  title = { en = "The road" },
  lead = { en = "How the road came about." },
  events = {
    { year = 1890, label = { en = "A track" }, text = { en = "Carts go along the river." } },
    { year = 1893, label = { en = "A bridge of wood" }, text = { en = "It stands for nine years." } },
    { year = 1902, label = { en = "A bridge of iron" } },
    { year = 1925, label = { en = "A road with stones" }, text = { en = "Lorries go to the station." } },
  },
}
