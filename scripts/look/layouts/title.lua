-- The exhibition's title at rest: in every language of one size, one distant light, and a light for each language to begin.
local theme = require "theme"
local kit = require "kit"
local stage = require "stage"
local words = require "words"
local controls = require "controls"

-- Every language's title and (`about`) what it is about, in `columns`. Returns nothing when they do not fit.
local function titles(page, role, columns, bottom, about)
  local nodes, gap = {}, 56
  local width = (page.right - page.margin - (columns - 1) * gap) / columns
  local y, deepest = page.text_top, page.text_top
  for i, language in ipairs(page.screen.languages) do
    local column = (i - 1) % columns
    if column == 0 and i > 1 then y = deepest + 36 end
    local x = page.margin + column * (width + gap)
    local title = kit.text(page, role, language.title, { language = language.id, id = "title-" .. language.id, measure = 0 })
    local size = measure(title, width)
    if size.lines > 1 or size.overfull then return nil end
    local below = kit.put(nodes, title, x, y, width)
    if about and language.subtitle then
      local text = string.replace(language.subtitle, " · ", "\u{A0}· ")
      local line = kit.text(page, "caption", text, { language = language.id, colour = page.light.soft, measure = 0, balance = true })
      below = kit.put(nodes, line, x + 2, below + 4, width)
    end
    deepest = math.max(deepest, below)
  end
  return deepest <= bottom and nodes or nil
end

-- Where not all titles have room: that of the language in which it stands, over as many lines as it needs. Returns also whether
-- it needs the plain band.
local function alone(page, hand, bottom)
  local nodes, width, top = {}, page.right - page.margin, page.text_top
  -- In low reach the picture gives way too.
  if bottom - top < hand.height / 4 then top = math.min(top, math.max(page.reach_top, 38)) end
  local title = controls.fitted(hand, page.screen.title, width, math.max(bottom - top, 0), { size = 104, bold = true, id = "title-" .. page.screen.language,
    colour = page.light.ink })
  page.text_top = top
  local below = kit.put(nodes, title, page.margin, top, width)
  return nodes, kit.over_land(page) or not page.low and below > page.floor
end

-- How the calls stand in so many rows; `said`: the call itself, not only the language's name. Nothing if fingers or words
-- have no room; with `force` words may come out smaller.
local function calls_in(hand, rows, said, force)
  local list, whole = hand.screen.languages, hand.width - 2 * hand.margin
  local columns = math.ceil(#list / rows)
  local width, deepest = whole / columns, 0
  if width - 8 < hand.floor then return nil end
  for _, language in ipairs(list) do
    local call = controls.label(hand, words(hand, "begin", language.id), { bold = true, language = language.id, balance = true })
    local name = measure(controls.label(hand, language.name, { size = 22, language = language.id }), width - 8)
    local size = said and measure(call, width - 24) or { height = 0, lines = 0 }
    if not force and (size.overfull or size.lines > 2 or name.overfull or name.lines > 1) then return nil end
    deepest = math.max(deepest, size.height)
  end
  local height = math.max(70 + deepest + controls.size(hand, 22) * 4 / 3 + 16, hand.wanted, hand.floor + controls.gap)
  return { width = width, height = height, columns = columns, rows = math.ceil(#list / columns), said = said }
end

-- The calls to begin: the first way in which they leave room for a title. The call gives way before a language's name.
local function calls(hand)
  for _, way in ipairs { { true, 0.4 }, { false, 0.5 }, { false, 0.7, true }, { false, 1, true } } do
    for rows = 1, #hand.screen.languages do
      local set = calls_in(hand, rows, way[1], way[3])
      if set and set.rows * set.height <= hand.height * way[2] then return set end
    end
  end
  return calls_in(hand, #hand.screen.languages, false, true)
end

-- The lights at the foot: one for each language, with what to do in it.
local function begin(hand, nodes, set)
  local c, width = hand.colours, set.width
  for i, language in ipairs(hand.screen.languages) do
    local column, row = (i - 1) % set.columns, (i - 1) // set.columns
    local y = hand.height - (set.rows - row) * set.height
    if column == 0 then table.insert(nodes, kit.rect(hand.margin, y + 44, hand.width - 2 * hand.margin, 2, c.line)) end
    local area = { x = hand.margin + column * width + 4, y = y, width = width - 8, height = set.height - (row < set.rows - 1 and controls.gap or 0),
      id = "language-" .. language.id, action = "language:" .. language.id, name = language.name }
    table.insert(area, controls.flame(hand, width / 2 - 4, 45, 48))
    local below = 70
    if set.said then
      local call = controls.label(hand, words(hand, "begin", language.id),
        { bold = true, language = language.id, align = "center", balance = true })
      below = kit.put(area, call, 8, 70, width - 24)
    end
    local name = controls.fitted(hand, language.name, width - 8, area.height - below, { size = 22, language = language.id, align = "center",
      bold = not set.said, colour = set.said and c.soft or c.ink })
    kit.put(area, name, 0, below, width - 8)
    table.insert(nodes, group(area))
  end
end

-- What the coming chapter says at rest: one sentence, as large as the screen lets it.
local function sentence(page, said, bottom)
  local width = page.right - page.margin
  for _, role in ipairs { "opening", "voice", "utterance", "title", "event" } do
    local node = kit.text(page, role, said, { id = "rest", measure = 0, balance = true })
    local size = measure(node, width)
    if not size.overfull and page.text_top + size.height <= bottom then
      local nodes = {}
      kit.put(nodes, node, page.margin, page.text_top + math.floor((bottom - page.text_top - size.height) * 0.35), width)
      return nodes
    end
  end
  return nil
end

-- How many pages the title has: itself, the sentences of the coming chapter, and the land alone before one that begins silently.
local function pages_of(chapter) return 1 + #(chapter.rest or {}) + (chapter.silent and 1 or 0) end

local function build(_, screen)
  local page, hand = kit.page(screen), controls.hand(screen)
  local set = calls(hand)
  local height = set.rows * set.height
  local bottom = math.min(math.max(page.text_bottom, page.low_bottom), screen.height - height - 24)
  local nodes, band, pages = nil, kit.over_land(page), pages_of(screen.chapter)
  if screen.page > 1 then
    local said = (screen.chapter.rest or {})[screen.page - 1]
    nodes = said and sentence(page, said, bottom)
    if not nodes then return stage.panel(page, {}, false), pages end
  end
  -- Where there is little room, what it is about gives way: the title stands.
  for _, about in ipairs { true, false } do
    for _, columns in ipairs(page.portrait and { 1 } or { 2, 1 }) do
      for _, role in ipairs { "hero", "opening", "attract", "title", "event" } do
        nodes = nodes or titles(page, role, columns, bottom, about)
      end
    end
  end
  if not nodes then nodes, band = alone(page, hand, screen.height - height - 24) end
  -- No edge of the land runs through large ones: they have a plain ground.
  if hand.height - height + 70 < page.horizon + 91 then
    table.insert(nodes, kit.rect(0, hand.height - height + 44, screen.width, height - 44, theme.chrome.bar))
  end
  begin(hand, nodes, set)
  local halo = kit.halo(page.width * 0.79, page.horizon - 4, 56, theme.chrome.flame, 0.5)
  halo.tracks = { { property = "opacity", from = 0.86, to = 1, duration = 3.2, easing = "sine", ambient = true } }
  return stage.panel(page, nodes, band, { behind = { halo, kit.disc(page.width * 0.79, page.horizon - 4, 3.2, theme.chrome.core) } }), pages
end

return layout { fields = {}, build = build }
