/* Schemas: how a layout says which fields its panels have.
 *
 * They are checked once, when the layout is loaded, so that walking a panel by them needs no second thought. lantern's
 * own schemas are written in the same language below. Must not know problems or files. */
#include "lua/schema.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "lua/field.h"
#include "lua/state.h"
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MOST = 16 };

static const char *const NAMES[] = { "text",  "string", "number", "whole",	  "boolean", "picture", "fact",
									 "quote", "gloss",	"colour", "language", "light",	 "year",	"place",
									 "focus", "link",	"source", "person",	  "credit",	 "remark" };
enum { NAME_COUNT = sizeof NAMES / sizeof *NAMES };

static const char LANTERNS_OWN[] =
	"local common = { kind = 'string!', title = 'text!', facts = { list = 'fact' }, quotes = { list = 'quote' },\n"
	"  source = 'text', awaiting = { list = 'language' }, light = 'light', quiet = 'boolean', care = 'boolean', note "
	"= 'text',\n"
	"  seconds = 'number', glosses = { list = 'gloss' }, names = { list = 'person' }, alt = 'text',\n"
	"  narration = 'text',\n"
	"  disputed = { list = { fields = { about = 'text!', versions = { list = { fields = { text = 'text!',\n"
	"    source = 'credit' } }, min = 1, required = true } } } },\n"
	"  art = { short = 'picture', fields = { file = 'picture!', front = 'picture', height = 'number', width_mm = "
	"'number',\n"
	"    place = { choice = { 'left', 'middle', 'right', 'wide' } }, gap = 'number', foot = 'number', tinted = "
	"'boolean',\n"
	"    layer = { choice = { 'sky', 'far', 'near', 'front' } } } },\n"
	"  pictures = { list = { fields = { file = 'picture!', caption = 'text', credit = 'text',\n"
	"    focus = 'focus' } } },\n"
	"  read = { list = { fields = { language = 'language!', by = 'remark', on = 'remark', text = 'remark' } } },\n"
	"  allow = { fields = { ['long-panel'] = 'string', ['long-sentence'] = 'string', ['long-lead'] = 'string',\n"
	"    ['long-read'] = 'string', ['line-length'] = 'string', ['no-alt'] = 'string', ['unlinked-term'] = 'string',\n"
	"    ['same-text'] = 'string', typography = 'string', spelling = 'string', ['hard-to-read'] = 'string',\n"
	"    ['short-stay'] = 'string', numbers = 'string',\n"
	"    ['doubled-word'] = 'string', ['other-language'] = 'string', ['odd-year'] = 'string' } } }\n"
	"local help = {\n"
	"  { 'kind', 'how the panel is laid out' },\n"
	"  { 'title', 'the panel\\'s title' },\n"
	"  { 'source', 'where the facts come from: small, on the panel', sample = 'sentence' },\n"
	"  { 'facts', 'ids in facts.lua, which names the sources; {} where a panel needs none' },\n"
	"  { 'quotes', 'ids in quotes.lua, which names the sources' },\n"
	"  { 'glosses', 'ids in glossary.lua: words that can be touched and are then explained' },\n"
	"  { 'names', 'ids in people.lua: every real person whom the panel speaks of' },\n"
	"  { 'disputed', 'what is told in several ways, or not known: one entry for each ring ○ in the texts, in order' "
	"},\n"
	"  { 'disputed.about', 'what it is about, in a few words', sample = 'title' },\n"
	"  { 'disputed.versions', 'how it is told; of what is simply not known, one entry that says so' },\n"
	"  { 'disputed.versions.text', 'one version', sample = 'sentence' },\n"
	"  { 'disputed.versions.source', 'who says so' },\n"
	"  { 'alt', 'what the picture shows, as one would tell somebody who does not see it', sample = 'sentence' },\n"
	"  { 'narration', 'what is said to somebody who does not see the panel, in place of its words and of `alt`, where "
	"that "
	"must differ: a map or a chart in sentences', sample = 'sentence' },\n"
	"  { 'awaiting', 'languages whose words a native reader has not read yet; check lists them' },\n"
	"  { 'read', 'who has read it: one entry for each language that a native reader has read' },\n"
	"  { 'read.language', 'the language' },\n"
	"  { 'read.by', 'who read it' },\n"
	"  { 'read.on', 'when: \"2027-03-01\"' },\n"
	"  { 'read.text', 'the sum of what was read, from `lantern words --sums`: check tells when the words have changed' "
	"},\n"
	"  { 'light', 'the light it stands in, if not its chapter\\'s' },\n"
	"  { 'quiet', 'true: the panel speaks of the dead; nothing moves on it, and it comes without a journey: words "
	"change, the land stands still' },\n"
	"  { 'care', 'true: `note` is shown in its place until a visitor touches \"show\"; the tour and the arrows pass "
	"over it' },\n"
	"  { 'note', 'what a visitor reads before a panel with care', sample = 'sentence' },\n"
	"  { 'seconds', 'how long it stays; without it, as long as its words need', sample = '20' },\n"
	"  { 'art', 'the panel\\'s own drawing, which stands on the horizon: its name in assets/art/, or { file = … } with "
	"any "
	"of these' },\n"
	"  { 'art.file', 'its name in assets/art/' },\n"
	"  { 'art.place', 'where it stands: right (so without it), left, middle, or wide: as wide as the screen' },\n"
	"  { 'art.height', 'how high it is drawn, of a screen 1080 high; without it as high as the file says' },\n"
	"  { 'art.width_mm', 'how wide it is in the room, in millimetres: for what is shown in its true size' },\n"
	"  { 'art.foot', 'how far its lower edge lies below the horizon; without it 96, on the sea 24' },\n"
	"  { 'art.gap', 'how far it stands from the screen\\'s edge; less than 0: the edge cuts it' },\n"
	"  { 'art.layer', 'sky: behind all land; far: behind the middle land; near (so without it): in the grass; front: "
	"before "
	"all land' },\n"
	"  { 'art.front', 'a second drawing as large and in the same place, but before all land' },\n"
	"  { 'art.tinted', 'true: it is drawn in white, greys and black, and takes the colours of the light' },\n"
	"  { 'pictures', 'a gallery: small pictures that open when they are touched' },\n"
	"  { 'pictures.file', 'its name in assets/, or in a folder there' },\n"
	"  { 'pictures.caption', 'what is seen on it', sample = 'sentence' },\n"
	"  { 'pictures.credit', 'who took it, and who holds it' },\n"
	"  { 'pictures.focus', 'what must stay in view where a little is cut away: from the left and from the top, 0 to 1' "
	"},\n"
	"  { 'allow', 'warnings of check that this panel is not told of: each with the reason why it is right as it is' "
	"},\n"
	"  { 'allow[\"long-panel\"]', 'it has more words than a visitor reads' },\n"
	"  { 'allow[\"long-sentence\"]', 'a sentence is long' },\n"
	"  { 'allow[\"long-lead\"]', 'the lead is long' },\n"
	"  { 'allow[\"long-read\"]', 'a page takes longer to read than it should' },\n"
	"  { 'allow[\"line-length\"]', 'its lines are shorter or longer than read well' },\n"
	"  { 'allow[\"no-alt\"]', 'nothing says what its picture shows' },\n"
	"  { 'allow[\"unlinked-term\"]', 'a word of the glossary cannot be touched' },\n"
	"  { 'allow[\"same-text\"]', 'a text is the same in two languages' },\n"
	"  { 'allow.typography', 'quotation marks, dashes and apostrophes' },\n"
	"  { 'allow.spelling', 'a word that no dictionary knows' },\n"
	"  { 'allow.numbers', 'a number stands in all other languages' },\n"
	"  { 'allow[\"hard-to-read\"]', 'its words are much harder than the exhibition\\'s other ones' },\n"
	"  { 'allow[\"short-stay\"]', 'a page goes before it can be read' },\n"
	"  { 'allow[\"doubled-word\"]', 'a word stands twice in a row' },\n"
	"  { 'allow[\"other-language\"]', 'a text is in another language than its own' },\n"
	"  { 'allow[\"odd-year\"]', 'a year of two digits, or one that lies far ahead' },\n"
	"}\n"
	"local exhibition = { title = 'text!', subtitle = 'text', language = 'language', lantern = 'whole',\n"
	"  languages = { list = { fields = { id = 'string!', name = 'string!', words_per_minute = 'number' } },\n"
	"    min = 1, max = 16, required = true },\n"
	"  chapters = { list = { fields = { id = 'string!', light = 'light', title = 'text!', silent = 'boolean',\n"
	"    rest = { list = 'text', max = 9 },\n"
	"    panels = { list = 'string', required = true } } }, min = 1, required = true },\n"
	"  timing = { fields = { floor = 'number', ceiling = 'number', fade = 'number', cut = 'boolean',\n"
	"    idle = 'number' } },\n"
	"  about = { fields = { publisher = 'credit', authors = 'credit', funders = 'credit', date = 'credit',\n"
	"    checked = 'credit', more = 'credit' } },\n"
	"  limits = { fields = { words = 'number', words_most = 'number', sentence = 'number', lead = 'number',\n"
	"    line_least = 'number', line_most = 'number', read = 'number' } },\n"
	"  screen = { fields = { diagonal = 'number', distance = 'number', mounting = 'number' } },\n"
	"  memory = { fields = { pictures = 'number' } }, staff = { fields = { pin = 'string' } },\n"
	"  keys = { max = 40, list = { fields = { key = 'string!', does = { required = true, choice = { 'left', 'right', "
	"'up', 'down',\n"
	"    'enter', 'back', 'home', 'larger', 'smaller', 'speech', 'plugged', 'unplugged', 'help', 'repeat', 'pause', "
	"'louder', 'quieter',\n"
	"    'faster', 'slower' } } } } } }\n"
	"local registers = {\n"
	"  facts = { text = 'remark', sources = { list = 'source' }, confidence = 'remark', weight = 'remark',\n"
	"    conflict = 'remark', flag = 'remark', note = 'remark' },\n"
	"  quotes = { text = 'remark', translation = 'remark', language = 'remark', source = 'source',\n"
	"    speaker = 'remark', note = 'remark', rights = 'remark' },\n"
	"  sources = { title = 'string', publisher = 'string', date = 'string', shown = 'string', author = 'remark',\n"
	"    language = 'remark', kind = 'remark', address = 'remark', note = 'remark' },\n"
	"  people = { name = 'text!', status = 'text!', facts = { list = 'fact', required = true },\n"
	"    consent = { choice = { 'published', 'family', 'none' }, required = true }, awaiting = { list = 'language' },\n"
	"    note = 'remark' },\n"
	"  glossary = { term = 'text!', text = 'text!', awaiting = { list = 'language' }, note = 'remark' } }\n"
	"local files = {\n"
	"  exhibition = { about = 'what is shown, in which order and in which languages',\n"
	"    { 'lantern', 'the version of lantern\\'s look that it was written for' },\n"
	"    { 'title', 'the exhibition\\'s title' },\n"
	"    { 'subtitle', 'below the title, where the title stands alone' },\n"
	"    { 'languages', '1 to 16, in the order in which visitors see them' },\n"
	"    { 'languages.id', 'as in web pages: \"en\", \"de\", \"kk\"; texts are written under these names' },\n"
	"    { 'languages.name', 'how the language calls itself: what visitors touch' },\n"
	"    { 'languages.words_per_minute', 'how fast visitors read it; without it 130' },\n"
	"    { 'language', 'the tour\\'s own; without it the first' },\n"
	"    { 'chapters', 'in the order of the journey' },\n"
	"    { 'chapters.id', 'the name of its folder in scripts/panels: letters, digits, - and _' },\n"
	"    { 'chapters.title', 'its title' },\n"
	"    { 'chapters.light', 'from dark to day: night, winter, blue_hour, first_light, dawn, daylight, open_day; and "
	"dawn_sea' },\n"
	"    { 'chapters.panels', 'ids of its panels in order, each the name of a file without .lua' },\n"
	"    { 'chapters.rest', 'single sentences that the title says before this chapter while nobody is there; at most "
	"nine' },\n"
	"    { 'chapters.silent', 'true: the land stands alone for a moment before the chapter' },\n"
	"    { 'timing', 'seconds' },\n"
	"    { 'timing.floor', 'how long a page stays at the least; without it 10' },\n"
	"    { 'timing.ceiling', 'and at the most; without it 90' },\n"
	"    { 'timing.fade', 'how long one page takes to become the next; without it 0.9' },\n"
	"    { 'timing.cut', 'true: pages follow one another without a fade' },\n"
	"    { 'timing.idle', 'how long nobody touches before the tour goes on; without it 90' },\n"
	"    { 'limits', 'beyond which check warns of a panel' },\n"
	"    { 'limits.words', 'words on one page that are good; without it 90' },\n"
	"    { 'limits.words_most', 'and the most; without it 110' },\n"
	"    { 'limits.sentence', 'words of a sentence; without it 24' },\n"
	"    { 'limits.lead', 'words of a lead where a body follows; without it 15' },\n"
	"    { 'limits.line_least', 'characters of a line of running text; told of only where it is written' },\n"
	"    { 'limits.line_most', 'and the most; told of only where it is written' },\n"
	"    { 'limits.read', 'seconds that a page takes to read; without it 60' },\n"
	"    { 'screen', 'millimetres: text and touch areas follow' },\n"
	"    { 'screen.diagonal', 'from corner to corner: 610 are 24 inches' },\n"
	"    { 'screen.distance', 'from where it is read; without it 700' },\n"
	"    { 'screen.mounting', 'how high its lower edge hangs above the floor; without it 800' },\n"
	"    { 'memory', 'MiB' },\n"
	"    { 'memory.pictures', 'for pictures at hand; without it 96' },\n"
	"    { 'about', 'a sheet that the contents lead to; without it there is none, and what is empty is left out' },\n"
	"    { 'about.publisher', 'whose exhibition it is' },\n"
	"    { 'about.authors', 'who wrote it' },\n"
	"    { 'about.funders', 'who paid for it' },\n"
	"    { 'about.date', 'when it was made' },\n"
	"    { 'about.checked', 'who read it as a historian, and when' },\n"
	"    { 'about.more', 'where the museum is told of what it does not know' },\n"
	"    { 'staff', 'without it there is no staff\\'s view' },\n"
	"    { 'staff.pin', 'four to eight digits that open it; better in /etc/lantern/pin, which stands above it' },\n"
	"    { 'keys', 'of a keypad that sends others than the usual ones; `lantern keys` shows all' },\n"
	"    { 'keys.key', 'what it is called, as `lantern keys` tells when it is pressed' },\n"
	"    { 'keys.does', 'what it does' },\n"
	"  },\n"
	"  facts = { about = 'facts.lua: what the panels\\' words rest on; a panel names them in `facts`',\n"
	"    { 'text', 'the fact, in the language you work in' },\n"
	"    { 'sources', 'ids in sources.lua' },\n"
	"    { 'confidence', 'how sure it is: as you like' },\n"
	"    { 'weight', 'how much it matters: as you like' },\n"
	"    { 'conflict', 'where the sources disagree' },\n"
	"    { 'flag', 'what a historian is asked: the opening waits for it' },\n"
	"    { 'note', 'for whoever writes' },\n"
	"  },\n"
	"  sources = { about = 'sources.lua: books, letters, archives; a fact names them in `sources`',\n"
	"    { 'title', 'its title, as visitors see it' },\n"
	"    { 'author', 'who wrote it' },\n"
	"    { 'publisher', 'who published or keeps it: visitors see it' },\n"
	"    { 'date', 'when: visitors see it' },\n"
	"    { 'shown', 'what visitors see in place of title, publisher and date' },\n"
	"    { 'language', 'the one it is written in' },\n"
	"    { 'kind', 'book, letter, film: as you like' },\n"
	"    { 'address', 'where it is found' },\n"
	"    { 'note', 'for whoever writes' },\n"
	"  },\n"
	"  quotes = { about = 'quotes.lua: what was said; a panel names them in `quotes`',\n"
	"    { 'text', 'the words as they were said' },\n"
	"    { 'language', 'the one they were said in' },\n"
	"    { 'translation', 'the words in the language you work in' },\n"
	"    { 'speaker', 'who said it' },\n"
	"    { 'source', 'an id in sources.lua' },\n"
	"    { 'rights', 'who must be asked' },\n"
	"    { 'note', 'for whoever writes' },\n"
	"  },\n"
	"  people = { about = 'people.lua: real persons; a panel names those it speaks of in `names`',\n"
	"    { 'name', 'as the panels write it' },\n"
	"    { 'status', 'who they were, in a few words' },\n"
	"    { 'facts', 'ids in facts.lua' },\n"
	"    { 'consent', 'published: the name stands in print; family: they were asked; none: never shown' },\n"
	"    { 'awaiting', 'languages in which a native reader has not read it yet' },\n"
	"    { 'note', 'for whoever writes' },\n"
	"  },\n"
	"  glossary = { about = 'glossary.lua: words that can be touched; a panel names them in `glosses`',\n"
	"    { 'term', 'the word, as it stands in the texts' },\n"
	"    { 'text', 'what it means, in a sentence or two' },\n"
	"    { 'awaiting', 'languages in which a native reader has not read it yet' },\n"
	"    { 'note', 'for whoever writes' },\n"
	"  },\n"
	"}\n"
	"return common, help, exhibition, registers, files\n";

