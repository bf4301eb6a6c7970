-- What is the steppe's own in lantern's look; all else is lantern's (scripts/look/theme.lua).
return {
  land = {
    far = { file = "art/steppe-far.svg", top = -24, height = 194, from = -15, dip = 11 },
    mid = { file = "art/steppe-mid.svg", top = 0, height = 200, from = 8, dip = 36 },
    near = { file = "art/steppe-near.svg", top = -40, height = 320, from = 16, to = 280, dip = 90 },
    plumes = { file = "art/steppe-near-plumes.svg", top = -40, height = 320, from = -22, to = 93, share = 1 },
  },
  lights = { winter = { snow = true } },
}
