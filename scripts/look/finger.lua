-- How large a touch area is on this screen, and how large words may grow. All lengths are design units.
--
-- A finger wants 20 mm and has 15 mm at the least. On a screen so small that six of those do not stand above one another
-- (its shorter side under 87 mm: about 7 inches) the least is 1/5.8 of the shorter side; so every screen has the controls
-- above and below what is read, and no two of them meet. In the same way words that must reach 0.7 degrees end at 1/11
-- of the height, and at 1/16 of the width, for long words. `lantern check` tells both at `screen` of exhibition.lua (src/desk/room.c has the same numbers).
local DOWN, WORDS_DOWN, WORDS_ACROSS = 5.8, 11, 16

local finger = {}

local function short(screen) return math.min(screen.width, screen.height) end

---The least size of a touch area; 0 if the screen's size is not known.
---@param screen lantern.Screen
---@return number
function finger.least(screen)
  -- Edges come out as whole pixels: half of one more, and the area is never rounded below its size.
  local most = short(screen) / DOWN
  local mm = screen.mm and math.min(15 * screen.mm, most) or 0
  return mm > 0 and math.ceil(mm * screen.px + 0.5) / screen.px or 0
end

---The size that a finger wants; 0 if the screen's size is not known.
---@param screen lantern.Screen
---@return number
function finger.wanted(screen)
  return screen.mm and math.max(math.min(20 * screen.mm, short(screen) / DOWN), finger.least(screen)) or 0
end

---The least that larger words are set in: 0.7 degrees of capital height at the configured distance (EN 301 549 5.1.4);
---capitals are 0.70 em high.
---@param screen lantern.Screen
---@return number
function finger.words(screen)
  if not screen.mm then return 0 end
  local size = math.min(screen.distance_mm * math.tan(math.rad(0.7)) / 0.70 * screen.mm, screen.height / WORDS_DOWN, screen.width / WORDS_ACROSS)
  return math.ceil(size * screen.px) / screen.px -- sizes come out as whole pixels
end

---The least height that is left to words: a title and two or three lines of the size that is shown.
---@param screen lantern.Screen
---@return number
function finger.room(screen)
  return math.max(160, screen.text_size == "standard" and 0 or 4.4 * finger.words(screen))
end

return finger
