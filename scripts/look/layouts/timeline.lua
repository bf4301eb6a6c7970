-- Events on the horizon, each at its year. A touched one is told above the line; larger words make a list of all.
local kit = require "kit"
local touch = require "touch"
local words_of = require "words"
local illustrated = require "illustrated"

local ROWS, LABEL = 4, 300 -- rows of names above the line, and how wide one may be

-- Where the years lie between x0 and x1.
local function scale_of(events, x0, x1)
  local first, last = events[1].year, events[1].year
  for _, event in ipairs(events) do first, last = math.min(first, event.year), math.max(last, event.year) end
  return function(year) return x0 + (year - first) / math.max(last - first, 1) * (x1 - x0) end
end

-- A name for each event, on the lowest row above `low` where it is free; nothing if one finds no place. Each: { node, box, x }.
local function names_of(page, events, place, low)
  local names, taken, _, least = {}, {}, kit.finger(page.screen)
  local deep = 0
  for i, event in ipairs(events) do
    local chosen = page.screen.choice == i
    local node = kit.text(page, "caption", "**" .. event.year .. "**\n" .. event.label,
      { measure = 0, balance = false, colour = chosen and page.light.accent or page.light.ink, id = chosen and "chosen" or "label" })
    local size = measure(node, LABEL)
    names[i] = { node = node, said = event.year .. ", " .. event.label, tells = event.text, width = math.max(size.width + 2, least), height = math.max(size.height, least), x = place(event.year) }
    deep = math.max(deep, names[i].height)
  end
  -- From the last year to the first: a name that runs on over later years stands above theirs.
  local order = { table.unpack(names) }
  table.sort(order, function(a, b) return a.x > b.x end)
  for _, name in ipairs(order) do
    local x = name.x + 10
    if x + name.width > page.right then x, name.node.align = name.x - 10 - name.width, "end" end
    for row = 1, ROWS do
      local box = { x = x, y = low - row * (deep + 16), width = name.width, height = name.height }
      local free = true
      for _, other in ipairs(taken) do
        local apart = box.x >= other.x + other.width + 16 or other.x >= box.x + box.width + 16 or box.y ~= other.y
        -- Nor may the line down to a name on a higher row run through one below.
        local crossed = other.y > box.y and name.x > other.x - 8 and name.x < other.x + other.width + 8
          or other.y < box.y and other.line > box.x - 8 and other.line < box.x + box.width + 8
        free = free and apart and not crossed
      end
      if free then
        name.box, box.line = box, name.x
        table.insert(taken, box)
        break
      end
    end
    if not name.box then return nil end
  end
  return names
end

local function axis(page, names, base)
  local nodes, top = { kit.rect(page.margin, base, page.right - page.margin, 2, page.light.soft) }, base
  for i, name in ipairs(names) do
    local box, colour = name.box, page.screen.choice == i and page.light.accent or page.light.soft
    table.insert(nodes, kit.rect(name.x - 1, box.y, 2, base - box.y, colour))
    table.insert(nodes, kit.disc(name.x, base + 1, page.screen.choice == i and 12 or 8, page.light.accent))
    name.node.x, name.node.y, name.node.width = 0, 0, box.width
    table.insert(nodes, group { x = box.x, y = box.y, width = box.width, height = box.height, action = "choose:" .. i, name = name.said, tells = name.tells, name.node })
    top = math.min(top, box.y)
  end
  return nodes, top
end

