return {
  stein = {
    term = { de = "Skandalopetra", fr = "Skandalopetra", el = "Σκανδαλόπετρα" },
    text = { de = "Der flache Stein, der den Taucher hinabzieht und lenkt.", fr = "La pierre plate qui entraîne le plongeur et le dirige.", el = "Η πλατιά πέτρα που κατεβάζει και οδηγεί τον βουτηχτή." },
  },
}
