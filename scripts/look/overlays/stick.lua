-- For the museum's staff: what is on a stick, and what becomes of it.
-- screen.about: lines "name<TAB>value": state, title, panels, done (0 to 100), problem (any number).
local kit = require "kit"
local words = require "words"
local controls = require "controls"
local theme = require "theme"

local choices = { offered = { "preview", "take", "leave" }, ready = { "preview", "take", "leave" } }
local rings = { asked = true, looking = true, copying = true }
local known = { asked = true, looking = true, offered = true, copying = true, ready = true, taken = true, same = true, refused = true,
  none = true, exported = true, shown = true }

local function read(about)
  local told = { problems = {}, state = "asked" }
  for _, line in ipairs(string.split(about, "\n")) do
    local parts = string.split(line, "\t")
    if parts[1] == "problem" then
      table.insert(told.problems, parts[2] or "")
    elseif parts[2] then
      told[parts[1]] = parts[2]
    end
  end
  if not known[told.state] then told.state = "asked" end
  return told
end

-- So many of twenty-four lights in a ring are lit as were done of a hundred.
local function ring(hand, nodes, x, y, radius, done)
  for i = 0, 23 do
    local angle = i * math.pi / 12
    table.insert(nodes, kit.disc(x + radius * math.sin(angle), y - radius * math.cos(angle), radius / 12,
      i * 100 < done * 24 and hand.colours.accent or hand.colours.line))
  end
end

local function put_choices(hand, nodes, list, y, height)
  local width = (hand.right - hand.margin - (#list - 1) * 16) / #list
  for i, each in ipairs(list) do
    table.insert(nodes, controls.button(hand, hand.margin + (i - 1) * (width + 16), y, width, height, { action = "staff:" .. each,
      label = words(hand, "stick_" .. each), fill = each == "take" and hand.colours.accent or theme.chrome.plate,
      colour = each == "take" and theme.chrome.button_ink or nil, bold = each == "take" }))
  end
end

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, width, told = {}, hand.right - hand.margin, read(screen.about or "")
  local list = choices[told.state]
  local height = math.max(110, hand.wanted)
  local bottom = hand.height - 24 - (list and height or 0)
  local y = controls.head(hand, nodes, words(hand, "stick_title"), 18) + 16
  local function say(text, more)
    if y < bottom - 30 then y = kit.put(nodes, controls.fitted(hand, text, width, bottom - y, more), hand.margin, y, width) + 8 end
  end
  if told.title then say("“" .. string.replace(told.title, "*", "\\*") .. "”", { size = 36, bold = true }) end
  if told.panels then say(words(hand, "stick_panels") .. " " .. told.panels, { size = 26, colour = hand.colours.soft }) end
  say(words(hand, told.state == "shown" and "stick_ready" or "stick_" .. told.state), { size = 30, colour = told.state == "refused" and hand.colours.accent or nil })
  if list then say(words(hand, "stick_back"), { size = 24, colour = hand.colours.soft }) end
  for _, problem in ipairs(told.problems) do say(string.replace(problem, "*", "\\*"), { size = 22, language = "en" }) end
  if rings[told.state] then
    local radius = math.min(120, (bottom - y) / 2 - 24)
    if radius > 16 then ring(hand, nodes, hand.width / 2, y + radius + 16, radius, tonumber(told.done or "") or 0) end
  end
  if list then put_choices(hand, nodes, list, bottom, height) end
  return controls.sheet(hand, hand.height, nodes)
end
