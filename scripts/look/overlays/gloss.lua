-- What a term means. screen.about: its id in glossary.lua.
local kit = require "kit"
local controls = require "controls"
local glossary = require "glossary"

local function said(text, language) return text[language] or text.en or "" end

return function(screen)
  local hand, page = controls.hand(screen, true), kit.page(screen)
  local gloss = glossary[screen.about or ""] or { term = {}, text = {} }
  local head, nodes = math.max(96, hand.floor), {}
  local close, close_width = controls.close(hand, 18, head)
  table.insert(nodes, close)
  local whole = hand.right - hand.margin
  local term = kit.text(page, "event", said(gloss.term, screen.language), { colour = hand.colours.ink, measure = 0, id = "term" })
  local beside = whole - close_width
  local y = 18 + math.max(head / 2 - term.line / 2, 0)
  y = math.max(kit.put(nodes, term, hand.margin, y, beside), 18 + head) + 12
  local text = kit.text(page, "body", said(gloss.text, screen.language), { colour = hand.colours.ink, id = "text" })
  y = kit.put(nodes, text, hand.margin, y, math.min(whole, 1400 * hand.font))
  return controls.sheet(hand, y + 64, nodes)
end
