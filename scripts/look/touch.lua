-- What answers to a finger within a panel: buttons, the card of a chosen thing, words that are explained, small pictures.
-- Touch areas are 20 mm high on the configured screen where there is room, never under 15 mm.
local theme = require "theme"
local kit = require "kit"
local art = require "art"
local stage = require "stage"
local words_of = require "words"

local touch = {}

local GAP = 12

local function plate_colour(page)
  local ground = (page.low or page.portrait) and page.ground or page.light.sky[1][2]
  return kit.mix(ground, page.light.ink, 0.14)
end

-- A plate with its edge, where contrast was asked for.
local function plate(page, width, height)
  local nodes = { kit.rect(0, 0, width, height, plate_colour(page)) }
  if page.high then
    table.insert(nodes, shape { x = 0, y = 0, width = width, height = height, stroke = page.light.ink, stroke_width = 3,
      path = string.format("M1.5 1.5L%.1f 1.5L%.1f %.1fL1.5 %.1fZ", width - 1.5, width - 1.5, height - 1.5, height - 1.5),
      box = { 0, 0, width, height } })
  end
  return nodes
end

---What a button is: words, or one of the icons alone.
---@class lantern.Button
---@field action string
---@field text? string
---@field icon? string
---@field file? string a picture in the button's place
---@field focus? number[]
---@field name? string what it is called where it is heard, if not its text
---@field tells? string what is read to whoever chooses it

-- A small picture has its own proportions (a portrait keeps its head), but for what would be out of all shape.
local THUMB, SHAPE = 1.25, { 0.75, 1.6 }
local function thumb_size(page, file, most)
  local size = kit.finger(page.screen)
  local wide, high = picture_size(file)
  local height = page.screen.text_size == "standard" and not (page.low and not page.portrait) and size * THUMB or size
  local ratio = wide and math.min(math.max(wide / math.max(high, 1), SHAPE[1]), SHAPE[2]) or 1.5
  return math.min(math.max(height * ratio, size), most), height
end

-- A button no wider than `most`; higher where its words break.
local function button(page, asked, most)
  local size = kit.finger(page.screen)
  if asked.file then
    local width, height = thumb_size(page, asked.file, most)
    return { width = width, height = height, node = group { width = width, height = height, action = asked.action, name = asked.name,
      kit.rect(0, 0, width, height, plate_colour(page)),
      picture { file = asked.file, fit = "cover", focus = asked.focus, x = 0, y = 0, width = width, height = height } } }
  end
  if asked.icon then
    local nodes, icon = plate(page, size, size), size * 0.6
    table.insert(nodes, picture { file = "icons/" .. asked.icon .. ".svg", fit = "stretch", tint = page.light.ink,
      x = (size - icon) / 2, y = (size - icon) / 2, width = icon, height = icon })
    nodes.width, nodes.height, nodes.action, nodes.name = size, size, asked.action, asked.name
    return { width = size, height = size, node = group(nodes) }
  end
  local label = kit.text(page, "ui_strong", asked.text, { align = "center", measure = 0 })
  local room = most - 40
  local wide = math.min(measure(label).width + 2, room)
  local deep = measure(label, wide).height
  local width, height = math.max(wide + 40, size), math.max(deep + 20, size)
  local nodes = plate(page, width, height)
  label.x, label.y, label.width = 20, (height - deep) / 2, width - 40
  table.insert(nodes, label)
  nodes.width, nodes.height, nodes.action, nodes.name, nodes.tells = width, height, asked.action, asked.name, asked.tells
  return { width = width, height = height, node = group(nodes) }
end

---Buttons beside one another, in as many rows as they need. Returns the nodes and the height of all.
---@param page lantern.Page
---@param list lantern.Button[]
---@param x number
---@param y number
---@param width number
---@return table[] nodes, number height
function touch.buttons(page, list, x, y, width)
  local nodes, across, down, row = {}, 0, 0, 0
  for _, asked in ipairs(list) do
    local made = button(page, asked, width)
    if across > 0 and across + made.width > width then across, down, row = 0, down + row + GAP, 0 end
    made.node.x, made.node.y = x + across, y + down
    table.insert(nodes, made.node)
    across, row = across + made.width + GAP, math.max(row, made.height)
  end
  return nodes, down + row