void schema_open(lua_State *lua, struct script *script)
{
	if (luaL_loadstring(lua, LANTERNS_OWN) != LUA_OK)
		lua_error(lua);
	lua_call(lua, 0, 5);
	script->refs.files_help = luaL_ref(lua, LUA_REGISTRYINDEX);
	script->refs.registers = luaL_ref(lua, LUA_REGISTRYINDEX);
	script->refs.exhibition = luaL_ref(lua, LUA_REGISTRYINDEX);
	script->refs.common_help = luaL_ref(lua, LUA_REGISTRYINDEX);
	script->refs.common = luaL_ref(lua, LUA_REGISTRYINDEX);
}

const char *schema_type_name(enum type_kind kind)
{
	static const char *const marks[] = { "choice", "list", "fields", "" };
	return kind < TYPE_CHOICE ? NAMES[kind] : marks[kind - TYPE_CHOICE];
}

static struct type named_type(const char *name)
{
	size_t length = strlen(name);
	struct type type = { TYPE_UNKNOWN, length > 0 && name[length - 1] == '!' };
	length -= type.required;
	for (int i = 0; i < NAME_COUNT; i++)
		if (NAMES[i][0] == name[0] && strncmp(NAMES[i], name, length) == 0 && !NAMES[i][length]) {
			type.kind = (enum type_kind)i;
			break;
		}
	return type;
}

