-- A layout whose panels may have a picture of their own: it stands beside or above the words, as large as they let it, and
-- on a page of its own where larger words or low reach leave no room. It is never left out.
local kit = require "kit"
local art = require "art"
local touch = require "touch"
local stage = require "stage"

-- How large the picture may be, best first, until all words stand on one page.
local function scales(screen)
  if screen.portrait or screen.reach == "low" then return { 1 } end
  if screen.text_size == "standard" then return { 1, 0.86, 0.72 } end
  return screen.text_size == "large" and { 0.8 } or {}
end

-- More pages than these beside a picture are too many: then it has its own.
local function most(screen)
  return (screen.portrait or screen.reach == "low") and math.huge or 2
end

-- The picture alone below the panel's title.
local function alone(panel, screen, pages, over)
  screen.art = { scale = 1, over = true }
  local page = touch.page(screen, { art = panel.art })
  local title = kit.text(page, page.low and "place" or "title_small", string.replace(panel.title, "\n", " "), { id = "title", measure = 0 })
  local nodes = {}
  local below = kit.put(nodes, title, page.margin, page.text_top - (page.low and 0 or 20), page.right - page.margin - kit.number_width(page))
  if page.art and not (page.low or page.portrait) then page.art = art.box(page, page.art.spec, 1, below + 24) end
  -- There is room to say what it shows, as it is said to those who do not see it.
  local said = panel.alt and kit.text(page, "body", panel.alt, { id = "alt", colour = page.light.soft })
  if said then
    local told = {}
    local right = page.art and page.art.place == "right" and not page.low and page.art.x - 56 or page.right
    -- Beside a picture as wide as the screen there is none.
    if right - page.margin >= art.least and kit.put(told, said, page.margin, below + 16, right - page.margin) <= page.text_bottom
      and (page.low or not art.meets(page, told)) then
      table.insert(nodes, said)
    end
  end
  local number = kit.page_number(page, pages, page.text_top)
  if number then table.insert(nodes, number) end
  return stage.panel(page, nodes, false, { before = over and over(page, panel) or nil }), pages
end

---@param build fun(panel: table, screen: lantern.Screen): table, integer?
---@param apart? boolean the layout's own drawing fills the picture: the panel's has always a page of its own
---@param over? fun(page: lantern.Page, panel: table): table[]? what the layout sets on the picture where that stands alone
---@return fun(panel: table, screen: lantern.Screen): table, integer?
return function(build, apart, over)
  return function(panel, screen)
    if not art.of(panel) or not picture_size(panel.art.file) then return build(panel, screen) end
    local asked, best, fewest, at_one = screen.page, nil, nil, nil
    for _, scale in ipairs(apart and {} or scales(screen)) do
      screen.art, screen.page = { scale = scale }, 1
      local node, pages = build(panel, screen)
      pages = pages or 1
      if screen.art.shown and pages <= most(screen) and (not fewest or pages < fewest) then best, fewest, at_one = scale, pages, node end
      if fewest == 1 then break end
    end
    if best then
      screen.page = math.min(asked, fewest)
      if screen.page == 1 then return at_one, fewest end
      screen.art = { scale = best }
      return build(panel, screen)
    end
    -- A layout need not know pages beyond its last: the one before tells whether there are more.
    screen.art, screen.page, screen.more_pages = { alone = true }, math.max(asked - 1, 1), 1
    local node, pages = build(panel, screen)
    pages = (pages or 1) + 1
    if asked == 1 then return node, pages end
    screen.page = asked
    if asked >= pages then
      screen.more_pages = 0
      return alone(panel, screen, pages, over)
    end
    return build(panel, screen), pages
  end
end
