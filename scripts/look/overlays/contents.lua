-- The contents: slices of the one horizon, a chapter each; the whole slice leads to its first panel. With screen.about, a
-- chapter's id: all of its panels.
local kit = require "kit"
local theme = require "theme"
local words = require "words"
local controls = require "controls"

local GAP = 8

-- The first panel that can be shown.
local function first_of(place)
  for _, panel in ipairs(place.panels) do
    if not panel.broken then return panel.id end
  end
  return nil
end

-- Close, what is looked at and, where there is room, the languages. Returns the y below them.
local function header(hand, nodes, title, number, spare)
  local head = math.max(96, hand.floor)
  local x, below = hand.margin, 21 + head
  if number then
    local back = { id = "back", action = "contents", name = words(hand, "back"), icon = "previous", icon_size = 60 * hand.mark }
    table.insert(nodes, controls.button(hand, x - 32, 21, math.max(96, hand.floor), head, back))
    x = x - 24 + math.max(96, hand.floor)
    local digit = controls.label(hand, tostring(number), { size = 34, bold = true, colour = hand.colours.accent })
    kit.put(nodes, digit, x, 21 + head / 2 - digit.line / 2, measure(digit).width + 2)
    x = x + measure(digit).width + 20
  end
  -- A long title is smaller, then Close stands without its word; one that would still be higher than the row is told by
  -- its number alone.
  local label, wide, size, close, close_width
  for _, way in ipairs { { 34 }, { 24 }, { 24, true } } do
    close, close_width = controls.close(hand, 21, head, way[2])
    label, wide = controls.label(hand, title, { size = way[1], bold = true }), hand.right - close_width - x
    size = measure(label, wide)
    if not size.overfull and size.height <= head then break end
  end
  table.insert(nodes, close)
  if not size.overfull and size.height <= head then kit.put(nodes, label, x, 21 + head / 2 - size.height / 2, wide) end
  if spare then return below end
  local name_end = x + math.min(measure(label).width, wide)
  local room = hand.right + 24 - close_width - 32 - name_end - 32
  if hand.portrait or room < 4 * hand.floor + 3 * GAP then
    for _, node in ipairs((controls.languages(hand, below + GAP, head, { left = hand.margin - 24, room = hand.right - hand.margin + 48 }))) do
      table.insert(nodes, node)
    end
    return below + GAP + head
  end
  for _, node in ipairs((controls.languages(hand, 21, head, { right = hand.right + 24 - close_width - 32, room = room }))) do
    table.insert(nodes, node)
  end
  return below
end

-- A window of the land in a chapter's light, as the panels show it, in small.
local function land(nodes, number, light, width, height)
  local k = height / 1080
  table.insert(nodes, kit.rect(0, 0, width, height, light.sky[1][2]))
  -- The others end a little below the next one's beginning: what each hid would be drawn in vain.
  for i = 2, #light.sky do
    local top, below = light.sky[i][1] * k, light.sky[i + 1]
    table.insert(nodes, kit.rect(0, top, width, (below and below[1] * k + 2 or height) - top, light.sky[i][2]))
  end
  local part = math.min(width / k / 3840, 1)
  local offset = (number - 1) / 7 * (1 - part)
  for _, name in ipairs { "far", "mid", "near" } do
    local colour, art = light[name], theme.land[name]
    table.insert(nodes, picture { file = art.file, fit = "stretch", x = 0, y = (820 + art.top) * k, width = width,
      height = art.height * k, crop = { offset, 0, part, 1 }, tint = colour, shade = kit.mix(colour, light.cut, art.cut) })
  end
end

-- A chapter's name in the first way that breaks no word of any chapter's: all names are set alike.
local function name_of(page, text, way, colour)
  if way == "place" then return kit.text(page, way, text, { colour = colour, measure = 0, balance = false }) end
  return prose { text = text, language = page.screen.language, face = "ui_bold", size = way, line = way * 1.25, colour = colour, measure = 0 }
end

