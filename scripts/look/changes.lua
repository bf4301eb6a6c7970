-- The version of this look, and what an exhibition that was written for an earlier one has to know. `lantern check` tells a
-- curator each change that is later than the number behind `lantern` in exhibition.lua. A change that breaks nothing and
-- wants nothing done has no entry, and makes no new version.
return {
  version = 1,
  changes = {
    -- { 2, "what was changed, and what to do about it, in a sentence" },
  },
}
