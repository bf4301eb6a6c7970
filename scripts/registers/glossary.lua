-- What a term means, for the pop-up that a panel opens with the action "gloss:ID". One or two plain sentences.
-- English and the terms themselves follow the historians' glossary; the explanations in kk, ru and es were translated
-- for this exhibition and await a native reader.
---@type table<string, lantern.Gloss>
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
      ru = "Так заключённые называли Акмолинское отделение Карлага: «Акмолинский лагерь жён изменников родины».",
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
      kk = "Сотсыз ұсталған бейбіт шетел азаматы.", ru = "Гражданский иностранец, которого держали в заключении без суда.",
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
      ru = "Федерация испанских эмигрантов во Франции, которая вела кампанию за заключённых.",
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
      kk = "Тұтқынның сауалнама, үкім және көшірілулер жазылған ісі.", ru = "Дело заключённого: анкета, приговор, перемещения.",
      en = "A prisoner’s file with questionnaire, sentence and movements.",
      es = "Expediente del preso, con cuestionario, condena y traslados.",
    },
    awaiting = { "kk", "ru", "es" },
  },
}
