-- Figures, year by year: a narrow column of words and a chart that stands before the land.
local kit = require "kit"
local chart = require "chart"
local touch = require "touch"
local illustrated = require "illustrated"
local words_of = require "words"
local rows_of = require "rows"

-- The years without a figure, in words.
local function legend(page, series)
  local gaps = chart.gaps(series)
  if gaps == "" then return nil end
  return { node = kit.text(page, "caption", gaps .. ": " .. words_of(page, "no_figure"), { colour = page.light.soft, id = "legend" }), gap = 20, whole = true }
end

-- That the posts can be touched, above them.
local function invite(page, nodes, x, y)
  if page.screen.choice > 0 then return end
  local node = kit.text(page, "caption", words_of(page, "touch_a_post"), { colour = page.light.accent, measure = 0, id = "invitation" })
  kit.put(nodes, node, x, y, page.right - kit.number_width(page) - x)
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

-- The chosen year, large, with what is known of it.
local function reading_of(page, panel)
  local series = panel.series
  local year = series.from + page.screen.choice - 1
  local value = chart.value(series, year)
  local label, text
  for _, mark in ipairs(panel.marks or {}) do
    if mark.year == year then label, text = mark.label, mark.text end
  end
  return function(role)
    local told = value and kit.number(value, page.screen.language) .. "\u{A0}" .. series.unit or words_of(page, "no_figure")
    local blocks = {
      { node = kit.text(page, "place", tostring(year), { colour = page.light.accent, id = "chosen" }), gap = 0, whole = true, heads = true },
      { node = kit.text(page, "lead", "**" .. told .. "**", { id = "value" }), gap = 4, whole = true },
    }
    if label then table.insert(blocks, { node = kit.text(page, role, label), gap = 8, whole = true }) end
    if text then table.insert(blocks, { node = kit.text(page, role, text, { id = "life" }), gap = 20 }) end
    return blocks
  end, touch.steps(page, series.to - series.from + 1)
end

