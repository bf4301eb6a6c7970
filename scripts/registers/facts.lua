-- The facts the exhibition rests on. A conflict says where the sources disagree; a note, what was not read.
return facts {
	-- 1. The steppe before the camp
	F001 = {
		text = "Between 1930 and 1933 a famine struck Soviet Kazakhstan; more than 1.5 million people died, about a quarter of the republic's population.",
		sources = { "S60", "S61" },
		confidence = "high", weight = "core",
		conflict = "The figures measure different things: about a quarter of the republic's population (Cameron), about one third of the Kazakhs (Ohayon, F219), 38-42 per cent in user-written texts. Say of whom, and name the author.",
	},
	F002 = {
		text = "The historian Sarah Cameron traces the famine to state policy: forced collectivisation and the forced settling of nomads.",
		sources = { "S60", "S61" },
		confidence = "high", weight = "core",
	},
	F003 = {
		text = "By 1933 more than nine tenths of the herds were lost, and with them a way of life based on moving with the animals.",
		sources = { "S61" },
		confidence = "medium", weight = "detail",
	},
	F004 = {
		text = "In 1931 the people who lived on the land taken for the camp's state farm - Kazakhs, Russians, Ukrainians and Germans - were removed by force.",
		sources = { "S39", "S48" },
		confidence = "medium", weight = "core",
		conflict = "English Wikipedia calls the territory 'uninhabited empty steppe' (S49) and in the same article mentions expelled settlers. Do NOT show 'uninhabited' as fact.",
	},
	F005 = {
		text = "Historians who worked in the camp archive report that Kazakhs resisted being driven from their pastures, that many died in the first years, and that some who resisted became prisoners themselves.",
		sources = { "S31", "S32" },
		confidence = "high", weight = "core",
	},
	F006 = {
		text = "A text on the camp's early history speaks of 4,000 Kazakh yurts on the land of the future camp, besides the houses of Russians, Germans and others.",
		sources = { "S51" },
		confidence = "low", weight = "detail",
		conflict = "Only machine-translated copies of one anonymous text were found; a second of them also has 1,200 households of Russians, Germans and Ukrainians (S251). Do NOT show as a fact before an archivist confirms it.",
	},
	F007 = {
		text = "According to Kazakh historians, 189,000 people from central Russia were deported to Kazakhstan during collectivisation; in May 1931, at the height of the famine, about 150,000 of them were placed in the later Akmola, Karaganda, Pavlodar and Kokchetav regions.",
		sources = { "S63" },
		confidence = "medium", weight = "core",
	},
	F008 = {
		text = "By 1937 the number of people deported to Kazakhstan had reached about 360,000 by an incomplete count; they lived in yurts, dugouts, barracks and self-made huts.",
		sources = { "S63" },
		confidence = "medium", weight = "detail",
	},
	F009 = {
		text = "Special settlers - dispossessed peasants - built the Karaganda coal basin in the 1930s; their housing, food and medical care are the subject of a study based on OGPU documents.",
		sources = { "S65" },
		confidence = "medium", weight = "detail",
		note = "only the abstract was read; no figures taken from it",
	},
	F010 = {
		text = "In the war the Germans of the Volga were deported first; resolutions placed them, and Germans from Georgia, Azerbaijan and Armenia, in Kazakhstan. Chechens, Ingush and other peoples followed.",
		sources = { "S64", "S63" },
		confidence = "high", weight = "core",
	},

	-- 2. Founding, territory and end of Karlag
	F011 = {
		text = "The OGPU ordered the state farm 'Gigant' (Giant) early in 1930. It became a department of the Kazakhstan camp (KazITLag, headquarters in Alma-Ata), and Karlag grew out of it.",
		sources = { "S30", "S38" },
		confidence = "high", weight = "core",
	},
	F012 = {
		text = "The Gulag Map, which rests on the reference work edited by Memorial in 1998, gives 17 September 1931 as the day the Karaganda camp was founded.",
		sources = { "S30", "S42" },
		confidence = "high", weight = "core",
		conflict = "FOUR DATES circulate: 17 Sep 1931 (S30, S42); 19 Dec 1931 (S40, S41 - the date used by the museum guides); 19 Dec 1930 (S38, quoting the camp's own order of that day) and 12 Dec 1930 (S39). El País writes 1930 (S160). Show all with their sources; do not pick one silently. Bolashaq Academy, Karaganda, gives 13 May 1930 (S250): that is the government resolution on the Kazakhstan camp (F217), not on Karlag.",
	},
	F013 = {
		text = "The camp order dated 19 December turned the first department of KazITLag, the state farm 'Gigant', into the 'Karaganda separate corrective labour camp, Karlag OGPU' and divided it into 8 departments covering 17,129 km2.",
		sources = { "S38", "S40", "S41" },
		confidence = "medium", weight = "core",
		conflict = "The year of this order is read as 1930 (S38) or 1931 (S40, S41).",
	},
	F014 = {
		text = "The headquarters stood in the village of Dolinskoye, today Dolinka, south-west of the city of Karaganda.",
		sources = { "S30", "S40" },
		confidence = "high", weight = "core",
		conflict = "Sources give 40 km (S40, S41) or 45 km (S39); the straight line between the two GeoNames points is about 33 km (S203).",
	},
	F015 = {
		text = "By 1940 the land in use measured 1,780,650 hectares, that is 17,806.5 km2.",
		sources = { "S39", "S49" },
		confidence = "medium", weight = "core",
		conflict = "Gulag Map: over 2 million hectares allotted (S30). A Gulag inspection: 1,800,000 ha (S37). First order: 17,129 km2 (S38). One blog writes '17 thousand hectares' (S46), an obvious confusion of hectares and square kilometres.",
	},
	F016 = {
		text = "The camp lands stretched about 300 km from north to south and 200 km from east to west.",
		sources = { "S37", "S39" },
		confidence = "high", weight = "core",
	},
	F017 = {
		text = "Comparisons of the camp with the size of France, repeated in guides and media, do not match its recorded area of about 18,000 km2.",
		sources = { "S52", "S48", "S39" },
		confidence = "high", weight = "core",
		conflict = "Guides and popular texts say 'as large as France' (S48, S52); a visitor's blog already notes that this is not accurate (S52). Do NOT show the France comparison as fact.",
	},
	F018 = {
		text = "Two departments lay far outside the main territory: Akmola about 350 km and Balkhash about 500 km from the centre.",
		sources = { "S37" },
		confidence = "medium", weight = "detail",
		note = "distances in the report are those of roads and railways; the straight lines are shorter (Dolinka-Akmol about 196 km, Dolinka-Balkhash about 358 km, S203)",
	},
	F019 = {
		text = "Two railway lines crossed the camp: Karaganda-Balkhash from north to south, and Zharyk-Zhezkazgan to the west.",
		sources = { "S39" },
		confidence = "medium", weight = "detail",
	},
	F020 = {
		text = "The number of camp departments grew: 8 in the founding order; 22 departments with 159 sections in a Gulag inspection of about 1939; 26 departments with 192 points in the museum's account; more than 200 departments and points by the early 1950s in popular texts.",
		sources = { "S38", "S37", "S41", "S48" },
		confidence = "medium", weight = "core",
		conflict = "Informburo counts 29 camps in the Karlag scheme (S73). The units counted (departments, sections, points) are not the same: label them.",
	},
	F021 = {
		text = "Command passed from the OGPU to the NKVD and then to the MVD; at its end the camp answered to the camp administration of the Kazakh republic's interior ministry.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
	},
	F022 = {
		text = "In April 1943 the closed Dzhezkazgan camp became a department of Karlag; in July 1948 the Dzhezkazgan district passed to the special camp Steplag.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
	},
	F023 = {
		text = "When the special camp Peschanlag was closed in August 1955, its divisions and production went to Karlag.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
	},
	F024 = {
		text = "Karlag ended on 27 July 1959, when it was turned into the Administration of Places of Detention of the Karaganda region.",
		sources = { "S30", "S42" },
		confidence = "high", weight = "core",
		conflict = "Press about the film dates Karlag '1937-1959' (S05, S27). That is wrong: do NOT use it.",
	},
	F025 = {
		text = "Karlag belonged to the small group of permanent camps: it was made to produce food and goods continuously, not to finish one building project.",
		sources = { "S30" },
		confidence = "high", weight = "core",
	},

	-- 3. How many people? The numbers and their limits
	F026 = {
		text = "The recorded number of prisoners rose from 10,400 in 1932 to 65,673 in January 1949, the highest count; in 1959 it was 16,957.",
		sources = { "S30" },
		confidence = "high", weight = "core",
		conflict = "For 1932 the historian D. Shaimukhanov said 22,000 (S241; F216).",
		note = "full series in numbers.csv; years without a figure are left out, they are not zeros",
	},
	F027 = {
		text = "The series has gaps: no usable figure for 1931, 1933, 1946, 1952, 1956 and 1958.",
		sources = { "S30" },
		confidence = "high", weight = "core",
		conflict = "For 1933 Bolashaq Academy gives 20,262 (S250). Do not fill the gap from it.",
		note = "the database stores 0 for these years; a chart must show a gap",
	},
	F028 = {
		text = "Historians who read the camp archive estimate that about 800,000 people passed through Karlag between 1930 and 1959.",
		sources = { "S31", "S34", "S45" },
		confidence = "high", weight = "core",
		conflict = "Kazakh media, officials and encyclopaedias say 'over one million' (S43, S49, S93); a book mentions claims of up to 1.2 million (S44); blogs claim 6 million (S46). Show 800,000 and 'over a million' side by side with their sources. Do NOT show 6 million. D. Shaimukhanov: 1.5 million (S241).",
	},
	F029 = {
		text = "A Gulag inspection, probably that of May 1939, counted 34,536 prisoners: 2,323 of them in the Akmola department and 772 in the Balkhash department.",
		sources = { "S37" },
		confidence = "medium", weight = "detail",
		conflict = "The series gives 35,072 for 1939 and 31,691 for 1940 (S30), which fits. The Akmola figure of 2,323 is far below the 8,000 given for 1938 (S30, S75); the date of the inspection must be checked (S84 mentions a Gulag health inspection of Karlag in May 1939).",
		note = "one of the two reports of 1939 described in F239 may be this inspection",
	},
	F030 = {
		text = "Up to half of Karlag's prisoners were political prisoners according to the Gulag Map.",
		sources = { "S30" },
		confidence = "medium", weight = "core",
		conflict = "Many texts say or imply that almost all were political (S49). In 1951 all political prisoners of Karlag went to Luglag (F235), which never held more than 12,717: not a figure for every year.",
	},
	F031 = {
		text = "20,572 women were counted among the prisoners during the war.",
		sources = { "S30", "S36" },
		confidence = "medium", weight = "detail",
		conflict = "The same number of women is tied to two dates: April 1942 among 41,019 prisoners (S30), and January 1944 among 50,080 (S36, citing A. A. German). One must be a slip: do not draw a percentage from it.",
	},
	F032 = {
		text = "By January 1944 a labour-army contingent of 1,280 Soviet Germans, 488 of them women, worked in Karlag, above all in coal shaft No. 4.",
		sources = { "S36" },
		confidence = "medium", weight = "detail",
	},
	F033 = {
		text = "No source read gives a reliable total of deaths in Karlag. A report of the NKVD in 1943, quoted in a later book, speaks of a sharp rise in mortality.",
		sources = { "S44" },
		confidence = "medium", weight = "core",
		note = "leave the total open on the panel and say so",
	},
	F034 = {
		text = "One paper ranks Karlag ninth of 42 NKVD camps by number of prisoners; press and guides often call it the largest of all.",
		sources = { "S50", "S52" },
		confidence = "medium", weight = "detail",
		conflict = "'One of the largest' (S30, S31) is the safe wording. Do NOT show 'the largest'.",
	},
	F035 = {
		text = "Index cards survive for almost all of the roughly 800,000 prisoners; two German historians could evaluate part of them together with 1,080 prisoner files and 49 interviews.",
		sources = { "S32" },
		confidence = "medium", weight = "detail",
	},

	-- 4. The camp as an economy
	F036 = {
		text = "The camp was to feed a new industrial region: the Karaganda coal mines and the copper works of Balkhash and Zhezkazgan.",
		sources = { "S47", "S31", "S32" },
		confidence = "high", weight = "core",
	},
	F037 = {
		text = "Prisoners worked in stock-breeding and field farming, in metal and wood workshops, felt-boot and sewing shops, brick and building materials, a glass works, a sugar plant, a vegetable-drying plant, a lime quarry and, until July 1956, coal mines.",
		sources = { "S30" },
		confidence = "high", weight = "core",
	},
	F038 = {
		text = "They also fished on Lake Balkhash and, in the 1950s, built state farms and grain stores for the virgin-lands campaign.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
	},
	F039 = {
		text = "Much was built by hand: among other things a railway and an irrigation system.",
		sources = { "S32" },
		confidence = "medium", weight = "detail",
	},
	F040 = {
		text = "A first transport of 2,567 people is said to have been sent to build the railway from Akmolinsk to Karaganda, opened in May 1931.",
		sources = { "S47" },
		confidence = "low", weight = "detail",
		conflict = "single popular source. The same number is also told of prisoners of 47 nationalities at the opening of the camp (S250). Say neither.",
	},
	F041 = {
		text = "Karlag ranked low inside the Gulag: it had to keep sending its strongest prisoners to the building sites of the north and far east, so that the share of weak and sick people stayed high; building material, even barbed wire, ran short.",
		sources = { "S33" },
		confidence = "high", weight = "core",
	},
	F042 = {
		text = "Because the careers of the camp officers hung on the production plan, plan fulfilment came first for them, ahead of the rules on guarding and keeping prisoners.",
		sources = { "S33" },
		confidence = "medium", weight = "detail",
	},
	F043 = {
		text = "Prisoners of the Dzhezkazgan camp (1940-1943) built mines, a copper works and a power line, and made ammunition; the count reached 13,706 in 1941.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
	},

	-- 5. Daily life
	F044 = {
		text = "People came by train to Karabas station, the transit point of the camp, and were sent on from there.",
		sources = { "S53", "S54" },
		confidence = "medium", weight = "core",
	},
	F045 = {
		text = "A young librarian who arrived in spring 1938, Militsa Stefanskaia, remembered above all the endless bare steppe along the line.",
		sources = { "S35" },
		confidence = "high", weight = "core",
	},
	F046 = {
		text = "The roads between the parts of the camp were only dirt tracks, blocked for months by snowstorms or mud; there was no telephone or telegraph net across the territory, an inspection noted.",
		sources = { "S37" },
		confidence = "medium", weight = "core",
		note = "one of the two reports of 1939 described in F239 may be this inspection",
	},
	F047 = {
		text = "The Gulag ration was graded by work; former prisoners across the whole camp system remember thin soup of cabbage or potato with a trace of fish.",
		sources = { "S55" },
		confidence = "medium", weight = "detail",
		note = "Gulag-wide, not measured at Karlag; the tables of norms must be checked in the archive before any gram figure is shown",
	},
	F048 = {
		text = "At ALZHIR the daily food is remembered as black bread, a ladle of thin soup and a tea-cup of watery porridge, the same in every season.",
		sources = { "S74" },
		confidence = "medium", weight = "core",
	},
	F049 = {
		text = "A sailor's daughter passed on her father's memory of Kok-Uzek: two bowls of cabbage soup and 450 grams of bread a day; in the fields a stolen potato tasted sweet as an apple.",
		sources = { "S154" },
		confidence = "medium", weight = "core",
		note = "family memory, say so on the panel",
	},
	F050 = {
		text = "El País gives the extremes at Kok-Uzek as -50 and +50 degrees; a scholar visiting Spassk in early 2006 heard of minus forty that winter.",
		sources = { "S154", "S35" },
		confidence = "low", weight = "detail",
		conflict = "'+50' is not credible as a measured air temperature; a survivor's 'minus 72' refers to Siberia, not to Kazakhstan (S172). Do NOT show these as measurements; use a meteorological source.",
	},
	F051 = {
		text = "The barracks of the prisoner-of-war camp at Spassk had two-tier bunks and were not fit for winter; in 1942-1943 bad roads cut off food supply, the sick-bay overflowed and deaths rose steeply.",
		sources = { "S92" },
		confidence = "high", weight = "detail",
	},
	F052 = {
		text = "Snow at Spassk could be so deep that prisoners dug tunnels to get from one barrack to another.",
		sources = { "S140" },
		confidence = "low", weight = "detail",
		note = "press account",
	},
	F053 = {
		text = "In the Burma department Anna Timiryova described adobe barracks that leaked in the rain, a club in the middle, and a small park which prisoners had planted and were forbidden to enter.",
		sources = { "S113" },
		confidence = "medium", weight = "core",
		note = "quoted from her published papers through a popular book",
	},
	F054 = {
		text = "There was a club stage in the Burma department: film shows, a drama circle and concerts by prisoners.",
		sources = { "S113" },
		confidence = "medium", weight = "detail",
	},
	F055 = {
		text = "At ALZHIR letters and parcels were forbidden at first; from May 1939 women could write two letters a year.",
		sources = { "S72", "S30" },
		confidence = "medium", weight = "core",
		note = "the Gulag Map says the same with a reason: a 'special department' in its first year and a half (F198)",
	},
	F056 = {
		text = "A memoir describes seven years in Karlag from autumn 1940: first in the southernmost department by Lake Balkhash, then in Dolinka, where the author helped the scientist Chizhevsky with charts and drawings.",
		sources = { "S54" },
		confidence = "medium", weight = "detail",
		note = "author's name not visible in the stored copy",
	},

	-- 6. Women and children: ALZHIR, the kurt story, Mamochkino
	F057 = {
		text = "The Akmola department for 'wives of traitors to the motherland' was set up by an NKVD order of 3 December 1937 on the site of labour settlement No. 26; it was a department of Karlag, not a separate camp.",
		sources = { "S30", "S70" },
		confidence = "high", weight = "core",
		conflict = "Several texts give the operational order No. 00486 of 15 August 1937 as the founding act (S74, S77). That order ordered the arrests; the December order created the department.",
	},
	F058 = {
		text = "The name ALZHIR - the Russian word for Algiers - was a bitter joke of the prisoners, from the initials of 'Akmola camp of wives of traitors to the motherland'; the older name was 'Point 26'.",
		sources = { "S70", "S30" },
		confidence = "high", weight = "core",
	},
	F059 = {
		text = "The first transport of women, some with small children, arrived on 6 January 1938.",
		sources = { "S70", "S30", "S74" },
		confidence = "high", weight = "core",
		conflict = "Informburo gives 10 January 1938 (S73).",
	},
	F060 = {
		text = "About 8,000 women were held there in 1938, 4,500 of them sentenced as family members of 'traitors'; about 1,500 more such women were in other Karlag departments.",
		sources = { "S75", "S30" },
		confidence = "medium", weight = "core",
		conflict = "Museum: over 18,000 women passed through in transit and about 8,000 served their whole term (S70, S74). RFE/RL: nearly 18,000 in all (S71). Other figures: 26,000 (S76), 'more than 20,000' (S78), '8-15 thousand' (S77).",
	},
	F061 = {
		text = "The Akmola department is called the largest of four women's camps in the USSR.",
		sources = { "S30" },
		confidence = "medium", weight = "detail",
	},
	F062 = {
		text = "Its end is dated 1950 or 1953.",
		sources = { "S30", "S71" },
		confidence = "medium", weight = "detail",
		conflict = "1950 (S30) against 1953 (S71, S75, S77). Press once wrote '28 years of operation', which confuses it with Karlag.",
	},
	F063 = {
		text = "Women were sentenced to five to ten years only for being related to a condemned man, under the category ChSIR.",
		sources = { "S30", "S72" },
		confidence = "high", weight = "core",
	},
	F064 = {
		text = "The women built barracks, a power station and farm buildings, cut reeds, worked in fields and gardens; in the war a sewing factory made clothing for the front.",
		sources = { "S30", "S78" },
		confidence = "high", weight = "core",
	},
	F065 = {
		text = "The prisoners came from all over the Soviet Union; known names are Rakhil Messerer-Plisetskaya (mother of Maya Plisetskaya), Kira Andronikashvili, Aziza Ryskulova, Damesh Zhurgeneva and Galina Stepanova-Klyuchnikova, who wrote memoirs.",
		sources = { "S70", "S72", "S71" },
		confidence = "high", weight = "core",
		conflict = "The museum page also lists the singer Lidia Ruslanova (S70); other accounts describe her as a prisoner singing on the camp stage of Ozerlag in Siberia (S125). Do NOT name Ruslanova as a prisoner of ALZHIR.",
	},
	F066 = {
		text = "Natalia Sats, founder of children's theatre, was arrested in autumn 1937 as a family member of a 'traitor', spent five years in camps and opened Kazakhstan's first theatre for young spectators in Alma-Ata in 1945.",
		sources = { "S121" },
		confidence = "medium", weight = "detail",
		conflict = "She is often listed with ALZHIR; the source read says only 'Gulag camps'. Do NOT state ALZHIR without an archive record.",
	},
	F067 = {
		text = "The kurt story: one winter women cutting reeds on Lake Zhalanash were pelted by old people and children from the Kazakh village of Zhanashu; the guards laughed; the 'stones' turned out to be kurt, dried salty cheese, thrown as food.",
		sources = { "S80", "S81" },
		confidence = "medium", weight = "core",
		conflict = "It rests on one witness, Gertrude Platais, told to museum staff in 1990. An Oxford resource calls it a national fable today (S82). Present it as a testimony.",
	},
	F068 = {
		text = "The witness Gertrude Platais was a German prisoner of ALZHIR who told the story when she came back to Kazakhstan in 1990.",
		sources = { "S80", "S81" },
		confidence = "medium", weight = "detail",
	},
	F069 = {
		text = "The poem 'Kurt - a precious stone' is credited to Raisa Golubeva, who wrote it from the story; it is not by Platais, although it speaks in the voice of 'a German woman'.",
		sources = { "S83", "S81" },
		confidence = "medium", weight = "core",
		conflict = "Sites quote the poem without an author or give it to Platais. Attribution to Golubeva was found on a reader's post (S83) only: check before printing, and clear the rights.",
	},
	F070 = {
		text = "Kurt is fermented milk pressed into balls and dried in the sun until hard; it kept for months and was food for long journeys on the steppe.",
		sources = { "S82" },
		confidence = "high", weight = "core",
	},
	F071 = {
		text = "Near Dolinka is the 'Mamochkino' (mothers') cemetery, where children born in the camp and women who died were buried.",
		sources = { "S84", "S85", "S86", "S87" },
		confidence = "high", weight = "core",
	},
	F072 = {
		text = "Pregnant women were freed from work two weeks before birth; afterwards they were led to the 'mothers' house' two or three times a day to nurse.",
		sources = { "S84", "S85" },
		confidence = "medium", weight = "detail",
	},
	F073 = {
		text = "Recorded deaths of children: 114 of 350 children in 1939; 924 in 1941-1944; 113 in 1950-1952.",
		sources = { "S84", "S85" },
		confidence = "medium", weight = "core",
		conflict = "The total number of graves is unknown (S86); Bolashaq Academy speaks of more than a thousand infants (S87). One article says 50 child deaths a month (S73).",
	},
	F074 = {
		text = "Part of the cemetery was washed away when the river changed its bed.",
		sources = { "S87" },
		confidence = "medium", weight = "detail",
	},
	F075 = {
		text = "At three or four years children were to be moved to children's homes outside Karlag, and many family ties were lost in the papers; released mothers searched for their children and did not always find them.",
		sources = { "S88" },
		confidence = "medium", weight = "detail",
	},

	-- 7. Spassk, camp No. 99 and the special camps
	F076 = {
		text = "Camp No. 99 (Spasozavod camp) for prisoners of war was formed in summer 1941 from the Spassk department of Karlag, on the site of an old copper works.",
		sources = { "S92", "S91" },
		confidence = "high", weight = "core",
		conflict = "Day: 24 June 1941 by NKVD order (S91); 'July 1941' (S92).",
	},
	F077 = {
		text = "The historian Steven Barnes names three uses of Spassk, one after another: department of Karlag, camp for prisoners of war, special camp. When the Spaniards were there it was the second: camp No. 99 for prisoners of war and internees.",
		sources = { "S35", "S92", "S133" },
		confidence = "high", weight = "core",
		conflict = "Polish Wikipedia counts camp No. 99 as part of Karlag (S91); the press, the Spanish embassy and the film say 'Spaniards in Karlag' (S01, S156). Use 'in the camps of the Karaganda region' or explain the link.",
	},
	F078 = {
		text = "It had a central part for about 5,000 to 6,000 prisoners of war and, about 500 m away, a separate zone called Kok-Uzek for internees: about 650 places, at most 1,100.",
		sources = { "S91", "S92" },
		confidence = "medium", weight = "core",
	},
	F079 = {
		text = "The first transport, in August 1941, brought 1,436 prisoners of war; there were 2,529 in January 1944 and 11,583 in October 1944.",
		sources = { "S91" },
		confidence = "medium", weight = "detail",
		conflict = "In March 1943 7,000 prisoners of war from Spassk were ordered to a coal pit (F234), yet 2,529 were there in January 1944. One is an order, one a count; say so if both are shown.",
	},
	F080 = {
		text = "In autumn 1945 five transports brought 11,608 Japanese soldiers.",
		sources = { "S91" },
		confidence = "medium", weight = "core",
	},
	F081 = {
		text = "An author who counted archive lists found 6,925 people arriving at camp No. 99 in 1944, of whom 1,245 died; a list of that year names 7,062 people, among them 3,869 Germans and 1,959 Romanians.",
		sources = { "S98" },
		confidence = "medium", weight = "detail",
		note = "self-published, but gives archive references (GAKO)",
	},
	F082 = {
		text = "Three camps for prisoners of war stood in the region: No. 99 Spassk, No. 37 Balkhash and No. 39 Dzhezkazgan.",
		sources = { "S97" },
		confidence = "high", weight = "detail",
	},
	F083 = {
		text = "Estimates of all who passed through camp No. 99 range from about 66,000 to more than 70,000, of about 40 nationalities.",
		sources = { "S91", "S90", "S171" },
		confidence = "medium", weight = "core",
		conflict = "66,000 (S171), about 70,000 (S91), more than 70,000 prisoners of war (S90).",
	},
	F084 = {
		text = "About 7,700 people are buried at the Spassk memorial cemetery according to Soviet archive figures.",
		sources = { "S159", "S161" },
		confidence = "medium", weight = "core",
		conflict = "A blog says 'more than five thousand' by official data (S46).",
	},
	F085 = {
		text = "From 1948 the place served the special camps: Steplag started in the buildings of camp No. 99; from 10 October 1949 to 1 September 1951 Luglag, a camp for disabled prisoners from other special camps, had its headquarters first in Dolinka, then in Spassk; it held up to 12,717 people.",
		sources = { "S30" },
		confidence = "high", weight = "core",
	},
	F086 = {
		text = "A chemist who came in spring 1949 remembered a camp of about 11,000 people, some 7,000 of them sick or disabled; the others worked in stone quarries.",
		sources = { "S99" },
		confidence = "medium", weight = "detail",
	},
	F087 = {
		text = "Peschanlag (special camp No. 8), formed in September 1949 from camp No. 99, had its headquarters in Karaganda and reached 39,612 prisoners on 1 January 1952; they worked in coal mines.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
	},
	F088 = {
		text = "Special camps were for political prisoners under harsher rules. In Kengir, part of Steplag, prisoners held the camp for forty days in May-June 1954 before tanks ended the rising.",
		sources = { "S30", "S100" },
		confidence = "high", weight = "core",
		conflict = "The dead and wounded: 37 dead by official count; 500-700 killed or wounded according to prisoners (S100). Steplag was not Karlag.",
		note = "the Spanish press repeats 700 dead at Kengir (S269, S270)",
	},
	F089 = {
		text = "Spassk lies about 32 km in a straight line south-south-east of Karaganda.",
		sources = { "S203", "S96", "S200" },
		confidence = "high", weight = "detail",
		conflict = "Sources say 45 km south (S95), 45 km east (S92), 37.5 km SSE (S96), 25 km (S46), '33rd km' (S90).",
	},

	-- 8. People with names
	F090 = {
		text = "Alexander Chizhevsky, biophysicist, was arrested in Chelyabinsk on 21 January 1942, sentenced in 1943 to eight years, and passed through Ivdellag, Spassk and Dolinka; afterwards he lived in exile in Karaganda and worked in a laboratory, until the late 1950s.",
		sources = { "S111", "S110", "S112" },
		confidence = "high", weight = "core",
		conflict = "Return to Moscow: 1957 (S110); often given as 1958. His experiment in a Karaganda mine began on 13 June 1957 (F242): he cannot have left before the middle of 1957.",
	},
	F091 = {
		text = "Chizhevsky also painted: about 400 works are known, part of them in Karaganda.",
		sources = { "S110" },
		confidence = "medium", weight = "detail",
	},
	F092 = {
		text = "Vera Yermolaeva, painter of the Russian avant-garde, was arrested in December 1934 and sent to Karlag; an informer's report of February 1937 spoke of a 'Yermolaeva group' in the camp.",
		sources = { "S113", "S115", "S120" },
		confidence = "medium", weight = "core",
		conflict = "Her execution in 1937 is well known but the passage was not in the copies read (from memory, unsourced): check.",
	},
	F093 = {
		text = "Anna Timiryova, poet, companion of Admiral Kolchak, worked as a decorator for the camp club in the Burma department.",
		sources = { "S113", "S114" },
		confidence = "medium", weight = "core",
	},
	F094 = {
		text = "Heinrich Vogeler, painter from Worpswede, emigrated to Moscow in 1931, was deported in September 1941 to the village of Korneevka in Karaganda region and died on 14 June 1942 of hunger and illness in a farm hospital.",
		sources = { "S116", "S117", "S118" },
		confidence = "high", weight = "core",
		conflict = "He was a deportee, NOT a prisoner of Karlag. Birth year 1872 (S118) against 1871 (S116).",
	},
	F095 = {
		text = "Vladimir Eifert, painter and director of the Pushkin Museum of Fine Arts in Moscow in 1936-1939, was expelled from Moscow in 1941 as a German and lived in the Karaganda region until his death; he founded a painting studio for miners.",
		sources = { "S119", "S127" },
		confidence = "high", weight = "core",
		conflict = "He was an exile, NOT a prisoner of Karlag, though he is listed among 'artists of Karlag'.",
	},
	F096 = {
		text = "Aleksandr Solzhenitsyn was a prisoner at Ekibastuz, a camp of the special-camp system (Steplag, then Peschanlag), until 1953; he was not in Karlag.",
		sources = { "S122", "S45", "S30" },
		confidence = "high", weight = "core",
		conflict = "Some press puts the writing or the camp of 'One Day in the Life of Ivan Denisovich' in Karaganda. Do NOT show him as a Karlag prisoner.",
	},
	F097 = {
		text = "Lev Gumilyov, historian, arrested in November 1949, was held in a camp near Karaganda (address: Karabas station; the building of the town of Abai); an archive card has been published by a local researcher.",
		sources = { "S128", "S123", "S124" },
		confidence = "medium", weight = "core",
		conflict = "The camp is called Karlag in the local press; it was most likely part of the special camp Peschanlag (from memory, unsourced). Check the card.",
	},
	F098 = {
		text = "Kayum Mukhamedkhanov, scholar of Abai, was imprisoned in 1951-1955 and passed through Karlag; he gave up neither his subject nor his teacher Mukhtar Auezov.",
		sources = { "S126" },
		confidence = "high", weight = "core",
		conflict = "Regional text for this entry; his file in the Dolinka museum and a letter from Karlag are in F213.",
	},

	-- 9. How Spaniards came to the steppe
	F099 = {
		text = "About 4,200 to 4,500 Spaniards lived in the USSR after the Civil War. A Spanish Communist Party list of 1953 has 4,221: 2,895 evacuated children, 87 children who came with parents, 891 political exiles, 157 student pilots, 122 teachers and 69 sailors.",
		sources = { "S131" },
		confidence = "high", weight = "core",
		conflict = "M. Marco Igual counts 4,502, of whom 3,149 were children, 190 pilots, 150 sailors, 122 teachers and 891 exiles (S132). Both sums add up; the lists differ.",
	},
	F100 = {
		text = "The children, the 'niños de la guerra', were evacuated from the Republican zone in 1937-1938.",
		sources = { "S131", "S132" },
		confidence = "high", weight = "core",
	},
	F101 = {
		text = "The Republic sent courses of student pilots to the flying school at Kirovabad (now Ganja, Azerbaijan). The fourth course, about 180 young men, was there when the war in Spain ended.",
		sources = { "S136", "S135", "S130" },
		confidence = "high", weight = "core",
		conflict = "157 (S131) or 190 (S132) pilots in other counts.",
	},
	F102 = {
		text = "According to the researcher Carmen Calvo Jung, about seven in ten of the last course wanted to leave the USSR; 25 of those who stayed in Soviet service died fighting; about thirty were persecuted for asking to leave.",
		sources = { "S136" },
		confidence = "medium", weight = "detail",
	},
	F103 = {
		text = "Nine Spanish ships in the service of the Republic stayed in Soviet ports: Cabo San Agustín, Ibai, Isla de Gran Canaria, Inocencio Figaredo, Ciudad de Tarragona, Ciudad de Ibiza, Marzo, Mar Blanco and Juan Sebastián Elcano.",
		sources = { "S130" },
		confidence = "high", weight = "core",
	},
	F104 = {
		text = "The 'Cabo San Agustín' left Cartagena on 25 October 1936 with gold of the Bank of Spain and reached Odessa; the brothers José and Ángel Castañeda were in her crew.",
		sources = { "S141" },
		confidence = "medium", weight = "core",
	},
	F105 = {
		text = "Agustín Llona, engineer of the steamer Conde de Abasolo, was put ashore ill at Odessa on 23 April 1937 and could not return to Spain until 22 October 1956.",
		sources = { "S140" },
		confidence = "medium", weight = "core",
	},
	F106 = {
		text = "In 1941 pilots and sailors who had asked to leave were arrested; routes led through the transit prison of Novosibirsk and, for a sailor seized in Odessa with 46 comrades, a camp near Krasnoyarsk.",
		sources = { "S133", "S155" },
		confidence = "high", weight = "core",
	},
	F107 = {
		text = "From Franco's Spain the Blue Division (250th Infantry Division of the Wehrmacht) went to war against the USSR; about 45,500 men served in it.",
		sources = { "S166", "S149" },
		confidence = "medium", weight = "core",
	},
	F108 = {
		text = "Soviet records count 464 captured Spaniards in all. Most were taken at Krasny Bor near Leningrad in February 1943; on 22 February 250 Spaniards reached the camp of Cherepovets, where 41 died.",
		sources = { "S147", "S143", "S129" },
		confidence = "high", weight = "detail",
		conflict = "Spanish literature: 372, or 400-500 (S166).",
	},
	F109 = {
		text = "Men of the Blue Division reached the Karaganda camp early: Cristóbal Sánchez Vázquez, a farm worker from Seville captured near Novgorod in November 1941, died there of pellagra some months later.",
		sources = { "S146" },
		confidence = "medium", weight = "detail",
	},
	F110 = {
		text = "In 1940-1956 about 346 Spaniards (Republicans and children of war, not the Blue Division) were repressed in the whole USSR: 193 children of war, 64 sailors, 40 pilots, 36 forced workers taken in Berlin, 9 exiles and 4 teachers.",
		sources = { "S132" },
		confidence = "high", weight = "core",
		conflict = "This is the USSR figure. Do NOT use 346 for Karaganda.",
	},

	-- 10. Spaniards at Spassk and Kok-Uzek
	F111 = {
		text = "In 1942 pilots, sailors and civilians who had looked after the children were brought together in a farming camp in Kazakhstan; other sources name it as Kok-Uzek (Kok-Usek), part of Spassk.",
		sources = { "S133", "S154", "S91" },
		confidence = "high", weight = "core",
		note = "a second, independent witness: the route of Vicente Montejano (F244, F245)",
	},
	F112 = {
		text = "66 Spanish anti-fascists are known by name in the Karaganda camp on 1 January 1943; 11 of them died in Soviet camps.",
		sources = { "S133" },
		confidence = "medium", weight = "core",
		conflict = "El Periódico says almost half of about fifty sailors died (S139). The groups differ.",
	},
	F113 = {
		text = "In Kok-Uzek eight Spaniards became fathers; the mothers were Austrian internees.",
		sources = { "S133" },
		confidence = "medium", weight = "core",
		note = "strengthened by F246 and F247",
	},
	F114 = {
		text = "152 Spaniards are named in the files which Kazakhstan handed over in 2013; 14 of them died in Spassk and Kok-Uzek.",
		sources = { "S157", "S159", "S153", "S162" },
		confidence = "high", weight = "core",
		conflict = "Público: 204 (129 Blue Division, 71 Republicans, two undetermined - which adds up to 202, S158). A memory project and a press column: up to 350 (S166, S171). El País: 750 in all Soviet camps (S154). Enrique Gaspar counts more than forty Republicans among the 152 cards (S276; F258).",
	},
	F115 = {
		text = "The files cover men of both sides of the Civil War: soldiers of the Blue Division and Republicans.",
		sources = { "S157", "S153", "S158" },
		confidence = "high", weight = "core",
		conflict = "Enrique Gaspar counts more than forty Republicans among the 152 cards (S276; F258).",
	},
	F116 = {
		text = "La Voz de Galicia counted 34 Galicians in the camps; one of them, Manuel Dopico, died and is buried there.",
		sources = { "S161" },
		confidence = "medium", weight = "detail",
		conflict = "Two years earlier the same historian spoke of 22 Galicians, four of whom died (S162).",
	},
	F117 = {
		text = "On 23 January 1947 Agustín Llona wrote from 'Espasca' (Spassk) that the Spaniards there had had no news of their families for five years.",
		sources = { "S140" },
		confidence = "high", weight = "core",
	},
	F118 = {
		text = "José María Bañuelos, evacuated as a child from Santurtzi in June 1937, was sentenced for taking work overalls and 200 g of bread, and passed through several camps; Karaganda was the last.",
		sources = { "S169", "S170", "S172" },
		confidence = "high", weight = "core",
		conflict = "Term: 8 years (S171) or 18 years (S169, S172). Age at evacuation: 8 (S169) or 9 (S170). Age in 2015: 84 (S170) or 87 (S171). The overalls and the bread are the same everywhere.",
	},
	F119 = {
		text = "The internees answered with work stoppages and hunger strikes; the researcher Wayne Foster sees in their solidarity one reason why most survived.",
		sources = { "S133" },
		confidence = "medium", weight = "core",
	},

	-- 11. The campaign, the transfer, the return
	F120 = {
		text = "In 1947-1948 Spanish exiles in France campaigned: the federation FEDIP printed postcards with the sailors' portraits, and a pamphlet '¡Karaganda! La tragedia del antifascismo español' came out in Toulouse in 1948.",
		sources = { "S164", "S165", "S130", "S133" },
		confidence = "high", weight = "core",
		conflict = "The postcard is dated 1947 (S164, S162) or 1948 (S130).",
	},
	F121 = {
		text = "A card with the sailors' portraits and a letter from Toulouse reached a house in Catoira (Galicia) in February 1949: the first sign of life of the Castañeda brothers for more than seven years.",
		sources = { "S141" },
		confidence = "medium", weight = "core",
	},
	F122 = {
		text = "In 1948 the interned Spaniards were moved from Karaganda to a camp near Odessa.",
		sources = { "S133", "S165" },
		confidence = "high", weight = "core",
	},
	F123 = {
		text = "18 of them signed papers accepting Soviet citizenship and were released to work around the Black Sea.",
		sources = { "S133" },
		confidence = "medium", weight = "core",
		conflict = "General Esteban-Infantes counts 66 Spaniards 'released to work in the Soviet Union' (S143).",
	},
	F124 = {
		text = "At Odessa in 1948 seven Spanish prisoners of war were tried for 'sabotage' - missing work norms and hunger strikes; six got 25 years, one 15.",
		sources = { "S146" },
		confidence = "medium", weight = "detail",
	},
	F125 = {
		text = "From 1948-1949 Republicans and men of the Blue Division shared camps in the western USSR; after May 1949 they were no longer kept apart.",
		sources = { "S165", "S144" },
		confidence = "high", weight = "core",
		conflict = "One account gives 34 internees joined to the Blue Division in May 1949 but lists 15 pilots, 19 sailors and 4 children of war, which makes 38 (S144).",
	},
	F126 = {
		text = "On 1 March 1952 Soviet files counted 339 Spaniards: 305 prisoners of war and 34 internees.",
		sources = { "S147" },
		confidence = "medium", weight = "detail",
	},
	F127 = {
		text = "After Stalin's death Hermógenes Rodríguez, one of the student pilots, wrote to Malenkov in May 1953: he was in a camp since 1941 only for being Spanish.",
		sources = { "S135" },
		confidence = "high", weight = "core",
	},
	F128 = {
		text = "The passage was arranged through the French Red Cross on the ship Semíramis. She left Piraeus on 22 March 1954, took the Spaniards on board at Odessa on 26 March and reached Barcelona on 2 April 1954.",
		sources = { "S145", "S148", "S149" },
		confidence = "high", weight = "core",
		conflict = "Departure 27 March in one text (S150). Flag: Liberia (S145, S148, S151) or Panama (S152). Some texts say International Red Cross.",
	},
	F129 = {
		text = "286 Spaniards came on the Semíramis. A widely used division: 229 of the Blue Division, 19 deserters, 19 merchant sailors, 15 student pilots and 4 children of war.",
		sources = { "S149", "S148", "S143" },
		confidence = "high", weight = "core",
		conflict = "Other divisions: 219 + 7 + 21 + 1 soldiers, 19 sailors, 12 pilots (S150); 228 + 21 + 31 + 4 (S151); 18 sailors (S148). S149 calls the 19 'deserters of the Red Army'; other sources mean deserters from the Blue Division.",
	},
	F130 = {
		text = "General Esteban-Infantes' balance of 484 Spanish prisoners and internees: 286 repatriated, 118 dead, 66 released inside the USSR, 14 missing (6 sailors and 8 pilots).",
		sources = { "S143" },
		confidence = "medium", weight = "detail",
		conflict = "'somewhat different from the Soviet figures', notes the historian who quotes it.",
	},
	F131 = {
		text = "Before repatriation a sailor, Ángel Castañeda, was sent a gold 'Pobeda' watch by order of the Soviet interior ministry, in place of his own gold watch that had been lost.",
		sources = { "S142" },
		confidence = "medium", weight = "core",
		conflict = "An older book had counted him among the dead (S142); he came home to Catoira in 1954 (S141).",
	},
	F132 = {
		text = "The second return: on 28 September 1956 the Soviet ship Crimea (Krym) brought the first 513 people to Valencia - 366 adults and 147 children.",
		sources = { "S173" },
		confidence = "medium", weight = "core",
		conflict = "RTVE gives for the second voyage: 22 October 1956, 457 people (S279; F254).",
	},
	F133 = {
		text = "Between 23 November 1956 and 29 May 1957 four of the voyages went to Castellón, with 1,622 people.",
		sources = { "S174", "S175" },
		confidence = "medium", weight = "detail",
		conflict = "Number of expeditions: eight (S174); other texts count six or seven.",
	},

	-- 12. The film 'La Tregua'
	F134 = {
		text = "'La Tregua' (The Truce; Russian «Перемирие», Kazakh «Бітім») is a Spanish-Kazakh feature film directed by Miguel Ángel Vivas.",
		sources = { "S02", "S04", "S22", "S18" },
		confidence = "high", weight = "core",
	},
	F135 = {
		text = "The script is by Miguel Ángel Vivas, Fran Carballal and Ignasi Rubio.",
		sources = { "S07" },
		confidence = "medium", weight = "detail",
	},
	F136 = {
		text = "Production: Spassk 99 AIE with Amanat Capital and Umaifilm; the Spanish company behind it is Plano a Plano; RTVE and Netflix took part.",
		sources = { "S04", "S07", "S06" },
		confidence = "high", weight = "detail",
	},
	F137 = {
		text = "Spanish producers: César Benítez, Emilio Amaré, Emilio A. Pina. Kazakh side: Amanat Konakbayev (general producer), Dair Karakeev, Dauren Baigaliyev, Zharaskhan Kulpiyenov, Aliya Dalabayeva; Yerlan Bekhozhin.",
		sources = { "S02" },
		confidence = "medium", weight = "detail",
		conflict = "Bekhozhin is 'creative executive producer' (S01), coordinator (S02), general producer (S21, S27) or co-producer (S05). His name is also written Bekkhozhin.",
	},
	F138 = {
		text = "Kazakh media stress that the Kazakh share was paid by private money, without state funds.",
		sources = { "S19" },
		confidence = "medium", weight = "detail",
	},
	F139 = {
		text = "Arón Piper plays the Republican captain Telmo Reyes, Miguel Herrán the Blue Division lieutenant Salgado.",
		sources = { "S08", "S24", "S25" },
		confidence = "high", weight = "core",
		conflict = "RTVE, ABC and others name 'Herrán and Piper as Reyes and Salgado' in the opposite order (S04, S06, S07). Do not derive the roles from the order of names.",
	},
	F140 = {
		text = "Dina Tasbulatova plays Aisulu, the female lead, who has a love story with Herrán's character; other Kazakh actors are Sergey Ufimtsev, Altynay Nogerbek and Farabi Akkozov.",
		sources = { "S01", "S02", "S18" },
		confidence = "high", weight = "core",
	},
	F141 = {
		text = "The Spanish cast also includes Javier Pereira, Fernando Valdivielso, Alejandro Jato, Federico Pérez-Rey, José Pastor, Manel Llunell and Diego Montejo.",
		sources = { "S08", "S10" },
		confidence = "medium", weight = "detail",
	},
	F142 = {
		text = "Shooting began in November 2024 in the Basque Country; a camp was built on the airfield of Dima (Bizkaia), and mine scenes were shot for three days in Mina Lucía at Atauri (Álava); the end was planned for 31 January 2025.",
		sources = { "S11", "S12", "S13", "S03" },
		confidence = "high", weight = "core",
		conflict = "Polimor: entirely in Bizkaia (S26); Fergana: in Álava (S25). Both are incomplete.",
	},
	F143 = {
		text = "The set measured 4,000 m2.",
		sources = { "S07", "S26" },
		confidence = "medium", weight = "detail",
		conflict = "The director speaks of more than 10,000 m2 (S14).",
	},
	F144 = {
		text = "Shooting in Kazakhstan had been planned; the makers cite political and economic obstacles.",
		sources = { "S14", "S03" },
		confidence = "medium", weight = "detail",
	},
	F145 = {
		text = "The start was delayed by a motorcycle accident of Miguel Herrán in May 2024.",
		sources = { "S12" },
		confidence = "medium", weight = "detail",
	},
	F146 = {
		text = "12 July 2025: first look at the film at Comic Con Astana.",
		sources = { "S01", "S02" },
		confidence = "high", weight = "core",
		conflict = "'first screening' and 'exclusive first look' in the same article (S01); it was not the full premiere.",
	},
	F147 = {
		text = "26 September 2025: premiere out of competition at the San Sebastián festival, in the RTVE galas.",
		sources = { "S17", "S16", "S07", "S06" },
		confidence = "high", weight = "core",
		conflict = "The Times of Central Asia reports a 'special award' there (S05); no other source confirms it. Do NOT show an award.",
	},
	F148 = {
		text = "Release: Spain 10 October 2025; Kazakhstan 30 October 2025.",
		sources = { "S06", "S18", "S25", "S10" },
		confidence = "high", weight = "core",
	},
	F149 = {
		text = "Netflix: available from 4 March 2026 (Italy).",
		sources = { "S24" },
		confidence = "medium", weight = "core",
		conflict = "Before release: 'late fall or winter 2025' (S01), '2026' (S05). Claims 'first Kazakh production worldwide on Netflix' come from the makers.",
	},
	F150 = {
		text = "Length: 150 minutes.",
		sources = { "S15", "S25" },
		confidence = "high", weight = "detail",
	},
	F151 = {
		text = "Awards and box office: no figure for box office and no nomination was found; the film is not among the finalists for best film of the Forqué awards announced on 5 November 2025.",
		sources = { "S28" },
		confidence = "medium", weight = "detail",
		note = "leave awards and box office off the panel until checked",
	},
	F152 = {
		text = "The idea came from producer César Benítez, who had seen a documentary on the Soviet camps and called Vivas.",
		sources = { "S14", "S05", "S01" },
		confidence = "medium", weight = "core",
	},
	F153 = {
		text = "A historian, Marat Absemetov, is presented by Kazakh television as checking the scenes; as head of the archives he had found the cards of the 152 Spaniards.",
		sources = { "S22", "S157" },
		confidence = "medium", weight = "detail",
	},

	-- 13. Film and archive side by side
	F154 = {
		text = "Time of the story: '1937-1945' in the makers' announcements; autumn 1940 to spring 1947 in a review of the finished film.",
		sources = { "S01", "S02", "S20" },
		confidence = "medium", weight = "core",
		conflict = "Spanish press: 1941 (S10). Blue Division prisoners cannot have arrived before late 1941.",
	},
	F155 = {
		text = "How did Spain learn? The producer tells it as a list handed to the King of Spain after 1980.",
		sources = { "S01" },
		confidence = "low", weight = "core",
		conflict = "CONFLICT: El País and EFE report the handover of two books of files by President Nazarbayev to Prime Minister Rajoy in 2013 (S153, S157); another text by the same producer says 'after independence' (S05). In 1980 Kazakhstan was a Soviet republic and could not make such a gesture on its own. Postcards and a pamphlet of 1947-1948 (F120, F121) and the ship of 1954 (F128) also stand against 'kept secret until 1980'. Show the sentence only as the producer's words, next to the 2013 record and these.",
	},
	F156 = {
		text = "Day of the handover: Monday 30 September 2013 (El País, EFE) or 1 October 2013 (Spanish embassy).",
		sources = { "S153", "S157", "S156" },
		confidence = "high", weight = "core",
		conflict = "Both are dated in good sources; show both.",
	},
	F157 = {
		text = "El País reports that nobody in the Spanish delegation knew of the gift beforehand and that the papers were in Cyrillic script only: one blue book for the dead, a larger one for the survivors.",
		sources = { "S153" },
		confidence = "high", weight = "detail",
	},
	F158 = {
		text = "Where did they meet? The film puts both groups into one barrack at Spassk-99. The files confirm both groups in the Karaganda camps (152 names). Historians place their long life together after 1948, in camps of the western USSR.",
		sources = { "S157", "S165", "S144", "S146" },
		confidence = "medium", weight = "core",
		conflict = "Open question for the historian: how much contact was there at Spassk and Kok-Uzek themselves?",
		note = "the ten camps of captain Palacios include none in Kazakhstan (F256)",
	},
	F159 = {
		text = "Reyes, Salgado and Aisulu are invented; the camp and its context come from real events, writes The Astana Times.",
		sources = { "S01" },
		confidence = "high", weight = "core",
	},
	F160 = {
		text = "A scene in which prisoners are forced to sing and a violin begins 'Suspiros de España' is singled out in the press.",
		sources = { "S09" },
		confidence = "medium", weight = "detail",
		note = "scene of the film, not a documented event",
	},

	-- 14. Memory today and how to search
	F161 = {
		text = "31 May is the Day of Remembrance of Victims of Political Repression in Kazakhstan, by presidential decree No. 3443 of 5 April 1997; famine victims are now named with it.",
		sources = { "S183", "S160", "S62" },
		confidence = "high", weight = "core",
	},
	F162 = {
		text = "The museum in Dolinka was founded in 2001; since 2011 it is in the former headquarters of Karlag, built by prisoners in 1933-1935: 20 halls on two floors, 3,326.6 m2.",
		sources = { "S180", "S181", "S182" },
		confidence = "high", weight = "core",
		conflict = "One article: built in 1935.",
	},
	F163 = {
		text = "In its basement the museum shows cells, an investigator's room and a torture chamber with wax figures. The museum itself calls this an installation, so it is a reconstruction.",
		sources = { "S180" },
		confidence = "high", weight = "detail",
	},
	F164 = {
		text = "The ALZHIR memorial museum in Akmol was opened on 31 May 2007.",
		sources = { "S78", "S79" },
		confidence = "high", weight = "core",
	},
	F165 = {
		text = "At Spassk nations have put up their own memorials: the Finnish one on 25 October 1994 (146 of 202 Finnish prisoners died); a French one in 1994; many more followed.",
		sources = { "S93", "S94", "S95" },
		confidence = "high", weight = "core",
	},
	F166 = {
		text = "The Spanish memorial at Spassk was unveiled on 31 May 2015, with a text in Spanish, Kazakh and Russian, by ambassador Manuel Larrotcha; Spanish companies paid for it; an Estonian memorial was opened the same day.",
		sources = { "S160", "S159", "S156" },
		confidence = "high", weight = "core",
	},
	F167 = {
		text = "The memorial makes no difference between Republicans and men of the Blue Division; this was agreed with both sides.",
		sources = { "S158", "S159" },
		confidence = "high", weight = "core",
	},
	F168 = {
		text = "On the same day an exhibition on the Spaniards opened in Dolinka.",
		sources = { "S176" },
		confidence = "medium", weight = "detail",
	},
	F169 = {
		text = "The documentary 'Los olvidados de Karagandá' (2014): idea, direction and production Enrique Gaspar, script León de África; made by the association Nexos-Alianza, with support of Kazakhstan's foreign ministry.",
		sources = { "S166", "S167", "S159" },
		confidence = "high", weight = "core",
		conflict = "The seed calls it 'Forgotten in Karagandy' (S01). Not to be confused with feature films named 'Karaganda'.",
		note = "first shown at EFE on 19 November 2014, prizes in California and Jakarta in 2015 (F257); the agency text prints 'Vicente Montejo', his name is Montejano",
	},
	F170 = {
		text = "Kazakhstan's law on the rehabilitation of victims dates from 14 April 1993; a state commission for full rehabilitation worked from November 2020 to September 2024.",
		sources = { "S187", "S184", "S291", "S292" },
		confidence = "high", weight = "detail",
	},
	F171 = {
		text = "Officials reported in September 2023: more than 2.4 million archive cards of 1929-1956 declassified, 311,000 people rehabilitated, 251,000 files of special settlers handed to the Presidential Archive.",
		sources = { "S184", "S185", "S186" },
		confidence = "high", weight = "core",
	},
	F172 = {
		text = "The Karlag archive lies with the Karaganda department of the Committee on Legal Statistics and Special Records of the General Prosecutor's Office; since 2020 it has been declassified, listed and digitised.",
		sources = { "S188" },
		confidence = "medium", weight = "core",
		conflict = "Kazpravda reported personal files still closed (S189, undated). State today's rules only after asking the archive. A researcher of the Dolinka museum says that part of the documents is still not declassified (S295; F270).",
	},
	F173 = {
		text = "In the Dolinka museum relatives can write the names of prisoners into a Book of Memory.",
		sources = { "S189" },
		confidence = "medium", weight = "core",
	},

	-- 15. Geography for the journey map
	F174 = {
		text = "Straight-line distances: Barcelona-Odessa 2,344 km; Odessa-Krasnoyarsk 4,298 km; Krasnoyarsk-Spassk 1,498 km; Kirovabad/Ganja-Novosibirsk 3,109 km; Novosibirsk-Spassk 894 km; Spassk-Odessa 3,140 km; Odessa-Cherepovets 1,484 km.",
		sources = { "S203", "S201" },
		confidence = "high", weight = "detail",
		note = "computed; the real journeys by train and ship were longer",
	},
	F175 = {
		text = "Surveyed points of the Karlag route published by a Karaganda team: Karabas 49 deg 34' N 72 deg 54' E; Dolinka 49 deg 39' N 72 deg 40' E; Spassk memorial cemetery 49 deg 32' 26.0\" N 73 deg 17' 16.4\" E.",
		sources = { "S200" },
		confidence = "high", weight = "detail",
	},
	F176 = {
		text = "The Gulag Map places Luglag by mistake in other villages of the same name in northern Kazakhstan (near Astana and Esil): do not use those points.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
		note = "locations 625 and 626 of the data",
	},
	F177 = {
		text = "No coordinates were found for Kok-Uzek; one source puts it about 500 m from the main camp at Spassk.",
		sources = { "S91" },
		confidence = "low", weight = "detail",
		note = "do not draw a separate exact point",
	},

	-- 16. Further facts of the film (from the article that the exhibition was asked for)
	F178 = {
		text = "Beside the two Spaniards from opposite sides of the civil war, the film tells of a Kazakh intellectual who tries to keep his humanity in inhuman conditions.",
		sources = { "S01" },
		confidence = "high", weight = "core",
	},
	F179 = {
		text = "Dina Tasbulatova has also played in 'Alzhir', a historical series about the wives and mothers of 'traitors of the motherland' held at the Akmola camp; she calls that experience valuable preparation for Aisulu.",
		sources = { "S01" },
		confidence = "high", weight = "core",
	},
	F180 = {
		text = "Before 'La Tregua', Miguel Ángel Vivas worked on the series 'Money Heist' ('La Casa de Papel') and made the films 'Extinction' (with Matthew Fox) and 'Inside'. Miguel Herrán is known from 'Money Heist', Arón Piper from 'Elite'.",
		sources = { "S01" },
		confidence = "high", weight = "detail",
	},
	F181 = {
		text = "The makers call it the first Kazakh production to be distributed worldwide by Netflix; the Spanish partners' existing relation with Netflix opened the way, says Bekhozhin.",
		sources = { "S01" },
		confidence = "medium", weight = "detail",
		conflict = "a claim of the makers; show it as their words.",
	},
	F182 = {
		text = "The director speaks of light and of the lens: at the truce the film changes, the light and the camera open; he calls it a film about empathy and about stopping to hate each other.",
		sources = { "S01" },
		confidence = "high", weight = "core",
		note = "quotations Q01, Q02, Q25",
	},

	-- 17. Women: lives and work first
	F183 = {
		text = "Rakhil Messerer, born in Vilnius on 4 March 1902, studied at the State Film Institute in Moscow from 1921 (Kuleshov, Protazanov and Vertov among her teachers) and acted in silent films as Ra Messerer, among them 'The Second Wife' (1927).",
		sources = { "S204", "S206", "S210" },
		confidence = "high", weight = "core",
		conflict = "Move to Moscow: 1907 (S204) or at the age of two (S206, S221). Further titles ('The Leper', 'Valley of Tears', '120 Thousand a Year') only in S210: check a filmography.",
	},
	F184 = {
		text = "Her husband was arrested on 30 April 1937 and shot on 8 January 1938. She was arrested in early March 1938 with her youngest son, a baby of eight months, and refused to declare her husband a spy. Her camp card, No. 257299, gives her profession: film actress.",
		sources = { "S208", "S211", "S207", "S213" },
		confidence = "high", weight = "core",
		conflict = "The card as printed dates her sentence 16 March 1939 and calls her 'socially dangerous element' (S207); her arrest, her letter (F185) and the camp years point to 1938. See the card before a date is shown.",
	},
	F185 = {
		text = "From the goods wagon on the Moscow ring line she wrote to her family with a match on a scrap of paper, glued it with chewed bread and threw it out of the window while two railwaywomen watched; one of them nodded.",
		sources = { "S205" },
		confidence = "medium", weight = "core",
		conflict = "Her own diaries, printed by her son. The kind of paper differs between retellings. That the letter arrived is told by the family.",
		note = "quotation Q26",
	},
	F186 = {
		text = "In the Akmola camp she ran to the children's quarters three times a day, a fellow prisoner remembered. Her sister Sulamith, a dancer of the Bolshoi, came to the wire; with a paper signed by a chief named Monarkh at Dolinka mother and child could travel with her in a compartment to settlement in Chimkent (Shymkent) instead of a prisoners' goods wagon.",
		sources = { "S205", "S221", "S209" },
		confidence = "medium", weight = "core",
		conflict = "Day of the transfer and of her return to Moscow were not seen. A camp chief Monarkh is named only in this memoir.",
		note = "quotations Q27, Q28",
	},
	F187 = {
		text = "Her son Azary Plisetsky, later dancer and ballet master, took his first steps in the camp; his first conscious words, he writes, were 'I want to go outside the zone'. He calls himself the last prisoner of ALZHIR.",
		sources = { "S205", "S212", "S213" },
		confidence = "medium", weight = "core",
		conflict = "One witness in three places: family memory of a small child, say so.",
		note = "quotation Q29; child's voice for `women` or a panel of its own",
	},
	F188 = {
		text = "Rakhil Messerer-Plisetskaya died in Moscow on 20 March 1993, aged 91.",
		sources = { "S204", "S208" },
		confidence = "high", weight = "detail",
	},
	F189 = {
		text = "Kira Andronikashvili, born in Tiflis in 1908, was an actress of the Georgian state film company from 1923, then assistant director at Vostokfilm, and in 1936 finished the directors' course of the film institute VGIK in Eisenstein's workshop.",
		sources = { "S214", "S215" },
		confidence = "medium", weight = "core",
		note = "her brief for the panel: actress and film director; the writer Boris Pilnyak was her husband",
	},
	F190 = {
		text = "Kira Andronikashvili took her three-year-old son to Georgia before her arrest. She was sentenced on 16 May 1938 to eight years as a 'family member', came from Butyrka prison to the Akmola camp on 12 June 1938 and was sent back to Moscow on 1 May 1940. Later she directed dubbing at the Georgian film studio; Honoured Artist of Georgia 1959, died on 24 February 1960.",
		sources = { "S214", "S216" },
		confidence = "medium", weight = "core",
		conflict = "The dates go back to one list (probably the Memorial book of 2003); day of arrest, and what happened between May 1940 and her rehabilitation in 1956, were not found.",
	},
	F191 = {
		text = "Aziza Ryskulova, born Isengulova in Dzharkent (Zharkent) in 1911, finished a zootechnical and veterinary school; her prisoner's card gives her trade: veterinary doctor, bacteriologist.",
		sources = { "S207" },
		confidence = "medium", weight = "core",
		conflict = "Spelling: Isengulova (S207), Yesengulova (S70).",
	},
	F192 = {
		text = "Aziza Ryskulova was sentenced on 9 April 1938 to eight years, arrived in the Akmola department on 29 May 1938, was moved to Churubai-Nura and set free on 9 April 1946, to the day. Large cities were closed to her; she went on working as a hired vet in the 8th (Topar) department of the camp. Her scarce profession saved her, she said. Her mother Arifa was a prisoner of ALZHIR too.",
		sources = { "S207", "S70" },
		confidence = "medium", weight = "core",
		conflict = "Dates from her card as printed in S207; the mother only in S70.",
	},
	F193 = {
		text = "Damesh Zhurgeneva, born Yermekova in Karkaraly district in October 1905, finished the medical faculty of the Central Asian State University in Tashkent in 1929, took postgraduate training in 1930 and from 1933 taught internal medicine at the Kazakh medical institute.",
		sources = { "S217", "S218", "S219" },
		confidence = "high", weight = "core",
	},
	F194 = {
		text = "Her husband, people's commissar of education, was arrested in August 1937 and shot in 1938. She got eight years: ALZHIR, then SevUralLag, where she felled timber and later was a doctor in the camp hospital. She became an Honoured Doctor of the republic and died in 1990; a street in Kyzylorda bears her name.",
		sources = { "S217", "S218" },
		confidence = "high", weight = "core",
		conflict = "Say 'ALZHIR and SevUralLag': not all her years were in Karlag.",
	},
	F195 = {
		text = "Damesh Zhurgeneva's memories exist in Kazakh, in the first person: they were printed by the magazine Zhuldyz.",
		sources = { "S219" },
		confidence = "medium", weight = "core",
		note = "quotation Q30, in Kazakh; only the opening of the text was read, the camp passages must be taken from the magazine",
	},
	F196 = {
		text = "Galina Stepanova-Klyuchnikova was a student at the Moscow institute of transport engineers when she was arrested after her husband; five years, ALZHIR 1938-1942. Her memoirs are one of the main sources on the barracks and on the other women.",
		sources = { "S220", "S221" },
		confidence = "high", weight = "core",
		conflict = "Her birth year, day of arrest and later life were not found.",
		note = "quotations Q15, Q28, Q31",
	},
	F197 = {
		text = "Most women of ALZHIR were not famous: a monograph by Kukushkina counts workers and employees, typists, livestock specialists, doctors, teachers, musicians, bookkeepers, shop assistants, chemists, weavers, seamstresses, housewives. More than half were Russians; then came Jewish, Ukrainian, German, Kazakh, Georgian, Polish and other women.",
		sources = { "S221" },
		confidence = "medium", weight = "core",
		note = "read through Mediazona; look up the tables in the monograph",
	},
	F198 = {
		text = "During the first year and a half letters, parcels and work in one's own profession were forbidden; yet most women whose trade the camp needed worked in it, while others, judged fit for heavy labour, went to fields and building sites, and the sick, the old and children to the sewing rooms.",
		sources = { "S30" },
		confidence = "high", weight = "core",
		note = "entry 457; fits F055",
	},
	F199 = {
		text = "The Akmola department took the first place in production among the departments of Karlag.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
		note = "entry 457: a figure of the camp administration, not praise",
	},
	F200 = {
		text = "Shafiga Nuralina, born in 1914 or 1915 at Bayan (Pavlodar region), a school graduate married only some months, was sentenced on 10 June 1938 to eight years as a 'family member', came from Semipalatinsk prison to the Akmola department on 9 August 1938 and was freed on 18 March 1946. Her testimony was printed in Astana in 2005.",
		sources = { "S222" },
		confidence = "high", weight = "core",
		conflict = "The text calls her Shafiga in the archive note and Sharifa in the story.",
		note = "a Kazakh woman who was nobody's celebrity: fits `alzhir` or `women`",
	},
	F201 = {
		text = "Rabiga Lapina-Asfendiyarova, born in Samarkand in 1893, daughter of the lawyer and orientalist Serali Lapin, educated at the Pavlovsky institute in St Petersburg, was sent to Karlag after the arrest of her husband in 1937.",
		sources = { "S223", "S70" },
		confidence = "medium", weight = "core",
		conflict = "Year 1937 as printed; the Akmola department opened in January 1938.",
	},
	F202 = {
		text = "Revekka Rozenberg, doctor in a Moscow tuberculosis clinic, mixed clay and cut reeds at ALZHIR from 1938 until an outbreak of tuberculosis, when the commander put her into the sick-bay; she lost 20 kilograms in two years.",
		sources = { "S207" },
		confidence = "medium", weight = "detail",
	},
	F203 = {
		text = "Mariya Pruglo, born in Ukraine, journalist at the newspaper 'Leninets', wrote on behalf of a villager arrested without cause; he was let go, she was arrested two days later and sentenced in December 1943. The Dolinka museum tells her story in its series 'Returned names'.",
		sources = { "S189" },
		confidence = "medium", weight = "core",
		note = "a woman sentenced for her own deed, not for a relative",
	},
	F204 = {
		text = "For ALZHIR alone a Kazakh newspaper speaks of 5,380 women named in the list printed by Memorial in 2003 and of about 600 who died there 'by some data'. A local publisher counts 7,511 'family members' sent to Karlag in 1937 and 17,099 women in Karlag two years later.",
		sources = { "S225", "S224" },
		confidence = "low", weight = "detail",
		conflict = "The number of names differs between retellings. Do NOT show any of these before the book of 2003 has been opened.",
	},
	F205 = {
		text = "The camp chief most named by former prisoners is Sergei Barinov; a documentary film, 'We shall live', and press articles say that he had been sent to the steppe as a punishment and that former prisoners later spoke for him.",
		sources = { "S226", "S227" },
		confidence = "low", weight = "detail",
		conflict = "Popular press on a film; his personal file was not seen. Do NOT show before it is checked.",
	},
	F206 = {
		text = "A daughter's memoir of Dolinka: among the prisoners there were so many actresses, dancers and singers that their amateur company 'could have been the envy of a capital'; one of its organisers was the actress Dora Dikhtyareva. Prisoners taught in the school for the children of officers and guards.",
		sources = { "S229" },
		confidence = "medium", weight = "core",
		conflict = "Author's name not visible in the copy read (Sakharov Center, page 6648).",
	},

	-- 18. Children's voices
	F207 = {
		text = "Henrietta Ioelson-Grodzyanskaya wrote to her mother Yevdokia, who was held in Karlag as a 'family member' (eight years; Temlag and Segezhlag before). A letter of 26 November 1944 tells of school, a film and the class newspaper, and asks in a postscript whether the mother thinks that father is dead. He had been shot in early 1938. The letters are in the archive of Memorial.",
		sources = { "S230" },
		confidence = "high", weight = "core",
		conflict = "That the mother was at ALZHIR is only 'most likely': write Karlag.",
		note = "quotations Q32, Q33",
	},
	F208 = {
		text = "Mariam Antsis, a prisoner whose ten-year-old daughter fell under the same order, remembered twenty-four infants in the arms of the women in her transport, the oldest four months old.",
		sources = { "S231", "S232" },
		confidence = "medium", weight = "core",
		note = "quotation Q34; content note as for `mamochkino`",
	},
	F209 = {
		text = "Children under one year came too: Azary Plisetsky was eight months old at his mother's arrest. The museum's formula 'children between one and three' (F059) is too narrow.",
		sources = { "S204", "S211", "S213" },
		confidence = "high", weight = "detail",
	},

	-- 19. Kazakh lives and witnesses
	F210 = {
		text = "Alimkhan Yermekov, born on 25 May 1891 in Karkaraly district, member of the Alash government, became the first Kazakh professor of mathematics and wrote textbooks of higher mathematics in Kazakh.",
		sources = { "S233", "S234", "S235" },
		confidence = "high", weight = "core",
	},
	F211 = {
		text = "He was convicted twice and spent 18 years in camps, says his grandson Oleg Yermekov: accused of spying for Japan and of 'wrecking in scientific terminology'. He did not like to speak of it.",
		sources = { "S234", "S233" },
		confidence = "medium", weight = "core",
		conflict = "How many of the 18 years were in Karlag was not seen: ask the archive (S126 counts him among Karlag's prisoners).",
	},
	F212 = {
		text = "Rakiya Yermekova (1898-1960), surgeon, one of the first women of Kazakhstan with a medical degree (Tomsk), was given 48 hours to leave her flat after her husband's arrest; she headed a railway hospital at Karatal during a typhus epidemic and kept the family alive.",
		sources = { "S236" },
		confidence = "medium", weight = "core",
	},
	F213 = {
		text = "Kayum Mukhamedkhanov (1916-2004), scholar of Abai, founder of the Abai museum in Semipalatinsk (1940), wrote the words of the anthem of Soviet Kazakhstan, chosen in 1945. His prisoner's file is kept in Dolinka; one letter he sent from Karlag reached Moscow and decided his case. In it he quoted Abai.",
		sources = { "S207", "S237", "S238" },
		confidence = "high", weight = "core",
		conflict = "Two co-authors were named with him for the anthem; he said that the text was his.",
		note = "quotation Q35; closes the doubt in F098: a file exists at the Dolinka museum",
	},
	F214 = {
		text = "A volume of letters to and from Kayum Mukhamedkhanov, in Kazakh and Russian, was printed in Almaty in 2016 (ISBN 978-601-280-651-9).",
		sources = { "S239" },
		confidence = "high", weight = "detail",
		note = "the place to look for a camp letter in Kazakh",
	},
	F215 = {
		text = "Zhaiyk Bekturov, journalist, later honorary citizen of Karaganda, was arrested in May 1942 and sent for ten years to the Northern Urals. He was not a prisoner of Karlag, although Karaganda's youth library bears his name.",
		sources = { "S240" },
		confidence = "medium", weight = "detail",
		conflict = "Do NOT list him with Karlag.",
	},
	F216 = {
		text = "The historian Duisetai Shaimukhanov said that 22,000 people were in the camp at the beginning of 1932, 87 per cent of them Kazakhs, and that 1.5 million passed through by 1956.",
		sources = { "S241" },
		confidence = "low", weight = "detail",
		conflict = "Against S30: 10,400 in 1932; Bolashaq Academy: 20,262 in 1933 (S250). Total: see F028. Show only as his words and beside the others.",
	},
	F217 = {
		text = "In May 1930 a government resolution gave the future camp 110,000 hectares in the Karkaraly district 'except the territory and buildings of the Koyandy fair': the steppe taken for the camp lay beside a known market place of the steppe.",
		sources = { "S249", "S250" },
		confidence = "medium", weight = "core",
		conflict = "Bolashaq Academy takes 13 May 1930 as the birthday of Karlag: a fifth date beside the four of F012. The resolution concerns KazITLag.",
	},
	F218 = {
		text = "A team of Karaganda University collected archive papers and memories on the famine in Central Kazakhstan, the land of the camp: in Kazakh and Russian in 2022, in English in 2023 (Palgrave Macmillan).",
		sources = { "S243", "S244" },
		confidence = "high", weight = "core",
		note = "the book to open for a witness from the Karaganda steppe, in Kazakh",
	},
	F219 = {
		text = "The historian Isabelle Ohayon puts the dead at about one third of the Kazakhs; before the famine seven in ten Kazakhs were nomadic herders.",
		sources = { "S245" },
		confidence = "high", weight = "core",
		conflict = "Not against F001: a quarter of the republic's population, about a third (others: 38 to 42 per cent) of the Kazakhs. Always say of whom.",
	},
	F220 = {
		text = "Utebay Kanakhin, later a writer, was nine years old in the famine. Of the 57 children in his children's home two lived, and of twelve people close to him he alone, he wrote in the newspaper Qazaq adebieti at the age of 65.",
		sources = { "S242" },
		confidence = "medium", weight = "core",
		conflict = "Quoted in an essay; find the newspaper itself. The place is not given in what was read.",
		note = "quotation Q36, in Kazakh: the first Kazakh witness of the dossier",
	},
	F221 = {
		text = "Mukhamet Shayakhmetov (1922-2010) was a nomad's child when his father was declared a kulak and taken to a coal mine, where he died. His memoir 'The Silent Steppe' came out in 2006.",
		sources = { "S246", "S247" },
		confidence = "high", weight = "core",
		conflict = "Seven or nine years old (sources differ). Not from the land of the camp.",
		note = "quotation Q37",
	},
	F222 = {
		text = "Tatiana Nevadovskaya, the 17-year-old daughter of an exiled professor, lived at a station set up in an abandoned aul and wrote down what she saw, with verses, 'Kazakhstan's tragedy'; her papers are in the Central State Archive of Kazakhstan.",
		sources = { "S248" },
		confidence = "medium", weight = "detail",
		conflict = "19 years old in another text.",
	},

	-- 20. Deported peoples and the coal basin
	F223 = {
		text = "To more than 92,000 Germans who lived in Kazakhstan before the war, over 400,000 deported Germans were added by early February 1942.",
		sources = { "S252", "S253" },
		confidence = "high", weight = "core",
		conflict = "444,000 deported and over 500,000 Germans in 1945 in S253; not all came from the Volga.",
	},
	F224 = {
		text = "Food ran out and many died, above all children and young people; in 1942-1946 all Germans able to work were mobilised for the labour army.",
		sources = { "S252" },
		confidence = "high", weight = "core",
		note = "see also F032: 1,280 of them in Karlag",
	},
	F225 = {
		text = "In 1936 69,977 Poles and Germans were deported from Soviet Ukraine to Kazakhstan; three quarters of the families were Polish.",
		sources = { "S255" },
		confidence = "medium", weight = "core",
		note = "11,494 Polish and 3,506 German families; ask for an archive figure",
	},
	F226 = {
		text = "In February 1940 5,549 of 139,794 deported Polish citizens came to Kazakhstan, 2,072 of them to Akmola region; in April 1940 61,092 more, 6,176 to Akmola region. The NKVD tables name no placement in Karaganda region in these two waves.",
		sources = { "S254" },
		confidence = "high", weight = "core",
		conflict = "Polish estimates of all deported go up to 1.2 million, Soviet tables to 330,000. Show the table with its author.",
	},
	F227 = {
		text = "In spring 1944 30,460 Ingush, Chechens, Balkars and Karachays, 6,969 families, were brought to Akmola region; within a year 908 of them died, says a local text from the regional archive.",
		sources = { "S256" },
		confidence = "medium", weight = "core",
		conflict = "The sentence on the dead is garbled in the copy ('27 families, that is 908 people').",
	},
	F228 = {
		text = "Salman Nagoev, Ingush, fourteen years old, remembered a month of hunger, cold and fear until Kokshetau, 26 March 1944; the villages had been told that 'man-eaters' were coming.",
		sources = { "S256" },
		confidence = "medium", weight = "core",
		note = "quotation Q38; printed in Kazakh, not his first language",
	},
	F229 = {
		text = "Chechens and Ingush were placed in all regions of Kazakhstan but two, most densely in Akmola, Kostanay, Pavlodar, Karaganda and Semipalatinsk.",
		sources = { "S257" },
		confidence = "medium", weight = "detail",
	},
	F230 = {
		text = "They built mines and cut coal in the Karaganda basin; the historian Zulai Isakieva, who worked in the archives, writes that the plan was met at the price of health and life. Chechen women worked underground as well.",
		sources = { "S258", "S259" },
		confidence = "high", weight = "core",
	},
	F231 = {
		text = "The Koreans were, says the historian German Kim, the first of the Soviet peoples to be deported as a whole: decided on 21 August 1937; nearly 172,000 people from the Far East to Kazakhstan and Uzbekistan within weeks. Kazakhstan's leaders were told two days later, without discussion.",
		sources = { "S260", "S261" },
		confidence = "medium", weight = "core",
		conflict = "172,000 (S261) or some 180,000 (S262). No figure for Karaganda region was found.",
	},
	F232 = {
		text = "Dekabrina Kim, then a child in Vladivostok, later a doctor in Almaty: two men gave the family two days; her father, a party official, was shot; mother and children were taken to the steppe near Aktyubinsk.",
		sources = { "S262" },
		confidence = "medium", weight = "detail",
	},
	F233 = {
		text = "A camp for building houses in the city (Karagandazhilstroi, from 1946; up to 3,165 prisoners in 1948) worked on 1,000 small dwelling houses and became part of Karlag in September 1948.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
		note = "entry 193; 800 + 200 houses",
	},
	F234 = {
		text = "In March 1943 7,000 prisoners of war from the Spassk camp were ordered to dig an open coal pit near Karaganda beside 600 prisoners; the camp at the pit held up to 2,914 prisoners.",
		sources = { "S30" },
		confidence = "high", weight = "detail",
		conflict = "An order, not a count: in January 1944 2,529 prisoners of war were at Spassk (F079).",
		note = "entry 277",
	},
	F235 = {
		text = "In 1951 all political prisoners of Karlag were moved to the special camp Luglag.",
		sources = { "S30" },
		confidence = "high", weight = "core",
		conflict = "Entry 195; Luglag never held more than 12,717 (F085), so the number must have been far below half of Karlag. Check against F030.",
	},

	-- 21. What the camp's own papers say, and who signed them
	F236 = {
		text = "Orders from Karlag in 1931-1936 deal again and again with escapes and with guards who beat prisoners: growing escapes (1931), an order by the camp chief Linin to speed up inquiries into beatings (1933), a warning to the department chief Usachev (1936).",
		sources = { "S263" },
		confidence = "high", weight = "core",
		note = "read as archive descriptions of George Mason University; the papers can be asked for",
	},
	F237 = {
		text = "In 1935 a visit by relatives counted as one of the highest rewards. Another order of that year deals with prisoners who refused to see relatives that had come, and one with families living together on camp land.",
		sources = { "S263" },
		confidence = "high", weight = "core",
	},
	F238 = {
		text = "A paper of 1936: since new transports had arrived living conditions had become much worse, with overcrowding and bedbugs, and women with babies housed badly. In 1937 men and women were to be separated at work and in barracks.",
		sources = { "S263" },
		confidence = "high", weight = "core",
	},
	F239 = {
		text = "A report of 1939 calls conditions in the Akmola special department unsatisfactory: food was lacking. Another long report of the same year describes all Karlag; one of 1944 gives illness and escapes.",
		sources = { "S263" },
		confidence = "high", weight = "core",
		note = "the second may be the inspection of F029/F046: compare the papers",
	},
	F240 = {
		text = "In 1932 prisoners were forbidden to send parcels home, because some held food and goods of the camp. A warning of 1934 by the head of administration Sokolov speaks of graded rations and poor food.",
		sources = { "S263" },
		confidence = "high", weight = "detail",
	},
	F241 = {
		text = "Names of chiefs that appear in papers: Gorshkov (chief of the Kazakhstan camp, 1931), Linin (Karlag, 1933), Sokolov (head of administration, 1934), Usachev (a department chief, 1936).",
		sources = { "S263" },
		confidence = "medium", weight = "core",
		conflict = "Terms of office were not found; a later chief Monarkh is named in one memoir (F186). Lists in M. B. Smirnov 1998.",
	},
	F242 = {
		text = "Chizhevsky in Karaganda: on 13 June 1957 an experiment began at mine No. 38, 270 miners under medical watch, 90 of them breathing ionised air for half an hour a day; sick days fell by half, says the institute's paper.",
		sources = { "S207" },
		confidence = "medium", weight = "core",
		note = "so he left Karaganda not before mid-1957 (F090)",
	},
	F243 = {
		text = "As a prisoner Chizhevsky bore the number SG-555; the investigator in Chelyabinsk opened file No. 300062, writes Yekaterina Kuznetsova.",
		sources = { "S264" },
		confidence = "medium", weight = "detail",
	},

	-- 22. Spaniards: more lives, and what awaited them
	F244 = {
		text = "Vicente Montejano, born in Madrid on 6 January 1919, a candle-maker's grandson and member of the CNT, left Murcia on 5 August 1938 with the fourth course for Kirovabad (Le Havre - Leningrad on the Maria Ulyanova).",
		sources = { "S266", "S267", "S265" },
		confidence = "high", weight = "core",
		note = "the course travelled in three parts, 1938-1939 (S130): the row 1939-01 of timeline.csv names only the last",
	},
	F245 = {
		text = "With 25 others he refused Soviet service and asked to go home. Novosibirsk prison, Kok-Uzek, then a sawmill at Krasnoyarsk, where he lost part of a hand; home on the Semíramis in 1954. He died on 10 February 2017, aged 98.",
		sources = { "S266", "S267", "S265" },
		confidence = "high", weight = "core",
		conflict = "15 years (S267) or 16 (S265) of captivity. A news agency prints his name as Montejo (S275).",
	},
	F246 = {
		text = "In Kok-Uzek he and Hansi, a young Jewish prisoner from Austria, loved each other; she stayed there until the end of the war, he was sent on to Krasnoyarsk.",
		sources = { "S265" },
		confidence = "medium", weight = "core",
		note = "quotation Q39; Hansi's surname and fate not in what was read; ask the family",
	},
	F247 = {
		text = "Why Austrian women were in Kok-Uzek: at least 365 Jews fled from Vienna to Latvia by 1940, 219 of them former Austrian citizens. After June 1941 the Soviet authorities sent them, being German citizens on paper, to Siberia and then to Kazakhstan, to years of forced labour; they were released to Austria in 1947.",
		sources = { "S268", "S265" },
		confidence = "high", weight = "core",
		conflict = "That the mothers of F113 belonged to this group is our inference: the volume (Karner, Lesiak, Strods 2010) must be checked for Kok-Uzek.",
	},
	F248 = {
		text = "Julián Fuster Ribó, born in Vigo in 1911, surgeon, chief medical officer of an army corps of the Republic, worked in Soviet hospitals and at the Burdenko institute of neurosurgery in Moscow.",
		sources = { "S270", "S273", "S271" },
		confidence = "high", weight = "core",
	},
	F249 = {
		text = "He asked to leave. In January 1948 he was arrested as an accomplice of two Spaniards who tried to flee in the trunks of Argentine diplomats; Lubyanka, 20 years; the camp of Kengir.",
		sources = { "S271", "S270", "S274" },
		confidence = "high", weight = "core",
		note = "Kengir was Steplag, not Karlag; quotation Q42",
	},
	F250 = {
		text = "When tanks ended the Kengir rising he operated for two days and two nights. The nurse Lyubov Bershadskaya and Solzhenitsyn both name 'the Spaniard Fuster'; he himself wrote of more than 400 wounded.",
		sources = { "S269", "S272", "S270" },
		confidence = "high", weight = "core",
		conflict = "The dead: see F088; the press repeats 700.",
		note = "quotations Q40, Q41",
	},
	F251 = {
		text = "After his release he wrote letters to Nadezhda Gordovich, whom he had known as a prisoner; Luiza Iordache published them in 2020 from the papers kept by his son Rafael. He died in Spain in 1991.",
		sources = { "S271", "S273", "S274" },
		confidence = "high", weight = "detail",
	},
	F252 = {
		text = "Sixteen sailors look out from the FEDIP card: Ramón Sánchez-Gómez Ferragut, Antonio Leira Carpente, Ramón Santamaría García, Joaquín Trigo Sayans, Pedro Llompart Benassar, Pedro Armesto Saco, Avelino Acebal Pérez, José Pérez Pérez, Ricardo Pérez Fernández, Manuel Dávila Eiras, Secundino Rodríguez de la Fuente, Juan Conesa Castillo, José García Gómez, Juan Castro López, Enrique Piñeiro Díaz, Juan Gómez Mariño.",
		sources = { "S130" },
		confidence = "high", weight = "core",
		note = "caption in Drassana, family archive; the card is dated 1948 there (F120). Ask the families before names and faces are shown together",
	},
	F253 = {
		text = "What awaited those who came back: of 2,622 people who returned in 1956-1959, about 1,800 former children were questioned in Madrid by the CIA together with the Franco police between 1957 and 1960; some 2,000 reports were written. Some went back to the Soviet Union.",
		sources = { "S278", "S279", "S280" },
		confidence = "high", weight = "core",
		conflict = "RTVE's summary says that about 7,000 returned; the author of the study counts 2,622.",
		note = "quotation Q43",
	},
	F254 = {
		text = "The second voyage of the Crimea reached Valencia on 22 October 1956 with 457 people: the day that ends Agustín Llona's captivity in F105.",
		sources = { "S279" },
		confidence = "medium", weight = "core",
		conflict = "That Llona was on board is our inference from the same day: ask the family.",
	},
	F255 = {
		text = "Spaniards on both sides of the siege: the Blue Division stood in the German ring around Leningrad; inside were evacuated Spanish children. About 70 Spaniards died there, 46 of them children or young people.",
		sources = { "S283", "S284" },
		confidence = "high", weight = "core",
		conflict = "70 (S283, citing the association AGE) or 74-78 (TASS in S284).",
		note = "quotation Q44; answers the wish for the Blue Division's part in the siege",
	},
	F256 = {
		text = "The best-known prisoner of the Blue Division, captain Teodoro Palacios (captured at Krasny Bor in 1943), names ten camps in his captivity, from Cherepovets to Voroshilovgrad: none in Kazakhstan.",
		sources = { "S282" },
		confidence = "medium", weight = "core",
		note = "supports F158: officers of the Blue Division and the men of Spassk were not in one place",
	},
	F257 = {
		text = "The documentary 'Los olvidados de Karagandá' was shown at the EFE agency in Madrid on 19 November 2014 with Vicente Montejano, then 95, in the room (printed 'Montejo'); Santiago Hernández Ramos of the Blue Division speaks. It opens with Lidia Sokolova, deported from the Volga as a German. It won awards in California and Jakarta in 2015.",
		sources = { "S275", "S276", "S168" },
		confidence = "high", weight = "core",
	},
	F258 = {
		text = "Of the 152 cards more than forty were those of Republicans, said the documentary's director Enrique Gaspar in 2015.",
		sources = { "S276" },
		confidence = "medium", weight = "core",
		conflict = "Público has 71 Republicans and 129 of the Blue Division in a larger list (F114).",
	},
	F259 = {
		text = "The Spanish embassy offered a copy of the files to researchers for download (June 2015).",
		sources = { "S277" },
		confidence = "medium", weight = "core",
		conflict = "The link was not tested; personal data.",
	},

	-- 23. The film: further facts
	F260 = {
		text = "The director in August 2025: not a political film but one about persons; the story of a truce of ideologies had caught him at once.",
		sources = { "S286" },
		confidence = "high", weight = "detail",
		note = "quotation Q45",
	},
	F261 = {
		text = "Photography: Rafa García; distributor in Spain: Tripictures.",
		sources = { "S289" },
		confidence = "medium", weight = "detail",
	},
	F262 = {
		text = "Kazakh is spoken in the film and a dombra is heard.",
		sources = { "S290" },
		confidence = "medium", weight = "detail",
		conflict = "Announced during shooting: check on the film.",
	},
	F263 = {
		text = "In Kazakhstan the screening licence came one day before the premiere, so the film opened without advertising, said the producer.",
		sources = { "S21" },
		confidence = "medium", weight = "detail",
	},
	F264 = {
		text = "Arón Piper on the duty of an actor towards people who lived it: he did not want to fail them.",
		sources = { "S287" },
		confidence = "high", weight = "detail",
		note = "quotation Q46",
	},
	F265 = {
		text = "After the release on Netflix a Spanish newspaper reported the film at the head of the platform's list and judged its camp too mild.",
		sources = { "S288" },
		confidence = "low", weight = "detail",
		conflict = "One opinion piece, undated copy: no rank on a panel.",
	},

	-- 24. Memory today: additions
	F266 = {
		text = "The state commission for full rehabilitation held its final session in September 2024; it left 72 volumes of documents.",
		sources = { "S291", "S292" },
		confidence = "high", weight = "core",
		conflict = "F170 says that it 'has worked since November 2020': it ended.",
	},
	F267 = {
		text = "In February 2016 the interior ministry of Kazakhstan opened a portal 'Memorial' with the data of 109,000 people; in 2015 it had received 555 inquiries, 105 of them from other CIS countries and 8 from farther away.",
		sources = { "S293" },
		confidence = "medium", weight = "detail",
		conflict = "Not known whether the portal still works.",
	},
	F268 = {
		text = "Official count for Kazakhstan: 103,000 people repressed, 25,000 shot.",
		sources = { "S294" },
		confidence = "medium", weight = "detail",
		conflict = "Other texts: 100,000 or 110,000. Kazakhstan as a whole, not Karlag.",
	},
	F269 = {
		text = "Raisa Zhaksybayeva, head of exhibitions at the ALZHIR museum, was born in a former camp barrack without knowing it; she keeps up the letters with families, and some have found each other through the museum.",
		sources = { "S228" },
		confidence = "medium", weight = "core",
	},
	F270 = {
		text = "Part of the documents was still not declassified, said a researcher of the Dolinka museum; descendants come from all over the world to look for graves.",
		sources = { "S295" },
		confidence = "medium", weight = "detail",
		conflict = "Against S188 (declassified, F172): state today's rules only after asking.",
	},

	-- 25. Late additions
	F271 = {
		text = "Imran Gazimiev came to Karaganda region from Chechnya at the age of nine, as a deported child; he became a miner with three badges of the Miner's Glory. At eighty, on 31 May 2015, he entered the Dolinka museum for the first time.",
		sources = { "S296" },
		confidence = "medium", weight = "core",
		note = "a name for `peoples`, `settlers` or `open-memory`; consent of the family",
	},
	F272 = {
		text = "Ivan Karpinsky, turner in Karaganda, 84 years old in 2015, former prisoner of Steplag, said that he had been arrested for reading Ukrainian literature.",
		sources = { "S296" },
		confidence = "medium", weight = "detail",
		conflict = "Steplag, not Karlag.",
	},
	F273 = {
		text = "The museum in Dolinka was opened in the former headquarters on 31 May 2011. The address that circulates in directories, Shkolnaya 15, belongs to its first building.",
		sources = { "S297", "S181", "S298" },
		confidence = "medium", weight = "detail",
		conflict = "The present address and telephone were not found on a page of the museum: ask before printing.",
	},

	-- 26. The film, as its makers tell it
	F274 = {
		text = "Dina Tasbulatova calls the film a masculine story, whose emotional core is the love story of Aisulu and Herrán's character; she speaks of comfortable work together and of creative freedom.",
		sources = { "S01" },
		confidence = "high", weight = "core",
		note = "her words in The Astana Times, told in indirect speech",
	},
	F275 = {
		text = "The director calls the film one about consolation between people and about empathy, tough, and light at its end; as The Astana Times gives his words, it seeks the light within people, light that survives war.",
		sources = { "S01" },
		confidence = "high", weight = "core",
		note = "quotations Q03, Q47, Q48, Q49",
	},
	F276 = {
		text = "The producer Yerlan Bekhozhin tells that after the list for the King a documentary, 'Forgotten in Karagandy', was made, was a sensation in Spain and gave the idea of the feature film.",
		sources = { "S01" },
		confidence = "medium", weight = "core",
		conflict = "See F155 and F169: the documentary 'Los olvidados de Karagandá' was first shown in 2014, after the handover of 2013.",
	},
	F277 = {
		text = "The towns and villages on the exhibition's maps stand where GeoNames (CC BY 4.0) has them, the museum in Dolinka where its article has it.",
		sources = { "S201", "S202" },
		confidence = "high", weight = "detail",
		note = "Murcia, Le Havre, Leningrad, Seville, Catoira, the place near Novgorod and the railway's bends are from general geography",
	},
}
