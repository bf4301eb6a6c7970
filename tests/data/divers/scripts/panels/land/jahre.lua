return panel {
  kind = "timeline", facts = {},
  title = { de = "Jahre", fr = "Années", el = "Χρόνια" },
  alt = { de = "Drei Jahre an einer Linie.", fr = "Trois années sur une ligne.", el = "Τρία χρόνια σε μια γραμμή." },
  events = {
    { year = 1865, label = { de = "Der erste Anzug", fr = "Le premier scaphandre", el = "Το πρώτο σκάφανδρο" }, text = { de = "Er macht tiefer, und er lähmt.", fr = "Il mène plus bas, et il paralyse.", el = "Πιο βαθιά, αλλά και παράλυση." } },
    { year = 1882, label = { de = "Die Bittschrift", fr = "La pétition", el = "Η αναφορά" }, text = { de = "Frauen bitten um das Verbot.", fr = "Les femmes demandent l’interdiction.", el = "Οι γυναίκες ζητούν απαγόρευση." } },
    { year = 1902, label = { de = "Das Verbot", fr = "L’interdiction", el = "Η απαγόρευση" }, text = { de = "Es hält wenige Jahre.", fr = "Elle dure peu d’années.", el = "Κρατά λίγα χρόνια." } },
  },
}
