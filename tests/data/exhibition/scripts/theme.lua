-- Panels that fill the screen themselves: no land, no title, no sheets.
return {
  lights = false,
  faces = { body = "DejaVuSans.ttf" },
  fallback = { "DejaVuSans.ttf" },
}
