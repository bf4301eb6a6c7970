-- Where the facts of the panel come from: each source once, as a visitor may cite it. screen.about: with which page to begin.
local kit = require "kit"
local words = require "words"
local controls = require "controls"

-- The part before any of the signs after which remarks follow.
local function plain(text)
  for _, sign in ipairs { " (", "; " } do text = string.split(text, sign)[1] end
  return text
end

-- The first year in a date that is written somehow.
local function year(date)
  local digits = ""
  for i = 1, string.len(date) + 1 do
    local sign = string.sub(date, i, i)
    if sign >= "0" and sign <= "9" then
      digits = digits .. sign
    else
      if string.len(digits) == 4 then return digits end
      digits = ""
    end
  end
  return nil
end

local function entry(source)
  if source.shown then return source.shown end
  local lines, from = { source.title or "" }, {}
  if source.publisher then table.insert(from, plain(source.publisher)) end
  if source.date then table.insert(from, year(source.date)) end
  if #from > 0 then table.insert(lines, table.concat(from, ", ")) end
  return table.concat(lines, ". ")
end

local function ways(hand, page, height)
  local whole = hand.right - hand.margin
  if page.portrait then return { { columns = 1, width = whole, height = height } } end
  return { { columns = 2, width = (whole - 64) / 2, gap = 64, height = height }, { columns = 3, width = (whole - 96) / 3, gap = 48, height = height },
    { columns = 2, width = (whole - 64) / 2, gap = 64, height = height } }
end

return function(screen)
  local hand, page = controls.hand(screen, true), kit.page(screen)
  local nodes = {}
  local top, foot = controls.head(hand, nodes, words(hand, "sources"), 18) + 8, math.max(110, hand.floor + 24)
  local blocks, seen = {}, {}
  for _, source in ipairs(screen.sources) do
    local text = entry(source)
    for _, sign in ipairs { "\\", "*", "[" } do text = string.replace(text, sign, "\\" .. sign) end -- shown as they stand
    -- A book may have been read in several places.
    if not seen[text] then table.insert(blocks, { node = kit.text(page, "caption", text, { colour = hand.colours.ink, measure = 0 }), gap = 14, whole = true }) end
    seen[text] = true
  end
  if #blocks == 0 then blocks = { { node = kit.text(page, "caption", words(hand, "no_sources"), { colour = hand.colours.soft }), gap = 0 } } end
  local note = controls.label(hand, words(hand, "sources_note"), { colour = hand.colours.soft, size = 22, balance = true })
  local room, turn = hand.right - hand.margin, controls.turn_of(hand, 10, 10)
  local beside = room - turn.width - 24
  local said = measure(note, beside)
  -- Where the note would be higher than what it is about has room for, it gives way.
  local noted = not said.overfull and said.height < hand.height / 4
  foot = math.max(foot, noted and said.height + 36 or 0)
  local most = controls.most(hand) - top - foot
  local number = math.max(screen.page, math.floor(tonumber(screen.about or "") or 1))
  local texts, pages = kit.flow(page, blocks, hand.margin, top, ways(hand, page, most), number)
  for _, node in ipairs(texts) do table.insert(nodes, node) end
  -- As high as its longest page: the button that turns them stands still.
  local y = top
  for i = 1, pages do
    local all = i == number and texts or kit.flow(page, blocks, hand.margin, top, ways(hand, page, most), i)
    for _, node in ipairs(all) do y = math.max(y, node.y + measure(node, node.width).height) end
  end
  if pages > 1 then
    controls.put_turn(hand, nodes, math.min(number, pages), pages, hand.right, y + 12)
    room = beside
  end
  if noted then kit.put(nodes, note, hand.margin, y + 24, room) end
  return controls.sheet(hand, y + foot, nodes), pages
end
