-- A kind of this house's own, under a name that a later lantern may give to one of its own.
local kit, stage = require "kit", require "stage"
return layout {
  fields = { line = "text!" },
  build = function(panel, screen)
    local page = kit.page(screen)
    local nodes = {}
    kit.put(nodes, kit.text(page, "body", panel.line, { id = "line" }), page.margin, page.text_top, 900)
    return stage.panel(page, nodes), 1
  end,
}
