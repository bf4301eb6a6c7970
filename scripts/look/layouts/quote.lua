-- A quotation alone: its words centred and large, who said them below. The only thing in the house that is centred.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"
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
  -- Beside a picture it stands at the margin, as all other words.
  local room = page.right - page.margin
  local beside = not page.portrait and room < 1500
  local align = beside and "start" or "center"
  local speaker = kit.text(page, "caption", speaker_of(page, panel), { align = align, measure = 0, colour = page.light.soft, id = "source" })
  local width = page.portrait and room or math.min(room, 1540)
  local x = beside and page.margin or (page.width - width) / 2
  local bottom = page.portrait and page.text_bottom or page.low_bottom
  local below = measure(speaker, width).height + 28
  local roles = { "quote", "event", "lead" }
  for i, role in ipairs(roles) do
    local quoted = kit.text(page, role, panel.words, { align = align, measure = page.portrait and 0 or 48, id = "title" })
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
  build = illustrated(build),
}
