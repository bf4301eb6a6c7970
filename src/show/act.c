/* What an action does; scene/action.h says which there are.
 *
 * Must not know where the finger was, but for the line, where that is the point. */
#include "show/state.h"

static void go_to(struct show *show, const char *id)
{
	int panel = exhibition_panel(&show->exhibition, id);
	overlay_close(show);
	if (panel >= 0 && show->exhibition.panels[panel].state != PANEL_BROKEN)
		visit_jump(show, way_entry(show, panel));
}

/* On the title a language begins the visit. */
static void set_language(struct show *show, const char *id)
{
	int language = exhibition_language(&show->exhibition, id);
	if (language >= 0)
		visit_language(show, language, CAUSE_TOUCH);
}

static void choose(struct show *show, int number)
{
	struct place place = way_of(&show->current);
	place.choice = number;
	if (show->has_current && !way_same(&show->current, place))
		tour_send(show, place, CAUSE_TOUCH);
}

static void set_aid(struct show *show, const struct action *action)
{
	struct aids aids = show->aids;
	if (action->kind == ACTION_TEXT_SIZE)
		aids.text_size = (enum text_size)action->number;
	else if (action->kind == ACTION_CONTRAST)
		aids.high_contrast = action->number == CONTRAST_HIGH;
	else if (action->kind == ACTION_MOTION)
		aids.calm = action->number == MOTION_CALM;
	else
		aids.low_reach = action->number >= 0 ? action->number == REACH_LOW : !aids.low_reach;
	visit_aids(show, aids);
}

/* The sheet is called as the action is. */
static void open_sheet(struct show *show, const struct action *action)
{
	char about[ACTION_LENGTH];
	overlay_open(show, action_word(action->kind), action_argument(action, about));
}

void act(struct show *show, const struct action *action)
{
	if (!show->has_current || staff_act(show, action))
		return;
	switch (action->kind) {
	case ACTION_NEXT:
		visit_move(show, 1);
		break;
	case ACTION_PREVIOUS:
		visit_move(show, -1);
		break;
	case ACTION_ROUND:
		visit_round(show);
		break;
	case ACTION_SHOW:
		visit_unveil(show);
		break;
	case ACTION_BACK:
		visit_back(show);
		break;
	case ACTION_CLOSE:
	case ACTION_CONTINUE:
		overlay_close(show);
		break;
	case ACTION_RESTART:
		visit_rest(show);
		break;
	case ACTION_LANGUAGE:
		set_language(show, action->id);
		break;
	case ACTION_PANEL:
		go_to(show, action->id);
		break;
	case ACTION_CHOOSE:
		choose(show, action->number);
		break;
	case ACTION_TURN:
		overlay_turn(show, action->number - 1);
		break;
	case ACTION_ZOOM:
		look_zoom(show, (enum action_zoom)action->number);
		break;
	case ACTION_TEXT_SIZE:
	case ACTION_CONTRAST:
	case ACTION_MOTION:
	case ACTION_REACH:
		set_aid(show, action);
		break;
	case ACTION_CONTENTS:
	case ACTION_SHEET:
	case ACTION_SOURCES:
	case ACTION_GLOSS:
	case ACTION_PICTURE:
		open_sheet(show, action);
		break;
	case ACTION_NONE:
	case ACTION_LINE:  /* a finger on it says where to */
	case ACTION_STAFF: /* staff_act has done it */
	case ACTION_KINDS:
		break;
	}
}
