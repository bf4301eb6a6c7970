-- Maps of anywhere: places and ways on lantern's own atlas, with a scale bar and, where a country is named, a small key map.
local theme = require "theme"
local kit = require "kit"
local touch = require "touch"
local labels = require "labels"
local words = require "words"

local map = {}

-- From so many pixels a kilometre rivers are drawn: on maps of whole continents they would be a net over everything.
local RIVERS_FROM = 0.35

-- Ways have the colours of the theme's map. Places stand on the sky of the light, in which the land is a quiet tone.
local function colours_of(page, ways)
  local own = page.high and theme.high_contrast.map or theme.map
  local border = kit.mix(own.land, own.sea, 0.45)
  if ways then return { sea = own.sea, land = own.land, country = own.country, lake = own.sea, river = own.sea, border = border } end
  local sky, ink = page.light.sky[1][2], page.light.ink
  local strength = page.high and 2 or page.light.text == "dark" and 1.5 or 1
  return { sea = sky, land = kit.mix(sky, ink, 0.07 * strength), country = kit.mix(sky, ink, 0.10 * strength), lake = sky,
    river = kit.mix(sky, ink, 0.02), border = kit.mix(sky, ink, 0.16 * strength), grid = kit.mix(sky, ink, 0.10) }
end

-- What of the earth is seen in the frame, with what the panel shows inside `into`. Returns the picture and what atlas tells.
local function earth(page, panel, frame, into, shown, places, colours, around)
  if not panel.borders then colours.border = nil end
  local wish = { x = frame.x, y = frame.y, width = frame.width, height = frame.height, into = { into.x, into.y, into.width, into.height },
    area = panel.area, around = around, show = shown, places = places, highlight = panel.highlight, colours = colours, line = 2,
    most = 8, rivers_from = RIVERS_FROM }
  local view = atlas(wish)
  return shape { svg = view.picture, x = frame.x, y = frame.y, width = frame.width, height = frame.height }, view
end

-- Where the land is seen: in the picture, as far as the screen is wide.
local function sky_frame(page)
  return { x = 0, y = page.top, width = page.width, height = page.horizon + 60 - page.top }
end

-- A box within another; never nothing.
local function inset(area, left, top, right, bottom)
  return { x = area.x + left, y = area.y + top, width = math.max(area.width - left - right, 40), height = math.max(area.height - top - bottom, 40) }
end

local GAP = 8 -- between touch areas

-- A place: a ring, or the one lit point; and a ring around what was chosen.
local function mark(page, nodes, at, lit, chosen)
  if lit or chosen then table.insert(nodes, kit.halo(at.x, at.y, 110, theme.chrome.halo, 0.45)) end
  table.insert(nodes, kit.disc(at.x, at.y, lit and 10 or 8, page.light.accent))
  table.insert(nodes, kit.disc(at.x, at.y, 5, lit and theme.chrome.core or page.light.sky[1][2]))
  if chosen then table.insert(nodes, touch.ring(page, at.x, at.y)) end
end

-- Where names may stand: the map's area as far as the page's margin.
local function label_area(page, area)
  return { x = area.x, y = area.y + GAP, width = math.min(area.x + area.width, page.right + 48) - area.x, height = area.height - GAP }
end

-- A round number of kilometres whose bar is about as long as a finger.
local function round_length(per_km)
  local best = 1
  for _, unit in ipairs { 1, 10, 100, 1000 } do
    for _, times in ipairs { 1, 2, 5 } do
      if unit * times * per_km <= 180 then best = unit * times end
    end
  end
  return best
end

