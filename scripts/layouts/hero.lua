-- One statement set large on an empty land; what supports it beside it. No light of its own: this kind speaks of the dead.
local kit = require "kit"
local stage = require "stage"

local function build(panel, screen)
  local page = kit.page(screen)
  local title = kit.text(page, "title", panel.title, { id = "title", measure = 40, balance = false })
  local blocks = {}
  if panel.body then table.insert(blocks, { node = kit.text(page, "body", panel.body, { id = "body" }), gap = 28 }) end
  local source = kit.source(page, panel.source)
  if source then table.insert(blocks, source) end
  local lead = panel.lead and { node = kit.text(page, "lead", panel.lead, { id = "lead" }), gap = 0 }
  if page.portrait or screen.text_size ~= "standard" then
    if lead then table.insert(blocks, 1, lead) end
    local nodes, pages, band = kit.stack(page, title, blocks)
    return stage.panel(page, nodes, band), pages
  end
  -- The statement and the lead on the left, the rest in a narrower column on the right.
  local nodes, left, gap = {}, 880, 112
  local y = kit.put(nodes, title, page.margin, page.text_top, left + 60) + 36
  if lead then y = kit.put(nodes, lead.node, page.margin, y, left) end
  local right = page.margin + left + gap
  local texts, pages, way = kit.flow(page, blocks, right, page.text_top + 20, {
    { columns = 1, width = page.right - right, height = page.low_bottom - page.text_top - 20 },
  })
  if y > page.low_bottom or pages > 1 then
    if lead then table.insert(blocks, 1, lead) end
    local band
    nodes, pages, band = kit.stack(page, title, blocks)
    return stage.panel(page, nodes, band), pages
  end
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  return stage.panel(page, nodes, way.band), pages
end

return layout {
  fields = { lead = "text", body = "text" },
  build = build,
}
