-- For the museum's staff: what is on a stick, and what becomes of it.
-- screen.about: lines "name<TAB>value": state, title, panels, done (0 to 100), problem (any number).
local kit = require "kit"
local words = require "words"
local controls = require "controls"
local theme = require "theme"

local choices = { offered = { "preview", "take", "leave" }, ready = { "preview", "take", "leave" } }
local rings = { asked = true, looking = true, copying = true }
local known = { asked = true, looking = true, offered = true, copying = true, ready = true, taken = true, same = true, refused = true,
  none = true, exported = true, unwritten = true, shown = true }

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

-- The choices beside one another, or where their words want more room below: how to put them from y on, and their height.
local function choices_of(hand, list)
  local whole, widest, height = hand.right - hand.margin, hand.floor, math.max(110, hand.wanted)
  for _, each in ipairs(list) do
    widest = math.max(widest, controls.width_of(hand, words(hand, "stick_" .. each), 2, { bold = true }) + 16)
  end
  local columns = (whole - (#list - 1) * 16) / #list >= widest and #list or 1
  local width = (whole - (columns - 1) * 16) / columns
  for _, each in ipairs(list) do
    height = math.max(height, measure(controls.label(hand, words(hand, "stick_" .. each), { bold = true, balance = true }), width - 8).height + 16)
  end
  return function(nodes, y)
    for i, each in ipairs(list) do
      table.insert(nodes, controls.button(hand, hand.margin + (i - 1) % columns * (width + 16), y + (i - 1) // columns * (height + 16), width, height,
        { action = "staff:" .. each, label = words(hand, "stick_" .. each), fill = each == "take" and hand.colours.accent or theme.chrome.plate,
          colour = each == "take" and theme.chrome.button_ink or nil, bold = each == "take" }))
    end
  end, (height + 16) * (#list // columns) - 16
end

return function(screen)
  local hand = controls.hand(screen, true)
  local nodes, width, told = {}, hand.right - hand.margin, read(screen.about or "")
  local list, put, height = choices[told.state], nil, 0
  if list then put, height = choices_of(hand, list) end
  local bottom = hand.height - 24 - height
  local y = controls.head(hand, nodes, words(hand, "stick_title"), 18) + 16
  local function say(text, more)
    if y < bottom - 30 then y = kit.put(nodes, controls.fitted(hand, text, width, bottom - y, more), hand.margin, y, width) + 8 end
  end
  -- Where there is no room for all in full size: the exhibition and what becomes of it. The problems stand in the staff's view
  -- too, and in a file on the stick.
  local function add(text, more)
    if measure(controls.label(hand, text, more), width).height <= bottom - y then say(text, more) end
  end
  if told.title then say("“" .. string.replace(told.title, "*", "\\*") .. "”", { size = 36, bold = true }) end
  say(words(hand, told.state == "shown" and "stick_ready" or "stick_" .. told.state), { size = 30, colour = (told.state == "refused" or told.state == "unwritten") and hand.colours.accent or nil })
  if told.panels then add(words(hand, "stick_panels") .. " " .. told.panels, { size = 26, colour = hand.colours.soft }) end
  if list then add(words(hand, "stick_back"), { size = 24, colour = hand.colours.soft }) end
  for _, problem in ipairs(told.problems) do add(string.replace(problem, "*", "\\*"), { size = 22, language = "en" }) end
  if rings[told.state] then
    local radius = math.min(120, (bottom - y) / 2 - 24)
    if radius > 16 then ring(hand, nodes, hand.width / 2, y + radius + 16, radius, tonumber(told.done or "") or 0) end
  end
  if put then put(nodes, bottom) end
  return controls.sheet(hand, hand.height, nodes)
end
