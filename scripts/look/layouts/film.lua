-- A film: its title, what it tells, and who made it. Names are all of one size.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"

-- As it is written in the visitor's language, if that is told.
local function plain(name) return type(name) == "table" and (name.written or name[1]) or name end

local function credits(page, list, x, y, width)
  local nodes = {}
  for i, credit in ipairs(list) do
    if i > 1 then y = y + 24 end
    y = kit.put(nodes, kit.text(page, "label", credit.label, { colour = page.light.accent }), x, y, width)
    for _, name in ipairs(credit.names) do
      local node = kit.text(page, "name", plain(name), { measure = 0 })
      local size = measure(node)
      local below = kit.put(nodes, node, x, y, math.min(size.width + 2, width))
      if type(name) == "table" and name.role then
        local role = kit.text(page, "part", name.role, { colour = page.light.soft, measure = 0 })
        role.x, role.y, role.width = x + size.width + 28, y - 2, math.max(width - size.width - 28, 120)
        table.insert(nodes, role)
      end
      y = below
    end
  end
  return nodes, y
end

-- The credits as running text, for larger sizes and portrait.
local function credit_blocks(page, list)
  local blocks = {}
  for _, credit in ipairs(list) do
    table.insert(blocks, { node = kit.text(page, "label", credit.label, { colour = page.light.accent }), gap = 28, whole = true, heads = true })
    local lines = {}
    for _, name in ipairs(credit.names) do
      local role = type(name) == "table" and name.role
      table.insert(lines, plain(name) .. (role and " \u{2013} *" .. role .. "*" or ""))
    end
    table.insert(blocks, { node = kit.text(page, "name", table.concat(lines, "\n"), { balance = false }), gap = 2, whole = true })
  end
  return blocks
end

local function text_blocks(page, panel, role)
  local blocks = {}
  if panel.lead then table.insert(blocks, { node = kit.text(page, role, panel.lead, { id = "lead" }), gap = 0 }) end
  if panel.body then table.insert(blocks, { node = kit.text(page, role, panel.body, { id = "body" }), gap = 20 }) end
  return blocks
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local light, source = page.light, kit.source(page, panel.source)
  if page.stacked then
    local blocks = text_blocks(page, panel, "body")
    if panel.alternative_titles then
      table.insert(blocks, 1, { node = kit.text(page, "alternative", panel.alternative_titles, { colour = light.soft }), gap = 0 })
      blocks[2].gap = 24
    end
    for _, block in ipairs(credit_blocks(page, panel.credits)) do table.insert(blocks, block) end
    if source then table.insert(blocks, source) end
    local nodes, pages, band = kit.stack(page, kit.text(page, "title", panel.original_title, { id = "title" }), blocks)
    return touch.panel(page, nodes, band), pages
  end
  local nodes, wide = {}, page.right - page.margin
  local column = wide > 1500 and 880 or math.floor(wide * 0.52)
  local title
  for _, role in ipairs { "hero", "title", "event" } do
    title = kit.text(page, role, panel.original_title, { id = "title" })
    if not measure(title, column).overfull then break end
  end
  local y = kit.put(nodes, title, page.margin - 4, page.text_top - 32, column)
  if panel.alternative_titles then
    y = kit.put(nodes, kit.text(page, "alternative", panel.alternative_titles, { colour = light.soft }), page.margin, y + 12, column)
  end
  local texts, pages
  for _, role in ipairs { "note", "column" } do
    local blocks = text_blocks(page, panel, role)
    if source then table.insert(blocks, source) end
    texts, pages = kit.flow(page, blocks, page.margin, y + 20, { { columns = 1, width = column, height = page.low_bottom - y - 20 } })
    if pages == 1 then break end
  end
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  local x = page.margin + column + (wide > 1500 and 216 or 72)
  local list, below = credits(page, panel.credits, x, page.text_top, page.right - x)
  -- A long list begins as high as the title, if that keeps it off the land.
  local raised = math.min(math.max(below - page.floor, 0), 32)
  for _, node in ipairs(list) do
    node.y = node.y - raised
    table.insert(nodes, node)
  end
  return touch.panel(page, nodes, false), pages
end

return layout {
  about = "a film and who made it",
  help = {
    { "original_title", "the film's title as it was given, large, in place of the panel's" },
    { "alternative_titles", "its titles elsewhere" },
    { "lead", "one sentence about it", sample = "sentence" },
    { "body", "the words", sample = "paragraphs" },
    { "credits", "one entry a task" },
    { "credits.label", "the task: direction, camera" },
    { "credits.names", "the people, each a name between quotes, or { \"A name\", role = …, written = … }", sample = "{ \"A. Name\" }" },
    { "credits.names[1]", "the name" },
    { "credits.names.role", "whom they play" },
    { "credits.names.written", "the name in the letters of each language" },
  },
  fields = {
    original_title = "string!",
    alternative_titles = "text",
    lead = "text",
    body = "text",
    credits = { required = true, list = { fields = {
      label = "text!",
      names = { required = true, min = 1, list = { fields = { "string!", role = "text", written = "text" }, short = "string" } },
    } } },
  },
  build = illustrated(build),
}
