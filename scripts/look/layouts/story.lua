-- A story: a title and paragraphs. Beside them a photograph, or art standing on the land.
local kit = require "kit"
local touch = require "touch"
local photo = require "photo"
local illustrated = require "illustrated"
local rows_of = require "rows"

local function append(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

-- The photograph on one side, on every page of the words; what it shows stands at the foot of the words. Nothing if too
-- little is left for them.
local function beside(page, panel)
  local shown, nodes = panel.picture, {}
  local top = page.text_top - 6
  local width, height = photo.size(shown.file, 880, math.min(560, page.low_bottom - top - 10))
  local room = math.min(page.right - page.margin - width - 64, 800)
  local left = shown.side == "right"
  local x = left and page.margin or page.margin + width + 64
  local y = kit.put(nodes, kit.text(page, "title", panel.title, { id = "title" }), x, top - 10, room) + 28
  local legend = photo.legend(page, shown, panel.source)
  local deep = legend and measure(legend.node, room).height or 0
  local foot = math.max(top + 560, y + deep)
  foot = math.min(foot, page.low_bottom)
  if foot - deep - 28 - y < page.screen.height / 10 then return nil end
  if legend then kit.put(nodes, legend.node, x, foot - deep, room) end
  local texts, pages
  for _, role in ipairs { "body", "note" } do
    texts, pages = kit.flow(page, { { node = kit.text(page, role, panel.body, { id = "body" }), gap = 0 } }, x, y,
      { { columns = 1, width = room, height = foot - deep - 28 - y } })
    if pages == 1 or page.screen.text_size ~= "standard" then break end
  end
  -- The number stands on the ground in the land; where large controls leave none, the words take the whole page.
  if pages > 1 and kit.below_land(page) < page.horizon + 91 then return nil end
  append(nodes, texts)
  append(nodes, photo.nodes(page, shown, left and page.right - width or page.margin, top, width, height))
  table.insert(nodes, kit.page_number(page, pages, kit.below_land(page)))
  return touch.panel(page, nodes, false), pages
end

-- Portrait, low reach: the photograph in the picture, the words below. Larger text: the words first, the photograph on a page of
-- its own.
local function stacked(page, panel)
  local shown, blocks = panel.picture, { { node = kit.text(page, "body", panel.body, { id = "body" }), gap = 0 } }
  local title = kit.text(page, "title", panel.title, { id = "title" })
  local legend = photo.legend(page, shown, panel.source)
  local top = math.max((page.letterbox or page.low) and page.top + 16 or 222, rows_of(page.screen, not page.letterbox).bottom + 12)
  -- The photograph keeps its place in the picture as long as that is larger than a finger.
  local roomy = page.text_top - 40 - top >= math.max(160, page.portrait and 0 or select(2, kit.finger(page.screen)))
  if page.portrait or roomy and page.low and page.screen.text_size == "standard" then
    table.insert(blocks, legend)
    -- No plain band may cover the photograph.
    if not page.portrait then page.band_top = page.text_top end
    local nodes, pages, band = kit.stack(page, title, blocks)
    local width, height = photo.size(shown.file, page.width - 2 * page.margin, page.text_top - 40 - top)
    append(nodes, photo.nodes(page, shown, page.portrait and (page.width - width) / 2 or page.right - width, top, width, height))
    return touch.panel(page, nodes, band), pages
  end
  local bottom = page.low_bottom - 24
  local shown_top = page.low and page.reach_top + 16 or page.text_top - 6
  local room = bottom - shown_top - 10
  -- A photograph smaller than a finger is none: the words stand alone.
  local there = room >= math.max(120, select(2, kit.finger(page.screen)))
  local width, height = photo.size(shown.file, 880, math.max(room, 120))
  -- What it shows stands beside it, below the page's number; where it is too long for that, at the end of the words.
  local x, legend_top = page.margin + width + 64, page.text_top + kit.text(page, "ui", "").line + 8
  local said = legend and measure(legend.node, page.right - x)
  local is_beside = there and said and not said.overfull and legend_top + said.height <= bottom
  if said and not is_beside then table.insert(blocks, legend) end
  local nodes, pages, band = kit.stack(page, title, blocks)
  local all = there and pages + 1 or pages
  if page.screen.page > pages then
    nodes, band = {}, false
    if is_beside then kit.put(nodes, legend.node, x, math.max(bottom - said.height, legend_top), page.right - x) end
    append(nodes, photo.nodes(page, shown, page.margin, shown_top, width, height))
  end
  for i, node in ipairs(nodes) do
    if node and node.id == "page-number" then table.remove(nodes, i) end
  end
  table.insert(nodes, kit.page_number(page, all, page.text_top))
  return touch.panel(page, nodes, band), all
end

-- Words alone, or beside the panel's own picture.
local function told(page, panel)
  local source = kit.source(page, panel.source)
  local function blocks_in(role) return { { node = kit.text(page, role, panel.body, { id = "body" }), gap = 0 }, source } end
  local title = kit.text(page, "title", panel.title, { id = "title" })
  if page.stacked then
    local nodes, pages, band = kit.stack(page, title, blocks_in "body")
    return touch.panel(page, nodes, band), pages
  end
  local wide, best, fewest = page.right - page.margin, nil, nil
  for _, role in ipairs { "body", "note" } do
    local nodes, half = {}, (wide - 96) / 2
    local y = kit.put(nodes, title, page.margin, page.text_top, wide) + 32
    local ways = { { columns = 1, width = math.min(wide, 800), height = page.low_bottom - y } }
    if half >= 640 then
      ways = {
        { columns = 1, width = 800, height = page.text_bottom - y },
        { columns = 2, width = math.min(half, 800), gap = 96, height = page.low_bottom - y, last = page.text_bottom - 40 - y, unbroken = true },
        { columns = 2, width = math.min(half, 800), gap = 96, height = page.text_bottom - y },
        { columns = 2, width = half, gap = 96, height = page.low_bottom - 40 - y },
      }
    end
    local texts, pages = kit.flow(page, blocks_in(role), page.margin, y, ways)
    if not fewest or pages < fewest then
      append(nodes, texts)
      table.insert(nodes, kit.page_number(page, pages, page.text_top))
      best, fewest = nodes, pages
    end
    if pages == 1 or half >= 640 then break end
  end
  return touch.panel(page, best, false), fewest
end

local told_beside = illustrated(function(panel, screen) return told(touch.page(screen, panel), panel) end)

local function build(panel, screen)
  if not panel.picture then return told_beside(panel, screen) end
  local page = touch.page(screen, panel)
  if not (page.portrait or page.low or screen.text_size == "largest") then
    local node, pages = beside(page, panel)
    if node then return node, pages end
  end
  return stacked(page, panel)
end

return layout {
  about = "a title and paragraphs, with a photograph if there is one",
  help = {
    { "body", "the words; an empty line begins a paragraph, *a star* on both sides makes emphasis", sample = "paragraphs" },
    { "picture", "a photograph beside the words; the file is JPEG, PNG, WebP or SVG, at least 1920 pixels wide is good" },
    { "picture.file", "its name in assets/, or in a folder there, like \"1900/keeper.jpg\"" },
    { "picture.side", "on which side of the words it stands" },
    { "picture.caption", "what is seen on it", sample = "sentence" },
    { "picture.credit", "who took it, and who holds it" },
    { "picture.focus", "what must stay in view where a little is cut away: from the left and from the top, 0 to 1" },
  },
  fields = {
    body = "text!",
    picture = { fields = {
      file = "picture!", side = { choice = { "left", "right" } }, caption = "text", credit = "text",
      focus = "focus",
    } },
  },
  build = build,
}
