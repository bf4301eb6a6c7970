-- What lies under a finger that drags the light along the line: each panel's chapter and title, on a plate above the place
-- where the light then stands. Only the one at the light's place is seen (driver `travel`).
-- screen.about: the line's touch area as x, y and width.
local theme = require "theme"
local kit = require "kit"
local controls = require "controls"

local EDGE, AIR = 24, 22

-- Seen while the light stands at that panel (counted from 0).
local function seen_at(place)
  local tracks = { { property = "opacity", driver = "travel", start = place + 0.49, duration = 0.01, from = 1, to = 0, easing = "linear" } }
  if place > 0 then
    table.insert(tracks, { property = "opacity", driver = "travel", start = place - 0.51, duration = 0.01, from = 0, to = 1, easing = "linear" })
  end
  return tracks
end

-- The plate's words and size.
local function plate_of(hand, chapter, panel)
  local head = controls.label(hand, chapter.number .. "\u{2002}" .. string.replace(chapter.title, "\n", " "), { size = 22, colour = hand.colours.soft })
  local name = controls.label(hand, string.replace(panel.title or chapter.title, "\n", " "), { size = 28, bold = true, balance = true })
  local most = math.min(720 * hand.font, hand.width - 2 * EDGE) - 2 * AIR
  local wide = math.min(math.max(measure(head).width, measure(name).width) + 2, most)
  local high = measure(head, wide).height
  return { head = head, name = name, wide = wide, width = wide + 2 * AIR, height = high + 4 + measure(name, wide).height + AIR }
end

return function(screen)
  local hand = controls.hand(screen, true)
  local at = {}
  for _, number in ipairs(string.split(screen.about or "", " ")) do table.insert(at, tonumber(number) or 0) end
  local x, y, whole = at[1] or 0, at[2] or hand.height, at[3] or hand.width
  local step, most = whole / #screen.chapters, 1
  for _, chapter in ipairs(screen.chapters) do most = math.max(most, chapter.count) end
  local nodes = { x = 0, y = 0, width = hand.width, height = hand.height, id = "overlay" }
  for _, chapter in ipairs(screen.chapters) do
    for i, panel in ipairs(chapter.panels) do
      local plate = plate_of(hand, chapter, panel)
      local middle = x + step / (2 * most) + step * (chapter.number - 1 + (i - 1) / math.max(chapter.count, 1))
      local made = { x = math.min(math.max(middle - plate.width / 2, EDGE), hand.width - EDGE - plate.width), y = y - 12 - plate.height,
        width = plate.width, height = plate.height, id = "place-" .. panel.id, tracks = seen_at(chapter.first + i - 2),
        kit.rect(0, 0, plate.width, plate.height, theme.chrome.sheet), kit.rect(0, 0, plate.width, 3, hand.colours.accent) }
      local below = kit.put(made, plate.head, AIR, AIR / 2 + 3, plate.wide)
      kit.put(made, plate.name, AIR, below + 4, plate.wide)
      table.insert(nodes, group(made))
    end
  end
  return group(nodes)
end
