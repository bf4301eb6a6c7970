-- One statement, as large as it may be, on an empty land; what supports it below, or beside it. No light of its own: this kind
-- speaks of the dead.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"

local function blocks_of(page, panel, role)
  local blocks = {}
  if panel.body then table.insert(blocks, { node = kit.text(page, role, panel.body, { id = "body" }), gap = 28 }) end
  local source = kit.source(page, panel.source)
  if source then table.insert(blocks, source) end
  return blocks
end

local function statement(page, panel, role)
  return kit.text(page, role, string.replace(panel.title, "\n", " "), { id = "title", measure = 0 })
end

-- The statement over the whole width in two lines at most, below it the lead and in a column of its own the rest; nothing if it does
-- not fit. `level`: that column begins beside the statement, which must then leave it room.
local function spread(page, panel, role, small, level)
  local nodes, wide = {}, page.right - page.margin
  local title = statement(page, panel, role)
  local size = measure(title, wide)
  if size.lines > 2 or size.overfull then return nil end
  local y = kit.put(nodes, title, page.margin - 4, page.text_top - 12, wide) + 30
  local left = math.floor((wide - 80) * 0.52)
  local right, below, top = page.margin + left + 80, y, y + (panel.lead and 6 or 0)
  if level then
    if not panel.lead or size.lines > 1 or size.width > left + 32 then return nil end
    top = page.text_top + 8
  end
  local blocks = blocks_of(page, panel, small)
  if panel.lead then below = kit.put(nodes, kit.text(page, "lead", panel.lead, { id = "lead" }), page.margin, y, left) else right = page.margin end
  if #blocks > 0 then
    local texts, pages = kit.flow(page, blocks, right, top, { { columns = 1, width = page.right - right, height = page.low_bottom - top } })
    if pages > 1 then return nil end
    for _, node in ipairs(texts) do table.insert(nodes, node) end
  end
  return below <= page.low_bottom and nodes or nil
end

-- All in one column, beside the picture or above it; nothing if it does not fit.
local function narrow(page, panel, role, small)
  local nodes, wide = {}, math.min(page.right - page.margin, 1180)
  local title = statement(page, panel, role)
  if measure(title, wide).overfull or measure(title, wide).lines > 4 then return nil end
  local y = kit.put(nodes, title, page.margin, page.text_top - 12, wide) + 28
  local blocks = blocks_of(page, panel, small)
  if panel.lead then table.insert(blocks, 1, { node = kit.text(page, small == "column" and "body" or "lead", panel.lead, { id = "lead" }), gap = 0 }) end
  if #blocks == 0 then return y <= page.low_bottom and nodes or nil end
  local texts, pages = kit.flow(page, blocks, page.margin, y, { { columns = 1, width = wide, height = page.low_bottom - y } })
  if pages > 1 then return nil end
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  return nodes
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  if not page.stacked then
    local arrange = page.right - page.margin > 1400 and spread or narrow
    for _, level in ipairs { false, arrange == spread } do
      for _, role in ipairs { "hero", "opening", "title", "title_small" } do
        for _, small in ipairs { "body", "note", "column" } do
          local nodes = arrange(page, panel, role, small, level)
          if nodes then return touch.panel(page, nodes, false), 1 end
        end
      end
    end
  end
  local blocks = blocks_of(page, panel, "body")
  if panel.lead then table.insert(blocks, 1, { node = kit.text(page, "lead", panel.lead, { id = "lead" }), gap = 0 }) end
  local nodes, pages, band = kit.stack(page, kit.text(page, "title", panel.title, { id = "title", measure = 40, balance = false }), blocks)
  return touch.panel(page, nodes, band), pages
end

return layout {
  about = "one statement, large, and what supports it",
  help = {
    { "lead", "the statement", sample = "sentence", wanted = true },
    { "body", "what supports it", sample = "paragraphs", wanted = true },
  },
  fields = { lead = "text", body = "text" },
  build = illustrated(build),
}
