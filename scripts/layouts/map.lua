-- A map: points to scale or ways across Europe and Asia, a narrow column of words beside it.
local kit = require "kit"
local stage = require "stage"
local map = require "map"

local function append(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

-- What each way was, for pages that have room for words.
local function ways(page, panel)
  local blocks = {}
  for _, route in ipairs(panel.routes or {}) do
    local lines = {}
    for _, stop in ipairs(route.stops) do
      table.insert(lines, "**" .. stop.label .. "** " .. (stop.note or ""))
    end
    table.insert(blocks, { node = kit.text(page, "place", route.label, { colour = page.light.accent }), gap = 28, whole = true, heads = true })
    table.insert(blocks, { node = kit.text(page, "note", (route.note and route.note .. "\n" or "") .. table.concat(lines, "\n"),
      { balance = false }), gap = 4 })
  end
  return blocks
end

local function blocks_of(page, panel, role, whole)
  local blocks = { { node = kit.text(page, role, panel.body, { id = "body" }), gap = 0 } }
  if whole then append(blocks, ways(page, panel)) end
  local source = kit.source(page, panel.source)
  if source then table.insert(blocks, source) end
  return blocks
end

-- The land (behind the words) and the points of a map in an area.
local function map_of(page, panel, area, only)
  if panel.routes then return map.routes(page, panel.routes, area, only) end
  return {}, map.points(page, panel.points or {}, area)
end

local function build_portrait(page, panel, title)
  local nodes, pages = kit.stack(page, title, blocks_of(page, panel, "body", true))
  local top = page.letterbox and page.top + 16 or page.top + 200
  local land, points = map_of(page, panel, { x = 24, y = top, width = page.width - 48, height = page.horizon - 12 - top })
  append(nodes, points)
  return stage.panel(page, nodes, false, { bare = true, sky = land }), pages
end

-- Larger text: pages of words, and the map alone on the last.
local function build_large(page, panel, title)
  local nodes, pages, band = kit.stack(page, title, blocks_of(page, panel, "body", true))
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
  table.insert(nodes, kit.page_number(page, pages + 1, page.text_top))
  return stage.panel(page, nodes, band, { bare = true, sky = land }), pages + 1
end

-- A longer story takes a wider column and smaller type.
local way_columns = { { 500, "note" }, { 500, "column" }, { 620, "column" }, { 620, "caption" }, { 820, "caption" } }

-- One way: its name, its stops, and its line bright on the map.
local function way_page(page, panel, index, pages)
  local route = panel.routes[index]
  for i, way in ipairs(way_columns) do
    local column, role, blocks = way[1], way[2], {}
    if route.note then table.insert(blocks, { node = kit.text(page, role, "*" .. route.note .. "*", { balance = false }), gap = 0 }) end
    for _, stop in ipairs(route.stops) do
      local text = "**" .. stop.label .. "**" .. (stop.note and "\n" .. stop.note or "")
      table.insert(blocks, { node = kit.text(page, role, text, { balance = false }), gap = 14 })
    end
    local nodes = {}
    local y = kit.put(nodes, kit.text(page, "title_small", route.label, { id = "title" }), page.margin, page.text_top, column + 60) + 16
    local texts, count = kit.flow(page, blocks, page.margin, y, { { columns = 1, width = column, height = page.bottom - 20 - y } })
    if count == 1 or i == #way_columns then
      append(nodes, texts)
      local x = page.margin + column + 60
      local land, points = map_of(page, panel, { x = x, y = page.top, width = page.width - x, height = page.horizon - 26 - page.top }, index)
      append(nodes, points)
      table.insert(nodes, kit.page_number(page, pages, page.bottom - 60))
      return stage.panel(page, nodes, false, { bare = true, sky = land })
    end
  end
end

local function build(panel, screen)
  local page = kit.page(screen)
  local title = kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
  if page.portrait then return build_portrait(page, panel, title) end
  if screen.text_size ~= "standard" then return build_large(page, panel, title) end
  local ways_count = panel.routes and #panel.routes or 0
  if screen.page > 1 and ways_count > 0 then return way_page(page, panel, math.min(screen.page - 1, ways_count), 1 + ways_count), 1 + ways_count end
  local nodes, column = {}, 500
  local y = kit.put(nodes, title, page.margin, page.text_top, column) + 24
  local texts, pages = kit.flow(page, blocks_of(page, panel, "note"), page.margin, y, {
    { columns = 1, width = column, height = page.bottom - 24 - y },
  })
  append(nodes, texts)
  local x = page.margin + column + 60
  local land, points = map_of(page, panel, { x = x, y = page.top, width = page.width - x, height = page.horizon - 26 - page.top })
  append(nodes, points)
  if panel.view == "karlag" then append(nodes, map.key(page, page.right - 250, page.text_top - 10, 250)) end
  pages = pages + ways_count
  table.insert(nodes, kit.page_number(page, pages, page.bottom - 60))
  return stage.panel(page, nodes, false, { bare = true, sky = land }), pages
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
