-- A text as it is to be said: numbers, dates, units, signs and letters of other alphabets become words of the language, for
-- a voice that reads words alone. What differs from language to language stands in speech/LANGUAGE.lua: data, and how that
-- language counts.

local speech = {}

---@class lantern.Token
---@field kind "word"|"number"|"space"|"sign"
---@field text string as it is written
---@field value? integer of a number without a fraction
---@field fraction? string the digits behind the decimal sign
---@field grouped? boolean its thousands stand apart: no year
---@field said? string what is said in its place

local function set(words)
  local found = {}
  for _, word in ipairs(string.split(words, " ")) do found[word] = true end
  return found
end
speech.set = set

local SPACES = { [0x20] = true, [0x09] = true, [0x0A] = true, [0x0D] = true, [0xA0] = true, [0x202F] = true, [0x2009] = true }
local UNSEEN = { [0xAD] = true, [0x2060] = true, [0x200B] = true }
local LETTERS = { -- from and to: what words are made of, besides a-z
  { 0xC0, 0xD6 }, { 0xD8, 0xF6 }, { 0xF8, 0x24F }, { 0x300, 0x36F }, { 0x370, 0x3FF }, { 0x400, 0x52F },
}

local function is_digit(code) return code and code >= 0x30 and code <= 0x39 end

local function is_letter(code)
  if not code then return false end
  if code >= 0x41 and code <= 0x5A or code >= 0x61 and code <= 0x7A then return true end
  for _, range in ipairs(LETTERS) do
    if code >= range[1] and code <= range[2] then return true end
  end
  return false
end

local function is_apostrophe(code) return code == 0x27 or code == 0x2019 end

local function codes_of(text)
  local codes = {}
  for _, code in utf8.codes(text) do
    if not UNSEEN[code] then table.insert(codes, code) end
  end
  return codes
end

local function join(codes, from, to)
  local letters = {}
  for i = from, to do table.insert(letters, utf8.char(codes[i])) end
  return table.concat(letters)
end

-- Where the digits from `at` end.
local function digits_end(codes, at)
  while is_digit(codes[at + 1]) do at = at + 1 end
  return at
end

-- Three digits and no fourth stand from `at` on.
local function is_group(codes, at)
  return is_digit(codes[at]) and is_digit(codes[at + 1]) and is_digit(codes[at + 2]) and not is_digit(codes[at + 3])
end

local function number_at(codes, at, rules)
  local last = digits_end(codes, at)
  local digits, token = join(codes, at, last), { kind = "number" }
  if last - at < 3 and digits ~= "0" then
    while (rules.group == utf8.char(codes[last + 1] or 0x7F) or rules.group == " " and SPACES[codes[last + 1]]) and is_group(codes, last + 2) do
      digits = digits .. join(codes, last + 2, last + 4)
      last = last + 4
      token.grouped = true
    end
  end
  if utf8.char(codes[last + 1] or 0x7F) == rules.decimal and is_digit(codes[last + 2]) then
    local behind = digits_end(codes, last + 2)
    -- 14.06.2020 and 1.2.3 are no fractions.
    if not (codes[behind + 1] == codes[last + 1] and is_digit(codes[behind + 2])) then
      token.fraction = join(codes, last + 2, behind)
      last = behind
    end
  end
  token.text = digits
  token.value = #digits <= 12 and math.tointeger(tonumber(digits)) or nil
  return token, last
end

---@return lantern.Token[]
local function tokens_of(text, rules)
  local codes, tokens, at = codes_of(text), {}, 1
  while at <= #codes do
    local code, last = codes[at], at
    local token
    if SPACES[code] then
      while SPACES[codes[last + 1]] do last = last + 1 end
      token = { kind = "space", text = " " }
    elseif is_digit(code) then
      token, last = number_at(codes, at, rules)
    elseif is_letter(code) then
      while is_letter(codes[last + 1]) or is_apostrophe(codes[last + 1]) and is_letter(codes[last + 2]) do last = last + 1 end
      token = { kind = "word", text = join(codes, at, last) }
    else
      token = { kind = "sign", text = utf8.char(code) }
    end
    table.insert(tokens, token)
    at = last + 1
  end
  return tokens
end

local DASHES = set "– — - −"
speech.DASHES = DASHES

