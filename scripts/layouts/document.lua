-- A document: its own words, typeset, beside what it is and how it travelled. No imitation of old paper.
local kit = require "kit"
local stage = require "stage"
local words_of = require "words"

-- The quoted lines: in the visitor's language, with the printed ones below where they differ.
local function quoted(page, panel)
  local document, light = panel.document, page.light
  local blocks = { { node = kit.text(page, "lead", document.translation, { id = "quoted" }), gap = 0 } }
  if document.language ~= page.screen.language then
    table.insert(blocks, { node = kit.text(page, "caption", words_of(page, "our_translation"), { colour = light.soft }), gap = 8, whole = true })
    table.insert(blocks, { node = kit.text(page, "note", "*" .. document.printed .. "*", { colour = light.soft, language = document.language }),
      gap = 24 })
  end
  if document.caption then
    table.insert(blocks, { node = kit.text(page, "caption", document.caption, { colour = light.soft }), gap = 18, whole = true })
  end
  return blocks
end

local function build(panel, screen)
  local page = kit.page(screen)
  local title = kit.text(page, "title", panel.title, { id = "title" })
  local body = { node = kit.text(page, "body", panel.body, { id = "body" }), gap = 0 }
  local source = kit.source(page, panel.source)
  if not page.portrait and screen.text_size == "standard" then
    for _, role in ipairs { "body", "note" } do
      local nodes = {}
      local y = kit.put(nodes, title, page.margin, page.text_top, page.right - page.margin) + 28
      body.node = kit.text(page, role, panel.body, { id = "body" })
      local left = { body }
      if source then table.insert(left, source) end
      local texts, below = kit.columns(page, { quoted(page, panel), left }, y, 96, page.low_bottom)
      if texts then
        for _, node in ipairs(texts) do table.insert(nodes, node) end
        table.insert(nodes, kit.rect(page.width / 2 - 1, y + 8, 1.5, below - y - 16, page.light.line))
        return stage.panel(page, nodes, false), 1
      end
    end
  end
  local blocks = quoted(page, panel)
  body.gap = 32
  body.node = kit.text(page, "body", panel.body, { id = "body" })
  table.insert(blocks, body)
  if source then table.insert(blocks, source) end
  local nodes, pages, band = kit.stack(page, title, blocks)
  return stage.panel(page, nodes, band), pages
end

return layout {
  fields = {
    body = "text!",
    document = { required = true, fields = { language = "string!", printed = "string!", translation = "text!", caption = "text" } },
  },
  build = build,
}
