/* The tables from which getopt_long, --help and the man page are made, so that they cannot disagree. */
#include "commands/table.h"

#define RUN (1u << COMMAND_RUN)
#define EDIT (1u << COMMAND_EDIT)
#define CHECK (1u << COMMAND_CHECK)
#define SHOT (1u << COMMAND_SHOT)
#define TILES (1u << COMMAND_TILES)
#define NEW (1u << COMMAND_NEW)
#define FIELDS (1u << COMMAND_FIELDS)
#define WORDS (1u << COMMAND_WORDS)
#define PROOF (1u << COMMAND_PROOF)
#define SPEAK (1u << COMMAND_SPEAK)
#define KEYS (1u << COMMAND_KEYS)

const struct row ROWS[] = {
	{ ID_WINDOW, "window", "WxH", RUN, "show in a window of that size (on a desktop the default is 1280x720)" },
	{ ID_WINDOW, "window", "WxH", EDIT, "size of the window (default 1280x900); it can be drawn larger and smaller" },
	{ ID_FULLSCREEN, "fullscreen", NULL, RUN, "cover the whole screen (the default on a console)" },
	{ ID_WAIT, "wait", NULL, RUN, "with no display wait for one, for as long as it takes (for a kiosk's service)" },
	{ ID_ROTATE, "rotate", "DEG", RUN | SHOT,
	  "turn the picture clockwise by 0, 90, 180 or 270 degrees; touches turn along" },
	{ ID_MODE, "mode", "WxH[@RATE]", RUN,
	  "on a console: the display's mode, such as 1280x720@60 (the default is its own up to 1920x1200)" },
	{ ID_RETENTION, "retention", "on|off", RUN,
	  "on: each panel stands a pixel beside the one before, so that nothing burns in (the default where the whole "
	  "screen is covered)" },
	{ ID_KEY, "key", "NAME=WHAT", RUN | EDIT | KEYS,
	  "a key more, as SDL calls it (an underscore for a space): left, right, up, down, enter, back, home, larger, "
	  "smaller, and for "
	  "speech: speech, plugged, unplugged, help, repeat, pause, louder, quieter, faster, slower; may be given again" },
	{ ID_DIAGONAL, "diagonal", "MM", RUN,
	  "of the screen, in place of the exhibition's: controls are as large as fingers" },
	{ ID_DISTANCE, "distance", "MM", RUN, "from which it is read, in place of the exhibition's" },
	{ ID_MOUNTING, "mounting", "MM", RUN, "of the screen's lower edge above the floor, in place of the exhibition's" },
	{ ID_CHAPTERS, "chapters", "ID,…", RUN, "show these chapters only" },
	{ ID_HOURS, "hours", "HOURS", RUN,
	  "opening hours, such as \"Mo-Fr 09:00-18:00, Sa 10:00-17:00\": outside them the screen is black" },
	{ ID_DATE, "date", "YYYY-MM-DDTHH:MM", RUN, "with --clock virtual: what the clock on the wall shows at the start" },
	{ ID_LANGUAGE, "language", "L", RUN | EDIT | SHOT,
	  "start in that language, such as kk (shot: or \"all\"); the default is the exhibition's" },
	{ ID_EXPORT, "export", "po|csv", WORDS,
	  "write all texts: po for Poedit and other translators' programs (one --language), csv for a spreadsheet" },
	{ ID_IMPORT, "import", "FILE", WORDS, "take over what a translator has written in such a file" },
	{ ID_SUMS, "sums", NULL, WORDS,
	  "print for each panel what to write into its `read` once a native reader has read it (one --language)" },
	{ ID_LANGUAGE, "language", "L", WORDS, "the language that is translated into (csv: without it all stand there)" },
	{ ID_FROM, "from", "L", WORDS, "the language that is translated from (default en, else the exhibition's)" },
	{ ID_OUT, "out", "FILE", WORDS, "write there, not to standard output" },
	{ ID_FORCE, "force", NULL, WORDS,
	  "import also what has changed in the exhibition since, and what has lost its mark-up" },
	{ ID_PANEL, "panel", "ID", RUN | EDIT | SHOT, "begin with that panel (shot: only that panel; may be given again)" },
	{ ID_PANEL, "panel", "ID", CHECK,
	  "look closer at that panel only; of others what reading them shows, and what is remembered (may be given "
	  "again)" },
	{ ID_MOTION, "motion", "full|calm", RUN, "calm: nothing moves by itself, panels change through a short dip" },
	{ ID_MOTION, "motion", "full|calm", EDIT, "full: the panel comes in and moves as on the wall (default calm)" },
	{ ID_TEXT_SIZE, "text-size", "standard|large|largest", RUN | EDIT | SHOT, "size of the words" },
	{ ID_CONTRAST, "contrast", "standard|high", RUN | EDIT | SHOT, "high: words at 7:1 and more on a flat ground" },
	{ ID_REACH, "reach", "standard|low", RUN | EDIT | SHOT, "low: all that is touched or read in the lower part" },
	{ ID_HEADLESS, "headless", NULL, RUN | EDIT,
	  "need no display: draw into memory (run: 1920x1080, or --window WxH)" },
	{ ID_DRAW, "draw", "all|keys|none", RUN,
	  "headless: draw every frame, the first, middle and last of a movement, or none" },
	{ ID_CLOCK, "clock", "real|virtual", RUN | EDIT, "virtual: as fast as it can, the same every time" },
	{ ID_UNTIL, "until", "SECONDS", RUN | EDIT, "stop at that time" },
	{ ID_AT, "at", "SECONDS,…", RUN | EDIT, "headless: write the pictures of these moments to OUT/SECONDS.png" },
	{ ID_ROUNDS, "rounds", "N", RUN, "stop when the tour has gone round N times" },
	{ ID_TRIES, "tries", "N", RUN,
	  "end with status 5 when nothing of the exhibition was ever shown and N more tries did not mend that (after 1 s, "
	  "5 "
	  "s, 30 s, then each minute); else it is tried for ever" },
	{ ID_TOUCHES, "touches", "FILE", RUN | EDIT, "play the fingers recorded in FILE" },
	{ ID_TRACE, "trace", "FILE", RUN | EDIT,
	  "write what happens to FILE, one JSON object a line (\"-\": standard output)" },
	{ ID_SOUND, "sound", "NAME", RUN,
	  "speak through the sound device whose name has that in it (an underscore for a space; the default is one at a "
	  "USB port, else the "
	  "system's)" },
	{ ID_VOICE, "voice", "FOLDER", RUN, "look for clips of speech there first (lantern speak makes them)" },
	{ ID_MEMORY, "memory", "MIB", RUN, "budget for pictures (the default is the exhibition's, else 96)" },
	{ ID_OUT, "out", "OUT", RUN | EDIT, "folder for the pictures of --at" },
	{ ID_OUT, "out", "OUT", SHOT, "folder for the pictures: OUT/LANGUAGE/PANEL-ID.png" },
	{ ID_OUT, "out", "FOLDER", TILES, "write FOLDER/NAME.tiles (the viewer looks beside the picture, the default)" },
	{ ID_FORCE, "force", NULL, TILES, "cut again what is up to date" },
	{ ID_OUT, "out", "FOLDER", PROOF, "folder for the proof; an earlier proof there is replaced" },
	{ ID_LANGUAGE, "language", "L", PROOF,
	  "the language of the pictures (the default is the exhibition's); of the booklet (by default one in each)" },
	{ ID_SINCE, "since", "FOLDER|REVISION", PROOF,
	  "and a list of what has changed since the proof in that folder, or since that revision of git (HEAD~1, v2)" },
	{ ID_BOOKLET, "booklet", NULL, PROOF,
	  "in its place a booklet in large print, FOLDER/booklet-LANGUAGE.html, for people who cannot read the screen" },
	{ ID_LANGUAGE, "language", "L", SPEAK, "speak that language only (the default is \"all\")" },
	{ ID_PANEL, "panel", "ID", SPEAK, "only what is said of that panel; may be given again" },
	{ ID_OUT, "out", "FOLDER", SPEAK,
	  "folder for the clips (the default is build/voice in DIR, where the show looks)" },
	{ ID_FORCE, "force", NULL, SPEAK, "make anew what is up to date" },
	{ ID_LIST, "list", NULL, SPEAK,
	  "make nothing: list each text that is said otherwise than it is written, as language, text and words" },
	{ ID_RECORDINGS, "check", NULL, SPEAK,
	  "make nothing: tell which recordings are too loud, too quiet or older than the words, and how many clips are to "
	  "be made" },
	{ ID_SIZE, "size", "WxH", SHOT | PROOF, "size of the screen to picture (default 1920x1080)" },
	{ ID_OVERLAY, "overlay", "NAME[:ABOUT]", SHOT,
	  "with that sheet over each panel, such as contents, gloss:ID (scripts/overlays/NAME.lua)" },
	{ ID_TITLE, "title", NULL, SHOT, "the title as it stands before each chapter, in place of the panels" },
	{ ID_SHEET, "sheet", NULL, SHOT, "and a contact sheet, OUT/sheet.png" },
	{ ID_QUIET, "quiet", NULL, SHOT | TILES | PROOF | SPEAK, "no progress" },
	{ ID_JSON, "json", NULL, CHECK, "one JSON object a problem" },
	{ ID_TARGETS, "targets", NULL, CHECK,
	  "and a table, worst first: touch areas, contrasts, from how far words are read" },
	{ ID_TABLE, "table", NULL, CHECK,
	  "and a table, worst first, of what each panel asks of its reader in each language: words, longest sentence, "
	  "length of lines, seconds, contrast" },
	{ ID_QUICK, "quick", NULL, CHECK,
	  "only whether all of it can be shown: each page once in each language, without measuring" },
	{ ID_SUMMARY, "summary", NULL, CHECK,
	  "and two lines: \"title\", \"panels\", each with a tabulator and what it is" },
	{ ID_RELEASE, "release", NULL, CHECK,
	  "the gate before an opening: fails while a native reader, a historian, a consent, a licence, a contact or the "
	  "staff's code is open" },
	{ ID_FIX, "fix", NULL, CHECK,
	  "first mend in the files what is sure, and say what was changed: straight or foreign quotation marks, "
	  "apostrophes, "
	  "ranges of years, spaces before a comma and in a row" },
	{ ID_SPELLING, "spelling", NULL, CHECK,
	  "and a list of all words that no dictionary knows, rarest first, also in languages whose dictionary lacks too "
	  "much "
	  "to be believed (kk)" },
	{ ID_NO_CACHE, "no-cache", NULL, CHECK,
	  "measure everything anew, also what has not changed since the last check (kept in ~/.cache/lantern)" },
	{ ID_SCREEN, "size", "WxH[@DIAGONAL]", EDIT,
	  "size of the screen that is looked at (default 1920x1080), of that diagonal in millimetres (the default is the "
	  "exhibition's); others can be chosen in the window" },
	{ ID_SCREEN, "size", "WxH[@DIAGONAL]", CHECK,
	  "look at everything on a screen of that size too, of that diagonal in millimetres (the default is the "
	  "exhibition's); may be given again" },
	{ ID_LANGUAGES, "languages", "L,…", NEW, "the languages of the exhibition, such as de,fr (default en)" },
	{ ID_KIND, "kind", "KIND", NEW, "the panel's kind, such as story, map, timeline (without it they are listed)" },
	{ ID_CHAPTER, "chapter", "ID", NEW, "the panel's chapter (default the last one)" },
	{ ID_FORMAT, "format", "panels|files|lua|man", FIELDS,
	  "the handbook's tables of panels (the default), or of exhibition.lua and the registers; classes for editors as "
	  "in "
	  "types.lua; or lantern-exhibition(5) as scdoc reads it" },
	{ ID_FONTS, "fonts", "FOLDER", RUN | EDIT | CHECK | SHOT | NEW | FIELDS | WORDS | PROOF | SPEAK,
	  "look for faces there first" },
	{ ID_HELP, "help", NULL, RUN | EDIT | CHECK | SHOT | TILES | NEW | FIELDS | WORDS | PROOF | SPEAK | KEYS,
	  "this help" },
};
const int ROW_COUNT = sizeof ROWS / sizeof *ROWS;
_Static_assert(sizeof ROWS / sizeof *ROWS < ROWS_MOST, "more options than are made room for");