static bool has(lua_State *lua, int index, const char *name)
{
	bool found = lua_getfield(lua, index, name) != LUA_TNIL;
	lua_pop(lua, 1);
	return found;
}

struct type schema_type(lua_State *lua, int index)
{
	if (lua_type(lua, index) == LUA_TSTRING)
		return named_type(lua_tostring(lua, index));
	struct type type = { TYPE_UNKNOWN, false };
	if (!lua_istable(lua, index))
		return type;
	lua_getfield(lua, index, "required");
	type.required = lua_toboolean(lua, -1);
	lua_pop(lua, 1);
	int kinds = 0;
	static const char *const marks[] = { "choice", "list", "fields" };
	for (int i = 0; i < 3; i++) {
		if (!has(lua, index, marks[i]))
			continue;
		kinds++;
		type.kind = (enum type_kind)(TYPE_CHOICE + i);
	}
	if (kinds != 1)
		type.kind = TYPE_UNKNOWN;
	return type;
}

static void __attribute__((noreturn)) refuse(lua_State *lua, const struct field *field, const char *what)
{
	luaL_error(lua, "%s: %s", field->text, message(what));
	abort(); /* luaL_error does not come back */
}

static void verify_name(lua_State *lua, int index, const struct field *field)
{
	char name[60];
	snprintf(name, sizeof name, "%s", lua_tostring(lua, index));
	size_t length = strlen(name);
	if (length > 0 && name[length - 1] == '!')
		name[length - 1] = 0;
	const char *nearest = nearest_name(name, NAMES, NAME_COUNT);
	lua_pushfstring(lua, message("unknown type \"%s\"%s"), name, did_you_mean(nearest, "\"").text);
	refuse(lua, field, lua_tostring(lua, -1));
}

