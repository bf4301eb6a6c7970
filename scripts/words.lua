-- The few words that are the kiosk's own, in every language it may speak.
-- kk, ru and es are machine-made and await a native reader.
local words = {
  our_translation = { kk = "біздің аудармамыз", ru = "наш перевод", en = "our translation", es = "traducción nuestra" },
  year_without_figure = { kk = "дерек жоқ жыл", ru = "год без данных", en = "year without a figure", es = "año sin cifra" },
  no_figure = { kk = "дерек жоқ", ru = "данных нет", en = "no figure is known", es = "no se conoce la cifra" },
  show_all = { kk = "Барлығы", ru = "Показать всё", en = "Show all", es = "Ver todo" },
  what_it_means = { kk = "бұл не?", ru = "что это значит?", en = "what does it mean?", es = "¿qué significa?" },
}

---The word in the visitor's language, else in English.
---@param page lantern.Page
---@param name string
---@return string
return function(page, name)
  return words[name][page.screen.language] or words[name].en
end
