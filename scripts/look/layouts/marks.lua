-- A number shown as marks, one for each person, in groups.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"

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
  local nodes, labels, number_width, name_width = {}, {}, 0, 0
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
    table.insert(nodes, shown)
    y = math.max(below, shown.y + shown.height) + 12
  end
  return nodes, y - 12
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local title = kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
  local function blocks_of(role)
    local blocks = {}
    if panel.lead then table.insert(blocks, { node = kit.text(page, role, panel.lead), gap = 0 }) end
    if panel.body then table.insert(blocks, { node = kit.text(page, role, panel.body, { id = "body" }), gap = 24 }) end
    table.insert(blocks, kit.source(page, panel.source))
    return blocks
  end
  if not page.stacked then
    for _, role in ipairs { "body", "note", "column" } do
      local nodes, half = {}, math.floor((page.right - page.margin - 80) * 0.51)
      local y = kit.put(nodes, title, page.margin, page.text_top, page.right - page.margin) + 28
      local rows, below = marks(page, panel.groups, page.margin + half + 80, y + 4, page.right - page.margin - half - 80)
      local texts, pages = kit.flow(page, blocks_of(role), page.margin, y, { { columns = 1, width = half, height = page.low_bottom - y } })
      if pages == 1 and below < (page.art and page.low_bottom or page.horizon - 216) then
        for _, node in ipairs(rows) do table.insert(nodes, node) end
        for _, node in ipairs(texts) do table.insert(nodes, node) end
        return touch.panel(page, nodes, false), 1
      end
    end
  end
  local blocks = blocks_of("body")
  -- Larger text or portrait: the groups become words.
  local lines = {}
  for _, group_of in ipairs(panel.groups) do table.insert(lines, "**" .. group_of.count .. "**\u{2002}" .. group_of.label) end
  table.insert(blocks, 1, { node = kit.text(page, "body", table.concat(lines, "\n"), { balance = false }), gap = 0, whole = true })
  if blocks[2] then blocks[2].gap = 24 end
  local nodes, pages, band = kit.stack(page, title, blocks)
  return touch.panel(page, nodes, band), pages
end

return layout {
  about = "a mark for each person",
  help = {
    { "lead", "one sentence", sample = "sentence", wanted = true },
    { "body", "the words", sample = "paragraphs" },
    { "groups", "one entry a group of people" },
    { "groups.count", "how many they were", sample = "12" },
    { "groups.label", "who they were" },
  },
  check = function(panel, tell)
    for i, group in ipairs(panel.groups) do
      if group.count < 1 then tell("groups[" .. i .. "].count", "expected 1 or more, found " .. group.count) end
    end
  end,
  fields = { lead = "text", body = "text", groups = { required = true, min = 1, list = { fields = { count = "whole!", label = "text!" } } } },
  build = illustrated(build),
}
