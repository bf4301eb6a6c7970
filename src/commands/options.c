/* One table of options, one of commands: getopt_long, --help and the man page are made from them, so that they cannot
 * disagree. */
#include "commands/options.h"
#include "base/nearest.h"
#include "commands/values.h"
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

enum id {
	ID_WINDOW = 256,
	ID_FULLSCREEN,
	ID_WAIT,
	ID_ROTATE,
	ID_MODE,
	ID_KEY,
	ID_DIAGONAL,
	ID_DISTANCE,
	ID_MOUNTING,
	ID_CHAPTERS,
	ID_HOURS,
	ID_DATE,
	ID_LANGUAGE,
	ID_PANEL,
	ID_MOTION,
	ID_TEXT_SIZE,
	ID_CONTRAST,
	ID_REACH,
	ID_HEADLESS,
	ID_DRAW,
	ID_CLOCK,
	ID_UNTIL,
	ID_AT,
	ID_ROUNDS,
	ID_TRIES,
	ID_TOUCHES,
	ID_TRACE,
	ID_MEMORY,
	ID_FONTS,
	ID_JSON,
	ID_TARGETS,
	ID_TABLE,
	ID_QUICK,
	ID_SUMMARY,
	ID_OUT,
	ID_SIZE,
	ID_SCREEN,
	ID_SHEET,
	ID_FORCE,
	ID_OVERLAY,
	ID_TITLE,
	ID_QUIET,
	ID_LANGUAGES,
	ID_KIND,
	ID_CHAPTER,
	ID_FORMAT,
	ID_EXPORT,
	ID_IMPORT,
	ID_FROM,
	ID_SINCE,
	ID_BOOKLET,
	ID_HELP,
};

#define RUN (1u << COMMAND_RUN)
#define CHECK (1u << COMMAND_CHECK)
#define SHOT (1u << COMMAND_SHOT)
#define TILES (1u << COMMAND_TILES)
#define NEW (1u << COMMAND_NEW)
#define FIELDS (1u << COMMAND_FIELDS)
#define WORDS (1u << COMMAND_WORDS)
#define PROOF (1u << COMMAND_PROOF)

struct row {
	enum id id;
	const char *name;
	const char *argument; /* NULL: a flag */
	unsigned commands;
	const char *help;
};

