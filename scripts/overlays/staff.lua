-- For the museum's staff: how the kiosk is doing (screen.about, a line each) and what can be done.
local kit = require "kit"
local words = require "words"
local controls = require "controls"
local theme = require "theme"

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, whole = {}, hand.right - hand.margin
  local y = controls.head(hand, nodes, words(hand, "staff"), 18) + 8
  for _, line in ipairs(string.split(screen.about or "", "\n")) do
    if line ~= "" then y = kit.put(nodes, controls.label(hand, string.replace(line, "*", "\\*")), hand.margin, y, whole) + 4 end
  end
  local list = { "touch-test", "rotate", "pause", "restart", "quit" }
  local columns, widest = screen.portrait and 2 or #list, 0
  for _, each in ipairs(list) do
    widest = math.max(widest, controls.width_of(hand, words(hand, "staff_" .. string.replace(each, "-", "_")), 2) + 16)
  end
  while columns > 1 and (whole - (columns - 1) * 16) / columns < widest do columns = columns - 1 end
  local width, height = (whole - (columns - 1) * 16) / columns, math.max(110, hand.floor, 2 * controls.size(hand, 24) * 4 / 3 + 8)
  y = y + 24
  for i, each in ipairs(list) do
    table.insert(nodes, controls.button(hand, hand.margin + (i - 1) % columns * (width + 16), y + (i - 1) // columns * (height + 16), width, height,
      { action = "staff:" .. each, label = words(hand, "staff_" .. string.replace(each, "-", "_")), fill = theme.chrome.plate }))
  end
  return controls.sheet(hand, y + math.ceil(#list / columns) * (height + 16) + 32, nodes)
end
