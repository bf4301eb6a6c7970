-- A story: a title, paragraphs in one or two columns, art standing on the steppe beside them.
local kit = require "kit"
local stage = require "stage"

-- Art that has been drawn for this place: its size on the steppe, and how far below the horizon it stands.
local standing = {
  ["aul-yurts-night.svg"] = { width = 900, height = 230, foot = 62 },
}

local function art_of(page, panel)
  local art = panel.picture
  local size = art and standing[art.file]
  if not size then return {} end
  local x = art.side == "left" and page.margin or page.width - size.width - (page.portrait and -120 or 40)
  return { stage.art(page, art.file, x, size.width, size.height, size.foot) }
end

local function build(panel, screen)
  local page = kit.page(screen)
  local before = art_of(page, panel)
  local blocks = { { node = kit.text(page, "body", panel.body, { id = "body" }), gap = 0 } }
  local source = kit.source(page, panel.source)
  if source then table.insert(blocks, source) end
  local title = kit.text(page, "title", panel.title, { id = "title" })
  if page.portrait or screen.text_size ~= "standard" then
    local nodes, pages, band = kit.stack(page, title, blocks)
    return stage.panel(page, nodes, band, { before = before }), pages
  end
  local nodes = {}
  local y = kit.put(nodes, title, page.margin, page.text_top, page.right - page.margin) + 32
  local wide = (page.right - page.margin - 96) / 2
  local texts, pages, way = kit.flow(page, blocks, page.margin, y, {
    { columns = 1, width = 800, height = page.text_bottom - y },
    { columns = 2, width = math.min(wide, 800), gap = 96, height = page.text_bottom - y },
    { columns = 2, width = wide, gap = 96, height = page.low_bottom - 40 - y },
    { columns = 2, width = wide, gap = 96, height = page.screen.height - page.bar - 24 - y, band = true },
  })
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return stage.panel(page, nodes, way.band, { before = before }), pages
end

return layout {
  fields = {
    body = "text!",
    picture = { fields = { file = "string!", side = { choice = { "left", "right" } } } },
  },
  build = build,
}
