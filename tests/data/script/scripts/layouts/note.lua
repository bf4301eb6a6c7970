return layout {
  build = function(panel, screen)
    return prose { id = "note", text = panel.title .. ": " .. panel.note, size = 30, colour = "#FFFFFF", width = 800 }
  end,
}
