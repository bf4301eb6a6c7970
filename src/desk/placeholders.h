/* The words that `lantern new` puts where a curator's own are to come, in the languages that lantern speaks. */
#ifndef LANTERN_DESK_PLACEHOLDERS_H
#define LANTERN_DESK_PLACEHOLDERS_H

enum placeholder {
	PLACEHOLDER_NAME, /* the language's name for itself */
	PLACEHOLDER_EXHIBITION,
	PLACEHOLDER_BEGINNING, /* a chapter and its opening */
	PLACEHOLDER_STORY,
	PLACEHOLDER_YEARS, /* a chapter that leads up to today */
	PLACEHOLDER_HEADING,
	PLACEHOLDER_SENTENCE,
	PLACEHOLDER_PARAGRAPH,
	PLACEHOLDER_PARAGRAPH_2,
	PLACEHOLDER_COUNT
};

/* In that language; in English if it has none of them; its name is NULL then. */
const char *placeholder(const char *language, enum placeholder what);

#endif
