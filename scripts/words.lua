-- The few words that are the kiosk's own, in every language it may speak: data alone.
-- All but en are machine-made and await a native reader.
-- `local words = require "words"`, then `words(page, "close")`: the word in the visitor's language, else in English.
---@type lantern.Words
return {
  our_translation = { kk = "біздің аудармамыз", ru = "наш перевод", en = "our translation", es = "traducción nuestra" },
  year_without_figure = { kk = "дерек жоқ жыл", ru = "год без данных", en = "year without a figure", es = "año sin cifra" },
  no_figure = { kk = "дерек жоқ", ru = "данных нет", en = "no figure is known", es = "no se conoce la cifra" },
  show_all = { kk = "Барлығы", ru = "Показать всё", en = "Show all", es = "Ver todo" },
  what_it_means = { kk = "бұл не?", ru = "что это значит?", en = "what does it mean?", es = "¿qué significa?" },

  -- Below the note of a panel that not everybody may want to see.
  note_show = { kk = "Бөлімді көрсету", ru = "Показать раздел", en = "Show this panel", es = "Mostrar este panel" },
  note_round = { kk = "Өткізіп жіберу", ru = "Пропустить", en = "Go past it", es = "Pasar de largo" },

  -- Around every panel.
  contents = { kk = "Мазмұны", ru = "Содержание", en = "Contents", es = "Contenido" },
  reading = { kk = "Тіл және оқу", ru = "Язык и чтение", en = "Language and reading", es = "Idioma y lectura" },
  lower = { kk = "Төменге", ru = "Ниже", en = "Lower", es = "Bajar" },
  raise = { kk = "Жоғарыға", ru = "Выше", en = "Raise", es = "Subir" },
  sources = { kk = "Дереккөздер", ru = "Источники", en = "Sources", es = "Fuentes" },
  close = { kk = "Жабу", ru = "Закрыть", en = "Close", es = "Cerrar" },
  back = { kk = "Артқа", ru = "Назад", en = "Back", es = "Atrás" },
  more = { kk = "Әрі қарай", ru = "Дальше", en = "More", es = "Más" },
  begin = { kk = "Бастау үшін түртіңіз", ru = "Коснитесь, чтобы начать", en = "Touch to begin", es = "Toque para empezar" },

  -- The sheet of language and reading.
  text_size = { kk = "Мәтін өлшемі", ru = "Размер текста", en = "Text size", es = "Tamaño del texto" },
  text_standard = { kk = "Қалыпты", ru = "Обычный", en = "Standard", es = "Normal" },
  text_large = { kk = "Ірі", ru = "Крупный", en = "Large", es = "Grande" },
  text_largest = { kk = "Ең ірі", ru = "Самый крупный", en = "Largest", es = "Muy grande" },
  reach = { kk = "Батырмалар", ru = "Кнопки", en = "Controls", es = "Controles" },
  reach_standard = { kk = "Қалыпты", ru = "Обычно", en = "Standard", es = "Normal" },
  reach_low = { kk = "Төменірек", ru = "Ниже", en = "Lower", es = "Más abajo" },
  motion = { kk = "Қозғалыс", ru = "Движение", en = "Motion", es = "Movimiento" },
  motion_full = { kk = "Толық", ru = "Полное", en = "Full", es = "Completo" },
  motion_calm = { kk = "Тыныш", ru = "Спокойное", en = "Calm", es = "Tranquilo" },
  contrast = { kk = "Контраст", ru = "Контраст", en = "Contrast", es = "Contraste" },
  contrast_standard = { kk = "Қалыпты", ru = "Обычный", en = "Standard", es = "Normal" },
  contrast_high = { kk = "Жоғары", ru = "Высокий", en = "High", es = "Alto" },
  reading_note = {
    kk = "Төменгі орналасуда барлық батырма мен мәтінге отырып-ақ қол жетеді. Экран тыныққанда баптаулар қалыпты күйге оралады.",
    ru = "При нижнем расположении до всех кнопок и текстов можно дотянуться сидя. Когда экран отдыхает, настройки снова становятся обычными.",
    en = "In the lower setting, all controls and words stay within reach from a seat. Settings return to standard when the screen rests.",
    es = "Con los controles más abajo, los botones y los textos quedan al alcance desde una silla. Cuando la pantalla descansa, todo vuelve a lo normal.",
  },

  -- Contents, sources, pictures.
  panels = { kk = "Бөлімдер", ru = "Разделы", en = "Panels", es = "Paneles" },
  you_are_here = { kk = "Сіз осындасыз", ru = "Вы здесь", en = "You are here", es = "Está usted aquí" },
  sources_note = {
    kk = "Атаулар дереккөздің өз тілінде берілген.", ru = "Названия даны на языке источника.",
    en = "Titles stand in the language of the source.", es = "Los títulos figuran en la lengua de la fuente.",
  },
  no_sources = {
    kk = "Бұл бөлімге дереккөз көрсетілмеген.", ru = "Для этого раздела источники не указаны.",
    en = "No sources are listed for this panel.", es = "Para este panel no se indican fuentes.",
  },
  smaller = { kk = "Кішірейту", ru = "Уменьшить", en = "Smaller", es = "Reducir" },
  whole = { kk = "Тұтас", ru = "Целиком", en = "Whole", es = "Entera" },
  larger = { kk = "Үлкейту", ru = "Увеличить", en = "Larger", es = "Ampliar" },
  zoom_note = {
    kk = "Немесе екі саусақпен үлкейтіңіз; жылжыту үшін сүйреңіз.", ru = "Или разведите два пальца; чтобы сдвинуть, ведите пальцем.",
    en = "Or spread two fingers; drag to move.", es = "O separe dos dedos; arrastre para mover.",
  },

  -- When nobody has touched for a while.
  still_reading = { kk = "Оқып жатырсыз ба?", ru = "Вы ещё читаете?", en = "Still reading?", es = "¿Sigue leyendo?" },
  continue = { kk = "Жалғастыру", ru = "Продолжить", en = "Continue", es = "Continuar" },
  restart = { kk = "Басынан бастау", ru = "Начать сначала", en = "Start again", es = "Empezar de nuevo" },

  -- For the museum's staff.
  staff = { kk = "Қызметкерлерге", ru = "Для сотрудников", en = "For staff", es = "Para el personal" },
  staff_touch_test = { kk = "Сенсорды тексеру", ru = "Проверка касаний", en = "Touch test", es = "Prueba táctil" },
  staff_rotate = { kk = "Экранды бұру", ru = "Повернуть экран", en = "Rotate", es = "Girar la pantalla" },
  staff_pause = { kk = "Тоқтата тұру", ru = "Пауза", en = "Pause", es = "Pausa" },
  staff_restart = { kk = "Қайта іске қосу", ru = "Перезапустить", en = "Restart", es = "Reiniciar" },
  staff_quit = { kk = "Шығу", ru = "Выйти", en = "Quit", es = "Salir" },
  pin = { kk = "Код", ru = "Код", en = "Code", es = "Código" },
  pin_clear = { kk = "Өшіру", ru = "Стереть", en = "Clear", es = "Borrar" },
}
