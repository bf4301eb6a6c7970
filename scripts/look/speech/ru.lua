-- Russian: how numbers, dates and signs are said. Numbers stand in the case that the words around them ask for: by the
-- preposition before, else by the ending of the noun behind.
local speech = require "speech"

-- The cases, in the order of the lists below: nominative, genitive, dative, accusative, instrumental, prepositional.
local NOM, GEN, DAT, ACC, INS, PRE = 1, 2, 3, 4, 5, 6

local function forms(text) return string.split(text, " ") end

-- 1 and 2 have genders as well.
local ONE = {
  m = forms "один одного одному один одним одном", f = forms "одна одной одной одну одной одной", n = forms "одно одного одному одно одним одном",
}
local TWO = {
  m = forms "два двух двум два двумя двух", f = forms "две двух двум две двумя двух", n = forms "два двух двум два двумя двух",
}
local SMALL = {
  [0] = forms "ноль ноля нолю ноль нолём ноле",
  [3] = forms "три трёх трём три тремя трёх", [4] = forms "четыре четырёх четырём четыре четырьмя четырёх",
  [8] = forms "восемь восьми восьми восемь восемью восьми",
}
for n, stem in pairs { [5] = "пят", [6] = "шест", [7] = "сем", [9] = "девят", [10] = "десят", [11] = "одиннадцат", [12] = "двенадцат",
  [13] = "тринадцат", [14] = "четырнадцат", [15] = "пятнадцат", [16] = "шестнадцат", [17] = "семнадцат", [18] = "восемнадцат",
  [19] = "девятнадцат", [20] = "двадцат", [30] = "тридцат" } do
  SMALL[n] = { stem .. "ь", stem .. "и", stem .. "и", stem .. "ь", stem .. "ью", stem .. "и" }
end
for n, stems in pairs { [50] = { "пят", "десят" }, [60] = { "шест", "десят" }, [70] = { "сем", "десят" } } do
  local first, second = stems[1], stems[2]
  SMALL[n] = { first .. "ь" .. second, first .. "и" .. second .. "и", first .. "и" .. second .. "и", first .. "ь" .. second,
    first .. "ью" .. second .. "ью", first .. "и" .. second .. "и" }
end
SMALL[80] = forms "восемьдесят восьмидесяти восьмидесяти восемьдесят восемьюдесятью восьмидесяти"
SMALL[40] = forms "сорок сорока сорока сорок сорока сорока"
SMALL[90] = forms "девяносто девяноста девяноста девяносто девяноста девяноста"
local HUNDREDS = {
  forms "сто ста ста сто ста ста", forms "двести двухсот двумстам двести двумястами двухстах", forms "триста трёхсот трёмстам триста тремястами трёхстах",
  forms "четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах", forms "пятьсот пятисот пятистам пятьсот пятьюстами пятистах",
  forms "шестьсот шестисот шестистам шестьсот шестьюстами шестистах", forms "семьсот семисот семистам семьсот семьюстами семистах",
  forms "восемьсот восьмисот восьмистам восемьсот восемьюстами восьмистах", forms "девятьсот девятисот девятистам девятьсот девятьюстами девятистах",
}
-- Thousands and millions: one (in each case), two to four in nominative, many (in each case).
local THOUSAND = { gender = "f", one = forms "тысяча тысячи тысяче тысячу тысячей тысяче", few = "тысячи", many = forms "тысяч тысяч тысячам тысяч тысячами тысячах" }
local MILLION = { gender = "m", one = forms "миллион миллиона миллиону миллион миллионом миллионе", few = "миллиона", many = forms "миллионов миллионов миллионам миллионов миллионами миллионах" }

-- 1: as one, 2: as two to four, 5: as many.
local function plural(n)
  local tens, ones = n % 100, n % 10
  if tens >= 11 and tens <= 14 or ones == 0 or ones >= 5 then return 5 end
  return ones == 1 and 1 or 2
end

