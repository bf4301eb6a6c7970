-- The window of `lantern edit`: a bar above the picture with all that can be asked of it, and below it what is wrong.
-- The picture itself is laid into the node "picture" afterwards; nothing here stands over it.
-- screen.about: lines of "name<TAB>value<TAB>…", as src/studio/bar.c tells them. All sizes here are pixels: this is a desk,
-- not a wall.
local WORDS = require "studio_words"

local GROUND, PLATE, CHOSEN, INK, SOFT, DARK = "#15171B", "#262A31", "#F2B54D", "#ECE8DE", "#A9A598", "#14110A"
local WRONG, REMARK, GOOD, BEHIND = "#FF9A85", "#F2C879", "#9AD29A", "#33363C"
local SIZE, LINE, GAP, HIGH, PAD, MARGIN = 15, 20, 6, 32, 12, 10
local LONG_WORD = 24 -- bytes

local function read(about)
  local told = { languages = {}, problems = {}, keeps = {} }
  for _, line in ipairs(string.split(about, "\n")) do
    local parts = string.split(line, "\t")
    local name = parts[1]
    if name == "language" then table.insert(told.languages, parts)
    elseif name == "problem" then table.insert(told.problems, parts)
    elseif name == "kept" then table.insert(told.keeps, parts)
    elseif name ~= "" then told[name] = parts end
  end
  return told
end

-- A word may be longer than the window is wide: it can be broken (soft hyphens) wherever more than a few letters follow.
local function breakable(words)
  local list = {}
  for i, word in ipairs(string.split(words, " ")) do
    local parts, from, count = {}, 1, 0
    if string.len(word) > LONG_WORD then
      for at in utf8.codes(word) do
        count = count + 1
        if count > LONG_WORD // 4 then
          table.insert(parts, string.sub(word, from, at - 1))
          from, count = at, 1
        end
      end
    end
    table.insert(parts, string.sub(word, from))
    list[i] = table.concat(parts, "\u{AD}")
  end
  return table.concat(list, " ")
end

