-- Language and reading: languages, size of the words, where the controls stand, motion, contrast. Effects show at once.
local kit = require "kit"
local theme = require "theme"
local words = require "words"
local controls = require "controls"

local function options(screen)
  return {
    { word = "text_size", action = "text", now = screen.text_size, each = {
      { "standard", "text_standard", "letter", 40 }, { "large", "text_large", "letter", 56 }, { "largest", "text_largest", "letter", 72 } } },
    { word = "reach", action = "reach", now = screen.reach, each = {
      { "standard", "reach_standard", "high" }, { "low", "reach_low", "low" } } },
    { word = "motion", action = "motion", now = screen.calm and "calm" or "full", each = {
      { "full", "motion_full", "motion_full" }, { "calm", "motion_calm", "motion_calm" } } },
    { word = "contrast", action = "contrast", now = screen.contrast, each = {
      { "standard", "contrast_standard", "contrast_standard" }, { "high", "contrast_high", "contrast_high" } } },
  }
end

-- Yellow: what is chosen.
local function plate(hand, x, y, width, height, chosen, more)
  local c = theme.chrome
  more.fill, more.colour, more.bold = chosen and hand.colours.accent or c.plate, chosen and c.button_ink or hand.colours.ink, chosen
  return controls.button(hand, x, y, width, height, more)
end

-- The widest that a choice's words are over two lines.
local function widest_of(hand, each)
  local widest = 0
  for _, option in ipairs(each.each) do
    widest = math.max(widest, controls.width_of(hand, words(hand, option[2]), 2, { bold = true }) + 18)
  end
  return widest
end

-- Each row holds as many groups as have room for the longest label on one line, or two at the least; on a small screen
-- one group takes several rows.
local function rows_of(hand, groups, whole)
  local widest = hand.wanted
  for _, each in ipairs(groups) do widest = math.max(widest, widest_of(hand, each)) end
  for _, way in ipairs { { 4 }, { 2, 2 }, { 1, 1, 1, 1 } } do
    local rows, at, good = {}, 1, true
    for _, count in ipairs(way) do
      local row, plates = {}, 0
      for i = at, at + count - 1 do
        table.insert(row, groups[i])
        plates = plates + #groups[i].each
      end
      at = at + count
      row.plate = (whole - (count - 1) * 56 - (plates - count) * 12) / plates
      good = good and row.plate >= widest
      table.insert(rows, row)
    end
    if good then return rows end
  end
  local rows = {}
  for _, each in ipairs(groups) do
    local least, count = math.max(widest_of(hand, each), hand.floor), #each.each
    while count > 1 and (whole - (count - 1) * 12) / count < least do count = count - 1 end
    for first = 1, #each.each, count do
      local part = { word = first == 1 and each.word or nil, action = each.action, now = each.now, each = {} }
      for i = first, math.min(first + count - 1, #each.each) do table.insert(part.each, each.each[i]) end
      table.insert(rows, { part, plate = (whole - (count - 1) * 12) / count })
    end
  end
  return rows
end

-- The languages, side by side if their names have room: a row of the sheet for each row of them.
local function languages(hand, whole, least)
  local list, widest, rows = hand.screen.languages, 0, {}
  for _, each in ipairs(list) do
    widest = math.max(widest, controls.width_of(hand, each.name, 1, { bold = true, size = 34, language = each.id }) + 12)
  end
  local columns = math.min(hand.screen.portrait and 2 or 4, #list)
  while columns > 1 and (whole - (columns - 1) * 16) / columns < widest do columns = columns - 1 end
  local width, height = (whole - (columns - 1) * 16) / columns, math.max(least, hand.floor)
  for first = 1, #list, columns do
    table.insert(rows, { height = height + 16, put = function(nodes, y)
      for i = first, math.min(first + columns - 1, #list) do
        local each = list[i]
        table.insert(nodes, plate(hand, hand.margin + (i - first) * (width + 16), y, width, height, each.id == hand.screen.language,
          { id = "sheet-" .. each.id, action = "language:" .. each.id, label = each.name, size = 34, language = each.id }))
      end
    end })
  end
  return rows
end

-- One row of choices, each with its name above. `icons`: above the words, where the sheet has room for them.
local function choices(hand, row, icons)
  local label_height, name_height = 0, 0
  for _, each in ipairs(row) do
    for _, option in ipairs(each.each) do
      local label = controls.label(hand, words(hand, option[2]), { bold = true, balance = true })
      label_height = math.max(label_height, measure(label, row.plate - 8).height)
    end
    if each.word then name_height = controls.size(hand, 24) * 4 / 3 end
  end
  local tall = icons and math.max(150, hand.floor, 84 * hand.mark + label_height) or math.max(hand.floor, label_height + 20)
  local top = (icons and 16 or 8) + name_height
  return { height = top + tall + 8, put = function(nodes, y)
    local x = hand.margin
    for _, each in ipairs(row) do
      if each.word then
        local name = controls.label(hand, words(hand, each.word), { colour = hand.colours.soft })
        kit.put(nodes, name, x, y + (icons and 8 or 4), #each.each * (row.plate + 12) - 12)
      end
      for _, option in ipairs(each.each) do
        table.insert(nodes, plate(hand, x, y + top, row.plate, tall, option[1] == each.now,
          { action = each.action .. ":" .. option[1], label = words(hand, option[2]), icon = icons and option[3] or nil,
            icon_size = (option[4] or 72) * hand.mark, icon_slot = 60 * hand.mark, label_height = label_height }))
        x = x + row.plate + 12
      end
      x = x + 44
    end
  end }
end

local function build(hand, way, most)
  local nodes, whole = {}, hand.right - hand.margin
  local y = controls.head(hand, nodes, words(hand, "reading"), 18) + 16
  local rows = languages(hand, whole, way.icons and (hand.portrait and 120 or 132) or 96)
  for _, row in ipairs(rows_of(hand, options(hand.screen), whole)) do table.insert(rows, choices(hand, row, way.icons)) end
  local foot = 24
  if way.note then
    local note = controls.label(hand, words(hand, "reading_note"), { colour = hand.colours.soft, size = 22 })
    table.insert(rows, { height = 16 + measure(note, whole).height, put = function(list, at) kit.put(list, note, hand.margin, at + 16, whole) end })
    foot = way.icons and 32 or 20
  end
  local below, pages = controls.rows(hand, nodes, rows, y, most - foot)
  return nodes, below + (pages > 1 and 0 or foot), pages
end

return function(screen)
  local hand, nodes, height, pages = controls.hand(screen, true), nil, 0, 1
  for _, way in ipairs { { icons = true, note = true }, { note = true }, {} } do
    nodes, height, pages = build(hand, way, controls.most(hand))
    if pages == 1 then break end
  end
  return controls.sheet(hand, height, nodes), pages
end
