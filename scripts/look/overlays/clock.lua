-- The clock, set by the staff. screen.about: the digits typed so far, year to minute; a second line "wrong" when they were no moment.
local kit = require "kit"
local words = require "words"
local controls = require "controls"
local keypad = require "keypad"

-- "2026-11-2_ __:__"
local function spaced(digits)
  local all = digits .. string.rep("_", math.max(0, 12 - #digits))
  local function part(from, to) return string.sub(all, from, to) end
  return part(1, 4) .. "-" .. part(5, 6) .. "-" .. part(7, 8) .. "  " .. part(9, 10) .. ":" .. part(11, 12)
end

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, whole = {}, hand.right - hand.margin
  local about = string.split(screen.about or "", "\n")
  local top = controls.head(hand, nodes, words(hand, about[2] == "wrong" and "clock_wrong" or "clock_title"), 18) + 16
  local typed = controls.label(hand, spaced(about[1] or ""), { size = 44, bold = true, align = "center", colour = hand.colours.accent })
  local bottom = keypad(hand, nodes, top + measure(typed, whole).height + 12)
  kit.put(nodes, typed, hand.margin, top, whole)
  return controls.sheet(hand, bottom + 16, nodes)
end
