-- Maps without invented borders: points to scale on an empty ground, with a scale bar and a small key map.
local theme = require "theme"
local kit = require "kit"
local touch = require "touch"
local labels = require "labels"

local map = {}

local function colours_of(page) return page.high and theme.high_contrast.map or theme.map end

local KM_PER_DEGREE = 111.2 -- of latitude; a degree of longitude is shorter by the cosine

-- The points' places in kilometres, north up, from the middle of them all.
local function plane(points)
  local west, east, south, north
  for _, point in ipairs(points) do
    if point.at then
      west, east = math.min(west or point.at[1], point.at[1]), math.max(east or point.at[1], point.at[1])
      south, north = math.min(south or point.at[2], point.at[2]), math.max(north or point.at[2], point.at[2])
    end
  end
  local lon, lat = (west + east) / 2, (south + north) / 2
  local short = math.cos(math.rad(lat))
  local function place(at) return (at[1] - lon) * KM_PER_DEGREE * short, (lat - at[2]) * KM_PER_DEGREE end
  return place, (east - west) * KM_PER_DEGREE * short, (north - south) * KM_PER_DEGREE, lon, lat
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

local function scale_bar(page, nodes, area, per_km)
  local length = 100 * per_km
  local x, y = math.min(area.x + area.width, page.right) - length, area.y + area.height - 14
  local colour = page.light.soft
  table.insert(nodes, kit.rect(x, y, length, 2, colour))
  table.insert(nodes, kit.rect(x, y - 7, 2, 16, colour))
  table.insert(nodes, kit.rect(x + length - 2, y - 7, 2, 16, colour))
  local label = kit.text(page, "axis", "100\u{A0}km", { colour = colour })
  if page.screen.language == "kk" or page.screen.language == "ru" then label.text = "100\u{A0}км" end
  local size = measure(label)
  label.x = math.min(x + length / 2 - size.width / 2, page.width - size.width - 24)
  label.y = y - size.height - 10
  table.insert(nodes, label)
  return { x = math.min(x, label.x) - 10, y = label.y - 6, width = math.max(length, size.width) + 20, height = 60 }
end

-- Thin lines of latitude and longitude: they say "map" without claiming a border.
local function graticule(page, nodes, area, place, per_km, lon, lat)
  local middle_x, middle_y = area.x + area.width / 2, area.y + area.height / 2
  local colour = kit.mix(page.light.sky[1][2], page.light.ink, 0.10)
  for degree = math.floor(lat) - 6, math.floor(lat) + 6 do
    local _, y = place { lon, degree }
    y = middle_y + y * per_km
    if y > area.y and y < area.y + area.height then table.insert(nodes, kit.rect(area.x, y, area.width, 1, colour)) end
  end
  for degree = math.floor(lon) - 16, math.floor(lon) + 16 do
    local x = place { degree, lat }
    x = middle_x + x * per_km
    if x > area.x and x < area.x + area.width then table.insert(nodes, kit.rect(x, area.y, 1, area.height, colour)) end
  end
end

---Points to scale in an area.
---@param page lantern.Page
---@param points table[] { label, at = { lon, lat }, place }
---@param area { x: number, y: number, width: number, height: number }
---@return table[] nodes
function map.points(page, points, area)
  local place, wide, high, lon, lat = plane(points)
  local per_km = math.min((area.width - 460) / math.max(wide, 1), (area.height - 110) / math.max(high, 1))
  local nodes = {}
  graticule(page, nodes, area, place, per_km, lon, lat)
  local ground = { area = label_area(page, area), taken = { scale_bar(page, nodes, area, per_km) }, lines = {}, points = {}, touch = {} }
  local where = {}
  for i, point in ipairs(points) do
    if point.at then
      local x, y = place(point.at)
      where[i] = { x = area.x + area.width / 2 + x * per_km, y = area.y + area.height / 2 + y * per_km }
      table.insert(ground.points, where[i])
      table.insert(ground.taken, { x = where[i].x - 12, y = where[i].y - 12, width = 24, height = 24 })
    end
  end
  local first = true
  for i, point in ipairs(points) do
    if where[i] then
      local chosen = page.screen.choice == i
      mark(page, nodes, where[i], first, chosen)
      labels.set(page, nodes, { at = where[i], label = point.label, number = i, chosen = chosen, must = true }, ground)
      first = false
    end
  end
  return nodes
end

-- The parts of art/map-spain-kazakhstan.svg: Spain with its islands; Kazakhstan, and where Karaganda lies in that.
local SPAIN = { crop = { 0.1455, 0.5735, 0.2130, 0.2720 } }
local KEY = { crop = { 0.6514, 0.3351, 0.2385, 0.4670 }, x = 0.654, y = 0.296, ratio = 1.362 }

---A small map of Kazakhstan (present-day outline) with a mark where the points lie.
function map.key(page, x, y, width)
  local height = width / KEY.ratio
  local dark = page.light.text == "light"
  local colour = kit.mix(page.light.sky[1][2], page.light.ink, page.high and 0.5 or dark and 0.16 or 0.25)
  return {
    picture { file = "art/map-spain-kazakhstan.svg", fit = "stretch", crop = KEY.crop, x = x, y = y, width = width, height = height,
      tint = colour },
    kit.disc(x + KEY.x * width, y + KEY.y * height, 5, page.light.accent),
  }
