return quotes {
  Q01 = { text = "A quotation." },
}
