---@meta
-- For editors with the Lua language server: completes and checks panels, layouts and exhibition.lua. Never run.

-- What a curator writes ---------------------------------------------------------------------------------------------

---A text in every language of the exhibition. *emphasis*, **strong**; a blank line begins a paragraph.
---@class lantern.Text
---@field kk? string
---@field ru? string
---@field en? string
---@field es? string

---@alias lantern.Language string

-- What panels, exhibition.lua and the registers may have: written by `make handbook`.
---@alias lantern.Kind "chapter"|"compare"|"document"|"film"|"gather"|"hero"|"map"|"marks"|"numbers"|"people"|"quote"|"search"|"story"|"timeline"

---@class lantern.Panel
---@field kind lantern.Kind how the panel is laid out
---@field title lantern.Text the panel's title
---@field source? lantern.Text where the facts come from: small, on the panel
---@field facts? string[] ids in facts.lua, which names the sources; {} where a panel needs none
---@field quotes? string[] ids in quotes.lua, which names the sources
---@field glosses? string[] ids in glossary.lua: words that can be touched and are then explained
---@field names? string[] ids in people.lua: every real person whom the panel speaks of
---@field disputed? { about: lantern.Text, versions: { text: lantern.Text, source?: lantern.Text|string }[] }[] what is told in several ways, or not known: one entry for each ring ○ in the texts, in order
---@field alt? lantern.Text what the picture shows, as one would tell somebody who does not see it
---@field narration? lantern.Text what is said to somebody who does not see the panel, in place of its words and of `alt`, where that must differ: a map or a chart in sentences
---@field awaiting? lantern.Language[] languages whose words a native reader has not read yet; check lists them
---@field read? { language: lantern.Language, by?: any, on?: any, text?: any }[] who has read it: one entry for each language that a native reader has read
---@field light? string the light it stands in, if not its chapter's
---@field quiet? boolean true: the panel speaks of the dead; nothing moves on it, and it comes without a journey: words change, the land stands still
---@field care? boolean true: `note` is shown in its place until a visitor touches "show"; the tour and the arrows pass over it
---@field note? lantern.Text what a visitor reads before a panel with care
---@field seconds? number how long it stays; without it, as long as its words need
---@field art? (picture|{ file: string, place?: "left"|"middle"|"right"|"wide", height?: number, width_mm?: number, foot?: number, gap?: number, layer?: "sky"|"far"|"near"|"front", front?: string, tinted?: boolean }) the panel's own drawing, which stands on the horizon: its name in assets/art/, or { file = … } with any of these
---@field pictures? { file: string, caption?: lantern.Text, credit?: lantern.Text, focus?: number[] }[] a gallery: small pictures that open when they are touched
---@field allow? { ["long-panel"]?: string, ["long-sentence"]?: string, ["long-lead"]?: string, ["long-read"]?: string, ["line-length"]?: string, ["no-alt"]?: string, ["unlinked-term"]?: string, ["same-text"]?: string, typography?: string, spelling?: string, numbers?: string, ["hard-to-read"]?: string, ["short-stay"]?: string, ["doubled-word"]?: string, ["other-language"]?: string, ["odd-year"]?: string } warnings of check that this panel is not told of: each with the reason why it is right as it is

---@class lantern.ChapterPanel: lantern.Panel opening a chapter: its title, large
---@field overtitle? lantern.Text what stands above the title: years, or a place
---@field lead? lantern.Text one sentence below the title
---@field sun? boolean true: the sun stands on the horizon, where its light has one

---@class lantern.ComparePanel: lantern.Panel two to five answers side by side
---@field lead? lantern.Text one sentence above them
---@field columns { heading: lantern.Text, body?: lantern.Text, source?: lantern.Text, open?: boolean }[] one entry an answer

---@class lantern.DocumentPanel: lantern.Panel the words of a document on a sheet of paper, and what it is
---@field body lantern.Text what the document is
---@field document { language: string, printed: string, translation: lantern.Text, caption?: lantern.Text } the document itself

