-- A folded sheet of paper that stands in the grass, and the words that are written on it, set as large as it has room. Plain paper,
-- typeset words: no imitation of an old document.
local theme = require "theme"
local kit = require "kit"

local sheet = {}

local INK, PAPER = "#1E1B1C", "#F4ECDB"
local PADDING = 56

-- The same small unevenness every time: cut by hand.
local function uneven(i) return 2.4 * math.sin(i * 2.3) + 1.4 * math.sin(i * 5.1 + 1) end

---Where a sheet may stand in a picture: between x and right, from below the upper controls into the grass.
---@param page lantern.Page
---@param x number
---@param right number
---@param top number
function sheet.box(page, x, right, top)
  return { x = x, y = top, width = right - x, height = page.horizon + (page.light.sea and 24 or theme.land.near.dip + 6) - top }
end

local function paper_of(page)
  return page.high and "#FFFFFF" or kit.mix(PAPER, page.light.sky[1][2], page.light.text == "light" and 0.14 or 0)
end

---The paper itself: two parts with a tone of their own, light along the fold between them. No word stands on the fold.
---@param page lantern.Page
---@param box table
---@param fold number y of the fold
---@return table
function sheet.paper(page, box, fold)
  local paper = paper_of(page)
  local w, h = box.width, box.height
  local folds, tones, svg = { 0, fold - box.y, h }, { paper, page.high and paper or kit.mix(paper, page.light.near, 0.09) }, {}
  -- Each part is a little wider or narrower at its ends, as paper that was folded and does not lie quite flat.
  local ends = { { 4, 2 }, { 0, 6 }, { 5, 1 } }
  for i = 1, 2 do
    local left, right = {}, {}
    for step = 0, 4 do
      local t = step / 4
      local y, loose = folds[i] + (folds[i + 1] - folds[i]) * t, step % 4 == 0 and 0 or 0.5
      local from, to = ends[i], ends[i + 1]
      table.insert(left, string.format("%.1f %.1f", 8 + from[1] + (to[1] - from[1]) * t + uneven(10 * i + step) * loose, y))
      table.insert(right, 1, string.format("%.1f %.1f", w - 8 - from[2] - (to[2] - from[2]) * t + uneven(20 * i + step) * loose, y))
    end
    table.insert(svg, string.format('<path d="M%s L%sZ" fill="%s"/>', table.concat(left, " "), table.concat(right, " "), tones[i]))
  end
  local y = folds[2]
  table.insert(svg, string.format('<path d="M14 %.1fL%.1f %.1fL%.1f %.1fZ" fill="%s"/>', y, w * 0.6, y - 2.2, w - 14, y + 1.4, kit.mix(paper, "#FFFFFF", 0.6)))
  return shape { id = "sheet", x = box.x, y = box.y, width = w, height = h,
    svg = string.format('<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%.0f" viewBox="0 0 %.1f %.1f">%s</svg>', w, h, w, h, table.concat(svg)) }
end

---Words on it, the first as large as all have room, between its upper edge and `bottom`; nothing if they have none.
---@param page lantern.Page
---@param box table
---@param bottom number
---@param roles string[]
---@param words string
---@param rest { text: string, role: string, language?: string }[] what stands below them, smaller
---@return table[]|nil nodes, number|nil fold where the sheet may be folded
function sheet.words(page, box, bottom, roles, words, rest)
  local x, wide = box.x + PADDING, box.width - 2 * PADDING
  local top = box.y + math.min(PADDING, box.height * 0.08)
  for _, role in ipairs(roles) do
    local set = { kit.text(page, role, words, { colour = INK, id = "quoted", measure = 0, balance = true }) }
    for _, each in ipairs(rest) do
      table.insert(set, kit.text(page, each.role, each.text, { colour = "#3A3532", measure = 0, language = each.language or page.screen.language }))
    end
    local height, fits = 0, true
    for i, node in ipairs(set) do
      local size = measure(node, wide)
      fits = fits and not size.overfull
      height = height + size.height + (i > 1 and 18 or 0)
    end
    if fits and top + height <= bottom then
      local y = top + math.floor((bottom - top - height) * 0.4)
      -- A plain ground of their own.
      local nodes = { kit.rect(x - 8, y - 4, wide + 16, height + 8, paper_of(page)) }
      for _, node in ipairs(set) do y = kit.put(nodes, node, x, y, wide) + 18 end
      return nodes, math.max(y + 12, box.y + box.height * 0.62)
    end
  end
  return nil
end

return sheet
