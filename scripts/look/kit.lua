-- What all layouts share: the frame of a panel, set text by role, and text that flows through columns and pages.
--
-- A layout begins with `local page = kit.page(screen)`. All lengths are design units.
local theme = require "theme"
local finger = require "finger"

local kit = {}

local LONG = 80 -- letters; longer titles are smaller

local function round(x) return math.floor(x + 0.5) end

kit.mix = require "mix"
kit.page = require "page"

---A touch area of 20 millimetres on the configured screen, and the least one there may be, of 15.
---@param screen lantern.Screen
---@return number size, number least
function kit.finger(screen)
  if not screen.mm then return 74, 56 end
  return math.ceil(finger.wanted(screen)), finger.least(screen)
end

kit.least_size, kit.room = finger.words, finger.room

---Did the words rise over the land? Then they need the plain band.
---@param page lantern.Page
function kit.over_land(page) return page.plain_top ~= nil and page.text_top < page.plain_top end

-- Hairlines fail low vision: titles are then set in the sans face, which runs wider.
local function is_plain(screen) return screen.text_size ~= "standard" or screen.contrast == "high" end

---Text set in a role of the theme, as a prose node.
---@param page lantern.Page
---@param role string
---@param words string
---@param more? table fields of the node that differ
---@return table
function kit.text(page, role, words, more)
  local screen = page.screen
  local measured = theme.type[role].measure
  local id = role == "axis" and "label" or nil -- not read aloud
  if page.low and not page.portrait then role = theme.low_type[role] or role end
  local set = theme.type[role]
  local size, line, face = set.size, set.line, set.face
  if screen.portrait and (role == "body" or role == "title") then
    size, line = size * (role == "body" and 1.125 or 1.05), line * (role == "body" and 1.125 or 1.05)
  end
  local factor = theme.text_steps[screen.text_size][set.step]
  local least = 0
  if screen.text_size == "largest" or (screen.text_size == "large" and set.step ~= "ui") then least = kit.least_size(screen) end
  if is_plain(screen) and string.sub(face, 1, 7) == "display" then
    -- Never smaller than the words they head.
    local body = theme.type.body.size * theme.text_steps[screen.text_size].body
    face, factor = "ui_bold", math.max(factor * 0.72, math.min(body, size) / size)
  end
  if size * factor < least then factor = least / size end
  -- A title of several sentences is smaller, as far as the words that it heads: it leaves them room.
  local letters = set.step == "title" and utf8.len(words) or 0
  if letters > LONG then
    local body = theme.type.body.size * theme.text_steps[screen.text_size].body
    factor = math.max(factor * math.sqrt(LONG / letters), math.max(math.min(body, size * factor), least) / size)
    measured = measured and 0
  end
  local node = { text = words, language = screen.language, face = face, italic = theme.italic[face], bold = theme.bold[face],
    size = size * factor, line = line * factor, tracking = set.tracking or 0, measure = measured,
    id = id, paragraph_gap = 24 * factor, colour = page.light.ink, accent = page.light.accent, touch = select(2, kit.finger(screen)), balance = set.step == "title", capitals = role == "label" }
  for key, value in pairs(more or {}) do node[key] = value end
  -- Larger text never makes a word wider than the panel.
  if is_plain(screen) and (set.step == "title" or screen.text_size ~= "standard") then
    local smallest = set.step == "title" and math.max(theme.type.body.size, least) or math.min(size, node.size)
    while node.size > smallest and measure(prose(node), page.right - page.margin).overfull do
      local smaller = math.max(node.size * 0.9, smallest)
      node.line, node.size = node.line * smaller / node.size, smaller
    end
  end
  return prose(node)
end

---A title's own line breaks hold only where every line fits; else it is broken anew, in even lines.
function kit.rebreak(node, width)
  if measure(node, width).lines <= #string.split(node.text, "\n") then return node end
  node.text, node.balance = string.replace(node.text, "\n", " "), true
  return node
end

---Places a prose node at x, y with a width; returns the y below it.
function kit.put(nodes, node, x, y, width)
  node.x, node.y, node.width = x, y, width
  table.insert(nodes, node)
  return y + measure(node, width).height