const struct command_row COMMANDS[COMMAND_COUNT] = {
	{ COMMAND_RUN, "run", "lantern run [DIR] [OPTIONS]", "show the exhibition",
	  "Panels follow one another, each as long as its words need, around for ever. A saved file is on the screen at "
	  "once; a broken one "
	  "leaves the last good as it was. In a window, Escape or q ends the show and F5 reads everything again." },
	{ COMMAND_EDIT, "edit", "lantern edit [DIR] [OPTIONS]", "show the panel that you save, beside your editor",
	  "In a window stands the panel that was saved last, in the language and on the page whose words were changed, on "
	  "the "
	  "screen that was chosen. A picture that was saved brings the panel that shows it; changed words of a register or "
	  "of exhibition.lua the title or the sheet on which a visitor reads them. Below it stand the mistakes of the "
	  "file, "
	  "with what would be right, and that it is mended when it is; until then the last good picture stays. In the "
	  "picture a click does what a visitor's finger does. Keys: arrows left and right turn pages, up and down panels; "
	  "n "
	  "and b show what else the page leads to, one after the other (title, terms, sources, contents), and Escape puts "
	  "it away; l language (or 1 to 9), t size of the text, c contrast, r reach, m motion, s size of the screen, o "
	  "upright or lying, ? all keys, Escape or q ends. Where the exhibition lies in a git work tree, k keeps the "
	  "present "
	  "state (a commit of its folder alone, if it has no mistakes) and g lists "
	  "the kept ones to go back to; what is there is kept first." },
	{ COMMAND_CHECK, "check", "lantern check [DIR] [OPTIONS]", "name every mistake by file, line and field",
	  "Each problem is one line: file:line: error|warning: field: message [rule]. Ends with 3 if there is an error." },
	{ COMMAND_SHOT, "shot", "lantern shot [DIR] --out OUT [OPTIONS]", "make pictures of panels, without a display",
	  "A picture shows the panel as it looks when all its entrances have ended; the same exhibition gives the same "
	  "bytes." },
	{ COMMAND_TILES, "tiles", "lantern tiles PICTURE [OPTIONS]", "cut a large scan so that visitors can enlarge it",
	  "Writes the folder PICTURE.tiles: the picture at several sizes, each in squares of 512 pixels, of which the "
	  "viewer "
	  "loads those it shows. JPEG (baseline) up to 200 million pixels, progressive JPEG, PNG and WebP up to 24 "
	  "million. "
	  "Tiles that are newer than the picture are left as they are. If it fails or is ended, nothing is left half." },
	{ COMMAND_NEW, "new", "lantern new FOLDER | panel ID [DIR] [OPTIONS]", "begin an exhibition, or a panel of one",
	  "\"lantern new FOLDER --languages de,fr\" makes an exhibition of three panels in a new folder, with words to be "
	  "replaced. \"lantern new panel ID --kind KIND\" makes scripts/panels/CHAPTER/ID.lua, with every field of its "
	  "kind "
	  "explained, and enters it into its chapter in exhibition.lua. Nothing that is there is written over." },
	{ COMMAND_FIELDS, "fields", "lantern fields [OPTIONS]", "list what panels may have, field by field",
	  "Every field of every kind of panel that lantern brings, of exhibition.lua and of the registers, with what it "
	  "is: "
	  "from where they are checked." },
	{ COMMAND_WORDS, "words", "lantern words [DIR] --export FORM | --import FILE",
	  "give texts to translators, and take them back",
	  "\"lantern words --export po --language es --out es.po\" writes every text that visitors read, with its panel, "
	  "field, file and line. \"lantern words --import es.po\" changes the texts in the Lua files, in place: all else "
	  "of "
	  "the files stays as it is. What is not translated stays as it was. Each text that is not taken over is told with "
	  "the reason; a file that is not whole is not taken over at all. What is fuzzy in a PO file awaits a native "
	  "reader." },
	{ COMMAND_PROOF, "proof", "lantern proof [DIR] --out FOLDER [OPTIONS]",
	  "write a proof for historians and translators to sign",
	  "FOLDER/index.html shows every panel as a picture beside its words in all languages, with its facts, their "
	  "sources "
	  "and confidence, what is disputed, who is named and who agreed, what is open, and room to sign. It needs no net "
	  "and no script; a browser prints it on sheets of A4. proof.json is its memory, for --since. With git, --since "
	  "HEAD~1 compares with the state of that revision as well. The same exhibition "
	  "gives the same bytes." },
	{ COMMAND_SPEAK, "speak", "lantern speak [DIR] [OPTIONS]", "make the sounds for people who do not see the screen",
	  "Makes a clip of every sentence and every control that the show may say, by espeak-ng and opusenc (the Debian "
	  "packages espeak-ng and opus-tools), with numbers, dates and units as words. Only what has changed is made. What "
	  "a person recorded, assets/voice/LANGUAGE/PANEL.opus, is played in place of a panel's clips and never changed." },
	{ COMMAND_KEYS, "keys", "lantern keys [DIR] [OPTIONS]", "tell which key does what, and what a keypad sends",
	  "Prints the keys that lantern hears: those of --key, of the file keys in /etc/lantern, of the exhibition's "
	  "exhibition.lua, and the usual ones, where what was said first counts. In the window that opens then, each key "
	  "that is pressed is told by its name." },
};
