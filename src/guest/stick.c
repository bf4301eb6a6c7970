/* What the keeper does for the staff: content on a stick (looked at, shown for a minute, taken over), the export, the
 * clock.
 *
 * The keeper writes what it knows of the stick, a line each, "name<TAB>value"; the first says the state. The sheet
 * shows it as it is. What is asked for is one word. Must not know what is done with the stick. */
#include "base/keeper.h"
#include "base/utf8.h"
#include "guest/parts.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LOOK 60.0 /* seconds that the new content is shown for */

/* The sheet's text, "" when the keeper tells nothing. */
static void read_stick(char about[SHEET_ABOUT])
{
	char *text = keeper_read("stick");
	snprintf(about, SHEET_ABOUT, "%s", text ? text : "");
	utf8_mend(about);
	free(text);
}

static enum stick_state state_of(const char *about)
{
	static const struct {
		const char *line;
		enum stick_state state;
	} states[] = { { "state\toffered\n", STICK_CALLS },
				   { "state\trefused\n", STICK_CALLS },
				   { "state\tshown\n", STICK_SHOWN } };
	for (size_t i = 0; i < sizeof states / sizeof *states; i++)
		if (strncmp(about, states[i].line, strlen(states[i].line)) == 0)
			return states[i].state;
	return about[0] ? STICK_OTHER : STICK_NONE;
}

void stick_open(struct guest *guest)
{
	char about[SHEET_ABOUT];
	read_stick(about);
	if (about[0])
		staff_enter(guest, STAFF_STICK, STAFF_READING, about);
	else
		staff_facts(guest);
}

static void begin_preview(struct guest *guest)
{
	guest->staff.mode = STAFF_PREVIEW;
	guest->staff.until = house_now(guest->house) + LOOK;
	staff_tell(guest, "preview");
	visit_hold(guest, false);
	visit_rest(guest);
}

void stick_end_preview(struct guest *guest)
{
	keeper_ask("stick", "back");
	staff_tell(guest, "open");
	stick_open(guest);
}

void staff_hear(struct guest *guest)
{
	char about[SHEET_ABOUT];
	read_stick(about);
	struct staff *staff = &guest->staff;
	enum stick_state before = staff->stick;
	staff->stick = state_of(about);
	staff->called = staff->stick == STICK_CALLS && (staff->called || before != STICK_CALLS);
	if (staff->mode != STAFF_STICK)
		return;
	guest->visit.touched = house_now(guest->house);
	if (staff->stick == STICK_SHOWN && before != STICK_SHOWN)
		begin_preview(guest);
	else if (staff->stick == STICK_NONE)
		staff_facts(guest);
	else
		sheet_about(guest->sheet, about);
}

void stick_act(struct guest *guest, int word)
{
	static const struct {
		int word;
		const char *about, *asked;
	} asks[] = { { STAFF_DOES_PREVIEW, "stick", "preview" },
				 { STAFF_DOES_TAKE, "stick", "take" },
				 { STAFF_DOES_LEAVE, "stick", "leave" },
				 { STAFF_DOES_EXPORT, "export", "stick" } };
	for (size_t i = 0; i < sizeof asks / sizeof *asks; i++)
		if (asks[i].word == word)
			keeper_ask(asks[i].about, asks[i].asked);
	if (word == STAFF_DOES_LEAVE)
		staff_leave(guest);
	else if (word == STAFF_DOES_EXPORT)
		staff_enter(guest, STAFF_STICK, STAFF_READING, "state\tasked\n");
}
