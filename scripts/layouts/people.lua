-- People by name: the name large, what is known of the life below it.
local kit = require "kit"
local columns = require "columns"

local function columns_of(page, panel, role)
  local list = {}
  for _, person in ipairs(panel.people) do
    table.insert(list, {
      { node = kit.text(page, "event", person.name, { measure = 0 }), gap = 0, whole = true },
      { node = kit.text(page, role, person.life), gap = 12 },
    })
  end
  return list
end

return layout {
  fields = { lead = "text", people = { required = true, min = 1, list = { fields = { name = "text!", life = "text!" } } } },
  build = function(panel, screen) return columns.panel(kit.page(screen), panel, columns_of) end,
}
