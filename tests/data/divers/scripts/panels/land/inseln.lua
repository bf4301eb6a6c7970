return panel {
  kind = "map", facts = {},
  title = { de = "Inseln", fr = "Îles", el = "Νησιά" },
  body = { de = "Von hier fuhren sie aus.", fr = "Ils partaient d’ici.", el = "Από εδώ έφευγαν." },
  alt = { de = "Eine Karte der drei Inseln.", fr = "Une carte des trois îles.", el = "Χάρτης των τριών νησιών." },
  points = {
    { label = { de = "Kalymnos", fr = "Kalymnos", el = "Κάλυμνος" }, at = { 26.98, 36.95 } },
    { label = { de = "Symi", fr = "Symi", el = "Σύμη" }, at = { 27.84, 36.62 } },
    { label = { de = "Chalki", fr = "Chalki", el = "Χάλκη" }, at = { 27.61, 36.23 } },
  },
}