-- $100 is read as 100 $, and km/h is one unit.
local function join_units(tokens, rules)
  local units, at = rules.units or {}, 1
  while tokens[at] do
    local token, next, third = tokens[at], tokens[at + 1], tokens[at + 2]
    if token.kind == "sign" and units[token.text] then
      token.kind = "word"
      if next and next.kind == "number" and not (tokens[at - 1] and tokens[at - 1].kind == "number") then
        tokens[at], tokens[at + 1] = next, token
        table.insert(tokens, at + 1, { kind = "space", text = " " })
        at = at + 2
      end
    elseif token.kind == "word" and next and next.text == "/" and third and units[token.text .. "/" .. third.text] then
      token.text = token.text .. "/" .. third.text
      table.remove(tokens, at + 1)
      table.remove(tokens, at + 1)
    end
    at = at + 1
  end
end

-- A number that stands beside `sign` alone: 8-7212-41, 2.3.1, 4:05.
local function beside_sign(tokens, at, sign)
  local between, other = tokens[at + 1], tokens[at + 2]
  return between and between.kind == "sign" and between.text == sign and other and other.kind == "number" and other or nil
end

-- 14:05, and where a comma divides 9.30: hours and minutes.
local function say_clock(tokens, at, rules)
  local hour = tokens[at]
  local minute = beside_sign(tokens, at, ":") or rules.decimal == "," and beside_sign(tokens, at, ".") or nil
  if not minute or hour.fraction or minute.fraction or #hour.text > 2 or #minute.text ~= 2 or hour.value > 24 or minute.value > 59 then return false end
  local before, after = tokens[at - 1], tokens[at + 3]
  if before and before.kind == "sign" and (before.text == "." or before.text == ":") or after and (after.text == "." or after.text == ":") and tokens[at + 4] and tokens[at + 4].kind == "number" then
    return false
  end
  hour.said, minute.said, tokens[at + 1].said = rules.cardinal(hour.value), rules.minutes(minute.value), " "
  local ending = tokens[at + 4]
  if rules.endings and after and DASHES[after.text] and ending and rules.endings[ending.text] then -- 4:00-де
    minute.said, after.said, ending.said = minute.said .. ending.text, "", ""
  end
  return true
end

-- Three numbers and more that hyphens join, of a telephone: one after another.
local function say_chain(tokens, at, rules)
  local last, count = at, 1
  while beside_sign(tokens, last, "-") do last, count = last + 2, count + 1 end
  if count < 3 or #tokens[last].text == 4 and count == 3 then return false end
  for i = at, last, 2 do
    tokens[i].said = tokens[i].value and rules.cardinal(tokens[i].value)
    if i < last then tokens[i + 1].said = ", " end
  end
  return true
end

-- What rules ask of the tokens around one ------------------------------------------------------------------------------

---The token `step` from `at`, over one space; with its place.
---@return lantern.Token|nil, integer
function speech.beside(tokens, at, step)
  local to = at + step
  if tokens[to] and tokens[to].kind == "space" then to = to + step end
  return tokens[to], to
end

---The word before or after, over one space; "" if something else stands there.
function speech.word(tokens, at, step)
  local token, to = speech.beside(tokens, at, step)
  return token and token.kind == "word" and token.text or "", to
end

function speech.is_sign(token, signs)
  return token ~= nil and token.kind == "sign" and signs[token.text] == true
end

---A year as years are written: four digits together.
function speech.is_year(token)
  return token and token.kind == "number" and not token.grouped and not token.fraction and #token.text == 4 and token.value
    and token.value >= 1000 and token.value <= 2100 or false
end

function speech.ends(text, ending)
  return #text >= #ending and string.sub(text, -#ending) == ending
end

---Does it begin with a capital?
function speech.is_name(word)
  local code = word ~= "" and utf8.codepoint(word, 1) or 0
  return code >= 0x41 and code <= 0x5A or code >= 0x410 and code <= 0x42F or code == 0x401
end

---Ends the text so? Endings with spaces between them.
function speech.ends_in(text, endings)
  for _, ending in ipairs(string.split(endings, " ")) do
    if speech.ends(text, ending) then return true end
  end
  return false
end