static const struct row rows[] = {
	{ ID_WINDOW, "window", "WxH", RUN, "show in a window of that size (on a desktop the default is 1280x720)" },
	{ ID_FULLSCREEN, "fullscreen", NULL, RUN, "cover the whole screen (the default on a console)" },
	{ ID_WAIT, "wait", NULL, RUN, "with no display wait for one, for as long as it takes (for a kiosk's service)" },
	{ ID_ROTATE, "rotate", "DEG", RUN | SHOT,
	  "turn the picture clockwise by 0, 90, 180 or 270 degrees; touches turn along" },
	{ ID_MODE, "mode", "WxH[@RATE]", RUN,
	  "on a console: the display's mode, such as 1280x720@60 (the default is its own up to 1920x1200)" },
	{ ID_KEY, "key", "NAME=WHAT", RUN,
	  "a key more, as SDL calls it (an underscore for a space): left, right, up, down, enter, back, home; may be given "
	  "again" },
	{ ID_DIAGONAL, "diagonal", "MM", RUN,
	  "of the screen, in place of the exhibition's: controls are as large as fingers" },
	{ ID_DISTANCE, "distance", "MM", RUN, "from which it is read, in place of the exhibition's" },
	{ ID_MOUNTING, "mounting", "MM", RUN, "of the screen's lower edge above the floor, in place of the exhibition's" },
	{ ID_CHAPTERS, "chapters", "ID,…", RUN, "show these chapters only" },
	{ ID_HOURS, "hours", "HOURS", RUN,
	  "opening hours, such as \"Mo-Fr 09:00-18:00, Sa 10:00-17:00\": outside them the screen is black" },
	{ ID_DATE, "date", "YYYY-MM-DDTHH:MM", RUN, "with --clock virtual: what the clock on the wall shows at the start" },
	{ ID_LANGUAGE, "language", "L", RUN | SHOT,
	  "start in that language, such as kk (shot: or \"all\"); the default is the exhibition's" },
	{ ID_EXPORT, "export", "po|csv", WORDS,
	  "write all texts: po for Poedit and other translators' programs (one --language), csv for a spreadsheet" },
	{ ID_IMPORT, "import", "FILE", WORDS, "take over what a translator has written in such a file" },
	{ ID_LANGUAGE, "language", "L", WORDS, "the language that is translated into (csv: without it all stand there)" },
	{ ID_FROM, "from", "L", WORDS, "the language that is translated from (default en, else the exhibition's)" },
	{ ID_OUT, "out", "FILE", WORDS, "write there, not to standard output" },
	{ ID_FORCE, "force", NULL, WORDS,
	  "import also what has changed in the exhibition since, and what has lost its mark-up" },
	{ ID_PANEL, "panel", "ID", RUN | SHOT, "begin with that panel (shot: only that panel; may be given again)" },
	{ ID_MOTION, "motion", "full|calm", RUN, "calm: nothing moves by itself, panels change through a short dip" },
	{ ID_TEXT_SIZE, "text-size", "standard|large|largest", RUN | SHOT, "size of the words" },
	{ ID_CONTRAST, "contrast", "standard|high", RUN | SHOT, "high: words at 7:1 and more on a flat ground" },
	{ ID_REACH, "reach", "standard|low", RUN | SHOT, "low: all that is touched or read in the lower part" },
	{ ID_HEADLESS, "headless", NULL, RUN, "need no display: draw into memory (1920x1080, or --window WxH)" },
	{ ID_DRAW, "draw", "all|keys|none", RUN,
	  "headless: draw every frame, the first, middle and last of a movement, or none" },
	{ ID_CLOCK, "clock", "real|virtual", RUN, "virtual: as fast as it can, the same every time" },
	{ ID_UNTIL, "until", "SECONDS", RUN, "stop at that time" },
	{ ID_AT, "at", "SECONDS,…", RUN, "headless: write the pictures of these moments to OUT/SECONDS.png" },
	{ ID_ROUNDS, "rounds", "N", RUN, "stop when the tour has gone round N times" },
	{ ID_TRIES, "tries", "N", RUN,
	  "end with status 5 when nothing of the exhibition was ever shown and N more tries did not mend that (after 1 s, "
	  "5 "
	  "s, 30 s, then each minute); else it is tried for ever" },
	{ ID_TOUCHES, "touches", "FILE", RUN, "play the fingers recorded in FILE" },
	{ ID_TRACE, "trace", "FILE", RUN, "write what happens to FILE, one JSON object a line (\"-\": standard output)" },
	{ ID_MEMORY, "memory", "MIB", RUN, "budget for pictures (the default is the exhibition's, else 96)" },
	{ ID_OUT, "out", "OUT", RUN, "folder for the pictures of --at" },
	{ ID_OUT, "out", "OUT", SHOT, "folder for the pictures: OUT/LANGUAGE/PANEL-ID.png" },
	{ ID_OUT, "out", "FOLDER", TILES, "write FOLDER/NAME.tiles (the viewer looks beside the picture, the default)" },
	{ ID_FORCE, "force", NULL, TILES, "cut again what is up to date" },
	{ ID_OUT, "out", "FOLDER", PROOF, "folder for the proof; an earlier proof there is replaced" },
	{ ID_LANGUAGE, "language", "L", PROOF,
	  "the language of the pictures (the default is the exhibition's); of the booklet (by default one in each)" },
	{ ID_SINCE, "since", "FOLDER", PROOF, "and a list of what has changed since the proof in that folder" },
	{ ID_BOOKLET, "booklet", NULL, PROOF,
	  "in its place a booklet in large print, FOLDER/booklet-LANGUAGE.html, for people who cannot read the screen" },
	{ ID_SIZE, "size", "WxH", SHOT | PROOF, "size of the screen to picture (default 1920x1080)" },
	{ ID_OVERLAY, "overlay", "NAME[:ABOUT]", SHOT,
	  "with that sheet over each panel, such as contents, gloss:ID (scripts/overlays/NAME.lua)" },
	{ ID_TITLE, "title", NULL, SHOT, "the title as it stands before each chapter, in place of the panels" },
	{ ID_SHEET, "sheet", NULL, SHOT, "and a contact sheet, OUT/sheet.png" },
	{ ID_QUIET, "quiet", NULL, SHOT | TILES | PROOF, "no progress" },
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
	{ ID_SCREEN, "size", "WxH[@DIAGONAL]", CHECK,
	  "look at everything on a screen of that size too, of that diagonal in millimetres (the default is the "
	  "exhibition's); may be given again" },
	{ ID_LANGUAGES, "languages", "L,…", NEW, "the languages of the exhibition, such as de,fr (default en)" },
	{ ID_KIND, "kind", "KIND", NEW, "the panel's kind, such as story, map, timeline (without it they are listed)" },
	{ ID_CHAPTER, "chapter", "ID", NEW, "the panel's chapter (default the last one)" },
	{ ID_FORMAT, "format", "markdown|lua", FIELDS,
	  "tables as in the handbook (the default), or classes for editors as in types.lua" },
	{ ID_FONTS, "fonts", "FOLDER", RUN | CHECK | SHOT | NEW | FIELDS | WORDS | PROOF, "look for faces there first" },
	{ ID_HELP, "help", NULL, RUN | CHECK | SHOT | TILES | NEW | FIELDS | WORDS | PROOF, "this help" },
};
enum { ROWS = sizeof rows / sizeof *rows };

