-- Panels that are several short texts of equal weight: side by side where they fit, one after another where they do not.
local kit = require "kit"
local touch = require "touch"

local columns = {}

-- The ways to set them, best first: how many beside one another (0: all), in which role, and how far apart.
local even_ways = { { 0, "body", 28 }, { 0, "note", 28 }, { 0, "note", 12 }, { 2, "note", 12 }, { 0, "column", 28 }, { 0, "column", 12 }, { 2, "column", 12 } }
-- One text much longer than the others makes a hole beside them: two by two.
local uneven_ways = { { 2, "body", 28 }, { 2, "note", 28 }, { 2, "note", 12 }, { 2, "column", 28 }, { 2, "column", 12 }, { 0, "column", 12 } }

-- Is the longest text more than twice as long as the rest on average?
local function uneven(list)
  local most, all = 0, 0
  for _, blocks in ipairs(list) do
    local length = 0
    for _, block in ipairs(blocks) do length = length + utf8.len(block.node.text) end
    most, all = math.max(most, length), all + length
  end
  return #list > 2 and most * (#list - 1) > 2 * (all - most)
end

local function side_by_side(page, panel, title, columns_of, way)
  local nodes, wide = {}, page.right - page.margin
  local source = kit.source(page, panel.source, true)
  local y = kit.put(nodes, title, page.margin, page.text_top - 32, wide) + way[3]
  local lead_role = way[2] == "body" and "body" or "note"
  if panel.lead then y = kit.put(nodes, kit.text(page, lead_role, panel.lead, { id = "lead", measure = 0 }), page.margin, y, wide) + 8 + way[3] end
  local room = source and measure(source.node, wide).height + 16 or 0
  local list = columns_of(page, panel, way[2])
  local beside = way[1] > 0 and way[1] or #list
  for first = 1, #list, beside do
    local set, below = kit.columns(page, { table.unpack(list, first, math.min(first + beside - 1, #list)) }, y, 48, page.low_bottom - room)
    if not set then return nil end
    for _, node in ipairs(set) do table.insert(nodes, node) end
    y = below + 16
  end
  if source then kit.put(nodes, source.node, page.margin, y, wide) end
  return nodes
end

---The whole panel.
---@param page lantern.Page
---@param panel table with title, lead and source
---@param columns_of fun(page: lantern.Page, panel: table, role: string): table[][] lists of blocks, set in that role
---@param more? table what stage.panel takes; `titles`: roles of the title, the largest first
---@param beside? table[] nodes that stand for themselves
---@return table node, integer pages
function columns.panel(page, panel, columns_of, more, beside)
  local function whole(nodes, band)
    for _, node in ipairs(beside or {}) do table.insert(nodes, node) end
    return touch.panel(page, nodes, band, more)
  end
  local title
  for _, role in ipairs(not page.stacked and (more and more.titles or { "title_small" }) or {}) do
    title = kit.text(page, role, panel.title, { id = "title", measure = 0 })
    for _, way in ipairs(uneven(columns_of(page, panel, "body")) and uneven_ways or even_ways) do
      -- A larger title is wanted only over words of a good size.
      local nodes = (role == "title_small" or way[2] ~= "column") and side_by_side(page, panel, title, columns_of, way)
      if nodes then return whole(nodes, false), 1 end
    end
  end
  title = kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
  local blocks = kit.in_turn(columns_of(page, panel, "body"))
  if panel.lead then
    blocks[1].gap = 28
    table.insert(blocks, 1, { node = kit.text(page, "body", panel.lead, { id = "lead" }), gap = 0 })
  end
  table.insert(blocks, kit.source(page, panel.source))
  local nodes, pages, band = kit.stack(page, title, blocks)
  return whole(nodes, band), pages
end

return columns
