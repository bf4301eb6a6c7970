-- What a visitor can do: steps, in order.
local kit = require "kit"
local touch = require "touch"
local illustrated = require "illustrated"
local columns = require "columns"

local function columns_of(page, panel, role)
  local list = {}
  for i, step in ipairs(panel.steps) do
    local number = "**" .. i .. "**\u{2002}"
    table.insert(list, {
      { node = kit.text(page, "place", number .. step.heading, { measure = 0 }), gap = 0, whole = true, heads = true },
      { node = kit.text(page, role, step.body), gap = 10 },
    })
  end
  return list
end

local QUIET = 4 -- modules of white around a code: less, and telephones do not see it

-- The link as a code that a telephone reads, black on white in any light, at the right edge; in portrait in the picture.
local function code_of(page, link)
  local path, count = qr(link)
  local size = page.low and not page.portrait and 210 or 300
  local x, y = page.right - size, page.text_top
  if page.portrait and not page.low then y = page.text_top - size - 60 else page.right = x - 64 end
  local module = size / (count + 2 * QUIET)
  local nodes = {
    kit.rect(x, y, size, size, "#FFFFFF", { id = "code" }),
    shape { x = x + QUIET * module, y = y + QUIET * module, width = count * module, height = count * module, colour = "#000000",
      path = path, box = { 0, 0, count, count } },
  }
  local words = kit.text(page, "small", string.replace(string.replace(link, "https://", ""), "http://", ""), { measure = 0, align = "center" })
  if not measure(words, size).overfull then kit.put(nodes, words, x, y + size + 8, size) end
  return nodes
end

return layout {
  about = "steps, in order",
  help = {
    { "lead", "one sentence above the steps", sample = "sentence" },
    { "steps", "one entry a step" },
    { "steps.heading", "what to do" },
    { "steps.body", "how", sample = "sentence" },
    { "link", "an address: shown as a code that telephones open" },
  },
  fields = { lead = "text", link = "link", steps = { required = true, min = 1, list = { fields = { heading = "text!", body = "text!" } } } },
  build = illustrated(function(panel, screen)
    local page = touch.page(screen, panel)
    local code = panel.link and code_of(page, panel.link)
    return columns.panel(page, panel, columns_of, nil, code)
  end),
}
