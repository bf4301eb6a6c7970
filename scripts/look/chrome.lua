-- What lies over every panel: the chapter's name, the languages, the line with its light, and what else can be touched.
--
-- Two rows. In low reach both lie at the bottom, else the languages stand at the top. What is the same on two panels must
-- stand at the same place in both: only what differs fades.
local kit = require "kit"
local words = require "words"
local controls = require "controls"
local rows_of = require "rows"

local function add(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

-- What is left of the chapter: `named`: its name, not only its number; `bare`: the sources' button is an icon alone.
local function sources_width(hand, way)
  if way.bare then return hand.floor end
  return math.max(measure(controls.label(hand, words(hand, "sources"), { size = 22 })).width + 44, hand.floor)
end

-- Whether there is something to be heard here, or told otherwise than it is read.
local function is_heard(hand, panel) return hand.screen.sound or panel.narration ~= nil end

-- What the chapter's part of the row needs with the widest name of all: what fits is the same in all chapters.
local function chapter_width(hand, panel, way)
  local screen, widest = hand.screen, 0
  for _, place in ipairs(way.named and screen.chapters or {}) do
    widest = math.max(widest, measure(controls.label(hand, place.title, { bold = true })).width + 24)
  end
  return measure(controls.label(hand, tostring(#screen.chapters), { bold = true })).width + widest + 24 + sources_width(hand, way)
    + (is_heard(hand, panel) and hand.floor + controls.gap or 0)
end

local function sources(hand, nodes, x, y, height, way)
  local width = sources_width(hand, way)
  if way.bare then
    table.insert(nodes, controls.button(hand, x, y, width, height, { id = "sources", action = "sources", icon = "sources", icon_size = 72 * hand.mark }))
    return
  end
  local c = hand.colours
  local label = controls.label(hand, words(hand, "sources"), { size = 22, colour = c.ink, align = "center" })
  local plate, high = measure(label).width + 32, math.min(label.line + 20, height)
  local button = { x = x, y = y, width = width, height = height, id = "sources", action = "sources" }
  local left, top = (width - plate) / 2, (height - high) / 2
  for _, side in ipairs { { left, top, plate, 2 }, { left, top + high - 2, plate, 2 }, { left, top, 2, high }, { left + plate - 2, top, 2, high } } do
    table.insert(button, kit.rect(side[1], side[2], side[3], side[4], c.line))
  end
  kit.put(button, label, left, height / 2 - label.line / 2, plate)
  table.insert(nodes, group(button))
end

-- The chapter's number and name at the margin, and the buttons of its sources and of what is heard after it.
local function chapter(hand, panel, nodes, y, height, way)
  local screen, middle, x = hand.screen, y + height / 2, hand.margin
  local number = controls.label(hand, tostring(screen.chapter.number), { bold = true, colour = hand.colours.accent })
  kit.put(nodes, number, x, middle - number.line / 2, measure(number).width + 2)
  x = x + measure(number).width + 24
  if way.named then
    local name = controls.label(hand, screen.chapter.title, { bold = true, id = "chapter" })
    kit.put(nodes, name, x, middle - name.line / 2, measure(name).width + 2)
    x = x + measure(name).width + 24
  end
  if panel.facts and #panel.facts > 0 then
    sources(hand, nodes, x, y, height, way)
    x = x + sources_width(hand, way) + controls.gap
  end
  if is_heard(hand, panel) then
    table.insert(nodes, controls.button(hand, x, y, hand.floor, height, { id = "transcript", action = "transcript", icon = "heard", icon_size = 60 * hand.mark,
      colour = hand.colours.above or hand.colours.soft }))
  end
end

-- The chapter and the languages in one row. The chapter's name gives way before a language's does.
local function row_of(hand, panel, nodes, y, height)
  local place, found = nil, nil
  for _, way in ipairs { { named = true, short = false }, { short = false }, {}, { bare = true } } do
    local room = hand.right + 24 - hand.margin - chapter_width(hand, panel, way) - 24
    place, found = { right = hand.right + 24, room = room, short = way.short }, way
    if controls.languages_width(hand, place) <= room then break end
  end
  chapter(hand, panel, nodes, y, height, found)
  add(nodes, controls.languages(hand, y, height, place))
end

-- One linear track a chapter: all chapters are equally wide, a chapter's panels equal parts of it.
local function journey(screen, step)
  local tracks = {}
  for _, place in ipairs(screen.chapters) do
    table.insert(tracks, { property = "x", driver = "travel", start = place.first - 1, duration = math.max(place.count, 1),
      from = 0, to = step, easing = "linear" })
  end
  return tracks
end

-- Each chapter's label: { node, the same while the light is held, width of its words, x, width of its place }.
local function labels_of(hand, step, size, numbers)
  local screen, c, labels = hand.screen, hand.colours, {}
  for i, place in ipairs(screen.chapters) do
    local current = i == screen.chapter.number
    local node = controls.label(hand, numbers and tostring(i) or place.title,
      { bold = current, colour = current and c.ink or c.soft, align = numbers and "center" or "start", size = size })
    -- While a finger holds the light it is elsewhere: then this name is as all others.
    local held
    if current then
      node.tracks = { { property = "opacity", driver = "rise", from = 0, to = 1, duration = 1, easing = "linear" } }
      held = controls.label(hand, numbers and tostring(i) or place.title, { colour = c.soft, align = numbers and "center" or "start", size = size,
        tracks = { { property = "opacity", driver = "rise", from = 1, to = 0, duration = 1, easing = "linear" } } })
    end
    -- As wide as if its chapter were open: what fits is the same in all chapters.
    local wide = measure(controls.label(hand, place.title, { bold = true, size = size })).width + 4
    table.insert(labels, { node = node, held = held, wide = wide, x = (i - 1) * step, width = numbers and step or math.max(step, wide) })
  end
  return labels
end

-- A name may run up to the next mark; a longer one stands only while its chapter is open, and then its neighbours give
-- way. Where few fit, numbers stand in the names' place.
local function names(hand, step, whole)
  local current, labels, fitting = hand.screen.chapter.number, {}, 0
  for _, size in ipairs { 24, 22 } do
    labels, fitting = labels_of(hand, step, size), 0
    for i, label in ipairs(labels) do
      label.fits = label.wide + 10 <= step + (i == #labels and 32 or 0)
      if label.fits then fitting = fitting + 1 end
    end
    if fitting == #labels then break end
  end
  local missing = hand.screen.text_size == "standard" and 2 or 0
  if hand.portrait or fitting < #labels - missing or labels[current].wide > whole then return labels_of(hand, step, 24, true) end
  local open, out = labels[current], {}
  if not open.fits then
    open.fits, open.width = true, open.wide
    open.x = math.min(open.x, whole - open.wide)
  end
  for i, label in ipairs(labels) do
    local clear = i == current or label.x + label.wide <= open.x or label.x >= open.x + open.wide
    if label.fits and clear then table.insert(out, label) end
  end
  return out
end

local function line(hand, nodes, x0, x1, y, top, height)
  local screen, c = hand.screen, hand.colours
  local count, most = #screen.chapters, 1
  for _, place in ipairs(screen.chapters) do most = math.max(most, place.count) end
  local whole, step = x1 - x0, (x1 - x0) / count
  local offset = step / (2 * most) -- of the light in a panel's part: the same on the whole way
  local band = { x = x0, y = top, width = whole, height = height, id = "line", action = "line" }
  -- Its words stay within the band, or give way where they would push the line into the row above.
  local middle = math.min(y - top, height - 14 - controls.size(hand, 24) * 4 / 3)
  local named = middle >= 8
  if not named then middle = height / 2 end
  table.insert(band, kit.rect(0, middle - 1, whole, 2, c.line))
  table.insert(band, group { x = 0, y = middle - 1.5, width = whole, height = 3, clip = true,
    group { x = offset - whole, y = 0, width = whole, height = 3, tracks = journey(screen, step), kit.rect(0, 0, whole, 3, c.travelled) } })
  for i = 0, count do
    table.insert(band, kit.rect(i * step - 1.2, math.max(middle - 11, -2), 2.4, math.min(12, middle + 3), i < screen.chapter.number and c.accent or c.soft))
  end
  table.insert(band, controls.flame(hand, offset, middle, hand.portrait and 52 or 58, journey(screen, step)))
  for _, label in ipairs(named and names(hand, step, whole) or {}) do
    kit.put(band, label.node, label.x, middle + 14, label.width)
    if label.held then kit.put(band, label.held, label.x, middle + 14, label.width) end
  end
  table.insert(nodes, group(band))
end

-- What the lower row holds beside the line, with the widths it wants. Where even two lines of larger words are higher than
-- the row, or words give way (`bare`), icons stand alone.
local function buttons(hand, height, way)
  local low, one = hand.screen.reach == "low", controls.size(hand, 22) * 4 / 3
  -- All words stand level, as long as icons have room above two lines.
  local level = height - 2 * one >= 40 and 2 * one or one
  -- Words that reach the row's upper edge meet the grass that stands there by day.
  local ground = not (hand.dark or low or hand.portrait) and (hand.light.sea or hand.light.near) or nil
  if hand.screen.contrast == "high" then ground = nil end
  local function button(id, icon, word, width, more)
    local text = words(hand, word)
    -- Where no icon has room above two lines the word has one, as long as the row is wide enough.
    local wide = controls.width_of(hand, text, way.broad and level == one and 1 or 2, { size = 22 }) + 18
    local deep = measure(controls.label(hand, text, { size = 22, balance = true }), wide - 8).height
    local made = { width = math.max(width, wide, way.least), id = id, action = id, icon = icon, label = text, size = 22,
      colour = more and hand.colours.accent, label_height = level, ground = ground }
    if deep > height or way.bare == true or way.bare == id then
      made.label, made.icon_size, made.width = nil, 72 * hand.mark, math.max(way.narrow and 0 or 120, way.least)
    end
    return made
  end
  local function arrow(id)
    return { width = math.max(way.narrow and 0 or 120, way.least), id = id, action = id, icon = id, icon_size = 72 * hand.mark }
  end
  local wide = way.narrow and 0 or 128
  return { contents = button("contents", "contents", "contents", wide), reading = button("sheet", "reading", "reading", wide),
    reach = button("reach", low and "high" or "low", low and "raise" or "lower", wide, low), previous = arrow "previous", next = arrow "next" }
end

-- The first way in which the buttons leave `room` free of the row's width.
local function buttons_within(hand, height, width, room)
  local floor, all, rest = hand.floor, nil, 0
  for _, way in ipairs { { least = hand.wanted, room = room[1], broad = true }, { least = hand.wanted, room = room[1] }, { least = floor, room = room[1] }, { least = floor, room = room[2], narrow = true },
    { least = floor, room = room[2], narrow = true, bare = "sheet" }, { least = floor, room = 0, narrow = true, bare = true } } do
    all, rest = buttons(hand, height, way), width
    for _, each in pairs(all) do rest = rest - each.width end
    if rest >= way.room then break end
  end
  return all, rest
end

-- Sets buttons one after another from x; returns where the last one ends.
local function set(hand, nodes, x, y, height, list)
  for _, each in ipairs(list) do
    each.icon_size = each.icon_size or 52 * hand.mark
    table.insert(nodes, controls.button(hand, x, y, each.width, height, each))
    x = x + each.width + controls.gap
  end
  return x
end

local function landscape(hand, nodes, y, height)
  local edge = 48
  -- The line wants room for names; numbers need less.
  local numbers = #hand.screen.chapters * (controls.size(hand, 24) + 8)
  local all = buttons_within(hand, height, hand.width - 2 * edge - 5 * controls.gap - 40, { 720, math.max(numbers, 400) })
  local x0 = set(hand, nodes, edge, y, height, { all.contents, all.previous }) + 20
  local right = { all.next, all.reading, all.reach }
  local x1 = hand.width - edge + controls.gap
  for _, each in ipairs(right) do x1 = x1 - each.width - controls.gap end
  set(hand, nodes, x1, y, height, right)
  line(hand, nodes, x0, x1 - 20 - controls.gap, y + height / 2 - 8, y, height)
end

local function portrait(hand, nodes, rows)
  local edge, gaps = 32, 4 * controls.gap
  local all, rest = buttons_within(hand, rows.height, hand.width - 2 * edge, { gaps, gaps })
  local x = edge
  for _, each in ipairs { all.previous, all.contents, all.reading, all.reach, all.next } do
    set(hand, nodes, x, rows.y, rows.height, { each })
    x = x + each.width + rest / 4
  end
  line(hand, nodes, hand.margin, hand.right, rows.y - rows.band / 2 - 20, rows.y - rows.band - controls.gap, rows.band)
end

return function(screen, panel)
  if screen.is_title then return group { x = 0, y = 0, width = screen.width, height = screen.height, id = "chrome" } end
  local hand = controls.hand(screen)
  local nodes = { x = 0, y = 0, width = screen.width, height = screen.height, id = "chrome" }
  local rows = rows_of(screen, hand.light.frame ~= "letterbox")
  if hand.portrait then portrait(hand, nodes, rows) else landscape(hand, nodes, rows.y, rows.height) end
  if rows.chapter then
    add(nodes, controls.languages(hand, rows.languages, rows.row, { left = hand.margin - 24, room = hand.width - 2 * hand.margin + 48 }))
    chapter(hand, panel, nodes, rows.chapter, rows.row, { named = chapter_width(hand, panel, { named = true }) <= hand.right - hand.margin })
  else
    row_of(hand, panel, nodes, rows.languages, rows.row)
  end
  return group(nodes)
end
