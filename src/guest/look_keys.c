/* Keys in place of fingers on an enlarged picture: plus and minus enlarge it, and while the ring stands on it and Enter
 * was pressed arrows move it. What is seen then speak.c says. */
#include "guest/parts.h"

static bool looks(const struct guest *guest)
{
	const struct hand *hand = &guest->hand;
	return hand->looks && hand->focus.action.kind == ACTION_LOOK && hand_find(guest, &hand->focus);
}

void focus_look(struct guest *guest)
{
	struct hand *hand = &guest->hand;
	if (!guest->sheet->viewer.open)
		return;
	hand->looks = true;
	hand->looked++;
	hand->at_edge = false;
	if (viewer_place(&guest->sheet->viewer).times < 2)
		look_zoom(guest->sheet, ZOOM_IN);
}

static void enlarge(struct guest *guest, enum action_zoom step)
{
	const struct viewer *viewer = &guest->sheet->viewer;
	double before = pan_rest(&viewer->pan).scale;
	look_zoom(guest->sheet, step);
	guest->hand.at_edge = !(pan_rest(&viewer->pan).scale != before);
	guest->hand.looked++;
}

static void shift(struct guest *guest, enum key key)
{
	int across = key == KEY_RIGHT ? 1 : key == KEY_LEFT ? -1 : 0, down = key == KEY_DOWN ? 1 : key == KEY_UP ? -1 : 0;
	guest->hand.at_edge = !look_shift(guest->sheet, across, down);
	guest->hand.looked++;
}

bool look_key(struct guest *guest, enum key key)
{
	if (!guest->sheet->viewer.open || !sheet_is(guest->sheet, NULL))
		return false;
	if (key == KEY_LARGER || key == KEY_SMALLER) {
		enlarge(guest, key == KEY_LARGER ? ZOOM_IN : ZOOM_OUT);
		return true;
	}
	if (!looks(guest))
		return false;
	if (key == KEY_LEFT || key == KEY_RIGHT || key == KEY_UP || key == KEY_DOWN) {
		shift(guest, key);
		return true;
	}
	guest->hand.looks = false;
	guest->speaking.focus.number = -1; /* it is told where one is again */
	return key == KEY_BACK || key == KEY_ENTER;
}
