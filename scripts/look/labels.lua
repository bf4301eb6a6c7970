-- Names of places on a map, and what of them can be touched. A name that has no room of its own is left out: its place
-- is told of when it is chosen, and the buttons lead to it.
local kit = require "kit"

local labels = {}

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
  if math.max(from.x, to.x) < box.x - 4 or math.min(from.x, to.x) > box.x + box.width + 4 then return false end
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

local COAST_MOST = 8 -- cells that a coast runs through: more is no worse
local FAR = 40 -- the longest tie: a longer one would be read as a way. A name that stands further off is left out

-- From a place to the next side of its name, if that stands far off; and how far, squared.
local function tie_of(at, box)
  local x, y = math.max(box.x, math.min(at.x, box.x + box.width)), math.max(box.y, math.min(at.y, box.y + box.height))
  local dx, dy = x - at.x, y - at.y
  local far = dx * dx + dy * dy
  return far >= 30 * 30 and { at, { x = x, y = y } } or nil, far
end

local function draw_tie(page, nodes, tie)
  local at, to = tie[1], tie[2]
  local left, top, width, height = math.min(to.x, at.x) - 2, math.min(to.y, at.y) - 2, math.abs(to.x - at.x) + 4, math.abs(to.y - at.y) + 4
  table.insert(nodes, shape { x = left, y = top, width = width, height = height, stroke = page.light.soft, stroke_width = 2,
    path = string.format("M%.1f %.1fL%.1f %.1f", at.x - left, at.y - top, to.x - left, to.y - top), box = { 0, 0, width, height } })
end

-- On which side of the line from a to b a point lies.
local function side_of(a, b, at) return (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x) > 0 end

local function meet(one, other)
  return side_of(one[1], one[2], other[1]) ~= side_of(one[1], one[2], other[2]) and side_of(other[1], other[2], one[1]) ~= side_of(other[1], other[2], one[2])
end

-- Runs it over no other name, place or tie?
local function tie_is_clear(tie, taken, at, ties)
  for _, other in ipairs(tie and ties or {}) do
    if meet(tie, other) then return false end
  end
  for _, box in ipairs(tie and taken or {}) do
    local own = at.x == box.x + box.width / 2 and at.y == box.y + box.height / 2
    if not own and crosses(box, tie[1], tie[2]) then return false end
  end
  return true
end

-- The best place for a name of that size; nothing if it would cover something, or (unless the name `must` stand) if a
-- line would run through it.
local function place_of(ground, point, width, height)
  local at, best, most = point.at, nil, -1
  for _, boxes in ipairs { sides(at.x, at.y, width, height), far_sides(at.x, at.y, width, height, ground.area) } do
    for _, box in ipairs(boxes) do
      local fits = inside(box, ground.area) and free(box, ground.taken, at)
      local tie, far = tie_of(at, box)
      local clear = fits and clear_of(box, ground.lines) and tie_is_clear(tie, ground.taken, at, ground.ties)
      if far <= FAR * FAR and (point.chosen or fits and point.must or clear) then
        local coast = ground.coasts and math.min(ground.coasts(box.x, box.y, box.width, box.height), COAST_MOST) or 0
        local merit = (fits and 8 or 0) + (clear and 4 or 0) + (free(grown(box), ground.touch, at) and 3 or 0) - 0.8 * (box.far or 0)
          - 2.4 * coast / COAST_MOST
        if merit > most then best, most = { box = box, tie = tie }, merit end
      end
    end
  end
  return best
end

