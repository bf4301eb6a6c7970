-- What is heard of the panel by somebody who does not see it, for somebody who reads it: where it is told otherwise than it stands
-- on the screen the panel's own narration, else what its picture shows.
local kit = require "kit"
local words = require "words"
local controls = require "controls"

return function(screen, panel)
  local hand, page = controls.hand(screen, true), kit.page(screen)
  local nodes, blocks, whole = {}, {}, hand.right - hand.margin
  local function add(role, text, more)
    more.accent, more.colour = hand.colours.accent, more.colour or hand.colours.ink
    table.insert(blocks, { node = kit.text(page, role, text, more), gap = #blocks > 0 and 16 or 0 })
  end
  local function add_small(text, heads)
    add("caption", text, { colour = hand.colours.soft, measure = 0 })
    blocks[#blocks].whole, blocks[#blocks].heads = true, heads
  end
  if panel.narration then
    add_small(words(hand, "transcript_own"), true)
    add("note", panel.narration, { id = "narration" })
  else
    add("note", words(hand, "transcript_as_read"), {})
    if panel.alt then
      add_small(words(hand, "speech_picture"), true)
      add("note", panel.alt, { id = "alt" })
    end
  end
  if screen.sound then add_small(words(hand, "transcript_sound")) end
  local y = controls.head(hand, nodes, words(hand, "transcript"), 18) + 8
  local function ways(height)
    if page.stacked then return { { columns = 1, width = whole, height = height } } end
    return { { columns = 1, width = math.min(whole, 1100 * hand.font), height = height / 2 }, { columns = 2, width = (whole - 64) / 2, gap = 64, height = height } }
  end
  local below, pages = controls.flow(hand, nodes, page, blocks, hand.margin, y, hand.right, ways, controls.most(hand) - 64)
  return controls.sheet(hand, below + 64, nodes), pages
end
