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

-- What is said of the picture, as blocks of a role.
local function said(hand, page, panel, shown, role)
  local title = string.replace(panel.title or "", "\n", " ")
  local list = { { node = kit.text(page, "place", title, { colour = hand.colours.ink, measure = 0 }), gap = 12 } }
  if shown.caption then
    table.insert(list, { gap = 12, node = kit.text(page, role, shown.caption, { colour = hand.colours.ink, accent = hand.colours.accent, measure = 0, id = "caption" }) })
  end
  if shown.credit then
    table.insert(list, { gap = 12, node = kit.text(page, role == "small" and "small" or "caption", shown.credit, { colour = hand.colours.soft, accent = hand.colours.accent, measure = 0 }) })
  end
  return list
end

-- Largest type first: it may take no more than the height; the smallest takes pages. Returns the number of pages.
local function caption(hand, page, panel, shown, nodes, x, y, width, height)
  for _, role in ipairs { "body", "note", "column", "small" } do
    local blocks, tall, wide = said(hand, page, panel, shown, role), 0, false
    for _, block in ipairs(blocks) do
      local size = measure(block.node, width)
      tall, wide = tall + size.height + 12, wide or size.overfull
    end
    if role == "small" and wide then blocks[1].node = controls.fitted(hand, blocks[1].node.text, width, math.huge, { bold = true }) end
    if tall <= height or role == "small" then
      local _, pages = controls.flow(hand, nodes, page, blocks, x, y, x + width,
        function(room) return { { columns = 1, width = width, height = math.max(room, 0) } } end, y + height)
      return pages
    end
  end
  return 1
end

-- To the picture before and the one after, and which it is of how many.
local function steps(hand, nodes, x, y, width, height, number, count)
  local each = math.max((width - 2 * 16) / 3, hand.floor)
  local function step(at, to, icon)
    table.insert(nodes, controls.button(hand, at, y, each, height, { action = "picture:" .. to, icon = icon, name = words(hand, "spoken_" .. icon), icon_size = 64 * hand.mark,
      fill = theme.chrome.plate }))
  end
  if number > 1 then step(x, number - 1, "previous") end
  if number < count then step(x + width - each, number + 1, "next") end
  local label = controls.label(hand, number .. "\u{A0}/\u{A0}" .. count, { align = "center", colour = hand.colours.soft })
  local room = width - 2 * each - 16
  if measure(label).width <= room then kit.put(nodes, label, x + each + 8, y + height / 2 - label.line / 2, room) end
end

local function zoom(hand, nodes, x, y, width, height)
  local each, named = (width - 2 * 16) / 3, true
  -- Where a word has no room, the signs stand alone.
  for _, word in ipairs { "smaller", "whole", "larger" } do named = named and controls.width_of(hand, words(hand, word), 1, { size = 22 }) <= each - 8 end
  for i, way in ipairs { { "out", "smaller" }, { "whole", "whole" }, { "in", "larger" } } do
    table.insert(nodes, controls.button(hand, x + (i - 1) * (each + 16), y, each, height, { action = "zoom:" .. way[1], icon = way[2],
      icon_size = 64 * hand.mark, label = named and words(hand, way[2]) or nil, size = 22, fill = theme.chrome.plate }))
  end
end

-- All that stands beside the picture (below it in portrait). Returns the number of pages of what is said, and how high
-- its room is.
local function beside(hand, page, panel, list, number, nodes, side, way)
  local head, width = math.max(96, hand.floor), hand.right - hand.margin
  local x, foot = hand.margin, side.y + side.height - 32
  local function row(height) foot = foot - height; return foot end
  if way.note then
    local note = controls.label(hand, words(hand, "zoom_note"), { colour = hand.colours.soft, size = 22 })
    kit.put(nodes, note, x, row(measure(note, width).height), width)
    foot = foot - 20
  end
  local buttons = math.max(way.note and 132 or 96, hand.floor)
  zoom(hand, nodes, x, row(buttons), width, buttons)
  if #list > 1 then
    foot = foot - 16
    steps(hand, nodes, x, row(head), width, head, number, #list)
  end
  -- Close and the languages stand at the top of the plate, in low reach below what is said of the picture.
  local top, rows = side.y + 16, head + (way.languages and head + controls.gap or 0)
  local at = hand.screen.reach == "low" and foot - 16 - rows or top
  table.insert(nodes, (controls.close(hand, at, head)))
  if way.languages then
    for _, node in ipairs((controls.languages(hand, at + head + controls.gap, head, { left = x - 24, room = width + 48 }))) do
      table.insert(nodes, node)
    end
  end
  if at == top then top = top + rows else foot = at end
  local room = foot - 16 - top - 24
  return caption(hand, page, panel, list[number] or {}, nodes, x, top + 24, width, room), room
end

return function(screen, panel)
  local hand, page = controls.hand(screen, true), kit.page(screen)
  local list, nodes = pictures_of(panel), {}
  local number = math.min(math.max(math.floor(tonumber(screen.about or "") or 1), 1), math.max(#list, 1))
  -- Below the picture on a small screen: four rows for fingers and three lines.
  local below = math.max(640 * hand.mark, math.min(4 * hand.floor + 3 * controls.size(hand, 24) * 1.5 + 130, 0.68 * screen.height))
  local side = screen.portrait and { x = 0, y = screen.height - below, width = screen.width, height = below }
    or { x = screen.width - 520 * hand.mark, y = 0, width = 520 * hand.mark, height = screen.height }
  local view = screen.portrait and { 0, 0, screen.width, side.y } or { 0, 0, side.x, screen.height }
  if list[number] then
    table.insert(nodes, picture { file = list[number].file, fit = "contain", x = view[1], y = view[2], width = view[3], height = view[4], id = "viewer", action = "look" })
  end
  table.insert(nodes, kit.rect(side.x, side.y, side.width, side.height, theme.chrome.viewer_side))
  local margin = screen.portrait and hand.margin or 40
  hand.right, hand.margin = side.x + side.width - margin, side.x + margin
  -- Where there is little room, the languages give way (a language is chosen on the sheet of reading), then the note; then
  -- what is said takes pages.
  local found, pages
  for _, way in ipairs { { languages = true, note = true }, { note = true }, {} } do
    local room
    found = {}
    pages, room = beside(hand, page, panel, list, number, found, side, way)
    local fits = not way.languages or controls.languages_width(hand, { room = hand.right - hand.margin + 48 }) <= hand.right - hand.margin + 48
    if pages == 1 and room > 0 and fits then break end
  end
  for _, node in ipairs(found) do table.insert(nodes, node) end
  return controls.sheet(hand, screen.height, nodes, { colour = theme.chrome.viewer }), pages
end
