return panel {
  kind = "plain", facts = {},
  title = { kk = "Ауыр", en = "Heavy", es = "Grave" },
  body = { kk = "Сөз.", en = "A word.", es = "Una palabra." },
  note = { kk = "Ескерту", en = "It speaks of death", es = "Habla de la muerte" },
  care = true,
}
