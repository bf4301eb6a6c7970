/* Walks through everything that can be reached from a page, each sheet once for a panel. Must not know what becomes of
 * the texts. */
#include "speech/every.h"
#include "scene/markup.h"
#include "speech/describe.h"
#include "words/spoken.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 1920, HEIGHT = 1080, WISHES_MOST = 400, ABOUT = ACTION_LENGTH };

/* A sheet that something leads to. */
struct wish {
	char name[32], about[ABOUT];
	int page;
};

struct walk {
	struct listener listener;
	struct exhibition *exhibition;
	struct problems *problems;
	every_taker *each;
	void *data;
	struct wish *wishes; /* owns */
	int count, done;
	bool shared; /* what is the same at every panel was walked through */
};

static void give(struct walk *walk, struct said *said)
{
	for (size_t i = 0; i < said->count; i++)
		walk->each(walk->data, said->parts[i].language, said->parts[i].text);
	said_finish(said);
}

static void wish_for(struct walk *walk, const char *name, const char *about, int page)
{
	for (int i = 0; i < walk->count; i++) {
		const struct wish *wish = &walk->wishes[i];
		if (wish->page == page && strcmp(wish->name, name) == 0 && strcmp(wish->about, about) == 0)
			return;
	}
	if (walk->count == WISHES_MOST)
		return;
	struct wish *wish = &walk->wishes[walk->count++];
	snprintf(wish->name, sizeof wish->name, "%s", name);
	snprintf(wish->about, sizeof wish->about, "%s", about);
	wish->page = page;
}

/* Where its action leads, if that is a sheet; `from`: the sheet that it stands on, or NULL. */
static void follow(struct walk *walk, const struct action *action, const struct wish *from)
{
	char about[ACTION_LENGTH];
	if (action_opens_sheet(action->kind)) {
		wish_for(walk, action_word(action->kind), action_argument(action, about), 0);
	} else if (action->kind == ACTION_TURN && from) {
		struct wish same = *from;
		wish_for(walk, same.name, same.about, action->number - 1);
	}
}

/* What is told to whoever chooses a thing, and where its words lead. */
static void visit_told(struct walk *walk, const char *text)
{
	struct said said = { 0 };
	struct arena arena;
	struct markup markup;
	said_add_text(&said, walk->listener.language, text);
	arena_init(&arena);
	bool good = markup_parse(&arena, text, &markup);
	for (size_t i = 0; good && i < markup.spot_count; i++) {
		const struct markup_spot *spot = &markup.spots[i];
		struct action action = { .kind = spot->gloss ? ACTION_GLOSS : ACTION_DISPUTE, .number = spot->ring };
		snprintf(action.id, sizeof action.id, "%s", spot->gloss ? spot->gloss : "");
		if (spot->gloss)
			said_add(&said, walk->listener.language, markup.text + spot->start, spot->end - spot->start);
		follow(walk, &action, NULL);
	}
	arena_finish(&arena);
	give(walk, &said);
}

static void visit(struct walk *walk, const struct node *node, const struct wish *from)
{
	struct said said = { 0 };
	if (node->hidden)
		return;
	if (node->action.kind != ACTION_NONE) {
		describe_name(&walk->listener, node, &said);
		give(walk, &said);
		if (node->heard.tells)
			visit_told(walk, node->heard.tells);
		follow(walk, &node->action, from);
	}
	for (const struct node *child = node->first; child; child = child->next)
		visit(walk, child, from);
}

static struct build_request request_of(const struct walk *walk, enum build_part part, int panel)
{
	return (struct build_request){ .exhibition = walk->exhibition,
								   .sounding = true,
								   .part = part,
								   .panel = panel,
								   .language = walk->listener.language,
								   .width_px = WIDTH,
								   .height_px = HEIGHT };
}

/* The contents, what there is to read with, what there is to say about the exhibition. */
static bool is_shared(const char *name)
{
	return strcmp(name, action_word(ACTION_CONTENTS)) == 0 || strcmp(name, action_word(ACTION_SHEET)) == 0 ||
		   strcmp(name, action_word(ACTION_ABOUT)) == 0;
}

