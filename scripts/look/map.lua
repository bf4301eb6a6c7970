-- Maps of anywhere: places and ways on lantern's own atlas, with a scale bar and, where a country is named, a small key map.
local theme = require "theme"
local kit = require "kit"
local touch = require "touch"
local labels = require "labels"
local words = require "words"

local map = {}

-- From so many pixels a kilometre rivers are drawn: on maps of whole continents they would be a net over everything.
local RIVERS_FROM = 0.35

local WATER = "#4A7196"

-- Ways have the colours of the theme's map. Places stand on the sky of the light, in which the land is a quiet tone.
local function colours_of(page, ways)
  local own = page.high and theme.high_contrast.map or theme.map
  local border = kit.mix(own.land, own.sea, 0.45)
  if ways then return { sea = own.sea, land = own.land, country = own.country, lake = own.sea, river = own.sea, border = border } end
  local sky, ink = page.light.sky[1][2], page.light.ink
  local strength = page.high and 2 or page.light.text == "dark" and 1.5 or 1
  -- Water is seen on the land: a river has to lead the eye.
  local water = page.high and sky or kit.mix(sky, WATER, page.light.text == "dark" and 0.5 or 0.55)
  return { sea = water, land = kit.mix(sky, ink, 0.07 * strength), country = kit.mix(sky, ink, 0.10 * strength), lake = water,
    river = water, border = kit.mix(sky, ink, 0.16 * strength), grid = kit.mix(sky, ink, 0.10) }
end

