-- What a visitor can do: steps, in order.
local kit = require "kit"
local stage = require "stage"
local columns = require "columns"

local function columns_of(page, panel, role)
  local list = {}
  for i, step in ipairs(panel.steps) do
    local number = "**" .. i .. "**\u{2002}"
    table.insert(list, {
      { node = kit.text(page, "place", number .. step.heading, { measure = 0 }), gap = 0, whole = true, heads = true },
      { node = kit.text(page, role, step.body), gap = 10 },
    })
  end
  return list
end

return layout {
  fields = { lead = "text", art = { choice = { "tulips" } }, steps = { required = true, min = 1, list = { fields = { heading = "text!", body = "text!" } } } },
  build = function(panel, screen)
    local page = kit.page(screen)
    local tulips = panel.art == "tulips" and { stage.art(page, "steppe-tulip-field.svg", 0, 1920, 140, 160) }
    return columns.panel(page, panel, columns_of, { after = tulips or nil })
  end,
}
