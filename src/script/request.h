/* What script_build is asked for, and what it gives: for the door and for the files behind it. */
#ifndef LANTERN_SCRIPT_REQUEST_H
#define LANTERN_SCRIPT_REQUEST_H
#include "exhibition/exhibition.h"
#include "scene/scene.h"
#include <stdbool.h>

enum text_size { TEXT_STANDARD, TEXT_LARGE, TEXT_LARGEST };

struct build_request {
	const struct exhibition *exhibition;
	int panel, page; /* page from 0 */
	int language;
	enum text_size text_size;
	int width_px, height_px;
	bool calm;
	bool chrome; /* with language row and line (scripts/chrome.lua, if there is one) */
	bool note;	 /* only the content note of a panel marked `care`: layouts/note.lua gets the panel's title and note */
};

struct built {
	struct scene *scene; /* the taker owns; laid out */
	int pages;			 /* at least 1 */
	int words;			 /* set on this page */
};

#endif