end

---A filled rectangle.
function kit.rect(x, y, width, height, colour, more)
  local node = { x = x, y = y, width = width, height = height, colour = colour }
  for key, value in pairs(more or {}) do node[key] = value end
  return shape(node)
end

---A filled circle.
function kit.disc(x, y, radius, colour)
  local r = radius
  return shape { x = x - r, y = y - r, width = 2 * r, height = 2 * r, colour = colour, box = { 0, 0, 2, 2 },
    path = "M1 0A1 1 0 0 1 1 2A1 1 0 0 1 1 0Z" }
end

---The soft light around a lantern or a chosen point.
function kit.halo(x, y, radius, colour, strength)
  local svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200"><defs>'
    .. '<radialGradient id="g" gradientUnits="userSpaceOnUse" cx="100" cy="100" r="100">'
    .. '<stop offset="0" stop-color="' .. colour .. '" stop-opacity="' .. string.format("%.3f", strength) .. '"/>'
    .. '<stop offset="0.25" stop-color="' .. colour .. '" stop-opacity="' .. string.format("%.3f", strength * 0.42) .. '"/>'
    .. '<stop offset="1" stop-color="' .. colour .. '" stop-opacity="0"/></radialGradient></defs>'
    .. '<circle cx="100" cy="100" r="100" fill="url(#g)"/></svg>'
  return shape { x = x - radius, y = y - radius, width = 2 * radius, height = 2 * radius, svg = svg }
end

---A number as it is written in this language: 65,673.5 or 65 673,5. At most two decimals.
function kit.number(value, language)
  local digits, out, point = string.format("%.0f", value), "", language == "en" and "." or ","
  if value ~= round(value) then
    digits = string.format("%.2f", value)
    out = point .. string.sub(digits, -2)
    digits = string.sub(digits, 1, -4)
    if string.sub(out, -1) == "0" then out = string.sub(out, 1, -2) end
  end
  if value < 10000 and language ~= "en" then return digits .. out end
  local gap = language == "en" and "," or "\u{A0}"
  while string.len(digits) > 3 do
    out = gap .. string.sub(digits, -3) .. out
    digits = string.sub(digits, 1, -4)
  end
  return digits .. out
end

-- The quotation marks of a language; of all others those of English.
local MARKS = { kk = { "«", "»" }, ru = { "«", "»" }, es = { "«", "»" }, uk = { "«", "»" }, el = { "«", "»" }, it = { "«", "»" },
  fr = { "«\u{A0}", "\u{A0}»" }, de = { "„", "“" }, pl = { "„", "”" } }
local OPENING = { "«", "“", "„", "‘", "\"", "—", "–" }

