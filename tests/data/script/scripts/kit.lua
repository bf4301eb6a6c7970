-- What the layouts share; that it is a module is what is tested.
local kit = {}

function kit.text(words, size)
  return prose { text = words, size = size, colour = "#FFFFFF" }
end

return kit
