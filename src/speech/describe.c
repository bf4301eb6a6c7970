/* From a node to the texts that are said of it.
 *
 * One table says for each action what the thing is, what Enter does, and what it is called where it has no words. Must
 * not know when anything is said, nor where the sounds are. */
#include "speech/describe.h"
#include "pages/narration.h"
#include "scene/markup.h"
#include "voice/clip.h"
#include "words/spoken.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BUTTON "spoken_button"
#define OPTION "spoken_option"
#define ENTRY "spoken_entry"

/* `always`: this is its name, whatever stands on it (a number that a page more would change). */
static const struct row {
	const char *name;
	bool always;
	const char *role, *hint;
} ROWS[ACTION_KINDS] = {
	[ACTION_NEXT] = { "spoken_next", false, BUTTON, "spoken_goes" },
	[ACTION_PREVIOUS] = { "spoken_previous", false, BUTTON, "spoken_goes" },
	[ACTION_ROUND] = { "note_round", false, BUTTON, "spoken_goes" },
	[ACTION_SHOW] = { "note_show", false, BUTTON, "spoken_goes" },
	[ACTION_LANGUAGE] = { NULL, false, OPTION, "spoken_chooses" },
	[ACTION_PANEL] = { NULL, false, BUTTON, "spoken_goes" },
	[ACTION_CONTENTS] = { "contents", false, BUTTON, "spoken_opens" },
	[ACTION_SHEET] = { "reading", true, BUTTON, "spoken_opens" },
	[ACTION_ABOUT] = { "about_exhibition", false, BUTTON, "spoken_opens" },
	[ACTION_SOURCES] = { "sources", true, BUTTON, "spoken_opens" },
	[ACTION_TRANSCRIPT] = { "transcript", true, BUTTON, "spoken_opens" },
	[ACTION_GLOSS] = { "spoken_term", false, BUTTON, "spoken_opens" },
	[ACTION_DISPUTE] = { "spoken_dispute", false, BUTTON, "spoken_opens" },
	[ACTION_PICTURE] = { "spoken_picture", false, BUTTON, "spoken_opens" },
	[ACTION_TURN] = { "more", true, BUTTON, "spoken_goes" },
	[ACTION_CLOSE] = { "close", true, BUTTON, "spoken_closes" },
	[ACTION_BACK] = { "back", false, BUTTON, "spoken_goes" },
	[ACTION_REACH] = { "lower", false, OPTION, "spoken_chooses" },
	[ACTION_TEXT_SIZE] = { "text_size", false, OPTION, "spoken_chooses" },
	[ACTION_CONTRAST] = { "contrast", false, OPTION, "spoken_chooses" },
	[ACTION_MOTION] = { "motion", false, OPTION, "spoken_chooses" },
	[ACTION_CHOOSE] = { "spoken_entry_number", false, ENTRY, "spoken_chooses" },
	[ACTION_CONTINUE] = { "continue", false, BUTTON, "spoken_closes" },
	[ACTION_RESTART] = { "restart", false, BUTTON, "spoken_does" },
	[ACTION_LOOK] = { "spoken_look", true, BUTTON, "spoken_looks" },
	[ACTION_ZOOM] = { "whole", false, BUTTON, "spoken_does" },
};

const char *const DESCRIBE_WORDS[] = {
	BUTTON,
	OPTION,
	ENTRY,
	"spoken_of",
	"spoken_chosen",
	"spoken_not_chosen",
	"spoken_opens",
	"spoken_goes",
	"spoken_chooses",
	"spoken_does",
	"spoken_closes",
	"spoken_look",
	"spoken_looks",
	"spoken_times",
	"spoken_edge",
	"spoken_top",
	"spoken_middle",
	"spoken_bottom",
	"spoken_left",
	"spoken_centre",
	"spoken_right",
	"spoken_next",
	"spoken_previous",
	"larger",
	"smaller",
	"whole",
	"spoken_picture",
	"spoken_entry_number",
	"spoken_term",
	"spoken_dispute",
	"spoken_page",
	"spoken_on",
	"spoken_help",
	"spoken_title",
	"spoken_volume",
	"spoken_speed",
	"spoken_seconds",
	"you_are_here",
	"still_reading",
	"note_round",
	"note_show",
	"contents",
	"reading",
	"about_exhibition",
	"sources",
	"transcript",
	"more",
	"close",
	"back",
	"lower",
	"raise",
	"text_size",
	"contrast",
	"motion",
	"continue",
	"restart",
	"panels",
	"show_all",
	NULL,
};

