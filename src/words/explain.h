/* What the fields of a kind of panel, of exhibition.lua and of the registers are, in the order and the words in which
 * its layout explains them: for the handbook's tables, for editors' types.lua and for `lantern new panel`, so that none
 * of them can say anything else. */
#ifndef LANTERN_WORDS_EXPLAIN_H
#define LANTERN_WORDS_EXPLAIN_H
#include "base/arena.h"
#include "base/problem.h"

struct script;

/* A field; the fields of a record follow theirs, one deeper. All strings are the explanation's. */
struct explained {
	const char *path;	 /* "series.values" */
	const char *name;	 /* "values"; "1": a value without a name */
	const char *type;	 /* "text", "place", …; "choice", "fields"; "list": a list of lists */
	const char *choices; /* of a choice: "left" or "right", each between quotes; else "" */
	const char *plain;	 /* of a record: the type of a plain value that may stand in its place; else "" */
	const char *help;	 /* a sentence without its full stop; "": the layout says nothing */
	const char *sample; /* "heading", "sentence", "paragraphs", "language", or a value as Lua has it; "": by its type */
	int depth, least;	/* least: entries of a list */
	bool list, required;
	int wanted; /* need not be there, but a new panel is to have it; of a list: so many entries */
};

struct explanation {
	struct arena arena; /* owns all */
	const char *about;	/* what the kind or the file is for; "": not for curators' panels */
	struct explained *fields;
	size_t count;
};

/* The fields of a kind; of every panel if it is NULL. False with problems added if the layout cannot be read; to be
 * finished only after true. */
bool script_explain(struct script *script, const char *kind, struct explanation *explanation,
					struct problems *problems);
/* Those of "exhibition", or of an entry of "facts", "sources", "quotes", "people" or "glossary". As above. */
bool script_explain_file(struct script *script, const char *name, struct explanation *explanation,
						 struct problems *problems);
void explanation_finish(struct explanation *explanation);

#endif