end

-- Lambert conformal conic, the projection of art/map-land.svg: standard parallels 38 and 57, origin 34.5 E 47.2 N.
-- Snyder, Map Projections: A Working Manual (USGS 1395), section 15. Result: units of the file.
local n = math.log(math.cos(math.rad(38)) / math.cos(math.rad(57)))
  / math.log(math.tan(math.rad(45 + 57 / 2)) / math.tan(math.rad(45 + 38 / 2)))
local f = math.cos(math.rad(38)) * math.tan(math.rad(45 + 38 / 2)) ^ n / n

local function rho(latitude) return f / math.tan(math.rad(45 + latitude / 2)) ^ n end

local function project(at)
  local r, angle = rho(at[2]), n * math.rad(at[1] - 34.5)
  return 962 + 1350 * r * math.sin(angle), 468 - 1350 * (rho(47.2) - r * math.cos(angle))
end

-- The part of the file's plane that the routes need, and the whole file's.
local NEED = { x = 240, y = -70, width = 1670, height = 720 }
local FILE = { x = -420, y = -160, width = 2400, height = 900 }

---Does the map of ways show this place?
---@param at number[] longitude, latitude
function map.shows(at)
  if at[2] <= -89 or at[2] >= 89 then return false end
  local x, y = project(at)
  -- To the west stand the words, to the south the land ends at the horizon.
  return x >= NEED.x and x <= FILE.x + FILE.width and y >= NEED.y and y <= FILE.y + FILE.height
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

---Ways across Europe and Asia: straight lines between known points, on present-day coasts without borders.
---@param page lantern.Page
---@param routes table[] { label, stops = { { label, at? } } }
---@param area { x: number, y: number, width: number, height: number }
---@param only? integer the one way that is shown bright, with its places; else all are
---@param frame? { x: number, y: number, width: number, height: number } where the land is seen; else in the sky
---@return table[] land, table[] words
function map.routes(page, routes, area, only, frame)
  local base = frame and frame.y + frame.height or page.horizon
  -- The land's own edges stay out of sight: above, on the right and below.
  local scale = math.max(math.min(area.width / NEED.width, area.height / NEED.height), (base - (frame and frame.y or page.top)) / FILE.height)
  local left = math.max(area.x, page.width - (FILE.x + FILE.width - NEED.x) * scale)
  local top = math.max(area.y, base - (FILE.y + FILE.height - NEED.y) * scale)
  local function place(at)
    local x, y = project(at)
    return { x = left + (x - NEED.x) * scale, y = top + (y - NEED.y) * scale }
  end
  local colours = colours_of(page)
  local function layer(file, tint, crop)
    crop = crop or { 0, 0, 1, 1 }
    return picture { file = "art/" .. file, fit = "stretch", tint = tint, crop = crop,
      x = left + (FILE.x + crop[1] * FILE.width - NEED.x) * scale, y = top + (FILE.y + crop[2] * FILE.height - NEED.y) * scale,
      width = crop[3] * FILE.width * scale, height = crop[4] * FILE.height * scale }
  end
  local land = { kit.rect(0, page.top, page.width, page.horizon + 60 - page.top, colours.sea), layer("map-land.svg", colours.land),
    layer("map-spain-kazakhstan.svg", colours.country, SPAIN.crop), layer("map-spain-kazakhstan.svg", colours.country, KEY.crop) }
  if frame then
    local inner = { x = -frame.x, y = -frame.y, width = page.width, height = page.height }
    land[1] = kit.rect(frame.x, frame.y, frame.width, frame.height, colours.sea)
    for _, node in ipairs(land) do table.insert(inner, node) end
    land = { group { x = frame.x, y = frame.y, width = frame.width, height = frame.height, clip = true, group(inner) } }
  end
  local words, seen, points, number = {}, {}, {}, 0
  local ground = { area = label_area(page, area), taken = {}, lines = {}, points = {}, touch = {} }
  for i, route in ipairs(routes) do
    local last
    local bright = not only or i == only
    for at_stop, stop in ipairs(route.stops) do
      if bright then number = number + 1 end
      if stop.at then
        local at = place(stop.at)
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
        if last then leg(page, colours, words, last, at, bright and 0.85 or 0.22) end
        if last and bright then table.insert(ground.lines, { last, at }) end
        last = at
      end
    end
  end
  -- The one lit point is where the way ends.
  local first = routes[only or 1].stops
  local goal = first[#first].at and place(first[#first].at) or { x = -1, y = -1 }
  -- What is chosen, the ends, the others; each from west to east, as the names run.
  local function rank(point) return point.chosen and 0 or point.must and 1 or 2 end
  table.sort(points, function(a, b)
    if rank(a) ~= rank(b) then return rank(a) < rank(b) end
    return a.at.x < b.at.x
  end)
  for _, point in ipairs(points) do mark(page, words, point.at, point.at.x == goal.x and point.at.y == goal.y, point.chosen) end
  for _, point in ipairs(points) do labels.set(page, words, point, ground) end
  return land, words
end

return map