---The number at the other end of a range (1931–1959), or of a list (1931, 1933 and 1946), of which the one at `at` is the
---beginning.
---@return lantern.Token|nil, integer
function speech.range_end(tokens, at)
  local sign = tokens[at + 1]
  if speech.is_sign(sign, DASHES) and tokens[at + 2] and tokens[at + 2].kind == "number" then return tokens[at + 2], at + 2 end
  return nil, at
end

---The last of the numbers that stand in one row: 1931, 1933 and 1946; 1930–1933. `ands`: the words between two.
function speech.row_end(tokens, at, ands)
  while true do
    local other, to = speech.range_end(tokens, at)
    if not other then
      local between, place = speech.beside(tokens, at, 1)
      if not between or not (between.kind == "word" and ands[between.text] or between.kind == "sign" and between.text == ",") then return at end
      other, to = speech.beside(tokens, place, 1)
      if not other or other.kind ~= "number" or #other.text ~= #tokens[at].text then return at end
    end
    at = to
  end
end

---Says nothing of the tokens from `from` to `to`.
function speech.hush(tokens, from, to)
  for i = from, to do tokens[i].said = "" end
end

-- Words of other alphabets, abbreviations, Roman numbers ---------------------------------------------------------------

local VALUES = { I = 1, V = 5, X = 10, L = 50, C = 100, D = 500, M = 1000 }