return function(screen)
  -- Design units in a pixel; on a screen with very many of them two and more count as one.
  local dot = math.max(1, math.min(screen.width * screen.px / 1600, screen.height * screen.px / 1000))
  local unit = dot / screen.px
  local width, height = math.floor(screen.width / unit + 0.5), math.floor(screen.height / unit + 0.5)
  local told, nodes = read(screen.about or ""), {}

  local function say(key) return WORDS[key][screen.language] or WORDS[key].en end

  local function rect(x, y, wide, high, colour, more)
    local node = { x = x * unit, y = y * unit, width = wide * unit, height = high * unit, colour = colour }
    for key, value in pairs(more or {}) do node[key] = value end
    return shape(node)
  end

  local function text(words, more)
    more = more or {}
    local size = more.size or SIZE
    for _, sign in ipairs { "\\", "*", "[" } do words = string.replace(words, sign, "\\" .. sign) end -- shown as they stand
    return prose { text = words, language = more.language or screen.language, face = more.bold and "ui_bold" or "ui",
      size = size * unit, line = (more.line or size * LINE / SIZE) * unit, measure = 0, colour = more.colour or INK, align = more.align }
  end

  -- As many of the words as have room on a line.
  local function shortened(words, wide, more)
    local most = math.floor(wide / 3) -- no letter is narrower on the average
    local count = utf8.len(words) or 0
    if count > most then words, count = string.sub(words, 1, utf8.offset(words, most + 1) - 1), most end
    local whole = words
    while count > 0 and math.ceil(measure(text(words, more)).width / unit) > wide do
      count = math.floor(count * 0.9)
      words = string.trim(string.sub(whole, 1, utf8.offset(whole, count + 1) - 1)) .. "…"
    end
    return words
  end

  -- Set in that width, broken within words only where it must be.
  local function set_in(wide, words, more)
    local node = text(words, more)
    if not measure(node, wide * unit).overfull then return node end
    return text(breakable(words), more)
  end

  local function wide_of(node) return math.ceil(measure(node).width / unit) + 1 end

  -- Puts words; returns how high they are.
  local function put(to, node, x, y, wide)
    node.x, node.y, node.width = x * unit, y * unit, wide * unit
    table.insert(to, node)
    return measure(node, wide * unit).height / unit
  end

  -- ---- the bar: parts that flow into rows ----

  -- A part is { width =, put = function(to, x, y) }.
  local function button(label, more)
    more = more or {}
    local node = text(label, { colour = more.on and DARK or more.dim and SOFT or INK, bold = more.on, align = "center", language = more.language, size = more.size })
    local wide = math.max(wide_of(node) + 20, more.least or HIGH)
    return { width = wide, put = function(to, x, y)
      local at = { x = x * unit, y = y * unit, width = wide * unit, height = HIGH * unit, id = more.id or more.action, action = more.action,
        rect(0, 0, wide, HIGH, more.on and CHOSEN or PLATE) }
      put(at, node, 0, (HIGH - (more.size or SIZE) * LINE / SIZE) / 2, wide)
      table.insert(to, group(at))
    end }
  end

  local function label(words, more)
    local node, before = text(words, more or { colour = SOFT }), more and more.before or 0
    local wide = math.max(wide_of(node), more and more.least or 0)
    return { width = before + wide, put = function(to, x, y) put(to, node, x + before, y + (HIGH - LINE) / 2, wide) end }
  end

  local function joined(parts, gap)
    local wide = (gap or 2) * (#parts - 1)
    for _, part in ipairs(parts) do wide = wide + part.width end
    return { width = wide, put = function(to, x, y)
      for _, part in ipairs(parts) do
        part.put(to, x, y)
        x = x + part.width + (gap or 2)
      end
    end }
  end

  -- Rows from y on, the last part at the right end; returns the y below them.
  local function flow(to, parts, y, last)
    local x = PAD
    for _, part in ipairs(parts) do
      if x > PAD and x + part.width > width - PAD then x, y = PAD, y + HIGH + GAP end
      part.put(to, x, y)
      x = x + part.width + 18
    end
    if last then
      if x > PAD and x + last.width > width - PAD then y = y + HIGH + GAP end
      last.put(to, math.max(width - PAD - last.width, PAD), y)
    end
    return y + HIGH
  end

  local function toggle(key, action, on)
    return button(say(key), { id = key, action = action, on = on })
  end

  -- What never changes its width comes first: nothing jumps when another panel comes.
  local function picture_parts()
    local parts = {}
    if #told.languages > 0 then
      local row = {}
      for _, each in ipairs(told.languages) do
        table.insert(row, button(each[3], { action = "language:" .. each[2], on = each[4] == "1", language = each[2] }))
      end
      table.insert(parts, joined(row))
    end
    if told.aids then
      local row = { label(say("text") .. " ") }
      for i, size in ipairs { "standard", "large", "largest" } do
        table.insert(row, button("A", { action = "text:" .. size, on = told.aids[2] == size, size = 9 + 4 * i }))
      end
      table.insert(parts, joined(row))
      local high, low, calm = told.aids[3] == "high", told.aids[4] == "low", told.aids[5] == "calm"
      table.insert(parts, joined { toggle("contrast", "contrast:" .. (high and "standard" or "high"), high),
        toggle("reach", "reach:" .. (low and "standard" or "low"), low), toggle("motion", "motion:" .. (calm and "full" or "calm"), not calm) })
    end
    if told.screen then
      table.insert(parts, joined { label(say("screen") .. " "), button(told.screen[2] .. " × " .. told.screen[3], { action = "studio:screen", least = 116 }),
        button(say("turn"), { action = "studio:turned" }) })
    end
    return parts
  end

  -- "gloss:karlag": its name and what it is about.
  local function over_name(what)
    local parts = string.split(what, ":")
    local key = "over_" .. (what == "" and "page" or parts[1])
    return (WORDS[key] and say(key) or parts[1]) .. (parts[2] and " " .. parts[2] or "")
  end

  -- Returns what stands at the left, and what at the right.
  local function way_parts(short)
    local parts, panel, page = {}, told.panel, told.page
    if panel then
      table.insert(parts, joined({ button("‹", { action = "studio:before" }), button("›", { action = "studio:after" }),
        label(panel[3] .. " / " .. panel[4], { colour = SOFT, before = 10 }), label(shortened(panel[2], math.min(300, width / 3), { bold = true }), { bold = true, before = 8, least = width > 700 and 160 or 0 }) }))
    end
    if page then
      table.insert(parts, joined({ button("‹", { action = "previous" }), button("›", { action = "next" }),
        label(say("page") .. " " .. page[2] .. " / " .. page[3], { colour = SOFT, before = 10 }) }))
    end
    -- What lies over the page, or stands in its place: the title, a sheet.
    if told.over and told.over[3] ~= "0" and not short then
      table.insert(parts, joined({ button("‹", { action = "studio:over_before" }), button("›", { action = "studio:over" }),
        label(shortened(over_name(told.over[2]), math.min(300, width / 2)), { colour = told.over[2] ~= "" and CHOSEN or SOFT, before = 10, least = 110 }) }))
    end
    local last = {}
    if told.git and not short then
      table.insert(last, button(say("keep"), { action = "studio:keep", dim = told.git[2] ~= "1" }))
      table.insert(last, button(say("kept"), { action = "studio:kept", on = told.list ~= nil }))
    end
    table.insert(last, button(say("keys"), { action = "studio:keys", on = told.keys ~= nil }))
    return parts, joined(last)
  end

  -- ---- below: what is wrong ----

  -- Rows of { height =, put = function(to, y) }.
  local function line(words, more)
    local whole = width - 2 * PAD
    local node = set_in(whole, words, more)
    local high = measure(node, whole * unit).height / unit
    return { height = high, put = function(to, y) put(to, node, PAD, y, whole) end }
  end

  -- Not higher than `most`: what is left of it then is told by `lantern check`.
  local function problem_row(problem, most)
    local wrong = problem[2] == "error"
    local whole = width - 2 * PAD - 14
    local head = set_in(whole, problem[3], { bold = true, colour = wrong and WRONG or REMARK, language = "en" })
    local beside, above = wide_of(head) + 12, 0
    if beside > whole / 2 then
      beside, above = 0, measure(head, whole * unit).height / unit
    end
    local words = (problem[4] ~= "" and problem[4] .. ": " or "") .. problem[5]
    local what, cut = set_in(whole - beside, words, { language = "en" }), words
    while measure(what, (whole - beside) * unit).height / unit + above > math.max(most, above + LINE) and string.len(cut) > 9 do
      cut = string.sub(cut, 1, utf8.offset(cut, math.floor(utf8.len(cut) * 0.85) + 1) - 1)
      what = set_in(whole - beside, cut .. "…", { language = "en" })
    end
    local high = math.max(measure(what, (whole - beside) * unit).height / unit + above, LINE)
    return { height = high + 4, put = function(to, y)
      table.insert(to, rect(PAD, y + 2, 4, high - 4, wrong and WRONG or REMARK))
      put(to, head, PAD + 14, y, beside == 0 and whole or beside)
      put(to, what, PAD + 14 + beside, y + above, whole - beside)
    end }
  end

  local function below_rows(most)
    local rows = {}
    local errors, warnings = tonumber(told.problems_all and told.problems_all[2] or "0"), tonumber(told.problems_all and told.problems_all[3] or "0")
    if told.said then
      local words = say("said_" .. told.said[2])
      table.insert(rows, line(told.said[3] ~= "" and words .. " " .. told.said[3] or words, { colour = (told.said[2] == "kept" or told.said[2] == "back") and GOOD or REMARK }))
    end
    if told.away then table.insert(rows, line(say("away"), { colour = REMARK })) end
    if told.mended then table.insert(rows, line(told.mended[2] .. " " .. say("mended"), { colour = GOOD, bold = true })) end
    if told.last_good and told.panel then table.insert(rows, line(say("last_good"), { colour = REMARK })) end
    if errors == 0 and warnings == 0 and told.panel then
      table.insert(rows, line(say("no_mistakes") .. (told.checking and ", " .. say("checking") or ""), { colour = told.checking and SOFT or GOOD }))
    end
    for _, problem in ipairs(told.problems) do table.insert(rows, problem_row(problem, most)) end
    return rows, errors + warnings
  end

  -- As many rows as have room, and the first mistake in any case; returns their height and how to put them.
  local function below(most)
    local rows, all = below_rows(most - (told.last_good and LINE or 0) - 24)
    local used, shown, problems = 0, {}, 0
    local heads = #rows - #told.problems
    for i, row in ipairs(rows) do
      local left = i < #rows and LINE or 0 -- for how many more there are
      if used + row.height + left > most and i > heads + 1 then break end
      table.insert(shown, row)
      used = used + row.height
      if i > heads then problems = problems + 1 end
    end
    if all > problems then
      table.insert(shown, line(say("more") .. " " .. all - problems, { colour = SOFT }))
      used = used + LINE
    end
    -- Two lines at the least: the picture keeps its size when a mistake comes and goes.
    return math.max(used, height > 500 and 2 * LINE + 4 or 0) + 16, function(to, y)
      y = y + 8
      for _, row in ipairs(shown) do
        row.put(to, y)
        y = y + row.height
      end
    end
  end

  -- ---- beside the picture: keys, kept states ----

  local KEYS = { { "← →", "key_pages" }, { "↑ ↓", "key_panels" }, { "Home", "key_first" }, { "L", "key_language" }, { "T", "key_text" }, { "C", "key_contrast" },
    { "R", "key_reach" }, { "M", "key_motion" }, { "S", "key_screen" }, { "O", "key_turn" }, { "N  B", "key_over" }, { "K", "keep" }, { "G", "kept" }, { "F5", "key_reload" }, { "?  F1", "keys" },
    { "Esc", "key_end" } }

  -- In as few columns as have room; returns nothing where they have none. Without `to` nothing is put.
  local function put_keys(to, x, y, wide, most, size)
    for columns = 1, 4 do
      local each, rows, total = (wide - (columns - 1) * PAD) / columns - 74, {}, 0
      if each < 90 then return false end
      for _, key in ipairs(KEYS) do
        if told.git or (key[1] ~= "K" and key[1] ~= "G") then
          local node = text(say(key[2]), { size = size })
          local high = measure(node, each * unit).height / unit + (size and 1 or 4)
          total = total + high
          table.insert(rows, { key = key[1], node = node, height = high })
        end
      end
      local column, at, deepest = 0, 0, 0
      for _, row in ipairs(rows) do
        if column + 1 < columns and at > 0 and at + row.height > total / columns + 12 then column, at = column + 1, 0 end
        row.x, row.y = x + column * (each + 74 + PAD), y + at
        at = at + row.height
        deepest = math.max(deepest, at)
      end
      if deepest <= most - y then
        for _, row in ipairs(to and rows or {}) do
          put(to, text(row.key, { bold = true, colour = CHOSEN, size = size }), row.x, row.y, 70)
          put(to, row.node, row.x + 74, row.y, each)
        end
        return true
      end
    end
    return false
  end

  local function put_keeps(to, x, y, wide, most)
    local scope = told.list[2] == "whole" and "of_all" or "of_panel"
    local head, hint = text(say("kept") .. " " .. say(scope), { bold = true }), text(say("go_back"), { colour = SOFT })
    local other = button(say("other_scope") .. " " .. say(scope == "of_all" and "of_panel" or "of_all"), { action = "studio:scope", most = wide })
    local above = (measure(head, wide * unit).height + measure(hint, wide * unit).height) / unit + 12
    if most - y - above - HIGH - 8 >= 2 * 46 then -- else the list itself comes first
      y = y + put(to, head, x, y, wide) + 4
      y = y + put(to, hint, x, y, wide) + 8
    end
    if most - y >= HIGH + 8 + 46 then
      other.put(to, x, y)
      y = y + HIGH + 8
    end
    if #told.keeps == 0 then put(to, text(say("none_kept"), { colour = SOFT }), x, y, wide) end
    local chosen, first = math.floor(tonumber(told.list[3]) or 0), 1
    local rows = math.max(1, math.floor((most - y) / 46))
    if chosen + 1 > rows then first = chosen + 2 - rows end
    for i = first, math.min(#told.keeps, first + rows - 1) do
      local each, on = told.keeps[i], i == chosen + 1
      local at = { x = x * unit, y = y * unit, width = wide * unit, height = 42 * unit, id = "kept-" .. i, action = "choose:" .. i - 1,
        rect(0, 0, wide, 42, on and CHOSEN or PLATE) }
      put(at, text(each[2], { size = 13, colour = on and DARK or SOFT, language = "en" }), 10, 3, wide - 20)
      put(at, text(shortened(each[3], wide - 20, { bold = on }), { colour = on and DARK or INK, bold = on }), 10, 19, wide - 20)
      table.insert(to, group(at))
      y = y + 46
    end
  end

  -- ---- all ----

  table.insert(nodes, rect(0, 0, width, height, GROUND))
  local deep, put_below = below(math.floor(height * (height > 500 and 0.36 or 0.26)))
  -- In a low window what has a key too gives way, so that mistakes and picture have room.
  local wanted, least = { told.panel and "all" or "ways", "some", "ways", "none" }, math.min(160, height * 0.3)
  local top
  for _, how in ipairs(wanted) do
    local bar, parts = {}, how == "all" and picture_parts() or how == "some" and { (picture_parts())[1] } or {}
    top = 8
    if #parts > 0 then top = flow(bar, parts, top) + GAP end
    if how ~= "none" then
      local ways, last = way_parts(how == "ways")
      top = flow(bar, ways, top, last) + 8
    end
    if height - top - deep >= least or how == "none" then
      table.insert(nodes, group(bar))
      break
    end
  end
  local foot, bottom, right = height - deep, height - deep, width
  if told.keys or told.list then
    -- Beside the picture, in a high window below it; where that is too small, in its place.
    local wide = math.min(400, math.floor(width * 0.45))
    local x, y, high = width - wide, top, foot - top
    if height > width then
      high = math.min(380, (foot - top) // 2)
      x, y, wide = 0, foot - high, width
    end
    local small = false
    local function fits() return told.list and wide >= 240 and high >= 140 or not told.list and put_keys(nil, PAD, 8, wide - 2 * PAD, high, small and 12) end
    if not fits() then x, y, wide, high = 0, top, width, foot - top end
    if not fits() then
      -- In the whole window.
      nodes, top, y, foot, high = { nodes[1] }, 0, 0, height, height
      small = not fits()
    end
    if wide == width then bottom = y else right = x end
    local side = { x = x * unit, y = y * unit, width = wide * unit, height = high * unit, id = "side" }
    if told.list then put_keeps(side, PAD, 8, wide - 2 * PAD, high) else put_keys(side, PAD, 8, wide - 2 * PAD, high, small and 12) end
    table.insert(nodes, group(side))
  end
  local room = bottom - top - 2 * MARGIN
  if room > 0 then
    table.insert(nodes, rect(0, top, right, bottom - top, BEHIND))
    table.insert(nodes, rect(MARGIN, top + MARGIN, math.max(right - 2 * MARGIN, 1), room, BEHIND, { id = "picture" }))
  end
  if not told.panel and room > 0 then
    local words = text(say(#told.problems > 0 and "nothing_yet" or told.away and "away" or "reading"), { size = 20, colour = INK, align = "center" })
    local high = measure(words, right * 0.7 * unit).height / unit
    if high <= room then put(nodes, words, right * 0.15, top + MARGIN + (room - high) / 2, right * 0.7) end
  end
  if foot < height then put_below(nodes, foot) end
  return group { x = 0, y = 0, width = screen.width, height = screen.height, group(nodes) }, 1
end
