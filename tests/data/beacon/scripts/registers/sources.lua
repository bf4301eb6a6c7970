return sources {
  S1 = { title = "Logbook of the light", publisher = "Harbour Board", date = "1881-1900" },
  S2 = { title = "Letters to Uig", author = "Ada Kerr", publisher = "Uig Historical Society", date = "1893" },
}
