-- For the museum's staff: how the kiosk is doing and what can be done.
-- screen.about: a line for each fact, its name, a tabulator, its value; lines named "problem" are the newest ones.
local kit = require "kit"
local words = require "words"
local controls = require "controls"
local theme = require "theme"

local volts = { good = true, was_low = true, low = true }

-- Facts in columns, name above value: a row of the sheet for each row of them. A value is a path at its longest: it is
-- smaller as far as it must.
local function facts_rows(hand, facts)
  local screen, rows = hand.screen, {}
  local columns = screen.portrait and 2 or 4
  if hand.font > 2 then columns = columns // 2 end
  local width = (hand.right - hand.margin - (columns - 1) * 32) / columns
  for first = 1, #facts, columns do
    local set, deepest = {}, 0
    for i = first, math.min(first + columns - 1, #facts) do
      local fact = facts[i]
      local bad = fact[2] == "low" or fact[2] == "was_low" or string.sub(fact[2], -2) == " !"
      local name, name_height = controls.fitted(hand, words(hand, "fact_" .. fact[1]), width, math.huge, { size = 22, colour = hand.colours.soft })
      local value, value_height = controls.fitted(hand, volts[fact[2]] and words(hand, "voltage_" .. fact[2]) or string.replace(fact[2], "*", "\\*"), width, hand.height / 2,
        { size = 24, bold = true, colour = bad and hand.colours.accent or nil })
      table.insert(set, { name = name, value = value, x = hand.margin + (i - first) * (width + 32) })
      deepest = math.max(deepest, name_height + value_height)
    end
    table.insert(rows, { height = deepest + 14, put = function(nodes, y)
      for _, each in ipairs(set) do kit.put(nodes, each.value, each.x, kit.put(nodes, each.name, each.x, y, width), width) end
    end })
  end
  return rows
end

-- Problems stand as the curator reads them.
local function problem_rows(hand, problems)
  local width, rows = hand.right - hand.margin, {}
  for _, problem in ipairs(problems) do
    local label, height = controls.fitted(hand, string.replace(problem, "*", "\\*"), width, hand.height / 2, { size = 22, language = "en" })
    table.insert(rows, { height = height + 6, put = function(nodes, y) kit.put(nodes, label, hand.margin, y, width) end })
  end
  return rows
end

-- What can be done, in as few columns as its words need.
-- keeper: nil, "alone" or "stick": there is a program that can do more for the staff, and a stick that it has told of.
local function action_rows(hand, keeper)
  local list, rows = { "touch", "rotate", "pause", "restart", "quit" }, {}
  if keeper then
    for _, each in ipairs { "clock", "export" } do table.insert(list, each) end
  end
  if keeper == "stick" then table.insert(list, 1, "stick") end
  local whole, widest, height = hand.right - hand.margin, hand.floor, math.max(110, hand.wanted)
  local function text(each) return words(hand, each == "touch" and "staff_touch_test" or "staff_" .. each) end
  for _, each in ipairs(list) do widest = math.max(widest, controls.width_of(hand, text(each), 2) + 16) end
  local columns = hand.portrait and 2 or math.min(#list, 5)
  while columns > 1 and (whole - (columns - 1) * 16) / columns < widest do columns = columns - 1 end
  local width = (whole - (columns - 1) * 16) / columns
  for _, each in ipairs(list) do
    height = math.max(height, measure(controls.label(hand, text(each), { balance = true }), width - 8).height + 16)
  end
  for first = 1, #list, columns do
    table.insert(rows, { height = height + 16, put = function(nodes, y)
      for i = first, math.min(first + columns - 1, #list) do
        table.insert(nodes, controls.button(hand, hand.margin + (i - first) * (width + 16), y, width, height,
          { action = "staff:" .. list[i], label = text(list[i]), fill = theme.chrome.plate }))
      end
    end })
  end
  return rows, #rows * (height + 16)
end

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, facts, problems, keeper = {}, {}, {}, nil
  for _, line in ipairs(string.split(screen.about or "", "\n")) do
    local parts = string.split(line, "\t")
    if parts[1] == "problem" then
      table.insert(problems, parts[2] or "")
    elseif parts[1] == "keeper" then
      keeper = parts[2]
    elseif parts[2] then
      table.insert(facts, parts)
    end
  end
  local top = controls.head(hand, nodes, words(hand, "staff"), 18) + 16
  local actions, foot = action_rows(hand, keeper)
  local rows = facts_rows(hand, facts)
  for _, row in ipairs(problem_rows(hand, problems)) do table.insert(rows, row) end
  local needed = 0
  for _, row in ipairs(rows) do needed = needed + row.height end
  -- The actions stand at the foot of every page where they leave room for what is told, else on the last pages.
  local bottom = hand.height - foot - 24
  local pages, _
  if needed <= bottom - top or bottom - top > hand.height * 0.6 then
    _, pages = controls.rows(hand, nodes, rows, top, bottom)
    for i, row in ipairs(actions) do row.put(nodes, bottom + (i - 1) * row.height) end
  else
    for _, row in ipairs(actions) do table.insert(rows, row) end
    _, pages = controls.rows(hand, nodes, rows, top, hand.height - 16)
  end
  return controls.sheet(hand, hand.height, nodes), pages
end
