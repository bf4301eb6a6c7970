-- What a ring is about: the versions beside one another, each with who says so; below one another where the screen is narrow
-- or words are large. screen.about: which entry of the panel's `disputed`.
local kit = require "kit"
local controls = require "controls"

local GAP, MOST = 72, 3 -- between versions that stand beside one another, and how many of them do

local function texts(hand, page, version)
  local c = hand.colours
  local text = kit.text(page, "body", version.text, { colour = c.ink, accent = c.accent, measure = 0, id = "version" })
  local source = version.source and kit.text(page, "caption", version.source, { colour = c.soft, measure = 0, id = "version-source" })
  return text, source
end

-- Beside one another from y; nil where they do not fit. Returns the nodes and the y below them.
local function beside(hand, page, versions, y, most)
  local whole = hand.right - hand.margin
  local width = (whole - GAP * (#versions - 1)) / #versions
  if page.stacked or #versions > MOST then return nil end
  local nodes, below = {}, y
  for i, version in ipairs(versions) do
    local x, text, source = hand.margin + (i - 1) * (width + GAP), texts(hand, page, version)
    local set = #versions == 1 and math.min(width, 1400 * hand.font) or width
    if measure(text, set).overfull then return nil end
    local down = kit.put(nodes, text, x, y, set)
    if source then down = kit.put(nodes, source, x, down + 10, set) end
    below = math.max(below, down)
  end
  for i = 2, #versions do
    table.insert(nodes, kit.rect(hand.margin + (i - 1) * (width + GAP) - GAP / 2, y + 8, 2, below - y - 8, hand.colours.line))
  end
  if below > most then return nil end
  return nodes, below
end

-- Below one another, in pages if need be.
local function below_one_another(hand, nodes, page, versions, y, most)
  local blocks = {}
  for i, version in ipairs(versions) do
    local text, source = texts(hand, page, version)
    table.insert(blocks, { node = text, gap = i > 1 and 32 or 0, heads = source ~= nil })
    if source then table.insert(blocks, { node = source, gap = 6, whole = true }) end
  end
  local width = math.min(hand.right - hand.margin, 1400 * hand.font)
  return controls.flow(hand, nodes, page, blocks, hand.margin, y, hand.right,
    function(height) return { { columns = 1, width = width, height = height } } end, most)
end

return function(screen, panel)
  local hand, page = controls.hand(screen, true), kit.page(screen)
  local entry = (panel.disputed or {})[math.floor(tonumber(screen.about or "") or 0)] or { about = "", versions = {} }
  local nodes, pages = {}, 1
  local y, most = controls.head(hand, nodes, entry.about, 18) + 16, controls.most(hand) - 64
  local set, below = beside(hand, page, entry.versions, y, most)
  for _, node in ipairs(set or {}) do table.insert(nodes, node) end
  if not set then below, pages = below_one_another(hand, nodes, page, entry.versions, y, most) end
  return controls.sheet(hand, below + 64, nodes), pages
end
