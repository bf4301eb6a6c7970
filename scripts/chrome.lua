-- What lies over every panel: the chapter's name, the languages, the line with its light, the arrows.
-- Only what works is shown.
local theme = require "theme"
local kit = require "kit"

-- Touch areas are at least 20 mm on the configured screen where the row allows, never under 15 mm.
local function control_scale(screen)
  if not screen.mm then return 1 end
  return math.min(math.max(1, 20 * screen.mm / 74), math.max(1.5, 15 * screen.mm / 74))
end

local function colours(page)
  local light = page.light
  if page.letterbox then
    local c = theme.chrome
    return { ink = c.ink, soft = c.soft, line = c.line, travelled = c.travelled, accent = c.flame, mark = c.flame, halo = c.halo, ring = nil }
  end
  return { ink = light.ink, soft = light.soft, line = light.line, travelled = light.accent, accent = light.accent,
    mark = light.accent, halo = theme.chrome.halo_day, ring = light.ink }
end

local function languages(page, nodes, c, size)
  local screen, cells = page.screen, {}
  local height = 96 * size
  for _, language in ipairs(screen.languages) do
    local current = language.id == screen.language
    local label = kit.text(page, current and "ui_strong" or "ui", language.name,
      { colour = current and c.ink or c.soft, align = "center", language = language.id, measure = 0 })
    table.insert(cells, { id = language.id, label = label, width = math.max(142 * size, measure(label).width + 40), current = current })
  end
  local total = 0
  for _, cell in ipairs(cells) do total = total + cell.width end
  local x = screen.portrait and page.margin - 24 or page.right + 24 - total
  local y = screen.portrait and 32 or page.bar / 2 - height / 2
  for _, cell in ipairs(cells) do
    local line = cell.label.line
    cell.label.x, cell.label.y, cell.label.width = 0, height / 2 - line / 2, cell.width
    table.insert(nodes, group { x = x, y = y, width = cell.width, height = height, action = "language:" .. cell.id, id = "language-" .. cell.id,
      cell.label,
      cell.current and kit.rect(22, height / 2 + line / 2 + 7, cell.width - 44, 3, c.accent),
    })
    x = x + cell.width
  end
end

local function chapter_name(page, nodes, c)
  local screen = page.screen
  local y = screen.portrait and (page.letterbox and 232 or 156) or page.bar / 2 - 16
  local number = kit.text(page, "ui_strong", tostring(screen.chapter.number), { colour = c.accent, x = page.margin, y = y, measure = 0 })
  table.insert(nodes, number)
  table.insert(nodes, kit.text(page, "ui_strong", screen.chapter.title,
    { colour = c.ink, x = page.margin + measure(number).width + 24, y = y, measure = 0 }))
end

local function arrow(page, nodes, c, x, y, name, size)
  local width, height, icon = 120 * size, 122 * size, 72 * size
  table.insert(nodes, group { x = x - width / 2, y = y - height / 2, width = width, height = height, action = name, id = name,
    picture { file = "art/icons/" .. name .. ".svg", fit = "stretch", tint = c.ink,
      x = width / 2 - icon / 2, y = height / 2 - icon / 2, width = icon, height = icon } })
end

local function line(page, nodes, c, x0, x1, y, names)
  local screen = page.screen
  local count = #screen.chapters
  local step = (x1 - x0) / count
  local position = x0 + step * (screen.chapter.number - 1 + (screen.panel.number - 0.5) / screen.panel.of)
  table.insert(nodes, kit.rect(x0, y - 1, x1 - x0, 2, c.line))
  table.insert(nodes, kit.rect(x0, y - 1.5, position - x0, 3, c.travelled))
  for i = 0, count do
    local passed = x0 + i * step <= position
    table.insert(nodes, kit.rect(x0 + i * step - 1.2, y - 11, 2.4, 12, passed and c.mark or c.soft))
  end
  for i, chapter in ipairs(screen.chapters) do
    local current = i == screen.chapter.number
    local label = kit.text(page, current and "ui_strong" or "ui", names and chapter.title or tostring(chapter.number),
      { colour = current and c.ink or c.soft, measure = 0 })
    label.x, label.y = x0 + (i - 1) * step, y + 14
    if not names then label.x = label.x + step / 2 - 8 end
    -- A name may run up to the next mark; a longer one stands only while its chapter is open.
    if not names or current or measure(label).width < step + (i == count and 200 or 4) then table.insert(nodes, label) end
  end
  local radius = page.portrait and 52 or 58
  table.insert(nodes, kit.halo(position, y, radius, c.halo, 0.55))
  if c.ring then table.insert(nodes, kit.disc(position, y, 12, c.ring)) end
  table.insert(nodes, kit.disc(position, y, 9, theme.chrome.flame))
  table.insert(nodes, kit.disc(position, y, 4.5, theme.chrome.core))
end

return function(screen)
  local page = kit.page(screen)
  local c = colours(page)
  local size = control_scale(screen)
  local nodes = { x = 0, y = 0, width = page.width, height = page.height, id = "chrome" }
  languages(page, nodes, c, size)
  chapter_name(page, nodes, c)
  if screen.portrait then
    line(page, nodes, c, page.margin, page.right, page.height - 230, false)
    arrow(page, nodes, c, page.margin + 48, page.height - 94, "previous", size)
    arrow(page, nodes, c, page.right - 48, page.height - 94, "next", size)
  else
    local y = page.height - 79
    line(page, nodes, c, 364, page.width - 364, y, screen.text_size == "standard")
    arrow(page, nodes, c, 276, y, "previous", size)
    arrow(page, nodes, c, page.width - 276, y, "next", size)
  end
  return group(nodes)
end