local function append(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

local function title_of(page, panel)
  return kit.text(page, page.portrait and "title" or "title_small", panel.title, { id = "title" })
end

-- The number of a page that stands among the words gives way to another.
local function renumber(page, nodes, pages)
  for i, node in ipairs(nodes) do
    if node and node.id == "page-number" then table.remove(nodes, i) end
  end
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
end

-- The chart alone on a page, below its title or what was chosen; in low reach among the words.
local function chart_page(page, panel, pages)
  local nodes, wide = {}, page.right - page.margin
  local risen = kit.over_land(page)
  local among = page.low and not page.picture_in_reach or risen
  if risen then page.text_top = page.band_top end
  local base = among and page.text_bottom - 12 - kit.text(page, "axis", "0").line or chart.base(page)
  local top = among and page.text_top or page.low and page.top + 24 or page.text_top
  local y
  if page.screen.choice > 0 then
    local blocks, list = reading_of(page, panel)
    local areas = {}
    for _, height in ipairs { 230, 300, 370 } do
      if page.low and not among then height = page.text_bottom - page.text_top end
      -- The page's number keeps its place beside them.
      table.insert(areas, { x = page.margin, y = page.text_top, width = wide - 170, height = height })
    end
    local card, area = touch.placed(page, areas, blocks, list)
    append(nodes, card)
    if not area then
      table.insert(nodes, kit.page_number(page, pages, page.text_top))
      return touch.panel(page, nodes, not page.portrait, { bare = true })
    end
    y = page.low and not among and top or area.y + area.height
  else
    local title = title_of(page, panel)
    title.text = string.replace(title.text, "\n", " ")
    y = kit.put(nodes, title, page.margin, page.text_top, wide - math.max(160, kit.number_width(page)))
    if page.low and not among then y = top end
  end
  if y > page.text_top then y = math.max(y, page.text_top + kit.text(page, "ui", "0").line) end
  -- What is marked has two lines over its post.
  local above = 2 * kit.text(page, "value", "0").line + 30
  local bare = base - y - above < kit.finger(page.screen)
  local box = { x = page.margin, width = wide, height = math.max(math.min(base - y - (bare and 16 or above), 510), 60),
    base = among and base or nil, top = y }
  local posts, labels = chart.build(page, panel.series, panel.marks, box)
  if among then append(nodes, posts) end
  append(nodes, labels)
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return touch.panel(page, nodes, risen, { after = not among and posts or nil, bare = true })
end

-- The chart in the picture, the words below it.
local function below_picture(page, panel)
  if page.low then page.band_top = page.text_top end -- no plain band may cover the chart
  local height = page.low and page.horizon - page.top - 50 or page.letterbox and 280 or 410
  local rows = rows_of(page.screen, not page.letterbox)
  local box = { x = page.margin, width = page.right - page.margin, height = height, top = page.letterbox and page.top or rows.bottom }
  local posts, labels = chart.build(page, panel.series, panel.marks, box)
  local nodes, pages, band = kit.stack(page, title_of(page, panel), blocks_of(page, panel, "body"))
  if page.screen.choice > 0 then
    local blocks, list = reading_of(page, panel)
    local area = { x = page.margin, y = page.text_top, width = page.right - page.margin, height = page.text_bottom - page.text_top }
    nodes, area = touch.placed(page, { area }, blocks, list)
    band = not area
  end
  if not band then append(nodes, labels) end
  return touch.panel(page, nodes, band, { after = posts, bare = true }), pages
end

-- Words first, the chart on a page of its own.
local function in_turn(page, panel)
  local nodes, pages, band = kit.stack(page, title_of(page, panel), blocks_of(page, panel, "body"))
  if page.screen.page > pages then return chart_page(touch.page(page.screen, panel), panel, pages + 1), pages + 1 end
  renumber(page, nodes, pages + 1)
  return touch.panel(page, nodes, band), pages + 1
end

-- Longer words take a wider column and smaller type, then pages.
local BESIDE = { { 500, "note" }, { 580, "note" }, { 500, "column" }, { 580, "column" } }

local function beside(page, panel)
  local nodes, texts, pages, area, column
  for _, way in ipairs(BESIDE) do
    nodes, column = {}, way[1]
    local y = kit.put(nodes, title_of(page, panel), page.margin, page.text_top, column) + 24
    area = { x = page.margin, y = y, width = column, height = page.floor - page.own_height - y }
    texts, pages = kit.flow(page, blocks_of(page, panel, way[2]), page.margin, y, { { columns = 1, width = column, height = area.height } })
    if pages == 1 then break end
  end
  if page.screen.choice > 0 then texts = touch.placed(page, { area }, reading_of(page, panel)) end
  append(nodes, texts)
  local x = page.margin + column + 72
  local posts, labels = chart.build(page, panel.series, panel.marks, { x = x, width = page.right - x, height = 510 })
  append(nodes, labels)
  invite(page, nodes, x, page.text_top)
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return touch.panel(page, nodes, false, { after = posts, bare = true }), pages
end

local function build(panel, screen)
  local page = touch.page(screen, panel, 500)
  touch.chosen(page, panel.series.to - panel.series.from + 1)
  if page.low and (screen.text_size ~= "standard" or not page.picture_in_reach or kit.over_land(page)) then return in_turn(page, panel) end
  if page.portrait or page.low then return below_picture(page, panel) end
  if screen.text_size ~= "standard" then return in_turn(page, panel) end
  return beside(page, panel)
end

-- What the fields must be together.
local function check(panel, tell)
  local series, seen = panel.series, {}
  if series.from >= series.to then
    tell("series.to", "the chart ends in %s and begins in %s: it must end later", series.to, series.from)
    return
  end
  local function inside(year) return year >= series.from and year <= series.to end
  local function tell_outside(field, year)
    tell(field, "%g lies outside the chart, which goes from %d to %d (series.from and series.to)", year, series.from, series.to)
  end
  for i, value in ipairs(series.values) do
    local year, field = value[1], "series.values[" .. i .. "]"
    if not inside(year) then
      tell_outside(field, year)
    elseif year ~= math.floor(year) then
      tell(field, "%g is no year: each figure is { year, figure }", year)
    elseif seen[year] then
      tell(field, "the year %g stands twice in this list", year)
    elseif value[2] < 0 then
      tell(field, "a figure below nought (%g) cannot stand in this chart", value[2])
    end
    seen[year] = true
  end
  for i, mark in ipairs(panel.marks or {}) do
    if not inside(mark.year) then tell_outside("marks[" .. i .. "].year", mark.year) end
  end
end

return layout {
  about = "figures year by year",
  help = {
    { "lead", "one sentence above the words", sample = "sentence" },
    { "body", "the words beside the chart", sample = "paragraphs", wanted = true },
    { "series", "the figures of the chart" },
    { "series.unit", "what is counted" },
    { "series.from", "the chart's first year", sample = "1900" },
    { "series.to", "the chart's last year", sample = "1910" },
    { "series.values", "{ year, figure } each, the figure as 24000; a year without one is left out, and the chart says so", sample = "{ { 1900, 120 }, { 1905, 300 }, { 1910, 240 } }" },
    { "marks", "years that are marked in the chart" },
    { "marks.year", "a year between from and to", sample = "1905" },
    { "marks.label", "what was then: over its post" },
    { "marks.text", "whom that year met: told when the year is touched", sample = "sentence" },
    { "alt", "what the chart and its picture show, as one would tell somebody who does not see it", sample = "sentence", wanted = true },
  },
  fields = {
    alt = "text",
    lead = "text",
    body = "text",
    series = { required = true, fields = {
      unit = "text!", from = "year!", to = "year!",
      values = { required = true, min = 1, list = { list = "number", count = 2 } },
    } },
    marks = { list = { fields = { year = "year!", label = "text", text = "text" } } },
  },
  check = check,
  build = illustrated(build, true),
}
