-- What a term means, for the pop-up that a panel opens with the action "gloss:ID". One or two plain sentences.
-- English and the terms themselves follow the historians' glossary; the explanations in kk, ru and es were written
-- for this exhibition and await a native reader.
---@type table<string, lantern.GlossaryEntry>
return {
  karlag = {
    term = { kk = "Қарлаг", ru = "Карлаг", en = "Karlag", es = "Karlag" },
    text = {
      kk = "Қарағанды еңбекпен түзеу лагері, 1931–1959 (құрылған күні даулы). Басқармасы Долинкада болды.",
      ru = "Карагандинский исправительно-трудовой лагерь, 1931–1959 (дата основания спорна). Управление находилось в Долинке.",
      en = "Karaganda corrective labour camp, 1931–1959 (its founding date is disputed). Its headquarters were in Dolinka.",
      es = "Campo de trabajo correccional de Karagandá, 1931-1959 (la fecha de fundación es discutida). Su administración estaba en Dolinka.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  gulag = {
    term = { kk = "ГУЛАГ", ru = "ГУЛАГ", en = "Gulag", es = "Gulag" },
    text = {
      kk = "Кеңестік құпия полицияның лагерьлер бас басқармасы; бүгінде бүкіл лагерь жүйесі осылай аталады.",
      ru = "Главное управление лагерей советской тайной полиции; сегодня так называют всю систему лагерей.",
      en = "Main Administration of Camps of the Soviet secret police; today the word for the whole camp system.",
      es = "Administración Principal de Campos de la policía secreta soviética; hoy designa todo el sistema de campos.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  department = {
    term = { kk = "лагерь бөлімшесі", ru = "лагерное отделение", en = "camp department", es = "sección del campo" },
    text = {
      kk = "Лагерьдің өз бастығы, шаруашылықтары немесе шеберханалары бар үлкен бөлігі.",
      ru = "Крупная часть лагеря со своим начальником, хозяйствами или мастерскими.",
      en = "A large part of a camp with its own chief, farms or workshops.",
      es = "Parte grande de un campo, con su propio jefe, granjas o talleres.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  alzhir = {
    term = { kk = "АЛЖИР", ru = "АЛЖИР", en = "ALZHIR", es = "ALZHIR" },
    text = {
      kk = "Қарлагтың Ақмола бөлімшесін тұтқындар осылай атаған: «Отан сатқындары әйелдерінің Ақмола лагері».",
      ru = "Так заключённые называли Акмолинское отделение Карлага: «Акмолинский лагерь жён изменников Родины».",
      en = "Prisoners’ name for the Akmola department of Karlag: “Akmola camp of wives of traitors to the motherland”.",
      es = "Nombre que los presos daban a la sección de Akmola del Karlag: «campo de Akmola de esposas de traidores a la patria».",
    },
    awaiting = { "kk", "ru", "es" },
  },
  prisoner = {
    term = { kk = "тұтқын", ru = "заключённый", en = "prisoner", es = "preso" },
    text = {
      kk = "Лагерьде жаза мерзімін өтеп жүрген адам.", ru = "Человек, отбывающий срок в лагере.",
      en = "A person serving a sentence in a camp.", es = "Persona que cumple condena en un campo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["prisoner-of-war"] = {
    term = { kk = "әскери тұтқын", ru = "военнопленный", en = "prisoner of war", es = "prisionero de guerra" },
    text = {
      kk = "Қарсы жақтың қолына түскен сарбаз.", ru = "Солдат, взятый в плен противником.",
      en = "A soldier captured by the enemy.", es = "Soldado capturado por el enemigo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  internee = {
    term = { kk = "интернирленген адам", ru = "интернированный", en = "internee", es = "internado" },
    text = {
      kk = "Сотсыз қамауда ұсталған шетелдік бейбіт тұрғын.", ru = "Мирный житель другой страны, которого держали в заключении без суда.",
      en = "A foreign civilian held without trial.", es = "Civil extranjero retenido sin juicio.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["special-settler"] = {
    term = { kk = "арнайы қоныс аударылған адам", ru = "спецпереселенец", en = "special settler", es = "colono especial (deportado)" },
    text = {
      kk = "Белгіленген қоныста комендатура бақылауымен тұруға мәжбүр болған күштеп көшірілген адам; лагерь тұтқыны емес.",
      ru = "Депортированный, обязанный жить в назначенном посёлке под надзором комендатуры; не заключённый лагеря.",
      en = "A deported person who had to live in an assigned settlement under the control of a commandant’s office; not a camp prisoner.",
      es = "Persona deportada que debía vivir en un asentamiento asignado bajo el control de una comandancia; no era preso de un campo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  collectivisation = {
    term = { kk = "ұжымдастыру", ru = "коллективизация", en = "collectivisation", es = "colectivización" },
    text = {
      kk = "Шаруашылықтар мен малды ұжымшарларға күштеп біріктіру.", ru = "Насильственное объединение хозяйств и стад в колхозы.",
      en = "The forced joining of farms and herds into collective farms.", es = "Unión forzosa de fincas y rebaños en granjas colectivas.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["state-farm"] = {
    term = { kk = "кеңшар (совхоз)", ru = "совхоз", en = "state farm (sovkhoz)", es = "sovjós (granja estatal)" },
    text = {
      kk = "Мемлекетке тиесілі шаруашылық; Қарлаг «Гигант» кеңшарынан басталған.",
      ru = "Хозяйство, принадлежащее государству; Карлаг начинался как совхоз «Гигант».",
      en = "A farm owned by the state; Karlag began as the state farm “Gigant”.",
      es = "Granja propiedad del Estado; el Karlag empezó como la granja estatal «Gigant».",
    },
    awaiting = { "kk", "ru", "es" },
  },
  famine = {
    term = { kk = "ашаршылық", ru = "голод (ашаршылык)", en = "famine (Asharshylyq)", es = "hambruna (Asharshylyq)" },
    text = {
      kk = "1930–1933 жылдары Қазақстанда болған ашаршылық.", ru = "Голод в Казахстане 1930–1933 годов.",
      en = "The famine in Kazakhstan of 1930–1933.", es = "La hambruna de 1930-1933 en Kazajistán.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  republican = {
    term = { kk = "республикашыл", ru = "республиканец", en = "Republican (Spain)", es = "republicano" },
    text = {
      kk = "Испания Республикасының жақтасы.", ru = "Сторонник Испанской Республики.",
      en = "A supporter of the Spanish Republic.", es = "Partidario de la República Española.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["blue-division"] = {
    term = { kk = "Көк дивизия", ru = "Голубая дивизия", en = "Blue Division", es = "División Azul" },
    text = {
      kk = "Шығыс майданда неміс армиясының құрамында соғысқан испан еріктілер дивизиясы, 1941–1943.",
      ru = "Испанская добровольческая дивизия в составе немецкой армии на Восточном фронте, 1941–1943.",
      en = "Spanish volunteer division in the German army on the Eastern Front, 1941–1943.",
      es = "División de voluntarios españoles en el ejército alemán en el frente oriental, 1941-1943.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["children-of-war"] = {
    term = { kk = "соғыс балалары", ru = "дети войны (испанские дети)", en = "children of war", es = "niños de la guerra" },
    text = {
      kk = "1937–1938 жылдары республикалық Испаниядан эвакуацияланған балалар.",
      ru = "Дети, эвакуированные из республиканской Испании в 1937–1938 годах.",
      en = "Children evacuated from Republican Spain, 1937–1938.",
      es = "Niños evacuados de la España republicana, 1937-1938.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  fedip = {
    term = { kk = "ФЕДИП", ru = "ФЕДИП (Испанская федерация депортированных и интернированных)", en = "FEDIP",
      es = "FEDIP (Federación Española de Deportados e Internados Políticos)" },
    text = {
      kk = "Тұтқындарды босатуды талап еткен, Франциядағы испан эмигранттарының федерациясы.",
      ru = "Федерация испанских эмигрантов во Франции, которая добивалась освобождения заключённых.",
      en = "Exile federation in France that campaigned for the prisoners.",
      es = "Federación del exilio en Francia que hizo campaña por los presos.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["red-cross"] = {
    term = { kk = "Қызыл Крест", ru = "Красный Крест", en = "Red Cross", es = "Cruz Roja" },
    text = {
      kk = "Көмек ұйымы; 1954 жылғы сапарды Францияның Қызыл Кресі ұйымдастырды.",
      ru = "Организация помощи; рейс 1954 года устроил Французский Красный Крест.",
      en = "Aid organisation; the French Red Cross arranged the voyage of 1954.",
      es = "Organización de ayuda; la Cruz Roja Francesa organizó el viaje de 1954.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  rehabilitation = {
    term = { kk = "ақтау (оңалту)", ru = "реабилитация", en = "rehabilitation", es = "rehabilitación" },
    text = {
      kk = "Үкімді әділетсіз деп танып, адамның абыройын қалпына келтіретін ресми акт.",
      ru = "Официальный акт, который признаёт приговор несправедливым и возвращает человеку доброе имя.",
      en = "An official act that declares a sentence unjust and restores a person’s name.",
      es = "Acto oficial que declara injusta una condena y devuelve a una persona su buen nombre.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["personal-file"] = {
    term = { kk = "жеке іс", ru = "личное дело", en = "personal file", es = "expediente personal" },
    text = {
      kk = "Тұтқынның ісі: сауалнамасы, үкімі, қайдан қайда ауыстырылғаны.", ru = "Дело заключённого: анкета, приговор, переводы из лагеря в лагерь.",
      en = "A prisoner’s file with questionnaire, sentence and movements.",
      es = "Expediente del preso, con cuestionario, condena y traslados.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  itl = {
    term = {
      kk = "еңбекпен түзеу лагері", ru = "исправительно-трудовой лагерь (ИТЛ)",
      en = "corrective labour camp (ITL)", es = "campo de trabajo correccional (ITL)",
    },
    text = {
      kk = "Кеңес билігінің ірі лагерьге берген ресми атауы. Оның өз басқармасы, бөлімшелері және өндірісі болды.",
      ru = "Официальное советское название большого лагеря со своим управлением, отделениями и производством.",
      en = "The official Soviet name of a large camp with its own administration, departments and production.",
      es = "Nombre oficial soviético de un gran campo con administración, secciones y producción propias.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ogpu = {
    term = { kk = "БМСБ (ОГПУ)", ru = "ОГПУ", en = "OGPU", es = "OGPU" },
    text = {
      kk = "1923–1934 жылдардағы кеңестік құпия полиция. Қарлагты сол құрды.",
      ru = "Советская тайная полиция 1923–1934 годов. Она основала Карлаг.",
      en = "The Soviet secret police from 1923 to 1934. It founded Karlag.",
      es = "La policía secreta soviética de 1923 a 1934. Fundó el Karlag.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  nkvd = {
    term = { kk = "ІІХК (НКВД)", ru = "НКВД", en = "NKVD", es = "NKVD" },
    text = {
      kk = "Ішкі істер халық комиссариаты, 1934–1946. Милицияны, құпия полицияны және лагерьлерді басқарды.",
      ru = "Народный комиссариат внутренних дел, 1934–1946. Ему подчинялись милиция, тайная полиция и лагеря.",
      en = "The People’s Commissariat of Internal Affairs, 1934–1946. It ran the police, the secret police and the camps.",
      es = "Comisariado del Pueblo para Asuntos Internos, 1934-1946. Dirigía la policía, la policía secreta y los campos.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  mvd = {
    term = { kk = "ІІМ (МВД)", ru = "МВД", en = "MVD", es = "MVD" },
    text = {
      kk = "1946 жылдан бергі Ішкі істер министрлігі. Лагерьлерді соңғы жылдары осы министрлік басқарды.",
      ru = "Министерство внутренних дел с 1946 года. Оно управляло лагерями в их последние годы.",
      en = "The Ministry of Internal Affairs from 1946. It ran the camps in their last years.",
      es = "El Ministerio del Interior desde 1946. Dirigió los campos en sus últimos años.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  gupvi = {
    term = { kk = "ГУПВИ", ru = "ГУПВИ", en = "GUPVI", es = "GUPVI" },
    text = {
      kk = "Әскери тұтқындар мен интернирленгендер істері жөніндегі бас басқарма. Оның лагерьлері ГУЛАГ-тан бөлек жүйе болды.",
      ru = "Главное управление по делам военнопленных и интернированных. Его лагеря составляли отдельную систему рядом с ГУЛАГом.",
      en = "The Main Administration for Prisoners of War and Internees. Its camps were a system of their own beside the Gulag.",
      es = "Administración Principal de Prisioneros de Guerra e Internados. Sus campos formaban un sistema propio, aparte del Gulag.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  lagpunkt = {
    term = { kk = "лагерь пункті", ru = "лагпункт (лагерный пункт)", en = "lagpunkt (camp point)", es = "lagpunkt (puesto del campo)" },
    text = {
      kk = "Лагерьдің ең шағын бөлігі: барактар, қоршау және жұмыс орны.",
      ru = "Самая малая часть лагеря: бараки, ограда и место работы.",
      en = "The smallest unit of a camp: barracks, a fence and a place of work.",
      es = "La unidad más pequeña de un campo: barracones, cerca y lugar de trabajo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["special-camp"] = {
    term = {
      kk = "ерекше лагерь (Особлаг)", ru = "особый лагерь (Особлаг)",
      en = "special camp (osoblag)", es = "campo especial (osoblag)",
    },
    text = {
      kk = "Саяси тұтқындарға арналған, тәртібі қатаң лагерь, 1948–1954. Мысалы, Степлаг, Песчанлаг, Луглаг.",
      ru = "Лагерь для политических заключённых с более строгим режимом, 1948–1954. Например, Степлаг, Песчанлаг, Луглаг.",
      en = "A camp for political prisoners under stricter rules, 1948–1954. Steplag, Peschanlag and Luglag were such camps.",
      es = "Campo para presos políticos con un régimen más severo, 1948-1954. Lo fueron Steplag, Peschanlag y Luglag.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["family-member"] = {
    term = {
      kk = "Отан сатқынының отбасы мүшесі (ЧСИР)", ru = "ЧСИР (член семьи изменника Родины)",
      en = "family member of a traitor (ChSIR)", es = "familiar de un traidor a la patria (ChSIR)",
    },
    text = {
      kk = "Әйелдер мен өзге туыстар осы айдармен 5–10 жылға сотталды. Өздерінің кінәсі болуы шарт емес еді.",
      ru = "Как ЧСИР жён и других родственников осуждали на 5–10 лет. Собственной вины для этого не требовалось.",
      en = "Under this label wives and other relatives were sentenced to five to ten years. No guilt of their own was needed.",
      es = "Como tales se condenaba a esposas y otros parientes a entre cinco y diez años. No hacía falta que tuvieran culpa propia.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["enemy-of-the-people"] = {
    term = { kk = "халық жауы", ru = "враг народа", en = "enemy of the people", es = "enemigo del pueblo" },
    text = {
      kk = "Кеңестік үгіт-насихат сотталғандарға осындай таңба басты.",
      ru = "Так советская пропаганда клеймила осуждённых.",
      en = "The label that Soviet propaganda put on the condemned.",
      es = "Etiqueta que la propaganda soviética ponía a los condenados.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["article-58"] = {
    term = { kk = "58-бап", ru = "58-я статья", en = "Article 58", es = "artículo 58" },
    text = {
      kk = "Ресей республикасының қылмыстық кодексіндегі «контрреволюциялық қылмыстар» туралы бап. Саяси үкімдердің көбі соған негізделді.",
      ru = "Статья уголовного кодекса РСФСР о «контрреволюционных преступлениях». На ней держалось большинство политических приговоров.",
      en = "The article of the Russian republic’s penal code on “counter-revolutionary crimes”. Most political sentences rested on it.",
      es = "Artículo del código penal de la república rusa sobre «delitos contrarrevolucionarios». En él se basaba la mayoría de las condenas políticas.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  exile = {
    term = { kk = "жер аударылған адам", ru = "ссыльный", en = "exile", es = "desterrado" },
    text = {
      kk = "Лагерьден кейін немесе лагерьдің орнына белгілі бір жерде тұруға жіберілген адам.",
      ru = "Человек, отправленный жить в назначенное место после лагеря или вместо него.",
      en = "A person sent to live in a fixed place, after a camp sentence or instead of one.",
      es = "Persona enviada a vivir en un lugar fijado, después del campo o en lugar de él.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  deportation = {
    term = { kk = "депортация (күштеп қоныс аудару)", ru = "депортация", en = "deportation", es = "deportación" },
    text = {
      kk = "Тұтас бір топты немесе халықты туған жерінен күштеп көшіру.",
      ru = "Насильственное выселение целой группы или целого народа.",
      en = "The removal of a whole group or people by force.",
      es = "Expulsión por la fuerza de un grupo o de un pueblo entero.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  kulak = {
    term = {
      kk = "кулак; кәмпескелеу", ru = "кулак; раскулачивание",
      en = "kulak; dispossession of kulaks", es = "kulak; deskulakización",
    },
    text = {
      kk = "Билік «бай» деп таңба басқан шаруа. Ондай отбасылардың дүние-мүлкі тартып алынып, өздері жер аударылды.",
      ru = "Крестьянин, которого власть объявила богатым. Такие семьи лишали имущества и высылали.",
      en = "A peasant whom the state branded as rich. Such families lost what they owned and were deported.",
      es = "Campesino al que el Estado tachaba de rico. A esas familias se les quitaban los bienes y se las deportaba.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["labour-army"] = {
    term = { kk = "еңбек армиясы", ru = "трудармия", en = "labour army", es = "ejército de trabajo" },
    text = {
      kk = "Соғыс жылдары кеңес немістері мен басқаларды мәжбүрлі жұмысқа айдаған жасақтар.",
      ru = "Отряды принудительного труда, в которые в войну мобилизовали советских немцев и других.",
      en = "Units of forced labour to which Soviet Germans and others were called up in the war.",
      es = "Unidades de trabajo forzado a las que se movilizó a alemanes soviéticos y otros durante la guerra.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  zek = {
    term = { kk = "зек (тұтқын)", ru = "зэк (з/к, заключённый)", en = "zek (prisoner)", es = "zek (preso)" },
    text = {
      kk = "Лагерь тілінде тұтқын осылай аталған. Сөз «з/к» деген қысқартудан шыққан.",
      ru = "Так на лагерном языке называли заключённого. Слово пошло от сокращения «з/к».",
      en = "Camp slang for a prisoner, from the abbreviation z/k.",
      es = "Preso, en la jerga de los campos; de la abreviatura z/k.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  sentence = {
    term = { kk = "жаза мерзімі", ru = "срок (приговор)", en = "sentence", es = "condena" },
    text = {
      kk = "Сот немесе комиссия белгілеген қамау мерзімі.",
      ru = "Время заключения, назначенное судом или комиссией.",
      en = "The length of imprisonment fixed by a court or a board.",
      es = "Tiempo de prisión fijado por un tribunal o una comisión.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["special-board"] = {
    term = { kk = "Ерекше кеңес (ОСО)", ru = "Особое совещание (ОСО)", en = "special board (OSO)", es = "Junta Especial (OSO)" },
    text = {
      kk = "НКВД жанындағы адамдарды сотсыз жазалаған кеңес.",
      ru = "Совещание при НКВД, которое выносило приговоры без суда.",
      en = "An NKVD board that sentenced people without trial.",
      es = "Órgano del NKVD que condenaba sin juicio.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  transport = {
    term = { kk = "этап", ru = "этап", en = "transport (etap)", es = "etap (convoy de presos)" },
    text = {
      kk = "Жолға шығарылған тұтқындар тобы, сондай-ақ сол жолдың өзі.",
      ru = "Группа заключённых в пути, а также сам этот путь.",
      en = "A group of prisoners on the way, and the way itself.",
      es = "Grupo de presos en camino, y el propio camino.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["transit-point"] = {
    term = { kk = "өткінші пункт (пересылка)", ru = "пересыльный пункт (пересылка)", en = "transit point", es = "punto de tránsito" },
    text = {
      kk = "Тұтқындар әрі қарай жөнелтілгенше ұсталған орын. Қарлагта ол Қарабас еді.",
      ru = "Место, где заключённых держали перед дальнейшей отправкой. В Карлаге это был Карабас.",
      en = "A place where prisoners were kept before they were sent on. For Karlag it was Karabas.",
      es = "Lugar donde se retenía a los presos antes de enviarlos más lejos. En el Karlag era Karabás.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  escort = {
    term = { kk = "айдауыл (конвой)", ru = "конвой", en = "escort guard", es = "escolta" },
    text = {
      kk = "Тұтқындарды жолда немесе жұмыста күзеткен қарулы күзетшілер.",
      ru = "Вооружённая охрана, которая вела заключённых в пути и на работу.",
      en = "Armed guards of a transport or a work party.",
      es = "Guardias armados que acompañaban a los presos en los traslados y al trabajo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  watchtower = {
    term = { kk = "күзет мұнарасы", ru = "вышка", en = "watchtower", es = "torre de vigilancia" },
    text = {
      kk = "Лагерь қоршауының жанындағы күзетші тұратын мұнара.",
      ru = "Башня для охраны у лагерной ограды.",
      en = "A guard tower at the fence of a camp.",
      es = "Torre de guardia junto a la cerca del campo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  barrack = {
    term = { kk = "барак", ru = "барак", en = "barrack", es = "barracón" },
    text = {
      kk = "Іші нар қойылған ұзын үй. Далада оны көбіне саман кірпіштен тұрғызған.",
      ru = "Длинный дом с нарами. В степи его чаще строили из самана.",
      en = "A long hut with bunks. In the steppe it was mostly built of adobe.",
      es = "Edificio largo y bajo con literas. En la estepa solía ser de adobe.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  bunk = {
    term = { kk = "нар (сәкі)", ru = "нары", en = "bunk", es = "litera" },
    text = {
      kk = "Бір немесе екі қабат етіп қағылған тақтай төсек.",
      ru = "Дощатые лежанки в один или два яруса.",
      en = "A bed of boards, in one or two tiers.",
      es = "Cama de tablas, de uno o dos pisos.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ration = {
    term = { kk = "пайка (тамақ үлесі)", ru = "пайка (паёк)", en = "ration", es = "ración" },
    text = {
      kk = "Күнделікті тамақ үлесі. Оның мөлшері істелген жұмысқа байланысты болды.",
      ru = "Дневная порция еды. Её размер зависел от выработки.",
      en = "The daily portion of food. How large it was depended on the work done.",
      es = "Porción diaria de comida. Su tamaño dependía del trabajo hecho.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  balanda = {
    term = { kk = "баланда (сұйық көже)", ru = "баланда", en = "thin soup (balanda)", es = "balanda (sopa aguada)" },
    text = {
      kk = "Лагерьдегі сұйық көже.",
      ru = "Жидкая лагерная похлёбка.",
      en = "The watery soup of the camp.",
      es = "La sopa aguada del campo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["work-norm"] = {
    term = { kk = "жұмыс нормасы", ru = "норма выработки", en = "work norm", es = "norma de trabajo" },
    text = {
      kk = "Әр күні атқарылуы талап етілген жұмыс көлемі.",
      ru = "Объём работы, который требовали за день.",
      en = "The amount of work demanded each day.",
      es = "Cantidad de trabajo exigida cada día.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["punishment-cell"] = {
    term = { kk = "айып изоляторы (карцер)", ru = "карцер, штрафной изолятор (ШИЗО)", en = "punishment cell", es = "celda de castigo" },
    text = {
      kk = "Тәртіп бұзғаны үшін тұтқын қамалатын камера.",
      ru = "Камера, куда сажали за нарушение режима.",
      en = "A cell in which prisoners were punished for breaking the rules.",
      es = "Celda en la que se encerraba a los presos por faltas de disciplina.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  kvch = {
    term = {
      kk = "мәдени-тәрбие бөлімі (КВЧ)", ru = "культурно-воспитательная часть (КВЧ)",
      en = "culture and education section (KVCh)", es = "sección cultural y educativa (KVCh)",
    },
    text = {
      kk = "Лагерьдің үгіт-насихат, клуб және сахна қойылымдары жөніндегі бөлімі.",
      ru = "Лагерный отдел, который ведал пропагандой, клубом и сценой.",
      en = "The camp office for propaganda, clubs and stage shows.",
      es = "Oficina del campo para la propaganda, los clubes y el teatro.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["childrens-house"] = {
    term = {
      kk = "балалар үйі («Мамкин дом»)", ru = "детский комбинат, дом младенца («мамкин дом»)",
      en = "children’s house (mothers’ house)", es = "casa de lactantes del campo",
    },
    text = {
      kk = "Тұтқын әйелдердің кішкентай балалары ұсталған лагерь үйі.",
      ru = "Лагерный дом, где держали маленьких детей заключённых женщин.",
      en = "The camp building for the small children of prisoners.",
      es = "Edificio del campo para los niños pequeños de las presas.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  kurt = {
    term = { kk = "құрт", ru = "курт", en = "kurt", es = "kurt (queso seco)" },
    text = {
      kk = "Ашытылған сүттен тұздап, домалақтап кептірілген тағам. Дала халқы оны жолға азық етеді.",
      ru = "Солёные сушёные шарики из кислого молока. В степи их берут в дорогу.",
      en = "Balls of salted, dried fermented milk: the food of the steppe for journeys.",
      es = "Bolas de leche fermentada, salada y seca: la comida de la estepa para los viajes.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  aul = {
    term = { kk = "ауыл", ru = "аул", en = "aul", es = "aul" },
    text = {
      kk = "Қазақ қонысы немесе бірге тігілген киіз үйлер.",
      ru = "Казахское село или группа юрт.",
      en = "A Kazakh village, or a group of yurts.",
      es = "Aldea kazaja o grupo de yurtas.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  yurt = {
    term = { kk = "киіз үй", ru = "юрта", en = "yurt", es = "yurta" },
    text = {
      kk = "Көшпелілердің киізбен жабылған жиналмалы үйі.",
      ru = "Разборный дом кочевников, крытый войлоком.",
      en = "The felt-covered tent house of the nomads.",
      es = "Vivienda de los nómadas, cubierta de fieltro.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  steppe = {
    term = { kk = "дала", ru = "степь", en = "steppe", es = "estepa" },
    text = {
      kk = "Ағашсыз, шөбі мол кең жазық.",
      ru = "Безлесная травяная равнина.",
      en = "Treeless grassland.",
      es = "Llanura de hierba sin árboles.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  buran = {
    term = { kk = "боран", ru = "буран", en = "buran (snowstorm)", es = "ventisca (burán)" },
    text = {
      kk = "Даланың қатты қарлы бораны.",
      ru = "Сильная степная метель.",
      en = "A violent snowstorm of the steppe.",
      es = "Fuerte tormenta de nieve de la estepa.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  amnesty = {
    term = { kk = "рақымшылық жасау (амнистия)", ru = "амнистия", en = "amnesty", es = "amnistía" },
    text = {
      kk = "Жарлықпен көп адамды босату немесе жаза мерзімін қысқарту.",
      ru = "Освобождение многих людей или сокращение сроков по указу.",
      en = "A general release, or a reduction of sentences, by decree.",
      es = "Liberación general o reducción de condenas por decreto.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  repression = {
    term = { kk = "саяси қуғын-сүргін", ru = "политические репрессии", en = "political repression", es = "represión política" },
    text = {
      kk = "Мемлекеттің адамдарды саяси себеппен қудалауы.",
      ru = "Преследование людей государством по политическим причинам.",
      en = "Persecution by the state for political reasons.",
      es = "Persecución por parte del Estado por motivos políticos.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["day-of-remembrance"] = {
    term = {
      kk = "Саяси қуғын-сүргін және ашаршылық құрбандарын еске алу күні", ru = "День памяти жертв политических репрессий и голода",
      en = "Day of Remembrance of Victims of Political Repression and Famine", es = "Día de la Memoria de las Víctimas de la Represión Política y la Hambruna",
    },
    text = {
      kk = "31 мамыр — Қазақстандағы еске алу күні.",
      ru = "День памяти в Казахстане, 31 мая.",
      en = "A day of mourning in Kazakhstan, on 31 May.",
      es = "Día de luto en Kazajistán, el 31 de mayo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["dolinka-museum"] = {
    term = {
      kk = "Долинка кентіндегі Саяси қуғын-сүргін құрбандарын есте сақтау музейі", ru = "Музей памяти жертв политических репрессий посёлка Долинка",
      en = "Museum of the Memory of Victims of Political Repression, Dolinka", es = "Museo de la Memoria de las Víctimas de la Represión Política de Dolinka",
    },
    text = {
      kk = "Қарлаг басқармасының бұрынғы үйіндегі музей.",
      ru = "Музей в бывшем управлении Карлага.",
      en = "The museum in the former headquarters of Karlag.",
      es = "El museo de la antigua administración del Karlag.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["alzhir-museum"] = {
    term = {
      kk = "«АЛЖИР» мемориалдық-мұражай кешені", ru = "Музейно-мемориальный комплекс «АЛЖИР»",
      en = "ALZHIR memorial museum complex", es = "Complejo memorial y museo ALZHIR",
    },
    text = {
      kk = "Астана маңындағы Ақмол ауылындағы музей.",
      ru = "Музей в селе Акмол близ Астаны.",
      en = "The museum in Akmol, near Astana.",
      es = "El museo de Akmol, cerca de Astaná.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["spassk-memorial"] = {
    term = { kk = "Спасск мемориалы", ru = "Спасский мемориал", en = "Spassk memorial", es = "memorial de Spassk" },
    text = {
      kk = "99-лагерьдің орнындағы зират. Онда көп елдің ескерткіштері тұр.",
      ru = "Кладбище на месте лагеря № 99. Там стоят памятники многих народов.",
      en = "The cemetery on the site of camp No. 99, with monuments of many nations.",
      es = "Cementerio en el lugar del campo n.º 99, con monumentos de muchas naciones.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["spanish-civil-war"] = {
    term = {
      kk = "Испаниядағы азамат соғысы", ru = "Гражданская война в Испании",
      en = "Spanish Civil War", es = "Guerra Civil Española",
    },
    text = {
      kk = "1936–1939 жылдары Республика мен Франко бастаған көтерілісшілер арасындағы соғыс.",
      ru = "Война 1936–1939 годов между Республикой и мятежниками во главе с Франко.",
      en = "The war of 1936–1939 between the Republic and the rebels under Franco.",
      es = "Guerra de 1936-1939 entre la República y los sublevados de Franco.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["hunger-strike"] = {
    term = { kk = "аштық жариялау", ru = "голодовка", en = "hunger strike", es = "huelga de hambre" },
    text = {
      kk = "Наразылық ретінде тамақтан бас тарту.",
      ru = "Отказ от еды в знак протеста.",
      en = "Refusal of food as a protest.",
      es = "Negarse a comer como protesta.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  repatriation = {
    term = { kk = "отанына қайтару (репатриация)", ru = "репатриация", en = "repatriation", es = "repatriación" },
    text = {
      kk = "Адамның туған еліне қайтарылуы.",
      ru = "Возвращение на родину.",
      en = "The return of people to their home country.",
      es = "Regreso de una persona a su país.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["the-truce"] = {
    term = { kk = "«Бітім»", ru = "«Перемирие»", en = "The Truce (film)", es = "«La tregua»" },
    text = {
      kk = "Испания мен Қазақстан бірлесіп түсірген көркем фильм, 2025.",
      ru = "Испано-казахстанский художественный фильм, 2025.",
      en = "A Spanish-Kazakh feature film of 2025.",
      es = "Largometraje hispano-kazajo de 2025.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  archive = {
    term = { kk = "мұрағат", ru = "архив", en = "archive", es = "archivo" },
    text = {
      kk = "Тұтқындардың істері мен карточкалары сақталған орын.",
      ru = "Место, где хранятся дела и карточки заключённых.",
      en = "The place where the files and cards of prisoners are kept.",
      es = "Lugar donde se guardan los expedientes y las fichas de los presos.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  monument = {
    term = { kk = "ескерткіш", ru = "памятник", en = "monument", es = "monumento" },
    text = {
      kk = "Еске алу үшін қойылған тас немесе мүсін.",
      ru = "Камень или скульптура в память о людях или событии.",
      en = "A stone or a sculpture set up in memory.",
      es = "Piedra o escultura levantada en recuerdo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
  ["barbed-wire"] = {
    term = { kk = "тікен сым", ru = "колючая проволока", en = "barbed wire", es = "alambre de espino" },
    text = {
      kk = "Лагерь осындай сыммен қоршалды.",
      ru = "Такой проволокой обносили лагерь.",
      en = "The wire that fenced the camp.",
      es = "El alambre que cercaba el campo.",
    },
    awaiting = { "kk", "ru", "es" },
  },
}
