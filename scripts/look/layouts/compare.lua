-- One question, large, and several answers side by side, of equal weight, each with its source. An answer that nobody has is left
-- visibly empty: an open ring, and that we do not know.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"
local columns = require "columns"
local words_of = require "words"

local function columns_of(page, panel, role)
  local list = {}
  for _, column in ipairs(panel.columns) do
    local blocks = { { node = kit.text(page, "place", column.heading, { colour = page.light.accent }), gap = 0, whole = true, heads = true } }
    if column.open then
      -- Nobody has this answer: it is said large, and the rest of its column stays empty.
      table.insert(blocks, { node = kit.text(page, "event", column.body or words_of(page, "we_do_not_know"), { id = "open" }), gap = 14, whole = true })
    else
      table.insert(blocks, { node = kit.text(page, role, column.body or ""), gap = 10 })
    end
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
    { "columns.body", "the answer", sample = "sentence", wanted = true },
    { "columns.source", "where it comes from", sample = "sentence" },
    { "columns.open", "true: nobody has this answer; its words, or that we do not know, stand large in an empty column" },
  },
  check = function(panel, tell)
    for i, column in ipairs(panel.columns) do
      if not column.body and not column.open then tell("columns[" .. i .. "].body", "this answer has no words; if nobody has it, write open = true") end
    end
  end,
  fields = {
    lead = "text",
    columns = { required = true, min = 2, max = 5, list = { fields = { heading = "text!", body = "text", source = "text", open = "boolean" } } },
  },
  build = illustrated(function(panel, screen) return columns.panel(touch.page(screen, panel), panel, columns_of, { titles = { "opening", "title", "title_small" } }) end),
}
