/* What a touch asks for. Scripts write it on a node as WORD or WORD:ARGUMENT; it is read once, when the node is.
 *
 * Actions are values without pointers: they may be kept when the scene that they came from is gone. */
#ifndef LANTERN_SCENE_ACTION_H
#define LANTERN_SCENE_ACTION_H
#include "base/id.h"
#include <stdbool.h>
#include <stddef.h>

/* All actions there are: X(NAME, word, kind of argument, whether it may lack, how people are told of it). One line here
 * adds one, and the compiler then names every switch that has to answer it. A WORD argument is one of those told. */
#define ACTIONS(X)                                                                                                     \
	X(NEXT, "next", NONE, false, "")                                                                                   \
	X(PREVIOUS, "previous", NONE, false, "")                                                                           \
	X(ROUND, "round", NONE, false, "")                                                                                 \
	X(SHOW, "show", NONE, false, "")                                                                                   \
	X(LANGUAGE, "language", ID, false, "ID")                                                                           \
	X(PANEL, "panel", ID, false, "ID")                                                                                 \
	X(CONTENTS, "contents", ID, true, "CHAPTER")                                                                       \
	X(SHEET, "sheet", NONE, false, "")                                                                                 \
	X(ABOUT, "about", NONE, false, "")                                                                                 \
	X(SOURCES, "sources", NUMBER, true, "N")                                                                           \
	X(TRANSCRIPT, "transcript", NONE, false, "")                                                                       \
	X(GLOSS, "gloss", ID, false, "ID")                                                                                 \
	X(DISPUTE, "dispute", NUMBER, false, "N")                                                                          \
	X(PICTURE, "picture", NUMBER, false, "N")                                                                          \
	X(TURN, "turn", NUMBER, false, "N")                                                                                \
	X(CLOSE, "close", NONE, false, "")                                                                                 \
	X(BACK, "back", NONE, false, "")                                                                                   \
	X(REACH, "reach", WORD, true, "standard|low")                                                                      \
	X(TEXT_SIZE, "text", WORD, false, "standard|large|largest")                                                        \
	X(CONTRAST, "contrast", WORD, false, "standard|high")                                                              \
	X(MOTION, "motion", WORD, false, "full|calm")                                                                      \
	X(CHOOSE, "choose", COUNT, false, "N")                                                                             \
	X(LINE, "line", NONE, false, "")                                                                                   \
	X(CONTINUE, "continue", NONE, false, "")                                                                           \
	X(RESTART, "restart", NONE, false, "")                                                                             \
	X(ZOOM, "zoom", WORD, false, "in|out|whole")                                                                       \
	X(LOOK, "look", NONE, false, "")                                                                                   \
	X(STUDIO, "studio", WORD, false, "before|after|screen|turned|keep|kept|scope|keys|over|over_before")               \
	X(STAFF, "staff", WORD, false,                                                                                     \
	  "touch|rotate|pause|restart|quit|stick|preview|take|leave|export|clock|clear|enter|0|1|2|3|4|5|6|7|8|9")

#define ACTION_ENUM(name, word, argument, may_lack, told) ACTION_##name,
enum action_kind { ACTION_NONE, ACTIONS(ACTION_ENUM) ACTION_KINDS };
#undef ACTION_ENUM

/* The numbers of some WORD arguments: their places in the table. */
enum { REACH_LOW = 1, CONTRAST_HIGH = 1, MOTION_CALM = 1 };
enum action_studio {
	STUDIO_BEFORE, /* the panel before, and after */
	STUDIO_AFTER,
	STUDIO_SCREEN, /* the next size of the screen */
	STUDIO_TURNED, /* the screen upright, or lying */
	STUDIO_KEEP,   /* the present state */
	STUDIO_KEPT,   /* the list of what was kept */
	STUDIO_SCOPE,  /* ... of this panel, or of the whole exhibition */
	STUDIO_KEYS,   /* all keys */
	STUDIO_OVER,   /* what a visitor may see over the page or in its place: the next of that, and the one before */
	STUDIO_OVER_BEFORE,
};
enum action_zoom { ZOOM_IN, ZOOM_OUT, ZOOM_WHOLE };
enum action_staff {
	STAFF_DOES_TOUCH,
	STAFF_DOES_ROTATE,
	STAFF_DOES_PAUSE,
	STAFF_DOES_RESTART,
	STAFF_DOES_QUIT,
	STAFF_DOES_STICK,
	STAFF_DOES_PREVIEW,
	STAFF_DOES_TAKE,
	STAFF_DOES_LEAVE,
	STAFF_DOES_EXPORT,
	STAFF_DOES_CLOCK,
	STAFF_DOES_CLEAR,
	STAFF_DOES_ENTER,
	STAFF_DOES_DIGIT /* "0"; the others follow */
};

/* All zero: nothing. */
struct action {
	enum action_kind kind;
	int number;		   /* NUMBER (from 1), COUNT (from 0); of a WORD which one, from 0; -1: none was given */
	char id[ID_BYTES]; /* ID; "": none was given */
};

enum { ACTION_LENGTH = ID_BYTES + 16, ACTIONS_LENGTH = 800 };

/* False and ACTION_NONE: the text is no action. Whether there is such a panel or language is not asked. */
bool action_parse(struct action *action, const char *text);
/* As a script writes it, "" for none. Returns `out`, of ACTION_LENGTH bytes. */
const char *action_print(const struct action *action, char *out);
/* The part before the colon, and the part behind it: "" without one. `out`: ACTION_LENGTH bytes; returned. */
const char *action_word(enum action_kind kind);
const char *action_argument(const struct action *action, char *out);
/* Does it open a sheet over the panel, which is called as its word is and about its argument? */
bool action_opens_sheet(enum action_kind kind);
bool action_same(const struct action *a, const struct action *b);
/* "next, previous, language:ID, ...": told where a word is unknown. `out`: ACTIONS_LENGTH bytes; returned. */
const char *actions_list(char *out);

#endif
