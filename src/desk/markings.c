/* Compares spots and stars of texts. Must not know what becomes of a text that lost some. */
#include "desk/markings.h"
#include "base/messages.h"
#include "scene/markup.h"
#include <stdio.h>
#include <string.h>

struct marked {
	struct arena arena; /* owns the markup */
	struct markup markup;
};

static bool read(struct marked *marked, const char *text)
{
	arena_init(&marked->arena);
	return markup_parse(&marked->arena, text, &marked->markup);
}

static bool same(const struct markup_spot *a, const struct markup_spot *b)
{
	return a->ring == b->ring && (a->ring || strcmp(a->gloss, b->gloss) == 0);
}

static size_t count(const struct markup *markup, const struct markup_spot *spot)
{
	size_t found = 0;
	for (size_t i = 0; i < markup->spot_count; i++)
		found += same(&markup->spots[i], spot);
	return found;
}

static void name(const struct markup_spot *spot, char *out, size_t size)
{
	if (!spot->ring)
		snprintf(out, size, message("the link [words](%.100s)"), spot->gloss);
	else if (spot->ring == 1)
		snprintf(out, size, "%s", message("the ring ○"));
	else
		snprintf(out, size, message("the ring ○%d"), spot->ring);
}

bool markings_lost(const char *source, const char *text, const char *old, char *lost, size_t size)
{
	struct marked from, to, before;
	bool good = read(&from, source), found = false;
	good = read(&to, text) && good;
	good = read(&before, old) && good;
	for (size_t i = 0; good && !found && i < from.markup.spot_count; i++) {
		const struct markup_spot *spot = &from.markup.spots[i];
		size_t wanted = count(&from.markup, spot), had = count(&before.markup, spot);
		found = count(&to.markup, spot) < (had < wanted ? had : wanted);
		if (found)
			name(spot, lost, size);
	}
	arena_finish(&from.arena);
	arena_finish(&to.arena);
	arena_finish(&before.arena);
	return found;
}

static bool has_stars(const char *text)
{
	struct marked marked;
	bool found = false;
	if (read(&marked, text))
		for (size_t i = 0; i < marked.markup.length && !found; i++)
			found = marked.markup.styles[i] & (MARKUP_ITALIC | MARKUP_BOLD);
	arena_finish(&marked.arena);
	return found;
}

bool markings_stars_lost(const char *source, const char *text, const char *old)
{
	return has_stars(source) && has_stars(old) && !has_stars(text);
}
