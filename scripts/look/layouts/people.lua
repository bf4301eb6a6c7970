-- People by name: the name large, what is known of the life beside it.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"

-- Rows of name and life; nothing when they would go below `bottom`.
local function rows(page, people, y, role, bottom)
  local nodes, wide = {}, page.right - page.margin
  local column = wide > 1400 and 700 or wide
  for _, person in ipairs(people) do
    local name = kit.text(page, "place", person.name, { measure = 0 })
    local below = kit.put(nodes, name, page.margin, y, column)
    local life = kit.text(page, role, person.life, { measure = 0 })
    local lower
    if column < wide then lower = kit.put(nodes, life, page.margin + column + 48, y + 6, wide - column - 48)
    else lower = kit.put(nodes, life, page.margin, below, wide) + 6 end
    y = math.max(below, lower) + 10
  end
  return y - 10 <= bottom and nodes or nil, y - 10
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local title = kit.text(page, "title", panel.title, { id = "title" })
  local source = kit.source(page, panel.source, not page.portrait)
  if not page.stacked then
    for _, role in ipairs { "body", "note" } do
      local nodes, wide = {}, page.right - page.margin
      local y = kit.put(nodes, title, page.margin, page.text_top, wide) + 24
      if panel.lead then y = kit.put(nodes, kit.text(page, role, panel.lead, { id = "lead", measure = 0 }), page.margin, y, wide) + 30 end
      local room = source and measure(source.node, wide).height + 24 or 0
      local list, below = rows(page, panel.people, y, role, page.low_bottom - room)
      if list then
        for _, node in ipairs(list) do table.insert(nodes, node) end
        if source then kit.put(nodes, source.node, page.margin, below + 24, wide) end
        return touch.panel(page, nodes, false), 1
      end
    end
  end
  local blocks = {}
  if panel.lead then table.insert(blocks, { node = kit.text(page, "body", panel.lead, { id = "lead" }), gap = 0 }) end
  for _, person in ipairs(panel.people) do
    table.insert(blocks, { node = kit.text(page, "event", person.name, { measure = 0 }), gap = 32, whole = true, heads = true })
    table.insert(blocks, { node = kit.text(page, "body", person.life), gap = 8 })
  end
  if source then table.insert(blocks, source) end
  local nodes, pages, band = kit.stack(page, title, blocks)
  return touch.panel(page, nodes, band), pages
end

return layout {
  about = "lives, one beside the other",
  help = {
    { "lead", "one sentence above them", sample = "sentence" },
    { "people", "one entry a person" },
    { "people.name", "the name" },
    { "people.life", "the life in a few sentences", sample = "sentence" },
  },
  fields = { lead = "text", people = { required = true, min = 1, list = { fields = { name = "text!", life = "text!" } } } },
  build = illustrated(build),
}