static void verify_options(lua_State *lua, int index, const struct field *field, enum type_kind kind)
{
	static const char *const options[][6] = { { "choice", "required" },
											  { "list", "required", "min", "max", "count" },
											  { "fields", "required", "short" } };
	const char *const *known = options[kind - TYPE_CHOICE];
	lua_pushnil(lua);
	while (lua_next(lua, index)) {
		lua_pop(lua, 1);
		bool found = false;
		for (int i = 0; known[i] && lua_type(lua, -1) == LUA_TSTRING; i++)
			found = found || strcmp(known[i], lua_tostring(lua, -1)) == 0;
		if (!found) {
			lua_pushfstring(lua, message("a %s has no option %s"), known[0],
							lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : message("without a name"));
			refuse(lua, field, lua_tostring(lua, -1));
		}
	}
	static const char *const numbers[] = { "min", "max", "count" };
	for (int i = 0; i < 3 && kind == TYPE_LIST; i++)
		if (lua_getfield(lua, index, numbers[i]) == LUA_TNIL || lua_isinteger(lua, -1))
			lua_pop(lua, 1);
		else
			refuse(lua, field, MESSAGE("min, max and count are whole numbers"));
}

static void verify_choice(lua_State *lua, const struct field *field)
{
	lua_Integer count = lua_istable(lua, -1) ? (lua_Integer)lua_rawlen(lua, -1) : 0;
	for (lua_Integer i = 1; i <= count; i++) {
		if (lua_rawgeti(lua, -1, i) != LUA_TSTRING)
			refuse(lua, field, MESSAGE("a choice is a list of strings"));
		lua_pop(lua, 1);
	}
	if (count == 0)
		refuse(lua, field, MESSAGE("a choice is a list of strings"));
}

