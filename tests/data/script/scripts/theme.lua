return {
  faces = { body = "PTF55F.ttf", italic = "PTF56F.ttf" },
  fallback = { "DejaVuSans.ttf" },
}
