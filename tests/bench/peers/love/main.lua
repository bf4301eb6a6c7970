-- The bench's slideshow in LÖVE 11: photos decoded by a thread, a cross-fade between two of them, drawn again in every frame,
-- as LÖVE's own love.run does. Arguments: folder, seconds a panel, seconds of a fade, how many panels, the font.
local folder, period, fade, count, font = arg[2], tonumber(arg[3]), tonumber(arg[4]), tonumber(arg[5]), arg[6]
local names, now, following, due, at = {}, nil, nil, nil, 1
local wanted, made = love.thread.getChannel("wanted"), love.thread.getChannel("made")
local title, body, width, height

local DECODER = [[
  require "love.image"
  local wanted, made = love.thread.getChannel("wanted"), love.thread.getChannel("made")
  local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read("*a")
    file:close()
    return text
  end
  while true do
    local path = wanted:demand()
    made:push(love.image.newImageData(love.filesystem.newFileData(read(path), "photo.jpg")))
    made:push(read((path:gsub("%.jpg$", ".txt"))))
  end]]

local function want() wanted:push(names[at]) end

local function take()
  if made:getCount() < 2 then return nil end
  local photo, text = love.graphics.newImage(made:pop()), made:pop()
  local first, rest = text:match("^([^\n]*)\n(.*)$")
  return { photo = photo, title = first, body = rest }
end

function love.load()
  love.mouse.setVisible(false)
  for line in io.lines(folder .. "/list.txt") do
    if #names < count then table.insert(names, line) end
  end
  width, height = love.graphics.getDimensions()
  local file = assert(io.open(font, "rb"))
  local data = love.filesystem.newFileData(file:read("*a"), "font.ttf")
  file:close()
  title, body = love.graphics.newFont(data, 60), love.graphics.newFont(data, 28)
  love.thread.newThread(DECODER):start()
  want()
end

function love.update()
  local time = love.timer.getTime()
  if not now then
    now = take()
    if not now then return end
    due, at = time + period, at % #names + 1
    want()
  end
  following = following or take()
  if following and time >= due then
    now.photo:release()
    now, following, due, at = following, nil, due + period, at % #names + 1
    want()
  end
end

local function draw(panel, opacity)
  local w, h = panel.photo:getDimensions()
  local scale = math.max(width / w, height / h)
  love.graphics.setColor(1, 1, 1, opacity)
  love.graphics.draw(panel.photo, width / 2, height / 2, 0, scale, scale, w / 2, h / 2)
  love.graphics.setFont(title)
  love.graphics.print(panel.title, 80, 60)
  love.graphics.setFont(body)
  love.graphics.printf(panel.body, 80, 640, 1760)
end

function love.draw()
  if not now then return end
  draw(now, 1)
  local share = (love.timer.getTime() - (due - fade)) / fade
  if following and share > 0 then draw(following, math.min(share, 1)) end
end
