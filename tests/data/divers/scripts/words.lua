return {
  begin = { de = "Tauchen Sie ein", fr = "Plongez", el = "Βουτήξτε" },
  sources = { de = "Woher wir es wissen", fr = "D’où nous le savons", el = "Από πού το ξέρουμε" },
  back = { de = "Auftauchen", fr = "Remonter", el = "Ανάδυση" },
}
