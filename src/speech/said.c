/* Texts without their markup, cut into what is one clip each. Must not know what they are about. */
#include "speech/said.h"
#include "base/utf8.h"
#include "pages/narration.h"
#include "scene/markup.h"
#include <stdlib.h>
#include <string.h>

static bool is_sayable(const char *text, size_t length)
{
	uint32_t rune;
	for (size_t at = 0; at < length;) {
		at += utf8_decode(text + at, length - at, &rune);
		if (utf8_is_letter(rune) || (rune >= '0' && rune <= '9'))
			return true;
	}
	return false;
}

void said_add(struct said *said, int language, const char *text, size_t length)
{
	if (!is_sayable(text, length))
		return;
	if (said->count == said->room) {
		size_t room = said->room ? said->room * 2 : 16;
		struct said_part *grown = realloc(said->parts, room * sizeof *grown);
		if (!grown)
			return;
		said->parts = grown;
		said->room = room;
	}
	char *copy = strndup(text, length);
	if (copy)
		said->parts[said->count++] = (struct said_part){ language, copy };
}

void said_finish(struct said *said)
{
	for (size_t i = 0; i < said->count; i++)
		free(said->parts[i].text);
	free(said->parts);
	*said = (struct said){ 0 };
}

/* The places of rings are nothing to be heard. */
static void drop_places(struct markup *markup)
{
	const size_t place = strlen(MARKUP_RING_PLACE);
	for (char *at; (at = strstr(markup->text, MARKUP_RING_PLACE));)
		memmove(at, at + place, strlen(at + place) + 1);
}

void said_add_name(struct said *said, int language, const char *text)
{
	struct arena arena;
	struct markup markup;
	arena_init(&arena);
	if (markup_parse(&arena, text, &markup)) {
		drop_places(&markup);
		for (char *at = markup.text; *at; at++)
			if (*at == MARKUP_BREAK || *at == MARKUP_PARAGRAPH)
				*at = ' ';
		said_add(said, language, markup.text, strlen(markup.text));
	}
	arena_finish(&arena);
}

void said_add_text(struct said *said, int language, const char *text)
{
	struct narration narration;
	narration_init(&narration);
	narration_add_text(&narration, text);
	for (size_t i = 0; i < narration.count; i++)
		said_add(said, language, narration.said[i], strlen(narration.said[i]));
	narration_finish(&narration);
}
