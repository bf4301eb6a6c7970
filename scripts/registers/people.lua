-- The people whom panels name as part of the story, by id, in alphabetical order. A panel names them in `names`.
-- consent: "published" (the name stands in print), "family" (the family agreed), "none" (never shown).
---@type table<string, lantern.Person>
return people {
}
