return {
  steppe = { term = { en = "Steppe" }, text = { en = "A wide plain with grass and few trees." } },
}
