-- The staff's code: nine digits to touch. screen.about: how many have been touched, as that many signs.
local kit = require "kit"
local theme = require "theme"
local words = require "words"
local controls = require "controls"

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, size = {}, math.max(132, hand.wanted)
  local top = controls.head(hand, nodes, words(hand, "pin"), 18) + 16
  local left = hand.width / 2 - 1.5 * size - 16
  local touched = utf8.len(screen.about or "") or 0
  for i = 1, touched do table.insert(nodes, kit.disc(hand.margin + 12 + (i - 1) * 40, top + 40, 10, hand.colours.accent)) end
  for digit = 1, 9 do
    local column, row = (digit - 1) % 3, (digit - 1) // 3
    table.insert(nodes, controls.button(hand, left + column * (size + 16), top + row * (size + 16), size, size,
      { action = "staff:" .. digit, label = tostring(digit), size = 44, bold = true, fill = theme.chrome.plate }))
  end
  local y = top + 3 * (size + 16)
  table.insert(nodes, controls.button(hand, left, y, 3 * size + 32, math.max(96, hand.floor),
    { action = "staff:clear", label = words(hand, "pin_clear"), edge = hand.colours.soft }))
  return controls.sheet(hand, y + math.max(96, hand.floor) + 32, nodes)
end