static void verify_fields(lua_State *lua, int index, struct field *field, int depth);

static void verify_type(lua_State *lua, int index, struct field *field, int depth)
{
	luaL_checkstack(lua, 10, "a schema nested too deep");
	if (depth > DEPTH_MOST)
		refuse(lua, field, MESSAGE("types are nested too deep"));
	struct type type = schema_type(lua, index);
	if (type.kind == TYPE_UNKNOWN && lua_type(lua, index) == LUA_TSTRING)
		verify_name(lua, index, field);
	if (type.kind == TYPE_UNKNOWN)
		refuse(lua, field, MESSAGE("a type is a name like \"text!\" or a table with one of choice, list, fields"));
	if (type.kind < TYPE_CHOICE)
		return;
	verify_options(lua, index, field, type.kind);
	int top = lua_gettop(lua);
	if (type.kind == TYPE_CHOICE) {
		lua_getfield(lua, index, "choice");
		verify_choice(lua, field);
	} else if (type.kind == TYPE_LIST) {
		lua_getfield(lua, index, "list");
		size_t length = field_add_name(field, "list");
		verify_type(lua, lua_gettop(lua), field, depth + 1);
		field_cut(field, length);
	} else {
		lua_getfield(lua, index, "fields");
		verify_fields(lua, lua_gettop(lua), field, depth + 1);
		if (lua_getfield(lua, index, "short") != LUA_TNIL)
			verify_type(lua, lua_gettop(lua), field, depth + 1);
	}
	lua_settop(lua, top);
}

