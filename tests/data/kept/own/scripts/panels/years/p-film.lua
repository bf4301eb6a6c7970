return panel {
  kind = "film",
  title = { de = "Ein Titel", en = "A heading" },
  original_title = "Ein Titel",
  credits = {
    {
      label = { de = "Ein Titel", en = "A heading" },
      names = { "A. Name" },
    },
  },
}
