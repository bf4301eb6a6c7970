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

-- A place: a disc, the one lit point, or an open ring of the ground's colour; and a ring around what was chosen.
local function mark(page, nodes, at, lit, chosen, open)
  if lit or chosen then table.insert(nodes, kit.halo(at.x, at.y, 110, theme.chrome.halo, 0.45)) end
  table.insert(nodes, kit.disc(at.x, at.y, (lit or open) and 10 or 8, page.light.accent))
  if open then
    table.insert(nodes, kit.disc(at.x, at.y, 7, open))
  elseif lit then
    table.insert(nodes, kit.disc(at.x, at.y, 5, theme.chrome.core))
  end
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
    mark(page, nodes, view.at[i], i == 1, chosen, i > 1 and page.light.sky[1][2])
    labels.set(page, nodes, { at = view.at[i], label = point.label, number = i, chosen = chosen, must = true }, ground)
  end
  return { land }, nodes
end

local DASH, SPACE = 14, 12 -- of a line that is broken

-- The path of a straight line, whole or broken.
local function line(from, to, broken)
  local wide, high = to.x - from.x, to.y - from.y
  local length = math.sqrt(wide * wide + high * high)
  if not broken or length < DASH then return string.format("M%.1f %.1fL%.1f %.1f", from.x, from.y, to.x, to.y) end
  local parts = {}
  for at = 0, length - DASH, DASH + SPACE do
    local a, b = at / length, (at + DASH) / length
    table.insert(parts, string.format("M%.1f %.1fL%.1f %.1f", from.x + a * wide, from.y + a * high, from.x + b * wide, from.y + b * high))
  end
  return table.concat(parts)
end

-- A straight line in windows side by side along it: together they are small, where one picture of a slanting line would
-- be a large and empty one.
local function leg(page, colours, nodes, from, to, opacity, broken)
  local wide, high = to.x - from.x, to.y - from.y
  local steep, room = math.abs(high) > math.abs(wide), 4
  local count = math.max(1, math.ceil(math.max(math.abs(wide), math.abs(high)) / 140))
  local path = line(from, to, broken)
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

-- Where each stop of a way is drawn. One without a place stands on the line between its neighbours. `places`: those that are
-- known, of all ways; `used`: how many of them belong to ways before this one. Returns the points, and the new `used`.
local function points_of(route, places, used)
  local at, before = {}, nil
  for i, stop in ipairs(route.stops) do
    if stop.at then
      used = used + 1
      at[i] = places[used]
      for j = (before or i) + 1, i - 1 do
        local share = (j - before) / (i - before)
        at[j] = { x = at[before].x + share * (at[i].x - at[before].x), y = at[before].y + share * (at[i].y - at[before].y) }
      end
      before = i
    end
  end
  return at, used
end

-- Stops within a degree of each other share a mark and a name.
local function key_of(stop, at)
  if stop.at then return string.format("%.0f %.0f %s", stop.at[1], stop.at[2], stop.open and "open" or "") end
  return string.format("%.0f/%.0f", at.x, at.y)
end

---Ways: straight lines between stops, on present-day coasts. A line is broken, and a stop an open ring, where it is not known.
---@param page lantern.Page
---@param panel table routes = { { label, stops = { { label, at?, open?, broken? } } } }, area?, highlight?, borders?
---@param area { x: number, y: number, width: number, height: number } where places may stand
---@param only? integer the one way that is shown bright, with its places; else all are
---@param frame? { x: number, y: number, width: number, height: number } where the land is seen; else in the sky
---@return table[] land, table[] words
function map.routes(page, panel, area, only, frame)
  local routes, colours = panel.routes, page.high and theme.high_contrast.map or theme.map
  local places = places_of(routes)
  local base = frame or sky_frame(page)
  local land, view = earth(page, panel, base, page.portrait and inset(area, 60, 50, 110, 50) or inset(area, 60, 90, 190, 90), places, places, colours_of(page, true))
  local used, at = 0, nil
  local nodes, seen, points, ends, number = {}, {}, {}, {}, 0
  local ground = { area = label_area(page, area), taken = {}, lines = {}, points = {}, touch = {}, coasts = view.coasts }
  for i, route in ipairs(routes) do
    local bright = not only or i == only
    at, used = points_of(route, view.at, used)
    for s, stop in ipairs(route.stops) do
      if bright then number = number + 1 end
      local here, last = at[s], at[s - 1]
      if here then
        local key = key_of(stop, here)
        if bright and not seen[key] then
          seen[key] = { at = here, label = stop.label, number = number, open = (stop.open or not stop.at) and colours.land or nil }
          table.insert(points, seen[key])
          table.insert(ground.points, here)
          table.insert(ground.taken, { x = here.x - 12, y = here.y - 12, width = 24, height = 24 })
        end
        -- A way's ends have their names first, and across a line if need be.
        if bright and (only or s == 1 or s == #route.stops) then seen[key].must = true end
        if bright and number == page.screen.choice then seen[key].chosen, seen[key].label = true, stop.label end
        local broken = stop.broken or not stop.at or s > 1 and not route.stops[s - 1].at
        if last then leg(page, colours, nodes, last, here, bright and 0.85 or 0.22, broken) end
        if last and bright then table.insert(ground.lines, { last, here }) end
        if s == #route.stops then ends[i] = here end
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
  for _, point in ipairs(points) do mark(page, nodes, point.at, point.at.x == goal.x and point.at.y == goal.y, point.chosen, point.open) end
  -- On the map of all ways only their ends are named.
  for _, point in ipairs(points) do
    if only or point.must or point.chosen then labels.set(page, nodes, point, ground) end
  end
  return { land }, nodes
end

return map