local function scale_bar(page, nodes, area, per_km)
  local km = round_length(per_km)
  local length = km * per_km
  local x, y = math.min(area.x + area.width, page.right) - length, area.y + area.height - 14
  local colour = page.light.soft
  table.insert(nodes, kit.rect(x, y, length, 2, colour))
  table.insert(nodes, kit.rect(x, y - 7, 2, 16, colour))
  table.insert(nodes, kit.rect(x + length - 2, y - 7, 2, 16, colour))
  local label = kit.text(page, "axis", kit.number(km, page.screen.language) .. "\u{A0}" .. words(page, "km"), { colour = colour })
  local size = measure(label)
  label.x = math.min(x + length / 2 - size.width / 2, page.width - size.width - 24)
  label.y = y - size.height - 10
  table.insert(nodes, label)
  return { x = math.min(x, label.x) - 10, y = label.y - 6, width = math.max(length, size.width) + 20, height = 60 }
end

local KEY_FROM = 4 -- times as large as in the key map: else the country is seen in the map itself

-- A small map of the first country that the panel highlights, with a mark where its places lie; and what it covers.
local function key_map(page, panel, key, per_km)
  local country, first = panel.highlight and panel.highlight[1], panel.points and panel.points[1]
  if not key or not country or not first then return {} end
  local strength = page.high and 0.5 or page.light.text == "light" and 0.16 or 0.25
  local frame = { x = key.x, y = key.y, width = key.width, height = key.width * 0.75 }
  local picture, view = earth(page, { highlight = { country } }, frame, frame, nil, { first.at },
    { country = kit.mix(page.light.sky[1][2], page.light.ink, strength) }, country)
  if per_km < KEY_FROM * view.per_km then return {} end
  local ground = { x = frame.x - 20, y = frame.y - 20, width = frame.width + 40, height = frame.height + 40 }
  return { kit.rect(ground.x, ground.y, ground.width, ground.height, page.light.sky[1][2]), picture,
    kit.disc(view.at[1].x, view.at[1].y, 5, page.light.accent) }, ground
end

---Places to scale in an area, and the land around them.
---@param page lantern.Page
---@param panel table points = { { label, at = { lon, lat } } }, area?, highlight?, borders?
---@param area { x: number, y: number, width: number, height: number } where places may stand
---@param frame? { x: number, y: number, width: number, height: number } where the land is seen; else in the sky
---@param key? { x: number, y: number, width: number } where a small map of the country may stand
---@return table[] land, table[] words
function map.points(page, panel, area, frame, key)
  local points, places = panel.points or {}, {}
  for i, point in ipairs(points) do places[i] = point.at end
  local land, view = earth(page, panel, frame or sky_frame(page), inset(area, 230, page.portrait and 40 or 55, 230, page.portrait and 40 or 55), places, places, colours_of(page))
  local nodes, covered = key_map(page, panel, key, view.per_km)
  local ground = { area = label_area(page, area), taken = { scale_bar(page, nodes, area, view.per_km), covered }, lines = {}, points = view.at, touch = {}, coasts = view.coasts }
  for _, at in ipairs(view.at) do table.insert(ground.taken, { x = at.x - 12, y = at.y - 12, width = 24, height = 24 }) end
  for i, point in ipairs(points) do
    local chosen = page.screen.choice == i
    mark(page, nodes, view.at[i], i == 1, chosen)
    labels.set(page, nodes, { at = view.at[i], label = point.label, number = i, chosen = chosen, must = true }, ground)
  end
  return { land }, nodes
end