-- What of the earth is seen in the frame, with what the panel shows inside `into`. Returns the picture and what atlas tells.
local function earth(page, panel, frame, into, shown, places, colours, around)
  if not panel.borders then colours.border = nil end
  local wish = { x = frame.x, y = frame.y, width = frame.width, height = frame.height, into = { into.x, into.y, into.width, into.height },
    clear = page.words and { page.words.x, page.words.y, page.words.width, page.words.height },
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

-- A railway: a thin line with its sleepers.
local function railway(page, nodes, stations)
  local left, top, right, bottom = math.huge, math.huge, -math.huge, -math.huge
  for _, at in ipairs(stations) do
    left, top, right, bottom = math.min(left, at.x), math.min(top, at.y), math.max(right, at.x), math.max(bottom, at.y)
  end
  left, top, right, bottom = left - 8, top - 8, right + 8, bottom + 8
  local path, along = {}, 8
  for i = 2, #stations do
    local from, to = stations[i - 1], stations[i]
    local dx, dy = to.x - from.x, to.y - from.y
    local length = math.max(math.sqrt(dx * dx + dy * dy), 0.1)
    table.insert(path, string.format("M%.1f %.1fL%.1f %.1f", from.x - left, from.y - top, to.x - left, to.y - top))
    while along < length do
      local x, y = from.x + dx * along / length - left, from.y + dy * along / length - top
      local nx, ny = -dy / length * 5, dx / length * 5
      table.insert(path, string.format("M%.1f %.1fL%.1f %.1f", x - nx, y - ny, x + nx, y + ny))
      along = along + 16
    end
    along = along - length
  end
  table.insert(nodes, shape { id = "railway", x = left, y = top, width = right - left, height = bottom - top, stroke = page.light.soft, stroke_width = 1.6,
    path = table.concat(path), box = { 0, 0, right - left, bottom - top } })
end

-- How far something reaches: a frame of so many kilometres around a place, its lines broken, for no border is known so well.
local function extent(page, nodes, each, at, per_km, lit)
  local wide, high = each.width_km * per_km, each.height_km * per_km
  local x, y, path = at.x - wide / 2, at.y - high / 2, {}
  local function side(x0, y0, x1, y1)
    local length = math.abs(x1 - x0) + math.abs(y1 - y0)
    for from = 0, length - 1, 22 do
      local a, b = from / length, math.min(from + 13, length) / length
      table.insert(path, string.format("M%.1f %.1fL%.1f %.1f", x0 + (x1 - x0) * a, y0 + (y1 - y0) * a, x0 + (x1 - x0) * b, y0 + (y1 - y0) * b))
    end
  end
  side(2, 2, wide - 2, 2) side(wide - 2, 2, wide - 2, high - 2) side(wide - 2, high - 2, 2, high - 2) side(2, high - 2, 2, 2)
  table.insert(nodes, kit.rect(x, y, wide, high, page.light.accent, { opacity = lit and 0.22 or 0.10, id = "extent" }))
  table.insert(nodes, shape { x = x, y = y, width = wide, height = high, stroke = page.light.accent, stroke_width = 2.5, path = table.concat(path), box = { 0, 0, wide, high } })
  if each.label then
    local label = kit.text(page, "caption", each.label, { measure = 0, colour = page.light.accent, id = "extent-label" })
    local size = measure(label)
    kit.put(nodes, label, math.max(math.min(x + 12, page.width - size.width - 24), 24), y + high - size.height - 8, size.width + 2)
    return { x = label.x - 6, y = label.y - 4, width = size.width + 14, height = size.height + 8 }
  end
end

---The first of the panel's areas laid over another part of the earth, at the scale of the panel's own map.
---@param page lantern.Page
---@param panel table
---@param over { label: string, at: number[] }
---@param area table
---@param frame? table
---@return table[] land, table[] words
function map.laid_over(page, panel, over, area, frame)
  local base, places = frame or sky_frame(page), {}
  for i, point in ipairs(panel.points or {}) do places[i] = point.at end
  local into = inset(area, 230, 55, 230, 55)
  local _, own = earth(page, panel, base, into, places, places, colours_of(page))
  -- As many kilometres as the panel's own map shows there, around another place.
  local up = into.height / own.per_km / 2 / 111.2
  local aside = into.width / own.per_km / 2 / (111.2 * math.cos(math.rad(over.at[2])))
  local shown = { highlight = over.country and { over.country }, borders = true,
    area = { over.at[1] - aside, over.at[2] - up, over.at[1] + aside, over.at[2] + up } }
  local land, view = earth(page, shown, base, into, nil, { over.at }, colours_of(page))
  local nodes = {}
  extent(page, nodes, panel.areas[1], view.at[1], view.per_km, true)
  scale_bar(page, nodes, area, view.per_km)
  return { land }, nodes
end

---Places to scale in an area, and the land around them.
---@param page lantern.Page
---@param panel table points = { { label, at = { lon, lat } } }, area?, highlight?, borders?
---@param area { x: number, y: number, width: number, height: number } where places may stand
---@param frame? { x: number, y: number, width: number, height: number } where the land is seen; else in the sky
---@param key? { x: number, y: number, width: number } where a small map of the country may stand
---@return table[] land, table[] words
function map.points(page, panel, area, frame, key)
  local points, places, asked = panel.points or {}, {}, {}
  for i, point in ipairs(points) do places[i], asked[i] = point.at, point.at end
  for _, each in ipairs(panel.areas or {}) do table.insert(asked, each.at) end
  for _, stations in ipairs(panel.railways or {}) do
    for _, at in ipairs(stations) do table.insert(asked, at) end
  end
  local land, view = earth(page, panel, frame or sky_frame(page), inset(area, 230, page.portrait and 40 or 55, 230, page.portrait and 40 or 55), places, asked, colours_of(page))
  local drawn, covered_by_labels, next_at = {}, {}, #points + 1
  for _, each in ipairs(panel.areas or {}) do
    local label = extent(page, drawn, each, view.at[next_at], view.per_km)
    if label then table.insert(covered_by_labels, label) end
    next_at = next_at + 1
  end
  for _, stations in ipairs(panel.railways or {}) do
    railway(page, drawn, { table.unpack(view.at, next_at, next_at + #stations - 1) })
    next_at = next_at + #stations
  end
  local nodes, covered = key_map(page, panel, key, view.per_km)
  for _, node in ipairs(nodes) do table.insert(drawn, node) end
  nodes = drawn
  local ground = { area = label_area(page, area), taken = { scale_bar(page, nodes, area, view.per_km), covered }, lines = {}, points = { table.unpack(view.at, 1, #points) }, ties = {}, touch = {}, coasts = view.coasts }
  for _, box in ipairs(covered_by_labels) do table.insert(ground.taken, box) end
  for _, at in ipairs(ground.points) do table.insert(ground.taken, { x = at.x - 12, y = at.y - 12, width = 24, height = 24 }) end
  local names = {}
  for i, point in ipairs(points) do
    local chosen = page.screen.choice == i
    mark(page, nodes, view.at[i], i == 1, chosen, i > 1 and page.light.sky[1][2])
    names[i] = { at = view.at[i], label = point.label, tells = point.note, number = i, chosen = chosen, must = true }
  end
  labels.set_all(page, nodes, names, ground)
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
  local used, at = 0
  local nodes, seen, points, ends, number = {}, {}, {}, {}, 0
  local ground = { area = label_area(page, area), taken = {}, lines = {}, points = {}, ties = {}, touch = {}, coasts = view.coasts }
  for i, route in ipairs(routes) do
    local bright = not only or i == only
    at, used = points_of(route, view.at, used)
    for s, stop in ipairs(route.stops) do
      if bright then number = number + 1 end
      local here, last = at[s], at[s - 1]
      if here then
        local key = key_of(stop, here)
        if bright and not seen[key] then
          seen[key] = { at = here, label = stop.label .. (stop.year and "\u{A0}· " .. stop.year or ""), said = stop.label .. (stop.year and ", " .. stop.year or ""), tells = stop.note, number = number, open = (stop.open or not stop.at) and colours.land or nil }
          table.insert(points, seen[key])
          table.insert(ground.points, here)
          table.insert(ground.taken, { x = here.x - 12, y = here.y - 12, width = 24, height = 24 })
        end
        -- A way's ends have their names first, and across a line if need be.
        if bright and (only or s == 1 or i == 1 and s == #route.stops) then seen[key].must = true end
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
  -- On the map of all ways only their beginnings and the lit point are named.
  for _, point in ipairs(points) do
    if only or point.must or point.chosen then labels.set(page, nodes, point, ground) end
  end
  return { land }, nodes
end

return map
