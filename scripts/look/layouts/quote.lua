-- A quotation is heard: in quotation marks, as large as the screen lets it, who said it on the line below. Alone it is the only
-- thing in the house that is centred; beside a picture, or with words that follow, it begins at the margin.
local kit = require "kit"
local touch = require "touch"
local voice = require "voice"
local illustrated = require "illustrated"

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local nodes = voice.large(page, panel)
  if nodes then return touch.panel(page, nodes, false), 1 end
  local blocks = { { node = kit.text(page, "lead", kit.quoted(page, panel.words), { id = "body" }), gap = 0 } }
  local rest = voice.below(page, panel, "start")
  if rest[2] then table.insert(blocks, { node = rest[2], gap = 24, whole = true }) end
  if panel.body then table.insert(blocks, { node = kit.text(page, "body", panel.body), gap = 28 }) end
  local pages, band
  nodes, pages, band = kit.stack(page, rest[1], blocks)
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
