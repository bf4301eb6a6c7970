-- What can be touched: sizes for fingers, labels, icons, buttons, the language row, and sheets that rise from the bottom.
--
-- A touch area is at least 20 mm on the configured screen where the row allows, never under 15 mm, and 8 units from the next.
local theme = require "theme"
local kit = require "kit"
local words = require "words"
-- An exhibition without lights (lights = false) still has controls in some colours.
local lights = theme.lights or require("lantern.theme").lights
local finger = require "finger"

local controls = { gap = 8 }

local TITLE = 34 -- words of this size and more head a sheet: they grow less

---How large words of a size are for this visitor on this screen. At "largest" all words reach what 0.7 degrees need.
---@param hand lantern.Hand
---@param size number
---@return number
function controls.size(hand, size)
  local screen = hand.screen
  local step, small = screen.text_size, math.min(math.max(1, 20 * (screen.mm or 0) / 74), 1.4)
  if step == "largest" then return math.max(size * small * theme.text_steps.largest[size >= TITLE and "title" or "ui"], kit.least_size(screen)) end
  return size * small * theme.text_steps[step].ui
end

---Sizes and colours of this screen. `over`: the colours of a sheet, not of the panel's light.
---@param screen lantern.Screen
---@param over? boolean
---@return lantern.Hand
function controls.hand(screen, over)
  local light = lights[screen.light] or lights.night
  local least = finger.least(screen)
  local hand = { screen = screen, light = light, width = screen.width, height = screen.height, portrait = screen.portrait,
    dark = over or light.frame == "letterbox", margin = screen.portrait and 64 or 96, wanted = math.max(74, finger.wanted(screen)), floor = math.max(74, least) }
  hand.font = controls.size(hand, 24) / 24
  hand.mark = math.min(hand.font, 1.6)
  hand.right = hand.width - hand.margin
  local c = theme.chrome
  if hand.dark then
    hand.colours = { ink = c.ink, soft = c.soft, line = c.line, travelled = c.travelled, accent = c.flame, halo = c.halo }
  else
    -- The same in every light of the day: from one to the next they stand as they are.
    hand.colours = { ink = c.day_ink, soft = c.day_soft, line = c.day_line, travelled = light.accent, accent = light.accent,
      halo = c.halo_day, ring = c.day_ink }
    hand.colours.above = c.day_soft
    if light.sea then hand.colours.soft = light.ink end -- water is darker than land, and than the sky above it
  end
  local strong = screen.contrast == "high" and theme.high_contrast
  if strong then
    local set = hand.dark and strong.dark or strong.light
    hand.colours.ink, hand.colours.soft, hand.colours.line = set.ink, set.soft, set.soft
    hand.colours.accent, hand.colours.travelled, hand.colours.above = set.accent, set.accent, set.soft
  end
  return hand
end

---A label: short words in the sans face. more.bold, more.size and all fields of a prose node.
function controls.label(hand, text, more)
  more = more or {}
  local size = controls.size(hand, more.size or 24)
  local node = { text = text, language = hand.screen.language, face = more.bold and "ui_bold" or "ui", line = size * 4 / 3,
    measure = 0, colour = hand.colours.ink }
  for key, value in pairs(more) do
    if key ~= "bold" then node[key] = value end
  end
  node.size = size
  return prose(node)
end

-- Makes a label smaller until it stands within width and height.
local function shrink(label, width, height)
  local size = measure(label, width)
  for _ = 1, 12 do
    if not size.overfull and size.height <= height then break end
    label.size, label.line = label.size * 0.86, label.line * 0.86
    size = measure(label, width)
  end
  return size
end