static const struct {
	enum command command;
	const char *name, *usage, *help, *more;
} commands[] = {
	{ COMMAND_RUN, "run", "lantern run [DIR] [OPTIONS]", "show the exhibition",
	  "Panels follow one another, each as long as its words need, around for ever. A saved file is on the screen at "
	  "once; a broken one "
	  "leaves the last good as it was. In a window, Escape or q ends the show and F5 reads everything again." },
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
	  "Every field of every kind of panel that lantern brings, with what it is: from the layouts themselves." },
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
	  "and no script; a browser prints it on sheets of A4. proof.json is its memory, for --since. The same exhibition "
	  "gives the same bytes." },
};
enum { COMMANDS = sizeof commands / sizeof *commands };

static const char folder_help[] =
	"DIR is the exhibition's folder: the one that holds scripts/ and assets/. Without it lantern takes the "
	"current folder if there is an exhibition in it, else the one that was installed with lantern.";

static bool choose(const char *text, const char *const *names, int count, int *chosen)
{
	for (int i = 0; i < count; i++)
		if (strcmp(text, names[i]) == 0) {
			*chosen = i;
			return true;
		}
	return false;
}

static int by_time(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

/* "1.5,2,2.25" */
static bool add_moments(struct options *options, const char *text)
{
	while (true) {
		char *end;
		double moment = strtod(text, &end);
		double *grown = realloc(options->run.at, (options->run.at_count + 1) * sizeof *grown);
		if (grown)
			options->run.at = grown;
		if (!grown || end == text || !(moment >= 0 && moment < 1e9) || (*end && *end != ','))
			return false;
		options->run.at[options->run.at_count++] = moment;
		if (!*end)
			break;
		text = end + 1;
	}
	qsort(options->run.at, options->run.at_count, sizeof *options->run.at, by_time);
	return true;
}

/* "800x480", "800x480@178" */
static bool add_size(struct options *options, const char *text)
{
	char head[32];
	size_t length = strcspn(text, "@");
	struct check_size size = { 0 };
	snprintf(head, sizeof head, "%.*s", (int)(length < sizeof head ? length : sizeof head - 1), text);
	if (!value_size(head, &size.width_px, &size.height_px) ||
		(text[length] &&
		 (!value_number(text + length + 1, DIAGONAL_LEAST, &size.diagonal_mm) || size.diagonal_mm > DIAGONAL_MOST)))
		return false;
	struct check_size *grown = realloc(options->check.sizes, (options->check.size_count + 1) * sizeof *grown);
	if (!grown)
		return false;
	options->check.sizes = grown;
	options->check.sizes[options->check.size_count++] = size;
	return true;
}

static bool add_panel(struct options *options, const char *id)
{
	const char **grown = realloc(options->panels, (options->panel_count + 1) * sizeof *grown);
	if (!grown)
		return false;
	options->panels = grown;
	options->panels[options->panel_count++] = id;
	return true;
}

static bool set_choice(struct options *options, enum id id, const char *value)
{
	static const char *const motions[] = { "full", "calm" }, *const contrasts[] = { "standard", "high" },
							 *const reaches[] = { "standard", "low" },
							 *const sizes[] = { "standard", "large", "largest" },
							 *const draws[] = { "all", "keys", "none" }, *const clocks[] = { "real", "virtual" },
							 *const degrees[] = { "0", "90", "180", "270" }, *const formats[] = { "markdown", "lua" },
							 *const forms[] = { "po", "csv" };
	int chosen = 0;
	bool good = false;
	if (id == ID_MOTION && (good = choose(value, motions, 2, &chosen)))
		options->aids.calm = chosen == 1;
	else if (id == ID_TEXT_SIZE && (good = choose(value, sizes, 3, &chosen)))
		options->aids.text_size = (enum text_size)chosen;
	else if (id == ID_CONTRAST && (good = choose(value, contrasts, 2, &chosen)))
		options->aids.high_contrast = chosen == 1;
	else if (id == ID_REACH && (good = choose(value, reaches, 2, &chosen)))
		options->aids.low_reach = chosen == 1;
	else if (id == ID_DRAW && (good = choose(value, draws, 3, &chosen)))
		options->screen.draw = (enum draw_policy)chosen;
	else if (id == ID_CLOCK && (good = choose(value, clocks, 2, &chosen)))
		options->run.virtual_clock = chosen == 1;
	else if (id == ID_ROTATE && (good = choose(value, degrees, 4, &chosen)))
		options->screen.rotation = chosen * 90;
	else if (id == ID_FORMAT && (good = choose(value, formats, 2, &chosen)))
		options->as_lua = chosen == 1;
	else if (id == ID_EXPORT && (good = choose(value, forms, 2, &chosen)))
		options->words.export = chosen == 0 ? WORDS_PO : WORDS_CSV;
	return good;
}

static bool set_value(struct options *options, enum id id, const char *value)
{
	double number;
	switch (id) {
	case ID_WINDOW:
	case ID_SIZE:
		return value_size(value, &options->screen.width, &options->screen.height);
	case ID_SCREEN:
		return add_size(options, value);
	case ID_AT:
		return add_moments(options, value);
	case ID_UNTIL:
		return value_number(value, 0, &options->run.until);
	case ID_MEMORY:
		return value_number(value, 1, &options->run.memory);
	case ID_ROUNDS:
		if (!value_number(value, 1, &number))
			return false;
		options->run.rounds = (int)number;
		return true;
	case ID_TRIES:
		if (!value_number(value, 1, &number))
			return false;
		options->run.tries = (int)number;
		return true;
	case ID_MODE:
		return value_mode(value, &options->screen.wish);
	case ID_KEY:
		return keys_add(&options->screen.keys, value);
	case ID_DIAGONAL:
		return value_number(value, DIAGONAL_LEAST, &options->run.place.diagonal_mm) &&
			   options->run.place.diagonal_mm <= DIAGONAL_MOST;
	case ID_DISTANCE:
		return value_number(value, 100, &options->run.place.distance_mm) && options->run.place.distance_mm <= 20000;
	case ID_MOUNTING:
		options->run.place.mounted = true;
		return value_number(value, 0, &options->run.place.mounting_mm) && options->run.place.mounting_mm <= 3000;
	case ID_CHAPTERS:
		options->run.place.chapters = value;
		return true;
	case ID_HOURS:
		return hours_parse(&options->run.hours, value, &(struct error){ "" });
	case ID_DATE:
		return value_date(value, &options->run.date);
	case ID_PANEL:
		return add_panel(options, value);
	case ID_LANGUAGE:
		options->language = value;
		return true;
	case ID_LANGUAGES:
		options->made.languages = value;
		return true;
	case ID_KIND:
		options->made.kind = value;
		return true;
	case ID_CHAPTER:
		options->made.chapter = value;
		return true;
	case ID_IMPORT:
		options->words.import = value;
		return true;
	case ID_FROM:
		options->words.from = value;
		return true;
	case ID_SINCE:
		options->proof.since = value;
		return true;
	case ID_BOOKLET:
		return options->proof.booklet = true;
	case ID_TOUCHES:
		options->run.touches = value;
		return true;
	case ID_TRACE:
		options->run.trace = value;
		return true;
	case ID_FONTS:
		options->fonts = value;
		return true;
	case ID_OUT:
		options->out = value;
		return true;
	case ID_FORCE:
		return options->force = true;
	case ID_OVERLAY:
		options->shot.overlay = value;
		return true;
	case ID_TITLE:
		return options->shot.title = true;
	case ID_FULLSCREEN:
		return options->screen.fullscreen = true;
	case ID_WAIT:
		return options->screen.wait = true;
	case ID_HEADLESS:
		return options->screen.headless = true;
	case ID_JSON:
		return options->check.json = true;
	case ID_TARGETS:
		return options->check.targets = true;
	case ID_TABLE:
		return options->check.table = true;
	case ID_QUICK:
		return options->check.quick = true;
	case ID_SUMMARY:
		return options->check.summary = true;
	case ID_SHEET:
		return options->shot.sheet = true;
	case ID_QUIET:
		return options->quiet = true;
	case ID_HELP:
		options->about = options->command;
		return true;
	default:
		return set_choice(options, id, value);
	}
}

static const struct row *row_of(int id)
{
	for (int i = 0; i < ROWS; i++)
		if ((int)rows[i].id == id)
			return &rows[i];
	return NULL;
}

static bool unknown_option(const char *word, unsigned command, struct error *error)
{
	const char *names[ROWS] = { NULL };
	size_t count = 0;
	for (int i = 0; i < ROWS; i++)
		if (rows[i].commands & command)
			names[count++] = rows[i].name;
	while (*word == '-')
		word++;
	const char *near = nearest_name(word, names, count);
	return near ? error_set(error, "there is no option --%s; did you mean --%s?", word, near)
				: error_set(error, "there is no option --%s", word);
}

static bool parse_command(struct options *options, int argc, char **argv, struct error *error)
{
	struct option longs[ROWS + 1];
	unsigned bit = 1u << options->command;
	int count = 0, id;
	for (int i = 0; i < ROWS; i++)
		if (rows[i].commands & bit)
			longs[count++] = (struct option){ rows[i].name, rows[i].argument ? required_argument : no_argument, NULL,
											  (int)rows[i].id };
	longs[count] = (struct option){ 0 };
	optind = 1;
	opterr = 0;
	while ((id = getopt_long(argc, argv, ":h", longs, NULL)) != -1) {
		if (id == ':')
			return error_set(error, "%s needs a value", argv[optind - 1]);
		if (id == '?')
			return unknown_option(argv[optind - 1], bit, error);
		const struct row *row = row_of(id == 'h' ? ID_HELP : id);
		if (!set_value(options, row->id, optarg))
			return error_set(error, "--%s: \"%s\" is not %s", row->name, optarg ? optarg : "", row->argument);
	}
	/* "panel" is a word of the command; a folder of that name is ./panel. */
	if (options->command == COMMAND_NEW && optind < argc && strcmp(argv[optind], "panel") == 0) {
		options->made.id = optind + 1 < argc ? argv[optind + 1] : "";
		optind += optind + 1 < argc ? 2 : 1;
	}
	if (optind + 1 < argc)
		return error_set(error, "one %s is enough: \"%s\" and \"%s\" were given",
						 options->command == COMMAND_TILES ? "picture" : "folder", argv[optind], argv[optind + 1]);
	options->folder = optind < argc ? argv[optind] : NULL;
	if (options->about == options->command)
		options->command = COMMAND_HELP;
	else if (options->command == COMMAND_SHOT && !options->out)
		return error_set(error, "--out FOLDER is missing: where should the pictures go?");
	else if (options->command == COMMAND_PROOF && !options->out)
		return error_set(error, "--out FOLDER is missing: where should the proof go?");
	else if (options->command == COMMAND_TILES && !options->folder)
		return error_set(error, "say which picture to cut: lantern tiles PICTURE");
	else if (options->command == COMMAND_NEW && options->made.id && !*options->made.id)
		return error_set(error, "say how the panel is called: lantern new panel ID --kind KIND");
	else if (options->command == COMMAND_NEW && !options->made.id && !options->folder)
		return error_set(error,
						 "say which folder to make: lantern new FOLDER --languages de,fr (or a panel: lantern new "
						 "panel ID --kind KIND)");
	else if (options->command == COMMAND_FIELDS && options->folder)
		return error_set(error, "fields are lantern's own: no folder is wanted");
	else if (options->command == COMMAND_WORDS && !options->words.export == !options->words.import)
		return error_set(error, "say what to do: --export po, --export csv or --import FILE");
	else if (options->words.export == WORDS_PO && !options->language)
		return error_set(error, "--language L is missing: a PO file is of one language");
	else if (options->command == COMMAND_RUN && options->panel_count > 1)
		return error_set(error, "--panel: the show can begin with one panel only");
	return true;
}

bool options_parse(struct options *options, int argc, char **argv, struct error *error)
{
	*options = (struct options){ .run.until = -1 };
	const char *word = argc > 1 ? argv[1] : "";
	if (strcmp(word, "--version") == 0 || strcmp(word, "version") == 0)
		options->command = COMMAND_VERSION;
	else if (strcmp(word, "--manual") == 0)
		options->command = COMMAND_MANUAL;
	else if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 || strcmp(word, "help") == 0)
		options->command = COMMAND_HELP;
	if (options->command != COMMAND_NONE)
		return true;
	const char *names[COMMANDS];
	for (int i = 0; i < COMMANDS; i++) {
		names[i] = commands[i].name;
		if (strcmp(word, commands[i].name) == 0)
			options->command = commands[i].command;
	}
	if (options->command != COMMAND_NONE)
		return parse_command(options, argc - 1, argv + 1, error);
	if (!*word)
		return error_set(
			error, "say what to do: run, check, shot, tiles, new, fields, words or proof (lantern --help tells more)");
	const char *near = nearest_name(word, names, COMMANDS);
	return near ? error_set(error, "there is no command \"%s\"; did you mean \"%s\"?", word, near)
				: error_set(error, "there is no command \"%s\" (lantern --help lists them)", word);
}