-- `lines`: no more than these.
local function way_of_names(page, width, least, lines)
  for _, way in ipairs { "place", 36, 30, 26, 22 } do
    if way ~= "place" and way < least then break end
    local good = true
    for _, place in ipairs(page.screen.chapters) do
      local size = measure(name_of(page, place.title, way, "#000000"), width)
      good = good and not size.overfull and size.lines <= (lines or 9)
    end
    if good then return way end
  end
  return least
end

local function list_label(hand, place)
  return words(hand, "panels") .. ":\u{A0}" .. #place.panels
end

-- The widest that the plate's words are.
local function list_width(hand, lines)
  local widest = hand.floor
  for _, place in ipairs(hand.screen.chapters) do widest = math.max(widest, controls.width_of(hand, list_label(hand, place), lines) + 32) end
  return widest
end

-- What a band holds beside its name: the number at its left end, the plate at its right.
local function beside_name(hand, way)
  return (way.bare and 24 or 24 + 60 * hand.mark), (way.icon and hand.floor or math.max(250, list_width(hand, 1))) + 40
end

local function put_name(hand, page, node, place, way, ink, accent, width, height)
  local number = controls.label(hand, tostring(place.number), { size = hand.bands and 34 or 44, bold = true, colour = accent })
  if not hand.bands then
    local below = kit.put(node, number, 20, 20, width - 40)
    kit.put(node, name_of(page, place.title, way, ink), 20, below + 4, width - 28)
    return
  end
  local band = hand.bands
  local left, right = beside_name(hand, band)
  local name, room = name_of(page, place.title, way, ink), width - left - (band.tight and right or 24 * hand.mark)
  local deep = measure(name, room)
  if band.tight and (deep.overfull or deep.height > height - 8) then
    name, deep = controls.fitted(hand, place.title, room, height - 8, { bold = true, colour = ink })
    deep = { height = deep, lines = 2 }
  end
  local middle = deep.lines > 1 and height / 2 or hand.portrait and not band.tight and math.max(14 + name.line, number.line + 20) / 2 or height * 0.45
  if not band.bare then kit.put(node, number, 24, middle - number.line / 2, 60 * hand.mark) end
  kit.put(node, name, left, middle - deep.height / 2, room)
end

local function slice(hand, page, place, way, x, y, width, height)
  local screen = hand.screen
  local light = theme.lights[place.light] or theme.lights.night
  local ink, accent = light.ink, light.accent
  local node = { x = x, y = y, width = width, height = height, clip = true, id = "chapter-" .. place.id, name = place.title }
  local first = first_of(place)
  if first then node.action = "panel:" .. first end
  local strong = screen.contrast == "high" and theme.high_contrast
  if strong then
    local set = light.frame == "letterbox" and strong.dark or strong.light
    ink, accent = set.ink, set.accent
    table.insert(node, kit.rect(0, 0, width, height, hand.colours.line))
    table.insert(node, kit.rect(2, 2, width - 4, height - 4, set.ground))
  elseif hand.bands and hand.bands.tight then
    table.insert(node, kit.rect(0, 0, width, height, light.sky[1][2])) -- words reach over the whole band: the land gives way
  else
    -- In a band the words reach further down: so does the sky.
    land(node, place.number, light, width, hand.bands and height * 1.2 or height)
  end
  put_name(hand, page, node, place, way, ink, accent, width, height)
  if place.number == screen.chapter.number then table.insert(node, kit.rect(0, 0, width, 6, accent)) end
  return group(node)
end

-- Over a slice: a plate that leads to the list of its panels.
local function list_button(hand, place, x, y, width, height)
  local wide, high = width - 16, math.max(74, hand.floor)
  local band = hand.bands
  if band then
    wide, high = band.icon and hand.floor or math.max(250, list_width(hand, 1)), math.min(high, height)
    x, y = x + width - wide - 16, y + (height - high) / 2
  else
    y = y + height - high - 16
  end
  return controls.button(hand, x + 8, band and y or y + 8, wide, high, { id = "panels-" .. place.id, action = "contents:" .. place.id,
    name = words(hand, "panels") .. ": " .. place.title,
    label = not (band and band.icon) and list_label(hand, place) or nil, icon = band and band.icon and "contents" or nil,
    icon_size = 60 * hand.mark, fill = theme.chrome.plate, colour = theme.chrome.ink })