-- Strokes and fills in a field of 72 by 72.
local ICONS = {
  contents = { "M16 22H20M28 22H56M16 36H20M28 36H56M16 50H20M28 50H56" },
  reading = { "M12 52L21.5 29L31 52M15.6 44H27.4M33 52L46 19L59 52M38 40H54" },
  low = { "M13 17H59V55H13Z", "M18 40H54V50H18Z" },
  high = { "M13 17H59V55H13Z", "M18 22H54V32H18Z" },
  sources = { "M21 14H51V58H21ZM29 26H43M29 36H43M29 46H38" },
  heard = { "M17 30H25L36 20V52L25 42H17ZM43 29A10 10 0 0 1 43 43M49 22A19 19 0 0 1 49 50" },
  close = { "M23 23L49 49M49 23L23 49" },
  previous = { "M44 18L28 36L44 54" },
  next = { "M28 18L44 36L28 54" },
  smaller = { "M16 36H56" },
  larger = { "M16 36H56M36 16V56" },
  whole = { "M22 17H50V55H22Z" },
  letter = { "M22 54L36 18L50 54M27.4 41H44.6" },
  motion_full = { "M12 24H44M20 36H52M28 48H60" },
  motion_calm = { "M14 36H58" },
  contrast_standard = { "M36 16A20 20 0 0 1 36 56A20 20 0 0 1 36 16Z", nil, "M36 16A20 20 0 0 1 36 56Z" },
  contrast_high = { "M36 16A20 20 0 0 1 36 56A20 20 0 0 1 36 16Z", "M36 16A20 20 0 0 1 36 56Z" },
}

---An icon of that size with its middle at x, y.
function controls.icon(name, x, y, size, colour)
  local icon = ICONS[name]
  local svg = '<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72" viewBox="0 0 72 72"><path d="' .. icon[1]
    .. '" fill="none" stroke="' .. colour .. '" stroke-width="3" stroke-linecap="square"/>'
  if icon[2] then svg = svg .. '<path d="' .. icon[2] .. '" fill="' .. colour .. '"/>' end
  if icon[3] then svg = svg .. '<path d="' .. icon[3] .. '" fill="' .. colour .. '" fill-opacity="0.5"/>' end
  return shape { x = x - size / 2, y = y - size / 2, width = size, height = size, svg = svg .. "</svg>" }
end

---The width that a label needs over at most `lines` lines: its longest word, or what halves it.
function controls.width_of(hand, text, lines, more)
  if lines == 1 then return measure(controls.label(hand, text, more)).width end
  local widest, whole = 0, measure(controls.label(hand, text, more)).width
  for _, word in ipairs(string.split(text, " ")) do
    widest = math.max(widest, measure(controls.label(hand, word, more)).width)
  end
  local width = math.max(widest, whole / lines)
  while width < whole and measure(controls.label(hand, text, more), width).lines > lines do width = width + 8 end
  return math.min(width, whole) + 2
end

