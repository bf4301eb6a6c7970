/* What a panel asks of its reader, in each language: the table of `lantern check --table`, and warnings for what is
 * beyond the exhibition's limits. */
#ifndef LANTERN_DESK_LEGIBLE_H
#define LANTERN_DESK_LEGIBLE_H
#include "base/problem.h"
#include "desk/ease.h"
#include "pages/script.h"
#include <stdio.h>

/* One panel in one language, as it stands on the wall: standard size, landscape, nothing touched. */
struct legible {
	char panel[80], language[16];
	int words;			   /* on its fullest page, but for the line of sources */
	int sentence, lead;	   /* words of the longest one; of the lead */
	int lines, characters; /* of running text: lines that no paragraph ends with, and all their characters */
	double read;		   /* seconds that its fullest page takes to read */
	double contrast;	   /* the least of its words */
	double seconds;		   /* the panel's own; 0: it has none */
	struct ease ease;	   /* how easily its running text is read */
	bool allows_hard;	   /* the panel says that it is right so */
	int line;			   /* of its longest sentence, in the panel's file */
	char file[160], field[80];
};

struct legibles {
	struct legible *items; /* owns */
	size_t count, capacity;
	struct limits limits;
};

void legibles_finish(struct legibles *list);
/* Adds a row; valid until the next one is added. NULL when out of memory. */
struct legible *legibles_add(struct legibles *list, const struct exhibition *exhibition, int panel, int language);
void legibles_add_all(struct legibles *list, const struct legibles *more); /* copies; fewer when out of memory */

/* Takes in a page that was built. */
void legible_add_page(struct legible *row, const struct build_request *request, const struct built *panel);
/* Once all its pages were: reads its texts, and warns of what is beyond the limits unless the panel allows it. */
void legible_tell(struct legible *row, struct script *script, const struct exhibition *exhibition, int panel,
				  int language, struct problems *problems);

/* Once all panels are there: warns of those whose words are much harder than the others in the same language, and of a
 * tour that leaves pages too early. */
void legibles_tell(const struct legibles *list, const struct exhibition *exhibition, struct problems *problems);

/* Worst first: what is farthest beyond its limit. */
void legibles_print(struct legibles *list, FILE *out);

#endif