end

-- Leads to what there is to say about the exhibition, if it is said. Its width with the gap before it, and its height.
local function about_size(hand)
  if not hand.screen.has_about then return 0, 0 end
  local width = math.max(hand.wanted, controls.width_of(hand, words(hand, "about_exhibition"), 2, { size = 22 }) + 24)
  return width + 40, math.max(hand.floor, 2 * controls.size(hand, 22) * 4 / 3 + 8)
end

local function about_button(hand, x, y, width, height)
  return controls.button(hand, x, y, width, height, { id = "about", action = "about", label = words(hand, "about_exhibition"), size = 22,
    edge = hand.colours.line })
end

local function here(hand, nodes, y, beside)
  local screen = hand.screen
  local whole = hand.right - hand.margin - beside
  local step = whole / #screen.chapters
  local x = (screen.chapter.number - 1 + (screen.panel.number - 0.5) / screen.panel.of) * step
  table.insert(nodes, kit.rect(hand.margin, y - 1, whole, 2, hand.colours.line))
  table.insert(nodes, kit.rect(hand.margin, y - 1.5, x, 3, hand.colours.travelled))
  table.insert(nodes, controls.flame(hand, hand.margin + x, y, 52))
  local label = controls.label(hand, words(hand, "you_are_here"), { size = 22 })
  local width = measure(label).width + 4
  kit.put(nodes, label, math.min(math.max(hand.margin + x - width / 2, hand.margin), hand.right - beside - width), y + 16, width)
end

-- Where the bands are too low for fingers, or a name does not stand beside its plate: pages of bands, over plain colours.
local function bands_in_pages(hand, page, nodes, top)
  local screen, whole, least = hand.screen, hand.right - hand.margin, controls.size(hand, 24)
  local most = controls.most(hand)
  local line, rows = least * 1.25, {}
  for _, band in ipairs { { tight = true }, { tight = true, icon = true }, { tight = true, icon = true, bare = true } } do
    hand.bands = band
    local left, right = beside_name(hand, band)
    local good = true
    for _, place in ipairs(screen.chapters) do
      local size = measure(name_of(page, place.title, least, "#000000"), whole - left - right)
      good = good and not size.overfull and size.lines <= 2
    end
    if good then break end
  end
  local left, right = beside_name(hand, hand.bands)
  for _, place in ipairs(screen.chapters) do
    local lines = math.min(measure(name_of(page, place.title, least, "#000000"), whole - left - right).lines, 3)
    local height = math.max(96, hand.floor, lines * line + 16)
    table.insert(rows, { height = height + GAP, put = function(to, y)
      table.insert(to, slice(hand, page, place, least, hand.margin, y, whole, height))
      if #place.panels > 1 then table.insert(to, list_button(hand, place, hand.margin, y, whole, height)) end
    end })
  end
  local width, high = about_size(hand)
  if width > 0 then
    table.insert(rows, { height = high + GAP, put = function(to, y) table.insert(to, about_button(hand, hand.margin, y, math.min(width, whole), high)) end })
  end
  return controls.rows(hand, nodes, rows, top + 16, most - 16)
end

