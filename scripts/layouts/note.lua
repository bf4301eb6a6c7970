-- The content note that stands for a panel marked `care` while nobody has asked to see it.
local kit = require "kit"
local stage = require "stage"

local function build(panel, screen)
  local page = kit.page(screen)
  local blocks = { { node = kit.text(page, "lead", panel.note or "", { id = "note" }), gap = 0 } }
  local nodes, pages, band = kit.stack(page, kit.text(page, "title", panel.title, { id = "title" }), blocks)
  return stage.panel(page, nodes, band), pages
end

return layout { fields = { note = "text!" }, build = build }
