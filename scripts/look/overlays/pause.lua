-- The glass may be cleaned: nothing that touches it counts. screen.about: the seconds that are left.
local controls = require "controls"
local kit = require "kit"
local words = require "words"

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, width = {}, hand.right - hand.margin
  local title = controls.fitted(hand, words(hand, "pause_title"), width, hand.height / 2 - 32, { size = 44, bold = true, align = "center", balance = true })
  local left = controls.label(hand, (screen.about or "") .. " " .. words(hand, "pause_seconds"), { size = 96, bold = true, align = "center", colour = hand.colours.accent })
  local y = hand.height / 2 - measure(title, width).height - 24
  kit.put(nodes, title, hand.margin, y, width)
  kit.put(nodes, left, hand.margin, hand.height / 2 + 24, width)
  return controls.sheet(hand, hand.height, nodes)
end
