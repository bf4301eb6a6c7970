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

/* ---- pages ---- */

struct search {
	const struct view *view;
	struct script *script;
	const struct exhibition *exhibition;
	const struct edit *edit;
	struct problems untold; /* whoever builds it to show it tells them */
	enum seek_fit best;
	struct over over; /* the best so far */
};

/* NULL: it cannot be built. The taker owns it. */
static struct scene *build(struct search *search, const struct view_key *key)
{
	struct build_request request = view_request(key, search->exhibition);
	struct built built;
	return script_build(search->script, &request, &built, &search->untold) ? built.scene : NULL;
}

/* From 0, the view's own before all others; -1: none has them. */
static int find_page(struct search *search)
{
	struct view_key key = search->view->key;
	int own = key.page, found = -1;
	search->best = seek_fit(search->view->scene, search->edit);
	found = search->best > SEEK_NONE ? own : -1;
	for (key.page = 0; search->best < SEEK_WHOLE && key.page < search->view->pages; key.page++) {
		struct scene *scene = key.page == own ? NULL : build(search, &key);
		enum seek_fit fit = seek_fit(scene, search->edit);
		scene_destroy(scene);
		found = fit > search->best ? key.page : found;
		search->best = fit > search->best ? fit : search->best;
	}
	return found;
}

/* ---- what lies over them ---- */

static void try_sheet(struct search *search, struct over over)
{
	int pages = 1;
	for (over.page = 0; search->best < SEEK_WHOLE && over.page < pages; over.page++) {
		struct built built;
		if (!over_build_sheet(&over, search->view, search->script, search->exhibition, &built, &search->untold))
			return;
		enum seek_fit fit = seek_fit(built.scene, search->edit);
		pages = built.pages;
		scene_destroy(built.scene);
		if (fit > search->best || !search->over.what[0])
			search->over = over;
		search->best = fit > search->best ? fit : search->best;
	}
}

static void try_over(struct search *search, const char *what, int page)
{
	struct over over = { .page = 0 };
	struct view_key key = search->view->key;
	snprintf(over.what, sizeof over.what, "%s", what);
	if (over_is_sheet(&over)) {
		try_sheet(search, over);
		return;
	}
	over_key(&over, &key);
	key.page = page;
	struct scene *scene = build(search, &key);
	enum seek_fit fit = seek_fit(scene, search->edit);
	scene_destroy(scene);
	if (fit > search->best) {
		search->best = fit;
		search->over = over;
		search->over.page = page;
	}
}

/* "disputed[2].about" is read on a sheet, as are captions and what is only heard. */
static void try_field(struct search *search, const char *field)
{
	char what[ACTION_LENGTH];
	int number = 0;
	if (strncmp(field, "note", 4) == 0)
		try_over(search, "note", 0);
	else if (strncmp(field, "alt", 3) == 0 || strncmp(field, "narration", 9) == 0)
		try_over(search, "transcript", 0);
	else if (sscanf(field, "disputed[%d]", &number) == 1 && number > 0)
		try_over(search, (snprintf(what, sizeof what, "dispute:%d", number), what), 0);
	else if (strncmp(field, "picture.", 8) == 0)
		try_over(search, "picture:1", 0);
	else if (sscanf(field, "pictures[%d]", &number) == 1 && number > 0)
		for (int first = 0; first < 2; first++) /* the panel's own picture, if it has one, comes before them */
			try_over(search, (snprintf(what, sizeof what, "picture:%d", number + first), what), 0);
}

static void try_choices(struct search *search, const struct node *node, int page)
{
	char what[ACTION_LENGTH];
	if (node->hidden || search->best == SEEK_WHOLE)
		return;
	if (node->action.kind == ACTION_CHOOSE && node->action.number > 0)
		try_over(search, action_print(&node->action, what), page);
	for (const struct node *child = node->first; child; child = child->next)
		try_choices(search, child, page);
}

/* What a finger can choose: a place on a map, a year. */
static void try_pages(struct search *search)
{
	struct view_key key = search->view->key;
	key.choice = 0;
	for (key.page = 0; key.page < search->view->pages; key.page++) {
		struct scene *scene = build(search, &key);
		if (scene)
			try_choices(search, scene->root, key.page);
		scene_destroy(scene);
	}
}

/* ---- all of it ---- */

static void rebuild(struct search *search, struct view *view, const struct view_key *key)
{
	struct view other;
	view_init(&other);
	if (!view_key_equal(key, &view->key) &&
		view_build(&other, key, search->script, search->exhibition, &search->untold)) {
		view_finish(view, NULL);
		*view = other;
	}
}

/* Its pages first, then what its field is for, then what can be chosen on it. */
static void seek_in_panel(struct search *search, struct view *view, struct over *over, bool sheets)
{
	struct view_key key = view->key;
	int page = find_page(search);
	if (page < 0 && sheets)
		try_field(search, search->edit->field);
	if (page < 0 && !search->over.what[0])
		try_pages(search);
	if (page < 0 && !search->over.what[0])
		return;
	key.page = page < 0 ? key.page : page;
	if (page < 0) {
		*over = search->over;
		over_key(over, &key);
		if (!over_is_sheet(over)) {
			key.page = over->page;
			over->page = 0;
		}
	}
	rebuild(search, view, &key);
}

void seek_turn(struct view *view, struct over *over, bool sheets, struct script *script,
			   const struct exhibition *exhibition, const struct edit *edit)
{
	struct search search = { .view = view, .script = script, .exhibition = exhibition, .edit = edit };
	if (!edit->text)
		return;
	problems_init(&search.untold);
	if (over_is_sheet(over)) {
		try_sheet(&search, *over);
		over->page = search.over.page;
	} else if (!over->what[0]) {
		seek_in_panel(&search, view, over, sheets);
	}
	problems_finish(&search.untold);
}
