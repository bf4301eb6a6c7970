-- Where the picture and its horizon are on a screen, while the frame is closed (letterbox) and while it is open.
-- The one source for the backdrop, which needs both, and for kit.page, which needs that of its light.

local rows_of = require "rows"

---@class lantern.Frame
---@field top number
---@field bottom number of the picture; below it is the bar (closed) or the ground (open)
---@field horizon number the same in both

---@param screen lantern.Screen
---@return { closed: lantern.Frame, open: lantern.Frame }
return function(screen)
  local height = screen.height
  if screen.reach == "low" then
    -- The picture moves up; words and controls have the lower part. What a screen is higher than 16:9, the sky gets.
    local bottom = height - (screen.portrait and 1468 or 572)
    local frame = { top = 0, bottom = bottom, horizon = bottom - (screen.portrait and 107 or 104) }
    return { closed = frame, open = frame }
  end
  if screen.portrait then
    return { closed = { top = 305, bottom = 757, horizon = 650 }, open = { top = 0, bottom = 800, horizon = 650 } }
  end
  -- 2.39 to 1; on a small screen the bars hold larger controls.
  local bar = math.max(138, math.floor((height - screen.width / 2.39) / 2), math.ceil(rows_of(screen, false).height) + 16)
  local horizon = height - bar - 122
  return { closed = { top = bar, bottom = height - bar, horizon = horizon }, open = { top = 0, bottom = height, horizon = horizon } }
end
