-- Between two colours.

---`part` 0 is the first, 1 the second; both "#RRGGBB".
---@param a string
---@param b string
---@param part number
---@return string
return function(a, b, part)
  local out = "#"
  for i = 2, 6, 2 do
    local x, y = tonumber(string.sub(a, i, i + 1), 16), tonumber(string.sub(b, i, i + 1), 16)
    out = out .. string.format("%02X", math.floor(x + (y - x) * part + 0.5))
  end
  return out
end
