return panel {
  kind = "search",
  title = { en = "Ask the archive" },
  link = "https://example.org/ask",
  steps = {
    { heading = { en = "Write a name" }, body = { en = "As it was written then, and as it is written now." } },
    { heading = { en = "Write a year" }, body = { en = "Of birth, if it is known." } },
  },
}
