-- For the museum's staff: how the kiosk is doing and what can be done.
-- screen.about: a line for each fact, its name, a tabulator, its value; lines named "problem" are the newest ones.
local kit = require "kit"
local words = require "words"
local controls = require "controls"
local theme = require "theme"

local volts = { good = true, was_low = true, low = true }

-- Facts in columns, name above value; returns the y below them.
local function put_facts(hand, nodes, facts, y)
  local screen = hand.screen
  local columns = screen.portrait and 2 or 4
  local width = (hand.right - hand.margin - (columns - 1) * 32) / columns
  local row = 0
  for i, fact in ipairs(facts) do
    local x = hand.margin + (i - 1) % columns * (width + 32)
    if i > 1 and (i - 1) % columns == 0 then y, row = y + row + 14, 0 end
    local name = controls.label(hand, words(hand, "fact_" .. fact[1]), { size = 22, colour = hand.colours.soft })
    local bad = fact[2] == "low" or fact[2] == "was_low"
    local value = controls.label(hand, volts[fact[2]] and words(hand, "voltage_" .. fact[2]) or string.replace(fact[2], "*", "\\*"),
      { size = 24, bold = true, colour = bad and hand.colours.accent or nil })
    local below = kit.put(nodes, name, x, y, width)
    row = math.max(row, kit.put(nodes, value, x, below, width) - y)
  end
  return y + row
end

-- Problems stand as the curator reads them; those that have no room are left out, oldest first.
local function put_problems(hand, nodes, problems, y, bottom)
  local width = hand.right - hand.margin
  for _, problem in ipairs(problems) do
    local label = controls.label(hand, string.replace(problem, "*", "\\*"), { size = 22, language = "en" })
    if y + measure(label, width).height > bottom then return end
    y = kit.put(nodes, label, hand.margin, y, width) + 6
  end
end

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, whole, head = {}, hand.right - hand.margin, math.max(96, hand.floor)
  local close, close_width = controls.close(hand, 18, head)
  local title = controls.label(hand, words(hand, "staff"), { size = 40, bold = true })
  kit.put(nodes, title, hand.margin, 18 + head / 2 - title.line / 2, whole - close_width)
  table.insert(nodes, close)
  local facts, problems = {}, {}
  for _, line in ipairs(string.split(screen.about or "", "\n")) do
    local parts = string.split(line, "\t")
    if parts[1] == "problem" then
      table.insert(problems, parts[2] or "")
    elseif parts[2] then
      table.insert(facts, parts)
    end
  end
  local list = { "touch", "rotate", "pause", "restart", "quit" }
  local columns = screen.portrait and 2 or #list
  local width, height = (whole - (columns - 1) * 16) / columns, math.max(110, hand.wanted)
  local top = hand.height - math.ceil(#list / columns) * (height + 16) - 24
  local y = put_facts(hand, nodes, facts, 18 + head + 16)
  put_problems(hand, nodes, problems, y + 24, top - 16)
  for i, each in ipairs(list) do
    table.insert(nodes, controls.button(hand, hand.margin + (i - 1) % columns * (width + 16), top + (i - 1) // columns * (height + 16), width, height,
      { action = "staff:" .. each, label = words(hand, each == "touch" and "staff_touch_test" or "staff_" .. each), fill = theme.chrome.plate }))
  end
  return controls.sheet(hand, hand.height, nodes)
end
