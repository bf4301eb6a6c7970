return panel {
  kind = "story",
  title = { en = "A first story" },
  body = { en = "Here stands what there is to tell." },
}
