-- One field of every type.
return layout {
  fields = {
    title = "text",
    original = "string",
    year = "whole",
    share = "number",
    shade = "colour",
    side = { choice = { "left", "right" } },
    picture = { fields = { file = "picture!", credit = "text" }, short = "picture" },
    extra = "picture",
    points = { list = { fields = { label = "text!", at = { list = "number", count = 2, required = true } } }, min = 1, max = 3 },
    names = { list = { fields = { "string!", role = "text" }, short = "string" } },
    lines = { list = { fields = { "text!", mark = "string" }, short = "text" } },
    hint = "fact",
    open = "boolean",
  },
  build = function(panel, screen)
    local parts = {}
    local function say(key, words)
      table.insert(parts, prose { id = key, text = words, size = 30, colour = "#FFFFFF" })
    end
    say("title", panel.title or "none")
    say("where", panel.chapter .. "/" .. panel.id .. " " .. screen.language)
    for i, point in ipairs(panel.points or {}) do say("point" .. i, point.label .. " " .. point.at[1]) end
    for i, name in ipairs(panel.names or {}) do say("name" .. i, name[1] .. (name.role and ", " .. name.role or "")) end
    for i, line in ipairs(panel.lines or {}) do say("line" .. i, line[1] .. (line.mark or "")) end
    if panel.picture then say("picture", (panel.picture.file or panel.picture[1]) .. " " .. (panel.picture.credit or "")) end
    if panel.extra then say("extra", panel.extra.file .. " " .. panel.extra.credit) end
    return column { parts[1] and column(parts) }
  end,
}
