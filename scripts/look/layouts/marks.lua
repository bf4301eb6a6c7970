-- A number shown as marks, one for each person, in groups. Where the panel's picture has places for them (`rows`), the marks are
-- lights on it; else they stand in rows beside the words. A group can be touched: its marks stay lit, and who they were is told.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"
local words_of = require "words"

local DOT, PITCH, TEN = 4.2, 13, 8 -- a mark's radius, the step between marks, the air after ten of them

local function disc(cx, cy, r)
  return string.format("M%.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fZ", cx, cy - r, r, r, cx, cy + r, r, r, cx, cy - r)
end

-- While one group is chosen the others are dim.
local function strength(page, i) return (page.screen.choice == 0 or page.screen.choice == i) and 1 or 0.28 end

-- The marks of one group in rows of `across`, as a shape.
local function dots(page, i, count, across, x, y)
  local path = {}
  for at = 0, count - 1 do
    local column, row = at % across, at // across
    table.insert(path, disc(column * PITCH + column // 10 * TEN + DOT, row * PITCH + DOT, DOT))
  end
  local wide, high = across * PITCH + across // 10 * TEN, math.ceil(count / across) * PITCH
  return shape { x = x, y = y, width = wide, height = high, colour = page.light.accent, opacity = strength(page, i), path = table.concat(path), box = { 0, 0, wide, high } }
end

-- Where all marks lie along the rows of the picture, evenly: { x, y } each, and how far apart they are.
local function places_on(box, rows, total)
  local wide, high = picture_size(box.spec.file)
  local kx, ky, whole, list, places = box.width / wide, box.height / high, 0, {}, {}
  for i, row in ipairs(rows) do
    local x0, y0, x1, y1 = box.x + row.from[1] * kx, box.y + row.from[2] * ky, box.x + row.to[1] * kx, box.y + row.to[2] * ky
    list[i] = { x = x0, y = y0, dx = x1 - x0, dy = y1 - y0, length = math.max(math.sqrt((x1 - x0) ^ 2 + (y1 - y0) ^ 2), 1) }
    whole = whole + list[i].length
  end
  local step = whole / total
  for i = 1, total do
    local at, row = (i - 0.5) * step, 1
    while row < #list and at > list[row].length do at, row = at - list[row].length, row + 1 end
    local along = math.min(at / list[row].length, 1)
    places[i] = { x = list[row].x + list[row].dx * along, y = list[row].y + list[row].dy * along }
  end
  return places, step
end

-- The marks as lights on the panel's picture, group after group.
local function lights(page, panel)
  if not panel.rows then return {} end
  local total, nodes, at = 0, {}, 0
  for _, each in ipairs(panel.groups) do total = total + each.count end
  local places, step = places_on(page.art, panel.rows, total)
  local radius = math.max(math.min(step * 0.36, 5.5), 1.6)
  local colour = page.light.text == "light" and page.light.accent or "#F2B54D"
  for i, each in ipairs(panel.groups) do
    local path = {}
    for j = at + 1, at + each.count do table.insert(path, disc(places[j].x - page.art.x, places[j].y - page.art.y, radius)) end
    at = at + each.count
    table.insert(nodes, shape { x = page.art.x, y = page.art.y, width = page.art.width, height = page.art.height, colour = colour, opacity = strength(page, i),
      path = table.concat(path), box = { 0, 0, page.art.width, page.art.height }, id = "group-" .. i })
  end
  return nodes
end

-- A name for each group, to be touched, side by side in as many lines as they need, the last ending at `bottom`; and where they begin.
local function names(page, groups, bottom)
  local _, least = kit.finger(page.screen)
  local lines, across, wide = { {} }, 0, page.right - page.margin
  for i, each in ipairs(groups) do
    local node = kit.text(page, "caption", "**" .. each.count .. "**\u{2002}" .. each.label,
      { measure = 0, colour = page.screen.choice == i and page.light.accent or page.light.ink, opacity = strength(page, i) < 1 and 0.6 or 1 })
    local width = measure(node).width + 34
    if across > 0 and across + width > wide then across = 0 table.insert(lines, {}) end
    table.insert(lines[#lines], { node = node, x = page.margin + across, width = width, number = i })
    across = across + width + 12
  end
  local nodes, y = {}, bottom - #lines * least
  for i, line in ipairs(lines) do
    for _, each in ipairs(line) do
      each.node.x, each.node.y, each.node.width = 0, (least - each.node.line) / 2, each.width
      table.insert(nodes, group { x = each.x, y = y + (i - 1) * least, width = each.width, height = least, action = "choose:" .. each.number, each.node })
    end
  end
  return nodes, y
end

-- Who the chosen group were.
local function told(page, panel, area)
  local chosen = panel.groups[page.screen.choice]
  return touch.placed(page, { area }, function(role)
    local blocks = { { node = kit.text(page, "event", kit.number(chosen.count, page.screen.language) .. "\u{2002}" .. chosen.label, { colour = page.light.accent, measure = 0, id = "chosen" }), gap = 0, whole = true } }
    if chosen.text then table.insert(blocks, { node = kit.text(page, role, chosen.text, { id = "body" }), gap = 12 }) end
    return blocks
  end, touch.steps(page, #panel.groups))
end

-- A row for each group: its number, its name, its marks, each in its own column. Returns nodes and the y below them.
local function table_of(page, groups, x, y, room)
  local nodes, labels, number_width, name_width, _, least = {}, {}, 0, 0, kit.finger(page.screen)
  for i, each in ipairs(groups) do
    local number = kit.text(page, "caption", "**" .. each.count .. "**", { align = "end", measure = 0 })
    local name = kit.text(page, "caption", each.label, { measure = 0 })
    labels[i] = { number = number, name = name }
    number_width = math.max(number_width, measure(number).width + 2)
    name_width = math.max(name_width, measure(name).width + 2)
  end
  local left = number_width + 14 + name_width + 28
  local across = math.max(10, math.floor((room - left) / (10 * PITCH + TEN)) * 10)
  for i, each in ipairs(groups) do
    kit.put(nodes, labels[i].number, x, y, number_width)
    local below = kit.put(nodes, labels[i].name, x + number_width + 14, y, name_width)
    local shown = dots(page, i, each.count, across, x + left, y + labels[i].name.line / 2 - DOT)
    table.insert(nodes, shown)
    local deep = math.max(below, shown.y + shown.height) + 12 - y
    table.insert(nodes, group { id = "near", x = x, y = y - math.max(least - deep, 0) / 2, width = room, height = math.max(deep, least), action = "choose:" .. i })
    y = y + deep
  end
  return nodes, y - 12
end

local function append(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

local function blocks_of(page, panel, role)
  local blocks = {}
  if panel.lead then table.insert(blocks, { node = kit.text(page, role, panel.lead, { id = "lead" }), gap = 0 }) end
  if panel.body then table.insert(blocks, { node = kit.text(page, role, panel.body, { id = "body" }), gap = 16 }) end
  table.insert(blocks, kit.source(page, panel.source))
  return blocks
end

-- The words above the picture with its lights, the groups' names between them; nothing if they do not fit.
local function above(page, panel, title, role)
  local nodes, wide = {}, page.right - page.margin
  local labels, top = names(page, panel.groups, page.low_bottom)
  local invitation = kit.text(page, "caption", words_of(page, "touch_a_group"), { colour = page.light.soft, measure = 0 })
  local y = kit.put(nodes, title, page.margin, page.text_top - 20, wide) + 18
  local area = { x = page.margin, y = y, width = wide, height = top - 12 - y - (page.screen.choice == 0 and invitation.line + 6 or 0) }
  if page.screen.choice > 0 then
    append(nodes, (told(page, panel, area)))
  else
    local half = (wide - 80) / 2
    local texts, pages = kit.flow(page, blocks_of(page, panel, role), page.margin, y,
      { { columns = half >= 620 and 2 or 1, width = half >= 620 and half or wide, gap = 80, height = area.height } }, 1)
    if area.height < 90 or pages > 1 then return nil end
    append(nodes, texts)
    kit.put(nodes, invitation, page.margin, top - invitation.line - 2, wide)
  end
  append(nodes, labels)
  return nodes
end

-- The words on the left, the marks in rows on the right; nothing if they do not fit.
local function beside(page, panel, title, role)
  local nodes, half = {}, math.floor((page.right - page.margin - 80) * 0.51)
  local y = kit.put(nodes, title, page.margin, page.text_top, page.right - page.margin) + 28
  local rows, below = table_of(page, panel.groups, page.margin + half + 80, y + 4, page.right - page.margin - half - 80)
  if below > (page.art and page.low_bottom or page.horizon - 60) then return nil end
  local area = { x = page.margin, y = y, width = half, height = page.low_bottom - y }
  if page.screen.choice > 0 then
    append(nodes, (told(page, panel, area)))
  else
    local texts, pages = kit.flow(page, blocks_of(page, panel, role), page.margin, y, { { columns = 1, width = half, height = area.height } }, 1)
    if pages > 1 then return nil end
    append(nodes, texts)
  end
  append(nodes, rows)
  return nodes
end

-- Larger text, portrait, low reach: the groups in words, each to be touched where it stands in the picture.
local function stacked(page, panel, title)
  if page.screen.choice > 0 then
    local area = { x = page.margin, y = page.text_top, width = page.right - page.margin, height = page.low_bottom - page.text_top }
    local nodes, taken = told(page, panel, area)
    return touch.panel(page, nodes, not taken), 1
  end
  local blocks, lines = blocks_of(page, panel, "body"), {}
  for _, each in ipairs(panel.groups) do
    table.insert(lines, "**" .. each.count .. "**\u{2002}" .. each.label .. (each.text and "\n" .. each.text or ""))
  end
  table.insert(blocks, 1, { node = kit.text(page, "body", table.concat(lines, "\n"), { balance = false }), gap = 0 })
  if blocks[2] then blocks[2].gap = 24 end
  local nodes, pages, band = kit.stack(page, title, blocks)
  return touch.panel(page, nodes, band), pages
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  touch.chosen(page, #panel.groups)
  local title = kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
  for _, role in ipairs(page.stacked and {} or { "body", "note", "column" }) do
    local arrange = page.art and panel.rows and above or beside
    local nodes = arrange(page, panel, title, role)
    if nodes then return touch.panel(page, nodes, false), 1 end
  end
  return stacked(page, panel, title)
end

return layout {
  about = "a mark for each person",
  help = {
    { "lead", "one sentence", sample = "sentence", wanted = true },
    { "body", "the words", sample = "paragraphs" },
    { "groups", "one entry a group of people" },
    { "groups.count", "how many they were", sample = "12" },
    { "groups.label", "who they were" },
    { "groups.text", "what is told of them when they are touched", sample = "sentence" },
    { "rows", "lines on the panel's `art` along which all marks lie as lights, one after another" },
    { "rows.from", "where one begins, in the drawing's own pixels: { from the left, from the top }" },
    { "rows.to", "where it ends" },
  },
  check = function(panel, tell)
    for i, each in ipairs(panel.groups) do
      if each.count < 1 then tell("groups[" .. i .. "].count", "expected 1 or more, found " .. each.count) end
    end
    if panel.rows and not panel.art then tell("rows", "there is no picture to set the marks on: it wants art") end
  end,
  fields = {
    lead = "text",
    body = "text",
    groups = { required = true, min = 1, list = { fields = { count = "whole!", label = "text!", text = "text" } } },
    rows = { min = 1, list = { fields = {
      from = { required = true, list = "number", count = 2 },
      to = { required = true, list = "number", count = 2 },
    } } },
  },
  build = illustrated(build, false, lights),
}
