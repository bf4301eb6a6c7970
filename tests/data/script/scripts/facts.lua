return facts {
  F001 = { text = "A fact." },
  F002 = { text = "Another." },
}