void options_finish(struct options *options)
{
	free(options->run.at);
	free(options->panels);
	free(options->check.sizes);
	options->panels = NULL;
}

static void print_wrapped(FILE *out, const char *text, int indent, int width)
{
	int column = 0;
	while (*text) {
		int length = (int)strcspn(text, " ");
		if (column > 0 && indent + column + 1 + length > width) {
			fprintf(out, "\n%*s", indent, "");
			column = 0;
		}
		column += fprintf(out, "%s%.*s", column > 0 ? " " : "", length, text);
		text += length + (text[length] == ' ');
	}
	fputc('\n', out);
}

static void print_rows(FILE *out, unsigned bit)
{
	for (int i = 0; i < ROWS; i++) {
		if (!(rows[i].commands & bit))
			continue;
		char left[64];
		snprintf(left, sizeof left, "--%s%s%s", rows[i].name, rows[i].argument ? " " : "",
				 rows[i].argument ? rows[i].argument : "");
		fprintf(out, "  %-24s ", left);
		if (strlen(left) > 24)
			fprintf(out, "\n%27s", "");
		print_wrapped(out, rows[i].help, 27, 100);
	}
}

void options_help(enum command about, FILE *out)
{
	for (int i = 0; i < COMMANDS; i++) {
		if (commands[i].command != about)
			continue;
		fprintf(out, "%s\n\n", commands[i].usage);
		print_wrapped(out, commands[i].more, 0, 100);
		fputc('\n', out);
		if (about == COMMAND_RUN || about == COMMAND_CHECK || about == COMMAND_SHOT || about == COMMAND_WORDS ||
			about == COMMAND_PROOF) {
			print_wrapped(out, folder_help, 0, 100);
			fputc('\n', out);
		}
		print_rows(out, 1u << about);
		return;
	}
	fprintf(out, "lantern shows an exhibition's panels on a museum's touch screen.\n\n");
	for (int i = 0; i < COMMANDS; i++)
		fprintf(out, "  %-42s %s\n", commands[i].usage, commands[i].help);
	fprintf(out, "\n  lantern run --help                         the options of a command\n"
				 "  lantern --version\n\n"
				 "Try:  lantern run                    the exhibition, in a window (Escape ends it)\n"
				 "      lantern check                  what is wrong with it, by file and line\n"
				 "      lantern shot --out pictures --language all --sheet\n"
				 "      lantern new museum --languages de,fr   an exhibition to start from\n");
}