end

-- The panel's own buttons: those that its layout names (`buttons`), its further pictures, and what can be explained.
local function own_buttons(page, panel)
  local list = {}
  for _, each in ipairs(panel.buttons or {}) do table.insert(list, each) end
  -- A panel's one picture is number 1, and those of its gallery come after it.
  for i, shown in ipairs(panel.pictures or {}) do
    table.insert(list, { action = "picture:" .. i + (panel.picture and 1 or 0), file = shown.file, focus = shown.focus, name = shown.caption })
  end
  if panel.glosses then
    local glossary = require "glossary"
    for _, id in ipairs(panel.glosses) do
      local entry = glossary[id]
      local term = entry and (entry.term[page.screen.language] or entry.term.en)
      if term then table.insert(list, { action = "gloss:" .. id, text = term .. ": " .. words_of(page, "what_it_means") }) end
    end
  end
  return list
end

local THUMBS_MOST = 40 -- of a gallery are in the row at the most

-- How high buttons of these sizes are in their rows: as touch.buttons sets them, but nothing is made.
local function packed(sizes, count, width, last)
  local across, down, row = 0, 0, 0
  local function add(size)
    if across > 0 and across + size.width > width then across, down, row = 0, down + row + GAP, 0 end
    across, row = across + size.width + GAP, math.max(row, size.height)
  end
  for i = 1, count do add(sizes[i]) end
  for _, size in ipairs(last) do add(size) end
  return down + row
end

