/* What can be typed: one table of options, one of commands. */
#ifndef LANTERN_COMMANDS_TABLE_H
#define LANTERN_COMMANDS_TABLE_H
#include "commands/options.h"

enum id {
	ID_WINDOW = 256,
	ID_FULLSCREEN,
	ID_WAIT,
	ID_ROTATE,
	ID_MODE,
	ID_RETENTION,
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
	ID_SOUND,
	ID_VOICE,
	ID_MEMORY,
	ID_FONTS,
	ID_JSON,
	ID_TARGETS,
	ID_TABLE,
	ID_QUICK,
	ID_SUMMARY,
	ID_NO_CACHE,
	ID_SPELLING,
	ID_RELEASE,
	ID_SUMS,
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
	ID_LIST,
	ID_RECORDINGS,
	ID_HELP,
};

struct row {
	enum id id;
	const char *name;
	const char *argument; /* NULL: a flag */
	unsigned commands;
	const char *help;
};

/* A command, and what --help and the man page say of it. */
struct command_row {
	enum command command;
	const char *name, *usage, *help, *more;
};

extern const struct row ROWS[];
extern const int ROW_COUNT;
enum { ROWS_MOST = 100 };
extern const struct command_row COMMANDS[];
enum { COMMAND_COUNT = COMMAND_HELP - COMMAND_RUN };

#endif
