-- About this exhibition: who made it and paid for it, and what its words still await. What a museum has not filled in is not
-- there.
local kit = require "kit"
local words = require "words"
local controls = require "controls"

local FIELDS = { "publisher", "authors", "funders", "date", "checked" }

local function awaiting(list)
  local names = {}
  for _, language in ipairs(list or {}) do table.insert(names, language.name) end
  return #names > 0 and table.concat(names, ", ") or nil
end

return function(screen)
  local hand, page = controls.hand(screen, true), kit.page(screen)
  local about, nodes, blocks = screen.exhibition or {}, {}, {}
  local function add(field, text)
    if not text or text == "" then return end
    table.insert(blocks, { node = kit.text(page, "caption", words(hand, "about_" .. field), { colour = hand.colours.soft, measure = 0 }),
      gap = #blocks > 0 and 24 or 0, whole = true, heads = true })
    table.insert(blocks, { node = kit.text(page, "note", text, { colour = hand.colours.ink, accent = hand.colours.accent, measure = 0 }), gap = 2 })
  end
  for _, field in ipairs(FIELDS) do add(field, about[field]) end
  add("awaiting", awaiting(about.awaiting))
  add("more", about.more)
  local y, whole = controls.head(hand, nodes, words(hand, "about_exhibition"), 18) + 8, hand.right - hand.margin
  local function ways(height)
    if page.stacked then return { { columns = 1, width = whole, height = height } } end
    return { { columns = 2, width = (whole - 64) / 2, gap = 64, height = height } }
  end
  local below, pages = controls.flow(hand, nodes, page, blocks, hand.margin, y, hand.right, ways, controls.most(hand) - 64)
  return controls.sheet(hand, below + 64, nodes), pages
end
