-- The opening of a chapter: years or place, the chapter's name set very large, one sentence.
local kit = require "kit"
local touch = require "touch"
local art = require "art"
local illustrated = require "illustrated"

-- The sun on the horizon, behind the land, where the panel asks for it and its light has one: never on a panel that speaks of
-- the dead. It comes up with the light: over the sky that has risen by then.
local function sun_of(page, panel)
  local screen, sun = page.screen, page.light.sun
  if not panel.sun or not sun or screen.panel.quiet or screen.contrast == "high" then return nil end
  -- Beside the words, not behind them; in portrait and low reach these stand below the picture.
  local discs, x = {}, (page.portrait or page.low) and page.width / 2 or page.width * 0.745
  for i, radius in ipairs { 250, 176 } do
    discs[i] = kit.disc(x, page.horizon + 10, radius, sun[i])
    discs[i].tracks = { { property = "y", driver = "rise", from = 262, to = 0, start = 0.12, duration = 0.88, easing = "sine" } }
  end
  return discs
end

-- One column: portrait, or larger text. The name is as large as one page allows.
local function stacked(page, panel, source, more)
  local top = page.text_top
  local words, pages, band
  for _, role in ipairs(page.portrait and { "hero", "opening", "title" } or { "title" }) do
    local blocks = {}
    if panel.lead then table.insert(blocks, { node = kit.text(page, "lead", panel.lead, { id = "lead" }), gap = 0 }) end
    if source then table.insert(blocks, source) end
    local over, above, rise, plain = nil, 0, page.band_top, page.plain_top
    if panel.overtitle then
      over = kit.text(page, "overtitle", panel.overtitle, { colour = page.light.accent })
      above = measure(over, page.right - page.margin).height + (page.low and 0 or 8)
    end
    words, page.text_top = {}, top + above
    if rise then page.band_top = rise + above end
    if plain then page.plain_top = plain + above end
    local head = kit.text(page, role, panel.title, { id = "title" })
    local rest
    rest, pages, band = kit.stack(page, head, blocks)
    page.band_top, page.plain_top, page.text_top = rise, plain, page.text_top - above
    if over then kit.put(words, over, page.margin, page.text_top, page.right - page.margin) end
    for _, node in ipairs(rest) do table.insert(words, node) end
    local size = measure(head, page.right - page.margin - 130)
    if pages == 1 and size.lines <= #string.split(panel.title, "\n") and not size.overfull then break end
  end
  return touch.panel(page, words, band, more), pages
end

local function build(panel, screen)
  local page = touch.page(screen, panel)
  local light = page.light
  local source = kit.source(page, panel.source)
  -- One distant light on otherwise empty land. It breathes, where motion is welcome.
  local lamp
  if page.letterbox then
    local halo = kit.halo(page.width * 0.79, page.horizon - 4, 56, light.accent, 0.5)
    if not screen.panel.quiet then
      halo.tracks = { { property = "opacity", from = 0.86, to = 1, duration = 3.2, easing = "sine", ambient = true } }
    end
    lamp = { halo, kit.disc(page.width * 0.79, page.horizon - 4, 3.2, "#FFF3D6") }
  end
  local more = { sun = sun_of(page, panel), behind = lamp }
  if page.stacked then return stacked(page, panel, source, more) end
  -- The name runs across the whole panel, above a picture that leaves it room; the other words stand beside that.
  local wide = page.whole.right - page.whole.margin
  local function words(role)
    local nodes, y = {}, page.text_top + 26
    if panel.overtitle then
      y = kit.put(nodes, kit.text(page, "overtitle", panel.overtitle, { colour = light.accent, measure = 0 }), page.margin, y, wide)
    end
    local title = kit.text(page, role, string.replace(panel.title, "\n", " "), { id = "title", measure = 0 })
    y = kit.put(nodes, title, page.margin - 6, y, page.art and page.art.place == "left" and page.right - page.margin or wide)
    local below = math.min(page.right - page.margin, 1180)
    if panel.lead then y = kit.put(nodes, kit.text(page, "lead", panel.lead, { id = "lead" }), page.margin, y + 28, below) end
    if source then y = kit.put(nodes, source.node, page.margin, y + 24, page.right - page.margin) end
    return nodes, y, measure(title, wide).overfull or art.meets(page, nodes)
  end
  local nodes, y, meets
  for _, role in ipairs { "chapter", "hero", "opening", "title" } do
    nodes, y, meets = words(role)
    if y <= page.low_bottom and not meets then break end
  end
  return touch.panel(page, nodes, y > page.low_bottom or meets, more), 1
end

return layout {
  about = "opening a chapter: its title, large",
  help = {
    { "overtitle", "what stands above the title: years, or a place" },
    { "lead", "one sentence below the title", sample = "sentence", wanted = true },
    { "sun", "true: the sun stands on the horizon, where its light has one" },
  },
  fields = { overtitle = "text", lead = "text", sun = "boolean" },
  build = illustrated(build),
}
