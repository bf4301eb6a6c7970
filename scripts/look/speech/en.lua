-- English: how numbers, dates and signs are said.
local speech = require "speech"

local ONES = string.split("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", " ")
local TENS = string.split("ten twenty thirty forty fifty sixty seventy eighty ninety", " ")
local SCALES = { { 1000000000, "billion" }, { 1000000, "million" }, { 1000, "thousand" } }

local function below_hundred(n)
  if n < 20 then return ONES[n + 1] end
  return TENS[n // 10] .. (n % 10 > 0 and "-" .. ONES[n % 10 + 1] or "")
end

local function cardinal(n)
  local words = {}
  for _, scale in ipairs(SCALES) do
    if n >= scale[1] then
      table.insert(words, cardinal(n // scale[1]) .. " " .. scale[2])
      n = n % scale[1]
    end
  end
  if n >= 100 then
    table.insert(words, ONES[n // 100 + 1] .. " hundred")
    n = n % 100
  end
  if n > 0 or #words == 0 then
    if #words > 0 then table.insert(words, "and") end
    table.insert(words, below_hundred(n))
  end
  return table.concat(words, " ")
end

local ODD = { one = "first", two = "second", three = "third", five = "fifth", eight = "eighth", nine = "ninth", twelve = "twelfth" }

-- The ordinal of a cardinal: its last word alone is another.
local function ordinal(n)
  local words = cardinal(n)
  local last = words
  for _, gap in ipairs { " ", "-" } do
    local parts = string.split(last, gap)
    last = parts[#parts]
  end
  local before = string.sub(words, 1, #words - #last)
  if ODD[last] then return before .. ODD[last] end
  if speech.ends(last, "y") then return before .. string.sub(last, 1, -2) .. "ieth" end
  return before .. last .. "th"
end

local function year(n)
  if n < 1100 or n >= 2000 and n < 2010 then return cardinal(n) end
  local hundreds, rest = n // 100, n % 100
  if rest == 0 then return below_hundred(hundreds) .. " hundred" end
  return below_hundred(hundreds) .. (rest < 10 and " oh " or " ") .. below_hundred(rest)
end

local MONTHS = speech.set "January February March April May June July August September October November December Sept"
local SUFFIXES = speech.set "st nd rd th"
local SIGNS = { ["–"] = true, ["-"] = true, ["−"] = true }
local UNITS = {
  km = { "kilometre", "kilometres" }, m = { "metre", "metres" }, cm = { "centimetre", "centimetres" }, mm = { "millimetre", "millimetres" },
  kg = { "kilogram", "kilograms" }, g = { "gram", "grams" }, t = { "tonne", "tonnes" }, ha = { "hectare", "hectares" },
  ["km/h"] = { "kilometre an hour", "kilometres an hour" }, ["m/s"] = { "metre a second", "metres a second" },
  ["£"] = { "pound", "pounds" }, ["$"] = { "dollar", "dollars" }, ["€"] = { "euro", "euros" },
}
local SQUARE = { ["²"] = "square ", ["³"] = "cubic " }

local function said_of(token)
  if token.fraction then
    local digits = {}
    for i = 1, #token.fraction do table.insert(digits, ONES[tonumber(string.sub(token.fraction, i, i)) + 1]) end
    return cardinal(token.value or 0) .. " point " .. table.concat(digits, " ")
  end
  if not token.value then return token.text end
  return cardinal(token.value)
end

-- The unit behind a number; its words are said in full.
local function say_unit(tokens, at)
  local next, to = speech.beside(tokens, at, 1)
  if not next then return end
  if next.kind == "sign" and next.text == "%" then
    next.said = " per cent"
  elseif next.kind == "word" and UNITS[next.text] and tokens[at + 1] ~= nil then
    local unit = UNITS[next.text][tokens[at].text == "1" and not tokens[at].fraction and 1 or 2]
    local power = tokens[to + 1] and SQUARE[tokens[to + 1].text]
    if power then tokens[to + 1].said = "" end
    next.said = (power or "") .. unit
  end
end

local function number(tokens, at)
  local token = tokens[at]
  local after, after_at = speech.word(tokens, at, 1)
  local stuck = tokens[at + 1] and tokens[at + 1].kind == "word" and tokens[at + 1]
  if token.value and stuck and SUFFIXES[stuck.text] then
    token.said, stuck.said = ordinal(token.value), ""
    return
  end
  if speech.is_year(token) and stuck and stuck.text == "s" then -- 1930s
    local said = year(token.value)
    token.said = speech.ends(said, "y") and string.sub(said, 1, -2) .. "ies" or said .. "s"
    stuck.said = ""
    return
  end
  local ranged, ranged_at = speech.range_end(tokens, at)
  if ranged and token.value and #token.text <= 2 and #ranged.text <= 2 and MONTHS[speech.word(tokens, ranged_at, 1)] then -- 22–24 June
    token.said, tokens[at + 1].said = "the " .. ordinal(token.value), " to "
    return
  end
  local ends = tokens[at + 1] == nil or tokens[at + 1].text == "," or tokens[at + 1].text == "."
  if token.value and #token.text <= 2 and MONTHS[speech.word(tokens, at, -1)] and ends and token.value >= 1 and token.value <= 31 then -- June 22, 1941
    token.said = "the " .. ordinal(token.value)
    return
  end
  if token.value and #token.text <= 2 and MONTHS[after] and token.value >= 1 and token.value <= 31 then
    token.said = "the " .. ordinal(token.value) .. " of"
    if tokens[after_at].text == "Sept" then tokens[after_at].said = "September" end
    return
  end
  token.said = speech.is_year(token) and not UNITS[after] and year(token.value) or said_of(token)
  local other = speech.range_end(tokens, at)
  -- 1998–99 and 5–6 are ranges, article 58-10 is none.
  local rises = other and other.value and token.value and (other.value > token.value or #token.text == 4 and #other.text == 2)
  if other and speech.is_sign(tokens[at + 1], SIGNS) then tokens[at + 1].said = (rises or tokens[at + 1].text ~= "-") and " to " or " " end
  say_unit(tokens, at)
end

local CENTURY = speech.set "century centuries"
local COUNTED = speech.set "Chapter Part Volume Book Act Section War Article Group Table Figure Type The In Of And"

-- XX century, Alfonso XIII; a single letter is none.
local function roman_number(tokens, at, value)
  local after, to = speech.word(tokens, at, 1)
  if after == "and" and speech.roman(speech.word(tokens, to, 1)) then -- XIX and XX centuries
    local _, other = speech.word(tokens, to, 1)
    after = speech.word(tokens, other, 1)
  end
  local century = CENTURY[after]
  local before = speech.word(tokens, at, -1)
  local lone = (tokens[at].text == "V" or tokens[at].text == "X") and before ~= "" and string.byte(before, 1) < 0x5B and #before > 2
  if #tokens[at].text < 2 and not century and not lone then return false end
  local king = before ~= "" and string.byte(before, 1) < 0x5B and not century and not COUNTED[before]
  tokens[at].said = king and value < 30 and "the " .. ordinal(value) or century and ordinal(value) or cardinal(value)
  return true
end

local LETTERS = {}
for letter in pairs(speech.set "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z") do LETTERS[letter] = letter end

local function minutes(n)
  if n == 0 then return "o'clock" end
  return (n < 10 and "oh " or "") .. below_hundred(n)
end

return {
  units = UNITS, minutes = minutes, between = { ["."] = " point ", [":"] = " to " },
  minus = "minus", group = ",", decimal = ".", cyrillic = false,
  number = number, roman_number = roman_number, cardinal = cardinal, ordinal = ordinal, year = year,
  letter_names = LETTERS,
  spelled = speech.set "NKVD MVD OGPU GUPVI ITL OSO USSR CIA TV ABC EFE RTVE SG CC BC AD",
  short = {
    ["No."] = "number", ["Nos."] = "numbers", ["c."] = "around", ["St."] = "Saint", ["Mr."] = "Mister", ["Dr."] = "Doctor",
    ["E.g."] = "For example", ["I.e."] = "That is", ["et al."] = "and others", ["Mt."] = "Mount", ["e.g."] = "for example", ["i.e."] = "that is", ["etc."] = "and so on", ["vol."] = "volume", ["pp."] = "pages", ["°C"] = " degrees",
  },
  signs = { ["½"] = " half ", ["¼"] = " a quarter ", ["¾"] = " three quarters ", ["⅓"] = " a third ", ["⅔"] = " two thirds ", ["§"] = " section ", ["@"] = " at ", ["&"] = " and ", ["+"] = " plus ", ["×"] = " by ", ["="] = " equals ", ["%"] = " per cent", ["·"] = " , ", ["…"] = " , ", ["/"] = ", ", ["№"] = " number ", ["°"] = " degrees ", ["("] = " , ", [")"] = " , ", ["["] = " , ", ["]"] = " , " },
  -- As a reader of English would say them.
  names = { BY = "by", Gulag = "Goolag", Sept = "September" },
  foreign = {
    ["а"] = "a", ["ә"] = "a", ["б"] = "b", ["в"] = "v", ["г"] = "g", ["ғ"] = "gh", ["д"] = "d", ["е"] = "e", ["ё"] = "yo", ["ж"] = "zh",
    ["з"] = "z", ["и"] = "i", ["й"] = "y", ["к"] = "k", ["қ"] = "q", ["л"] = "l", ["м"] = "m", ["н"] = "n", ["ң"] = "ng", ["о"] = "o",
    ["ө"] = "o", ["п"] = "p", ["р"] = "r", ["с"] = "s", ["т"] = "t", ["у"] = "u", ["ұ"] = "u", ["ү"] = "u", ["ф"] = "f", ["х"] = "kh",
    ["һ"] = "h", ["ц"] = "ts", ["ч"] = "ch", ["ш"] = "sh", ["щ"] = "shch", ["ъ"] = "", ["ы"] = "y", ["і"] = "i", ["ь"] = "", ["э"] = "e",
    ["ю"] = "yu", ["я"] = "ya",
    ["А"] = "A", ["Ә"] = "A", ["Б"] = "B", ["В"] = "V", ["Г"] = "G", ["Ғ"] = "Gh", ["Д"] = "D", ["Е"] = "E", ["Ж"] = "Zh", ["З"] = "Z",
    ["И"] = "I", ["Й"] = "Y", ["К"] = "K", ["Қ"] = "Q", ["Л"] = "L", ["М"] = "M", ["Н"] = "N", ["О"] = "O", ["Ө"] = "O", ["П"] = "P",
    ["Р"] = "R", ["С"] = "S", ["Т"] = "T", ["У"] = "U", ["Ұ"] = "U", ["Ү"] = "U", ["Ф"] = "F", ["Х"] = "Kh", ["Ц"] = "Ts", ["Ч"] = "Ch",
    ["Ш"] = "Sh", ["Щ"] = "Shch", ["І"] = "I", ["Э"] = "E", ["Ю"] = "Yu", ["Я"] = "Ya",
  },
}
