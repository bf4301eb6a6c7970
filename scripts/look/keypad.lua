-- Ten digits to touch, with clear and enter: for the staff's code and the clock.
local controls = require "controls"
local theme = require "theme"
local words = require "words"

---Puts the keys below y, in the middle of the sheet. Returns the y below them and the x where they begin.
---@param hand lantern.Hand
---@param nodes table
---@param y number
---@return number, number
return function(hand, nodes, y)
  local whole, gap = hand.right - hand.margin, 16
  -- On a small screen, and on a wide one, four columns: then three rows have room.
  local columns, keys = 3, { "1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "enter" }
  local function room(rows) return (hand.height - 24 - y) / rows - gap end
  if room(4) < hand.floor then
    columns, keys = 4, { "1", "2", "3", "clear", "4", "5", "6", "0", "7", "8", "9", "enter" }
  end
  local rows = #keys // columns
  local height = math.min(math.max(132, hand.wanted), room(rows))
  -- As wide as high, or as the longest word.
  local wide = math.max(height, controls.width_of(hand, words(hand, "pin_clear"), 1, { size = 26, bold = true }) + 12)
  wide = math.min(wide, (whole + gap) / columns - gap)
  local left = hand.width / 2 - (columns * (wide + gap) - gap) / 2
  for i, key in ipairs(keys) do
    local digit = tonumber(key) ~= nil
    local label = key == "clear" and words(hand, "pin_clear") or key == "enter" and words(hand, "pin_enter") or key
    local named = key ~= "clear" or controls.width_of(hand, label, 1, { size = 26, bold = true }) <= wide - 8
    table.insert(nodes, controls.button(hand, left + (i - 1) % columns * (wide + gap), y + (i - 1) // columns * (height + gap), wide, height, { action = "staff:" .. key,
      label = named and label or nil, icon = not named and "previous" or nil, size = digit and 44 or 26, bold = true, fill = key == "enter" and hand.colours.accent or digit and theme.chrome.plate or nil,
      colour = key == "enter" and theme.chrome.button_ink or nil, edge = key == "clear" and hand.colours.soft or nil }))
  end
  return y + rows * (height + gap), left
end
