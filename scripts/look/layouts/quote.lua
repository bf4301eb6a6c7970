-- A quotation is heard: in quotation marks, as large as the screen lets it, who said it on the line below. Alone it is the only
-- thing in the house that is centred; beside a picture, or with words that follow it, it begins at the margin.
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

-- What is told of it, below all that: in the largest of these roles that has room.
local TOLD = { "body", "note", "column" }

-- The words in a role with what stands below them, in the middle of the height that is free; nothing if they do not fit.
local function heard(page, panel, role, told, x, width, align, bottom)
  local quoted = kit.text(page, role, kit.quoted(page, panel.words),
    { align = align, id = "title", measure = (page.low or panel.body) and 0 or nil, balance = true })
  local size = measure(quoted, width)
  if size.overfull then return nil end
  local rest, height = below(page, panel, align), size.height + 24
  for i, node in ipairs(rest) do height = height + measure(node, width).height + (i > 1 and 6 or 0) end
  local body = panel.body and kit.text(page, told, panel.body, { id = "body" })
  if body then height = height + 28 + measure(body, width).height end
  local free = bottom - page.text_top - height
  if free < 0 then return nil end
  local nodes = {}
  local y = kit.put(nodes, quoted, x, page.text_top + math.floor(free * 0.4), width) + 24
  for _, node in ipairs(rest) do y = kit.put(nodes, node, x, y, width) + 6 end
  if body then kit.put(nodes, body, x, y + 22, width) end
  return nodes
end

-- The same, as large as there is room for; what is told gives way before the words do.
local function fitted(page, panel, roles, x, width, align, bottom)
  for _, role in ipairs(roles) do
    for _, told in ipairs(panel.body and TOLD or { "body" }) do
      local nodes = heard(page, panel, role, told, x, width, align, bottom)
      if nodes then return nodes end
    end
  end
  return nil
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local room = page.right - page.margin
  local alone = not page.portrait and room > 1500 and not panel.body
  local width = alone and 1540 or room
  local x = alone and (page.width - width) / 2 or page.margin
  local bottom = page.portrait and page.text_bottom or page.low_bottom
  local roles = screen.text_size == "standard" and { "voice", "utterance", "quote", "event", "lead" } or { "voice", "utterance", "quote", "event" }
  local fits = fitted(page, panel, roles, x, width, alone and "center" or "start", bottom)
  if fits then return touch.panel(page, fits, false), 1 end
  local blocks = { { node = kit.text(page, "lead", kit.quoted(page, panel.words), { id = "body" }), gap = 0 } }
  local rest = below(page, panel, "start")
  if rest[2] then table.insert(blocks, { node = rest[2], gap = 24, whole = true }) end
  if panel.body then table.insert(blocks, { node = kit.text(page, "body", panel.body), gap = 28 }) end
  local nodes, pages, band = kit.stack(page, rest[1], blocks)
  return touch.panel(page, nodes, band), pages
end

return layout {
  about = "a quotation alone; the title is not shown, it names the panel in the contents",
  help = {
    { "words", "what was said; quotation marks are set around it if it has none", sample = "sentence" },
    { "speaker", "who said it, when" },
    { "language", "the one it was said in: in all others it is marked as translated", sample = "language" },
    { "body", "what is told of it, below" },
  },
  fields = { words = "text!", speaker = "text!", language = "string", body = "text" },
  build = illustrated(build),
}