---@class lantern.FilmPanel: lantern.Panel a film and who made it
---@field original_title string the film's title as it was given, large, in place of the panel's
---@field alternative_titles? lantern.Text its titles elsewhere
---@field lead? lantern.Text one sentence about it
---@field body? lantern.Text the words
---@field credits { label: lantern.Text, names: (string|{ [1]: string, role?: lantern.Text, written?: lantern.Text })[] }[] one entry a task

---@class lantern.GatherPanel: lantern.Panel all that is disputed or not known, gathered from all panels
---@field gathers "disputed" what is gathered: "disputed", the entries of all panels
---@field lead? lantern.Text one sentence above them
---@field body? lantern.Text the words above them

---@class lantern.HeroPanel: lantern.Panel one statement, large, and what supports it
---@field lead? lantern.Text the statement
---@field body? lantern.Text what supports it

---@class lantern.MapPanel: lantern.Panel places to scale, or ways
---@field body lantern.Text the words beside the map
---@field points? { label: lantern.Text, at: number[], note?: lantern.Text, place?: string }[] places, each a light that can be touched
---@field routes? { label: lantern.Text, note?: lantern.Text, stops: { label: lantern.Text, note?: lantern.Text, at?: number[], open?: boolean, broken?: boolean, year?: string }[], strand?: { from: integer, to: integer, how: "free"|"guard"|"unknown" }[] }[] ways from stop to stop, in place of points
---@field areas? { at: number[], width_km: number, height_km: number, label?: lantern.Text }[] how far something reaches: a frame to scale
---@field over? { label: lantern.Text, at: number[], country?: string, note?: lantern.Text }[] lands over which the first of the areas can be laid at the same scale, each a button
---@field railways? any[][] lines of a railway, each from place to place
---@field area? number[] what the map shows, { west, south, east, north } in degrees; without it what its points or ways need
---@field highlight? string[] countries that stand out, by their two letters: { "GR", "TR" }
---@field borders? boolean true: present-day borders, as thin lines
---@field view? string says nothing any more
---@field alt? lantern.Text what the map and its picture show, as one would tell somebody who does not see it

---@class lantern.MarksPanel: lantern.Panel a mark for each person
---@field lead? lantern.Text one sentence
---@field body? lantern.Text the words
---@field groups { count: integer, label: lantern.Text, note?: lantern.Text }[] one entry a group of people
---@field marks_in? number[] { x, y, width, height }: the part of the panel's picture in which the marks stand as lights, in its own pixels
---@field alt? lantern.Text what the marks and its picture show, as one would tell somebody who does not see it

---@class lantern.NumbersPanel: lantern.Panel figures year by year
---@field lead? lantern.Text one sentence above the words
---@field body? lantern.Text the words beside the chart
---@field series { unit: lantern.Text, from: integer, to: integer, values: any[][] } the figures of the chart
---@field marks? { year: integer, label?: lantern.Text, text?: lantern.Text }[] years that are marked in the chart
---@field alt? lantern.Text what the chart and its picture show, as one would tell somebody who does not see it

---@class lantern.PeoplePanel: lantern.Panel lives by name: the names larger than the title
---@field lead? lantern.Text one sentence above them
---@field voice? { words: lantern.Text, speaker: lantern.Text, language?: string } what one of them said: large, with the panel's picture, on a page before the lives
---@field people { name: lantern.Text, life: lantern.Text }[] one entry a person

---@class lantern.QuotePanel: lantern.Panel a quotation alone; the title is not shown, it names the panel in the contents
---@field words lantern.Text what was said; quotation marks are set around it if it has none
---@field speaker lantern.Text who said it, when
---@field language? string the one it was said in: in all others it is marked as translated
---@field body? lantern.Text what is told of it, below

