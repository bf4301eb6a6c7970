-- A number shown as marks, one for each person, in groups: as rows beside the words, or as lights on the panel's own picture,
-- where each group can be touched.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"
local theme = require "theme"
local words_of = require "words"

local DOT, PITCH, TEN = 4.2, 13, 8 -- a mark's radius, the step between marks, the air after ten of them

-- The marks of one group in rows of `across`, as a shape.
local function dots(count, across, x, y, colour)
  local path = {}
  for i = 0, count - 1 do
    local column, row = i % across, i // across
    local cx, cy = column * PITCH + column // 10 * TEN + DOT, row * PITCH + DOT
    table.insert(path, string.format("M%.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fZ",
      cx, cy - DOT, DOT, DOT, cx, cy + DOT, DOT, DOT, cx, cy - DOT))
  end
  local wide, high = across * PITCH + across // 10 * TEN, math.ceil(count / across) * PITCH
  return shape { x = x, y = y, width = wide, height = high, colour = colour, path = table.concat(path), box = { 0, 0, wide, high } }
end

-- What is heard of a group.
local function name_of(group_of) return group_of.count .. " " .. group_of.label end

-- A row for each group: its number, its name, its marks, each in its own column. Returns nodes and the y below them.
local function marks(page, groups, x, y, room)
  local nodes, labels, number_width, name_width, _, least = {}, {}, 0, 0, kit.finger(page.screen)
  for i, group_of in ipairs(groups) do
    local number = kit.text(page, "caption", "**" .. group_of.count .. "**", { align = "end", measure = 0, id = "label" })
    local name = kit.text(page, "caption", group_of.label, { measure = 0, id = "label" })
    labels[i] = { number = number, name = name }
    number_width = math.max(number_width, measure(number).width + 2)
    name_width = math.max(name_width, measure(name).width + 2)
  end
  local left = number_width + 14 + name_width + 28
  local across = math.max(10, math.floor((room - left) / (10 * PITCH + TEN)) * 10)
  for i, group_of in ipairs(groups) do
    kit.put(nodes, labels[i].number, x, y, number_width)
    local below = kit.put(nodes, labels[i].name, x + number_width + 14, y, name_width)
    local shown = dots(group_of.count, across, x + left, y + labels[i].name.line / 2 - DOT, page.light.accent)
    shown.opacity = (page.screen.choice == 0 or page.screen.choice == i) and 1 or 0.3
    table.insert(nodes, shown)
    local deep = math.max(below, shown.y + shown.height) - y
    -- Rows lie closer than fingers: the nearest answers.
    table.insert(nodes, group { id = "near", x = x, y = y + math.min(deep - least, 0) / 2, width = room, height = math.max(deep, least), action = "choose:" .. i,
      name = name_of(group_of), tells = group_of.note })
    y = y + deep + 12
  end
  return nodes, y - 12
end

-- One mark, as a path.
local function dot(x, y, r)
  return string.format("M%.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fZ", x, y - r, r, r, x, y + r, r, r, x, y - r)
end

-- How the marks of all groups stand in the part of the picture that is meant for them: column by column, a column free
-- between groups. Returns the steps, the rows, and each group's first column and columns.
local function grid(panel, x, y, width, height)
  local count, columns, groups = 0, #panel.groups - 1, {}
  for _, group_of in ipairs(panel.groups) do count = count + group_of.count end
  local rows = math.max(1, math.floor(math.sqrt(count * height / width) + 0.5))
  for _, group_of in ipairs(panel.groups) do columns = columns + math.ceil(group_of.count / rows) end
  local step, first = width / columns, 0
  for i, group_of in ipairs(panel.groups) do
    local across = math.ceil(group_of.count / rows)
    groups[i] = { x = x + first * step, width = across * step }
    first = first + across + 1
  end
  return { groups = groups, rows = rows, across = step, down = height / rows, y = y, height = height }
end

-- The marks of one group as a shape of lights.
local function lights(placed, count, group_at, opacity)
  local path, r = {}, math.min(placed.across, placed.down) * 0.3
  for i = 0, count - 1 do
    local column, row = i // placed.rows, i % placed.rows
    table.insert(path, dot((column + 0.5) * placed.across, (row + 0.5) * placed.down, r))
  end
  return shape { x = group_at.x, y = placed.y, width = group_at.width, height = placed.height, colour = kit.mix(theme.chrome.core, theme.chrome.flame, 0.45),
    opacity = opacity, path = table.concat(path), box = { 0, 0, group_at.width, placed.height } }
end

