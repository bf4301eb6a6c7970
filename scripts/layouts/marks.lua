-- A number shown as marks, one for each person, in groups.
local kit = require "kit"
local stage = require "stage"

local DOT, PITCH, ROWS = 4.2, 13, 10

-- The marks of all groups, each group under its number and name. Returns nodes, width and height.
local function marks(page, groups, x, y, room)
  local nodes, left, lowest = {}, x, y
  local row_top, row_height = y, 0
  for _, group_of in ipairs(groups) do
    local across = math.ceil(group_of.count / ROWS)
    local label = kit.text(page, "caption", "**" .. group_of.count .. "**\u{2002}" .. group_of.label, { measure = 0 })
    local width = math.max(across * PITCH, math.min(measure(label).width + 4, 330))
    if left > x and left + width > x + room then
      left, row_top = x, row_top + row_height + 34
      row_height = 0
    end
    local text = measure(label, width).height
    label.x, label.y, label.width = left, row_top, width
    table.insert(nodes, label)
    local path = {}
    for i = 0, group_of.count - 1 do
      local cx, cy = (i // ROWS) * PITCH + DOT, (i % ROWS) * PITCH + DOT
      table.insert(path, string.format("M%.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fA%.1f %.1f 0 0 1 %.1f %.1fZ",
        cx, cy - DOT, DOT, DOT, cx, cy + DOT, DOT, DOT, cx, cy - DOT))
    end
    local wide, high = across * PITCH, ROWS * PITCH
    table.insert(nodes, shape { x = left, y = row_top + text + 12, width = wide, height = high, colour = page.light.accent,
      path = table.concat(path), box = { 0, 0, wide, high } })
    row_height = math.max(row_height, text + 12 + high)
    lowest = row_top + row_height
    left = left + width + 44
  end
  return nodes, lowest
end

local function build(panel, screen)
  local page = kit.page(screen)
  local title = kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
  local more = {}
  if panel.art == "ship" then more.before = { stage.art(page, "ship-semiramis.svg", page.width * 0.56, 612, 252, 40) } end
  local function blocks_of(role)
    local blocks = {}
    if panel.lead then table.insert(blocks, { node = kit.text(page, role, panel.lead), gap = 0 }) end
    if panel.body then table.insert(blocks, { node = kit.text(page, role, panel.body, { id = "body" }), gap = 24 }) end
    table.insert(blocks, kit.source(page, panel.source))
    return blocks
  end
  if not page.portrait and screen.text_size == "standard" then
    for _, role in ipairs { "body", "note", "column" } do
      local nodes, half = {}, 880
      local y = kit.put(nodes, title, page.margin, page.text_top - 20, page.right - page.margin) + 24
      local dots, below = marks(page, panel.groups, page.margin + half + 96, y + 4, page.right - page.margin - half - 96)
      local texts, pages = kit.flow(page, blocks_of(role), page.margin, y, { { columns = 1, width = half, height = page.low_bottom - y } })
      if pages == 1 and below < page.horizon - 60 then
        for _, node in ipairs(dots) do table.insert(nodes, node) end
        for _, node in ipairs(texts) do table.insert(nodes, node) end
        return stage.panel(page, nodes, false, more), 1
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
  return stage.panel(page, nodes, band, more), pages
end

return layout {
  fields = { lead = "text", body = "text", art = { choice = { "ship" } }, groups = { required = true, min = 1, list = { fields = { count = "whole!", label = "text!" } } } },
  build = build,
}