static void visit_sheets(struct walk *walk, int panel, int pages)
{
	for (; walk->done < walk->count; walk->done++) {
		struct said said = { 0 };
		struct built built;
		const struct wish wish = walk->wishes[walk->done];
		if (walk->shared && is_shared(wish.name))
			continue;
		struct build_request request = request_of(walk, BUILD_OVERLAY, panel);
		request.overlay = wish.name;
		request.about = wish.about;
		request.page = wish.page;
		request.pages = pages;
		if (!script_build(walk->listener.script, &request, &built, walk->problems))
			continue;
		describe_scene(&walk->listener, built.scene, &said);
		give(walk, &said);
		visit(walk, built.scene->root, &wish);
		scene_destroy(built.scene);
	}
	walk->shared = true;
}

static int visit_page(struct walk *walk, const struct build_request *asked)
{
	struct said said = { 0 };
	struct built page, chrome;
	struct build_request request = *asked;
	if (!script_build(walk->listener.script, &request, &page, walk->problems))
		return 0;
	describe_page(&walk->listener, &request, page.scene, page.pages, &said);
	give(walk, &said);
	visit(walk, page.scene->root, NULL);
	scene_destroy(page.scene);
	request.part = BUILD_CHROME;
	request.pages = page.pages;
	if (script_build(walk->listener.script, &request, &chrome, walk->problems)) {
		visit(walk, chrome.scene->root, NULL);
		scene_destroy(chrome.scene);
	}
	return page.pages;
}

static void visit_panel(struct walk *walk, int panel)
{
	struct said said = { 0 };
	const struct panel_entry *entry = &walk->exhibition->panels[panel];
	if (!script_read_panel(walk->listener.script, walk->exhibition, panel, true, walk->problems))
		return;
	walk->listener.panel = panel;
	walk->count = walk->done = 0;
	struct build_request request = request_of(walk, BUILD_PANEL, panel);
	int pages = 1;
	for (int page = 0; page < pages; page++) {
		request.page = page;
		pages = visit_page(walk, &request);
	}
	request.page = 0;
	request.note = entry->care;
	if (entry->care)
		visit_page(walk, &request);
	describe_title(&walk->listener, &said);
	give(walk, &said);
	visit_sheets(walk, panel, pages);
	script_forget(walk->listener.script, panel);
}

static void visit_titles(struct walk *walk)
{
	for (size_t i = 0; i < walk->exhibition->chapter_count; i++) {
		struct build_request request = request_of(walk, BUILD_PANEL, (int)walk->exhibition->chapters[i].first);
		request.title = true;
		walk->listener.panel = -1;
		visit_page(walk, &request);
	}
}

static void give_words(struct walk *walk)
{
	for (size_t i = 0; DESCRIBE_WORDS[i]; i++) {
		struct said said = { 0 };
		describe_pattern(&walk->listener, DESCRIBE_WORDS[i], &said);
		give(walk, &said);
	}
}

void every_text(struct script *script, struct exhibition *exhibition, int language, int panel, every_taker *each,
				void *data, struct problems *problems)
{
	struct walk walk = { .listener = { .script = script, .exhibition = exhibition, .language = language },
						 .exhibition = exhibition,
						 .problems = problems,
						 .each = each,
						 .data = data,
						 .wishes = calloc(WISHES_MOST, sizeof *walk.wishes) };
	if (!walk.wishes)
		return;
	if (panel < 0) {
		/* Sheets name panels by their titles, which are known when all have been read. */
		for (size_t i = 0; i < exhibition->panel_count; i++)
			script_read_panel(script, exhibition, (int)i, false, problems);
		give_words(&walk);
		visit_titles(&walk);
	}
	for (int i = 0; i < (int)exhibition->panel_count; i++)
		if (panel < 0 || panel == i)
			visit_panel(&walk, i);
	free(walk.wishes);
}
