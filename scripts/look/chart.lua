-- A chart of years that stands before the land, on the plain ground: flat posts, gaps where no figure is known.
local theme = require "theme"
local kit = require "kit"
local words_of = require "words"

local chart = {}

-- `lines`: for how many words there is room above one another.
local function step_of(most, lines)
  local step = 1
  for _, candidate in ipairs { 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000 } do
    step = candidate
    if most / step <= math.min(3.5, lines) then break end
  end
  return step
end

local function most_of(series)
  local most = 1
  for _, pair in ipairs(series.values) do most = math.max(most, pair[2]) end
  return most
end

local function by_year(series)
  local found = {}
  for _, pair in ipairs(series.values) do found[pair[1]] = pair[2] end
  return found
end

-- Every fifth year, and the last.
local function labelled(year, series)
  return year % 5 == 0 and series.to - year > 2 or year == series.to
end

-- What is heard of a year: its figure, and what is marked there; and to whoever chooses it, what is told of it.
local function heard(page, series, year, value, mark)
  local said = value and kit.number(value, page.screen.language) .. "\u{A0}" .. series.unit or words_of(page, "no_figure")
  local name = string.format("%d: %s", year, said)
  if mark and mark.label then name = name .. ". " .. mark.label end
  return name, mark and mark.text
end

-- One touch area over the whole chart, a part for each year: a finger that slides along it goes from year to year. Where
-- few years stand far apart, the outermost parts end with the screen.
local function slider(page, series, over, values, marked)
  local count = series.to - series.from + 1
  local left, right = math.max(over.x, 0), math.min(over.x + over.pitch * count, page.width)
  local nodes = { id = "slider", x = left, y = over.y, width = right - left, height = over.height }
  for i = 1, count do
    local from = math.max(over.x + (i - 1) * over.pitch, left)
    local year = series.from + i - 1
    local name, tells = heard(page, series, year, values[year], marked[year])
    table.insert(nodes, group { x = from - left, y = 0, width = math.min(over.x + i * over.pitch, right) - from, height = over.height, action = "choose:" .. i,
      name = name, tells = tells })
  end
  return group(nodes)
end

local GROUND = 88 -- below the horizon: there all edges of the land end

---Where the posts stand, on plain ground, with room for the years between them and what is below.
function chart.base(page)
  local below = (page.low or page.portrait) and page.text_top - 24 or page.foot - 4
  return math.min(page.horizon + GROUND, below - kit.text(page, "axis", "0").line)
end

