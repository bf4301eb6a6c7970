-- Words that are heard: in quotation marks, large, with who said them on the line below.
local kit = require "kit"
local words_of = require "words"

local voice = {}

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
-- `told`: the role of what is told of them, last of all.
local function heard(page, said, role, told, x, width, align, bottom)
  local quoted = kit.text(page, role, kit.quoted(page, said.words),
    { align = align, id = "title", measure = (page.low or said.body) and 0 or nil, balance = true })
  local size = measure(quoted, width)
  if size.overfull then return nil end
  local rest, height = voice.below(page, said, align), size.height + 24
  for i, node in ipairs(rest) do height = height + measure(node, width).height + (i > 1 and 6 or 0) end
  local body = said.body and kit.text(page, told, said.body, { id = "body" })
  if body then height = height + 22 + measure(body, width).height end
  local free = bottom - page.text_top - height
  if free < 0 then return nil end
  local nodes = {}
  local y = kit.put(nodes, quoted, x, page.text_top + math.floor(free * 0.4), width) + 24
  for _, node in ipairs(rest) do y = kit.put(nodes, node, x, y, width) + 6 end
  if body then kit.put(nodes, body, x, y + 16, width) end
  return nodes
end

-- How large the words, and what is told of them, best first: neither is small for the sake of the other.
local SIZES = { { "voice", "body" }, { "utterance", "body" }, { "quote", "body" }, { "quote", "note" }, { "event", "body" },
  { "event", "note" }, { "lead", "body" }, { "event", "column" }, { "lead", "note" }, { "lead", "column" } }

---The words as large as the page lets them; nothing if they do not fit. Alone on the page they are centred; beside a picture
---they begin at the margin.
---@param page lantern.Page
---@param said { words: string, speaker: string, language?: string, source?: string, body?: string }
---@return table[]|nil
function voice.large(page, said)
  local room = page.right - page.margin
  local alone = not page.portrait and room > 1500 and not said.body
  local width = alone and 1540 or room
  local x = alone and (page.width - width) / 2 or page.margin
  local bottom = page.portrait and page.text_bottom or page.low_bottom
  for _, size in ipairs(SIZES) do
    local words, told = size[1], size[2]
    -- Larger words are never set smaller than a title and a text.
    local small = page.screen.text_size ~= "standard" and (words == "lead" or told ~= "body")
    if not small and (said.body or told == "body") then
      local nodes = heard(page, said, words, told, x, width, alone and "center" or "start", bottom)
      if nodes then return nodes end
    end
  end
  return nil
end

return voice
