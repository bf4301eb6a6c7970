-- Maps without invented borders: points to scale on an empty ground, with a scale bar and a small key map.
local theme = require "theme"
local kit = require "kit"
local touch = require "touch"

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

local function overlaps(a, b)
  return a.x < b.x + b.width and b.x < a.x + a.width and a.y < b.y + b.height and b.y < a.y + a.height
end

-- Where a label of that size may stand beside its point, best first.
local function sides(x, y, width, height)
  return {
    { x = x + 22, y = y - height / 2, width = width, height = height },
    { x = x - 22 - width, y = y - height / 2, width = width, height = height },
    { x = x + 12, y = y - height - 8, width = width, height = height },
    { x = x - 12 - width, y = y + 8, width = width, height = height },
    { x = x + 12, y = y + 8, width = width, height = height },
    { x = x - width / 2, y = y + 18, width = width, height = height },
    { x = x - width / 2, y = y - height - 18, width = width, height = height },
    { x = x - 12 - width, y = y - height - 8, width = width, height = height },
    { x = x + 30, y = y + 18, width = width, height = height },
    { x = x - 30 - width, y = y + 18, width = width, height = height },
  }
end

-- Further away, where points lie close: rows above and below, as far as the area goes.
local function far_sides(x, y, width, height, area)
  local boxes = {}
  local function clamp(value, low, high) return math.max(low, math.min(value, high)) end
  for row = 1, 4 do
    for _, at in ipairs { x - width / 2, x + 26, x - 26 - width, x - 60 - 1.6 * width } do
      for _, down in ipairs { 32 + (row - 1) * (height + 10), -height - 32 - (row - 1) * (height + 10) } do
        local left, top = clamp(at, area.x, area.x + area.width - width), clamp(y + down, area.y, area.y + area.height - height)
        -- Pushed back into the area it may lie on its own point.
        local on_point = x > left - 12 and x < left + width + 12 and y > top - 12 and y < top + height + 12
        if not on_point then table.insert(boxes, { x = left, y = top, width = width, height = height, far = row }) end
      end
    end
  end
  return boxes
end

local GAP = 8 -- between touch areas

local function grown(box)
  return { x = box.x - GAP, y = box.y - GAP, width = box.width + 2 * GAP, height = box.height + 2 * GAP }
end

local function inside(box, area)
  return box.x >= area.x and box.x + box.width <= area.x + area.width and box.y >= area.y and box.y + box.height <= area.y + area.height
end

-- Is nothing else in the box? The point itself may be.
local function free(box, taken, at)
  for _, other in ipairs(taken) do
    local own = at.x == other.x + other.width / 2 and at.y == other.y + other.height / 2
    if not own and overlaps(box, other) then return false end
  end
  return true
end