-- The chosen event; nothing if it has no room. `brief`: its name is not said again.
local function chosen(page, panel, event, area, brief)
  return touch.card(page, area, function(role)
    if brief then
      local text = "**" .. event.year .. "**\u{2002}" .. (event.text or event.label)
      return { { node = kit.text(page, role, text, { id = "body", measure = 84 }), gap = 0 } }
    end
    local blocks = { { node = kit.text(page, "event", event.year .. "\u{2002}" .. event.label, { colour = page.light.accent, measure = 0 }), gap = 0, whole = true } }
    if event.text then table.insert(blocks, { node = kit.text(page, role, event.text, { id = "body" }), gap = 12 }) end
    return blocks
  end, touch.steps(page, #panel.events))
end

local function has_texts(panel)
  for _, event in ipairs(panel.events) do
    if event.text then return true end
  end
  return false
end

local function invitation(page) return kit.text(page, "caption", words_of(page, "touch_a_post"), { colour = page.light.accent, id = "invitation" }) end

-- Below the title: what leads into all of them, and whence it is; nothing if that has no room.
local function led(page, panel, area)
  local blocks = {}
  if panel.lead then table.insert(blocks, { node = kit.text(page, "note", panel.lead, { id = "lead" }), gap = 0 }) end
  if has_texts(panel) then table.insert(blocks, { node = invitation(page), gap = 14, whole = true }) end
  table.insert(blocks, kit.source(page, panel.source))
  if #blocks == 0 then return {} end
  local nodes, pages = kit.flow(page, blocks, area.x, area.y, { { columns = 1, width = area.width, height = area.height } }, 1)
  return pages == 1 and nodes or nil
end

-- Above a picture there is little room: the lead stands beside the title, and whence it is below the land.
local function led_above(page, panel, area)
  local nodes, half, below = {}, (page.right - page.margin - 80) / 2, area.y
  if has_texts(panel) then below = kit.put(nodes, invitation(page), area.x, area.y, half) end
  if panel.lead then
    below = math.max(below, kit.put(nodes, kit.text(page, "note", panel.lead, { id = "lead" }), page.right - half, page.text_top - 8, half))
  end
  local source = kit.source(page, panel.source, true)
  if source and measure(source.node, page.right - page.margin).lines > 1 then return nil end
  if source then kit.put(nodes, source.node, page.margin, kit.below_land(page) + 2, page.right - page.margin) end
  return below <= area.y + area.height and nodes or nil
end

-- The line with its names; nothing if they do not fit. Where the panel has a picture the names stand above it and their
-- lines run down to the years before it; what was chosen then takes the title's place as well.
local function spread(page, panel)
  local base, art = page.horizon + 6, page.art
  local names = names_of(page, panel.events, scale_of(panel.events, page.margin + 8, page.right - 160), art and art.y or base - 40)
  if not names then return nil end
  local nodes, top = axis(page, names, base)
  local event, y, words = panel.events[page.screen.choice], page.text_top - 20
  if not (art and event) then
    local title = kit.text(page, "title_small", panel.title, { id = "title" })
    y = kit.put(nodes, title, page.margin, y, page.right - page.margin) + (art and 8 or 16)
  end
  local area = { x = page.margin, y = y, width = art and event and page.right - page.margin or 1100, height = top - (art and 12 or 24) - y }
  if event then words = chosen(page, panel, event, area, art ~= nil) else words = (art and led_above or led)(page, panel, area) end
  if not words then return nil end
  for _, node in ipairs(words) do table.insert(nodes, node) end
  return nodes
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  touch.chosen(page, #panel.events)
  local fits = not page.art or page.art.place == "wide"
  local nodes = fits and not page.stacked and not page.own and spread(page, panel)
  if nodes then return touch.panel(page, nodes, false, { bare = true }), 1 end
  if not page.stacked then page.art = nil end -- it gets a page of its own
  local blocks = {}
  if panel.lead then table.insert(blocks, { node = kit.text(page, "body", panel.lead, { id = "lead" }), gap = 0 }) end
  for _, event in ipairs(panel.events) do
    local text = "**" .. event.year .. "**\u{2002}**" .. event.label .. "**" .. (event.text and "\n" .. event.text or "")
    table.insert(blocks, { node = kit.text(page, "body", text, { balance = false }), gap = 20, whole = true })
  end
  table.insert(blocks, kit.source(page, panel.source))
  local pages, band
  nodes, pages, band = kit.stack(page, kit.text(page, "title", panel.title, { id = "title" }), blocks)
  return touch.panel(page, nodes, band), pages
end

return layout {
  about = "events at their years",
  help = {
    { "lead", "one sentence above the line", sample = "sentence", wanted = true },
    { "events", "one entry an event, in any order", wanted = 4 },
    { "events.year", "its year" },
    { "events.label", "what stands at the year" },
    { "events.text", "what is told when it is touched", sample = "sentence", wanted = true },
    { "alt", "what the line of years and its picture show, as one would tell somebody who does not see it", sample = "sentence", wanted = true },
  },
  fields = {
    alt = "text",
    lead = "text",
    events = { required = true, min = 2, list = { fields = { year = "year!", label = "text!", text = "text" } } },
  },
  build = illustrated(build),
}
