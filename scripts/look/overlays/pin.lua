-- The staff's code: ten digits to touch. screen.about: a sign for each digit typed; a second line "wrong" after a wrong code.
local kit = require "kit"
local words = require "words"
local controls = require "controls"
local keypad = require "keypad"

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, whole = {}, hand.right - hand.margin
  local top = controls.head(hand, nodes, words(hand, "pin"), 18) + 16
  local about = string.split(screen.about or "", "\n")
  local wrong = controls.label(hand, words(hand, "pin_wrong"), { size = 30, colour = hand.colours.accent, align = "center" })
  local bottom, left = keypad(hand, nodes, top + math.max(64, measure(wrong, whole).height + 12))
  for i = 1, utf8.len(about[1] or "") or 0 do table.insert(nodes, kit.disc(left + 14 + (i - 1) * 44, top + 24, 12, hand.colours.accent)) end
  if about[2] == "wrong" then kit.put(nodes, wrong, hand.margin, top, whole) end
  return controls.sheet(hand, bottom + 16, nodes)
end
