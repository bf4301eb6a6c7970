-- The touch test: every finger paints over this. How it ends stands in the middle, out of the way of the edges.
local controls = require "controls"
local kit = require "kit"
local words = require "words"

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, width = {}, math.min(hand.right - hand.margin, 1100)
  local label = controls.fitted(hand, words(hand, "touch_test"), width, hand.height - 32, { size = 30, align = "center", balance = true, colour = hand.colours.soft })
  kit.put(nodes, label, (hand.width - width) / 2, hand.height / 2 - measure(label, width).height / 2, width)
  return controls.sheet(hand, hand.height, nodes, { colour = "#000000" })
end
