return {
  close = { de = "Fertig", en = "Done" },
}
