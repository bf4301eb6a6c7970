-- Nobody has touched for a while: the question and both answers in every language, and a light that runs back.
-- Whatever is touched, it goes on; only "start again" does not. screen.about: in how many seconds the screen rests.
local kit = require "kit"
local theme = require "theme"
local words = require "words"
local controls = require "controls"

-- The seconds that are left, one number after another.
local function countdown(hand, nodes, seconds, x, y)
  for left = seconds, 1, -1 do
    local at, label = seconds - left, controls.label(hand, tostring(left), { size = 30, bold = true })
    label.tracks = { { property = "opacity", driver = "time", start = at + 1, duration = 0.01, from = 1, to = 0, easing = "linear" } }
    if at > 0 then
      table.insert(label.tracks, { property = "opacity", driver = "time", start = at, duration = 0.01, from = 0, to = 1, easing = "linear" })
    end
    kit.put(nodes, prose(label), x, y - label.line / 2, 80 * hand.font)
  end
end

return function(screen)
  local hand = controls.hand(screen, true)
  local seconds = math.min(math.max(math.floor(tonumber(screen.about or "") or 20), 1), 60)
  local nodes, whole, count = {}, hand.right - hand.margin, #screen.languages
  local columns = math.min(screen.portrait and 2 or 4, count)
  local width, gap, y = (whole - (columns - 1) * 24) / columns, 24, 36
  local height, size = math.max(100, hand.floor), 40
  for _, language in ipairs(screen.languages) do
    local answer = controls.label(hand, words(hand, "restart", language.id), { size = 30, bold = true, balance = true })
    height = math.max(height, measure(answer, width - 8).height + 24)
    local question = controls.label(hand, words(hand, "still_reading", language.id), { size = 40, bold = true, balance = true })
    if measure(question, width).lines > 2 then size = 30 end
  end
  for first = 1, count, columns do
    local below = y
    for i = first, math.min(first + columns - 1, count) do
      local language = screen.languages[i]
      local question = controls.label(hand, words(hand, "still_reading", language.id),
        { size = size, bold = true, language = language.id, balance = true, id = "question-" .. language.id })
      below = math.max(below, kit.put(nodes, question, hand.margin + (i - first) * (width + gap), y, width))
    end
    for i = first, math.min(first + columns - 1, count) do
      local language, x = screen.languages[i], hand.margin + (i - first) * (width + gap)
      table.insert(nodes, controls.button(hand, x, below + 20, width, height, { id = "continue-" .. language.id, action = "continue",
        label = words(hand, "continue", language.id), language = language.id, size = 30, bold = true, fill = hand.colours.accent,
        colour = theme.chrome.button_ink }))
      table.insert(nodes, controls.button(hand, x, below + 32 + height, width, height, { id = "restart-" .. language.id, action = "restart",
        label = words(hand, "restart", language.id), language = language.id, size = 30, edge = hand.colours.soft }))
    end
    y = below + 32 + 2 * height + 32
  end
  y = y + 28
  local x = hand.margin + 80 * hand.font
  countdown(hand, nodes, seconds, hand.margin, y)
  local run = function() return { { property = "x", driver = "time", from = 0, to = x - hand.right, duration = seconds, easing = "linear" } } end
  table.insert(nodes, kit.rect(x, y - 1, hand.right - x, 2, hand.colours.line))
  table.insert(nodes, group { x = x, y = y - 1.5, width = hand.right - x, height = 3, clip = true,
    kit.rect(0, 0, hand.right - x, 3, hand.colours.travelled, { tracks = run() }) })
  table.insert(nodes, controls.flame(hand, hand.right, y, 52, run()))
  return controls.sheet(hand, y + 56, nodes, { beside = "continue", action = "continue", veil = 0.12 })
end
