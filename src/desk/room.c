/* What cannot be had is told once, with what to do about it: no layout could mend it. Must not know what is shown. */
#include "desk/room.h"
#include "base/messages.h"
#include "scene/scene.h"
#include <math.h>

#define TARGETS_DOWN 5.8 /* touch areas above one another, at the least: two rows below, one above, words between */
#define WORDS_DOWN 11	 /* lines' sizes: a heading, and three lines between two rows of controls */
#define WORDS_ACROSS 16	 /* of their size, for the longest words */
#define STRIP_LANDSCAPE (560 / 1080.0) /* of the height: where words and controls stand in low reach */
#define STRIP_PORTRAIT (920 / 1920.0)

struct room room_of(const struct exhibition *exhibition, int width_px, int height_px)
{
	return (struct room){ .mm_per_px = exhibition->screen.diagonal / hypot(width_px, height_px),
						  .height_px = height_px,
						  .mounting_mm = exhibition->screen.mounting,
						  .distance_mm = exhibition->screen.distance,
						  .short_px = fmin(width_px, height_px),
						  .words_px = fmin((double)height_px / WORDS_DOWN, (double)width_px / WORDS_ACROSS) };
}

double room_height_mm(const struct room *room, const struct box *box)
{
	return room->mounting_mm + (room->height_px - box->y) * room->mm_per_px;
}

double room_reading_mm(const struct room *room, double size_px)
{
	static const double CAPITAL = 0.70, DEGREES = 0.7;
	return size_px * CAPITAL * room->mm_per_px / tan(DEGREES * M_PI / 180);
}

double room_target_mm(const struct room *room)
{
	return fmin(TARGET_LEAST_MM, room->short_px * room->mm_per_px / TARGETS_DOWN);
}

double room_words_mm(const struct room *room)
{
	return fmin(room->distance_mm, room_reading_mm(room, room->words_px));
}

static double strip_mm(const struct room *room, bool portrait)
{
	return room->height_px * room->mm_per_px * (portrait ? STRIP_PORTRAIT : STRIP_LANDSCAPE);
}

bool room_in_reach(const struct room *room, bool portrait)
{
	return room->mounting_mm + strip_mm(room, portrait) <= REACH_MM;
}

void room_check(const struct exhibition *exhibition, int width_px, int height_px, struct problems *problems)
{
	static const char file[] = "scripts/exhibition.lua";
	const struct room room = room_of(exhibition, width_px, height_px);
	bool portrait = height_px > width_px;
	if (!(room.mm_per_px > 0))
		return;
	if (room_target_mm(&room) < TARGET_LEAST_MM - 0.05)
		problems_add(problems, SEVERITY_WARNING, file, exhibition->screen.line, "screen.diagonal", "small-screen",
					 "a screen of %.0f x %.0f mm (%dx%d) has room for touch areas of %.1f mm, and fingers want %d mm: "
					 "take a screen whose shorter side has %.0f mm or more",
					 width_px * room.mm_per_px, height_px * room.mm_per_px, width_px, height_px, room_target_mm(&room),
					 TARGET_LEAST_MM, TARGETS_DOWN * TARGET_LEAST_MM);
	if (room_words_mm(&room) < room.distance_mm - 0.5)
		problems_add(problems, SEVERITY_WARNING, file, exhibition->screen.line, "screen.distance", "small-screen",
					 "on a screen of %.0f x %.0f mm (%dx%d) the largest words are read from %.0f mm, not from %.0f mm: "
					 "take a larger screen, or let people come nearer and write distance = %.0f",
					 width_px * room.mm_per_px, height_px * room.mm_per_px, width_px, height_px, room_words_mm(&room),
					 room.distance_mm, floor(room_words_mm(&room) / 10) * 10);
	if (!room_in_reach(&room, portrait))
		problems_add(problems, SEVERITY_WARNING, file, exhibition->screen.line, "screen.mounting", "out-of-reach",
					 "low reach needs the lower %.0f mm of this screen (%dx%d), which end %.0f mm above the floor, and "
					 "seated visitors reach %d mm: hang its lower edge at most %.0f mm above the floor%s",
					 strip_mm(&room, portrait), width_px, height_px, room.mounting_mm + strip_mm(&room, portrait),
					 REACH_MM, fmax(floor((REACH_MM - strip_mm(&room, portrait)) / 10) * 10, 0),
					 portrait ? message(", or across") : "");
}
