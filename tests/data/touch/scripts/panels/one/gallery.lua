return panel {
  kind = "story",
  title = { en = "Three drawings" },
  body = { en = "The sea, a camera and a plain. Each opens when it is touched." },
  glosses = { "steppe" },
  pictures = {
    { file = "sea.svg", caption = { en = "The sea" }, credit = { en = "Drawn for this house" } },
    { file = "land/near.svg", caption = { en = "A camera" } },
  },
}
