-- Words that are heard: in quotation marks, large, with who said them on the line below.
local kit = require "kit"
local words_of = require "words"

local voice = {}

-- These are set in short lines elsewhere; here they have the whole width.
local SHORT = { person = true, event = true }

-- What stands below the words: who said it, large enough to be read with them; then, small, that the words are ours where it
-- was said in another language, and where it is printed.
function voice.below(page, said, align)
  local small = {}
  if said.language and said.language ~= page.screen.language then table.insert(small, words_of(page, "our_translation")) end
  if said.source then table.insert(small, said.source) end
  local nodes = { kit.text(page, "body", said.speaker, { align = align, measure = 0, colour = page.light.accent, id = "speaker" }) }
  if #small > 0 then
    nodes[2] = kit.text(page, "caption", table.concat(small, " · "), { align = align, measure = 0, colour = page.light.soft, id = "source" })
  end
  return nodes
end

-- The words in a role with what stands below them, in the middle of the height that is free; nothing if they do not fit.
local function heard(page, said, role, x, width, align, bottom)
  local quoted = kit.text(page, role, kit.quoted(page, said.words), { align = align, id = "title", measure = (page.low or SHORT[role]) and 0 or nil, balance = true })
  local size = measure(quoted, width)
  if size.overfull then return nil end
  local rest, height = voice.below(page, said, align), size.height + 24
  for i, node in ipairs(rest) do height = height + measure(node, width).height + (i > 1 and 6 or 0) end
  local free = bottom - page.text_top - height
  if free < 0 then return nil end
  local nodes = {}
  local y = kit.put(nodes, quoted, x, page.text_top + math.floor(free * 0.4), width) + 24
  for _, node in ipairs(rest) do y = kit.put(nodes, node, x, y, width) + 6 end
  return nodes
end

---The words as large as the page lets them; nothing if they do not fit. Alone on the page they are centred; beside a picture
---they begin at the margin.
---@param page lantern.Page
---@param said { words: string, speaker: string, language?: string, source?: string }
---@return table[]|nil
function voice.large(page, said)
  local room = page.right - page.margin
  local alone = not page.portrait and room > 1500
  local width = alone and 1540 or room
  local x = alone and (page.width - width) / 2 or page.margin
  local bottom = page.portrait and page.text_bottom or page.low_bottom
  for _, role in ipairs { "voice", "utterance", "quote", "person", "event", "lead" } do
    local nodes = heard(page, said, role, x, width, alone and "center" or "start", bottom)
    if nodes then return nodes end
    if page.screen.text_size ~= "standard" and role == "event" then break end
  end
  return nil
end

return voice
