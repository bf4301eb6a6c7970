-- Spanish: how numbers, dates and signs are said.
local speech = require "speech"

local SMALL = string.split("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve", " ")
local TENS = string.split("diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", " ")
local HUNDREDS = string.split("ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos", " ")

-- form: nil where it stands alone, "m" before a masculine noun, "f" before a feminine one.
local function below_hundred(n, form)
  if n < 30 then
    if n == 1 and form then return form == "f" and "una" or "un" end
    if n == 21 and form then return form == "f" and "veintiuna" or "veintiún" end
    return SMALL[n + 1]
  end
  return TENS[n // 10] .. (n % 10 > 0 and " y " .. below_hundred(n % 10, form) or "")
end

local function below_thousand(n, form)
  if n == 100 then return "cien" end
  local words = {}
  if n > 100 then
    local hundred = HUNDREDS[n // 100]
    table.insert(words, form == "f" and n >= 200 and string.sub(hundred, 1, -3) .. "as" or hundred)
  end
  if n % 100 > 0 then table.insert(words, below_hundred(n % 100, form)) end
  return table.concat(words, " ")
end

local function cardinal(n, form)
  if n == 0 then return SMALL[1] end
  local words = {}
  if n >= 1000000 then
    local millions = n // 1000000
    table.insert(words, millions == 1 and "un millón" or cardinal(millions, "m") .. " millones")
    n = n % 1000000
  end
  if n >= 1000 then
    local thousands = n // 1000
    table.insert(words, thousands == 1 and "mil" or below_thousand(thousands, form == "f" and "f" or "m") .. " mil")
    n = n % 1000
  end
  if n > 0 then table.insert(words, below_thousand(n, form)) end
  return table.concat(words, " ")
end

local MONTHS = string.split("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", " ")
local IS_MONTH = speech.set(table.concat(MONTHS, " "))
local UNITS = {
  km = { "kilómetro", "kilómetros" }, m = { "metro", "metros" }, cm = { "centímetro", "centímetros" }, mm = { "milímetro", "milímetros" },
  kg = { "kilo", "kilos" }, g = { "gramo", "gramos" }, t = { "tonelada", "toneladas" }, ha = { "hectárea", "hectáreas" },
  ["km/h"] = { "kilómetro por hora", "kilómetros por hora" }, ["€"] = { "euro", "euros" }, ["$"] = { "dólar", "dólares" }, ["£"] = { "libra", "libras" },
}
local POWERS = { ["²"] = { " cuadrado", " cuadrados" }, ["³"] = { " cúbico", " cúbicos" } }
-- Feminine without an ending that says so, and masculine with one that says otherwise.
local FEMININE = speech.set "mujer luz vez nave cárcel cruz voz parte luces veces naves cárceles cruces mujeres voces partes"
local MASCULINE = speech.set "días idiomas mapas antifascistas guardias policías marinos comunistas ciudadanos"
local ARE_FEMININE = speech.set "unas las estas muchas Unas Las Estas Muchas"

local function form_before(tokens, at)
  if ARE_FEMININE[speech.word(tokens, at, -1)] then return "f" end
  local noun = speech.word(tokens, at, 1)
  if noun == "" or IS_MONTH[noun] or noun == "de" or noun == "y" or noun == "o" then return nil end
  if FEMININE[noun] then return "f" end
  if MASCULINE[noun] then return "m" end
  if tokens[at].value == 1 then return speech.ends_in(noun, "a dad ción sión tud") and "f" or "m" end
  return speech.ends_in(noun, "as dades ciones siones tudes") and "f" or #noun > 3 and "m" or nil
end

local function say_unit(tokens, at)
  local next, to = speech.beside(tokens, at, 1)
  if not next then return nil end
  local many = tokens[at].text ~= "1" or tokens[at].fraction
  if next.kind == "sign" and next.text == "%" then
    next.said = " por ciento"
    return "m"
  elseif next.kind == "word" and UNITS[next.text] then
    local unit, power = UNITS[next.text][many and 2 or 1], tokens[to + 1] and POWERS[tokens[to + 1].text]
    if power then tokens[to + 1].said = "" end
    next.said = unit .. (power and power[many and 2 or 1] or "")
    return speech.ends_in(unit, "a as") and "f" or "m"
  end
end

local function day(n) return n == 1 and "primero" or cardinal(n) end

-- 14-6-2020, 14.06.2020
local function say_date(tokens, at)
  local month, year = tokens[at + 2], tokens[at + 4]
  if not year or month.kind ~= "number" or year.kind ~= "number" or not speech.is_year(year) then return false end
  local sign, other = tokens[at + 1].text, tokens[at + 3].text
  if sign ~= other or sign ~= "-" and sign ~= "." or #month.text > 2 or not MONTHS[month.value] or tokens[at].value > 31 then return false end
  tokens[at].said = day(tokens[at].value) .. " de " .. MONTHS[month.value] .. " de " .. cardinal(year.value)
  speech.hush(tokens, at + 1, at + 4)
  return true
end

local BETWEEN = speech.set "entre Entre"
local ORDINAL_SIGNS = { ["º"] = "o", ["ª"] = "a", ["°"] = "o" }
local ORDINALS = string.split("primer segund tercer cuart quint sext séptim octav noven décim undécim duodécim decimotercer decimocuart decimoquint decimosext decimoséptim decimoctav decimonoven vigésim", " ")

-- The ordinal's stem: vigésima primera has two endings.
local function ordinal(n, ending)
  if ORDINALS[n] then return ORDINALS[n] .. ending end
  local tens = n > 20 and n < 40 and (n < 30 and "vigésim" or "trigésim") or nil
  if not tens then return nil end
  return tens .. ending .. (n % 10 > 0 and " " .. ORDINALS[n % 10] .. ending or "")
end

local function number(tokens, at)
  local token, next = tokens[at], tokens[at + 1]
  if not token.value then return end
  if #token.text <= 2 and next and next.kind == "sign" and say_date(tokens, at) then return end
  if #token.text <= 2 and speech.word(tokens, at, 1) == "de" then
    local _, de = speech.word(tokens, at, 1)
    if IS_MONTH[speech.word(tokens, de, 1)] then
      token.said = day(token.value)
      return
    end
  end
  local dot = next and next.text == "." and tokens[at + 2] or next -- 2.º
  local sign = dot and ORDINAL_SIGNS[dot.text]
  local said = sign and ordinal(token.value, sign) or dot and dot.text == "er" and (token.value == 1 and "primer" or token.value == 3 and "tercer") or nil
  if said then
    token.said = said
    next.said, dot.said = "", ""
    return
  end
  local form = say_unit(tokens, at) or form_before(tokens, at)
  if speech.is_year(token) and not ARE_FEMININE[speech.word(tokens, at, -1)] then form = nil end
  if token.fraction then
    local zeros = 0
    while string.sub(token.fraction, zeros + 1, zeros + 1) == "0" do zeros = zeros + 1 end
    token.said = cardinal(token.value) .. " coma " .. string.rep("cero ", zeros) .. (zeros < #token.fraction and cardinal(tonumber(token.fraction)) or "")
  else
    token.said = cardinal(token.value, form)
  end
  local other = speech.range_end(tokens, at)
  if other and next.text == "-" and (not other.value or other.value <= token.value and #other.text == #token.text or other.value < token.value and #token.text ~= 4) then -- artículo 58-10
    next.said = " "
  elseif other then next.said = BETWEEN[speech.word(tokens, at, -1)] and " y " or " a " end
end

local function roman_number(tokens, at, value)
  local before = speech.word(tokens, at, -1)
  local century = before == "siglo" or before == "siglos"
  local king = (tokens[at].text == "I" or tokens[at].text == "V" or tokens[at].text == "X") and #before > 3 and string.byte(before, 1) < 0x5B
  if #tokens[at].text < 2 and not century and not king then return false end
  if century or value > 10 then
    tokens[at].said = cardinal(value)
  else
    tokens[at].said = value == 1 and "primero" or value == 3 and "tercero" or ORDINALS[value] .. "o"
  end
  return true
end

local en = require "speech.en"
local foreign = {}
for letter, latin in pairs(en.foreign) do foreign[letter] = latin end
for letter, latin in pairs { ["х"] = "j", ["Х"] = "J", ["й"] = "i", ["ы"] = "i", ["ж"] = "y", ["я"] = "ia", ["ю"] = "iu", ["г"] = "g", ["ге"] = "gue", ["ги"] = "gui", ["қ"] = "k", ["Қ"] = "K" } do foreign[letter] = latin end

-- Las cuatro; las catorce y cinco.
local function minutes(n) return n == 0 and "" or "y " .. cardinal(n) end

return {
  units = UNITS, minutes = minutes, between = { ["."] = " punto ", [":"] = " a " },
  minus = "menos", group = " ", decimal = ",", cyrillic = false,
  number = number, roman_number = roman_number, cardinal = cardinal,
  letter_names = {
    A = "a", B = "be", C = "ce", D = "de", E = "e", F = "efe", G = "ge", H = "hache", I = "i", J = "jota", K = "ka", L = "ele", M = "eme",
    N = "ene", O = "o", P = "pe", Q = "cu", R = "erre", S = "ese", T = "te", U = "u", V = "uve", W = "uve doble", X = "equis", Y = "ye", Z = "zeta",
  },
  spelled = speech.set "NKVD MVD OGPU GUPVI ITL OSO TV ABC RTVE SG CC",
  short = {
    ["n.º"] = "número", ["N.º"] = "número", ["núm."] = "número", ["h."] = "hacia", ["c."] = "hacia", ["a. C."] = "antes de Cristo", ["d. C."] = "después de Cristo", ["Pág."] = "Página", ["cap."] = "capítulo", ["Tel."] = "Teléfono", ["EE. UU."] = "Estados Unidos", ["Sr."] = "señor",
    ["Sra."] = "señora", ["Dr."] = "doctor", ["Dra."] = "doctora", ["pág."] = "página", ["p. ej."] = "por ejemplo", ["etc."] = "etcétera",
    ["art."] = "artículo", ["vol."] = "volumen", ["°C"] = " grados",
  },
  signs = { ["½"] = " medio ", ["¼"] = " un cuarto ", ["¾"] = " tres cuartos ", ["⅓"] = " un tercio ", ["⅔"] = " dos tercios ", ["§"] = " párrafo ", ["@"] = " arroba ", ["&"] = " y ", ["+"] = " más ", ["×"] = " por ", ["="] = " igual a ", ["%"] = " por ciento", ["·"] = " , ", ["…"] = " , ", ["/"] = ", ", ["¿"] = " ¿", ["¡"] = " ", ["№"] = " número ", ["°"] = " grados ", ["("] = " , ", [")"] = " , ", ["["] = " , ", ["]"] = " , " },
  names = { BY = "bai", URSS = "urss", EFE = "efe", CIA = "cía", ALZHIR = "alyir" },
  foreign = foreign,
}
