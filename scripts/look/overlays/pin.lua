-- The staff's code: ten digits to touch. screen.about: a sign for each digit typed; a second line "wrong" after a wrong code.
local kit = require "kit"
local theme = require "theme"
local words = require "words"
local controls = require "controls"

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, whole, gap = {}, hand.right - hand.margin, 16
  local top = controls.head(hand, nodes, words(hand, "pin"), 18) + 16
  local about = string.split(screen.about or "", "\n")
  local wrong = controls.label(hand, words(hand, "pin_wrong"), { size = 30, colour = hand.colours.accent, align = "center" })
  local y = top + math.max(64, measure(wrong, whole).height + 12)
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
  local width = columns * (wide + gap) - gap
  local left = hand.width / 2 - width / 2
  for i = 1, utf8.len(about[1] or "") or 0 do table.insert(nodes, kit.disc(left + 14 + (i - 1) * 44, top + 24, 12, hand.colours.accent)) end
  if about[2] == "wrong" then kit.put(nodes, wrong, hand.margin, top, whole) end
  for i, key in ipairs(keys) do
    local digit = tonumber(key) ~= nil
    local label = key == "clear" and words(hand, "pin_clear") or key == "enter" and words(hand, "pin_enter") or key
    local named = key ~= "clear" or controls.width_of(hand, label, 1, { size = 26, bold = true }) <= wide - 8
    table.insert(nodes, controls.button(hand, left + (i - 1) % columns * (wide + gap), y + (i - 1) // columns * (height + gap), wide, height, { action = "staff:" .. key,
      label = named and label or nil, icon = not named and "previous" or nil, size = digit and 44 or 26, bold = true, fill = key == "enter" and hand.colours.accent or digit and theme.chrome.plate or nil,
      colour = key == "enter" and theme.chrome.button_ink or nil, edge = key == "clear" and hand.colours.soft or nil }))
  end
  return controls.sheet(hand, y + rows * (height + gap) + 16, nodes)
end
