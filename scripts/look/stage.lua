-- What a panel puts on the land: its words, and its own art between the layers of it. The land itself, the sky and the bars
-- are backdrop.lua's.
local theme = require "theme"
local kit = require "kit"
local art = require "art"

local stage = {}

-- A light on the horizon for everybody who has been named so far. Each has its place for good: whom a panel names comes to those
-- that are there, and all stay to the end. They stand far away, on the land's farthest edge: whatever a panel shows is nearer.
-- As houses do, they stand closer here and further apart there.
local function named(page)
  local nodes, light = {}, page.light
  local dark, ring = light.text == "light", kit.mix(light.sea or light.far, light.ink, 0.5)
  for i = 1, #(page.screen.lit or {}) do
    local x = page.width * (0.02 + 0.96 * ((i * 0.6180339887 + 0.02 * math.sin(7 * i)) % 1))
    local y = page.horizon + (light.sea and -2 or 3 + 4 * (i * 0.7548776662 % 1))
    if dark then table.insert(nodes, kit.halo(x, y, 9, light.accent, 0.5)) else table.insert(nodes, kit.disc(x, y, 2.8, ring)) end
    table.insert(nodes, kit.disc(x, y, 1.9, theme.chrome.core))
  end
  return nodes
end

---The plain band behind words that go below the sky.
function stage.band(page)
  local colour = page.letterbox and page.light.sky[1][2] or page.light.ground
  return kit.rect(0, page.text_top - 38, page.width, (page.low and page.height - page.bar or page.foot) - page.text_top + 38, colour, { id = "band" })
end

---A whole panel: the words, on the band if they need it, and what stands in the land. `more`: lists of nodes: `sun` over the
---sky, in its place from the first moment of its light, where all else waits until that stands; `sky` over the sky,
---`behind` between the far and the middle land, `before` between the middle and the near land, `after` before all land.
---`bare`: a map or a chart has a ground of its own.
---@param page lantern.Page
---@param words table[]
---@param band? boolean
---@param more? { sun?: table[], sky?: table[], behind?: table[], before?: table[], after?: table[], bare?: boolean }
---@return table node
function stage.panel(page, words, band, more)
  local all = { x = 0, y = 0, width = page.width, height = page.height }
  local function add(id, nodes)
    local slot = { id = id, x = 0, y = 0, width = page.width, height = page.height }
    for _, node in ipairs(nodes or {}) do table.insert(slot, node) end
    table.insert(all, group(slot))
  end
  more = more or {}
  -- In low reach on a small screen the words begin above the picture's lower edge: there they need a plain ground too.
  band = band or page.low and not more.bare and page.text_top < page.bottom
  if page.art and not band then more = art.add(page, more) end
  add("sun", more.sun)
  add("sky", more.sky)
  -- Behind a plain band no art stands: it would show as a ghost.
  add("named", not band and named(page))
  add("behind", not band and more.behind)
  add("before", not band and more.before)
  add("after", not band and more.after)
  local set = { band and stage.band(page) or nil }
  for _, node in ipairs(words) do table.insert(set, node) end
  add("words", set)
  return group(all)
end

return stage
