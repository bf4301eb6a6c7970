-- The theme: colours, faces and sizes of the design. Values only.
-- Lengths are design units (a 16:9 screen is 1920 x 1080 of them); colours are "#RRGGBB".
---@type lantern.Theme
return {
  -- Files of the faces; all but the display faces are in Debian's fonts-paratype.
  faces = {
    display = "NotoSerifDisplay-Condensed.ttf",
    display_light = "NotoSerifDisplay-CondensedLight.ttf",
    display_italic = "NotoSerifDisplay-CondensedItalic.ttf",
    body = "PTF55F.ttf",
    body_italic = "PTF56F.ttf",
    body_bold = "PTF75F.ttf",
    ui = "PTS55F.ttf",
    ui_bold = "PTS75F.ttf",
  },
  -- What sets a text with letters that its face lacks (Greek, Georgian, Armenian, Vietnamese), the whole of it, by face;
  -- and the faces from which a single sign is taken that is in neither.
  stand_ins = {
    display = "DejaVuSerif.ttf",
    display_light = "DejaVuSerif.ttf",
    display_italic = "DejaVuSerif-Italic.ttf",
    body = "DejaVuSerif.ttf",
    body_italic = "DejaVuSerif-Italic.ttf",
    body_bold = "DejaVuSerif-Bold.ttf",
    ui = "DejaVuSans.ttf",
    ui_bold = "DejaVuSans-Bold.ttf",
  },
  fallback = { "DejaVuSans.ttf" },

  -- How each kind of text is set: em size, line height, tracking (em), greatest line length (characters).
  -- step: which factor of `text_steps` makes it larger.
  type = {
    chapter = { face = "display_light", size = 204, line = 216, measure = 14, step = "title" },
    hero = { face = "display_light", size = 156, line = 164, measure = 18, step = "title" },
    attract = { face = "display", size = 104, line = 112, measure = 18, step = "title" },
    opening = { face = "display_light", size = 120, line = 128, measure = 24, step = "title" },
    overtitle = { face = "display", size = 60, line = 72, measure = 34, step = "title" },
    title = { face = "display", size = 80, line = 88, measure = 28, step = "title" },
    title_small = { face = "display", size = 72, line = 80, measure = 30, step = "title" },
    voice = { face = "display", size = 112, line = 126, measure = 28, step = "title" },
    utterance = { face = "display", size = 92, line = 108, measure = 34, step = "title" },
    quote = { face = "display", size = 74, line = 92, measure = 40, step = "title" },
    person = { face = "display", size = 64, line = 70, measure = 24, step = "title" },
    event = { face = "display", size = 50, line = 54, measure = 20, step = "title" },
    place = { face = "display", size = 44, line = 52, measure = 20, step = "title" },
    alternative = { face = "display_italic", size = 44, line = 56, measure = 40, step = "title" },
    part = { face = "display_italic", size = 34, line = 44, measure = 30, step = "title" },
    lead = { face = "body", size = 40, line = 58, measure = 52, step = "body" },
    body = { face = "body", size = 32, line = 48, measure = 66, step = "body" },
    note = { face = "body", size = 28, line = 42, measure = 66, step = "body" },
    column = { face = "body", size = 26, line = 36, measure = 66, step = "body" },
    name = { face = "body", size = 32, line = 42, measure = 40, step = "body" },
    caption = { face = "ui", size = 24, line = 34, measure = 80, step = "ui" },
    label = { face = "ui_bold", size = 22, line = 32, tracking = 0.08, measure = 32, step = "ui" },
    axis = { face = "ui", size = 24, line = 34, measure = 20, step = "ui" },
    value = { face = "ui_bold", size = 30, line = 40, measure = 40, step = "ui" },
    small = { face = "ui", size = 22, line = 30, measure = 80, step = "ui" },
    ui = { face = "ui", size = 24, line = 32, measure = 40, step = "ui" },
    ui_strong = { face = "ui_bold", size = 24, line = 32, measure = 40, step = "ui" },
  },
  -- In low reach, where the words have a quarter of the screen, titles are set in another role.
  low_type = { title = "event", title_small = "event", chapter = "title", hero = "title", opening = "title", overtitle = "place", lead = "body",
    voice = "quote", utterance = "quote", person = "place" },
  -- The face that a face turns to for *emphasis* and **strong**.
  italic = { body = "body_italic", display = "display_italic" },
  bold = { body = "body_bold", ui = "ui_bold", display = "display" },
  text_steps = {
    standard = { body = 1.0, title = 1.0, ui = 1.0 },
    large = { body = 1.3, title = 1.15, ui = 1.3 },
    largest = { body = 1.6, title = 1.3, ui = 1.6 },
  },
  -- The bars, and what lies over every panel; day: where the frame is open.
  chrome = { bar = "#020304", ink = "#ECE6D8", soft = "#A8A498", line = "#666662", travelled = "#C08B35",
    day_ink = "#1B1C1C", day_soft = "#3A3A34", day_line = "#6B6A5C",
    flame = "#F2B54D", core = "#FFF3D6", halo = "#F2B54D", halo_day = "#E88A1A",
    button = "#F2B54D", button_ink = "#14110A", plate = "#20242C", sheet = "#0D1016", viewer = "#0E0F11", viewer_side = "#16181B" },

  -- The land below the sky, in three layers that pass by at their own pace (`share` of a screen a panel); a fourth, `plumes`,
  -- may stand behind the near one. Each is a picture 3840 wide whose left and right edge meet; white takes the light's colour,
  -- black its cuts, as strongly as `cut` says. In units from the horizon: `top` of the file, `from` and `to` of what is drawn,
  -- and how deep its upper edge dips.
  land = {
    far = { file = "land/far.svg", top = -24, height = 194, from = -12, to = 170, dip = 6, share = 0.25, cut = 0.5 },
    mid = { file = "land/mid.svg", top = 0, height = 200, from = 8, to = 200, dip = 34, share = 0.5, cut = 0.8 },
    near = { file = "land/near.svg", top = -40, height = 320, from = 56, to = 280, dip = 92, share = 1, cut = 0.9 },
  },
  -- The lights, from dark to day: a later one lies above an earlier one.
  order = { "night", "winter", "blue_hour", "first_light", "dawn", "dawn_sea", "daylight", "open_day" },
  -- The light of a chapter. snow: it falls, but on quiet panels; stars: on a screen 1920 wide; sun: its discs, where a panel
  -- asks for it. sky: flat bands, { top y, colour } for a horizon at 820; text_limit_y: no text below it.
  lights = {
    night = { frame = "letterbox", text = "light",
      sky = { { 0, "#0A0C11" }, { 800, "#12171F" } },
      far = "#0D1116", mid = "#090B10", near = "#050609", cut = "#1A2028", plume = "#2A3039", ground = "#050609",
      ink = "#ECE6D8", soft = "#A8A498", accent = "#F2B54D", line = "#666662", text_limit_y = 820 },
    winter = { frame = "letterbox", text = "light",
      sky = { { 0, "#0A0F16" }, { 560, "#0F161F" }, { 718, "#17212C" } },
      far = "#2A3743", mid = "#3B4956", near = "#53616C", cut = "#6F7D88", plume = "#7D8A93", ground = "#0A0F16", snow = false, stars = { count = 60, seed = 7 },
      ink = "#EEF0EF", soft = "#A9B4BC", accent = "#F2B54D", line = "#666662", text_limit_y = 820 },
    blue_hour = { frame = "letterbox", text = "light",
      sky = { { 0, "#0A1430" }, { 470, "#0F1D42" }, { 640, "#172B5A" }, { 764, "#24407A" } },
      far = "#101D3A", mid = "#0C1730", near = "#081022", cut = "#2B4273", plume = "#3E578A", ground = "#080E1E", stars = { count = 90, seed = 23 },
      ink = "#EDEFF5", soft = "#AEBAD6", accent = "#F2B54D", line = "#666662", text_limit_y = 740 },
    first_light = { frame = "letterbox", text = "light",
      sky = { { 0, "#141A36" }, { 430, "#1C2142" }, { 590, "#2C284B" }, { 700, "#4B3350" }, { 748, "#8C4B4A" }, { 790, "#D58B55" } },
      far = "#2A2036", mid = "#1D1728", near = "#120F1B", cut = "#5C3C49", plume = "#8A5A55", ground = "#100E19",
      ink = "#F3EDE6", soft = "#BFB6C6", accent = "#F6BC5C", line = "#666662", text_limit_y = 680 },
    dawn = { frame = "open", text = "dark",
      sky = { { 0, "#D3D5D2" }, { 190, "#DDDAD0" }, { 370, "#E8DFCC" }, { 530, "#F2E2C4" }, { 660, "#F8E6BC" }, { 758, "#FDEBBC" } },
      far = "#C9A982", mid = "#B08E6B", near = "#E3CDA6", cut = "#C4A67C", plume = "#8D6C50", ground = "#EBD9B8", sun = { "#FEF3CF", "#FFFBEA" },
      ink = "#1E1B1C", soft = "#463B33", accent = "#6F2412", line = "#756756", text_limit_y = 820 },
    -- The dawn over open water: `sea` is the water's colour.
    dawn_sea = { frame = "open", text = "dark",
      sky = { { 0, "#D3D5D2" }, { 190, "#DDDAD0" }, { 370, "#E8DFCC" }, { 530, "#F2E2C4" }, { 660, "#F8E6BC" }, { 758, "#FDEBBC" } },
      far = "#C9A982", mid = "#B08E6B", near = "#E3CDA6", cut = "#C4A67C", plume = "#8D6C50", ground = "#EBD9B8", sea = "#A9BBBB",
      ink = "#1E1B1C", soft = "#463B33", accent = "#6F2412", line = "#756756", text_limit_y = 820 },
    daylight = { frame = "open", text = "dark",
      sky = { { 0, "#DCE6E8" }, { 170, "#E4EAE7" }, { 340, "#EBEEE6" }, { 500, "#F1F1E5" }, { 640, "#F6F3E4" }, { 738, "#FAF5E3" }, { 794, "#FDF8E6" } },
      far = "#C5C3A0", mid = "#B3AE82", near = "#E6DFBF", cut = "#C9BF93", plume = "#A39B66", ground = "#EEE8D0",
      ink = "#1C1D1F", soft = "#45443C", accent = "#6F2412", line = "#757263", text_limit_y = 820 },
    open_day = { frame = "open", text = "dark",
      sky = { { 0, "#BCDCEC" }, { 150, "#CBE4EF" }, { 310, "#D9EBF0" }, { 460, "#E6F1EF" }, { 590, "#F0F5EC" }, { 694, "#F7F7E9" }, { 768, "#FCFAEC" }, { 800, "#FFFDF2" } },
      far = "#B7BE93", mid = "#9FAA72", near = "#D5DBAE", cut = "#B9C48A", plume = "#8B9A5B", ground = "#E9EBCF",
      ink = "#17201C", soft = "#36413A", accent = "#6F2412", line = "#666F5D", text_limit_y = 820 },
  },
  -- High contrast, on a dark and on a light ground. Lines have 3:1 and more, words 7:1 and more.
  high_contrast = {
    dark = { ground = "#000000", ink = "#FFFFFF", soft = "#FFFFFF", accent = "#FFC861", line = "#8C8C8C", sea = "#1C1C1C" },
    light = { ground = "#FFFFFF", ink = "#000000", soft = "#000000", accent = "#5A1A0A", line = "#666666", sea = "#E6E6E6" },
    -- White on this land has 7:1, and the land has 3:1 with the sea.
    map = { sea = "#000000", land = "#595959", country = "#333333", route = "#FFC861", route_width = 6 },
    chart = { bar = "#B8B8B8", selected = "#FFC861", grid = "#8C8C8C", height = 430 },
  },
  map = { sea = "#0A1430", land = "#18295A", country = "#2A4482", route = "#F2B54D", route_width = 4 },
  chart = { bar = "#8E8B80", selected = "#F2B54D", grid = "#3A3F47", height = 430 },
}
