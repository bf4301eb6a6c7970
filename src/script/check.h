/* Walks a table of words by its schema: finds every mistake, counts words, shows every text to whoever asks. */
#ifndef LANTERN_SCRIPT_CHECK_H
#define LANTERN_SCRIPT_CHECK_H
#include "script/field.h"
#include "script/locate.h"
#include "script/state.h"

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
	/* called for every text that is there */
	void (*each)(struct check *check, int language, const char *text);
	void *data;
};

/* Walks the record at stack index `value` by the fields at `fields`; names not there are looked up in `common` (0:
 * none). May raise: the check struct must outlive the vm_call. */
void check_record(struct check *check, lua_State *lua, int fields, int common, int value);
void check_finish(struct check *check);

/* Adds a problem about the field where the walk is. */
void check_problem(struct check *check, enum severity severity, const char *rule, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
int check_line(struct check *check);

/* A language's text in a text table at `value`: pushes the string and returns true, or pushes nothing. Blank ones do
 * not count. */
bool check_push_text(lua_State *lua, int value, const char *language);
/* The language that is shown when `language` was asked for: itself, the default one, or any; -1 if there is none. */
int check_stand_in(lua_State *lua, int value, int language);

#endif
