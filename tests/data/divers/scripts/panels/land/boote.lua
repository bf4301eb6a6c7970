return panel {
  kind = "numbers", facts = {},
  title = { de = "Boote", fr = "Bateaux", el = "Καΐκια" },
  alt = { de = "Ein Diagramm der Boote von 1900 bis 1906.", fr = "Un diagramme des bateaux de 1900 à 1906.", el = "Διάγραμμα των καϊκιών από το 1900 ως το 1906." },
  lead = { de = "So viele Boote fuhren im Frühling aus.", fr = "Les bateaux partis au printemps.", el = "Τα καΐκια που έφυγαν την άνοιξη." },
  series = {
    unit = { de = "Boote", fr = "bateaux", el = "καΐκια" }, from = 1900, to = 1906,
    values = { { 1900, 220 }, { 1901, 245 }, { 1902, 251 }, { 1904, 198 }, { 1905, 170 }, { 1906, 182 } },
  },
  marks = { { year = 1902, label = { de = "Das Verbot", fr = "L’interdiction", el = "Η απαγόρευση" } } },
}
