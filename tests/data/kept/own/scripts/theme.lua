return {
  chrome = { bar = "#101418" },
  order = { "night", "dusk", "winter", "blue_hour", "first_light", "dawn", "dawn_sea", "daylight", "open_day" },
  lights = {
    night = { ink = "#FFFFFF" },
    dusk = { sky = { { 0, "#14101E" }, { 640, "#2A1C2E" } } },
  },
}
