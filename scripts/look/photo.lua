-- Photographs: on paper with a border and an offset shade, in their own proportions, never behind words.
local kit = require "kit"

local photo = {}

local BORDER, SHADE = 24, { x = 8, y = 10 }
local PAPER = "#FBF9F0"
-- From 3:2 to 16:9 the frame keeps its shape and takes a little off the edges; anything else is shown whole.
local LEAST, MOST = 1.45, 1.8

---How large the frame of a picture is within a room. The picture's file has been looked at: it is there.
---@param file string
---@param width number
---@param height number
---@return number width, number height
function photo.size(file, width, height)
  local wide, high = picture_size(file)
  local ratio = wide and wide / math.max(high, 1) or 1.5
  local room_wide, room_high = width - 2 * BORDER, height - 2 * BORDER
  local room = room_wide / room_high
  if ratio >= LEAST and ratio <= MOST and room >= LEAST and room <= MOST then return width, height end
  if ratio > room then
    room_high = math.max(room_wide / ratio, 8)
  else
    room_wide = math.max(room_high * ratio, 8)
  end
  return room_wide + 2 * BORDER, room_high + 2 * BORDER
end

---The nodes of a framed picture at x, y.
---@param page lantern.Page
---@param shown { file: string, focus?: number[] }
---@param x number
---@param y number
---@param width number of the frame
---@param height number
---@return table[]
function photo.nodes(page, shown, x, y, width, height)
  local _, least = kit.finger(page.screen)
  local touched = math.min(width, height) >= least and (page.picture_in_reach or y >= page.reach_top)
  local shade = kit.mix(page.light.sky[1][2], "#000000", page.light.text == "dark" and 0.24 or 0.6)
  return {
    kit.rect(x + SHADE.x, y + SHADE.y, width, height, shade),
    kit.rect(x, y, width, height, PAPER, { id = "photo-paper", action = touched and "picture:1" or nil, name = shown.caption }),
    picture { file = shown.file, fit = "cover", focus = shown.focus, x = x + BORDER, y = y + BORDER,
      width = width - 2 * BORDER, height = height - 2 * BORDER, id = "photo" },
  }
end

---What the picture is and whose, as a block for kit.flow; nothing if neither is told.
---@param page lantern.Page
---@param shown { caption?: string, credit?: string }
---@param source? string the panel's own
---@return table|nil
function photo.legend(page, shown, source)
  local lines = {}
  for _, text in ipairs { shown.caption or "", shown.credit or "", source or "" } do
    if text ~= "" then table.insert(lines, text) end
  end
  if #lines == 0 then return nil end
  local node = kit.text(page, "caption", table.concat(lines, "\n"), { colour = page.light.soft, id = "source", balance = false })
  return { node = node, gap = 24, whole = true }
end

return photo
