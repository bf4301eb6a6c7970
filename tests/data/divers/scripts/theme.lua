-- What is the divers' own: a colder bar, a blue night, a water of their own.
return {
  chrome = { bar = "#04090C", flame = "#E9C46A" },
  lights = {
    night = { sky = { { 0, "#061018" }, { 800, "#0B1C28" } }, accent = "#E9C46A" },
    dawn_sea = { sea = "#8FB4B8" },
  },
}
