-- Buttons at known places: the languages at the top (x 0.1 and 0.3, y 0.05), back and on at the bottom (x 0.1, 0.9, y 0.95).
local function button(action, x, y, colour)
  return shape { action = action, x = x, y = y, width = 192, height = 96, colour = colour }
end

return function(screen)
  return group {
    button("language:en", 96, 6, screen.language == "en" and "#F2B54D" or "#404040"),
    button("language:kk", 480, 6, screen.language == "kk" and "#F2B54D" or "#404040"),
    button("previous", screen.width * 0.05, screen.height * 0.95 - 48, "#404040"),
    button("next", screen.width * 0.95 - 192, screen.height * 0.95 - 48, "#404040"),
  }
end
