-- Where the rows of controls stand, above and below (or in low reach all below) what is read. chrome.lua sets them, and
-- page.lua keeps words out of them. All lengths are design units.

local finger = require "finger"

local GAP, ROW, BUTTONS, LINE = 8, 96, 122, 108 -- the least heights: of languages, buttons, and the line in portrait

---@param screen lantern.Screen
---@param open boolean the frame is open
---@return lantern.Rows
return function(screen, open)
  local low = screen.reach == "low"
  local wanted, floor = math.max(74, finger.wanted(screen)), math.max(74, finger.least(screen))
  local most = low and floor or math.max(floor, 176)
  local rows = { row = math.max(ROW, math.min(wanted, most)), height = math.max(BUTTONS, math.min(wanted, most)) }
  rows.y = screen.height - rows.height - (low and 10 or screen.portrait and 33 or 18)
  rows.top = rows.y
  if screen.portrait then
    rows.band = math.max(LINE, floor)
    rows.top = rows.y - rows.band - GAP
  end
  if low then
    rows.languages = rows.top - rows.row - GAP
    rows.top, rows.bottom = rows.languages, 0
  elseif screen.portrait then
    -- The chapter's row below that of the languages, both above the picture.
    rows.row = math.min(rows.row, math.max(floor, 144))
    rows.languages = math.max(math.min(80 - rows.row / 2, 296 - 2 * rows.row), 0)
    rows.chapter = math.max(rows.languages + rows.row + GAP, math.min((open and 172 or 248) - rows.row / 2, 304 - rows.row))
    rows.bottom = rows.chapter + rows.row
  else
    local bar = math.max(138, math.floor((screen.height - screen.width / 2.39) / 2))
    rows.languages = math.max(0, bar / 2 - rows.row / 2)
    rows.bottom = rows.languages + rows.row
  end
  return rows
end
