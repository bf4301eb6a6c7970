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

-- The question and both answers in each of `list`, from y. Returns the nodes, the y below them, and whether all words fit.
local function ask(hand, list, columns, y)
  local nodes, whole, gap, good = {}, hand.right - hand.margin, 24, true
  local width = (whole - (columns - 1) * gap) / columns
  local height, size = math.max(100, hand.floor), 40
  local function answer(word, language) return controls.label(hand, words(hand, word, language), { size = 30, bold = true, balance = true }) end
  for _, language in ipairs(list) do
    for _, word in ipairs { "restart", "continue" } do
      local said = measure(answer(word, language.id), width - 8)
      height, good = math.max(height, said.height + 24), good and not said.overfull
    end
    local question = controls.label(hand, words(hand, "still_reading", language.id), { size = 40, bold = true, balance = true })
    local said = measure(question, width)
    good = good and not said.overfull
    if said.lines > 2 then size = 30 end
  end
  for first = 1, #list, columns do
    local below, last = y, math.min(first + columns - 1, #list)
    for i = first, last do
      local language = list[i]
      local question = controls.label(hand, words(hand, "still_reading", language.id),
        { size = size, bold = true, language = language.id, balance = true, id = "question-" .. language.id })
      below = math.max(below, kit.put(nodes, question, hand.margin + (i - first) * (width + gap), y, width))
    end
    for i = first, last do
      local language, x = list[i], hand.margin + (i - first) * (width + gap)
      table.insert(nodes, controls.button(hand, x, below + 20, width, height, { id = "continue-" .. language.id, action = "continue",
        label = words(hand, "continue", language.id), language = language.id, size = 30, bold = true, fill = hand.colours.accent,
        colour = theme.chrome.button_ink }))
      table.insert(nodes, controls.button(hand, x, below + 32 + height, width, height, { id = "restart-" .. language.id, action = "restart",
        label = words(hand, "restart", language.id), language = language.id, size = 30, edge = hand.colours.soft }))
    end
    y = below + 32 + 2 * height + 32
  end
  return nodes, y, good
end

return function(screen)
  local hand = controls.hand(screen, true)
  local seconds = math.min(math.max(math.floor(tonumber(screen.about or "") or 20), 1), 60)
  local all, own = screen.languages, {}
  for _, language in ipairs(all) do
    if language.id == screen.language then table.insert(own, language) end
  end
  -- Where not all languages have room, it asks in the one that is read.
  local nodes, y, good
  local most = controls.most(hand) - 28 - math.max(56, controls.size(hand, 30) * 4 / 3)
  for _, columns in ipairs(screen.portrait and { 2 } or { 4, 2 }) do
    nodes, y, good = ask(hand, all, math.min(columns, #all), 36)
    good = good and y <= most
    if good then break end
  end
  if not good then nodes, y = ask(hand, own, 1, 36) end
  local half = controls.size(hand, 30) * 2 / 3 -- of the number's line
  y = y + math.max(28, half - 20)
  local x = hand.margin + math.max(80 * hand.font, measure(controls.label(hand, "60", { size = 30, bold = true })).width + 24)
  countdown(hand, nodes, seconds, hand.margin, y)
  local run = function() return { { property = "x", driver = "time", from = 0, to = x - hand.right, duration = seconds, easing = "linear" } } end
  table.insert(nodes, kit.rect(x, y - 1, hand.right - x, 2, hand.colours.line))
  table.insert(nodes, group { x = x, y = y - 1.5, width = hand.right - x, height = 3, clip = true,
    kit.rect(0, 0, hand.right - x, 3, hand.colours.travelled, { tracks = run() }) })
  table.insert(nodes, controls.flame(hand, hand.right, y, 52, run()))
  return controls.sheet(hand, y + math.max(56, half + 8), nodes, { beside = "continue", action = "continue", veil = 0.12 })
end
