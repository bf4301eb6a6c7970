local kit = require "kit"

return layout {
  fields = { body = "text!", picture = "picture" },
  build = function(panel, screen)
    local title, body = kit.text(panel.title, 60), kit.text(panel.body, 30)
    title.id, body.id = "title", "body"
    body.width = 800
    local pages = paginate(body, 800, 200)
    local page = pages[screen.page] or pages[#pages]
    body.first, body.last = page.first, page.last
    return column {
      x = 100, y = 100, gap = 20,
      title,
      body,
      panel.picture and picture { file = panel.picture, width = 100, height = 100 },
    }, #pages
  end,
}