---@class lantern.SearchPanel: lantern.Panel steps, in order
---@field lead? lantern.Text one sentence above the steps
---@field steps { heading: lantern.Text, body: lantern.Text }[] one entry a step
---@field link? string an address: shown as a code that telephones open

---@class lantern.StoryPanel: lantern.Panel a title and paragraphs, with a photograph if there is one
---@field body lantern.Text the words; an empty line begins a paragraph, *a star* on both sides makes emphasis
---@field picture? { file: string, side?: "left"|"right", caption?: lantern.Text, credit?: lantern.Text, focus?: number[] } a photograph beside the words; the file is JPEG, PNG, WebP or SVG, at least 1920 pixels wide is good

---@class lantern.TimelinePanel: lantern.Panel events at their years
---@field lead? lantern.Text one sentence above the line
---@field events { year: integer, label: lantern.Text, text?: lantern.Text }[] one entry an event, in any order
---@field alt? lantern.Text what the line of years and its picture show, as one would tell somebody who does not see it

---A panel: `return panel { kind = "story", … }`.
---@param fields lantern.ChapterPanel|lantern.ComparePanel|lantern.DocumentPanel|lantern.FilmPanel|lantern.GatherPanel|lantern.HeroPanel|lantern.MapPanel|lantern.MarksPanel|lantern.NumbersPanel|lantern.PeoplePanel|lantern.QuotePanel|lantern.SearchPanel|lantern.StoryPanel|lantern.TimelinePanel
function panel(fields) end

---@class lantern.Exhibition what is shown, in which order and in which languages
---@field lantern? integer the version of lantern's look that it was written for
---@field title lantern.Text the exhibition's title
---@field subtitle? lantern.Text below the title, where the title stands alone
---@field languages { id: string, name: string, words_per_minute?: number }[] 1 to 16, in the order in which visitors see them
---@field language? lantern.Language the tour's own; without it the first
---@field chapters { id: string, title: lantern.Text, light?: string, panels: string[], rest?: lantern.Text[], silent?: boolean }[] in the order of the journey
---@field timing? { floor?: number, ceiling?: number, fade?: number, cut?: boolean, idle?: number } seconds
---@field limits? { words?: number, words_most?: number, sentence?: number, lead?: number, line_least?: number, line_most?: number, read?: number } beyond which check warns of a panel
---@field screen? { diagonal?: number, distance?: number, mounting?: number } millimetres: text and touch areas follow
---@field memory? { pictures?: number } MiB
---@field about? { publisher?: lantern.Text|string, authors?: lantern.Text|string, funders?: lantern.Text|string, date?: lantern.Text|string, checked?: lantern.Text|string, more?: lantern.Text|string } a sheet that the contents lead to; without it there is none, and what is empty is left out
---@field staff? { pin?: string } without it there is no staff's view
---@field keys? { key: string, does: "left"|"right"|"up"|"down"|"enter"|"back"|"home"|"larger"|"smaller"|"speech"|"plugged"|"unplugged"|"help"|"repeat"|"pause"|"louder"|"quieter"|"faster"|"slower" }[] of a keypad that sends others than the usual ones; `lantern keys` shows all

---@class lantern.FactsEntry facts.lua: what the panels' words rest on; a panel names them in `facts`
---@field text? any the fact, in the language you work in
---@field sources? string[] ids in sources.lua
---@field confidence? any how sure it is: as you like
---@field weight? any how much it matters: as you like
---@field conflict? any where the sources disagree
---@field flag? any what a historian is asked: the opening waits for it
---@field note? any for whoever writes

---@class lantern.SourcesEntry sources.lua: books, letters, archives; a fact names them in `sources`
---@field title? string its title, as visitors see it
---@field author? any who wrote it
---@field publisher? string who published or keeps it: visitors see it
---@field date? string when: visitors see it
---@field shown? string what visitors see in place of title, publisher and date
---@field language? any the one it is written in
---@field kind? any book, letter, film: as you like
---@field address? any where it is found
---@field note? any for whoever writes

