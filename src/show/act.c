/* What an action does. Actions are words that scripts put on nodes; script/node_parts.c knows which there are.
 *
 * Must not know where the finger was, but for the line, where that is the point. */
#include "show/state.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *after(const char *action, const char *prefix)
{
	size_t length = strlen(prefix);
	return strncmp(action, prefix, length) == 0 ? action + length : NULL;
}

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

static void choose(struct show *show, const char *number)
{
	struct place place = way_of(&show->current);
	place.choice = atoi(number);
	if (show->has_current && !way_same(&show->current, place))
		tour_send(show, place, CAUSE_TOUCH);
}

static bool set_aid(struct show *show, const char *action)
{
	struct aids aids = show->aids;
	const char *rest;
	if ((rest = after(action, "text:")))
		aids.text_size = strcmp(rest, "largest") == 0 ? TEXT_LARGEST
						 : strcmp(rest, "large") == 0 ? TEXT_LARGE
													  : TEXT_STANDARD;
	else if ((rest = after(action, "contrast:")))
		aids.high_contrast = strcmp(rest, "high") == 0;
	else if ((rest = after(action, "motion:")))
		aids.calm = strcmp(rest, "calm") == 0;
	else if ((rest = after(action, "reach:")))
		aids.low_reach = strcmp(rest, "low") == 0;
	else if (strcmp(action, "reach") == 0)
		aids.low_reach = !aids.low_reach;
	else
		return false;
	visit_aids(show, aids);
	return true;
}

static bool open_sheet(struct show *show, const char *action)
{
	static const char *const plain[] = { "contents", "sheet", "about", "sources" };
	static const char *const about[] = { "contents:", "gloss:", "dispute:", "picture:", "sources:" };
	const char *rest;
	for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
		if (strcmp(action, plain[i]) == 0) {
			overlay_open(show, action, "");
			return true;
		}
	for (size_t i = 0; i < sizeof about / sizeof *about; i++)
		if ((rest = after(action, about[i]))) {
			char name[16];
			snprintf(name, sizeof name, "%.*s", (int)strlen(about[i]) - 1, about[i]);
			overlay_open(show, name, rest);
			return true;
		}
	return false;
}

void act(struct show *show, const char *action)
{
	const char *rest;
	if (!show->has_current || staff_act(show, action))
		return;
	if (strcmp(action, "next") == 0)
		visit_move(show, 1);
	else if (strcmp(action, "previous") == 0)
		visit_move(show, -1);
	else if (strcmp(action, "round") == 0)
		visit_round(show);
	else if (strcmp(action, "show") == 0)
		visit_unveil(show);
	else if (strcmp(action, "back") == 0)
		visit_back(show);
	else if (strcmp(action, "close") == 0 || strcmp(action, "continue") == 0)
		overlay_close(show);
	else if (strcmp(action, "restart") == 0)
		visit_rest(show);
	else if ((rest = after(action, "language:")))
		set_language(show, rest);
	else if ((rest = after(action, "panel:")))
		go_to(show, rest);
	else if ((rest = after(action, "choose:")))
		choose(show, rest);
	else if ((rest = after(action, "turn:")))
		overlay_turn(show, atoi(rest) - 1);
	else if ((rest = after(action, "zoom:")))
		look_zoom(show, rest);
	else if (!set_aid(show, action))
		open_sheet(show, action);
}
