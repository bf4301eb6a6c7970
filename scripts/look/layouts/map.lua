-- A map: points to scale or ways across Europe and Asia, a narrow column of words beside it.
local kit = require "kit"
local map = require "map"
local touch = require "touch"
local words_of = require "words"
local illustrated = require "illustrated"
local strands = require "strands"
local rows_of = require "rows"

-- In low reach: where words would take more, they have pages of their own, and the map one.
local PAGES_BESIDE_MAP = 4

local function append(nodes, more)
  for _, node in ipairs(more) do table.insert(nodes, node) end
end

-- What has words of its own: each way, or the places if there is something to tell of them.
local function ways_of(panel)
  if panel.routes then return panel.routes end
  for _, point in ipairs(panel.points or {}) do
    if point.note then return { { stops = panel.points } } end
  end
  return {}
end

-- A way's note and stops, as blocks for kit.flow; `close`: each stop's name on the line of its words, and those without
-- words stand on the map alone.
local function stops_of(page, route, role, close)
  local blocks = {}
  if route.note then table.insert(blocks, { node = kit.text(page, role, "*" .. route.note .. "*", { balance = false }), gap = 4 }) end
  for _, stop in ipairs(route.stops) do
    local text = "**" .. stop.label .. "**" .. (stop.note and (close and "\u{2002}" or "\n") .. stop.note or "")
    if stop.note or not close then
      table.insert(blocks, { node = kit.text(page, role, text, { balance = false }), gap = close and 8 or 14, whole = true })
    end
  end
  return blocks
end

local function blocks_of(page, panel, role)
  local blocks = { { node = kit.text(page, role, panel.body, { id = "body" }), gap = 0 } }
  if #ways_of(panel) > 0 then
    table.insert(blocks, { node = kit.text(page, "caption", words_of(page, "touch_a_place"), { colour = page.light.accent, id = "invitation" }), gap = 18, whole = true })
  end
  table.insert(blocks, kit.source(page, panel.source))
  return blocks
end