local function below_thousand(words, n, case, gender)
  if n >= 100 then
    table.insert(words, HUNDREDS[n // 100][case])
    n = n % 100
  end
  if n > 20 and n % 10 > 0 then
    table.insert(words, SMALL[n // 10 * 10][case])
    n = n % 10
  end
  if n == 1 then table.insert(words, ONE[gender][case])
  elseif n == 2 then table.insert(words, TWO[gender][case])
  elseif n > 0 then table.insert(words, SMALL[n][case]) end
end

local function scaled(words, n, scale, case)
  if n ~= 1 then below_thousand(words, n, case, scale.gender) end
  local many = plural(n)
  table.insert(words, many == 1 and scale.one[case] or many == 2 and (case == NOM or case == ACC) and scale.few or scale.many[case])
end

local function cardinal(n, case, gender)
  case, gender = case or NOM, gender or "m"
  if n == 0 then return SMALL[0][case] end
  local words = {}
  if n >= 1000000 then
    scaled(words, n // 1000000, MILLION, case)
    n = n % 1000000
  end
  if n >= 1000 then
    scaled(words, n // 1000, THOUSAND, case)
    n = n % 1000
  end
  if n > 0 then below_thousand(words, n, case, gender) end
  return table.concat(words, " ")
end

-- Endings of ordinals: hard, stressed (второй), and of третий.
local ENDINGS = {
  hard = { m = forms "ый ого ому ый ым ом", f = forms "ая ой ой ую ой ой", n = forms "ое ого ому ое ым ом", many = forms "ые ых ым ые ыми ых" },
  stressed = { m = forms "ой ого ому ой ым ом", f = forms "ая ой ой ую ой ой", n = forms "ое ого ому ое ым ом", many = forms "ые ых ым ые ыми ых" },
  soft = { m = forms "ий ьего ьему ий ьим ьем", f = forms "ья ьей ьей ью ьей ьей", n = forms "ье ьего ьему ье ьим ьем", many = forms "ьи ьих ьим ьи ьими ьих" },
}
local STEMS = {
  [1] = "перв", [2] = "втор", [3] = "трет", [4] = "четвёрт", [5] = "пят", [6] = "шест", [7] = "седьм", [8] = "восьм", [9] = "девят", [10] = "десят",
  [40] = "сороков", [50] = "пятидесят", [60] = "шестидесят", [70] = "семидесят", [80] = "восьмидесят", [90] = "девяност", [0] = "нулев",
}
for _, n in ipairs { 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30 } do STEMS[n] = string.sub(SMALL[n][NOM], 1, -3) end
local STRESSED = { [2] = true, [6] = true, [7] = true, [8] = true, [40] = true, [0] = true }
local HUNDREDTH = forms "сот двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот"
local THOUSANDTH = forms "тысячн двухтысячн трёхтысячн четырёхтысячн пятитысячн"

local function ordinal(n, case, gender)
  case, gender = case or NOM, gender or "m"
  local before, kind = 0, "hard"
  local stem
  if n >= 1000 and n % 1000 == 0 and n <= 5000 then
    stem = THOUSANDTH[n // 1000]
  elseif n >= 100 and n % 100 == 0 then
    before, stem = n - n % 1000, HUNDREDTH[n % 1000 // 100] or "тысячн"
  else
    local last = n % 100
    if last > 20 and last % 10 > 0 then last = last % 10 end
    before, stem = n - last, STEMS[last]
    kind = last == 3 and "soft" or STRESSED[last] and "stressed" or "hard"
  end
  return (before > 0 and cardinal(before) .. " " or "") .. stem .. ENDINGS[kind][gender][case]
end

-- What the words around ask for ------------------------------------------------------------------------------------------

local MONTHS = forms "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
local IS_MONTH = speech.set(table.concat(MONTHS, " "))
local MONTH_BEFORE = speech.set("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь " ..
  "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре " ..
  "январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю " .. table.concat(MONTHS, " ") ..
  " Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь")
local GENITIVE = speech.set("из от до около более менее больше меньше свыше без для после с со осени весны лета зимы порядка не " ..
  "Из От До Около Более Менее Больше Меньше Свыше Без Для После С Со")
local DATIVE = speech.set "к ко К Ко"
local ONTO = speech.set "на На по По"
local WITHIN = speech.set "в во о об В Во О Об"
local YEARS = { ["год"] = { NOM, "m" }, ["года"] = { GEN, "m" }, ["году"] = { PRE, "m" }, ["годом"] = { INS, "m" }, ["годы"] = { NOM, "many" },
  ["годов"] = { GEN, "many" }, ["годам"] = { DAT, "many" }, ["годах"] = { PRE, "many" }, ["годами"] = { INS, "many" } }
local CENTURIES = { ["век"] = NOM, ["века"] = GEN, ["веку"] = DAT, ["веком"] = INS, ["веке"] = PRE, ["веков"] = GEN, ["веках"] = PRE }
local ANDS = speech.set "и или"

local UNITS = {
  ["км"] = { "километр", "километра", "километров" }, ["м"] = { "метр", "метра", "метров" }, ["см"] = { "сантиметр", "сантиметра", "сантиметров" },
  ["мм"] = { "миллиметр", "миллиметра", "миллиметров" }, ["кг"] = { "килограмм", "килограмма", "килограммов" }, ["г"] = { "грамм", "грамма", "граммов" },
  ["т"] = { "тонна", "тонны", "тонн" }, ["га"] = { "гектар", "гектара", "гектаров" }, ["тыс"] = { "тысяча", "тысячи", "тысяч" },
  ["млн"] = { "миллион", "миллиона", "миллионов" }, ["руб"] = { "рубль", "рубля", "рублей" }, ["ч"] = { "час", "часа", "часов" },
  ["км/ч"] = { "километр в час", "километра в час", "километров в час" }, ["₽"] = { "рубль", "рубля", "рублей" }, ["$"] = { "доллар", "доллара", "долларов" }, ["€"] = { "евро", "евро", "евро" }, ["£"] = { "фунт", "фунта", "фунтов" }, ["₸"] = { "тенге", "тенге", "тенге" },
}
local POWERS = { ["²"] = forms "квадратный квадратных", ["³"] = forms "кубический кубических" }

-- The case that the word before asks for; nil: none. After "or" it is the one of the number before that.
local function case_before(tokens, at)
  local word, place = speech.word(tokens, at, -1)
  if word == "" and speech.is_sign(tokens[at - 1], speech.DASHES) and tokens[at - 2] and tokens[at - 2].kind == "number" then
    return case_before(tokens, at - 2)
  end
  if ANDS[word] then
    local other, to = speech.beside(tokens, place, -1)
    if other and other.text == "." and tokens[to - 1] and (tokens[to - 1].text == "г" or tokens[to - 1].text == "гг") then
      other, to = speech.beside(tokens, to - 1, -1) -- в 1998 г. и 1930–1933 гг.
    end
    if other and other.kind == "number" then word = speech.word(tokens, to, -1) end
  elseif word == "" and place and tokens[place] and tokens[place].text == "." and tokens[place - 1] and tokens[place - 1].text == "ок" then
    word = "около"
  end
  return GENITIVE[word] and GEN or DATIVE[word] and DAT or WITHIN[word] and PRE or ONTO[word] and ACC or nil, word
end

local INSTRUMENTAL = speech.set "с со С Со"
local NEUTER = speech.set "имени времени знамени племени"
local FEMININE = speech.set "ночь дочь жизнь мать часть смерть площадь ступень"

-- The case of a number of things, and the gender of the noun behind it.
local function counted(tokens, at)
  local noun = speech.word(tokens, at, 1)
  local case, before = case_before(tokens, at)
  if INSTRUMENTAL[before] and speech.ends_in(noun, "ами ями") then case = INS
  elseif speech.ends_in(noun, "ами ями") then case = INS
  elseif speech.ends_in(noun, "ам ям") and (not case or case == ACC or case == DAT) then case = DAT
  elseif case == PRE and (noun == "км" or noun == "м" or noun == "см") then case = PRE -- в 2 км
  elseif speech.ends_in(noun, "ах ях") and case ~= GEN then case = PRE
  elseif case == PRE then case = ACC end
  -- Two to four are followed by one (два человека); by many they are in the genitive (дела двух человек).
  if not case and plural(tokens[at].value) == 2 and (noun == "человек" or speech.ends_in(noun, "ов ев чин щин ниц") or noun == "детей" or noun == "людей") then case = GEN end
  local last = tokens[at].value % 100
  if last > 20 then last = last % 10 end
  local gender = "m"
  -- двадцати одной женщины, к двадцати одной женщине
  if last == 1 and not UNITS[noun] and (not case and speech.ends_in(noun, "ы") or (case == DAT or case == PRE or case == ACC) and speech.ends_in(noun, "не ке це те де ре ше")) then
    return case == ACC and PRE or case or GEN, "f"
  end
  if last == 1 then gender = (speech.ends_in(noun, "а я") or FEMININE[noun]) and "f" or speech.ends_in(noun, "о е") and "n" or "m"
  elseif last == 2 and (not case or case == NOM or case == ACC) then gender = speech.ends_in(noun, "ы и") and not NEUTER[noun] and "f" or "m" end
  return case or NOM, gender
end

local function say_unit(tokens, at, case)
  local next, to = speech.beside(tokens, at, 1)
  if not next then return end
  local many = tokens[at].fraction and 2 or plural(tokens[at].value)
  local slot = (case == GEN or many == 5) and 3 or many == 2 and 2 or 1
  if case == GEN and many == 1 then slot = 2 end
  if next.kind == "sign" and next.text == "%" then
    next.said = " " .. (slot == 1 and "процент" or slot == 2 and "процента" or "процентов")
  elseif next.kind == "word" and UNITS[next.text] and (tokens[at].kind == "number") then
    local stop, power = tokens[to + 1], tokens[to + 1] and POWERS[tokens[to + 1].text]
    if power then stop.said = "" end
    if stop and stop.text == "." and (next.text == "тыс" or next.text == "млн" or next.text == "руб") and tokens[to + 2] then stop.said = "" end
    local further, third = speech.beside(tokens, to + (stop and stop.said == "" and 1 or 0), 1)
    if (next.text == "тыс" or next.text == "млн") and further and further.kind == "word" and UNITS[further.text] then
      further.said = UNITS[further.text][3]
      if tokens[third + 1] and tokens[third + 1].text == "." and tokens[third + 2] then tokens[third + 1].said = "" end
    end
    next.said = (power and power[slot == 1 and 1 or 2] .. " " or "") .. UNITS[next.text][slot]
    if case == PRE then next.said = UNITS[next.text][1] .. (many == 1 and "е" or "ах") end
    return UNITS[next.text][1] == "тонна" and "f" or "m"
  end
end

-- 14.06.2020
local function say_date(tokens, at)
  local month, year = tokens[at + 2], tokens[at + 4]
  if not year or tokens[at + 1].text ~= "." or tokens[at + 3].text ~= "." or month.kind ~= "number" or not speech.is_year(year) then return false end
  if not MONTHS[month.value] or tokens[at].value > 31 then return false end
  tokens[at].said = ordinal(tokens[at].value, GEN, "n") .. " " .. MONTHS[month.value] .. " " .. ordinal(year.value, GEN) .. " года"
  speech.hush(tokens, at + 1, at + 4)
  local short, to = speech.word(tokens, at + 4, 1)
  if short == "г" then speech.hush(tokens, to, tokens[to + 2] and to + 1 or to) end
  return true
end

-- 26 ноября: the day, of one or of each of a range.
local function say_day(tokens, at)
  local last = speech.row_end(tokens, at, ANDS)
  local to, place = speech.word(tokens, at, 1)
  local until_day = (to == "по" or to == "до") and speech.beside(tokens, place, 1) or nil
  if until_day and until_day.kind == "number" and #until_day.text <= 2 then -- с 1 по 3 мая
    local _, other = speech.beside(tokens, place, 1)
    if IS_MONTH[speech.word(tokens, other, 1)] then
      tokens[at].said = ordinal(tokens[at].value, GEN, "n")
      return true
    end
  end
  if #tokens[last].text > 2 or not IS_MONTH[speech.word(tokens, last, 1)] then return false end
  local case = case_before(tokens, at)
  tokens[at].said = ordinal(tokens[at].value, case == ACC and ACC or case == DAT and DAT or GEN, "n")
  return true
end

-- Written with an ending: 1940-го, 58-я, 24-х. Which case it is, the ending says.
local SUFFIXES = {
  ["го"] = { GEN, "m" }, ["му"] = { DAT, "m" }, ["м"] = { PRE, "m" }, ["й"] = { NOM, "m" }, ["я"] = { NOM, "f" }, ["ю"] = { ACC, "f" },
  ["е"] = { NOM, "many" }, ["х"] = { GEN, "many" }, ["ми"] = { INS, "many" }, ["ая"] = { NOM, "f" }, ["ый"] = { NOM, "m" }, ["ой"] = { GEN, "f" }, ["ых"] = { GEN, "many" },
}

local function say_suffix(tokens, at)
  local dash, word = tokens[at + 1], tokens[at + 2]
  if not speech.is_sign(dash, speech.DASHES) or not word or word.kind ~= "word" or not SUFFIXES[word.text] then return false end
  local suffix = SUFFIXES[word.text]
  local year = #tokens[at].text == 4 or tokens[at].value % 10 == 0 and tokens[at].value > 10
  -- из 24-х: counted, and not the twenty-fourth.
  tokens[at].said = (word.text == "х" or word.text == "ми") and not year and cardinal(tokens[at].value, suffix[1]) or ordinal(tokens[at].value, suffix[1], suffix[2])
  dash.said, word.said = "", ""
  return true
end

-- 5-летний, 200-граммовый: the number as the beginning of a word.
local BEGINNINGS = { [1] = "одно", [90] = "девяносто", [100] = "сто", [1000] = "тысяче" }
local function say_compound(tokens, at)
  local dash, word, n = tokens[at + 1], tokens[at + 2], tokens[at].value
  local adjective = word and word.kind == "word" and #word.text >= 10 and
    speech.ends_in(word.text, "ий ый ой ая яя ое ее ие ые их ых его ого ей ем ом ими ыми им ым ую юю ему ому лет летия летие летию")
  if not dash or dash.text ~= "-" or not adjective or n < 1 or n > 1000 then return false end
  if not BEGINNINGS[n] and n > 20 and n % 10 == 1 then return false end
  tokens[at].said, dash.said = BEGINNINGS[n] or string.replace(cardinal(n, GEN), " ", ""), ""
  return true
end

-- 1998 г., 1930–1933 гг.: the word in full, in the case that the year stands in.
local function say_year_word(tokens, case, last)
  local _, to = speech.beside(tokens, last, 1)
  if tokens[to].text == "гг" then
    tokens[to].said = (case == PRE and "годах" or case == GEN and "годов" or "годы")
  else
    tokens[to].said = (case == GEN and "года" or (case == PRE or case == DAT) and "году" or "год")
  end
  if tokens[to + 1] and tokens[to + 1].text == "." and tokens[to + 2] then tokens[to + 1].said = "" end
end

-- The case of a year.
local function year_case(tokens, at)
  local last = speech.row_end(tokens, at, ANDS)
  local noun = YEARS[speech.word(tokens, last, 1)]
  local case = case_before(tokens, at)
  if not noun and tokens[last + 1] and tokens[last + 1].text == "/" and tokens[last + 2] and #tokens[last + 2].text == 2 then
    noun = YEARS[speech.word(tokens, last + 2, 1)]
  end
  if noun then
    local wanted = noun[1]
    if case == DAT and wanted == PRE then wanted = DAT end
    return wanted
  end
  if MONTH_BEFORE[speech.word(tokens, at, -1)] then case = GEN end
  local short = speech.word(tokens, last, 1)
  if short == "г" or short == "гг" then
    case = case == ACC and NOM or case or short == "гг" and not ANDS[speech.word(tokens, at, -1)] and NOM or GEN
    say_year_word(tokens, case, last)
    return case
  end
  return case == ACC and NOM or case or NOM
end

-- 1941/42, 1998–99
local function is_short_year(tokens, at)
  local sign = tokens[at - 1]
  return #tokens[at].text == 2 and sign and (sign.text == "/" or speech.is_sign(sign, speech.DASHES)) and speech.is_year(tokens[at - 2])
end

local function say_fraction(token, case)
  if token.fraction == "5" and token.value == 1 then return case == GEN and "полутора" or "полтора" end
  local part = #token.fraction == 1 and "десят" or #token.fraction == 2 and "сот" or "тысячн"
  local top = tonumber(token.fraction)
  local one = plural(token.value) == 1
  if case == GEN then return cardinal(token.value, GEN, "f") .. (one and " целой " or " целых ") .. cardinal(top, GEN, "f") .. " " .. part .. (plural(top) == 1 and "ой" or "ых") end
  return cardinal(token.value, NOM, "f") .. (one and " целая " or " целых ") .. cardinal(top, NOM, "f") .. " " .. part .. (plural(top) == 1 and "ая" or "ых")
end

-- 1930–1933 and 500–700 with nothing before or behind that asks for a case: from … to ….
local function say_range(tokens, at, last, to)
  local first, before = tokens[at], tokens[at - 1]
  if case_before(tokens, at) or speech.word(tokens, at, -1) ~= "" and not ANDS[speech.word(tokens, at, -1)] or first.fraction or last.fraction or not last.value then return false end
  if before and before.kind == "word" then return false end
  if speech.is_year(first) and speech.is_year(last) then
    local noun = speech.word(tokens, to, 1)
    if YEARS[noun] or noun == "г" or noun == "гг" then return false end
    first.said, last.said = "с " .. ordinal(first.value, GEN), "по " .. ordinal(last.value, NOM)
  elseif last.value >= 20 and not IS_MONTH[speech.word(tokens, to, 1)] then
    first.said, last.said = "от " .. cardinal(first.value, GEN), "до " .. cardinal(last.value, GEN)
  else
    return false
  end
  tokens[at + 1].said = " "
  return true
end

local function number(tokens, at)
  local token, next = tokens[at], tokens[at + 1]
  if not token.value then return end
  if #token.text <= 2 and next and next.kind == "sign" and say_date(tokens, at) then return end
  if say_suffix(tokens, at) or say_compound(tokens, at) then return end
  if is_short_year(tokens, at) then
    token.said = ordinal(token.value, year_case(tokens, at))
    return
  end
  local ranged, ranged_at = speech.range_end(tokens, at)
  if ranged and say_range(tokens, at, ranged, ranged_at) then return end
  if ranged then next.said = speech.is_year(ranged) and ", " or " " end
  if #token.text <= 2 and not token.fraction and token.value >= 1 and say_day(tokens, at) then return end
  local unit_behind = speech.word(tokens, at, 1)
  local nights = token.value == 1001 or token.value == 1000
  if speech.is_year(token) and (not UNITS[unit_behind] or unit_behind == "г") and not (nights and not YEARS[unit_behind]) or unit_behind == "году" then
    token.said = ordinal(token.value, year_case(tokens, at))
    return
  end
  local case, gender = counted(tokens, at)
  -- The first of a range stands as the last: в 5–10 лагерях; of what follows the number only the last knows.
  local unit = say_unit(tokens, at, case)
  token.said = token.fraction and say_fraction(token, case) or cardinal(token.value, case, unit or gender)
  if token.fraction == "5" and token.value == 1 and case == GEN then -- более полутора миллионов
    local many = { ["миллиона"] = "миллионов", ["миллиарда"] = "миллиардов", ["тысячи"] = "тысяч", ["года"] = "лет" }
    local word, to = speech.word(tokens, at, 1)
    if many[word] then tokens[to].said = many[word] end
  end
end

local QUEENS = speech.set "Екатерина Елизавета Анна Мария Изабелла Виктория"
local PARTS = { ["гл"] = { "глава", "f" }, ["т"] = { "том", "m" }, ["ч"] = { "часть", "f" } }

local function roman_number(tokens, at, value)
  local before, stop = speech.word(tokens, at, -1), tokens[at - 2]
  local part = stop and stop.text == "." and tokens[at - 3] and PARTS[tokens[at - 3].text]
  if part then -- гл. IV
    tokens[at - 3].said, stop.said = part[1], ""
    tokens[at].said = ordinal(value, NOM, part[2])
    return true
  end
  if tokens[at + 1] and speech.is_sign(tokens[at + 1], speech.DASHES) and tokens[at + 2] and speech.roman(tokens[at + 2].text) then
    tokens[at].said = ordinal(value, case_before(tokens, at) or NOM) -- XIX–XX вв.
    local last = speech.word(tokens, at + 2, 1)
    if CENTURIES[last] then tokens[at].said = ordinal(value, CENTURIES[last]) end
    return true
  end
  local ages, ages_at = speech.word(tokens, at, 1)
  if (ages == "в" or ages == "вв") and tokens[ages_at + 1] and tokens[ages_at + 1].text == "." then
    local first = speech.is_sign(tokens[at - 1], speech.DASHES) and at - 2 or at
    local case = case_before(tokens, first) or NOM
    local words = ages == "в" and forms "век века веку век веком веке" or forms "века веков векам века веками веках"
    tokens[at].said, tokens[ages_at].said = ordinal(value, case), words[case]
    if tokens[ages_at + 2] then tokens[ages_at + 1].said = "" end
    return true
  end
  if #tokens[at].text < 2 and before ~= "" and #before > 4 and speech.is_name(before) and not CENTURIES[ages] then
    tokens[at].said = ordinal(value, NOM, QUEENS[before] and "f" or "m") -- Карл V
    return true
  end
  if QUEENS[before] then
    tokens[at].said = ordinal(value, NOM, "f")
    return true
  end
  local word, to = speech.word(tokens, at, 1)
  if ANDS[word] and speech.roman(speech.word(tokens, to, 1)) then -- XIX и XX веков
    local _, other = speech.word(tokens, to, 1)
    word = speech.word(tokens, other, 1)
  end
  local case = CENTURIES[word]
  if #tokens[at].text < 2 and not case then return false end
  tokens[at].said = ordinal(value, case or NOM)
  return true
end

-- Spanish and English names as a Russian reader says them.
local FOREIGN = {
  a = "а", b = "б", c = "к", d = "д", e = "е", f = "ф", g = "г", h = "х", i = "и", j = "дж", k = "к", l = "л", m = "м", n = "н", o = "о", p = "п",
  q = "к", r = "р", s = "с", t = "т", u = "у", v = "в", w = "в", x = "кс", y = "и", z = "з",
  ["á"] = "а", ["é"] = "э", ["í"] = "и", ["ó"] = "о", ["ú"] = "у", ["ñ"] = "нь", ["ü"] = "у", ["ö"] = "ё", ["ä"] = "э", ["ç"] = "с",
  ["ña"] = "нья", ["ño"] = "ньо", ["ñe"] = "нье", ["ñi"] = "ньи", sh = "ш", ch = "ч", th = "т", kh = "х", zh = "ж", ts = "ц", ph = "ф", ck = "к", oo = "у", ee = "и", ya = "я", yu = "ю", yo = "ё", qu = "к", que = "ке", qui = "ки",
  ll = "ль", gue = "ге", gui = "ги", ce = "се", ci = "си", tion = "шн", dj = "дж",
}
local CAPITALS = {}
for latin, cyrillic in pairs(FOREIGN) do
  local capital = string.upper(string.sub(latin, 1, 1)) .. string.sub(latin, 2)
  if capital ~= latin then CAPITALS[capital] = cyrillic end
end
for latin, cyrillic in pairs(CAPITALS) do FOREIGN[latin] = cyrillic end
FOREIGN["Á"], FOREIGN["É"], FOREIGN.E = "А", "Э", "Э"

-- Letters of Kazakh, which a Russian voice leaves out.
local RESPELLED = {
  ["ә"] = "а", ["ғ"] = "г", ["қ"] = "к", ["ң"] = "н", ["ө"] = "о", ["ұ"] = "у", ["ү"] = "у", ["һ"] = "х", ["і"] = "и",
  ["Ә"] = "А", ["Ғ"] = "Г", ["Қ"] = "К", ["Ң"] = "Н", ["Ө"] = "О", ["Ұ"] = "У", ["Ү"] = "У", ["Һ"] = "Х", ["І"] = "И",
}

local function minutes(n) return (n < 10 and "ноль " or "") .. cardinal(n) end

return {
  units = UNITS, minutes = minutes, between = { ["."] = " точка ", [":"] = " к " },
  minus = "минус", group = " ", decimal = ",", cyrillic = true,
  number = number, roman_number = roman_number, cardinal = cardinal, ordinal = ordinal,
  letter_names = {
    ["А"] = "а", ["Б"] = "бэ", ["В"] = "вэ", ["Г"] = "гэ", ["Д"] = "дэ", ["Е"] = "е", ["Ё"] = "ё", ["Ж"] = "жэ", ["З"] = "зэ", ["И"] = "и", ["Й"] = "и краткое",
    ["К"] = "ка", ["Л"] = "эль", ["М"] = "эм", ["Н"] = "эн", ["О"] = "о", ["П"] = "пэ", ["Р"] = "эр", ["С"] = "эс", ["Т"] = "тэ", ["У"] = "у",
    ["Ф"] = "эф", ["Х"] = "ха", ["Ц"] = "цэ", ["Ч"] = "че", ["Ш"] = "ша", ["Щ"] = "ща", ["Э"] = "э", ["Ю"] = "ю", ["Я"] = "я",
  },
  spelled = speech.set "НКВД МВД КВЧ СССР ССР РСФСР ЦРУ СГ ОГПУ ИТЛ ЧСИР",
  short = {
    ["ок."] = "около", ["д-р"] = "доктор", ["Стр."] = "Страница", ["Тел."] = "Телефон", ["тел."] = "телефон", ["до н. э."] = "до нашей эры", ["н. э."] = "нашей эры", ["г."] = "город", ["°C"] = " градусов", ["т. е."] = "то есть", ["т. д."] = "так далее", ["т. п."] = "тому подобное", ["др."] = "другие",
    ["им."] = "имени", ["стр."] = "страница", ["ст."] = "статья", ["см."] = "смотри", ["св."] = "святой", ["ул."] = "улица", ["проф."] = "профессор", ["акад."] = "академик",
  },
  signs = { ["½"] = " половина ", ["¼"] = " четверть ", ["¾"] = " три четверти ", ["⅓"] = " треть ", ["⅔"] = " две трети ", ["§"] = " параграф ", ["@"] = " собака ", ["№"] = " номер ", ["&"] = " и ", ["+"] = " плюс ", ["×"] = " на ", ["="] = " равно ", ["%"] = " процентов", ["·"] = " , ", ["…"] = " , ", ["/"] = ", ", ["°"] = " градусов ", ["("] = " , ", [")"] = " , ", ["["] = " , ", ["]"] = " , " },
  names = {
    ["США"] = "сэ-шэ-а", ["ФРГ"] = "фэ-эр-гэ", CC = "си-си", BY = "бай", www = "вэ-вэ-вэ",
    ["ГУПВИ"] = "гупви", ["ОСО"] = "осо", ["СМИ"] = "сми", ["ГУЛАГ"] = "гулаг", ["ГУЛАГа"] = "гулага", ["ГУЛАГе"] = "гулаге", ["АЛЖИР"] = "алжир", ["ФЕДИП"] = "федип", ["ШИЗО"] = "шизо",
    ABC = "а бэ цэ", EFE = "эфе", RTVE = "эрэтэувэе", TV = "ти-ви", El = "Эль", ["País"] = "Паис", The = "Зэ", Times = "Таймс", La = "Ла", Los = "Лос", Con = "Кон", Forbes = "Форбс",
    Netflix = "Нетфликс", Sky = "Скай", Deia = "Дейя", com = "ком", kz = "ка-зэ", ru = "ру", Today = "Тудэй", Steppe = "Степ", Hungry = "Хангри",
  },
  foreign = FOREIGN, respelled = RESPELLED,
}