void options_manual(FILE *out)
{
	fprintf(
		out,
		"lantern(1)\n\n# NAME\n\nlantern - shows an exhibition's panels on a museum's touch screen\n\n# SYNOPSIS\n\n");
	for (int i = 0; i < COMMANDS; i++)
		fprintf(out, "*lantern %s*%s%s\n", commands[i].name,
				commands[i].usage + strlen("lantern ") + strlen(commands[i].name), i + 1 < COMMANDS ? "++" : "\n");
	fprintf(out, "# DESCRIPTION\n\n%s\n\n", folder_help);
	for (int i = 0; i < COMMANDS; i++) {
		fprintf(out, "# LANTERN %s\n\n%s\n\n", commands[i].name, commands[i].more);
		for (int j = 0; j < ROWS; j++)
			if (rows[j].commands & (1u << commands[i].command))
				fprintf(out, "*--%s*%s%s%s\n\t%s\n\n", rows[j].name, rows[j].argument ? " _" : "",
						rows[j].argument ? rows[j].argument : "", rows[j].argument ? "_" : "", rows[j].help);
	}
	fprintf(out, "# EXIT STATUS\n\n*0*\n\tdone\n\n*1*\n\tsomething failed while running\n\n*2*\n\tthe command line was "
				 "not understood\n\n"
				 "*3*\n\t*check* found an error\n\n*4*\n\tthere is no display\n\n"
				 "*5*\n\tnothing of the exhibition could be shown (with *--tries*)\n\n"
				 "# ENVIRONMENT\n\n*LANTERN_DATA*\n\tfolder of lantern's own scripts/ and assets/\n\n"
				 "*LANTERN_ETC*\n\tfolder with the file _pin_, in place of /etc/lantern\n\n"
				 "*LANTERN_KIOSK*\n\tfolder in which a program with more rights, such as lantern-kiosk, tells what the "
				 "staff may know\n\n"
				 "# FILES\n\n_/etc/lantern/pin_\n\tthe code that opens the staff's view: 4 to 8 digits\n\n"
				 "_DIR/scripts/exhibition.lua_\n\twhat is shown, in which order and languages\n\n"
				 "_DIR/scripts/panels/CHAPTER/ID.lua_\n\tone panel each\n\n"
				 "# SEE ALSO\n\nThe curator's handbook, scripts/README.md, says how panels are written.\n");
}