/* The pattern with the number in its place; to be freed. */
static char *fill_in(const char *pattern, int number)
{
	const char *at = strstr(pattern, VOICE_NUMBER);
	char *filled = NULL;
	if (!at)
		return strdup(pattern);
	if (asprintf(&filled, "%.*s%d%s", (int)(at - pattern), pattern, number, at + strlen(VOICE_NUMBER)) < 0)
		return NULL;
	return filled;
}

void describe_word(const struct listener *listener, const char *word, int number, struct said *said)
{
	struct arena arena;
	arena_init(&arena);
	const char *pattern = spoken_word(listener->script, word, listener->language, &arena);
	char *text = pattern ? fill_in(pattern, number) : NULL;
	if (text)
		said_add_text(said, listener->language, text);
	free(text);
	arena_finish(&arena);
}

void describe_pattern(const struct listener *listener, const char *word, struct said *said)
{
	struct arena arena;
	arena_init(&arena);
	const char *pattern = spoken_word(listener->script, word, listener->language, &arena);
	if (pattern)
		said_add_text(said, listener->language, pattern);
	arena_finish(&arena);
}

/* ---- names ---- */

/* The language of words that stand in another than the visitor's: a button that says "Русский". */
static int language_of(const struct listener *listener, const struct node *node)
{
	int own = node->prose.language ? exhibition_language(listener->exhibition, node->prose.language) : -1;
	return own >= 0 ? own : listener->language;
}

static const struct node *first_prose(const struct node *node)
{
	const struct node *found = node->kind == NODE_PROSE && !node->hidden ? node : NULL;
	for (const struct node *child = node->first; child && !found && !node->hidden; child = child->next)
		found = first_prose(child);
	return found;
}

/* All words that stand on it, one after another. */
static void gather(struct arena *arena, const struct node *node, char **text)
{
	if (node->hidden)
		return;
	if (node->kind == NODE_PROSE && node->prose.text)
		*text = *text ? arena_format(arena, "%s, %s", *text, node->prose.text) : arena_string(arena, node->prose.text);
	for (const struct node *child = node->first; child; child = child->next)
		gather(arena, child, text);
}

static bool add_own_name(const struct listener *listener, const struct node *node, struct said *said)
{
	size_t before = said->count;
	const struct node *prose = first_prose(node);
	int language = prose ? language_of(listener, prose) : listener->language;
	struct arena arena;
	char *text = NULL;
	if (node->heard.name) {
		said_add_name(said, language, node->heard.name);
		return said->count > before;
	}
	arena_init(&arena);
	gather(&arena, node, &text);
	if (text)
		said_add_name(said, language, text);
	arena_finish(&arena);
	return said->count > before;
}

/* Words within a text that are explained. */
static bool add_gloss(const struct listener *listener, const struct node *node, struct said *said)
{
	const struct node *prose = node->parent;
	size_t before = said->count;
	struct arena arena;
	struct markup markup;
	if (node->action.kind != ACTION_GLOSS || !prose || prose->kind != NODE_PROSE)
		return false;
	arena_init(&arena);
	if (markup_parse(&arena, prose->prose.text, &markup))
		for (size_t i = 0; i < markup.spot_count && said->count == before; i++) {
			const struct markup_spot *spot = &markup.spots[i];
			if (spot->gloss && strcmp(spot->gloss, node->action.id) == 0)
				said_add(said, listener->language, markup.text + spot->start, spot->end - spot->start);
		}
	arena_finish(&arena);
	return said->count > before;
}

/* What an icon alone, or one that means different things, is called. */
static const char *word_of(const struct listener *listener, const struct action *action)
{
	static const char *const zooms[] = { "larger", "smaller", "whole" };
	if (action->kind == ACTION_ZOOM)
		return zooms[action->number];
	if (action->kind == ACTION_REACH && listener->aids.low_reach)
		return "raise";
	if (action->kind == ACTION_CHOOSE && listener->choice > 0)
		return action->number > listener->choice ? "spoken_next" : "spoken_previous";
	return ROWS[action->kind].name;
}