---@class lantern.QuotesEntry quotes.lua: what was said; a panel names them in `quotes`
---@field text? any the words as they were said
---@field language? any the one they were said in
---@field translation? any the words in the language you work in
---@field speaker? any who said it
---@field source? string an id in sources.lua
---@field rights? any who must be asked
---@field note? any for whoever writes

---@class lantern.PeopleEntry people.lua: real persons; a panel names those it speaks of in `names`
---@field name lantern.Text as the panels write it
---@field status lantern.Text who they were, in a few words
---@field facts string[] ids in facts.lua
---@field consent "published"|"family"|"none" published: the name stands in print; family: they were asked; none: never shown
---@field awaiting? lantern.Language[] languages in which a native reader has not read it yet
---@field note? any for whoever writes

---@class lantern.GlossaryEntry glossary.lua: words that can be touched; a panel names them in `glosses`
---@field term lantern.Text the word, as it stands in the texts
---@field text lantern.Text what it means, in a sentence or two
---@field awaiting? lantern.Language[] languages in which a native reader has not read it yet
---@field note? any for whoever writes

---@param fields lantern.Exhibition
function exhibition(fields) end
---@param list table<string, lantern.FactsEntry>
function facts(list) end
---@param list table<string, lantern.SourcesEntry>
function sources(list) end
---@param list table<string, lantern.QuotesEntry>
function quotes(list) end
---@param list table<string, lantern.PeopleEntry>
function people(list) end
-- Here that ends.

-- What a layout has --------------------------------------------------------------------------------------------------

---@class lantern.Screen
---@field width number design units
---@field height number
---@field portrait boolean
---@field px number pixels a design unit
---@field mm? number design units a millimetre of the configured screen
---@field distance_mm number
---@field diagonal_mm number
---@field language lantern.Language
---@field text_size "standard"|"large"|"largest"
---@field calm boolean
---@field page integer from 1; in a sheet its own
---@field pages? integer in chrome.lua
---@field contrast "standard"|"high"
---@field reach "standard"|"low" low: all that is touched or read in the lower part
---@field light string the theme's light that this page stands in
---@field choice integer what was chosen in the panel (a point, a year, a stop) from 1; 0: nothing
---@field about? string what an overlay is about
---@field sources? { title?: string, publisher?: string, date?: string, shown?: string }[] in overlays/sources.lua: behind the panel's facts
---@field sound? boolean in chrome.lua and overlays: the panel can be heard in this language
---@field is_title boolean the exhibition's title stands in the panel's place
---@field mounting_mm number of the screen's lower edge above the floor
---@field chapter { number: integer, id: string, title: string, light: string, rest: string[], silent: boolean }
---@field lit string[] who was named up to this panel, each once: ids in people.lua
---@field art? table how illustrated.lua asks for the panel's picture: scale, alone, over; shown: it was drawn
---@field more_pages? integer pages of which the layout knows nothing, to be counted in its numbers
---@field chapters lantern.Place[]
---@field languages { id: lantern.Language, name: string, title: string, subtitle?: string }[] with the exhibition's title
---@field panel { id: string, index: integer, count: integer, number: integer, of: integer, quiet: boolean }
---@field title string

---A chapter on the journey.
---@class lantern.Place
---@field number integer
---@field id string
---@field title string
---@field light string
---@field first integer
---@field count integer
---@field panels? { id: string, title?: string, broken: boolean }[] in overlays; a title is there once its panel has been read

---Where the rows of controls stand.
---@class lantern.Rows
---@field row number height of the languages' (and the chapter's) row
---@field height number of the buttons
---@field y number of the buttons
---@field band? number height of the line's own row (portrait)
---@field languages number y of the languages
---@field chapter? number y of the chapter where it has a row of its own
---@field top number where the lower rows begin
---@field bottom number where the upper rows end; 0: there are none