static void verify_fields(lua_State *lua, int index, struct field *field, int depth)
{
	if (!lua_istable(lua, index))
		refuse(lua, field, MESSAGE("fields is a table of names and types"));
	lua_pushnil(lua);
	while (lua_next(lua, index)) {
		size_t length = field->length;
		if (lua_isinteger(lua, -2))
			field_add_index(field, lua_tointeger(lua, -2));
		else if (lua_type(lua, -2) == LUA_TSTRING)
			field_add_name(field, lua_tostring(lua, -2));
		else
			refuse(lua, field, MESSAGE("a field's name is a text or a whole number"));
		verify_type(lua, lua_gettop(lua), field, depth);
		field_cut(field, length);
		lua_pop(lua, 1);
	}
}

void schema_verify(lua_State *lua, int index)
{
	struct field field = { .text = "fields", .length = 6 };
	verify_fields(lua, lua_absindex(lua, index), &field, 0);
}

static void expected_choice(lua_State *lua, int index, char *out, size_t size)
{
	lua_getfield(lua, index, "choice");
	char list[200] = "";
	size_t used = 0;
	lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);
	for (lua_Integer i = 1; i <= count && used < sizeof list; i++) {
		lua_rawgeti(lua, -1, i);
		used += (size_t)snprintf(list + used, sizeof list - used, "%s\"%s\"", i > 1 ? ", " : "", lua_tostring(lua, -1));
		lua_pop(lua, 1);
	}
	snprintf(out, size, message("one of %s"), list);
	lua_pop(lua, 1);
}