---A touch area with an icon above a label, or one of the two, in its middle. more: id, action, icon, label, colour, fill,
---name (heard in place of its label), edge (an outline's colour), ground (behind words that stand without their icon), bold, size, icon_size, icon_slot, language, label_height (of the tallest in the row: icons stand level).
function controls.button(hand, x, y, width, height, more)
  local colour = more.colour or hand.colours.ink
  local nodes = { x = x, y = y, width = width, height = height, id = more.id or more.action, action = more.action, name = more.name }
  if more.fill then table.insert(nodes, kit.rect(0, 0, width, height, more.fill)) end
  if more.edge then
    for _, side in ipairs { { 0, 0, width, 3 }, { 0, height - 3, width, 3 }, { 0, 0, 3, height }, { width - 3, 0, 3, height } } do
      table.insert(nodes, kit.rect(side[1], side[2], side[3], side[4], more.edge))
    end
  end
  local icon = more.icon and math.min(more.icon_size or 60 * hand.mark, width, height) or 0
  local label = more.label and controls.label(hand, more.label, { bold = more.bold, size = more.size, colour = colour, align = "center",
    balance = true, language = more.language or hand.screen.language })
  -- The last resort: words that the area cannot hold are smaller.
  local high = label and math.max(shrink(label, width - 8, height).height, more.label_height or 0) or 0
  local slot = more.icon and (more.icon_slot or icon * (label and 0.84 or 1)) or 0
  -- The word is never cut: the icon gives way.
  if label and slot > height - high - 4 then slot = math.max(height - high - 4, 0) end
  if label and icon > slot / 0.6 then icon = slot / 0.6 end
  local top = (height - slot - high) / 2
  if slot >= 20 then
    table.insert(nodes, controls.icon(more.icon, width / 2, top + slot / 2, icon, colour))
  end
  top = top + slot
  if label and more.ground and slot < 20 then
    table.insert(nodes, kit.rect(0, top, width, measure(label, width - 8).height, more.ground, { opacity = 0.8 }))
  end
  if label then kit.put(nodes, label, 4, top, width - 8) end
  return group(nodes)
end

---A language's name, and its first letters where the row is narrow.
local function short(name)
  return string.sub(name, 1, (utf8.offset(name, 4) or string.len(name) + 1) - 1)
end

-- Cells of the row: full names and wanted size, as long as they fit in `room`; then the least size; then (unless
-- place.short is false) short names.
local function cells_of(hand, place)
  local cells, total
  for _, way in ipairs { { hand.wanted, 142 }, { hand.floor, 142 }, { hand.floor, 74 }, { hand.floor, 74, true } } do
    if way[3] and place.short == false then break end
    cells, total = {}, -controls.gap
    for _, language in ipairs(hand.screen.languages) do
      local name = way[3] and short(language.name) or language.name
      local bold = controls.width_of(hand, name, 1, { bold = true, language = language.id, size = place.size })
      table.insert(cells, { language = language, name = name, width = math.max(way[1], way[2], bold + (way[2] == 142 and 40 or 16)) })
      total = total + cells[#cells].width + controls.gap
    end
    if total <= place.room then break end
  end
  return cells, total
end

---The width of the language row, at its narrowest if it does not fit in place.room.
function controls.languages_width(hand, place)
  local _, total = cells_of(hand, place)
  return total
end

---The language row: every language by its own name, all of one size; the current one bold over a rule. Its right end is
---`right`, or its left end `left`. Returns the nodes and the row's width.
function controls.languages(hand, y, height, place)
  local c, nodes = hand.colours, {}
  local cells, total = cells_of(hand, place)
  if total > place.room then
    -- The row has no room for all: the current one leads to the sheet, where they stand in pages.
    for _, cell in ipairs(cells) do
      if cell.language.id == hand.screen.language then cells = { cell } end
    end
    cells[1].action, total = "sheet", cells[1].width
  end
  local x = place.left or place.right - total
  for _, cell in ipairs(cells) do
    local current = cell.language.id == hand.screen.language
    local label = controls.label(hand, cell.name, { bold = current, colour = current and c.ink or c.above or c.soft, align = "center",
      language = cell.language.id, size = place.size })
    local line = label.line
    local button = { x = x, y = y, width = cell.width, height = height, id = "language-" .. cell.language.id, action = cell.action or "language:" .. cell.language.id }
    kit.put(button, label, 0, height / 2 - line / 2, cell.width)
    if current then table.insert(button, kit.rect(12, math.min(height / 2 + line / 2 + 7, height - 3), cell.width - 24, 3, c.accent)) end
    table.insert(nodes, group(button))
    x = x + cell.width + controls.gap
  end
  return nodes, total
end

---Close, with its cross, at the right end. `bare`: the cross alone, where words have no room beside it; so stands a word that
---would take half the row.
function controls.close(hand, y, height, bare)
  local label = controls.label(hand, words(hand, "close"), { colour = hand.colours.ink })
  bare = bare or measure(label).width > (hand.right - hand.margin) / 2
  local icon = math.min(72 * hand.mark, height)
  local width = bare and math.max(96, hand.floor) or math.max(230, measure(label).width + 72 * hand.mark + 40, hand.wanted)
  local x = hand.right + 24 - width
  local node = { x = x, y = y, width = width, height = height, id = "close", action = "close" }
  if not bare then
    kit.put(node, label, width - icon - measure(label).width - 8, height / 2 - label.line / 2, measure(label).width + 4)
  end
  table.insert(node, controls.icon("close", bare and width / 2 or width - icon / 2 - 4, height / 2, icon, hand.colours.ink))
  return group(node), width
end

---A sheet's title, and Close at the right end of its row. Longer words are smaller, then take two lines, then Close stands
---without its word. Returns the y below both.
---@param hand lantern.Hand
---@param nodes table[]
---@param text string
---@param y number
---@return number
function controls.head(hand, nodes, text, y)
  local height = math.max(96, hand.floor)
  local title, room, close, close_width
  for _, bare in ipairs { false, true } do
    close, close_width = controls.close(hand, y, height, bare)
    room = hand.right - hand.margin - close_width
    for _, size in ipairs { 40, TITLE, 28, 24 } do
      title = controls.label(hand, text, { size = size, bold = true })
      if measure(title, room).lines == 1 then break end
    end
    local size = measure(title, room)
    if not size.overfull and size.height <= 2 * height then break end
  end
  local deep = shrink(title, room, 2 * height).height
  local below = kit.put(nodes, title, hand.margin, y + math.max(height - deep, 0) / 2, room)
  table.insert(nodes, close)
  return math.max(y + height, below)
end

---Words as large as `more.size` asks, or smaller as far as they must to stand within width and height. `lantern check`
---names words that come out too small to be read from where the screen is.
---@return table node, number height
function controls.fitted(hand, text, width, height, more)
  local label = controls.label(hand, text, more)
  return label, shrink(label, width, height).height
end

---The button that turns the pages of a sheet, and how much room it takes below what it turns.
---@class lantern.Turn
---@field text string
---@field width number
---@field height number

---@param hand lantern.Hand
---@param number integer the page that is shown
---@param pages integer
---@return lantern.Turn
function controls.turn_of(hand, number, pages)
  local text = words(hand, "more") .. "  " .. number .. "\u{A0}/\u{A0}" .. pages
  return { text = text, width = math.max(300, hand.wanted, controls.width_of(hand, text, 1) + 32),
    height = math.max(86, hand.floor, controls.size(hand, 24) * 4 / 3 + 8) }
end

---Puts that button, its right end at `right`; from the last page it leads to the first.
function controls.put_turn(hand, nodes, number, pages, right, y)
  local turn = controls.turn_of(hand, number, pages)
  table.insert(nodes, controls.button(hand, right - turn.width, y, turn.width, turn.height, { id = "more", action = "turn:" .. number % pages + 1,
    label = turn.text, edge = hand.colours.soft }))
  return turn
end

---The rows of a sheet from y, in as many pages as its height of `most` asks for. A row has a `height` and `put(nodes, y)`;
---with `heads` it stays with the next. Returns the y below them (of the longest page: the button that turns stands
---still) and the number of pages.
---@param hand lantern.Hand
---@param nodes table[]
---@param rows { height: number, put: fun(nodes: table[], y: number), heads?: boolean }[]
---@param y number
---@param most number
---@return number below, integer pages
function controls.rows(hand, nodes, rows, y, most)
  local all = 0
  for _, row in ipairs(rows) do all = all + row.height end
  local turn = controls.turn_of(hand, 10, 10)
  local room = y + all <= most and math.huge or most - y - turn.height - 24
  local pages, deepest, at = { {} }, 0, 0
  for i, row in ipairs(rows) do
    local need = row.height + (row.heads and rows[i + 1] and rows[i + 1].height or 0)
    if at > 0 and at + need > room then
      table.insert(pages, {})
      at = 0
    end
    table.insert(pages[#pages], { row = row, y = y + at })
    at = at + row.height
    deepest = math.max(deepest, at)
  end
  local number = math.min(hand.screen.page, #pages)
  for _, each in ipairs(pages[number]) do each.row.put(nodes, each.y) end
  if #pages == 1 then return y + deepest, 1 end
  local below = math.min(y + deepest + 8, math.max(most - turn.height - 16, y + deepest))
  controls.put_turn(hand, nodes, number, #pages, hand.right, below)
  return below + turn.height + 16, #pages
end

---Blocks of text from x, y in as many pages as a sheet of `most` has room for, and the button that turns them, its right
---end at `right`. `ways_of`: the ways to set them in a height, as for kit.flow. Returns the y below the longest page.
---@return number below, integer pages
function controls.flow(hand, nodes, page, blocks, x, y, right, ways_of, most)
  local asked = hand.screen.page
  local texts, pages = kit.flow(page, blocks, x, y, ways_of(most - y), asked)
  local room = most - y
  if pages > 1 then
    room = room - controls.turn_of(hand, 10, 10).height - 24
    texts, pages = kit.flow(page, blocks, x, y, ways_of(room), asked)
  end
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  local below = y
  for i = 1, pages do
    local all = i == math.min(asked, pages) and texts or kit.flow(page, blocks, x, y, ways_of(room), i)
    for _, node in ipairs(all) do below = math.max(below, node.y + measure(node, node.width).height) end
  end
  if pages == 1 then return below, 1 end
  return below + 24 + controls.put_turn(hand, nodes, math.min(asked, pages), pages, right, below + 16).height, pages
end

---How high a sheet may be: within reach, and with a strip above it that closes it; never less than is of use.
---@param hand lantern.Hand
---@return number
function controls.most(hand)
  local reach = kit.page(hand.screen).reach_top
  return math.max(hand.height - math.max(reach, 8), math.min(hand.height - 8, 4.6 * hand.floor))
end

local function circle(radius, colour) return string.format('<circle cx="13" cy="13" r="%g" fill="%s"/>', radius, colour) end

---The light on a line: halo, flame, core; its middle at 0, 0 of a group at x, y. By day it has a dark ring; what the ring
---holds is one with it, or a flame without its ring would stand on the day while one goes and the other comes.
function controls.flame(hand, x, y, radius, tracks)
  local c = hand.colours
  local svg = '<svg xmlns="http://www.w3.org/2000/svg" width="26" height="26" viewBox="0 0 26 26">' .. (c.ring and circle(12, c.ring) or "")
    .. circle(9, theme.chrome.flame) .. circle(4.5, theme.chrome.core) .. "</svg>"
  return group { x = x, y = y, width = 1, height = 1, id = "light", tracks = tracks, kit.halo(0, 0, radius, c.halo, 0.55),
    shape { x = -13, y = -13, width = 26, height = 26, svg = svg } }
end

---A sheet that rises from the bottom over a veil. A touch beside it does `beside` ("close" without it).
---@param hand lantern.Hand
---@param height number
---@param nodes table[] in the sheet's own units, from its upper left corner
---@param more? { beside?: string, action?: string, colour?: string, veil?: number } veil: how dark what is beside it gets
function controls.sheet(hand, height, nodes, more)
  more = more or {}
  local sheet = { x = 0, y = hand.height - height, width = hand.width, height = height, id = "sheet", action = more.action,
    tracks = { { property = "y", driver = "rise", from = height, to = 0, duration = 1, easing = "linear" } },
    kit.rect(0, 0, hand.width, height, more.colour or theme.chrome.sheet) }
  if height < hand.height then table.insert(sheet, kit.rect(0, 0, hand.width, 3, hand.colours.accent)) end
  for _, node in ipairs(nodes) do table.insert(sheet, node) end
  local all = { x = 0, y = 0, width = hand.width, height = hand.height, id = "overlay" }
  if height < hand.height then
    table.insert(all, kit.rect(0, 0, hand.width, hand.height, "#000000", { id = "veil", action = more.beside or "close",
      tracks = { { property = "opacity", driver = "rise", from = 0, to = more.veil or 0.45, duration = 1, easing = "linear" } } }))
  end
  table.insert(all, group(sheet))
  return group(all)
end

return controls
