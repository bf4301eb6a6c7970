-- All rings of the exhibition in one place: each by what it is about, below its panel's title; touched, its drawer opens.
local kit = require "kit"
local touch = require "touch"

local function blocks_of(page, panel)
  local _, least = kit.finger(page.screen)
  local blocks, before = {}, nil
  if panel.lead then table.insert(blocks, { node = kit.text(page, "lead", panel.lead), gap = 0 }) end
  if panel.body then table.insert(blocks, { node = kit.text(page, "body", panel.body), gap = 20 }) end
  for i, entry in ipairs(panel.disputed or {}) do
    if entry.panel ~= before then
      local title = string.replace(entry.title, "\n", " ")
      table.insert(blocks, { node = kit.text(page, "caption", title, { colour = page.light.soft, measure = 0 }), gap = 16, whole = true, heads = true })
      before = entry.panel
    end
    -- The whole line answers, and so it is as high as a finger.
    local line = kit.text(page, "column", entry.about .. "\u{25CB}" .. i, { id = "entry" .. i, action = "dispute:" .. i, measure = 0 })
    line.line = math.max(line.line, least)
    table.insert(blocks, { node = line, gap = 10, whole = true })
  end
  local source = kit.source(page, panel.source)
  if source then table.insert(blocks, source) end
  return blocks
end

-- In columns below the title, as many as hold all on one page; nothing if one breaks a word.
local function across(page, title, blocks)
  local nodes, wide = {}, page.right - page.margin
  local y = kit.put(nodes, title, page.margin, page.text_top, wide - kit.number_width(page)) + 28
  local ways = {}
  for _, count in ipairs { 2, 3, 4 } do
    local way = { columns = count, width = (wide - 48 * (count - 1)) / count, gap = 48, height = page.low_bottom - y }
    for _, block in ipairs(blocks) do
      if measure(block.node, way.width).overfull then return nil end
    end
    table.insert(ways, way)
  end
  local texts, pages = kit.flow(page, blocks, page.margin, y, ways)
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return nodes, pages
end

return layout {
  about = "all that is disputed or not known, gathered from all panels",
  help = {
    { "gathers", "what is gathered: \"disputed\", the entries of all panels" },
    { "lead", "one sentence above them", sample = "sentence" },
    { "body", "the words above them", sample = "paragraphs" },
  },
  fields = { gathers = { choice = { "disputed" }, required = true }, lead = "text", body = "text" },
  build = function(panel, screen)
    local page = touch.page(screen, panel)
    local title, blocks = kit.text(page, "title", panel.title, { id = "title" }), blocks_of(page, panel)
    local nodes, pages, band
    if not page.stacked then nodes, pages = across(page, title, blocks) end
    if not nodes then nodes, pages, band = kit.stack(page, title, blocks) end
    return touch.panel(page, nodes, band), pages
  end,
}
