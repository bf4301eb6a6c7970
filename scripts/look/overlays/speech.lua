-- Seen while speech is on: that it is, and which key does what. screen.about: a line for each key, a word of words.lua and the
-- key's name; keys of one word stand together.
local kit = require "kit"
local theme = require "theme"
local words = require "words"
local controls = require "controls"
local rows_of = require "rows"

-- `brief`: only help, which tells the rest, and off.
local function told(hand, brief)
  local parts, last = { words(hand, "spoken_line") }, nil
  for _, line in ipairs(string.split(hand.screen.about or "", "\n")) do
    local word, key = table.unpack(string.split(line, "\t"))
    if brief and word ~= "spoken_line_help" and word ~= "spoken_line_off" then key = nil end
    if key and word == last then
      parts[#parts] = parts[#parts] .. "\u{A0}" .. key
    elseif key then
      table.insert(parts, words(hand, word) .. "\u{A0}" .. key)
    end
    last = word
  end
  return table.concat(parts, " · ")
end

local function plate_of(hand, brief)
  local label = controls.label(hand, told(hand, brief), { size = 22, align = "center", colour = theme.chrome.ink, id = "speech" })
  local width = math.min(measure(label).width + 48, hand.width)
  local size = measure(label, width - 32)
  local height = size.height + 12
  local plate = { x = (hand.width - width) / 2, y = 0, width = width, height = height, id = "speech-line",
    kit.rect(0, 0, width, height, theme.chrome.sheet) }
  kit.put(plate, label, 16, 6, width - 32)
  return plate, size.lines
end

return function(screen)
  local hand = controls.hand(screen, true)
  local plate, lines = plate_of(hand)
  local rows, line = rows_of(screen, controls.hand(screen).light.frame ~= "letterbox"), controls.size(hand, 24) * 4 / 3
  local above, below = rows.languages + (rows.row - line) / 2, rows.languages + (rows.row + line) / 2 + 12
  -- Larger words stand below the languages, not on them: upright before the chapter, else before the panel's words, where one
  -- line has room. Where all keys have none, help and off are enough.
  if rows.bottom > 0 and plate.height > above then
    local chapter = rows.chapter and rows.chapter + (rows.row - line) / 2
    local room
    if chapter then room = plate.height <= chapter - below else room = lines == 1 end
    if not room then plate = plate_of(hand, true) end
    plate.y = chapter and math.max((below + chapter - plate.height) / 2, below) or below
  end
  return group { x = 0, y = 0, width = hand.width, height = hand.height, group(plate) }
end
