return function(screen)
  return prose {
    id = "chrome", text = screen.page .. "/" .. screen.pages .. " " .. screen.title, size = 24,
    x = 20, y = 20, width = 600, colour = "#FFFFFF",
  }
end
