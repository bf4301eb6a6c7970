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

-- Each row holds as many groups as have room for the longest label on one line, or two at the least.
local function rows_of(hand, groups, whole)
  local widest, least = 0, hand.wanted
  for _, each in ipairs(groups) do
    for _, option in ipairs(each.each) do
      widest = math.max(widest, controls.width_of(hand, words(hand, option[2]), 2, { bold = true }) + 18)
    end
  end
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
      good = good and row.plate >= math.max(widest, least)
      table.insert(rows, row)
    end
    if good or #way == 4 then return rows end
  end
end

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, whole = {}, hand.right - hand.margin
  local head = math.max(96, hand.floor)
  local close, close_width = controls.close(hand, 18, head)
  local title = controls.label(hand, words(hand, "reading"), { size = 40, bold = true })
  kit.put(nodes, title, hand.margin, 18 + head / 2 - title.line / 2, whole - close_width)
  table.insert(nodes, close)
  local y, count = 18 + head + 16, #screen.languages
  local columns = screen.portrait and math.min(2, count) or math.min(4, count)
  local width, height = (whole - (columns - 1) * 16) / columns, math.max(screen.portrait and 120 or 132, hand.floor)
  for i, language in ipairs(screen.languages) do
    local column, row = (i - 1) % columns, (i - 1) // columns
    table.insert(nodes, plate(hand, hand.margin + column * (width + 16), y + row * (height + 16), width, height, language.id == screen.language,
      { id = "sheet-" .. language.id, action = "language:" .. language.id, label = language.name, size = 34, language = language.id }))
  end
  y = y + math.ceil(count / columns) * (height + 16)
  for _, row in ipairs(rows_of(hand, options(screen), whole)) do
    local x, label_height = hand.margin, 0
    for _, each in ipairs(row) do
      for _, option in ipairs(each.each) do
        local label = controls.label(hand, words(hand, option[2]), { bold = true })
        label_height = math.max(label_height, measure(label, row.plate - 8).height)
      end
    end
    local tall = math.max(150, hand.floor, 84 * hand.font + label_height)
    for _, each in ipairs(row) do
      local name = controls.label(hand, words(hand, each.word), { colour = hand.colours.soft })
      local span = #each.each * (row.plate + 12) - 12
      kit.put(nodes, name, x, y + 8, span)
      for _, option in ipairs(each.each) do
        table.insert(nodes, plate(hand, x, y + 16 + name.line, row.plate, tall, option[1] == each.now,
          { action = each.action .. ":" .. option[1], label = words(hand, option[2]), icon = option[3],
            icon_size = (option[4] or 72) * hand.mark, icon_slot = 60 * hand.mark, label_height = label_height }))
        x = x + row.plate + 12
      end
      x = x + 44
    end
    y = y + 16 + 32 * hand.font + tall + 8
  end
  local note = controls.label(hand, words(hand, "reading_note"), { colour = hand.colours.soft, size = 22 })
  y = kit.put(nodes, note, hand.margin, y + 16, whole) + 32
  return controls.sheet(hand, y, nodes)
end