-- All chapters on one page; nothing if they have no room. Returns how high the sheet is.
local function chapters(hand, page, nodes, top)
  local screen, count = hand.screen, #hand.screen.chapters
  local beside, button = about_size(hand)
  local foot, whole = math.max(110, 76 + controls.size(hand, 22) * 4 / 3, button > 0 and button + 28 or 0), hand.right - hand.margin
  -- Slices side by side, unless a name or the plate's words would be smaller than the labels.
  local across, least = (whole - (count - 1) * GAP) / count, controls.size(hand, 24)
  local way = way_of_names(page, across - 28, 22)
  hand.bands = (hand.portrait or way ~= "place" and way < least or list_width(hand, 2) > across - 16) and {} or nil
  -- Below one another, or in two columns where they would be lower than fingers need.
  local room, columns = screen.height - top - 16 - foot, 1
  if hand.bands then
    if room / count - GAP < hand.floor and not hand.portrait then columns = 2 end
    across = (whole - (columns - 1) * GAP) / columns
    way = way_of_names(page, across - 84 * hand.mark - list_width(hand, 1) - 32, least, 1)
  end
  local rows = math.ceil(count / columns)
  -- In low reach no higher than fingers need.
  local high = hand.bands and rows * (math.max(96, hand.floor) + GAP) or 360 + hand.floor
  local whole_sheet = screen.reach == "low" and math.min(top + 16 + high + foot, screen.height) or screen.height
  local height = whole_sheet - top - 16 - foot
  -- The button below makes the sheet higher: it must stay within reach.
  if beside > 0 and screen.reach == "low" and whole_sheet > controls.most(hand) then return nil end
  high = hand.bands and (height - (rows - 1) * GAP) / rows or height
  local name = 0
  for _, place in ipairs(screen.chapters) do
    local left, right = beside_name(hand, {})
    local size = measure(name_of(page, place.title, way, "#000000"), hand.bands and across - left - right or across - 28)
    if size.overfull or hand.bands and size.lines > 1 then return nil end
    name = math.max(name, size.height)
  end
  local number = controls.size(hand, 44) * 4 / 3
  if high < math.max(hand.floor, hand.bands and name or number + name + hand.floor + 40) then return nil end
  for i, place in ipairs(screen.chapters) do
    local x, y = hand.margin + (i - 1) * (across + GAP), top + 16
    if hand.bands then
      x, y = hand.margin + (i - 1) // rows * (across + GAP), y + (i - 1) % rows * (high + GAP)
    end
    table.insert(nodes, slice(hand, page, place, way, x, y, across, high))
    if #place.panels > 1 then table.insert(nodes, list_button(hand, place, x, y, across, high)) end
  end
  here(hand, nodes, whole_sheet - foot + 42, beside)
  if beside > 0 then table.insert(nodes, about_button(hand, hand.right - beside + 40, whole_sheet - foot + (foot - button) / 2, beside - 40, button)) end
  return whole_sheet
end

-- Each row as high as its longest title. Returns the heights, and how high all are.
local function heights_of(hand, list, rows, size, width)
  local heights, all = {}, 0
  for i, panel in ipairs(list) do
    local row = (i - 1) % rows + 1
    local title = controls.label(hand, panel.title, { size = size, bold = true, balance = true })
    heights[row] = math.max(heights[row] or 0, measure(title, width).height + 16)
  end
  for row, height in ipairs(heights) do
    heights[row] = math.max(height, hand.floor)
    all = all + heights[row] + 12
  end
  return heights, all
end

-- One panel of the list: its number and its title.
local function entry(hand, nodes, panel, x, y, width, height, left, size)
  local current = panel.id == hand.screen.panel.id
  local node = { x = x, y = y, width = width, height = height, id = "panel-" .. panel.id, action = "panel:" .. panel.id, name = panel.title,
    kit.rect(0, 0, width, height, theme.chrome.plate) }
  if current then table.insert(node, kit.rect(0, 0, 6, height, hand.colours.accent)) end
  local number = controls.label(hand, tostring(panel.number), { size = 30, bold = true, colour = hand.colours.accent })
  kit.put(node, number, 28, height / 2 - number.line / 2, left)
  local title, deep = controls.fitted(hand, panel.title, width - left - 48, height, { size = size, bold = current, balance = true })
  kit.put(node, title, 24 + left, height / 2 - deep / 2, width - left - 48)
  table.insert(nodes, group(node))
end

