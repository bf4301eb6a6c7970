return panel {
  kind = "map",
  title = { en = "Where the light was seen", de = "Wo man das Licht sah" },
  body = { en = "On clear nights it reached eighteen miles.○", de = "In klaren Nächten reichte es achtzehn Meilen.○" },
  points = {
    { label = { en = "Uig", de = "Uig" }, at = { -7.03, 58.19 }, note = { en = "Seen from the [hill](relief) only.", de = "Nur vom [Hügel](relief) aus." } },
    { label = { en = "Stornoway", de = "Stornoway" }, at = { -6.39, 58.21 } },
  },
  alt = { en = "A map of the Isle of Lewis with two places.", de = "Eine Karte der Insel Lewis mit zwei Orten." },
  facts = { "F2" },
  disputed = {
    { about = { en = "How far it reached", de = "Wie weit es reichte" }, versions = { { text = { en = "Eighteen miles or sixteen.", de = "Achtzehn Meilen oder sechzehn." } } } },
  },
}
