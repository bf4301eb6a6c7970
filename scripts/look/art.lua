-- The panel's own picture (`art`): how large it is on this screen, where it stands on the land, and the room that it leaves
-- for words. It is drawn for a screen of 1920 x 1080; its foot is hidden in the grass before it, so that nothing floats.
local theme = require "theme"
local kit = require "kit"
local rows_of = require "rows"

local art = {
  least = 520, -- the narrowest column of words beside a picture
}

local AIR = 56    -- between the picture and words beside it
local ABOVE = 20  -- between words and a picture below them
local LOW = 130   -- a picture no higher above the horizon has words above it

local LAYERS = { sky = "sky", far = "behind", near = "before", front = "after" }

---What a panel says of its picture; nothing if it has none, or the file is not there.
---@param panel table
---@return table|nil
function art.of(panel)
  local said = panel.art
  if said and not said.file then said.file = said[1] end
  return said and said.file and said or nil
end

-- The highest that a picture may reach: below what stands above it.
local function ceiling(page)
  if not page.portrait then return (page.low and page.top or page.head) + 20 end
  if page.letterbox or page.low then return page.top + 16 end
  return rows_of(page.screen, true).bottom + 12
end

-- How far the lower edge of what stands in the grass must lie below the horizon to be hidden in every dip of the land.
local function hidden(page) return page.light.sea and 24 or theme.land.near.dip + 6 end

---Where the picture stands. `top`: the highest it may reach, if a title stands above it.
---@param page lantern.Page
---@param spec table
---@param scale number how large, of its own size
---@param top? number
---@return table|nil
function art.box(page, spec, scale, top)
  local wide, high = picture_size(spec.file)
  if not wide then return nil end
  local height = spec.height or high
  local width = height * wide / high
  local foot = spec.foot or hidden(page)
  local above = height - foot
  if spec.place == "wide" then
    scale = page.width / width
  elseif spec.width_mm and page.screen.mm then
    scale = spec.width_mm * page.screen.mm / width
  else
    scale = math.min(scale, (page.horizon - (top or ceiling(page))) / math.max(above, 1), (page.width - 48) / width)
  end
  local layer = spec.layer or "near"
  local y = page.horizon - above * scale
  -- Smaller than it was drawn, its foot is still hidden.
  if layer == "near" and foot >= hidden(page) then y = math.max(y, page.horizon + hidden(page) - height * scale) end
  local box = { spec = spec, layer = LAYERS[layer] or layer, y = y, width = width * scale, height = height * scale }
  local gap = spec.gap or 48
  -- What the edge cuts off becomes smaller with the picture.
  if gap < 0 then gap = gap * scale end
  -- What the screen's edge cuts stays at that edge in portrait too.
  local place = page.portrait and spec.place ~= "wide" and gap >= 0 and "middle" or spec.place or "right"
  if place == "right" then box.x = page.width - box.width - gap
  elseif place == "left" then box.x = gap
  elseif place == "wide" then box.x = 0
  else box.x = (page.width - box.width) / 2 end
  box.place = place
  return box
end

-- White becomes what the light's paper is, black its land; between them everything else.
local function tones(page)
  local light = page.light
  if light.text == "light" then return kit.mix(light.plume, light.ink, 0.3), light.near end
  return kit.mix(light.near, "#FFFFFF", 0.35), kit.mix(light.plume, light.ink, 0.55)
end

local function drawing(page, box, file)
  local white, black
  if box.spec.tinted then white, black = tones(page) end
  return picture { id = "art", file = file, fit = "stretch", x = box.x, y = box.y, width = box.width, height = box.height,
    tint = white, shade = black }
end

---Keeps the words clear of the picture: beside it they have the rest of the width, else they end above it.
---@param page lantern.Page
---@param box table
local function clear(page, box)
  if page.portrait or page.low then return end
  local left, right = page.margin, page.right
  if box.place == "left" then left = math.max(left, box.x + box.width + AIR) end
  if box.place == "right" then right = math.min(right, box.x - AIR) end
  local beside = (left > page.margin or right < page.right) and box.y < page.horizon - LOW
  if beside and right - left >= art.least then
    page.margin, page.right = left, right
    for i, width in ipairs(page.columns) do page.columns[i] = math.min(width, right - left) end
    return
  end
  local bottom = box.y - ABOVE
  page.low_bottom, page.text_bottom = math.min(page.low_bottom, bottom), math.min(page.text_bottom, bottom)
  page.floor = math.min(page.floor, bottom)
end

---Gives the page its picture, and the words the room that is left.
---@param page lantern.Page
---@param panel table
function art.reserve(page, panel)
  local way = page.screen.art or { scale = 1 }
  local spec = not way.alone and art.of(panel)
  page.whole = { margin = page.margin, right = page.right }
  if not spec then return end
  page.art = art.box(page, spec, way.scale)
  if page.art and not way.over then clear(page, page.art) end
end

---The picture's nodes in the layers of stage.panel's `more`, before what is there.
---@param page lantern.Page
---@param more table
function art.add(page, more)
  local box = page.art
  local out = {}
  for layer, nodes in pairs(more) do out[layer] = nodes end
  local function add(layer, node)
    local nodes = { node }
    for _, other in ipairs(out[layer] or {}) do table.insert(nodes, other) end
    out[layer] = nodes
  end
  add(box.layer, drawing(page, box, box.spec.file))
  if box.spec.front then add("after", drawing(page, box, box.spec.front)) end
  if page.screen.art then page.screen.art.shown = true end
  return out
end

---Do any of these words lie on the picture?
---@param page lantern.Page
---@param nodes table[] set with kit.put
function art.meets(page, nodes)
  local box = page.art
  if not box then return false end
  for _, node in ipairs(nodes) do
    if node and node.text then
      local size = measure(node, node.width)
      local right, left = node.x + size.width, node.x
      if node.align == "center" then left, right = node.x + (node.width - size.width) / 2, node.x + (node.width + size.width) / 2 end
      if right + 24 > box.x and left < box.x + box.width + 24 and node.y + size.height + 8 > box.y then return true end
    end
  end
  return false
end

return art