---The posts and the words of a series in a box that stands there, both before the land.
---@param page lantern.Page
---@param series table unit, from, to, values = { { year, count }, ... }
---@param marks table[]|nil { year, label }
---@param box { x: number, width: number, height: number, base?: number, top?: number } base: y of the posts' feet, else
--- chart.base; top: what is said of a mark stands below it, or not at all
---@return table[] posts, table[] words
function chart.build(page, series, marks, box)
  local colours, posts, words = page.high and theme.high_contrast.chart or theme.chart, {}, {}
  local dark = page.light.text == "light"
  local bar, grid = dark and colours.bar or page.light.soft, dark and colours.grid or page.light.line
  local base, most, values = box.base or chart.base(page), most_of(series), by_year(series)
  local axis = kit.text(page, "axis", "0000")
  -- Larger years need more of the plain ground than there is.
  if base < page.horizon + GROUND and not box.base then
    table.insert(posts, kit.rect(0, base, page.width, math.max(page.bottom - base, axis.line + 12), page.light.near))
  end
  local left = measure(kit.text(page, "axis", kit.number(most, page.screen.language))).width + 28
  local x0, years = box.x + left, series.to - series.from
  local step, pitch = step_of(most, box.height / axis.line), (box.width - left - 30) / math.max(years, 1)
  local function height_of(value) return value / most * box.height end
  -- Where larger words have little room, not every line has its number.
  local apart = step * math.max(math.ceil(axis.line / height_of(step)), 1)
  for value = apart, most, apart do
    local y = base - height_of(value)
    table.insert(posts, kit.rect(x0 - 8, y, box.width - left + 8, 1.2, grid))
    if box.base or y + axis.line / 2 <= page.floor then
      table.insert(words, kit.text(page, "axis", kit.number(value, page.screen.language),
        { x = box.x, y = y - axis.line / 2, width = left - 20, align = "end", colour = page.light.soft }))
    end
  end
  -- What all posts stand on.
  table.insert(posts, kit.rect(x0 - 8, base, box.width - left + 8, 2, page.light.soft))
  local marked = {}
  for _, mark in ipairs(marks or {}) do marked[mark.year] = mark end
  local chosen = page.screen.choice > 0 and series.from + page.screen.choice - 1 or nil
  local thick, taken = math.min(13, pitch * 0.55), nil
  local room = math.max(64, measure(axis).width * 1.2) -- from one year's label to the next
  local last = box.x + box.width - measure(axis).width / 2 -- where the middle of one still is within the box
  for year = series.from, series.to do
    local x, value = x0 + 12 + (year - series.from) * pitch, values[year]
    -- What was chosen stands out, else what is marked.
    local bright = chosen and year == chosen or not chosen and marked[year]
    local shine = dark and colours.selected or page.light.accent
    if value then
      local colour = bright and shine or bar
      if bright then table.insert(posts, kit.halo(x, base - height_of(value), 120, colours.selected, 0.3)) end
      table.insert(posts, kit.rect(x - thick / 2, base - height_of(value), thick, height_of(value), colour, { id = "post-" .. year }))
    else
      -- No figure: an open ring on the base line; which years these are is told in words.
      local wide = math.min(thick + 2, 14)
      table.insert(words, shape { x = x - wide / 2, y = base - wide - 3, width = wide, height = wide, box = { 0, 0, 14, 14 }, stroke_width = 2,
        stroke = year == chosen and shine or page.light.soft, path = "M7 1.4A5.6 5.6 0 0 1 7 12.6A5.6 5.6 0 0 1 7 1.4Z" })
    end
    -- What was chosen has its year below it, and those beside it make room. No mark lies across a post: that is a cross.
    local beside = chosen and year ~= chosen and math.abs(year - chosen) * pitch <= room
    if year == chosen or labelled(year, series) and not beside and (not taken or math.min(x, last) - taken > room) then
      local label = kit.text(page, "axis", string.format("%d", year), { align = "center", colour = year == chosen and shine or page.light.ink,
        id = year == chosen and "chosen-year" or nil })
      local width = measure(label).width + 8
      label.x, label.y, label.width = math.min(x - width / 2, box.x + box.width - width), base + 4, width
      table.insert(words, label)
      taken = x
    end
    -- A mark without a label only lights its post: what it tells is read when the year is touched.
    if value and marked[year] and marked[year].label and not chosen then
      local text = "**" .. year .. "**\u{2002}" .. kit.number(value, page.screen.language) .. "\u{A0}" .. series.unit .. "\n" .. marked[year].label
      local label = kit.text(page, "value", text, { face = "ui", bold = "ui_bold", align = "center", id = "mark-" .. year })
      local size = measure(label)
      label.width = size.width + 4
      label.x = math.min(math.max(x - label.width / 2, box.x), box.x + box.width - label.width)
      -- Above its post, and above those beside it that would rise into the words.
      local highest = value
      for near = series.from, series.to do
        local post = x0 + 12 + (near - series.from) * pitch
        if post + thick > label.x and post - thick < label.x + label.width then highest = math.max(highest, values[near] or 0) end
      end
      label.y = base - height_of(highest) - size.height - 14
      if label.y >= (box.top or 0) and label.width <= box.width then table.insert(words, label) end
    end
  end
  -- Low posts are still touched by a whole finger.
  local _, least = kit.finger(page.screen)
  local deep = math.max(box.height + 24, least)
  table.insert(words, slider(page, series, { x = x0 + 12 - pitch / 2, y = base + 24 - deep, pitch = pitch, height = deep }, values, marked))
  return posts, words
end

---The value of a year; nothing if none is known.
function chart.value(series, year) return by_year(series)[year] end

---The years without a figure: "1931, 1957–1959"; empty if there are none.
---@param series table
---@return string
function chart.gaps(series)
  local values, list, first = by_year(series), {}, nil
  for year = series.from, series.to + 1 do
    local missing = year <= series.to and not values[year]
    if missing and not first then first = year end
    if not missing and first then
      table.insert(list, string.format(first == year - 1 and "%d" or "%d\u{2013}%d", first, year - 1))
      first = nil
    end
  end
  return table.concat(list, ", ")
end

return chart
