/* Looks for words on what was built, as they are drawn: letters and digits alone, for layouts set capitals, hyphens
 * and spaces as they like. A layout may also take a text apart: then the letters round the change are looked for.
 * Must not know what is done with the place. */
#include "studio/seek.h"
#include "base/utf8.h"
#include "scene/prose.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROUND = 16 /* letters before the change, and behind it */ };

struct needle {
	char *letters; /* owns; of the whole text */
	size_t at;	   /* of the change, bytes */
	struct {
		size_t start, length;
	} round; /* the letters round it */
};

/* Where the letter with that number begins. */
static size_t letter_at(const char *letters, size_t number)
{
	size_t at = 0;
	uint32_t rune;
	for (; number > 0 && letters[at]; number--)
		at += utf8_decode(letters + at, strlen(letters + at), &rune);
	return at;
}

static bool thread(struct needle *needle, const struct edit *edit)
{
	needle->letters = edit->text ? edited_plain(edit->text) : NULL;
	if (!needle->letters || !needle->letters[0])
		return false;
	size_t count = utf8_count(needle->letters, strlen(needle->letters));
	size_t change = edit->letters < count ? edit->letters : count - 1;
	needle->at = letter_at(needle->letters, change);
	needle->round.start = letter_at(needle->letters, change > ROUND ? change - ROUND : 0);
	needle->round.length = letter_at(needle->letters, change + ROUND) - needle->round.start;
	return true;
}

/* The letters of all its lines; *first, *end: those that are shown, bytes. To be freed. */
static char *letters_of(const struct node *node, size_t *first, size_t *end)
{
	struct arena arena;
	arena_init(&arena);
	char *all = NULL;
	size_t length = 0;
	FILE *out = open_memstream(&all, &length);
	int last = prose_last(node->lines, &node->prose);
	*first = *end = 0;
	for (int i = 0; out && i < node->lines->count; i++) {
		const char *line = prose_line_text(&arena, &node->lines->items[i]);
		char *letters = line ? edited_letters(line, strlen(line)) : NULL;
		fflush(out);
		if (i == node->prose.first_line)
			*first = length;
		fputs(letters ? letters : "", out);
		fflush(out);
		if (i <= last)
			*end = length;
		free(letters);
	}
	if (out && fclose(out) != 0) {
		free(all);
		all = NULL;
	}
	arena_finish(&arena);
	return all;
}

/* Is the place `at` of the needle among what is shown? */
static bool stands_in(const char *letters, size_t first, size_t end, const char *needle, size_t length, size_t at)
{
	const char *found = memmem(letters, strlen(letters), needle, length);
	for (; found; found = memmem(found + 1, strlen(found + 1), needle, length)) {
		size_t place = (size_t)(found - letters) + at;
		if (place >= first && place < end)
			return true;
	}
	return false;
}

static enum seek_fit fit_of_prose(const struct node *node, const struct needle *needle)
{
	size_t first, end, length = strlen(needle->letters);
	enum seek_fit fit = SEEK_NONE;
	char *letters = letters_of(node, &first, &end);
	if (!letters)
		return SEEK_NONE;
	if (stands_in(letters, first, end, needle->letters, length, needle->at))
		fit = strlen(letters) == length ? SEEK_WHOLE : SEEK_WITHIN;
	else if (stands_in(letters, first, end, needle->letters + needle->round.start, needle->round.length,
					   needle->at - needle->round.start))
		fit = SEEK_ROUND;
	free(letters);
	return fit;
}

static enum seek_fit fit_of(const struct node *node, const struct needle *needle)
{
	enum seek_fit best = SEEK_NONE;
	if (node->hidden)
		return SEEK_NONE;
	if (node->kind == NODE_PROSE && node->lines)
		best = fit_of_prose(node, needle);
	for (const struct node *child = node->first; best < SEEK_WHOLE && child; child = child->next) {
		enum seek_fit fit = fit_of(child, needle);
		best = fit > best ? fit : best;
	}
	return best;
}

enum seek_fit seek_fit(const struct scene *scene, const struct edit *edit)
{
	struct needle needle = { .letters = NULL };
	enum seek_fit fit = scene && thread(&needle, edit) ? fit_of(scene->root, &needle) : SEEK_NONE;
	free(needle.letters);
	return fit;
}

/* From 0, the view's own before all others; -1: none has them. */
static int find_page(const struct view *view, struct script *script, const struct exhibition *exhibition,
					 const struct edit *edit)
{
	const struct view_key *key = &view->key;
	enum seek_fit best = seek_fit(view->scene, edit);
	int found = best > SEEK_NONE ? key->page : -1;
	struct build_request request = {
		.exhibition = exhibition,
		.panel = key->panel,
		.language = key->language,
		.aids = key->aids,
		.width_px = key->width_px,
		.height_px = key->height_px,
		.choice = key->choice,
	};
	struct problems untold; /* whoever builds it to show it tells them */
	problems_init(&untold);
	for (; best < SEEK_WHOLE && request.page < view->pages; request.page++) {
		struct built built;
		if (request.page == key->page || !script_build(script, &request, &built, &untold))
			continue;
		enum seek_fit fit = seek_fit(built.scene, edit);
		scene_destroy(built.scene);
		found = fit > best ? request.page : found;
		best = fit > best ? fit : best;
	}
	problems_finish(&untold);
	return found;
}

void seek_turn(struct view *view, struct script *script, const struct exhibition *exhibition, const struct edit *edit)
{
	struct view other;
	struct view_key key = view->key;
	struct problems untold; /* as of the page that stands already */
	if (!edit->text)
		return;
	key.page = find_page(view, script, exhibition, edit);
	if (key.page < 0 || key.page == view->key.page)
		return;
	problems_init(&untold);
	view_init(&other);
	if (view_build(&other, &key, script, exhibition, &untold)) {
		view_finish(view, NULL);
		*view = other;
	}
	problems_finish(&untold);
}
