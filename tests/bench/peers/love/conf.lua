-- The bench's slideshow in LÖVE: a full screen, and no part of it that is not needed.
function love.conf(t)
  t.identity = nil
  for _, name in ipairs { "audio", "sound", "physics", "joystick", "video" } do t.modules[name] = false end
  t.window.width, t.window.height = 1920, 1080
  t.window.fullscreen, t.window.fullscreentype, t.window.vsync = true, "desktop", 1
end