void schema_expected(lua_State *lua, int index, const char *language, char *out, size_t size)
{
	static const char *const words[] = {
		[TYPE_STRING] = MESSAGE("a text between quotes"),
		[TYPE_NUMBER] = MESSAGE("a number"),
		[TYPE_WHOLE] = MESSAGE("a whole number"),
		[TYPE_BOOLEAN] = MESSAGE("true or false"),
		[TYPE_PICTURE] = MESSAGE("a picture's file name between quotes"),
		[TYPE_FACT] = MESSAGE("the id of a fact, like \"F001\""),
		[TYPE_QUOTE] = MESSAGE("the id of a quotation, like \"Q01\""),
		[TYPE_GLOSS] = MESSAGE("the id of a word in glossary.lua"),
		[TYPE_COLOUR] = MESSAGE("a colour \"#RRGGBB\""),
		[TYPE_LANGUAGE] = MESSAGE("a language's id"),
		[TYPE_LIGHT] = MESSAGE("the name of a light between quotes"),
		[TYPE_YEAR] = MESSAGE("a year from -9999 to 2999"),
		[TYPE_PLACE] = MESSAGE("{ longitude, latitude } in degrees, like { 26.98, 36.95 }"),
		[TYPE_FOCUS] = MESSAGE("two numbers from 0 to 1, { from the left, from the top }"),
		[TYPE_LINK] = MESSAGE("an address like \"https://example.org/names\""),
		[TYPE_SOURCE] = MESSAGE("the id of a source, like \"S01\""),
		[TYPE_PERSON] = MESSAGE("the id of somebody in people.lua"),
		[TYPE_REMARK] = MESSAGE("a remark"),
		[TYPE_LIST] = MESSAGE("a list { …, … }"),
		[TYPE_FIELDS] = MESSAGE("a table of named fields { … = … }"),
		[TYPE_UNKNOWN] = MESSAGE("something else"),
	};
	enum type_kind kind = schema_type(lua, index).kind;
	if (kind == TYPE_TEXT)
		snprintf(out, size, message("a text in every language { %s = \"…\", … }"), language);
	else if (kind == TYPE_CREDIT)
		snprintf(out, size, message("a text in every language { %s = \"…\", … }, or one for all of them"), language);
	else if (kind == TYPE_CHOICE)
		expected_choice(lua, index, out, size);
	else
		snprintf(out, size, "%s", message(words[kind]));
}

void schema_found(lua_State *lua, int index, char *out, size_t size)
{
	switch (lua_type(lua, index)) {
	case LUA_TNIL:
		snprintf(out, size, "%s", message("nothing"));
		break;
	case LUA_TBOOLEAN:
		snprintf(out, size, "%s", lua_toboolean(lua, index) ? "true" : "false");
		break;
	case LUA_TNUMBER:
		snprintf(out, size, message("the number %.14g"), (double)lua_tonumber(lua, index));
		break;
	case LUA_TSTRING: {
		const char *text = lua_tostring(lua, index);
		int length = (int)utf8_cut(text, strlen(text), 40);
		snprintf(out, size, "\"%.*s%s\"", length, text, text[length] ? "…" : "");
		break;
	}
	case LUA_TTABLE:
		snprintf(out, size, "%s", lua_rawlen(lua, index) > 0 ? message("a list") : message("a table"));
		break;
	default:
		snprintf(out, size, message("a %s"), luaL_typename(lua, index));
	}
}

bool schema_has_language(lua_State *lua, int value)
{
	const struct tongues *tongues = &state_of(lua)->tongues;
	bool found = false;
	for (int i = 0; i < tongues->count && !found; i++)
		found = has(lua, value, tongues->ids[i]);
	return found;
}

/* A table stands for the record, unless it is a text and the record has no field of its languages' names. */
bool schema_is_short(lua_State *lua, int index, int value)
{
	if (lua_getfield(lua, index, "short") == LUA_TNIL) {
		lua_pop(lua, 1);
		return false;
	}
	bool is_short = !lua_istable(lua, value);
	if (!is_short && schema_type(lua, -1).kind == TYPE_TEXT)
		is_short = schema_has_language(lua, value);
	if (!is_short)
		lua_pop(lua, 1);
	return is_short;
}

bool schema_is_colour(const char *text)
{
	return text[0] == '#' && strlen(text) == 7 && strspn(text + 1, "0123456789abcdefABCDEF") == 6;
}