-- Where a finger chooses the place: its name and itself, one of the two, or beside itself, where another's area is near.
local function touch_of(ground, point, box, least)
  local at, half = point.at, least / 2
  local list = {}
  if box then list = { with_point(box, at, ground.taken), box } end
  for _, shift in ipairs { { 0, 0 }, { 0, -1 }, { 0, 1 }, { -1, 0 }, { 1, 0 }, { -1, -1 }, { 1, -1 }, { -1, 1 }, { 1, 1 } } do
    local reach = half - 12
    table.insert(list, { x = at.x - half + shift[1] * reach, y = at.y - half + shift[2] * reach, width = least, height = least })
  end
  for _, area in ipairs(list) do
    local others = true
    for _, other in ipairs(ground.points) do
      local own = other.x == at.x and other.y == at.y
      others = others and (own or not overlaps(area, { x = other.x - 4, y = other.y - 4, width = 8, height = 8 }))
    end
    if others and free(grown(area), ground.touch, { x = -1, y = -1 }) and inside(area, ground.area) then return area end
  end
  return nil
end

---What names share: `area` where they may stand, `taken` boxes, `lines` that they keep clear of, all `points`.
---@class lantern.Ground
---@field area { x: number, y: number, width: number, height: number }
---@field taken table[]
---@field lines table[]
---@field coasts? fun(x: number, y: number, width: number, height: number): integer how much of a box coasts run through
---@field points { x: number, y: number }[]
---@field ties table[] lines from names to their places
---@field touch table[] touch areas

---Sets a place's name, and what of both can be touched.
---@param page lantern.Page
---@param nodes table[]
---@param point { at: { x: number, y: number }, label: string, said?: string, tells?: string, number: integer, chosen?: boolean, must?: boolean }
---@param ground lantern.Ground
---@return boolean named it has found a place for its name
function labels.set(page, nodes, point, ground)
  local label = kit.text(page, (page.low or page.portrait) and "value" or "place", point.label, { measure = 0, id = point.chosen and "chosen" or "label" })
  if point.chosen then label.colour = page.light.accent elseif page.screen.choice > 0 then label.colour = page.light.soft end
  local size = measure(label)
  local _, least = kit.finger(page.screen)
  local found = place_of(ground, point, math.max(size.width + 2, least), math.max(size.height, least))
  local box = found and found.box
  local area = touch_of(ground, point, box, least)
  -- The light itself, also where others are so close that a finger covers them all: the nearest answers.
  table.insert(nodes, group { id = "near", x = point.at.x - least / 2, y = point.at.y - least / 2, width = least, height = least,
    action = "choose:" .. point.number, name = point.said or point.label, tells = point.tells })
  if box then
    if found.tie then draw_tie(page, nodes, found.tie) end
    table.insert(ground.taken, box)
    if found.tie then
      table.insert(ground.lines, found.tie)
      table.insert(ground.ties, found.tie)
    end
    if box.x + box.width < point.at.x then label.align = "end" end
    kit.put(nodes, label, box.x, box.y + (box.height - size.height) / 2, box.width)
  end
  if not area then return box ~= nil end
  table.insert(ground.touch, area)
  table.insert(nodes, group { x = area.x, y = area.y, width = area.width, height = area.height, action = "choose:" .. point.number,
    name = point.said or point.label, tells = point.tells })
  return box ~= nil
end

local TRIES = 6

---Sets the names of all: whoever finds no place is tried again, before all others.
---@param page lantern.Page
---@param nodes table[]
---@param points table[] as in labels.set
---@param ground lantern.Ground
function labels.set_all(page, nodes, points, ground)
  local best, most, order = {}, -1, points
  for _ = 1, TRIES do
    local try, set, missing, placed = {}, {}, {}, {}
    for key, value in pairs(ground) do try[key] = value end
    for _, key in ipairs { "taken", "lines", "ties", "touch" } do try[key] = { table.unpack(ground[key]) } end
    for _, point in ipairs(order) do table.insert(labels.set(page, set, point, try) and placed or missing, point) end
    if #placed > most then best, most = set, #placed end
    if #missing == 0 then break end
    order = missing
    for _, point in ipairs(placed) do table.insert(order, point) end
  end
  for _, node in ipairs(best) do table.insert(nodes, node) end
end

return labels
