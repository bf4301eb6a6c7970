/* Every sheet that a visitor or the staff may open, looked at as the panels are. */
#ifndef LANTERN_DESK_SHEETS_H
#define LANTERN_DESK_SHEETS_H
#include "desk/measured.h"
#include "pages/script.h"

struct sheet {
	char about[ACTION_LENGTH]; /* "" : none was met */
	int panel;
};

/* What a panel's own words open, remembered while the panels are looked at: one of each is enough. All zero: none. */
struct sheets {
	struct sheet gloss, dispute, picture;
};

/* Remembers what can be opened from a page that was built. */
void sheets_meet(struct sheets *sheets, const struct scene *scene, int panel);

/* Adds what is wrong with any sheet that stands over every panel, as `request` says (language, screen, aids), over its
 * panel. `worst`: as a look's. Do so once all panels were read: the contents name them. */
void sheets_check(struct script *script, const struct build_request *request, struct worst *worst,
				  struct problems *problems);
/* And with those that panels' words open, each over the panel that it was met on. */
void sheets_check_met(const struct sheets *sheets, struct script *script, const struct build_request *request,
					  struct worst *worst, struct problems *problems);

#endif
