-- A document: its own words on a folded sheet as high as the picture, set as large as the sheet; beside it what it is and how it
-- travelled. Where larger words or low reach leave no room, the sheet has a page of its own, and it is the first.
local kit = require "kit"
local touch = require "touch"
local sheet = require "sheet"
local illustrated = require "illustrated"
local words_of = require "words"
local rows_of = require "rows"

local LARGE, SMALL = { "voice", "utterance", "quote", "person", "event" }, { "voice", "utterance", "quote", "person", "event", "lead", "body", "note" }

local function append(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

-- What stands on the sheet: the words in the visitor's language, and below them, where they differ and as long as both are
-- large, those that are printed. Returns also whether these found no room.
local function on_sheet(page, panel, box, bottom)
  local document, rest = panel.document, {}
  local said = kit.quoted(page, document.translation)
  if document.language ~= page.screen.language then
    table.insert(rest, { role = "note", text = "*" .. document.printed .. "*", language = document.language })
    table.insert(rest, { role = "small", text = words_of(page, "our_translation") })
  end
  local words, fold = sheet.words(page, box, bottom, #rest > 0 and LARGE or SMALL, said, rest)
  if words or #rest == 0 then return words, fold, false end
  words, fold = sheet.words(page, box, bottom, SMALL, said, { rest[2] })
  return words, fold, true
end

-- What the document is; `printed`: and its own words, that stand on no sheet.
local function story(page, panel, role, printed)
  local document, blocks = panel.document, { { node = kit.text(page, role, panel.body, { id = "body" }), gap = 0 } }
  if printed then
    table.insert(blocks, { node = kit.text(page, "note", "*" .. document.printed .. "*", { colour = page.light.soft, language = document.language }), gap = 20 })
  end
  if document.caption then
    table.insert(blocks, { node = kit.text(page, "caption", document.caption, { colour = page.light.soft, measure = 0 }), gap = 20, whole = true })
  end
  table.insert(blocks, kit.source(page, panel.source))
  return blocks
end

local function title_of(page, panel, role) return kit.text(page, role, panel.title, { id = "title" }) end

-- The story on the left, in pages if need be; the sheet on the right on each of them.
local function beside(page, panel)
  local box = sheet.box(page, page.right - 850, page.right, page.head + 22)
  local words, fold, printed = on_sheet(page, panel, box, page.floor)
  if not words then return nil end
  local wide, best, fewest = box.x - 72 - page.margin, nil, nil
  for _, role in ipairs { "body", "note" } do
    local nodes = {}
    local y = kit.put(nodes, kit.rebreak(title_of(page, panel, "title"), wide), page.margin, page.text_top, wide) + 28
    local texts, pages = kit.flow(page, story(page, panel, role, printed), page.margin, y, { { columns = 1, width = wide, height = page.low_bottom - y } })
    append(nodes, texts)
    if not fewest or pages < fewest then best, fewest = nodes, pages end
    if pages == 1 then break end
  end
  append(best, words)
  -- The number stands on the ground in the land, below the story.
  local number = kit.page_number(page, fewest, kit.below_land(page))
  if number then number.x, number.align = page.margin, "start" end
  table.insert(best, number)
  return touch.panel(page, best, false, { before = { sheet.paper(page, box, fold) } }), fewest
end

-- The sheet in the picture, the story below it.
local function above(page, panel)
  if not page.portrait and not page.picture_in_reach then return nil end
  if page.low and page.portrait and page.reach_top > page.top + 16 then return nil end
  local top = (page.letterbox or page.low) and page.top + 16 or rows_of(page.screen, true).bottom + 12
  local box = sheet.box(page, page.portrait and page.margin or page.width / 2 - 560, page.portrait and page.right or page.width / 2 + 560, top)
  local words, fold, printed = on_sheet(page, panel, box, page.floor)
  if not words then return nil end
  if page.low then page.band_top = page.text_top end
  local nodes, pages, band = kit.stack(page, title_of(page, panel, "title"), story(page, panel, "body", printed))
  if band then return nil end
  append(nodes, words)
  return touch.panel(page, nodes, false, { before = { sheet.paper(page, box, fold) } }), pages
end

-- Larger words: the sheet beside the title on the first page, the story on those that follow.
local function in_turn(page, panel)
  local number = kit.number_width(page)
  local box = sheet.box(page, page.margin + 560, page.right - number, page.head + 22)
  local words, fold, printed = on_sheet(page, panel, box, page.floor)
  if not words then return nil end
  local first = page.screen.page == 1
  page.screen.page = math.max(page.screen.page - 1, 1)
  local nodes, pages, band = kit.stack(page, title_of(page, panel, "title"), story(page, panel, "body", printed))
  page.screen.page = first and 1 or page.screen.page + 1
  pages = pages + 1
  if first then
    nodes, band = {}, false
    local title = title_of(page, panel, "title")
    if measure(title, 520).overfull then return nil end
    kit.put(nodes, title, page.margin, page.text_top, 520)
    append(nodes, words)
  else
    for i, node in ipairs(nodes) do
      if node and node.id == "page-number" then table.remove(nodes, i) end
    end
  end
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return touch.panel(page, nodes, band, first and { before = { sheet.paper(page, box, fold) } } or nil), pages
end

-- Where no sheet has room for them: all words one below the other.
local function plain(page, panel)
  local document, light = panel.document, page.light
  local blocks = { { node = kit.text(page, "lead", kit.quoted(page, document.translation), { id = "quoted" }), gap = 0 } }
  if document.language ~= page.screen.language then
    table.insert(blocks, { node = kit.text(page, "caption", words_of(page, "our_translation"), { colour = light.soft }), gap = 8, whole = true })
    table.insert(blocks, { node = kit.text(page, "note", "*" .. document.printed .. "*", { colour = light.soft, language = document.language }), gap = 24 })
  end
  for i, block in ipairs(story(page, panel, "body")) do
    if i == 1 then block.gap, block.turns = 32, true end
    table.insert(blocks, block)
  end
  local nodes, pages, band = kit.stack(page, title_of(page, panel, "title"), blocks)
  return touch.panel(page, nodes, band), pages
end

local function build(panel, screen)
  local way = (screen.portrait or screen.reach == "low") and above or screen.text_size == "standard" and beside or in_turn
  local node, pages = way(touch.page(screen, panel), panel)
  if node then return node, pages end
  return plain(touch.page(screen, panel), panel)
end

return layout {
  about = "the words of a document on a sheet of paper, and what it is",
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
  build = illustrated(build, true),
}
