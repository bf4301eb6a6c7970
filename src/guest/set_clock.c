/* The clock, set on the glass: twelve digits, year to minute, for the keeper. A kiosk without a network has no other
 * way to learn the time. */
#include "base/keeper.h"
#include "guest/parts.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* "202611260905"; the days of a month are as many as it has. */
static bool is_moment(const char *typed)
{
	struct tm tm = { .tm_isdst = -1 };
	char spaced[24];
	if (strlen(typed) != STAFF_TYPED)
		return false;
	snprintf(spaced, sizeof spaced, "%.4s %.2s %.2s %.2s %.2s", typed, typed + 4, typed + 6, typed + 8, typed + 10);
	const char *end = strptime(spaced, "%Y %m %d %H %M", &tm);
	int day = tm.tm_mday, year = tm.tm_year + 1900;
	return end && !*end && mktime(&tm) != (time_t)-1 && tm.tm_mday == day && year >= 2024 && year < 2100;
}

static void show(struct guest *guest)
{
	char about[STAFF_TYPED + 8];
	snprintf(about, sizeof about, "%s%s", guest->staff.typed, guest->staff.wrong ? "\nwrong" : "");
	sheet_about(guest->sheet, about);
}

void clock_open(struct guest *guest)
{
	guest->staff.typed[0] = 0;
	guest->staff.wrong = false;
	staff_enter(guest, STAFF_CLOCK, STAFF_READING, "");
}

void clock_key(struct guest *guest, int word)
{
	struct staff *staff = &guest->staff;
	size_t length = strlen(staff->typed);
	staff->wrong = false;
	if (word >= STAFF_DOES_DIGIT && length < STAFF_TYPED) {
		staff->typed[length] = (char)('0' + word - STAFF_DOES_DIGIT);
		staff->typed[length + 1] = 0;
	} else if (word == STAFF_DOES_CLEAR) {
		staff->typed[0] = 0;
	} else if (word == STAFF_DOES_ENTER && is_moment(staff->typed)) {
		keeper_ask("clock", staff->typed);
		staff_facts(guest);
		return;
	} else if (word == STAFF_DOES_ENTER) {
		staff->wrong = true;
		staff->typed[0] = 0;
	}
	show(guest);
}
