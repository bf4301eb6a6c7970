return panel {
  kind = "plate",
  title = { de = "Eine Tafel", en = "A plate" },
  body = { de = "Was darauf zu sehen ist.", en = "What is to be seen on it." },
  number = 3,
}
