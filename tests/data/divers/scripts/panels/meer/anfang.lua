return panel {
  kind = "chapter", facts = {},
  title = { de = "Das Meer", fr = "La mer", el = "Η θάλασσα" },
  lead = { de = "Dreißig Meter, ein Atemzug.", fr = "Trente mètres, un souffle.", el = "Τριάντα μέτρα, μια ανάσα." },
}
