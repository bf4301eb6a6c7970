-- Scripts run in lantern's own small Lua (scripts/README.md): these names are what there is besides Lua's.
std = "lua54"
max_line_length = false
-- What the sandbox has not: using it is an error on the wall, so it is one here.
not_globals = { "io", "os", "debug", "coroutine", "package", "load", "loadfile", "dofile", "pcall", "xpcall",
  "setmetatable", "getmetatable", "rawget", "rawset", "rawequal", "rawlen", "collectgarbage", "print", "warn" }
read_globals = {
  "panel", "exhibition", "facts", "quotes", "people", "sources", "layout",
  "group", "row", "column", "stack", "prose", "picture", "shape",
  "measure", "paginate", "picture_size", "qr", "atlas", "country",
  string = { fields = { "split", "replace", "trim" } },
}
-- A builder need not use all it is given.
unused_args = false
files["scripts/look/types.lua"] = { ignore = { "1", "2" } }
-- A slideshow for another program, whose Lua is whole.
files["tests/bench/peers/love"] = { std = "luajit+love", globals = { "io" } }
