-- The content note of a panel marked `care`.
return layout {
  fields = {},
  build = function(panel, screen)
    return group {
      shape { width = screen.width, height = screen.height, colour = "#101010" },
      prose { text = panel.note, face = "body", size = 40, line = 60, colour = "#FFFFFF", x = 200, y = 300, width = 900 },
      shape { action = "show", x = 864, y = 762, width = 192, height = 96, colour = "#404040" },
    }
  end,
}
