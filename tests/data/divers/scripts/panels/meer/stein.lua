return panel {
  kind = "story",
  title = { de = "Der Stein", fr = "La pierre", el = "Η πέτρα" },
  body = {
    de = [[Der Taucher hält einen flachen Stein vor sich. Er *lenkt* damit wie mit einem Ruder.

**Ein Seil** führt nach oben. Wer unten ist, zieht daran, und die anderen holen ihn.]],
    fr = [[Le plongeur tient devant lui une pierre plate. Il s’en sert *comme d’un gouvernail*.

**Une corde** remonte vers le bateau. Celui qui est au fond tire, et les autres le hissent.]],
    el = [[Ο βουτηχτής κρατά μπροστά του μια πλατιά πέτρα. Τη χρησιμοποιεί *σαν πηδάλιο*.

**Ένα σχοινί** φτάνει ως πάνω. Όποιος είναι στον βυθό τραβά, και οι άλλοι τον ανεβάζουν.]],
  },
  picture = { file = "stein.svg", side = "right",
    caption = { de = "Stein und Seil", fr = "La pierre et la corde", el = "Η πέτρα και το σχοινί" } },
  alt = { de = "Ein flacher Stein an einem Seil.", fr = "Une pierre plate au bout d’une corde.", el = "Μια πλατιά πέτρα σε ένα σχοινί." },
  facts = { "F1" },
  glosses = { "stein" },
}