-- The land (behind the words) and the points of a map in an area. `frame`: where the land is seen, else in the sky.
-- `key`: where a small map may show in which country that is.
local function map_of(page, panel, area, only, frame, key)
  local over = panel.over and panel.over[page.screen.choice - #(panel.points or {})]
  if over then return map.laid_over(page, panel, over, area, frame) end
  if panel.routes then return map.routes(page, panel, area, only, frame) end
  return map.points(page, panel, area, frame, key)
end

-- What can be chosen: the stops of the one way, else of all; or the places.
local function things_of(panel, only)
  local list = {}
  for i, route in ipairs(panel.routes or {}) do
    for _, stop in ipairs((not only or i == only) and route.stops or {}) do table.insert(list, { stop = stop, way = route.label }) end
  end
  for _, point in ipairs(panel.points or {}) do table.insert(list, { stop = point }) end
  for _, over in ipairs(panel.over or {}) do table.insert(list, { stop = over }) end
  return list
end

-- What is told of the chosen thing, and the buttons; nothing if nothing was chosen.
local function chosen_of(page, panel, only)
  local things = things_of(panel, only)
  local thing = things[touch.chosen(page, #things)]
  if not thing then return nil end
  return function(role)
    local blocks = {}
    if thing.way then table.insert(blocks, { node = kit.text(page, "caption", thing.way, { colour = page.light.soft }), gap = 0, whole = true, heads = true }) end
    table.insert(blocks, { node = kit.text(page, "event", thing.stop.label, { colour = page.light.accent, id = "chosen" }), gap = 4, whole = true, heads = true })
    if thing.stop.note then table.insert(blocks, { node = kit.text(page, role, thing.stop.note, { id = "body" }), gap = 12 }) end
    return blocks
  end, touch.steps(page, #things)
end

local function map_area(page, x)
  return { x = x, y = page.head, width = page.width - x, height = page.floor - page.head }
end

-- The number of a page that stands among the words gives way to another.
local function renumber(page, nodes, pages, y)
  for i, node in ipairs(nodes) do
    if node and node.id == "page-number" then table.remove(nodes, i) end
  end
  table.insert(nodes, kit.page_number(page, pages, y))
end

local function all_blocks(page, panel)
  local blocks = blocks_of(page, panel, "body")
  for _, route in ipairs(ways_of(panel)) do
    if route.label then
      table.insert(blocks, { node = kit.text(page, "place", route.label, { colour = page.light.accent }), gap = 28, whole = true, heads = true })
    end
    append(blocks, stops_of(page, route, "note"))
  end
  return blocks
end

-- The map alone on a page in low portrait, among the words, or what was chosen.
local function map_among(page, panel, pages)
  local nodes, blocks, list = {}, chosen_of(page, panel)
  local area = { x = page.margin, y = page.text_top, width = page.right - page.margin, height = page.text_bottom - page.text_top }
  if blocks then
    append(nodes, (touch.placed(page, { area }, blocks, list)))
  else
    local frame = { x = 0, y = area.y - 20, width = page.width, height = area.height + 40 }
    -- The number of the page stands in the corner; no name may lie on it.
    local below = { x = area.x, y = area.y + 56, width = area.width, height = area.height - 56 }
    local land, points = map_of(page, panel, below, nil, frame)
    append(nodes, land)
    append(nodes, points)
  end
  table.insert(nodes, kit.page_number(page, pages, page.text_top))
  return touch.panel(page, nodes, false, { bare = true }), pages
end

-- The map alone on a page, its title or what was chosen beside it; in low reach from the highest that is reached.
local function map_page(page, panel, title, pages)
  if page.low and page.portrait then return map_among(page, panel, pages) end
  local nodes, blocks, list = {}, chosen_of(page, panel)
  local top, x = page.low and page.band_top or page.text_top, page.margin + 460
  if blocks then
    local areas = {}
    for _, width in ipairs { 460, 620, 760, 900 } do
      table.insert(areas, { x = page.margin, y = top, width = width, height = (page.low and page.foot - 110 or page.floor - 60) - page.own_height - top })
    end
    local card, area = touch.placed(page, areas, blocks, list)
    append(nodes, card)
    if not area then
      renumber(page, nodes, pages, page.text_top)
      return touch.panel(page, nodes, true, { bare = true }), pages
    end
    x = page.margin + area.width + 40
  else
    kit.put(nodes, title, page.margin, top, 460)
  end
  page.words = { x = 0, y = page.head, width = x, height = page.height }
  local number = kit.page_number(page, pages, page.foot - 90)
  -- Below the title or the words, for the scale and the names stand on the right.
  if number then number.x, number.align = page.margin, "start" end
  if number then number.y = page.low and math.min(number.y, page.foot - number.line) or page.floor - number.line end
  if number and page.own then number.y = math.min(number.y, page.own.low - number.line - 8) end
  table.insert(nodes, number)
  if not page.low then
    local land, points = map_of(page, panel, map_area(page, x))
    append(land, points)
    return touch.panel(page, nodes, false, { bare = true, sky = land }), pages
  end
  local frame = { x = 0, y = page.reach_top, width = page.width, height = page.foot - page.reach_top }
  local land, points = map_of(page, panel, { x = x, y = top, width = page.width - x, height = page.foot - top - 20 }, nil, frame)
  local all = { kit.rect(frame.x, frame.y, frame.width, frame.height, page.ground) }
  append(all, land)
  append(all, points)
  append(all, nodes)
  return touch.panel(page, all, false, { bare = true }), pages
end

-- Larger text: pages of words, and the map alone on the last.
local function build_large(page, panel, title)
  local nodes, pages, band = kit.stack(page, title, all_blocks(page, panel))
  if page.screen.page > pages then return map_page(touch.page(page.screen, panel), panel, title, pages + 1) end
  renumber(page, nodes, pages + 1, page.text_top)
  return touch.panel(page, nodes, band), pages + 1
end

-- Low reach: the map in the picture, the words or what was chosen below it.
local function build_low(page, panel, title)
  page.band_top = page.text_top -- no plain band may cover the map
  local nodes, pages, band = kit.stack(page, title, all_blocks(page, panel))
  local blocks, list = chosen_of(page, panel)
  if blocks then
    local area = { x = page.margin, y = page.text_top, width = page.right - page.margin, height = page.text_bottom - page.text_top }
    nodes, area = touch.placed(page, { area }, blocks, list)
    band = not area
  end
  local land, points = map_of(page, panel, map_area(page, 0))
  if not band then append(land, points) end
  return touch.panel(page, nodes, band, { bare = true, sky = land }), pages
end

-- Where the words stand: longer ones take a wider column and smaller type, then stand closer, then take as few pages as may be.
local function columns_of(page)
  if page.portrait then
    local wide = page.right - page.margin
    return { { wide, "body" }, { wide, "note" }, { wide, "note", true } }, page.text_bottom
  end
  return { { 500, "note" }, { 500, "column" }, { 620, "column" }, { 500, "column", true }, { 620, "column", true }, { 740, "column", true }, { 860, "column", true } }, page.floor - page.own_height
end

-- A title and its words beside the map, or below it. `blocks(role, close)`: the words; `wide`: as wide the title may be in any
-- case. Returns nodes, pages and the column's width.
local function part(page, title, blocks, number, wide)
  local ways, bottom = columns_of(page)
  local best, fewest
  for _, way in ipairs(ways) do
    local nodes, width, room = {}, way[1], math.max(way[1], wide or 0)
    -- In a wider column a title's own line breaks give way.
    local name = room > 500 and not page.portrait and string.replace(title, "\n", " ") or title
    local head = kit.text(page, page.portrait and "title" or "title_small", name, { id = "title" })
    local y = kit.put(nodes, head, page.margin, page.text_top, page.portrait and width - 130 or room) + 24
    local texts, pages = kit.flow(page, blocks(way[2], way[3]), page.margin, y, { { columns = 1, width = width, height = bottom - y } }, number)
    append(nodes, texts)
    if not fewest or pages < fewest then best, fewest = { nodes, pages, width }, pages end
    if pages == 1 then break end
  end
  return table.unpack(best)
end

-- The part that the shown page belongs to, and how many pages there are: the panel's own words, then each way's. Title and map
-- are set for the widest of them, or they would stand elsewhere on each page.
local function shown(page, panel)
  local pages, widest, found = 0, 0, nil
  local function add(title, blocks, only)
    local _, count, width = part(page, title, blocks, 1)
    if page.screen.page <= pages + count and not found then
      found = { title = title, blocks = blocks, number = page.screen.page - pages, only = only }
    end
    pages, widest = pages + count, math.max(widest, width)
  end
  add(panel.title, function(role) return blocks_of(page, panel, role) end)
  for i, route in ipairs(ways_of(panel)) do
    add(route.label or panel.title, function(role, close) return stops_of(page, route, role, close) end, i)
  end
  found.nodes, found.width = part(page, found.title, found.blocks, found.number, widest), widest
  return found, pages
end

-- What was chosen, in the place of the words.
local function choose(page, panel, found)
  local blocks, list = chosen_of(page, panel, found.only)
  if not blocks then return end
  local wide = page.portrait and page.right - page.margin or found.width
  local bottom = page.portrait and page.text_bottom or page.floor - page.own_height
  local area = { x = page.margin, y = page.text_top, width = wide, height = bottom - page.text_top }
  local wider = { x = area.x, y = area.y, width = page.portrait and wide or math.max(wide, 760), height = area.height }
  local nodes, taken = touch.placed(page, { area, wider }, blocks, list)
  found.nodes, found.width, found.band = nodes, taken and taken.width or found.width, not taken
end

-- Over which lands the panel's area can be laid, as buttons.
local function over_buttons(panel)
  if not panel.over then return nil end
  local list = {}
  for i, over in ipairs(panel.over) do list[i] = { action = "choose:" .. #(panel.points or {}) + i, text = over.label, tells = over.note } end
  return list
end

local function build(panel, screen)
  panel.buttons = over_buttons(panel)
  local page = touch.page(screen, panel, 500)
  local head = kit.text(page, "title_small", panel.title, { id = "title" })
  if page.low and page.picture_in_reach and screen.text_size == "standard" then
    local node, pages = build_low(page, panel, head)
    if pages <= PAGES_BESIDE_MAP then return node, pages end
    page = touch.page(screen, panel, 500)
    head = kit.text(page, "title_small", panel.title, { id = "title" })
  end
  if page.low or not page.portrait and screen.text_size ~= "standard" then return build_large(page, panel, head) end
  local found, pages = shown(page, panel)
  choose(page, panel, found)
  local nodes = found.nodes
  local area
  if page.portrait then
    local top = page.letterbox and page.top or rows_of(screen, true).bottom + 16
    area = { x = 0, y = top, width = page.width, height = page.floor - top }
  else
    area = map_area(page, page.margin + found.width + 60)
  end
  if not page.portrait then page.words = { x = 0, y = page.text_top, width = page.margin + found.width, height = page.height } end
  local key = not page.portrait and { x = page.right - 250, y = page.text_top - 10, width = 250 } or nil
  local land, points = map_of(page, panel, area, found.only, nil, key)
  -- Ways and names come and go with their land, not with the words.
  if not found.band then append(land, points) end
  table.insert(nodes, kit.page_number(page, pages, page.portrait and page.text_top or kit.below_land(page)))
  return touch.panel(page, nodes, found.band or false, { bare = true, sky = land }), pages
end

local function swapped(at) return { at[2], at[1] } end

-- How far a place lies outside the smallest frame around the others, in degrees.
local function outside(at, others)
  local far = 0
  for axis = 1, 2 do
    local least, most = math.huge, -math.huge
    for _, other in ipairs(others) do least, most = math.min(least, other.at[axis]), math.max(most, other.at[axis]) end
    far = math.max(far, least - at[axis], at[axis] - most)
  end
  return far
end

-- The places of a panel with the fields that hold them.
local function places_of(panel)
  local list = {}
  for i, point in ipairs(panel.points or {}) do table.insert(list, { at = point.at, field = "points[" .. i .. "].at" }) end
  for i, route in ipairs(panel.routes or {}) do
    for j, stop in ipairs(route.stops) do
      if stop.at then table.insert(list, { at = stop.at, field = string.format("routes[%d].stops[%d].at", i, j) }) end
    end
  end
  return list
end

local function lies_in(at, area)
  local east = area[3] < area[1] and area[3] + 360 or area[3]
  local from_west = (at[1] - area[1]) % 360
  return from_west <= east - area[1] and at[2] >= area[2] and at[2] <= area[4]
end

local function check_area(area, places, tell)
  if area[2] >= area[4] or area[2] < -90 or area[4] > 90 or area[1] == area[3] or math.abs(area[1]) > 180 or math.abs(area[3]) > 180 then
    tell("area", "expected { west, south, east, north } in degrees, the south below the north")
    return
  end
  local turned_area, all = { area[2], area[1], area[4], area[3] }, #places > 0
  for _, place in ipairs(places) do all = all and not lies_in(place.at, area) and lies_in(place.at, turned_area) end
  if all then
    tell("area", "no place of the map lies in this area: it is { west, south, east, north } (are longitudes and latitudes swapped?)")
    return
  end
  for _, place in ipairs(places) do
    if not lies_in(place.at, area) then
      if lies_in(swapped(place.at), area) then
        tell(place.field, "%g east, %g north lies outside the area that the map shows: first stands the longitude, then the latitude (are they swapped?)",
          place.at[1], place.at[2])
      else
        tell(place.field, "%g east, %g north lies outside the area that the map shows", place.at[1], place.at[2])
      end
    end
  end
end

local function turned(at) return { at, { -at[1], at[2] }, { at[1], -at[2] }, { -at[1], -at[2] } } end

-- How large the frame around places is, in degrees: the longer side.
local function extent(places)
  local size = 0
  for axis = 1, 2 do
    local least, most = math.huge, -math.huge
    for _, place in ipairs(places) do least, most = math.min(least, place.at[axis]), math.max(most, place.at[axis]) end
    size = math.max(size, most - least)
  end
  return size
end

-- A minus too many, or none: seen where at least two others lie near together, and the place among them with another sign.
local function has_lost_sign(at, others)
  if #others < 2 or extent(others) > 25 or outside(at, others) < 20 then return false end
  for i, other in ipairs(turned(at)) do
    if i > 1 and outside(other, others) < 2 then return true end
  end
  return false
end

-- No country lies within some 50 km.
local function is_far_out(at)
  local degrees = 0.45
  local wide = degrees / math.max(0.1, math.cos(math.rad(at[2])))
  for _, east in ipairs { 0, -wide, wide } do
    for _, north in ipairs { 0, -degrees, degrees } do
      if math.abs(at[2] + north) <= 90 and country(at[1] + east, at[2] + north) then return false end
    end
  end
  return true
end

-- All are swapped, or all have lost a sign: seen where none lies in a country that the map names and all would, or, where it names
-- none, where all lie far out in the Arctic Sea and would lie on land. Elsewhere in a sea a ship may lie.
local function check_all(panel, places, tell)
  local home = {}
  for _, code in ipairs(panel.highlight or {}) do home[code] = true end
  local function lies(at) local code = math.abs(at[2]) <= 90 and country(at[1], at[2]); return code and (not panel.highlight or home[code]) end
  local function all(change)
    for _, place in ipairs(places) do
      if not lies(change(place.at)) then return false end
    end
    return true
  end
  for _, place in ipairs(places) do
    if lies(place.at) or not panel.highlight and (place.at[2] < 70 or not is_far_out(place.at)) then return end
  end
  local first = places[1]
  if all(swapped) then
    tell(first.field, "%g east, %g north: all places of this map would lie elsewhere: first stands the longitude, then the latitude (are they swapped?)", first.at[1], first.at[2])
  elseif panel.highlight then
    for i = 2, 4 do
      if all(function(at) return turned(at)[i] end) then
        tell(first.field, "%g east, %g north: all places of this map would lie elsewhere: west and south have a minus, east and north have none", first.at[1], first.at[2])
        return
      end
    end
  end
end

-- Two lights in one place: one covers the other, and cannot be touched.
local function check_twins(points, tell)
  for i, point in ipairs(points or {}) do
    for j = 1, i - 1 do
      local other = points[j]
      if point.at[1] == other.at[1] and point.at[2] == other.at[2] then
        tell("points[" .. i .. "].at", "this is the place of points[%d] too: one light would cover the other", j)
        break
      end
    end
  end
end

-- Longitude and latitude are easily swapped, and both are numbers: seen where a place lies far from all others and
-- would lie among them the other way round.
local function check_places(places, tell)
  for i, place in ipairs(places) do
    local others = {}
    for j, other in ipairs(places) do
      if j ~= i then table.insert(others, other) end
    end
    if #others > 0 and outside(place.at, others) > 10 and outside(swapped(place.at), others) < 5 then
      tell(place.field, "%g east, %g north lies far from the other places: first stands the longitude, then the latitude (are they swapped?)",
        place.at[1], place.at[2])
    elseif place.at[1] == 0 and place.at[2] == 0 then
      tell(place.field, "0 east, 0 north lies in the sea off Africa: is the place still to be written?")
    elseif has_lost_sign(place.at, others) then
      tell(place.field, "%g east, %g north lies far from the other places: west and south have a minus, east and north have none", place.at[1], place.at[2])
    end
  end
end

-- ISO 3166, and Kosovo.
local COUNTRIES = {}
for _, code in ipairs(string.split("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR "
  .. "CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU "
  .. "ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ "
  .. "MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI "
  .. "SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK", " ")) do COUNTRIES[code] = true end

local function check(panel, tell)
  local places = places_of(panel)
  if panel.area then check_area(panel.area, places, tell) else check_places(places, tell) end
  if #places > 0 and not panel.area then check_all(panel, places, tell) end
  check_twins(panel.points, tell)
  if not panel.area and #places == 0 then
    tell(panel.routes and "routes" or "points", "the map has no place to show: expected points, routes with `at`, or area = { west, south, east, north }")
  end
  for i, code in ipairs(panel.highlight or {}) do
    if not COUNTRIES[code] then
      tell("highlight[" .. i .. "]", "\"%s\" is no country: expected its two capital letters of ISO 3166, such as \"FR\"", code)
    end
  end
end

return layout {
  about = "places to scale, or ways",
  help = {
    { "body", "the words beside the map", sample = "paragraphs" },
    { "points", "places, each a light that can be touched", wanted = true },
    { "points.label", "its name" },
    { "points.at", "{ longitude, latitude } in degrees, east and north; west and south with a minus" },
    { "points.note", "what is told when it is touched", sample = "sentence", wanted = true },
    { "points.place", "a name of yours for it, that no visitor sees" },
    { "routes", "ways from stop to stop, in place of points" },
    { "routes.label", "its name" },
    { "routes.note", "what is told when it is touched", sample = "sentence" },
    { "routes.stops", "one entry a stop, in order" },
    { "routes.stops.label", "its name" },
    { "routes.stops.note", "what is told when it is touched", sample = "sentence" },
    { "routes.stops.at", "{ longitude, latitude } in degrees, east and north; west and south with a minus" },
    { "routes.stops.open", "true: nobody knows exactly where that is; an open ring. A stop without `at` is one on the line between its neighbours" },
    { "routes.stops.broken", "true: nobody knows the way to this stop; the line to it is broken, as to and from every stop without `at`" },
    { "routes.stops.year", "when that was: beside its name on the map", sample = "\"1939\"" },
    { "routes.strand", "the way as time, on a page of its own: from year to year" },
    { "routes.strand.from", "the year in which it begins", sample = "1936" },
    { "routes.strand.to", "the year in which it ends", sample = "1939" },
    { "routes.strand.how", "free: a thick line; guard: a thin one; unknown: a broken one" },
    { "areas", "how far something reaches: a frame to scale" },
    { "areas.at", "its middle, { longitude, latitude }" },
    { "areas.width_km", "from west to east, in kilometres", sample = "200" },
    { "areas.height_km", "from north to south", sample = "300" },
    { "areas.label", "what it is" },
    { "over", "lands over which the first of the areas can be laid at the same scale, each a button" },
    { "over.label", "the land" },
    { "over.at", "where the area's middle comes to lie" },
    { "over.country", "its two letters" },
    { "over.note", "what is told there", sample = "sentence" },
    { "railways", "lines of a railway, each from place to place" },
    { "area", "what the map shows, { west, south, east, north } in degrees; without it what its points or ways need" },
    { "highlight", "countries that stand out, by their two letters: { \"GR\", \"TR\" }" },
    { "borders", "true: present-day borders, as thin lines" },
    { "view", "says nothing any more" },
    { "alt", "what the map and its picture show, as one would tell somebody who does not see it", sample = "sentence", wanted = true },
  },
  check = check,
  fields = {
    alt = "text",
    body = "text!",
    view = "string", -- says nothing any more: the map shows what it holds
    area = { list = "number", count = 4 },
    highlight = { list = "string" },
    borders = "boolean",
    points = { min = 1, list = { fields = {
      place = "string", label = "text!", note = "text", at = "place!",
    } } },
    areas = { min = 1, list = { fields = { at = "place!", width_km = "number!", height_km = "number!", label = "text" } } },
    over = { min = 1, list = { fields = { label = "text!", at = "place!", country = "string", note = "text" } } },
    railways = { min = 1, list = { list = "place", min = 2 } },
    routes = { min = 1, list = { fields = {
      label = "text!", note = "text",
      stops = { required = true, list = { fields = { label = "text!", note = "text", at = "place", open = "boolean", broken = "boolean", year = "string" } } },
      strand = { min = 1, list = { fields = { from = "year!", to = "year!", how = { choice = { "free", "guard", "unknown" }, required = true } } } },
    } } },
  },
  build = illustrated(strands(build), true),
}
