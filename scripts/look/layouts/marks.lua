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

-- A row for each group: its number, its name, its marks, each in its own column. Returns nodes and the y below them.
local function marks(page, groups, x, y, room)
  local nodes, labels, number_width, name_width, _, least = {}, {}, 0, 0, kit.finger(page.screen)
  for i, group_of in ipairs(groups) do
    local number = kit.text(page, "caption", "**" .. group_of.count .. "**", { align = "end", measure = 0 })
    local name = kit.text(page, "caption", group_of.label, { measure = 0 })
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
    table.insert(nodes, group { id = "near", x = x, y = y + math.min(deep - least, 0) / 2, width = room, height = math.max(deep, least), action = "choose:" .. i })
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
  return shape { x = group_at.x, y = placed.y, width = group_at.width, height = placed.height, colour = theme.chrome.core,
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
      width = width, height = height, action = "choose:" .. i })
  end
  return nodes, areas
end

-- Each group's number and name, two beside one another, to be touched. Returns the nodes and the y below them.
local function names(page, groups, x, y, room)
  local nodes, numbers, least, gap = {}, 0, kit.finger(page.screen), 32
  local half, parts = (room - gap) / 2, {}
  for i, group_of in ipairs(groups) do
    local colour = page.screen.choice == i and page.light.accent or page.light.ink
    parts[i] = { number = kit.text(page, "place", tostring(group_of.count), { align = "end", measure = 0, colour = page.light.accent }),
      name = kit.text(page, "caption", group_of.label, { measure = 0, colour = colour, balance = false }) }
    numbers = math.max(numbers, measure(parts[i].number).width + 2)
  end
  for i, part in ipairs(parts) do
    local width = half - numbers - 18
    local deep = math.max(least, measure(part.name, width).height)
    local cell = group { x = x + (i - 1) % 2 * (half + gap), y = y, width = half, height = deep, action = "choose:" .. i }
    part.number.x, part.number.y, part.number.width = 0, (deep - part.number.line) / 2, numbers
    part.name.x, part.name.y, part.name.width = numbers + 18, (deep - measure(part.name, width).height) / 2 + 4, width
    table.insert(cell, part.number)
    table.insert(cell, part.name)
    table.insert(nodes, cell)
    part.deep = deep
    if i % 2 == 0 or i == #parts then y = y + math.max(deep, i % 2 == 0 and parts[i - 1].deep or 0) + 8 end
  end
  return nodes, y - 8
end

-- The words on the left, or what is told of the chosen group; nothing if they have no room.
local function told(page, panel, area, blocks_of, role)
  local group_of = panel.groups[page.screen.choice]
  if not group_of then
    local texts, pages = kit.flow(page, blocks_of(role), area.x, area.y, { { columns = 1, width = area.width, height = area.height } })
    return pages == 1 and texts or nil
  end
  return touch.card(page, area, function(of)
    local blocks = { { node = kit.text(page, "place", group_of.count .. "\u{2002}" .. group_of.label, { colour = page.light.accent, id = "chosen", measure = 0 }), gap = 0, whole = true } }
    if group_of.note then table.insert(blocks, { node = kit.text(page, of, group_of.note, { id = "body" }), gap = 8 }) end
    return blocks
  end, touch.steps(page, #panel.groups))
end

-- Title and words on the left, the groups on the right; nothing if that does not fit above the picture.
local function spread(page, panel, title, blocks_of)
  local half = math.floor((page.right - page.margin - 80) * 0.51)
  for _, role in ipairs { "body", "note", "column" } do
    local nodes = {}
    local y = kit.put(nodes, title, page.margin, page.text_top, page.right - page.margin) + 28
    local x, room = page.margin + half + 80, page.right - page.margin - half - 80
    local lit, areas = on_picture(page, panel)
    local rows, below = (lit and names or marks)(page, panel.groups, x, lit and y - 10 or y + 4, room)
    local texts = told(page, panel, { x = page.margin, y = y, width = half, height = page.low_bottom - y }, blocks_of, role)
    if texts and below < (page.art and page.low_bottom or page.horizon - 216) then
      for _, list in ipairs { rows, texts, areas or {} } do
        for _, node in ipairs(list) do table.insert(nodes, node) end
      end
      return touch.panel(page, nodes, false, { before = lit })
    end
  end
  return nil
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local title = kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
  touch.chosen(page, #panel.groups)
  local function blocks_of(role)
    local blocks = {}
    if panel.lead then table.insert(blocks, { node = kit.text(page, role, panel.lead), gap = 0 }) end
    if panel.body then table.insert(blocks, { node = kit.text(page, role, panel.body, { id = "body" }), gap = 24 }) end
    if panel.marks_in then
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
  },
  check = function(panel, tell)
    for i, group in ipairs(panel.groups) do
      if group.count < 1 then tell("groups[" .. i .. "].count", "expected 1 or more, found " .. group.count) end
    end
    local box = panel.marks_in
    if box and not panel.art then tell("marks_in", "there is no art on which the marks could stand") end
    if box and (box[3] <= 0 or box[4] <= 0) then tell("marks_in", "expected { x, y, width, height }, the last two larger than 0") end
  end,
  fields = { lead = "text", body = "text", marks_in = { list = "number", count = 4 },
    groups = { required = true, min = 1, list = { fields = { count = "whole!", label = "text!", note = "text" } } } },
  build = illustrated(build, false, on_picture),
}
