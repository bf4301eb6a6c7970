-- A map: points to scale with their names, a narrow column of words beside it.
local kit = require "kit"
local stage = require "stage"
local map = require "map"

local function blocks_of(page, panel, role)
  local blocks = { { node = kit.text(page, role, panel.body, { id = "body" }), gap = 0 } }
  local source = kit.source(page, panel.source)
  if source then table.insert(blocks, source) end
  return blocks
end

local function append(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

local function build(panel, screen)
  local page = kit.page(screen)
  local title = kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
  if page.portrait then
    local nodes, pages = kit.stack(page, title, blocks_of(page, panel, "body"))
    local top = page.letterbox and page.top + 16 or page.top + 200
    append(nodes, map.points(page, panel.points, { x = 24, y = top, width = page.width - 48, height = page.horizon - 12 - top }))
    return stage.panel(page, nodes, false, { bare = true }), pages
  end
  local function map_area(x, top) return { x = x, y = top, width = page.width - x, height = page.horizon - 26 - top } end
  if screen.text_size ~= "standard" then
    local nodes, pages, band = kit.stack(page, title, blocks_of(page, panel, "body"))
    if screen.page > pages then
      -- The map alone.
      nodes = {}
      kit.put(nodes, title, page.margin, page.text_top, 460)
      append(nodes, map.points(page, panel.points, map_area(page.margin + 460, page.top)))
      band = false
    end
    for i, node in ipairs(nodes) do
      if node and node.id == "page-number" then table.remove(nodes, i) end
    end
    table.insert(nodes, kit.page_number(page, pages + 1, page.text_top))
    return stage.panel(page, nodes, band, { bare = true }), pages + 1
  end
  local nodes, column = {}, 500
  local y = kit.put(nodes, title, page.margin, page.text_top, column) + 24
  local texts, pages = kit.flow(page, blocks_of(page, panel, "note"), page.margin, y, {
    { columns = 1, width = column, height = page.bottom - 24 - y },
  })
  append(nodes, texts)
  local x = page.margin + column + 60
  append(nodes, map.points(page, panel.points, map_area(x, page.top)))
  append(nodes, map.key(page, page.right - 250, page.text_top - 10, 250))
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return stage.panel(page, nodes, false, { bare = true }), pages
end

return layout {
  fields = {
    body = "text!",
    view = { choice = { "karlag" } },
    points = { required = true, min = 1, list = { fields = {
      place = "string!", label = "text!", note = "text", at = { list = "number", count = 2, required = true },
    } } },
  },
  build = build,
}
