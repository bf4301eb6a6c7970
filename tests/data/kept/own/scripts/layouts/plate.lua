-- A story with a line above all, and a number of its own.
local story = require "lantern.layouts.story"
return layout {
  fields = { body = "text!", number = "whole!" },
  build = function(panel, screen)
    local nodes, pages = story.build(panel, screen)
    return group { nodes, shape { x = 0, y = 0, width = 10 * panel.number, height = 8, colour = "#6F2412" } }, pages
  end,
}