-- Does a line from `from` to `to` run through the box? (Liang and Barsky: what is left of it between the box's sides.)
local function crosses(box, from, to)
  local dx, dy, first, last = to.x - from.x, to.y - from.y, 0, 1
  for _, side in ipairs {
    { -dx, from.x - (box.x - 4) }, { dx, box.x + box.width + 4 - from.x },
    { -dy, from.y - (box.y + 6) }, { dy, box.y + box.height - 4 - from.y },
  } do
    if side[1] == 0 then
      if side[2] < 0 then return false end
    elseif side[1] < 0 then
      first = math.max(first, side[2] / side[1])
    else
      last = math.min(last, side[2] / side[1])
    end
  end
  return first < last
end

local function clear_of(box, lines)
  for _, line in ipairs(lines) do
    if crosses(box, line[1], line[2]) then return false end
  end
  return true
end

-- A place: a ring, or the one lit point; and a ring around what was chosen.
local function mark(page, nodes, at, lit, chosen)
  if lit or chosen then table.insert(nodes, kit.halo(at.x, at.y, 110, theme.chrome.halo, 0.45)) end
  table.insert(nodes, kit.disc(at.x, at.y, lit and 10 or 8, page.light.accent))
  table.insert(nodes, kit.disc(at.x, at.y, 5, lit and theme.chrome.core or page.light.sky[1][2]))
  if chosen then table.insert(nodes, touch.ring(page, at.x, at.y)) end
end

-- The box of a name together with its point, if nothing else lies in it.
local function with_point(box, at, taken)
  local left, top = math.min(box.x, at.x - 24), math.min(box.y, at.y - 24)
  local both = { x = left, y = top, width = math.max(box.x + box.width, at.x + 24) - left, height = math.max(box.y + box.height, at.y + 24) - top }
  for _, other in ipairs(taken) do
    local own = at.x == other.x + other.width / 2 and at.y == other.y + other.height / 2
    if not own and overlaps(grown(both), other) then return box end
  end
  return both
end

-- A name far from its point is tied to it.
local function leader(page, nodes, at, box)
  local x, y = math.max(box.x, math.min(at.x, box.x + box.width)), math.max(box.y, math.min(at.y, box.y + box.height))
  local dx, dy = x - at.x, y - at.y
  if dx * dx + dy * dy < 30 * 30 then return end
  local left, top, width, height = math.min(x, at.x) - 2, math.min(y, at.y) - 2, math.abs(dx) + 4, math.abs(dy) + 4
  table.insert(nodes, shape { x = left, y = top, width = width, height = height, stroke = page.light.soft, stroke_width = 2,
    path = string.format("M%.1f %.1fL%.1f %.1f", at.x - left, at.y - top, x - left, y - top), box = { 0, 0, width, height } })
end

-- Its name on the first side where it covers nothing and no line runs through it; never left out. Name and point can
-- be touched; the name's place is never smaller than a finger.
local function label_point(page, nodes, point, taken, lines, area)
  local at, chosen = point.at, point.chosen
  local label = kit.text(page, (page.low or page.portrait) and "value" or "place", point.label, { measure = 0, id = chosen and "chosen" or nil })
  if chosen then label.colour = page.light.accent elseif page.screen.choice > 0 then label.colour = page.light.soft end
  local size = measure(label)
  local _, least = kit.finger(page.screen)
  local width, height = math.max(size.width + 2, least), math.max(size.height, least)
  local best, most = nil, -1
  for _, boxes in ipairs { sides(at.x, at.y, width, height), far_sides(at.x, at.y, width, height, area) } do
    for _, box in ipairs(boxes) do
      local merit = (inside(box, area) and 8 or 0) + (free(box, taken, at) and 4 or 0) + (free(grown(box), taken, at) and 1 or 0)
        - 0.8 * (box.far or 0)
      if merit + 2 > most and clear_of(box, lines) then merit = merit + 2 end
      if merit > most then best, most = box, merit end
    end
  end
  leader(page, nodes, at, best)
  if best.x + best.width < at.x then label.align = "end" end
  local around = with_point(best, at, taken)
  table.insert(taken, around)
  label.x, label.y, label.width = best.x - around.x, best.y - around.y + (best.height - size.height) / 2, best.width
  table.insert(nodes, group { x = around.x, y = around.y, width = around.width, height = around.height, action = "choose:" .. point.number, label })
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
  local taken = { scale_bar(page, nodes, area, per_km) }
  local where = {}
  for i, point in ipairs(points) do
    if point.at then
      local x, y = place(point.at)
      where[i] = { x = area.x + area.width / 2 + x * per_km, y = area.y + area.height / 2 + y * per_km }
      table.insert(taken, { x = where[i].x - 12, y = where[i].y - 12, width = 24, height = 24 })
    end
  end
  local first = true
  for i, point in ipairs(points) do
    if where[i] then
      local chosen = page.screen.choice == i
      mark(page, nodes, where[i], first, chosen)
      label_point(page, nodes, { at = where[i], label = point.label, number = i, chosen = chosen }, taken, {}, label_area(page, area))
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
  local words, taken, seen, points, lines, number = {}, {}, {}, {}, {}, 0
  for i, route in ipairs(routes) do
    local last
    local bright = not only or i == only
    for _, stop in ipairs(route.stops) do
      if bright then number = number + 1 end
      if stop.at then
        local at = place(stop.at)
        local key = string.format("%.0f %.0f", stop.at[1], stop.at[2])
        if bright and not seen[key] then
          seen[key] = { at = at, label = stop.label, number = number }
          table.insert(points, seen[key])
          table.insert(taken, { x = at.x - 12, y = at.y - 12, width = 24, height = 24 })
        end
        if bright and number == page.screen.choice then seen[key].chosen, seen[key].label = true, stop.label end
        if last then leg(page, colours, words, last, at, bright and 0.85 or 0.22) end
        if last and bright then table.insert(lines, { last, at }) end
        last = at
      end
    end
  end
  -- The one lit point is where the way ends.
  local first = routes[only or 1].stops
  local goal = first[#first].at and place(first[#first].at) or { x = -1, y = -1 }
  -- From west to east, as the names run.
  table.sort(points, function(a, b) return a.at.x < b.at.x end)
  for _, point in ipairs(points) do
    mark(page, words, point.at, point.at.x == goal.x and point.at.y == goal.y, point.chosen)
    label_point(page, words, point, taken, lines, label_area(page, area))
  end
  return land, words
end

return map
