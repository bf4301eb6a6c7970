-- A quotation is heard: in quotation marks, as large as the screen lets it, who said it on the line below. Alone it is the only
-- thing in the house that is centred; beside a picture it begins at the margin.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"
local words_of = require "words"

-- What stands below the words: who said it, large enough to be read with them; then, small, that the words are ours where it
-- was said in another language, and where it is printed.
local function below(page, panel, align)
  local small = {}
  if panel.language and panel.language ~= page.screen.language then table.insert(small, words_of(page, "our_translation")) end
  if panel.source then table.insert(small, panel.source) end
  local nodes = { kit.text(page, "body", panel.speaker, { align = align, measure = 0, colour = page.light.accent, id = "speaker" }) }
  if #small > 0 then
    nodes[2] = kit.text(page, "caption", table.concat(small, " · "), { align = align, measure = 0, colour = page.light.soft, id = "source" })
  end
  return nodes
end

-- The words in a role with what stands below them, in the middle of the height that is free; nothing if they do not fit.
local function heard(page, panel, role, x, width, align, bottom)
  local quoted = kit.text(page, role, kit.quoted(page, panel.words), { align = align, id = "title" })
  local size = measure(quoted, width)
  if size.overfull then return nil end
  local rest, height = below(page, panel, align), size.height + 24
  for i, node in ipairs(rest) do height = height + measure(node, width).height + (i > 1 and 6 or 0) end
  local free = bottom - page.text_top - height
  if free < 0 then return nil end
  local nodes = {}
  local y = kit.put(nodes, quoted, x, page.text_top + math.floor(free * 0.4), width) + 24
  for _, node in ipairs(rest) do y = kit.put(nodes, node, x, y, width) + 6 end
  return nodes
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local room = page.right - page.margin
  local alone = not page.portrait and room > 1500
  local width = alone and 1540 or room
  local x = alone and (page.width - width) / 2 or page.margin
  local bottom = page.portrait and page.text_bottom or page.low_bottom
  for _, role in ipairs { "voice", "utterance", "quote", "event", "lead" } do
    local nodes = heard(page, panel, role, x, width, alone and "center" or "start", bottom)
    if nodes then return touch.panel(page, nodes, false), 1 end
    if screen.text_size ~= "standard" and role == "event" then break end
  end
  local blocks = { { node = kit.text(page, "lead", kit.quoted(page, panel.words), { id = "body" }), gap = 0 } }
  local rest = below(page, panel, "start")
  local nodes, pages, band = kit.stack(page, rest[1], rest[2] and { blocks[1], { node = rest[2], gap = 24, whole = true } } or blocks)
  return touch.panel(page, nodes, band), pages
end

return layout {
  about = "a quotation alone; the title is not shown, it names the panel in the contents",
  help = {
    { "words", "what was said; quotation marks are set around it if it has none", sample = "sentence" },
    { "speaker", "who said it, when" },
    { "language", "the one it was said in: in all others it is marked as translated", sample = "language" },
  },
  fields = { words = "text!", speaker = "text!", language = "string" },
  build = illustrated(build),
}
