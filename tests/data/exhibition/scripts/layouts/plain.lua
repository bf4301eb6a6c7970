-- A ground, a title, and if there are: words, a picture, a light that breathes.
return layout {
  fields = { body = "text", picture = "picture", colour = "colour", breathing = "boolean" },
  build = function(panel, screen)
    return group {
      shape { width = screen.width, height = screen.height, colour = panel.colour or "#203040" },
      panel.picture and picture { file = panel.picture, x = 1200, y = 300, width = 400, height = 300, fit = "cover" },
      prose { text = panel.title, face = "body", size = 72, line = 90, colour = "#FFFFFF", x = 200, y = 300, width = 900 },
      panel.body and
        prose { text = panel.body, face = "body", size = 32, line = 48, colour = "#E0E0E0", x = 200, y = 450, width = 900 },
      panel.breathing and shape {
        x = 1700, y = 800, width = 60, height = 60, colour = "#F2B54D",
        tracks = { { property = "opacity", from = 0.2, to = 1, duration = 2, ambient = true } },
      },
    }
  end,
}
