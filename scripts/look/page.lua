-- The frame of a panel: where on this screen the picture, the horizon and the words are, and in which colours.
-- All lengths are design units. What a visitor asked for (contrast, reach) is decided here and nowhere else.
local theme = require "theme"
local geometry = require "geometry"
local mix = require "mix"
local rows_of = require "rows"
-- An exhibition without lights (lights = false) still has words and controls in some colours.
local lights = theme.lights or require("lantern.theme").lights
local finger = require "finger"

local LAND_TOP, CLEAR = -theme.land.far.from, 16 -- how far the far land's edge stands above the horizon, and how far from it words end
local REACH_MM = 1100 -- above the floor: the highest that a seated visitor touches or reads

local function copy(from)
  local out = {}
  for key, value in pairs(from) do out[key] = value end
  return out
end

-- High contrast: one flat sky, its ink on it, and the land at a quarter of its strength.
local function in_contrast(light)
  local inks, out = theme.high_contrast[light.text == "light" and "dark" or "light"], copy(light)
  out.ink, out.soft, out.accent, out.line, out.ground = inks.ink, inks.soft, inks.accent, inks.line, inks.ground
  out.sky, out.text_limit_y, out.sea = { { 0, inks.ground } }, 820, inks.sea
  for _, layer in ipairs { "far", "mid", "near", "cut", "plume" } do out[layer] = mix(inks.ground, light[layer], 0.25) end
  return out
end

-- How far down the screen the highest point lies that everybody reaches.
local function reach_limit(screen)
  if not screen.mm then return 0 end
  -- Of a screen that hangs too high the lower part at least is used (`lantern check` tells it).
  return math.min(screen.height - (REACH_MM - screen.mounting_mm) * screen.mm, screen.height - (screen.portrait and 700 or 470))
end

local function set_portrait(page, low, rows)
  local height = page.height
  page.margin = 64
  page.text_top, page.text_bottom = page.letterbox and 826 or 840, math.min(height - 280, rows.top - 9)
  page.languages_y = 32
  if low then
    page.languages_y = height - 360
    page.text_top, page.text_bottom = height - 920, math.min(height - 384, rows.top - 16)
  end
  page.low_bottom, page.band_bottom = page.text_bottom, page.text_bottom
  page.columns, page.foot, page.head = { page.width - 2 * page.margin }, page.text_bottom, page.top
end

local function set_landscape(page, low, rows)
  local width, height, bar = page.width, page.height, page.bar
  page.margin = 96
  page.columns = { 800, 1010, width - 2 * page.margin }
  if low then
    page.languages_y = height - 274
    page.text_top, page.text_bottom = height - 552, math.min(height - 290, rows.top - 12)
    page.plain_top = page.text_top
    page.low_bottom, page.band_bottom = page.text_bottom, page.text_bottom
    page.foot, page.head = page.text_bottom, page.top
    return
  end
  page.text_top = math.max(bar, rows.bottom) + 38
  page.text_bottom = page.horizon - 130
  page.languages_y = bar / 2 - 48
  -- Between the controls, whether or not there are bars behind them.
  page.head, page.foot = math.max(bar, rows.bottom), math.min(height - bar, rows.y + 2)
  -- Words may go lower only as far as the light allows: the red bands, the snow and the land by day carry none.
  page.low_bottom = math.min(page.floor, page.horizon + (page.light.text_limit_y - 820))
  page.band_bottom = math.min(height - bar - 24, rows.y - 12)
end

---The frame of a panel on this screen: where the picture, the horizon and the words are.
---@param screen lantern.Screen
---@return lantern.Page
return function(screen)
  local light = lights[screen.light] or lights.night
  local high, low = screen.contrast == "high", screen.reach == "low"
  local page = { screen = screen, light = high and in_contrast(light) or light, width = screen.width, height = screen.height,
    portrait = screen.portrait, letterbox = light.frame == "letterbox", high = high, low = low }
  local frames = geometry(screen)
  local frame = page.letterbox and frames.closed or frames.open
  page.bar = not low and frames.closed.top or 138
  page.top, page.bottom, page.horizon = frame.top, frame.bottom, frame.horizon
  page.floor = page.horizon - LAND_TOP - CLEAR
  local rows = rows_of(screen, not page.letterbox)
  if page.portrait then set_portrait(page, low, rows) else set_landscape(page, low, rows) end
  page.right = page.width - page.margin
  page.ground = page.letterbox and (high and page.light.ground or theme.chrome.bar) or page.light.ground
  page.reach_top = low and math.max(reach_limit(screen), 0) or 0
  if low then
    -- A screen that hangs high: the words go down, as far as three lines are left for them.
    page.text_top = math.min(math.max(page.text_top, page.reach_top), page.text_bottom - finger.room(screen))
    -- Words may rise to here before they take pages: in portrait on empty ground, else larger ones over a plain band.
    page.band_top = math.min(math.max(page.reach_top, page.portrait and page.bottom + 28 or 96), page.text_top)
  end
  -- All words in one column, one after another.
  page.stacked = page.portrait or low or screen.text_size ~= "standard"
  -- May the picture itself hold words and be touched?
  -- Not where the words of a small screen rise into it.
  page.picture_in_reach = page.reach_top <= page.top and not (low and not page.portrait and page.text_top < page.bottom)
  return page
end
