-- Several answers to one question, side by side, of equal weight, each with its source.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"
local columns = require "columns"

local function columns_of(page, panel, role)
  local list = {}
  for _, column in ipairs(panel.columns) do
    local blocks = {
      { node = kit.text(page, "place", column.heading, { colour = page.light.accent }), gap = 0, whole = true, heads = true },
      { node = kit.text(page, role, column.body), gap = 10 },
    }
    if column.source then
      table.insert(blocks, { node = kit.text(page, "small", column.source, { colour = page.light.soft }), gap = 14, whole = true })
    end
    table.insert(list, blocks)
  end
  return list
end

return layout {
  about = "two to five answers side by side",
  help = {
    { "lead", "one sentence above them", sample = "sentence" },
    { "columns", "one entry an answer" },
    { "columns.heading", "who answers" },
    { "columns.body", "the answer", sample = "sentence" },
    { "columns.source", "where it comes from", sample = "sentence" },
  },
  fields = {
    lead = "text",
    columns = { required = true, min = 2, max = 5, list = { fields = { heading = "text!", body = "text!", source = "text" } } },
  },
  build = illustrated(function(panel, screen) return columns.panel(touch.page(screen, panel), panel, columns_of) end),
}
