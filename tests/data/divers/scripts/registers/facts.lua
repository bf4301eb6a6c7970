return facts { F1 = { text = "The stone weighs twelve to fifteen kilograms.", sources = { "S1" } } }
