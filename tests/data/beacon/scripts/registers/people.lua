return people {
  ada = { name = { en = "Ada Kerr", de = "Ada Kerr" }, status = { en = "keeper of the light", de = "Leuchtturmwärterin" }, facts = { "F1" }, consent = "published" },
  ian = { name = { en = "Ian Moy", de = "Ian Moy" }, status = { en = "boatman", de = "Bootsmann" }, facts = { "F2" }, consent = "family" },
}
