-- Seen while speech is on: that it is, and which key does what. screen.about: a line for each key, a word of words.lua and the
-- key's name; keys of one word stand together.
local kit = require "kit"
local theme = require "theme"
local words = require "words"
local controls = require "controls"

local function told(hand)
  local parts, last = { words(hand, "spoken_line") }, nil
  for _, line in ipairs(string.split(hand.screen.about or "", "\n")) do
    local word, key = table.unpack(string.split(line, "\t"))
    if key and word == last then
      parts[#parts] = parts[#parts] .. "\u{A0}" .. key
    elseif key then
      table.insert(parts, words(hand, word) .. "\u{A0}" .. key)
    end
    last = word
  end
  return table.concat(parts, " · ")
end

return function(screen)
  local hand = controls.hand(screen, true)
  local label = controls.label(hand, told(hand), { size = 22, align = "center", colour = theme.chrome.ink, id = "speech" })
  local width = math.min(measure(label).width + 48, hand.width)
  local height = measure(label, width - 32).height + 12
  local plate = { x = (hand.width - width) / 2, y = 0, width = width, height = height, id = "speech-line",
    kit.rect(0, 0, width, height, theme.chrome.sheet) }
  kit.put(plate, label, 16, 6, width - 32)
  return group { x = 0, y = 0, width = hand.width, height = hand.height, group(plate) }
end
