/* What an action does; scene/action.h says which there are.
 *
 * Must not know where the finger was, but for the line, where that is the point. */
#include "guest/parts.h"

static void go_to(struct guest *guest, const char *id)
{
	struct house *house = guest->house;
	int panel = exhibition_panel(&house->exhibition, id);
	sheet_close(guest->sheet);
	if (panel >= 0 && house->exhibition.panels[panel].state != PANEL_BROKEN)
		tour_jump(guest->tour, spot_entry(&house->exhibition, panel));
}

/* On the title a language begins the visit. */
static void set_language(struct guest *guest, const char *id)
{
	int language = exhibition_language(&guest->house->exhibition, id);
	if (language >= 0)
		visit_language(guest, language, CAUSE_TOUCH);
}

static void choose(struct guest *guest, int number)
{
	struct tour *tour = guest->tour;
	struct spot spot = spot_of(&tour->current);
	spot.choice = number;
	if (tour->has_current && !spot_is_of(&tour->current, spot))
		tour_send(tour, spot, CAUSE_TOUCH);
}

static void set_aid(struct guest *guest, const struct action *action)
{
	struct aids aids = guest->tour->reader.aids;
	if (action->kind == ACTION_TEXT_SIZE)
		aids.text_size = (enum text_size)action->number;
	else if (action->kind == ACTION_CONTRAST)
		aids.high_contrast = action->number == CONTRAST_HIGH;
	else if (action->kind == ACTION_MOTION)
		aids.calm = action->number == MOTION_CALM;
	else
		aids.low_reach = action->number >= 0 ? action->number == REACH_LOW : !aids.low_reach;
	visit_aids(guest, aids);
}

/* The sheet is called as the action is. */
static void open_sheet(struct guest *guest, const struct action *action)
{
	char about[ACTION_LENGTH];
	struct sheet_wish wish = { action_word(action->kind), action_argument(action, about), 0, false };
	sheet_open(guest->sheet, &wish);
}

void act(struct guest *guest, const struct action *action)
{
	if (!guest->tour->has_current || staff_act(guest, action))
		return;
	switch (action->kind) {
	case ACTION_NEXT:
		tour_move(guest->tour, 1);
		break;
	case ACTION_PREVIOUS:
		tour_move(guest->tour, -1);
		break;
	case ACTION_ROUND:
		tour_round(guest->tour);
		break;
	case ACTION_SHOW:
		tour_unveil(guest->tour);
		break;
	case ACTION_BACK:
		tour_back(guest->tour);
		break;
	case ACTION_CLOSE:
	case ACTION_CONTINUE:
		sheet_close(guest->sheet);
		break;
	case ACTION_RESTART:
		visit_rest(guest);
		break;
	case ACTION_LANGUAGE:
		set_language(guest, action->id);
		break;
	case ACTION_PANEL:
		go_to(guest, action->id);
		break;
	case ACTION_CHOOSE:
		choose(guest, action->number);
		break;
	case ACTION_TURN:
		sheet_turn(guest->sheet, action->number - 1);
		break;
	case ACTION_ZOOM:
		look_zoom(guest->sheet, (enum action_zoom)action->number);
		break;
	case ACTION_LOOK:
		focus_look(guest);
		break;
	case ACTION_TEXT_SIZE:
	case ACTION_CONTRAST:
	case ACTION_MOTION:
	case ACTION_REACH:
		set_aid(guest, action);
		break;
	case ACTION_CONTENTS:
	case ACTION_SHEET:
	case ACTION_ABOUT:
	case ACTION_SOURCES:
	case ACTION_TRANSCRIPT:
	case ACTION_GLOSS:
	case ACTION_DISPUTE:
	case ACTION_PICTURE:
		open_sheet(guest, action);
		break;
	case ACTION_NONE:
	case ACTION_LINE:	/* a finger on it says where to */
	case ACTION_STUDIO: /* the curator's preview has no visitors */
	case ACTION_STAFF:	/* staff_act has done it */
	case ACTION_KINDS:
		break;
	}
}
