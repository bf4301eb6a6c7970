-- What a term means. screen.about: its id in glossary.lua.
local kit = require "kit"
local controls = require "controls"
local glossary = require "glossary"

local function said(text, language) return text[language] or text.en or "" end

return function(screen)
  local hand, page = controls.hand(screen, true), kit.page(screen)
  local gloss = glossary[screen.about or ""] or { term = {}, text = {} }
  local head, nodes, whole = math.max(96, hand.floor), {}, hand.right - hand.margin
  local term = kit.text(page, "event", said(gloss.term, screen.language), { colour = hand.colours.ink, measure = 0, id = "term" })
  local text = kit.text(page, "body", said(gloss.text, screen.language), { colour = hand.colours.ink, accent = hand.colours.accent, id = "text" })
  local width, blocks, y = math.min(whole, 1400 * hand.font), { { node = text, gap = 0 } }, 18 + head + 12
  local close, close_width = controls.close(hand, 18, head)
  local size = measure(term, whole - close_width)
  if size.overfull or size.height > 2 * head then
    -- A long term has no room beside Close: it stands above its text.
    table.insert(blocks, 1, { node = term, gap = 0, heads = true })
    blocks[2].gap = 12
  else
    y = math.max(kit.put(nodes, term, hand.margin, 18 + math.max(head / 2 - term.line / 2, 0), whole - close_width), 18 + head) + 12
  end
  table.insert(nodes, close)
  local below, pages = controls.flow(hand, nodes, page, blocks, hand.margin, y, hand.right,
    function(height) return { { columns = 1, width = width, height = height } } end, controls.most(hand) - 64)
  return controls.sheet(hand, below + 64, nodes), pages
end
