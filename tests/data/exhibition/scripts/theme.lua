return {
  faces = { body = "DejaVuSans.ttf" },
  fallback = { "DejaVuSans.ttf" },
}
