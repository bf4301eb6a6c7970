-- A map: points to scale or ways across Europe and Asia, a narrow column of words beside it.
local kit = require "kit"
local stage = require "stage"
local map = require "map"

local function append(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

-- What has words of its own: each way, or the places if there is something to tell of them.
local function ways_of(panel)
  if panel.routes then return panel.routes end
  for _, point in ipairs(panel.points or {}) do
    if point.note then return { { stops = panel.points } } end
  end
  return {}
end

-- A way's note and stops, as blocks for kit.flow; `close`: each stop's name on the line of its words.
local function stops_of(page, route, role, close)
  local blocks = {}
  if route.note then table.insert(blocks, { node = kit.text(page, role, "*" .. route.note .. "*", { balance = false }), gap = 4 }) end
  for _, stop in ipairs(route.stops) do
    local text = "**" .. stop.label .. "**" .. (stop.note and (close and "\u{2002}" or "\n") .. stop.note or "")
    table.insert(blocks, { node = kit.text(page, role, text, { balance = false }), gap = close and 8 or 14, whole = true })
  end
  return blocks
end

local function blocks_of(page, panel, role)
  local blocks = { { node = kit.text(page, role, panel.body, { id = "body" }), gap = 0 } }
  table.insert(blocks, kit.source(page, panel.source))
  return blocks
end

-- The land (behind the words) and the points of a map in an area.
local function map_of(page, panel, area, only)
  if panel.routes then return map.routes(page, panel.routes, area, only) end
  return {}, map.points(page, panel.points or {}, area)
end

-- Larger text: pages of words, and the map alone on the last.
local function build_large(page, panel, title)
  local blocks = blocks_of(page, panel, "body")
  for _, route in ipairs(ways_of(panel)) do
    if route.label then
      table.insert(blocks, { node = kit.text(page, "place", route.label, { colour = page.light.accent }), gap = 28, whole = true, heads = true })
    end
    append(blocks, stops_of(page, route, "note"))
  end
  local nodes, pages, band = kit.stack(page, title, blocks)
  local land
  if page.screen.page > pages then
    nodes, band = {}, false
    kit.put(nodes, title, page.margin, page.text_top, 460)
    local points
    land, points = map_of(page, panel,
      { x = page.margin + 460, y = page.top, width = page.width - page.margin - 460, height = page.horizon - 26 - page.top })
    append(nodes, points)
  end
  for i, node in ipairs(nodes) do
    if node and node.id == "page-number" then table.remove(nodes, i) end
  end
  table.insert(nodes, kit.page_number(page, pages + 1, land and page.bottom - 90 or page.text_top))
  return stage.panel(page, nodes, band, { sky = land }), pages + 1
end

-- Where the words stand: longer ones take a wider column and smaller type, then stand closer, then take pages.
local function columns_of(page)
  if page.portrait then
    local wide = page.right - page.margin
    return { { wide, "body" }, { wide, "note" }, { wide, "note", true }, { wide, "body" } }, page.text_bottom
  end
  return { { 500, "note" }, { 500, "column" }, { 620, "column" }, { 500, "column", true }, { 620, "column", true }, { 620, "note" } }, page.bottom - 20
end

-- A title and its words beside the map, or below it. `blocks(role, close)`: the words. Returns nodes, pages and the column's width.
local function part(page, title, blocks, number)
  local ways, bottom = columns_of(page)
  for i, way in ipairs(ways) do
    local nodes, width = {}, way[1]
    local head = kit.text(page, page.portrait and "title" or "title_small", title, { id = "title" })
    local y = kit.put(nodes, head, page.margin, page.text_top, page.portrait and width - 130 or width) + 24
    local texts, pages = kit.flow(page, blocks(way[2], way[3]), page.margin, y, { { columns = 1, width = width, height = bottom - y } }, number)
    if pages == 1 or i == #ways then
      append(nodes, texts)
      return nodes, pages, width
    end
  end
end

-- The part that the shown page belongs to, and how many pages there are: the panel's own words, then each way's.
local function shown(page, panel)
  local pages, found = 0, nil
  local function add(title, blocks, only)
    local _, count = part(page, title, blocks, 1)
    if page.screen.page <= pages + count and not found then
      local nodes, _, width = part(page, title, blocks, page.screen.page - pages)
      found = { nodes = nodes, width = width, only = only }
    end
    pages = pages + count
  end
  add(panel.title, function(role) return blocks_of(page, panel, role) end)
  for i, route in ipairs(ways_of(panel)) do
    add(route.label or panel.title, function(role, close) return stops_of(page, route, role, close) end, i)
  end
  return found, pages
end

local function build(panel, screen)
  local page = kit.page(screen)
  if not page.portrait and screen.text_size ~= "standard" then
    return build_large(page, panel, kit.text(page, "title_small", panel.title, { id = "title" }))
  end
  local found, pages = shown(page, panel)
  local nodes = found.nodes
  local area
  if page.portrait then
    local top = page.letterbox and page.top or page.top + 200
    area = { x = 0, y = top, width = page.width, height = page.horizon - 12 - top }
  else
    local x = page.margin + found.width + 60
    area = { x = x, y = page.top, width = page.width - x, height = page.horizon - 26 - page.top }
  end
  local land, points = map_of(page, panel, area, found.only)
  append(nodes, points)
  if not panel.routes and not page.portrait then append(nodes, map.key(page, page.right - 250, page.text_top - 10, 250)) end
  table.insert(nodes, kit.page_number(page, pages, page.portrait and page.text_top or page.bottom - 60))
  return stage.panel(page, nodes, false, { sky = land }), pages
end

return layout {
  fields = {
    body = "text!",
    view = { choice = { "karlag", "europe" } },
    points = { min = 1, list = { fields = {
      place = "string", label = "text!", note = "text", at = { list = "number", count = 2, required = true },
    } } },
    routes = { min = 1, list = { fields = {
      label = "text!", note = "text",
      stops = { required = true, list = { fields = { label = "text!", note = "text", at = { list = "number", count = 2 } } } },
    } } },
  },
  build = build,
}
