return panel {
  kind = "story",
  title = { en = "The night of the wreck", de = "Die Nacht des Schiffbruchs" },
  care = true, quiet = true,
  note = { en = "The next panel tells of people who drowned.", de = "Die nächste Tafel erzählt von Ertrunkenen." },
  body = { en = "Eleven people drowned below the light.", de = "Elf Menschen ertranken unter dem Licht." },
  facts = { "F2" },
}
