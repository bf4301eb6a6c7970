/* Reads the command line by the tables: getopt_long is told what there is from them. */
#include "base/messages.h"
#include "base/nearest.h"
#include "commands/options.h"
#include "commands/table.h"
#include "commands/values.h"
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

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
		if (!grown || end == text || !(moment >= 0 && moment < 1e12) || (*end && *end != ','))
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
	struct survey_size size = { 0 };
	snprintf(head, sizeof head, "%.*s", (int)(length < sizeof head ? length : sizeof head - 1), text);
	if (!value_size(head, &size.width_px, &size.height_px) ||
		(text[length] &&
		 (!value_number(text + length + 1, DIAGONAL_LEAST, &size.diagonal_mm) || size.diagonal_mm > DIAGONAL_MOST)))
		return false;
	struct survey_size *grown = realloc(options->check.sizes, (options->check.size_count + 1) * sizeof *grown);
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
							 *const switches[] = { "off", "on" }, *const degrees[] = { "0", "90", "180", "270" },
							 *const formats[] = { "panels", "files", "lua", "man" }, *const forms[] = { "po", "csv" };
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
	else if (id == ID_RETENTION && (good = choose(value, switches, 2, &chosen)))
		options->run.retention = chosen == 1 ? 1 : -1;
	else if (id == ID_CLOCK && (good = choose(value, clocks, 2, &chosen)))
		options->run.virtual_clock = chosen == 1;
	else if (id == ID_ROTATE && (good = choose(value, degrees, 4, &chosen)))
		options->screen.rotation = chosen * 90;
	else if (id == ID_FORMAT && (good = choose(value, formats, 4, &chosen)))
		options->fields = (enum fields_format)chosen;
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
	case ID_LIST:
		return options->speak.list = true;
	case ID_RECORDINGS:
		return options->speak.check = true;
	case ID_TOUCHES:
		options->run.touches = value;
		return true;
	case ID_TRACE:
		options->run.trace = value;
		return true;
	case ID_SOUND:
		options->run.sound = value;
		return true;
	case ID_VOICE:
		options->run.voice = value;
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
	case ID_RELEASE:
		return options->check.release = true;
	case ID_FIX:
		return options->check.fix = true;
	case ID_SUMS:
		return options->words.sums = true;
	case ID_SPELLING:
		return options->check.spelling = true;
	case ID_NO_CACHE:
		return options->check.no_cache = true;
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
	for (int i = 0; i < ROW_COUNT; i++)
		if ((int)ROWS[i].id == id)
			return &ROWS[i];
	return NULL;
}

static bool unknown_option(const char *word, unsigned command, struct error *error)
{
	const char *names[ROWS_MOST] = { NULL };
	size_t count = 0;
	for (int i = 0; i < ROW_COUNT; i++)
		if (ROWS[i].commands & command)
			names[count++] = ROWS[i].name;
	while (*word == '-')
		word++;
	const char *near = nearest_name(word, names, count);
	return near ? error_set(error, "there is no option --%s; did you mean --%s?", word, near)
				: error_set(error, "there is no option --%s", word);
}

static bool parse_command(struct options *options, int argc, char **argv, struct error *error)
{
	struct option longs[ROWS_MOST];
	unsigned bit = 1u << options->command;
	int count = 0, id;
	for (int i = 0; i < ROW_COUNT; i++)
		if (ROWS[i].commands & bit)
			longs[count++] = (struct option){ ROWS[i].name, ROWS[i].argument ? required_argument : no_argument, NULL,
											  (int)ROWS[i].id };
	longs[count] = (struct option){ 0 };
	options->aids.calm = options->command == COMMAND_EDIT; /* a picture to be looked at */
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
		return error_set(error,
						 options->command == COMMAND_TILES
							 ? MESSAGE("one picture is enough: \"%s\" and \"%s\" were given")
							 : MESSAGE("one folder is enough: \"%s\" and \"%s\" were given"),
						 argv[optind], argv[optind + 1]);
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
	else if (options->command == COMMAND_WORDS &&
			 !!options->words.export + !!options->words.import + options->words.sums != 1)
		return error_set(error, "say what to do: --export po, --export csv, --import FILE or --sums");
	else if (options->words.sums && !options->language)
		return error_set(error, "--language L is missing: which one was read?");
	else if (options->words.export == WORDS_PO && !options->language)
		return error_set(error, "--language L is missing: a PO file is of one language");
	else if ((options->command == COMMAND_RUN || options->command == COMMAND_EDIT) && options->panel_count > 1)
		return error_set(error, "--panel: it can begin with one panel only");
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
	const char *names[COMMAND_COUNT];
	for (int i = 0; i < COMMAND_COUNT; i++) {
		names[i] = COMMANDS[i].name;
		if (strcmp(word, COMMANDS[i].name) == 0)
			options->command = COMMANDS[i].command;
	}
	if (options->command != COMMAND_NONE)
		return parse_command(options, argc - 1, argv + 1, error);
	if (!*word)
		return error_set(error, "say what to do: run, edit, check, shot, tiles, new, fields, words, proof, speak or "
								"keys (lantern --help tells more)");
	const char *near = nearest_name(word, names, COMMAND_COUNT);
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
