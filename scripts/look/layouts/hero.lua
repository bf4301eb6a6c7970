-- One statement set large on an empty land; what supports it beside it. No light of its own: this kind speaks of the dead.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"

local function blocks_of(page, panel, role)
  local blocks = {}
  if panel.body then table.insert(blocks, { node = kit.text(page, role, panel.body, { id = "body" }), gap = 28 }) end
  local source = kit.source(page, panel.source)
  if source then table.insert(blocks, source) end
  return blocks
end

local function statement(page, panel)
  return kit.text(page, "title", panel.title, { id = "title", measure = 40, balance = false })
end

-- The statement and the lead on the left, the rest in a narrower column on the right; nothing if it does not fit.
local function spread(page, panel, lead, left, role)
  local nodes, title = {}, statement(page, panel)
  if measure(title, left).lines > #string.split(panel.title, "\n") then return nil end
  local y = kit.put(nodes, title, page.margin, page.text_top, left) + 36
  if lead then y = kit.put(nodes, lead.node, page.margin, y, left) end
  local right = page.margin + left + 64
  local texts, pages = kit.flow(page, blocks_of(page, panel, role), right, page.text_top + 20, {
    { columns = 1, width = page.right - right, height = page.low_bottom - page.text_top - 20 },
  })
  if y > page.low_bottom or pages > 1 then return nil end
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  return nodes
end

-- All in one column, beside the picture or above it; nothing if it does not fit.
local function narrow(page, panel, lead, role)
  local nodes, wide = {}, math.min(page.right - page.margin, 1180)
  local title = statement(page, panel)
  title.text, title.balance = string.replace(title.text, "\n", " "), true
  local y = kit.put(nodes, title, page.margin, page.text_top, wide) + 28
  local blocks = blocks_of(page, panel, role)
  if lead then table.insert(blocks, 1, lead) end
  local texts, pages = kit.flow(page, blocks, page.margin, y, { { columns = 1, width = wide, height = page.low_bottom - y } })
  if pages > 1 then return nil end
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  return nodes
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local lead = panel.lead and { node = kit.text(page, "lead", panel.lead, { id = "lead" }), gap = 0 }
  if not page.stacked then
    local wide = page.right - page.margin
    for _, role in ipairs { "body", "note", "column" } do
      for _, left in ipairs(wide > 1500 and { 928, 1040, 1160 } or {}) do
        local nodes = spread(page, panel, lead, left, role)
        if nodes then return touch.panel(page, nodes, false), 1 end
      end
      local nodes = page.art and role ~= "column" and narrow(page, panel, lead, role)
      if nodes then return touch.panel(page, nodes, false), 1 end
    end
  end
  local blocks = blocks_of(page, panel, "body")
  if lead then table.insert(blocks, 1, lead) end
  local nodes, pages, band = kit.stack(page, statement(page, panel), blocks)
  return touch.panel(page, nodes, band), pages
end

return layout {
  about = "one statement, large, and what supports it",
  help = {
    { "lead", "the statement", sample = "sentence", wanted = true },
    { "body", "what supports it", sample = "paragraphs", wanted = true },
  },
  fields = { lead = "text", body = "text" },
  build = illustrated(build),
}
