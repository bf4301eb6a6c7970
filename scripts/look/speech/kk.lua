-- Kazakh: how numbers, dates and signs are said. An ending behind a number's hyphen (400-ден) joins its last word; a noun
-- behind it (99-лагерь), a year and the day of a month make it an ordinal.
local speech = require "speech"

local function list(text) return string.split(text, " ") end

local ONES = list "бір екі үш төрт бес алты жеті сегіз тоғыз"
local TENS = list "он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан"

local function below_thousand(words, n)
  if n >= 100 then
    if n >= 200 then table.insert(words, ONES[n // 100]) end
    table.insert(words, "жүз")
    n = n % 100
  end
  if n >= 10 then table.insert(words, TENS[n // 10]) end
  if n % 10 > 0 then table.insert(words, ONES[n % 10]) end
end

local function cardinal(n)
  if n == 0 then return "нөл" end
  local words = {}
  for _, scale in ipairs { { 1000000000, "миллиард" }, { 1000000, "миллион" }, { 1000, "мың" } } do
    if n >= scale[1] then
      below_thousand(words, n // scale[1])
      table.insert(words, scale[2])
      n = n % scale[1]
    end
  end
  if n > 0 then below_thousand(words, n) end
  return table.concat(words, " ")
end

local LAST = {
  ["бір"] = "бірінші", ["екі"] = "екінші", ["үш"] = "үшінші", ["төрт"] = "төртінші", ["бес"] = "бесінші", ["алты"] = "алтыншы", ["жеті"] = "жетінші",
  ["сегіз"] = "сегізінші", ["тоғыз"] = "тоғызыншы", ["он"] = "оныншы", ["жиырма"] = "жиырмасыншы", ["отыз"] = "отызыншы", ["қырық"] = "қырқыншы", ["елу"] = "елуінші",
  ["алпыс"] = "алпысыншы", ["жетпіс"] = "жетпісінші", ["сексен"] = "сексенінші", ["тоқсан"] = "тоқсаныншы", ["жүз"] = "жүзінші", ["мың"] = "мыңыншы",
  ["миллион"] = "миллионыншы", ["миллиард"] = "миллиардыншы", ["нөл"] = "нөлінші",
}

local function ordinal(n)
  local words = list(cardinal(n))
  words[#words] = LAST[words[#words]]
  return table.concat(words, " ")
end

local MONTHS = list "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
local ANDS = speech.set "және мен бен пен не немесе"
local UNITS = {
  ["км"] = "километр", ["м"] = "метр", ["см"] = "сантиметр", ["мм"] = "миллиметр", ["кг"] = "килограмм", ["г"] = "грамм", ["т"] = "тонна", ["га"] = "гектар",
  ["млн"] = "миллион", ["мың"] = "мың",
  ["км/сағ"] = "километр сағатына", ["₸"] = "теңге", ["$"] = "доллар", ["€"] = "еуро", ["£"] = "фунт", ["₽"] = "рубль",
}
local POWERS = { ["²"] = "шаршы ", ["³"] = "текше " }
-- What follows the hyphen of a number and is an ending, no noun.
local ENDINGS = speech.set("дан ден нан нен тан тен ға ге қа ке на не да де та те нда нде дың дің ның нің тың тің ды ді ны ні ты ті ы і сы сі " ..
  "дай дей тай тей дайы дейі ын ін ына іне ынан інен ында інде сында сінде ының інің сының сінің мен бен пен дағы дегі тағы тегі нікі " ..
  "лық лік дық дік тық тік лар лер дар дер тар тер")
local MAKE_ORDINALS = speech.set "ші шы нші ншы інші ыншы"

local function starts_with(text, beginnings)
  for _, beginning in ipairs(beginnings) do
    if string.sub(text, 1, #beginning) == beginning then return true end
  end
  return false
end

local function is_month(word) return word ~= "" and starts_with(word, MONTHS) end
local function is_year_word(word) return starts_with(word, { "жыл", "ғасыр" }) or word == "ж" or word == "жж" end

-- 14.06.2020
local function say_date(tokens, at)
  local month, year = tokens[at + 2], tokens[at + 4]
  if not year or tokens[at + 1].text ~= "." or tokens[at + 3].text ~= "." or month.kind ~= "number" or not speech.is_year(year) then return false end
  if not MONTHS[month.value] or tokens[at].value > 31 then return false end
  tokens[at].said = ordinal(year.value) .. " жылғы " .. ordinal(tokens[at].value) .. " " .. MONTHS[month.value]
  speech.hush(tokens, at + 1, at + 4)
  local short, to = speech.word(tokens, at + 4, 1)
  if short == "ж" then speech.hush(tokens, to, tokens[to + 2] and to + 1 or to) end
  return true
end

local TOGETHER = string.split("біреу екеу үшеу төртеу бесеу алтау жетеу", " ")

-- 400-ден, 99-лагерь, 5-ші
local function say_ending(tokens, at)
  local token, dash, word = tokens[at], tokens[at + 1], tokens[at + 2]
  if not speech.is_sign(dash, speech.DASHES) or dash.text == "–" or not word or word.kind ~= "word" then return false end
  if TOGETHER[token.value] and (word.text == "еуі" or word.text == "ауы" or word.text == "еу" or word.text == "ау") then -- 2-еуі
    token.said, dash.said, word.said = TOGETHER[token.value] .. (word.text == "еуі" and "і" or word.text == "ауы" and "ы" or ""), "", ""
  elseif MAKE_ORDINALS[word.text] then
    token.said, dash.said, word.said = ordinal(token.value), "", ""
  elseif ENDINGS[word.text] then
    token.said, dash.said, word.said = cardinal(token.value) .. word.text, "", ""
  else
    token.said, dash.said = ordinal(token.value), " "
  end
  return true
end

-- км²-ге: the unit in full, its ending joined.
local function say_unit(tokens, at)
  local next, to = speech.beside(tokens, at, 1)
  if not next then return end
  if next.kind == "sign" and next.text == "%" then
    next.said, to = " пайыз", to
  elseif next.kind == "word" and UNITS[next.text] then
    local power = tokens[to + 1] and POWERS[tokens[to + 1].text]
    next.said = (power or "") .. UNITS[next.text]
    if power then
      to = to + 1
      tokens[to].said = ""
    end
  else
    return
  end
  local dash, ending = tokens[to + 1], tokens[to + 2]
  if speech.is_sign(dash, speech.DASHES) and ending and ending.kind == "word" and ENDINGS[ending.text] then dash.said = "" end
end

local PARTS = { "оннан", "жүзден", "мыңнан" }

local function say_fraction(token)
  if token.value == 0 and token.fraction == "5" then return "жарты" end
  if token.fraction == "5" then return cardinal(token.value) .. " жарым" end
  return cardinal(token.value) .. " бүтін " .. (PARTS[#token.fraction] or PARTS[3]) .. " " .. cardinal(tonumber(token.fraction))
end

local function number(tokens, at)
  local token, next = tokens[at], tokens[at + 1]
  if not token.value then return end
  if #token.text <= 2 and next and next.kind == "sign" and say_date(tokens, at) then return end
  if say_ending(tokens, at) then return end
  local ranged = speech.range_end(tokens, at)
  if ranged then next.said = ranged.value and ranged.value >= 20 and ", " or " " end
  local last = speech.row_end(tokens, at, ANDS)
  local noun = speech.word(tokens, last, 1)
  local dated = #token.text <= 2 and not token.fraction and is_month(noun)
  local century = starts_with(noun, { "ғасыр" })
  if dated or century or speech.is_year(token) and is_year_word(noun) then
    token.said = ordinal(token.value)
    local short, to = speech.word(tokens, last, 1)
    if short == "ж" or short == "жж" then -- 1946 ж. сәуірде
      local stop = tokens[to + 1] and tokens[to + 1].text == "." and to + 1 or to
      tokens[to].said = short == "жж" and "жылдары" or is_month(speech.word(tokens, stop, 1)) and "жылғы" or "жылы"
      if stop > to and tokens[stop + 1] then tokens[stop].said = "" end
    end
    return
  end
  token.said = token.fraction and say_fraction(token) or cardinal(token.value)
  say_unit(tokens, at)
end

local function roman_number(tokens, at, value)
  if #tokens[at].text < 2 and not is_year_word(speech.word(tokens, at, 1)) then return false end
  tokens[at].said = ordinal(value)
  return true
end

-- НКВД-нің: the ending joins what is said in place of the letters.
local function say_abbreviation(tokens, at)
  local dash, ending = tokens[at + 1], tokens[at + 2]
  if speech.is_sign(dash, speech.DASHES) and ending and ending.kind == "word" and ENDINGS[ending.text] then dash.said = "" end
end

local function minutes(n) return n == 0 and "нөл нөл" or (n < 10 and "нөл " or "") .. cardinal(n) end

local ru = require "speech.ru"
local names, short, signs = {}, {}, {}
for word, said in pairs(ru.names) do names[word] = said end
for word, said in pairs { ["АЛЖИР"] = "алжир", ["БАҚ"] = "бақ", ["ЧСИР"] = "чэ эс и эр" } do names[word] = said end
for word, said in pairs { ["т. б."] = "тағы басқалар", ["т. с. с."] = "тағы сол сияқтылар", ["Тел."] = "Телефон", ["тел."] = "телефон", ["ж."] = "жыл", ["жж."] = "жылдар", ["б."] = "бет", ["қ."] = "қала", ["°C"] = " градус" } do short[word] = said end
for sign, said in pairs(ru.signs) do signs[sign] = said end
for sign, said in pairs { ["№"] = " нөмір ", ["&"] = " және ", ["+"] = " қосу ", ["½"] = " жарты ", ["¼"] = " төрттен бір ", ["¾"] = " төрттен үш ", ["⅓"] = " үштен бір ", ["⅔"] = " үштен екі ", ["§"] = " параграф ", ["×"] = " көбейту ", ["="] = " тең ", ["%"] = " пайыз", ["°"] = " градус " } do signs[sign] = said end
local letter_names, spelled = {}, {}
for letter, name in pairs(ru.letter_names) do letter_names[letter] = name end
for letter, name in pairs { ["І"] = "і", ["Қ"] = "қа", ["Ә"] = "ә", ["Ғ"] = "ғе", ["Ң"] = "ең", ["Ө"] = "ө", ["Ұ"] = "ұ", ["Ү"] = "ү", ["Һ"] = "һа" } do letter_names[letter] = name end
for word in pairs(ru.spelled) do spelled[word] = true end
for word in pairs(speech.set "ІІМ ІІХК КСРО БМСБ АҚШ") do spelled[word] = true end

return {
  units = UNITS, minutes = minutes, between = { ["."] = " нүкте ", [":"] = " " },
  minus = "минус", plus = "плюс", endings = ENDINGS, group = " ", decimal = ",", cyrillic = true,
  number = number, word = say_abbreviation, roman_number = roman_number, cardinal = cardinal, ordinal = ordinal,
  letter_names = letter_names, spelled = spelled, short = short, signs = signs, names = names, foreign = ru.foreign,
}