-- The row as high as it may be: of a long gallery the small pictures give way from the last, and a button says how many
-- more there are (the picture viewer leads from each to the next). Returns the list and its height.
local function within(page, list, width, most)
  local before, thumbs, after = {}, {}, {}
  for _, each in ipairs(list) do
    if each.file then table.insert(thumbs, each) else table.insert(#thumbs == 0 and before or after, each) end
  end
  local sizes, rest = {}, {}
  for i = 1, math.min(#thumbs, THUMBS_MOST) do
    local wide, high = thumb_size(page, thumbs[i].file, width)
    sizes[i] = { width = wide, height = high }
  end
  for _, each in ipairs(before) do table.insert(rest, button(page, each, width)) end
  for _, each in ipairs(after) do table.insert(rest, button(page, each, width)) end
  local shown = #thumbs
  if #thumbs > THUMBS_MOST or #thumbs > 0 and packed(sizes, #thumbs, width, rest) > most then
    table.insert(rest, 1, button(page, { action = "", text = "+" .. #thumbs }, width))
    shown = math.min(#thumbs - 1, THUMBS_MOST)
    while shown > 0 and packed(sizes, shown, width, rest) > most do shown = shown - 1 end
  end
  local out = before
  for i = 1, shown do table.insert(out, thumbs[i]) end
  if shown < #thumbs then table.insert(out, { action = thumbs[shown + 1].action, text = "+" .. #thumbs - shown, name = words_of(page, "more") }) end
  for _, each in ipairs(after) do table.insert(out, each) end
  local _, height = touch.buttons(page, out, 0, 0, width)
  return out, height
end

---The frame of a panel with room kept for its own row of buttons at the foot of the words; `touch.panel` puts it there.
---@param screen lantern.Screen
---@param panel table
---@param column? number the words' column, where they do not run across the whole panel
---@return lantern.Page
function touch.page(screen, panel, column)
  local page = kit.page(screen)
  art.reserve(page, panel)
  local all = own_buttons(page, panel)
  page.own_height = 0
  if #all == 0 then return page end
  if page.stacked then column = nil end
  local width = column or page.right - page.margin
  local room = page.low_bottom - (page.low and page.band_top or page.text_top)
  local list, height = within(page, all, width, room * 0.4)
  page.own = { list = list, width = width, low = (column and page.floor or page.low_bottom) - height, band = page.band_bottom - height }
  page.own_height = height + GAP
  page.low_bottom, page.band_bottom = page.low_bottom - height - GAP, page.own.band - GAP
  page.text_bottom = math.min(page.text_bottom, page.low_bottom)
  -- In low reach the picture gives way to words and buttons.
  if page.low then page.text_top = math.max(math.min(page.text_top, page.text_bottom - kit.room(screen)), page.band_top) end
  return page
end

---A whole panel, as stage.panel, with its own row of buttons.
function touch.panel(page, nodes, band, more)
  if page.own then
    local row = touch.buttons(page, page.own.list, page.margin, band and page.own.band or page.own.low, page.own.width)
    for _, node in ipairs(row) do table.insert(nodes, node) end
  end
  return stage.panel(page, nodes, band, more)
end

---What was chosen of `count` things; nothing if there are fewer now (a file was saved, another language has other pages).
---@return integer
function touch.chosen(page, count)
  if page.screen.choice > count then page.screen.choice = 0 end
  return page.screen.choice
end

---Back, on, and out of what was chosen. `count`: of things to choose from.
---@return lantern.Button[]
function touch.steps(page, count)
  local choice, list = page.screen.choice, {}
  if choice > 1 then table.insert(list, { action = "choose:" .. choice - 1, icon = "previous" }) end
  if choice < count then table.insert(list, { action = "choose:" .. choice + 1, icon = "next" }) end
  table.insert(list, { action = "choose:0", text = words_of(page, "show_all") })
  return list
end

local CARD = { "body", "note", "column" }

---The chosen thing: its words, and below them (or at their end, where the room is wide and low) the buttons.
---@param page lantern.Page
---@param area { x: number, y: number, width: number, height: number }
---@param blocks_of fun(role: string): table[]
---@param list lantern.Button[]
---@return table[]|nil nodes nothing if the words do not fit
function touch.card(page, area, blocks_of, list)
  local beside = area.width > 1200 and area.height < 420
  local wide = beside and math.floor(area.width * 0.3) or area.width
  local _, deep = touch.buttons(page, list, 0, 0, wide)
  local room = { width = beside and area.width - wide - 48 or area.width, height = beside and area.height or area.height - deep - 20 }
  if room.height < 60 or deep > area.height then return nil end
  for i, role in ipairs(CARD) do
    local blocks = blocks_of(role)
    local nodes, pages = kit.flow(page, blocks, area.x, area.y, { { columns = 1, width = room.width, height = room.height } }, 1)
    if pages == 1 then
      local below = area.y
      for _, node in ipairs(nodes) do below = math.max(below, node.y + measure(node, room.width).height) end
      local x = beside and area.x + area.width - wide or area.x
      for _, node in ipairs((touch.buttons(page, list, x, beside and area.y or below + 20, wide))) do table.insert(nodes, node) end
      return nodes
    end
    if page.screen.text_size ~= "standard" or i == #CARD then return nil end
  end
  return nil
end

---A card that always has its place: the first of the areas in which it fits, else the whole screen between the bars.
---@return table[] nodes, table|nil area where it stands; nothing: over the whole, on a plain band
function touch.placed(page, areas, blocks_of, list)
  for _, area in ipairs(areas) do
    local nodes = touch.card(page, area, blocks_of, list)
    if nodes then return nodes, area end
  end
  local top = page.low and page.band_top or page.text_top
  page.text_top = top
  local whole = { x = page.margin, y = top, width = page.right - page.margin, height = page.band_bottom - top }
  local _, deep = touch.buttons(page, list, 0, 0, whole.width)
  local nodes = kit.flow(page, blocks_of("body"), whole.x, whole.y,
    { { columns = 1, width = whole.width, height = whole.height - deep - 20 } }, 1)
  for _, node in ipairs((touch.buttons(page, list, whole.x, whole.y + whole.height - deep, whole.width))) do table.insert(nodes, node) end
  return nodes, nil
end

---A ring of light around a chosen point.
function touch.ring(page, x, y)
  return shape { x = x - 22, y = y - 22, width = 44, height = 44, stroke = page.high and page.light.accent or theme.chrome.core, stroke_width = 3,
    path = "M22 3A19 19 0 0 1 22 41A19 19 0 0 1 22 3Z", box = { 0, 0, 44, 44 } }
end

return touch
