-- People by name: each name large, the life below it; two beside one another where there is room. Before them, on a page of
-- its own with the panel's picture, a voice may be heard.
local kit = require "kit"
local touch = require "touch"
local voice = require "voice"
local illustrated = require "illustrated"

-- The people in `across` columns, row by row, from y; nothing when they would go below `bottom`.
local function grid(page, people, y, across, roles, bottom)
  local nodes, gap = {}, 72
  local width = (page.right - page.margin - (across - 1) * gap) / across
  for first = 1, #people, across do
    local deepest = y
    for i = first, math.min(first + across - 1, #people) do
      local x = page.margin + (i - first) * (width + gap)
      local name = kit.text(page, roles[1], people[i].name, { measure = 0, balance = true })
      if measure(name, width).overfull then return nil end
      local below = kit.put(nodes, name, x, y, width)
      deepest = math.max(deepest, kit.put(nodes, kit.text(page, roles[2], people[i].life), x, below + 4, width))
    end
    y = deepest + 24
    if y - 24 > bottom then return nil end
  end
  return nodes, y - 24
end

local ROLES = { { "person", "body" }, { "person", "note" }, { "event", "note" }, { "event", "column" } }

local function spread(page, panel, title, source)
  local wide = page.right - page.margin
  for _, roles in ipairs(ROLES) do
    for across = wide > 1400 and #panel.people > 1 and 2 or 1, wide > 1400 and math.min(#panel.people, 3) or 1 do
      local nodes = {}
      local y = kit.put(nodes, title, page.margin, page.text_top - 20, wide) + 20
      if panel.lead then y = kit.put(nodes, kit.text(page, roles[2], panel.lead, { id = "lead", measure = 0 }), page.margin, y, wide) + 26 end
      local room = source and measure(source.node, wide).height + 20 or 0
      local list, below = grid(page, panel.people, y, across, roles, page.low_bottom - room)
      if list then
        for _, node in ipairs(list) do table.insert(nodes, node) end
        if source then kit.put(nodes, source.node, page.margin, below + 20, wide) end
        return nodes
      end
    end
  end
  return nil
end

-- One after another, in pages if need be.
local function stacked(page, panel, source, role)
  local blocks = {}
  if panel.lead then table.insert(blocks, { node = kit.text(page, role, panel.lead, { id = "lead" }), gap = 0 }) end
  for _, person in ipairs(panel.people) do
    table.insert(blocks, { node = kit.text(page, "person", person.name, { measure = 0, balance = true }), gap = role == "body" and 32 or 22, whole = true, heads = true })
    table.insert(blocks, { node = kit.text(page, role, person.life), gap = role == "body" and 8 or 4 })
  end
  if source then table.insert(blocks, source) end
  return kit.stack(page, kit.text(page, page.portrait and "event" or "title", panel.title, { id = "title" }), blocks)
end

local function lives(panel, screen)
  local page = touch.page(screen, panel)
  local source = kit.source(page, panel.source, not page.portrait)
  local nodes = not page.stacked and spread(page, panel, kit.text(page, "place", panel.title, { id = "title", measure = 0 }), source)
  if nodes then return touch.panel(page, nodes, false), 1 end
  local pages, band
  nodes, pages, band = stacked(page, panel, source, "body")
  if page.portrait and pages > 1 and screen.text_size == "standard" then
    -- Lives are read one after another: smaller, where that saves a page.
    local smaller, fewer, on = stacked(page, panel, source, "note")
    if fewer < pages then nodes, pages, band = smaller, fewer, on end
  end
  return touch.panel(page, nodes, band), pages
end

local plain = illustrated(lives)

-- The page's number among all pages, of which the voice's is the first: in the place of the one that the lives have, if they do.
local function numbered(page, node, pages)
  local words, number = node[#node], kit.page_number(page, pages, page.text_top)
  for i = #words, 1, -1 do
    if words[i] and words[i].id == "page-number" then
      number.x, number.y = words[i].x + words[i].width - number.width, words[i].y
      table.remove(words, i)
    end
  end
  table.insert(words, number)
  return node, pages
end

-- The voice on a page of its own; nothing where larger words leave it none.
local function heard(panel, screen)
  local page = touch.page(screen, panel)
  if page.stacked then page.right = page.right - kit.number_width(page) end
  local nodes = voice.large(page, panel.voice)
  return nodes and touch.panel(page, nodes, false)
end

local function build(panel, screen)
  local first = panel.voice and heard(panel, screen)
  if not first then
    if panel.voice then
      panel.lead = kit.quoted(touch.page(screen, panel), panel.voice.words) .. "\n\n" .. panel.voice.speaker .. (panel.lead and "\n\n" .. panel.lead or "")
    end
    return plain(panel, screen)
  end
  local asked = screen.page
  -- In portrait the picture stands above the words, on each page.
  screen.art, screen.page = screen.portrait and { scale = 1 } or { alone = true }, math.max(asked - 1, 1)
  local node, pages = lives(panel, screen)
  screen.page = asked
  return numbered(touch.page(screen, panel), asked == 1 and first or node, pages + 1)
end

return layout {
  about = "lives by name: the names larger than the title",
  help = {
    { "lead", "one sentence above them", sample = "sentence" },
    { "voice", "what one of them said: large, with the panel's picture, on a page before the lives" },
    { "voice.words", "the words", sample = "sentence" },
    { "voice.speaker", "who said it, when" },
    { "voice.language", "the one it was said in: in all others it is marked as translated", sample = "language" },
    { "people", "one entry a person" },
    { "people.name", "the name" },
    { "people.life", "the life in a few sentences", sample = "sentence" },
  },
  fields = {
    lead = "text",
    voice = { fields = { words = "text!", speaker = "text!", language = "string" } },
    people = { required = true, min = 1, list = { fields = { name = "text!", life = "text!" } } },
  },
  build = build,
}