-- The lights on the page's picture, and where each group is touched; what is not chosen is dimmed.
local function on_picture(page, panel)
  local box, into = page.art, panel.marks_in
  if not box or not into then return nil end
  local scale = box.width / picture_size(box.spec.file)
  local placed = grid(panel, box.x + into[1] * scale, box.y + into[2] * scale, into[3] * scale, into[4] * scale)
  local nodes, areas, choice = {}, {}, page.screen.choice
  for i, group_of in ipairs(panel.groups) do
    local at = placed.groups[i]
    table.insert(nodes, lights(placed, group_of.count, at, (choice == 0 or choice == i) and 1 or 0.3))
    -- Small groups lie closer than fingers: the nearest answers.
    local least = kit.finger(page.screen)
    local width, height = math.max(at.width, least), math.max(placed.height, least)
    table.insert(areas, group { id = "near", x = at.x + (at.width - width) / 2, y = placed.y + (placed.height - height) / 2,
      width = width, height = height, action = "choose:" .. i, name = name_of(group_of), tells = group_of.note })
  end
  return nodes, areas
end

-- Each group's number and name, to be touched, side by side from x to `right` in as many lines as they need, the first at
-- y = 0. Returns the nodes and how high they are.
local function names(page, groups, x, right)
  local lines, across, least = { {} }, 0, kit.finger(page.screen)
  for i, group_of in ipairs(groups) do
    local colour = page.screen.choice == i and page.light.accent or page.light.ink
    local node = kit.text(page, "caption", "**" .. group_of.count .. "**\u{2002}" .. group_of.label, { measure = 0, colour = colour, id = "label" })
    local width = measure(node).width + 32
    if across > 0 and x + across + width > right + 40 then
      across = 0
      table.insert(lines, {})
    end
    table.insert(lines[#lines], { node = node, x = x + across, width = width, number = i })
    across = across + width + 8
  end
  local nodes = {}
  for i, line in ipairs(lines) do
    for _, part in ipairs(line) do
      part.node.x, part.node.y, part.node.width = 0, (least - part.node.line) / 2, part.width
      table.insert(nodes, group { x = part.x, y = (i - 1) * (least + 8), width = part.width, height = least, action = "choose:" .. part.number,
        name = name_of(groups[part.number]), tells = groups[part.number].note, part.node })
    end
  end
  return nodes, #lines * (least + 8) - 8
end

local function down(nodes, y)
  for _, node in ipairs(nodes) do node.y = node.y + y end
  return nodes
end

-- The words, in `columns`, or what is told of the chosen group; nothing if they have no room.
local function told(page, panel, area, blocks_of, role, columns)
  local group_of = panel.groups[page.screen.choice]
  if not group_of then
    local gap = 80
    local width = (area.width - (columns - 1) * gap) / columns
    local texts, pages = kit.flow(page, blocks_of(role), area.x, area.y, { { columns = columns, width = width, gap = gap, height = area.height } })
    return pages == 1 and texts or nil
  end
  return touch.card(page, area, function(of)
    local blocks = { { node = kit.text(page, "place", group_of.count .. "\u{2002}" .. group_of.label, { colour = page.light.accent, id = "chosen", measure = 0 }), gap = 0, whole = true } }
    if group_of.note then table.insert(blocks, { node = kit.text(page, of, group_of.note, { id = "body" }), gap = 8 }) end
    return blocks
  end, touch.steps(page, #panel.groups))
end

local function join(...)
  local all = {}
  for _, list in ipairs { ... } do
    for _, node in ipairs(list) do table.insert(all, node) end
  end
  return all
end

-- Above the picture with its lights: the words on the left, the groups on the right, below what invites to touch them.
local function facing(page, panel, title, blocks_of, role)
  local nodes, half = {}, math.floor((page.right - page.margin - 80) / 2)
  local x = page.margin + half + 80
  local lit, areas = on_picture(page, panel)
  local y = kit.put(nodes, title, page.margin, page.text_top - 12, page.right - page.margin) + 20
  local blocks = function(of) return blocks_of(of, true) end
  local texts = told(page, panel, { x = page.margin, y = y, width = half, height = page.low_bottom - y }, blocks, role, 1)
  local call = kit.text(page, "caption", words_of(page, "touch_a_group"), { colour = page.light.accent, id = "invitation" })
  local below = kit.put(nodes, call, x, y + 6, half)
  local line, high = names(page, panel.groups, x, page.right)
  if not texts or below + high > page.low_bottom then return nil end
  return touch.panel(page, join(nodes, texts, down(line, below), areas), false, { before = lit })
end

-- Or the words over the whole width, and the groups below them in a line; nothing if that does not fit either.
local function above(page, panel, title, blocks_of, role)
  local nodes, wide = {}, page.right - page.margin
  local lit, areas = on_picture(page, panel)
  local y = kit.put(nodes, title, page.margin, page.text_top - 12, wide) + 20
  local line, high = names(page, panel.groups, page.margin, page.right)
  local top = page.low_bottom - high
  local texts = told(page, panel, { x = page.margin, y = y, width = wide, height = top - 8 - y }, blocks_of, role, 2)
  return texts and touch.panel(page, join(nodes, texts, down(line, top), areas), false, { before = lit })
end

-- Title and words on the left, the groups in rows on the right; nothing if that does not fit.
local function beside(page, panel, title, blocks_of, role)
  local nodes, half = {}, math.floor((page.right - page.margin - 80) * 0.51)
  local y = kit.put(nodes, title, page.margin, page.text_top, page.right - page.margin) + 28
  local rows, below = marks(page, panel.groups, page.margin + half + 80, y + 4, page.right - page.margin - half - 80)
  local texts = told(page, panel, { x = page.margin, y = y, width = half, height = page.low_bottom - y }, blocks_of, role, 1)
  if not texts or below >= (page.art and page.low_bottom or page.horizon - 216) then return nil end
  return touch.panel(page, join(nodes, texts, rows), false)
end

local function spread(page, panel, title, blocks_of)
  for _, arrange in ipairs(page.art and panel.marks_in and { facing, above } or { beside }) do
    for _, role in ipairs { "body", "note", "column" } do
      local node = arrange(page, panel, title, blocks_of, role)
      if node then return node end
    end
  end
  return nil
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local title = kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
  touch.chosen(page, #panel.groups)
  local function blocks_of(role, called)
    local blocks = {}
    if panel.lead then table.insert(blocks, { node = kit.text(page, role, panel.lead), gap = 0 }) end
    if panel.body then table.insert(blocks, { node = kit.text(page, role, panel.body, { id = "body" }), gap = 24 }) end
    if panel.marks_in and not called then
      table.insert(blocks, { node = kit.text(page, "caption", words_of(page, "touch_a_group"), { colour = page.light.accent, id = "invitation" }), gap = 18, whole = true })
    end
    table.insert(blocks, kit.source(page, panel.source))
    return blocks
  end
  local node = not page.stacked and spread(page, panel, title, blocks_of)
  if node then return node, 1 end
  local blocks = blocks_of("body")
  -- Larger text or portrait: the groups become words.
  local lines = {}
  for _, group_of in ipairs(panel.groups) do
    table.insert(lines, "**" .. group_of.count .. "**\u{2002}" .. group_of.label .. (group_of.note and "\n" .. group_of.note or ""))
  end
  local source = panel.source and table.remove(blocks)
  for _, line in ipairs(lines) do table.insert(blocks, { node = kit.text(page, "body", line, { balance = false }), gap = 16, whole = true }) end
  table.insert(blocks, source)
  local nodes, pages, band = kit.stack(page, title, blocks)
  return touch.panel(page, nodes, band, { before = not band and on_picture(page, panel) or nil }), pages
end

return layout {
  about = "a mark for each person",
  help = {
    { "lead", "one sentence", sample = "sentence", wanted = true },
    { "body", "the words", sample = "paragraphs" },
    { "groups", "one entry a group of people" },
    { "groups.count", "how many they were", sample = "12" },
    { "groups.label", "who they were" },
    { "groups.note", "what is told when the group is touched", sample = "sentence" },
    { "marks_in", "{ x, y, width, height }: the part of the panel's picture in which the marks stand as lights, in its own pixels" },
    { "alt", "what the marks and its picture show, as one would tell somebody who does not see it", sample = "sentence", wanted = true },
  },
  check = function(panel, tell)
    for i, group in ipairs(panel.groups) do
      if group.count < 1 then tell("groups[" .. i .. "].count", "expected 1 or more, found %s", group.count) end
    end
    local box = panel.marks_in
    if box and not panel.art then tell("marks_in", "there is no art on which the marks could stand") end
    if box and (box[3] <= 0 or box[4] <= 0) then tell("marks_in", "expected { x, y, width, height }, the last two larger than 0") end
  end,
  fields = { alt = "text", lead = "text", body = "text", marks_in = { list = "number", count = 4 },
    groups = { required = true, min = 1, list = { fields = { count = "whole!", label = "text!", note = "text" } } } },
  build = illustrated(build, false, on_picture),
}
