return panel {
  kind = "people",
  title = { en = "Three on the rock", de = "Drei auf dem Felsen" },
  people = {
    { name = { en = "Ada Kerr", de = "Ada Kerr" }, life = { en = "Keeper for nineteen years.○ Born in Uig.", de = "Neunzehn Jahre lang Wärterin.○ Geboren in Uig." } },
    { name = { en = "Ian Moy", de = "Ian Moy" }, life = { en = "Rowed the [relief boat](relief) in all weathers.", de = "Ruderte das [Ablöseboot](relief) bei jedem Wetter." } },
  },
  facts = { "F1", "F2" },
  names = { "ada", "ian" },
  disputed = {
    { about = { en = "How long she stayed", de = "Wie lange sie blieb" }, versions = {
      { text = { en = "Nineteen years, says the log.", de = "Neunzehn Jahre, sagt das Logbuch." }, source = { en = "Logbook of the light", de = "Logbuch des Leuchtturms" } },
      { text = { en = "Eighteen, says her letter.", de = "Achtzehn, sagt ihr Brief." }, source = { en = "Letter to Uig", de = "Brief nach Uig" } },
      { text = { en = "The Board paid her for twenty.", de = "Die Behörde bezahlte sie für zwanzig." }, source = "Harbour Board, Stornoway" },
    } },
  },
}
