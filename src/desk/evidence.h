/* All that a proof shows: every text, what each panel rests on, and its pictures. */
#ifndef LANTERN_DESK_EVIDENCE_H
#define LANTERN_DESK_EVIDENCE_H
#include "desk/ledger.h"
#include "desk/wording.h"

enum { WORD_SIZE = 120 };

struct evidence {
	struct wordings wordings; /* owns */
	struct ledger ledger;	  /* owns */
	const struct exhibition *exhibition;
	int language; /* of the pictures */
	int source;	  /* the language that the others are translated from */
};

/* Reads the exhibition and what its panels rest on. `pictures`: the folder of the panels' pictures, NULL: none. False
 * if it cannot be read, or memory ran out. To be finished either way. `exhibition` is borrowed until then. */
bool evidence_read(struct evidence *evidence, struct script *script, struct exhibition *exhibition, const char *folder,
				   const char *pictures, int language, struct problems *problems);
void evidence_finish(struct evidence *evidence);

/* "kind NAME" in the ledger; NULL if it is not there. */
const struct record *evidence_record(const struct evidence *evidence, const char *kind, const char *name);
/* The text of a register's entry in a language; "" if there is none. */
const char *evidence_entry(const struct evidence *evidence, const char *named, const char *id, const char *field,
						   int language);
/* Does the wording stand in the panel's file? */
bool evidence_is_of(const struct evidence *evidence, const struct wording *wording, int panel);

/* The next word of a list that spaces part; false at its end. */
bool evidence_next(const char **list, char word[WORD_SIZE]);

#endif
