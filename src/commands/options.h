/* The command line: one table feeds parsing, --help and the man page. */
#ifndef LANTERN_COMMANDS_OPTIONS_H
#define LANTERN_COMMANDS_OPTIONS_H
#include "base/error.h"
#include "desk/check.h"
#include "show/show.h"
#include <stdio.h>

/* What a command ends with; the man page lists them. */
enum exit_code {
	EXIT_OK = 0,
	EXIT_RUNTIME = 1,
	EXIT_USAGE = 2,
	EXIT_PROBLEMS = 3,
	EXIT_NO_DISPLAY = 4,
	EXIT_NOTHING = 5
};

enum command {
	COMMAND_NONE,
	COMMAND_RUN,
	COMMAND_EDIT,
	COMMAND_CHECK,
	COMMAND_SHOT,
	COMMAND_TILES,
	COMMAND_NEW,
	COMMAND_FIELDS,
	COMMAND_WORDS,
	COMMAND_PROOF,
	COMMAND_SPEAK,
	COMMAND_KEYS,
	COMMAND_HELP,
	COMMAND_VERSION,
	COMMAND_MANUAL
};

enum fields_format { FIELDS_PANELS, FIELDS_FILES, FIELDS_LUA, FIELDS_MANUAL };
enum words_form { WORDS_NONE, WORDS_PO, WORDS_CSV };

struct options {
	enum command command; /* what to do; for COMMAND_HELP `about` says on which command */
	enum command about;
	const char *folder;	 /* DIR, or PICTURE of tiles; NULL: not given */
	const char **panels; /* owns the array; the strings are argv's */
	size_t panel_count;
	const char *language, *out, *fonts;
	struct show_screen screen; /* width and height 0: not given */
	struct aids aids;
	bool quiet, force;
	enum fields_format fields;
	struct {
		double *at; /* owns; in order */
		size_t at_count;
		const char *touches, *trace, *sound, *voice;
		bool virtual_clock;
		int rounds, tries;
		int retention; /* 1: on, -1: off; 0: not given */
		struct show_place place;
		struct hours hours;
		time_t date;   /* of the virtual clock's beginning */
		double until;  /* < 0: not given */
		double memory; /* MiB; 0: not given */
	} run;
	struct {
		struct survey_size *sizes; /* owns */
		size_t size_count;
		bool json, targets, table, quick, summary, no_cache, spelling, release;
	} check;
	struct {
		const char *overlay;
		bool title, sheet;
	} shot;
	struct {
		const char *id; /* of the panel; NULL: not given */
		const char *kind, *chapter, *languages;
	} made; /* by `new` */
	struct {
		enum words_form export;
		const char *import, *from;
		bool sums;
	} words;
	struct {
		const char *since;
		bool booklet;
	} proof;
	struct {
		bool list, check;
	} speak;
};

/* False with an error that says what to type instead. */
bool options_parse(struct options *options, int argc, char **argv, struct error *error);
void options_finish(struct options *options);

void options_help(enum command about, FILE *out); /* COMMAND_NONE: the program */
void options_manual(FILE *out);					  /* the man page's source, for scdoc */

#endif