---What controls.hand works out of a screen.
---@class lantern.Hand
---@field screen lantern.Screen
---@field light table the theme's light
---@field width number
---@field height number
---@field portrait boolean
---@field dark boolean light words on a dark ground
---@field margin number
---@field right number
---@field font number what labels are larger by, on a small screen or for larger text
---@field mark number what icons and spaces are larger by
---@field wanted number a touch area of 20 mm
---@field floor number the least: 15 mm
---@field colours { ink: string, soft: string, line: string, travelled: string, accent: string, halo: string, ring?: string }
---@field bands? boolean in the contents: chapters below one another

---What kit.page works out of a screen.
---@class lantern.Page
---@field screen lantern.Screen
---@field light table the chapter's colours
---@field width number
---@field height number
---@field portrait boolean
---@field letterbox boolean
---@field margin number
---@field right number
---@field bar? number height of the letterbox bars (landscape)
---@field top number of the picture
---@field bottom number
---@field horizon number
---@field floor number no words between here and the plain ground below the land's edges
---@field text_top number
---@field text_bottom number
---@field low_bottom number the lowest that words may go without the plain band
---@field columns number[] widths of the column, as it gives way
---@field head number where the upper controls end (landscape)
---@field foot number where the lower controls begin
---@field band_bottom number the lowest that words may go over the plain band
---@field languages_y number of the language row
---@field ground string the colour below the picture
---@field high boolean high contrast
---@field low boolean low reach
---@field reach_top number the highest that everybody reaches; 0 unless in low reach
---@field band_top? number in low reach: how high words may rise before they take pages
---@field plain_top? number in low reach (landscape): words that rise above this need the plain band
---@field stacked boolean all words in one column, one after another
---@field picture_in_reach boolean
---@field whole? { margin: number, right: number } the panel's width without a picture beside the words
---@field art? table where the panel's picture stands: x, y, width, height, place, spec
---@field own? table the panel's own row of buttons, see touch.lua
---@field own_height? number

---@class lantern.Theme

---The kiosk's own words by name and language; called, it gives the word in the visitor's language, else in English.
---@class lantern.Words
---@overload fun(page: { screen: lantern.Screen }, name: string, language?: string): string

---What a field is: its path in `fields` ("points.at"), and a sentence without its full stop. sample: "heading", "sentence",
---"paragraphs", "language" or a value as Lua has it, for `lantern new panel`; wanted: it is to have this field though it may be
---left out, or so many entries.
---@alias lantern.Help { [1]: string, [2]: string, sample?: string, wanted?: boolean|integer }

---@class lantern.Layout
---@field about? string what this kind is for
---@field help? lantern.Help[] in the order in which fields are listed
---@field fields table<string, any> what a panel of this kind may and must have
---@field check? fun(panel: table, tell: fun(field: string, message: string)) what fields must be together; texts by language
---@field build fun(panel: table, screen: lantern.Screen): table, integer?

---@param fields lantern.Layout
function layout(fields) end

---Next to these, with an argument: "language:ID", "panel:ID", "contents:CHAPTER", "sources:N", "gloss:ID", "picture:N",
---"choose:N", "staff:ID", "studio:ID", "reach:standard|low", "text:standard|large|largest", "contrast:standard|high",
---"motion:full|calm", "zoom:in|out|whole".
---@alias lantern.Action "next"|"previous"|"round"|"show"|"contents"|"sheet"|"sources"|"transcript"|"close"|"back"|"reach"|"line"|"look"|"continue"|"restart"|string

---@class lantern.Node
---@field id? string
---@field action? lantern.Action what a touch does
---@field name? string what it is called where it is heard (without it: its words); "": it is passed over
---@field tells? string what is read to whoever chooses it
---@field x? number
---@field y? number
---@field width? number
---@field height? number
---@field min_width? number
---@field min_height? number
---@field max_width? number
---@field grow? number
---@field self? "start"|"center"|"end"|"stretch"
---@field opacity? number
---@field scale? number
---@field rotation? number degrees clockwise
---@field clip? boolean
---@field hidden? boolean
---@field tracks? lantern.Track[]

