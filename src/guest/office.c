/* The staff's sheets: which of them stands there, and the way in and out. Must not know who may come in, nor what is
 * done there. */
#include "guest/parts.h"
#include <string.h>

static const char *const sheets[] = { [STAFF_PIN] = "pin",	   [STAFF_OPEN] = "staff",	[STAFF_TOUCH] = "touch",
									  [STAFF_PAUSE] = "pause", [STAFF_STICK] = "stick", [STAFF_CLOCK] = "clock" };

void staff_tell(struct guest *guest, const char *state)
{
	struct json json = house_tell(guest->house, "staff");
	json_text(&json, "state", state);
	json_close(&json);
}

void staff_forget(struct guest *guest)
{
	explicit_bzero(guest->staff.typed, sizeof guest->staff.typed);
}

bool staff_shows(const struct guest *guest)
{
	const char *name = sheets[guest->staff.mode];
	return name && sheet_is(guest->sheet, name);
}

void staff_leave(struct guest *guest)
{
	guest->staff.mode = STAFF_AWAY;
	visit_hold(guest, false);
	staff_forget(guest);
	staff_tell(guest, "closed");
	visit_rest(guest);
}

/* Shows the sheet of a mode. */
void staff_enter(struct guest *guest, enum staff_mode mode, double seconds, const char *about)
{
	guest->staff.mode = mode;
	guest->staff.until = house_now(guest->house) + seconds;
	guest->visit.touched = house_now(guest->house);
	struct sheet_wish wish = { sheets[mode], about, 0, true };
	visit_hold(guest, true);
	sheet_open(guest->sheet, &wish);
	if (!sheet_is(guest->sheet, sheets[mode]))
		staff_leave(guest); /* its file is broken: the kiosk must not wait for it */
}

void staff_facts(struct guest *guest)
{
	char facts[sizeof guest->sheet->about];
	facts_write(guest, facts, sizeof facts);
	staff_enter(guest, STAFF_OPEN, STAFF_READING, facts);
}
