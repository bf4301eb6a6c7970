/* What a walk over a file of words carries, and how it tells what it finds. */
#ifndef LANTERN_WORDS_CHECK_H
#define LANTERN_WORDS_CHECK_H
#include "lua/field.h"
#include "lua/locate.h"
#include "lua/state.h"

struct check {
	struct script *script;		 /* borrows all but `locate` */
	struct problems *problems;	 /* NULL: silent */
	const char *file;			 /* as shown */
	const struct source *source; /* its text, for lines; may be NULL */
	struct locate locate;		 /* owns; made when the first line is asked for */
	bool located;
	struct field field;			/* where the walk is */
	int words[LANGUAGES_LIMIT]; /* of all texts met; a missing one counts as what stands in for it */
	size_t errors;
	size_t told;  /* problems, of any severity */
	bool loose;	  /* fields that no schema has are worth a word, but no error unless they look like a slip */
	int panel;	  /* where the panel's table stands on Lua's stack; 0: no panel is walked */
	int disputes; /* entries of `disputed`; 0: none, or no panel is walked */
	unsigned rings[LANGUAGES_LIMIT]; /* by language: a bit for each of them that has its ring in a text */
	bool spare; /* the value at hand may be absent: it, or a record or list that it is in, is not required */
	/* called for every text that is there */
	void (*each)(struct check *check, int language, const char *text);
	void *data;
};

void check_finish(struct check *check);

/* For `check` alone: tells of fields that stand twice in one table of the file. */
void check_twice(struct check *check);

/* For `check` alone: tells of a file that begins with another word than `function`, "panel". */
void check_opening(struct check *check, const char *function);

/* Adds a problem about the field where the walk is. */
void check_problem(struct check *check, enum severity severity, const char *rule, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
int check_line(struct check *check);
/* How the number at hand is written in the file; false if no plain number is written there. */
bool check_number_text(struct check *check, char *out, size_t size);
/* For what the wall can do without: an error for `check`, a warning on the wall. */
enum severity check_when_strict(const struct check *check);
/* "expected …, found …" about the value at that index. */
void check_wrong_type(struct check *check, lua_State *lua, const char *expected, int value);
/* False, with a problem, if the text holds invalid UTF-8 or control characters. */
bool check_string(struct check *check, const char *text, size_t length);
bool check_is_blank(const char *text, size_t length);

/* Tells the text of the field at hand to whoever wants every text: hearing in lua/state.h. */
void check_hear(const struct check *check, int language, const char *text);

/* A language's text in a text table at `value`: pushes the string and returns true, or pushes nothing. Blank ones do
 * not count. */
bool check_push_text(lua_State *lua, int value, const char *language);
/* The language that is shown when `language` was asked for: itself, the default one, or any; -1 if there is none. */
int check_stand_in(lua_State *lua, int value, int language);

#endif
