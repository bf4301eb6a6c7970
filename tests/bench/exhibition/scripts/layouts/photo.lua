-- What every peer of the bench draws on 1920 x 1080: a photo that covers the screen, a title, 120 words of white text.
-- Line heights are those of SDL_ttf (70 and 33), because floor/sdlref sets its lines with it.
return layout {
  fields = { body = "text!", picture = "picture!" },
  build = function(panel, screen)
    return group {
      picture { file = panel.picture, fit = "cover", width = screen.width, height = screen.height },
      prose {
        id = "title", text = panel.title, face = "title", size = 60, line = 70, colour = "#ffffff",
        x = 80, y = 60,
      },
      prose {
        id = "body", text = panel.body, face = "body", size = 28, line = 33, colour = "#ffffff",
        x = 80, y = 640, width = 1760,
      },
    }
  end,
}