---Words in the quotation marks of the visitor's language, or as they are if they begin with some of their own.
---@param page lantern.Page
---@param words string
---@return string
function kit.quoted(page, words)
  for _, mark in ipairs(OPENING) do
    if string.sub(words, 1, #mark) == mark then return words end
  end
  local marks = MARKS[page.screen.language] or { "“", "”" }
  return marks[1] .. words .. marks[2]
end

local function copy(node)
  local out = {}
  for key, value in pairs(node) do out[key] = value end
  return out
end

-- How large a whole block is at a width. It is asked for again and again while columns and pages are tried.
local function size_of(block, width)
  if block.sized ~= width then block.sized, block.size = width, measure(block.node, width) end
  return block.size
end

-- The least of a block that may stand at the foot of a column: three lines are never broken, but for what no column holds.
local function least(block, width, height)
  local whole = size_of(block, width)
  if (block.whole or whole.lines <= 3) and whole.height <= height then return whole.height end
  return 2 * block.node.line
end

-- Sets the blocks one after another through the columns of as many pages as they need.
-- Returns pages; each is a list of { block, first, last, column, y }.
local function fill(blocks, way, height)
  local pages, column, y = { {} }, 1, 0
  local width, last_height = way.width, math.min(way.last or height, height)
  local function room() return column == way.columns and last_height or height end
  local function advance()
    column, y = column + 1, 0
    if column > way.columns then
      column = 1
      table.insert(pages, {})
    end
  end
  for i, block in ipairs(blocks) do
    local following = blocks[i + 1]
    if y > 0 and block.turns then advance() end
    if y > 0 then y = y + block.gap end
    local need = least(block, width, height)
    -- A heading stays with the beginning of what it heads.
    if block.heads and following then need = need + following.gap + least(following, width, height) end
    if y > 0 and y + need > room() then advance() end
    local whole = size_of(block, width)
    if y + whole.height <= room() then
      table.insert(pages[#pages], { block = block, first = 1, last = whole.lines, column = column, y = y })
      y = y + whole.height
    else
      local parts = paginate(block.node, width, math.max(room() - y, 1), last_height)
      for j, part in ipairs(parts) do
        if j > 1 then advance() end
        if part.last >= part.first then
          table.insert(pages[#pages], { block = block, first = part.first, last = part.last, column = column, y = y })
        end
      end
      local node = copy(block.node)
      node.first, node.last = parts[#parts].first, parts[#parts].last
      y = y + measure(prose(node), width).height
    end
  end
  return pages
end

-- The height of the tallest block that is not to be broken, or three lines of one that may be.
local function tallest(blocks, way)
  local height = 0
  for _, block in ipairs(blocks) do
    local whole = size_of(block, way.width)
    height = math.max(height, (block.whole or whole.lines <= 3) and whole.height or 3 * block.node.line)
  end
  return math.min(height, way.height)
end

-- How much of the last page is filled, 0 to 1.
local function last_filled(pages, way)
  local deepest, all = {}, 0
  for _, part in ipairs(pages[#pages]) do
    deepest[part.column] = part.y + (part.last - part.first + 1) * part.block.node.line
  end
  for _, depth in pairs(deepest) do all = all + depth end
  return all / (way.height * way.columns)
end

-- On one page columns of even length. Of several pages each is filled, but for what keeps the last from standing all but empty.
local function even(blocks, way)
  local best = fill(blocks, way, way.height)
  local count = #best
  if way.columns * count == 1 or count > 1 and last_filled(best, way) >= 0.25 then return best end
  local low, high = math.max(way.height / (way.columns * count) * 0.5, tallest(blocks, way)), way.height
  for step = 1, 7 do
    -- Of several pages the first height at which the last holds enough; of one the least.
    local middle = count > 1 and way.height + (low - way.height) * step / 7 or (low + high) / 2
    local pages = fill(blocks, way, middle)
    if #pages > count then
      if count > 1 then break end
      low = middle
    else
      best, high = pages, middle
      if count > 1 and last_filled(best, way) >= 0.25 then break end
    end
  end
  return best
end

-- Every paragraph a block of its own that is kept together.
local function unbroken(blocks)
  local out = {}
  for _, block in ipairs(blocks) do
    for i, words in ipairs(block.whole and { block.node.text } or string.split(block.node.text, "\n\n")) do
      local node = copy(block.node)
      node.text = words
      table.insert(out, { node = prose(node), gap = i == 1 and block.gap or node.paragraph_gap, whole = true,
        heads = block.heads, turns = i == 1 and block.turns })
    end
  end
  return out
end

-- A paragraph is broken only where that saves a page.
local function settle(blocks, way)
  local kept = even(unbroken(blocks), way)
  if way.unbroken then return kept end
  local broken = even(blocks, way)
  return #kept <= #broken and kept or broken
end

---One way to set blocks of text: `columns` of `width`, `gap` apart, in a height.
---@class lantern.Way
---@field columns integer
---@field width number
---@field gap? number
---@field height number
---@field last? number the height of the last column, where art stands below it
---@field unbroken? boolean taken only if no paragraph need be broken

---Tries each way in turn and takes the first in which everything stands on one page; else the last one, in pages.
---Returns the nodes of the page that is shown, how many pages there are, and the way taken.
---@param page lantern.Page
---@param blocks table[] { node = prose, gap = space above, whole = true to keep together, heads = true to keep with the next,
--- turns = true to begin a column }
---@param x number
---@param y number
---@param ways lantern.Way[]
---@param number? integer the page to return; else the one that is shown
function kit.flow(page, blocks, x, y, ways, number)
  local way = ways[#ways]
  for i = 1, #ways - 1 do
    if #fill(ways[i].unbroken and unbroken(blocks) or blocks, ways[i], ways[i].height) == 1 then
      way = ways[i]
      break
    end
  end
  local pages = settle(blocks, way)
  local nodes = {}
  for _, part in ipairs(pages[math.min(number or page.screen.page, #pages)]) do
    local node = copy(part.block.node)
    node.first, node.last = part.first, part.last
    node.x = x + (part.column - 1) * (way.width + (way.gap or 0))
    node.y = y + part.y
    node.width = way.width
    table.insert(nodes, prose(node))
  end
  return nodes, #pages, way
end

---The note that names the sources, as a block for kit.flow. `wide`: it may run across the whole panel.
function kit.source(page, words, wide)
  if not words then return nil end
  local node = kit.text(page, "caption", words, { colour = page.light.soft, id = "source" })
  if wide then node.measure = 0 end
  return { node = node, gap = 24, whole = true }
end

---Where one small line stands on the plain ground in the land: below all its edges, above the controls.
function kit.below_land(page)
  return math.min(page.horizon + 91, page.foot - kit.text(page, "ui", "0").line)
end

---Which of how many pages, small, at the end of the line of y; nothing if there is one page only.
function kit.page_number(page, count, y)
  -- The panel's picture may have one more, which its layout knows nothing of.
  count = count + (page.screen.more_pages or 0)
  if count < 2 then return false end
  local node = kit.text(page, "ui", page.screen.page .. "\u{A0}/\u{A0}" .. count,
    { y = y, align = "end", colour = page.light.soft, id = "page-number" })
  node.width = math.max(160, measure(node).width + 4)
  node.x = page.right - node.width
  return node
end

-- The ways to set words below their title at y, best first.
local function ways_below(page, y, band)
  local wide = page.right - page.margin
  if page.portrait then return { { columns = 1, width = wide, height = page.text_bottom - y } } end
  local ways = {}
  if page.low then
    table.insert(ways, { columns = 1, width = wide, height = page.text_bottom - y, band = band })
    if page.screen.text_size ~= "largest" then
      table.insert(ways, { columns = 2, width = (wide - 96) / 2, gap = 96, height = page.text_bottom - y, band = band })
    end
    return ways
  end
  for _, width in ipairs(page.columns) do
    table.insert(ways, { columns = 1, width = width, height = page.text_bottom - y })
  end
  table.insert(ways, { columns = 1, width = wide, height = page.low_bottom - y })
  -- Only larger words go lower, on a plain band; and none covers the panel's picture.
  if not page.art and page.screen.text_size ~= "standard" then table.insert(ways, { columns = 1, width = wide, height = page.band_bottom - y, band = true }) end
  return ways
end

---What the number of the page takes at the end of the title's row.
function kit.number_width(page)
  return math.max(130, measure(kit.text(page, "ui", "10\u{A0}/\u{A0}10")).width + 24)
end

-- The title on its first page only, as the first of the blocks: where it would take too much of every page.
local function headed(title, blocks, gap)
  local all = { { node = title, gap = 0, heads = true } }
  for i, block in ipairs(blocks) do
    local under = copy(block)
    if i == 1 then under.gap = gap end
    table.insert(all, under)
  end
  return all
end

-- In low reach each line counts: where it has room, whence it is stands at the end of the title's line, on every page.
-- Returns the blocks that are left, and its node.
local function source_aside(page, title, blocks, beside)
  local last = blocks[#blocks]
  if page.portrait or not page.low or #blocks < 2 or last.node.id ~= "source" then return blocks end
  local node = copy(last.node)
  node.measure, node.align = 0, "end"
  node = prose(node)
  local name, said = measure(title, beside), measure(node)
  if name.lines > 1 or said.height > name.height or name.width + 64 + said.width > beside then return blocks end
  return { table.unpack(blocks, 1, #blocks - 1) }, node
end

local function stack_from(page, title, blocks, top, band)
  local nodes, number = {}, kit.number_width(page)
  local beside = page.right - page.margin - number
  if page.low then title.text = string.replace(title.text, "\n", " ") end
  if page.low and not page.portrait then title.measure = 0 end
  local whole, aside = blocks
  blocks, aside = source_aside(page, title, blocks, beside)
  local gap = page.low and not page.portrait and 12 or 28
  local room = page.text_bottom - (page.low and page.band_top or top)
  local set = kit.rebreak(title, beside)
  -- Where room is scarce a title's own line breaks give way first.
  if measure(set, beside).height + gap > 0.45 * room then set.text = string.replace(set.text, "\n", " ") end
  local wide = page.right - page.margin
  local heads = measure(set, beside).height + gap > 0.45 * room
  local long = measure(set, beside).overfull and not measure(set, wide).overfull
  for _, block in ipairs(heads and blocks or {}) do
    long = long or measure(block.node, beside).overfull and not measure(block.node, wide).overfull
  end
  if long then
    -- A long word leaves no room beside it: the number has a line of its own.
    top, beside, number = top + kit.text(page, "ui", "").line + 8, wide, 0
  end
  local way, texts, pages
  if heads then
    local ways = ways_below(page, top, band)
    for _, each in ipairs(ways) do each.width = each.columns == 1 and math.min(each.width, beside) or each.width - number / each.columns end
    texts, pages, way = kit.flow(page, headed(set, blocks, gap), page.margin, top, ways)
    if aside and way.columns > 1 then -- a second column begins where the note would stand
      aside = nil
      texts, pages, way = kit.flow(page, headed(set, whole, gap), page.margin, top, ways)
    end
  else
    local y = kit.put(nodes, set, page.margin, top, beside) + gap
    texts, pages, way = kit.flow(page, blocks, page.margin, y, ways_below(page, y, band))
  end
  if aside then kit.put(nodes, aside, page.margin, top, beside) end
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  return nodes, pages, band or way.band or false
end

---The arrangement that always works: the title, then all blocks in one column, in pages if need be. In portrait and in low
---reach below the picture; else over a plain band where the words go below the sky.
---@return table[] nodes, integer pages, boolean band whether the words need the plain band
function kit.stack(page, title, blocks)
  local nodes, pages, band = stack_from(page, title, blocks, page.text_top, kit.over_land(page))
  -- The picture gives way, as far as need be: to larger words at once, to others before they take a third page.
  local standard = page.screen.text_size == "standard"
  local may_rise = page.low and (page.portrait or not standard or pages > 2)
  local top, where = page.text_top, page.text_top
  while may_rise and pages > 1 and top > page.band_top do
    top = standard and math.max(page.band_top, top - 72) or page.band_top
    local risen, fewer = stack_from(page, title, blocks, top, not page.portrait)
    if fewer < pages then nodes, pages, band, where = risen, fewer, not page.portrait, top end
  end
  -- The title stands where it was put last.
  if where ~= top then nodes = stack_from(page, title, blocks, where, band) end
  page.text_top = where
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return nodes, pages, band
end

---Columns of equal weight: each a list of blocks, set from the same y. Returns the nodes and the y below the longest, or
---nothing when they would go below `bottom`.
---@param page lantern.Page
---@param columns table[][] blocks
---@param y number
---@param gap number
---@param bottom number
function kit.columns(page, columns, y, gap, bottom)
  local width = (page.right - page.margin - (#columns - 1) * gap) / #columns
  local nodes, deepest = {}, y
  for i, blocks in ipairs(columns) do
    local x, below = page.margin + (i - 1) * (width + gap), y
    for j, block in ipairs(blocks) do
      if j > 1 then below = below + block.gap end
      local size = measure(block.node, width)
      if size.overfull then return nil end
      below = kit.put(nodes, block.node, x, below, width)
    end
    deepest = math.max(deepest, below)
  end
  if deepest > bottom then return nil end
  return nodes, deepest
end

---All blocks of all columns, one column after another, for kit.stack.
function kit.in_turn(columns)
  local all = {}
  for i, blocks in ipairs(columns) do
    for j, block in ipairs(blocks) do
      if j == 1 and i > 1 then block.gap = 32 end
      table.insert(all, block)
    end
  end
  return all
end

return kit
