-- The bench speaks in one face, the one its peers use.
return {
  lights = false,
  faces = { title = "DejaVuSans.ttf", body = "DejaVuSans.ttf" },
  fallback = { "DejaVuSans.ttf" },
}