void describe_name(const struct listener *listener, const struct node *node, struct said *said)
{
	const struct action *action = &node->action;
	if (!ROWS[action->kind].always && (add_gloss(listener, node, said) || add_own_name(listener, node, said)))
		return;
	const char *word = word_of(listener, action);
	if (word)
		describe_word(listener, word, action->number, said);
}

/* ---- how it is ---- */

/* 1: it is chosen, 0: it is not, -1: there is nothing to be chosen. */
static int is_chosen(const struct listener *listener, const struct action *action)
{
	const struct aids *aids = &listener->aids;
	switch (action->kind) {
	case ACTION_LANGUAGE:
		return exhibition_language(listener->exhibition, action->id) == listener->language;
	case ACTION_TEXT_SIZE:
		return action->number == (int)aids->text_size;
	case ACTION_CONTRAST:
		return (action->number == CONTRAST_HIGH) == aids->high_contrast;
	case ACTION_MOTION:
		return (action->number == MOTION_CALM) == aids->calm;
	case ACTION_REACH:
		return action->number < 0 ? -1 : (action->number == REACH_LOW) == aids->low_reach;
	case ACTION_CHOOSE:
		return action->number == 0 ? -1 : action->number == listener->choice;
	default:
		return -1;
	}
}

static void add_state(const struct listener *listener, const struct action *action, struct said *said)
{
	int chosen = is_chosen(listener, action);
	if (action->kind == ACTION_PANEL && exhibition_panel(listener->exhibition, action->id) == listener->panel)
		describe_word(listener, "you_are_here", 0, said);
	if (chosen >= 0)
		describe_word(listener, chosen ? "spoken_chosen" : "spoken_not_chosen", 0, said);
}

static void add_number(const struct listener *listener, int number, struct said *said)
{
	char text[16];
	int length = snprintf(text, sizeof text, "%d", number);
	said_add(said, listener->language, text, (size_t)length);
}

void describe_node(const struct listener *listener, const struct node *node, int place, int count, struct said *said)
{
	/* It goes up or down, whichever it is not. */
	static const struct row other = { "lower", false, BUTTON, "spoken_does" };
	bool toggles = node->action.kind == ACTION_REACH && node->action.number < 0;
	const struct row *row = toggles ? &other : &ROWS[node->action.kind];
	describe_name(listener, node, said);
	if (row->role)
		describe_word(listener, row->role, 0, said);
	if (count > 0) {
		add_number(listener, place, said);
		describe_word(listener, "spoken_of", count, said);
	}
	add_state(listener, &node->action, said);
	if (row->hint)
		describe_word(listener, row->hint, 0, said);
}

void describe_title(const struct listener *listener, struct said *said)
{
	const struct exhibition *exhibition = listener->exhibition;
	const char *title = listener->panel >= 0 ? exhibition->panels[listener->panel].title[listener->language] : NULL;
	if (title)
		said_add_text(said, listener->language, title);
}

/* ---- a whole page ---- */

/* Of a text that goes on over several pages all is said where it begins. */
static void read(const struct listener *listener, const struct node *node, struct said *said)
{
	bool silent = node->heard.name && !*node->heard.name;
	if (node->hidden || node->action.kind != ACTION_NONE || silent)
		return;
	if (node->kind == NODE_PROSE && node->prose.text && node->prose.first_line <= 0)
		said_add_text(said, language_of(listener, node), node->prose.text);
	if (node->kind == NODE_PROSE)
		return; /* its children are its rings and rules */
	for (const struct node *child = node->first; child; child = child->next)
		read(listener, child, said);
}

void describe_scene(const struct listener *listener, const struct scene *scene, struct said *said)
{
	read(listener, scene->root, said);
}

bool describe_page(const struct listener *listener, const struct build_request *request, const struct scene *scene,
				   int pages, struct said *said)
{
	struct narration narration;
	if (request->title || request->note) {
		describe_scene(listener, scene, said);
		if (request->title)
			describe_word(listener, "spoken_title", 0, said);
		return true;
	}
	narration_init(&narration);
	bool good = narration_add_page(&narration, listener->script, request, scene, pages);
	for (size_t i = 0; i < narration.count; i++)
		said_add(said, listener->language, narration.said[i], strlen(narration.said[i]));
	narration_finish(&narration);
	return good;
}
