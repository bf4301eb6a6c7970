-- The few words that are the kiosk's own, in every language it may speak: data alone.
-- All but en are machine-made and await a native reader.
-- `local words = require "words"`, then `words(page, "close")`: the word in the visitor's language, else in English.
---@type lantern.Words
return {
  our_translation = {
    kk = "біздің аудармамыз", ru = "наш перевод", en = "our translation", es = "traducción nuestra",
    de = "unsere Übersetzung", fr = "notre traduction", it = "nostra traduzione", tr = "bizim çevirimiz", uk = "наш переклад", pl = "nasze tłumaczenie", el = "δική μας μετάφραση",
  },
  no_figure = {
    kk = "дерек жоқ", ru = "данных нет", en = "no figure is known", es = "no se conoce la cifra",
    de = "keine Angabe bekannt", fr = "aucun chiffre connu", it = "nessun dato noto", tr = "bilinen veri yok", uk = "даних немає", pl = "brak danych", el = "δεν υπάρχουν στοιχεία",
  },
  touch_a_post = {
    kk = "Жылды түртіп оқыңыз", ru = "Коснитесь года, чтобы прочитать", en = "Touch a year to read it", es = "Toque un año para leerlo",
    de = "Ein Jahr berühren, um es zu lesen", fr = "Touchez une année pour la lire", it = "Tocca un anno per leggerlo", tr = "Okumak için bir yıla dokunun", uk = "Торкніться року, щоб прочитати", pl = "Dotknij roku, aby przeczytać", el = "Αγγίξτε ένα έτος για να το διαβάσετε",
  },
  touch_a_place = {
    kk = "Орынды түртіп оқыңыз", ru = "Коснитесь места, чтобы прочитать", en = "Touch a place to read it", es = "Toque un lugar para leerlo",
    de = "Einen Ort berühren, um zu lesen", fr = "Touchez un lieu pour lire", it = "Tocca un luogo per leggere", tr = "Okumak için bir yere dokunun", uk = "Торкніться місця, щоб прочитати", pl = "Dotknij miejsca, aby przeczytać", el = "Αγγίξτε έναν τόπο για να διαβάσετε",
  },
  touch_a_group = {
    kk = "Топты түртіп оқыңыз", ru = "Коснитесь группы, чтобы прочитать", en = "Touch a group to read who they were", es = "Toque un grupo para saber quiénes eran",
    de = "Eine Gruppe berühren: wer sie waren", fr = "Touchez un groupe : qui étaient-ils ?", it = "Tocca un gruppo: chi erano", tr = "Kim olduklarını okumak için bir gruba dokunun", uk = "Торкніться групи: хто вони були", pl = "Dotknij grupy: kim byli", el = "Αγγίξτε μια ομάδα: ποιοι ήταν",
  },
  we_do_not_know = {
    kk = "Білмейміз.", ru = "Мы не знаем.", en = "We do not know.", es = "No lo sabemos.",
    de = "Wir wissen es nicht.", fr = "Nous ne le savons pas.", it = "Non lo sappiamo.", tr = "Bilmiyoruz.", uk = "Ми не знаємо.", pl = "Nie wiemy.", el = "Δεν το γνωρίζουμε.",
  },
  -- How a way was gone, below its strand.
  way_free = {
    kk = "еркіндікте", ru = "на свободе", en = "free", es = "en libertad",
    de = "frei", fr = "libre", it = "libero", tr = "özgür", uk = "на волі", pl = "na wolności", el = "ελεύθερος",
  },
  way_guard = {
    kk = "күзетпен", ru = "под стражей", en = "under guard", es = "bajo custodia",
    de = "unter Bewachung", fr = "sous garde", it = "sotto scorta", tr = "gözetim altında", uk = "під вартою", pl = "pod strażą", el = "υπό φρούρηση",
  },
  way_unknown = {
    kk = "белгісіз", ru = "неизвестно", en = "not known", es = "no se sabe",
    de = "nicht bekannt", fr = "inconnu", it = "non si sa", tr = "bilinmiyor", uk = "невідомо", pl = "nie wiadomo", el = "άγνωστο",
  },
  -- Beside a map's scale.
  km = {
    kk = "км", ru = "км", en = "km", es = "km",
    de = "km", fr = "km", it = "km", tr = "km", uk = "км", pl = "km", el = "χλμ.",
  },
  show_all = {
    kk = "Барлығы", ru = "Показать всё", en = "Show all", es = "Ver todo",
    de = "Alles zeigen", fr = "Tout montrer", it = "Mostra tutto", tr = "Tümünü göster", uk = "Показати все", pl = "Pokaż wszystko", el = "Εμφάνιση όλων",
  },
  what_it_means = {
    kk = "бұл не?", ru = "что это значит?", en = "what does it mean?", es = "¿qué significa?",
    de = "Was heißt das?", fr = "qu’est-ce que cela veut dire ?", it = "che cosa significa?", tr = "bu ne demek?", uk = "що це означає?", pl = "co to znaczy?", el = "τι σημαίνει;",
  },

  -- What is said of a page to somebody who does not see it, around its own words.
  speech_picture = {
    kk = "Сурет:", ru = "Изображение:", en = "Picture:", es = "Imagen:",
    de = "Bild:", fr = "Image :", it = "Immagine:", tr = "Görsel:", uk = "Зображення:", pl = "Obraz:", el = "Εικόνα:",
  },
  speech_choose = {
    kk = "Мұнда бір-бірлеп ашуға болатын тармақтар бар.", ru = "Здесь есть пункты, которые можно открыть по одному.", en = "There are items here that can be opened one by one.", es = "Aquí hay elementos que se pueden abrir uno a uno.",
    de = "Hier gibt es Punkte, die sich einzeln öffnen lassen.", fr = "Il y a ici des éléments à ouvrir un par un.", it = "Qui ci sono voci da aprire una per una.", tr = "Burada tek tek açılabilen öğeler var.", uk = "Тут є пункти, які можна відкрити по одному.", pl = "Są tu elementy, które można otwierać po kolei.", el = "Εδώ υπάρχουν στοιχεία που ανοίγουν ένα ένα.",
  },
  speech_words = {
    kk = "Кейбір сөздер түсіндіріледі.", ru = "Некоторые слова объясняются.", en = "Some words are explained.", es = "Algunas palabras se explican.",
    de = "Einige Wörter werden erklärt.", fr = "Certains mots sont expliqués.", it = "Alcune parole sono spiegate.", tr = "Bazı sözcükler açıklanır.", uk = "Деякі слова пояснено.", pl = "Niektóre słowa są objaśnione.", el = "Ορισμένες λέξεις εξηγούνται.",
  },
  speech_disputed = {
    kk = "Кейбір жайт әрқалай айтылады.", ru = "О некоторых вещах рассказывают по-разному.", en = "Some of this is told in several ways.", es = "Algo de esto se cuenta de varias maneras.",
    de = "Manches davon wird verschieden erzählt.", fr = "Certains points sont racontés de plusieurs façons.", it = "Alcune cose sono raccontate in più modi.", tr = "Bunların bazıları farklı anlatılır.", uk = "Про дещо розповідають по-різному.", pl = "O niektórych rzeczach mówi się różnie.", el = "Κάποια από αυτά λέγονται με διαφορετικούς τρόπους.",
  },
  speech_pictures = {
    kk = "Ашуға болатын суреттер бар.", ru = "Есть изображения, которые можно открыть.", en = "There are pictures that can be opened.", es = "Hay imágenes que se pueden abrir.",
    de = "Es gibt Bilder, die sich öffnen lassen.", fr = "Il y a des images à ouvrir.", it = "Ci sono immagini da aprire.", tr = "Açılabilen görseller var.", uk = "Є зображення, які можна відкрити.", pl = "Są obrazy, które można otworzyć.", el = "Υπάρχουν εικόνες που ανοίγουν.",
  },
  speech_more = {
    kk = "Жалғасы келесі бетте.", ru = "Продолжение на следующей странице.", en = "It goes on on the next page.", es = "Continúa en la página siguiente.",
    de = "Es geht auf der nächsten Seite weiter.", fr = "La suite est à la page suivante.", it = "Continua alla pagina seguente.", tr = "Sonraki sayfada devam eder.", uk = "Продовження на наступній сторінці.", pl = "Ciąg dalszy na następnej stronie.", el = "Συνεχίζεται στην επόμενη σελίδα.",
  },

  -- The sheet about the exhibition: what its `about` says, below these headings.
  about_exhibition = {
    kk = "Бұл көрме туралы", ru = "Об этой выставке", en = "About this exhibition", es = "Sobre esta exposición",
    de = "Über diese Ausstellung", fr = "À propos de cette exposition", it = "Su questa mostra", tr = "Bu sergi hakkında", uk = "Про цю виставку", pl = "O tej wystawie", el = "Για αυτή την έκθεση",
  },
  about_publisher = {
    kk = "Шығарушы", ru = "Издатель", en = "Published by", es = "Edita",
    de = "Herausgegeben von", fr = "Éditeur", it = "A cura dell’editore", tr = "Yayımlayan", uk = "Видавець", pl = "Wydawca", el = "Έκδοση",
  },
  about_authors = {
    kk = "Авторлары", ru = "Авторы", en = "Written and made by", es = "Autoría",
    de = "Text und Gestaltung", fr = "Textes et réalisation", it = "Testi e realizzazione", tr = "Hazırlayanlar", uk = "Автори", pl = "Autorzy", el = "Κείμενα και σχεδιασμός",
  },
  about_funders = {
    kk = "Қаржыландырған", ru = "При поддержке", en = "Paid for by", es = "Financiación",
    de = "Gefördert von", fr = "Financement", it = "Con il sostegno di", tr = "Destekleyenler", uk = "За підтримки", pl = "Finansowanie", el = "Με την υποστήριξη",
  },
  about_date = {
    kk = "Мәтіннің күні", ru = "Дата текста", en = "Date of the text", es = "Fecha del texto",
    de = "Stand der Texte", fr = "Date du texte", it = "Data del testo", tr = "Metnin tarihi", uk = "Дата тексту", pl = "Data tekstu", el = "Ημερομηνία του κειμένου",
  },
  about_checked = {
    kk = "Тексерген", ru = "Проверено", en = "Checked by", es = "Revisión",
    de = "Geprüft von", fr = "Relecture", it = "Verificato da", tr = "Denetleyen", uk = "Перевірено", pl = "Sprawdzono przez", el = "Έλεγχος",
  },
  about_awaiting = {
    kk = "Ана тілі оқырманын күтіп тұрған тілдер", ru = "Языки, текст которых ещё не прочитал носитель", en = "Languages whose words still await a native reader", es = "Lenguas cuyo texto espera aún la lectura de un hablante nativo",
    de = "Sprachen, deren Texte noch auf muttersprachliche Leser warten", fr = "Langues dont le texte attend encore la lecture d’un locuteur natif", it = "Lingue il cui testo attende ancora un lettore madrelingua", tr = "Metni henüz ana dili konuşurunca okunmamış diller", uk = "Мови, текст яких ще не прочитав носій", pl = "Języki, których tekst czeka jeszcze na rodzimego czytelnika", el = "Γλώσσες που το κείμενό τους περιμένει ακόμη φυσικό ομιλητή",
  },
  about_more = {
    kk = "Көбірек білесіз бе?", ru = "Вы знаете больше?", en = "Do you know more?", es = "¿Sabe usted más?",
    de = "Wissen Sie mehr?", fr = "En savez-vous plus ?", it = "Ne sa di più?", tr = "Daha fazlasını biliyor musunuz?", uk = "Ви знаєте більше?", pl = "Wiesz więcej?", el = "Γνωρίζετε περισσότερα;",
  },

  -- Below the note of a panel that not everybody may want to see.
  note_show = {
    kk = "Бөлімді көрсету", ru = "Показать раздел", en = "Show this panel", es = "Mostrar este panel",
    de = "Diese Tafel zeigen", fr = "Montrer ce panneau", it = "Mostra questo pannello", tr = "Bu panoyu göster", uk = "Показати розділ", pl = "Pokaż tę planszę", el = "Εμφάνιση αυτού του πίνακα",
  },
  note_round = {
    kk = "Өткізіп жіберу", ru = "Пропустить", en = "Go past it", es = "Pasar de largo",
    de = "Überspringen", fr = "Passer", it = "Passa oltre", tr = "Atla", uk = "Пропустити", pl = "Pomiń", el = "Παράλειψη",
  },

  -- Around every panel.
  contents = {
    kk = "Мазмұны", ru = "Содержание", en = "Contents", es = "Contenido",
    de = "Inhalt", fr = "Sommaire", it = "Indice", tr = "İçindekiler", uk = "Зміст", pl = "Spis treści", el = "Περιεχόμενα",
  },
  reading = {
    kk = "Тіл және оқу", ru = "Язык и чтение", en = "Language and reading", es = "Idioma y lectura",
    de = "Sprache und Lesen", fr = "Langue et lecture", it = "Lingua e lettura", tr = "Dil ve okuma", uk = "Мова і читання", pl = "Język i czytanie", el = "Γλώσσα και ανάγνωση",
  },
  lower = {
    kk = "Төменге", ru = "Ниже", en = "Lower", es = "Bajar",
    de = "Tiefer", fr = "Plus bas", it = "Più in basso", tr = "Aşağı", uk = "Нижче", pl = "Niżej", el = "Πιο κάτω",
  },
  raise = {
    kk = "Жоғарыға", ru = "Выше", en = "Raise", es = "Subir",
    de = "Höher", fr = "Plus haut", it = "Più in alto", tr = "Yukarı", uk = "Вище", pl = "Wyżej", el = "Πιο πάνω",
  },
  sources = {
    kk = "Дереккөздер", ru = "Источники", en = "Sources", es = "Fuentes",
    de = "Quellen", fr = "Sources", it = "Fonti", tr = "Kaynaklar", uk = "Джерела", pl = "Źródła", el = "Πηγές",
  },
  -- The sheet of what is heard of a panel, and the button that leads to it.
  transcript = {
    kk = "Не естіледі", ru = "Что звучит", en = "What is heard", es = "Lo que se oye",
    de = "Was zu hören ist", fr = "Ce que l’on entend", it = "Ciò che si sente", tr = "Ne duyulur", uk = "Що звучить", pl = "Co słychać", el = "Τι ακούγεται",
  },
  transcript_own = {
    kk = "Экранды көрмейтін адамға былай айтылады:", ru = "Тому, кто не видит экрана, говорится так:", en = "Somebody who does not see the screen is told:", es = "A quien no ve la pantalla se le dice:",
    de = "Wer den Bildschirm nicht sieht, hört:", fr = "À qui ne voit pas l’écran, on dit :", it = "A chi non vede lo schermo si dice:", tr = "Ekranı görmeyene şöyle anlatılır:", uk = "Тому, хто не бачить екрана, кажуть так:", pl = "Kto nie widzi ekranu, słyszy:", el = "Σε όποιον δεν βλέπει την οθόνη λέγεται:",
  },
  transcript_as_read = {
    kk = "Экрандағы сөздер сол күйінде оқылады.", ru = "Слова на экране читаются так, как они стоят.", en = "The words on the screen are read as they stand.", es = "Las palabras de la pantalla se leen tal como están.",
    de = "Die Worte auf dem Bildschirm werden gelesen, wie sie dastehen.", fr = "Les mots de l’écran sont lus tels quels.", it = "Le parole sullo schermo sono lette così come sono.", tr = "Ekrandaki sözler olduğu gibi okunur.", uk = "Слова на екрані читають так, як вони стоять.", pl = "Słowa na ekranie są czytane tak, jak stoją.", el = "Οι λέξεις στην οθόνη διαβάζονται όπως είναι.",
  },
  transcript_sound = {
    kk = "Мұны құлаққаппен тыңдауға болады.", ru = "Это можно прослушать в наушниках.", en = "This can be heard through headphones.", es = "Esto se puede escuchar con auriculares.",
    de = "Das ist über Kopfhörer zu hören.", fr = "Cela s’écoute au casque.", it = "Si può ascoltare in cuffia.", tr = "Bu, kulaklıkla dinlenebilir.", uk = "Це можна послухати в навушниках.", pl = "Można tego posłuchać w słuchawkach.", el = "Αυτό ακούγεται με ακουστικά.",
  },
  close = {
    kk = "Жабу", ru = "Закрыть", en = "Close", es = "Cerrar",
    de = "Schließen", fr = "Fermer", it = "Chiudi", tr = "Kapat", uk = "Закрити", pl = "Zamknij", el = "Κλείσιμο",
  },
  back = {
    kk = "Артқа", ru = "Назад", en = "Back", es = "Atrás",
    de = "Zurück", fr = "Retour", it = "Indietro", tr = "Geri", uk = "Назад", pl = "Wstecz", el = "Πίσω",
  },
  more = {
    kk = "Әрі қарай", ru = "Дальше", en = "More", es = "Más",
    de = "Weiter", fr = "Suite", it = "Continua", tr = "Devamı", uk = "Далі", pl = "Dalej", el = "Περισσότερα",
  },
  begin = {
    kk = "Бастау үшін түртіңіз", ru = "Коснитесь, чтобы начать", en = "Touch to begin", es = "Toque para empezar",
    de = "Zum Beginnen berühren", fr = "Touchez pour commencer", it = "Tocca per iniziare", tr = "Başlamak için dokunun", uk = "Торкніться, щоб почати", pl = "Dotknij, aby zacząć", el = "Αγγίξτε για να ξεκινήσετε",
  },

  -- The sheet of language and reading.
  text_size = {
    kk = "Мәтін өлшемі", ru = "Размер текста", en = "Text size", es = "Tamaño del texto",
    de = "Textgröße", fr = "Taille du texte", it = "Dimensione del testo", tr = "Yazı boyutu", uk = "Розмір тексту", pl = "Wielkość tekstu", el = "Μέγεθος κειμένου",
  },
  text_standard = {
    kk = "Қалыпты", ru = "Обычный", en = "Standard", es = "Normal",
    de = "Normal", fr = "Normale", it = "Normale", tr = "Normal", uk = "Звичайний", pl = "Zwykła", el = "Κανονικό",
  },
  text_large = {
    kk = "Ірі", ru = "Крупный", en = "Large", es = "Grande",
    de = "Groß", fr = "Grande", it = "Grande", tr = "Büyük", uk = "Великий", pl = "Duża", el = "Μεγάλο",
  },
  text_largest = {
    kk = "Ең ірі", ru = "Самый крупный", en = "Largest", es = "Muy grande",
    de = "Sehr groß", fr = "Très grande", it = "Molto grande", tr = "En büyük", uk = "Найбільший", pl = "Największa", el = "Πολύ μεγάλο",
  },
  reach = {
    kk = "Батырмалар", ru = "Кнопки", en = "Controls", es = "Controles",
    de = "Bedienung", fr = "Commandes", it = "Comandi", tr = "Düğmeler", uk = "Кнопки", pl = "Przyciski", el = "Χειριστήρια",
  },
  reach_standard = {
    kk = "Қалыпты", ru = "Обычно", en = "Standard", es = "Normal",
    de = "Normal", fr = "Normal", it = "Normale", tr = "Normal", uk = "Звичайно", pl = "Zwykle", el = "Κανονικά",
  },
  reach_low = {
    kk = "Төменірек", ru = "Ниже", en = "Lower", es = "Más abajo",
    de = "Tiefer", fr = "Plus bas", it = "Più in basso", tr = "Daha aşağıda", uk = "Нижче", pl = "Niżej", el = "Πιο χαμηλά",
  },
  motion = {
    kk = "Қозғалыс", ru = "Движение", en = "Motion", es = "Movimiento",
    de = "Bewegung", fr = "Mouvement", it = "Movimento", tr = "Hareket", uk = "Рух", pl = "Ruch", el = "Κίνηση",
  },
  motion_full = {
    kk = "Толық", ru = "Полное", en = "Full", es = "Completo",
    de = "Voll", fr = "Complet", it = "Completo", tr = "Tam", uk = "Повний", pl = "Pełny", el = "Πλήρης",
  },
  motion_calm = {
    kk = "Тыныш", ru = "Спокойное", en = "Calm", es = "Tranquilo",
    de = "Ruhig", fr = "Calme", it = "Calmo", tr = "Sakin", uk = "Спокійний", pl = "Spokojny", el = "Ήρεμη",
  },
  contrast = {
    kk = "Контраст", ru = "Контраст", en = "Contrast", es = "Contraste",
    de = "Kontrast", fr = "Contraste", it = "Contrasto", tr = "Karşıtlık", uk = "Контраст", pl = "Kontrast", el = "Αντίθεση",
  },
  contrast_standard = {
    kk = "Қалыпты", ru = "Обычный", en = "Standard", es = "Normal",
    de = "Normal", fr = "Normal", it = "Normale", tr = "Normal", uk = "Звичайний", pl = "Zwykły", el = "Κανονική",
  },
  contrast_high = {
    kk = "Жоғары", ru = "Высокий", en = "High", es = "Alto",
    de = "Hoch", fr = "Élevé", it = "Alto", tr = "Yüksek", uk = "Високий", pl = "Wysoki", el = "Υψηλή",
  },
  reading_note = {
    kk = "Төменгі орналасуда барлық батырма мен мәтінге отырып-ақ қол жетеді. Экран тыныққанда баптаулар қалыпты күйге оралады.",
    ru = "При нижнем расположении до всех кнопок и текстов можно дотянуться сидя. Когда экран отдыхает, настройки снова становятся обычными.",
    en = "In the lower setting, all controls and words stay within reach from a seat. Settings return to standard when the screen rests.",
    es = "Con los controles más abajo, los botones y los textos quedan al alcance desde una silla. Cuando la pantalla descansa, todo vuelve a lo normal.",
    de = "In der tieferen Einstellung sind alle Schaltflächen und Texte auch im Sitzen erreichbar. Wenn der Bildschirm ruht, gelten wieder die normalen Einstellungen.",
    fr = "En position basse, tous les boutons et textes restent à portée depuis un siège. Quand l’écran se repose, les réglages redeviennent normaux.",
    it = "Con i comandi più in basso, pulsanti e testi restano raggiungibili da seduti. Quando lo schermo riposa, le impostazioni tornano normali.",
    tr = "Aşağıdaki düzende bütün düğmelere ve yazılara oturarak ulaşılır. Ekran dinlenirken ayarlar yeniden normale döner.",
    uk = "У нижньому розташуванні до всіх кнопок і текстів можна дотягнутися сидячи. Коли екран відпочиває, налаштування знову стають звичайними.",
    pl = "Przy niższym ustawieniu do wszystkich przycisków i tekstów można sięgnąć na siedząco. Gdy ekran odpoczywa, ustawienia wracają do zwykłych.",
    el = "Στη χαμηλή θέση όλα τα κουμπιά και τα κείμενα είναι προσιτά από καθιστή θέση. Όταν η οθόνη αναπαύεται, οι ρυθμίσεις επανέρχονται.",
  },

  -- Contents, sources, pictures.
  panels = {
    kk = "Бөлімдер", ru = "Разделы", en = "Panels", es = "Paneles",
    de = "Tafeln", fr = "Panneaux", it = "Pannelli", tr = "Panolar", uk = "Розділи", pl = "Plansze", el = "Πίνακες",
  },
  you_are_here = {
    kk = "Сіз осындасыз", ru = "Вы здесь", en = "You are here", es = "Está usted aquí",
    de = "Sie sind hier", fr = "Vous êtes ici", it = "Lei è qui", tr = "Buradasınız", uk = "Ви тут", pl = "Jesteś tutaj", el = "Βρίσκεστε εδώ",
  },
  sources_note = {
    kk = "Атаулар дереккөздің өз тілінде берілген.", ru = "Названия даны на языке источника.", en = "Titles stand in the language of the source.", es = "Los títulos figuran en la lengua de la fuente.",
    de = "Die Titel stehen in der Sprache der Quelle.", fr = "Les titres sont dans la langue de la source.", it = "I titoli sono nella lingua della fonte.", tr = "Başlıklar kaynağın dilindedir.", uk = "Назви подано мовою джерела.", pl = "Tytuły podano w języku źródła.", el = "Οι τίτλοι είναι στη γλώσσα της πηγής.",
  },
  no_sources = {
    kk = "Бұл бөлімге дереккөз көрсетілмеген.", ru = "Для этого раздела источники не указаны.", en = "No sources are listed for this panel.", es = "Para este panel no se indican fuentes.",
    de = "Für diese Tafel sind keine Quellen angegeben.", fr = "Aucune source n’est indiquée pour ce panneau.", it = "Per questo pannello non sono indicate fonti.", tr = "Bu pano için kaynak belirtilmemiş.", uk = "Для цього розділу джерел не вказано.", pl = "Dla tej planszy nie podano źródeł.", el = "Δεν αναφέρονται πηγές για αυτόν τον πίνακα.",
  },
  smaller = {
    kk = "Кішірейту", ru = "Уменьшить", en = "Smaller", es = "Reducir",
    de = "Kleiner", fr = "Réduire", it = "Riduci", tr = "Küçült", uk = "Зменшити", pl = "Pomniejsz", el = "Σμίκρυνση",
  },
  whole = {
    kk = "Тұтас", ru = "Целиком", en = "Whole", es = "Entera",
    de = "Ganz", fr = "Entière", it = "Intera", tr = "Tamamı", uk = "Цілком", pl = "W całości", el = "Ολόκληρη",
  },
  larger = {
    kk = "Үлкейту", ru = "Увеличить", en = "Larger", es = "Ampliar",
    de = "Größer", fr = "Agrandir", it = "Ingrandisci", tr = "Büyüt", uk = "Збільшити", pl = "Powiększ", el = "Μεγέθυνση",
  },
  zoom_note = {
    kk = "Немесе екі саусақпен үлкейтіңіз; жылжыту үшін сүйреңіз.", ru = "Или разведите два пальца; чтобы сдвинуть, ведите пальцем.", en = "Or spread two fingers; drag to move.", es = "O separe dos dedos; arrastre para mover.",
    de = "Oder zwei Finger spreizen; zum Verschieben ziehen.", fr = "Ou écartez deux doigts ; glissez pour déplacer.", it = "O allarga due dita; trascina per spostare.", tr = "Ya da iki parmağınızı açın; kaydırmak için sürükleyin.", uk = "Або розведіть два пальці; щоб зсунути, ведіть пальцем.", pl = "Albo rozsuń dwa palce; przeciągnij, aby przesunąć.", el = "Ή ανοίξτε δύο δάχτυλα· σύρετε για μετακίνηση.",
  },

  -- When nobody has touched for a while.
  still_reading = {
    kk = "Оқып жатырсыз ба?", ru = "Вы ещё читаете?", en = "Still reading?", es = "¿Sigue leyendo?",
    de = "Lesen Sie noch?", fr = "Vous lisez encore ?", it = "Sta ancora leggendo?", tr = "Hâlâ okuyor musunuz?", uk = "Ви ще читаєте?", pl = "Nadal czytasz?", el = "Διαβάζετε ακόμη;",
  },
  continue = {
    kk = "Жалғастыру", ru = "Продолжить", en = "Continue", es = "Continuar",
    de = "Weiterlesen", fr = "Continuer", it = "Continua", tr = "Devam et", uk = "Продовжити", pl = "Czytaj dalej", el = "Συνέχεια",
  },
  restart = {
    kk = "Басынан бастау", ru = "Начать сначала", en = "Start again", es = "Empezar de nuevo",
    de = "Neu beginnen", fr = "Recommencer", it = "Ricomincia", tr = "Baştan başla", uk = "Почати спочатку", pl = "Zacznij od nowa", el = "Από την αρχή",
  },

  -- For the museum's staff.
  staff = {
    kk = "Қызметкерлерге", ru = "Для сотрудников", en = "For staff", es = "Para el personal",
    de = "Für das Personal", fr = "Pour le personnel", it = "Per il personale", tr = "Görevliler için", uk = "Для працівників", pl = "Dla personelu", el = "Για το προσωπικό",
  },
  staff_touch_test = {
    kk = "Сенсорды тексеру", ru = "Проверка касаний", en = "Touch test", es = "Prueba táctil",
    de = "Berührungen prüfen", fr = "Test tactile", it = "Prova del tocco", tr = "Dokunma testi", uk = "Перевірка дотиків", pl = "Test dotyku", el = "Δοκιμή αφής",
  },
  staff_rotate = {
    kk = "Экранды бұру", ru = "Повернуть экран", en = "Rotate", es = "Girar la pantalla",
    de = "Bild drehen", fr = "Tourner l’écran", it = "Ruota lo schermo", tr = "Ekranı döndür", uk = "Повернути екран", pl = "Obróć ekran", el = "Περιστροφή οθόνης",
  },
  staff_pause = {
    kk = "Тоқтата тұру", ru = "Пауза", en = "Pause", es = "Pausa",
    de = "Pause", fr = "Pause", it = "Pausa", tr = "Duraklat", uk = "Пауза", pl = "Pauza", el = "Παύση",
  },
  staff_restart = {
    kk = "Қайта іске қосу", ru = "Перезапустить", en = "Restart", es = "Reiniciar",
    de = "Neu starten", fr = "Redémarrer", it = "Riavvia", tr = "Yeniden başlat", uk = "Перезапустити", pl = "Uruchom ponownie", el = "Επανεκκίνηση",
  },
  staff_quit = {
    kk = "Шығу", ru = "Выйти", en = "Quit", es = "Salir",
    de = "Beenden", fr = "Quitter", it = "Esci", tr = "Çık", uk = "Вийти", pl = "Zakończ", el = "Έξοδος",
  },
  staff_stick = {
    kk = "Флешка", ru = "Флешка", en = "Stick", es = "Memoria USB",
    de = "Stick", fr = "Clé USB", it = "Chiavetta", tr = "USB bellek", uk = "Флешка", pl = "Pendrive", el = "Στικ",
  },
  staff_export = {
    kk = "Флешкаға жазу", ru = "Записать на флешку", en = "Export to a stick", es = "Exportar a una memoria",
    de = "Auf Stick ausgeben", fr = "Exporter sur une clé", it = "Esporta su chiavetta", tr = "USB belleğe aktar", uk = "Записати на флешку", pl = "Zapisz na pendrivie", el = "Εξαγωγή σε στικ",
  },
  staff_clock = {
    kk = "Сағатты қою", ru = "Установить часы", en = "Set the clock", es = "Poner en hora",
    de = "Uhr stellen", fr = "Régler l’heure", it = "Regola l’ora", tr = "Saati ayarla", uk = "Встановити годинник", pl = "Ustaw zegar", el = "Ρύθμιση ώρας",
  },
  stick_title = {
    kk = "Флешкадағы көрме", ru = "Выставка на флешке", en = "The exhibition on the stick", es = "La exposición de la memoria",
    de = "Die Ausstellung auf dem Stick", fr = "L’exposition de la clé", it = "La mostra sulla chiavetta", tr = "USB bellekteki sergi", uk = "Виставка на флешці", pl = "Wystawa na pendrivie", el = "Η έκθεση στο στικ",
  },
  stick_panels = {
    kk = "Тақта саны:", ru = "Экранов:", en = "Panels:", es = "Paneles:",
    de = "Tafeln:", fr = "Panneaux :", it = "Pannelli:", tr = "Pano:", uk = "Екранів:", pl = "Plansze:", el = "Πίνακες:",
  },
  stick_asked = {
    kk = "Күте тұрыңыз…", ru = "Одну минуту…", en = "One moment…", es = "Un momento…",
    de = "Einen Moment …", fr = "Un instant…", it = "Un momento…", tr = "Bir dakika…", uk = "Хвилинку…", pl = "Chwileczkę…", el = "Μια στιγμή…",
  },
  stick_looking = {
    kk = "Тексеріліп жатыр. Флешканы суырмаңыз.", ru = "Идёт проверка. Не вынимайте флешку.", en = "It is being checked. Leave the stick in.", es = "Se está comprobando. No retire la memoria.",
    de = "Wird geprüft. Den Stick stecken lassen.", fr = "Vérification en cours. Laissez la clé.", it = "Verifica in corso. Non togliere la chiavetta.", tr = "Denetleniyor. Belleği çıkarmayın.", uk = "Триває перевірка. Не виймайте флешку.", pl = "Trwa sprawdzanie. Nie wyjmuj pendrive’a.", el = "Γίνεται έλεγχος. Μην αφαιρείτε το στικ.",
  },
  stick_offered = {
    kk = "Тексерілді: қате жоқ.", ru = "Проверено: ошибок нет.", en = "Checked: there are no errors.", es = "Comprobada: no hay errores.",
    de = "Geprüft: keine Fehler.", fr = "Vérifiée : aucune erreur.", it = "Verificata: nessun errore.", tr = "Denetlendi: hata yok.", uk = "Перевірено: помилок немає.", pl = "Sprawdzono: brak błędów.", el = "Ελέγχθηκε: κανένα σφάλμα.",
  },
  stick_copying = {
    kk = "Көшіріліп жатыр. Флешканы суырмаңыз.", ru = "Идёт копирование. Не вынимайте флешку.", en = "It is being copied. Leave the stick in.", es = "Se está copiando. No retire la memoria.",
    de = "Wird kopiert. Den Stick stecken lassen.", fr = "Copie en cours. Laissez la clé.", it = "Copia in corso. Non togliere la chiavetta.", tr = "Kopyalanıyor. Belleği çıkarmayın.", uk = "Триває копіювання. Не виймайте флешку.", pl = "Trwa kopiowanie. Nie wyjmuj pendrive’a.", el = "Γίνεται αντιγραφή. Μην αφαιρείτε το στικ.",
  },
  stick_ready = {
    kk = "Көшірілді. Флешканы алуға болады.", ru = "Скопировано. Флешку можно вынуть.", en = "It is copied. The stick may be removed.", es = "Copiada. Ya puede retirar la memoria.",
    de = "Kopiert. Der Stick darf heraus.", fr = "Copiée. La clé peut être retirée.", it = "Copiata. La chiavetta si può togliere.", tr = "Kopyalandı. Bellek çıkarılabilir.", uk = "Скопійовано. Флешку можна вийняти.", pl = "Skopiowano. Pendrive można wyjąć.", el = "Αντιγράφηκε. Το στικ μπορεί να αφαιρεθεί.",
  },
  stick_taken = {
    kk = "Енді осы көрме көрсетіледі. Флешканы алуға болады.", ru = "Теперь показывается она. Флешку можно вынуть.", en = "It is shown from now on. The stick may be removed.", es = "Ya es la que se muestra. Puede retirar la memoria.",
    de = "Sie wird ab jetzt gezeigt. Der Stick darf heraus.", fr = "C’est elle qui est montrée désormais. La clé peut être retirée.", it = "Da ora si mostra questa. La chiavetta si può togliere.", tr = "Artık bu sergi gösteriliyor. Bellek çıkarılabilir.", uk = "Тепер показується вона. Флешку можна вийняти.", pl = "Od teraz pokazywana jest ta wystawa. Pendrive można wyjąć.", el = "Από τώρα προβάλλεται αυτή. Το στικ μπορεί να αφαιρεθεί.",
  },
  stick_same = {
    kk = "Бұл көрме қазірдің өзінде көрсетіліп тұр.", ru = "Эта выставка уже показывается.", en = "It is the one that is shown already.", es = "Es la que ya se muestra.",
    de = "Sie wird schon gezeigt.", fr = "C’est celle qui est déjà montrée.", it = "È quella già mostrata.", tr = "Zaten gösterilen sergi.", uk = "Ця виставка вже показується.", pl = "To ta, która już jest pokazywana.", el = "Είναι αυτή που ήδη προβάλλεται.",
  },
  stick_refused = {
    kk = "Қабылданбады. Бұрынғы көрме жалғаса береді.", ru = "Не принято. Продолжается прежняя выставка.", en = "It was not taken. The exhibition goes on as it was.", es = "No se aceptó. Sigue la exposición de antes.",
    de = "Nicht übernommen. Die bisherige Ausstellung läuft weiter.", fr = "Refusée. L’exposition précédente continue.", it = "Non accettata. Continua la mostra di prima.", tr = "Alınmadı. Önceki sergi sürüyor.", uk = "Не прийнято. Триває попередня виставка.", pl = "Nie przyjęto. Trwa dotychczasowa wystawa.", el = "Δεν έγινε δεκτή. Συνεχίζεται η προηγούμενη έκθεση.",
  },
  stick_none = {
    kk = "Флешка жоқ.", ru = "Флешки нет.", en = "There is no stick.", es = "No hay ninguna memoria.",
    de = "Es steckt kein Stick.", fr = "Il n’y a pas de clé.", it = "Non c’è nessuna chiavetta.", tr = "Bellek takılı değil.", uk = "Флешки немає.", pl = "Nie ma pendrive’a.", el = "Δεν υπάρχει στικ.",
  },
  stick_exported = {
    kk = "Журналдар флешкаға жазылды. Оны алуға болады.", ru = "Журналы записаны на флешку. Её можно вынуть.", en = "The logs are on the stick. It may be removed.", es = "Los registros están en la memoria. Puede retirarla.",
    de = "Die Protokolle sind auf dem Stick. Er darf heraus.", fr = "Les journaux sont sur la clé. Elle peut être retirée.", it = "I registri sono sulla chiavetta. Si può togliere.", tr = "Kayıtlar bellekte. Çıkarılabilir.", uk = "Журнали записано на флешку. Її можна вийняти.", pl = "Dzienniki są na pendrivie. Można go wyjąć.", el = "Τα αρχεία είναι στο στικ. Μπορεί να αφαιρεθεί.",
  },
  stick_unwritten = {
    kk = "Журналдарды флешкаға жазу мүмкін болмады.", ru = "Записать журналы на флешку не удалось.", en = "The logs could not be written to the stick.", es = "No se pudieron escribir los registros en la memoria.",
    de = "Die Protokolle ließen sich nicht auf den Stick schreiben.", fr = "Les journaux n’ont pas pu être écrits sur la clé.", it = "Non è stato possibile scrivere i registri sulla chiavetta.", tr = "Kayıtlar belleğe yazılamadı.", uk = "Записати журнали на флешку не вдалося.", pl = "Nie udało się zapisać dzienników na pendrivie.", el = "Τα αρχεία δεν μπόρεσαν να γραφτούν στο στικ.",
  },
  stick_back = {
    kk = "Көріп шығу бір минутқа созылады; жоғарғы екі бұрышты ұстап тұру осында қайтарады.", ru = "Показ длится минуту; два верхних угла, если их подержать, вернут сюда.", en = "The look lasts a minute; holding both upper corners leads back here.", es = "La vista dura un minuto; mantener las dos esquinas superiores devuelve aquí.",
    de = "Gezeigt wird eine Minute lang; beide oberen Ecken halten führt hierher zurück.", fr = "L’aperçu dure une minute ; tenir les deux coins supérieurs ramène ici.", it = "L’anteprima dura un minuto; tenere i due angoli superiori riporta qui.", tr = "Önizleme bir dakika sürer; üst iki köşeyi basılı tutmak buraya döndürür.", uk = "Показ триває хвилину; утримання двох верхніх кутів поверне сюди.", pl = "Podgląd trwa minutę; przytrzymanie obu górnych rogów wraca tutaj.", el = "Η προβολή διαρκεί ένα λεπτό· κρατώντας τις δύο πάνω γωνίες επιστρέφετε εδώ.",
  },
  stick_preview = {
    kk = "Бір минут көрсету", ru = "Показать на минуту", en = "Show for a minute", es = "Mostrar un minuto",
    de = "Eine Minute zeigen", fr = "Montrer une minute", it = "Mostra per un minuto", tr = "Bir dakika göster", uk = "Показати на хвилину", pl = "Pokaż przez minutę", el = "Προβολή για ένα λεπτό",
  },
  stick_take = {
    kk = "Қабылдау", ru = "Принять", en = "Take over", es = "Adoptar",
    de = "Übernehmen", fr = "Adopter", it = "Adotta", tr = "Devral", uk = "Прийняти", pl = "Przejmij", el = "Αποδοχή",
  },
  stick_leave = {
    kk = "Қалдыру", ru = "Оставить как есть", en = "Leave it", es = "Dejar como está",
    de = "Lassen", fr = "Laisser", it = "Lascia", tr = "Bırak", uk = "Залишити", pl = "Zostaw", el = "Άφησέ το",
  },
  clock_title = {
    kk = "Жыл, ай, күн, сағат, минут", ru = "Год, месяц, день, час, минута", en = "Year, month, day, hour, minute", es = "Año, mes, día, hora, minuto",
    de = "Jahr, Monat, Tag, Stunde, Minute", fr = "Année, mois, jour, heure, minute", it = "Anno, mese, giorno, ora, minuto", tr = "Yıl, ay, gün, saat, dakika", uk = "Рік, місяць, день, година, хвилина", pl = "Rok, miesiąc, dzień, godzina, minuta", el = "Έτος, μήνας, ημέρα, ώρα, λεπτό",
  },
  clock_wrong = {
    kk = "Мұндай күн мен уақыт жоқ.", ru = "Такой даты и времени нет.", en = "There is no such date and time.", es = "Esa fecha y hora no existe.",
    de = "Dieses Datum mit Uhrzeit gibt es nicht.", fr = "Cette date et cette heure n’existent pas.", it = "Questa data e ora non esiste.", tr = "Böyle bir tarih ve saat yok.", uk = "Такої дати й часу немає.", pl = "Nie ma takiej daty i godziny.", el = "Δεν υπάρχει τέτοια ημερομηνία και ώρα.",
  },
  pin = {
    kk = "Код", ru = "Код", en = "Code", es = "Código",
    de = "Code", fr = "Code", it = "Codice", tr = "Kod", uk = "Код", pl = "Kod", el = "Κωδικός",
  },
  pin_clear = {
    kk = "Өшіру", ru = "Стереть", en = "Clear", es = "Borrar",
    de = "Löschen", fr = "Effacer", it = "Cancella", tr = "Sil", uk = "Стерти", pl = "Usuń", el = "Διαγραφή",
  },
  pin_enter = {
    kk = "ОК", ru = "ОК", en = "OK", es = "OK",
    de = "OK", fr = "OK", it = "OK", tr = "Gir", uk = "ОК", pl = "OK", el = "ΟΚ",
  },
  pin_wrong = {
    kk = "Код қате.", ru = "Это не тот код.", en = "That is not the code.", es = "Ese no es el código.",
    de = "Das ist nicht der Code.", fr = "Ce n’est pas le bon code.", it = "Il codice non è giusto.", tr = "Kod bu değil.", uk = "Це не той код.", pl = "To nie jest ten kod.", el = "Δεν είναι αυτός ο κωδικός.",
  },
  pause_title = {
    kk = "Сенсор өшірілген: шыныны сүртуге болады", ru = "Касания отключены: можно протереть стекло", en = "Touch is off: the glass may be cleaned", es = "Pantalla táctil desactivada: se puede limpiar el cristal",
    de = "Berührungen sind aus: das Glas darf geputzt werden", fr = "Tactile désactivé : la vitre peut être nettoyée", it = "Tocco disattivato: si può pulire il vetro", tr = "Dokunma kapalı: cam silinebilir", uk = "Дотики вимкнено: можна протерти скло", pl = "Dotyk wyłączony: można wyczyścić szybę", el = "Η αφή είναι ανενεργή: μπορείτε να καθαρίσετε το τζάμι",
  },
  pause_seconds = {
    kk = "с", ru = "с", en = "s", es = "s",
    de = "s", fr = "s", it = "s", tr = "sn", uk = "с", pl = "s", el = "δ",
  },
  fact_version = {
    kk = "lantern", ru = "lantern", en = "lantern", es = "lantern",
    de = "lantern", fr = "lantern", it = "lantern", tr = "lantern", uk = "lantern", pl = "lantern", el = "lantern",
  },
  fact_uptime = {
    kk = "Жұмыс уақыты", ru = "Работает", en = "Running for", es = "En marcha desde hace",
    de = "Läuft seit", fr = "En marche depuis", it = "In funzione da", tr = "Çalışma süresi", uk = "Працює", pl = "Działa od", el = "Σε λειτουργία",
  },
  fact_unit = {
    kk = "Киоск", ru = "Киоск", en = "Kiosk", es = "Quiosco",
    de = "Kiosk", fr = "Borne", it = "Totem", tr = "Kiosk", uk = "Кіоск", pl = "Kiosk", el = "Περίπτερο",
  },
  fact_clock = {
    kk = "Сағат", ru = "Часы", en = "Clock", es = "Reloj",
    de = "Uhr", fr = "Horloge", it = "Orologio", tr = "Saat", uk = "Годинник", pl = "Zegar", el = "Ρολόι",
  },
  fact_exhibition = {
    kk = "Көрме", ru = "Выставка", en = "Exhibition", es = "Exposición",
    de = "Ausstellung", fr = "Exposition", it = "Mostra", tr = "Sergi", uk = "Виставка", pl = "Wystawa", el = "Έκθεση",
  },
  fact_display = {
    kk = "Экран", ru = "Экран", en = "Display", es = "Pantalla",
    de = "Bildschirm", fr = "Écran", it = "Schermo", tr = "Ekran", uk = "Екран", pl = "Ekran", el = "Οθόνη",
  },
  fact_frames = {
    kk = "Салынған кадр", ru = "Кадров", en = "Frames drawn", es = "Imágenes dibujadas",
    de = "Gezeichnete Bilder", fr = "Images dessinées", it = "Fotogrammi disegnati", tr = "Çizilen kare", uk = "Кадрів", pl = "Narysowane klatki", el = "Καρέ",
  },
  fact_gap = {
    kk = "Ең ұзақ үзіліс", ru = "Наибольший разрыв", en = "Longest gap", es = "Pausa más larga",
    de = "Längste Lücke", fr = "Plus longue pause", it = "Pausa più lunga", tr = "En uzun ara", uk = "Найдовша перерва", pl = "Najdłuższa przerwa", el = "Μεγαλύτερο κενό",
  },
  fact_pictures = {
    kk = "Суреттер", ru = "Изображения", en = "Pictures", es = "Fotografías",
    de = "Bilder", fr = "Images", it = "Immagini", tr = "Görseller", uk = "Зображення", pl = "Obrazy", el = "Εικόνες",
  },
  fact_memory = {
    kk = "Жады", ru = "Память", en = "Memory", es = "Memoria",
    de = "Speicher", fr = "Mémoire", it = "Memoria", tr = "Bellek", uk = "Пам’ять", pl = "Pamięć", el = "Μνήμη",
  },
  fact_temperature = {
    kk = "Температура", ru = "Температура", en = "Temperature", es = "Temperatura",
    de = "Temperatur", fr = "Température", it = "Temperatura", tr = "Sıcaklık", uk = "Температура", pl = "Temperatura", el = "Θερμοκρασία",
  },
  fact_voltage = {
    kk = "Қуат кернеуі", ru = "Питание", en = "Supply voltage", es = "Tensión de alimentación",
    de = "Spannung", fr = "Tension d’alimentation", it = "Tensione di alimentazione", tr = "Besleme gerilimi", uk = "Напруга живлення", pl = "Napięcie zasilania", el = "Τάση τροφοδοσίας",
  },
  fact_problems = {
    kk = "Қателер", ru = "Ошибки", en = "Problems", es = "Problemas",
    de = "Fehler", fr = "Problèmes", it = "Problemi", tr = "Sorunlar", uk = "Помилки", pl = "Problemy", el = "Προβλήματα",
  },
  voltage_good = {
    kk = "қалыпты", ru = "в норме", en = "good", es = "correcta",
    de = "gut", fr = "bonne", it = "buona", tr = "iyi", uk = "у нормі", pl = "dobre", el = "καλή",
  },
  voltage_was_low = {
    kk = "қосылғаннан бері тым төмен болған", ru = "было слишком низким после включения", en = "was too low since the start", es = "ha sido demasiado baja desde el inicio",
    de = "war seit dem Start zu niedrig", fr = "a été trop basse depuis le démarrage", it = "è stata troppo bassa dall’avvio", tr = "başlangıçtan beri çok düşük oldu", uk = "була надто низькою після ввімкнення", pl = "było za niskie od uruchomienia", el = "ήταν πολύ χαμηλή από την εκκίνηση",
  },
  voltage_low = {
    kk = "тым төмен", ru = "слишком низкое", en = "too low", es = "demasiado baja",
    de = "zu niedrig", fr = "trop basse", it = "troppo bassa", tr = "çok düşük", uk = "надто низька", pl = "za niskie", el = "πολύ χαμηλή",
  },

  -- What is heard, never read: what a thing is, where it stands among the others, how it is and what can be done with it.
  -- {n}: a number. Each of its sentences is a clip of its own.
  spoken_button = {
    kk = "түйме", ru = "кнопка", en = "button", es = "botón",
    de = "Schaltfläche", fr = "bouton", it = "pulsante", tr = "düğme", uk = "кнопка", pl = "przycisk", el = "κουμπί",
  },
  spoken_option = {
    kk = "таңдау", ru = "вариант", en = "option", es = "opción",
    de = "Auswahl", fr = "option", it = "opzione", tr = "seçenek", uk = "варіант", pl = "opcja", el = "επιλογή",
  },
  spoken_entry = {
    kk = "жазба", ru = "запись", en = "entry", es = "entrada",
    de = "Eintrag", fr = "entrée", it = "voce", tr = "kayıt", uk = "запис", pl = "wpis", el = "εγγραφή",
  },
  spoken_of = {
    kk = "барлығы {n}", ru = "из {n}", en = "of {n}", es = "de {n}",
    de = "von {n}", fr = "sur {n}", it = "di {n}", tr = "toplam {n}", uk = "із {n}", pl = "z {n}", el = "από {n}",
  },
  spoken_chosen = {
    kk = "таңдалған", ru = "выбрано", en = "chosen", es = "elegido",
    de = "ausgewählt", fr = "choisi", it = "scelto", tr = "seçili", uk = "вибрано", pl = "wybrane", el = "επιλεγμένο",
  },
  spoken_not_chosen = {
    kk = "таңдалмаған", ru = "не выбрано", en = "not chosen", es = "no elegido",
    de = "nicht ausgewählt", fr = "non choisi", it = "non scelto", tr = "seçili değil", uk = "не вибрано", pl = "niewybrane", el = "μη επιλεγμένο",
  },
  spoken_opens = {
    kk = "Enter ашады.", ru = "Enter открывает.", en = "Enter opens it.", es = "Enter lo abre.",
    de = "Enter öffnet.", fr = "Entrée l’ouvre.", it = "Invio lo apre.", tr = "Enter açar.", uk = "Enter відкриває.", pl = "Enter otwiera.", el = "Το Enter το ανοίγει.",
  },
  spoken_goes = {
    kk = "Enter сонда апарады.", ru = "Enter ведёт туда.", en = "Enter goes there.", es = "Enter lleva allí.",
    de = "Enter führt dorthin.", fr = "Entrée y mène.", it = "Invio porta lì.", tr = "Enter oraya götürür.", uk = "Enter веде туди.", pl = "Enter tam prowadzi.", el = "Το Enter σας πάει εκεί.",
  },
  spoken_chooses = {
    kk = "Enter таңдайды.", ru = "Enter выбирает.", en = "Enter chooses it.", es = "Enter lo elige.",
    de = "Enter wählt aus.", fr = "Entrée le choisit.", it = "Invio lo sceglie.", tr = "Enter seçer.", uk = "Enter вибирає.", pl = "Enter wybiera.", el = "Το Enter το επιλέγει.",
  },
  spoken_does = {
    kk = "Enter орындайды.", ru = "Enter выполняет.", en = "Enter does it.", es = "Enter lo hace.",
    de = "Enter führt es aus.", fr = "Entrée l’exécute.", it = "Invio lo esegue.", tr = "Enter yapar.", uk = "Enter виконує.", pl = "Enter wykonuje.", el = "Το Enter το εκτελεί.",
  },
  spoken_closes = {
    kk = "Enter жабады.", ru = "Enter закрывает.", en = "Enter closes it.", es = "Enter lo cierra.",
    de = "Enter schließt.", fr = "Entrée le ferme.", it = "Invio lo chiude.", tr = "Enter kapatır.", uk = "Enter закриває.", pl = "Enter zamyka.", el = "Το Enter το κλείνει.",
  },
  spoken_next = {
    kk = "Келесі", ru = "Следующее", en = "Next", es = "Siguiente",
    de = "Nächstes", fr = "Suivant", it = "Successivo", tr = "Sonraki", uk = "Наступне", pl = "Następne", el = "Επόμενο",
  },
  spoken_previous = {
    kk = "Алдыңғы", ru = "Предыдущее", en = "Previous", es = "Anterior",
    de = "Voriges", fr = "Précédent", it = "Precedente", tr = "Önceki", uk = "Попереднє", pl = "Poprzednie", el = "Προηγούμενο",
  },
  spoken_picture = {
    kk = "{n}-сурет", ru = "Изображение {n}", en = "Picture {n}", es = "Imagen {n}",
    de = "Bild {n}", fr = "Image {n}", it = "Immagine {n}", tr = "{n}. resim", uk = "Зображення {n}", pl = "Obraz {n}", el = "Εικόνα {n}",
  },
  spoken_entry_number = {
    kk = "{n}-жазба", ru = "Запись {n}", en = "Entry {n}", es = "Entrada {n}",
    de = "Eintrag {n}", fr = "Entrée {n}", it = "Voce {n}", tr = "{n}. kayıt", uk = "Запис {n}", pl = "Wpis {n}", el = "Εγγραφή {n}",
  },
  spoken_term = {
    kk = "Түсіндіру", ru = "Пояснение", en = "Explanation", es = "Explicación",
    de = "Erklärung", fr = "Explication", it = "Spiegazione", tr = "Açıklama", uk = "Пояснення", pl = "Objaśnienie", el = "Εξήγηση",
  },
  spoken_dispute = {
    kk = "Бұл туралы әртүрлі мәлімет бар", ru = "Об этом есть разные сведения", en = "Accounts of this differ", es = "Sobre esto hay versiones distintas",
    de = "Hierzu gibt es verschiedene Angaben", fr = "Les versions diffèrent ici", it = "Su questo le versioni differiscono", tr = "Bu konuda farklı bilgiler var", uk = "Про це є різні відомості", pl = "Relacje na ten temat się różnią", el = "Γι’ αυτό υπάρχουν διαφορετικές εκδοχές",
  },
  spoken_page = {
    kk = "{n}-бет", ru = "Страница {n}", en = "Page {n}", es = "Página {n}",
    de = "Seite {n}", fr = "Page {n}", it = "Pagina {n}", tr = "Sayfa {n}", uk = "Сторінка {n}", pl = "Strona {n}", el = "Σελίδα {n}",
  },
  spoken_on = {
    kk = "Дыбыстап оқу қосылды.", ru = "Озвучивание включено.", en = "Speech is on.", es = "La voz está activada.",
    de = "Die Sprachausgabe ist an.", fr = "La voix est activée.", it = "La voce è attiva.", tr = "Sesli okuma açık.", uk = "Озвучення ввімкнено.", pl = "Mowa jest włączona.", el = "Η ομιλία είναι ενεργή.",
  },
  spoken_help = {
    kk = "Жоғары және төмен пернелері бір нәрседен келесісіне апарады. Enter айтылғанды орындайды. Солға және оңға пернелері бет аударады. Back артқа қайтарады. Home басына апарады.",
    ru = "Вверх и вниз ведут от одного к следующему. Enter выполняет то, что названо. Влево и вправо листают страницы. Назад возвращает. Home ведёт к началу.",
    en = "Up and down go from one thing to the next. Enter does what is named. Left and right turn the pages. Back goes back. Home goes to the beginning.",
    es = "Arriba y abajo van de una cosa a la siguiente. Enter hace lo que se nombra. Izquierda y derecha pasan las páginas. Atrás vuelve. Inicio lleva al principio.",
    de = "Auf und Ab gehen von einem zum nächsten. Enter tut, was genannt wird. Links und Rechts blättern. Zurück führt zurück. Pos 1 führt an den Anfang.",
    fr = "Haut et bas vont d’un élément au suivant. Entrée fait ce qui est nommé. Gauche et droite tournent les pages. Retour revient. Origine mène au début.",
    it = "Su e giù passano da una cosa alla successiva. Invio fa ciò che è nominato. Sinistra e destra voltano le pagine. Indietro torna indietro. Home porta all’inizio.",
    tr = "Yukarı ve aşağı bir şeyden sonrakine gider. Enter söyleneni yapar. Sol ve sağ sayfaları çevirir. Geri tuşu geri döner. Home başa götürür.",
    uk = "Вгору і вниз ведуть від одного до наступного. Enter виконує назване. Вліво і вправо гортають сторінки. Назад повертає. Home веде на початок.",
    pl = "W górę i w dół przechodzą od jednej rzeczy do następnej. Enter robi to, co nazwano. W lewo i w prawo przewracają strony. Wstecz wraca. Home prowadzi na początek.",
    el = "Πάνω και κάτω πηγαίνουν από το ένα στο επόμενο. Το Enter κάνει αυτό που λέγεται. Αριστερά και δεξιά γυρίζουν τις σελίδες. Το πίσω επιστρέφει. Το Home πηγαίνει στην αρχή.",
  },
  spoken_title = {
    kk = "Жоғары және төмен пернелерімен тілді таңдаңыз. Enter бастайды.",
    ru = "Выберите язык клавишами вверх и вниз. Enter начинает.",
    en = "Choose a language with up and down. Enter begins.",
    es = "Elija un idioma con arriba y abajo. Enter empieza.",
    de = "Wählen Sie mit Auf und Ab eine Sprache. Enter beginnt.",
    fr = "Choisissez une langue avec haut et bas. Entrée commence.",
    it = "Scelga una lingua con su e giù. Invio comincia.",
    tr = "Yukarı ve aşağı ile bir dil seçin. Enter başlatır.",
    uk = "Виберіть мову клавішами вгору і вниз. Enter починає.",
    pl = "Wybierz język klawiszami w górę i w dół. Enter zaczyna.",
    el = "Επιλέξτε γλώσσα με πάνω και κάτω. Το Enter ξεκινά.",
  },
  spoken_volume = {
    kk = "Дыбыс деңгейі {n}", ru = "Громкость {n}", en = "Volume {n}", es = "Volumen {n}",
    de = "Lautstärke {n}", fr = "Volume {n}", it = "Volume {n}", tr = "Ses {n}", uk = "Гучність {n}", pl = "Głośność {n}", el = "Ένταση {n}",
  },
  spoken_speed = {
    kk = "Жылдамдық {n}", ru = "Скорость {n}", en = "Speed {n}", es = "Velocidad {n}",
    de = "Tempo {n}", fr = "Vitesse {n}", it = "Velocità {n}", tr = "Hız {n}", uk = "Швидкість {n}", pl = "Tempo {n}", el = "Ταχύτητα {n}",
  },
  spoken_seconds = {
    kk = "{n} секунд", ru = "{n} секунд", en = "{n} seconds", es = "{n} segundos",
    de = "{n} Sekunden", fr = "{n} secondes", it = "{n} secondi", tr = "{n} saniye", uk = "{n} секунд", pl = "{n} sekund", el = "{n} δευτερόλεπτα",
  },
  -- Of an enlarged picture under keys: what it is called, how it is moved, and what is seen of it.
  spoken_look = {
    kk = "Суретті жақыннан көру", ru = "Рассмотреть изображение", en = "The picture, close up", es = "Ver la imagen de cerca",
    de = "Das Bild aus der Nähe", fr = "L’image de près", it = "L’immagine da vicino", tr = "Resme yakından bakış", uk = "Роздивитися зображення", pl = "Obraz z bliska", el = "Η εικόνα από κοντά",
  },
  spoken_looks = {
    kk = "Enter бастайды: көрсеткілер жылжытады, плюс пен минус үлкейтеді және кішірейтеді, артқа пернесі аяқтайды.", ru = "Enter начинает: стрелки двигают, плюс и минус меняют размер, Назад заканчивает.", en = "Enter begins: arrows move it, plus and minus change its size, Back ends.", es = "Enter empieza: las flechas la mueven, más y menos cambian el tamaño, Atrás termina.",
    de = "Enter beginnt: Pfeile bewegen es, Plus und Minus ändern die Größe, Zurück endet.", fr = "Entrée commence : les flèches la déplacent, plus et moins changent la taille, Retour termine.", it = "Invio comincia: le frecce la spostano, più e meno cambiano la grandezza, Indietro finisce.", tr = "Enter başlatır: oklar kaydırır, artı ve eksi boyutu değiştirir, Geri bitirir.", uk = "Enter починає: стрілки рухають, плюс і мінус змінюють розмір, Назад закінчує.", pl = "Enter zaczyna: strzałki przesuwają, plus i minus zmieniają wielkość, Wstecz kończy.", el = "Το Enter αρχίζει: τα βέλη τη μετακινούν, το συν και το πλην αλλάζουν το μέγεθος, το πίσω τελειώνει.",
  },
  spoken_times = {
    kk = "үлкейту {n}", ru = "увеличение {n}", en = "enlarged {n} times", es = "aumento {n}",
    de = "Vergrößerung {n}", fr = "agrandissement {n}", it = "ingrandimento {n}", tr = "büyütme {n}", uk = "збільшення {n}", pl = "powiększenie {n}", el = "μεγέθυνση {n}",
  },
  spoken_edge = {
    kk = "шеті осы", ru = "дальше ничего нет", en = "there is no more", es = "no hay más",
    de = "weiter geht es nicht", fr = "il n’y a rien de plus", it = "non c’è altro", tr = "daha ötesi yok", uk = "далі нічого немає", pl = "dalej nic nie ma", el = "δεν υπάρχει άλλο",
  },
  spoken_top = {
    kk = "жоғарғы бөлігі", ru = "верхняя часть", en = "upper part", es = "parte de arriba",
    de = "oben", fr = "en haut", it = "in alto", tr = "üst kısım", uk = "верхня частина", pl = "górna część", el = "πάνω μέρος",
  },
  spoken_middle = {
    kk = "орта бөлігі", ru = "средняя часть", en = "middle part", es = "parte del medio",
    de = "auf halber Höhe", fr = "à mi-hauteur", it = "a metà altezza", tr = "orta kısım", uk = "середня частина", pl = "środkowa część", el = "μεσαίο μέρος",
  },
  spoken_bottom = {
    kk = "төменгі бөлігі", ru = "нижняя часть", en = "lower part", es = "parte de abajo",
    de = "unten", fr = "en bas", it = "in basso", tr = "alt kısım", uk = "нижня частина", pl = "dolna część", el = "κάτω μέρος",
  },
  spoken_left = {
    kk = "сол жағы", ru = "слева", en = "left", es = "izquierda",
    de = "links", fr = "à gauche", it = "a sinistra", tr = "sol", uk = "ліворуч", pl = "po lewej", el = "αριστερά",
  },
  spoken_centre = {
    kk = "ортасы", ru = "посередине", en = "centre", es = "centro",
    de = "in der Mitte", fr = "au centre", it = "al centro", tr = "orta", uk = "посередині", pl = "pośrodku", el = "κέντρο",
  },
  spoken_right = {
    kk = "оң жағы", ru = "справа", en = "right", es = "derecha",
    de = "rechts", fr = "à droite", it = "a destra", tr = "sağ", uk = "праворуч", pl = "po prawej", el = "δεξιά",
  },
  -- The line that is seen while speech is on: what each key does.
  spoken_line = {
    kk = "Дыбыстап оқу", ru = "Озвучивание", en = "Speech", es = "Voz",
    de = "Sprachausgabe", fr = "Voix", it = "Voce", tr = "Sesli okuma", uk = "Озвучення", pl = "Mowa", el = "Ομιλία",
  },
  spoken_line_help = {
    kk = "көмек", ru = "помощь", en = "help", es = "ayuda",
    de = "Hilfe", fr = "aide", it = "aiuto", tr = "yardım", uk = "допомога", pl = "pomoc", el = "βοήθεια",
  },
  spoken_line_off = {
    kk = "өшіру", ru = "выключить", en = "off", es = "apagar",
    de = "aus", fr = "arrêt", it = "spegni", tr = "kapat", uk = "вимкнути", pl = "wyłącz", el = "κλείσιμο",
  },
  spoken_line_repeat = {
    kk = "қайталау", ru = "повтор", en = "again", es = "repetir",
    de = "noch einmal", fr = "répéter", it = "ripeti", tr = "yinele", uk = "повтор", pl = "powtórz", el = "ξανά",
  },
  spoken_line_pause = {
    kk = "үзіліс", ru = "пауза", en = "pause", es = "pausa",
    de = "Pause", fr = "pause", it = "pausa", tr = "duraklat", uk = "пауза", pl = "pauza", el = "παύση",
  },
  spoken_line_volume = {
    kk = "дыбыс", ru = "громкость", en = "volume", es = "volumen",
    de = "Lautstärke", fr = "volume", it = "volume", tr = "ses", uk = "гучність", pl = "głośność", el = "ένταση",
  },
  spoken_line_speed = {
    kk = "жылдамдық", ru = "скорость", en = "speed", es = "velocidad",
    de = "Tempo", fr = "vitesse", it = "velocità", tr = "hız", uk = "швидкість", pl = "tempo", el = "ταχύτητα",
  },

  -- The touch test.
  touch_test = {
    kk = "Әр саусақ сурет салады. Сынақ 60 секундтан кейін немесе жоғарғы екі бұрышты 3 секунд басып тұрса аяқталады.",
    ru = "Каждый палец рисует. Проверка закончится через 60 секунд или если удерживать оба верхних угла 3 секунды.",
    en = "Every finger paints. It ends after 60 seconds, or when both upper corners are held for 3 seconds.",
    es = "Cada dedo pinta. Termina a los 60 segundos o al mantener pulsadas las dos esquinas superiores durante 3 segundos.",
    de = "Jeder Finger malt. Der Test endet nach 60 Sekunden oder wenn beide oberen Ecken 3 Sekunden gehalten werden.",
    fr = "Chaque doigt dessine. Le test se termine après 60 secondes, ou si l’on tient les deux coins du haut pendant 3 secondes.",
    it = "Ogni dito disegna. La prova finisce dopo 60 secondi, o tenendo premuti i due angoli in alto per 3 secondi.",
    tr = "Her parmak çizer. Deneme 60 saniye sonra ya da üst iki köşe 3 saniye basılı tutulunca biter.",
    uk = "Кожен палець малює. Перевірка закінчиться через 60 секунд або якщо тримати обидва верхні кути 3 секунди.",
    pl = "Każdy palec rysuje. Test kończy się po 60 sekundach albo gdy oba górne rogi są przytrzymane przez 3 sekundy.",
    el = "Κάθε δάχτυλο ζωγραφίζει. Η δοκιμή τελειώνει μετά από 60 δευτερόλεπτα ή όταν κρατηθούν οι δύο πάνω γωνίες για 3 δευτερόλεπτα.",
  },
}