---The value of a Roman number in capitals; nil if it is none. Cyrillic letters that look like X and I are taken for them; CC and
---MC are letters.
function speech.roman(text)
  local value, before = 0, 0
  text = string.replace(string.replace(text, "Х", "X"), "І", "I")
  for i = #text, 1, -1 do
    local digit = VALUES[string.sub(text, i, i)]
    if not digit then return nil end
    value = digit < before and value - digit or value + digit
    before = math.max(before, digit)
  end
  return (value > 0 and value <= 39 or value >= 1000 and #text >= 4) and value or nil
end

-- Letters of another alphabet, by the longest piece that the table has.
local function spell_foreign(text, letters)
  local codes, out, at = codes_of(text), {}, 1
  while at <= #codes do
    local found, length = nil, 1
    for size = 4, 1, -1 do
      found = at + size - 1 <= #codes and letters[join(codes, at, at + size - 1)]
      if found then
        length = size
        break
      end
    end
    table.insert(out, found or utf8.char(codes[at]))
    at = at + length
  end
  return table.concat(out)
end

local function is_foreign(text, rules)
  local code = utf8.codepoint(text, 1)
  local cyrillic = code >= 0x400 and code <= 0x52F
  return rules.cyrillic ~= cyrillic and (cyrillic or code < 0x250)
end

-- Capitals alone, two at the least: an abbreviation.
local function is_initials(text, rules)
  local count = 0
  for _, code in utf8.codes(text) do
    if not rules.letter_names[utf8.char(code)] then return false end
    count = count + 1
  end
  return count >= 2
end

local function letter_by_letter(text, rules)
  local names = {}
  for _, code in utf8.codes(text) do table.insert(names, rules.letter_names[utf8.char(code)]) end
  return table.concat(names, " ")
end

-- A single capital with a full stop before a name: M. Stark.
local function say_initial(tokens, at, rules)
  local token, stop = tokens[at], tokens[at + 1]
  local name = rules.letter_names[token.text]
  if not name or not stop or stop.kind ~= "sign" or stop.text ~= "." then return false end
  local after = speech.beside(tokens, at + 1, 1)
  if not after or after.kind ~= "word" then return false end
  token.said = name
  stop.said = tokens[at + 2] == after and " " or ""
  return true
end

-- Abbreviations with and without a full stop; the longest first: "т. е.", "No.".
local function say_short(tokens, at, rules)
  local whole, last = tokens[at].text, at
  local pieces = { { whole, at } }
  while #pieces < 6 and tokens[last + 1] do
    last = last + 1
    whole = whole .. tokens[last].text
    table.insert(pieces, { whole, last })
  end
  for i = #pieces, 1, -1 do
    local said = rules.short[pieces[i][1]]
    if said then
      speech.hush(tokens, at, pieces[i][2])
      tokens[at].said = said
      return true
    end
  end
  return false
end

local function say_word(tokens, at, rules)
  local token = tokens[at]
  if token.said then return end
  if rules.word then rules.word(tokens, at) end
  if say_short(tokens, at, rules) or say_initial(tokens, at, rules) then return end
  local known = rules.names[token.text]
  if known then
    token.said = known
  elseif rules.roman_number and speech.roman(token.text) and rules.roman_number(tokens, at, speech.roman(token.text)) then
    return
  elseif is_foreign(token.text, rules) then
    token.said = spell_foreign(token.text, rules.foreign)
  elseif rules.spelled[token.text] and is_initials(token.text, rules) then
    token.said = letter_by_letter(token.text, rules)
  elseif speech.ends_in(token.text, "'s ’s") and rules.spelled[string.split(string.replace(token.text, "’", "'"), "'")[1]] then
    token.said = letter_by_letter(string.split(string.replace(token.text, "’", "'"), "'")[1], rules) .. "'s"
  elseif rules.respelled then
    token.said = spell_foreign(token.text, rules.respelled)
  end
end

local function say_sign(tokens, at, rules)
  local token = tokens[at]
  if token.said then return end
  if say_short(tokens, at, rules) then return end
  local said = rules.signs[token.text]
  if token.text == "+" and rules.plus and tokens[at + 1] and tokens[at + 1].kind == "number" then -- +35 °C
    token.said = " " .. rules.plus .. " "
  elseif said then
    token.said = said
  elseif DASHES[token.text] then
    local before, after = tokens[at - 1], tokens[at + 1]
    if token.text == "−" and after and after.kind == "number" and (not before or before.kind ~= "number") then
      token.said = " " .. rules.minus .. " "
      return
    end
    local within = before and after and before.kind ~= "space" and after.kind ~= "space"
    -- A dash in a sentence is a pause; within a word it is nothing, beside a number a gap.
    token.said = within and token.text == "-" and before.kind == "word" and after.kind == "word" and "-" or within and " " or ","
  end
end

local PLAIN = set ", . ! ? ; : -"
local STOPS = set ", . ! ? ; :"

local function tidy(tokens)
  local said = {}
  for i, token in ipairs(tokens) do
    -- TG24: a number that hangs on a word is a word of its own.
    local before = tokens[i - 1]
    if before and (token.kind == "number" and before.kind == "word" or token.kind == "word" and before.kind == "number" and token.said == nil) then table.insert(said, " ") end
    table.insert(said, token.said or (token.kind ~= "sign" or PLAIN[token.text]) and token.text or " ")
  end
  local words = {}
  for _, word in ipairs(string.split(string.replace(table.concat(said), "\u{A0}", " "), " ")) do
    if word ~= "" then
      -- A stop clings to the word before it, and of two the first is enough, unless it is a comma.
      local first = string.sub(word, 1, 1)
      if STOPS[first] and #words > 0 then
        local last = string.sub(words[#words], -1)
        if last == "," then words[#words] = string.sub(words[#words], 1, -2) .. first
        elseif not STOPS[last] then words[#words] = words[#words] .. first end
        word = string.sub(word, 2)
      elseif STOPS[first] then
        word = string.sub(word, 2)
      end
      if word ~= "" then table.insert(words, word) end
    end
  end
  local all = table.concat(words, " ")
  return string.sub(all, -1) == "," and string.sub(all, 1, -2) or all
end

---@param text string a sentence, without markup
---@param rules table what speech/LANGUAGE.lua returns
---@return string
function speech.words(text, rules)
  local tokens = tokens_of(text, rules)
  join_units(tokens, rules)
  for at, token in ipairs(tokens) do
    if token.kind == "number" and token.value and not token.said and not say_clock(tokens, at, rules) and not say_chain(tokens, at, rules) then
      rules.number(tokens, at)
      -- What stands between two numbers is said where neither has said it: 2.3.1, 1:3.
      for sign, said in pairs(rules.between) do
        if beside_sign(tokens, at, sign) and not tokens[at + 1].said then tokens[at + 1].said = said end
      end
    end
  end
  for at, token in ipairs(tokens) do
    if token.kind == "word" then say_word(tokens, at, rules)
    elseif token.kind == "sign" then say_sign(tokens, at, rules)
    elseif token.kind == "number" and not token.said then token.said = token.text .. (token.fraction and rules.decimal .. token.fraction or "") end
  end
  return tidy(tokens)
end

return speech
