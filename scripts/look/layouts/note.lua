-- The content note that stands for a panel marked `care` while nobody has asked to see it, and the way round it.
local kit = require "kit"
local touch = require "touch"
local words = require "words"

local function build(panel, screen)
  local asked = { screen = screen }
  local page = touch.page(screen, { buttons = {
    { action = "show", text = words(asked, "note_show") },
    { action = "round", text = words(asked, "note_round") },
  } })
  local blocks = { { node = kit.text(page, "lead", panel.note or "", { id = "note" }), gap = 0 } }
  local nodes, pages, band = kit.stack(page, kit.text(page, "title", panel.title, { id = "title" }), blocks)
  return touch.panel(page, nodes, band), pages
end

return layout { fields = { note = "text!" }, build = build }
