-- What stands behind every panel: one land, one horizon, and a light for each chapter. Built once for a screen.
--
-- Each light of the theme is four groups, "night/sky", "night/far", "night/mid", "night/near"; lantern stacks the layers of
-- all lights that stand, and between them what a panel has of its own. A light rises over the one below it like cut
-- paper: band after band from behind the land, and nothing of the sky is ever half transparent. The land stands where it
-- is and takes the new light's colours, layer after layer: its silhouettes are the same in every light. From 0.85 of the
-- rise on it hides what was below, and lantern takes that away.
local theme = require "theme"
local kit = require "kit"
local geometry = require "geometry"

local ART = theme.land
local LAND_TOP = -ART.far.from -- how high the far land's edge comes
local WIDE = 3840  -- of the land's art, before it comes again
local STRIP = 1920 -- and of a torn edge
local PANELS = 64  -- as far as the journey may go

-- How the layers share the time of a rise: start and duration, of 1. All is there at 0.85. The ground of words and controls
-- waits until those have gone.
local LAND_TURNS = { far = { 0.05, 0.6 }, mid = { 0.15, 0.6 }, near = { 0.25, 0.6 }, ground = { 0.22, 0.33 }, near_on_ground = { 0.3, 0.5 } }
local BAND, NEXT_BAND = 0.90, 0.14 -- seconds that a band takes, and after which the next one starts

-- The same numbers from 0 to 1 every time.
local function chance(seed)
  local state = seed
  return function()
    state = (state * 16807) % 2147483647
    return state / 2147483647
  end
end

local function group_of(screen, id, nodes)
  nodes.id, nodes.x, nodes.y, nodes.width, nodes.height = id, 0, 0, screen.width, screen.height
  return group(nodes)
end

-- A part of the land passes by as fast as its share of the screen's width a panel.
local function passing(screen, share)
  local step = share * screen.width
  return { property = "x", driver = "travel", from = step, to = -step * (PANELS - 1), start = -1, duration = PANELS, easing = "linear" }
end

local function rising(from, window)
  return { property = "y", driver = "rise", from = from, to = 0, start = window[1], duration = window[2], easing = "sine" }
end

local function coming(window)
  return { property = "opacity", driver = "rise", from = 0, to = 1, start = window[1], duration = window[2], easing = "sine" }
end

-- A slow torn edge: a sum of waves that is another one for each seed and comes again after STRIP.
local function torn(seed, x)
  local turn = 2 * math.pi / STRIP * x
  return 5 * math.sin(2 * turn + seed * 2.1) + 3.2 * math.sin(5 * turn + seed * 5.3) + 1.6 * math.sin(11 * turn + seed * 1.7)
end

-- The torn upper edge of a sheet of paper, 24 high, its middle at y = 12; a little lighter along the tear, but `plain` where
-- words stand before it.
local function torn_edge(seed, colour, y, tracks, plain)
  local points = {}
  for x = -20, STRIP + 20, 20 do
    table.insert(points, string.format("%s%d %.1f", x == -20 and "M" or "L", x, 12 + torn(seed, x)))
  end
  local line = table.concat(points, " ")
  local svg = string.format('<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="24" viewBox="0 0 %d 24" preserveAspectRatio="none">'
    .. '<path d="%s L%d 40 L-20 40Z" fill="%s"/>%s</svg>',
    STRIP, STRIP, line, STRIP + 20, colour, plain and "" or
      string.format('<path d="%s" fill="none" stroke="%s" stroke-width="1.6"/>', line, kit.mix(colour, "#FFFFFF", 0.12)))
  return shape { x = 0, y = y - 12, width = STRIP, height = 24, svg = svg, repeats = true, tracks = tracks }
end

-- A light's colours as they are on this screen: in high contrast a flat sky and a quarter of the land.
local function colours_of(screen, light)
  if screen.contrast ~= "high" then return light end
  local sky = light.text == "light" and "#000000" or "#FFFFFF"
  local out = { sky = { { 0, sky } }, frame = light.frame, ground = sky, text_limit_y = 820 }
  for _, name in ipairs { "far", "mid", "near", "cut", "plume", "sea" } do
    out[name] = light[name] and kit.mix(sky, light[name], 0.25)
  end
  return out
end

-- `light.stars`: { count =, on a screen 1920 wide, seed = }. They do not twinkle; they stand in the highest band and rise with it.
local function stars(screen, light, bottom, rise)
  local any, nodes = chance(light.stars.seed), { tracks = { rise } }
  for _ = 1, math.floor(light.stars.count * screen.width / 1920) do
    local x, y = math.floor(any() * screen.width), math.floor(any() ^ 1.3 * bottom)
    -- Few sizes and few tones: each is one small picture for all that are alike.
    table.insert(nodes, kit.disc(x, y, any() < 0.75 and 1.5 or 2, kit.mix(light.sky[1][2], light.ink, ({ 0.25, 0.4, 0.65 })[math.ceil(3 * any())])))
  end
  return group_of(screen, nil, nodes)
