-- The staff's code: ten digits to touch. screen.about: a sign for each digit typed; a second line "wrong" after a wrong code.
local kit = require "kit"
local theme = require "theme"
local words = require "words"
local controls = require "controls"

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, head = {}, math.max(96, hand.floor)
  -- On a small screen four rows must still have room.
  local size = math.min(math.max(132, hand.wanted), (hand.height - head - 110) / 4 - 16, (hand.right - hand.margin - 32) / 3)
  local close, close_width = controls.close(hand, 18, head)
  local title = controls.label(hand, words(hand, "pin"), { size = 40, bold = true })
  kit.put(nodes, title, hand.margin, 18 + head / 2 - title.line / 2, hand.right - hand.margin - close_width)
  table.insert(nodes, close)
  local about = string.split(screen.about or "", "\n")
  local width = 3 * size + 32
  local left, y = hand.width / 2 - width / 2, 18 + head + 16
  for i = 1, utf8.len(about[1] or "") or 0 do table.insert(nodes, kit.disc(left + 14 + (i - 1) * 44, y + 24, 12, hand.colours.accent)) end
  if about[2] == "wrong" then kit.put(nodes, controls.label(hand, words(hand, "pin_wrong"), { size = 30, colour = hand.colours.accent }), left, y, width) end
  y = y + 64
  local keys = { "1", "2", "3", "4", "5", "6", "7", "8", "9", "clear", "0", "enter" }
  for i, key in ipairs(keys) do
    local digit = tonumber(key) ~= nil
    local label = key == "clear" and words(hand, "pin_clear") or key == "enter" and words(hand, "pin_enter") or key
    table.insert(nodes, controls.button(hand, left + (i - 1) % 3 * (size + 16), y + (i - 1) // 3 * (size + 16), size, size, { action = "staff:" .. key,
      label = label, size = digit and 44 or 26, bold = true, fill = key == "enter" and hand.colours.accent or digit and theme.chrome.plate or nil,
      colour = key == "enter" and theme.chrome.button_ink or nil, edge = key == "clear" and hand.colours.soft or nil }))
  end
  return controls.sheet(hand, y + 4 * (size + 16) + 16, nodes)
end
