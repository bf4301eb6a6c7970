-- What the bar of `lantern edit` says, for curators: data alone. No exhibition has words of its own for it.
-- All but en are machine-made and await a native reader.
return {
  page = { en = "page", ru = "страница", kk = "бет", es = "página" },
  language = { en = "Language", ru = "Язык", kk = "Тіл", es = "Idioma" },
  text = { en = "Text", ru = "Текст", kk = "Мәтін", es = "Texto" },
  contrast = { en = "High contrast", ru = "Высокий контраст", kk = "Жоғары контраст", es = "Alto contraste" },
  reach = { en = "Low reach", ru = "Низкая досягаемость", kk = "Төмен орналасу", es = "Alcance bajo" },
  motion = { en = "Motion", ru = "Движение", kk = "Қозғалыс", es = "Movimiento" },
  screen = { en = "Screen", ru = "Экран", kk = "Экран", es = "Pantalla" },
  turn = { en = "Turn", ru = "Повернуть", kk = "Бұру", es = "Girar" },
  keep = { en = "Keep this state", ru = "Сохранить состояние", kk = "Осы күйін сақтау", es = "Guardar este estado" },
  kept = { en = "Kept states", ru = "Сохранённые", kk = "Сақталған күйлер", es = "Estados guardados" },
  keys = { en = "Keys", ru = "Клавиши", kk = "Пернелер", es = "Teclas" },
  close = { en = "Close", ru = "Закрыть", kk = "Жабу", es = "Cerrar" },

  -- Below the picture.
  no_mistakes = { en = "No mistakes", ru = "Ошибок нет", kk = "Қате жоқ", es = "Sin errores" },
  checking = { en = "looking closer …", ru = "проверяется …", kk = "тексерілуде …", es = "comprobando …" },
  mended = { en = "is mended", ru = "исправлен", kk = "түзетілді", es = "está corregido" },
  last_good = { en = "The picture is the last good state: what was saved cannot be shown yet", ru = "На картинке последнее исправное состояние: сохранённое пока нельзя показать",
    kk = "Суретте соңғы дұрыс күйі тұр: сақталған файлды әзірге көрсетуге болмайды", es = "La imagen es el último estado correcto: lo guardado aún no se puede mostrar" },
  nothing_yet = { en = "Nothing can be shown yet. As soon as the mistakes below are mended, the panel stands here.", ru = "Пока нечего показать. Как только ошибки ниже будут исправлены, раздел появится здесь.",
    kk = "Әзірге көрсететін ештеңе жоқ. Төмендегі қателер түзетілген бойда бөлім осында шығады.", es = "Aún no se puede mostrar nada. En cuanto se corrijan los errores de abajo, el panel aparecerá aquí." },
  reading = { en = "The exhibition is being read …", ru = "Выставка читается …", kk = "Көрме оқылуда …", es = "Leyendo la exposición …" },
  away = { en = "The exhibition’s folder is away: what was read of it stays until it is back", ru = "Папки выставки нет на месте: прочитанное остаётся, пока она не вернётся",
    kk = "Көрме қалтасы орнында жоқ: қайтып келгенше оқылғаны қала береді", es = "La carpeta de la exposición no está: lo leído queda hasta que vuelva" },
  more = { en = "and more", ru = "и ещё", kk = "тағы", es = "y más" },
  errors = { en = "mistakes", ru = "ошибки", kk = "қателер", es = "errores" },
  warnings = { en = "remarks", ru = "замечания", kk = "ескертулер", es = "avisos" },

  -- What became of keeping.
  said_kept = { en = "Kept:", ru = "Сохранено:", kk = "Сақталды:", es = "Guardado:" },
  said_nothing = { en = "Nothing has changed since the last kept state", ru = "С последнего сохранения ничего не изменилось", kk = "Соңғы сақтаудан бері ештеңе өзгерген жоқ", es = "Nada ha cambiado desde el último estado guardado" },
  said_mistakes = { en = "Not kept: only a state without mistakes is. Mend those below first", ru = "Не сохранено: сохраняется только состояние без ошибок. Сначала исправьте их", kk = "Сақталмады: тек қатесіз күйі сақталады. Алдымен қателерді түзетіңіз", es = "No guardado: solo se guarda un estado sin errores. Corríjalos primero" },
  said_refused = { en = "git refused:", ru = "git отказал:", kk = "git бас тартты:", es = "git lo ha rechazado:" },
  said_back = { en = "Back to the state of", ru = "Возвращено состояние от", kk = "Мына күйге қайтарылды:", es = "De vuelta al estado de" },

  -- The list of kept states.
  of_panel = { en = "of this panel", ru = "этого раздела", kk = "осы бөлімнің", es = "de este panel" },
  of_all = { en = "of the whole exhibition", ru = "всей выставки", kk = "бүкіл көрменің", es = "de toda la exposición" },
  other_scope = { en = "Show those", ru = "Показать состояния", kk = "Көрсету:", es = "Mostrar los" },
  none_kept = { en = "Nothing was kept yet", ru = "Пока ничего не сохранено", kk = "Әзірге ештеңе сақталмаған", es = "Aún no se ha guardado nada" },
  go_back = { en = "Choose one to go back to it. What is there now is kept first.", ru = "Выберите, к чему вернуться. Нынешнее состояние сначала сохраняется.", kk = "Қайтатын күйді таңдаңыз. Қазіргі күйі алдымен сақталады.", es = "Elija uno para volver a él. Lo que hay ahora se guarda antes." },

  -- The keys.
  key_pages = { en = "page before, page after", ru = "страница назад, вперёд", kk = "алдыңғы, келесі бет", es = "página anterior, siguiente" },
  key_panels = { en = "panel before, panel after", ru = "раздел назад, вперёд", kk = "алдыңғы, келесі бөлім", es = "panel anterior, siguiente" },
  key_first = { en = "first panel", ru = "первый раздел", kk = "бірінші бөлім", es = "primer panel" },
  key_language = { en = "next language; 1 to 9: that one", ru = "следующий язык; 1–9: этот", kk = "келесі тіл; 1–9: сол тіл", es = "idioma siguiente; 1 a 9: ese" },
  key_text = { en = "size of the text", ru = "размер текста", kk = "мәтін өлшемі", es = "tamaño del texto" },
  key_contrast = { en = "contrast", ru = "контраст", kk = "контраст", es = "contraste" },
  key_reach = { en = "reach", ru = "досягаемость", kk = "орналасу биіктігі", es = "alcance" },
  key_motion = { en = "motion", ru = "движение", kk = "қозғалыс", es = "movimiento" },
  key_screen = { en = "size of the screen", ru = "размер экрана", kk = "экран өлшемі", es = "tamaño de la pantalla" },
  key_turn = { en = "upright or lying", ru = "вертикально или горизонтально", kk = "тік немесе жатық", es = "vertical u horizontal" },
  key_reload = { en = "read everything again", ru = "прочитать всё заново", kk = "бәрін қайта оқу", es = "leer todo de nuevo" },
  key_end = { en = "end", ru = "закончить", kk = "аяқтау", es = "terminar" },
}
