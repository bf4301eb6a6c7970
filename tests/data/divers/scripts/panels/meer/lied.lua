return panel {
  kind = "quote", facts = {},
  title = { de = "Ein Lied", fr = "Une chanson", el = "Ένα τραγούδι" },
  words = { de = "Der Faden ist dünn, das Meer ist breit.", fr = "Le fil est mince, la mer est large.", el = "Λεπτή η κλωστή, πλατιά η θάλασσα." },
  speaker = { de = "Lied der Taucher", fr = "Chanson des plongeurs", el = "Τραγούδι των βουτηχτών" },
  language = "el",
}
