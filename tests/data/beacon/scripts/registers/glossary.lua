return {
  wick = { term = { en = "wick", de = "Docht" }, text = { en = "The thread that draws oil up into the flame.", de = "Der Faden, der das Öl in die Flamme zieht." } },
  log = { term = { en = "log", de = "Logbuch" }, text = { en = "A book with a line for every night.", de = "Ein Buch mit einer Zeile für jede Nacht." } },
  relief = { term = { en = "relief", de = "Ablösung" }, text = { en = "The boat that brought the next keeper.", de = "Das Boot, das die nächste Wache brachte." } },
}