local function panels(hand, nodes, place, top)
  local screen, list = hand.screen, {}
  for i, panel in ipairs(place.panels) do
    if not panel.broken then table.insert(list, { id = panel.id, title = string.replace(panel.title or place.title, "\n", " "), number = i }) end
  end
  local most = screen.reach == "low" and math.max(controls.most(hand), top + 2 * hand.floor) or screen.height
  local whole, room = hand.right - hand.margin, most - top - 64
  local digits = measure(controls.label(hand, tostring(#place.panels), { size = 30, bold = true })).width
  local left = math.max(64 * hand.mark, digits + 24)
  local least = hand.portrait and 1 or #list > 4 and 2 or 1
  local columns, size, width, heights, all
  for _, way in ipairs { { least, 34 }, { least, 28 }, { least, 24 }, { least + 1, 28 }, { least + 1, 24 }, { least + 2, 24 } } do
    columns, size = way[1], way[2]
    width = (whole - (columns - 1) * 16) / columns
    heights, all = heights_of(hand, list, math.ceil(#list / columns), size, width - left - 48)
    if all <= room and width > 4 * hand.floor then break end
  end
  if all > room or width <= 4 * hand.floor then
    -- In pages, each title on a row of its own.
    local rows = {}
    for _, panel in ipairs(list) do
      local title = measure(controls.label(hand, panel.title, { size = 24, bold = true, balance = true }), whole - left - 48)
      local height = math.min(math.max(title.height + 16, hand.floor), room - controls.turn_of(hand, 10, 10).height - 36)
      table.insert(rows, { height = height + 12, put = function(to, y) entry(hand, to, panel, hand.margin, y, whole, height, left, 24) end })
    end
    return controls.rows(hand, nodes, rows, top + 24, most - 24)
  end
  local rows = #heights
  -- What room is left is shared, up to what fingers want.
  local more = math.max(room - all, 0) / math.max(rows, 1)
  local y = top + 24
  for row = 1, rows do
    local height = math.max(heights[row], math.min(heights[row] + more, math.max(112, hand.wanted)))
    for i = row, #list, rows do entry(hand, nodes, list[i], hand.margin + (i - 1) // rows * (width + 16), y, width, height, left, size) end
    y = y + height + 12
  end
  return y, 1
end

-- Below a chapter's panels: the land in its light, where there is room.
local function strip(hand, nodes, place, top)
  local light, height = theme.lights[place.light] or theme.lights.night, math.min(hand.height - top, 420)
  if height < 200 or hand.screen.contrast == "high" or hand.screen.reach == "low" then return end
  local view = { x = 0, y = -0.86 * (1080 - height), width = hand.width, height = 1080 }
  land(view, place.number, light, hand.width, 1080)
  table.insert(nodes, group { x = 0, y = hand.height - height, width = hand.width, height = height, clip = true, id = "strip", group(view) })
end

return function(screen)
  local hand, page = controls.hand(screen, true), kit.page(screen)
  local nodes, chosen, height, pages = {}, nil, hand.height, 1
  for _, place in ipairs(screen.chapters) do
    if place.id == screen.about then chosen = place end
  end
  -- Where not all has room, the languages give way before it takes pages: one is chosen on the sheet of reading.
  for _, spare in ipairs { false, true } do
    nodes, pages = {}, 1
    if chosen then
      local below
      below, pages = panels(hand, nodes, chosen, header(hand, nodes, chosen.title, chosen.number, spare))
      height = pages == 1 and screen.reach == "low" and math.min(below + 40, hand.height) or pages == 1 and hand.height or below
      if pages == 1 then strip(hand, nodes, chosen, below + 40) end
    else
      local top = header(hand, nodes, words(hand, "contents"), nil, spare)
      height = chapters(hand, page, nodes, top)
      if not height then height, pages = bands_in_pages(hand, page, nodes, top) end
    end
    if pages == 1 then break end
  end
  return controls.sheet(hand, height, nodes, { colour = theme.chrome.bar }), pages
end
