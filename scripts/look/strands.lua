-- Ways as time: a strand for each over one axis of years, thick where somebody was free, thin under guard, broken where nobody
-- knows. It shows what a map cannot: how long. A page of its own after the map's, below the same ways on a small map.
local kit = require "kit"
local stage = require "stage"
local words = require "words"
local map = require "map"
local rows_of = require "rows"

local MAP = { left = 0.4, height = 380, below = 326 } -- of the width, from the bar, and where the strands begin

local LOOKS = { free = 16, guard = 4, unknown = 4 }

local function has_strands(panel)
  for _, route in ipairs(panel.routes or {}) do
    if route.strand then return true end
  end
  return false
end

local function span_of(routes)
  local first, last = math.huge, -math.huge
  for _, route in ipairs(routes) do
    for _, part in ipairs(route.strand or {}) do first, last = math.min(first, part.from), math.max(last, part.to) end
  end
  return first, last
end

-- A part of a strand from x to right, its middle at y.
local function part_of(page, how, x, right, y)
  local thick, colour = LOOKS[how], how == "free" and page.light.ink or how == "guard" and page.light.accent or page.light.soft
  if how ~= "unknown" then return { kit.rect(x, y - thick / 2, right - x, thick, colour) } end
  local nodes = {}
  for from = x, right - 6, 22 do table.insert(nodes, kit.rect(from, y - thick / 2, math.min(12, right - from), thick, colour)) end
  return nodes
end

local function append(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

-- What the three looks mean, side by side from x.
local function legend(page, nodes, x, y)
  for _, how in ipairs { "free", "guard", "unknown" } do
    local word = kit.text(page, "caption", words(page, "way_" .. how), { measure = 0, colour = page.light.soft, id = "label" })
    local width = measure(word).width + 2
    if x + 64 + width > page.right then x, y = page.margin, y + word.line + 4 end
    append(nodes, part_of(page, how, x, x + 48, y + word.line / 2))
    kit.put(nodes, word, x + 60, y, width)
    x = x + 60 + width + 40
  end
  return y + kit.text(page, "caption", "0").line + 8
end

-- The strands between top and bottom; each name stands above its strand.
local function draw(page, nodes, routes, top, bottom)
  local first, last = span_of(routes)
  local axis = kit.text(page, "axis", "0000")
  local x0, x1 = page.margin + measure(axis).width / 2, page.right - measure(axis).width / 2
  local base = bottom - axis.line - 8
  local function at(year) return x0 + (year - first) / math.max(last - first, 1) * (x1 - x0) end
  local step = 1
  for _, wish in ipairs { 1, 2, 4, 5, 10, 20 } do
    step = wish
    if (x1 - x0) / math.max(last - first, 1) * wish >= measure(axis).width * 1.6 then break end
  end
  for year = first, last do
    if (year - first) % step == 0 then
      table.insert(nodes, kit.rect(at(year) - 0.6, top, 1.2, base - top, kit.mix(page.ground, page.light.ink, 0.2)))
      local label = kit.text(page, "axis", tostring(year), { align = "center", colour = page.light.soft })
      label.x, label.y, label.width = at(year) - 60, base + 8, 120
      table.insert(nodes, label)
    end
  end
  table.insert(nodes, kit.rect(x0, base, x1 - x0, 2, page.light.soft))
  local lane = (base - top) / #routes
  for i, route in ipairs(routes) do
    local low = top + i * lane - math.max(lane * 0.22, 14)
    local label = kit.text(page, "ui_strong", route.label, { measure = 0, id = "strand-" .. i })
    -- Where larger words have no room above their strand, the map's pages name them.
    if lane >= label.line + 30 then kit.put(nodes, label, page.margin, low - label.line - 12, page.right - page.margin) end
    for _, part in ipairs(route.strand or {}) do append(nodes, part_of(page, part.how, at(part.from), at(part.to), low)) end
  end
end

-- The ways of all on a small map, where there is room: nothing of it can be touched, for what it tells stands on the map's pages.
local function small_map(page, panel, area)
  local land, ways = map.routes(page, panel, area)
  for _, node in ipairs(ways) do
    if not node.action then table.insert(land, node) end
  end
  return land
end

local function page_of(panel, screen, pages)
  local page, nodes, band = kit.page(screen), {}, false
  local routes = {}
  for _, route in ipairs(panel.routes) do
    if route.strand then table.insert(routes, route) end
  end
  local title = kit.text(page, page.low and "place" or "title_small", string.replace(panel.title, "\n", " "), { id = "title", measure = 0 })
  local top, bottom = page.text_top, page.portrait and page.text_bottom or page.floor
  if page.low then
    -- The strands need more than the words' part: they rise, over the picture on a plain ground.
    top, bottom, band = math.max(page.band_top, 96), page.portrait and page.text_bottom or page.foot, not page.portrait
    page.text_top = top
  end
  local y = kit.put(nodes, title, page.margin, top - (page.stacked and 0 or 20), page.right - page.margin - kit.number_width(page)) + 6
  y = legend(page, nodes, page.margin, y)
  local land
  if page.portrait and not page.low then
    local above = page.letterbox and page.top or rows_of(screen, true).bottom + 16
    land = small_map(page, panel, { x = 0, y = above, width = page.width, height = page.floor - above })
  elseif not page.stacked and bottom - page.head - MAP.below >= 60 * #routes + 50 then
    local x = page.width * MAP.left
    land = small_map(page, panel, { x = x, y = page.head, width = page.width - x, height = MAP.height })
    y = math.max(y, page.head + MAP.below)
  end
  draw(page, nodes, routes, y + 8, bottom)
  local number = kit.page_number(page, pages, page.text_top)
  if number then table.insert(nodes, number) end
  return stage.panel(page, nodes, band, { bare = true, sky = land }), pages
end

---@param build fun(panel: table, screen: lantern.Screen): table, integer?
---@return fun(panel: table, screen: lantern.Screen): table, integer?
return function(build)
  return function(panel, screen)
    if not has_strands(panel) then return build(panel, screen) end
    local asked, more = screen.page, screen.more_pages or 0
    screen.page, screen.more_pages = math.max(asked - 1, 1), more + 1
    local node, pages = build(panel, screen)
    pages = (pages or 1) + 1
    if asked == 1 then return node, pages end
    screen.page = asked
    if asked < pages then return build(panel, screen), pages end
    screen.more_pages, screen.choice = more, 0
    return page_of(panel, screen, pages)
  end
end