---@class lantern.Track
---@field property "x"|"y"|"opacity"|"scale"|"rotation"
---@field from number
---@field to number
---@field start? number
---@field duration number
---@field easing? "linear"|"sine"|"settle"|"travel"|number[]
---@field driver? "time"|"travel"|"rise"|"frame" seconds; panels; 0..1 of a light or an overlay; 0..1 of the frame
---@field ambient? boolean

---@class lantern.Box: lantern.Node
---@field gap? number
---@field padding? number|number[]
---@field align? "start"|"center"|"end"|"stretch"|"baseline"
---@field justify? "start"|"center"|"end"

---@class lantern.Prose: lantern.Node
---@field text string
---@field face string
---@field size number
---@field line number
---@field language? lantern.Language
---@field italic? string
---@field bold? string
---@field tracking? number em
---@field paragraph_gap? number
---@field colour? string
---@field align? "start"|"center"|"end"
---@field capitals? boolean
---@field balance? boolean
---@field accent? string of its rings, and of the rule below words with a gloss
---@field touch? number how large the touch area of either is at the least
---@field measure? number characters
---@field first? integer
---@field last? integer

---@class lantern.Picture: lantern.Node
---@field file string below assets/
---@field fit? "cover"|"contain"|"stretch"
---@field focus? number[]
---@field crop? number[]
---@field tint? string what white becomes
---@field shade? string what black becomes, with a tint; else black
---@field mirrored? boolean
---@field repeats? boolean side by side, as far as can be seen

---@class lantern.Shape: lantern.Node
---@field colour? string
---@field path? string SVG path data
---@field box? number[]
---@field stroke? string
---@field stroke_width? number
---@field stroke_cap? "round"
---@field svg? string
---@field repeats? boolean side by side, as far as can be seen

---@param node lantern.Node
function group(node) end
---@param node lantern.Box
function row(node) end
---@param node lantern.Box
function column(node) end
---@param node lantern.Box
function stack(node) end
---@param node lantern.Prose
function prose(node) end
---@param node lantern.Picture
function picture(node) end
---@param node lantern.Shape
function shape(node) end

---@param node table a prose node
---@param width? number
---@return { width: number, height: number, lines: integer, overfull: boolean }
function measure(node, width) end

---Lines from 1 that fit the first page's height, then the following ones'.
---@param node table a prose node
---@param width number
---@param height number
---@param next_height? number
---@return { first: integer, last: integer }[]
function paginate(node, width, height, next_height) end

---A link as a code for telephones: SVG path data of its dark modules, one unit each, and how many a side has.
---@param text string 1 to 300 bytes
---@return string path, integer count
function qr(text) end

---A map of any part of the earth, while a page is built. Colours that are left out are not drawn.
---@param wish { x?: number, y?: number, width: number, height: number, into?: number[], clear?: number[], show?: number[][], area?: number[], around?: string, places?: number[][], highlight?: string[], colours: { sea?: string, land?: string, country?: string, river?: string, lake?: string, border?: string, grid?: string }, line?: number, most?: number, rivers_from?: number }
---`into`: { x, y, width, height } in which what is shown has to lie; `clear`: the same, of words below which no water is
---drawn; `around`: a country; `most`, `rivers_from`: units a kilometre
---@return { picture: userdata, at: { x: number, y: number }[], per_km: number, coasts: fun(x: number, y: number, width: number, height: number): integer }
function atlas(wish) end

---@param longitude number
---@param latitude number
---@return string? code the two letters of the country in which that lies; nil in the sea
function country(longitude, latitude) end

---@param file string below assets/
---@return number|nil width, number|string height
function picture_size(file) end

---@class stringlib
---@field split fun(text: string, separator: string): string[]
---@field replace fun(text: string, from: string, to: string): string
---@field trim fun(text: string): string
