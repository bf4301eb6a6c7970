-- For the museum's staff: how the kiosk is doing (screen.about, a line each) and what can be done.
local kit = require "kit"
local words = require "words"
local controls = require "controls"
local theme = require "theme"

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, whole, head = {}, hand.right - hand.margin, math.max(96, hand.floor)
  local close, close_width = controls.close(hand, 18, head)
  local title = controls.label(hand, words(hand, "staff"), { size = 40, bold = true })
  kit.put(nodes, title, hand.margin, 18 + head / 2 - title.line / 2, whole - close_width)
  table.insert(nodes, close)
  local y = 18 + head + 8
  for _, line in ipairs(string.split(screen.about or "", "\n")) do
    if line ~= "" then y = kit.put(nodes, controls.label(hand, string.replace(line, "*", "\\*")), hand.margin, y, whole) + 4 end
  end
  local list = { "touch-test", "rotate", "pause", "restart", "quit" }
  local columns = screen.portrait and 2 or #list
  local width, height = (whole - (columns - 1) * 16) / columns, math.max(110, hand.floor)
  y = y + 24
  for i, each in ipairs(list) do
    table.insert(nodes, controls.button(hand, hand.margin + (i - 1) % columns * (width + 16), y + (i - 1) // columns * (height + 16), width, height,
      { action = "staff:" .. each, label = words(hand, "staff_" .. string.replace(each, "-", "_")), fill = theme.chrome.plate }))
  end
  return controls.sheet(hand, y + math.ceil(#list / columns) * (height + 16) + 32, nodes)
end
