return panel {
  kind = "chapter", facts = {},
  title = { de = "Das Land", fr = "La terre", el = "Η στεριά" },
  overtitle = { de = "Heimkehr", fr = "Retour", el = "Επιστροφή" },
  lead = { de = "Im Oktober warteten alle am Kai.", fr = "En octobre, tous attendaient sur le quai.", el = "Τον Οκτώβριο όλοι περίμεναν στην προκυμαία." },
}
