/* What a visitor may see besides the page: the title, the content note, what was chosen on a map, every sheet that
 * something on the page leads to. Found as a visitor would find it, by the actions of what was built. Must not know how
 * the curator asks for it. */
#include "studio/parts.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char TITLE[] = "title", NOTE[] = "note", CHOOSE[] = "choose:";

static bool is_choice(const struct over *over)
{
	return strncmp(over->what, CHOOSE, strlen(CHOOSE)) == 0;
}

bool over_is_sheet(const struct over *over)
{
	return over->what[0] && strcmp(over->what, TITLE) != 0 && strcmp(over->what, NOTE) != 0 && !is_choice(over);
}

void over_key(const struct over *over, struct view_key *key)
{
	if (over_is_sheet(over))
		return;
	key->title = strcmp(over->what, TITLE) == 0;
	key->note = strcmp(over->what, NOTE) == 0;
	key->choice = is_choice(over) ? atoi(over->what + strlen(CHOOSE)) : 0;
}

bool over_build_sheet(const struct over *over, const struct view *view, struct script *script,
					  const struct exhibition *exhibition, struct built *built, struct problems *problems)
{
	char name[ACTION_LENGTH];
	size_t length = strcspn(over->what, ":");
	snprintf(name, sizeof name, "%.*s", (int)length, over->what);
	struct view_sheet sheet = { name, over->what + length + (over->what[length] == ':'), over->page };
	return view_build_sheet(&view->key, view->pages, &sheet, script, exhibition, built, problems);
}

void over_put(struct mount *mount, const struct over *over, struct view_key *key)
{
	bool away = key->title || key->note;
	over_key(over, key);
	if (!away && (key->title || key->note)) {
		mount->over.home = key->page;
		key->page = 0;
	} else if (away && !key->title && !key->note) {
		key->page = mount->over.home;
	}
	mount->over.wanted = *over;
}

void over_leave(struct mount *mount, struct view_key *key)
{
	over_put(mount, &(struct over){ .page = 0 }, key);
}

void over_take(struct mount *mount, const struct over *over)
{
	const struct view_key *key = &mount->view.key;
	if ((key->title || key->note) && !mount->key.title && !mount->key.note)
		mount->over.home = mount->key.panel == key->panel ? mount->key.page : 0;
	mount->key = *key;
	mount->over.wanted = *over;
}

bool over_build(struct mount *mount, struct script *script, const struct exhibition *exhibition,
				struct problems *problems)
{
	struct over *over = &mount->over.wanted;
	struct built built;
	if (!over_build_sheet(over, &mount->view, script, exhibition, &built, problems)) {
		*over = (struct over){ .page = 0 };
		return false;
	}
	mount->over.scene = built.scene;
	mount->over.pages = built.pages;
	over->page = over->page < built.pages ? over->page : built.pages - 1;
	return true;
}

/* ---- what the page leads to ---- */

static void add(struct mount *mount, const char *what)
{
	for (int i = 0; i < mount->over.count; i++)
		if (strcmp(mount->over.known[i].what, what) == 0)
			return;
	if (mount->over.count == OVERS_MOST)
		return;
	struct over *over = &mount->over.known[mount->over.count++];
	snprintf(over->what, sizeof over->what, "%s", what);
	over->page = 0;
}

static bool leads_on(const struct action *action, bool sheets)
{
	return action_opens_sheet(action->kind) ? sheets : action->kind == ACTION_CHOOSE && action->number > 0;
}

static void add_below(struct mount *mount, const struct node *node, bool sheets)
{
	char what[ACTION_LENGTH];
	if (node->hidden)
		return;
	if (leads_on(&node->action, sheets))
		add(mount, action_print(&node->action, what));
	for (const struct node *child = node->first; child; child = child->next)
		add_below(mount, child, sheets);
}

static void list(struct mount *mount, const struct view *view, const struct exhibition *exhibition)
{
	static const char *const everywhere[] = { "contents", "about", "sheet", "sources", "transcript" };
	bool sheets = mount->backdrop.scene; /* without one there is neither title nor sheet */
	mount->over.count = 0;
	if (sheets)
		add(mount, TITLE);
	if (sheets && exhibition->panels[view->key.panel].care)
		add(mount, NOTE);
	add_below(mount, view->scene->root, sheets);
	for (size_t i = 0; sheets && i < sizeof everywhere / sizeof *everywhere; i++)
		add(mount, everywhere[i]);
	if (view->chrome)
		add_below(mount, view->chrome->root, sheets);
}

void over_list(struct mount *mount, struct script *script, const struct exhibition *exhibition)
{
	struct view_key key = mount->key;
	over_key(&(struct over){ .page = 0 }, &key);
	if (key.title != mount->key.title || key.note != mount->key.note)
		key.page = mount->over.home;
	if (view_key_equal(&key, &mount->view.key)) {
		list(mount, &mount->view, exhibition);
		return;
	}
	/* Something else stands in the place of the page. */
	struct view page;
	struct problems untold;
	view_init(&page);
	problems_init(&untold);
	if (view_build(&page, &key, script, exhibition, &untold))
		list(mount, &page, exhibition);
	view_finish(&page, NULL);
	problems_finish(&untold);
}

struct over over_next(const struct mount *mount, int step)
{
	int count = mount->over.count + 1, at = 0; /* 0: the page itself */
	for (int i = 0; i < mount->over.count; i++)
		if (strcmp(mount->over.known[i].what, mount->over.wanted.what) == 0)
			at = i + 1;
	at = (at + step + count) % count;
	if (at == 0)
		return (struct over){ .page = 0 };
	return mount->over.known[at - 1];
}
