-- A document: its own words, typeset, beside what it is and how it travelled. No imitation of old paper.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"
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
    table.insert(blocks, { node = kit.text(page, "caption", document.caption, { colour = light.soft, measure = 0 }), gap = 18, whole = true })
  end
  return blocks
end

-- The document and its story beside one another; nothing if they do not fit.
local function side_by_side(page, panel, role)
  local nodes = {}
  local title = kit.text(page, "title", panel.title, { id = "title" })
  local y = kit.put(nodes, title, page.margin, page.text_top, page.right - page.margin) + 32
  local story = { { node = kit.text(page, role, panel.body, { id = "body" }), gap = 0 }, kit.source(page, panel.source) }
  local texts, below = kit.columns(page, { quoted(page, panel), story }, y, 96, page.low_bottom)
  if not texts then return nil end
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  table.insert(nodes, kit.rect(page.width / 2 - 1, y + 8, 1.5, below - y - 16, page.light.line))
  return nodes
end

-- The document alone on the first page, its story in two columns on the second; nothing if they do not fit.
local function in_turn(page, panel, role)
  local nodes, wide = {}, page.right - page.margin
  local title = kit.text(page, "title", panel.title, { id = "title" })
  local y = kit.put(nodes, title, page.margin, page.text_top, wide) + 28
  local height = page.low_bottom - y
  local first, count = kit.flow(page, quoted(page, panel), page.margin, y, { { columns = 1, width = wide, height = height } }, 1)
  local blocks = { { node = kit.text(page, role, panel.body, { id = "body" }), gap = 0 }, kit.source(page, panel.source) }
  local second, more = kit.flow(page, blocks, page.margin, y,
    { { columns = 2, width = (wide - 96) / 2, gap = 96, height = height, unbroken = true } }, 1)
  if count > 1 or more > 1 then return nil end
  for _, node in ipairs(page.screen.page == 1 and first or second) do table.insert(nodes, node) end
  table.insert(nodes, kit.page_number(page, 2, page.text_top))
  return nodes
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  if not page.stacked then
    for pages, arrange in ipairs { side_by_side, in_turn } do
      for _, role in ipairs { "body", "note" } do
        local nodes = arrange(page, panel, role)
        if nodes then return touch.panel(page, nodes, false), pages end
      end
    end
  end
  local blocks = quoted(page, panel)
  table.insert(blocks, { node = kit.text(page, "body", panel.body, { id = "body" }), gap = 32, turns = true })
  table.insert(blocks, kit.source(page, panel.source))
  local nodes, pages, band = kit.stack(page, kit.text(page, "title", panel.title, { id = "title" }), blocks)
  return touch.panel(page, nodes, band), pages
end

return layout {
  about = "the words of a document, and what it is",
  help = {
    { "body", "what the document is", sample = "paragraphs" },
    { "document", "the document itself" },
    { "document.language", "the language it was written in", sample = "language" },
    { "document.printed", "the words as they are printed there", sample = "sentence" },
    { "document.translation", "the same words in every language", sample = "sentence" },
    { "document.caption", "the small line below it" },
  },
  fields = {
    body = "text!",
    document = { required = true, fields = { language = "string!", printed = "string!", translation = "text!", caption = "text" } },
  },
  build = illustrated(build),
}
