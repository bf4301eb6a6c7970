-- A quotation alone: its words centred and large, who said them below. The only thing in the house that is centred.
local kit = require "kit"
local touch = require "touch"
local words_of = require "words"

-- Who said it; and that the words are ours, where it was said in another language.
local function speaker_of(page, panel)
  local speaker = panel.speaker
  if panel.language and panel.language ~= page.screen.language then
    speaker = speaker .. " \u{2013} " .. words_of(page, "our_translation")
  end
  return speaker .. (panel.source and "\n" .. panel.source or "")
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local centred = { align = "center", measure = 0, colour = page.light.soft, id = "source" }
  local speaker = kit.text(page, "caption", speaker_of(page, panel), centred)
  local width = page.portrait and page.right - page.margin or 1540
  local x = (page.width - width) / 2
  local bottom = page.portrait and page.text_bottom or page.low_bottom
  local below = measure(speaker, width).height + 28
  local roles = { "quote", "event", "lead" }
  for i, role in ipairs(roles) do
    local quoted = kit.text(page, role, panel.words, { align = "center", measure = page.portrait and 0 or 48, id = "title" })
    local y = page.text_top - 16
    if y + measure(quoted, width).height + below <= bottom then
      local nodes = {}
      y = kit.put(nodes, quoted, x, y, width) + 28
      kit.put(nodes, speaker, x, y, width)
      return touch.panel(page, nodes, false), 1
    end
    if screen.text_size ~= "standard" and i > 1 then break end
  end
  local nodes, pages, band = kit.stack(page, kit.text(page, "label", speaker_of(page, panel), { colour = page.light.accent, measure = 0 }),
    { { node = kit.text(page, "lead", panel.words, { id = "body" }), gap = 0 } })
  return touch.panel(page, nodes, band), pages
end

return layout {
  about = "a quotation alone; the title is not shown, it names the panel in the contents",
  help = {
    { "words", "what was said", sample = "sentence" },
    { "speaker", "who said it, when" },
    { "language", "the one it was said in: in all others it is marked as translated", sample = "language" },
  },
  fields = { words = "text!", speaker = "text!", language = "string" },
  build = build,
}