-- A straight line in windows side by side along it: together they are small, where one picture of a slanting line would
-- be a large and empty one.
local function leg(page, colours, nodes, from, to, opacity)
  local wide, high = to.x - from.x, to.y - from.y
  local steep, room = math.abs(high) > math.abs(wide), 4
  local count = math.max(1, math.ceil(math.max(math.abs(wide), math.abs(high)) / 140))
  local path = string.format("M%.1f %.1fL%.1f %.1f", from.x, from.y, to.x, to.y)
  -- The edges between windows are whole pixels, so that they meet; the ends have room for the line's own width.
  local px = page.screen.px
  local function down(value) return math.floor(value * px) / px end
  local function up(value) return math.ceil(value * px) / px end
  local function span(start, length, i, along)
    local a, b = start + length * (i - 1) / count, start + length * i / count
    local low, top = math.min(a, b), math.max(a, b)
    if not along then return down(low - room), up(top + room) end
    local first, last = i == (length > 0 and 1 or count), i == (length > 0 and count or 1)
    return down(low - (first and room or 0)), down(top + (last and room or 0))
  end
  for i = 1, count do
    local x, right = span(from.x, wide, i, not steep)
    local y, bottom = span(from.y, high, i, steep)
    table.insert(nodes, shape { x = x, y = y, width = right - x, height = bottom - y, stroke = colours.route, opacity = opacity,
      stroke_width = colours.route_width * 0.75, path = path, box = { x, y, right - x, bottom - y } })
  end
end

-- All places of all ways that are known.
local function places_of(routes)
  local places = {}
  for _, route in ipairs(routes) do
    for _, stop in ipairs(route.stops) do
      if stop.at then table.insert(places, stop.at) end
    end
  end
  return places
end

---Ways: straight lines between known places, on present-day coasts.
---@param page lantern.Page
---@param panel table routes = { { label, stops = { { label, at? } } } }, area?, highlight?, borders?
---@param area { x: number, y: number, width: number, height: number } where places may stand
---@param only? integer the one way that is shown bright, with its places; else all are
---@param frame? { x: number, y: number, width: number, height: number } where the land is seen; else in the sky
---@return table[] land, table[] words
function map.routes(page, panel, area, only, frame)
  local routes, colours = panel.routes, page.high and theme.high_contrast.map or theme.map
  local places = places_of(routes)
  local base = frame or sky_frame(page)
  local land, view = earth(page, panel, base, page.portrait and inset(area, 60, 50, 110, 50) or inset(area, 60, 90, 190, 90), places, places, colours_of(page, true))
  local at_place = 0
  local nodes, seen, points, ends, number = {}, {}, {}, {}, 0
  local ground = { area = label_area(page, area), taken = {}, lines = {}, points = {}, touch = {}, coasts = view.coasts }
  for i, route in ipairs(routes) do
    local last
    local bright = not only or i == only
    for at_stop, stop in ipairs(route.stops) do
      if bright then number = number + 1 end
      if stop.at then
        at_place = at_place + 1
        local at = view.at[at_place]
        local key = string.format("%.0f %.0f", stop.at[1], stop.at[2])
        if bright and not seen[key] then
          seen[key] = { at = at, label = stop.label, number = number }
          table.insert(points, seen[key])
          table.insert(ground.points, at)
          table.insert(ground.taken, { x = at.x - 12, y = at.y - 12, width = 24, height = 24 })
        end
        -- A way's ends have their names first, and across a line if need be.
        if bright and (only or at_stop == 1 or at_stop == #route.stops) then seen[key].must = true end
        if bright and number == page.screen.choice then seen[key].chosen, seen[key].label = true, stop.label end
        if last then leg(page, colours, nodes, last, at, bright and 0.85 or 0.22) end
        if last and bright then table.insert(ground.lines, { last, at }) end
        last = at
        if at_stop == #route.stops then ends[i] = at end
      end
    end
  end
  -- The one lit point is where the way ends.
  local goal = ends[only or 1] or { x = -1, y = -1 }
  -- What is chosen, the ends, the others; each from west to east, as the names run.
  local function rank(point) return point.chosen and 0 or point.must and 1 or 2 end
  table.sort(points, function(a, b)
    if rank(a) ~= rank(b) then return rank(a) < rank(b) end
    return a.at.x < b.at.x
  end)
  for _, point in ipairs(points) do mark(page, nodes, point.at, point.at.x == goal.x and point.at.y == goal.y, point.chosen) end
  for _, point in ipairs(points) do labels.set(page, nodes, point, ground) end
  return { land }, nodes
end

return map
