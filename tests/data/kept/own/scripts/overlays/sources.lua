-- lantern's sheet of sources, with a line on it.
local sources = require "lantern.overlays.sources"
return function(screen, panel)
  local sheet, pages = sources(screen, panel)
  return group { sheet, shape { x = 0, y = 0, width = 1920, height = 2, colour = "#6F2412" } }, pages
end
