-- The picture viewer: the picture is the node "viewer", which fingers move and enlarge, and what is said of it.
-- screen.about: which picture of the panel, from 1.
local kit = require "kit"
local theme = require "theme"
local words = require "words"
local controls = require "controls"

-- A panel's pictures, in the order of their numbers.
local function pictures_of(panel)
  local list = {}
  if panel.picture then table.insert(list, panel.picture) end
  for _, each in ipairs(panel.pictures or {}) do table.insert(list, each) end
  return list
end

-- What is said of the picture, from y. Largest type first: it may take no more than the height.
local function caption(hand, page, panel, shown, nodes, x, y, width, height)
  local title = string.replace(panel.title or "", "\n", " ")
  for _, role in ipairs { "body", "note", "column", "small" } do
    local list = { kit.text(page, "place", title, { colour = hand.colours.ink, measure = 0 }) }
    if shown.caption then table.insert(list, kit.text(page, role, shown.caption, { colour = hand.colours.ink, measure = 0, id = "caption" })) end
    if shown.credit then table.insert(list, kit.text(page, role == "small" and "small" or "caption", shown.credit, { colour = hand.colours.soft, measure = 0 })) end
    local tall = 0
    for _, node in ipairs(list) do tall = tall + measure(node, width).height + 12 end
    if tall <= height or role == "small" then
      for _, node in ipairs(list) do y = kit.put(nodes, node, x, y, width) + 12 end
      return
    end
  end
end

local function zoom(hand, nodes, x, y, width, height)
  local each = (width - 2 * 16) / 3
  for i, way in ipairs { { "out", "smaller" }, { "whole", "whole" }, { "in", "larger" } } do
    table.insert(nodes, controls.button(hand, x + (i - 1) * (each + 16), y, each, height, { action = "zoom:" .. way[1], icon = way[2],
      icon_size = 64 * hand.mark, label = words(hand, way[2]), size = 22, fill = theme.chrome.plate }))
  end
end

return function(screen, panel)
  local hand, page = controls.hand(screen, true), kit.page(screen)
  local shown = pictures_of(panel)[math.floor(tonumber(screen.about or "") or 1)] or {}
  local nodes, head = {}, math.max(96, hand.floor)
  local side = screen.portrait and { x = 0, y = screen.height - 640 * hand.mark, width = screen.width, height = 640 * hand.mark }
    or { x = screen.width - 520 * hand.mark, y = 0, width = 520 * hand.mark, height = screen.height }
  local view = screen.portrait and { 0, 0, screen.width, side.y } or { 0, 0, side.x, screen.height }
  if shown.file then
    table.insert(nodes, picture { file = shown.file, fit = "contain", x = view[1], y = view[2], width = view[3], height = view[4], id = "viewer" })
  end
  table.insert(nodes, kit.rect(side.x, side.y, side.width, side.height, theme.chrome.viewer_side))
  local margin = screen.portrait and hand.margin or 40
  local x, width = side.x + margin, side.width - 2 * margin
  hand.right, hand.margin = x + width, x
  local buttons = math.max(132, hand.floor)
  local note = controls.label(hand, words(hand, "zoom_note"), { colour = hand.colours.soft, size = 22 })
  local foot = side.y + side.height - 32 - measure(note, width).height
  kit.put(nodes, note, x, foot, width)
  foot = foot - 20 - buttons
  zoom(hand, nodes, x, foot, width, buttons)
  -- Close and the languages stand at the top of the plate, in low reach below what is said of the picture.
  local top, rows = side.y + 16, 2 * head + controls.gap
  local at = screen.reach == "low" and foot - 16 - rows or top
  table.insert(nodes, (controls.close(hand, at, head)))
  for _, node in ipairs((controls.languages(hand, at + head + controls.gap, head, { left = x - 24, room = width + 48 }))) do
    table.insert(nodes, node)
  end
  if at == top then top = top + rows else foot = at end
  caption(hand, page, panel, shown, nodes, x, top + 24, width, foot - 24 - top - 24)
  return controls.sheet(hand, screen.height, nodes, { colour = theme.chrome.viewer })
end
