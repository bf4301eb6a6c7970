-- Figures, year by year: a narrow column of words and a chart that stands on the horizon.
local kit = require "kit"
local stage = require "stage"
local chart = require "chart"
local words_of = require "words"

local function legend(page, series)
  if not chart.has_gaps(series) then return nil end
  return { node = kit.text(page, "caption", "\u{2013}\u{2002}" .. words_of(page, "year_without_figure"), { colour = page.light.soft }), gap = 20 }
end

local function blocks_of(page, panel, role)
  local blocks = {}
  if panel.lead then table.insert(blocks, { node = kit.text(page, role, panel.lead), gap = 0 }) end
  if panel.body then table.insert(blocks, { node = kit.text(page, role, panel.body, { id = "body" }), gap = 20 }) end
  table.insert(blocks, legend(page, panel.series))
  local source = kit.source(page, panel.source)
  if source then table.insert(blocks, source) end
  return blocks
end

-- The chart alone, with its title: the page that larger text turns it into.
local function chart_page(page, panel, pages)
  local title = kit.text(page, "title_small", panel.title, { id = "title" })
  local nodes = {}
  local y = kit.put(nodes, title, page.margin, page.text_top, page.right - page.margin)
  local box = { x = page.margin, width = page.right - page.margin, height = math.min(page.horizon - y - 130, 430) }
  local posts, labels = chart.build(page, panel.series, panel.marks, box)
  for _, node in ipairs(labels) do table.insert(nodes, node) end
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return stage.panel(page, nodes, false, { behind = posts })
end

local function build(panel, screen)
  local page = kit.page(screen)
  local title = kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
  if page.portrait then
    local box = { x = page.margin, width = page.right - page.margin, height = page.letterbox and 200 or 330 }
    local posts, labels = chart.build(page, panel.series, panel.marks, box)
    local nodes, pages = kit.stack(page, title, blocks_of(page, panel, "body"))
    for _, node in ipairs(labels) do table.insert(nodes, node) end
    return stage.panel(page, nodes, false, { behind = posts }), pages
  end
  if screen.text_size ~= "standard" then
    local nodes, pages, band = kit.stack(page, title, blocks_of(page, panel, "body"))
    if screen.page > pages then return chart_page(page, panel, pages + 1), pages + 1 end
    for i, node in ipairs(nodes) do
      if node and node.id == "page-number" then table.remove(nodes, i) end
    end
    table.insert(nodes, kit.page_number(page, pages + 1, page.text_top))
    return stage.panel(page, nodes, band), pages + 1
  end
  local nodes, column = {}, 500
  local y = kit.put(nodes, title, page.margin, page.text_top, column) + 24
  local texts, pages = kit.flow(page, blocks_of(page, panel, "note"), page.margin, y, {
    { columns = 1, width = column, height = page.bottom - 24 - y },
  })
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  local x = page.margin + column + 72
  local posts, labels = chart.build(page, panel.series, panel.marks, { x = x, width = page.right - x, height = 430 })
  for _, node in ipairs(labels) do table.insert(nodes, node) end
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return stage.panel(page, nodes, false, { behind = posts }), pages
end

return layout {
  fields = {
    lead = "text",
    body = "text",
    series = { required = true, fields = {
      unit = "text!", from = "whole!", to = "whole!",
      values = { required = true, min = 1, list = { list = "number", count = 2 } },
    } },
    marks = { list = { fields = { year = "whole!", label = "text" } } },
  },
  build = build,
}