end

-- The sky's bands, each from its torn top down to behind the land. The first one's top is above the screen.
local function sky(place, light, id)
  local screen, frame = place.screen, light.frame == "letterbox" and place.closed or place.open
  local from, whole = light.frame == "letterbox" and 138 or 0, BAND + NEXT_BAND * (#light.sky - 1)
  local nodes = {}
  for i, band in ipairs(light.sky) do
    local y = i == 1 and -14 or frame.top + (band[1] - from) / (820 - from) * (frame.horizon - frame.top)
    local turn = (#light.sky - i) * NEXT_BAND / whole
    local rise = rising(frame.horizon + ART.far.dip + 14 - y, { turn, BAND / whole })
    local plain = not screen.portrait and screen.reach ~= "low" and y < frame.horizon + light.text_limit_y - 820
    table.insert(nodes, torn_edge(place.seed + i, band[2], y, { rise, passing(screen, math.min(0.04 + 0.02 * i, 0.18)) }, plain))
    table.insert(nodes, kit.rect(0, y + 10, screen.width, frame.horizon + ART.near.dip + 4 - y - 10, band[2], { tracks = { rise } }))
    if i == 1 and light.stars then
      local below = light.sky[2] and frame.top + (light.sky[2][1] - from) / (820 - from) * (frame.horizon - frame.top) or frame.horizon
      table.insert(nodes, stars(screen, light, below - 16, rise))
    end
  end
  return nodes
end

-- A layer of land: white of the art in its colour, the cuts in the other, mixed by how strong they are.
local function land(place, name, colour, cut)
  local art = ART[name]
  -- What lies behind a nearer layer need not be drawn below that one's upper edge.
  local deepest = name == "far" and ART.mid.dip + 2 or name == "mid" and ART.near.dip + 2 or art.to
  local bottom = math.min(deepest, place.open.bottom - place.open.horizon + 12)
  return picture { file = art.file, fit = "stretch", x = 0, y = place.open.horizon + art.from, width = WIDE, height = bottom - art.from,
    crop = { 0, (art.from - art.top) / art.height, 1, (bottom - art.from) / art.height },
    tint = colour, shade = cut and kit.mix(colour, cut, art.cut), repeats = true, tracks = { passing(place.screen, art.share) } }
end

-- The nearest layer. Where words have a ground of their own below the picture (portrait, low reach), that comes first,
-- from below like a sheet of paper, and the land before it takes its colours with it.
local function nearest(place, light, nodes)
  local screen, frame = place.screen, place.open
  local room = screen.height - frame.bottom
  nodes.tracks = { coming(room > 0 and LAND_TURNS.near_on_ground or LAND_TURNS.near) }
  if room <= 0 then return { group_of(screen, nil, nodes) } end
  return {
    group_of(screen, nil, nodes),
    group_of(screen, nil, { tracks = { rising(room + 24, LAND_TURNS.ground) },
      torn_edge(place.seed, light.ground, frame.bottom, { passing(screen, 1) }),
      kit.rect(0, frame.bottom + 10, screen.width, room - 10, light.ground),
    }),
  }
end

-- A sheet of paper from `top` (from the horizon) down to the ground. While it is opaque, what lies under it
-- is not drawn. Two half transparent sheets over one another would be seen, so a sheet waits until the land over it is there.
local function sheet(place, top, colour)
  local y = place.open.horizon + top
  return kit.rect(0, y, place.screen.width, math.max(place.open.bottom + 12 - y, 0), colour)
end

local function sheet_under_land(place, top, colour)
  local node = sheet(place, top, colour)
  node.tracks = { { property = "opacity", driver = "rise", from = 0, to = 1, start = 0.85, duration = 0, easing = "linear" } }
  return node
end

local function layers_of_land(place, light)
  return {
    far = { land(place, "far", light.far, light.cut) },
    mid = { land(place, "mid", light.mid, light.cut), ART.plumes and land(place, "plumes", light.plume) or nil },
    near = { sheet_under_land(place, ART.near.dip + 1, light.near), land(place, "near", light.near, light.cut) },
  }
end

-- An open sea in the place of the land: flat water, a few glints. The lowest of the sky hides the hills that stood there.
local function sea(place, light)
  local glints = picture { file = "sea.svg", fit = "stretch", x = 0, y = place.open.horizon + 6, width = STRIP, height = 130,
    tint = kit.mix(light.sea, light.sky[1][2], 0.7), repeats = true, tracks = { passing(place.screen, 1) } }
  -- Its far water goes down as far as the near: that may be gone before other land is there.
  local deep = place.open.bottom - place.open.horizon + 12
  local low_sky = kit.rect(0, place.open.horizon - 16, place.screen.width, 16, light.sky[#light.sky][2])
  return {
    far = { low_sky, kit.rect(0, place.open.horizon, place.screen.width, deep, light.sea) },
    mid = { kit.rect(0, place.open.horizon, place.screen.width, 120, light.sea) },
    near = { sheet(place, 18, light.sea), glints },
  }
end

-- Falling snow. A track swings, a flake only falls: on its way up it cannot be seen. Where motion is not welcome, and on
-- quiet panels, ambient tracks rest at `to`: there a flake cannot be seen either.
local function snow(place, light)
  local screen, any = place.screen, chance(41)
  local top, bottom = place.closed.top - 8, place.closed.bottom + 4
  local nodes = { tracks = { { property = "opacity", driver = "rise", from = 0, to = 0.5, start = 0.5, duration = 0.5, easing = "linear" } } }
  for _ = 1, 120 do
    local swing = 2 * (bottom - top) / (24 + 36 * any())
    local start = -swing * (1 + any())
    local flake = kit.disc(math.floor(any() * screen.width), top, math.ceil(3 * any()) * 0.5 + 0.5,
      kit.mix(light.near, light.ink, ({ 0.4, 0.7, 1 })[math.ceil(3 * any())]))
    flake.tracks = {
      { property = "y", from = 0, to = bottom - top, start = start, duration = swing, easing = "linear", ambient = true },
      { property = "x", from = -12, to = 12, start = -9 * any(), duration = 7 + 4 * any(), easing = "sine", ambient = true },
      { property = "opacity", from = 6, to = -6, start = start + swing / 4, duration = swing, easing = "linear", ambient = true },
    }
    table.insert(nodes, flake)
  end
  return group_of(screen, nil, nodes)
end

local function light_of(place, id)
  local screen = place.screen
  local light = colours_of(screen, theme.lights[id])
  local layers = light.sea and sea(place, light) or layers_of_land(place, light)
  local function turning(name)
    layers[name].tracks = { coming(LAND_TURNS[name]) }
    return { group_of(screen, nil, layers[name]) }
  end
  local near = nearest(place, light, layers.near)
  if light.snow then table.insert(near, snow(place, light)) end
  local out = {
    group_of(screen, id .. "/sky", sky(place, light, id)),
    group_of(screen, id .. "/far", turning("far")),
    group_of(screen, id .. "/mid", turning("mid")),
    group_of(screen, id .. "/near", near),
  }
  return group_of(screen, id, out), { id = id, open = light.frame ~= "letterbox", bands = #light.sky, sea = light.sea ~= nil,
    edges = { place.open.horizon + (light.sea and 0 or -LAND_TOP), place.open.horizon + (light.sea and 18 or ART.near.dip) } }
end

-- The bars of the letterbox, which draw back as the frame opens: a little more than their height, for half a pixel of
-- it would be a line.
local function bars(place)
  local screen, closed = place.screen, place.closed
  local function bar(y, height, away)
    return height > 0 and kit.rect(0, y, screen.width, height, theme.chrome.bar,
      { tracks = { { property = "y", driver = "frame", from = 0, to = away, duration = 1, easing = "linear" } } })
  end
  local below = screen.height - closed.bottom
  return group_of(screen, "bars", { bar(0, closed.top, -closed.top - 4), bar(closed.bottom, below, below + 4) })
end

-- The names of the theme's lights, from the lowest; in the order of the alphabet where the theme does not say.
local function names()
  local found = {}
  if not theme.lights then return found end
  for _, id in ipairs(theme.order or {}) do
    if theme.lights[id] then table.insert(found, id) end
  end
  if theme.order then return found end
  for id in pairs(theme.lights) do table.insert(found, id) end
  table.sort(found)
  return found
end

local function same_sky(a, b)
  for i, band in ipairs(a) do
    if not b[i] or band[1] ~= b[i][1] or band[2] ~= b[i][2] then return false end
  end
  return #a == #b
end

-- Equal skies are torn alike: where one follows the other, nothing is seen to change.
local function first_with_sky_of(order, at)
  for i, id in ipairs(order) do
    if same_sky(theme.lights[id].sky, theme.lights[order[at]].sky) then return i end
  end
end

return function(screen)
  local order = names()
  if #order == 0 then return false end
  local place = geometry(screen)
  place.screen = screen
  local nodes, lights = {}, {}
  for i, id in ipairs(order) do
    place.seed = 10 * first_with_sky_of(order, i)
    local node
    node, lights[i] = light_of(place, id)
    table.insert(nodes, node)
  end
  table.insert(nodes, bars(place))
  return group_of(screen, "backdrop", nodes), lights
end
