-- The steppe behind every panel: one horizon, a sky of flat paper bands, three layers of land, the bars of the frame.
local theme = require "theme"
local kit = require "kit"

local stage = {}

-- A slow torn edge: a sum of waves that is the same every time for the same band.
local function edge(band, x)
  return 5 * math.sin(x / 173 + band * 2.1) + 3.2 * math.sin(x / 71 + band * 5.3) + 1.6 * math.sin(x / 31 + band * 1.7)
end

local function band_path(band, width, top, bottom, closed)
  local points = {}
  for x = 0, width + 20, 20 do
    table.insert(points, string.format("%s%.0f %.1f", x == 0 and "M" or "L", x, 12 + edge(band, x)))
  end
  if closed then table.insert(points, string.format("L%.0f %.0f L0 %.0fZ", width + 20, bottom - top, bottom - top)) end
  return table.concat(points, " ")
end

-- y of the design (horizon at 820) on this screen.
local function sky_y(page, y)
  local from = page.letterbox and 138 or 0
  return page.top + (y - from) / (820 - from) * (page.horizon - page.top)
end

local function sky(page, nodes)
  local light = page.light
  table.insert(nodes, kit.rect(0, page.top, page.width, page.bottom - page.top, light.sky[1][2]))
  for i = 2, #light.sky do
    local y = sky_y(page, light.sky[i][1])
    local below = light.sky[i + 1] and sky_y(page, light.sky[i + 1][1]) + 24 or page.horizon + 60
    local top = math.floor(y) - 12
    table.insert(nodes, shape { x = 0, y = top, width = page.width, height = below - top, colour = light.sky[i][2],
      path = band_path(i, page.width, top, below, true), box = { 0, 0, page.width, below - top } })
    table.insert(nodes, shape { x = 0, y = top, width = page.width, height = 24, stroke = kit.mix(light.sky[i][2], "#FFFFFF", 0.12),
      stroke_width = 1.6, path = band_path(i, page.width, top, 0, false), box = { 0, 0, page.width, 24 } })
  end
end

-- A window into art that is 3840 wide. The same for all panels of a chapter, so that the land stands still.
local function land(page, file, share, y, height, tint, opacity)
  local width = math.min(page.width, 3840)
  local offset = (page.screen.chapter.number - 1) * 640 * share % math.max(3840 - width, 1)
  return picture { file = "art/" .. file .. ".svg", fit = "stretch", x = 0, y = y, width = page.width, height = height,
    crop = { offset / 3840, 0, width / 3840, 1 }, tint = tint, opacity = opacity }
end

local function append(view, nodes)
  for _, node in ipairs(nodes or {}) do table.insert(view, node) end
end

-- Three layers of land, and what stands between them.
local function steppe(page, view, more)
  local light, h = page.light, page.horizon
  table.insert(view, land(page, "steppe-far-body", 0.25, h - 24, 194, light.far))
  table.insert(view, land(page, "steppe-far-cuts", 0.25, h - 24, 194, light.cut, 0.5))
  append(view, more.behind)
  table.insert(view, land(page, "steppe-mid-body", 0.5, h, 200, light.mid))
  table.insert(view, land(page, "steppe-mid-cuts", 0.5, h, 200, light.cut, 0.8))
  append(view, more.before)
  if not more.bare then table.insert(view, land(page, "steppe-near-plumes", 1, h - 40, 320, light.plume)) end
  table.insert(view, land(page, "steppe-near-body", 1, h - 40, 320, light.near))
  table.insert(view, land(page, "steppe-near-cuts", 1, h - 40, 320, light.cut, 0.9))
  append(view, more.after)
  if page.bottom > h + 240 then
    table.insert(view, kit.rect(0, h + 240, page.width, page.bottom - h - 240, page.portrait and light.ground or light.near))
  end
end

-- An open sea in the place of the land: the same horizon, flat water, a few glints.
local function sea(page, view, more)
  local h, zenith = page.horizon, page.light.sky[1][2]
  local water = page.light.sea or kit.mix(zenith, page.light.ink, 0.16)
  table.insert(view, kit.rect(0, h, page.width, page.height - h, water))
  append(view, more.behind)
  append(view, more.before)
  table.insert(view, picture { file = "art/sea.svg", fit = "stretch", x = 0, y = h + 6, width = math.max(page.width, 1920), height = 130,
    tint = kit.mix(water, zenith, 0.7) })
  append(view, more.after)
end

---The nodes behind the words. `more.behind`: nodes between the far and the middle land; `more.before`: between the middle and the near land.
---`more.sky`: over the sky. `more.sea`: an open sea in the place of the land. `more.after`: before the near land. `more.bare`: no grass.
---@param page lantern.Page
---@param more? { sea?: boolean, sky?: table[], behind?: table[], before?: table[], after?: table[], bare?: boolean }
---@return table[]
function stage.nodes(page, more)
  more = more or {}
  local light, nodes = page.light, {}
  table.insert(nodes, kit.rect(0, 0, page.width, page.height, page.letterbox and theme.chrome.bar or light.ground))
  local view = {}
  sky(page, view)
  append(view, more.sky)
  if more.sea then sea(page, view, more) else steppe(page, view, more) end
  local frame = { x = 0, y = page.top, width = page.width, height = page.bottom - page.top, clip = true, id = "stage" }
  local inner = { x = 0, y = -page.top, width = page.width, height = page.height }
  for _, node in ipairs(view) do table.insert(inner, node) end
  table.insert(frame, group(inner))
  table.insert(nodes, group(frame))
  return nodes
end

---Art that stands on the steppe: `foot` is how far below the horizon its lower edge is.
function stage.art(page, file, x, width, height, foot)
  return picture { file = "art/" .. file, fit = "stretch", x = x, y = page.horizon + foot - height, width = width, height = height }
end

---The plain band behind words that go below the sky.
function stage.band(page)
  local colour = page.letterbox and page.light.sky[1][2] or page.light.ground
  return kit.rect(0, page.text_top - 38, page.width, page.height - page.bar - page.text_top + 38, colour, { opacity = 0.92, id = "band" })
end

---A whole panel: the steppe, the band if the words need it, the words.
function stage.panel(page, words, band, more)
  local all = { x = 0, y = 0, width = page.width, height = page.height }
  -- Behind a plain band no art stands: it would show as a ghost.
  if band and more then more = { bare = more.bare, sky = more.sky, sea = more.sea } end
  for _, node in ipairs(stage.nodes(page, more)) do table.insert(all, node) end
  if band then table.insert(all, stage.band(page)) end
  for _, node in ipairs(words) do table.insert(all, node) end
  return group(all)
end

return stage
